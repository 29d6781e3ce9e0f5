import { Budget } from "../../core/cost/budget.ts";
import { type BudgetUnit, clusterUnits } from "../../core/cost/budget-unit.ts";
import { clusterPrices } from "../../core/cost/core-hours.ts";
import type { Plan } from "../../core/documents/plan.ts";
import type { Metric } from "../../core/documents/platform-comparison.ts";
import type { PriceList } from "../../core/documents/prices.ts";
import type { StartedOnCluster } from "../../core/documents/run-event.ts";
import type { RunHistory } from "../../core/documents/run-history.ts";
import type { Site } from "../../core/documents/site.ts";
import { type FileProblem, InvalidFilesError, UsageError } from "../../core/errors.ts";
import { formatUsd } from "../../core/format/text.ts";
import type { ProblemAt } from "../../core/planning/loaded-suite.ts";
import { siteFile } from "../../core/planning/site-platforms.ts";
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
  /** Where the suite's limits are written. Default: unknown. */
  readonly problemAt?: ProblemAt | undefined;
}

/**
 * Prepares a run on a cluster: limits and prices. Then it opens the engine.
 *
 * @throws {UsageError} only USD limit the run, but a platform has no price
 */
export async function beginClusterRun(
  run: string,
  request: ClusterRunRequest,
  { store, openEngine }: ClusterRunPorts,
  caller: Caller,
): Promise<StartedRun> {
  const { plan, site, filePrices, history } = request;
  const log = new RunLog(store, run, caller);
  const limited = withLimitsInForce(await log.state(), plan, request);
  const list = clusterPrices(site, plan.platforms, filePrices);
  const prices = await storePrices(store, run, list);
  const units = clusterUnits(prices, plan.platforms);
  const warning = checkSpendLimit(limited, units, request);
  const budgets = units.map((unit) => new Budget({ plan: limited, unit, history }));
  await recordLimits(log, plan, request);
  if (warning !== null) caller.warn(warning);
  caller.info(describeLimits(limited, budgets));
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
    limits: { budgets, ...(await limitsOfLastRequest(log, plan)) },
    interrupted: "the jobs were cancelled",
  };
}

/**
 * Checks that a limit in USD can be kept.
 *
 * @returns a warning if it cannot, but core hours limit the run; null: it can, or there is none
 * @throws {UsageError} it cannot, and nothing else limits the run
 */
function checkSpendLimit(
  { limits: { spendUsd, coreHours } }: Plan,
  units: readonly BudgetUnit[],
  request: ClusterRunRequest,
): string | null {
  if (spendUsd === undefined || units.some(({ key }) => key === "limits.spendUsd")) return null;
  const option = request.spendUsd === undefined ? "limits.spendUsd" : "--spend-usd";
  const file = siteFile(request.site.name);
  const message = `${option} is ${formatUsd(spendUsd)}, but ${file} has no price of a core hour, so gcbench cannot keep to it`;
  if (coreHours !== undefined) return `${message}. Only limits.coreHours limits the run.`;
  const hint = `set limits.coreHours, or add a price to ${file}`;
  const problem: FileProblem | undefined =
    option === "limits.spendUsd"
      ? request.problemAt?.(null, ["limits", "spendUsd"], message, hint)
      : undefined;
  throw problem
    ? new InvalidFilesError([problem])
    : new UsageError(`${message}. S${hint.slice(1)}.`);
}

/** The highest possible number of core hours of the run, and USD if they are known. */
function describeLimits(plan: Plan, budgets: readonly Budget[]): string {
  const [hours = "", ...usd] = budgets.map((budget) => {
    const worst = plan.blocks.reduce((sum, block) => sum + budget.max(block), 0);
    return budget.unit.format(worst);
  });
  const limits = budgets.flatMap(({ limit, unit }) => (limit === null ? [] : unit.format(limit)));
  const all = `If every block took all the time that it may, it would take ${hours}${usd.map((text) => ` (${text})`).join("")}`;
  return limits.length === 0
    ? `${all}; there is no limit (limits.coreHours, --core-hours).`
    : `${all}; it stops before ${limits.join(" or ")}.`;
}
