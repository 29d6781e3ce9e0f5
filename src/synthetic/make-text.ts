import { UsageError } from "../core/errors.ts";
import { numberNames } from "./check-text.ts";
import type { TextDescription, TextLine } from "./description.ts";
import { FormulaEvaluator } from "./formula/evaluate-formula.ts";
import { type Formula, parseFormula } from "./formula/parse-formula.ts";
import { type Captures, fillIn } from "./path-pattern.ts";
import { formatField } from "./text/fortran-format.ts";
import { type LinePart, parseLine } from "./text/line-template.ts";

/** What the names of a line mean inside its loops. */
interface Scope {
  readonly numbers: Readonly<Record<string, number>>;
  readonly texts: Readonly<Record<string, string>>;
}

/** Content of a text file. @throws {UsageError} a value is outside of its range, or does not fit its format */
export function makeText(
  path: string,
  description: TextDescription,
  captures: Captures,
): readonly Uint8Array[] {
  try {
    const writer = new TextWriter(description, captures);
    writer.write(description.lines, { numbers: numbersOf(captures), texts: captures });
    return [Buffer.from(`${writer.lines.join("\n")}\n`, "latin1")];
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new UsageError(
      `${path}: ${cause.message}. Correct the description ${description.name}.`,
      { cause },
    );
  }
}

/** Parts of a path that are digits, as {MM}. */
export function numbersOf(captures: Captures): Readonly<Record<string, number>> {
  const digits = Object.entries(captures).filter(([, text]) => /^\d+$/.test(text));
  return Object.fromEntries(digits.map(([name, text]) => [name, Number(text)]));
}

type Indices = readonly [first: number, last: number];

interface Value {
  readonly formula: Formula;
  readonly range: readonly [low: number, high: number];
  /** Names of the numbers that it depends on. */
  readonly used: readonly string[];
  readonly known: Map<string, string>;
}

class TextWriter {
  readonly lines: string[] = [];
  readonly #definitions: ReadonlyMap<string, Formula>;
  /** By the indices of a list in a line. */
  readonly #evaluators = new Map<string, FormulaEvaluator>();
  readonly #values: ReadonlyMap<string, Value>;
  readonly #parsed = new Map<string, readonly LinePart[]>();

  constructor(description: TextDescription, captures: Captures) {
    const parsed = (text: string) => parseFormula(fillIn(text, captures));
    this.#definitions = new Map(
      Object.entries(description.define).map(([name, text]) => [name, parsed(text)]),
    );
    const numbers = [...new Set(numberNames(description))];
    const evaluator = this.#evaluatorOf([1, 1]);
    this.#values = new Map(
      Object.entries(description.values).map(([name, { formula: text, range }]) => {
        const formula = parsed(text);
        const used = numbers.filter((number) => evaluator.dependsOn(formula, number));
        return [name, { formula, range, used, known: new Map() }];
      }),
    );
  }

  write(lines: readonly TextLine[], scope: Scope): void {
    for (const line of lines) {
      if (typeof line === "string") this.#line(this.#partsOf(line), scope);
      else this.#repeat(Object.entries(line.for), line.lines, scope);
    }
  }

  #partsOf(line: string): readonly LinePart[] {
    const known = this.#parsed.get(line) ?? parseLine(line);
    this.#parsed.set(line, known);
    return known;
  }

  #repeat(
    loops: readonly [string, Extract<TextLine, object>["for"][string]][],
    lines: readonly TextLine[],
    scope: Scope,
  ): void {
    const [loop, ...inner] = loops;
    if (!loop) {
      this.write(lines, scope);
      return;
    }
    const [counter, over] = loop;
    const items = typeof over === "number" ? Array.from({ length: over }, () => ({})) : over;
    for (const [index, item] of items.entries()) {
      this.#repeat(inner, lines, scopeOf(scope, { [counter]: index + 1, ...item }));
    }
  }

  #line(parts: readonly LinePart[], scope: Scope): void {
    const fields = parts.map((part) =>
      part.kind === "text" ? fillIn(part.text, scope.texts) : this.#fields(part, scope),
    );
    this.lines.push(fields.join(""));
  }

  #fields(
    { name, format, indices }: Extract<LinePart, { kind: "field" }>,
    { numbers, texts }: Scope,
  ): string {
    const own = numbers[name] ?? texts[name];
    if (own !== undefined) return formatField(own, format);
    const value = this.#values.get(name);
    if (!value) throw new RangeError(`${name} has no meaning in its line`);
    const list: Indices = indices ?? [1, 1];
    const key = [format.text, ...list, ...value.used.map((one) => numbers[one])].join(" ");
    const known = value.known.get(key);
    if (known !== undefined) return known;
    const evaluator = this.#evaluatorOf(list);
    const field = evaluator.evaluate(value.formula, numbers);
    const [low, high] = value.range;
    const text = [...evaluator.expand(field, ["longitude"])].map((number) => {
      if (number >= low && number <= high) return formatField(number, format);
      throw new RangeError(`${name} would be ${number}, outside of its range ${low} to ${high}`);
    });
    value.known.set(key, text.join(""));
    return text.join("");
  }

  /** A list in a line lies along the longitude, so that one evaluation serves all of it. */
  #evaluatorOf([first, last]: Indices): FormulaEvaluator {
    const key = `${first} ${last}`;
    const known = this.#evaluators.get(key);
    if (known) return known;
    const longitude = Math.max(last - first + 1, 1);
    const index = Float64Array.from({ length: longitude }, (_, at) => first + at);
    const evaluator = new FormulaEvaluator({
      definitions: this.#definitions,
      fields: new Map([["i", { axes: ["longitude"], values: index }]]),
      sizes: { level: 1, latitude: 1, longitude },
    });
    this.#evaluators.set(key, evaluator);
    return evaluator;
  }
}

function scopeOf(scope: Scope, added: Readonly<Record<string, number | string>>): Scope {
  const numbers = { ...scope.numbers };
  const texts = { ...scope.texts };
  for (const [name, value] of Object.entries(added)) {
    if (typeof value === "number") numbers[name] = value;
    else texts[name] = value;
  }
  return { numbers, texts };
}
