import { MIN_CHANGE } from "../verdict/verdict.ts";
import { STEP_LEVEL } from "./change-points.ts";
import type { ContrastSeries } from "./history-series.ts";
import { interval } from "./named-steps.ts";
import type { OpenChange } from "./open-changes.ts";
import type { PublishedRow } from "./published-series.ts";
import { fitNetwork } from "./version-network.ts";

interface PublishedLevels {
  readonly wall: ContrastSeries;
  /** Index of the reference. */
  readonly reference: number;
  /** Level of the steps relative to the reference, in log time. */
  readonly levels: readonly number[];
  readonly digests: readonly string[];
  readonly labels: readonly string[];
}

/**
 * Versions that a published report calls slower or faster and that no step explains: the report's interval excludes the
 * change of the steps, and all comparisons together put the version a material change away from their level.
 *
 * @param rows comparisons of the versions, oldest first
 */
export function publishedOpenChanges(
  rows: readonly PublishedRow[],
  { wall, reference, levels, digests, labels }: PublishedLevels,
): readonly OpenChange[] {
  const levelOf = new Map(digests.map((digest, index) => [digest, levels[index] ?? 0]));
  const latest = new Map<string, PublishedRow>();
  for (const row of rows) {
    if (!isUnexplained(row, levelOf)) continue;
    for (const digest of [row.baselineDigest, row.candidateDigest]) {
      if (digest !== null) latest.set(digest, row);
    }
  }
  const { estimates } = fitNetwork(wall.contrasts, { versions: wall.versions, reference });
  return estimates.flatMap(({ estimate, standardError }, index) => {
    const row = latest.get(digests[index] ?? "");
    if (!row || standardError === 0) return [];
    const distance = estimate - (levels[index] ?? 0);
    const change = interval(distance, standardError, wall.degrees, 1 - STEP_LEVEL);
    if (Math.abs(change.change) < MIN_CHANGE) return [];
    return [{ version: labels[index] ?? "", run: row.run, p: row.p ?? 0, ...change }];
  });
}

function isUnexplained(
  { verdict, low, high, baselineDigest, candidateDigest }: PublishedRow,
  levelOf: ReadonlyMap<string, number>,
): boolean {
  if (verdict !== "slower" && verdict !== "faster") return false;
  if (low === null || high === null) return false;
  const explained = Math.expm1(
    (levelOf.get(candidateDigest ?? "") ?? 0) - (levelOf.get(baselineDigest) ?? 0),
  );
  return explained < low || explained > high;
}
