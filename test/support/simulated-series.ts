import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { type Contrast, contrastOf } from "../../src/core/history/contrasts.ts";
import { noiseOf } from "../../src/core/verdict/noise-history.ts";
import type { Replicate } from "../../src/core/verdict/replicates.ts";
import { average, sampleVariance } from "../../src/core/verdict/replicates.ts";
import { judge } from "../../src/core/verdict/verdict.ts";

/** Standard deviations of log time; `outliers` is the share of runs that interference slows by 5 to 20 %. */
export interface NoiseModel {
  readonly host: number;
  readonly run: number;
  readonly hostVersion: number;
  readonly outliers: number;
}

/** The three models that the design's targets are stated for. */
export const NOISE_MODELS = {
  quiet: { host: 0.01, run: 0.005, hostVersion: 0.002, outliers: 0.01 },
  typical: { host: 0.02, run: 0.01, hostVersion: 0.003, outliers: 0.03 },
  noisy: { host: 0.04, run: 0.02, hostVersion: 0.005, outliers: 0.05 },
} as const satisfies Readonly<Record<string, NoiseModel>>;

/** Correlation of a run with the run before it on the same host. */
const AUTOCORRELATION = 0.3;

export interface SeriesModel {
  readonly seed: number;
  /** Versions after the reference. */
  readonly commits: number;
  readonly noise: NoiseModel;
  /** Hosts that measure each commit; "looks": as many as the verdict on it asks for. */
  readonly hosts: number | "looks";
  /** What each commit is measured against. */
  readonly layout: "reference" | "previous";
  /** The commit that brings a lasting change, and its size in log time. */
  readonly step?: { readonly at: number; readonly size: number };
  /** Standard deviation of a small effect of each version alone, as of code that lies elsewhere in memory. */
  readonly jitter?: number;
}

/** A seeded history: the comparisons of each commit, and the same effort spent on the commit alone. */
export function simulateSeries(model: SeriesModel): {
  readonly paired: readonly Contrast[];
  readonly absolute: readonly Contrast[];
  readonly degrees: number;
} {
  const draw = new Draw(model.seed);
  const { commits, step, jitter = 0 } = model;
  const effects = Array.from({ length: commits + 1 }, (_, commit) => {
    const level = step && commit >= step.at ? step.size : 0;
    return level + (commit > 0 ? jitter * draw.normal() : 0);
  });
  const replicated = effects.slice(1).map((effect, index) => {
    const base = model.layout === "reference" ? 0 : (effects[index] ?? 0);
    return simulateHosts(draw, model, [base, effect]);
  });
  const noise = noiseOf(replicated.map(({ replicates }) => replicates));
  const levels = replicated.map(({ alone }) => alone);
  const spread = Math.sqrt(average(levels.map(sampleVariance)));
  return {
    paired: replicated.flatMap(({ replicates }, index) => {
      const from = model.layout === "reference" ? 0 : index;
      return contrastOf(replicates, noise, { from, to: index + 1 }) ?? [];
    }),
    absolute: levels.map((hosts, index) => ({
      from: 0,
      to: index + 1,
      estimate: average(hosts),
      standardError: spread / Math.sqrt(hosts.length),
    })),
    degrees: (noise?.blocks ?? 2) - 1,
  };
}

function simulateHosts(
  draw: Draw,
  { noise, hosts }: SeriesModel,
  effects: readonly [number, number],
) {
  const replicates: Replicate[] = [];
  const alone: number[] = [];
  for (let count = hosts === "looks" ? 2 : hosts; replicates.length < count; ) {
    const host = `host-${replicates.length}`;
    const level = noise.host * draw.normal();
    const own = effects.map((effect) => level + effect + noise.hostVersion * draw.normal());
    const order = draw.coin() ? [0, 1, 1, 0] : [1, 0, 0, 1];
    const times = draw.runs(4, noise).map((run, index) => run + (own[order[index] ?? 0] ?? 0));
    const of = (side: number) => times.filter((_, index) => order[index] === side);
    replicates.push({ host, blocks: [{ a: of(0), b: of(1) }] });
    alone.push(average(draw.runs(4, noise).map((run) => run + (own[1] ?? 0))));
    if (hosts === "looks" && replicates.length === count) {
      count = judge(replicates, { history: historyOf(noise) }).nextLook ?? count;
    }
  }
  return { replicates, alone };
}

/** What a history of 24 blocks says of a noise model. */
function historyOf({ run, hostVersion }: NoiseModel) {
  return { hostSd: Math.hypot(run, Math.SQRT2 * hostVersion), duplicateSd: run, blocks: 24 };
}

class Draw {
  readonly #random;
  #kept: number | null = null;
  constructor(seed: number) {
    this.#random = xoroshiro128plus(seed);
  }

  coin(): boolean {
    return uniformInt(this.#random, 0, 1) === 1;
  }

  /** Box and Muller's pairs. */
  normal(): number {
    if (this.#kept !== null) {
      const kept = this.#kept;
      this.#kept = null;
      return kept;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - uniformFloat64(this.#random)));
    const angle = 2 * Math.PI * uniformFloat64(this.#random);
    this.#kept = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  }

  /** Successive runs on a host, in log time. */
  runs(count: number, { run, outliers }: NoiseModel): readonly number[] {
    const own = Math.sqrt(1 - AUTOCORRELATION ** 2);
    let state = this.normal();
    return Array.from({ length: count }, () => {
      const disturbed = uniformFloat64(this.#random) < outliers;
      const delay = disturbed ? Math.log1p(0.05 + 0.15 * uniformFloat64(this.#random)) : 0;
      const value = run * state + delay;
      state = AUTOCORRELATION * state + own * this.normal();
      return value;
    });
  }
}
