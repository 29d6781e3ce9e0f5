/**
 * Keys in a store. One shape for all stores; only `runs/` is ours, and in a bucket `cache/inputs/`: anything else there is
 * left alone.
 */
export const RUNS_PREFIX = "runs/";

/** How far a run has come. */
export interface RunState {
  /** How many blocks are measured. */
  readonly records: number;
  /** Number of the asking that is meant, from 1. */
  readonly requestNumber: number;
}

export const planKey = (run: string): string => `${RUNS_PREFIX}${run}/plan.json`;
export const historyKey = (run: string): string => `${RUNS_PREFIX}${run}/history.json`;
export const finishedKey = (run: string): string => `${RUNS_PREFIX}${run}/finished.json`;
/** Where and how a run is executed, for commands that go on with it from elsewhere. */
export const engineKey = (run: string): string => `${RUNS_PREFIX}${run}/engine.json`;
export const requestsPrefix = (run: string): string => `${RUNS_PREFIX}${run}/asked/`;
/** Who asked for the run for the nth time, and where its result is wanted. */
export const requestKey = (run: string, requestNumber: number): string =>
  `${requestsPrefix(run)}${requestNumber}.json`;
/*
 * Records are never taken away, so their number tells which state of a run is meant: with more of them its result is another one.
 */
/** That who asked for the nth time has the result of so many records where it was wanted: nobody need look after that any more. */
export const publishedKey = (run: string, { records, requestNumber }: RunState): string =>
  `${RUNS_PREFIX}${run}/published/${records}/${requestNumber}.json`;
/** That one of the places where it is wanted has got its part of that result, or refused it for good. */
export const publishedTargetKey = (run: string, state: RunState, place: string): string =>
  `${publishedTargetsPrefix(run, state)}${place}.json`;
export const publishedTargetsPrefix = (run: string, { records, requestNumber }: RunState): string =>
  `${RUNS_PREFIX}${run}/published/${records}/${requestNumber}/`;
/** That a workflow which waited for it has the report of so many records, and publishes it itself. */
export const reportedKey = (run: string, { records, requestNumber }: RunState): string =>
  `${RUNS_PREFIX}${run}/reported/${records}/${requestNumber}.json`;
export const cancellationsPrefix = (run: string): string => `${RUNS_PREFIX}${run}/cancels/`;
/** That somebody cancelled the run, for the nth time. */
export const cancellationKey = (run: string, cancel: number): string =>
  `${cancellationsPrefix(run)}${cancel}.json`;
/** That somebody went on with it after that, on purpose. */
export const cancelResumedKey = (run: string, cancel: number): string =>
  `${cancellationsPrefix(run)}${cancel}-lifted.json`;
export const limitsPrefix = (run: string): string => `${RUNS_PREFIX}${run}/bounds/`;
/** What it may cost and how long it may take, as somebody asked for the nth time: the last one holds. */
export const limitsKey = (run: string, bounds: number): string =>
  `${limitsPrefix(run)}${bounds}.json`;
/** What machines cost when the run began. */
export const pricesKey = (run: string): string => `${RUNS_PREFIX}${run}/prices.json`;
/** The files that a workload's blocks start from, and where they come from. */
export const inputSetKey = (run: string, digest: string): string =>
  `${RUNS_PREFIX}${run}/inputs/${hexOf(digest)}.json`;
export const blocksPrefix = (run: string): string => `${RUNS_PREFIX}${run}/blocks/`;

const block = (run: string, id: string) => `${blocksPrefix(run)}${id}`;

export const specKey = (run: string, id: string): string => `${block(run, id)}/spec.json`;
export const recordKey = (run: string, id: string): string => `${block(run, id)}/record.json`;
export const jobsPrefix = (run: string, id: string): string => `${block(run, id)}/jobs/`;

/** That somebody is about to submit the block's nth job. */
export const jobClaimKey = (run: string, id: string, job: number): string =>
  `${jobsPrefix(run, id)}${job}-claim.json`;
/** The id that AWS gave to it. */
export const jobKey = (run: string, id: string, job: number): string =>
  `${jobsPrefix(run, id)}${job}.json`;
/** How it ended, attempt by attempt. */
export const jobEndKey = (run: string, id: string, job: number): string =>
  `${jobsPrefix(run, id)}${job}-end.json`;

export const sessionsPrefix = (run: string, id: string): string => `${block(run, id)}/sessions/`;

export const sessionKey = (run: string, id: string, session: number): string =>
  `${sessionsPrefix(run, id)}${session}.json`;

export const trialKey = (run: string, id: string, session: number, position: number): string =>
  `${sessionsPrefix(run, id)}${session}-trial-${position}.json`;

export const logKey = (run: string, id: string, session: number, position: number): string =>
  `${block(run, id)}/logs/${session}-trial-${position}.log`;

/** What became of a session's inputs: apart from the session, which is there before they are. */
export const stagingKey = (run: string, id: string, session: number): string =>
  `${sessionsPrefix(run, id)}${session}-staging.json`;

/** An input file by its content. What is below `cache/` the bucket forgets after a while. */
export const cachedInputKey = (sha256: string): string => `cache/inputs/${hexOf(sha256)}`;
export const cachedSetKey = (digest: string): string => `cache/inputs/sets/${hexOf(digest)}.json`;

function hexOf(digest: string): string {
  return digest.replace("sha256:", "");
}
