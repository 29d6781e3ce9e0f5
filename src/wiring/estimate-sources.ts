import { existsSync } from "node:fs";
import { defaultRegion } from "../adapters/aws/aws-options.ts";
import { RecordedInstanceTypes } from "../adapters/yaml/recorded-instance-types.ts";
import { hostIdentity } from "../machine/machine.ts";
import type { Caller } from "../ports/caller.ts";
import type { EstimateSources } from "../use-cases/plan/estimate.ts";
import { readEarlierRecords } from "./earlier-records.ts";
import { instanceTypesFile, recordedPricesFile } from "./locations.ts";
import { openCloud } from "./open-cloud.ts";
import { openStore } from "./open-store.ts";
import { DEFAULT_PRICES, readPriceFile } from "./prices.ts";

export interface EstimateInputs {
  readonly region?: string | undefined;
  /** Spot instances in AWS. Default: as the suite says. */
  readonly spot?: boolean | undefined;
  /** Ask AWS for machines and prices. Default: the recorded ones. */
  readonly live: boolean;
  readonly prices?: string | undefined;
  readonly store?: string | undefined;
  readonly reports: string;
}

/** The facts that an estimate rests on: recorded ones, or those of AWS. */
export async function openEstimateSources(
  {
    region = defaultRegion(),
    spot = false,
    live,
    prices,
    store: location,
    reports,
  }: EstimateInputs,
  caller: Caller,
): Promise<EstimateSources> {
  const file = prices ?? (existsSync(DEFAULT_PRICES) ? DEFAULT_PRICES : recordedPricesFile());
  const store = await openStore(location, { region });
  const cloud = live ? await openCloud(region, caller) : null;
  return {
    region,
    spot,
    instanceTypes: cloud?.instanceTypes ?? new RecordedInstanceTypes(instanceTypesFile()),
    currentPrices: cloud?.prices ?? null,
    filePrices: await readPriceFile(file),
    earlierRecords: await readEarlierRecords({ store, reports }, caller),
    localHost: hostIdentity(),
  };
}
