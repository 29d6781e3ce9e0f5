import { mkdir, readdir, readFile, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { digestOf } from "../core/documents/digest.ts";
import { UsageError } from "../core/errors.ts";
import { describePathError } from "../core/format/path-error.ts";
import { CAP_RESTART, isGchpDirectory, readCapRestart } from "./gchp-files.ts";
import type { RunDirectoryDigests } from "./prepare-run-directory.ts";
import { isPartOfRun, OUTPUTS, RESTARTS } from "./run-directory.ts";
import {
  copyOrLink,
  digestFiles,
  inspectFile,
  listConfiguration,
  listLargeFiles,
  plannedDigests,
  plannedLargeFiles,
} from "./run-files.ts";
import { isoMinute, toStamp } from "./simulated-time.ts";

/** The link through which GCHP reads its restart file; setRestartLink.sh sets it. */
export const RESTART_LINK = "gchp_restart.nc4";

/** Files of earlier runs, in addition to those of GEOS-Chem Classic. */
const NOT_PART_OF_GCHP_RUN = [
  /^gchp$/,
  /^gchp_restart\.nc4$/,
  /^gcchem_internal_checkpoint/,
  /^(?:PET\d|EGRESS$|warnings_and_errors)/,
];

/** Whether a trial of GCHP needs this entry of the run directory's top level. */
export function isPartOfGchpRun(name: string): boolean {
  return isPartOfRun(name) && !NOT_PART_OF_GCHP_RUN.some((pattern) => pattern.test(name));
}

/**
 * Simulated start of the runs of a run directory, in UTC minutes since 1970.
 *
 * @throws {UsageError} it is no run directory of GCHP, or its cap_restart has no date
 */
export async function readGchpStart(directory: string): Promise<number> {
  const names = await readdir(directory).catch((error) => {
    throw new UsageError(
      `The run directory ${directory} ${describePathError(directory, error)}. Check runDirectory.`,
      { cause: error },
    );
  });
  if (!isGchpDirectory(names)) {
    throw new UsageError(
      `${directory} is not a run directory of GCHP: it lacks GCHP.rc, CAP.rc and setCommonRunSettings.sh. ` +
        "Create one with run/createRunDir.sh of GCHP, or set runDirectory to an existing one.",
    );
  }
  const path = join(directory, CAP_RESTART);
  const text = await readFile(path, "latin1").catch(() => null);
  const start = readCapRestart(text ?? "");
  if (start !== null) return start;
  const what =
    text === null ? "is missing" : `holds "${text.trim().slice(0, 40)}", which is no date`;
  throw new UsageError(
    `${path} ${what}. Write the start of the run into it, as in: 20190701 000000`,
  );
}

/**
 * Digests of a run directory's inputs to a run.
 *
 * @throws {UsageError} the directory is not a run directory of GCHP
 */
export async function digestGchpRunDirectory(directory: string): Promise<RunDirectoryDigests> {
  const start = await readGchpStart(directory);
  const restarts = await digestFiles(
    join(directory, RESTARTS),
    await initialRestarts(directory, start),
  );
  const configuration = await digestFiles(
    directory,
    await listConfiguration(directory, isPartOfGchpRun),
  );
  return {
    configuration: digestOf(configuration),
    restarts: digestOf(restarts),
    files: Object.fromEntries([
      ...plannedDigests(directory, configuration),
      ...plannedDigests(join(directory, RESTARTS), restarts),
      ...(await plannedLargeFiles(directory, isPartOfGchpRun)),
    ]),
  };
}

/** @throws {UsageError} there is no restart file for the start of the run on this grid */
export async function requireGchpRestart(directory: string, gridResolution: string): Promise<void> {
  const start = await readGchpStart(directory);
  const names = await initialRestarts(directory, start);
  if (names.some((name) => name.endsWith(`.${gridResolution}.nc4`))) return;
  const expected = `GEOSChem.Restart.${toStamp(start)}z.${gridResolution}.nc4`;
  const others = names.length > 0 ? `, only ${names.join(", ")}` : "";
  throw new UsageError(
    `${join(directory, RESTARTS)} has no ${expected}${others}. cap_restart starts the run at ${isoMinute(start)} UTC. ` +
      "Link the restart file of that date and grid under that name.",
  );
}

/** Absolute paths of the files that a trial reads from a run directory; none if it is no run directory. */
export async function listGchpRunFiles(directory: string): Promise<readonly string[]> {
  const start = await readGchpStart(directory).catch(() => null);
  if (start === null) return [];
  return [
    ...(await listConfiguration(directory, isPartOfGchpRun)),
    ...(await listLargeFiles(directory, isPartOfGchpRun)),
    ...(await initialRestarts(directory, start)).map((name) => join(RESTARTS, name)),
  ].map((name) => resolve(directory, name));
}

/**
 * Creates a fresh run directory from an existing one: copies configuration, links data, omits results of earlier runs.
 *
 * @param target an empty directory
 * @throws {UsageError} the source is no run directory of GCHP
 */
export async function copyGchpRunDirectory(source: string, target: string): Promise<void> {
  const start = await readGchpStart(source);
  await mkdir(join(target, OUTPUTS));
  await mkdir(join(target, RESTARTS));
  for (const name of await initialRestarts(source, start)) {
    await symlink(resolve(source, RESTARTS, name), join(target, RESTARTS, name));
  }
  for (const name of (await readdir(source)).filter(isPartOfGchpRun)) {
    await copyOrLink(join(source, name), join(target, name));
  }
}

/** Restart files for the start of a run, of any grid. GCHP 13 writes seconds into the name. */
async function initialRestarts(directory: string, start: number): Promise<readonly string[]> {
  const pattern = new RegExp(`^GEOSChem\\.Restart\\.${toStamp(start)}(?:00)?z\\.c\\d+\\.nc4$`);
  const names = (await readdir(join(directory, RESTARTS)).catch(() => [])).filter((name) =>
    pattern.test(name),
  );
  const found = await Promise.all(
    names.map(async (name) => (await inspectFile(join(directory, RESTARTS, name))).isFile),
  );
  return names.filter((_, index) => found[index]).sort();
}
