import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { z } from "zod";
import { digestSchema } from "../../core/documents/digest.ts";
import { type InputList, inputListDigest } from "../../core/documents/inputs.ts";
import { nameSchema } from "../../core/documents/names.ts";
import type { ImageRunDirectory } from "../../core/documents/version.ts";
import { createRunDirectorySchema } from "../../core/documents/workload.ts";
import { UsageError } from "../../core/errors.ts";
import { toJson } from "../../core/format/json.ts";
import { removeTree } from "../../machine/remove-tree.ts";
import {
  HEMCO_DIAGNOSTICS_FILE,
  HEMCO_FILE,
  HISTORY_FILE,
  withDiagnosticsAtEnd,
  withoutEntries,
  withRestartOnly,
} from "../../model/diagnostics.ts";
import { digestConfiguration } from "../../model/prepare-run-directory.ts";
import {
  adaptConfig,
  CONFIG_FILE,
  hasTimersOn,
  isPartOfRun,
  restartMismatch,
  startAt,
} from "../../model/run-directory.ts";
import { toMinutes } from "../../model/simulated-time.ts";
import { createRunDirectory } from "./create-run-directory.ts";
import { dryRunInputs, executablesOf } from "./dry-run.ts";

/** In a version's tree: run directories and lists of inputs by workload, and what they are. */
export const RUN_DIRECTORIES = "run-directories";
export const INPUTS = "inputs";
export const RUN_DIRECTORIES_FILE = "run-directories.json";

/** A run directory to make, for one workload of a version. */
export const runDirectoryRequestSchema = z.strictObject({
  workload: nameSchema,
  create: createRunDirectorySchema,
  simulatedHours: z.number().positive(),
  digest: digestSchema.describe("Of how it is to be made: runDirectoryDigest."),
});
export type RunDirectoryRequest = z.infer<typeof runDirectoryRequestSchema>;

export interface RunDirectoriesOptions {
  /** Directory of the version; in the image it has the same path. */
  readonly tree: string;
  /** Directory of GCClassic's sources, its submodules included. It must be writable: createRunDir.sh writes there. */
  readonly source: string;
  readonly requests: readonly RunDirectoryRequest[];
  /** For the dry runs. Default: the tree's own. */
  readonly executable?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Makes the run directories of a version while its image is built: the model's own script makes them, they are set to the
 * workload's dates and outputs, and a dry run of each lists what it reads. All of them, or nothing is left behind.
 *
 * @returns what was made; the tree's run-directories.json holds the same
 * @throws {UsageError} a request and the model don't fit together; the message names the workload and what to change
 */
export async function makeRunDirectories(
  order: RunDirectoriesOptions,
): Promise<readonly ImageRunDirectory[]> {
  const tree = resolve(order.tree);
  await mkdir(tree, { recursive: true });
  const scratch = await mkdtemp(join(tmpdir(), "gcbench-run-directories-"));
  const draft = await mkdtemp(join(tree, ".run-directories-"));
  try {
    const executables = order.executable ? [resolve(order.executable)] : await executablesOf(tree);
    const made: ImageRunDirectory[] = [];
    for (const request of order.requests) {
      made.push(await makeOne(request, { ...order, tree, draft, scratch, executables }));
    }
    await publish(draft, tree, made);
    return made;
  } finally {
    await removeTree(scratch);
    await removeTree(draft);
  }
}

/**
 * @param text JSON, or the path of a file of it, as a recipe hands it over
 * @throws {UsageError} it is no list of requests
 */
export async function readRequests(text: string): Promise<readonly RunDirectoryRequest[]> {
  const parsed = z.array(runDirectoryRequestSchema).safeParse(await readJson(text));
  if (parsed.success) return parsed.data;
  throw new UsageError(`The list of run directories has faults:\n${z.prettifyError(parsed.error)}`);
}

async function readJson(text: string): Promise<unknown> {
  try {
    return JSON.parse(text.trimStart().startsWith("[") ? text : await readFile(text, "utf8"));
  } catch (cause) {
    throw new UsageError(`The list of run directories can't be read: ${cause}`, { cause });
  }
}

interface DirectoryBuilder extends RunDirectoriesOptions {
  /** What is made goes here first. */
  readonly draft: string;
  readonly scratch: string;
  readonly executables: readonly string[];
}

async function makeOne(
  { workload, create, simulatedHours, digest }: RunDirectoryRequest,
  { tree, source, draft, scratch, executables, signal }: DirectoryBuilder,
): Promise<ImageRunDirectory> {
  const folder = async (name: string) => {
    const path = join(scratch, workload, name);
    await mkdir(path, { recursive: true });
    return path;
  };
  const making = { workload, create, source, scratch: await folder("making"), signal };
  const created = await createRunDirectory(making);
  const runDirectory = join(draft, RUN_DIRECTORIES, workload);
  await copyPlainFiles(created, runDirectory);
  await adaptRunDirectory(runDirectory, {
    workload,
    start: minutesOf(create.start),
    simulatedHours,
    diagnostics: create.diagnostics,
  });
  await checkRestart(runDirectory, { workload, create });
  const inputs = await dryRunInputs({
    workload,
    runDirectory,
    executables,
    restart: create.restart,
    scratch: await folder("dry-run"),
    signal,
  });
  await writeInputs(join(draft, INPUTS), workload, inputs);
  return {
    workload,
    definition: digest,
    path: join(tree, RUN_DIRECTORIES, workload),
    configuration: await digestConfiguration(runDirectory),
    inputs: inputListDigest(inputs),
  };
}

/** UTC minutes since 1970 of `2019-07-01` or `2019-07-01T06:00`. */
function minutesOf(instant: string): number {
  return toMinutes(instant.split(/[-T:]/));
}

/** Links lead to the sources, which the image has not; folders hold logs of the making, or what a trial makes anew. */
async function copyPlainFiles(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (!entry.isFile() || !isPartOfRun(entry.name)) continue;
    await copyFile(join(from, entry.name), join(to, entry.name));
  }
}

