import jstat from "jstat";
import { z } from "zod";

/**
 * When a comparison is looked at, and how hard the evidence must be at each look.
 *
 * The constants come from the Monte-Carlo study that `gcbench calibrate` repeats; docs/statistics.md shows it.
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
export type Looks = Readonly<z.infer<typeof looksSchema>>;

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

/** Half the width of the integration grid, in standard deviations of the sum at the last look. */
const GRID_REACH = 6;
const GRID_POINTS = 1201;

/**
 * Probability that at least one of several looks at growing data finds p below alpha when nothing changed:
 * the level that the whole comparison really has. Normal theory, by carrying the density of the running sum
 * from look to look over the region where it has not stopped [1]; the moderated t of the verdict differs from
 * it a little, which the test beside this file measures.
 *
 * [1] Armitage, McPherson & Rowe, "Repeated significance tests on accumulating data", J. R. Stat. Soc. A
 *     132(2), 1969, doi:10.2307/2343787, section 2.
 */
export function overallLevel({ hosts, alpha }: Pick<Looks, "hosts" | "alpha">): number {
  const z = jstat.normal.inv(1 - alpha / 2, 0, 1);
  const last = hosts.at(-1) ?? 0;
  const reach = GRID_REACH * Math.sqrt(last);
  const step = (2 * reach) / (GRID_POINTS - 1);
  const points = Array.from({ length: GRID_POINTS }, (_, index) => -reach + index * step);
  let density: readonly number[] = [];
  let past = 0;
  for (const n of hosts) {
    const spread = past === 0 ? null : density;
    const added = n - past;
    density = points.map((x) => {
      const arrived = spread ? convolve(points, spread, x, added) * step : gaussian(x, added);
      return arrived * insideShare(x, z * Math.sqrt(n), step);
    });
    past = n;
  }
  return 1 - density.reduce((sum, value) => sum + value, 0) * step;
}

function convolve(
  points: readonly number[],
  density: readonly number[],
  x: number,
  variance: number,
): number {
  return points.reduce(
    (sum, from, index) => sum + (density[index] ?? 0) * gaussian(x - from, variance),
    0,
  );
}

function gaussian(x: number, variance: number): number {
  return Math.exp((-x * x) / (2 * variance)) / Math.sqrt(2 * Math.PI * variance);
}

/** Share of a grid cell that lies within the boundary: a cell cut in two counts in part. */
function insideShare(x: number, boundary: number, step: number): number {
  return Math.min(1, Math.max(0, (boundary - Math.abs(x)) / step + 0.5));
}
