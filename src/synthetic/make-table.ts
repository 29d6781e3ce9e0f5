import { UsageError } from "../core/errors.ts";
import type { TableDescription } from "./description.ts";
import { FormulaEvaluator } from "./formula/evaluate-formula.ts";
import { parseFormula } from "./formula/parse-formula.ts";
import { shuffleBytes } from "./netcdf/encode-chunk.ts";
import { type NetcdfVariable, netcdfBytes } from "./netcdf/netcdf-file.ts";

const NO_NAMES = {
  definitions: new Map(),
  fields: new Map(),
  sizes: { level: 1, latitude: 1, longitude: 1 },
};

/** Content of a file of one-dimensional tables. @throws {UsageError} a table does not fit its dimension or range */
export async function makeTable(
  path: string,
  { name, dimensions, tables }: TableDescription,
  deflate: (bytes: Uint8Array) => Promise<Uint8Array>,
): Promise<readonly Uint8Array[]> {
  const variables: NetcdfVariable[] = [];
  for (const [key, table] of Object.entries(tables)) {
    const { dimension, units, type, range } = table;
    const size = dimensions[dimension] ?? 0;
    const values = table.values ?? evaluated(table.formula ?? "0", size);
    if (values.length !== size) {
      throw new UsageError(
        `${path}: ${key} has ${values.length} values, but its dimension ${dimension} has ${size}. Correct the description ${name}.`,
      );
    }
    const outside = values.find((value) => !(value >= range[0] && value <= range[1]));
    if (outside !== undefined) {
      throw new UsageError(
        `${path}: ${key} would be ${outside}, outside of its range ${range[0]} to ${range[1]}. Correct the description ${name}.`,
      );
    }
    const array = type === "int" ? Int32Array.from(values) : Float64Array.from(values);
    const stored = type === "float" ? Float32Array.from(values) : array;
    variables.push({
      name: key,
      type,
      dimensions: [dimension],
      attributes: { long_name: key, units },
      chunks: [await deflate(shuffleBytes(stored))],
    });
  }
  return netcdfBytes({
    attributes: { Title: `Synthetic ${name}`, Conventions: "COARDS" },
    dimensions: Object.entries(dimensions).map(([dimension, size]) => ({
      name: dimension,
      size,
      isUnlimited: false,
    })),
    variables,
  });
}

function evaluated(text: string, size: number): readonly number[] {
  const evaluator = new FormulaEvaluator(NO_NAMES);
  const formula = parseFormula(text);
  return Array.from(
    { length: size },
    (_, index) => evaluator.evaluate(formula, { i: index + 1 }).values[0] ?? Number.NaN,
  );
}
