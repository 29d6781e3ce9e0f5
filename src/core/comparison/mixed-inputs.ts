import type { Plan } from "../documents/plan.ts";
import type { BlockRecord } from "../documents/record.ts";
import { inputKindOf } from "../documents/workload.ts";
import { UsageError } from "../errors.ts";

/** @throws {UsageError} a record's inputs are synthetic and the plan's are real, or the reverse */
export function refuseMixedInputs({
  plan,
  records,
}: {
  readonly plan: Plan;
  readonly records: readonly BlockRecord[];
}): void {
  const planned = new Map(
    plan.workloads.map(({ workload }) => [workload.name, inputKindOf(workload)]),
  );
  for (const { spec } of records) {
    const { workload } = spec.workload;
    const expected = planned.get(workload.name);
    const found = inputKindOf(workload);
    if (expected === undefined || expected === found) continue;
    throw new UsageError(
      `Block ${spec.block.id} ran ${workload.name} with ${found} inputs, but the plan has ${expected} inputs. ` +
        "Their times are not comparable: the cost of chemistry and of reading depends on the inputs. Compare runs with the same inputs.",
    );
  }
}
