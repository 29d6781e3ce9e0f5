import { r as __toESM } from "./rolldown-runtime.js";
import { D as median, E as mean, T as sum$1, b as extent, j as require_jstat, k as sampleStandardDeviation, x as group } from "./vendor.js";
import { t as LOCAL_PLATFORM } from "./platform.js";
import { a as firstAttemptId, t as METRICS } from "./platform-comparison.js";
import { d as formatNumber, r as formatChange, w as priceOf } from "./text.js";
// src/core/record-times.ts
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
		notes: [...notesOn(measured)]
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
function notesOn(measured) {
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
		...inputsOf(records),
		usd: price && scale(seconds, price.usdPerHour / SECONDS_PER_HOUR)
	};
}
function inputsOf(records) {
	const staged = records.flatMap(({ sessions }) => sessions.flatMap(({ staging }) => staging ?? []));
	if (staged.length === 0) return {};
	return { inputs: {
		blocks: staged.length,
		found: staged.filter(({ fetchedBytes }) => fetchedBytes === 0).length,
		bytes: sum$1(staged, ({ bytes }) => bytes),
		fetchedBytes: sum$1(staged, ({ fetchedBytes }) => fetchedBytes),
		cachedBytes: sum$1(staged, ({ cachedBytes }) => cachedBytes),
		seconds: sum$1(staged, ({ seconds }) => seconds)
	} };
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
export { trialsFactor as A, duplicateSd as C, robustSd as D, replicatesOf as E, winsorise as M, byStart as N, sampleVariance as O, measuredBetween as P, duplicateDistances as S, hostDifferences as T, quantitySeconds as _, hostStays as a, INTERFERENCE as b, simulatedDayCosts as c, tQuantile as d, twoSidedP as f, hostOf as g, blocksByComparison as h, NO_JOBS as i, undisturbedMean as j, squaresAround as k, fQuantile as l, blockTimes as m, runCost as n, staysByHost as o, WALL_TIME as p, usdByBlock as r, comparePlatforms as s, allIn as t, tEstimate as u, replicatesFrom as v, firstHosts as w, average as x, standsForHost as y };
