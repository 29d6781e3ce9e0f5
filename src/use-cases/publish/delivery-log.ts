import type { ResultId } from "../../core/run/run-state.ts";
import type { RunLog } from "../run/run-log.ts";
import type { PublishState } from "./publish.ts";

/**
 * Which targets of a result are done, kept in the log of the run: so a target that fails makes no other target wait.
 *
 * @param result of another result, every target is tried again
 */
export async function openPublishState(log: RunLog, result: ResultId): Promise<PublishState> {
  return {
    done: (await log.state()).doneTargets(result),
    record: async (target, { outcome, reason }) => {
      await log.append((state) =>
        state.doneTargets(result).has(target)
          ? null
          : { kind: "published", ...result, target, outcome, reason },
      );
    },
  };
}

/** Records that these requests have the result of that many records. */
export async function recordDelivered(
  log: RunLog,
  requests: readonly number[],
  records: number,
): Promise<void> {
  await log.append((state) => {
    const before = state.deliveredRequests(records);
    const all = [...new Set([...before, ...requests])].toSorted((a, b) => a - b);
    return all.length === before.size ? null : { kind: "delivered", requests: all, records };
  });
}
