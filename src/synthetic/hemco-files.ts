import { type HemcoField, matchHemcoFile } from "../core/documents/run-configuration.ts";
import type { GriddedDescription, HemcoRules } from "./description.ts";
import { matchPath } from "./path-pattern.ts";

/*
 * HEMCO_Config.rc of a run directory says which variables a file has, and their units, levels and times. With a formula for
 * each kind of quantity, these files need no description of their own.
 */

/** Why a file cannot be described: a variable, and what is unknown about it. */
export interface HemcoProblem {
  readonly reason: string;
}

/**
 * Description of a file that HEMCO reads.
 *
 * @param year of the run
 * @returns null: HEMCO does not read the file
 */
export function describeHemcoFile(
  path: string,
  given: {
    readonly fields: readonly HemcoField[];
    readonly rules: HemcoRules;
    readonly year: number;
  },
): GriddedDescription | HemcoProblem | null {
  const { rules, year } = given;
  const fields = given.fields.flatMap((field) => {
    const tokens = matchHemcoFile(field, path);
    return tokens ? [{ ...field, tokens }] : [];
  });
  const [first] = fields;
  if (!first || !/\.nc[4f]?$/.test(path)) return null;
  const variables: GriddedDescription["variables"] = {};
  for (const { variable, units, hasLevels } of fields) {
    const rule = rules.rules.find(
      (one) =>
        one.units.includes(units) &&
        (one.files ?? ["*"]).some((pattern) => matchesAnywhere(pattern, path)) &&
        (one.variables ?? ["*"]).some((pattern) => matchPath(pattern, variable) !== null) &&
        (one.levels === undefined || one.levels === hasLevels),
    );
    if (!rule) return { reason: `no rule for ${variable} in ${units}` };
    variables[variable] = {
      formula: rule.formula,
      units,
      range: rule.range,
      type: "float",
      step: 1,
      digits: 2,
      ...(hasLevels ? {} : { levels: "none" as const }),
    };
  }
  const times = timesOf(first.time, { ...first.tokens, runYear: year });
  if (!times) return { reason: `times ${first.time} are not supported` };
  const hasLevels = fields.some((field) => field.hasLevels);
  return {
    name: "hemco-file",
    description: rules.description,
    paths: [path],
    grid: rules.grid,
    ...(hasLevels ? { levels: "run" as const } : {}),
    times,
    mantissaBits: 12,
    define: {},
    variables,
  };
}

/** A pattern without a slash may match any part of a path. */
const matchesAnywhere = (pattern: string, path: string): boolean =>
  pattern.includes("/")
    ? matchPath(pattern, path) !== null
    : path.split("/").some((part) => matchPath(pattern, part) !== null);

/** Times of a file: the months or days that it must hold, or a single time. @returns null: another form */
function timesOf(
  time: string,
  given: { readonly year?: string; readonly month?: string; readonly runYear: number },
): GriddedDescription["times"] | null {
  const [years = "", months = "", days = "", hours = ""] = time.split("/");
  const year = given.year ?? String(nearest(years, given.runYear));
  const isMany = (part: string) => /^(\*|\$\w+|\d+-\d+)$/.test(part);
  const isOne = (part: string) => /^\d+$/.test(part);
  const month = given.month ?? (isOne(months) ? months.padStart(2, "0") : "01");
  const start = { date: `${year}-${month}-01`, clock: "0000", firstMinute: 0 };
  if (isMany(hours) && isOne(days)) return { ...start, stepMinutes: 60, count: 24 };
  if (!isOne(hours)) return null;
  if (isMany(months) && given.month === undefined) return { monthsOf: year };
  if (isMany(days)) {
    const count = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    return { ...start, stepMinutes: 1440, count };
  }
  if (!isOne(days)) return null;
  return { ...start, stepMinutes: 60, count: 1 };
}

/** The year of a range such as 2010-2020 that is nearest to the run's. */
function nearest(years: string, runYear: number): number {
  const [first, last = first] = years.split("-").map(Number);
  if (first === undefined || last === undefined || Number.isNaN(first + last)) return runYear;
  return Math.min(Math.max(runYear, first), last);
}
