import { compare } from "../../core/comparison/compare.ts";
import type { Comparison } from "../../core/documents/comparison.ts";
import { NO_PRICES, type PriceList } from "../../core/documents/prices.ts";
import type { BlockRecord } from "../../core/documents/record.ts";
import { UsageError } from "../../core/errors.ts";
import { VERSION } from "../../core/product.ts";
import type { Store } from "../../ports/store.ts";
import { isRunFinished, readHistory, readJobs, readPlan, readRecords } from "../run/stored-runs.ts";

/**
 * Compares a run of a store, from its records alone.
 *
 * @throws {UsageError} the store has no such run
 */
export async function compareRun(
  store: Store,
  run: string,
  prices: PriceList = NO_PRICES,
): Promise<{ comparison: Comparison; records: readonly BlockRecord[] }> {
  const plan = await readPlan(store, run);
  if (!plan) throw new UsageError(`There is no run ${run} in ${store.location}.`);
  const records = await readRecords(store, run);
  const comparison = compare({
    run,
    plan,
    records,
    history: await readHistory(store, run),
    jobs: await readJobs(store, run, records),
    isFinished: await isRunFinished(store, run),
    prices,
    gcbench: VERSION,
  });
  return { comparison, records };
}
