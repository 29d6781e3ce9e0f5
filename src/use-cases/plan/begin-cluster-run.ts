import { Budget } from "../../core/cost/budget.ts";
import { IN_CORE_HOURS } from "../../core/cost/budget-unit.ts";
import { sitePrices } from "../../core/cost/core-hours.ts";
import { withPrices } from "../../core/cost/price-lookup.ts";
import type { Plan } from "../../core/documents/plan.ts";
import type { Metric } from "../../core/documents/platform-comparison.ts";
import type { PriceList } from "../../core/documents/prices.ts";
import type { StartedOnCluster } from "../../core/documents/run-event.ts";
import type { RunHistory } from "../../core/documents/run-history.ts";
import type { Site } from "../../core/documents/site.ts";
import { formatCoreHours } from "../../core/format/text.ts";
import { describeReplacedLimits, type RequestedLimits } from "../../core/run/run-limits.ts";
import type { Caller } from "../../ports/caller.ts";
import type { DetachedJobs, Engine } from "../../ports/engine.ts";
import type { Store } from "../../ports/store.ts";
import type { StartedRun } from "../run/execution-target.ts";
import { RunLog } from "../run/run-log.ts";
import {
  limitsOfLastRequest,
  recordLimits,
  recordRequest,
  recordStart,
  withLimitsInForce,
} from "../run/run-requests.ts";
import { storePrices } from "../run/stored-runs.ts";

/** What a run on a cluster needs of the world. */
export interface ClusterRunPorts {
  readonly store: Store;
  /** @throws {UsageError} the scheduler does not know a partition of the plan */
  readonly openEngine: (
    log: RunLog,
    started: StartedOnCluster,
  ) => Promise<Engine & { readonly detachedJobs: DetachedJobs }>;
}

export interface ClusterRunRequest extends RequestedLimits {
  readonly plan: Plan;
  readonly site: Site;
  /** The prices of the file. They precede the site's. */
  readonly filePrices: PriceList;
  /** The caller resumes the run for an earlier request. */
  readonly isContinuation: boolean;
  readonly history: RunHistory;
  readonly rankBy?: Metric | undefined;
}

/** Prepares a run on a cluster: limits and prices. Then it opens the engine. */
export async function beginClusterRun(
  run: string,
  request: ClusterRunRequest,
  { store, openEngine }: ClusterRunPorts,
  caller: Caller,
): Promise<StartedRun> {
  const { plan, site, filePrices, history } = request;
  const log = new RunLog(store, run, caller);
  const limited = withLimitsInForce(await log.state(), plan, request);
  const ofSite = { ...filePrices, prices: [...sitePrices(site, plan.platforms)] };
  const list = withPrices(ofSite, filePrices.prices);
  const prices = await storePrices(store, run, list);
  const budget = new Budget({ plan: limited, unit: IN_CORE_HOURS, history });
  await recordLimits(log, plan, request);
  caller.info(describeLimits(limited, budget));
  for (const line of describeReplacedLimits(plan, limited)) caller.info(line);
  const started = await recordStart(log, { engine: "slurm", site });
  // The current file of the site: its account can have changed since the run began.
  const engine = await openEngine(log, { ...started, site });
  await recordRequest(log, {
    trigger: null,
    rankBy: request.rankBy ?? plan.eliminateBy ?? "wall-time",
    lostAttempts: await engine.detachedJobs.lostAttempts(),
    isContinuation: request.isContinuation,
  });
  return {
    prices,
    engine,
    limits: { budget, ...(await limitsOfLastRequest(log, plan)) },
    interrupted: "the jobs were cancelled",
  };
}

/** The highest possible number of core hours of the run. */
function describeLimits(plan: Plan, budget: Budget): string {
  const worst = plan.blocks.reduce((sum, block) => sum + budget.max(block), 0);
  const all = `If every block took all the time that it may, it would take ${formatCoreHours(worst)}`;
  return budget.limit === null
    ? `${all}; there is no limit (limits.coreHours, --core-hours).`
    : `${all}; it stops before ${formatCoreHours(budget.limit)}.`;
}
