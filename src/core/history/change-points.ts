import { tQuantile } from "../verdict/statistics.ts";
import type { Contrast } from "./contrasts.ts";
import { type Candidate, type Step, StepModel, toSpan } from "./step-model.ts";

export interface StepSearch {
  readonly contrasts: readonly Contrast[];
  readonly versions: number;
  /** Degrees of freedom that the standard errors rest on. */
  readonly degrees: number;
  /** Series that are searched side by side: the level is divided among them. Default: 1. */
  readonly series?: number;
}

export interface StepsFound {
  readonly steps: readonly Step[];
  /** How much wider the measurements scatter about the levels than their standard errors say, at least 1. */
  readonly scale: number;
  /** Steps that were ever declared, those among them that later versions took back. */
  readonly declared: number;
}

/**
 * Two-sided level of one test of one place. 100 versions are some 5,000 tests, most of them nearly the same:
 * they leave less than 0.1 false steps, which perf/change-points.ts measures.
 */
export const STEP_LEVEL = 1e-4;
/**
 * Lasting steps along the order of versions, sought as the versions arrived: with each, every place among the
 * versions so far is tested as a step beside those already found, by the ratio of likelihoods at known
 * variance [1], and what passes is kept, moved where another place now fits better, and taken back where later
 * versions contradict it [2]. It works on comparisons, not on a series made of them: where versions were
 * measured in a chain, each against the one before, the errors of such a series add up and wander, and a
 * wandering series is full of steps that are none. It departs from [1] in that versions arrive with any number
 * of comparisons, that earlier steps are fitted along, that the level is one of Student's t because the
 * variance was itself estimated, and that the standard errors are widened where the measurements scatter more
 * than they say.
 *
 * [1] Siegmund & Venkatraman, "Using the generalized likelihood ratio statistic for sequential detection of a
 *     change-point", Ann. Statist. 23(1), 1995, doi:10.1214/aos/1176324466, section 2.
 * [2] Efroymson, "Multiple regression analysis", in Ralston & Wilf, Mathematical Methods for Digital Computers,
 *     1960: stepwise selection.
 */
export function findSteps({ contrasts, versions, degrees, series = 1 }: StepSearch): StepsFound {
  const level = STEP_LEVEL / series;
  const threshold = tQuantile(1 - level / 2, Math.max(1, degrees)) ** 2;
  const spans = contrasts.filter(({ from, to }) => from !== to).map(toSpan);
  spans.sort((one, other) => one.last - other.last);
  let found: readonly Candidate[] = [];
  let declared = 0;
  let scale = 1;
  let known = 0;
  for (let now = 1; now < versions; now++) {
    const before = known;
    while ((spans[known]?.last ?? Number.POSITIVE_INFINITY) <= now) known++;
    if (known === before) continue;
    const model = new StepModel(spans.slice(0, known), now + 1);
    scale = model.scale(found);
    const next = model.search(found, { threshold: threshold * scale ** 2, now });
    declared += next.filter(({ at }) => !found.some((old) => old.at === at)).length;
    found = next;
  }
  const model = new StepModel(spans, versions);
  return { steps: model.describe(found, scale), scale, declared };
}

/** A step's size where its place is given. */
export interface StepSize {
  readonly size: number;
  readonly standardError: number;
}

/**
 * Sizes of steps at given places: what the steps of one quantity are in another.
 *
 * @param at ascending
 * @returns null where the comparisons can't tell these steps from each other
 */
export function stepSizes(
  { contrasts, versions }: Pick<StepSearch, "contrasts" | "versions">,
  at: readonly number[],
): readonly StepSize[] | null {
  const spans = contrasts.filter(({ from, to }) => from !== to).map(toSpan);
  const model = new StepModel(spans, versions);
  const { values, covariance } = model.fit(at);
  const scale = model.scale(at.map((place) => ({ at: place, foundAt: place })));
  const sizes = values.map((size, index) => ({
    size,
    standardError: scale * Math.sqrt(covariance[index]?.[index] ?? Number.NaN),
  }));
  const isTold = sizes.every(
    ({ size, standardError }) => Number.isFinite(size) && standardError > 0,
  );
  return isTold ? sizes : null;
}
