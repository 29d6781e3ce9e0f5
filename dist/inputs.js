import { r as __toESM } from "./rolldown-runtime.js";
import { A as require_cli_table3, B as _enum, C as extent, N as require_jstat, O as sum$1, X as string, _ as markdownTable, k as require_picocolors, v as mean, w as group, x as sampleStandardDeviation, y as median } from "./vendor.js";
import { n as InfrastructureError } from "./errors.js";
import { t as LOCAL_PLATFORM } from "./platform.js";
import { a as priceOf, r as priceKey, s as pricedMachine } from "./prices.js";
import { S as metricSchema, f as firstAttemptId, x as METRICS } from "./plan.js";
import { a as formatInterval, d as formatShare, f as formatSize, m as formatUsdAmount, n as formatCount, s as formatNumber, t as formatChange, u as formatSeconds } from "./text.js";
import { t as parseS3Address } from "./s3-address.js";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
// src/commands/command.ts
function command(definition) {
	return definition;
}
// src/core/record-times.ts
var import_cli_table3 = /* @__PURE__ */ __toESM(require_cli_table3(), 1);
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
/** Sorts what has a start, the earliest first. */
function byStart(a, b) {
	return a.startedAt < b.startedAt ? -1 : Number(a.startedAt > b.startedAt);
}
/** When the first of the blocks began and the last ended; null: there are none. */
function measuredBetween(records) {
	const [from = null, to = null] = extent(records.flatMap(({ startedAt, endedAt }) => [startedAt, endedAt]));
	return {
		from,
		to
	};
}
// src/core/verdict/replicates.ts
/** Gathers blocks by host, hosts in the order of their first block. */
function replicatesOf(blocks) {
	const byHost = /* @__PURE__ */ new Map();
	for (const [arrival, { host, a, b }] of blocks.entries()) {
		const known = byHost.get(host);
		if (known) known.push({
			a,
			b,
			arrival
		});
		else byHost.set(host, [{
			a,
			b,
			arrival
		}]);
	}
	return [...byHost].map(([host, times]) => ({
		host,
		blocks: times
	}));
}
/** The first hosts as they were known when the last of them came: what came later on the same hosts is left out. */
function firstHosts(replicates, count) {
	const chosen = replicates.slice(0, count);
	const last = Math.max(...chosen.map(({ blocks: [first] }) => first?.arrival ?? 0));
	return chosen.map(({ host, blocks }) => ({
		host,
		blocks: blocks.filter(({ arrival = 0 }) => arrival <= last)
	}));
}
/**
* Variance of a host's difference in units of a single trial's, as far as it comes from run noise: 1 where each
* version ran twice in one block.
*/
function trialsFactor(replicates) {
	return average(replicates.map(({ blocks }) => average(blocks.map(({ a, b }) => 1 / a.length + 1 / b.length)) / blocks.length));
}
/** Median absolute deviation of a normal distribution, in standard deviations. */
const MAD_OF_NORMAL = .6745;
/** Median of |x1 - x2| of two draws from a normal distribution, in standard deviations. */
const MEDIAN_OF_DUPLICATES = Math.SQRT2 * MAD_OF_NORMAL;
/** What logarithms of equal times can differ by. */
const ROUNDING = 1e-12;
/** Duplicates further apart than so many standard deviations of their difference: something interfered. */
const INTERFERENCE = 3 * Math.SQRT2;
/**
* Distances between successive trials of the same version on the same host: run noise with nothing else in it.
*
* @returns |log| differences, two a host with trials in ABBA; none where a version ran once
*/
function duplicateDistances(replicates) {
	return replicates.flatMap(({ blocks }) => blocks.flatMap(({ a, b }) => [...pairDistances(a), ...pairDistances(b)]));
}
/** Distances between successive trials of one version on one host. */
function pairDistances(values) {
	const distances = [];
	for (let index = 1; index < values.length; index += 2) distances.push(Math.abs((values[index] ?? 0) - (values[index - 1] ?? 0)));
	return distances;
}
/**
* Robust standard deviation of a single trial from distances between duplicates; 0 where there are none, or
* where most agree to the last digit, as those of a coarse clock do.
*/
function duplicateSd(distances) {
	if (distances.length === 0) return 0;
	const sd = median([...distances]) / MEDIAN_OF_DUPLICATES;
	return sd < ROUNDING ? 0 : sd;
}
/**
* Mean of log B minus mean of log A, one a host: whatever a host adds to all its trials falls out. A trial
* that lies further above the fastest of its version than duplicates do was interfered with, because
* interference only ever slows a run down, and is left out; for two trials that is their minimum. It looks only
* within a version, so it favours none.
*
* @param trialSd of a trial on a host, the robust standard deviation of duplicates; 0: nothing is left out
*/
function hostDifferences(replicates, trialSd) {
	const limit = trialSd > 0 ? INTERFERENCE * trialSd : Number.POSITIVE_INFINITY;
	return replicates.map(({ blocks }) => average(blocks.map(({ a, b }) => undisturbedMean(b, limit) - undisturbedMean(a, limit))));
}
/** Mean of one version's trials on one host without those that lie more than `limit` above the fastest. */
function undisturbedMean(values, limit) {
	const fastest = Math.min(...values);
	return average(values.filter((value) => value - fastest <= limit));
}
/** Plain arithmetic mean: in the inner loop of a calibration the library's summation would be most of the time. */
function average(values) {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
/** Values further than the limit from their median are drawn in to it. */
function winsorise(values, limit) {
	const middle = median([...values]);
	return values.map((value) => Math.min(middle + limit, Math.max(middle - limit, value)));
}
/** Sample variance, with n - 1. */
function sampleVariance(values) {
	return squaresAround(values) / (values.length - 1);
}
/** Sum of squared deviations from the mean. */
function squaresAround(values) {
	const centre = average(values);
	return values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
}
/** Robust standard deviation from deviations about a middle, which no wild one among them moves far. */
function robustSd(deviations) {
	return median(deviations.map(Math.abs)) / MAD_OF_NORMAL;
}
// src/core/verdict/block-times.ts
/** The name that the wall time goes by beside the timers of a model. */
const WALL_TIME = "wall time";
/** Seconds of a quantity in a trial: its wall time, or one of its timers; null: it did not run. */
function quantitySeconds(trial, quantity) {
	if (quantity === "wall time") return trial.wallSeconds;
	return trial.timers.find(({ name }) => name === quantity)?.seconds ?? null;
}
/**
* What a block measured of a quantity, as the verdict takes it.
*
* @returns null where the block did not come through, a side has no trial, or a time is not above 0
*/
function blockTimes(record, quantity) {
	if (record.status !== "complete") return null;
	const a = logTimes(record, "A", quantity);
	const b = logTimes(record, "B", quantity);
	return a && b ? {
		a,
		b
	} : null;
}
function logTimes(record, side, quantity) {
	const times = record.trials.filter((trial) => trial.side === side && trial.failure === null).map((trial) => quantitySeconds(trial, quantity));
	return times.length > 0 && times.every((time) => time !== null && time > 0) ? times.map((time) => Math.log(time ?? 0)) : null;
}
/** The machine that a block ended on. */
function hostOf(record) {
	return record.sessions.at(-1)?.machine.host ?? "";
}
/**
* The hosts of a cell and what each measured, in the order of their blocks. On this machine blocks in time
* stand in for hosts, because there is but one.
*
* @param records of one cell, in the order of their start
*/
function replicatesFrom(records, quantity) {
	return replicatesOf(records.flatMap((record) => {
		const times = blockTimes(record, quantity);
		const host = standsForHost(record) ? record.spec.block.id : hostOf(record);
		return times ? [{
			host,
			...times
		}] : [];
	}));
}
/** Complete blocks of two versions, gathered by the comparison of their run that they belong to. */
function blocksByComparison(records) {
	const compared = records.filter(({ status, spec }) => status === "complete" && spec.block.candidate !== null);
	return [...group(compared, ({ spec }) => JSON.stringify([
		spec.run,
		spec.block.baseline,
		spec.block.candidate
	])).values()];
}
/** Whether a block in time stands in for a host. */
function standsForHost({ spec }) {
	return spec.platform.name === LOCAL_PLATFORM;
}
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
// src/core/platforms/platform-question.ts
/**
* One value a host: the mean of its trials, without those that something interfered with, as the verdict has
* it: a trial further above the host's fastest than duplicates on that platform, or on all of them together, lie
* apart.
*/
function samplesOf(platforms) {
	const all = duplicateSd(platforms.flatMap(({ hosts }) => hosts.flatMap(pairDistances)));
	return platforms.map(({ id, hosts }) => {
		const trialSd = Math.max(all, duplicateSd(hosts.flatMap(pairDistances)));
		const limit = trialSd > 0 ? INTERFERENCE * trialSd : Number.POSITIVE_INFINITY;
		return {
			id,
			values: hosts.map((trials) => undisturbedMean(trials, limit))
		};
	});
}
/** Of all statements about the distances to the best taken together, at a single look. */
const LEVEL = .02;
/** That they hold together although one looked after each round of hosts; docs/platforms.md has how often. */
const CONFIDENCE = .95;
/** Weight of what the other platforms say of the spread between hosts, in degrees of freedom, at most. */
const PRIOR_DEGREES = 8;
/** Level of the F test, over all platforms, that takes one whose hosts differ too much by itself. */
const ODD_ONE_OUT = .01;
/**
* Ranks platforms by t over hosts, the best first, and says which of them can't be told from the best.
*
* Each platform is compared with every other as if it were the best itself; the true best is dropped only if one
* of these k - 1 comparisons errs, which is why Bonferroni over k - 1 suffices for a statement about all k [1].
* The distance to the best is bounded by the intervals towards all that can be the best [2]. Two departures: the
* hosts of a platform may differ more than those of another, hence Welch's degrees of freedom [3] and Bonferroni
* in place of the multivariate t; and two hosts say little of how hosts differ, hence each variance is moderated
* with those of the other platforms [4], except where an F test finds it too large for that.
*
* @param samples at least one host each
* @param level of the statement about all distances together
* @throws {RangeError} a platform has no value, or one that is not finite
*
* [1] Hsu, "Constrained simultaneous confidence intervals for multiple comparisons with the best", Ann. Stat.
*     12(3), 1984, doi:10.1214/aos/1176346732.
* [2] Edwards & Hsu, "Multiple comparisons with the best treatment", J. Am. Stat. Assoc. 78(384), 1983,
*     doi:10.1080/01621459.1983.10477047.
* [3] Welch, "The generalization of Student's problem when several different population variances are involved",
*     Biometrika 34(1-2), 1947, doi:10.1093/biomet/34.1-2.28.
* [4] Smyth 2004, doi:10.2202/1544-6115.1027, section 3, with a fixed weight of the prior.
*/
function standings(samples, level = LEVEL) {
	for (const { id, values } of samples) if (values.length === 0 || !values.every(Number.isFinite)) throw new RangeError(`${id} needs finite values, got [${values.join(", ")}]`);
	const summaries = samples.map((sample, index) => summarise(sample, samples.toSpliced(index, 1))).toSorted((a, b) => a.mean - b.mean);
	const tail = level / 2 / Math.max(1, samples.length - 1);
	const judged = summaries.map((own) => {
		const others = summaries.filter((other) => other !== own);
		const p = Math.min(.5, ...others.map((other) => worseP(own, other)));
		return {
			own,
			canBeBest: p >= tail,
			p: Math.min(1, p * 2 * others.length)
		};
	});
	const candidates = judged.flatMap(({ own, canBeBest }) => canBeBest ? [own] : []);
	const first = summaries[0]?.mean ?? 0;
	return judged.map(({ own, canBeBest, p }) => ({
		id: own.id,
		hosts: own.hosts,
		value: own.mean,
		interval: ownInterval(own),
		behind: own.mean - first,
		behindInterval: distanceToBest(own, candidates, tail),
		canBeBest,
		p
	}));
}
function summarise({ id, values }, others) {
	const hosts = values.length;
	const mean = average(values);
	if (hosts < 2) return {
		id,
		hosts,
		mean,
		squaredError: null,
		degrees: 0,
		known: 0
	};
	const { variance, degrees } = moderatedVariance(values, others);
	const known = hosts - 1 + replicatedDegrees(others);
	return {
		id,
		hosts,
		mean,
		squaredError: variance / hosts,
		degrees,
		known
	};
}
function moderatedVariance(values, others) {
	const own = {
		variance: sampleVariance(values),
		degrees: values.length - 1
	};
	const replicated = others.filter((other) => other.values.length >= 2);
	const known = replicatedDegrees(others);
	const squares = replicated.reduce((sum, other) => sum + sampleVariance(other.values) * (other.values.length - 1), 0);
	if (squares === 0) return own;
	const prior = {
		variance: squares / known,
		degrees: Math.min(PRIOR_DEGREES, known)
	};
	const limit = fQuantile(1 - ODD_ONE_OUT / (others.length + 1), own.degrees, known);
	if (own.variance / prior.variance > limit) return own;
	const degrees = own.degrees + prior.degrees;
	return {
		variance: (own.variance * own.degrees + prior.variance * prior.degrees) / degrees,
		degrees
	};
}
function replicatedDegrees(samples) {
	return samples.reduce((sum, { values }) => sum + Math.max(0, values.length - 1), 0);
}
/** One-sided p-value of `own` being no worse than `other`; 0.5 where nothing can be said. */
function worseP(own, other) {
	const distance = own.mean - other.mean;
	const error = errorBetween(own, other);
	if (error === null || distance <= 0) return .5;
	return error.standardError === 0 ? 0 : twoSidedP(distance / error.standardError, error.degrees) / 2;
}
function errorBetween(a, b) {
	if (a.squaredError === null || b.squaredError === null) return null;
	const sum = a.squaredError + b.squaredError;
	if (sum === 0) return {
		standardError: 0,
		degrees: a.degrees + b.degrees
	};
	const welch = sum ** 2 / (a.squaredError ** 2 / a.degrees + b.squaredError ** 2 / b.degrees);
	const degrees = Math.min(welch, a.known);
	return {
		standardError: Math.sqrt(sum),
		degrees: Math.floor(degrees * 10) / 10
	};
}
function ownInterval({ mean, squaredError, degrees }) {
	if (squaredError === null) return null;
	const margin = tQuantile(1.95 / 2, degrees) * Math.sqrt(squaredError);
	return {
		low: mean - margin,
		high: mean + margin
	};
}
function distanceToBest(own, candidates, tail) {
	const intervals = candidates.map((best) => {
		if (best === own) return {
			low: 0,
			high: 0
		};
		const error = errorBetween(own, best);
		if (error === null) return null;
		const margin = error.standardError === 0 ? 0 : tQuantile(1 - tail, error.degrees) * error.standardError;
		const distance = own.mean - best.mean;
		return {
			low: Math.max(0, distance - margin),
			high: Math.max(0, distance + margin)
		};
	});
	const known = intervals.filter((interval) => interval !== null);
	if (known.length < intervals.length) return null;
	return {
		low: Math.min(...known.map(({ low }) => low)),
		high: Math.max(...known.map(({ high }) => high))
	};
}
/**
* What to measure next when the question is which platform is the best: after each round of one host for each
* platform those that can't be the best any more are dropped [1], with the same test as `standings`, so that a report
* never contradicts what was run. It keeps nothing between rounds: a platform whose exclusion does not last comes
* back. It departs from [1] in its boundary, which is the nominal one of a single look; the study in
* docs/platforms.md shows how often that drops the best.
*
* @param samples of all platforms in question; one without a host is wanted `FIRST_ROUND` times
*
* [1] Paulson, "A sequential procedure for selecting the population with the largest mean from k normal
*     populations", Ann. Math. Stat. 35(1), 1964, doi:10.1214/aoms/1177703739.
*/
function eliminate(samples) {
	const untried = samples.filter(({ values }) => values.length === 0);
	const ranked = standings(samples.filter(({ values }) => values.length > 0));
	const alive = [...ranked.filter(({ canBeBest }) => canBeBest), ...untried.map(asUntried)];
	const fewest = Math.min(...alive.map(({ hosts }) => hosts));
	const isDecided = alive.length <= 1 && untried.length === 0 || fewest >= 12;
	const next = Math.min(12, Math.max(2, fewest + 1));
	return {
		surviving: alive.map(({ id, hosts }) => ({
			id,
			hostsWanted: isDecided ? hosts : Math.max(hosts, next)
		})),
		eliminated: ranked.filter(({ canBeBest }) => !canBeBest).map(({ id, behind, p }) => ({
			id,
			reason: `${formatChange(Math.expm1(behind))} behind ${ranked[0]?.id}, p = ${formatNumber(p)}`
		})),
		isDecided
	};
}
function asUntried({ id }) {
	return {
		id,
		hosts: 0
	};
}
/**
* Fits Amdahl's law [1], or where the data call for it Gunther's with its cost of coherency [2].
*
* T(p) is linear in T1 * sigma, T1 * (1 - sigma) and T1 * kappa, so that weighted least squares solves it
* at once, without a start value and without a search that could end elsewhere. The weights are 1 / time squared,
* because hosts differ by a percentage. None of the three can be negative: where the best fit has one that
* is, it is held at 0. Intervals: Student's t over host values and the delta method. Kappa is judged in the fit
* without that bound, and Amdahl's law is kept unless the interval of kappa lies above 0. A parameter held at 0 has its interval
* from the fit without the bound.
*
* @param samples of one machine type, each number of threads once
* @throws {RangeError} fewer than five counts, or a time that is not above 0: `whyNoFit` says which
*
* [1] Amdahl, "Validity of the single processor approach to achieving large scale computing capabilities", AFIPS
*     1967, doi:10.1145/1465482.1465560.
* [2] Gunther, "Guerrilla capacity planning", Springer 2007, doi:10.1007/978-3-540-31010-5, chapter 4; as there
*     with time in place of throughput, and with kappa in units of T1, so that kappa * p * (p - 1) becomes
*     kappa * (p - 1).
*/
function fitScaling(samples) {
	const refusal = whyNoFit(samples);
	if (refusal !== null) throw new RangeError(refusal);
	const kappa = withInterval(leastSquares(samples, ALL), coherencyOf);
	const law = kappa.low > 0 ? "usl" : "amdahl";
	const fit = boundedFit(samples, law);
	const unbounded = leastSquares(samples, law === "usl" ? ALL : SERIAL_AND_SHARED);
	const estimate = (of) => {
		const { low, high } = withInterval(unbounded, of);
		return {
			value: of(fit.parameters),
			low,
			high
		};
	};
	const [serial = 0, shared = 0, added = 0] = fit.parameters;
	return {
		law,
		oneThreadSeconds: within(estimate(oneThread), Number.POSITIVE_INFINITY),
		serialFraction: within(estimate((parameters) => (parameters[0] ?? 0) / oneThread(parameters)), 1),
		coherencyCost: within(law === "usl" ? estimate(coherencyOf) : {
			...kappa,
			value: 0
		}, Number.POSITIVE_INFINITY),
		bestThreads: added > 0 ? bestInteger(serial, shared, added) : null,
		mostSpeedUp: mostSpeedUp(law, fit.parameters),
		relativeError: fit.relativeError,
		degrees: fit.degrees
	};
}
/** Why there is no fit, for people; null: there can be one. */
function whyNoFit(samples) {
	const wrong = samples.flatMap(({ seconds }) => seconds).find((value) => !(Number.isFinite(value) && value > 0));
	if (wrong !== void 0) return `a time of ${wrong} s can't be fitted`;
	const counts = new Set(samples.filter(({ seconds }) => seconds.length > 0).map(({ threads }) => threads));
	if (counts.size >= 5) return null;
	return `a law of scaling needs at least 5 thread counts, there are ${counts.size}`;
}
/**
* What the law says of other numbers of threads, the interval of the curve and not of a single run.
*
* @param samples that the law is fitted to
*/
function predictScaling(samples, threads) {
	const { law } = fitScaling(samples);
	const fit = boundedFit(samples, law);
	return threads.map((count) => ({
		threads: count,
		seconds: withInterval(fit, (parameters) => timeAt(parameters, count)),
		speedUp: withInterval(fit, (parameters) => timeAt(parameters, 1) / timeAt(parameters, count))
	}));
}
function termsAt(threads) {
	return [
		1,
		1 / threads,
		threads - 1
	];
}
function timeAt(parameters, threads) {
	return dot(parameters, termsAt(threads));
}
function oneThread([serial = 0, shared = 0]) {
	return serial + shared;
}
function coherencyOf(parameters) {
	return (parameters[2] ?? 0) / oneThread(parameters);
}
/** The better of the two whole numbers around the minimum of T(p). */
function bestInteger(serial, shared, added) {
	const at = (threads) => timeAt([
		serial,
		shared,
		added
	], threads);
	const low = Math.max(1, Math.floor(Math.sqrt(shared / added)));
	return at(low) <= at(low + 1) ? low : low + 1;
}
function mostSpeedUp(law, parameters) {
	const [serial = 0, shared = 0, added = 0] = parameters;
	if (law === "amdahl") return serial > 0 ? (serial + shared) / serial : null;
	const best = bestInteger(serial, shared, added);
	return timeAt(parameters, 1) / timeAt(parameters, best);
}
/** Non-negative least squares: with three parameters all sets of those held at 0 can be tried. */
function boundedFit(samples, law) {
	const [best] = (law === "amdahl" ? AMDAHL_SETS : USL_SETS).map((free) => leastSquares(samples, free)).filter(({ parameters }) => parameters.every((value) => value >= 0)).map((fit) => ({
		fit,
		squares: fit.relativeError ** 2 * fit.degrees
	})).toSorted((a, b) => a.squares - b.squares);
	if (!best) throw new RangeError("no law with positive times fits");
	return best.fit;
}
/** Which of the three parameters are free; the others are 0. */
const ALL = [
	0,
	1,
	2
];
const SERIAL_AND_SHARED = [0, 1];
const AMDAHL_SETS = [
	SERIAL_AND_SHARED,
	[0],
	[1]
];
const USL_SETS = [
	ALL,
	[0, 2],
	[1, 2],
	...AMDAHL_SETS
];
function leastSquares(samples, free) {
	const rows = samples.flatMap(({ threads, seconds }) => {
		const typical = Math.exp(average(seconds.map(Math.log)));
		const terms = termsAt(threads);
		return seconds.map((value) => ({
			x: free.map((index) => (terms[index] ?? 0) / typical),
			y: value / typical
		}));
	});
	const inverse = invert(free.map((_, i) => free.map((_, j) => sum(rows.map(({ x }) => (x[i] ?? 0) * (x[j] ?? 0))))));
	const moments = free.map((_, i) => sum(rows.map(({ x, y }) => (x[i] ?? 0) * y)));
	const solved = inverse.map((row) => dot(row, moments));
	const degrees = rows.length - free.length;
	const variance = sum(rows.map(({ x, y }) => (y - dot(x, solved)) ** 2)) / degrees;
	const place = (index) => free.indexOf(index);
	return {
		parameters: ALL.map((index) => solved[place(index)] ?? 0),
		covariance: ALL.map((i) => ALL.map((j) => (inverse[place(i)]?.[place(j)] ?? 0) * variance)),
		relativeError: Math.sqrt(variance),
		degrees
	};
}
/** Gauss-Jordan with the diagonal as pivots: these matrices are symmetric and positive definite, at most 3 by 3. */
function invert(matrix) {
	const size = matrix.length;
	let rows = matrix.map((row, i) => [...row, ...matrix.map((_, j) => Number(i === j))]);
	for (let pivot = 0; pivot < size; pivot++) {
		const scale = rows[pivot]?.[pivot] ?? 0;
		const base = (rows[pivot] ?? []).map((value) => value / scale);
		rows = rows.map((row, i) => {
			if (i === pivot) return base;
			const factor = row[pivot] ?? 0;
			return row.map((value, j) => value - factor * (base[j] ?? 0));
		});
	}
	return rows.map((row) => row.slice(size));
}
/** Step of the numerical gradient, relative to a parameter's scale. */
const STEP = 1e-6;
/** A function of the parameters with its interval by the delta method. */
function withInterval({ parameters, covariance, degrees }, of) {
	const value = of(parameters);
	const scale = Math.max(...parameters.map(Math.abs));
	const gradient = parameters.map((_, index) => {
		const moved = (by) => of(parameters.map((one, i) => i === index ? one + by : one));
		return (moved(STEP * scale) - moved(-1e-6 * scale)) / (2 * STEP * scale);
	});
	const variance = dot(gradient, covariance.map((row) => dot(row, gradient)));
	const margin = tQuantile(1.95 / 2, degrees) * Math.sqrt(Math.max(0, variance));
	return {
		value,
		low: value - margin,
		high: value + margin
	};
}
/** An interval cut to 0 and what is possible at most, with the value in it. */
function within({ value, low, high }, most) {
	const cut = (end) => Math.min(most, Math.max(0, end));
	return {
		value,
		low: Math.min(value, cut(low)),
		high: Math.max(value, cut(high))
	};
}
function sum(values) {
	return values.reduce((total, value) => total + value, 0);
}
function dot(a, b) {
	return sum(a.map((value, index) => value * (b[index] ?? 0)));
}
// src/core/platforms/thread-counts.ts
/** A curve needs no more points than this. */
const MOST_PREDICTIONS = 64;
/**
* Run time over thread counts, for each platform that ran with two or more of them.
*
* @param times logarithms of wall seconds of the same platforms
*/
function scalings(platforms, times) {
	const own = standings(times);
	return [...group(platforms, ({ name }) => name)].filter(([, members]) => members.length >= 2).map(([name, members]) => {
		const sorted = members.toSorted((a, b) => a.threads - b.threads);
		const samples = sorted.filter(isOneThreadPerCore).map(({ platform, threads }) => ({
			threads,
			seconds: (times.find(({ id }) => id === platform)?.values ?? []).map(Math.exp)
		}));
		const refusal = whyNoFit(samples);
		return {
			name,
			points: sorted.flatMap((facts) => {
				const standing = own.find(({ id }) => id === facts.platform);
				if (!standing) return [];
				return [{
					platform: facts.platform,
					threads: facts.threads,
					seconds: Math.exp(standing.value),
					low: standing.interval && Math.exp(standing.interval.low),
					high: standing.interval && Math.exp(standing.interval.high),
					isFitted: isOneThreadPerCore(facts)
				}];
			}),
			fit: refusal === null ? fitOf(samples) : null,
			refusal
		};
	});
}
/** Beyond the physical cores threads share them, which no law of cores describes. */
function isOneThreadPerCore({ threads, physicalCores }) {
	return physicalCores.length === 0 || threads <= Math.min(...physicalCores);
}
function fitOf(samples) {
	const most = Math.max(...samples.map(({ threads }) => threads));
	const counts = Array.from({ length: most }, (_, index) => index + 1);
	const shown = counts.length <= MOST_PREDICTIONS ? counts : thinned(most);
	return {
		...fitScaling(samples),
		predictions: [...predictScaling(samples, shown)]
	};
}
function thinned(most) {
	const counts = Array.from({ length: MOST_PREDICTIONS }, (_, index) => Math.round(most ** (index / 63)));
	return [...new Set(counts)];
}
// src/core/platforms/compare-platforms.ts
const SECONDS_PER_HOUR$1 = 3600;
const SECONDS_PER_DAY = 86400;
/** For each version of each workload that ran on two platforms or more: which of them is the best. */
function comparePlatforms(input) {
	const { plan } = input;
	const versions = new Set(plan.versions.map(({ name }) => name));
	return plan.workloads.flatMap(({ workload }) => [...versions].flatMap((version) => {
		const measured = plan.platforms.flatMap(({ id }) => measuredOn(input, {
			workload: workload.name,
			version,
			platform: id
		}) ?? []);
		if (measured.length < 2) return [];
		return [{
			workload: workload.name,
			version,
			...answer(measured)
		}];
	}));
}
/** What a simulated day costs, also where only one platform ran; the same figures as in the rankings. */
function simulatedDayCosts(input) {
	const { plan } = input;
	const names = [...new Set(plan.versions.map(({ name }) => name))];
	return plan.workloads.flatMap(({ workload }) => names.flatMap((version) => {
		const key = {
			workload: workload.name,
			version
		};
		const measured = plan.platforms.flatMap(({ id }) => measuredOn(input, {
			...key,
			platform: id
		}) ?? []);
		const compute = figuresOf("cost", measured);
		const allIn = figuresOf("all-in-cost", measured);
		return measured.flatMap(({ facts: { platform, hosts } }) => {
			const figure = compute.get(platform);
			return figure ? [{
				...key,
				platform,
				hosts,
				compute: figure,
				allIn: allIn.get(platform) ?? null
			}] : [];
		});
	}));
}
function figuresOf(metric, measured) {
	const ranked = standings(lossesOf(metric, measured, timesOf(measured)));
	return new Map(ranked.map((own) => [own.id, figureOf(metric, own)]));
}
function measuredOn({ plan, records, prices }, key) {
	const own = records.filter(({ status, spec }) => status === "complete" && spec.block.platform === key.platform).filter(({ spec }) => spec.block.workload === key.workload).toSorted(byStart).flatMap((record) => hostTimes(record, key.version) ?? []);
	const hosts = [...group(own, ({ host }) => host)].map(([host, blocks]) => ({
		host,
		machines: blocks.flatMap(({ machines }) => machines),
		trials: blocks.flatMap(({ trials }) => trials),
		simulatedDays: blocks.flatMap(({ simulatedDays }) => simulatedDays)
	}));
	const platform = plan.platforms.find(({ id }) => id === key.platform);
	const machines = hosts.flatMap((one) => one.machines);
	if (hosts.length === 0 || !platform) return null;
	const region = regionOf(machines);
	return {
		hosts,
		isLocal: records.some((one) => one.spec.block.platform === key.platform && standsForHost(one)),
		facts: {
			platform: platform.id,
			name: platform.name,
			threads: platform.threads,
			hosts: hosts.length,
			trials: hosts.reduce((sum, { trials }) => sum + trials.length, 0),
			cpuModels: distinct(machines.map(({ cpuModel }) => cpuModel)),
			physicalCores: distinct(machines.flatMap(({ physicalCores }) => physicalCores ?? [])),
			threadsPerCore: distinct(machines.flatMap(({ threadsPerCore }) => threadsPerCore ?? [])),
			memoryMiB: Math.min(...machines.map(({ memoryMiB }) => memoryMiB)),
			price: priceOf(prices, platform, region),
			overhead: prices.overheads.find((one) => one.platform === platform.name) ?? null
		}
	};
}
/** Where machines of AWS stand; null: they are not of AWS. */
function regionOf(machines) {
	return machines.find(({ instance }) => instance !== void 0)?.instance?.region ?? null;
}
/** @returns null where the block did not run the version, or a time is not above 0 */
function hostTimes(record, version) {
	const { A, B } = record.spec.versions;
	const sides = [...A.name === version ? ["A"] : [], ...B?.name === version ? ["B"] : []];
	const trials = record.trials.filter(({ side, failure }) => failure === null && sides.includes(side));
	if (trials.length === 0 || trials.some(({ wallSeconds }) => wallSeconds <= 0)) return null;
	return {
		host: standsForHost(record) ? record.spec.block.id : hostOf(record),
		machines: record.sessions.map(({ machine }) => machine),
		trials: trials.map(({ wallSeconds }) => Math.log(wallSeconds)),
		simulatedDays: trials.map(({ simulatedDays }) => simulatedDays)
	};
}
function answer(measured) {
	const times = timesOf(measured);
	const rankings = Object.keys(METRICS).flatMap((metric) => {
		const losses = lossesOf(metric, measured, times);
		return losses.length < 2 ? [] : [rank(metric, losses)];
	});
	const platforms = measured.map(({ facts }) => facts);
	return {
		simulatedDays: commonDays(measured),
		isLocal: measured.some(({ isLocal }) => isLocal),
		platforms,
		rankings,
		scaling: scalings(platforms, times),
		notes: [...notesOn$1(measured)]
	};
}
function timesOf(measured) {
	return samplesOf(measured.map(({ facts, hosts }) => ({
		id: facts.platform,
		hosts: hosts.map(({ trials }) => trials)
	})));
}
/** Of the platforms of which the metric can be worked out, what should be small. */
function lossesOf(metric, measured, times) {
	const days = commonDays(measured);
	return measured.flatMap(({ facts }, index) => {
		const loss = lossOf(metric, facts, days);
		const values = times[index]?.values ?? [];
		return loss ? [{
			id: facts.platform,
			values: values.map(loss)
		}] : [];
	});
}
/** What a trial simulates, where all say the same. */
function commonDays(measured) {
	const days = distinct(measured.flatMap(({ hosts }) => hosts.flatMap(({ simulatedDays }) => simulatedDays)));
	const [only = null] = days;
	return days.length === 1 && only !== null && only > 0 ? only : null;
}
/** From a logarithm of wall seconds to that of what should be small; null: something for it is not known. */
function lossOf(metric, { price, overhead }, days) {
	if (metric === "wall-time") return (logSeconds) => logSeconds;
	if (days === null) return null;
	if (metric === "throughput") return (logSeconds) => logSeconds - Math.log(days * SECONDS_PER_DAY);
	if (!price) return null;
	const perSecond = Math.log(price.usdPerHour / SECONDS_PER_HOUR$1 / days);
	if (metric === "cost") return (logSeconds) => logSeconds + perSecond;
	if (!overhead) return null;
	const { bootSeconds, imagePullSeconds, stagingSeconds } = overhead;
	const around = bootSeconds + imagePullSeconds + stagingSeconds;
	return (logSeconds) => Math.log(Math.exp(logSeconds) + around) + perSecond;
}
function rank(metric, samples) {
	const ranked = standings(samples);
	const { surviving } = eliminate(samples);
	const wanted = new Map(surviving.map(({ id, hostsWanted }) => [id, hostsWanted]));
	return {
		metric,
		confidence: CONFIDENCE,
		platforms: ranked.map((own) => ({
			...describe(metric, own, ranked),
			hostsWanted: wanted.get(own.id) ?? own.hosts
		}))
	};
}
function describe(metric, own, all) {
	const { behindInterval } = own;
	return {
		platform: own.id,
		...figureOf(metric, own),
		standing: standingName(own, all),
		behind: Math.expm1(own.behind),
		behindLow: behindInterval && Math.expm1(behindInterval.low),
		behindHigh: behindInterval && Math.expm1(behindInterval.high),
		p: own.p
	};
}
function figureOf(metric, { value, interval }) {
	const metricValue = (loss) => Math.exp(METRICS[metric].isBetterLarge ? -loss : loss);
	const ends = interval && [metricValue(interval.low), metricValue(interval.high)];
	return {
		value: metricValue(value),
		low: ends && Math.min(...ends),
		high: ends && Math.max(...ends)
	};
}
function standingName(own, all) {
	const others = all.filter((other) => other !== own);
	if (own.hosts < 2 || others.every(({ hosts }) => hosts < 2)) return "too few hosts";
	if (!own.canBeBest) return "behind";
	return others.some(({ canBeBest }) => canBeBest) ? "as good as the best" : "best";
}
function notesOn$1(measured) {
	const facts = measured.map((one) => one.facts);
	const mixed = facts.filter(({ cpuModels }) => cpuModels.length > 1);
	const priced = facts.filter(({ price }) => price !== null);
	const free = facts.filter(({ price }) => price === null);
	const shared = facts.filter((one) => !isOneThreadPerCore(one));
	return [
		...mixed.map(({ platform, cpuModels }) => `Hosts of ${platform} have different processors: ${cpuModels.join(", ")}.`),
		...priced.length > 0 && free.length > 0 ? [`No price is known of ${names(free)}: they are missing from the ranking by cost.`] : [],
		...shared.length > 0 ? [`More threads than physical cores on ${names(shared)}: not part of the fit over thread counts.`] : []
	];
}
function names(facts) {
	return facts.map(({ platform }) => platform).join(", ");
}
function distinct(values) {
	return [...new Set(values)];
}
// src/core/cost/host-stays.ts
const NO_JOBS = {
	ends: [],
	sessions: []
};
/**
* Who used which host from when to when: one stay for each record, on the host that it ended on, and one for each
* attempt that left no record. A job's own times, where they are known, take in what came before and after the
* harness.
*/
function hostStays(run) {
	const launches = launchesOf(run);
	const indexed = {
		...run,
		attempts: attemptsByBlock(run.jobs)
	};
	return [...run.records.flatMap((record) => recordedStay(indexed, record) ?? []), ...lostStays(indexed)].map((stay) => ({
		...stay,
		launchedAt: launches.get(stay.host) ?? null
	}));
}
/** Stays of each host, in the order of time. */
function staysByHost(stays) {
	return [...group(stays, ({ host }) => host).values()].map((own) => own.toSorted((a, b) => a.from - b.from));
}
function launchesOf({ records, jobs }) {
	const sessions = [...records.flatMap((record) => record.sessions), ...jobs.sessions.map(({ session }) => session)];
	return new Map(sessions.flatMap(({ machine: { instance } }) => instance?.launchedAt ? [[instance.id, secondsOf(instance.launchedAt)]] : []));
}
function recordedStay({ attempts: known }, record) {
	const last = record.sessions.at(-1);
	if (!last) return null;
	const host = hostName(last);
	const own = record.sessions.filter((session) => hostName(session) === host);
	const attempts = (known.get(record.spec.block.id) ?? []).filter((one) => isOn(one, own));
	return {
		block: record.spec.block.id,
		platform: record.spec.platform.id,
		host,
		from: Math.min(...[...own, ...attempts].map(({ startedAt }) => secondsOf(startedAt))),
		to: Math.max(secondsOf(record.endedAt), ...attempts.map(({ stoppedAt }) => secondsOf(stoppedAt))),
		record
	};
}
/** Attempts on hosts that no record ended on. */
function lostStays({ plan, records, attempts }) {
	const recordOf = new Map(records.map((record) => [record.spec.block.id, record]));
	const planned = new Map(plan.blocks.map(({ id, platform }) => [id, platform]));
	return [...attempts].flatMap(([block, own]) => {
		const record = recordOf.get(block);
		const platform = record?.spec.platform.id ?? planned.get(firstAttemptId(block));
		if (platform === void 0) return [];
		return own.filter((one) => !record || !isOn(one, record.sessions)).map(({ host, startedAt, stoppedAt }) => ({
			block,
			platform,
			host,
			from: secondsOf(startedAt),
			to: Math.max(secondsOf(startedAt), secondsOf(stoppedAt)),
			record: null
		}));
	});
}
/** Each block's attempts that began. One that never did had no host to pay for that we know of. */
function attemptsByBlock({ ends, sessions }) {
	const hosts = new Map(sessions.flatMap(({ session }) => session.job ? [[jobAttempt(session.job), hostName(session)]] : []));
	const attempts = ends.flatMap(({ block, end }) => end.attempts.flatMap(({ startedAt, stoppedAt, instance }, index) => {
		const stopped = stoppedAt ?? end.stoppedAt;
		if (startedAt === null || stopped === null) return [];
		const job = jobAttempt({
			id: end.jobId,
			attempt: index + 1
		});
		return [{
			block,
			job,
			host: instance ?? hosts.get(job) ?? job,
			startedAt,
			stoppedAt: stopped
		}];
	}));
	return group(attempts, ({ block }) => block);
}
function jobAttempt({ id, attempt }) {
	return `${id} ${attempt}`;
}
function isOn(attempt, sessions) {
	return sessions.some((session) => hostName(session) === attempt.host || session.job !== void 0 && jobAttempt(session.job) === attempt.job);
}
function hostName({ machine }) {
	return machine.instance?.id ?? machine.host;
}
function secondsOf(instant) {
	return Date.parse(instant) / 1e3;
}
// src/core/cost/run-cost.ts
const SECONDS_PER_HOUR = 3600;
/** AWS bills a machine's life by the second, and at least a minute of it (Amazon EC2 pricing, On-Demand). */
const LEAST_BILLED_SECONDS = 60;
const NOTHING = {
	boot: 0,
	staging: 0,
	warmUp: 0,
	trials: 0,
	other: 0,
	failed: 0
};
/**
* What a run cost so far: the life of each host from its launch to the end of its last block, divided among the blocks
* that it served. A launch counts for the first of them.
*
* @returns null where nothing ran on a machine of AWS, and no price is known of what there was
*/
function runCost({ plan, records, jobs = NO_JOBS, prices }) {
	const billed = staysByHost(hostStays({
		plan,
		records,
		jobs
	})).flatMap((own) => bill(own, platformOf(plan, own), prices));
	const platforms = plan.platforms.flatMap((platform) => {
		const own = billed.filter(({ stay }) => stay.platform === platform.id);
		return own.length > 0 ? [platformCost(platform, own, prices)] : [];
	});
	const priced = platforms.flatMap(({ usd }) => usd ?? []);
	if (!(platforms.some(({ price }) => price !== null) || plan.platforms.some(isOfAws)) || platforms.length === 0) return null;
	return {
		platforms,
		total: priced.length === 0 ? null : addParts(priced),
		blocks: blockCosts(billed, platforms)
	};
}
/**
* What each block that ran cost so far with all its attempts, in USD; null: no price. For a budget; blocks that shared a
* host must be given together, or each counts its launch.
*/
function usdByBlock(input) {
	return new Map((runCost(input)?.blocks ?? []).map(({ block, allInUsd }) => [block, allInUsd]));
}
/** All-in: what of a bill is for the trials, and what is for all else. */
function allIn(parts) {
	return sum$1(Object.values(parts));
}
function isOfAws({ instance }) {
	return instance !== void 0;
}
function platformOf({ platforms }, [first]) {
	return platforms.find(({ id }) => id === first?.platform);
}
/** @param stays of one host, in the order of time */
function bill(stays, platform, prices) {
	const isRented = platform?.instance !== void 0;
	const [first] = stays;
	if (!first) return [];
	let paidUntil = Math.min(first.from, launchOf(first, platform, prices));
	const billed = stays.map((stay) => {
		const boot = isRented ? Math.max(0, stay.from - paidUntil) : 0;
		const begin = Math.max(stay.from, paidUntil);
		paidUntil = Math.max(paidUntil, stay.to);
		return {
			stay,
			seconds: partsOf(stay, {
				boot,
				begin
			})
		};
	});
	const missing = LEAST_BILLED_SECONDS - sum$1(billed, ({ seconds }) => allIn(seconds));
	return isRented && missing > 0 ? withMore(billed, missing) : billed;
}
/** Where the launch is not known, what the list says that comes before a job. */
function launchOf({ launchedAt, from }, platform, { overheads }) {
	if (launchedAt !== null) return launchedAt;
	const overhead = overheads.find((one) => one.platform === platform?.name);
	return overhead ? from - overhead.bootSeconds - overhead.imagePullSeconds : from;
}
function partsOf({ record, to }, { boot, begin }) {
	const present = Math.max(0, to - begin);
	if (record?.status !== "complete") return {
		...NOTHING,
		failed: boot + present
	};
	const warmUp = record.warmUp?.wallSeconds ?? 0;
	const trials = sum$1(record.trials, ({ wallSeconds }) => wallSeconds);
	const rest = Math.max(0, present - warmUp - trials);
	const firstTrial = record.warmUp ?? record.trials[0];
	const before = firstTrial ? Date.parse(firstTrial.startedAt) / 1e3 - begin : 0;
	const staging = Math.min(rest, Math.max(0, before));
	return {
		boot,
		staging,
		warmUp,
		trials,
		other: rest - staging,
		failed: 0
	};
}
function withMore(billed, seconds) {
	return billed.map((one, index) => index === billed.length - 1 ? {
		...one,
		seconds: {
			...one.seconds,
			other: one.seconds.other + seconds
		}
	} : one);
}
function platformCost(platform, billed, prices) {
	const records = billed.flatMap(({ stay }) => stay.record ?? []);
	const machines = records.flatMap(({ sessions }) => sessions.map(({ machine }) => machine));
	const price = priceOf(prices, platform, regionOf(machines));
	const seconds = addParts(billed.map((one) => one.seconds));
	return {
		platform: platform.id,
		price,
		hosts: new Set(billed.map(({ stay }) => stay.host)).size,
		blocks: records.filter(({ status }) => status === "complete").length,
		failedBlocks: records.filter(({ status }) => status === "failed").length,
		lostAttempts: billed.filter(({ stay }) => stay.record === null).length,
		unknownLaunches: new Set(billed.flatMap(({ stay }) => platform.instance && stay.launchedAt === null ? [stay.host] : [])).size,
		seconds,
		usd: price && scale(seconds, price.usdPerHour / SECONDS_PER_HOUR)
	};
}
function blockCosts(billed, platforms) {
	return [...group(billed, ({ stay }) => stay.block)].map(([block, own]) => {
		const { platform = "" } = own[0]?.stay ?? {};
		const price = platforms.find((one) => one.platform === platform)?.price ?? null;
		const seconds = addParts(own.map((one) => one.seconds));
		const perSecond = price && price.usdPerHour / SECONDS_PER_HOUR;
		return {
			block,
			platform,
			hosts: [...new Set(own.map(({ stay }) => stay.host))],
			computeUsd: perSecond && perSecond * seconds.trials,
			allInUsd: perSecond && perSecond * allIn(seconds)
		};
	});
}
function addParts(all) {
	return mapParts((part) => sum$1(all, (one) => one[part]));
}
function scale(parts, factor) {
	return mapParts((part) => parts[part] * factor);
}
function mapParts(amountOf) {
	return {
		boot: amountOf("boot"),
		staging: amountOf("staging"),
		warmUp: amountOf("warmUp"),
		trials: amountOf("trials"),
		other: amountOf("other"),
		failed: amountOf("failed")
	};
}
// src/report/platform-label.ts
/** A platform as people name it (`local, 2 threads`); its id where the comparison does not describe it. */
function platformLabel({ platforms }, id) {
	const platform = platforms.find((one) => one.id === id);
	return platform ? `${platform.name}, ${formatCount(platform.threads, "thread")}` : id;
}
// src/report/platforms/platform-view.ts
/** A standing's mark, so that it reads without colours too. */
const STANDINGS = {
	best: {
		mark: "✓",
		tone: "better"
	},
	"as good as the best": {
		mark: "≈",
		tone: "better"
	},
	behind: {
		mark: "−",
		tone: "neutral"
	},
	"too few hosts": {
		mark: "?",
		tone: "open"
	}
};
function toneOf(standing) {
	return STANDINGS[standing].tone;
}
/** The ranking that decides the order. */
function chosenRanking({ rankings }, metric) {
	return rankings.find((one) => one.metric === metric) ?? rankings[0] ?? null;
}
function viewPlatforms(comparison, { rankBy }) {
	return (comparison.platformQuestions ?? []).flatMap((question) => {
		const ranking = chosenRanking(question, rankBy);
		return ranking ? [viewQuestion(comparison, question, ranking)] : [];
	});
}
function viewQuestion(comparison, question, ranking) {
	const label = (id) => platformLabel(comparison, id);
	const has = (metric) => question.rankings.some((one) => one.metric === metric);
	return {
		key: `${question.workload} · ${question.version}`,
		headline: describeBest(ranking, label),
		hasThroughput: has("throughput"),
		hasCost: has("cost"),
		hasAllInCost: has("all-in-cost"),
		rows: ranking.platforms.flatMap((ranked) => {
			const facts = question.platforms.find(({ platform }) => platform === ranked.platform);
			return facts ? [viewRow$1(question, {
				ranked,
				facts,
				label: label(ranked.platform)
			})] : [];
		}),
		scaling: question.scaling.map(viewScaling),
		notes: [
			...question.notes,
			...priceNotes$1(question),
			...localNotes(question)
		]
	};
}
function describeBest({ metric, platforms }, label) {
	const by = METRICS[metric].name;
	const best = platforms.filter(({ standing }) => standing !== "behind");
	const [first, second] = platforms;
	if (!first || !second) return "";
	if (best.some(({ standing }) => standing === "too few hosts")) return `Which is the best by ${by} is open: one host says nothing of how hosts differ.`;
	if (best.length === 1) {
		const ahead = second.behindLow === null ? "" : `, the next by ${behindText(second)}`;
		return `Best by ${by}: ${label(first.platform)}; all others are behind${ahead}.`;
	}
	const names = best.map(({ platform }) => label(platform)).join("; ");
	return `No single best by ${by}: ${best.length} of ${platforms.length} can't be told apart (${names}).`;
}
function behindText({ behind, behindLow, behindHigh }) {
	return behindLow === null || behindHigh === null ? formatChange(behind) : `${formatChange(behind)} (${formatInterval(behindLow, behindHigh)})`;
}
function viewRow$1(question, { ranked, facts, label }) {
	const figure = (metric) => {
		const own = question.rankings.find((one) => one.metric === metric)?.platforms.find(({ platform }) => platform === facts.platform);
		return own ? formatFigure$1(metric, own) : "–";
	};
	const { mark, tone } = STANDINGS[ranked.standing];
	const unit = question.isLocal ? "block" : "host";
	return {
		platform: label,
		processor: facts.cpuModels.join(", "),
		cores: coresText(facts),
		restsOn: `${formatCount(facts.hosts, unit)}, ${formatCount(facts.trials, "trial")}`,
		wallTime: figure("wall-time"),
		throughput: figure("throughput"),
		cost: figure("cost"),
		allInCost: figure("all-in-cost"),
		behind: ranked.behind === 0 ? "–" : behindText(ranked),
		standing: `${mark} ${ranked.standing}`,
		tone
	};
}
/** `16 cores, 1 thread a core`: a vCPU is a core on some machines, and half of one on others. */
function coresText({ physicalCores, threadsPerCore }) {
	const cores = physicalCores.length === 0 ? "cores not known" : coreCount(physicalCores);
	return threadsPerCore.length === 0 ? cores : `${cores}, ${threadsPerCore.join(" or ")} ${threadsPerCore.join() === "1" ? "thread" : "threads"} a core`;
}
function coreCount(cores) {
	return cores.length === 1 ? formatCount(cores[0] ?? 0, "core") : `${cores.join(" or ")} cores`;
}
function formatFigure$1(metric, { value, low, high }) {
	const format = (one) => formatValue(metric, one);
	return low === null || high === null ? format(value) : `${format(value)} (${formatRange(metric, low, high)})`;
}
/** A value of a metric, with its unit as far as a column does not name it. */
function formatValue(metric, value) {
	return metric === "wall-time" ? formatSeconds(value) : formatNumber(value);
}
function formatRange(metric, low, high) {
	const [from, to] = [formatValue(metric, low), formatValue(metric, high)];
	return `${from.endsWith(" s") && to.endsWith(" s") && !`${from}${to}`.includes("min") ? from.replace(" s", "") : from} to ${to}`;
}
function priceNotes$1({ platforms }) {
	return [...new Map(platforms.flatMap(({ price }) => price ? [[priceKey(price), price]] : [])).values()].map(priceNote);
}
/** Where a price is from, and of which day. */
function priceNote(price) {
	return `Price of ${pricedMachine(price)}: ${priceText(price)}.`;
}
function priceText({ usdPerHour, range, purchase, region, date, source }) {
	return `${usdPerHour} USD an hour${range ? ` (${range.low} to ${range.high})` : ""}, ${purchase}${region ? `, ${region}` : ""}, ${date}, ${source}`;
}
function localNotes({ isLocal }) {
	return isLocal ? ["All blocks ran on one machine: blocks in time stand in for hosts, and the ranking holds for this machine."] : [];
}
function viewScaling({ name, points, fit, refusal }) {
	const title = `${name} at ${points.map(({ threads }) => threads).join(", ")} threads`;
	if (!fit) {
		const [first] = points;
		const last = points.at(-1);
		return {
			title,
			text: `${first && last && first.threads < last.threads ? `${last.threads} threads are ${formatNumber(first.seconds / last.seconds)} times as fast as ${first.threads}; ` : ""}${refusal ?? "no fit"}.`
		};
	}
	const { serialFraction, coherencyCost, bestThreads, mostSpeedUp, law } = fit;
	const percent = (value) => formatNumber(value * 100);
	const serial = `serial fraction ${percent(serialFraction.value)} % (${percent(serialFraction.low)} to ${percent(serialFraction.high)})`;
	const speedUp = mostSpeedUp === null ? "" : `, at most ${formatNumber(mostSpeedUp)} times as fast as one thread`;
	if (law === "amdahl") return {
		title,
		text: `Amdahl's law: ${serial}${speedUp}; no thread count after which it grows slower.`
	};
	const coherency = `${percent(coherencyCost.value)} % of the one-thread time for each further thread (${percent(coherencyCost.low)} to ${percent(coherencyCost.high)})`;
	const most = Math.max(...points.map(({ threads }) => threads));
	return {
		title,
		text: `Gunther's law: ${serial}, ${coherency}; best with ${bestThreads} threads${bestThreads !== null && bestThreads > most ? ", beyond what was measured" : ""}${speedUp}.`
	};
}
// src/report/cost/cost-view.ts
/** What money went to: what one wants first, what was in vain last. */
const COST_PARTS = [
	{
		part: "trials",
		title: "Compute only",
		name: "the trials"
	},
	{
		part: "warmUp",
		title: "Warm-up",
		name: "warm-ups"
	},
	{
		part: "boot",
		title: "Boot, image",
		name: "boot and image"
	},
	{
		part: "staging",
		title: "Staging",
		name: "staging"
	},
	{
		part: "other",
		title: "Between",
		name: "what lies between the trials"
	},
	{
		part: "failed",
		title: "Failed, lost",
		name: "failed blocks and lost attempts"
	}
];
/** @returns null where there is nothing to say: machines without a price, none of AWS */
function viewCost(comparison) {
	const { cost } = comparison;
	if (!cost) return null;
	const format = formatFor(cost.total);
	const rows = cost.platforms.map((own) => viewRow(own, platformLabel(comparison, own.platform), format));
	const priced = cost.platforms.filter(({ usd }) => usd !== null).length;
	return {
		...describeTotal(cost),
		rows: [...rows, ...cost.total && priced > 1 ? [totalRow(cost.total, format)] : []],
		days: unrankedDays(comparison, cost).map((day) => viewDay(comparison, day)),
		notes: notesOn(comparison, cost)
	};
}
function describeTotal({ total }) {
	if (!total) return {
		headline: "No price is known of these machines.",
		rest: ""
	};
	const all = allIn(total);
	const format = formatFor(total);
	const share = all > 0 ? ` (${formatShare(total.trials / all)})` : "";
	const others = COST_PARTS.filter(({ part }) => part !== "trials" && total[part] > 0).toSorted((a, b) => total[b.part] - total[a.part]).map(({ part, name }) => `${name} ${formatPart(total[part], format)}`);
	return {
		headline: `${format(all)} USD all-in, ${format(total.trials)} USD of it${share} for the trials themselves.`,
		rest: others.length > 0 ? `The rest, in USD: ${others.join(", ")}.` : ""
	};
}
/** All figures of a table with the same digits: cents where there is a dollar, else as much as tells. */
function formatFor(total) {
	return total && allIn(total) >= 1 ? (usd) => usd.toFixed(2) : formatUsdAmount;
}
function formatPart(usd, format) {
	if (usd === 0) return "–";
	return Number(format(usd)) === 0 ? "< 0.01" : format(usd);
}
function viewRow(own, label, format) {
	const { price, usd, hosts, blocks, failedBlocks, lostAttempts, seconds } = own;
	const use = [
		`${formatCount(hosts, "host")}, ${formatHours(allIn(seconds))}`,
		formatCount(blocks, "block"),
		...failedBlocks > 0 ? [`${failedBlocks} failed`] : [],
		...lostAttempts > 0 ? [`${formatCount(lostAttempts, "attempt")} lost`] : []
	];
	return {
		platform: label,
		price: price ? `${price.usdPerHour} USD/h` : "price not known",
		use: use.join(", "),
		parts: COST_PARTS.map(({ part }) => usd ? formatPart(usd[part], format) : "–"),
		allIn: usd ? format(allIn(usd)) : "–",
		isTotal: false
	};
}
function totalRow(total, format) {
	return {
		platform: "Total",
		price: "",
		use: "",
		parts: COST_PARTS.map(({ part }) => formatPart(total[part], format)),
		allIn: format(allIn(total)),
		isTotal: true
	};
}
/** `0.42 h`, `12.3 h`. */
function formatHours(seconds) {
	const hours = seconds / 3600;
	return `${hours < 9.995 ? hours.toFixed(2) : hours.toFixed(1)} h`;
}
/** Where a version ran on two platforms with a price, the ranking has these figures. */
function unrankedDays({ platformQuestions = [] }, { simulatedDays }) {
	return simulatedDays.filter(({ workload, version }) => !platformQuestions.some((question) => question.workload === workload && question.version === version && question.rankings.some(({ metric }) => metric === "cost")));
}
function viewDay(comparison, day) {
	return {
		version: comparison.workloads.length === 1 ? day.version : `${day.workload} · ${day.version}`,
		platform: platformLabel(comparison, day.platform),
		compute: formatFigure(day.compute),
		allIn: day.allIn ? formatFigure(day.allIn) : "–",
		restsOn: formatCount(day.hosts, "host")
	};
}
function formatFigure({ value, low, high }) {
	return low === null || high === null ? formatUsdAmount(value) : `${formatUsdAmount(value)} (${formatUsdAmount(low)} to ${formatUsdAmount(high)})`;
}
function notesOn(comparison, cost) {
	const label = (id) => platformLabel(comparison, id);
	const unpriced = cost.platforms.filter(({ price }) => price === null);
	const unlaunched = cost.platforms.filter(({ unknownLaunches }) => unknownLaunches > 0);
	const isRented = comparison.platforms.some(({ instance }) => instance !== void 0);
	return [
		...priceNotes(comparison, cost),
		...unpriced.map(({ platform }) => `No price is known of ${label(platform)}: it is in no sum.`),
		...unlaunched.map(({ platform, unknownLaunches }) => `${formatCount(unknownLaunches, "host")} of ${label(platform)} did not tell of a launch: boot is counted there as far as the list of prices knows it.`),
		...isRented ? ["A host is paid for from its launch, by the second, a minute at least. What is not in these sums: the minutes until an idle host is ended, its disk and address, storage and logs."] : []
	];
}
/** A ranking by cost names its prices itself. */
function priceNotes({ platformQuestions = [] }, { platforms }) {
	const named = new Set(platformQuestions.flatMap((question) => question.platforms.flatMap(({ price }) => price ? [priceKey(price)] : [])));
	return [...new Map(platforms.flatMap(({ price }) => price ? [[priceKey(price), price]] : []))].flatMap(([key, price]) => named.has(key) ? [] : [priceNote(price)]);
}
// src/report/unbroken.ts
/** Keeps each number with its unit, and a verdict with its mark, on one line. */
function unbroken(text) {
	return text.replace(/(\d) (%|(?:m?s|min|h|d|MiB|GiB)\b)/g, "$1\xA0$2").replace(/([▲▼=?≠]) /g, "$1\xA0");
}
// src/report/markdown.ts
/** Text of a log or a name that we did not choose, as inline code: nothing in it can act, neither as Markdown nor as a mention. */
function codeSpan(text) {
	const line = text.replace(/\s+/g, " ").trim() || " ";
	const fence = "`".repeat(longestRun(line) + 1);
	const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
	return `${fence}${pad}${line}${pad}${fence}`;
}
/**
* Text as prose that only says what it says: no markup, HTML, link, mention or reference to an issue. A zero-width
* space breaks what GitHub links after Markdown is done, where a backslash comes too late.
*/
function prose(text) {
	return text.replace(/[\\`*_[\]<>&~|$]/g, "\\$&").replace(/@(?=\w)|#(?=\d)|\bGH-(?=\d)|\bwww(?=\.)|:(?=\/\/)/gi, "$&&#8203;").replace(/^(\s*)(\d*)([-+=#.)])/, "$1$2\\$3");
}
/** Lines as a code block whose fence no line can close. */
function codeBlock(lines) {
	const fence = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
	return [
		`${fence}text`,
		...lines,
		fence
	].join("\n");
}
/** A table. Cells are Markdown; `|` and line breaks in them are escaped, which markdown-table leaves to its caller. */
function table(columns, rows) {
	const cells = [columns.map(({ title }) => title), ...rows].map((row) => row.map((cell, index) => {
		const text = escapePipes(cell).replaceAll("\n", " ");
		return columns[index]?.isNumber ? unbroken(text) : text;
	}));
	return markdownTable(cells, { align: columns.map(({ isNumber }) => isNumber ? "right" : "left") });
}
/** An odd number of backslashes escapes a `|` for every reader of tables; an even one does for some alone. */
function escapePipes(cell) {
	return cell.replace(/(\\*)\|/g, (_, slashes) => `${slashes}${slashes.length % 2 === 0 ? "\\" : "\\\\"}|`);
}
function longestRun(text) {
	return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
// src/report/platforms/platform-section.ts
/** The figures' columns: only those of which there is anything to show. */
function rankColumns(view) {
	return [
		{
			title: "Behind the best",
			cell: ({ behind }) => behind,
			isNumber: true
		},
		{
			title: "Wall time",
			cell: ({ wallTime }) => wallTime,
			isNumber: true
		},
		...view.hasThroughput ? [{
			title: "Days/day",
			cell: (row) => row.throughput,
			isNumber: true
		}] : [],
		...view.hasCost ? [{
			title: "USD/sim. day",
			cell: (row) => row.cost,
			isNumber: true
		}] : [],
		...view.hasAllInCost ? [{
			title: "USD/sim. day all-in",
			cell: (row) => row.allInCost,
			isNumber: true
		}] : []
	];
}
/** The section of report.md on the choice between platforms; empty where there is no choice. */
function platformsMarkdown(views, charts) {
	return views.length === 0 ? "" : `## Which platform\n\n${platformsBody(views, charts)}`;
}
/** The same without its heading. */
function platformsBody(views, charts) {
	return [...views.map((view) => questionMarkdown(view, charts)), LEGEND].join("\n\n");
}
const LEGEND = "Intervals in brackets hold for each figure by itself, with 95 %. Those of the distance to the best hold all together with 95 %: what is as good as the best can't be told from it. They rest on hosts, not on runs. Simulated days are per day of wall time, costs per simulated day.";
function questionMarkdown(view, charts) {
	const columns = rankColumns(view);
	const own = charts.find(({ key }) => key === view.key)?.files ?? [];
	return [
		`**${view.key}.** ${view.headline}`,
		table([
			{ title: "Platform" },
			{ title: "Standing" },
			...columns
		], view.rows.map((row) => [
			`${row.platform}<br>${codeSpan(row.processor)}<br>${row.cores}<br>${row.restsOn}`,
			row.standing,
			...columns.map(({ cell }) => cell(row).replace(" (", "<br>("))
		])),
		...own.map(({ file, title }) => `![${title}](${file})`),
		...view.scaling.map(({ title, text }) => `${prose(title)}: ${prose(text)}`),
		...view.notes.length > 0 ? [view.notes.map((note) => `- ${prose(note)}`).join("\n")] : []
	].join("\n\n");
}
// src/core/comparison/a-a.ts
/**
* Whether both sides are the same version, to the byte: whatever such a comparison calls slower or faster is a
* false alarm.
*/
function isSameVersion({ versions }, { baseline, candidate }) {
	const digestOf = (wanted) => versions.find(({ name }) => name === wanted)?.digest ?? null;
	const digest = digestOf(baseline);
	return candidate !== null && digest !== null && digest === digestOf(candidate);
}
// src/report/headline.ts
/** A verdict's mark, so that it reads without colours too. */
const VERDICTS = {
	slower: {
		mark: "▲",
		tone: "worse"
	},
	faster: {
		mark: "▼",
		tone: "better"
	},
	"no material change": {
		mark: "=",
		tone: "neutral"
	},
	inconclusive: {
		mark: "?",
		tone: "open"
	},
	"not comparable": {
		mark: "≠",
		tone: "refused"
	}
};
/** The verdict in a sentence: what a reader who reads one line has to know. */
function headline(comparison) {
	const compared = comparison.cells.filter(({ candidate }) => candidate !== null);
	const [only] = comparison.cells;
	if (only && comparison.cells.length === 1) return headlineOf(comparison, only);
	if (compared.length === 0) return aloneHeadline(comparison.cells);
	if (compared.every((cell) => isMeasured(cell) && isSameVersion(comparison, cell))) return falseAlarmsAmong(compared);
	const outcomes = compared.map(outcomeOf);
	const all = OUTCOMES.flatMap((outcome) => {
		const count = outcomes.filter((one) => one === outcome).length;
		return count > 0 ? [`${count} ${outcome}`] : [];
	});
	const worst = compared.filter((cell) => outcomeOf(cell) === "slower").toSorted((a, b) => (b.effect?.change ?? 0) - (a.effect?.change ?? 0))[0];
	const otherTone = TONES.find(([outcome]) => outcomes.includes(outcome))?.[1] ?? "neutral";
	return {
		headline: `Of ${formatCount(compared.length, "comparison")}: ${all.join(", ")}.`,
		cause: worst ? `Most: ${sentence(headlineOf(comparison, worst))}` : "",
		tone: worst ? "worse" : otherTone
	};
}
const OUTCOMES = [
	...Object.keys(VERDICTS),
	"failed",
	"not measured yet"
];
/** The tone of many comparisons where none is slower: the first of these that occurs. */
const TONES = [["faster", "better"], ["failed", "refused"]];
function outcomeOf(cell) {
	if (isMeasured(cell) && cell.effect) return cell.effect.verdict;
	return cell.failures.length > 0 ? "failed" : "not measured yet";
}
/** Something in it counts: a block of a comparison, a trial of a version alone. */
function isMeasured({ candidate, effect, a }) {
	return candidate === null ? a !== null : (effect?.hosts ?? 0) > 0;
}
function aloneHeadline(cells) {
	const measured = cells.filter(isMeasured).length;
	const failed = cells.filter((cell) => !isMeasured(cell) && cell.failures.length > 0).length;
	const rest = failed > 0 ? `, ${failed} failed` : "";
	return {
		headline: `One version, so nothing to compare: measured in ${measured} of ${formatCount(cells.length, "cell")}${rest}.`,
		cause: "",
		tone: failed > 0 ? "refused" : "neutral"
	};
}
function headlineOf(comparison, cell) {
	return isSameVersion(comparison, cell) && isMeasured(cell) ? againstItself(cell) : cellHeadline(cell);
}
/** Both sides are one version: what is called slower or faster is a false alarm, of the total or of a timer. */
function againstItself(cell) {
	const { effect } = cell;
	const { headline: verdict, cause } = cellHeadline(cell);
	if (effect?.verdict === "slower" || effect?.verdict === "faster") return {
		headline: `False alarm: ${verdict}`,
		cause: SAME_VERSION,
		tone: "worse"
	};
	if (cause !== "") return {
		headline: `False alarm: ${cause}`,
		cause: SAME_VERSION,
		tone: "worse"
	};
	return {
		headline: "A/A: no false alarm.",
		cause: verdict,
		tone: effect?.verdict === "no material change" ? "neutral" : "open"
	};
}
const SAME_VERSION = "Both sides are the same version, to the byte.";
function falseAlarmsAmong(cells) {
	const alarms = cells.filter(isAlarm).length;
	const compared = formatCount(cells.length, "A/A comparison");
	return alarms > 0 ? {
		headline: `False alarm: ${alarms} of ${compared}.`,
		cause: SAME_VERSION,
		tone: "worse"
	} : {
		headline: `A/A: no false alarm in ${compared}.`,
		cause: "",
		tone: "neutral"
	};
}
/** The total, or any timer, is called slower or faster. */
function isAlarm({ effect, timers }) {
	return [effect, ...timers.map((timer) => timer.effect)].some((one) => one?.verdict === "slower" || one?.verdict === "faster");
}
function cellHeadline(cell) {
	const { candidate, baseline, effect, differences, failures, a } = cell;
	const where = cell.platform.startsWith(`local-`) ? "on this machine" : `on ${cell.platform}`;
	const [failure] = failures;
	if (failure && !isMeasured(cell)) return {
		headline: `${failure.version} failed ${where}: ${failure.class}.`,
		cause: "",
		tone: "refused"
	};
	if (candidate === null) return {
		headline: `${baseline} alone: ${a ? `${formatSeconds(a.wallSeconds)} a trial` : "no trial ended well"}, ${where}.`,
		cause: "",
		tone: "neutral"
	};
	if (!effect || effect.hosts === 0) return {
		headline: `${candidate} against ${baseline}: nothing measured yet.`,
		cause: "",
		tone: "open"
	};
	const { tone } = VERDICTS[effect.verdict];
	const size = describeEffect(effect);
	return {
		headline: {
			slower: `${candidate} is slower than ${baseline} by ${size}, ${where}.`,
			faster: `${candidate} is faster than ${baseline} by ${size}, ${where}.`,
			"no material change": `No material change: ${candidate} against ${baseline} ${size}, ${where}.`,
			inconclusive: `Inconclusive: ${candidate} against ${baseline} ${size}, ${where}.`,
			"not comparable": `Not comparable: ${candidate} and ${baseline} differ in ${differences.join("; ")}.`
		}[effect.verdict],
		cause: describeTimers(cell),
		tone
	};
}
function describeEffect({ change, low, high, verdict, confidence }) {
	if (change === null) return "no number";
	const size = verdict === "slower" || verdict === "faster" ? formatSize(change) : formatChange(change);
	if (low === null || high === null) return `${size} (too few to give an interval)`;
	return `${size} (${Math.round(confidence * 100)} % interval ${formatInterval(low, high)})`;
}
/** The timers that changed, the one that cost or saved most first. */
function describeTimers({ timers, effect }) {
	const changed = timers.filter(({ effect: timer }) => timer?.verdict === "slower" || timer?.verdict === "faster").toSorted((one, other) => Math.abs(secondsChanged(other)) - Math.abs(secondsChanged(one))).slice(0, MOST_TIMERS_NAMED).map((timer) => `${timer.name} ${formatChange(timer.effect?.change ?? 0)}`);
	if (changed.length === 0) return "";
	return `${effect?.verdict === "slower" || effect?.verdict === "faster" ? "Where" : "But a part of it changed"}: ${changed.join(", ")}.`;
}
const MOST_TIMERS_NAMED = 3;
function secondsChanged({ secondsA, secondsB }) {
	return (secondsB ?? 0) - (secondsA ?? 0);
}
function sentence({ headline: first, cause }) {
	return cause ? `${first} ${cause}` : first;
}
// src/report/timer-view.ts
/** Slower or faster, as far as it was tested. */
const hasChanged = ({ tone }) => tone === "worse" || tone === "better";
/**
* The timers of a cell in words, in the model's order.
*
* @param isRefused the sides are not comparable: their times stand, and no number between them
*/
function viewTimers({ timers }, key, isRefused) {
	const parents = new Map(timers.map(({ name, parent }) => [name, parent]));
	return timers.map(({ name, secondsA, secondsB, effect }) => ({
		cell: key,
		name,
		depth: depthOf(name, parents),
		secondsA: secondsA === null ? "–" : formatSeconds(secondsA),
		secondsB: secondsB === null ? "–" : formatSeconds(secondsB),
		...viewEffect(effect),
		...effect || isRefused || !secondsA || secondsB === null ? {} : { change: formatChange(secondsB / secondsA - 1) },
		verdict: effect ? markVerdict(effect.verdict) : "not tested",
		tone: effect ? VERDICTS[effect.verdict].tone : "neutral"
	}));
}
/** Steps up to the outermost timer; a log can name a timer as its own ancestor, and then the way ends there. */
function depthOf(name, parents) {
	const seen = /* @__PURE__ */ new Set([name]);
	let parent = parents.get(name);
	while (parent && !seen.has(parent)) {
		seen.add(parent);
		parent = parents.get(parent);
	}
	return seen.size - 1;
}
/** A change and its interval; dashes where there is none. */
function viewEffect(effect) {
	const { change = null, low = null, high = null } = effect ?? {};
	return {
		change: change === null ? "–" : formatChange(change),
		interval: low === null || high === null ? "–" : formatInterval(low, high)
	};
}
/** A verdict with its mark before it. */
function markVerdict(verdict) {
	return `${VERDICTS[verdict].mark} ${verdict}`;
}
// src/report/terminal.ts
/** How a tone looks in a terminal. */
const PAINT = {
	worse: import_picocolors.default.red,
	better: import_picocolors.default.green,
	neutral: (text) => text,
	open: import_picocolors.default.yellow,
	refused: import_picocolors.default.magenta
};
/** A table without lines, for a terminal. Columns named in `numbers` are aligned to the right. */
function terminalTable(titles, rows, numbers = []) {
	const made = new import_cli_table3.default({
		head: titles.map((title) => import_picocolors.default.dim(title)),
		colAligns: titles.map((_, index) => numbers.includes(index) ? "right" : "left"),
		chars: NO_LINES,
		style: {
			head: [],
			border: [],
			"padding-left": 0,
			"padding-right": 2,
			compact: true
		}
	});
	made.push(...rows.map((row) => [...row]));
	return made.toString().split("\n").map((line) => `  ${line.trimEnd()}`).join("\n");
}
/** The report as far as a terminal has room for it: the verdict, the table, the timers that changed, what to doubt. */
function renderTerminal(view) {
	const parts = [
		[import_picocolors.default.bold(PAINT[view.tone](view.headline)), ...view.cause ? [view.cause] : []].join("\n"),
		import_picocolors.default.dim(view.measured),
		...placesOf(view).flatMap((place) => [versionsTable(view, place), ...changedTimers(view, place)])
	];
	parts.push(...view.platformQuestions.map(platformQuestion));
	if (view.cost) parts.push(costOf(view.cost));
	if (view.failures.length > 0) parts.push(failures(view));
	const tally = view.falseAlarms === null ? [] : [view.falseAlarms];
	const remarks = [
		...view.basis,
		...view.notes,
		...tally
	];
	if (remarks.length > 0) parts.push(remarks.map((remark) => import_picocolors.default.dim(`  · ${remark}`)).join("\n"));
	return parts.join("\n\n");
}
/** Workloads with their platforms: headings, because as columns they would not fit eighty characters. */
function placesOf({ cells }) {
	return [...new Set(cells.map(placeOf))];
}
function placeOf({ workload, platform }) {
	return `${workload} on ${platform}`;
}
function versionsTable({ cells, intervalTitle }, place) {
	const here = cells.filter((cell) => placeOf(cell) === place);
	const baselines = /* @__PURE__ */ new Set();
	const rows = here.flatMap((cell) => {
		const { baseline, candidate, wallA, wallB, throughputA, throughputB } = cell;
		const isNew = !baselines.has(baseline);
		baselines.add(baseline);
		const verdict = PAINT[cell.tone](cell.verdict);
		return [...isNew ? [[
			baseline,
			wallA,
			throughputA,
			"",
			"",
			""
		]] : [], ...candidate === null ? [] : [[
			candidate,
			wallB,
			throughputB,
			cell.change,
			cell.interval,
			verdict
		]]];
	});
	const titles = [
		"version",
		"wall time",
		"days/day",
		"change",
		intervalTitle,
		"verdict"
	];
	return `  ${import_picocolors.default.bold(place)}\n${terminalTable(titles, rows, [
		1,
		2,
		3,
		4
	])}`;
}
/** A table where some changed, else nothing. Where one place has several candidates, each timer says whose it is. */
function changedTimers({ cells }, place) {
	const here = cells.filter((cell) => placeOf(cell) === place);
	const rows = here.flatMap(({ candidate, timers }) => timers.filter(hasChanged).map(({ name, secondsA, secondsB, change, interval, verdict, tone }) => [
		here.length > 1 ? `${name}, ${candidate}` : name,
		...[
			secondsA,
			secondsB,
			change,
			interval
		],
		PAINT[tone](verdict)
	]));
	return rows.length > 0 ? [terminalTable([
		"timers that changed",
		"baseline",
		"candidate",
		"change",
		"interval",
		"verdict"
	], rows, [
		1,
		2,
		3,
		4
	])] : [];
}
function platformQuestion(question) {
	const columns = rankColumns(question);
	const ranking = terminalTable([
		"platform",
		"standing",
		...columns.map(({ title }) => title.toLowerCase()),
		"processor"
	], question.rows.map((row) => [
		row.platform,
		PAINT[row.tone](row.standing),
		...columns.map(({ cell }) => cell(row)),
		`${row.processor}, ${row.cores}`
	]), columns.map((_, index) => index + 2));
	return [
		`${import_picocolors.default.bold(question.key)}: ${question.headline}`,
		ranking,
		...question.scaling.map(({ title, text }) => `  ${title}: ${text}`),
		...question.notes.map((note) => import_picocolors.default.dim(`  · ${note}`))
	].join("\n");
}
function costOf({ headline, rest, rows, days, notes }) {
	const titles = [
		"USD",
		...COST_PARTS.map(({ title }) => title.toLowerCase()),
		"all-in"
	];
	const numbers = titles.map((_, index) => index).slice(1);
	return [
		`${import_picocolors.default.bold("Cost")}: ${headline} ${rest}`.trimEnd(),
		terminalTable(titles, rows.map(({ platform, parts, allIn }) => [
			platform,
			...parts,
			allIn
		]), numbers),
		...days.length > 0 ? [terminalTable([
			"a simulated day with",
			"platform",
			"USD, compute only",
			"USD, all-in"
		], days.map(({ version, platform, compute, allIn }) => [
			version,
			platform,
			compute,
			allIn
		]), [2, 3])] : [],
		...notes.map((note) => import_picocolors.default.dim(`  · ${note}`))
	].join("\n");
}
function failures(view) {
	return view.failures.map(({ version, class: name, where, message, logLines }) => [
		import_picocolors.default.magenta(`  ${version} failed: ${name} (${where})`),
		`  ${message}`,
		...logLines.map((line) => import_picocolors.default.dim(`    | ${line}`))
	].join("\n")).join("\n");
}
const NO_LINES = Object.fromEntries([
	"top",
	"top-mid",
	"top-left",
	"top-right",
	"bottom",
	"bottom-mid",
	"bottom-left",
	"bottom-right",
	"left",
	"left-mid",
	"mid",
	"mid-mid",
	"right",
	"right-mid",
	"middle"
].map((name) => [name, ""]));
// src/commands/locations.ts
/** Builds, scratch and the default store of a local run, in the directory the command is called from. */
const WORK_DIRECTORY = ".gcbench";
const DEFAULT_STORE = `${WORK_DIRECTORY}/store`;
/** Where reports of local runs go; not kept by git. */
const DEFAULT_REPORTS = "reports/local";
const buildDirectory = () => resolve(WORK_DIRECTORY, "build");
/** The root of gcbench itself, found from the bundle in dist/ or from the sources. */
function productRoot() {
	let directory = dirname(fileURLToPath(import.meta.url));
	while (!existsSync(join(directory, "package.json"))) {
		const parent = dirname(directory);
		if (parent === directory) throw new InfrastructureError("gcbench can't find its own files.");
		directory = parent;
	}
	return directory;
}
const harnessPath = () => join(productRoot(), "dist", "harness.js");
const miniatureSource = () => join(productRoot(), "benchmarks", "miniature", "miniature.c");
const noiseModelsFile = () => join(productRoot(), "benchmarks", "noise-models.yml");
/** What comes with gcbench to estimate with: recorded facts of instance types, and dated prices. */
const instanceTypesFile = () => join(productRoot(), "benchmarks", "instance-types.json");
const recordedPricesFile = () => join(productRoot(), "benchmarks", "prices.json");
// src/commands/inputs.ts
/** Inputs that several commands share. The descriptions are what --help prints. */
const suiteInput = string().min(1).meta({ description: "Path of the suite, a YAML file." });
const storeAddress = string().min(1).refine((store) => !/^\w+:\/\//.test(store) || parseS3Address(store) !== null, "expected a directory, or s3://bucket/prefix");
const storeInput = storeAddress.default(DEFAULT_STORE).meta({ description: "What keeps plans, records and logs: a directory, or s3://bucket/prefix." });
/** Where runs in AWS are kept: the commands that go on with them find it by themselves. */
const cloudStoreInput = storeAddress.optional().meta({ description: "s3://bucket/prefix of the run. Default: the bucket that gcbench bootstrap made." });
const runInput = string().min(1).meta({ description: "Name of the run." });
const regionInput = string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/, "expected a region, as in us-west-2").optional().meta({ description: "AWS region. Default: AWS_REGION, or us-west-2 beside the input data." });
const platformsInput = string().min(1).optional().meta({ description: "Of the suite's platforms only these, separated by commas: graviton3,amd-genoa-4xlarge." });
const outInput = string().min(1).optional().meta({ description: `Folder for the report. Default: ${DEFAULT_REPORTS}/RUN.` });
const reportsInput = string().min(1).default("reports").meta({ description: "Folder of earlier reports: what their records say of the noise is used." });
const failOnInput = _enum([
	"never",
	"regression",
	"inconclusive"
]).default("never").meta({ description: "Exit with 1 where a version is slower or failed (regression), or where also nothing could be told (inconclusive)." });
const pricesInput = string().min(1).optional().meta({ description: "File of what machines cost an hour, with dates and sources. Default: what the run began with, else benchmarks/prices.json." });
const rankByInput = metricSchema.default("wall-time").meta({ description: "What platforms are ranked by, where a version ran on more than one." });
export { hostStays as $, headline as A, unbroken as B, renderTerminal as C, squaresAround as Ct, viewEffect as D, byStart as Dt, markVerdict as E, winsorise as Et, rankColumns as F, formatValue as G, viewCost as H, codeBlock as I, platformLabel as J, toneOf as K, codeSpan as L, isSameVersion as M, platformsBody as N, viewTimers as O, measuredBetween as Ot, platformsMarkdown as P, NO_JOBS as Q, prose as R, PAINT as S, sampleVariance as St, hasChanged as T, undisturbedMean as Tt, chosenRanking as U, COST_PARTS as V, coresText as W, runCost as X, allIn as Y, usdByBlock as Z, instanceTypesFile as _, duplicateSd as _t, pricesInput as a, tQuantile as at, productRoot as b, replicatesOf as bt, reportsInput as c, blockTimes as ct, suiteInput as d, quantitySeconds as dt, staysByHost as et, DEFAULT_REPORTS as f, replicatesFrom as ft, harnessPath as g, duplicateDistances as gt, buildDirectory as h, average as ht, platformsInput as i, tEstimate as it, isMeasured as j, VERDICTS as k, command as kt, runInput as l, blocksByComparison as lt, WORK_DIRECTORY as m, INTERFERENCE as mt, failOnInput as n, simulatedDayCosts as nt, rankByInput as o, twoSidedP as ot, DEFAULT_STORE as p, standsForHost as pt, viewPlatforms as q, outInput as r, fQuantile as rt, regionInput as s, WALL_TIME as st, cloudStoreInput as t, comparePlatforms as tt, storeInput as u, hostOf as ut, miniatureSource as v, firstHosts as vt, terminalTable as w, trialsFactor as wt, recordedPricesFile as x, robustSd as xt, noiseModelsFile as y, hostDifferences as yt, table as z };
