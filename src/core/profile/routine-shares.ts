import type { Side } from "../documents/plan.ts";
import type { Profile } from "../documents/profile.ts";
import { pathsOf } from "./call-tree.ts";
import { type Callers, joined } from "./joined-stacks.ts";

/** Shares of a profile's samples outside the OpenMP runtime. */
export interface RoutineShares {
  /** Of the routine itself, by name. */
  readonly self: ReadonlyMap<string, number>;
  /** Of the routine and of the routines that it calls. */
  readonly inclusive: ReadonlyMap<string, number>;
  /** Of the last routine of a call path, by the path's routines as JSON. */
  readonly paths: ReadonlyMap<string, number>;
  readonly samples: number;
}

/** A block with a profile of both versions. */
export interface ProfiledBlock {
  readonly host: string;
  readonly shares: Readonly<Record<Side, RoutineShares>>;
  /** Wall time of the timed trials; the baseline's is the same in all blocks. */
  readonly seconds: Readonly<Record<Side, number>>;
}

export function routineShares(
  { tree, samples }: Pick<Profile, "tree" | "samples">,
  callers: Callers,
): RoutineShares {
  const shares = { self: new Map(), inclusive: new Map(), paths: new Map() };
  const add = (to: Map<string, number>, name: string, share: number) =>
    to.set(name, (to.get(name) ?? 0) + share);
  for (const stack of pathsOf(tree)) {
    const { routines, samples: own } = joined(stack, callers);
    const share = samples === 0 ? 0 : own / samples;
    add(shares.self, routines.at(-1) ?? "", share);
    add(shares.paths, JSON.stringify(routines), share);
    for (const name of new Set(routines)) add(shares.inclusive, name, share);
  }
  return { ...shares, samples };
}
