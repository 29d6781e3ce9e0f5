import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { z } from "zod";
import { digestOf, digestSchema } from "../../core/documents/digest.ts";
import { type InputList, inputListDigest } from "../../core/documents/inputs.ts";
import { nameSchema } from "../../core/documents/names.ts";
import type { RunSettings } from "../../core/documents/run-settings.ts";
import type { ImageRunDirectory } from "../../core/documents/version.ts";
import { createRunDirectorySchema } from "../../core/documents/workload-fields.ts";
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
import { withSwitchedOff } from "../../model/hemco-switches.ts";
import { digestConfiguration } from "../../model/prepare-run-directory.ts";
import {
  adaptConfig,
  CONFIG_FILE,
  hasTimersSwitch,
  isPartOfRun,
  restartMismatch,
  startAt,
} from "../../model/run-directory.ts";
import { readRunSettings } from "../../model/settings/read-run-settings.ts";
import { toMinutes } from "../../model/simulated-time.ts";
import { imageRunConfiguration } from "../synthetic/run-configuration.ts";
import { createRunDirectory, DATA_ROOT } from "./create-run-directory.ts";
import { completeGchpDirectory, gchpRequestSchema } from "./gchp-run-directory.ts";
import { dryRunInputs, executablesOf } from "./image-dry-run.ts";

/** Names in a version's tree: run directories, input lists and settings by workload, and their description. */
export const RUN_DIRECTORIES = "run-directories";
export const INPUTS = "inputs";
export const SETTINGS = "settings";
export const RUN_DIRECTORIES_FILE = "run-directories.json";

/** Request for a run directory of a workload. */
export const runDirectoryRequestSchema = z.strictObject({
  workload: nameSchema,
  create: createRunDirectorySchema,
  simulatedHours: z.number().positive(),
  gchp: gchpRequestSchema.optional().describe("Absent: a run directory of GEOS-Chem Classic."),
  digest: digestSchema.describe("Digest of the definition: runDirectoryDigest."),
});
export type RunDirectoryRequest = z.infer<typeof runDirectoryRequestSchema>;

export interface RunDirectoriesOptions {
  /** Directory of the version, with the same path in the image. */
  readonly tree: string;
  /** Directory of GCClassic's sources with submodules. Must be writable, because createRunDir.sh writes to it. */
  readonly source: string;
  readonly requests: readonly RunDirectoryRequest[];
  /** Executable for dry runs. Default: the tree's own. */
  readonly executable?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Creates a version's run directories during an image build. The model's script creates them, then dates and outputs are set
 * from the workload, and a dry run lists each one's inputs. On failure nothing remains.
 *
 * @returns the run directories, as in the tree's run-directories.json
 * @throws {UsageError} a request does not match the model; names the workload and what to change
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
    const created: ImageRunDirectory[] = [];
    for (const request of order.requests) {
      created.push(await createOne(request, { ...order, tree, draft, scratch, executables }));
    }
    await publish(draft, tree, created);
    return created;
  } finally {
    await removeTree(scratch);
    await removeTree(draft);
  }
}

/**
 * @param text JSON, or the path of a JSON file
 * @throws {UsageError} the text is not a valid list of requests
 */
export async function readRequests(text: string): Promise<readonly RunDirectoryRequest[]> {
  const parsed = z.array(runDirectoryRequestSchema).safeParse(await readJson(text));
  if (parsed.success) return parsed.data;
  throw new UsageError(`The list of run directories is invalid:\n${z.prettifyError(parsed.error)}`);
}

async function readJson(text: string): Promise<unknown> {
  try {
    return JSON.parse(text.trimStart().startsWith("[") ? text : await readFile(text, "utf8"));
  } catch (cause) {
    throw new UsageError(`Cannot read the list of run directories: ${cause}`, { cause });
  }
}

interface DirectoryBuilder extends RunDirectoriesOptions {
  /** Temporary directory for results. */
  readonly draft: string;
  readonly scratch: string;
  readonly executables: readonly string[];
}

async function createOne(
  request: RunDirectoryRequest,
  builder: DirectoryBuilder,
): Promise<ImageRunDirectory> {
  const { workload, create, digest } = request;
  const { tree, source, draft, scratch, signal } = builder;
  const folder = async (name: string) => {
    const path = join(scratch, workload, name);
    await mkdir(path, { recursive: true });
    return path;
  };
  const isGchp = request.gchp !== undefined;
  const options = { workload, create, source, isGchp, scratch: await folder("create"), signal };
  const created = await createRunDirectory(options);
  const runDirectory = join(draft, RUN_DIRECTORIES, workload);
  await copyPlainFiles(created, runDirectory);
  const list = await completeDirectory(request, builder, {
    created,
    runDirectory,
    scratch: () => folder("dry-run"),
  });
  const listed = [...list.required, ...list.optional];
  const configuration = isGchp ? null : await imageRunConfiguration(runDirectory, listed);
  const inputs = configuration ? { ...list, configuration } : list;
  await writeDocument(join(draft, INPUTS), workload, inputs);
  const settings = await readRunSettings(runDirectory);
  await writeDocument(join(draft, SETTINGS), workload, settings);
  return {
    workload,
    definition: digest,
    path: join(tree, RUN_DIRECTORIES, workload),
    configuration: await digestConfiguration(runDirectory),
    inputs: inputListDigest(inputs),
    settings: digestOf(settings),
  };
}

