import { tQuantile } from "../verdict/statistics.ts";
import type { Contrast } from "./contrasts.ts";
import { type Candidate, type Step, StepModel, toSpan } from "./step-model.ts";

export interface StepSearch {
  readonly contrasts: readonly Contrast[];
  readonly versions: number;
  /** Degrees of freedom of the standard errors. */
  readonly degrees: number;
  /** Number of series tested together, which share the significance level. Default: 1. */
  readonly series?: number;
}

export interface StepsFound {
  readonly steps: readonly Step[];
  /** Factor by which measurements scatter more than their standard errors, at least 1. */
  readonly scale: number;
  /** Number of steps ever declared, including those retracted later. */
  readonly declared: number;
}

/**
 * Two-sided level of a test at a single version. 100 versions require some 5,000 highly correlated
 * tests, which give less than 0.2 false steps (measured by perf/change-points.ts).
 */
export const STEP_LEVEL = 1e-4;
/**
 * Finds lasting steps along the order of versions, as if versions arrived one by one. With each
 * version, every position so far is tested for a step in addition to those already found, by the
 * likelihood ratio at known variance [1]. Significant steps are added, moved if another position
 * fits better later, and retracted if later versions contradict them [2].
 *
 * The search uses comparisons instead of a series derived from them: in a chain of versions, each
 * measured against its predecessor, the errors of such a series accumulate and look like steps.
 * Deviations from [1]: versions have any number of comparisons, earlier steps are fitted together,
 * the level is Student's t because the variance is estimated, and standard errors are widened if
 * measurements scatter more around the model with the tested step.
 *
 * [1] Siegmund & Venkatraman, "Using the generalized likelihood ratio statistic for sequential
 *     detection of a change-point", Ann. Statist. 23(1), 1995, doi:10.1214/aos/1176324466, section
 *     2.
 * [2] Efroymson, "Multiple regression analysis", in Ralston & Wilf, Mathematical Methods for
 *     Digital Computers, 1960: stepwise selection.
 */
export function findSteps({ contrasts, versions, degrees, series = 1 }: StepSearch): StepsFound {
  const level = STEP_LEVEL / series;
  const threshold = tQuantile(1 - level / 2, Math.max(1, degrees)) ** 2;
  const spans = contrasts.filter(({ from, to }) => from !== to).map(toSpan);
  spans.sort((a, b) => a.last - b.last);
  let found: readonly Candidate[] = [];
  let declared = 0;
  let known = 0;
  for (let now = 1; now < versions; now++) {
    const before = known;
    while ((spans[known]?.last ?? Number.POSITIVE_INFINITY) <= now) known++;
    if (known === before) continue;
    const model = new StepModel(spans.slice(0, known), now + 1);
    const next = model.search(found, { threshold, now });
    declared += next.filter(({ at }) => !found.some((old) => old.at === at)).length;
    found = next;
  }
  const model = new StepModel(spans, versions);
  const scale = model.scale(found);
  return { steps: model.describe(found, scale), scale, declared };
}

/** Size of a step at a given version. */
export interface StepSize {
  readonly size: number;
  readonly standardError: number;
}

/**
 * Sizes of steps at given versions: the steps of one quantity, measured in another.
 *
 * @param at version indices, ascending
 * @returns null if the comparisons can't separate the steps
 */
export function stepSizes(
  { contrasts, versions }: Pick<StepSearch, "contrasts" | "versions">,
  at: readonly number[],
): readonly StepSize[] | null {
  const spans = contrasts.filter(({ from, to }) => from !== to).map(toSpan);
  const model = new StepModel(spans, versions);
  const { values, covariance } = model.fit(at);
  const scale = model.scale(at.map((version) => ({ at: version, foundAt: version })));
  const sizes = values.map((size, index) => ({
    size,
    standardError: scale * Math.sqrt(covariance[index]?.[index] ?? Number.NaN),
  }));
  const isDetermined = sizes.every(
    ({ size, standardError }) => Number.isFinite(size) && standardError > 0,
  );
  return isDetermined ? sizes : null;
}
