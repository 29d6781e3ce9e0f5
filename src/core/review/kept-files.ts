import { firstAttemptId } from "../documents/attempt-id.ts";

/** Name of the log among kept outputs, as in the GEOS-Chem Support Team's bucket. */
export const LOG_OF_KEPT_RUN = "RunGCC.txt";

/** Whether a block keeps outputs if its workload asks for it: the first of a cell. Others would keep the same. */
export function isKeepingBlock(id: string): boolean {
  return firstAttemptId(id).endsWith("__01");
}
