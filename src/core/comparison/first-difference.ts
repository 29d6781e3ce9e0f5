/** What rounding may make of a number on another machine, as a share of it, and near 0. */
const RELATIVE = 1e-9;
const ABSOLUTE = 1e-12;

/** Where two JSON values differ first. */
export interface Difference {
  /** As in `cells[0].effect.verdict`; empty: the whole. */
  readonly path: string;
  readonly one: unknown;
  readonly other: unknown;
}

/**
 * Compares two JSON values. Numbers that only rounding tells apart are the same; a key that is not there is `undefined`.
 *
 * @returns null where they are the same
 */
export function firstDifference(one: unknown, other: unknown, path = ""): Difference | null {
  if (typeof one === "number" && typeof other === "number") {
    return isClose(one, other) ? null : { path, one, other };
  }
  if (!isTree(one) || !isTree(other) || Array.isArray(one) !== Array.isArray(other)) {
    return one === other ? null : { path, one, other };
  }
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  for (const key of keys) {
    const place = Array.isArray(one) ? `${path}[${key}]` : `${path}${path && "."}${key}`;
    const found = firstDifference(ownValue(one, key), ownValue(other, key), place);
    if (found) return found;
  }
  return null;
}

function isClose(one: number, other: number): boolean {
  const largest = Math.max(Math.abs(one), Math.abs(other));
  return one === other || Math.abs(one - other) <= RELATIVE * largest + ABSOLUTE;
}

function isTree(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Not what every object has by birth: a timer may be called `constructor`. */
function ownValue(tree: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(tree, key)?.value;
}
