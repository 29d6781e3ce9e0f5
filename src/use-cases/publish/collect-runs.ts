import type { Comparison } from "../../core/documents/comparison.ts";
import type { PriceList } from "../../core/documents/prices.ts";
import type { BlockRecord } from "../../core/documents/record.ts";
import { InfrastructureError, InterruptedError } from "../../core/errors.ts";
import { formatCount } from "../../core/format/text.ts";
import { STATUSES } from "../../core/github/commit-status.ts";
import { mayHaveKeptOutputs } from "../../core/review/kept-files.ts";
import { type Delivery, deliveriesOf } from "../../core/run/deliveries.ts";
import type { Caller } from "../../ports/caller.ts";
import type { Store } from "../../ports/store.ts";
import { compareRun } from "../report/compare-run.ts";
import { requireNotCancelled } from "../run/cancellation.ts";
import { continueRun, type DetachedRun, isDetached } from "../run/detached-run.ts";
import type { RunLog } from "../run/run-log.ts";
import { countRecords, readPlan } from "../run/stored-runs.ts";
import { updateStatus } from "./commit-status.ts";
import { deliverRun } from "./deliver-run.ts";
import { openPublishState, recordDelivered } from "./delivery-log.ts";
import {
  type CurrentRepository,
  currentDeliveries,
  type OpenRun,
  openRuns,
  otherRepositoryAmong,
} from "./open-runs.ts";
import type { PublishPorts } from "./publish-report.ts";

const SECONDS_PER_HOUR = 3600;
const SECONDS_PER_DAY = 86_400;

export interface CollectOptions {
  /** Runs without a request for longer than that are ignored. */
  readonly maxAgeDays: number;
  /** Time that a workflow which waited for its run has to publish it. */
  readonly graceHours: number;
  /** List the runs, and change nothing. */
  readonly dryRun: boolean;
  /** Git repository of the branch of results. Default: the workflow's own. */
  readonly remote?: string | undefined;
  /** This workflow runs gcpy on the outputs that published runs kept. */
  readonly gcpy?: boolean;
}

export interface CollectPorts {
  readonly store: Store;
  readonly publish: PublishPorts;
  readonly repository: CurrentRepository;
  openRun(log: RunLog): Promise<DetachedRun>;
  readPrices(run: string): Promise<PriceList>;
  writeReport(comparison: Comparison, records: readonly BlockRecord[]): Promise<void>;
}

/** What `collect` did with a run. */
export interface CollectedRun {
  readonly run: string;
  readonly state:
    | "running"
    | "left to its workflow"
    | "published"
    | "cancelled"
    | "failed"
    | "of another repository";
  /** Details in words. */
  readonly what: string;
  /** Published now, and gcpy can have outputs. */
  readonly hasKeptOutputs?: boolean;
}

interface CollectContext {
  readonly options: CollectOptions;
  readonly ports: CollectPorts;
  readonly caller: Caller;
}

/** Looks after all runs that workflows requested and whose result is missing: takes a step of each, and publishes those that are done. */
export async function collectRuns(
  options: CollectOptions,
  ports: CollectPorts,
  caller: Caller,
): Promise<readonly CollectedRun[]> {
  const context = { options, ports, caller };
  const oldest = caller.clock.now() - options.maxAgeDays * SECONDS_PER_DAY;
  const { open, unreadable } = await openRuns(ports.store, caller);
  const isAlive = ({ requestedAt, state }: OpenRun) => requestedAt >= oldest && !state.isCancelled;
  const collected: CollectedRun[] = [];
  for (const run of open.filter(isAlive)) {
    const one = await collectSafely(run, context);
    if (one) collected.push(one);
  }
  for (const { run, error } of unreadable) {
    collected.push({ run, state: "failed", what: error.message });
  }
  const ended = open.filter((run) => !isAlive(run));
  if (!options.dryRun) for (const run of ended) await updateEndedStatus(run, context);
  return collected;
}

/** A run that fails stops no other. */
async function collectSafely(open: OpenRun, context: CollectContext): Promise<CollectedRun | null> {
  const { run } = open.log;
  try {
    return await collectRun(open, context);
  } catch (error) {
    if (context.caller.signal.aborted) throw error;
    const what = error instanceof Error ? error.message : String(error);
    // Cancelled meanwhile: the client that cancelled it decides who resumes it.
    if (error instanceof InterruptedError) return { run, state: "cancelled", what };
    return { run, state: "failed", what };
  }
}

/** @returns null: only terminals requested the run */
async function collectRun(open: OpenRun, context: CollectContext): Promise<CollectedRun | null> {
  const { options, ports } = context;
  const { log, state, records, isRunning } = open;
  const { run } = log;
  const due = isRunning ? deliveriesOf(state.requests) : state.deliveriesDue(records);
  const deliveries = currentDeliveries(due, ports.repository);
  if (deliveries.length === 0) return closeOtherRun(open, context);
  if (options.dryRun || !(await readPlan(ports.store, run)))
    return { run, state: "running", what: "left as it is" };
  const leftToWorkflow = { run, state: "left to its workflow", what: WORKFLOW_PUBLISHES } as const;
  // A running job belongs to a client that resumed the run since, and that does not wait.
  if (!isRunning && (await isPublishedByWorkflow(log, context))) return leftToWorkflow;
  const step = await takeStep(log, context);
  if ("state" in step) return step;
  if (await isPublishedByWorkflow(log, context)) return leftToWorkflow;
  return publishRun(log, { deliveries, abandonedBlocks: step.abandonedBlocks }, context);
}

