import jstat from "jstat";
import { mean, sampleStandardDeviation } from "simple-statistics";

/** Estimate of a location with its interval and the p-value against 0. */
export interface Estimate {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  /** Two-sided. */
  readonly p: number;
}

/**
 * Student's t over independent values [1].
 *
 * @param values at least two finite numbers
 * @param confidence of the interval, between 0 and 1
 * @throws {RangeError} fewer than two values, or one that is not finite
 *
 * [1] Student, "The probable error of a mean", Biometrika 6(1), 1908, doi:10.1093/biomet/6.1.1.
 */
export function tEstimate(values: readonly number[], confidence: number): Estimate {
  if (values.length < 2) throw new RangeError(`t needs two values, got ${values.length}`);
  const wrong = values.find((value) => !Number.isFinite(value));
  if (wrong !== undefined) throw new RangeError(`t needs finite values, got ${wrong}`);
  const degrees = values.length - 1;
  const estimate = mean([...values]);
  const error = sampleStandardDeviation([...values]) / Math.sqrt(values.length);
  const margin = tQuantile((1 + confidence) / 2, degrees) * error;
  const p = error === 0 ? Number(estimate === 0) : twoSidedP(estimate / error, degrees);
  return { estimate, low: estimate - margin, high: estimate + margin, p };
}

const quantiles = new Map<string, number>();

/** Caches quantiles: computing one is slow, and callers use few different arguments. */
function cached(key: string, compute: () => number): number {
  const known = quantiles.get(key);
  if (known !== undefined) return known;
  const value = compute();
  quantiles.set(key, value);
  return value;
}

/** Quantile of Student's t. */
export function tQuantile(p: number, degrees: number): number {
  return cached(`t ${p} ${degrees}`, () => jstat.studentt.inv(p, degrees));
}

/** Quantile of Fisher's F. */
export function fQuantile(p: number, numerator: number, denominator: number): number {
  return cached(`F ${p} ${numerator} ${denominator}`, () =>
    jstat.centralF.inv(p, numerator, denominator),
  );
}

/** Two-sided p-value of a t statistic. */
export function twoSidedP(t: number, degrees: number): number {
  return Math.min(1, 2 * jstat.studentt.cdf(-Math.abs(t), degrees));
}
