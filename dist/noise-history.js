import { r as __toESM } from "./rolldown-runtime.js";
import { D as median, E as mean, G as number, J as record, V as array, W as literal, X as string, Y as strictObject, j as require_jstat, k as sampleStandardDeviation } from "./vendor.js";
import { n as digestSchema } from "./digest.js";
import { S as byStart, _ as sampleVariance, c as INTERFERENCE, d as duplicateSd, g as robustSd, i as hostOf, l as average, o as replicatesFrom, p as hostDifferences, r as blocksByComparison, s as standsForHost, t as WALL_TIME, u as duplicateDistances, x as winsorise, y as trialsFactor } from "./block-times.js";
// src/core/comparison/a-a-tally-schema.ts
/** What is known of false alarms in the wall time: comparisons of a version with itself, this run's among them. */
const aaTallySchema = strictObject({
	comparisons: number().int().nonnegative(),
	falseAlarms: number().int().nonnegative().describe("Of them called slower or faster."),
	upperBound: number().min(0).max(1).describe("Of the rate of false alarms, one-sided 95 %, Clopper and Pearson.")
});
// src/core/verdict/statistics.ts
var import_jstat = /* @__PURE__ */ __toESM(require_jstat(), 1);
/**
* Student's t over independent values [1].
*
* @param values at least two finite numbers
* @param confidence of the interval, between 0 and 1
* @throws {RangeError} fewer than two values, or one that is not finite
*
* [1] Student, "The probable error of a mean", Biometrika 6(1), 1908, doi:10.1093/biomet/6.1.1.
*/
function tEstimate(values, confidence) {
	if (values.length < 2) throw new RangeError(`t needs two values, got ${values.length}`);
	const wrong = values.find((value) => !Number.isFinite(value));
	if (wrong !== void 0) throw new RangeError(`t needs finite values, got ${wrong}`);
	const degrees = values.length - 1;
	const estimate = mean([...values]);
	const error = sampleStandardDeviation([...values]) / Math.sqrt(values.length);
	const margin = tQuantile((1 + confidence) / 2, degrees) * error;
	const p = error === 0 ? Number(estimate === 0) : twoSidedP(estimate / error, degrees);
	return {
		estimate,
		low: estimate - margin,
		high: estimate + margin,
		p
	};
}
const quantiles = /* @__PURE__ */ new Map();
/** Inverses are iterative and asked for again and again with few arguments: each is worked out once. */
function cached(key, compute) {
	const known = quantiles.get(key);
	if (known !== void 0) return known;
	const value = compute();
	quantiles.set(key, value);
	return value;
}
/** Quantile of Student's t. */
function tQuantile(p, degrees) {
	return cached(`t ${p} ${degrees}`, () => import_jstat.default.studentt.inv(p, degrees));
}
/** Quantile of Fisher's F. */
function fQuantile(p, numerator, denominator) {
	return cached(`F ${p} ${numerator} ${denominator}`, () => import_jstat.default.centralF.inv(p, numerator, denominator));
}
/** Two-sided p-value of a t statistic. */
function twoSidedP(t, degrees) {
	return Math.min(1, 2 * import_jstat.default.studentt.cdf(-Math.abs(t), degrees));
}
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
export { runHistorySchema as a, usableHistory as c, tQuantile as d, twoSidedP as f, noiseOf as i, fQuantile as l, historyFor as n, estimateEffect as o, aaTallySchema as p, noiseIn as r, interferenceLimit as s, NO_HISTORY as t, tEstimate as u };
