import { group } from "d3-array";
import { CellDrafts } from "../../core/comparison/cell-drafts.ts";
import { type InterimEstimate, interimEstimates } from "../../core/comparison/interim-estimates.ts";
import { type Block, blockSpec, blocksAmong, type Plan } from "../../core/documents/plan.ts";
import type { BlockRecord } from "../../core/documents/record.ts";
import { measuredBetween } from "../../core/documents/record-times.ts";
import { runsAmong } from "../../core/documents/run-id.ts";
import {
  eventKeys,
  RUNS_PREFIX,
  recordKeys,
  runKeys,
  specKeys,
} from "../../core/documents/store-layout.ts";
import { UsageError } from "../../core/errors.ts";
import { VERSION } from "../../core/product.ts";
import { isCancelledAfter } from "../../core/run/run-state.ts";
import type { ProgressView } from "../../ports/caller.ts";
import type { BlockState } from "../../ports/engine.ts";
import type { Store } from "../../ports/store.ts";
import { type DetachedRun, requirePlan } from "./detached-run.ts";
import { eventsAmong, type RunLog } from "./run-log.ts";
import { RunProgress } from "./run-progress.ts";
import { isFinishedAmong, readHistory, readPlan, readRecords } from "./stored-runs.ts";

/** A run as its keys show it. */
export interface RunListing {
  readonly run: string;
  /** Blocks that were submitted. */
  readonly submitted: number;
  /** Blocks that have a record. */
  readonly done: number;
  readonly isFinished: boolean;
  readonly isCancelled: boolean;
}

/** All runs of a store, from its keys alone: a store of many runs is listed, not read. */
export async function listRunStates(store: Store): Promise<readonly RunListing[]> {
  const keys = await store.list(RUNS_PREFIX);
  const byRun = group(keys, (key) => runKeys.parse(key)?.run ?? "");
  return runsAmong(keys).map((run) => {
    const own = byRun.get(run) ?? [];
    const count = (family: typeof specKeys) => own.filter((key) => family.parse(key)).length;
    const events = eventsAmong(own.filter((key) => key.startsWith(eventKeys.prefix(run))));
    return {
      run,
      submitted: count(specKeys),
      done: count(recordKeys),
      isFinished: isFinishedAmong(run, own),
      isCancelled: isCancelledAfter(events.map(({ kind }) => kind)),
    };
  });
}

export interface RunningBlock {
  readonly block: Block;
  /** Id of its job. */
  readonly job: string;
  readonly state: BlockState;
}

/** How far a run is. */
export interface RunStatus {
  readonly run: string;
  readonly store: string;
  readonly startedAt: string;
  readonly isFinished: boolean;
  /** Whether its blocks ran on the machine of the store, in the command that started it. */
  readonly isLocal: boolean;
  readonly records: readonly BlockRecord[];
  readonly running: readonly RunningBlock[];
  /** Changes so far. */
  readonly estimates: readonly InterimEstimate[];
  readonly progress: ProgressView;
}

/** Reads the state of a run and of its jobs. Submits and cancels nothing. */
export async function readRunStatus({ log, engine }: DetachedRun): Promise<RunStatus> {
  const { run, store } = log;
  const plan = await requirePlan(log);
  const attached: { block: Block; job: string }[] = [];
  for (const block of blocksAmong(plan, await engine.detachedJobs.pending())) {
    const job = await engine.detachedJobs.attach(blockSpec(plan, run, block));
    if (job !== null) attached.push({ block, job });
  }
  const states = await engine.states(attached.map(({ block }) => block.id));
  // After the states: a block that ended by now has its record, whatever its job says.
  const records = await readRecords(store, run);
  const byBlock = new Map(records.map((record) => [record.spec.block.id, record]));
  const running = attached.flatMap((one, index) => {
    const state = states[index];
    return state && !byBlock.has(one.block.id) ? [{ ...one, state }] : [];
  });
  const { started, isFinished } = await log.state();
  const known = { plan, records, running, isFinished };
  return { ...(await statusOf(log, known)), startedAt: started?.at ?? "", isLocal: false };
}

/** The same of a run on this machine, from its records. @throws {UsageError} the store has no such run */
export async function readLocalRunStatus(log: RunLog): Promise<RunStatus> {
  const { run, store } = log;
  const plan = await readPlan(store, run);
  if (!plan) {
    throw new UsageError(
      `There is no run ${run} in ${store.location}. gcbench status lists the runs.`,
    );
  }
  const records = await readRecords(store, run);
  const { isFinished } = await log.state();
  const known = { plan, records, running: [], isFinished };
  const startedAt = measuredBetween(records).from ?? "";
  return { ...(await statusOf(log, known)), startedAt, isLocal: true };
}

async function statusOf(
  { run, store }: RunLog,
  known: Pick<RunStatus, "records" | "running" | "isFinished"> & { readonly plan: Plan },
) {
  const { plan, records, running, isFinished } = known;
  const history = await readHistory(store, run);
  const drafts = new CellDrafts({ plan, run, history, isFinished, gcbench: VERSION });
  const byBlock = new Map(records.map((record) => [record.spec.block.id, record]));
  const view = { blocksToSubmit: [], runningBlocks: running, isConcurrent: true };
  return {
    run,
    store: store.location,
    isFinished,
    records,
    running,
    estimates: interimEstimates(drafts, records),
    progress: new RunProgress(drafts, byBlock).view(view),
  };
}
