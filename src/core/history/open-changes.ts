import padjust from "@stdlib/stats-padjust";
import { twoSidedP } from "../verdict/statistics.ts";
import { SMALLEST_CHANGE } from "../verdict/verdict.ts";
import { type ChangeInterval, interval } from "./named-steps.ts";
import type { NetworkEstimate } from "./version-network.ts";

/** That any version of a series without a change is named. */
const FAMILY_LEVEL = 0.05;

/** A version that lies apart from the level of the steps, and is not certain enough to be a step itself. */
export interface OpenChange extends ChangeInterval {
  readonly version: string;
}

/**
 * Versions that a reader of one report takes for changed and that no step explains: a step asks for more certainty than a
 * report's verdict, because it looks at many versions. Holm's correction over the versions of the series; the interval
 * is that of the version alone.
 *
 * @param estimates against the reference, in log time, one a version
 * @param levels of the steps against the reference's, in log time, one a version
 * @param degrees of freedom of the noise that the standard errors rest on
 */
export function openChanges(
  estimates: readonly NetworkEstimate[],
  {
    levels,
    labels,
    degrees,
  }: { levels: readonly number[]; labels: readonly string[]; degrees: number },
): readonly OpenChange[] {
  const apart = estimates.flatMap(({ estimate, standardError }, index) =>
    standardError > 0
      ? [{ size: estimate - (levels[index] ?? 0), standardError, version: labels[index] ?? "" }]
      : [],
  );
  if (apart.length === 0) return [];
  const raw = apart.map(({ size, standardError }) => twoSidedP(size / standardError, degrees));
  const adjusted = [...padjust(raw, "holm")].map(Number);
  return apart.flatMap(({ size, standardError, version }, index) => {
    const change = interval(size, standardError, degrees);
    const isOpen =
      (adjusted[index] ?? 1) < FAMILY_LEVEL && Math.abs(change.change) >= SMALLEST_CHANGE;
    return isOpen ? [{ version, ...change }] : [];
  });
}
