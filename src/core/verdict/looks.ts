import jstat from "jstat";
import type { Looks } from "../documents/looks.ts";

/** Looks with a noise history. */
export const LOOKS_WITH_HISTORY: Looks = {
  hosts: [2, 4, 8],
  alpha: 0.012,
  equivalenceAlpha: 0.03,
};

/** Looks without a noise history: the run's own duplicates are the only estimate of noise. */
export const LOOKS_WITHOUT_HISTORY: Looks = {
  hosts: [3, 5, 8],
  alpha: 0.01,
  equivalenceAlpha: 0.03,
};

/** Blocks that a look needs: one block says nothing about the difference between blocks. */
export const MIN_LOOK_BLOCKS = 2;

/** Looks for at most `cap` hosts. The last look is at the cap. */
export function cappedLooks(looks: Looks, cap: number): Looks {
  const last = Math.min(cap, looks.hosts.at(-1) ?? 0);
  const before = looks.hosts.filter((hosts) => hosts < last);
  return { ...looks, hosts: last >= MIN_LOOK_BLOCKS ? [...before, last] : [] };
}

/**
 * Looks up to the number of hosts that a suite allows. After the last calibrated look, the number of hosts doubles from
 * look to look. More looks get a smaller alpha, so that the overall false-alarm rate stays the same.
 */
export function looksUpTo(looks: Looks, cap: number): Looks {
  const last = looks.hosts.at(-1) ?? 0;
  if (cap <= last) return cappedLooks(looks, cap);
  const more: number[] = [];
  for (let hosts = 2 * last; hosts < cap; hosts *= 2) more.push(hosts);
  return atLevelOf(looks, [...looks.hosts, ...more, cap]);
}

/** Looks at other numbers of hosts, with at most the overall false-alarm rate of the given looks. */
export function atLevelOf(looks: Looks, hosts: readonly number[]): Looks {
  const level = overallLevel(looks);
  let [low, high] = [0, looks.alpha];
  if (overallLevel({ hosts, alpha: high }) <= level) low = high;
  for (let round = 0; round < 30 && high - low > 1e-6; round++) {
    const middle = (low + high) / 2;
    if (overallLevel({ hosts, alpha: middle }) > level) high = middle;
    else low = middle;
  }
  const equivalenceAlpha = (looks.equivalenceAlpha * low) / looks.alpha;
  return { hosts: [...hosts], alpha: low, equivalenceAlpha };
}

/** Points of Simpson's rule over the region where a comparison continues. Odd. */
const POINTS = 129;

/**
 * Probability that at least one look finds p below alpha although nothing changed: the overall level of a comparison.
 * The method integrates the density of the running sum from look to look, over the region where the comparison
 * continues [1]. It assumes normal noise. The moderated t of the verdict raises fewer false alarms; the test beside
 * this file measures that.
 *
 * [1] Armitage, McPherson & Rowe, "Repeated significance tests on accumulating data", J. R. Stat. Soc. A
 *     132(2), 1969, doi:10.2307/2343787, section 2.
 */
export function overallLevel({ hosts, alpha }: Pick<Looks, "hosts" | "alpha">): number {
  const key = `${hosts.join()} ${alpha}`;
  const known = levels.get(key);
  if (known !== undefined) return known;
  const level = computeLevel(hosts, alpha);
  levels.set(key, level);
  return level;
}

/** Cache of levels, because callers use the same few looks. */
const levels = new Map<string, number>();

function computeLevel(hosts: readonly number[], alpha: number): number {
  const boundary = jstat.normal.inv(1 - alpha / 2, 0, 1);
  const last = hosts.reduce<Region | null>(
    (before, now) => nextRegion(before, now, boundary),
    null,
  );
  return last === null ? 0 : 1 - integrate(last, () => 1);
}

/** Density of the running sum inside its boundary. */
interface Region {
  readonly hosts: number;
  readonly points: readonly number[];
  readonly weights: readonly number[];
  readonly density: readonly number[];
}

function nextRegion(before: Region | null, hosts: number, boundary: number): Region {
  const reach = boundary * Math.sqrt(hosts);
  const step = (2 * reach) / (POINTS - 1);
  const points = Array.from({ length: POINTS }, (_, index) => -reach + index * step);
  const weights = points.map((_, index) => {
    const isEnd = index === 0 || index === POINTS - 1;
    return (step / 3) * (isEnd ? 1 : index % 2 === 1 ? 4 : 2);
  });
  const density = points.map((x) =>
    before === null
      ? gaussian(x, hosts)
      : integrate(before, (from) => gaussian(x - from, hosts - before.hosts)),
  );
  return { hosts, points, weights, density };
}

function integrate(
  { points, weights, density }: Region,
  factor: (point: number) => number,
): number {
  return points.reduce(
    (sum, point, index) => sum + (weights[index] ?? 0) * (density[index] ?? 0) * factor(point),
    0,
  );
}

function gaussian(x: number, variance: number): number {
  return Math.exp((-x * x) / (2 * variance)) / Math.sqrt(2 * Math.PI * variance);
}
