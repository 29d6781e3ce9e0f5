/**
 * A trial may take this many times its measured or expected time. An expected time is often from another machine, and a
 * candidate can be several times slower than the baseline: neither may look like a hang.
 */
const TRIAL_LIMIT_FACTOR = 10;
/** Start-up, a slow disk or a busy machine can delay the shortest trial by minutes. */
const MIN_TRIAL_LIMIT_MINUTES = 5;
/** Limit of a trial whose time is unknown. */
export const UNKNOWN_TRIAL_LIMIT_MINUTES = 24 * 60;

/** Time limit of a trial in minutes, if the suite sets none. @param seconds time of a trial; null: unknown */
export function trialLimitMinutes(seconds: number | null): number {
  if (seconds === null) return UNKNOWN_TRIAL_LIMIT_MINUTES;
  return Math.max(MIN_TRIAL_LIMIT_MINUTES, Math.ceil((TRIAL_LIMIT_FACTOR * seconds) / 60));
}
