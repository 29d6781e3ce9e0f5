import { UsageError } from "../core/errors.ts";
import type { DescribedVariable, GriddedDescription } from "./description.ts";
import { fillIn, matchPath } from "./path-pattern.ts";
import type { SyntheticFile } from "./resolve-inputs.ts";

/** A variable of a file, with its series index. */
export interface FileVariable
  extends Pick<DescribedVariable, "formula" | "units" | "range" | "type"> {
  readonly name: string;
  readonly hasLevels: boolean;
  readonly poles: DescribedVariable["poles"];
  /** Index of a series of variables; absent: no series. */
  readonly n?: number;
}

/** Variables of a file: each member of a series, and each species. @throws {UsageError} the species are unknown */
export function variablesOf(
  description: GriddedDescription,
  { captures, settings }: Pick<SyntheticFile, "captures" | "settings">,
): readonly FileVariable[] {
  const described = Object.entries(description.variables).flatMap(([key, variable]) => {
    const { formula, units, range, type, levels, poles } = variable;
    const hasLevels = description.levels !== undefined && levels === undefined;
    const common = { formula, units, range, type, hasLevels, poles };
    const name = fillIn(key, captures);
    return indicesOf(name, variable).map((n) => ({
      ...common,
      ...(n === null ? {} : { n }),
      name: n === null ? name : name.replace("{n}", String(n).padStart(variable.digits, "0")),
    }));
  });
  return [...described, ...speciesVariables(description, { captures, settings })];
}

function indicesOf(
  name: string,
  { from = 0, to, step }: DescribedVariable,
): readonly (number | null)[] {
  if (!name.includes("{n}")) return [null];
  const last = to ?? from;
  return Array.from(
    { length: Math.floor((last - from) / step) + 1 },
    (_, index) => from + index * step,
  );
}

function speciesVariables(
  { species, levels }: GriddedDescription,
  { captures, settings }: Pick<SyntheticFile, "captures" | "settings">,
): readonly FileVariable[] {
  if (!species) return [];
  const simulation = captures["simulation"] ?? "";
  const names = settings.species ?? species.simulations[simulation];
  if (!names) {
    throw new UsageError(
      `The species of simulation "${simulation}" are unknown. Use a version with a run directory on this machine, ` +
        "or add the simulation to species.simulations in the description of the restart file.",
    );
  }
  const all = new Set([...names, ...(species.added[simulation] ?? [])]);
  const formulas = Object.entries(species.formulas).map(
    ([patterns, formula]) => [patterns.split(/\s+/), formula] as const,
  );
  const formulaOf = (name: string) =>
    formulas.find(([patterns]) => patterns.some((one) => matchPath(one, name) !== null))?.[1];
  return [...all].map((name) => ({
    name: fillIn(species.variable, { species: name }),
    formula: formulaOf(name) ?? species.others,
    units: species.units,
    range: species.range,
    type: "float" as const,
    hasLevels: levels !== undefined,
    poles: undefined,
  }));
}
