import { UsageError } from "../core/errors.ts";
import { type FileVariable, variablesOf } from "./described-variables.ts";
import { type GriddedDescription, isGridded, isText } from "./description.ts";
import { type FileTime, fileTimes } from "./file-times.ts";
import type { Axis, FormulaEvaluator, Numbers } from "./formula/evaluate-formula.ts";
import { type Formula, parseFormula } from "./formula/parse-formula.ts";
import { makeTable } from "./make-table.ts";
import { makeText } from "./make-text.ts";
import { roundMantissa, shuffleBytes } from "./netcdf/encode-chunk.ts";
import type { NumberType } from "./netcdf/hdf5-messages.ts";
import { type NetcdfDimension, type NetcdfVariable, netcdfBytes } from "./netcdf/netcdf-file.ts";
import { horizontalGrid, type SyntheticFile } from "./resolve-inputs.ts";
import { Space, spaceKey, TIME_NUMBERS } from "./space.ts";

/** Compresses a chunk in the zlib format. */
export type Deflate = (bytes: Uint8Array) => Promise<Uint8Array>;

type Values = Float32Array | Float64Array | Int32Array;

/** Makes input files. Fields that several files of a family share are computed once. */
export class InputMaker {
  readonly #shared: Readonly<Record<string, string>>;
  readonly #deflate: Deflate;
  #space: { readonly key: string; readonly space: Space } | null = null;

  constructor(shared: Readonly<Record<string, string>>, deflate: Deflate) {
    this.#shared = shared;
    this.#deflate = deflate;
  }