const WORKFLOW_PUBLISHES = "its workflow waited for it, and publishes it";

/** A run that only terminals requested is done. A run of another repository is named: that can be the old name of this one. */
async function closeOtherRun(
  { log, state, records, isRunning }: OpenRun,
  { options, ports, caller }: CollectContext,
): Promise<CollectedRun | null> {
  const { run } = log;
  const other = otherRepositoryAmong(state, ports.repository);
  if (other !== null) {
    caller.warn(
      `${other} requested run ${run}, and this is ${ports.repository.repository}. The run is left alone.`,
    );
    return { run, state: "of another repository", what: other };
  }
  if (options.dryRun || isRunning) return null;
  const requests = state.requests.map(({ number }) => number);
  await recordDelivered(log, requests, records);
  return null;
}

/** Whether a workflow has the report of all records, and time left to publish it. */
async function isPublishedByWorkflow(
  log: RunLog,
  { options, caller }: CollectContext,
): Promise<boolean> {
  const reportedAt = await lastReportedAt(log);
  const grace = options.graceHours * SECONDS_PER_HOUR;
  return reportedAt !== null && caller.clock.now() < reportedAt + grace;
}

/** When a workflow got the report of all records, for the last request; null: it did not. */
async function lastReportedAt(log: RunLog): Promise<number | null> {
  const { requests, reportedAt } = await log.state();
  const request = requests.at(-1)?.number;
  if (request === undefined) return null;
  return reportedAt({ request, records: await countRecords(log.store, log.run) });
}

/** Collects blocks that ended, and submits those of the next look. @returns blocks that could not be run, if no more will run */
async function takeStep(
  log: RunLog,
  { ports, caller }: CollectContext,
): Promise<CollectedRun | { readonly abandonedBlocks: readonly string[] }> {
  const detached = await ports.openRun(log);
  const { engine } = detached;
  const isRunning = (await engine.detachedJobs.pending()).length > 0; // Retries of a finished run, too.
  // A reported run went as far as it could, even if a limit or a broken platform ended it. More records or another request mean that a
  // client resumed it.
  const isComplete = async () =>
    (await lastReportedAt(log)) !== null || (await log.state()).isFinished;
  if (!isRunning && (await isComplete())) return { abandonedBlocks: [] };
  const outcome = await requireNotCancelled({ log, engine }, () =>
    continueRun(detached, { detach: true }, caller),
  );
  if (!isDetached(outcome)) return outcome;
  const done = formatCount(outcome.records.length, "block");
  return {
    run: log.run,
    state: "running",
    what: `${done} done, ${outcome.running} running`,
  };
}

/** Publishes a run to its deliveries. A delivery that fails makes no other wait. */
async function publishRun(
  log: RunLog,
  step: { readonly deliveries: readonly Delivery[]; readonly abandonedBlocks: readonly string[] },
  { options, ports, caller }: CollectContext,
): Promise<CollectedRun> {
  const { run, store } = log;
  // A run without any complete block is published, too.
  const { comparison, records } = await compareRun(store, run, {
    prices: await ports.readPrices(run),
  });
  await ports.writeReport(comparison, records);
  for (const line of step.abandonedBlocks) caller.warn(`Run ${run}: block ${line}`);
  const byBlock = new Map(records.map((record) => [record.spec.block.id, record]));
  const data = { comparison, records: byBlock };
  const { requests } = await log.state();
  const keepsResults = (await lastReportedAt(log)) !== null || hasSeveralMetrics(requests);
  const verdicts: string[] = [];
  const errors: string[] = [];
  for (const delivery of step.deliveries) {
    const result = {
      log,
      delivery,
      data,
      remote: options.remote,
      gcpy: options.gcpy ?? false,
      keepsResults,
    };
    try {
      verdicts.push(await deliverRun(result, ports.publish, caller));
      await recordDelivered(log, delivery.requests, records.length);
    } catch (error) {
      if (caller.signal.aborted) throw error;
      errors.push(error instanceof Error ? error.message : String(error));
    }
  }
  if (errors.length > 0) throw new InfrastructureError(errors.join("\n\n"));
  const fromTerminals = requests.flatMap(({ trigger, number }) => (trigger ? [] : [number]));
  if (fromTerminals.length > 0) await recordDelivered(log, fromTerminals, records.length);
  const hasKeptOutputs = mayHaveKeptOutputs(records);
  return { run, state: "published", what: verdicts.at(-1) ?? "", hasKeptOutputs };
}

function hasSeveralMetrics(requests: readonly { readonly rankBy: string }[]): boolean {
  return new Set(requests.map(({ rankBy }) => rankBy)).size > 1;
}

/** Sets the statuses of a run that is cancelled, or was requested too long ago. The next call retries a status that fails. */
async function updateEndedStatus(
  { log, state, records }: OpenRun,
  { ports, caller }: CollectContext,
): Promise<void> {
  const end = state.isCancelled ? "cancelled" : "expired";
  const openForge = (repository: string) => ports.publish.openForge({ repository });
  try {
    for (const delivery of currentDeliveries(deliveriesOf(state.requests), ports.repository)) {
      const result = { request: delivery.requests[0], records };
      const publishState = await openPublishState(log, result);
      await updateStatus(STATUSES[end], { delivery, publishState }, openForge);
    }
  } catch (error) {
    if (caller.signal.aborted) throw error;
    caller.warn(`Run ${log.run}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
