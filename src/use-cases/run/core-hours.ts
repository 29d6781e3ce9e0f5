import { sum } from "d3-array";
import { coreHoursByBlock } from "../../core/cost/core-hours.ts";
import { NO_PRICES } from "../../core/documents/prices.ts";
import { formatCoreHours } from "../../core/format/text.ts";
import type { RunLog } from "./run-log.ts";
import { withLimitsInForce } from "./run-requests.ts";
import { readJobs, readPlan, readRecords } from "./stored-runs.ts";

/** Core hours of a run on a cluster so far, and its limit; none: the run has no plan yet. */
export async function describeCoreHours(log: RunLog): Promise<readonly string[]> {
  const { store, run } = log;
  const plan = await readPlan(store, run);
  if (!plan) return [];
  const records = await readRecords(store, run);
  const jobs = await readJobs(store, run, records);
  const hours = sum(coreHoursByBlock({ plan, records, jobs, prices: NO_PRICES }).values());
  const { coreHours } = withLimitsInForce(await log.state(), plan).limits;
  const limit = coreHours === undefined ? "no limit" : `limit: ${formatCoreHours(coreHours)}`;
  return [`Used ${formatCoreHours(hours)} so far (${limit}).`];
}
