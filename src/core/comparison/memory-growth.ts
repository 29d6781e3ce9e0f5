import { median } from "simple-statistics";
import type { MemoryGrowth } from "../documents/comparison.ts";
import type { Side } from "../documents/plan.ts";
import type { BlockRecord, Trial } from "../documents/record.ts";
import { hostOf, isBlockReplicate } from "../verdict/block-times.ts";
import { average } from "../verdict/replicates.ts";
import { tEstimate } from "../verdict/statistics.ts";
import { CONFIDENCE, MATERIAL_CHANGE } from "../verdict/verdict.ts";
import { sideTrials } from "./measured-trials.ts";

/** Days of the longest benchmark month, over which a growth must be material. */
const MONTH_DAYS = 31;
/** Share of the simulated time in which a model still allocates its fields. */
const START_SHARE = 0.25;
const MIN_SAMPLES = 8;

/**
 * Growth of a trial's memory after its first quarter, in MiB per simulated day: the median slope over all pairs of
 * samples [1], so that a few large temporary fields do not matter.
 *
 * @returns null: too few samples
 *
 * [1] Sen, "Estimates of the regression coefficient based on Kendall's tau", J. Am. Stat. Assoc. 63(324), 1968,
 *     doi:10.1080/01621459.1968.10480934.
 */
export function growthOf({ memorySamples = [] }: Pick<Trial, "memorySamples">): number | null {
  const last = memorySamples.at(-1)?.simulatedDays ?? 0;
  const later = memorySamples.filter(({ simulatedDays }) => simulatedDays >= START_SHARE * last);
  if (later.length < MIN_SAMPLES) return null;
  const slopes = later.flatMap((one, index) =>
    later.slice(index + 1).flatMap((other) => {
      const days = other.simulatedDays - one.simulatedDays;
      return days > 0 ? [(other.memoryMiB - one.memoryMiB) / days] : [];
    }),
  );
  return slopes.length === 0 ? null : median(slopes);
}

/**
 * Compares the growth of both versions with Student's t over hosts, or over blocks with a single machine.
 *
 * @param records complete records of one comparison
 * @returns null: a trial without a growth, or fewer than two hosts
 */
export function compareGrowth(records: readonly BlockRecord[]): MemoryGrowth | null {
  const hosts = new Map<string, { readonly a: number; readonly b: number }[]>();
  for (const record of records) {
    const [a, b] = [meanGrowth(record, "A"), meanGrowth(record, "B")];
    if (a === null || b === null) return null;
    const host = isBlockReplicate(record) ? record.spec.block.id : hostOf(record);
    hosts.set(host, [...(hosts.get(host) ?? []), { a, b }]);
  }
  const means = [...hosts.values()].map((blocks) => ({
    a: average(blocks.map(({ a }) => a)),
    b: average(blocks.map(({ b }) => b)),
  }));
  if (means.length < 2) return null;
  const differences = means.map(({ a, b }) => b - a);
  const { estimate, low, high } = tEstimate(differences, CONFIDENCE);
  const peaks = records.flatMap(({ trials }) => trials.map(({ peakMemoryMiB }) => peakMemoryMiB));
  const material = (MATERIAL_CHANGE * average(peaks)) / MONTH_DAYS;
  return {
    verdict: nameOf({ estimate, low, high }, material),
    a: average(means.map(({ a }) => a)),
    b: average(means.map(({ b }) => b)),
    difference: estimate,
    low,
    high,
    confidence: CONFIDENCE,
    hosts: means.length,
  };
}

function meanGrowth(record: BlockRecord, side: Side): number | null {
  const growths = sideTrials(record, side).map(growthOf);
  const known = growths.filter((growth) => growth !== null);
  return known.length > 0 && known.length === growths.length ? average(known) : null;
}

function nameOf(
  { estimate, low, high }: { estimate: number; low: number; high: number },
  material: number,
): MemoryGrowth["verdict"] {
  if (low > 0 && estimate >= material) return "more";
  if (high < 0 && estimate <= -material) return "less";
  return low > -material && high < material ? "no material change" : "inconclusive";
}
