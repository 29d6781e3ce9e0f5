import { median } from "simple-statistics";
import type { Cell } from "../documents/comparison.ts";
import { formatCount, formatSeconds, formatShare } from "../format/text.ts";

type TrialPoint = Cell["trials"][number];

/** Shares of the wall time, and of the usual frequency, from which a cause is named. */
const NOTABLE_CORES = 0.1;
const NOTABLE_SHARE = 0.02;
const LOW_FREQUENCY = 0.97;
const FOREIGN_SHARE = 0.1;
/** A counter is named from this multiple of the other trials' median, and from this rate or number. */
const UNUSUAL = 2;
const SWITCHES_PER_SECOND = 20;
const MAJOR_FAULTS = 100;

/**
 * What the machine did while a trial ran that can explain why it was slow, in a line: `other programs used 0.9 cores; 3,210
 * involuntary switches`.
 *
 * @param others trials of the same version in the cell
 * @returns empty: nothing unusual
 */
export function explainTrial(trial: TrialPoint, others: readonly TrialPoint[]): string {
  const { disturbance, wallSeconds: wall } = trial;
  const { otherCpuSeconds, stealSeconds, throttledSeconds, thermalThrottles } = disturbance;
  const causes: string[] = [];
  const used = (otherCpuSeconds ?? 0) / wall;
  if (used >= NOTABLE_CORES) causes.push(`other programs used ${cores(used)}`);
  const stolen = (stealSeconds ?? 0) / wall;
  if (stolen >= NOTABLE_SHARE) causes.push(`the hypervisor took ${cores(stolen)}`);
  if ((throttledSeconds ?? 0) / wall >= NOTABLE_SHARE) {
    causes.push(`a processor limit held it back for ${formatSeconds(throttledSeconds ?? 0)}`);
  }
  if (thermalThrottles) {
    causes.push(`heat slowed the processors ${formatCount(thermalThrottles, "time")}`);
  }
  causes.push(
    ...frequencyOf(trial, others),
    ...countsOf(trial, others),
    ...placementOf(trial, others),
  );
  return causes.join("; ");
}

function cores(used: number): string {
  return `${used.toFixed(used < 0.095 ? 2 : 1)} cores`;
}

function usual(others: readonly TrialPoint[], value: (one: TrialPoint) => number | undefined) {
  const known = others.flatMap((one) => value(one) ?? []);
  return known.length === 0 ? null : median(known);
}

function frequencyOf({ disturbance: { meanMHz } }: TrialPoint, others: readonly TrialPoint[]) {
  const normal = usual(others, ({ disturbance }) => disturbance.meanMHz);
  if (meanMHz === undefined || normal === null || meanMHz > LOW_FREQUENCY * normal) return [];
  return [`the processors ran at ${count(meanMHz)} MHz, usually at ${count(normal)} MHz`];
}

function countsOf(trial: TrialPoint, others: readonly TrialPoint[]): readonly string[] {
  const { wallSeconds: wall, involuntarySwitches: switches = 0, majorFaults: faults = 0 } = trial;
  const usualRate = usual(others, (one) => (one.involuntarySwitches ?? 0) / one.wallSeconds) ?? 0;
  const usualFaults = usual(others, ({ majorFaults }) => majorFaults) ?? 0;
  const rate = switches / wall;
  return [
    ...(rate >= SWITCHES_PER_SECOND && rate > UNUSUAL * usualRate
      ? [`${count(switches)} involuntary switches`]
      : []),
    ...(faults >= MAJOR_FAULTS && faults > UNUSUAL * usualFaults
      ? [`${count(faults)} page faults read a disk`]
      : []),
  ];
}

function placementOf(
  { disturbance: { foreignMemoryShare: share = 0 } }: TrialPoint,
  others: readonly TrialPoint[],
): readonly string[] {
  const normal = usual(others, ({ disturbance }) => disturbance.foreignMemoryShare) ?? 0;
  if (share < normal + FOREIGN_SHARE) return [];
  return [`${formatShare(share)} of its memory was on another NUMA node`];
}

function count(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}
