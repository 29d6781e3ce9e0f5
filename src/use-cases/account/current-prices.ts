import { type InstancePrice, priceKey } from "../../core/documents/prices.ts";
import { UsageError } from "../../core/errors.ts";
import { formatCount } from "../../core/format/text.ts";
import type { Caller } from "../../ports/caller.ts";
import type { Cloud } from "../../ports/cloud.ts";

export interface CurrentPrices {
  readonly found: readonly InstancePrice[];
  /** Types without any price. */
  readonly missing: readonly string[];
}

/**
 * Asks AWS for the on-demand and spot prices of instance types.
 *
 * @throws {UsageError} AWS has no price of any of them
 */
export async function readCurrentPrices(
  types: readonly string[],
  { region, prices }: Pick<Cloud, "region" | "prices">,
  caller: Caller,
): Promise<CurrentPrices> {
  const query = { types, region, now: caller.clock.now() };
  caller.info(`Asking AWS for the prices of ${formatCount(types.length, "instance type")}.`);
  const found = [...(await prices.onDemand(query)), ...(await prices.spot(query))].toSorted(
    (a, b) => (priceKey(a) < priceKey(b) ? -1 : 1),
  );
  const missing = types.filter((type) => !found.some((price) => price.instanceType === type));
  for (const type of missing) caller.warn(`AWS has no price of ${type} in ${region}.`);
  if (found.length > 0) return { found, missing };
  throw new UsageError(`AWS has none of these machines in ${region}: ${types.join(", ")}.`);
}
