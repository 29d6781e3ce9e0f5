import { deadlineOf } from "../../core/cost/budget.ts";
import type { Plan } from "../../core/documents/plan.ts";
import type { Metric } from "../../core/documents/platform-comparison.ts";
import type {
  LoggedEvent,
  NewRunEvent,
  RequestedEvent,
  StartedEvent,
} from "../../core/documents/run-event.ts";
import type { Trigger } from "../../core/documents/run-trigger.ts";
import { UsageError } from "../../core/errors.ts";
import { isSameDelivery, isSameRequester } from "../../core/run/deliveries.ts";
import {
  changedLimits,
  limitsOf,
  type RequestedLimits,
  withLimits,
} from "../../core/run/run-limits.ts";
import type { RunState } from "../../core/run/run-state.ts";
import { resumeRun } from "./cancellation.ts";
import type { RunLog } from "./run-log.ts";
import type { LatestLimits, RunPlanOptions } from "./run-options.ts";

export interface RunRequest {
  /** Null: a terminal. */
  readonly trigger: Trigger | null;
  readonly rankBy: Metric;
  /** How often each block was lost before. */
  readonly lostAttempts: ReadonlyMap<string, number>;
  /** A step of the previous request, as a schedule makes it: no more time and no more attempts than that request had. */
  readonly isContinuation: boolean;
}

/** Records a request. @returns the request that is in force from now on */
export async function recordRequest(
  log: RunLog,
  { trigger, rankBy, lostAttempts, isContinuation }: RunRequest,
): Promise<LoggedEvent<RequestedEvent>> {
  let inForce: LoggedEvent<RequestedEvent> | undefined;
  const recorded = await log.append(({ requests }) => {
    const latest = isContinuation ? requests.at(-1) : undefined;
    const previous = latest && isSameDelivery(latest.trigger, trigger) ? latest : undefined;
    inForce = previous;
    if (previous && isSameRequester(previous.trigger, trigger)) return null;
    return {
      kind: "requested",
      countsFrom: previous?.countsFrom ?? new Date(log.now() * 1000).toISOString(),
      trigger,
      rankBy,
      lostAttempts: previous?.lostAttempts ?? Object.fromEntries(lostAttempts),
    };
  });
  const request = recorded ?? inForce;
  if (!request) throw new RangeError("no request is in force");
  return request;
}

/** Records where a run in AWS or on a cluster finds its engine, and that it is resumed if it was cancelled. @returns the first record: its time stays */
export async function recordStart<E extends StartedEvent["engine"]>(
  log: RunLog,
  engine: NewStart & { readonly engine: E },
): Promise<Extract<StartedEvent, { engine: E }>> {
  const recorded = await log.append(({ started }) =>
    started ? null : ({ kind: "started", ...engine } as const),
  );
  await resumeRun(log);
  const started = recorded ?? (await log.state()).started;
  if (!started) throw new RangeError("the run has not started");
  if (started.engine !== engine.engine) {
    throw new UsageError(
      `Run ${log.run} started with --engine ${started.engine}. Resume it with that engine, or start a new run with --again.`,
    );
  }
  return started as Extract<StartedEvent, { engine: E }>;
}

type WithoutKind<E> = E extends unknown ? Omit<E, "kind"> : never;
export type NewStart = WithoutKind<Extract<NewRunEvent, { kind: "started" }>>;

/** Records that a workflow run has the report of that many records, and publishes it. */
export async function recordReport(
  log: RunLog,
  workflowRun: string | null,
  records: number,
): Promise<void> {
  await log.append(({ requests, reportedAt }) => {
    // Its own request: a later requester may have larger limits, and still waits.
    const request = requests.findLast(
      ({ trigger }) => trigger?.workflowRun === workflowRun,
    )?.number;
    if (request === undefined || reportedAt({ request, records }) !== null) return null;
    return { kind: "reported", request, records };
  });
}

/** The plan with the limits in force: those requested now, else those requested last, else the suite's. */
export function withLimitsInForce(
  { limits }: RunState,
  plan: Plan,
  requested: RequestedLimits = {},
): Plan {
  const inForce = limits ?? limitsOf(plan);
  return withLimits(plan, changedLimits(inForce, requested) ?? inForce);
}

/** Keeps requested limits with the run, for every client that resumes it. */
export async function recordLimits(
  log: RunLog,
  plan: Plan,
  requested: RequestedLimits,
): Promise<void> {
  await log.append(({ limits }) => {
    const changed = changedLimits(limits ?? limitsOf(plan), requested);
    return changed && { kind: "limits-changed", ...changed };
  });
}

/** Deadline, limits and attempts that the last request allows. */
export async function limitsOfLastRequest(
  log: RunLog,
  plan: Plan,
): Promise<Pick<RunPlanOptions, "deadline" | "ignoredFailures" | "latestLimits">> {
  const state = await log.state();
  const lostAttempts = state.requests.at(-1)?.lostAttempts ?? {};
  return {
    deadline: limitsNow(state, plan).deadline,
    latestLimits: async () => limitsNow(await log.state(), plan),
    ignoredFailures: new Map(Object.entries(lostAttempts)),
  };
}

function limitsNow(state: RunState, plan: Plan): LatestLimits {
  const { limits } = withLimitsInForce(state, plan);
  const from = state.requests.at(-1)?.countsFrom ?? state.started?.at;
  const deadline = from === undefined ? null : deadlineOf({ limits }, Date.parse(from) / 1000);
  return { deadline, spendUsd: limits.spendUsd ?? null, coreHours: limits.coreHours ?? null };
}
