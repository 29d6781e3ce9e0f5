import { describeStaging, parseHarnessEvent } from "../../core/documents/harness-event.ts";
import { stripControls } from "../../core/format/control-characters.ts";
import type { BlockState } from "../../ports/engine.ts";

/** Progress of a running job, if known. */
export type FollowedJob = Pick<Extract<BlockState, { status: "running" }>, "progress" | "note">;
export const UNKNOWN_PROGRESS: FollowedJob = { progress: null };

/** Progress that the last lines of a job's log report. */
export function progressIn(lines: readonly string[]): FollowedJob {
  const last = lines
    .map(parseHarnessEvent)
    .findLast((event) => event?.event === "progress" || event?.event === "staging");
  if (last?.event === "staging") return { progress: null, note: describeStaging(last) };
  if (last?.event !== "progress") return UNKNOWN_PROGRESS;
  const { event, ...progress } = last;
  return { progress };
}

/** Error with which a harness ended. */
export interface HarnessError {
  readonly reason: string;
  readonly isPermanent: boolean;
  /** A signal ended the harness: why, the service that sent it knows. */
  readonly isInterrupted: boolean;
}

/** The error in the last lines of a job's log; null: the harness reported none. */
export function harnessErrorIn(lines: readonly string[]): HarnessError | null {
  const error = lines.map(parseHarnessEvent).findLast((event) => event?.event === "error");
  if (error?.event !== "error") return null;
  const { kind, class: name, message, isPermanent = false } = error;
  return {
    reason: stripControls(name ? `${name}: ${message}` : message),
    // A usage error or a wrong architecture would recur in every attempt.
    isPermanent: isPermanent || name !== undefined || kind === "usage",
    isInterrupted: kind === "interrupted",
  };
}
