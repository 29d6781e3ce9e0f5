import { type Formula, FormulaError, namesIn, parseFormula } from "./parse-formula.ts";

/** Problem of a formula, and its path in the description file. */
export interface FormulaProblem {
  readonly path: readonly string[];
  readonly message: string;
}

/** What the names of a formula mean. */
export interface Meanings {
  readonly known: ReadonlySet<string>;
  readonly definitions: Readonly<Record<string, string>>;
}

/** Formulas that cannot be read, or that use a name without a meaning. */
export function checkAll(
  formulas: readonly { readonly path: readonly string[]; readonly text: string }[],
  meanings: Meanings,
): readonly FormulaProblem[] {
  return formulas.flatMap(({ path, text }) => {
    try {
      const message = problemOf(parseFormula(text), meanings, []);
      return message === null ? [] : [{ path, message }];
    } catch (error) {
      if (error instanceof FormulaError) return [{ path, message: error.message }];
      throw error;
    }
  });
}

/** @param inside definitions that are being expanded */
function problemOf(formula: Formula, meanings: Meanings, inside: readonly string[]): string | null {
  for (const name of namesIn(formula)) {
    if (meanings.known.has(name)) continue;
    const text = Object.hasOwn(meanings.definitions, name) ? meanings.definitions[name] : undefined;
    if (inside.includes(name)) return `${[...inside, name].join(" uses ")}: a circle`;
    if (text === undefined) {
      const where = inside.length > 0 ? ` (used by ${inside.join(", ")})` : "";
      return `${name} has no meaning here${where}. Known are ${[...meanings.known].join(", ")} and the definitions`;
    }
    const problem = problemOf(parseFormula(text), meanings, [...inside, name]);
    if (problem !== null) return problem;
  }
  return null;
}