  /** Content of a file, in parts. @throws {UsageError} a value is outside of its range */
  async make(file: SyntheticFile): Promise<readonly Uint8Array[]> {
    const { description } = file;
    if (isText(description)) return makeText(file.path, description, file.captures);
    if (!isGridded(description)) return makeTable(file.path, description, this.#deflate);
    const space = this.#spaceOf(description, file);
    const { units, times } = fileTimes(description.times, file.captures);
    const variables: Promise<NetcdfVariable>[] = [];
    const given = { description, file, space, times };
    for (const variable of variablesOf(description, file)) {
      // One variable is computed while the one before it is compressed: more would hold too much memory.
      await variables.at(-2);
      variables.push(this.#variable(variable, given));
    }
    return netcdfBytes({
      attributes: {
        Title: `Synthetic ${description.name}: made from a formula, not from observations`,
        Conventions: "COARDS",
      },
      dimensions: dimensionsOf(space, times.length),
      variables: [
        ...(await this.#coordinates(space, { units, times })),
        ...(await Promise.all(variables)),
      ],
    });
  }

  #spaceOf(description: GriddedDescription, file: SyntheticFile): Space {
    const key = spaceKey(file);
    if (this.#space?.key === key) return this.#space.space;
    const space = new Space(description, file, this.#shared);
    this.#space = { key, space };
    return space;
  }

  async #variable(
    variable: FileVariable,
    given: {
      readonly description: GriddedDescription;
      readonly file: SyntheticFile;
      readonly space: Space;
      readonly times: readonly FileTime[];
    },
  ): Promise<NetcdfVariable> {
    const { file, space, times } = given;
    const { name, type, units, hasLevels } = variable;
    const axes: readonly Axis[] = hasLevels ? ["level", ...HORIZONTAL] : HORIZONTAL;
    const formula = parseFormula(variable.formula);
    const evaluator = space.evaluatorOf(given.description);
    const used = [...TIME_NUMBERS, "n"].filter((number) => evaluator.dependsOn(formula, number));
    const context = { file, space, axes, evaluator, formula, bits: given.description.mantissaBits };
    // Chunks of one date serve this variable alone. Others serve all files of the description.
    const known = used.includes("day") || used.includes("month") ? new Map() : space.chunks;
    const chunks = times.map(({ hour, day, month }) => {
      const numbers = { hour, day, month, ...(variable.n === undefined ? {} : { n: variable.n }) };
      const values = used.map((number) => (numbers as Record<string, number>)[number]);
      const key = chunkKey(variable, [given.description.name, variable.formula, ...values]);
      return remember(known, key, () => this.#chunk(variable, numbers, context));
    });
    return {
      name,
      type,
      dimensions: ["time", ...axes.map((axis) => DIMENSION[axis])],
      attributes: { long_name: name, units },
      chunks: await Promise.all(chunks),
    };
  }

  #chunk(variable: FileVariable, numbers: Numbers, context: ChunkContext): Promise<Uint8Array> {
    const { file, space, axes, evaluator, formula, bits } = context;
    const field = whereUsable(variable, file, () => evaluator.evaluate(formula, numbers));
    const compressed = () => {
      const spread = whereUsable(variable, file, () => evaluator.expand(field, axes));
      const values = arrayOf(variable.type, spread);
      checkValues(values, variable, { file, columns: space.grid.longitudes.length });
      const stored = values instanceof Float32Array ? roundMantissa(values, bits) : values;
      return this.#deflate(shuffleBytes(stored));
    };
    if (field.axes.length > 0) return compressed();
    return remember(space.chunks, chunkKey(variable, [...field.values, bits]), compressed);
  }

  async #coordinates(
    { grid, levelCount }: Space,
    { units, times }: { units: string; times: readonly FileTime[] },
  ): Promise<readonly NetcdfVariable[]> {
    const deflate = (values: Values) => this.#deflate(shuffleBytes(values));
    const coordinate = async (
      name: string,
      values: Values,
      attributes: Record<string, string>,
    ) => ({
      name,
      type: values instanceof Float64Array ? ("double" as const) : ("float" as const),
      dimensions: [name],
      attributes,
      chunks: [await deflate(values)],
    });
    const chunks = await Promise.all(times.map(({ value }) => deflate(Float64Array.of(value))));
    const time = await coordinate("time", new Float64Array(0), {
      long_name: "Time",
      units,
      calendar: "standard",
      axis: "T",
    });
    const level = {
      long_name: "GEOS-Chem level",
      units: "level",
      positive: "up",
      axis: "Z",
    };
    return [
      { ...time, chunks },
      ...(levelCount === 0
        ? []
        : [
            await coordinate(
              "lev",
              Float32Array.from({ length: levelCount }, (_, index) => index + 1),
              level,
            ),
          ]),
      await coordinate("lat", Float32Array.from(grid.latitudes), {
        long_name: "Latitude",
        units: "degrees_north",
        axis: "Y",
      }),
      await coordinate("lon", Float32Array.from(grid.longitudes), {
        long_name: "Longitude",
        units: "degrees_east",
        axis: "X",
      }),
    ];
  }
}

interface ChunkContext {
  readonly file: SyntheticFile;
  readonly space: Space;
  readonly axes: readonly Axis[];
  readonly evaluator: FormulaEvaluator;
  readonly formula: Formula;
  readonly bits: number;
}

/** Key of a chunk: what its values depend on, and what they are checked against. */
const chunkKey = ({ type, hasLevels, range, poles }: FileVariable, values: readonly unknown[]) =>
  JSON.stringify([type, hasLevels, range, poles, ...values]);

function remember<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

const HORIZONTAL: readonly Axis[] = ["latitude", "longitude"];
const DIMENSION: Readonly<Record<Axis, string>> = {
  level: "lev",
  latitude: "lat",
  longitude: "lon",
};
function dimensionsOf({ grid, levelCount }: Space, times: number): readonly NetcdfDimension[] {
  return [
    { name: "time", size: times, isUnlimited: true },
    ...(levelCount > 0 ? [{ name: "lev", size: levelCount, isUnlimited: false }] : []),
    { name: "lat", size: grid.latitudes.length, isUnlimited: false },
    { name: "lon", size: grid.longitudes.length, isUnlimited: false },
  ];
}

/** @throws {UsageError} the formula uses a name or an axis that the file does not have */
function whereUsable<Result>(
  { name }: FileVariable,
  { path }: SyntheticFile,
  evaluate: () => Result,
): Result {
  try {
    return evaluate();
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new UsageError(`${path}: the formula of ${name} is not usable: ${cause.message}`, {
      cause,
    });
  }
}

function arrayOf(type: NumberType, values: Float64Array): Values {
  if (type === "double") return Float64Array.from(values);
  return type === "int" ? Int32Array.from(values) : Float32Array.from(values);
}

/** @throws {UsageError} a value is outside of the physical range, or differs along a pole */
function checkValues(
  values: Values,
  { name, range: [low, high], poles }: FileVariable,
  { file, columns }: { file: SyntheticFile; columns: number },
): void {
  const slack = 1e-6 * Math.max(Math.abs(low), Math.abs(high));
  for (const value of values) {
    if (value >= low - slack && value <= high + slack) continue;
    throw new UsageError(
      `${file.path}: ${name} would be ${value}, outside of its range ${low} to ${high}. ` +
        `Change its formula or its range in the description ${file.description.name}.`,
    );
  }
  if (!poles) return;
  for (const begin of poleRows(values.length, columns, file)) {
    const row = values.subarray(begin, begin + columns);
    const wanted = poles === "zero" ? 0 : row[0];
    const other = row.find((value) => value !== wanted);
    if (other === undefined) continue;
    throw new UsageError(
      `${file.path}: ${name} would be ${other} at a pole, where it must be ${poles === "zero" ? "zero" : `the same at all longitudes (${wanted})`}. ` +
        `Multiply the part that depends on the longitude by cos(lat) in the description ${file.description.name}.`,
    );
  }
}

function poleRows(length: number, columns: number, file: SyntheticFile): readonly number[] {
  const { description } = file;
  const rows = isGridded(description) ? horizontalGrid(description, file).latitudes.length : 1;
  const layer = rows * columns;
  return Array.from({ length: length / layer }, (_, level) => level * layer).flatMap((begin) => [
    begin,
    begin + layer - columns,
  ]);
}
