import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { compare } from "../core/compare.ts";
import type { Comparison } from "../core/comparison.ts";
import { UsageError } from "../core/errors.ts";
import { toJson } from "../core/json.ts";
import { NO_PRICES, type PriceList } from "../core/prices.ts";
import { VERSION } from "../core/product.ts";
import type { BlockRecord } from "../core/record.ts";
import { readHistory, readPlan, readRecords } from "../pipeline/stored-runs.ts";
import type { Store } from "../ports.ts";
import type { RankOptions } from "../report/platform-view.ts";
import { renderReport } from "../report/report-files.ts";

/** Compares a run of a store. */
export async function compareRun(
  store: Store,
  run: string,
  prices: PriceList = NO_PRICES,
): Promise<{ comparison: Comparison; records: readonly BlockRecord[] }> {
  const plan = await readPlan(store, run);
  if (!plan) throw new UsageError(`There is no run ${run} in ${store.location}.`);
  const records = await readRecords(store, run);
  const history = await readHistory(store, run);
  return {
    comparison: compare({ run, plan, records, history, prices, gcbench: VERSION }),
    records,
  };
}

/** Writes a report's folder: the comparison, what is rendered from it, and the records that it rests on. */
export async function writeReport(
  folder: string,
  comparison: Comparison,
  records: readonly BlockRecord[],
  options: RankOptions = { rankBy: "wall-time" },
): Promise<void> {
  const files = new Map([
    ["comparison.json", toJson(comparison)],
    ...records.map((record) => [`records/${record.spec.block.id}.json`, toJson(record)] as const),
    ...renderReport(comparison, options),
  ]);
  for (const [name, content] of files) await replaceFile(join(folder, name), content);
}

/** A reader sees the old file or the new one, never half of one. */
export async function replaceFile(path: string, content: string): Promise<void> {
  const full = resolve(path);
  const temporary = join(dirname(full), `.${basename(full)}.${process.pid}.tmp`);
  await mkdir(dirname(full), { recursive: true });
  try {
    await writeFile(temporary, content);
    await rename(temporary, full);
  } finally {
    await rm(temporary, { force: true });
  }
}
