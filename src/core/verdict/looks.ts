import jstat from "jstat";
import { z } from "zod";

/**
 * When a comparison is looked at, and how hard the evidence must be at each look.
 *
 * The constants come from the Monte-Carlo study that `gcbench calibrate` repeats; docs/explanation/how-a-verdict-is-reached.md shows it.
 */
export const looksSchema = z.strictObject({
  hosts: z
    .array(z.number().int().min(2).max(1024))
    .min(1)
    .refine(
      (hosts) => hosts.every((count, index) => index === 0 || count > (hosts[index - 1] ?? 0)),
      {
        error: "expected growing numbers of hosts, as in 2,4,8",
      },
    )
    .describe("Hosts at each look, ascending."),
  alpha: z
    .number()
    .gt(0)
    .lt(1)
    .describe("Nominal two-sided p below which a look ends with slower or faster."),
  equivalenceAlpha: z
    .number()
    .gt(0)
    .lt(0.5)
    .describe(
      "One-sided p of each of the two tests that the change is within the material bounds.",
    ),
});
export type Looks = Omit<Readonly<z.infer<typeof looksSchema>>, "hosts"> & {
  readonly hosts: readonly number[];
};

/** Where the noise is known from earlier blocks. */
export const LOOKS_WITH_HISTORY: Looks = {
  hosts: [2, 4, 8],
  alpha: 0.012,
  equivalenceAlpha: 0.03,
};

/** Where today's duplicates are all that is known of the noise. */
export const LOOKS_WITHOUT_HISTORY: Looks = {
  hosts: [3, 5, 8],
  alpha: 0.01,
  equivalenceAlpha: 0.03,
};

/** The looks that a cap on hosts leaves; the cap is the last look, because nothing comes after it. */
export function cappedLooks(looks: Looks, cap: number): Looks {
  const last = Math.min(cap, looks.hosts.at(-1) ?? 0);
  const before = looks.hosts.filter((hosts) => hosts < last);
  return { ...looks, hosts: last >= 2 ? [...before, last] : [] };
}

/**
 * Looks for as many hosts as a suite allows: beyond the last look of the calibrated ones the number doubles, and
 * each look is the stricter for it, so that all together raise no more false alarms.
 */
export function looksUpTo(looks: Looks, cap: number): Looks {
  const last = looks.hosts.at(-1) ?? 0;
  if (cap <= last) return cappedLooks(looks, cap);
  const more: number[] = [];
  for (let hosts = 2 * last; hosts < cap; hosts *= 2) more.push(hosts);
  return atLevelOf(looks, [...looks.hosts, ...more, cap]);
}

/** Other looks that together raise no more false alarms than the given ones. */
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

/** Points of Simpson's rule over the region where a comparison goes on. Odd. */
const POINTS = 129;

/**
 * Probability that at least one of several looks at growing data finds p below alpha when nothing changed:
 * the level that the whole comparison really has. Normal theory, by carrying the density of the running sum
 * from look to look over the region where it has not stopped [1]. The moderated t of the verdict raises fewer
 * false alarms than that, which the test beside this file measures.
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

/** Levels that were asked for: the same few looks come again and again. */
const levels = new Map<string, number>();

function computeLevel(hosts: readonly number[], alpha: number): number {
  const boundary = jstat.normal.inv(1 - alpha / 2, 0, 1);
  const last = hosts.reduce<Region | null>(
    (before, now) => nextRegion(before, now, boundary),
    null,
  );
  return last === null ? 0 : 1 - integrate(last, () => 1);
}

/** Where the running sum lies within its boundary, with its density there. */
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
