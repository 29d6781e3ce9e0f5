import jstat from "jstat";

/** Estimates of weighted least squares, and how they vary together. */
export interface Estimates {
  readonly values: readonly number[];
  readonly covariance: readonly (readonly number[])[];
}

/**
 * @param information symmetric and positive definite: the inverse of the estimates' covariance
 * @param moments the weighted sums of what was measured, one for each estimate
 */
export function leastSquares(
  information: readonly (readonly number[])[],
  moments: readonly number[],
): Estimates {
  if (moments.length === 0) return { values: [], covariance: [] };
  const covariance = jstat.inv(information);
  const values = covariance.map((row) =>
    row.reduce((sum, value, index) => sum + value * (moments[index] ?? 0), 0),
  );
  return { values, covariance };
}
