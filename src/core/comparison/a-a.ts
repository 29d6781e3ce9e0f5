import type { Block, Plan } from "../documents/plan.ts";

/**
 * Whether both sides are the same version, to the byte: whatever such a comparison calls slower or faster is a
 * false alarm.
 */
export function isSameVersion(
  { versions }: Pick<Plan, "versions">,
  { baseline, candidate }: Pick<Block, "baseline" | "candidate">,
): boolean {
  const digestOf = (wanted: string | null) =>
    versions.find(({ name }) => name === wanted)?.digest ?? null;
  const digest = digestOf(baseline);
  return candidate !== null && digest !== null && digest === digestOf(candidate);
}
