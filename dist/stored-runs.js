import { n as jobEndSchema } from "./job.js";
import { t as toJson } from "./json.js";
import { _ as publishedKey, g as pricesKey, h as planKey, m as originKey, n as blocksPrefix, o as finishedKey, s as historyKey, t as RUNS_PREFIX, v as recordKey } from "./keys.js";
import { c as aaTallySchema, r as originSchema } from "./origin.js";
import { s as planSchema } from "./plan.js";
import { i as priceListSchema } from "./prices.js";
import { i as sessionSchema, r as recordSchema } from "./record.js";
import { n as digestSchema, r as shortDigest } from "./digest.js";
import { t as parseStored } from "./stored.js";
import { G as number, J as record, V as array, W as literal, X as string, Y as strictObject, c as pLimit, g as median } from "./vendor.js";
import { E as WALL_TIME, F as duplicateDistances, H as sampleVariance, I as duplicateSd, K as winsorise, M as standsForHost, N as INTERFERENCE, O as blocksByComparison, P as average, R as hostDifferences, S as fQuantile, V as robustSd, W as trialsFactor, j as replicatesFrom, k as hostOf, q as byStart } from "./shared-inputs.js";
// src/core/verdict/effect-estimate.ts
/** Weight of history in degrees of freedom, when it holds `FULL_HISTORY` blocks. */
const HISTORY_DEGREES = 8;
const FULL_HISTORY = 24;
/** History's own weight, in duplicates, when today's measurements say that the noise has grown. */
const STALENESS_WEIGHT = 5;
/** A history that understates today's variance by more than this loses weight by as much as it is beyond. */
const TOLERATED_GROWTH = 1.5;
/** Degrees of freedom go by tenths: there are few of them then, and a quantile is worked out once for each. */
const DEGREES_STEPS = 10;
const DUPLICATE_DEGREES = 3;
/** Host differences vary somewhat more than duplicates on one host can tell. */
const DUPLICATE_INFLATION = 1.5;
const WINSOR_LIMIT$1 = 3;
/** No machine repeats a time more closely than this; equal times are a coarse clock's. */
const SMALLEST_SD = 1e-4;
/** Mean squares of a half-normal that is clipped at 1.5 and at 2 standard deviations. */
const CLIPPED_SQUARE = {
	at1_5: .7783,
	at2: .9205
};
/**
* Mean difference over hosts with a moderated variance [1]: the few hosts of today and what is known of the
* noise from before, each with its weight. It departs from [1] in three ways: the prior's weight is fixed,
* because a few timers can't estimate it; the prior grows, and loses weight, where today's measurements are
* noisier than history's; and a prior from duplicates that today's hosts contradict is dropped for plain t.
*
* @param replicates at least two hosts, each with trials of both versions
*
* [1] Smyth, "Linear models and empirical Bayes methods", Stat. Appl. Genet. Mol. Biol. 3(1):3, 2004,
*     doi:10.2202/1544-6115.1027, section 3.
*/
function estimateEffect(replicates, history) {
	const known = usableHistory(history);
	return known ? withHistory(replicates, known) : withDuplicates(replicates);
}
/** @returns null where a history is too short to lean on, or saw no noise at all */
function usableHistory(history) {
	return history && history.blocks >= 8 && history.hostSd >= SMALLEST_SD / 10 ? history : null;
}
/**
* What a trial may lie above the fastest of its version in its block before it is left out, in log time; with
* what is known of a trial's noise from before, or else from today.
*/
function interferenceLimit(replicates, history) {
	const trialSd = usableHistory(history)?.duplicateSd ?? duplicateSd(duplicateDistances(replicates));
	return trialSd > 0 ? INTERFERENCE * trialSd : Number.POSITIVE_INFINITY;
}
function withHistory(replicates, past) {
	const history = allowingForTrials(replicates, past);
	const raw = hostDifferences(replicates, history.duplicateSd);
	const growth = noiseGrowth(replicates, raw, history);
	const priorSd = history.hostSd * Math.sqrt(growth);
	const weight = Math.min(1, history.blocks / FULL_HISTORY) / Math.max(1, growth / TOLERATED_GROWTH);
	return moderate(winsorise(raw, WINSOR_LIMIT$1 * priorSd), {
		variance: priorSd ** 2,
		degrees: Math.floor(HISTORY_DEGREES * weight * DEGREES_STEPS) / DEGREES_STEPS,
		prior: "history"
	});
}
/** History is of hosts that ran each version twice; where they run it less often today, they differ by more. */
function allowingForTrials(replicates, history) {
	const more = Math.max(0, trialsFactor(replicates) - 1);
	return more === 0 ? history : {
		...history,
		hostSd: Math.sqrt(history.hostSd ** 2 + more * history.duplicateSd ** 2)
	};
}
function withDuplicates(replicates) {
	const distances = duplicateDistances(replicates);
	const trialSd = duplicateSd(distances);
	const raw = hostDifferences(replicates, trialSd);
	const priorVariance = DUPLICATE_INFLATION * trialsFactor(replicates) * clippedVariance(distances, trialSd);
	if (priorVariance === 0) return plain(raw);
	const limit = fQuantile(.95, raw.length - 1, distances.length);
	if (sampleVariance(raw) > priorVariance * limit) return plain(raw);
	return moderate(raw, {
		variance: priorVariance,
		degrees: DUPLICATE_DEGREES,
		prior: "duplicates"
	});
}
/**
* How many times history's variance today's duplicates and the spread of today's hosts call for, never below 1.
*
* @param differences of the hosts
*/
function noiseGrowth(replicates, differences, history) {
	const distances = history.duplicateSd > 0 ? duplicateDistances(replicates) : [];
	const n = distances.length;
	const clip = 1.5 * Math.SQRT2 * Math.max(duplicateSd(distances), history.duplicateSd);
	const ofTrials = n === 0 ? 0 : meanSquare(distances, clip) / 2 / CLIPPED_SQUARE.at1_5 / history.duplicateSd ** 2;
	const degrees = differences.length - 1;
	const ofHosts = sampleVariance(differences) / history.hostSd ** 2;
	const weight = STALENESS_WEIGHT + n + degrees;
	return Math.max(1, (STALENESS_WEIGHT + n * ofTrials + degrees * ofHosts) / weight);
}
/** Variance of a trial from its duplicates, with a burst of interference cut off. */
function clippedVariance(distances, trialSd) {
	if (distances.length === 0) return 0;
	return meanSquare(distances, 2 * Math.SQRT2 * trialSd) / 2 / CLIPPED_SQUARE.at2;
}
function meanSquare(values, clip) {
	return values.reduce((sum, value) => sum + Math.min(value, clip) ** 2, 0) / values.length;
}
function moderate(values, prior) {
	const k = values.length;
	const degrees = prior.degrees + k - 1;
	const variance = (prior.degrees * prior.variance + (k - 1) * sampleVariance(values)) / degrees;
	return {
		estimate: average(values),
		standardError: standardErrorOf(variance, k),
		degrees,
		hosts: k,
		prior: prior.prior
	};
}
function plain(values) {
	return {
		estimate: average(values),
		standardError: standardErrorOf(sampleVariance(values), values.length),
		degrees: values.length - 1,
		hosts: values.length,
		prior: "none"
	};
}
function standardErrorOf(variance, hosts) {
	return Math.max(Math.sqrt(variance), SMALLEST_SD) / Math.sqrt(hosts);
}
// src/core/verdict/noise-history.ts
/** Blocks that a history aims at: more of them would only be older. */
const ENOUGH_BLOCKS = 24;
/** A block further from its comparison's middle says nothing of where that middle is. */
const WILD_LIMIT = 3;
const WINSOR_LIMIT = 1.5;
/** Mean square of a normal distribution winsorised there. */
const WINSORISED_SQUARE = .7783;
const noiseSchema = strictObject({
	hostSd: number().nonnegative().describe("Standard deviation of host differences, log units."),
	duplicateSd: number().nonnegative().describe("Robust standard deviation of a trial."),
	blocks: number().int().positive()
});
/**
* What is known of the noise when a run begins, for each quantity in each workload and platform. Kept with the
* run, so that the same records give the same verdict for ever.
*/
const runHistorySchema = strictObject({
	schemaVersion: literal(1),
	cells: array(strictObject({
		workload: digestSchema,
		platform: string(),
		runs: array(string()).describe("Where its blocks are from, the newest first."),
		quantities: record(string(), noiseSchema)
	})),
	aaTally: aaTallySchema.nullable().describe("A/A comparisons of the past on the run's platforms; null: nobody counted.")
});
const NO_HISTORY = {
	schemaVersion: 1,
	cells: [],
	aaTally: null
};
/**
* Noise of host differences and of trials from comparisons of the past, whatever their versions did: each
* comparison's own mean is taken out first. Winsorised at 1.5 robust standard deviations, so that a reclaimed
* host or a night of interference does not make the next months' verdicts blind [1]. Where each version ran
* once in a block nothing is cut off: today's interference will go unseen too, and history must allow for it.
*
* @param comparisons the replicates of each
* @returns null where nothing was replicated
*
* [1] Wilcox, "Introduction to robust estimation and hypothesis testing", 2012, section 3.3.1; limits in standard
*     deviations in place of quantiles, and the constant that makes it unbiased for a normal distribution.
*/
function noiseOf(comparisons) {
	const replicated = comparisons.filter((replicates) => replicates.length >= 2);
	if (replicated.length === 0) return null;
	const trialSd = duplicateSd(replicated.flatMap(duplicateDistances));
	const groups = replicated.map((replicates) => hostDifferences(replicates, trialSd));
	const rough = robustSd(groups.flatMap((differences) => {
		const middle = median(differences);
		return differences.map((difference) => difference - middle);
	}));
	const deviations = groups.flatMap((differences) => {
		const centre = average(winsorise(differences, WILD_LIMIT * rough));
		const correction = Math.sqrt(differences.length / (differences.length - 1));
		return differences.map((difference) => (difference - centre) * correction);
	});
	const isRepeated = trialSd > 0;
	const limit = isRepeated ? WINSOR_LIMIT * robustSd(deviations) : Number.POSITIVE_INFINITY;
	const squares = deviations.map((value) => Math.min(limit, Math.abs(value)) ** 2);
	return {
		hostSd: Math.sqrt(average(squares) / (isRepeated ? WINSORISED_SQUARE : 1)),
		duplicateSd: trialSd,
		blocks: deviations.length - replicated.length + 1
	};
}
/**
* The noise that a plan's cells can expect, from records of the same workload on the same platform; on this
* machine, of this machine alone.
*
* @param host of the machine that runs local platforms
*/
function historyFor(plan, past, host) {
	return {
		schemaVersion: 1,
		cells: plan.workloads.flatMap(({ digest }) => plan.platforms.flatMap(({ id }) => {
			const cell = cellHistory(past.filter((record) => record.spec.workload.digest === digest && record.spec.platform.id === id && (!standsForHost(record) || hostOf(record) === host)));
			return cell ? [{
				workload: digest,
				platform: id,
				...cell
			}] : [];
		}))
	};
}
function cellHistory(records) {
	const comparisons = newestComparisons(records);
	const runs = [...new Set(comparisons.flatMap((blocks) => blocks.map(({ spec }) => spec.run)))];
	const quantities = [WALL_TIME, ...timerNames(comparisons.flat())].flatMap((quantity) => {
		const noise = noiseOf(comparisons.map((blocks) => replicatesFrom(blocks, quantity)));
		return noise && noise.blocks >= 8 ? [[quantity, noise]] : [];
	});
	return quantities.length === 0 ? null : {
		runs,
		quantities: Object.fromEntries(quantities)
	};
}
/** Whole comparisons, the newest first, until they hold enough blocks. */
function newestComparisons(records) {
	const newest = blocksByComparison(records).filter((blocks) => blocks.length >= 2).map((blocks) => blocks.toSorted(byStart)).toSorted(([a], [b]) => a && b ? -byStart(a, b) : 0);
	let blocks = 1;
	return newest.filter((comparison) => {
		const isNeeded = blocks < ENOUGH_BLOCKS;
		blocks += comparison.length - 1;
		return isNeeded;
	});
}
function timerNames(records) {
	return [...new Set(records.flatMap(({ trials }) => trials.flatMap(({ timers }) => timers.map(({ name }) => name))))];
}
/** @returns null where nothing, or too little, is known of the quantity */
function noiseIn(history, key, quantity) {
	return history.cells.find(({ workload, platform }) => workload === key.workload && platform === key.platform)?.quantities[quantity] ?? null;
}
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
/**
* Keeps who asked for a run. A run that goes on keeps whom it began for.
*
* @returns the run's origin
*/
async function noteOrigin(store, run, origin) {
	await store.writeOnce(originKey(run), toJson(origin));
	return await readOrigin(store, run) ?? origin;
}
/** Remembers that nobody need look after a run any more. */
async function notePublished(store, run) {
	await store.writeOnce(publishedKey(run), toJson({ schemaVersion: 1 }));
}
/** Who asked for a run; null: nobody that a result could be sent to. */
async function readOrigin(store, run) {
	const key = originKey(run);
	const content = await store.read(key);
	return content && parseStored(store.describe(key), content, originSchema);
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
	const ours = /^runs\/[^/]+\/(?:(?:plan|history|prices|engine|origin|finished|published)\.json|inputs\/[0-9a-f]{64}\.json|blocks\/[^/]+\/(?:spec\.json|record\.json|sessions\/\d+(?:-trial-\d+|-staging)?\.json|jobs\/\d+(?:-claim|-end)?\.json|logs\/\d+-trial-\d+\.log))$/;
	return (await store.list(`${RUNS_PREFIX}${run}/`)).filter((key) => !ours.test(key));
}
export { interferenceLimit as C, estimateEffect as S, runsAmong as _, isRunFinished as a, noiseIn as b, notePublished as c, readOrigin as d, readPlan as f, sideBySide as g, readRunPrices as h, freezePrices as i, readHistory as l, readRecords as m, chooseRun as n, listRuns as o, readRecord as p, foreignKeys as r, noteOrigin as s, abandonedRuns as t, readJobs as u, NO_HISTORY as v, usableHistory as w, noiseOf as x, historyFor as y };