interface CreatedDirectory {
  readonly created: string;
  readonly runDirectory: string;
  /** Makes an empty directory for a dry run. */
  readonly scratch: () => Promise<string>;
}

/** Sets dates and outputs from the workload. @returns the inputs of a run */
async function completeDirectory(
  { workload, create, simulatedHours, gchp }: RunDirectoryRequest,
  { executables, signal }: DirectoryBuilder,
  { created, runDirectory, scratch }: CreatedDirectory,
): Promise<InputList> {
  const start = minutesOf(create.start);
  const { diagnostics, restart } = create;
  if (gchp) {
    if (create.switchedOff) await switchOff(runDirectory, workload, create.switchedOff);
    const common = { workload, created, runDirectory, start, simulatedHours, diagnostics };
    return completeGchpDirectory({ ...common, restart, gchp, dataRoot: DATA_ROOT });
  }
  await adaptRunDirectory(runDirectory, {
    workload,
    start,
    simulatedHours,
    diagnostics,
    switchedOff: create.switchedOff ?? [],
  });
  await checkRestart(runDirectory, { workload, create });
  return dryRunInputs({
    workload,
    runDirectory,
    executables,
    restart,
    scratch: await scratch(),
    signal,
  });
}

/** UTC minutes since 1970 of `2019-07-01` or `2019-07-01T06:00`. */
function minutesOf(instant: string): number {
  return toMinutes(instant.split(/[-T:]/));
}

/** Copies files only: links lead to sources that the image lacks, and folders contain logs or are created by trials. */
async function copyPlainFiles(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (!entry.isFile() || !isPartOfRun(entry.name)) continue;
    await copyFile(join(from, entry.name), join(to, entry.name));
  }
}

interface Adaptation {
  readonly workload: string;
  /** Simulated start in UTC minutes since 1970. */
  readonly start: number;
  readonly simulatedHours: number;
  readonly diagnostics: "none" | "as-created";
  /** Switches of HEMCO_Config.rc. */
  readonly switchedOff: readonly string[];
}

/** Returns a function that edits a file of a run directory. */
function changeIn(directory: string, workload: string) {
  return async (name: string, edit: (text: string) => string | null, needs: string) => {
    const path = join(directory, name);
    const text = await readFile(path, "utf8").catch(() => null);
    const edited = text === null ? null : edit(text);
    if (edited === null) throw new UsageError(`Workload ${workload}: ${name} ${needs}.`);
    await writeFile(path, edited);
  };
}

/** Turns switches of HEMCO_Config.rc off. */
async function switchOff(directory: string, workload: string, names: readonly string[]) {
  const edit = (text: string) => {
    const { config, unknown } = withSwitchedOff(text, names);
    if (unknown.length === 0) return config;
    throw new UsageError(
      `Workload ${workload}: ${HEMCO_FILE} of this version has no switch ${unknown.join(", ")}. Correct create.switchedOff.`,
    );
  };
  await changeIn(directory, workload)(HEMCO_FILE, edit, "is missing");
}

/** Sets dates, timers, switches and outputs in a run directory's files. */
async function adaptRunDirectory(directory: string, adaptation: Adaptation): Promise<void> {
  const { workload, start, simulatedHours, diagnostics, switchedOff } = adaptation;
  const change = changeIn(directory, workload);
  const config = (text: string) => {
    const adapted = adaptConfig(startAt(text, start), simulatedHours);
    return hasTimersSwitch(text) ? adapted : null;
  };
  await change(CONFIG_FILE, config, "has no use_gcclassic_timers to switch on");
  if (switchedOff.length > 0) await switchOff(directory, workload, switchedOff);
  if (diagnostics === "as-created") return;
  await change(HISTORY_FILE, withRestartOnly, "has no COLLECTIONS, or does not define the restart");
  await change(HEMCO_FILE, withDiagnosticsAtEnd, "has no DiagnFreq to set to End");
  await change(HEMCO_DIAGNOSTICS_FILE, withoutEntries, "is missing");
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
    `Workload ${workload}: create.restart (${create.restart}) does not match create.answers: ${mismatch}.`,
  );
}

async function writeDocument(
  folder: string,
  workload: string,
  content: InputList | RunSettings,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${workload}.json`), toJson(content));
}

/** Moves the results into the tree, replacing those of an earlier build. */
async function publish(
  draft: string,
  tree: string,
  created: readonly ImageRunDirectory[],
): Promise<void> {
  await mkdir(join(draft, RUN_DIRECTORIES), { recursive: true });
  await mkdir(join(draft, INPUTS), { recursive: true });
  await mkdir(join(draft, SETTINGS), { recursive: true });
  await writeFile(join(draft, RUN_DIRECTORIES_FILE), toJson(created));
  for (const name of [RUN_DIRECTORIES, INPUTS, SETTINGS, RUN_DIRECTORIES_FILE]) {
    await removeTree(join(tree, name));
    await rename(join(draft, name), join(tree, name));
  }
}
