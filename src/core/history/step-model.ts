import { robustSd } from "../verdict/replicates.ts";
import { type Contrast, weightOf } from "./contrasts.ts";
import { type Estimates, leastSquares } from "./least-squares.ts";

/** Minimum number of comparisons to estimate scatter. */
const MIN_SCATTER_COMPARISONS = 8;
/**
 * Positions whose fit is worse by at most this (in squared standard errors) could also be the
 * step's.
 */
const LOCATION_DROP = 6;
/** A position is indistinguishable if the other steps explain all but this share of its weight. */
const DISTINGUISHABLE = 1e-9;
const MAX_ROUNDS = 4;

/** Lasting change of the log time between two consecutive versions. */
export interface Step {
  /** Version that caused it: the first of the new level. */
  readonly at: number;
  /** Log time after minus before. */
  readonly size: number;
  readonly standardError: number;
  /** First and last version that could have caused it. */
  readonly earliest: number;
  readonly latest: number;
  /** Version whose measurements first revealed it. */
  readonly foundAt: number;
}

/** Comparison as the range of positions that it spans: it contains a step at first..last. */
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

/** Preliminary step: later versions can move or retract it. */
export interface Candidate {
  readonly at: number;
  readonly foundAt: number;
}

/** Least-squares model of the comparisons with steps at given versions. */
export class StepModel {
  readonly #spans: readonly Span[];
  readonly #versions: number;

  /** @param versions so far: steps are at 1 to versions - 1 */
  constructor(spans: readonly Span[], versions: number) {
    this.#spans = spans;
    this.#versions = versions;
  }

  /** @param options squared t above which a step is significant, and the newest version */
  search(
    start: readonly Candidate[],
    { threshold, now }: { threshold: number; now: number },
  ): readonly Candidate[] {
    let steps = start;
    for (let round = 0; round < this.#versions; round++) {
      const { at, gain } = best(this.gains(steps.map((step) => step.at)));
      if (gain <= threshold) break;
      const more = sorted([...steps, { at, foundAt: now }]);
      // The scatter around a model without the step would hide a step that most comparisons span.
      if (gain <= threshold * this.scale(more) ** 2) break;
      steps = this.#refine(more);
      steps = this.#prune(steps, threshold);
    }
    return this.#prune(this.#refine(steps), threshold);
  }

