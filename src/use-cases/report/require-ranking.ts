import type { Comparison } from "../../core/documents/comparison.ts";
import type { Metric } from "../../core/documents/platform-comparison.ts";
import { UsageError } from "../../core/errors.ts";

/** @throws {UsageError} the comparison has no ranking of platforms by the metric */
export function requireRanking(
  { platformQuestions = [] }: Comparison,
  rankBy: Metric | undefined,
): void {
  if (rankBy === undefined || rankBy === "wall-time") return;
  const metrics = platformQuestions.flatMap(({ rankings }) => rankings.map(({ metric }) => metric));
  if (metrics.includes(rankBy)) return;
  throw new UsageError(
    `The comparison has no ranking by ${rankBy}. \`gcbench compare\` makes one where a version ran on two platforms; by cost it takes --prices.`,
  );
}
