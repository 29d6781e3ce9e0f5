import type { JobDetail } from "@aws-sdk/client-batch";
import type { JobEnd, JobNote } from "../../../core/documents/job.ts";
import type { BlockSpec } from "../../../core/documents/plan.ts";
import type { BlockState } from "../../../ports/engine.ts";
import type { JobLocation } from "./job-history.ts";

/** A job is asked for again after a tenth of its age, within these bounds, in seconds. */
export const POLL = { share: 0.1, least: 1, most: 60 } as const;

/** The job of a block, as far as this client knows. */
export interface BatchJob {
  readonly spec: BlockSpec;
  readonly note: JobNote;
  /** Which job of the block it is, from 1. */
  readonly number: number;
  state: BlockState;
  isOver: boolean;
  /** By us. */
  isCancelled: boolean;
  /** Seconds since 1970; when to ask for it again. */
  due: number;
  /** Null: not looked at yet; what was before is no news. */
  reclaims: number | null;
  /** When its log was last looked into, in seconds since 1970. */
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

export function placeOf({ spec, number, note }: BatchJob): JobLocation {
  return { block: spec.block.id, number, queue: note.queue };
}

/** Of a job whose end Batch can't tell, or need not. */
export function unknownOutcome({ note }: BatchJob, statusReason: string): JobEnd {
  const { jobId, jobName: name, submittedAt } = note;
  return {
    schemaVersion: 1,
    jobId,
    jobName: name,
    status: "UNKNOWN",
    statusReason,
    createdAt: submittedAt,
    stoppedAt: null,
    attempts: [],
  };
}

/** Seconds since it was handed over. */
export function ageOf({ note }: BatchJob, now: number): number {
  return now - Date.parse(note.submittedAt) / 1000;
}

/** Seconds until it is worth asking for again. */
export function pollSeconds(job: BatchJob, now: number): number {
  return Math.min(POLL.most, Math.max(POLL.least, ageOf(job, now) * POLL.share));
}

/** In this job and those before it. The list may or may not hold the one under way. */
export function attemptsOf({ number }: BatchJob, { attempts = [] }: JobDetail): number {
  return number + attempts.filter(({ stoppedAt }) => stoppedAt).length;
}
