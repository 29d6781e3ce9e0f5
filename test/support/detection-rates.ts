import { findSteps, type StepsFound } from "../../src/core/history/change-points.ts";
import type { Contrast } from "../../src/core/history/contrasts.ts";
import { MIN_CHANGE } from "../../src/core/verdict/verdict.ts";
import { type SeriesModel, simulateSeries } from "./simulated-series.ts";

/** What is measured of a way to find steps, each per series. */
export interface FalseSteps {
  /** Named on the page of 100 unchanged commits. */
  readonly named: number;
  /** Declared at any time while they arrived, those that were taken back and those too small to name among them. */
  readonly declared: number;
}

export interface Detection {
  /** Share of steps that are named within three commits: the one that brought it and two more. */
  readonly found: number;
  /** The same on absolute times, at the same effort. */
  readonly foundAbsolute: number;
  /** Of those found: the version is right. */
  readonly exact: number;
  /** Of those found: the candidates hold the right version. */
  readonly located: number;
  /** Of those found: the 95 % interval holds the size. */
  readonly covered: number;
}

type Layout = Omit<SeriesModel, "seed" | "commits" | "step">;

const COMMITS = 100;
/** The step comes after this many commits. */
const STEP_AT = 60;
/** Seeds of series with a step begin here, so that none is drawn twice. */
const STEP_SEEDS = 1_000_000;

export function falseSteps(layout: Layout, series: number): FalseSteps {
  let named = 0;
  let declared = 0;
  for (let seed = 1; seed <= series; seed++) {
    const { paired, degrees } = simulateSeries({ ...layout, seed, commits: COMMITS });
    const found = findSteps({ contrasts: paired, versions: COMMITS + 1, degrees });
    named += namedOf(found).length;
    declared += found.declared;
  }
  return { named: named / series, declared: declared / series };
}

export function detection(layout: Layout, change: number, series: number): Detection {
  const size = Math.log1p(change);
  const counts = { found: 0, foundAbsolute: 0, exact: 0, located: 0, covered: 0 };
  for (let index = 0; index < series; index++) {
    const made = simulateSeries({
      ...layout,
      seed: STEP_SEEDS + index,
      commits: STEP_AT + 2,
      step: { at: STEP_AT, size },
    });
    const seek = (contrasts: readonly Contrast[]) =>
      namedOf(findSteps({ contrasts, versions: STEP_AT + 3, degrees: made.degrees })).find(
        (step) => Math.abs(step.at - STEP_AT) <= 2 && step.size * size > 0,
      );
    if (seek(made.absolute)) counts.foundAbsolute++;
    const step = seek(made.paired);
    if (!step) continue;
    counts.found++;
    if (step.at === STEP_AT) counts.exact++;
    if (step.earliest <= STEP_AT && STEP_AT <= step.latest) counts.located++;
    if (Math.abs(step.size - size) <= 1.96 * step.standardError) counts.covered++;
  }
  const { found, foundAbsolute, exact, located, covered } = counts;
  return {
    found: found / series,
    foundAbsolute: foundAbsolute / series,
    exact: exact / found,
    located: located / found,
    covered: covered / found,
  };
}

function namedOf({ steps }: StepsFound) {
  return steps.filter(({ size }) => Math.abs(Math.expm1(size)) >= MIN_CHANGE);
}
