import type { Effect } from "../documents/comparison.ts";
import type { EnergyChange } from "../documents/quantity-change.ts";
import type { BlockRecord } from "../documents/record.ts";
import { inputKindOf } from "../documents/workload.ts";
import { ENERGY, replicatesFrom } from "../verdict/block-times.ts";
import { firstHosts } from "../verdict/replicates.ts";
import { changeBesideTime } from "./cpu-time.ts";
import { pairedSeconds, withChange } from "./paired-times.ts";

/**
 * The change of energy per simulated day over the hosts that the verdict on the wall time rests on, with its interval. It
 * never decides: the energy of a processor includes other programs.
 *
 * @param effect of the wall time
 * @returns null where that has no interval, a host does not tell its energy, or the inputs are synthetic
 */
export function energyChange(records: readonly BlockRecord[], effect: Effect): EnergyChange | null {
  const [first] = records;
  if (!first || inputKindOf(first.spec.workload.workload) === "synthetic") return null;
  const replicates = firstHosts(replicatesFrom(records, ENERGY), effect.hosts);
  if (replicates.length < effect.hosts) return null;
  const change = changeBesideTime(replicates, effect);
  const means = pairedSeconds(replicates, null);
  if (change === null || means === null) return null;
  const { a, b } = withChange(means, change.change);
  return { joulesPerDayA: a, joulesPerDayB: b, ...change };
}
