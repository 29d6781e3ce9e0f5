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

/** Content of a file of tables. @throws {UsageError} a table does not fit its dimension or range */
export async function makeTable(
  path: string,
  { name, dimensions, tables }: TableDescription,
  deflate: (bytes: Uint8Array) => Promise<Uint8Array>,
): Promise<readonly Uint8Array[]> {
  const variables: NetcdfVariable[] = [];
  for (const [key, table] of Object.entries(tables)) {
    const { units, type, range } = table;
    const axes = table.dimensions.map((axis) => [axis, dimensions[axis] ?? 0] as const);
    const size = axes.reduce((product, [, count]) => product * count, 1);
    const values = table.values ?? evaluated(table.formula ?? "0", axes);
    if (values.length !== size) {
      throw new UsageError(
        `${path}: ${key} has ${values.length} values, but its dimensions ${table.dimensions.join(", ")} have ${size}. Correct the description ${name}.`,
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
      dimensions: table.dimensions,
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

/** Values over dimensions, the last of which runs fastest. */
function evaluated(
  text: string,
  axes: readonly (readonly [name: string, size: number])[],
): readonly number[] {
  const evaluator = new FormulaEvaluator(NO_NAMES);
  const formula = parseFormula(text);
  const over = (at: number, numbers: Record<string, number>): readonly number[] => {
    const axis = axes[at];
    if (!axis) return [evaluator.evaluate(formula, numbers).values[0] ?? Number.NaN];
    const [name, size] = axis;
    return Array.from({ length: size }, (_, index) =>
      over(at + 1, { ...numbers, [name]: index + 1 }),
    ).flat();
  };
  return over(0, {});
}
