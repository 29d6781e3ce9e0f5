import { n as jobEndSchema } from "./job.js";
import { t as toJson } from "./json.js";
import { E as recordKey, S as pricesKey, i as blocksPrefix, m as historyKey, p as finishedKey, t as RUNS_PREFIX, x as planKey } from "./keys.js";
import { s as planSchema } from "./plan.js";
import { C as priceListSchema } from "./text.js";
import { i as sessionSchema, r as recordSchema } from "./record.js";
import { r as shortDigest } from "./digest.js";
import { t as parseStored } from "./stored.js";
import { a as runHistorySchema, t as NO_HISTORY } from "./noise-history.js";
import { f as pLimit } from "./vendor.js";
// src/core/run-id.ts
/** Begins the names of all runs of a plan; a number follows. */
function runPrefix(plan) {
	return `${plan.suite}-${shortDigest(plan.id)}-`;
}
/** Names of the runs among keys of a store, sorted. */
function runsAmong(keys) {
	const names = keys.flatMap((key) => /^runs\/([^/]+)\//.exec(key)?.[1] ?? []);
	return [...new Set(names)].sort();
}
/** The number of the last run of this plan; 0: there is none. */
function lastRunNumber(plan, runs) {
	const prefix = runPrefix(plan);
	const numbers = runs.filter((run) => run.startsWith(prefix)).map((run) => Number(run.slice(prefix.length))).filter(Number.isInteger);
	return Math.max(0, ...numbers);
}
// src/pipeline/side-by-side.ts
/** Calls to a store under way at once: each waits for the network most of the time, and brings a document into memory. */
const AT_ONCE = 16;
/**
* Does the same with many items, some at a time.
*
* @returns one result for each, in their order
*/
function sideBySide(items, work) {
	return pLimit(AT_ONCE).map(items, work);
}
// src/pipeline/stored-runs.ts
/** @returns null where the store has no such run */
async function readPlan(store, run) {
	const key = planKey(run);
	const content = await store.read(key);
	return content && parseStored(store.describe(key), content, planSchema);
}
/** What was known of the noise when a run began; nothing where the run does not say. */
async function readHistory(store, run) {
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
async function freezePrices(store, run, list) {
	await store.writeOnce(pricesKey(run), toJson(list));
	return await readRunPrices(store, run) ?? list;
}
/** What machines cost when a run began; null: the run does not say. */
async function readRunPrices(store, run) {
	const key = pricesKey(run);
	const content = await store.read(key);
	return content && parseStored(store.describe(key), content, priceListSchema);
}
/**
* How the run's jobs of AWS Batch ended, and the sessions on hosts that no record tells of: what else was paid for.
*
* @param only of one block. Default: of all
*/
async function readJobs(store, run, records, only) {
	const told = new Set(records.flatMap(({ spec, sessions }) => sessions.map(({ session }) => `${spec.block.id} ${session}`)));
	const prefix = only === void 0 ? blocksPrefix(run) : `${blocksPrefix(run)}${only}/`;
	const documents = await sideBySide((await store.list(prefix)).flatMap((key) => {
		const [, block = "", kind, number] = /([^/]+)\/(jobs|sessions)\/(\d+)(?:-end)?\.json$/.exec(key) ?? [];
		const isEnd = kind === "jobs" && key.endsWith("-end.json");
		const isUntold = kind === "sessions" && !told.has(`${block} ${number}`);
		return isEnd || isUntold ? [{
			key,
			block,
			isEnd
		}] : [];
	}), async ({ key, block, isEnd }) => {
		const content = await store.read(key);
		if (!content) return {};
		const place = store.describe(key);
		return isEnd ? { end: {
			block,
			end: parseStored(place, content, jobEndSchema)
		} } : { session: {
			block,
			session: parseStored(place, content, sessionSchema)
		} };
	});
	return {
		ends: documents.flatMap(({ end }) => end ?? []),
		sessions: documents.flatMap(({ session }) => session ?? [])
	};
}
/** @returns null where the block has none yet */
async function readRecord(store, run, block) {
	const key = recordKey(run, block);
	const content = await store.read(key);
	return content && parseStored(store.describe(key), content, recordSchema);
}
/** @param keep what is to be kept of each as soon as it has been read. Default: all */
async function readRecords(store, run, keep = (record) => record) {
	const prefix = blocksPrefix(run);
	return (await sideBySide((await store.list(prefix)).filter((key) => key.endsWith("/record.json")).map((key) => key.slice(prefix.length).split("/")[0] ?? ""), async (block) => {
		const record = await readRecord(store, run, block);
		return record && keep(record);
	})).filter((record) => record !== null);
}
/** How many records a run has by now; none of them is read. */
async function countRecords(store, run) {
	return recordsAmong(await store.list(blocksPrefix(run)));
}
/** How many records there are among keys of one run. */
function recordsAmong(keys) {
	return keys.filter((key) => key.endsWith("/record.json")).length;
}
async function listRuns(store) {
	return runsAmong(await store.list(RUNS_PREFIX));
}
/**
* The run that this command is about: the last one of the plan, or the first.
*
* @param again a new one, where the last one is finished
*/
async function chooseRun(store, plan, again) {
	const number = lastRunNumber(plan, runsAmong(await store.list(`${RUNS_PREFIX}${runPrefix(plan)}`)));
	const last = `${runPrefix(plan)}${number}`;
	const isFinished = number > 0 && await store.read(finishedKey(last)) !== null;
	if (number > 0 && !(isFinished && again)) return {
		run: last,
		isFinished
	};
	return {
		run: `${runPrefix(plan)}${number + 1}`,
		isFinished: false
	};
}
/** Runs of the same suite that were left before they finished, under another plan: nothing goes on with them. */
async function abandonedRuns(store, plan) {
	const keys = await store.list(`${RUNS_PREFIX}${plan.suite}-`);
	return runsAmong(keys).filter((run) => new RegExp(`^${plan.suite}-[0-9a-f]{8}-\\d+$`).test(run) && !run.startsWith(runPrefix(plan))).filter((run) => !keys.includes(finishedKey(run)));
}
/** Whether all has been run that will be. */
async function isRunFinished(store, run) {
	return await store.read(finishedKey(run)) !== null;
}
/** Keys below a run that gcbench does not write: somebody put them there. */
async function foreignKeys(store, run) {
	const ours = /^runs\/[^/]+\/(?:(?:plan|history|prices|engine|finished)\.json|asked\/\d+\.json|reported\/\d+\/\d+\.json|published\/\d+\/\d+(?:\/[a-z0-9-]+)?\.json|cancels\/\d+(?:-lifted)?\.json|bounds\/\d+\.json|inputs\/[0-9a-f]{64}\.json|blocks\/[^/]+\/(?:spec\.json|record\.json|sessions\/\d+(?:-trial-\d+|-staging)?\.json|jobs\/\d+(?:-claim|-end)?\.json|logs\/\d+-trial-\d+\.log))$/;
	return (await store.list(`${RUNS_PREFIX}${run}/`)).filter((key) => !ours.test(key));
}
export { freezePrices as a, readHistory as c, readRecord as d, readRecords as f, runsAmong as g, sideBySide as h, foreignKeys as i, readJobs as l, recordsAmong as m, chooseRun as n, isRunFinished as o, readRunPrices as p, countRecords as r, listRuns as s, abandonedRuns as t, readPlan as u };
