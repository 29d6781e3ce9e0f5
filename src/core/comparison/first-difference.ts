/** Relative and absolute tolerance for rounding differences between machines. */
const RELATIVE = 1e-9;
const ABSOLUTE = 1e-12;

/** First difference between two JSON values. */
export interface Difference {
  /** Path as in `cells[0].effect.verdict`; empty: the root. */
  readonly path: string;
  readonly a: unknown;
  readonly b: unknown;
}

/**
 * Finds the first difference between two JSON values. Numbers that differ only by rounding are
 * equal; a missing key is `undefined`.
 *
 * @returns null if they are equal
 */
export function firstDifference(a: unknown, b: unknown, path = ""): Difference | null {
  if (typeof a === "number" && typeof b === "number") {
    return isClose(a, b) ? null : { path, a, b };
  }
  if (!isTree(a) || !isTree(b) || Array.isArray(a) !== Array.isArray(b)) {
    return a === b ? null : { path, a, b };
  }
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  for (const key of keys) {
    const keyPath = Array.isArray(a) ? `${path}[${key}]` : `${path}${path && "."}${key}`;
    const found = firstDifference(ownValue(a, key), ownValue(b, key), keyPath);
    if (found) return found;
  }
  return null;
}

function isClose(a: number, b: number): boolean {
  const largest = Math.max(Math.abs(a), Math.abs(b));
  return a === b || Math.abs(a - b) <= RELATIVE * largest + ABSOLUTE;
}

function isTree(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Ignores inherited properties, because a timer may be called `constructor`. */
function ownValue(tree: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(tree, key)?.value;
}
