import { robustSd } from "../verdict/replicates.ts";
import { type Contrast, weightOf } from "./contrasts.ts";
import { type Estimates, leastSquares } from "./least-squares.ts";

/** Scatter is judged from this many measurements on. */
const MIN_SCATTER_VERSIONS = 8;
/** Places whose fit is worse by no more than this (in squared standard errors) could be the step's too. */
const LOCATION_DROP = 6;
/** A place that the steps before and after it explain but for this share of its weight can't be told from them. */
const DISTINGUISHABLE = 1e-9;
const MAX_ROUNDS = 4;

/** A lasting change of the log time, from one version to the next. */
export interface Step {
  /** The version that brought it: the first of the new level. */
  readonly at: number;
  /** Log time after minus before. */
  readonly size: number;
  readonly standardError: number;
  /** The first and the last version that could have brought it. */
  readonly earliest: number;
  readonly latest: number;
  /** The version with whose measurements it was first seen. */
  readonly foundAt: number;
}

/** A comparison as the places that it spans: a step at any of first..last shows in it. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly difference: number;
  readonly weight: number;
}

export function toSpan(contrast: Contrast): Span {
  const { from, to, estimate } = contrast;
  return {
    first: Math.min(from, to) + 1,
    last: Math.max(from, to),
    difference: to > from ? estimate : -estimate,
    weight: weightOf(contrast),
  };
}

/** A step that is not final: later versions can move it, or take it back. */
export interface Candidate {
  readonly at: number;
  readonly foundAt: number;
}

/** Least squares of the comparisons so far on steps at given places. */
export class StepModel {
  readonly #spans: readonly Span[];
  readonly #places: number;

  /** @param places versions so far: steps are at 1 to places - 1 */
  constructor(spans: readonly Span[], places: number) {
    this.#spans = spans;
    this.#places = places;
  }

  search(
    start: readonly Candidate[],
    { threshold, now }: { threshold: number; now: number },
  ): readonly Candidate[] {
    let steps = start;
    for (let round = 0; round < this.#places; round++) {
      const { at, gain } = best(this.gains(steps.map((step) => step.at)));
      if (gain <= threshold) break;
      steps = this.#refine(sorted([...steps, { at, foundAt: now }]));
      steps = this.#prune(steps, threshold);
    }
    return this.#prune(this.#refine(steps), threshold);
  }

