/**
 * How often a way of choosing between instance types finds the cheapest one, and how many model runs that takes: seeded
 * Monte-Carlo with the noise models of docs/explanation/how-it-measures.md. docs/how-to/choose-a-platform.md has its figures.
 *
 *   npx node test/support/platform-study.ts [REPLICATES] [SEED]
 */
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { eliminate, samplesOf } from "../../src/core/platforms/platform-question.ts";
import { average } from "../../src/core/verdict/replicates.ts";

/** Standard deviations in logarithms of time, and the share of runs that are 5 to 20 % too slow. */
export interface PlatformNoise {
  readonly hostSd: number;
  readonly runSd: number;
  readonly outliers: number;
  /** A type whose hosts differ so many times as much as those of the others. Default: none. */
  readonly oddFactor?: number;
}

export const NOISE = {
  quiet: { hostSd: 0.01, runSd: 0.005, outliers: 0.01 },
  typical: { hostSd: 0.02, runSd: 0.01, outliers: 0.03 },
  noisy: { hostSd: 0.04, runSd: 0.02, outliers: 0.05 },
} as const satisfies Record<string, PlatformNoise>;

/** Correlation of successive runs on a host. */
const RUN_CORRELATION = 0.3;
const TRIALS = 2;

export type Random = () => number;

export function seeded(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  return () => uniformFloat64(generator);
}

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Logarithms of the times of runs on one fresh host. */
export function drawHost(noise: PlatformNoise, runs: number, random: Random): number[] {
  const host = noise.hostSd * normal(random);
  let run = normal(random);
  return Array.from({ length: runs }, (_, index) => {
    if (index > 0)
      run = RUN_CORRELATION * run + Math.sqrt(1 - RUN_CORRELATION ** 2) * normal(random);
    const outlier = random() < noise.outliers ? Math.log(1.05 + 0.15 * random()) : 0;
    return host + noise.runSd * run + outlier;
  });
}

export interface Choice {
  /** Index of the type that was chosen. */
  readonly chosen: number;
  /** The true best is among those that were not told from the best. */
  readonly isBestKept: boolean;
  readonly runs: number;
}

/** Rounds of hosts, two trials each, until one is left or the last round has been. */
export function chooseByElimination(
  costs: readonly number[],
  noise: PlatformNoise,
  random: Random,
): Choice {
  const hosts = costs.map((): number[][] => []);
  for (;;) {
    const measured = hosts.map((own, index) => ({ id: String(index), hosts: own }));
    const { surviving, isDecided } = eliminate(samplesOf(measured));
    if (isDecided) {
      return {
        chosen: Number(surviving[0]?.id),
        isBestKept: surviving.some(({ id }) => id === "0"),
        runs: TRIALS * hosts.reduce((sum, { length }) => sum + length, 0),
      };
    }
    for (const { id, requiredHosts } of surviving) {
      const own = hosts[Number(id)];
      while (own && own.length < requiredHosts) {
        const spread = noise.oddFactor !== undefined && id === "1" ? noise.oddFactor : 1;
        const level = Math.log(costs[Number(id)] ?? 1);
        const drawn = drawHost({ ...noise, hostSd: noise.hostSd * spread }, TRIALS, random);
        own.push(drawn.map((value) => level + value));
      }
    }
  }
}

/** The type with the smallest mean over a fixed number of runs on one host each. */
export function chooseByOneHost(
  costs: readonly number[],
  noise: PlatformNoise,
  { runs, random }: { runs: number; random: Random },
): Choice {
  const means = costs.map((cost) => Math.log(cost) + average(drawHost(noise, runs, random)));
  const chosen = means.indexOf(Math.min(...means));
  return { chosen, isBestKept: chosen === 0, runs: runs * costs.length };
}

export interface StudyResult {
  /** Share of replicates in which the true best was chosen. */
  readonly rightChoice: number;
  readonly bestKept: number;
  /** Mean over replicates of what the choice costs beyond the best, as a fraction. */
  readonly loss: number;
  readonly meanRuns: number;
}

/** @param costs of each type, the best first */
export function study(
  costs: readonly number[],
  replicates: number,
  choose: () => Choice,
): StudyResult {
  const choices = Array.from({ length: replicates }, choose);
  const best = costs[0] ?? 1;
  return {
    rightChoice: average(choices.map(({ chosen }) => Number(chosen === 0))),
    bestKept: average(choices.map(({ isBestKept }) => Number(isBestKept))),
    loss: average(choices.map(({ chosen }) => (costs[chosen] ?? best) / best - 1)),
    meanRuns: average(choices.map(({ runs }) => runs)),
  };
}

/** Types of which each costs so much more than the one before. */
export function ladder(types: number, gap: number): number[] {
  return Array.from({ length: types }, (_, index) => (1 + gap) ** index);
}

function print(name: string, { rightChoice, bestKept, loss, meanRuns }: StudyResult): void {
  const percent = (share: number) => `${(share * 100).toFixed(2)} %`;
  console.log(
    [name, percent(rightChoice), percent(bestKept), percent(loss), meanRuns.toFixed(1)].join(" | "),
  );
}

if (process.argv[1] === import.meta.filename) {
  const replicates = Number(process.argv[2] ?? 20_000);
  const random = seeded(Number(process.argv[3] ?? 1));
  const three = ladder(8, 0.03);
  console.log(`${replicates} replicates: rule | right | best kept | loss | runs`);
  const cases: readonly (readonly [string, readonly number[], PlatformNoise])[] = [
    ["typical", three, NOISE.typical],
    ["quiet", three, NOISE.quiet],
    ["noisy", three, NOISE.noisy],
    [
      "typical, the second type's hosts differ 3 times as much",
      three,
      { ...NOISE.typical, oddFactor: 3 },
    ],
    [
      "typical, seven types 3 % behind the best",
      [1, ...Array.from({ length: 7 }, () => 1.03)],
      NOISE.typical,
    ],
    ["typical, gap 1 %", ladder(8, 0.01), NOISE.typical],
    ["typical, all equal", ladder(8, 0), NOISE.typical],
    ["typical, 2 types, gap 3 %", ladder(2, 0.03), NOISE.typical],
    ["typical, 2 types, equal", ladder(2, 0), NOISE.typical],
    [
      "typical, 2 types, the hosts of the second differ 3 times as much",
      ladder(2, 0.03),
      { ...NOISE.typical, oddFactor: 3 },
    ],
  ];
  for (const [name, costs, noise] of cases) {
    print(
      `${name}: elimination`,
      study(costs, replicates, () => chooseByElimination(costs, noise, random)),
    );
    for (const runs of [1, 5]) {
      print(
        `${name}: ${runs} on one host`,
        study(costs, replicates, () => chooseByOneHost(costs, noise, { runs, random })),
      );
    }
  }
}
