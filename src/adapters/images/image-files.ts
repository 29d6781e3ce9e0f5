import { posix } from "node:path";
import { readElf } from "../../model/elf.ts";
import { type ProgramFile, readProgramFile } from "../../model/program-file.ts";
import { readTar, type TarEntry } from "./tar-entries.ts";

/** Facts about a file that decide what can run. */
export interface ImageFile {
  readonly isExecutable: boolean;
  readonly program: ProgramFile;
  /** Required shared libraries. */
  readonly needs: readonly string[];
  /** Directories searched first for libraries, with $ORIGIN replaced. */
  readonly libraryPaths: readonly string[];
}

/** A file with its real path. */
export interface FoundFile {
  readonly path: string;
  readonly file: ImageFile;
}

/** Maximum number of links in a path, as in Linux; more are a circle. */
const MAX_LINKS = 40;
const EXECUTE_BITS = 0o111;

/** Files and links of an image, read from its archive without running anything. */
export class ImageFiles {
  readonly #files = new Map<string, ImageFile>();
  readonly #links = new Map<string, string>();

  static async read(archive: AsyncIterable<Uint8Array>): Promise<ImageFiles> {
    const files = new ImageFiles();
    for await (const entry of readTar(archive, isProgram)) files.#add(entry);
    return files;
  }

  /** Paths of all files, without links. */
  get paths(): Iterable<string> {
    return this.#files.keys();
  }

  /** @returns null if the path leads to no file */
  find(path: string): FoundFile | null {
    const real = this.#realPath(path);
    const file = real === null ? undefined : this.#files.get(real);
    return real !== null && file ? { path: real, file } : null;
  }

  #add({ path, kind, target, mode, content }: TarEntry): void {
    const filePath = `/${path}`;
    if (kind === "symbolic-link") this.#links.set(filePath, target);
    // A hard link follows its target in the archive; its target is relative to the archive's root.
    if (kind === "hard-link") this.#links.set(filePath, posix.join("/", target));
    if (kind !== "file") return;
    const bytes = content ?? new Uint8Array();
    const elf = readElf(bytes);
    const origin = posix.dirname(filePath);
    this.#files.set(filePath, {
      isExecutable: (mode & EXECUTE_BITS) !== 0,
      program: readProgramFile(bytes),
      needs: elf?.needs ?? [],
      libraryPaths: (elf?.libraryPaths ?? []).map((directory) =>
        directory.replace(/\$(ORIGIN\b|\{ORIGIN\})/g, () => origin),
      ),
    });
  }

  /** Resolves all links of a path, including those of its directories. */
  #realPath(path: string): string | null {
    const rest = posix.normalize(path).split("/").filter(Boolean);
    let resolved = "";
    for (let links = 0; rest.length > 0; ) {
      const next = `${resolved}/${rest.shift()}`;
      const target = this.#links.get(next);
      if (target === undefined) {
        resolved = next;
        continue;
      }
      if (++links > MAX_LINKS) return null;
      const targetParts = posix
        .resolve(resolved || "/", target)
        .split("/")
        .filter(Boolean);
      rest.unshift(...targetParts);
      resolved = "";
    }
    return resolved;
  }
}

const ELF_MAGIC = Buffer.from("\x7fELF", "latin1");

function isProgram(head: Uint8Array): boolean {
  return (
    ELF_MAGIC.equals(head.subarray(0, ELF_MAGIC.length)) || (head[0] === 0x23 && head[1] === 0x21)
  );
}
