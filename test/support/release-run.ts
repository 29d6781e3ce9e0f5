import { sampleRun } from "./sample-report.ts";
import { pinnedVersion } from "./samples.ts";

/** A made-up run of a release against the one before. */
export function releaseRun({
  run = "sample-1a2b3c4d-1",
  factor = 1.1,
  names = ["geos-chem-14.6.3", "geos-chem-14.7.0"],
}: {
  readonly run?: string;
  /** What the candidate takes of the baseline's time. */
  readonly factor?: number;
  /** Baseline, candidate. */
  readonly names?: readonly [string, string] | readonly string[];
} = {}) {
  const versions = names.map((name) => pinnedVersion(name));
  return sampleRun({ run, factor, suite: { versions, suite: { versions: [...names] } } });
}
