/*
 * Formulas of descriptions: numbers, names, + - * / ^, comparisons, `and`, `or`, `not`, and the functions in functions.ts.
 * A comparison gives 1 or 0. A formula has no side effects and can read nothing but its names.
 */

import { FUNCTIONS, type FunctionName } from "./functions.ts";
import { add, binary, divide, type Kernel, multiply, subtract, unary } from "./kernels.ts";

export type Formula =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "name"; readonly name: string }
  | {
      readonly kind: "call";
      readonly kernel: Kernel;
      readonly arguments: readonly Formula[];
      /** if(): only one of the last two arguments counts. */
      readonly isChoice?: true;
    };

/** A formula that cannot be read. The message names the position and what was expected. */
export class FormulaError extends Error {}

const TOKEN =
  /\s*(?:(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)|([A-Za-z_]\w*)|(<=|>=|==|!=|[-+*/^(),<>]))/y;
/** Deeper nesting is a mistake, and would exhaust the stack. */
const MAX_DEPTH = 100;

/** Binary operators by precedence, loosest first. Each level is left-associative. */
const LEVELS: readonly Readonly<Record<string, Kernel>>[] = [
  { or: binary((a, b) => Number(a !== 0 || b !== 0)) },
  { and: binary((a, b) => Number(a !== 0 && b !== 0)) },
  {
    "<": binary((a, b) => Number(a < b)),
    "<=": binary((a, b) => Number(a <= b)),
    ">": binary((a, b) => Number(a > b)),
    ">=": binary((a, b) => Number(a >= b)),
    "==": binary((a, b) => Number(a === b)),
    "!=": binary((a, b) => Number(a !== b)),
  },
  { "+": add, "-": subtract },
  { "*": multiply, "/": divide },
];
const SIGNS: Readonly<Record<string, Kernel>> = {
  "-": unary((a) => -a),
  not: unary((a) => Number(a === 0)),
};
const POWER = binary((a, b) => a ** b);
const WORDS = new Set(["or", "and", "not"]);

interface Token {
  readonly kind: "number" | "name" | "sign";
  readonly text: string;
  readonly at: number;
}

/** @throws {FormulaError} */
export function parseFormula(text: string): Formula {
  const parser = new Parser(text);
  const formula = parser.binary(0);
  parser.expectEnd();
  return formula;
}

/** Names that a formula reads. */
export function namesIn(formula: Formula): readonly string[] {
  if (formula.kind === "name") return [formula.name];
  return formula.kind === "call" ? formula.arguments.flatMap(namesIn) : [];
}

class Parser {
  readonly #tokens: readonly Token[];
  readonly #text: string;
  #next = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = tokensOf(text);
  }

  binary(level: number): Formula {
    const operators = LEVELS[level];
    if (!operators) return this.#unary();
    if (level === 0 && ++this.#depth > MAX_DEPTH) throw this.#error("it is nested too deeply");
    let left = this.binary(level + 1);
    for (;;) {
      const kernel = Object.hasOwn(operators, this.#peek()) ? operators[this.#peek()] : undefined;
      if (!kernel) break;
      this.#next++;
      left = { kind: "call", kernel, arguments: [left, this.binary(level + 1)] };
    }
    if (level === 0) this.#depth--;
    return left;
  }

  expectEnd(): void {
    if (this.#next < this.#tokens.length) throw this.#error("expected an operator");
  }

  #unary(): Formula {
    if (++this.#depth > MAX_DEPTH) throw this.#error("it is nested too deeply");
    const sign = Object.hasOwn(SIGNS, this.#peek()) ? SIGNS[this.#peek()] : undefined;
    let formula: Formula;
    if (sign) {
      this.#next++;
      formula = { kind: "call", kernel: sign, arguments: [this.#unary()] };
    } else formula = this.#power();
    this.#depth--;
    return formula;
  }

  /** Binds tighter than a sign before it, and is right-associative. */
  #power(): Formula {
    const base = this.#primary();
    if (this.#peek() !== "^") return base;
    this.#next++;
    return { kind: "call", kernel: POWER, arguments: [base, this.#unary()] };
  }

  #primary(): Formula {
    const token = this.#tokens[this.#next];
    if (!token || (token.kind === "name" && WORDS.has(token.text))) {
      throw this.#error("expected a number, a name or (");
    }
    this.#next++;
    if (token.kind === "number") return { kind: "number", value: Number(token.text) };
    if (token.kind === "name") {
      return this.#peek() === "(" ? this.#call(token) : { kind: "name", name: token.text };
    }
    if (token.text !== "(") {
      this.#next--;
      throw this.#error("expected a number, a name or (");
    }
    const inner = this.binary(0);
    this.#expect(")");
    return inner;
  }

  #call({ text: name, at }: Token): Formula {
    if (!Object.hasOwn(FUNCTIONS, name)) {
      throw new FormulaError(
        `"${this.#text}", column ${at + 1}: there is no function ${name}. Functions: ${Object.keys(FUNCTIONS).join(", ")}`,
      );
    }
    const { kernel, parameters } = FUNCTIONS[name as FunctionName];
    this.#expect("(");
    const given = [this.binary(0)];
    while (this.#peek() === ",") {
      this.#next++;
      given.push(this.binary(0));
    }
    this.#expect(")");
    if (given.length !== parameters) {
      throw new FormulaError(
        `"${this.#text}", column ${at + 1}: ${name} takes ${parameters} values, not ${given.length}`,
      );
    }
    return { kind: "call", kernel, arguments: given, ...(name === "if" ? { isChoice: true } : {}) };
  }

  #peek(): string {
    return this.#tokens[this.#next]?.text ?? "";
  }

  #expect(sign: string): void {
    if (this.#peek() !== sign) throw this.#error(`expected ${sign}`);
    this.#next++;
  }

  #error(what: string): FormulaError {
    const token = this.#tokens[this.#next];
    const where = token ? `column ${token.at + 1} (${token.text})` : "its end";
    return new FormulaError(`"${this.#text}", ${where}: ${what}`);
  }
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < end) {
    const begin = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    if (!found) {
      throw new FormulaError(`"${text}", column ${begin + 1}: unexpected character`);
    }
    const [, number, name, sign] = found;
    const content = number ?? name ?? sign ?? "";
    const kind = number !== undefined ? "number" : name !== undefined ? "name" : "sign";
    tokens.push({ kind, text: content, at: TOKEN.lastIndex - content.length });
  }
  return tokens;
}
