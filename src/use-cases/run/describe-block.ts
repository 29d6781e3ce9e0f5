import { mean, sampleStandardDeviation } from "simple-statistics";
import type { BlockEstimate } from "../../core/comparison/block-estimate.ts";
import type { Block } from "../../core/documents/plan.ts";
import {
  formatChange,
  formatInterval,
  formatSeconds,
  formatSpread,
} from "../../core/format/text.ts";

/** A finished block in one line: `Block 2: before 1.02 s ± 0.01 s, after 1.20 s ± 0.02 s. So far +17.8 % (+12.0 to +24.1 %).` */
export function describeBlock(name: string, { versions, soFar }: BlockEstimate): string {
  const times = versions.map(
    ({ name: version, seconds }) => `${version} ${describeTimes(seconds)}`,
  );
  return `${name}: ${times.join(", ")}.${describeSoFar(soFar)}`;
}

function describeTimes(seconds: readonly number[]): string {
  const time = mean([...seconds]);
  return seconds.length < 2
    ? formatSeconds(time)
    : formatSpread(time, sampleStandardDeviation([...seconds]));
}

function describeSoFar(effect: BlockEstimate["soFar"]): string {
  if (!effect || effect.change === null) return "";
  const { change, low, high } = effect;
  const interval = low === null || high === null ? "" : ` (${formatInterval(low, high)})`;
  return ` So far ${formatChange(change)}${interval}.`;
}

/** `short on local-2t, block 3` */
export function blockName({ id, workload, platform }: Block): string {
  return `${workload} on ${platform}, block ${Number(/__(\d+)(?:\.r\d+)?$/.exec(id)?.[1] ?? 1)}`;
}
