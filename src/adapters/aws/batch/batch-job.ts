import type { JobDetail } from "@aws-sdk/client-batch";
import type { JobNote } from "../../../core/documents/job.ts";
import type { BlockSpec } from "../../../core/documents/plan.ts";
import type { BlockState } from "../../../ports/engine.ts";
import type { JobLocation } from "../../jobs/job-history.ts";

/** Poll interval of a job: a share of its age, within limits. */
export const POLL = { share: 0.1, minSeconds: 1, maxSeconds: 60 } as const;

/** A block's job, as known to this client. */
export interface BatchJob {
  readonly spec: BlockSpec;
  readonly note: JobNote;
  /** Number of the job among the block's jobs, from 1. */
  readonly number: number;
  state: BlockState;
  isOver: boolean;
  /** Cancelled by this client. */
  isCancelled: boolean;
  /** Time of the next poll, in seconds since 1970. */
  due: number;
  /** Reclaimed attempts so far; null before the first poll, so earlier reclaims are not reported. */
  reclaims: number | null;
  /** Time when the job's log was last read, in seconds since 1970. */
  followedAt: number;
}

/** @param now seconds since 1970 */
export function newJob(known: Pick<BatchJob, "spec" | "note" | "number">, now: number): BatchJob {
  const state: BlockState = { status: "waiting" };
  return {
    ...known,
    state,
    isOver: false,
    isCancelled: false,
    due: now,
    reclaims: 0,
    followedAt: now,
  };
}

export function locationOf({ spec, number, note }: BatchJob): JobLocation {
  return { block: spec.block.id, number, queue: note.queue };
}

/** Seconds since submission. */
export function ageOf({ note }: BatchJob, now: number): number {
  return now - Date.parse(note.submittedAt) / 1000;
}

/** Seconds until the next poll. */
export function pollSeconds(job: BatchJob, now: number): number {
  return Math.min(POLL.maxSeconds, Math.max(POLL.minSeconds, ageOf(job, now) * POLL.share));
}

/** Attempts of this job and earlier jobs of the block. The list may include the current attempt. */
export function attemptsOf({ number }: BatchJob, { attempts = [] }: JobDetail): number {
  return number + attempts.filter(({ stoppedAt }) => stoppedAt).length;
}
