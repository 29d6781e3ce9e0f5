import { n as jobEndSchema } from "./job.js";
import { h as toJson, m as parseStored } from "./model-log.js";
import { a as historyKey, b as failureClassSchema, d as planKey, f as pricesKey, i as finishedKey, n as blocksPrefix, p as recordKey, t as RUNS_PREFIX } from "./keys.js";
import { C as platformQuestionSchema, a as pinnedPlatformSchema, c as sideSchema, o as pinnedWorkloadSchema, s as planSchema } from "./plan.js";
import { i as priceListSchema, o as priceSchema } from "./prices.js";
import { i as sessionSchema, n as machineSchema, r as recordSchema, t as disturbanceSchema } from "./record.js";
import { n as digestSchema, r as shortDigest } from "./digest.js";
import { B as _enum, G as number, H as boolean, J as record, V as array, W as literal, X as string, Y as strictObject, c as pLimit, y as median } from "./vendor.js";
import { u as pinnedVersionSchema } from "./version.js";
import { Dt as byStart, Et as winsorise, St as sampleVariance, _t as duplicateSd, ft as replicatesFrom, gt as duplicateDistances, ht as average, lt as blocksByComparison, mt as INTERFERENCE, pt as standsForHost, rt as fQuantile, st as WALL_TIME, ut as hostOf, wt as trialsFactor, xt as robustSd, yt as hostDifferences } from "./inputs.js";
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
// src/core/cost/cost-summary.ts
const amount = number().nonnegative();
const count = number().int().nonnegative();
/** What machines were paid for, in seconds or in USD. Together: all-in. */
const costPartsSchema = strictObject({
	boot: amount.describe("From a host's launch to the job: boot, image, waiting for a next block."),
	staging: amount.describe("From the job's start to its first run of the model: inputs, build."),
	warmUp: amount,
	trials: amount.describe("Compute-only: wall time of the trials of complete blocks."),
	other: amount.describe("Between trials, saving results, and up to the minute that is the least."),
	failed: amount.describe("Blocks that failed and attempts that were lost, their launch included.")
});
const platformCostSchema = strictObject({
	platform: string().describe("Id of a platform."),
	price: priceSchema.nullable().describe("Null: not known."),
	hosts: count,
	blocks: count.describe("Complete."),
	failedBlocks: count,
	lostAttempts: count.describe("Hosts reclaimed, harnesses killed: attempts that left no record."),
	unknownLaunches: count.describe("Hosts of AWS that did not tell when they were launched."),
	seconds: costPartsSchema,
	usd: costPartsSchema.nullable()
});
const blockCostSchema = strictObject({
	block: string(),
	platform: string(),
	hosts: array(string()),
	computeUsd: amount.nullable(),
	allInUsd: amount.nullable()
});
/** What a run cost. */
const runCostSchema = strictObject({
	platforms: array(platformCostSchema),
	total: costPartsSchema.nullable().describe("USD, of the platforms that have a price."),
	blocks: array(blockCostSchema)
});
const figureSchema = strictObject({
	value: number().positive(),
	low: number().nullable().describe("Lower end of the 95 % interval; null: one host."),
	high: number().nullable()
});
/** What a simulated day costs with one version on one platform, in USD. */
const simulatedDayCostSchema = strictObject({
	workload: string(),
	version: string(),
	platform: string(),
	hosts: count,
	compute: figureSchema,
	allIn: figureSchema.nullable().describe("One job of one trial, with its boot, image and staging; null: those are not known.")
});
const costSummarySchema = runCostSchema.extend({ simulatedDays: array(simulatedDayCostSchema) });
// src/core/comparison/comparison.ts
const fraction = number().describe("Relative change, B over A minus 1: 0.02 is 2 % slower.");
/**
* - `slower`, `faster`: significant, and of a size that matters
* - `no material change`: the interval lies inside the bounds of what matters
* - `inconclusive`: neither, with what was measured
* - `not comparable`: the sides differ in more than the version, so that no number would say anything
*/
const verdictSchema = _enum([
	"slower",
	"faster",
	"no material change",
	"inconclusive",
	"not comparable"
]);
/** How a candidate differs from its baseline in one quantity. */
const effectSchema = strictObject({
	verdict: verdictSchema,
	change: fraction.nullable(),
	low: fraction.nullable().describe("Lower end of the interval; null: too few hosts for one."),
	high: fraction.nullable(),
	confidence: number().describe("Of the interval over all looks, as in 0.98."),
	p: number().min(0).max(1).nullable().describe("Two-sided; of a timer adjusted over all that were tested, of the wall time of its look."),
	smallestDetectable: number().nullable().describe("Change that this many hosts with this noise would have found in 80 of 100 cases."),
	hosts: number().int().nonnegative().describe("Replicates that it rests on."),
	trials: number().int().nonnegative(),
	noise: _enum([
		"history",
		"duplicates",
		"none"
	]).describe("What the hosts' own variance was moderated with.")
});
/** What one version took, over all trials that count. */
const versionSummarySchema = strictObject({
	trials: number().int().nonnegative(),
	wallSeconds: number().positive().describe("Geometric mean of the trials."),
	simulatedDaysPerDay: number().positive().nullable(),
	userSeconds: number().nonnegative(),
	systemSeconds: number().nonnegative(),
	peakMemoryMiB: number().nonnegative().describe("Of the largest trial."),
	outputs: array(digestSchema).describe("Distinct digests of the results over the trials: more than one is not repeatable.")
});
const timerComparisonSchema = strictObject({
	name: string(),
	parent: string().nullable(),
	isLeaf: boolean().describe("No other timer lies inside it. Only leaves are tested."),
	secondsA: number().nonnegative().nullable().describe("Mean; null: it did not run."),
	secondsB: number().nonnegative().nullable(),
	effect: effectSchema.nullable().describe("Null: not tested, because it is no leaf or too short."),
	isWatched: boolean().describe("Not proven to have changed, yet worth a look: Benjamini-Hochberg at 5 %.")
});
/** A trial as a point in a chart, with the way back to its record. */
const trialPointSchema = strictObject({
	block: string(),
	position: number().int(),
	side: sideSchema,
	wallSeconds: number().nonnegative(),
	timers: record(string(), number().nonnegative()).describe("Seconds of each timer."),
	session: number().int(),
	startedAt: string(),
	disturbance: disturbanceSchema,
	isLeftOut: boolean().describe("Interfered with: so far above the fastest of its version that it does not count.")
});
/** Earlier blocks that the noise is known from. */
const historySourceSchema = strictObject({
	blocks: number().int().positive(),
	runs: array(string()),
	hostSd: number().describe("Of the wall time, standard deviation of host differences, log units."),
	duplicateSd: number().describe("Of the wall time, robust standard deviation of a trial.")
});
const blockSummarySchema = strictObject({
	id: string(),
	status: _enum(["complete", "failed"]),
	host: string(),
	startedAt: string(),
	endedAt: string(),
	sessions: number().int().describe("More than one: it was interrupted and went on."),
	change: fraction.nullable().describe("Of this block alone.")
});
const failedTrialSchema = strictObject({
	block: string(),
	position: number().int(),
	version: string(),
	class: failureClassSchema,
	message: string(),
	logLines: array(string()),
	log: string().nullable()
});
/** One candidate against its baseline, in one workload on one platform. */
const cellSchema = strictObject({
	workload: string(),
	platform: string(),
	baseline: string(),
	candidate: string().nullable(),
	differences: array(string()).describe("Why the sides are not comparable; empty: they are."),
	notes: array(string()).describe("What a reader should know before believing the numbers."),
	effect: effectSchema.nullable().describe("Of the wall time; null: nothing to compare."),
	hostsAreBlocks: boolean().describe("All blocks ran on one machine: blocks in time stand in for hosts."),
	history: historySourceSchema.nullable().describe("Where the noise is known from."),
	a: versionSummarySchema.nullable(),
	b: versionSummarySchema.nullable(),
	timers: array(timerComparisonSchema),
	trials: array(trialPointSchema),
	blocks: array(blockSummarySchema),
	failures: array(failedTrialSchema),
	planned: number().int().describe("Most blocks that the plan allows it."),
	nextLook: number().int().nullable().describe("Hosts at which it would be looked at again; null: it is decided or at its cap.")
});
/** What is known of false alarms in the wall time: comparisons of a version with itself, this run's among them. */
const aaTallySchema = strictObject({
	comparisons: number().int().nonnegative(),
	falseAlarms: number().int().nonnegative().describe("Of them called slower or faster."),
	upperBound: number().min(0).max(1).describe("Of the rate of false alarms, one-sided 95 %, Clopper and Pearson.")
});
const comparisonSchema = strictObject({
	schemaVersion: literal(1),
	run: string(),
	plan: digestSchema,
	suite: string(),
	description: string().optional(),
	gcbench: string().describe("Version of gcbench that compared."),
	measuredFrom: string().nullable(),
	measuredTo: string().nullable(),
	workloads: array(pinnedWorkloadSchema),
	versions: array(pinnedVersionSchema),
	platforms: array(pinnedPlatformSchema),
	machines: array(machineSchema),
	aaTally: aaTallySchema.nullable().default(null).describe("Of the run's platforms; null: nobody counted."),
	cells: array(cellSchema),
	platformQuestions: array(platformQuestionSchema).optional().describe("Which platform is the best, where a version ran on more than one."),
	cost: costSummarySchema.optional().describe("What the run cost, where machines have a price.")
});
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
	const ours = /^runs\/[^/]+\/(?:(?:plan|history|prices|engine|finished)\.json|blocks\/[^/]+\/(?:spec\.json|record\.json|sessions\/\d+(?:-trial-\d+)?\.json|jobs\/\d+(?:-claim|-end)?\.json|logs\/\d+-trial-\d+\.log))$/;
	return (await store.list(`${RUNS_PREFIX}${run}/`)).filter((key) => !ours.test(key));
}
export { usableHistory as C, interferenceLimit as S, noiseIn as _, isRunFinished as a, verdictSchema as b, readJobs as c, readRecords as d, readRunPrices as f, historyFor as g, NO_HISTORY as h, freezePrices as i, readPlan as l, runsAmong as m, chooseRun as n, listRuns as o, sideBySide as p, foreignKeys as r, readHistory as s, abandonedRuns as t, readRecord as u, noiseOf as v, estimateEffect as x, comparisonSchema as y };
