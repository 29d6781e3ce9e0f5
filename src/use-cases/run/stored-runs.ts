import type { JobsOfRun } from "../../core/cost/billed-intervals.ts";
import { jobEndSchema } from "../../core/documents/job.ts";
import { type Plan, planSchema } from "../../core/documents/plan.ts";
import { type PriceList, priceListSchema } from "../../core/documents/prices.ts";
import { type BlockRecord, recordSchema, sessionSchema } from "../../core/documents/record.ts";
import { NO_HISTORY, type RunHistory, runHistorySchema } from "../../core/documents/run-history.ts";
import { lastRunNumber, runPrefix, runsAmong } from "../../core/documents/run-id.ts";
import {
  blocksPrefix,
  finishedKey,
  historyKey,
  planKey,
  pricesKey,
  RUNS_PREFIX,
  recordKey,
} from "../../core/documents/store-layout.ts";
import { parseStored } from "../../core/documents/stored.ts";
import { toJson } from "../../core/format/json.ts";
import type { Store } from "../../ports/store.ts";
import { mapConcurrent } from "./map-concurrent.ts";

/** @returns null where the store has no such run */
export async function readPlan(store: Store, run: string): Promise<Plan | null> {
  const key = planKey(run);
  const content = await store.read(key);
  return content && parseStored(store.describe(key), content, planSchema);
}

/** What was known of the noise when a run began; nothing where the run does not say. */
export async function readHistory(store: Store, run: string): Promise<RunHistory> {
  const key = historyKey(run);
  const content = await store.read(key);
  return content ? parseStored(store.describe(key), content, runHistorySchema) : NO_HISTORY;
}

/**
 * Keeps what machines cost when a run begins: what it cost can be told from then on as long as it is kept, whatever
 * becomes of the list. A run that has prices keeps those.
 *
 * @returns the prices of the run
 */
export async function storePrices(store: Store, run: string, list: PriceList): Promise<PriceList> {
  await store.writeOnce(pricesKey(run), toJson(list));
  return (await readRunPrices(store, run)) ?? list;
}

/** What machines cost when a run began; null: the run does not say. */
export async function readRunPrices(store: Store, run: string): Promise<PriceList | null> {
  const key = pricesKey(run);
  const content = await store.read(key);
  return content && parseStored(store.describe(key), content, priceListSchema);
}

/**
 * How the run's jobs of AWS Batch ended, and the sessions on hosts that no record tells of: what else was paid for.
 *
 * @param only of one block. Default: of all
 */
export async function readJobs(
  store: Store,
  run: string,
  records: readonly BlockRecord[],
  only?: string,
): Promise<JobsOfRun> {
  const told = new Set(
    records.flatMap(({ spec, sessions }) =>
      sessions.map(({ session }) => `${spec.block.id} ${session}`),
    ),
  );
  const prefix = only === undefined ? blocksPrefix(run) : `${blocksPrefix(run)}${only}/`;
  const found = (await store.list(prefix)).flatMap((key) => {
    const [, block = "", kind, number] =
      /([^/]+)\/(jobs|sessions)\/(\d+)(?:-end)?\.json$/.exec(key) ?? [];
    const isEnd = kind === "jobs" && key.endsWith("-end.json");
    const isUntold = kind === "sessions" && !told.has(`${block} ${number}`);
    return isEnd || isUntold ? [{ key, block, isEnd }] : [];
  });
  const documents = await mapConcurrent(found, async ({ key, block, isEnd }) => {
    const content = await store.read(key);
    if (!content) return {};
    const place = store.describe(key);
    return isEnd
      ? { end: { block, end: parseStored(place, content, jobEndSchema) } }
      : { session: { block, session: parseStored(place, content, sessionSchema) } };
  });
  return {
    ends: documents.flatMap(({ end }) => end ?? []),
    sessions: documents.flatMap(({ session }) => session ?? []),
  };
}

/** @returns null where the block has none yet */
export async function readRecord(
  store: Store,
  run: string,
  block: string,
): Promise<BlockRecord | null> {
  const key = recordKey(run, block);
  const content = await store.read(key);
  return content && parseStored(store.describe(key), content, recordSchema);
}

/** @param keep what is to be kept of each as soon as it has been read. Default: all */
export async function readRecords(
  store: Store,
  run: string,
  keep: (record: BlockRecord) => BlockRecord = (record) => record,
): Promise<readonly BlockRecord[]> {
  const prefix = blocksPrefix(run);
  const keys = (await store.list(prefix)).filter((key) => key.endsWith("/record.json"));
  const blocks = keys.map((key) => key.slice(prefix.length).split("/")[0] ?? "");
  const records = await mapConcurrent(blocks, async (block) => {
    const record = await readRecord(store, run, block);
    return record && keep(record);
  });
  return records.filter((record) => record !== null);
}

/** How many records a run has by now; none of them is read. */
export async function countRecords(store: Store, run: string): Promise<number> {
  return recordsAmong(await store.list(blocksPrefix(run)));
}

/** How many records there are among keys of one run. */
export function recordsAmong(keys: readonly string[]): number {
  return keys.filter((key) => key.endsWith("/record.json")).length;
}

export async function listRuns(store: Store): Promise<readonly string[]> {
  return runsAmong(await store.list(RUNS_PREFIX));
}

/**
 * The run that this command is about: the last one of the plan, or the first.
 *
 * @param again a new one, where the last one is finished
 */
export async function chooseRun(
  store: Store,
  plan: Plan,
  again: boolean,
): Promise<{ run: string; isFinished: boolean }> {
  // Of this plan alone: all keys of all runs are many.
  const runs = runsAmong(await store.list(`${RUNS_PREFIX}${runPrefix(plan)}`));
  const number = lastRunNumber(plan, runs);
  const last = `${runPrefix(plan)}${number}`;
  const isFinished = number > 0 && (await store.read(finishedKey(last))) !== null;
  if (number > 0 && !(isFinished && again)) return { run: last, isFinished };
  return { run: `${runPrefix(plan)}${number + 1}`, isFinished: false };
}

/** Runs of the same suite that were left before they finished, under another plan: nothing goes on with them. */
export async function unfinishedRuns(store: Store, plan: Plan): Promise<readonly string[]> {
  const keys = await store.list(`${RUNS_PREFIX}${plan.suite}-`);
  const ofSuite = runsAmong(keys).filter(
    (run) =>
      new RegExp(`^${plan.suite}-[0-9a-f]{8}-\\d+$`).test(run) && !run.startsWith(runPrefix(plan)),
  );
  return ofSuite.filter((run) => !keys.includes(finishedKey(run)));
}

/** Whether all has been run that will be. */
export async function isRunFinished(store: Store, run: string): Promise<boolean> {
  return (await store.read(finishedKey(run))) !== null;
}

/** Keys below a run that gcbench does not write: somebody put them there. */
export async function otherKeys(store: Store, run: string): Promise<readonly string[]> {
  const ours =
    /^runs\/[^/]+\/(?:(?:plan|history|prices|engine|finished)\.json|asked\/\d+\.json|reported\/\d+\/\d+\.json|published\/\d+\/\d+(?:\/[a-z0-9-]+)?\.json|cancels\/\d+(?:-lifted)?\.json|bounds\/\d+\.json|inputs\/[0-9a-f]{64}\.json|blocks\/[^/]+\/(?:spec\.json|record\.json|sessions\/\d+(?:-trial-\d+|-staging)?\.json|jobs\/\d+(?:-claim|-end)?\.json|logs\/\d+-trial-\d+\.log))$/;
  return (await store.list(`${RUNS_PREFIX}${run}/`)).filter((key) => !ours.test(key));
}
