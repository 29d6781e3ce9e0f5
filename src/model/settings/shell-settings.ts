import { SettingList } from "./setting-list.ts";

const ASSIGNMENT = /^(?:export\s+|local\s+)?([A-Za-z_]\w*)=(.*)$/;
const FUNCTION = /^(?:function\s+)?\w+\s*\(\)\s*\{?$/;
const IF = /^(el)?if\s+(.*?)\s*;?\s*(?:then)?$/;

/** A branch of an `if`. */
interface Branch {
  readonly condition: string;
  /** Null: unknown without running the script. */
  readonly isTaken: boolean | null;
  /** An earlier branch of the same `if` is taken; null: unknown. */
  readonly isDecided: boolean | null;
}

/**
 * Assignments in a shell script, as in GCHP's setCommonRunSettings.sh, outside functions. Of an `if` whose condition
 * follows from earlier assignments, only the branch that is taken counts: `ChemEmiss_Timestep_sec` depends on `CS_RES`.
 * Otherwise the setting names its condition.
 */
export function shellSettings(text: string): Record<string, string> {
  const settings = new SettingList();
  const values = new Map<string, string>();
  const branches: Branch[] = [];
  let isInFunction = false;
  for (const raw of text.replaceAll(/\\\r?\n/g, " ").split(/\r?\n/)) {
    const line = raw.replace(/(?:^|\s)#.*$/, "").trim();
    if (isInFunction) {
      isInFunction = !raw.startsWith("}");
    } else if (FUNCTION.test(line)) {
      isInFunction = true;
    } else if (!followIf(line, branches, values)) {
      addAssignment(line, { settings, values, branches });
    }
  }
  return settings.all();
}

/** @returns whether the line belongs to an `if` */
function followIf(line: string, branches: Branch[], values: ReadonlyMap<string, string>): boolean {
  const [matched, isElse, condition = ""] = IF.exec(line) ?? [];
  if (matched !== undefined) {
    const before = isElse ? branches.pop() : undefined;
    branches.push(branchAfter(before, condition, evaluate(condition, values)));
    return true;
  }
  if (line === "else") {
    const before = branches.pop();
    branches.push(branchAfter(before, `not ${before?.condition ?? ""}`, true));
    return true;
  }
  if (line === "fi" || line.startsWith("fi ")) {
    branches.pop();
    return true;
  }
  return line === "then";
}

function branchAfter(before: Branch | undefined, condition: string, holds: boolean | null): Branch {
  const isDecided = before ? either(before.isDecided, before.isTaken) : false;
  return { condition, isDecided, isTaken: isDecided === false ? holds : isDecided && false };
}

/** Or, where null is unknown. */
function either(a: boolean | null, b: boolean | null): boolean | null {
  if (a === true || b === true) return true;
  return a === null || b === null ? null : false;
}

interface Script {
  readonly settings: SettingList;
  readonly values: Map<string, string>;
  readonly branches: readonly Branch[];
}

function addAssignment(line: string, { settings, values, branches }: Script): void {
  const [, name, text = ""] = ASSIGNMENT.exec(line) ?? [];
  if (name === undefined || branches.some(({ isTaken }) => isTaken === false)) return;
  const value = text
    .replace(/^(["'])(.*)\1$/, "$2")
    .replaceAll(/\s+/g, " ")
    .trim();
  const unknown = branches.filter(({ isTaken }) => isTaken === null);
  if (unknown.length === 0) values.set(name, expand(value, values));
  else values.delete(name);
  const conditions = unknown.map(({ condition }) => condition).join(" and ");
  settings.add(conditions === "" ? name : `${name} if ${conditions}`, value);
}

/** A value that is another variable. */
function expand(value: string, values: ReadonlyMap<string, string>): string {
  const [, name] = /^\$\{?(\w+)\}?$/.exec(value) ?? [];
  return name === undefined ? value : (values.get(name) ?? value);
}

const TEST = /^\[\[?\s+(.*?)\s+\]\]?$/;
const COMPARISON = /^"?\$\{?(\w+)\}?"?\s+(-lt|-le|-gt|-ge|-eq|-ne|==|=|!=)\s+"?([^"\s]*)"?$/;

/** @returns null: the condition is of another form, or depends on something unknown */
function evaluate(condition: string, values: ReadonlyMap<string, string>): boolean | null {
  const [, inner] = TEST.exec(condition) ?? [];
  if (inner === undefined) return null;
  const clauses = inner.split(/\s+\|\|\s+/).map((clause) => {
    const parts = clause.split(/\s+&&\s+/).map((part) => compareValues(part, values));
    if (parts.includes(false)) return false;
    return parts.includes(null) ? null : true;
  });
  if (clauses.includes(true)) return true;
  return clauses.includes(null) ? null : false;
}

function compareValues(text: string, values: ReadonlyMap<string, string>): boolean | null {
  const [, name = "", operator = "", right = ""] = COMPARISON.exec(text.trim()) ?? [];
  const left = values.get(name);
  if (left === undefined || operator === "" || (left + right).includes("$")) return null;
  if (operator === "==" || operator === "=") return left === right;
  if (operator === "!=") return left !== right;
  const [a, b] = [Number(left), Number(right)];
  if (!Number.isFinite(a) || !Number.isFinite(b)) return null;
  const results: Readonly<Record<string, boolean>> = {
    "-lt": a < b,
    "-le": a <= b,
    "-gt": a > b,
    "-ge": a >= b,
    "-eq": a === b,
    "-ne": a !== b,
  };
  return results[operator] ?? null;
}
