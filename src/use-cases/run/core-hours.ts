import { sum } from "d3-array";
import { clusterUnits } from "../../core/cost/budget-unit.ts";
import { NO_PRICES } from "../../core/documents/prices.ts";
import type { RunLog } from "./run-log.ts";
import { withLimitsInForce } from "./run-requests.ts";
import { readJobs, readPlan, readRecords, readRunPrices } from "./stored-runs.ts";

/** Core hours of a run on a cluster so far, USD if it has prices, and its limits; none: the run has no plan yet. */
export async function describeCoreHours(log: RunLog): Promise<readonly string[]> {
  const { store, run } = log;
  const plan = await readPlan(store, run);
  if (!plan) return [];
  const records = await readRecords(store, run);
  const jobs = await readJobs(store, run, records);
  const prices = (await readRunPrices(store, run)) ?? NO_PRICES;
  const { limits } = withLimitsInForce(await log.state(), plan);
  const units = clusterUnits(prices, plan.platforms);
  const [hours = "", ...usd] = units.map(({ byBlock, format }) =>
    format(sum(byBlock({ plan, records, jobs, prices }).values(), (amount) => amount ?? 0)),
  );
  const known = units.flatMap(({ limitOf, format }) => {
    const limit = limitOf(limits);
    return limit === null ? [] : [format(limit)];
  });
  const limit = known.length === 0 ? "no limit" : `limit: ${known.join(" or ")}`;
  return [`Used ${hours}${usd.map((text) => ` (${text})`).join("")} so far (${limit}).`];
}