  /** Moves each step to its best position between its neighbours, until no step moves. */
  #refine(start: readonly Candidate[]): readonly Candidate[] {
    let steps = start;
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const moved = steps.map((_, index) => this.#moved(steps, index));
      const index = moved.findIndex((at, position) => at !== steps[position]?.at);
      if (index < 0) break;
      steps = steps.map((step, position) =>
        position === index ? { ...step, at: moved[index] ?? step.at } : step,
      );
    }
    return steps;
  }

  #moved(steps: readonly Candidate[], index: number): number {
    const others = steps.filter((_, position) => position !== index).map(({ at }) => at);
    const low = steps[index - 1]?.at ?? 0;
    const high = steps[index + 1]?.at ?? this.#versions;
    const gains = this.gains(others).map((gain, at) => (at > low && at < high ? gain : 0));
    const { at, gain } = best(gains);
    const current = steps[index]?.at ?? 0;
    return gain > (gains[current] ?? 0) ? at : current;
  }

  #prune(start: readonly Candidate[], threshold: number): readonly Candidate[] {
    let steps = start;
    while (steps.length > 0) {
      const { values, covariance } = this.fit(steps.map(({ at }) => at));
      const stepLosses = values.map((size, index) => size ** 2 / (covariance[index]?.[index] ?? 1));
      const minLoss = Math.min(...stepLosses);
      if (minLoss > threshold * this.scale(steps) ** 2) break;
      const weakest = stepLosses.indexOf(minLoss);
      steps = steps.filter((_, index) => index !== weakest);
    }
    return steps;
  }

  fit(steps: readonly number[]): Estimates {
    const information = steps.map((row) => steps.map((column) => this.#sharedWeight(row, column)));
    const moments = steps.map((at) =>
      this.#spans.reduce(
        (sum, span) => (containsSpan(span, at) ? sum + span.weight * span.difference : sum),
        0,
      ),
    );
    return leastSquares(information, moments);
  }

  #sharedWeight(a: number, b: number): number {
    let sum = 0;
    for (const span of this.#spans) {
      if (containsSpan(span, a) && containsSpan(span, b)) sum += span.weight;
    }
    return sum;
  }

  residuals(steps: readonly number[], { values }: Estimates): readonly number[] {
    return this.#spans.map((span) => {
      let sum = 0;
      for (let index = 0; index < steps.length; index++) {
        if (containsSpan(span, steps[index] ?? 0)) sum += values[index] ?? 0;
      }
      return span.difference - sum;
    });
  }

  /**
   * Reduction of the sum of squared residuals by a step at each version in addition to the given
   * ones, in squared standard errors: the square of its t. Index 0 is unused.
   */
  gains(steps: readonly number[]): readonly number[] {
    const fit = this.fit(steps);
    const residuals = this.residuals(steps, fit);
    const score = this.#summed((span, index) => span.weight * (residuals[index] ?? 0));
    const weight = this.#summed((span) => span.weight);
    const shared = steps.map((at) =>
      this.#summed((span) => (containsSpan(span, at) ? span.weight : 0)),
    );
    return weight.map((total, at) => {
      const explained = quadratic(
        shared.map((sums) => sums[at] ?? 0),
        fit.covariance,
      );
      const remaining = total - explained;
      return remaining > DISTINGUISHABLE * total ? (score[at] ?? 0) ** 2 / remaining : 0;
    });
  }

  /** Sums a value over the comparisons that span each version. */
  #summed(value: (span: Span, index: number) => number): readonly number[] {
    const changes = new Float64Array(this.#versions + 1);
    let index = 0;
    for (const span of this.#spans) {
      const added = value(span, index++);
      changes[span.first] = (changes[span.first] ?? 0) + added;
      changes[span.last + 1] = (changes[span.last + 1] ?? 0) - added;
    }
    const sums: number[] = [];
    let sum = 0;
    for (let at = 0; at < this.#versions; at++) {
      sum += changes[at] ?? 0;
      sums.push(sum);
    }
    return sums;
  }

  /** Factor by which measurements scatter around the steps more than their standard errors, at least 1. */
  scale(steps: readonly Candidate[]): number {
    const degrees = this.#spans.length - steps.length;
    if (this.#spans.length < MIN_SCATTER_COMPARISONS || degrees < 1) return 1;
    const positions = steps.map(({ at }) => at);
    const residuals = this.residuals(positions, this.fit(positions));
    const deviations = this.#spans.map(
      ({ weight }, index) => (residuals[index] ?? 0) * Math.sqrt(weight),
    );
    return Math.max(1, robustSd(deviations) * Math.sqrt(deviations.length / degrees));
  }

  describe(found: readonly Candidate[], scale: number): readonly Step[] {
    const positions = found.map(({ at }) => at);
    const { values, covariance } = this.fit(positions);
    return found.map(({ at, foundAt }, index) => {
      const others = positions.filter((_, position) => position !== index);
      const gains = this.gains(others);
      const limit = (gains[at] ?? 0) - LOCATION_DROP * scale ** 2;
      const low = positions[index - 1] ?? 0;
      const high = positions[index + 1] ?? this.#versions;
      const possible = gains.flatMap((gain, position) =>
        position > low && position < high && gain >= limit ? [position] : [],
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
  return steps.toSorted((a, b) => a.at - b.at);
}

function quadratic(vector: readonly number[], matrix: readonly (readonly number[])[]): number {
  return vector.reduce(
    (sum, x, row) =>
      sum + x * vector.reduce((inner, y, column) => inner + y * (matrix[row]?.[column] ?? 0), 0),
    0,
  );
}
