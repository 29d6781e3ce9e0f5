import { posix } from "node:path";
import type { Architecture } from "../../core/documents/version.ts";
import { UsageError } from "../../core/errors.ts";
import type { DockerCli } from "../docker/docker-cli.ts";
import type { DockerImage } from "../docker/docker-image.ts";
import { type FoundFile, ImageFiles } from "./image-files.ts";

/** Directories of programs that can be started by name. */
const PROGRAM_DIRECTORIES = [
  "bin",
  "sbin",
  "usr/bin",
  "usr/sbin",
  "usr/local/bin",
  "usr/local/sbin",
];
/** Directory of gcbench and the versions; all its files are checked, including libraries. */
const HARNESS_DIRECTORY = "/opt/gcbench/";
/** The harness's interpreter; its script starts it by name. */
const NODE = "node";
/** Default library directories of dynamic linkers, in Debian's and Red Hat's families. */
const LIBRARY_DIRECTORIES = ["/lib", "/usr/lib", "/lib64", "/usr/lib64", "/usr/local/lib"];
const TRIPLETS: Readonly<Record<Architecture, string>> = {
  amd64: "x86_64-linux-gnu",
  arm64: "aarch64-linux-gnu",
};
const DEFAULT_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
const MAX_SHOWN = 8;

/**
 * Checks that an image and every program in it are for an architecture: its configuration, its entry point and command with
 * their interpreters, the programs on PATH, everything in /opt/gcbench, and the dynamic linkers and shared libraries of all
 * these. It reads headers and runs nothing.
 *
 * @throws {UsageError} lists each file for another architecture
 */
export async function checkImageArchitecture(
  docker: DockerCli,
  { tag, architecture }: { readonly tag: string; readonly architecture: Architecture },
): Promise<void> {
  const image = await docker.inspect(tag);
  const files = await docker.readFiles(tag, (archive) => ImageFiles.read(archive));
  const problems = findWrongArchitectureFiles(files, { image, architecture });
  if (problems.length === 0) return;
  const rest = problems.length - MAX_SHOWN;
  const shown = [...problems.slice(0, MAX_SHOWN), ...(rest > 0 ? [`and ${rest} more`] : [])];
  throw new UsageError(
    [
      `Image ${tag} cannot run on ${architecture}:`,
      ...shown.map((problem) => `  ${problem}`),
      `Build it on an ${architecture} machine; see docs/how-to/fix-exec-format-error.md.`,
    ].join("\n"),
  );
}

/** Problems of an image, one line each, most important first. */
export function findWrongArchitectureFiles(
  files: ImageFiles,
  { image, architecture }: { readonly image: DockerImage; readonly architecture: Architecture },
): readonly string[] {
  const inspection = new Inspection(files, architecture);
  if (image.architecture !== architecture) {
    inspection.problems.push(`its configuration has architecture ${image.architecture}`);
  }
  for (const [what, name] of [
    ["the entry point", image.entrypoint[0]],
    ["the command", image.command[0]],
    ["the harness's interpreter", NODE],
  ] as const) {
    if (name !== undefined) inspection.start(what, name, pathOf(image));
  }
  for (const path of files.paths) {
    const found = files.find(path);
    if (found && isInspected(found)) inspection.visit(found, null);
  }
  return inspection.problems;
}

function pathOf({ environment }: DockerImage): readonly string[] {
  const line = environment.find((entry) => entry.startsWith("PATH="));
  return (line?.slice("PATH=".length) ?? DEFAULT_PATH).split(":");
}

function isInspected({ path, file }: FoundFile): boolean {
  if (path.startsWith(HARNESS_DIRECTORY)) return true;
  return file.isExecutable && PROGRAM_DIRECTORIES.includes(posix.dirname(path).slice(1));
}

/** Follows programs to their interpreters, linkers and libraries, each file once. */
class Inspection {
  readonly problems: string[] = [];
  readonly #files: ImageFiles;
  readonly #architecture: Architecture;
  readonly #seen = new Set<string>();

  constructor(files: ImageFiles, architecture: Architecture) {
    this.#files = files;
    this.#architecture = architecture;
  }

  /** @param what role of the program for messages, for example "the entry point" */
  start(what: string, name: string, path: readonly string[]): void {
    const candidates = name.includes("/")
      ? [name]
      : path.map((directory) => posix.join(directory, name));
    const found = candidates
      .map((candidate) => this.#files.find(candidate))
      .find((file) => file !== null);
    if (found) this.visit(found, what);
    else this.problems.push(`${what} (${name}) is missing`);
  }

  /** @param why why the file is needed; null: it is a program of its own */
  visit({ path, file }: FoundFile, why: string | null): void {
    if (this.#seen.has(path)) return;
    this.#seen.add(path);
    const { program, needs, libraryPaths } = file;
    if (program.kind === "elf" && program.architecture !== this.#architecture) {
      this.problems.push(`${path} is built for ${program.madeFor}${why ? ` (${why})` : ""}`);
      return;
    }
    const starter = program.kind === "script" ? program.interpreter : null;
    const loader = program.kind === "elf" ? program.loader : null;
    const next = starter ?? loader;
    const found = next === null ? null : this.#files.find(next);
    if (found) this.visit(found, `starts ${path}`);
    else if (why !== null && next !== null)
      this.problems.push(`${next}, which starts ${path}, is missing`);
    for (const need of needs) this.#load(need, libraryPaths, path);
  }

  /** Finds a library like a dynamic linker, which skips libraries for other architectures: only a library without any match is a problem. */
  #load(name: string, libraryPaths: readonly string[], by: string): void {
    const triplet = TRIPLETS[this.#architecture];
    const directories = [
      ...libraryPaths,
      ...LIBRARY_DIRECTORIES.flatMap((directory) => [directory, `${directory}/${triplet}`]),
    ];
    const candidates = directories.flatMap(
      (directory) => this.#files.find(posix.join(directory, name)) ?? [],
    );
    const fitting = candidates.find(
      ({ file: { program } }) =>
        program.kind === "elf" && program.architecture === this.#architecture,
    );
    const chosen = fitting ?? candidates[0];
    if (chosen) this.visit(chosen, `${by} loads it`);
  }
}
