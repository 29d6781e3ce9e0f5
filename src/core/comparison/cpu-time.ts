import type { CpuTimeChange, Effect } from "../documents/comparison.ts";
import type { BlockRecord } from "../documents/record.ts";
import { CPU_TIME, replicatesFrom } from "../verdict/block-times.ts";
import { firstHosts } from "../verdict/replicates.ts";
import { judge } from "../verdict/verdict.ts";

/**
 * The change of CPU time over the hosts that the verdict on the wall time rests on, with its interval. It never decides:
 * waiting for memory, files or other threads is no CPU time, and threads of libgomp that spin while they wait are.
 *
 * @param effect of the wall time
 * @returns null where that has no interval, or CPU time was not counted
 */
export function cpuTimeChange(
  records: readonly BlockRecord[],
  effect: Effect,
): CpuTimeChange | null {
  if (effect.low === null) return null;
  const replicates = firstHosts(replicatesFrom(records, CPU_TIME), effect.hosts);
  if (replicates.length < 2) return null;
  const looks = {
    hosts: [replicates.length],
    alpha: 1 - effect.confidence,
    equivalenceAlpha: 0.03,
  };
  const { effect: found, repeatedInterval } = judge(replicates, { history: null, looks });
  if (found.change === null || repeatedInterval === null) return null;
  return { change: found.change, ...repeatedInterval, confidence: effect.confidence };
}
