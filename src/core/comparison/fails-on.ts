import type { Agreement } from "../documents/agreement.ts";
import { nextAttemptId } from "../documents/attempt-id.ts";
import type { Cell, Comparison } from "../documents/comparison.ts";
import type { FailOn } from "../documents/run-trigger.ts";
import { isRegression } from "./finding.ts";

/** Whether a comparison holds what `--fail-on` asks for. */
export function failsOn({ cells, agreements = [] }: Comparison, failOn: FailOn): boolean {
  if (failOn === "never") return false;
  if (agreements.some(({ isUnexpected }) => isUnexpected)) return true;
  if (failOn === "disagreement") return agreements.some(dependsOnChance);
  return cells.some((cell) => {
    const { effect, candidate } = cell;
    if (lastingFailures(cell).length > 0) return true;
    if (isRegression(cell)) return true;
    const isDecided = effect?.verdict === "faster" || effect?.verdict === "no material change";
    return failOn === "inconclusive" && candidate !== null && !isDecided;
  });
}

/** One program gave different results on the same machine, where gcbench cannot tell whether it should. */
function dependsOnChance({ relation, verdict }: Agreement): boolean {
  return (relation === "repeats" || relation === "threads") && verdict === "different";
}

/** Failed trials of the version under test in blocks that no later attempt completed. */
export function lastingFailures(cell: Cell): Cell["failures"] {
  const { failures, baseline, candidate } = cell;
  return failures.filter(
    ({ version, block }) => version === (candidate ?? baseline) && !isCompensated(cell, block),
  );
}

/** Whether a later attempt of a failed block succeeded. */
function isCompensated(cell: Pick<Cell, "blocks">, failed: string): boolean {
  const later = cell.blocks.find(({ id }) => id === nextAttemptId(failed));
  return later !== undefined && (later.status === "complete" || isCompensated(cell, later.id));
}
