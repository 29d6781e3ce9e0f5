import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { glob } from "tinyglobby";
import type { PlannedFiles, Version } from "../../core/documents/version.ts";
import type { CommandWorkload, Workload } from "../../core/documents/workload.ts";
import { listSharedLibraries } from "../../machine/shared-libraries.ts";
import { fileDigest, timeDigest } from "../../model/file-digest.ts";

/** Files above this size are pinned by size and time. */
const MAX_HASHED_BYTES = 16 * 2 ** 20;

/** The shared libraries that a version's executable loads in the suite's workloads. */
export async function plannedLibraries(
  program: { readonly path: string; readonly loader: string | null },
  version: Pick<Version, "environment">,
  workloads: readonly Workload[],
): Promise<PlannedFiles> {
  const { path, loader } = program;
  if (loader === null) return {};
  const libraries = await Promise.all(
    workloads.map(({ environment }) =>
      listSharedLibraries(loader, path, { ...environment, ...version.environment }),
    ),
  );
  return digests([...new Set(libraries.flat())], fileDigest);
}

/** Files that a version's arguments name by absolute path. */
export async function plannedArguments({
  arguments: args,
}: Pick<Version, "arguments">): Promise<PlannedFiles> {
  return digests(await namedFiles(args, "/"), digestBySize);
}

/** Files that a workload's command names, except those that it writes by its own account. */
export async function plannedCommand(workload: CommandWorkload): Promise<PlannedFiles> {
  const { command, warmUpCommand = [], workingDirectory, outputs, success } = workload;
  const directory = workingDirectory === undefined ? "/" : resolve(workingDirectory);
  const written = workingDirectory === undefined ? [] : [...outputs, ...success.files];
  const outputFiles = written.length > 0 ? await glob(written, { cwd: directory }) : [];
  const named = await namedFiles([...command, ...warmUpCommand], directory);
  const isWritten = new Set(outputFiles.map((path) => resolve(directory, path)));
  return digests(
    named.filter((path) => !isWritten.has(path)),
    digestBySize,
  );
}

/** Existing files among arguments such as `input.nml` and `--input=input.nml`. */
async function namedFiles(args: readonly string[], directory: string): Promise<readonly string[]> {
  const candidates = args
    .flatMap((text) => [text, text.slice(text.indexOf("=") + 1)])
    .filter((text) => text !== "" && !text.includes("{"))
    .filter((text) => directory !== "/" || text.startsWith("/"))
    .map((text) => resolve(directory, text));
  const isFile = await Promise.all(
    candidates.map(async (path) => (await stat(path).catch(() => null))?.isFile() ?? false),
  );
  return [...new Set(candidates.filter((_, index) => isFile[index]))];
}

async function digestBySize(path: string): Promise<string> {
  const { size } = await stat(path);
  return size > MAX_HASHED_BYTES ? timeDigest(path) : fileDigest(path);
}

async function digests(
  paths: readonly string[],
  digest: (path: string) => Promise<string>,
): Promise<PlannedFiles> {
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await digest(path)] as const)),
  );
}
