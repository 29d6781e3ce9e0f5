/** Time steps of a model, in minutes. */
export interface TimeSteps {
  /** A run's duration is a multiple of this step. */
  readonly step: number;
  /** Longest step: a shorter run computes not all that the model does. */
  readonly longest: number;
}

/** Time steps of the miniature. It requires a multiple of its chemistry step. */
export const MINIATURE_STEPS: TimeSteps = { step: 20, longest: 20 };

/** Hours are written with few digits: 0.333 is one step of 20 minutes. */
const TOLERANCE_MINUTES = 0.1;

export interface SimulatedTimeError {
  readonly message: string;
  readonly hint: string;
}

/** What is wrong with a simulated duration; null: nothing. @param hours more than 0 */
export function simulatedTimeError(
  hours: number,
  { step, longest }: TimeSteps,
): SimulatedTimeError | null {
  const minutes = hours * 60;
  if (minutes < longest - TOLERANCE_MINUTES) {
    return {
      message: `${hours} h is shorter than the model's time step of ${longest} min`,
      hint: `use at least ${hoursOf(longest)}`,
    };
  }
  const steps = Math.floor(minutes / step + TOLERANCE_MINUTES / step);
  if (Math.abs(minutes - steps * step) <= TOLERANCE_MINUTES) return null;
  return {
    message: `${hours} h is no multiple of the model's time step of ${step} min`,
    hint: `use ${hoursOf(steps * step)} or ${hoursOf((steps + 1) * step)}`,
  };
}

function hoursOf(minutes: number): string {
  return String(Math.round((minutes / 60) * 1000) / 1000);
}