interface Adaptation {
  readonly workload: string;
  /** Simulated UTC minutes since 1970. */
  readonly start: number;
  readonly simulatedHours: number;
  readonly diagnostics: "none" | "as-created";
}

/** Sets dates, timers and outputs in the files of a run directory. */
async function adaptRunDirectory(directory: string, adaptation: Adaptation): Promise<void> {
  const { workload, start, simulatedHours, diagnostics } = adaptation;
  const change = async (name: string, edit: (text: string) => string | null, needs: string) => {
    const path = join(directory, name);
    const text = await readFile(path, "utf8").catch(() => null);
    const edited = text === null ? null : edit(text);
    if (edited === null) throw new UsageError(`Workload ${workload}: ${name} ${needs}.`);
    await writeFile(path, edited);
  };
  const config = (text: string) => {
    const adapted = adaptConfig(startAt(text, start), simulatedHours);
    return hasTimersOn(adapted) ? adapted : null;
  };
  await change(CONFIG_FILE, config, "has no use_gcclassic_timers to switch on");
  if (diagnostics === "as-created") return;
  await change(HISTORY_FILE, withRestartOnly, "has no COLLECTIONS, or does not define the restart");
  await change(HEMCO_FILE, withDiagnosticsAtEnd, "has no DiagnFreq to set to End");
  await change(HEMCO_DIAGNOSTICS_FILE, withoutEntries, "is not there");
}

async function checkRestart(
  directory: string,
  { workload, create }: Pick<RunDirectoryRequest, "workload" | "create">,
): Promise<void> {
  if (create.restart === undefined) return;
  const config = await readFile(join(directory, CONFIG_FILE), "utf8");
  const mismatch = restartMismatch(config, create.restart);
  if (mismatch === null) return;
  throw new UsageError(
    `Workload ${workload}: create.restart (${create.restart}) does not fit what create.answers made: ${mismatch}.`,
  );
}

async function writeInputs(folder: string, workload: string, inputs: InputList): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${workload}.json`), toJson(inputs));
}

/** What was there before, of an earlier build of the tree, is replaced as a whole. */
async function publish(
  draft: string,
  tree: string,
  made: readonly ImageRunDirectory[],
): Promise<void> {
  await mkdir(join(draft, RUN_DIRECTORIES), { recursive: true });
  await mkdir(join(draft, INPUTS), { recursive: true });
  await writeFile(join(draft, RUN_DIRECTORIES_FILE), toJson(made));
  for (const name of [RUN_DIRECTORIES, INPUTS, RUN_DIRECTORIES_FILE]) {
    await removeTree(join(tree, name));
    await rename(join(draft, name), join(tree, name));
  }
}
