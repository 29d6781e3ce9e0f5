import { instanceTypesOf } from "../../core/cloud/cloud-platforms.ts";
import { noiseHistoryFor } from "../../core/comparison/run-noise-history.ts";
import { withPrices } from "../../core/cost/price-lookup.ts";
import type { PriceList } from "../../core/documents/prices.ts";
import type { BlockRecord } from "../../core/documents/record.ts";
import { estimateRun } from "../../core/estimate/estimate-run.ts";
import { cloudPart, type LoadedSuite } from "../../core/planning/loaded-suite.ts";
import { planFromNames } from "../../core/planning/plan-from-names.ts";
import type { Caller } from "../../ports/caller.ts";
import type { InstanceTypes } from "../../ports/instance-types.ts";
import type { PriceSource } from "../../ports/prices.ts";
import { pinSuitePlatforms } from "./plan-in-cloud.ts";

export interface EstimateSources {
  readonly region: string;
  readonly instanceTypes: InstanceTypes;
  /** Null: only the prices of the file count. */
  readonly currentPrices: PriceSource | null;
  readonly filePrices: PriceList;
  readonly earlierRecords: readonly BlockRecord[];
  /** Identity of this machine, whose noise history does not apply to AWS. */
  readonly localHost: string;
}

/**
 * Estimates time and cost of a suite in AWS.
 *
 * @throws {UsageError} no facts about an instance type are known
 */
export async function estimateSuite(suite: LoadedSuite, sources: EstimateSources, caller: Caller) {
  const loaded = cloudPart(suite);
  const { region, earlierRecords } = sources;
  const platforms = await pinSuitePlatforms(loaded, undefined, sources);
  const prices = await pricesOf(loaded, sources, caller);
  const plan = planFromNames(loaded, platforms);
  const history = noiseHistoryFor(plan, earlierRecords, sources.localHost);
  return estimateRun({ plan, earlierRecords, history, prices, region });
}

async function pricesOf(
  { suite, platforms }: LoadedSuite,
  { region, currentPrices, filePrices }: EstimateSources,
  caller: Caller,
): Promise<PriceList> {
  if (!currentPrices) return filePrices;
  const query = { types: instanceTypesOf(suite, platforms), region, now: caller.clock.now() };
  const onDemand = await currentPrices.onDemand(query);
  return withPrices(filePrices, [...onDemand, ...(await currentPrices.spot(query))]);
}
