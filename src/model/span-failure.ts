import type { Failure } from "./cause.ts";
import type { ModelLog } from "./model-log.ts";
import { isoMinute } from "./simulated-time.ts";

/** The simulated time that a trial should cover. */
export interface SimulatedSpan {
  readonly minutes: number;
  /** UTC minutes since 1970. Default: any. */
  readonly start?: number;
}

/** Less than a time step, and more than rounding. */
const TOLERANCE_MINUTES = 0.5;

/** Failure of a run whose log shows another simulated time than asked; null: the log agrees, or shows none. */
export function spanFailure(
  { firstStep, lastStep }: Pick<ModelLog, "firstStep" | "lastStep">,
  { minutes, start }: SimulatedSpan,
): Failure | null {
  if (firstStep === null || lastStep === null) return null;
  const isAsked =
    Math.abs(lastStep - firstStep - minutes) <= TOLERANCE_MINUTES &&
    (start === undefined || firstStep === start);
  if (isAsked) return null;
  const from = start ?? firstStep;
  return {
    class: "bad-output",
    message:
      `the log shows ${isoMinute(firstStep)} to ${isoMinute(lastStep)} as simulated, ` +
      `but the trial should simulate ${isoMinute(from)} to ${isoMinute(from + minutes)}`,
  };
}
