import { firstAttemptId } from "../documents/attempt-id.ts";
import type { BlockRecord } from "../documents/record.ts";
import type { BenchmarkRun } from "./benchmark-folder.ts";

/** Name of the log among kept outputs, as in the GEOS-Chem Support Team's bucket. */
export const LOG_OF_KEPT_RUN: Readonly<Record<BenchmarkRun["model"], string>> = {
  gcc: "RunGCC.txt",
  gchp: "RunGCHP.txt",
};

/** Whether a block keeps outputs if its workload asks for it: the first of a cell. Others would keep the same. */
export function isKeepingBlock(id: string): boolean {
  return firstAttemptId(id).endsWith("__01");
}

/** Whether gcpy runs on outputs of both versions of a cell: of GEOS-Chem Classic. The outputs may have been too large to keep. */
export function mayHaveKeptOutputs(records: Iterable<BlockRecord>): boolean {
  for (const { spec } of records) {
    const { workload } = spec.workload;
    const isWanted = workload.kind === "geos-chem-classic" && workload.keepOutputs !== undefined;
    if (isWanted && spec.versions.B && isKeepingBlock(spec.block.id)) return true;
  }
  return false;
}
