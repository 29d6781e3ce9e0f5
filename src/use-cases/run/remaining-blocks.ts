import { group } from "d3-array";
import type { Need } from "../../core/comparison/next-looks.ts";
import { attemptId, isRetry, nextAttemptId } from "../../core/documents/attempt-id.ts";
import type { FailureClass } from "../../core/documents/failure-class.ts";
import type { Block, Plan } from "../../core/documents/plan.ts";
import type { BlockRecord } from "../../core/documents/record.ts";

/** These come back whatever one does; the others may be the machine's doing, and get a second block. */
const PERMANENT: readonly FailureClass[] = [
  "model-error",
  "missing-input",
  "wrong-architecture",
  "bad-output",
];

/** What has no record yet; where asked, what failed gets another attempt under an id of its own. */
export function remainingBlocks(
  plan: Plan,
  records: ReadonlyMap<string, BlockRecord>,
  retryFailed: boolean,
): Block[] {
  return plan.blocks.flatMap((block) => {
    let attempt = 1;
    while (retryFailed && records.get(attemptId(block.id, attempt))?.status === "failed") attempt++;
    const id = attemptId(block.id, attempt);
    return records.has(id) ? [] : [{ ...block, id }];
  });
}

/** Blocks that the next look of their cell still needs, and those that the user asked to try again. */
export function blocksToRun(
  todo: readonly Block[],
  running: readonly Block[],
  { needs, records }: { needs: readonly Need[]; records: ReadonlyMap<string, BlockRecord> },
): Block[] {
  const missing = new Map(needs.map(({ cell, hosts }) => [cellOf(cell), hosts]));
  const take = (block: Block) => missing.set(cellOf(block), (missing.get(cellOf(block)) ?? 0) - 1);
  for (const block of running) take(block);
  const hopeless = failedCells(records);
  return todo.filter((block) => {
    if (isRetry(block.id)) return true; // The user asked for it.
    if (hopeless.has(cellOf(block)) || (missing.get(cellOf(block)) ?? 0) <= 0) return false;
    take(block);
    return true;
  });
}

/** One lasting failure, or two of any kind, in its cell; what came through at another attempt is none. */
function failedCells(records: ReadonlyMap<string, BlockRecord>): ReadonlySet<string> {
  const failures = [...records.values()]
    .filter(({ spec }) => !records.has(nextAttemptId(spec.block.id)))
    .flatMap(({ spec, warmUp, trials }) =>
      [warmUp, ...trials].flatMap((trial) =>
        trial?.failure ? [{ cell: cellOf(spec.block), name: trial.failure.class }] : [],
      ),
    );
  const hopeless = [...group(failures, ({ cell }) => cell)].filter(
    ([, own]) => own.length >= 2 || own.some(({ name }) => PERMANENT.includes(name)),
  );
  return new Set(hopeless.map(([cell]) => cell));
}

type CellKey = Pick<Block, "workload" | "platform" | "candidate">;

/** A key for a candidate in a workload on a platform. */
export function cellOf({ workload, platform, candidate }: CellKey): string {
  return JSON.stringify([workload, platform, candidate]);
}
