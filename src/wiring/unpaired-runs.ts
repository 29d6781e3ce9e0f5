import { join } from "node:path";
import { glob } from "tinyglobby";
import type { UnpairedRun } from "../core/documents/unpaired-run.ts";
import { UsageError } from "../core/errors.ts";
import type { Caller } from "../ports/caller.ts";
import { checkUnpairedRun } from "../use-cases/report/import-runs.ts";
import { inputFiles } from "./input-files.ts";
import { DEFAULT_UNPAIRED_RUNS } from "./locations.ts";

/** The archive's runs that were made without gcbench. A wrong file is reported and skipped. */
export async function readUnpairedRuns(caller: Caller): Promise<readonly UnpairedRun[]> {
  const runs: UnpairedRun[] = [];
  for (const name of (await glob("*.json", { cwd: DEFAULT_UNPAIRED_RUNS })).toSorted()) {
    try {
      runs.push(await checkUnpairedRun(join(DEFAULT_UNPAIRED_RUNS, name), inputFiles));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      caller.warn(`${error.message.split("\n")[0]} It is not shown.`);
    }
  }
  return runs;
}
