import jstat from "jstat";
import { mean, sampleStandardDeviation, sampleVariance } from "simple-statistics";
import { tQuantile, twoSidedP } from "../verdict/statistics.ts";

/**
 * Maximum number of values per side for the exact distribution of U; the normal approximation is
 * accurate beyond.
 */
const MAX_EXACT_RUNS = 50;

/**
 * Two-sided p-value of the Mann-Whitney U test [1]: exact without ties, else the normal
 * approximation with corrections for ties and continuity, like R's `wilcox.test`. Other tools
 * compute small samples with ties exactly, but measured times are rarely equal.
 *
 * [1] Mann & Whitney, "On a test of whether one of two random variables is stochastically larger
 *     than the other", Ann. Math. Statist. 18(1), 1947, doi:10.1214/aoms/1177730491.
 */
export function mannWhitneyP(x: readonly number[], y: readonly number[]): number {
  const pooled = [...x, ...y];
  const hasTies = new Set(pooled).size < pooled.length;
  const u = pairsAbove(x, y);
  if (hasTies || Math.max(x.length, y.length) > MAX_EXACT_RUNS) return normalP(u, x, y);
  const smaller = Math.min(u, x.length * y.length - u);
  return Math.min(1, 2 * (exactLowerTail(x.length, y.length)[smaller] ?? 0));
}

/** Number of pairs with y above x; ties count half. */
function pairsAbove(x: readonly number[], y: readonly number[]): number {
  let pairs = 0;
  for (const left of x) {
    for (const right of y) pairs += right > left ? 1 : right === left ? 0.5 : 0;
  }
  return pairs;
}

const tails = new Map<string, readonly number[]>();

/** P(U <= u) for each u if all orders are equally likely. */
function exactLowerTail(m: number, n: number): readonly number[] {
  const key = `${m} ${n}`;
  const known = tails.get(key);
  if (known) return known;
  const counts = orderCounts(m, n);
  const total = counts.reduce((sum, count) => sum + count, 0);
  let sum = 0;
  const tail = counts.map((count) => {
    sum += count;
    return sum / total;
  });
  tails.set(key, tail);
  return tail;
}

/**
 * Number of orders of m and n values for each U: coefficients of the Gaussian binomial, factor by
 * factor.
 */
function orderCounts(m: number, n: number): number[] {
  const size = m * n + 1;
  const counts = new Array<number>(size).fill(0);
  counts[0] = 1;
  for (let factor = 1; factor <= m; factor++) {
    const above = n + factor;
    for (let u = size - 1; u >= above; u--) counts[u] = (counts[u] ?? 0) - (counts[u - above] ?? 0);
    for (let u = factor; u < size; u++) counts[u] = (counts[u] ?? 0) + (counts[u - factor] ?? 0);
  }
  return counts;
}

function normalP(u: number, x: readonly number[], y: readonly number[]): number {
  const [m, n] = [x.length, y.length];
  const total = m + n;
  const sizes = new Map<number, number>();
  for (const value of [...x, ...y]) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  const ties = [...sizes.values()].reduce((sum, size) => sum + size ** 3 - size, 0);
  const variance = ((m * n) / 12) * (total + 1 - ties / (total * (total - 1)));
  if (variance === 0) return 1;
  const distance = Math.max(0, Math.abs(u - (m * n) / 2) - 0.5);
  return 2 * jstat.normal.cdf(-distance / Math.sqrt(variance), 0, 1);
}

/**
 * Two-sided p-value of Welch's t test [1].
 *
 * @param x at least two values
 * @param y at least two values
 *
 * [1] Welch, "The generalization of 'Student's' problem when several different population variances
 *     are involved", Biometrika 34(1-2), 1947, doi:10.1093/biomet/34.1-2.28.
 */
export function welchP(x: readonly number[], y: readonly number[]): number {
  const partX = sampleVariance([...x]) / x.length;
  const partY = sampleVariance([...y]) / y.length;
  const difference = mean([...y]) - mean([...x]);
  if (partX + partY === 0) return Number(difference === 0);
  const degrees =
    (partX + partY) ** 2 / (partX ** 2 / (x.length - 1) + partY ** 2 / (y.length - 1));
  return twoSidedP(difference / Math.sqrt(partX + partY), degrees);
}

/**
 * Limit above which Bencher's t-test threshold raises an alert: a quantile of Student's t with the
 * mean and standard deviation of the stored results, as documented in [1].
 *
 * @param boundary quantile, as in 0.99
 *
 * [1] https://bencher.dev/docs/explanation/thresholds/, "t-test".
 */
export function bencherLimit(stored: readonly number[], boundary: number): number {
  const values = [...stored];
  return mean(values) + sampleStandardDeviation(values) * tQuantile(boundary, values.length - 1);
}
