import { average, winsorise } from "../verdict/replicates.ts";
import { tQuantile } from "../verdict/statistics.ts";
import type { ChangeInterval, CommitValues, MeasuredValues } from "./measured-values.ts";
import { COMMIT_SD } from "./segments.ts";
import type { StepPosterior } from "./step-posterior.ts";

/** Confidence of the interval of a step. */
export const STEP_CONFIDENCE = 0.95;

/**
 * Changes that steps in these gaps brought: the difference between the commits after a step and those before it, up to the next step
 * on either side. The good end is 0 by definition.
 *
 * @param steps indices of gaps, ascending
 */
export function stepChanges(
  measured: MeasuredValues,
  { gaps }: Pick<StepPosterior, "gaps">,
  steps: readonly number[],
): readonly ChangeInterval[] {
  const ends = [0, ...steps, gaps.length];
  const levels = ends
    .slice(1)
    .map((end, index) => levelOf(measured.commits.slice(ends[index], end), measured.sd));
  const margin = tQuantile((1 + STEP_CONFIDENCE) / 2, measured.degrees);
  return steps.map((_, index) => {
    const before = levels[index];
    const after = levels[index + 1];
    const centre = (after?.mean ?? 0) - (before?.mean ?? 0);
    const error = Math.hypot(after?.error ?? 0, before?.error ?? 0);
    return {
      change: Math.expm1(centre),
      low: Math.expm1(centre - margin * error),
      high: Math.expm1(centre + margin * error),
    };
  });
}

/** Values further from the median are moved there, in standard deviations. */
const LIMIT = 3;

function levelOf(commits: readonly CommitValues[], sd: number): { mean: number; error: number } {
  const values = commits.flatMap((commit) => commit.values);
  if (values.length === 0) return { mean: 0, error: 0 };
  return {
    mean: average(winsorise(values, LIMIT * sd)),
    error: Math.hypot(sd / Math.sqrt(values.length), COMMIT_SD / Math.sqrt(commits.length)),
  };
}
