import type { Agreement } from "../documents/agreement.ts";
import { nextAttemptId } from "../documents/attempt-id.ts";
import type { Comparison } from "../documents/comparison.ts";
import type { FailOn } from "../documents/run-trigger.ts";
import { isRegression } from "./finding.ts";

/** Whether a comparison holds what `--fail-on` asks for. */
export function failsOn({ cells, agreements = [] }: Comparison, failOn: FailOn): boolean {
  if (failOn === "never") return false;
  if (agreements.some(({ isUnexpected }) => isUnexpected)) return true;
  if (failOn === "disagreement") return agreements.some(dependsOnChance);
  return cells.some((cell) => {
    const { effect, failures, baseline, candidate } = cell;
    const failed = failures.filter(({ version }) => version === (candidate ?? baseline));
    if (failed.some(({ block }) => !isCompensated(cell, block))) return true;
    if (isRegression(cell)) return true;
    const isDecided = effect?.verdict === "faster" || effect?.verdict === "no material change";
    return failOn === "inconclusive" && candidate !== null && !isDecided;
  });
}

/** One program gave different results on the same machine, where gcbench cannot tell whether it should. */
function dependsOnChance({ relation, verdict }: Agreement): boolean {
  return (relation === "repeats" || relation === "threads") && verdict === "different";
}

/** Whether a later attempt of a failed block succeeded. */
function isCompensated(cell: Pick<Comparison["cells"][number], "blocks">, failed: string): boolean {
  const later = cell.blocks.find(({ id }) => id === nextAttemptId(failed));
  return later !== undefined && (later.status === "complete" || isCompensated(cell, later.id));
}
