import { noiseHistoryFor } from "../../core/comparison/run-noise-history.ts";
import type { Plan } from "../../core/documents/plan.ts";
import type { Metric } from "../../core/documents/platform-comparison.ts";
import type { BlockRecord } from "../../core/documents/record.ts";
import type { Trigger } from "../../core/documents/run-trigger.ts";
import { InterruptedError } from "../../core/errors.ts";
import { describeForecast } from "../../core/estimate/describe-forecast.ts";
import { minElapsedSeconds } from "../../core/estimate/min-elapsed.ts";
import { forecastRun } from "../../core/estimate/run-forecast.ts";
import { plannedWaitSeconds, type RequestedWait } from "../../core/run/planned-wait.ts";
import type { Caller } from "../../ports/caller.ts";
import type { Store } from "../../ports/store.ts";
import { resumeRun } from "./cancellation.ts";
import type { ExecutionTarget } from "./execution-target.ts";
import { RunLog, readRunState } from "./run-log.ts";
import type { RunOutcome } from "./run-options.ts";
import { runPlan } from "./run-plan.ts";
import { recordRequest } from "./run-requests.ts";
import { chooseRun, otherKeys, readHistory, readPlan, unfinishedRuns } from "./stored-runs.ts";

/** A suite to be measured, as a person or a workflow requests it. */
export interface SuiteRequest extends RequestedWait {
  readonly target: ExecutionTarget;
  /** Null: a terminal. */
  readonly trigger: Trigger | null;
  readonly rankBy?: Metric | undefined;
  /** Start a new run if the last one is finished. */
  readonly again: boolean;
  readonly retryFailed: boolean;
  /** Submit the first blocks, and do not wait. */
  readonly detach: boolean;
  /** When the command started, in seconds since 1970: the plan's wall-time limit counts from then. */
  readonly startedAt: number;
}

/** What measuring needs of this machine. */
export interface SuiteRunPorts {
  /** Identity of this machine, for the noise history of local platforms. */
  readonly machine: string;
  readEarlierRecords(store: Store): Promise<readonly BlockRecord[]>;
  /** Makes sure that the report of a run has a place. @throws {UsageError} it has none */
  reserveReport(run: string): Promise<void>;
}

export interface SuiteRun {
  readonly run: string;
  /** Null: the run was finished before. */
  readonly outcome: RunOutcome | null;
}

const NO_CHECK = "The commit of the pull request is not known, so it gets no check. Give --sha.";

/**
 * Measures a suite: resumes its run, or starts the first one.
 *
 * @throws {InterruptedError} Ctrl-C; the same command resumes
 */
export async function runSuite(
  request: SuiteRequest,
  ports: SuiteRunPorts,
  caller: Caller,
): Promise<SuiteRun> {
  const { target, trigger, retryFailed } = request;
  const { plan, store } = target;
  const isAgain = request.again && !(await isOwnRun(trigger, target));
  const { run, isFinished } = await chooseRun(store, plan, isAgain);
  caller.output?.("run", run);
  // Before hours are spent: the stored plan must be readable, and the report must have a place.
  await readPlan(store, run);
  await ports.reserveReport(run);
  await warnOfOthers({ store, plan, run, isFinished }, caller);
  if (trigger?.pullRequest && trigger.headSha === null) caller.warn(NO_CHECK);
  if (!isFinished || retryFailed)
    return { run, outcome: await measure(run, request, ports, caller) };
  caller.info(`Run ${run} is finished: nothing to measure. --again starts a new run.`);
  if (trigger) await requestResult(new RunLog(store, run, caller), request);
  return { run, outcome: null };
}

/** Whether this workflow run requested the last run of the plan: a re-run of its failed jobs resumes it. */
async function isOwnRun(trigger: Trigger | null, { plan, store }: ExecutionTarget) {
  if (!trigger?.workflowRun) return false;
  const { run } = await chooseRun(store, plan, false);
  const { requests } = await readRunState(store, run);
  return requests.some((request) => request.trigger?.workflowRun === trigger.workflowRun);
}

/** Nothing is measured, but the requester wants the result: if the workflow fails to publish it, `gcbench collect` does. */
async function requestResult(log: RunLog, { target, trigger, rankBy }: SuiteRequest) {
  await resumeRun(log);
  const lostAttempts = new Map<string, number>();
  const metric = rankBy ?? target.plan.eliminateBy ?? "wall-time";
  await recordRequest(log, { trigger, rankBy: metric, lostAttempts, isContinuation: false });
}

async function measure(
  run: string,
  { target, trigger, retryFailed, detach, startedAt, ...wait }: SuiteRequest,
  ports: SuiteRunPorts,
  caller: Caller,
): Promise<RunOutcome> {
  const { plan, store } = target;
  const all = await ports.readEarlierRecords(store);
  const earlierRecords = all.filter(({ spec }) => spec.run !== run);
  const done = all.filter(({ spec }) => spec.run === run);
  const history = (await readPlan(store, run))
    ? await readHistory(store, run)
    : noiseHistoryFor(plan, earlierRecords, ports.machine);
  const forecastInput = { earlierRecords, history, done };
  const forecast = forecastRun(plan, forecastInput);
  caller.info(`Run ${run}${done.length > 0 ? " resumes" : ""}: ${describeForecast(forecast)}.`);
  const { engine, prices, limits, interrupted } = await target.begin(run, trigger, history);
  const waitSeconds = plannedWaitSeconds(wait, minElapsedSeconds(plan, forecastInput));
  if (waitSeconds === 0 && wait.waitMinutes === undefined) caller.info(TOO_LONG_TO_WAIT);
  const waitUntil = waitSeconds === null ? null : caller.clock.now() + waitSeconds;
  try {
    return await runPlan({
      plan,
      run,
      engine,
      store,
      caller,
      history,
      prices,
      retryFailed,
      detach,
      waitUntil,
      startedAt,
      ...limits,
    });
  } catch (error) {
    if (!caller.signal.aborted || !(error instanceof InterruptedError)) throw error;
    throw new InterruptedError(
      `Stopped: ${interrupted}, complete blocks are kept. The same command resumes the run.`,
      { cause: error },
    );
  }
}

const TOO_LONG_TO_WAIT = "The run takes longer than this job can wait: gcbench collect takes over.";

async function warnOfOthers(
  known: { store: Store; plan: Plan; run: string; isFinished: boolean },
  caller: Caller,
): Promise<void> {
  const { store, plan, run, isFinished } = known;
  for (const key of await otherKeys(store, run)) {
    caller.warn(`gcbench did not write ${store.describe(key)}, and leaves it alone.`);
  }
  const [unfinished] = (await unfinishedRuns(store, plan)).slice(-1);
  if (unfinished && !isFinished) {
    caller.info(
      `Run ${unfinished} of this suite was not finished. The suite, its executables or its inputs changed since, so this is a new run.`,
    );
  }
}
