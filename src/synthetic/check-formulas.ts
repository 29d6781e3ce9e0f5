import type { Description, Descriptions, HemcoRules } from "./description.ts";
import { isGridded } from "./description.ts";
import { type Formula, FormulaError, namesIn, parseFormula } from "./formula/parse-formula.ts";

/** Problem of a formula, and its path in the description file. */
export interface FormulaProblem {
  readonly path: readonly string[];
  readonly message: string;
}

const TIME_AND_PLACE = ["lat", "lon", "hour", "day", "month"];
const LEVEL_NAMES = ["lev", "top", "a", "b", "delta_a", "delta_b"];

/** Problems of the shared definitions alone: syntax and cycles. */
export function checkShared(shared: Descriptions["shared"]): readonly FormulaProblem[] {
  const known = new Set([...TIME_AND_PLACE, ...LEVEL_NAMES]);
  const formulas = Object.entries(shared).map(([name, text]) => ({ path: ["define", name], text }));
  return checkAll(formulas, { known, definitions: shared });
}

/** Formulas of a description that cannot be read, or that use a name without a meaning. */
export function checkFormulas(
  description: Description,
  shared: Descriptions["shared"],
): readonly FormulaProblem[] {
  if (!isGridded(description)) {
    const formulas = Object.entries(description.tables).flatMap(([name, { formula }]) =>
      formula === undefined ? [] : [{ path: ["tables", name, "formula"], text: formula }],
    );
    return checkAll(formulas, { known: new Set(["i"]), definitions: {} });
  }
  const { define, variables, species, levels } = description;
  const known = new Set([...TIME_AND_PLACE, ...(levels === undefined ? [] : LEVEL_NAMES)]);
  const definitions = { ...shared, ...define };
  const formulas = [
    ...Object.entries(define).map(([name, text]) => ({ path: ["define", name], text })),
    ...Object.entries(species?.formulas ?? {}).map(([name, text]) => ({
      path: ["species", "formulas", name],
      text,
    })),
    ...(species ? [{ path: ["species", "others"], text: species.others }] : []),
  ];
  const ofVariables = Object.entries(variables).flatMap(([name, { formula }]) => {
    const withIndex = name.includes("{n}") ? new Set([...known, "n"]) : known;
    const own = [{ path: ["variables", name, "formula"], text: formula }];
    return checkAll(own, { known: withIndex, definitions });
  });
  const shadowing = Object.keys(define)
    .filter((name) => Object.hasOwn(shared, name))
    .map((name) => ({
      path: ["define", name],
      message: `${name} is a shared definition already. Choose another name`,
    }));
  return [...shadowing, ...checkAll(formulas, { known, definitions }), ...ofVariables];
}

/** As checkFormulas, for the rules of files that HEMCO reads. */
export function checkRules(
  { rules }: HemcoRules,
  shared: Descriptions["shared"],
): readonly FormulaProblem[] {
  return rules.flatMap(({ formula, levels }, index) => {
    const known = new Set([...TIME_AND_PLACE, ...(levels === true ? LEVEL_NAMES : [])]);
    const path = ["rules", String(index), "formula"];
    return checkAll([{ path, text: formula }], { known, definitions: shared });
  });
}

interface Meanings {
  readonly known: ReadonlySet<string>;
  readonly definitions: Readonly<Record<string, string>>;
}

function checkAll(
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
