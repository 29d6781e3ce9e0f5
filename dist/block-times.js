import { D as median, b as extent, x as group } from "./vendor.js";
import { t as LOCAL_PLATFORM } from "./platform.js";
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
export { measuredBetween as C, byStart as S, sampleVariance as _, quantitySeconds as a, undisturbedMean as b, INTERFERENCE as c, duplicateSd as d, firstHosts as f, robustSd as g, replicatesOf as h, hostOf as i, average as l, pairDistances as m, blockTimes as n, replicatesFrom as o, hostDifferences as p, blocksByComparison as r, standsForHost as s, WALL_TIME as t, duplicateDistances as u, squaresAround as v, winsorise as x, trialsFactor as y };
