import { noiseHistoryFor } from "../../core/comparison/run-noise-history.ts";
import type { Plan } from "../../core/documents/plan.ts";
import type { BlockRecord } from "../../core/documents/record.ts";
import type { RunHistory } from "../../core/documents/run-history.ts";
import { readMachine } from "../../machine/machine.ts";
import type { Host } from "../../ports/host.ts";
import type { Store } from "../../ports/store.ts";
import { readHistory, readPlan } from "../../use-cases/run/stored-runs.ts";
import { readEarlierRecords } from "../../wiring/earlier-records.ts";

/** All known records, and the noise history of a run: a run that resumes keeps the one that it began with. */
export async function noiseHistoryOf(
  run: string,
  { plan, store, reports }: { plan: Plan; store: Store; reports: string },
  host: Host,
): Promise<{ records: readonly BlockRecord[]; history: RunHistory }> {
  const records = await readEarlierRecords({ store, reports }, host);
  const earlierRecords = records.filter(({ spec }) => spec.run !== run);
  const history = (await readPlan(store, run))
    ? await readHistory(store, run)
    : noiseHistoryFor(plan, earlierRecords, readMachine().host);
  return { records, history };
}
