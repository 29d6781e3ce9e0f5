import { group } from "d3-array";
import type { PlatformFacts, Scaling } from "../documents/platform-comparison.ts";
import { type PlatformSample, rankPlatforms } from "./platform-question.ts";
import { explainNoFit, fitScaling, predictScaling } from "./scaling.ts";

/** A curve needs no more points than this. */
const MAX_PREDICTIONS = 64;

/**
 * Run time over thread counts, for each platform that ran with two or more of them.
 *
 * @param times logarithms of wall seconds of the same platforms
 */
export function scalings(
  platforms: readonly PlatformFacts[],
  times: readonly PlatformSample[],
): Scaling[] {
  const own = rankPlatforms(times);
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
          const rankStatus = own.find(({ id }) => id === facts.platform);
          if (!rankStatus) return [];
          return [
            {
              platform: facts.platform,
              threads: facts.threads,
              seconds: Math.exp(rankStatus.value),
              low: rankStatus.interval && Math.exp(rankStatus.interval.low),
              high: rankStatus.interval && Math.exp(rankStatus.interval.high),
              isFitted: isOneThreadPerCore(facts),
            },
          ];
        }),
        fit: noFitReason === null ? fitOf(samples) : null,
        noFitReason,
      };
    });
}

/** Beyond the physical cores threads share them, which no law of cores describes. */
export function isOneThreadPerCore({ threads, physicalCores }: PlatformFacts): boolean {
  return physicalCores.length === 0 || threads <= Math.min(...physicalCores);
}

function fitOf(samples: Parameters<typeof fitScaling>[0]): NonNullable<Scaling["fit"]> {
  const most = Math.max(...samples.map(({ threads }) => threads));
  const counts = Array.from({ length: most }, (_, index) => index + 1);
  const shown = counts.length <= MAX_PREDICTIONS ? counts : thinnedCounts(most);
  return { ...fitScaling(samples), predictions: [...predictScaling(samples, shown)] };
}

function thinnedCounts(most: number): number[] {
  const counts = Array.from({ length: MAX_PREDICTIONS }, (_, index) =>
    Math.round(most ** (index / (MAX_PREDICTIONS - 1))),
  );
  return [...new Set(counts)];
}
