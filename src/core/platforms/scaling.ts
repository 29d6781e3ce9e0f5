import { average } from "../verdict/replicates.ts";
import { tQuantile } from "../verdict/statistics.ts";

/** Wall seconds for a number of threads, a value per host. */
export interface ScalingSample {
  readonly threads: number;
  readonly seconds: readonly number[];
}

/** Estimate with its interval. */
export interface Bounded {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Scaling law: `amdahl` with kappa 0, `usl` with kappa above 0. */
export type ScalingLaw = "amdahl" | "usl";

/** Fit of T(p) = T1 * (sigma + (1 - sigma)/p + kappa * (p - 1)). */
export interface ScalingFit {
  readonly law: ScalingLaw;
  /** T1 in seconds: the time with a single thread. */
  readonly oneThreadSeconds: Bounded;
  /** sigma: the fraction of T1 that threads do not shorten. */
  readonly serialFraction: Bounded;
  /**
   * kappa: time added by each further thread, as a fraction of T1. The interval is the full law's.
   */
  readonly coherencyCost: Bounded;
  /** Thread count with the smallest time; null: more threads always help. */
  readonly bestThreads: number | null;
  /** Upper bound of the speed-up with any number of threads; null: unbounded. */
  readonly maxSpeedup: number | null;
  /**
   * Standard deviation of the relative residual: variation between hosts, and misfit of the law.
   */
  readonly relativeError: number;
  readonly degrees: number;
}

export interface Prediction {
  readonly threads: number;
  readonly seconds: Bounded;
  readonly speedup: Bounded;
}

/** Minimum number of thread counts. A law with three parameters fits fewer counts too easily. */
export const MIN_THREAD_COUNTS = 5;
const CONFIDENCE = 0.95;

type Vector = readonly number[];
type Matrix = readonly Vector[];

interface LinearFit {
  /**
   * Seconds: the serial part, the part shared between threads, the part added by each further
   * thread.
   */
  readonly parameters: Vector;
  readonly covariance: Matrix;
  readonly relativeError: number;
  readonly degrees: number;
}

/**
 * Fits Amdahl's law [1], or Gunther's with a coherency cost [2] if the data require it.
 *
 * T(p) is linear in T1 * sigma, T1 * (1 - sigma) and T1 * kappa, so weighted least squares solves
 * it directly, without a start value or an iterative search. The weights are 1 / time squared,
 * because hosts differ by a percentage. Parameters that would be negative are held at 0. Intervals
 * use Student's t over host values and the delta method. Amdahl's law applies unless the interval
 * of kappa, fitted without the bound, lies above 0. A parameter held at 0 has its interval from the
 * fit without the bound.
 *
 * @param samples of a platform, each thread count once
 * @throws {RangeError} fewer than five thread counts or a time that is not positive; see
 *   `explainNoFit`
 *
 * [1] Amdahl, "Validity of the single processor approach to achieving large scale computing
 *     capabilities", AFIPS 1967, doi:10.1145/1465482.1465560.
 * [2] Gunther, "Guerrilla capacity planning", Springer 2007, doi:10.1007/978-3-540-31010-5, chapter
 *     4; as there with time in place of throughput, and with kappa in units of T1, so that kappa *
 *     p * (p - 1) becomes kappa * (p - 1).
 */
export function fitScaling(samples: readonly ScalingSample[]): ScalingFit {
  const noFitReason = explainNoFit(samples);
  if (noFitReason !== null) throw new RangeError(noFitReason);
  const kappa = withInterval(leastSquares(samples, ALL), coherencyOf);
  const law = kappa.low > 0 ? "usl" : "amdahl";
  const fit = boundedFit(samples, law);
  const unbounded = leastSquares(samples, law === "usl" ? ALL : SERIAL_AND_SHARED);
  const estimate = (of: (parameters: Vector) => number) => {
    const { low, high } = withInterval(unbounded, of);
    return { value: of(fit.parameters), low, high };
  };
  const [serial = 0, shared = 0, added = 0] = fit.parameters;
  return {
    law,
    oneThreadSeconds: within(estimate(oneThread), Number.POSITIVE_INFINITY),
    serialFraction: within(
      estimate((parameters) => (parameters[0] ?? 0) / oneThread(parameters)),
      1,
    ),
    coherencyCost: within(
      law === "usl" ? estimate(coherencyOf) : { ...kappa, value: 0 },
      Number.POSITIVE_INFINITY,
    ),
    bestThreads: added > 0 ? bestInteger(serial, shared, added) : null,
    maxSpeedup: maxSpeedup(law, fit.parameters),
    relativeError: fit.relativeError,
    degrees: fit.degrees,
  };
}

/** Explains why there is no fit; null: a fit is possible. */
export function explainNoFit(samples: readonly ScalingSample[]): string | null {
  const wrong = samples
    .flatMap(({ seconds }) => seconds)
    .find((value) => !(Number.isFinite(value) && value > 0));
  if (wrong !== undefined) return `a time of ${wrong} s is not positive and finite`;
  const counts = new Set(
    samples.filter(({ seconds }) => seconds.length > 0).map(({ threads }) => threads),
  );
  if (counts.size >= MIN_THREAD_COUNTS) return null;
  return `a scaling law needs at least ${MIN_THREAD_COUNTS} thread counts, but there are ${counts.size}`;
}

/**
 * Predicts times and speed-ups for other thread counts. Intervals are those of the curve, not of a
 * single run.
 *
 * @param samples that the law is fitted to
 */
export function predictScaling(
  samples: readonly ScalingSample[],
  threads: readonly number[],
): readonly Prediction[] {
  const { law } = fitScaling(samples);
  const fit = boundedFit(samples, law);
  return threads.map((count) => ({
    threads: count,
    seconds: withInterval(fit, (parameters) => timeAt(parameters, count)),
    speedup: withInterval(fit, (parameters) => timeAt(parameters, 1) / timeAt(parameters, count)),
  }));
}

function termsAt(threads: number): Vector {
  return [1, 1 / threads, threads - 1];
}

function timeAt(parameters: Vector, threads: number): number {
  return dot(parameters, termsAt(threads));
}

function oneThread([serial = 0, shared = 0]: Vector): number {
  return serial + shared;
}

function coherencyOf(parameters: Vector): number {
  return (parameters[2] ?? 0) / oneThread(parameters);
}

/** The better of the two integers around the minimum of T(p). */
function bestInteger(serial: number, shared: number, added: number): number {
  const at = (threads: number) => timeAt([serial, shared, added], threads);
  const low = Math.max(1, Math.floor(Math.sqrt(shared / added)));
  return at(low) <= at(low + 1) ? low : low + 1;
}

function maxSpeedup(law: ScalingLaw, parameters: Vector): number | null {
  const [serial = 0, shared = 0, added = 0] = parameters;
  if (law === "amdahl") return serial > 0 ? (serial + shared) / serial : null;
  const best = bestInteger(serial, shared, added);
  return timeAt(parameters, 1) / timeAt(parameters, best);
}

/** Non-negative least squares by trying all subsets of the three parameters that are held at 0. */
function boundedFit(samples: readonly ScalingSample[], law: ScalingLaw): LinearFit {
  const allowed = (law === "amdahl" ? AMDAHL_SETS : USL_SETS)
    .map((free) => leastSquares(samples, free))
    .filter(({ parameters }) => parameters.every((value) => value >= 0))
    .map((fit) => ({ fit, squares: fit.relativeError ** 2 * fit.degrees }))
    .toSorted((a, b) => a.squares - b.squares);
  const [best] = allowed;
  if (!best) throw new RangeError("no law with positive times fits");
  return best.fit;
}

/** Free parameters; the others are 0. */
const ALL: readonly number[] = [0, 1, 2];
const SERIAL_AND_SHARED: readonly number[] = [0, 1];
const AMDAHL_SETS: readonly (readonly number[])[] = [SERIAL_AND_SHARED, [0], [1]];
const USL_SETS: readonly (readonly number[])[] = [ALL, [0, 2], [1, 2], ...AMDAHL_SETS];

function leastSquares(samples: readonly ScalingSample[], free: readonly number[]): LinearFit {
  const rows = samples.flatMap(({ threads, seconds }) => {
    // The same weight for all hosts at a thread count, so that a fast host does not count more.
    const typical = Math.exp(average(seconds.map(Math.log)));
    const terms = termsAt(threads);
    return seconds.map((value) => ({
      x: free.map((index) => (terms[index] ?? 0) / typical),
      y: value / typical,
    }));
  });
  const inverse = invert(
    free.map((_, i) => free.map((_, j) => sum(rows.map(({ x }) => (x[i] ?? 0) * (x[j] ?? 0))))),
  );
  const moments = free.map((_, i) => sum(rows.map(({ x, y }) => (x[i] ?? 0) * y)));
  const solved = inverse.map((row) => dot(row, moments));
  const degrees = rows.length - free.length;
  const variance = sum(rows.map(({ x, y }) => (y - dot(x, solved)) ** 2)) / degrees;
  const position = (index: number) => free.indexOf(index);
  return {
    parameters: ALL.map((index) => solved[position(index)] ?? 0),
    covariance: ALL.map((i) =>
      ALL.map((j) => (inverse[position(i)]?.[position(j)] ?? 0) * variance),
    ),
    relativeError: Math.sqrt(variance),
    degrees,
  };
}

/**
 * Gauss-Jordan elimination with diagonal pivots, for symmetric positive definite matrices up to 3
 * by 3.
 */
function invert(matrix: Matrix): Matrix {
  const size = matrix.length;
  let rows: Matrix = matrix.map((row, i) => [...row, ...matrix.map((_, j) => Number(i === j))]);
  for (let pivot = 0; pivot < size; pivot++) {
    const scale = rows[pivot]?.[pivot] ?? 0;
    const base = (rows[pivot] ?? []).map((value) => value / scale);
    rows = rows.map((row, i) => {
      if (i === pivot) return base;
      const factor = row[pivot] ?? 0;
      return row.map((value, j) => value - factor * (base[j] ?? 0));
    });
  }
  return rows.map((row) => row.slice(size));
}

/** Step of the numerical gradient, relative to the parameters' scale. */
const STEP = 1e-6;

/** Function of the parameters with its interval by the delta method. */
function withInterval(
  { parameters, covariance, degrees }: LinearFit,
  of: (parameters: Vector) => number,
): Bounded {
  const value = of(parameters);
  const scale = Math.max(...parameters.map(Math.abs));
  const gradient = parameters.map((_, index) => {
    const moved = (by: number) =>
      of(parameters.map((parameter, i) => (i === index ? parameter + by : parameter)));
    return (moved(STEP * scale) - moved(-STEP * scale)) / (2 * STEP * scale);
  });
  const variance = dot(
    gradient,
    covariance.map((row) => dot(row, gradient)),
  );
  const margin = tQuantile((1 + CONFIDENCE) / 2, degrees) * Math.sqrt(Math.max(0, variance));
  return { value, low: value - margin, high: value + margin };
}

/** Limits an interval to 0 and a maximum, but keeps the value inside. */
function within({ value, low, high }: Bounded, maximum: number): Bounded {
  const cut = (end: number) => Math.min(maximum, Math.max(0, end));
  return { value, low: Math.min(value, cut(low)), high: Math.max(value, cut(high)) };
}

function sum(values: Vector): number {
  return values.reduce((total, value) => total + value, 0);
}

function dot(a: Vector, b: Vector): number {
  return sum(a.map((value, index) => value * (b[index] ?? 0)));
}
