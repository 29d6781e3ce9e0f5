import type { Effect } from "../documents/comparison.ts";
import type { CpuTimeChange } from "../documents/quantity-change.ts";
import type { BlockRecord } from "../documents/record.ts";
import { CPU_TIME, replicatesFrom } from "../verdict/block-times.ts";
import { firstHosts, type Replicate } from "../verdict/replicates.ts";
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
  return changeBesideTime(replicatesFrom(records, CPU_TIME), effect);
}

/**
 * The change of another quantity over the hosts of the verdict on the wall time.
 *
 * @param all replicates of the quantity
 * @returns null where the wall time has no interval, or fewer than two hosts have the quantity
 */
export function changeBesideTime(
  all: readonly Replicate[],
  { low, hosts, confidence }: Effect,
): CpuTimeChange | null {
  const replicates = firstHosts(all, hosts);
  if (low === null || replicates.length < 2) return null;
  const looks = { hosts: [replicates.length], alpha: 1 - confidence, equivalenceAlpha: 0.03 };
  const { effect: found, repeatedInterval } = judge(replicates, { history: null, looks });
  if (found.change === null || repeatedInterval === null) return null;
  return { change: found.change, ...repeatedInterval, confidence };
}
