import type { Cell } from "../documents/comparison.ts";
import type { ComparedTimes } from "../platforms/platform-measurements.ts";
import { interferenceLimit, type NoiseHistory } from "../verdict/effect-estimate.ts";
import {
  average,
  type BlockTimes,
  type Replicate,
  undisturbedMean,
} from "../verdict/replicates.ts";
import type { PairedSeconds } from "./paired-times.ts";

/** Logarithms of wall seconds of both versions, one a host that a verdict rests on. */
export interface HostTimesOfBoth {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/**
 * The hosts' times whose geometric means are the wall times that stand beside the verdict.
 *
 * @param replicates that the verdict rests on
 */
export function hostTimesOf(
  replicates: readonly Replicate[],
  history: NoiseHistory | null,
  paired: PairedSeconds,
): HostTimesOfBoth {
  const limit = interferenceLimit(replicates, history);
  const of = (side: (round: BlockTimes) => readonly number[], seconds: number) => {
    const times = replicates.map(({ blocks }) =>
      average(blocks.map((round) => undisturbedMean(side(round), limit))),
    );
    // Hosts of more rounds, and hosts that were drawn in, weigh differently in the wall time.
    const shift = Math.log(seconds) - average(times);
    return times.map((time) => time + shift);
  };
  return { a: of(({ a }) => a, paired.a), b: of(({ b }) => b, paired.b) };
}

/**
 * What a ranking takes of a comparison, so that both show the same wall time. A baseline of several candidates has
 * several: there the ranking takes all its trials.
 */
export function comparedTimes(
  drafts: readonly {
    readonly cell: Pick<Cell, "workload" | "platform" | "baseline" | "candidate">;
    readonly hostTimes: HostTimesOfBoth | null;
  }[],
): ComparedTimes {
  const times = new Map<string, readonly number[] | null>();
  for (const { cell, hostTimes } of drafts) {
    const { workload, platform, baseline, candidate } = cell;
    if (candidate === null || hostTimes === null) continue;
    for (const [version, own] of [
      [baseline, hostTimes.a],
      [candidate, hostTimes.b],
    ] as const) {
      const key = JSON.stringify([workload, version, platform]);
      times.set(key, times.has(key) ? null : own);
    }
  }
  return ({ workload, version, platform }) =>
    times.get(JSON.stringify([workload, version, platform])) ?? null;
}
