import { Budget } from "../../core/cost/budget.ts";
import type { BudgetUnit } from "../../core/cost/budget-unit.ts";
import { blockSpec, blocksAmong, type Plan } from "../../core/documents/plan.ts";
import { NO_PRICES, type PriceList } from "../../core/documents/prices.ts";
import { recordKeys } from "../../core/documents/store-layout.ts";
import { InterruptedError, UsageError } from "../../core/errors.ts";
import type { RequestedLimits } from "../../core/run/run-limits.ts";
import type { Caller } from "../../ports/caller.ts";
import type { DetachedJobs, Engine } from "../../ports/engine.ts";
import { recordCancellation, resumeRun } from "./cancellation.ts";
import type { RunLog } from "./run-log.ts";
import type { RunOutcome } from "./run-options.ts";
import { runPlan } from "./run-plan.ts";
import { limitsOfLastRequest, recordLimits, withLimitsInForce } from "./run-requests.ts";
import { readHistory, readPlan, readRunPrices } from "./stored-runs.ts";

/** A run whose jobs do not need their client: any machine can resume it. */
export interface DetachedRun {
  readonly log: RunLog;
  readonly engine: Engine & { readonly detachedJobs: DetachedJobs };
  /** What the limits count. @param prices of the run */
  readonly units: (plan: Plan, prices: PriceList) => readonly BudgetUnit[];
}

export interface ResumeOptions extends RequestedLimits {
  /** Take one step, and do not wait. */
  readonly detach: boolean;
}

/** Waits for a run. @returns null: the run is finished, and none of its jobs runs */
export async function waitForRun(
  run: DetachedRun,
  options: ResumeOptions,
  caller: Caller,
): Promise<RunOutcome | null> {
  // A finished run can have retries running.
  const isRunning = (await run.engine.detachedJobs.pending()).length > 0;
  if (!isRunning && (await run.log.state()).isFinished) return null;
  await resumeRun(run.log);
  return continueRun(run, options, caller);
}

/** Resumes a run to its end, or by one step. Whether it is cancelled is the caller's matter. */
export async function continueRun(
  { log, engine, units }: DetachedRun,
  { detach, ...requested }: ResumeOptions,
  caller: Caller,
): Promise<RunOutcome> {
  const { store, run } = log;
  const plan = await readPlan(store, run);
  if (!plan) {
    throw new UsageError(
      `Run ${run} has no plan: the command that started it was interrupted. Run that command again.`,
    );
  }
  const limited = withLimitsInForce(await log.state(), plan, requested);
  const prices = (await readRunPrices(store, run)) ?? NO_PRICES;
  const history = await readHistory(store, run);
  const counted = units(plan, prices);
  requireCounted(requested, counted);
  const budgets = counted.map((unit) => new Budget({ plan: limited, unit, history }));
  await recordLimits(log, plan, requested);
  try {
    return await runPlan({
      plan,
      run,
      store,
      caller,
      engine,
      prices,
      budgets,
      detach,
      retryFailed: false,
      history,
      onInterrupt: "leave",
      ...(await limitsOfLastRequest(log, plan)),
    });
  } catch (error) {
    if (!caller.signal.aborted || !(error instanceof InterruptedError)) throw error;
    throw new InterruptedError(
      `Stopped waiting. The jobs of ${run} continue: gcbench wait ${run} resumes, gcbench cancel ${run} cancels them.`,
      { cause: error },
    );
  }
}

/** @throws {UsageError} nothing counts what a requested limit is about */
function requireCounted({ spendUsd }: RequestedLimits, units: readonly BudgetUnit[]): void {
  if (spendUsd === undefined || units.some(({ key }) => key === "limits.spendUsd")) return;
  throw new UsageError(
    "--spend-usd cannot limit this run: it began without a price of a core hour. Use --core-hours.",
  );
}

/** Cancels the jobs of a run. @returns ids of the blocks that ran or waited */
export async function cancelRun(
  { log, engine }: DetachedRun,
  reason: string,
): Promise<readonly string[]> {
  const { store, run } = log;
  const plan = await requirePlan(log);
  // First of all: otherwise clients that resume runs on their own would submit the jobs again.
  if (!(await log.state()).isFinished) await recordCancellation(log, reason);
  const recorded = new Set(await store.list(recordKeys.prefix(run)));
  const cancelled: string[] = [];
  for (const block of blocksAmong(plan, await engine.detachedJobs.pending())) {
    const job = await engine.detachedJobs.attach(blockSpec(plan, run, block));
    if (job !== null && !recorded.has(recordKeys.of(run, block.id))) cancelled.push(block.id);
  }
  await engine.cancel(reason);
  return cancelled;
}

/** @throws {UsageError} the run has no plan */
export async function requirePlan({ store, run }: RunLog): Promise<Plan> {
  const plan = await readPlan(store, run);
  if (plan) return plan;
  throw new UsageError(`Run ${run} has no plan yet, so it has no jobs.`);
}

/** Whether a client leaves a run while its blocks run, or will run. */
export function isDetached({ isFinished, running, stopped, abandonedBlocks }: RunOutcome): boolean {
  return running > 0 || (!isFinished && stopped === null && abandonedBlocks.length === 0);
}
