import { join } from "node:path";
import type {
  GeosChemClassicWorkload,
  RunDirectoryWorkload,
} from "../../core/documents/workload.ts";
import { InvalidFilesError, UsageError } from "../../core/errors.ts";
import type { LoadedSuite, SuiteEntry } from "../../core/planning/loaded-suite.ts";
import { simulatedTimeError } from "../../core/planning/simulated-time.ts";
import { requireGchpRestart } from "../../model/gchp-run-directory.ts";
import type { RunDirectorySettings } from "../../model/prepare-run-directory.ts";
import { CONFIG_FILE } from "../../model/run-directory.ts";
import { isoMinute } from "../../model/simulated-time.ts";
import { syntheticInputsDigest } from "../synthetic/data-root.ts";
import { problemAt } from "./path-checks.ts";

const MINUTES_PER_HOUR = 60;

/** An error at a value of a suite, with its file and line if they are known. */
export function suiteError(
  { problemAt }: Pick<LoadedSuite, "problemAt">,
  entry: SuiteEntry,
  {
    key,
    message,
    hint,
  }: { readonly key: string; readonly message: string; readonly hint?: string },
): UsageError {
  if (problemAt) return new InvalidFilesError([problemAt(entry, [key], message, hint)]);
  return new UsageError(`${entry.name}: ${message}${hint ? ` (${hint})` : ""}`);
}

/**
 * Checks that the model can simulate exactly the durations that a workload asks for.
 *
 * @throws {UsageError} a duration does not fit the time steps of the run directory, or its end is before its start
 */
function checkSimulatedTime(
  loaded: LoadedSuite,
  workload: GeosChemClassicWorkload,
  { directory, settings }: { readonly directory: string; readonly settings: RunDirectorySettings },
): void {
  const { start, end, timeSteps } = settings;
  const entry = { kind: "workloads", name: workload.name } as const;
  for (const key of ["simulatedHours", "warmUpHours"] as const) {
    const hours = workload[key];
    const fault = hours !== undefined && timeSteps && simulatedTimeError(hours, timeSteps);
    if (fault) {
      throw suiteError(loaded, entry, { ...fault, key, message: `${key}: ${fault.message}` });
    }
  }
  if (workload.simulatedHours !== undefined) return; // Replaces the end date.
  const file = join(directory, CONFIG_FILE);
  if (end <= start) {
    throw new UsageError(
      `${file}: end_date (${isoMinute(end)}) is not after start_date (${isoMinute(start)}). ` +
        "Correct the dates, or set simulatedHours in the workload.",
    );
  }
  const fault = timeSteps && simulatedTimeError((end - start) / MINUTES_PER_HOUR, timeSteps);
  if (fault) {
    throw new UsageError(`${file}: from start_date to end_date, ${fault.message}: ${fault.hint}.`);
  }
}

/**
 * Checks that a run directory has what a workload asks for.
 *
 * @returns digest of the descriptions behind its synthetic inputs; null: the inputs are real, or not described
 */
export async function checkRunDirectory(
  loaded: LoadedSuite,
  workload: RunDirectoryWorkload,
  {
    directory,
    settings,
  }: { readonly directory: string; readonly settings: RunDirectorySettings | undefined },
): Promise<string | null> {
  if (workload.kind === "gchp") {
    await requireGchpRestart(directory, workload.gridResolution).catch((error) => {
      throw error instanceof UsageError ? problemAt(loaded, directory, error.message) : error;
    });
    return null;
  }
  if (settings) checkSimulatedTime(loaded, workload, { directory, settings });
  return syntheticInputsDigest(directory, workload);
}
