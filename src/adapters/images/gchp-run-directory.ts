import { readdir, readFile, readlink, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { InputList } from "../../core/documents/inputs.ts";
import { UsageError } from "../../core/errors.ts";
import { HISTORY_FILE, withoutCollections } from "../../model/diagnostics.ts";
import { DATA_LINKS, EXT_DATA_FILE, inputsOfExtData } from "../../model/ext-data.ts";
import { CAP_RESTART, isGchpDirectory } from "../../model/gchp-files.ts";
import { toStamp } from "../../model/simulated-time.ts";

/** What a run directory of GCHP needs, in addition to one of GEOS-Chem Classic. */
export const gchpRequestSchema = z.strictObject({
  gridResolution: z.string(),
  inputFiles: z.array(z.string()).describe("Further inputs: inputFiles of the workload."),
});
type GchpRequest = z.infer<typeof gchpRequestSchema>;

export interface GchpDirectory {
  readonly workload: string;
  /** As createRunDir.sh made it. */
  readonly created: string;
  /** Its copy in the image; files are already there. */
  readonly runDirectory: string;
  /** Simulated start, UTC minutes since 1970. */
  readonly start: number;
  readonly simulatedHours: number;
  readonly diagnostics: "none" | "as-created";
  readonly restart: string | undefined;
  readonly gchp: GchpRequest;
  readonly dataRoot: string;
}

const PREFIX = "GEOSChem.Restart.";

/**
 * Completes a run directory of GCHP in an image: links to data, start date, diagnostics. Ranks and duration are set for each
 * trial, because they depend on the platform.
 *
 * @returns the inputs of a run, which ExtData.rc and the workload name
 * @throws {UsageError} the directory or the workload lacks something; names it
 */
export async function completeGchpDirectory(request: GchpDirectory): Promise<InputList> {
  const { workload, runDirectory, start, simulatedHours, restart, gchp } = request;
  const fail = (what: string) => new UsageError(`Workload ${workload}: ${what}`);
  if (!isGchpDirectory(await readdir(runDirectory))) {
    throw fail("createRunDir.sh made no run directory of GCHP: it lacks GCHP.rc or CAP.rc.");
  }
  const folders = await linkData(request);
  await writeFile(join(runDirectory, CAP_RESTART), `${toStamp(start).replace("_", " ")}00\n`);
  if (request.diagnostics === "none") {
    const path = join(runDirectory, HISTORY_FILE);
    const edited = withoutCollections(await readFile(path, "utf8").catch(() => ""));
    if (edited === null) throw fail(`${HISTORY_FILE} has no COLLECTIONS.`);
    await writeFile(path, edited);
  }
  if (restart === undefined) {
    throw fail("create.restart must name the restart file of its start and grid.");
  }
  const suffix = `.${toStamp(start)}z.${gchp.gridResolution}.nc4`;
  if (!restart.endsWith(suffix)) {
    throw fail(`create.restart (${restart}) is not of its start and grid: expected *${suffix}.`);
  }
  const text = await readFile(join(runDirectory, EXT_DATA_FILE), "utf8").catch(() => "");
  const { list, problems } = inputsOfExtData(text, {
    folders,
    start,
    end: start + simulatedHours * 60,
    further: gchp.inputFiles,
    restart: [`Restarts/${PREFIX}${suffix.slice(1)}`, restart],
  });
  if (problems.length === 0) return list;
  throw fail(`its inputs are not known:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
}

/** Copies the links to folders of the data root. @returns name of a link to folder below the data root */
async function linkData({
  created,
  runDirectory,
  workload,
  dataRoot,
}: GchpDirectory): Promise<Readonly<Record<string, string>>> {
  const folders: Record<string, string> = {};
  for (const name of DATA_LINKS) {
    const target = await readlink(join(created, name)).catch(() => null);
    const folder = target?.startsWith(`${dataRoot}/`) ? target.slice(dataRoot.length + 1) : null;
    if (target === null || folder === null) {
      const found = target === null ? "is missing" : `points to ${target}`;
      throw new UsageError(
        `Workload ${workload}: the link ${name} of the run directory ${found}, but it must point below ${dataRoot}.`,
      );
    }
    await symlink(target, join(runDirectory, name));
    folders[name] = folder.replace(/\/+$/, "");
  }
  return folders;
}
