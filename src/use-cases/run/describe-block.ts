import { mean, sampleStandardDeviation } from "simple-statistics";
import type { VersionTimes } from "../../core/comparison/interim-estimates.ts";
import type { Block } from "../../core/documents/plan.ts";
import { formatSeconds, formatSpread } from "../../core/format/text.ts";

/** A finished block in one line: `Block 2: before 1.02 s ± 0.01 s, after 1.20 s ± 0.02 s. So far +17.8 % (+12.0 to +24.1 %).` */
export function describeBlock(
  name: string,
  versions: readonly VersionTimes[],
  soFar: string | null,
): string {
  const times = versions.map(
    ({ name: version, seconds }) => `${version} ${describeTimes(seconds)}`,
  );
  return `${name}: ${times.join(", ")}.${soFar === null ? "" : ` So far ${soFar}.`}`;
}

function describeTimes(seconds: readonly number[]): string {
  const time = mean([...seconds]);
  return seconds.length < 2
    ? formatSeconds(time)
    : formatSpread(time, sampleStandardDeviation([...seconds]));
}

/** `short on local-2t, block 3` */
export function blockName({ id, workload, platform }: Block): string {
  return `${workload} on ${platform}, block ${Number(/__(\d+)(?:\.r\d+)?$/.exec(id)?.[1] ?? 1)}`;
}
