import { checkText } from "./check-text.ts";
import type { Description, Descriptions, HemcoRules } from "./description.ts";
import { isGridded, isText } from "./description.ts";
import { checkAll, type FormulaProblem } from "./formula/check-names.ts";

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
  if (isText(description)) return checkText(description);
  if (!isGridded(description)) {
    return Object.entries(description.tables).flatMap(([name, { formula, dimensions }]) => {
      if (formula === undefined) return [];
      const formulas = [{ path: ["tables", name, "formula"], text: formula }];
      return checkAll(formulas, { known: new Set(dimensions), definitions: {} });
    });
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
