import type { JobsOfRun } from "../../core/cost/billed-intervals.ts";
import { jobEndSchema } from "../../core/documents/job.ts";
import { parseStored } from "../../core/documents/parse-stored.ts";
import { type Plan, planSchema } from "../../core/documents/plan.ts";
import { type PriceList, priceListSchema } from "../../core/documents/prices.ts";
import { type BlockRecord, recordSchema, sessionSchema } from "../../core/documents/record.ts";
import { NO_HISTORY, type RunHistory, runHistorySchema } from "../../core/documents/run-history.ts";
import { lastRunNumber, runPrefix, runsAmong } from "../../core/documents/run-id.ts";
import {
  blockKeys,
  eventKeys,
  historyKeys,
  isOwnKey,
  jobEndKeys,
  planKeys,
  pricesKeys,
  RUNS_PREFIX,
  recordKeys,
  runKeys,
  sessionKeys,
} from "../../core/documents/store-layout.ts";
import { toJson } from "../../core/format/json.ts";
import type { Store } from "../../ports/store.ts";
import { mapConcurrent } from "./map-concurrent.ts";

/** @returns null: the store has no such run */
export async function readPlan(store: Store, run: string): Promise<Plan | null> {
  const key = planKeys.of(run);
  const content = await store.read(key);
  return content && parseStored(store.describe(key), content, planSchema);
}

/** The noise history that a run started with; none if it stored none. */
export async function readHistory(store: Store, run: string): Promise<RunHistory> {
  const key = historyKeys.of(run);
  const content = await store.read(key);
  return content ? parseStored(store.describe(key), content, runHistorySchema) : NO_HISTORY;
}

/**
 * Stores the prices of machines when a run starts, so that its cost can be told later. A run keeps its first prices.
 *
 * @returns the prices of the run
 */
export async function storePrices(store: Store, run: string, list: PriceList): Promise<PriceList> {
  await store.writeOnce(pricesKeys.of(run), toJson(list));
  return (await readRunPrices(store, run)) ?? list;
}

/** The prices of machines when a run started; null: the run stored none. */
export async function readRunPrices(store: Store, run: string): Promise<PriceList | null> {
  const key = pricesKeys.of(run);
  const content = await store.read(key);
  return content && parseStored(store.describe(key), content, priceListSchema);
}

/**
 * How the run's jobs in AWS Batch ended, and the sessions that no record holds: what the run paid for without a record.
 *
 * @param only one block. Default: all
 */
export async function readJobs(
  store: Store,
  run: string,
  records: readonly BlockRecord[],
  only?: string,
): Promise<JobsOfRun> {
  const recorded = new Set(
    records.flatMap(({ spec, sessions }) =>
      sessions.map(({ session }) => sessionKeys.of(run, spec.block.id, session)),
    ),
  );
  const keys = await store.list(
    only === undefined ? blockKeys.prefix(run) : blockKeys.prefix(run, only),
  );
  const ends = keys.flatMap((key) => named(key, jobEndKeys.parse(key)));
  const sessions = keys
    .flatMap((key) => named(key, sessionKeys.parse(key)))
    .filter(({ key }) => !recorded.has(key));
  return {
    ends: await readEach(ends, async ({ key, block }) => {
      const content = await store.read(key);
      return content && { block, end: parseStored(store.describe(key), content, jobEndSchema) };
    }),
    sessions: await readEach(sessions, async ({ key, block }) => {
      const content = await store.read(key);
      return (
        content && { block, session: parseStored(store.describe(key), content, sessionSchema) }
      );
    }),
  };
}

interface BlockKey {
  readonly key: string;
  readonly block: string;
}

function named(key: string, parts: { readonly block: string } | null): readonly BlockKey[] {
  return parts ? [{ key, block: parts.block }] : [];
}

async function readEach<T>(
  keys: readonly BlockKey[],
  read: (key: BlockKey) => Promise<T | null>,
): Promise<T[]> {
  return (await mapConcurrent(keys, read)).filter((one) => one !== null);
}

/** @returns null: the block has no record yet */
export async function readRecord(
  store: Store,
  run: string,
  block: string,
): Promise<BlockRecord | null> {
  const key = recordKeys.of(run, block);
  const content = await store.read(key);
  return content && parseStored(store.describe(key), content, recordSchema);
}

/** @param keep turns each record into what the caller keeps, as soon as it has been read. Default: the record */
export async function readRecords(
  store: Store,
  run: string,
  keep: (record: BlockRecord) => BlockRecord = (record) => record,
): Promise<readonly BlockRecord[]> {
  const keys = await store.list(blockKeys.prefix(run));
  const blocks = keys.flatMap((key) => recordKeys.parse(key)?.block ?? []);
  const records = await mapConcurrent(blocks, async (block) => {
    const record = await readRecord(store, run, block);
    return record && keep(record);
  });
  return records.filter((record) => record !== null);
}

/** How many records a run has. Reads none of them. */
export async function countRecords(store: Store, run: string): Promise<number> {
  return recordsAmong(await store.list(blockKeys.prefix(run)));
}

/** How many records there are among keys of one run. */
export function recordsAmong(keys: readonly string[]): number {
  return keys.filter((key) => recordKeys.parse(key)).length;
}

export async function listRuns(store: Store): Promise<readonly string[]> {
  return runsAmong(await store.list(RUNS_PREFIX));
}

/**
 * The run that a command is about: the last one of the plan, or the first.
 *
 * @param again a new one, if the last one is finished
 */
export async function chooseRun(
  store: Store,
  plan: Plan,
  again: boolean,
): Promise<{ run: string; isFinished: boolean }> {
  // Of this plan alone: a store of many runs has many keys.
  const keys = await store.list(`${RUNS_PREFIX}${runPrefix(plan)}`);
  const number = lastRunNumber(plan, runsAmong(keys));
  const last = `${runPrefix(plan)}${number}`;
  const isFinished = number > 0 && isFinishedAmong(last, keys);
  if (number > 0 && !(isFinished && again)) return { run: last, isFinished };
  return { run: `${runPrefix(plan)}${number + 1}`, isFinished: false };
}

/** Unfinished runs of the same suite under another plan: nothing resumes them. */
export async function unfinishedRuns(store: Store, plan: Plan): Promise<readonly string[]> {
  const keys = await store.list(`${RUNS_PREFIX}${plan.suite}-`);
  const ofSuite = runsAmong(keys).filter(
    (run) =>
      new RegExp(`^${plan.suite}-[0-9a-f]{8}-\\d+$`).test(run) && !run.startsWith(runPrefix(plan)),
  );
  return ofSuite.filter((run) => !isFinishedAmong(run, keys));
}

/** Whether no more blocks of a run will run. Reads no event. */
export async function isRunFinished(store: Store, run: string): Promise<boolean> {
  return isFinishedAmong(run, await store.list(eventKeys.prefix(run)));
}

/** The same from keys, those of other runs included. */
export function isFinishedAmong(run: string, keys: readonly string[]): boolean {
  const prefix = eventKeys.prefix(run);
  return keys.some((key) => key.startsWith(prefix) && eventKeys.parse(key)?.kind === "finished");
}

/** Keys below a run that gcbench does not write. */
export async function otherKeys(store: Store, run: string): Promise<readonly string[]> {
  return (await store.list(runKeys.prefix(run))).filter((key) => !isOwnKey(key));
}
