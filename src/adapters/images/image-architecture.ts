import { posix } from "node:path";
import type { Architecture } from "../../core/documents/version.ts";
import { UsageError } from "../../core/errors.ts";
import type { DockerCli } from "../docker/docker-cli.ts";
import type { DockerImage } from "../docker/docker-image.ts";
import { type FoundFile, ImageFiles } from "./image-files.ts";

/** Where programs lie that something may start by name. */
const PROGRAM_DIRECTORIES = [
  "bin",
  "sbin",
  "usr/bin",
  "usr/sbin",
  "usr/local/bin",
  "usr/local/sbin",
];
/** All that is ours, executable or not: libraries of versions as well. */
const HARNESS_DIRECTORY = "/opt/gcbench/";
/** What the harness runs on; its script calls it by name. */
const NODE = "node";
/** Where a dynamic linker looks by itself, in Debian's and in Red Hat's family. */
const LIBRARY_DIRECTORIES = ["/lib", "/usr/lib", "/lib64", "/usr/lib64", "/usr/local/lib"];
const TRIPLETS: Readonly<Record<Architecture, string>> = {
  amd64: "x86_64-linux-gnu",
  arm64: "aarch64-linux-gnu",
};
const DEFAULT_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
const MAX_SHOWN = 8;

/**
 * Compares what an image is for, and every program in it, with the architecture of the platform that it is built for:
 * its configuration, its entry point and command down to the last interpreter, the programs on PATH, all of
 * /opt/gcbench, and the dynamic linkers and shared libraries that these ask for. Headers decide, nothing is run.
 *
 * @throws {UsageError} names each file that is made for something else
 */
export async function checkImageArchitecture(
  docker: DockerCli,
  { tag, architecture }: { readonly tag: string; readonly architecture: Architecture },
): Promise<void> {
  const image = await docker.inspect(tag);
  const files = await docker.readFiles(tag, (archive) => ImageFiles.read(archive));
  const faults = findWrongArchitectureFiles(files, { image, architecture });
  if (faults.length === 0) return;
  const rest = faults.length - MAX_SHOWN;
  const shown = [...faults.slice(0, MAX_SHOWN), ...(rest > 0 ? [`and ${rest} more`] : [])];
  throw new UsageError(
    [
      `Image ${tag} can't run on ${architecture}:`,
      ...shown.map((fault) => `  ${fault}`),
      `Build it for ${architecture}, on a machine that is ${architecture}; docs/how-to/fix-exec-format-error.md says more.`,
    ].join("\n"),
  );
}

/** What is wrong with an image, a line each, in the order in which it would matter. */
export function findWrongArchitectureFiles(
  files: ImageFiles,
  { image, architecture }: { readonly image: DockerImage; readonly architecture: Architecture },
): readonly string[] {
  const inspection = new Inspection(files, architecture);
  if (image.architecture !== architecture) {
    inspection.faults.push(`its configuration says ${image.architecture}`);
  }
  for (const [what, name] of [
    ["its entry point", image.entrypoint[0]],
    ["its command", image.command[0]],
    ["what the harness runs on", NODE],
  ] as const) {
    if (name !== undefined) inspection.start(what, name, pathOf(image));
  }
  for (const path of files.paths) {
    const found = files.find(path);
    if (found && isInspected(found)) inspection.visit(found, null);
  }
  return inspection.faults;
}

function pathOf({ environment }: DockerImage): readonly string[] {
  const line = environment.find((entry) => entry.startsWith("PATH="));
  return (line?.slice("PATH=".length) ?? DEFAULT_PATH).split(":");
}

function isInspected({ path, file }: FoundFile): boolean {
  if (path.startsWith(HARNESS_DIRECTORY)) return true;
  return file.isExecutable && PROGRAM_DIRECTORIES.includes(posix.dirname(path).slice(1));
}

/** Goes from programs to what starts them and what they load, each file once. */
class Inspection {
  readonly faults: string[] = [];
  readonly #files: ImageFiles;
  readonly #architecture: Architecture;
  readonly #seen = new Set<string>();

  constructor(files: ImageFiles, architecture: Architecture) {
    this.#files = files;
    this.#architecture = architecture;
  }

  /** @param what for people, as in "its entry point" */
  start(what: string, name: string, path: readonly string[]): void {
    const places = name.includes("/") ? [name] : path.map((place) => posix.join(place, name));
    const found = places.map((place) => this.#files.find(place)).find((one) => one !== null);
    if (found) this.visit(found, what);
    else this.faults.push(`${what} (${name}) is not in it`);
  }

  /** @param why what leads here, where it is not its own place; null: that */
  visit({ path, file }: FoundFile, why: string | null): void {
    if (this.#seen.has(path)) return;
    this.#seen.add(path);
    const { program, needs, libraryPaths } = file;
    if (program.kind === "elf" && program.architecture !== this.#architecture) {
      this.faults.push(`${path} is made for ${program.madeFor}${why ? ` (${why})` : ""}`);
      return;
    }
    const starter = program.kind === "script" ? program.interpreter : null;
    const loader = program.kind === "elf" ? program.loader : null;
    const next = starter ?? loader;
    const found = next === null ? null : this.#files.find(next);
    if (found) this.visit(found, `starts ${path}`);
    else if (why !== null && next !== null)
      this.faults.push(`${next}, which starts ${path}, is not in it`);
    for (const need of needs) this.#load(need, libraryPaths, path);
  }

  /** As a dynamic linker does, which passes over libraries of other architectures: only where none fits is it a fault. */
  #load(name: string, libraryPaths: readonly string[], by: string): void {
    const triplet = TRIPLETS[this.#architecture];
    const places = [
      ...libraryPaths,
      ...LIBRARY_DIRECTORIES.flatMap((place) => [place, `${place}/${triplet}`]),
    ];
    const candidates = places.flatMap((place) => this.#files.find(posix.join(place, name)) ?? []);
    const fitting = candidates.find(
      ({ file: { program } }) =>
        program.kind === "elf" && program.architecture === this.#architecture,
    );
    const chosen = fitting ?? candidates[0];
    if (chosen) this.visit(chosen, `${by} loads it`);
  }
}