  /** Moves each step to where it fits best between its neighbours, until none moves. */
  #refine(start: readonly Candidate[]): readonly Candidate[] {
    let steps = start;
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const moved = steps.map((_, index) => this.#moved(steps, index));
      const index = moved.findIndex((at, place) => at !== steps[place]?.at);
      if (index < 0) break;
      steps = steps.map((step, place) =>
        place === index ? { ...step, at: moved[index] ?? step.at } : step,
      );
    }
    return steps;
  }

  #moved(steps: readonly Candidate[], index: number): number {
    const others = steps.filter((_, place) => place !== index).map(({ at }) => at);
    const low = steps[index - 1]?.at ?? 0;
    const high = steps[index + 1]?.at ?? this.#places;
    const gains = this.gains(others).map((gain, at) => (at > low && at < high ? gain : 0));
    const { at, gain } = best(gains);
    const own = steps[index]?.at ?? 0;
    return gain > (gains[own] ?? 0) ? at : own;
  }

  #prune(start: readonly Candidate[], threshold: number): readonly Candidate[] {
    let steps = start;
    while (steps.length > 0) {
      const { values, covariance } = this.fit(steps.map(({ at }) => at));
      const stepLosses = values.map((size, index) => size ** 2 / (covariance[index]?.[index] ?? 1));
      const least = Math.min(...stepLosses);
      if (least > threshold) break;
      const weakest = stepLosses.indexOf(least);
      steps = steps.filter((_, index) => index !== weakest);
    }
    return steps;
  }

  fit(steps: readonly number[]): Estimates {
    const information = steps.map((one) => steps.map((other) => this.#sharedWeight(one, other)));
    const moments = steps.map((at) =>
      this.#spans.reduce(
        (sum, span) => (containsSpan(span, at) ? sum + span.weight * span.difference : sum),
        0,
      ),
    );
    return leastSquares(information, moments);
  }

  #sharedWeight(one: number, other: number): number {
    return this.#spans.reduce(
      (sum, span) =>
        containsSpan(span, one) && containsSpan(span, other) ? sum + span.weight : sum,
      0,
    );
  }

  residuals(steps: readonly number[], { values }: Estimates): readonly number[] {
    return this.#spans.map(
      (span) =>
        span.difference -
        steps.reduce(
          (sum, at, index) => (containsSpan(span, at) ? sum + (values[index] ?? 0) : sum),
          0,
        ),
    );
  }

  /**
   * By how much a step at each place, beside the given ones, would lower the sum of squared residuals in units
   * of their standard errors: the square of its t. Index 0 stands for no place.
   */
  gains(steps: readonly number[]): readonly number[] {
    const fit = this.fit(steps);
    const residuals = this.residuals(steps, fit);
    const score = this.#summed((span, index) => span.weight * (residuals[index] ?? 0));
    const weight = this.#summed((span) => span.weight);
    const shared = steps.map((at) =>
      this.#summed((span) => (containsSpan(span, at) ? span.weight : 0)),
    );
    return weight.map((own, at) => {
      const explained = quadratic(
        shared.map((sums) => sums[at] ?? 0),
        fit.covariance,
      );
      const left = own - explained;
      return left > DISTINGUISHABLE * own ? (score[at] ?? 0) ** 2 / left : 0;
    });
  }

  /** Sums a value over the comparisons that span each place. */
  #summed(value: (span: Span, index: number) => number): readonly number[] {
    const changes = new Float64Array(this.#places + 1);
    for (const [index, span] of this.#spans.entries()) {
      const own = value(span, index);
      changes[span.first] = (changes[span.first] ?? 0) + own;
      changes[span.last + 1] = (changes[span.last + 1] ?? 0) - own;
    }
    const sums: number[] = [];
    let sum = 0;
    for (let at = 0; at < this.#places; at++) {
      sum += changes[at] ?? 0;
      sums.push(sum);
    }
    return sums;
  }

  scale(steps: readonly Candidate[]): number {
    if (this.#spans.length < MIN_SCATTER_VERSIONS) return 1;
    const places = steps.map(({ at }) => at);
    const residuals = this.residuals(places, this.fit(places));
    const deviations = this.#spans.map(
      ({ weight }, index) => (residuals[index] ?? 0) * Math.sqrt(weight),
    );
    return Math.max(1, robustSd(deviations));
  }

  describe(found: readonly Candidate[], scale: number): readonly Step[] {
    const places = found.map(({ at }) => at);
    const { values, covariance } = this.fit(places);
    return found.map(({ at, foundAt }, index) => {
      const others = places.filter((_, place) => place !== index);
      const gains = this.gains(others);
      const limit = (gains[at] ?? 0) - LOCATION_DROP * scale ** 2;
      const low = places[index - 1] ?? 0;
      const high = places[index + 1] ?? this.#places;
      const possible = gains.flatMap((gain, place) =>
        place > low && place < high && gain >= limit ? [place] : [],
      );
      return {
        at,
        size: values[index] ?? 0,
        standardError: scale * Math.sqrt(covariance[index]?.[index] ?? 0),
        earliest: Math.min(at, ...possible),
        latest: Math.max(at, ...possible),
        foundAt,
      };
    });
  }
}

function containsSpan({ first, last }: Span, at: number): boolean {
  return first <= at && at <= last;
}

function best(gains: readonly number[]): { at: number; gain: number } {
  const gain = Math.max(0, ...gains);
  return { at: Math.max(0, gains.indexOf(gain)), gain };
}

function sorted(steps: readonly Candidate[]): readonly Candidate[] {
  return steps.toSorted((one, other) => one.at - other.at);
}

function quadratic(vector: readonly number[], matrix: readonly (readonly number[])[]): number {
  return vector.reduce(
    (sum, one, row) =>
      sum +
      one *
        vector.reduce((inner, other, column) => inner + other * (matrix[row]?.[column] ?? 0), 0),
    0,
  );
}
