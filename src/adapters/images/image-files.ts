import { posix } from "node:path";
import { readElf } from "../../model/elf.ts";
import { type ProgramFile, readProgramFile } from "../../model/program-file.ts";
import { readTar, type TarEntry } from "./tar-entries.ts";

/** A file of an image, as far as it matters for what can run. */
export interface ImageFile {
  readonly isExecutable: boolean;
  readonly program: ProgramFile;
  /** Shared libraries that it asks for. */
  readonly needs: readonly string[];
  /** Where it looks for them first; $ORIGIN is replaced. */
  readonly libraryPaths: readonly string[];
}

/** A file with its real path, links followed. */
export interface FoundFile {
  readonly path: string;
  readonly file: ImageFile;
}

/** As Linux has it: more links on the way are a circle. */
const MAX_LINKS = 40;
const EXECUTE_BITS = 0o111;

/** The files of an image with their links, read from its archive without running anything of it. */
export class ImageFiles {
  readonly #files = new Map<string, ImageFile>();
  readonly #links = new Map<string, string>();

  static async read(archive: AsyncIterable<Uint8Array>): Promise<ImageFiles> {
    const files = new ImageFiles();
    for await (const entry of readTar(archive, isProgram)) files.#add(entry);
    return files;
  }

  /** Paths of all files, links not among them. */
  get paths(): Iterable<string> {
    return this.#files.keys();
  }

  /** @returns null where a path leads to no file */
  find(path: string): FoundFile | null {
    const real = this.#realPath(path);
    const file = real === null ? undefined : this.#files.get(real);
    return real !== null && file ? { path: real, file } : null;
  }

  #add({ path, kind, target, mode, content }: TarEntry): void {
    const place = `/${path}`;
    if (kind === "symbolic-link") this.#links.set(place, target);
    // A hard link comes after what it is another name of, which it names from the archive's top.
    if (kind === "hard-link") this.#links.set(place, posix.join("/", target));
    if (kind !== "file") return;
    const bytes = content ?? new Uint8Array();
    const elf = readElf(bytes);
    const origin = posix.dirname(place);
    this.#files.set(place, {
      isExecutable: (mode & EXECUTE_BITS) !== 0,
      program: readProgramFile(bytes),
      needs: elf?.needs ?? [],
      libraryPaths: (elf?.libraryPaths ?? []).map((one) =>
        one.replace(/\$(ORIGIN\b|\{ORIGIN\})/g, () => origin),
      ),
    });
  }

  /** Follows the links of a path, those of the directories on its way among them. */
  #realPath(path: string): string | null {
    const rest = posix.normalize(path).split("/").filter(Boolean);
    let place = "";
    for (let links = 0; rest.length > 0; ) {
      const next = `${place}/${rest.shift()}`;
      const target = this.#links.get(next);
      if (target === undefined) {
        place = next;
        continue;
      }
      if (++links > MAX_LINKS) return null;
      const led = posix
        .resolve(place || "/", target)
        .split("/")
        .filter(Boolean);
      rest.unshift(...led);
      place = "";
    }
    return place;
  }
}

const ELF_MAGIC = Buffer.from("\x7fELF", "latin1");

function isProgram(head: Uint8Array): boolean {
  return (
    ELF_MAGIC.equals(head.subarray(0, ELF_MAGIC.length)) || (head[0] === 0x23 && head[1] === 0x21)
  );
}
