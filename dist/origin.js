import { C as priceListSchema, T as priceSchema, y as shortened } from "./text.js";
import { n as digestSchema } from "./digest.js";
import { r as failureClassSchema } from "./inspection.js";
import { a as pinnedPlatformSchema, c as sideSchema$1, o as pinnedWorkloadSchema, s as planSchema } from "./plan.js";
import { r as platformQuestionSchema } from "./platform-comparison.js";
import { i as sessionSchema, n as machineSchema, t as disturbanceSchema } from "./record.js";
import { m as nameSchema, u as pinnedVersionSchema } from "./version.js";
import { a as UsageError } from "./errors.js";
import { n as jobEndSchema } from "./job.js";
import { B as _enum, D as median, G as number, H as boolean, J as record, V as array, W as literal, X as string, Y as strictObject } from "./vendor.js";
import { A as trialsFactor, C as duplicateSd, D as robustSd, M as winsorise, N as byStart, O as sampleVariance, S as duplicateDistances, T as hostDifferences, b as INTERFERENCE, g as hostOf, h as blocksByComparison, l as fQuantile, p as WALL_TIME, t as allIn, v as replicatesFrom, x as average, y as standsForHost } from "./run-cost.js";
// src/core/agreement/agreement.ts
const count$1 = number().int().nonnegative();
const difference = number().nonnegative().describe("Relative RMS difference: RMS of the difference over RMS of the values, estimated.");
/**
* - `exact`: the same, bit for bit
* - `within tolerance`: different, by no more than platforms and builds are known to bring about
* - `beyond tolerance`: different by more than that, of one version: something is wrong
* - `different`: two versions compute different things, or nobody knows what to expect: told, not judged
* - `not comparable`: what is kept of the results does not say by how much they differ
*/
const agreementVerdictSchema = _enum([
	"exact",
	"within tolerance",
	"beyond tolerance",
	"different",
	"not comparable"
]);
/**
* What is compared with what:
* - `repeats`: the trials of one version on one host with each other
* - `hosts`: one version on one platform, from host to host
* - `platforms`: one version on two platforms
* - `versions`: two versions on one host
*/
const relationSchema = _enum([
	"repeats",
	"hosts",
	"platforms",
	"versions"
]);
const sideSchema = strictObject({
	version: string(),
	platform: string().describe("Id of a platform of the plan.")
});
const variableDifferenceSchema = strictObject({
	variable: string(),
	difference,
	tolerance: number().nonnegative().nullable().describe("For this variable: larger where it is stored in single precision; null: none.")
});
/** Whether what two kinds of runs computed agrees, as far as it should. */
const agreementSchema = strictObject({
	workload: string(),
	relation: relationSchema,
	a: sideSchema,
	b: sideSchema,
	hosts: count$1.describe("Hosts that it rests on."),
	trials: count$1,
	tolerance: number().nonnegative().nullable().describe("Largest difference that is as expected: 0 is bit for bit; null: nobody knows."),
	source: string().describe("Where the tolerance comes from."),
	verdict: agreementVerdictSchema,
	variables: count$1.nullable().describe("Compared one by one; null: the files as a whole alone."),
	worst: variableDifferenceSchema.nullable().describe("The variable furthest beyond its tolerance, or nearest to it; null: none differs."),
	median: difference.nullable().describe("Over all variables that were compared."),
	beyond: array(variableDifferenceSchema).describe("The worst of those beyond, worst first."),
	beyondCount: count$1,
	leftOut: array(strictObject({
		variables: array(string()),
		why: string()
	})),
	why: string().nullable().describe("Of files that can't be compared, or not as a whole."),
	remarks: array(string()).describe("Values that are missing or no number on one side alone."),
	isTrouble: boolean().describe("One version disagrees with itself where it should not.")
});
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
/** What of `staging` was for input files. */
const inputsCostSchema = strictObject({
	blocks: count.describe("That needed inputs."),
	found: count.describe("Of these: found all of them on their host."),
	bytes: count.describe("Of the inputs of all these blocks."),
	fetchedBytes: count,
	cachedBytes: count.describe("Of the fetched ones: from the project's own bucket."),
	seconds: amount
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
	inputs: inputsCostSchema.optional().describe("Absent: no block needed any."),
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
// src/core/comparison/a-a-tally-schema.ts
/** What is known of false alarms in the wall time: comparisons of a version with itself, this run's among them. */
const aaTallySchema = strictObject({
	comparisons: number().int().nonnegative(),
	falseAlarms: number().int().nonnegative().describe("Of them called slower or faster."),
	upperBound: number().min(0).max(1).describe("Of the rate of false alarms, one-sided 95 %, Clopper and Pearson.")
});
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
// src/core/comparison/basis.ts
/**
* What a comparison was made from besides the records and what it says itself: with it and the records the same code
* gives the same comparison again, wherever it is.
*/
const basisSchema = strictObject({
	plan: planSchema.pick({
		seed: true,
		warmUp: true,
		limits: true,
		looks: true,
		eliminateBy: true,
		blocks: true
	}).describe("What the comparison does not say of its plan."),
	history: runHistorySchema.describe("What was known of the noise when the run began."),
	isFinished: boolean().describe("No more blocks were to come."),
	prices: priceListSchema.describe("Of the run's platforms."),
	jobs: strictObject({
		ends: array(strictObject({
			block: string(),
			end: jobEndSchema
		})),
		sessions: array(strictObject({
			block: string(),
			session: sessionSchema
		}))
	}).describe("What its jobs of AWS Batch did besides their records.")
});
/**
* A comparison that an earlier gcbench made says other things by the same names: its times are plain means.
*
* @param file where it was read
* @throws {UsageError} it is one of those
*/
function requireBasis({ run, basis }, file) {
	if (basis) return;
	throw new UsageError(`${file} was made by an earlier gcbench, whose figures are made in another way. \`gcbench compare ${run} --out ${file}\` makes it anew from its store.`);
}
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
	wallSeconds: number().positive().describe("Geometric mean of the trials that count: in a comparison with the weights of the change, which is their ratio."),
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
	secondsA: number().nonnegative().nullable().describe("As the wall time, or the mean where a trial took none; null: it did not run."),
	secondsB: number().nonnegative().nullable(),
	effect: effectSchema.nullable().describe("Null: not tested, because it is no leaf or too short."),
	isWatched: boolean().describe("Not proven to have changed, yet worth a look: Benjamini-Hochberg at 5 %.")
});
/** A trial as a point in a chart, with the way back to its record. */
const trialPointSchema = strictObject({
	block: string(),
	position: number().int(),
	side: sideSchema$1,
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
	agreements: array(agreementSchema).optional().describe("Whether what the trials computed agrees; absent: an earlier gcbench compared."),
	platformQuestions: array(platformQuestionSchema).optional().describe("Which platform is the best, where a version ran on more than one."),
	cost: costSummarySchema.optional().describe("What the run cost, where machines have a price."),
	basis: basisSchema.optional().describe("What it was made from besides the records; absent: an earlier gcbench compared.")
});
// src/core/published-run.ts
/** Names of runs become folders and parts of addresses. */
const runNameSchema = string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,159}$/, "expected the name of a run");
const commitSchema = string().regex(/^[0-9a-f]{40}$/, "expected a commit: 40 hexadecimal digits");
const LONGEST_VERDICT = 2e3;
const rowSchema = strictObject({
	workload: nameSchema,
	platform: nameSchema,
	baseline: nameSchema,
	candidate: nameSchema.nullable(),
	verdict: verdictSchema.nullable().describe("Null: nothing was compared."),
	isFailed: boolean().describe("A trial of it failed."),
	change: number().nullable(),
	low: number().nullable(),
	high: number().nullable(),
	hosts: number().int().nonnegative()
});
/** What of a run goes into the index of all runs. */
const runSummarySchema = strictObject({
	schemaVersion: literal(1),
	run: runNameSchema,
	suite: nameSchema,
	verdict: string().max(LONGEST_VERDICT),
	tone: _enum([
		"worse",
		"better",
		"neutral",
		"open",
		"refused"
	]),
	measuredFrom: string().max(40).nullable(),
	measuredTo: string().max(40).nullable(),
	gcbench: string().max(40),
	usd: number().nonnegative().nullable().describe("All-in; null: no machine has a price."),
	pullRequest: number().int().positive().nullable(),
	sha: commitSchema.nullable().describe("Commit that the comparison is about."),
	rows: array(rowSchema)
});
/** @param told the verdict in words, with its mark */
function summariseRun({ run, suite, measuredFrom, measuredTo, gcbench, cells, cost }, told, { pullRequest, sha }) {
	const total = cost?.total ?? null;
	return {
		schemaVersion: 1,
		run,
		suite,
		verdict: shortened(told.verdict, LONGEST_VERDICT),
		tone: told.tone,
		measuredFrom,
		measuredTo,
		gcbench,
		usd: total && allIn(total),
		pullRequest,
		sha,
		rows: cells.map(({ workload, platform, baseline, candidate, effect, failures }) => ({
			workload,
			platform,
			baseline,
			candidate,
			verdict: effect && effect.hosts > 0 ? effect.verdict : null,
			isFailed: failures.length > 0,
			change: effect?.change ?? null,
			low: effect?.low ?? null,
			high: effect?.high ?? null,
			hosts: effect?.hosts ?? 0
		}))
	};
}
// src/core/origin.ts
/** `owner/name`, in the letters that GitHub allows. */
const repositoryNameSchema = string().max(140).regex(/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/, "expected owner/name");
/** Branch that results go to where nobody names one. */
const RESULTS_BRANCH = "gcbench-results";
/** Address of a page, fit to stand in a link: no blanks, brackets or quotes. */
const pageAddressSchema = string().max(500).regex(/^https?:\/\/[^\s()<>"'\\]+$/, "expected an address of the web without blanks, brackets and quotes");
/** A branch that we write to: no option of git, no revision expression. Narrower than `git check-ref-format`. */
const branchSchema = string().max(200).regex(/^[A-Za-z0-9_](?:[A-Za-z0-9_.-]|\/(?=[A-Za-z0-9_]))*$/, "expected the name of a branch").refine((name) => !/\.\.|\.lock(?:\/|$)|\.(?:\/|$)/.test(name), "expected the name of a branch");
/**
* Who asked for a run, and where its result goes: kept with the run, so that whoever finishes it can publish it.
* Written once, when a run begins in a workflow.
*/
const originSchema = strictObject({
	schemaVersion: literal(1),
	repository: repositoryNameSchema,
	pullRequest: number().int().positive().nullable(),
	headSha: commitSchema.nullable().describe("Commit that is measured, as it was when the run began; the check is set at it."),
	baseSha: commitSchema.nullable(),
	event: string().max(64).describe("Of GitHub: workflow_dispatch, issue_comment, ..."),
	workflowRun: pageAddressSchema.nullable().describe("Where people find the workflow run that began it."),
	publish: strictObject({
		branch: branchSchema,
		comment: boolean(),
		check: boolean(),
		alert: boolean(),
		failOn: _enum([
			"never",
			"regression",
			"inconclusive"
		]),
		status: boolean().default(false).describe("The status of a /benchmark comment waits at the commit for how it ends.")
	})
});
export { estimateEffect as _, repositoryNameSchema as a, runSummarySchema as c, requireBasis as d, NO_HISTORY as f, runHistorySchema as g, noiseOf as h, pageAddressSchema as i, summariseRun as l, noiseIn as m, branchSchema as n, commitSchema as o, historyFor as p, originSchema as r, runNameSchema as s, RESULTS_BRANCH as t, comparisonSchema as u, interferenceLimit as v, usableHistory as y };
