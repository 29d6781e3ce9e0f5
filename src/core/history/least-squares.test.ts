import jstat from "jstat";
import { expect, it } from "vitest";
import { leastSquares } from "./least-squares.ts";

it.each([0, 1, 2, 5, 40])("leastSquares of %i estimates agrees with jStat's inverse", (size) => {
  const information = laplacian(size);
  const moments = Array.from({ length: size }, (_, index) => Math.cos(7 * index));
  const { values, covariance } = leastSquares(information, moments);
  const expected = size === 0 ? [] : jstat.inv(information);
  expect(covariance).toHaveLength(size);
  for (const [row, line] of covariance.entries()) {
    for (const [column, value] of line.entries()) {
      expect(value).toBeCloseTo(expected[row]?.[column] ?? Number.NaN, 10);
    }
    const back = information[row]?.reduce((sum, one, k) => sum + one * (values[k] ?? 0), 0);
    expect(back).toBeCloseTo(moments[row] ?? Number.NaN, 10);
  }
});

/** Versions compared with a common reference, and some with each other. */
function laplacian(size: number): number[][] {
  const matrix = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => (row === column ? 1 + (row % 3) : 0)),
  );
  for (let a = 0; a < size; a++) {
    for (let b = a + 1; b < size; b += 1 + a) {
      const weight = 1 + ((a * b) % 5);
      for (const [row, column, sign] of [
        [a, a, 1],
        [b, b, 1],
        [a, b, -1],
        [b, a, -1],
      ] as const) {
        const line = matrix[row];
        if (line) line[column] = (line[column] ?? 0) + sign * weight;
      }
    }
  }
  return matrix;
}
