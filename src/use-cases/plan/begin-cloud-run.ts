import { Budget } from "../../core/cost/budget.ts";
import { inUsd } from "../../core/cost/budget-unit.ts";
import { withPrices } from "../../core/cost/price-lookup.ts";
import type { Plan } from "../../core/documents/plan.ts";
import type { Metric } from "../../core/documents/platform-comparison.ts";
import type { PriceList } from "../../core/documents/prices.ts";
import type { StartedInBatch } from "../../core/documents/run-event.ts";
import type { RunHistory } from "../../core/documents/run-history.ts";
import type { Trigger } from "../../core/documents/run-trigger.ts";
import { formatUsd } from "../../core/format/text.ts";
import { describeReplacedLimits, type RequestedLimits } from "../../core/run/run-limits.ts";
import type { Bootstrap } from "../../ports/bootstrap.ts";
import type { Caller } from "../../ports/caller.ts";
import type { DetachedJobs, Engine } from "../../ports/engine.ts";
import type { Infrastructure } from "../../ports/infrastructure.ts";
import type { PriceSource } from "../../ports/prices.ts";
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
import { explainSmallDisk, minDiskFor } from "./host-disk.ts";
import type { ImageWorkloads } from "./image-workloads.ts";
import { storeInputSets } from "./pin-inputs.ts";

/** What a run in AWS needs of the world. */
export interface CloudRunPorts {
  readonly region: string;
  readonly store: Store;
  readonly prices: PriceSource;
  readonly infrastructure: Infrastructure;
  readonly openEngine: (
    log: RunLog,
    started: StartedInBatch,
  ) => Engine & { readonly detachedJobs: DetachedJobs };
}

export interface CloudRunRequest extends RequestedLimits {
  /** Path of the suite, for messages. */
  readonly suite: string;
  readonly plan: Plan;
  readonly staged: ImageWorkloads;
  readonly bootstrap: Bootstrap;
  /** The prices of the file. */
  readonly filePrices: PriceList;
  /** Replace the file's prices with the current ones, where AWS allows to ask. */
  readonly usesCurrentPrices: boolean;
  readonly hosts?: number | undefined;
  /** The caller resumes the run for an earlier request. */
  readonly isContinuation: boolean;
  readonly trigger: Trigger | null;
  readonly history: RunHistory;
  readonly rankBy?: Metric | undefined;
}

/**
 * Prepares AWS for a run: limits, prices, checks, platforms and input sets. Then it opens the engine.
 *
 * @throws {UsageError} the account does not allow the run
 */
export async function beginCloudRun(
  run: string,
  request: CloudRunRequest,
  ports: CloudRunPorts,
  caller: Caller,
): Promise<StartedRun> {
  const { plan, staged, bootstrap } = request;
  const { store, infrastructure } = ports;
  const log = new RunLog(store, run, caller);
  const limited = withLimitsInForce(await log.state(), plan, request);
  const prices = await storePrices(store, run, await pricesFor(request, ports, caller));
  const unit = inUsd(prices, ports.region);
  const budget = new Budget({ plan: limited, unit, history: request.history });
  await recordLimits(log, plan, request);
  caller.info(describeLimits(limited, budget));
  for (const line of describeReplacedLimits(plan, limited)) caller.info(line);
  await infrastructure.preflight(plan.platforms);
  await storeInputSets(store, run, staged.sets);
  const queues = await deployQueues(request, infrastructure);
  const { jobRoleArn, logGroupName: logGroup } = bootstrap;
  const { region } = ports;
  const started = await recordStart(log, {
    engine: "batch",
    region,
    queues,
    jobRoleArn,
    logGroup,
  });
  // The current queues: another call may have deployed them again since the run began.
  const engine = ports.openEngine(log, { ...started, queues });
  await recordRequest(log, {
    trigger: request.trigger,
    rankBy: request.rankBy ?? plan.eliminateBy ?? "wall-time",
    lostAttempts: await engine.detachedJobs.lostAttempts(),
    isContinuation: request.isContinuation,
  });
  return {
    prices,
    engine,
    limits: { budgets: [budget], ...(await limitsOfLastRequest(log, plan)) },
    interrupted: "the jobs were cancelled",
  };
}

/** @returns ARNs of job queues by kind of machine */
async function deployQueues(
  { suite, plan, staged, bootstrap, hosts }: CloudRunRequest,
  infrastructure: Infrastructure,
): Promise<Readonly<Record<string, string>>> {
  const minDiskGiB = minDiskFor(staged.bytes);
  try {
    const options = { hosts, minDiskGiB };
    const { platforms } = await infrastructure.deployPlatforms(bootstrap, plan.platforms, options);
    return Object.fromEntries([...platforms].map(([name, { queueArn }]) => [name, queueArn]));
  } catch (error) {
    const { isAccessDenied } = infrastructure;
    throw explainSmallDisk(error, { suite, minDiskGiB, isAccessDenied });
  }
}

/** The file's prices with the current ones added: spot prices change by the hour. */
async function pricesFor(
  { plan, filePrices, usesCurrentPrices }: CloudRunRequest,
  { region, prices }: CloudRunPorts,
  caller: Caller,
): Promise<PriceList> {
  if (!usesCurrentPrices) return filePrices;
  const instances = plan.platforms.flatMap(({ instance }) => instance ?? []);
  const spot = instances.filter(({ purchase }) => purchase === "spot");
  const query = (of: typeof instances) => ({
    types: [...new Set(of.map(({ type }) => type))],
    region,
    now: caller.clock.now(),
  });
  const answers = await Promise.allSettled([
    prices.onDemand(query(instances)),
    prices.spot(query(spot)),
  ]);
  const failed = answers.find((answer) => answer.status === "rejected");
  if (failed) {
    const why = failed.reason instanceof Error ? failed.reason.message : String(failed.reason);
    caller.warn(`gcbench cannot read the current prices and uses those of the price file: ${why}`);
  }
  const found = answers.flatMap((answer) => (answer.status === "fulfilled" ? answer.value : []));
  return withPrices(filePrices, found);
}

/** The highest possible cost of the run. */
function describeLimits(plan: Plan, budget: Budget): string {
  const worst = plan.blocks.reduce((sum, block) => sum + budget.max(block), 0);
  if (worst === 0) return "The cost is not known: there are no prices of these machines.";
  const all = `If every block took all the time that it may, it would cost ${formatUsd(worst)}`;
  return budget.limit === null
    ? `${all}; there is no spending limit (limits.spendUsd, --spend-usd).`
    : `${all}; it stops before ${formatUsd(budget.limit)}.`;
}
