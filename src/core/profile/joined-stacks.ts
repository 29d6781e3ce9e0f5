import type { CountedStack } from "./stack-counts.ts";

/** The most frequent path above each routine that is called. */
export type Callers = ReadonlyMap<string, readonly string[]>;

/** @param stacks of all profiles that are compared, so that each gets the same callers */
export function callersIn(stacks: readonly CountedStack[]): Callers {
  const paths = new Map<string, Map<string, number>>();
  for (const { routines, samples } of stacks) {
    routines.forEach((routine, depth) => {
      if (depth === 0) return;
      const path = JSON.stringify(routines.slice(0, depth));
      const known = paths.get(routine) ?? new Map<string, number>();
      paths.set(routine, known.set(path, (known.get(path) ?? 0) + samples));
    });
  }
  return new Map(
    [...paths].map(([routine, known]) => {
      const [[path = "[]"] = []] = [...known].sort(([, a], [, b]) => b - a);
      return [routine, JSON.parse(path) as string[]];
    }),
  );
}

/**
 * Continues a stack without a caller on the path by which its routine is called most. Stacks end too early in threads of
 * OpenMP, whose runtime keeps no frame pointers, and in libraries built without them.
 */
export function joined({ routines, samples }: CountedStack, callers: Callers): CountedStack {
  let whole = routines;
  for (;;) {
    const above = callers.get(whole[0] ?? "") ?? [];
    if (above.length === 0 || above.some((routine) => whole.includes(routine))) break;
    whole = [...above, ...whole];
  }
  return { routines: whole, samples };
}
