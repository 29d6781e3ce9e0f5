import type { ProfileComparison } from "../documents/profile.ts";

/** Words of this length or more match if they begin alike: `convect` and `convection`. */
const STEM = 5;
/** Words of timers that say nothing about the routine. */
const COMMON = new Set(["total", "chemistry", "model", "process", "processes", "output", "input"]);

/**
 * Timers that a routine belongs to by name: a word of the timer and a word of the routine, of its module or of a caller
 * begin alike. The nearest match counts: a routine's own name before its callers'.
 */
export function timersOf(
  name: string,
  timers: readonly string[],
  { names, nodes }: Pick<ProfileComparison["tree"], "names" | "nodes">,
): readonly string[] {
  const own = matching(name, timers);
  if (own.length > 0) return own;
  for (const [parent, index] of nodes) {
    if (names[index] !== name) continue;
    for (let caller = nodes[parent]; caller; caller = nodes[caller[0]]) {
      const found = matching(names[caller[1]] ?? "", timers);
      if (found.length > 0) return found;
    }
  }
  return [];
}

function matching(routine: string, timers: readonly string[]): readonly string[] {
  const own = wordsOf(routine);
  return timers.filter((timer) =>
    wordsOf(timer).some(
      (word) => !COMMON.has(word) && own.some((other) => beginAlike(word, other)),
    ),
  );
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length >= STEM);
}

function beginAlike(a: string, b: string): boolean {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length >= STEM && length >= Math.min(a.length, b.length) - 2;
}
