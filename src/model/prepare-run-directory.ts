import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { digestOf } from "../core/documents/digest.ts";
import type { PlannedFiles } from "../core/documents/version.ts";
import { UsageError } from "../core/errors.ts";
import { describePathError } from "../core/format/path-error.ts";
import type { TimeSteps } from "../core/planning/simulated-time.ts";
import { HEMCO_FILE, HISTORY_FILE } from "./diagnostics.ts";
import {
  adaptConfig,
  CONFIG_FILE,
  hasTimersSwitch,
  isInitialRestart,
  isPartOfRun,
  OUTPUTS,
  otherRestartDates,
  RESTARTS,
  readSpan,
  readTimeSteps,
  simulationOf,
} from "./run-directory.ts";
import {
  copyOrLink,
  digestFiles,
  inspectFile,
  listConfiguration,
  listLargeFiles,
  plannedDigests,
  plannedLargeFiles,
} from "./run-files.ts";
import { isoMinute } from "./simulated-time.ts";
import type { SimulatedSpan } from "./span-failure.ts";

/** What a run directory's configuration asks for. Times are UTC minutes since 1970. */
export interface RunDirectorySettings {
  readonly start: number;
  readonly end: number;
  /** Null: the configuration names none. */
  readonly timeSteps: TimeSteps | null;
  readonly hasTimersSwitch: boolean;
}

export interface RunDirectoryDigests {
  /** Digest of the configuration files. */
  readonly configuration: string;
  /** Digest of the initial restart files. */
  readonly restarts: string;
  /** Each file that a trial reads from the run directory. */
  readonly files: PlannedFiles;
  readonly settings?: RunDirectorySettings;
}

/**
 * Digests of a run directory's inputs to a run.
 *
 * @throws {UsageError} the directory is not a run directory, or lacks a file that the model needs
 */
export async function digestRunDirectory(directory: string): Promise<RunDirectoryDigests> {
  const config = await readConfig(directory);
  const { start, end } = spanOf(config, directory);
  await requireHistory(directory);
  const restarts = await requireRestarts(directory, start);
  const configurationFiles = await digestFiles(
    directory,
    await listConfiguration(directory, isPartOfRun),
  );
  const restartFiles = await digestFiles(join(directory, RESTARTS), restarts);
  return {
    configuration: digestOf(configurationFiles),
    restarts: digestOf(restartFiles),
    files: Object.fromEntries([
      ...plannedDigests(directory, configurationFiles),
      ...plannedDigests(join(directory, RESTARTS), restartFiles),
      ...(await plannedLargeFiles(directory, isPartOfRun)),
    ]),
    settings: {
      start,
      end,
      timeSteps: readTimeSteps(config),
      hasTimersSwitch: hasTimersSwitch(config),
    },
  };
}

