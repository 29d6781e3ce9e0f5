import { instanceTypesOf } from "../../core/cloud/cloud-platforms.ts";
import { noiseHistoryFor } from "../../core/comparison/run-noise-history.ts";
import { clusterPrices } from "../../core/cost/core-hours.ts";
import { withPrices } from "../../core/cost/price-lookup.ts";
import type { PinnedPlatform } from "../../core/documents/plan.ts";
import type { PriceList } from "../../core/documents/prices.ts";
import type { BlockRecord } from "../../core/documents/record.ts";
import type { EstimateInput } from "../../core/estimate/estimate-platform.ts";
import { estimateRun } from "../../core/estimate/estimate-run.ts";
import type { RunEstimate } from "../../core/estimate/estimate-summary.ts";
import { type LoadedSuite, partsOf, withSpotInstances } from "../../core/planning/loaded-suite.ts";
import { planFromNames } from "../../core/planning/plan-from-names.ts";
import { pinSitePlatforms } from "../../core/planning/site-platforms.ts";
import type { Caller } from "../../ports/caller.ts";
import type { InstanceTypes } from "../../ports/instance-types.ts";
import type { PriceSource } from "../../ports/prices.ts";
import { pinSuitePlatforms } from "./plan-in-cloud.ts";

export interface EstimateSources {
  readonly region: string;
  /** True: spot instances, whatever the suite says. */
  readonly spot: boolean;
  readonly instanceTypes: InstanceTypes;
  /** Of AWS; null: only the prices of the file count. */
  readonly currentPrices: PriceSource | null;
  readonly filePrices: PriceList;
  readonly earlierRecords: readonly BlockRecord[];
  /** Identity of this machine, whose noise history does not apply to AWS. */
  readonly localHost: string;
}

/**
 * Estimates time and cost of a suite: one run on each cluster that it names, and one in AWS.
 *
 * @throws {UsageError} no facts about an instance type are known
 */
export async function estimateSuite(
  suite: LoadedSuite,
  sources: EstimateSources,
  caller: Caller,
): Promise<readonly RunEstimate[]> {
  const { clusters, cloud } = partsOf(suite);
  const onClusters = clusters.map((part) => estimateOnCluster(part, sources));
  return [...onClusters, ...(cloud ? [await estimateInCloud(cloud, sources, caller)] : [])];
}

function estimateOnCluster(loaded: LoadedSuite, sources: EstimateSources): RunEstimate {
  const { site, platforms } = pinSitePlatforms(loaded, undefined);
  const prices = clusterPrices(site, platforms, sources.filePrices);
  return estimatePlan(loaded, { platforms, prices, region: null }, sources);
}

async function estimateInCloud(
  part: LoadedSuite,
  sources: EstimateSources,
  caller: Caller,
): Promise<RunEstimate> {
  const loaded = sources.spot ? { ...part, suite: withSpotInstances(part.suite) } : part;
  const platforms = await pinSuitePlatforms(loaded, undefined, sources);
  const prices = await pricesOf(loaded, sources, caller);
  return estimatePlan(loaded, { platforms, prices, region: sources.region }, sources);
}

function estimatePlan(
  loaded: LoadedSuite,
  known: Pick<EstimateInput, "prices" | "region"> & {
    readonly platforms: readonly PinnedPlatform[];
  },
  { earlierRecords, localHost }: EstimateSources,
): RunEstimate {
  const { platforms, ...rest } = known;
  const plan = planFromNames(loaded, platforms);
  const history = noiseHistoryFor(plan, earlierRecords, localHost);
  return estimateRun({ plan, earlierRecords, history, ...rest });
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
