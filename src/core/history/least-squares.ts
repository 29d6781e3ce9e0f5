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
  const covariance = inverse(information);
  const values = covariance.map((row) =>
    row.reduce((sum, value, index) => sum + value * (moments[index] ?? 0), 0),
  );
  return { values, covariance };
}

/** Inverse of a symmetric, positive definite matrix M = L Lᵀ: with W = L⁻¹, it is Wᵀ W. */
function inverse(matrix: readonly (readonly number[])[]): number[][] {
  const lower = choleskyFactor(matrix);
  const result = matrix.map((row) => new Array<number>(row.length).fill(0));
  const rows: Float64Array[] = [];
  for (const [index, line] of lower.entries()) {
    const row = new Float64Array(index + 1);
    row[index] = 1;
    for (const [above, other] of rows.entries()) addMultiple(row, -(line[above] ?? 0), other);
    const pivot = line[index] ?? 0;
    rows.push(row.map((value) => value / pivot));
  }
  for (const row of rows) {
    for (const [a, value] of row.entries()) addMultiple(result[a] ?? [], value, row);
  }
  return result;
}

/** Lower triangular L, row by row, with M = L Lᵀ. */
function choleskyFactor(matrix: readonly (readonly number[])[]): readonly Float64Array[] {
  const rows: Float64Array[] = [];
  for (const [index, line] of matrix.entries()) {
    const row = new Float64Array(index + 1);
    rows.push(row);
    for (let column = 0; column <= index; column++) {
      const other = rows[column] ?? row;
      let rest = line[column] ?? 0;
      for (let k = 0; k < column; k++) rest -= (row[k] ?? 0) * (other[k] ?? 0);
      row[column] = column === index ? Math.sqrt(rest) : rest / (other[column] ?? 0);
    }
  }
  return rows;
}

/** Adds factor × values to the first elements of target. */
function addMultiple(target: number[] | Float64Array, factor: number, values: Float64Array): void {
  for (let index = 0; index < values.length; index++) {
    target[index] = (target[index] ?? 0) + factor * (values[index] ?? 0);
  }
}
