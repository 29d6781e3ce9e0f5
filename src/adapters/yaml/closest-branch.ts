import leven from "leven";
import type { z } from "zod";
import { orList, type WrittenValue } from "./schema-problem.ts";

type Issues = readonly z.core.$ZodIssue[];

/**
 * The issues of the union's branch that the author meant: the type matches, unknown keys are not keys of another branch,
 * and it has the fewest problems. Branches that fit equally well become one issue.
 */
export function closestBranch(branches: readonly Issues[], value: WrittenValue): Issues {
  const ofType = branches.filter((issues) => !issues.some((issue) => isOtherType(issue, value)));
  const meant = ofType.length > 0 ? ofType : branches;
  const scored = meant
    .map((issues) => ({ issues, foreign: foreignKeys(issues, meant), weight: weightOf(issues) }))
    .toSorted((a, b) => a.foreign - b.foreign || a.weight - b.weight);
  const [best] = scored;
  if (!best) return [];
  const equal = scored.filter(
    ({ foreign, weight }) => foreign === best.foreign && weight === best.weight,
  );
  return mergedIssue(equal.map(({ issues }) => issues)) ?? best.issues;
}

/** A type or a choice that a value of this kind never matches. */
function isOtherType(issue: z.core.$ZodIssue, value: WrittenValue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === "invalid_type") return true;
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    return issue.errors.every((issues) => issues.some((inner) => isOtherType(inner, value)));
  }
  const isChoiceOfText =
    issue.code === "invalid_value" && issue.values.every((choice) => typeof choice === "string");
  return isChoiceOfText && value.kind !== "text";
}

/** One issue for branches that miss one key each, or expect one choice each; null: they differ in more. */
function mergedIssue(branches: readonly Issues[]): Issues | null {
  const singles = branches.flatMap((issues) => (issues.length === 1 ? issues : []));
  const [first] = singles;
  if (!first || branches.length < 2 || singles.length < branches.length) return null;
  if (singles.every((issue) => issue.code === "invalid_value" && issue.path.length === 0)) {
    const values = singles.flatMap((issue) => (issue.code === "invalid_value" ? issue.values : []));
    return [{ code: "invalid_value", values, path: [], message: "" }];
  }
  if (singles.every((issue) => issue.code === "invalid_type" && issue.path.length === 1)) {
    const keys = singles.map(({ path }) => String(path[0]));
    const message = `expected one of the keys ${orList(keys)}`;
    return new Set(keys).size > 1 ? [{ code: "custom", path: [], message }] : null;
  }
  return null;
}

/** Number of keys that this branch does not know but another branch does. */
function foreignKeys(issues: Issues, all: readonly Issues[]): number {
  return unknownKeys(issues).filter((key) => all.some((other) => !unknownKeys(other).includes(key)))
    .length;
}

function weightOf(issues: Issues): number {
  return unknownKeys(issues).length + withoutMisspelt(issues).length;
}

/** Keys of the value itself that a branch does not know. */
function unknownKeys(issues: Issues): readonly string[] {
  return issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" && issue.path.length === 0 ? issue.keys : [],
  );
}

/** Issues other than unknown keys. A missing key with a similar unknown key is a misspelling and counts once. */
function withoutMisspelt(issues: Issues): Issues {
  const others = issues.filter(({ code }) => code !== "unrecognized_keys");
  return others.filter((issue) => !isMisspelling(issue, issues));
}

/** Maximum number of wrong letters in a misspelt key. */
const MAX_WRONG_LETTERS = 2;

/** Whether an issue is about a key that is there, but misspelt: the unknown key is reported. */
export function isMisspelling({ path }: z.core.$ZodIssue, all: Issues): boolean {
  const parent = path.slice(0, -1).join("\n");
  return all.some(
    (issue) =>
      issue.code === "unrecognized_keys" &&
      issue.path.join("\n") === parent &&
      issue.keys.some((key) => leven(key, String(path.at(-1))) <= MAX_WRONG_LETTERS),
  );
}
