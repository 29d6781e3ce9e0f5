import { dayVerdict, isAlarmVerdict } from "../verdict/day-verdict.ts";
import type { EarlierComparison, MeasurementSeries } from "../verdict/earlier-comparisons.ts";
import { MIN_CHANGE } from "../verdict/verdict.ts";
import { type ChangeInterval, interval } from "./named-steps.ts";
import type { NetworkEstimate } from "./version-network.ts";

/** A version that a report calls changed, and that is not certain enough to be a step itself. */
export interface OpenChange extends ChangeInterval {
  readonly version: string;
  /** The newest run in which a report finds a change that the steps do not explain, and its two-sided p there. */
  readonly run: string;
  readonly p: number;
}

/** The versions of a place as all its comparisons have them, one a version in their order. */
export interface VersionIndex {
  readonly digests: readonly string[];
  readonly labels: readonly string[];
  /** Against the reference, in log time. */
  readonly estimates: readonly NetworkEstimate[];
  /** Of the steps against the reference's, in log time. */
  readonly levels: readonly number[];
  /** Degrees of freedom of the noise that the standard errors rest on. */
  readonly degrees: number;
}

/**
 * Versions that a reader of one report takes for changed and that no step explains: a step asks for more certainty than a
 * report's verdict, because it looks at many versions. A version is open where a report would call some comparison of it
 * slower or faster after what the steps explain has been taken out of it, and all comparisons together still leave it
 * apart from the level of the steps by what is worth a name. So there is one only where a report has a verdict,
 * and it raises no more false alarms than reports do.
 *
 * @param comparisons of the place that are comparable, in the order of their start
 */
export function openChanges(
  place: MeasurementSeries,
  comparisons: readonly EarlierComparison[],
  { digests, labels, estimates, levels, degrees }: VersionIndex,
): readonly OpenChange[] {
  const levelOf = new Map(digests.map((digest, index) => [digest, levels[index] ?? 0]));
  const verdictOn = (digest: string) =>
    comparisons
      .flatMap((one) => {
        const [from, to] = [levelOf.get(one.baseline.digest), levelOf.get(one.candidate.digest)];
        if (from === undefined || to === undefined || !involvesVersion(one, digest)) return [];
        const effect = dayVerdict(place, one, to - from);
        return effect && isAlarmVerdict(effect) ? [{ run: one.run, p: effect.p ?? 0 }] : [];
      })
      .at(-1);
  return estimates.flatMap(({ estimate, standardError }, index) => {
    if (standardError === 0) return [];
    const change = interval(estimate - (levels[index] ?? 0), standardError, degrees);
    if (Math.abs(change.change) < MIN_CHANGE) return [];
    const verdict = verdictOn(digests[index] ?? "");
    return verdict ? [{ version: labels[index] ?? "", ...verdict, ...change }] : [];
  });
}

function involvesVersion({ baseline, candidate }: EarlierComparison, digest: string): boolean {
  return (
    baseline.digest !== candidate.digest && [baseline.digest, candidate.digest].includes(digest)
  );
}
