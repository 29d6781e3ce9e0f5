import { r as __toESM } from "./rolldown-runtime.js";
import { B as _enum, X as string, b as extent, g as median, h as mean, k as require_jstat, v as sampleStandardDeviation, x as group } from "./vendor.js";
import { n as InfrastructureError } from "./errors.js";
import { n as metricSchema } from "./platform-comparison.js";
import { t as LOCAL_PLATFORM } from "./platform.js";
import { t as parseS3Address } from "./s3-address.js";
import { dirname, join, resolve } from "node:path";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
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
// src/commands/shared-inputs.ts
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
export { quantitySeconds as A, replicatesOf as B, tEstimate as C, blockTimes as D, WALL_TIME as E, duplicateDistances as F, undisturbedMean as G, sampleVariance as H, duplicateSd as I, measuredBetween as J, winsorise as K, firstHosts as L, standsForHost as M, INTERFERENCE as N, blocksByComparison as O, average as P, hostDifferences as R, fQuantile as S, twoSidedP as T, squaresAround as U, robustSd as V, trialsFactor as W, instanceTypesFile as _, pricesInput as a, productRoot as b, reportsInput as c, suiteInput as d, DEFAULT_REPORTS as f, harnessPath as g, buildDirectory as h, platformsInput as i, replicatesFrom as j, hostOf as k, runInput as l, WORK_DIRECTORY as m, failOnInput as n, rankByInput as o, DEFAULT_STORE as p, byStart as q, outInput as r, regionInput as s, cloudStoreInput as t, storeInput as u, miniatureSource as v, tQuantile as w, recordedPricesFile as x, noiseModelsFile as y, pairDistances as z };
