import type { JobEnd, JobNote } from "../../core/documents/job.ts";
import type { BlockSpec } from "../../core/documents/plan.ts";
import type { BlockState } from "../../ports/engine.ts";
import { unknownOutcome } from "../jobs/unknown-outcome.ts";
import type { ClusterJob } from "./scheduler.ts";

/** A block's job, as known to this client. */
export interface TrackedJob {
  readonly spec: BlockSpec;
  readonly note: JobNote;
  /** Number of the job among the block's jobs, from 1. */
  readonly number: number;
  /** An earlier client submitted it. */
  readonly isAttached: boolean;
  state: BlockState;
  isOver: boolean;
  /** Cancelled by this client. */
  isCancelled: boolean;
  /** Seen in the queue by this client, before it began to end. */
  isSeen: boolean;
  /** Since when the job is over or unknown and its record does not exist, in seconds since 1970; null: it is not so. */
  missingSince: number | null;
}

export function trackedJob(
  known: Pick<TrackedJob, "spec" | "note" | "number" | "isAttached">,
): TrackedJob {
  const state: BlockState = { status: "waiting" };
  return {
    ...known,
    state,
    isOver: false,
    isCancelled: false,
    isSeen: false,
    missingSince: null,
  };
}

/** End of a job for the store. @param found null: the scheduler does not know the job any more */
export function endOf(job: TrackedJob, found: ClusterJob | null): JobEnd {
  const unknown = unknownOutcome(job, found?.reason ?? null);
  if (found === null) return unknown;
  const attempt =
    found.startedAt === null
      ? []
      : [
          {
            startedAt: instant(found.startedAt),
            stoppedAt: instant(found.endedAt),
            exitCode: null,
            reason: found.state,
            instance: found.nodes,
          },
        ];
  return { ...unknown, status: found.state, stoppedAt: instant(found.endedAt), attempts: attempt };
}

function instant(seconds: number | null): string | null {
  return seconds === null ? null : new Date(seconds * 1000).toISOString();
}
