import { existsSync } from "node:fs";
import { YamlFile } from "../adapters/yaml/yaml-file.ts";
import type { Metric } from "../core/documents/platform-comparison.ts";
import { NO_PRICES, type PriceList, priceListSchema } from "../core/documents/prices.ts";
import { type FileProblem, InvalidFilesError, UsageError } from "../core/errors.ts";
import type { Store } from "../ports/store.ts";
import { readRunPrices } from "../use-cases/run/stored-runs.ts";

export const DEFAULT_PRICES = "benchmarks/prices.json";

/**
 * The prices of a run: those of the named file, else those stored with the run, else those of the default file.
 *
 * @throws {UsageError} as readPrices
 */
export async function readPricesOfRun(
  store: Store,
  run: string,
  { prices, rankBy }: { prices?: string | undefined; rankBy?: Metric | undefined },
): Promise<PriceList> {
  const frozen = prices === undefined ? await readRunPrices(store, run) : null;
  return frozen ?? readPrices(prices, [rankBy]);
}

/**
 * The prices of the named file, else those of the default file, else none.
 *
 * @throws {UsageError} the file is missing or wrong, or a ranking by cost lacks prices
 */
export async function readPrices(
  path: string | undefined,
  metrics: readonly (Metric | null | undefined)[],
): Promise<PriceList> {
  const place = path ?? (existsSync(DEFAULT_PRICES) ? DEFAULT_PRICES : null);
  const list = place === null ? NO_PRICES : await readPriceFile(place);
  const byCost = metrics.find((metric) => metric?.endsWith("cost"));
  if (byCost && list.prices.length === 0) {
    throw new UsageError(
      `A ranking by ${byCost} needs prices: name a price file with --prices. docs/how-to/choose-a-platform.md shows one.`,
    );
  }
  return list;
}

/** @throws {UsageError} the file is missing or wrong */
export async function readPriceFile(path: string): Promise<PriceList> {
  const file = await YamlFile.read(path);
  if (!file) throw new UsageError(`There is no price file ${path}.`);
  const problems: FileProblem[] = [];
  const list = file.parse(priceListSchema, problems);
  if (!list) throw new InvalidFilesError(problems);
  return list;
}
