import jstat from "jstat";

/** Estimates of weighted least squares with their covariance. */
export interface Estimates {
  readonly values: readonly number[];
  readonly covariance: readonly (readonly number[])[];
}

/**
 * Solves weighted least squares.
 *
 * @param information symmetric, positive definite inverse of the estimates' covariance
 * @param moments weighted sums of the measurements, one per estimate
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
