import { copy, type Kernel } from "./kernels.ts";
import type { Formula } from "./parse-formula.ts";

/** Axes of a field, slowest first. */
export type Axis = "level" | "latitude" | "longitude";
const AXES: readonly Axis[] = ["level", "latitude", "longitude"];

/** Values over some of the axes. Without axes it is a single value. */
export interface Field {
  readonly axes: readonly Axis[];
  readonly values: Float64Array;
  /** A part of a formula: nothing else uses its values, and the next part may overwrite them. */
  readonly isIntermediate?: true;
}

export type AxisSizes = Readonly<Record<Axis, number>>;

/** What the names of a formula mean. */
export interface Names {
  readonly definitions: ReadonlyMap<string, Formula>;
  /** Fields that are the same at all times, as coordinates. */
  readonly fields: ReadonlyMap<string, Field>;
  readonly sizes: AxisSizes;
}

/** Numbers that change between evaluations: time, index of a series of variables, mixing ratio of a species. */
export type Numbers = Readonly<Record<string, number>>;

/**
 * Evaluates formulas on a grid. Each part of a formula is computed over the axes that it depends on and no others.
 * The field of a definition is kept until a number that it depends on changes.
 */
export class FormulaEvaluator {
  readonly #names: Names;
  readonly #parent: FormulaEvaluator | null;
  readonly #known = new Map<string, { readonly key: string; readonly field: Field }>();
  readonly #varies = new Map<string, boolean>();
  #numbers: Numbers = {};

  constructor(names: Names, parent: FormulaEvaluator | null = null) {
    this.#names = names;
    this.#parent = parent;
  }

  /** Evaluator with further definitions. It keeps the fields of its own definitions apart. */
  extend(definitions: Names["definitions"]): FormulaEvaluator {
    return new FormulaEvaluator({ ...this.#names, definitions }, this);
  }

  /** @throws {RangeError} a name has no meaning */
  evaluate(formula: Formula, numbers: Numbers): Field {
    this.#numbers = numbers;
    return this.#field(formula);
  }

  /** The formula reads a number, directly or through a definition. */
  dependsOn(formula: Formula, number: string): boolean {
    if (formula.kind === "number") return false;
    if (formula.kind === "call")
      return formula.arguments.some((part) => this.dependsOn(part, number));
    if (formula.name === number) return true;
    const definition = this.#names.definitions.get(formula.name);
    if (!definition) return this.#parent?.dependsOn(formula, number) ?? false;
    const key = `${number} in ${formula.name}`;
    const known = this.#varies.get(key);
    if (known !== undefined) return known;
    const depends = this.dependsOn(definition, number);
    this.#varies.set(key, depends);
    return depends;
  }

  #field(formula: Formula): Field {
    if (formula.kind === "number") return { axes: [], values: Float64Array.of(formula.value) };
    if (formula.kind === "name") return this.#named(formula.name);
    const [first, second, third] = formula.arguments;
    if (formula.isChoice && first && second && third) {
      const { axes, values } = this.#field(first);
      if (axes.length === 0) return this.#field(values[0] === 0 ? third : second);
    }
    const parts = formula.arguments.map((part) => this.#field(part));
    return this.#combine(parts, formula.kernel);
  }

  #named(name: string): Field {
    const number = Object.hasOwn(this.#numbers, name) ? this.#numbers[name] : undefined;
    if (number !== undefined) return { axes: [], values: Float64Array.of(number) };
    const coordinate = this.#names.fields.get(name);
    if (coordinate) return coordinate;
    const definition = this.#names.definitions.get(name);
    if (!definition && this.#parent)
      return this.#parent.evaluate({ kind: "name", name }, this.#numbers);
    if (!definition) throw new RangeError(`${name} has no meaning here`);
    const used = Object.entries(this.#numbers).filter(([one]) => this.dependsOn(definition, one));
    const key = JSON.stringify(used);
    const known = this.#known.get(name);
    if (known?.key === key) return known.field;
    const { axes, values } = this.#field(definition);
    const field = { axes, values };
    this.#known.set(name, { key, field });
    return field;
  }

  #combine(parts: readonly Field[], kernel: Kernel): Field {
    const axes = AXES.filter((axis) => parts.some((part) => part.axes.includes(axis)));
    const [levels, latitudes, longitudes] = AXES.map((axis) =>
      axes.includes(axis) ? this.#names.sizes[axis] : 1,
    ) as [number, number, number];
    // A new array for every part would keep the garbage collector busy.
    const reused = parts.find((part) => part.isIntermediate && part.axes.length === axes.length);
    const values = reused?.values ?? new Float64Array(levels * latitudes * longitudes);
    const rows = parts.map((part) => {
      const { level, latitude, longitude } = this.#strides(part);
      return { values: part.values, from: 0, step: longitude, level, latitude };
    });
    let begin = 0;
    for (let level = 0; level < levels; level++) {
      for (let row = 0; row < latitudes; row++) {
        for (const part of rows) part.from = level * part.level + row * part.latitude;
        kernel(values, begin, begin + longitudes, rows);
        begin += longitudes;
      }
    }
    return { axes, values, isIntermediate: true };
  }

  /** Distance between neighbours along each axis; 0: the field is the same along it. */
  #strides({ axes }: Field): AxisSizes {
    let distance = 1;
    const strides: Record<Axis, number> = { level: 0, latitude: 0, longitude: 0 };
    for (const axis of axes.toReversed()) {
      strides[axis] = distance;
      distance *= this.#names.sizes[axis];
    }
    return strides;
  }

  /** Values of a field over these axes. @throws {RangeError} the field depends on another axis */
  expand(field: Field, axes: readonly Axis[]): Float64Array {
    const other = field.axes.find((axis) => !axes.includes(axis));
    if (other) throw new RangeError(`it depends on the ${other}, which the variable does not have`);
    if (field.axes.length === axes.length) return field.values;
    const size = axes.reduce((product, axis) => product * this.#names.sizes[axis], 1);
    const whole: Field = { axes, values: new Float64Array(size), isIntermediate: true };
    if (field.axes.length === 0) return whole.values.fill(field.values[0] ?? Number.NaN);
    return this.#combine([field, whole], copy).values;
  }
}
