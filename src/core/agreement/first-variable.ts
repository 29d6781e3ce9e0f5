import type { FirstDifference } from "../documents/agreement.ts";
import type { Output, Variable } from "../documents/result-values.ts";
import type { Content } from "./source.ts";
import { relativeDifference } from "./value-sketch.ts";

/**
 * Finds where two results start to differ: the earliest file, and the first variable in it.
 *
 * @param isCompared false for variables that are known to be meaningless
 * @returns null: no file that both have differs in a compared variable
 */
export function firstVariable(
  a: Content,
  b: Content,
  isCompared: (variable: string) => boolean,
): FirstDifference | null {
  for (const output of a.outputs.toSorted(byDate)) {
    const other = b.outputs.find(({ path }) => path === output.path);
    const found = other ? firstInFile(output, other, isCompared) : null;
    if (found) return found;
  }
  return null;
}

function firstInFile(
  a: Output,
  b: Output,
  isCompared: (variable: string) => boolean,
): FirstDifference | null {
  if (a.sha256 === b.sha256) return null;
  const file = a.path;
  if (!a.values || !b.values) return { file, variable: null, difference: null };
  const others = new Map(b.values.variables.map((variable) => [variable.name, variable]));
  const names = new Set([...a.values.variables.map(({ name }) => name), ...others.keys()]);
  const own = new Map(a.values.variables.map((variable) => [variable.name, variable]));
  const differing = [...names].filter((name) => own.get(name)?.sha256 !== others.get(name)?.sha256);
  const first = differing.find(isCompared);
  if (first === undefined) {
    return differing.length > 0 ? null : { file, variable: null, difference: null };
  }
  return { file, variable: first, difference: sizeOf(own.get(first), others.get(first)) };
}

function sizeOf(a: Variable | undefined, b: Variable | undefined): number | null {
  return a && b ? relativeDifference(a, b) : null;
}

/** GEOS-Chem's date in a file's name: `GEOSChem.SpeciesConc.20190101_0000z.nc4`. */
const DATE = /\d{8}_\d{4}/;

function byDate(a: Output, b: Output): number {
  const [one, other] = [a, b].map(({ path }) => DATE.exec(path)?.[0] ?? "");
  return (one ?? "").localeCompare(other ?? "") || a.path.localeCompare(b.path);
}
