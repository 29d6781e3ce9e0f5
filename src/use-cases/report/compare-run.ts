import { type CompareInput, compare } from "../../core/comparison/compare.ts";
import type { Comparison } from "../../core/documents/comparison.ts";
import type { Metric } from "../../core/documents/platform-comparison.ts";
import { NO_PRICES, type PriceList } from "../../core/documents/prices.ts";
import type { BlockRecord } from "../../core/documents/record.ts";
import { UsageError } from "../../core/errors.ts";
import { VERSION } from "../../core/product.ts";
import type { Store } from "../../ports/store.ts";
import { readRunState } from "../run/run-log.ts";
import { readHistory, readJobs, readPlan, readRecords } from "../run/stored-runs.ts";

export interface CompareOptions {
  readonly prices?: PriceList;
  /** Metric that platforms are ranked by. Default: as the run was last requested, else as its plan says. */
  readonly rankBy?: Metric | undefined;
}

/** Compares a run of a store. */
export async function compareRun(
  store: Store,
  run: string,
  options: CompareOptions = {},
): Promise<{ comparison: Comparison; records: readonly BlockRecord[] }> {
  const input = await readComparedRun(store, run, options);
  return { comparison: compare(input), records: input.records };
}

/** All that a run's comparison is made from. @throws {UsageError} the store has no such run */
export async function readComparedRun(
  store: Store,
  run: string,
  { prices = NO_PRICES, rankBy }: CompareOptions = {},
): Promise<CompareInput> {
  const plan = await readPlan(store, run);
  if (!plan)
    throw new UsageError(
      `There is no run ${run} in ${store.location}. gcbench status lists the runs.`,
    );
  const records = await readRecords(store, run);
  const history = await readHistory(store, run);
  const jobs = await readJobs(store, run, records);
  const { isFinished, requests } = await readRunState(store, run);
  return {
    run,
    plan,
    records,
    history,
    isFinished,
    prices,
    jobs,
    rankBy: rankBy ?? requests.at(-1)?.rankBy,
    gcbench: VERSION,
  };
}
