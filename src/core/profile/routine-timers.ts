import type { ProfileComparison } from "../documents/profile.ts";

/** Words of this length or more match if they begin alike: `convect` and `convection`. Shorter ones match if equal. */
const STEM = 6;
const SHORTEST = 3;
/** Words of timers that say nothing about the routine. */
const COMMON = new Set([
  "total",
  "chemistry",
  "chem",
  "model",
  "process",
  "processes",
  "mod",
  "the",
  "and",
  "for",
]);

/**
 * Timers that a routine belongs to by name: words of the timer and of the routine or its module begin alike. Without such
 * a timer the callers' names count, the nearest first.
 */
export function timersOf(
  name: string,
  timers: readonly string[],
  { names, nodes }: Pick<ProfileComparison["tree"], "names" | "nodes">,
): readonly string[] {
  const own = bestMatches(name, timers);
  if (own.length > 0) return own;
  for (const [parent, index] of nodes) {
    if (names[index] !== name) continue;
    for (let caller = nodes[parent]; caller; caller = nodes[caller[0]]) {
      const found = bestMatches(names[caller[1]] ?? "", timers);
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** Timers that share the most words with a routine. */
function bestMatches(routine: string, timers: readonly string[]): readonly string[] {
  const own = wordsOf(routine);
  const scored = timers.map((timer) => ({
    timer,
    score: wordsOf(timer).filter((word) => own.some((other) => isAlike(word, other))).length,
  }));
  const best = Math.max(1, ...scored.map(({ score }) => score));
  return scored.flatMap(({ timer, score }) => (score === best ? [timer] : []));
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length >= SHORTEST && !COMMON.has(word));
}

function isAlike(a: string, b: string): boolean {
  if (a === b) return true;
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length >= STEM && length >= Math.min(a.length, b.length) - 2;
}
