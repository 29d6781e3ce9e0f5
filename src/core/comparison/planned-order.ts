import { firstAttemptId } from "../documents/attempt-id.ts";
import type { Plan } from "../documents/plan.ts";
import type { BlockRecord } from "../documents/record.ts";

/** Sorts records by the plan, because stores and folders list them in different orders. */
export function inPlannedOrder({
  plan,
  records,
}: {
  readonly plan: Pick<Plan, "blocks">;
  readonly records: readonly BlockRecord[];
}): readonly BlockRecord[] {
  const planIndex = new Map(plan.blocks.map(({ id }, index) => [id, index]));
  const indexOf = ({ spec }: BlockRecord) => planIndex.get(firstAttemptId(spec.block.id)) ?? -1;
  return records.toSorted((a, b) => {
    const [idA, idB] = [a.spec.block.id, b.spec.block.id];
    return indexOf(a) - indexOf(b) || (idA < idB ? -1 : Number(idA > idB));
  });
}
