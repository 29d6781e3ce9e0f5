import { average } from "../verdict/replicates.ts";
import { tQuantile } from "../verdict/statistics.ts";

/** Wall seconds at one number of threads, a value for each host. */
export interface ScalingSample {
  readonly threads: number;
  readonly seconds: readonly number[];
}

/** An estimate with its interval. */
export interface Bounded {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** `amdahl`: kappa is 0. `usl`: it is not. */
export type ScalingLaw = "amdahl" | "usl";

/** T(p) = T1 * (sigma + (1 - sigma)/p + kappa * (p - 1)), fitted. */
export interface ScalingFit {
  readonly law: ScalingLaw;
  /** T1, in seconds: the time that one thread takes. */
  readonly oneThreadSeconds: Bounded;
  /** sigma: the fraction of T1 that more threads don't shorten. */
  readonly serialFraction: Bounded;
  /** kappa: what each further thread adds to everything, as a fraction of T1. Its interval is the full law's. */
  readonly coherencyCost: Bounded;
  /** The number of threads after which the time grows again; null: there is none. */
  readonly bestThreads: number | null;
  /** What the speed-up can't exceed with any number of threads; null: no bound within the interval. */
  readonly maxSpeedup: number | null;
  /** Ratio of residual to mean, a standard deviation: hosts and what the law misses. */
  readonly relativeError: number;
  readonly degrees: number;
}

export interface Prediction {
  readonly threads: number;
  readonly seconds: Bounded;
  readonly speedup: Bounded;
}

/** A law of three parameters on fewer counts than this would fit whatever it is given. */
export const MIN_THREAD_COUNTS = 5;
const CONFIDENCE = 0.95;

type Vector = readonly number[];
type Matrix = readonly Vector[];

interface LinearFit {
  /** Seconds: what stays, what is shared between the threads, what each further thread adds. */
  readonly parameters: Vector;
  readonly covariance: Matrix;
  readonly relativeError: number;
  readonly degrees: number;
}

/**
 * Fits Amdahl's law [1], or where the data call for it Gunther's with its cost of coherency [2].
 *
 * T(p) is linear in T1 * sigma, T1 * (1 - sigma) and T1 * kappa, so that weighted least squares solves it
 * at once, without a start value and without a search that could end elsewhere. The weights are 1 / time squared,
 * because hosts differ by a percentage. None of the three can be negative: where the best fit has one that
 * is, it is held at 0. Intervals: Student's t over host values and the delta method. Kappa is judged in the fit
 * without that bound, and Amdahl's law is kept unless the interval of kappa lies above 0. A parameter held at 0 has its interval
 * from the fit without the bound.
 *
 * @param samples of one machine type, each number of threads once
 * @throws {RangeError} fewer than five counts, or a time that is not above 0: `explainNoFit` says which
 *
 * [1] Amdahl, "Validity of the single processor approach to achieving large scale computing capabilities", AFIPS
 *     1967, doi:10.1145/1465482.1465560.
 * [2] Gunther, "Guerrilla capacity planning", Springer 2007, doi:10.1007/978-3-540-31010-5, chapter 4; as there
 *     with time in place of throughput, and with kappa in units of T1, so that kappa * p * (p - 1) becomes
 *     kappa * (p - 1).
 */
export function fitScaling(samples: readonly ScalingSample[]): ScalingFit {
  const refusal = explainNoFit(samples);
  if (refusal !== null) throw new RangeError(refusal);
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

/** Why there is no fit, for people; null: there can be one. */
export function explainNoFit(samples: readonly ScalingSample[]): string | null {
  const wrong = samples
    .flatMap(({ seconds }) => seconds)
    .find((value) => !(Number.isFinite(value) && value > 0));
  if (wrong !== undefined) return `a time of ${wrong} s can't be fitted`;
  const counts = new Set(
    samples.filter(({ seconds }) => seconds.length > 0).map(({ threads }) => threads),
  );
  if (counts.size >= MIN_THREAD_COUNTS) return null;
  return `a law of scaling needs at least ${MIN_THREAD_COUNTS} thread counts, there are ${counts.size}`;
}

/**
 * What the law says of other numbers of threads, the interval of the curve and not of a single run.
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

/** The better of the two whole numbers around the minimum of T(p). */
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

/** Non-negative least squares: with three parameters all sets of those held at 0 can be tried. */
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

/** Which of the three parameters are free; the others are 0. */
const ALL: readonly number[] = [0, 1, 2];
const SERIAL_AND_SHARED: readonly number[] = [0, 1];
const AMDAHL_SETS: readonly (readonly number[])[] = [SERIAL_AND_SHARED, [0], [1]];
const USL_SETS: readonly (readonly number[])[] = [ALL, [0, 2], [1, 2], ...AMDAHL_SETS];

function leastSquares(samples: readonly ScalingSample[], free: readonly number[]): LinearFit {
  const rows = samples.flatMap(({ threads, seconds }) => {
    // One weight for all hosts at a count: a host that happened to be fast must not count for more.
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
  const place = (index: number) => free.indexOf(index);
  return {
    parameters: ALL.map((index) => solved[place(index)] ?? 0),
    covariance: ALL.map((i) => ALL.map((j) => (inverse[place(i)]?.[place(j)] ?? 0) * variance)),
    relativeError: Math.sqrt(variance),
    degrees,
  };
}

/** Gauss-Jordan with the diagonal as pivots: these matrices are symmetric and positive definite, at most 3 by 3. */
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

/** Step of the numerical gradient, relative to a parameter's scale. */
const STEP = 1e-6;

/** A function of the parameters with its interval by the delta method. */
function withInterval(
  { parameters, covariance, degrees }: LinearFit,
  of: (parameters: Vector) => number,
): Bounded {
  const value = of(parameters);
  const scale = Math.max(...parameters.map(Math.abs));
  const gradient = parameters.map((_, index) => {
    const moved = (by: number) => of(parameters.map((one, i) => (i === index ? one + by : one)));
    return (moved(STEP * scale) - moved(-STEP * scale)) / (2 * STEP * scale);
  });
  const variance = dot(
    gradient,
    covariance.map((row) => dot(row, gradient)),
  );
  const margin = tQuantile((1 + CONFIDENCE) / 2, degrees) * Math.sqrt(Math.max(0, variance));
  return { value, low: value - margin, high: value + margin };
}

/** An interval cut to 0 and what is possible at most, with the value in it. */
function within({ value, low, high }: Bounded, most: number): Bounded {
  const cut = (end: number) => Math.min(most, Math.max(0, end));
  return { value, low: Math.min(value, cut(low)), high: Math.max(value, cut(high)) };
}

function sum(values: Vector): number {
  return values.reduce((total, value) => total + value, 0);
}

function dot(a: Vector, b: Vector): number {
  return sum(a.map((value, index) => value * (b[index] ?? 0)));
}