/** What a run directory says about its run. Times are simulated UTC minutes since 1970. */
export interface RunDirectoryFacts {
  readonly simulation: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a run directory's facts.
 *
 * @throws {UsageError} the directory is not a run directory, or lacks a file that a run needs
 */
export async function readRunDirectoryFacts(directory: string): Promise<RunDirectoryFacts> {
  const config = await readConfig(directory);
  const span = spanOf(config, directory);
  await requireHistory(directory);
  await requireRestarts(directory, span.start);
  return { simulation: simulationOf(config) ?? "unknown", ...span };
}

async function requireHistory(directory: string): Promise<void> {
  if ((await inspectFile(join(directory, HISTORY_FILE))).isFile) return;
  throw new UsageError(
    `${directory} has no ${HISTORY_FILE}, and GEOS-Chem stops without it. Copy it from the run directory that createRunDir.sh made.`,
  );
}

/** GEOS-Chem looks for a restart of the start date, unless HEMCO_Config.rc names another file. */
async function requireRestartDate(
  directory: string,
  restarts: readonly string[],
  start: number,
): Promise<void> {
  const dates = otherRestartDates(restarts, start);
  if (dates === null) return;
  const hemco = await readFile(join(directory, HEMCO_FILE), "utf8").catch(() => "");
  if (restarts.some((name) => hemco.includes(name))) return;
  throw new UsageError(
    `${join(directory, RESTARTS)} has restart files of ${dates.map(isoMinute).join(", ")}, but the run starts at ${isoMinute(start)} UTC. ` +
      "Link a restart file of that date there, or change start_date.",
  );
}

/** Absolute paths of the files that a trial reads from a run directory; none if it has no configuration. */
export async function listRunFiles(directory: string): Promise<readonly string[]> {
  const config = await readFile(join(directory, CONFIG_FILE), "utf8").catch(() => "");
  const span = readSpan(config);
  if (!span) return [];
  const restarts = await initialRestarts(directory, span.start);
  return [
    ...(await listConfiguration(directory, isPartOfRun)),
    ...(await listLargeFiles(directory, isPartOfRun)),
    ...restarts.map((name) => join(RESTARTS, name)),
  ].map((name) => resolve(directory, name));
}

/** Digest of a run directory's configuration files. A restart file is not required. */
export async function digestConfiguration(directory: string): Promise<string> {
  return digestOf(await digestFiles(directory, await listConfiguration(directory, isPartOfRun)));
}

/**
 * Creates a fresh run directory from an existing one: copies configuration, links data, omits results of earlier runs.
 *
 * @param target an empty directory
 * @param simulatedHours duration from the start; undefined: as configured
 */
export async function copyRunDirectory(
  source: string,
  target: string,
  simulatedHours: number | undefined,
): Promise<void> {
  const config = await readConfig(source);
  const { start } = spanOf(config, source);
  await mkdir(join(target, OUTPUTS));
  await mkdir(join(target, RESTARTS));
  for (const name of await initialRestarts(source, start)) {
    await symlink(resolve(source, RESTARTS, name), join(target, RESTARTS, name));
  }
  for (const name of (await readdir(source)).filter(isPartOfRun)) {
    if (name === CONFIG_FILE) continue; // Written below: a copy of a read-only file could not be changed.
    await copyOrLink(join(source, name), join(target, name));
  }
  await writeFile(join(target, CONFIG_FILE), adaptConfig(config, simulatedHours));
}

/** The simulated time in a trial's configuration. */
export async function plannedSpan(directory: string): Promise<Required<SimulatedSpan>> {
  const { start, end } = spanOf(await readConfig(directory), directory);
  return { start, minutes: end - start };
}

async function readConfig(directory: string): Promise<string> {
  try {
    return await readFile(join(directory, CONFIG_FILE), "utf8");
  } catch (error) {
    throw new UsageError(
      `${directory} is not a run directory of GEOS-Chem Classic 14: its ${CONFIG_FILE} ${describePathError(CONFIG_FILE, error)}. ` +
        "Create one with createRunDir.sh, or set runDirectory to an existing one.",
      { cause: error },
    );
  }
}

function spanOf(config: string, directory: string): { start: number; end: number } {
  const span = readSpan(config);
  if (!span) {
    throw new UsageError(
      `${join(directory, CONFIG_FILE)} has no start_date and end_date in the form [YYYYMMDD, hhmmss]. Add them.`,
    );
  }
  return span;
}

async function requireRestarts(directory: string, start: number): Promise<readonly string[]> {
  const restarts = await initialRestarts(directory, start);
  if (restarts.length > 0) {
    await requireRestartDate(directory, restarts, start);
    return restarts;
  }
  throw new UsageError(
    `${join(directory, RESTARTS)} has no restart file for the start of the run (${isoMinute(start)} UTC). ` +
      "createRunDir.sh succeeds even without one. Fetch it with download_data.py, or link one there.",
  );
}

async function initialRestarts(directory: string, start: number): Promise<readonly string[]> {
  const names = await readdir(join(directory, RESTARTS)).catch(() => []);
  const isFile = await Promise.all(
    names.map(async (name) => (await inspectFile(join(directory, RESTARTS, name))).isFile),
  );
  return names.filter((name, index) => isFile[index] && isInitialRestart(name, start)).sort();
}
