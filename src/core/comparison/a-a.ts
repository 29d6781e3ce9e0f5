import type { Block, Plan } from "../documents/plan.ts";

/**
 * True if both sides are the same version, byte for byte. Any verdict slower or faster is then a
 * false alarm.
 */
export function isSameVersion(
  { versions }: Pick<Plan, "versions">,
  { baseline, candidate }: Pick<Block, "baseline" | "candidate">,
): boolean {
  const digestOf = (version: string | null) =>
    versions.find(({ name }) => name === version)?.digest ?? null;
  const digest = digestOf(baseline);
  return candidate !== null && digest !== null && digest === digestOf(candidate);
}
