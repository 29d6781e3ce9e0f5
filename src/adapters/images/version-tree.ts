import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { digestSchema } from "../../core/documents/digest.ts";
import { nameSchema } from "../../core/documents/names.ts";
import { parseStored } from "../../core/documents/parse-stored.ts";
import {
  type ImageRunDirectory,
  type ImageVersion,
  imageRunDirectorySchema,
  imageVersionSchema,
  toolchainSchema,
} from "../../core/documents/version.ts";
import { InfrastructureError, UsageError } from "../../core/errors.ts";
import { toJson } from "../../core/format/json.ts";
import { readElf } from "../../model/elf.ts";
import { fileDigest } from "../../model/file-digest.ts";
import { RUN_DIRECTORIES_FILE } from "./run-directories.ts";
import { ownersOf, PACKAGES_FILE } from "./software-packages.ts";

const run = promisify(execFile);

/*
 * A version's tree, in an image at /opt/gcbench/versions/NAME: its executables, all libraries that they load, and their
 * dynamic linker. A tree depends on nothing else in the image, so it can be copied to another image. Two versions on one
 * host each use the C library that they were built with (docs/decisions/0013).
 */

/** Name of the file that describes a tree (a list of imageVersionSchema). */
export const VERSION_FILE = "version.json";
/** Folder of portable executables, which run on any processor of their architecture. */
const ANY_TARGET = "any";
const LINKER = "ld.so";
/** Other programs of a tree with MPI, whose libraries it needs too. */
const MPI_PROGRAMS = ["mpi/bin/orterun", "self-test/mpi-test"];

/** Facts that a recipe gives about its tree. */
export const treeFactsSchema = z.strictObject({
  name: nameSchema,
  definition: digestSchema,
  toolchains: z
    .record(z.string(), toolchainSchema)
    .describe("Toolchains by folder in bin/: a CPU family, or any."),
  commits: imageVersionSchema.shape.commits,
  sources: z
    .array(z.strictObject({ name: z.string(), version: z.string() }))
    .optional()
    .describe("Libraries that the recipe compiled, which belong to no package."),
});
export type TreeFacts = z.infer<typeof treeFactsSchema>;

/** Linker flags that make an executable use only its own tree's libraries and dynamic linker. */
export function treeLinkFlags(tree: string): readonly string[] {
  const libraries = join(tree, "lib");
  return [
    `-Wl,--dynamic-linker=${join(libraries, LINKER)}`,
    // The older of the two tags also applies to the libraries' own dependencies.
    `-Wl,--disable-new-dtags,-rpath,${libraries}`,
  ];
}

/**
 * Completes a tree with executables in bin/TARGET/: copies their libraries and describes its content.
 *
 * @throws {UsageError} executables are for different architectures, or a library is missing
 */
export async function finishTree(tree: string, facts: TreeFacts): Promise<readonly ImageVersion[]> {
  const programs = await programsIn(tree);
  if (programs.length === 0) throw new UsageError(`${join(tree, "bin")} has no executable.`);
  const libc = await copyLibraries(tree, programs, facts);
  const runDirectories = await readRunDirectories(tree);
  const entries: ImageVersion[] = [];
  for (const { target, path } of programs) {
    const elf = readElf(await readFile(path));
    const toolchain = facts.toolchains[target];
    if (!toolchain)
      throw new UsageError(`The toolchain of ${path} is missing in the tree's facts.`);
    entries.push({
      name: facts.name,
      definition: facts.definition,
      ...(target === ANY_TARGET ? {} : { target }),
      executable: {
        path,
        sha256: await fileDigest(path),
        architecture: elf?.architecture ?? null,
        needs: [...(elf?.needs ?? [])],
        ...(libc === null ? {} : { libc }),
      },
      toolchain,
      ...(facts.commits === undefined ? {} : { commits: facts.commits }),
      runDirectories: [...runDirectories],
    });
  }
  const architectures = new Set(entries.map(({ executable }) => executable.architecture));
  if (architectures.size > 1) {
    throw new UsageError(`${tree} has executables for ${[...architectures].join(" and ")}.`);
  }
  await writeFile(join(tree, VERSION_FILE), toJson(entries));
  return entries;
}

interface Program {
  /** Folder in bin/: a CPU family, or any. */
  readonly target: string;
  readonly path: string;
}

async function programsIn(tree: string): Promise<readonly Program[]> {
  const found: Program[] = [];
  for (const target of (await readdir(join(tree, "bin")).catch(() => [])).sort()) {
    const [program, ...others] = await readdir(join(tree, "bin", target));
    if (others.length > 0) {
      throw new UsageError(`${join(tree, "bin", target)} has more than one file.`);
    }
    if (program) found.push({ target, path: join(tree, "bin", target, program) });
  }
  return found;
}

async function readRunDirectories(tree: string): Promise<readonly ImageRunDirectory[]> {
  const file = join(tree, RUN_DIRECTORIES_FILE);
  const content = await readFile(file).catch(() => null);
  return content === null ? [] : parseStored(file, content, z.array(imageRunDirectorySchema));
}

/** Copies all libraries of the programs, and their dynamic linker. @returns the C library's name and version */
async function copyLibraries(
  tree: string,
  programs: readonly Program[],
  { sources = [] }: TreeFacts,
): Promise<string | null> {
  if (process.platform !== "linux") return null;
  const directory = join(tree, "lib");
  await mkdir(directory, { recursive: true });
  const libraries = new Map<string, string>();
  const others = MPI_PROGRAMS.map((path) => join(tree, path)).filter(existsSync);
  for (const path of [...programs.map((program) => program.path), ...others]) {
    for (const [name, source] of await librariesOf(path)) libraries.set(name, source);
  }
  for (const [name, source] of libraries) await copyFile(source, join(directory, name));
  const compiled = sources.map((library) => ({
    ...library,
    kind: "source" as const,
    license: null,
  }));
  const packages = [...(await ownersOf([...libraries.values()])), ...compiled];
  await writeFile(join(tree, PACKAGES_FILE), toJson(packages));
  return libraries.has(LINKER) ? libcOf(join(directory, LINKER)) : null;
}

/**
 * Libraries of a program and its dynamic linker, by name, from ldd's report. Lines of the report:
 * `libm.so.6 => /lib/libm.so.6 (0x7f...)`, `/tree/lib/ld.so => /lib64/ld-linux.so.2 (0x...)`.
 */
async function librariesOf(program: string): Promise<ReadonlyMap<string, string>> {
  const { stdout } = await run("ldd", [program]).catch((cause) => {
    const output = String(cause.stdout ?? "") + String(cause.stderr ?? "");
    if (output.includes("not a dynamic executable")) return { stdout: "" };
    throw new InfrastructureError(`Cannot list the libraries of ${program}: ${output}`, {
      cause,
    });
  });
  const found = new Map<string, string>();
  for (const line of stdout.split("\n")) {
    const [, name = "", source = ""] = /^\s*(\S+) => (not found|\/\S+)/.exec(line) ?? [];
    if (source === "not found") {
      throw new UsageError(`${program} needs ${name}, which is not on this machine. Install it.`);
    }
    if (source !== "") found.set(basename(name), source);
  }
  return found;
}

/** Version of the C library from the linker's first line: `ld.so (Debian GLIBC 2.41-12) stable release version 2.41.` */
async function libcOf(linker: string): Promise<string | null> {
  const output = await run(linker, ["--version"]).catch(() => null);
  const version = /version (\d+(?:\.\d+)+)/.exec(output?.stdout ?? "")?.[1];
  return version === undefined ? null : `glibc ${version}`;
}
