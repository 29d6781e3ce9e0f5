import { group } from "d3-array";
import type { PlatformFacts, Scaling } from "../documents/platform-comparison.ts";
import { type PlatformSample, rankPlatforms } from "./platform-question.ts";
import { explainNoFit, fitScaling, predictScaling } from "./scaling.ts";

/** Maximum number of points of a predicted curve. */
const MAX_PREDICTIONS = 64;

/**
 * Wall time by thread count, for each platform with at least two thread counts.
 *
 * @param times logarithms of wall seconds of the same platforms
 */
export function scalings(
  platforms: readonly PlatformFacts[],
  times: readonly PlatformSample[],
): Scaling[] {
  const ranks = rankPlatforms(times);
  return [...group(platforms, ({ name }) => name)]
    .filter(([, members]) => members.length >= 2)
    .map(([name, members]) => {
      const sorted = members.toSorted((a, b) => a.threads - b.threads);
      const samples = sorted.filter(isOneThreadPerCore).map(({ platform, threads }) => ({
        threads,
        seconds: (times.find(({ id }) => id === platform)?.values ?? []).map(Math.exp),
      }));
      const noFitReason = explainNoFit(samples);
      return {
        name,
        points: sorted.flatMap((facts) => {
          const rank = ranks.find(({ id }) => id === facts.platform);
          if (!rank) return [];
          return [
            {
              platform: facts.platform,
              threads: facts.threads,
              seconds: Math.exp(rank.value),
              low: rank.interval && Math.exp(rank.interval.low),
              high: rank.interval && Math.exp(rank.interval.high),
              isFitted: isOneThreadPerCore(facts),
            },
          ];
        }),
        fit: noFitReason === null ? fitOf(samples) : null,
        noFitReason,
      };
    });
}

/** True unless threads share physical cores, which no scaling law describes. */
export function isOneThreadPerCore({ threads, physicalCores }: PlatformFacts): boolean {
  return physicalCores.length === 0 || threads <= Math.min(...physicalCores);
}

function fitOf(samples: Parameters<typeof fitScaling>[0]): NonNullable<Scaling["fit"]> {
  const maxThreads = Math.max(...samples.map(({ threads }) => threads));
  const counts = Array.from({ length: maxThreads }, (_, index) => index + 1);
  const shown = counts.length <= MAX_PREDICTIONS ? counts : thinnedCounts(maxThreads);
  return { ...fitScaling(samples), predictions: [...predictScaling(samples, shown)] };
}

function thinnedCounts(maxThreads: number): number[] {
  const counts = Array.from({ length: MAX_PREDICTIONS }, (_, index) =>
    Math.round(maxThreads ** (index / (MAX_PREDICTIONS - 1))),
  );
  return [...new Set(counts)];
}
