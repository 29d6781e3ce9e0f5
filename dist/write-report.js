import { r as __toESM } from "./rolldown-runtime.js";
import { C as mean, D as median, E as mean$1, c as log, d as require_lib, j as require_jstat, s as linear, u as require_lib$1, w as rollup, x as group } from "./vendor.js";
import { C as measuredBetween, S as byStart, _ as sampleVariance, a as quantitySeconds, b as undisturbedMean, c as INTERFERENCE, d as duplicateSd, f as firstHosts, i as hostOf, l as average, m as pairDistances, n as blockTimes, o as replicatesFrom, p as hostDifferences, r as blocksByComparison, s as standsForHost, t as WALL_TIME } from "./block-times.js";
import { n as relativeDifference, t as SKETCH_STANDARD_ERROR } from "./value-sketch.js";
import { a as firstAttemptId, t as METRICS } from "./platform-comparison.js";
import { a as hostStays, c as measurementsOf, i as NO_JOBS, n as runCost, o as staysByHost, s as commonDays, t as allIn } from "./run-cost.js";
import { l as versionFor } from "./plan.js";
import { D as pricesFor, _ as formatUsd, b as NO_PRICES, c as formatInterval, d as formatNumber, f as formatPercent, h as formatShare, i as formatCount, l as formatMemory, m as formatSeconds, r as formatChange, s as formatInstant, u as formatNames, v as formatUsdAmount } from "./text.js";
import { c as usableHistory, d as tQuantile, f as twoSidedP, l as fQuantile, n as historyFor, o as estimateEffect, r as noiseIn, s as interferenceLimit, t as NO_HISTORY, u as tEstimate } from "./noise-history.js";
import { i as cappedLooks, n as LOOKS_WITH_HISTORY, o as looksUpTo, s as overallLevel, t as LOOKS_WITHOUT_HISTORY } from "./looks.js";
import { i as buildDifferences } from "./version.js";
import { _ as toneOf, a as VERDICTS$1, c as isSameVersion, d as rankColumns, f as COST_PARTS, g as formatValue, h as coresText, i as viewTimers, m as chosenRanking, n as markVerdict, o as headline, p as viewCost, r as viewEffect, s as isMeasured, t as hasChanged, u as platformsMarkdown, v as viewPlatforms, y as platformLabel } from "./timer-view.js";
import { r as shortDigest, t as digestOf } from "./digest.js";
import { a as UsageError, r as InfrastructureError } from "./errors.js";
import { t as toJson } from "./json.js";
import { t as VERSION } from "./product.js";
import { c as readHistory, f as readRecords, l as readJobs, o as isRunFinished, u as readPlan } from "./stored-runs.js";
import { r as plainTexts } from "./plain-text.js";
import { a as unbroken, i as table, n as codeSpan, r as prose, t as codeBlock } from "./markdown.js";
import { t as LOCAL_PLATFORM } from "./platform.js";
import { constants } from "node:fs";
import { access, mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
// src/core/agreement/source.ts
/** Timers of GEOS-Chem that ran only if that part of the chemistry did. */
const GAS_PHASE$1 = "Gas-phase chem";
const PHOTOLYSIS = "Photolysis";
/** What each version computed on each host, in the order of the records; trials without results are left aside. */
function sourcesOf(records) {
	const values = valuesByDigest(records);
	const sources = /* @__PURE__ */ new Map();
	for (const record of records.filter(({ status }) => status === "complete")) for (const side of ["A", "B"]) {
		const trials = trialsWithResults(record, side);
		const version = record.spec.versions[side];
		if (!version || trials.length === 0) continue;
		const place = placeOf(record);
		const key = JSON.stringify([
			place.workload.name,
			version.name,
			place.platform.id,
			place.host
		]);
		const source = sources.get(key) ?? {
			...place,
			version,
			contents: [],
			trials: 0
		};
		sources.set(key, source);
		source.trials += trials.length;
		for (const trial of trials) addContent(source.contents, contentOf(trial, values));
	}
	return [...sources.values()];
}
function placeOf(record) {
	const { workload, platform } = record.spec;
	return {
		workload: workload.workload,
		platform,
		host: hostOf(record)
	};
}
function trialsWithResults({ trials }, side) {
	return trials.filter((trial) => trial.side === side && trial.failure === null && trial.outputs.length > 0);
}
/** A digest stands for its content, wherever in the run its values were noted. */
function valuesByDigest(records) {
	const outputs = records.flatMap(({ trials }) => trials.flatMap((trial) => trial.outputs));
	return new Map(outputs.flatMap(({ sha256, values }) => values ? [[sha256, values]] : []));
}
function contentOf({ outputs, timers }, values) {
	const ran = (name) => timers.some((timer) => timer.name === name);
	return {
		outputs: outputs.map((output) => {
			const known = values.get(output.sha256);
			return known ? {
				...output,
				values: known
			} : output;
		}),
		hasGasPhase: ran(GAS_PHASE$1),
		hasPhotolysis: ran(PHOTOLYSIS)
	};
}
function addContent(contents, content) {
	if (!contents.some((one) => isSameContent(one, content))) contents.push(content);
}
function isSameContent(a, b) {
	const key = ({ outputs }) => JSON.stringify(outputs.map(({ path, sha256 }) => [path, sha256]));
	return key(a) === key(b);
}
// src/core/agreement/compare-values.ts
/** The largest relative step from a value in single precision to the next: what was computed nearly equal can be rounded apart. */
const SINGLE_PRECISION = 2 ** -23;
/** @param tolerance that holds for both; null: none */
function compareResults(a, b, tolerance) {
	if (isSameContent(a.content, b.content)) return { kind: "same" };
	const why = whyUnknown(a.content, b.content);
	if (why !== null) return {
		kind: "unknown",
		why
	};
	const [one, other] = [variablesOf(a.content), variablesOf(b.content)];
	const names = [.../* @__PURE__ */ new Set([...one.keys(), ...other.keys()])];
	const reasons = new Map(names.map((name) => [name, whyLeftOut(baseName(name), a, b)]));
	const differences = [];
	const unlike = [];
	const remarks = [];
	for (const name of names.filter((each) => reasons.get(each) === null)) {
		const pair = pairOf$1(name, one.get(name), other.get(name));
		if (pair.remark !== null) {
			unlike.push(name);
			remarks.push(pair.remark);
		}
		if (pair.difference === null) continue;
		differences.push({
			variable: name,
			difference: pair.difference,
			tolerance: toleranceFor(one.get(name), tolerance),
			isExact: one.get(name)?.sha256 === other.get(name)?.sha256
		});
	}
	return {
		kind: "measured",
		differences,
		unlike,
		leftOut: gather(reasons),
		remarks
	};
}
function whyUnknown(a, b) {
	const paths = ({ outputs }) => outputs.map(({ path }) => path).join(", ");
	if (paths(a) !== paths(b)) return `they left different files: ${paths(a)} against ${paths(b)}`;
	const blind = a.outputs.find((output, index) => {
		const other = b.outputs[index];
		return output.sha256 !== other?.sha256 && !(output.values && other?.values);
	});
	return blind ? `of ${blind.path} only the checksum is kept: an earlier gcbench recorded it, or its format is not known` : null;
}
/** By name, with the file's path before it where there are several files. */
function variablesOf({ outputs }) {
	const prefix = ({ path }) => outputs.length > 1 ? `${path}: ` : "";
	return new Map(outputs.flatMap((output) => (output.values?.variables ?? []).map((variable) => [`${prefix(output)}${variable.name}`, variable])));
}
function pairOf$1(name, a, b) {
	if (!a || !b) return {
		difference: null,
		remark: `${name} is on one side alone.`
	};
	const difference = relativeDifference(a, b);
	if (difference === null) return {
		difference,
		remark: `${name} has two shapes: ${a.shape} and ${b.shape}.`
	};
	const holes = ({ missing = 0, notFinite = 0 }) => `${missing} missing and ${notFinite} infinite or no number`;
	return {
		difference,
		remark: holes(a) === holes(b) ? null : `Of ${name}'s values: ${holes(a)} against ${holes(b)}.`
	};
}
/** What is stored with 24 bits can differ by its last one, however near the computed values are. */
function toleranceFor(variable, tolerance) {
	if (tolerance === null || tolerance === 0 || variable?.type !== "float32") return tolerance;
	return Math.max(tolerance, SINGLE_PRECISION);
}
function gather(reasons) {
	const gathered = /* @__PURE__ */ new Map();
	for (const [name, why] of reasons) if (why !== null) gathered.set(why, [...gathered.get(why) ?? [], name]);
	return [...gathered].map(([why, variables]) => ({
		variables,
		why
	}));
}
const baseName = (name) => name.slice(name.lastIndexOf(" ") + 1);
/** Diagnostics of GEOS-Chem that say nothing where results are not bit for bit the same (found on 14.7.0, amd64 against arm64). */
const USELESS = /^(AdvFluxVert|CloudConvFlux)/;
const SULPHUR = /^(?:Species\w*_)?SO[24]$/;
/** @returns null: it counts */
function whyLeftOut(variable, a, b) {
	if (a.workload.kind !== "geos-chem-classic") return null;
	if (USELESS.test(variable)) return "single values of these fluxes were found to differ at will between architectures (GEOS-Chem 14.7.0)";
	if (!a.content.hasPhotolysis && !b.content.hasPhotolysis && a.platform.threads !== b.platform.threads && SULPHUR.test(variable)) return "with photolysis off GEOS-Chem 14.7.0 never sets a private variable of ucx_mod.F90 (PHOTDELTA), so that they depend on the number of threads";
	return null;
}
// src/core/agreement/expectation.ts
const SAME_HOST = {
	tolerance: 0,
	source: "One executable on one host computes the same bit for bit, with any number of threads (measured on GEOS-Chem 14.7.0 and on the miniature)."
};
const STRICT = {
	tolerance: 0,
	source: "Strict builds (no fused multiply-add, no vector math) compute the same bit for bit on amd64 and arm64 (measured on GEOS-Chem 14.7.0, TransportTracers; not on full chemistry)."
};
const GAS_PHASE = {
	tolerance: 9e-4,
	source: "9e-4 with full chemistry, whose solver makes last digits grow (GEOS-Chem 14.7.0, native against portable, 20 minutes: 9e-4 at most, IEPOXBOO)."
};
const SAME_EXECUTABLE = {
	tolerance: 1e-13,
	source: "1e-13 for one executable on different processors, for which the C library chooses different code (GEOS-Chem 14.7.0, TransportTracers)."
};
const NO_CONTRACTION = {
	tolerance: 1e-12,
	source: "1e-12 between builds without fused multiply-adds (GEOS-Chem 14.7.0, TransportTracers, amd64 against arm64: 1.1e-13)."
};
const DEFAULT_FLAGS = {
	tolerance: 1e-4,
	source: "1e-4 between builds with other flags or for other architectures (GEOS-Chem 14.7.0, TransportTracers, amd64 against arm64: 1.5e-5)."
};
const MINIATURE = {
	tolerance: 1e-12,
	source: "1e-12 for the miniature on different processors (4e-14 after six hours)."
};
const UNKNOWN = {
	tolerance: null,
	source: "How exactly this program repeats itself is not known: a difference is told, not judged."
};
const VERSIONS = {
	tolerance: null,
	source: "Versions may compute different things: the difference is told, not judged."
};
/** What two results should have in common. Pure: it follows from what is recorded of both. */
function expectationOf(a, b) {
	if (!isOneVersion(a.version, b.version)) return VERSIONS;
	const isSameExecutable = a.version.executable.sha256 === b.version.executable.sha256;
	if (a.workload.kind === "command") return UNKNOWN;
	if (isSameExecutable && a.host === b.host) return SAME_HOST;
	switch (a.workload.kind) {
		case "miniature": return isFast(a.version) || isFast(b.version) ? UNKNOWN : MINIATURE;
		case "geos-chem-classic": return geosChemExpectation(a, b, isSameExecutable);
	}
}
function geosChemExpectation(a, b, isSameExecutable) {
	if (isStrict(a.version) && isStrict(b.version)) return STRICT;
	if (a.content.hasGasPhase || b.content.hasGasPhase) return GAS_PHASE;
	if (isSameExecutable) return SAME_EXECUTABLE;
	return hasNoContraction(a.version) && hasNoContraction(b.version) ? NO_CONTRACTION : DEFAULT_FLAGS;
}
/** A version's builds for several platforms are one version; so is one under two names, as in an A/A comparison. */
function isOneVersion(a, b) {
	return a.name === b.name || a.digest === b.digest;
}
/** Told from what was built, not from its name: the flags, and that the executable asks for no vector math. */
function isStrict(version) {
	const hasVectorMath = version.executable.needs.some((name) => name.includes("libmvec"));
	return hasNoContraction(version) && !hasVectorMath;
}
function hasNoContraction({ toolchain }) {
	return /(^|\s)-ffp-contract=off(\s|$)/.test(toolchain.flags ?? "");
}
/** Flags with which the miniature's results are known to change (benchmarks/miniature). */
function isFast({ toolchain }) {
	return /-ffast-math|-Ofast|-ffp-contract=fast|-std=gnu/.test(toolchain.flags ?? "");
}
// src/core/agreement/judge-results.ts
/** A report names the worst; all of them can be computed again from the records. */
const MOST_NAMED = 20;
/** Compares two results and says whether they are as far apart as they may be. */
function judgeResults(a, b) {
	const { tolerance, source } = expectationOf(a, b);
	const judged = {
		tolerance,
		source,
		...judgeCompared(compareResults(a, b, tolerance), tolerance)
	};
	const isOne = isOneVersion(a.version, b.version);
	return {
		...judged,
		isTrouble: isOne && judged.verdict === "beyond tolerance"
	};
}
const NOTHING = {
	variables: null,
	worst: null,
	median: null,
	beyond: [],
	beyondCount: 0,
	leftOut: [],
	why: null,
	remarks: []
};
function judgeCompared(compared, tolerance) {
	switch (compared.kind) {
		case "same": return {
			...NOTHING,
			verdict: "exact"
		};
		case "unknown": return {
			...NOTHING,
			verdict: tolerance === 0 ? "beyond tolerance" : "not comparable",
			why: `The checksums differ, by how much is not known: ${compared.why}.`
		};
		case "measured": return judgeMeasured(compared, tolerance);
	}
}
function judgeMeasured({ differences, unlike, leftOut, remarks }, tolerance) {
	const sorted = differences.filter(({ isExact }) => !isExact).toSorted(furthestFirst);
	const beyond = sorted.filter((one) => isBeyond(one) || unlike.includes(one.variable));
	const isElsewhere = sorted.length === 0 && unlike.length === 0 && leftOut.length === 0;
	return {
		verdict: verdictOf({
			tolerance,
			isExact: sorted.length + unlike.length === 0 && !isElsewhere,
			isWithin: beyond.length + unlike.length === 0
		}),
		variables: differences.length,
		worst: sorted[0] ? named(sorted[0]) : null,
		median: differences.length > 0 ? median(differences.map((one) => one.difference)) : null,
		beyond: tolerance === null ? [] : beyond.slice(0, MOST_NAMED).map(named),
		beyondCount: tolerance === null ? 0 : beyond.length,
		leftOut: leftOut.map(({ variables, why }) => ({
			variables: [...variables],
			why
		})),
		why: isElsewhere ? "No variable differs, but coordinates, texts or names do." : null,
		remarks: remarks.slice(0, MOST_NAMED)
	};
}
function verdictOf({ tolerance, isExact, isWithin }) {
	if (isExact) return "exact";
	if (tolerance === null) return "different";
	return tolerance > 0 && isWithin ? "within tolerance" : "beyond tolerance";
}
function isBeyond({ difference, tolerance }) {
	return tolerance !== null && (tolerance === 0 || difference > tolerance);
}
/** Against what each variable is allowed, so that one in single precision does not hide another that is really off. */
function furthestFirst(a, b) {
	const excess = ({ difference, tolerance }) => difference / (tolerance || 1);
	return excess(b) - excess(a);
}
function named({ variable, difference, tolerance }) {
	return {
		variable,
		difference,
		tolerance
	};
}
const SEVERITY = [
	"exact",
	"within tolerance",
	"not comparable",
	"different",
	"beyond tolerance"
];
/** The least favourable of several judgements: what holds for all of them. */
function worstOf(judged) {
	const rank = ({ verdict, worst }) => [SEVERITY.indexOf(verdict), worst?.difference ?? 0];
	return judged.reduce((worst, one) => {
		if (!worst) return one;
		const [[verdict, size], [most, largest]] = [rank(one), rank(worst)];
		return verdict > most || verdict === most && size > largest ? one : worst;
	}, null);
}
// src/core/agreement/agreements.ts
/**
* Whether what a run's trials computed agrees as far as it should: the trials of a version on a host with each other,
* then from host to host, from platform to platform, and the versions with each other. From the records alone.
*/
function agreementsOf(plan, records) {
	const groups = grouped(sourcesOf(records));
	return [
		...groups.flatMap(repeats),
		...groups.flatMap(hosts),
		...platforms(plan, groups),
		...versions(plan, groups)
	];
}
function grouped(sources) {
	const groups = /* @__PURE__ */ new Map();
	for (const source of sources) {
		const { workload, version, platform } = source;
		const key = JSON.stringify([
			workload.name,
			version.name,
			platform.id
		]);
		const group = groups.get(key);
		if (group) group.push(source);
		else groups.set(key, [source]);
	}
	return [...groups.values()];
}
function repeats(group) {
	const repeated = group.filter(({ trials }) => trials > 1);
	const judged = repeated.flatMap((source) => {
		const [first, ...others] = source.contents.map((content) => resultOf(source, content));
		if (!first) return [];
		return others.length > 0 ? others.map((other) => judgeResults(first, other)) : [judgeResults(first, first)];
	});
	return agreement("repeats", [repeated, repeated], judged);
}
function hosts(group) {
	const [first, ...others] = group;
	const judged = others.map((other) => judgeFirst(first, other));
	return agreement("hosts", [group, group], judged);
}
/** Each platform against the first one of the plan that has results. */
function platforms({ platforms: all }, groups) {
	const ids = all.map(({ id }) => id);
	const inOrder = groups.toSorted(([a], [b]) => ids.indexOf(a.platform.id) - ids.indexOf(b.platform.id));
	return inOrder.flatMap((group) => {
		const first = inOrder.find(([one]) => isAlike(one, group[0]));
		if (!first || first === group) return [];
		return agreement("platforms", [first, group], [judgeNearest(first, group)]);
	});
}
function isAlike(a, b) {
	return a.workload.name === b.workload.name && a.version.name === b.version.name;
}
/** Each candidate against its baseline, host by host. */
function versions({ blocks }, groups) {
	return [...new Map(blocks.map(({ workload, platform, baseline, candidate }) => [JSON.stringify([
		workload,
		platform,
		candidate
	]), {
		workload,
		platform,
		baseline,
		candidate
	}])).values()].flatMap(({ workload, platform, baseline, candidate }) => {
		const find = (name) => groups.find(([{ workload: own, version, platform: place }]) => own.name === workload && version.name === name && place.id === platform);
		const [a, b] = [find(baseline), find(candidate)];
		if (!a || !b) return [];
		const judged = a.flatMap((one) => {
			const other = b.find(({ host }) => host === one.host);
			return other ? [judgeFirst(one, other)] : [];
		});
		return agreement("versions", [a, b], judged);
	});
}
/** Where both ran on one host, that host's results: nothing but the platform differs there. */
function judgeNearest(a, b) {
	const shared = a.find(({ host }) => b.some((other) => other.host === host));
	const other = b.find(({ host }) => host === shared?.host);
	return shared && other ? judgeFirst(shared, other) : judgeFirst(a[0], b[0]);
}
/** By the first trial of each: whether the others computed the same is what `repeats` says. */
function judgeFirst(a, b) {
	const [[one], [other]] = [a.contents, b.contents];
	if (!one || !other) throw new RangeError("a source without results");
	return judgeResults(resultOf(a, one), resultOf(b, other));
}
function resultOf({ contents: _contents, trials: _trials, ...place }, content) {
	return {
		...place,
		content
	};
}
function agreement(relation, [a, b], judged) {
	const worst = worstOf(judged);
	const [one] = a;
	const [other] = b;
	if (!worst || !one || !other) return [];
	const all = [.../* @__PURE__ */ new Set([...a, ...b])];
	return [{
		workload: one.workload.name,
		relation,
		a: {
			version: one.version.name,
			platform: one.platform.id
		},
		b: {
			version: other.version.name,
			platform: other.platform.id
		},
		hosts: new Set(all.map(({ host }) => host)).size,
		trials: all.reduce((sum, { trials }) => sum + trials, 0),
		...worst
	}];
}
// src/core/cost/measured-overheads.ts
/**
* What came before the first run of the model on each kind of machine, from the complete blocks that were the first on
* their host. The pull of the image is part of the boot: nothing tells them apart.
*/
function measuredOverheads({ plan, records, jobs = NO_JOBS }) {
	const firsts = staysByHost(hostStays({
		plan,
		records,
		jobs
	})).flatMap((own) => own.slice(0, 1).flatMap(beforeFirstRun));
	return [...group(firsts, ({ name }) => name)].map(([platform, own]) => ({
		platform,
		bootSeconds: mean(own, ({ boot }) => boot) ?? 0,
		imagePullSeconds: 0,
		stagingSeconds: mean(own, ({ staging }) => staging) ?? 0,
		date: own.map(({ date }) => date).toSorted().at(-1) ?? "",
		source: `measured, mean of ${own.length} ${own.length === 1 ? "host" : "hosts"}, image pull within boot`
	}));
}
/** A list whose overheads are the measured ones, where there are any. */
function withMeasuredOverheads(list, run) {
	const measured = measuredOverheads(run);
	const others = list.overheads.filter(({ platform }) => !measured.some((one) => one.platform === platform));
	return {
		...list,
		overheads: [...others, ...measured]
	};
}
function beforeFirstRun({ record, launchedAt, from }) {
	const first = record?.warmUp ?? record?.trials[0];
	if (record?.status !== "complete" || launchedAt === null || !first) return [];
	const boot = from - launchedAt;
	const staging = Date.parse(first.startedAt) / 1e3 - from;
	if (boot < 0 || staging < 0) return [];
	return [{
		name: record.spec.platform.name,
		boot,
		staging,
		date: record.endedAt.slice(0, 10)
	}];
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
const CONFIDENCE$1 = .95;
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
	const summaries = samples.map((sample, index) => summarise$1(sample, samples.toSpliced(index, 1))).toSorted((a, b) => a.mean - b.mean);
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
function summarise$1({ id, values }, others) {
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
// src/core/platforms/platform-metrics.ts
const SECONDS_PER_HOUR = 3600;
const SECONDS_PER_DAY$1 = 86400;
/** Logarithms of wall seconds, one a host. */
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
/** From a logarithm of wall seconds to that of what should be small; null: something for it is not known. */
function lossOf(metric, { price, overhead }, days) {
	if (metric === "wall-time") return (logSeconds) => logSeconds;
	if (days === null) return null;
	if (metric === "throughput") return (logSeconds) => logSeconds - Math.log(days * SECONDS_PER_DAY$1);
	if (!price) return null;
	const perSecond = Math.log(price.usdPerHour / SECONDS_PER_HOUR / days);
	if (metric === "cost") return (logSeconds) => logSeconds + perSecond;
	if (!overhead) return null;
	const { bootSeconds, imagePullSeconds, stagingSeconds } = overhead;
	const around = bootSeconds + imagePullSeconds + stagingSeconds;
	return (logSeconds) => Math.log(Math.exp(logSeconds) + around) + perSecond;
}
/** A standing in the metric's unit. */
function figureOf(metric, { value, interval }) {
	const metricValue = (loss) => Math.exp(METRICS[metric].isBetterLarge ? -loss : loss);
	const ends = interval && [metricValue(interval.low), metricValue(interval.high)];
	return {
		value: metricValue(value),
		low: ends && Math.min(...ends),
		high: ends && Math.max(...ends)
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
/** For each version of each workload that ran on two platforms or more: which of them is the best. */
function comparePlatforms(input) {
	const { plan } = input;
	const versions = new Set(plan.versions.map(({ name }) => name));
	return plan.workloads.flatMap(({ workload }) => [...versions].flatMap((version) => {
		const measured = measurementsOf(input, {
			workload: workload.name,
			version
		});
		if (measured.length < 2) return [];
		return [{
			workload: workload.name,
			version,
			...answer(measured)
		}];
	}));
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
function rank(metric, samples) {
	const ranked = standings(samples);
	const { surviving } = eliminate(samples);
	const wanted = new Map(surviving.map(({ id, hostsWanted }) => [id, hostsWanted]));
	return {
		metric,
		confidence: CONFIDENCE$1,
		platforms: ranked.map((own) => ({
			...describe$2(metric, own, ranked),
			hostsWanted: wanted.get(own.id) ?? own.hosts
		}))
	};
}
function describe$2(metric, own, all) {
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
// src/core/platforms/day-costs.ts
/** What a simulated day costs, also where only one platform ran; the same figures as in the rankings. */
function simulatedDayCosts(input) {
	const { plan } = input;
	const names = [...new Set(plan.versions.map(({ name }) => name))];
	return plan.workloads.flatMap(({ workload }) => names.flatMap((version) => {
		const key = {
			workload: workload.name,
			version
		};
		const measured = measurementsOf(input, key);
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
// src/core/verdict/verdict.ts
/** A change beyond this matters: `no material change` means that it has been excluded. */
const MATERIAL_CHANGE = .02;
/** A smaller change is never called slower or faster, however sure it is. */
const SMALLEST_CHANGE = .01;
/** That the interval of a verdict holds the true change, all looks taken together; measured by `gcbench calibrate`. */
const CONFIDENCE = .98;
/** Of finding a change of the size that is given as the smallest detectable one. */
const DETECTION_POWER = .8;
/** The looks that fit what is known of the noise. */
function looksFor(history) {
	return usableHistory(history) ? LOOKS_WITH_HISTORY : LOOKS_WITHOUT_HISTORY;
}
/** What the calibration has measured for its looks; for others what their overall level leaves. */
function confidenceOf(looks) {
	if (looks.hosts.length <= LOOKS_WITH_HISTORY.hosts.length && looks.alpha <= LOOKS_WITH_HISTORY.alpha) return CONFIDENCE;
	return Math.min(CONFIDENCE, Math.floor((1 - overallLevel(looks)) * 1e3) / 1e3);
}
/**
* Verdict on one quantity, reached as it would be while hosts arrive: at the first look that decides; hosts
* beyond it are not used, nor later blocks on the same hosts. Between looks there is an estimate and no verdict:
* a look that was not planned would be one more chance for chance. Where no more hosts will come, the caller caps
* the looks. The interval is the one of the deciding look, at the nominal level of a
* look; by stopping at the first decision it covers more often than that level times the looks suggests [1].
*
* @param replicates in the order of their arrival
*
* [1] Jennison & Turnbull, "Interim analyses: the repeated confidence interval approach", J. R. Stat. Soc. B
*     51(3), 1989, doi:10.1111/j.2517-6161.1989.tb01433.x; here with a moderated t and a constant boundary.
*/
function judge(replicates, { history, looks = looksFor(history) }) {
	const last = looks.hosts.at(-1) ?? 0;
	let effect = tooFew(replicates);
	for (const hosts of looks.hosts.filter((count) => count <= replicates.length)) {
		effect = lookAt(firstHosts(replicates, hosts), {
			history,
			looks
		});
		if (effect.verdict !== "inconclusive") return {
			effect,
			nextLook: null
		};
	}
	if (replicates.length < last && !looks.hosts.includes(replicates.length) && replicates.length >= 2) effect = {
		...lookAt(replicates, {
			history,
			looks
		}),
		verdict: "inconclusive"
	};
	const next = looks.hosts.find((count) => count > replicates.length) ?? null;
	return {
		effect,
		nextLook: next
	};
}
/** Verdict from all the hosts there are, without an early stop. */
function lookAt(replicates, { history, looks }) {
	const estimate = estimateEffect(replicates, history);
	return describe$1(replicates, estimate, {
		p: pValue(estimate),
		isSignificant: pValue(estimate) < looks.alpha,
		alpha: looks.alpha,
		equivalenceAlpha: looks.equivalenceAlpha,
		confidence: confidenceOf(looks),
		smallest: SMALLEST_CHANGE
	});
}
function judgeOneOfMany(replicates, options) {
	if (replicates.length < 2) return tooFew(replicates);
	const estimate = estimateEffect(replicates, options.history);
	const { equivalenceAlpha } = looksFor(options.history);
	return describe$1(replicates, estimate, {
		...options,
		equivalenceAlpha
	});
}
/** Two-sided p of a single look at all hosts; null: fewer than two. */
function singleP(replicates, history) {
	return replicates.length < 2 ? null : pValue(estimateEffect(replicates, history));
}
function pValue({ estimate, standardError, degrees }) {
	return twoSidedP(estimate / standardError, degrees);
}
function describe$1(replicates, estimate, { p, isSignificant, alpha, equivalenceAlpha, confidence, smallest }) {
	const { estimate: centre, standardError, degrees, prior } = estimate;
	const margin = tQuantile(1 - alpha / 2, degrees) * standardError;
	const inner = tQuantile(1 - equivalenceAlpha, degrees) * standardError;
	const change = Math.expm1(centre);
	return {
		verdict: nameOf$1({
			change,
			isSignificant,
			isEquivalent: centre + inner < Math.log1p(.02) && centre - inner > Math.log1p(-.02),
			smallest
		}),
		change,
		low: Math.expm1(centre - margin),
		high: Math.expm1(centre + margin),
		confidence,
		p,
		smallestDetectable: detectableChange(standardError, degrees, alpha),
		hosts: replicates.length,
		trials: trialCount(replicates),
		noise: prior
	};
}
/**
* The smallest change that one look at a nominal two-sided level finds in 80 of 100 cases.
*
* @param standardError of the estimate, in log time
* @returns a fraction, as in 0.02
*/
function detectableChange(standardError, degrees, alpha) {
	return Math.expm1((tQuantile(1 - alpha / 2, degrees) + tQuantile(DETECTION_POWER, degrees)) * standardError);
}
function nameOf$1(finding) {
	const { change, isSignificant, isEquivalent, smallest } = finding;
	if (isSignificant && Math.abs(change) >= smallest) return change > 0 ? "slower" : "faster";
	return isEquivalent ? "no material change" : "inconclusive";
}
function trialCount(replicates) {
	return replicates.flatMap(({ blocks }) => blocks).reduce((sum, { a, b }) => sum + a.length + b.length, 0);
}
/** One host says by how much, and nothing of how sure that is. */
function tooFew(replicates) {
	const [only] = hostDifferences(replicates, 0);
	return {
		...unknown("inconclusive", replicates),
		change: only === void 0 ? null : Math.expm1(only)
	};
}
/** Where the sides are not comparable there is a verdict, and no number. */
function notComparable(replicates) {
	return unknown("not comparable", replicates);
}
function unknown(verdict, replicates) {
	return {
		verdict,
		change: null,
		low: null,
		high: null,
		confidence: CONFIDENCE,
		p: null,
		smallestDetectable: null,
		hosts: replicates.length,
		trials: trialCount(replicates),
		noise: "none"
	};
}
// src/core/history/day-verdict.ts
var import_jstat = /* @__PURE__ */ __toESM(require_jstat(), 1);
/**
* What the report of a comparison's day says of its wall time: by the default looks, with the noise that was known
* before its run began.
*
* @param explained log time of the candidate minus that of the baseline that is known already, and is taken out first
* @returns null where it was left before it had the blocks of a first look
*/
function dayVerdict(place, { run, records, startedAt }, explained = 0) {
	const [first] = records;
	if (!first) return null;
	const replicates = without(explained, replicatesFrom(records, WALL_TIME));
	const earlier = place.records.filter((record) => record.spec.run !== run && record.startedAt < startedAt);
	const { workload, platform } = place;
	const known = historyFor({
		workloads: [workload],
		platforms: [platform]
	}, earlier, hostOf(first));
	const key = {
		workload: workload.digest,
		platform: platform.id
	};
	const history = noiseIn(known, key, WALL_TIME);
	const usual = looksFor(history);
	if (replicates.length < (usual.hosts[0] ?? 0)) return null;
	return judge(replicates, {
		history,
		looks: cappedLooks(usual, replicates.length)
	}).effect;
}
/** Whether a report says that something changed. */
function isAlarming({ verdict }) {
	return verdict === "slower" || verdict === "faster";
}
function without(explained, replicates) {
	if (explained === 0) return replicates;
	return replicates.map(({ host, blocks }) => ({
		host,
		blocks: blocks.map((block) => ({
			...block,
			b: block.b.map((time) => time - explained)
		}))
	}));
}
// src/core/history/past-comparisons.ts
/** All that was measured in the past, by place. The newest record names the workload. */
function placesOf(past) {
	return [...group(past.toSorted(byStart), (record) => JSON.stringify([
		record.spec.workload.digest,
		record.spec.platform.id,
		standsForHost(record) ? hostOf(record) : null
	])).values()].flatMap((records) => {
		const newest = records.at(-1);
		if (!newest) return [];
		const { workload, platform } = newest.spec;
		return [{
			workload,
			platform,
			machine: standsForHost(newest) ? newest.sessions.at(-1)?.machine ?? null : null,
			records,
			comparisons: comparisonsOf(records)
		}];
	});
}
function comparisonsOf(records) {
	return blocksByComparison(records).flatMap((own) => {
		const [first] = own;
		const { A: baseline, B: candidate } = first?.spec.versions ?? {
			A: null,
			B: null
		};
		if (!first || !baseline || !candidate) return [];
		return [{
			run: first.spec.run,
			baseline,
			candidate,
			records: own,
			startedAt: first.startedAt
		}];
	});
}
/** Whether a version was compared with itself: whatever is found then is a false alarm. Names do not count. */
function isAgainstItself({ baseline, candidate }) {
	return baseline.digest === candidate.digest;
}
// src/core/comparison/a-a-tally.ts
const BOUND_LEVEL = .95;
/**
* Counts the comparisons of a version with itself, over all workloads and platforms, and how many of them end
* with `slower` or `faster`. Each is judged as it would be on its day: by the default looks, with the noise that
* was known before its run began.
*/
function tallyAA(past) {
	const effects = placesOf(past).flatMap((place) => place.comparisons.filter(isAgainstItself).flatMap((one) => dayVerdict(place, one) ?? []));
	return tallyOf(effects.filter(isAlarming).length, effects.length);
}
/** The tally with the comparisons of a run added that has ended since. */
function tallyWith(before, own) {
	if (before === null) return null;
	return tallyOf(before.falseAlarms + own.filter(isAlarming).length, before.comparisons + own.length);
}
function tallyOf(falseAlarms, comparisons) {
	return {
		comparisons,
		falseAlarms,
		upperBound: upperBound(falseAlarms, comparisons)
	};
}
/**
* Upper limit of a rate, one-sided [1].
*
* [1] Clopper & Pearson, "The use of confidence or fiducial limits", Biometrika 26(4), 1934,
*     doi:10.1093/biomet/26.4.404; as a quantile of the beta distribution.
*/
function upperBound(hits, trials) {
	return hits >= trials ? 1 : import_jstat.default.beta.inv(BOUND_LEVEL, hits + 1, trials - hits);
}
// src/core/comparison/basis-of.ts
/** What a comparison keeps of what it was made from. */
function basisOf({ plan, history = NO_HISTORY, isFinished = false, prices = NO_PRICES, jobs = NO_JOBS }) {
	const { seed, warmUp, limits, looks, eliminateBy, blocks } = plan;
	return {
		plan: {
			seed,
			warmUp,
			limits,
			looks,
			eliminateBy,
			blocks
		},
		history,
		isFinished,
		prices: pricesFor(prices, plan.platforms, null),
		jobs: {
			ends: [...jobs.ends],
			sessions: [...jobs.sessions]
		}
	};
}
/** The plan of a comparison, from what it says itself and what it keeps besides. */
function planOf(comparison, basis) {
	const { plan: id, suite, description, workloads, versions, platforms } = comparison;
	return {
		schemaVersion: 1,
		id,
		suite,
		workloads,
		versions,
		platforms,
		...description === void 0 ? {} : { description },
		...basis.plan
	};
}
// src/core/comparison/paired-times.ts
var import_lib$1 = /* @__PURE__ */ __toESM(require_lib(), 1);
/**
* The times that stand beside a change: geometric means of the same trials with the same weights, so that a reader never
* sees a version that took longer and is called faster. Plain means over all trials can say so, because a slow host,
* or a trial that was interfered with, counts in one version and not in the other.
*
* @param replicates that the change rests on
* @returns null: there are none
*/
function pairedSeconds(replicates, history) {
	if (replicates.length === 0) return null;
	const limit = interferenceLimit(replicates, history);
	const over = (side) => Math.exp(average(replicates.map(({ blocks }) => average(blocks.map((times) => undisturbedMean(side(times), limit))))));
	return {
		a: over(({ a }) => a),
		b: over(({ b }) => b)
	};
}
/**
* The same times moved apart, or together, until their ratio is the change: where the estimate drew in a host that lay far
* from the others, both versions share the difference.
*
* @param change as in 0.02; null: there is none, and the times stay
*/
function withChange({ a, b }, change) {
	if (change === null) return {
		a,
		b
	};
	const factor = Math.sqrt((1 + change) * a / b);
	return {
		a: a / factor,
		b: b * factor
	};
}
// src/core/comparison/compare-timers.ts
/** A timer below this share of its run is not tested: its clock's steps would be most of what is seen. */
const SMALLEST_TESTED_SHARE = .005;
/** A timer that changed by less of its own time is not flagged. */
const SMALLEST_TIMER_CHANGE = .02;
/** A run stops when its wall time is decided: timers are tested once, at a moment that the data chose. */
const OPTIONAL_STOP = 2.5;
/** That any timer of a run is flagged by chance. */
const FAMILY_LEVEL = .05;
/** Share of false names on the watch list. */
const WATCH_LEVEL = .05;
/** @param records of one cell that came through, in the order of their start */
function draftTimers(records, historyOf) {
	const trials = records.flatMap((record) => record.trials);
	const parents = /* @__PURE__ */ new Map();
	for (const { timers } of trials) for (const { name, parent } of timers) if (!parents.has(name)) parents.set(name, parent);
	const inner = new Set(parents.values());
	const wall = trials.length === 0 ? 0 : mean$1(trials.map(({ wallSeconds }) => wallSeconds));
	return [...parents].map(([name, parent]) => {
		const replicates = replicatesFrom(records, name);
		const history = historyOf(name);
		const isEverywhere = replicates.reduce((sum, { blocks }) => sum + blocks.length, 0) === records.length;
		const paired = isEverywhere ? pairedSeconds(replicates, history) : null;
		const limit = paired ? interferenceLimit(replicates, history) : Number.POSITIVE_INFINITY;
		const timer = {
			name,
			parent,
			isLeaf: !inner.has(name),
			secondsA: paired?.a ?? meanSeconds(trials, "A", name),
			secondsB: paired?.b ?? meanSeconds(trials, "B", name),
			interferenceLimit: Number.isFinite(limit) ? limit : null
		};
		const longest = Math.max(timer.secondsA ?? 0, timer.secondsB ?? 0);
		const isTested = timer.isLeaf && longest >= SMALLEST_TESTED_SHARE * wall && isEverywhere;
		const isReplicated = replicates.length >= 2;
		return {
			timer,
			replicates: isTested && isReplicated ? replicates : [],
			history
		};
	});
}
/** Geometric mean; of times among which there is a 0, the mean. */
function meanSeconds(trials, side, timer) {
	const times = trials.filter((trial) => trial.side === side).map((trial) => quantitySeconds(trial, timer)).filter((time) => time !== null);
	if (times.length === 0) return null;
	return times.every((time) => time > 0) ? Math.exp(mean$1(times.map(Math.log))) : mean$1(times);
}
/**
* Verdicts on all timers of a run together: Holm's correction [1] decides, Benjamini and Hochberg's [2] makes
* the watch list.
*
* @param refused timers of cells whose sides are not comparable
*
* [1] Holm, "A simple sequentially rejective multiple test procedure", Scand. J. Statist. 6(2):65-70, 1979.
* [2] Benjamini & Hochberg, "Controlling the false discovery rate", J. R. Stat. Soc. B 57(1):289-300, 1995,
*     doi:10.1111/j.2517-6161.1995.tb02031.x.
*/
function judgeTimers(drafts, refused) {
	const judge = timerJudge(drafts, refused);
	return new Map(drafts.map((draft) => [draft, judge(draft)]));
}
/** The same for who asks of a few timers only: which they are changes nothing of what is said of them. */
function timerJudge(drafts, refused) {
	const tested = drafts.filter((draft) => draft.replicates.length > 0 && !refused.has(draft));
	const places = new Map(tested.map((draft, index) => [draft, index]));
	const raw = tested.map((draft) => Math.min(1, OPTIONAL_STOP * ownP(draft)));
	const holm = raw.length === 0 ? [] : [...(0, import_lib$1.default)(raw, "holm")].map(Number);
	const bh = raw.length === 0 ? [] : [...(0, import_lib$1.default)(raw, "bh")].map(Number);
	const ownLevel = holmLevels(raw, holm);
	return (draft) => {
		const { timer, replicates, history } = draft;
		const index = places.get(draft);
		if (index === void 0) {
			const isRefused = refused.has(draft) && replicates.length > 0;
			return {
				...timer,
				effect: isRefused ? notComparable(replicates) : null,
				isWatched: false
			};
		}
		const p = holm[index] ?? 1;
		const effect = judgeOneOfMany(replicates, {
			history,
			p,
			isSignificant: p < FAMILY_LEVEL,
			alpha: ownLevel(index) / OPTIONAL_STOP,
			confidence: .95,
			smallest: SMALLEST_TIMER_CHANGE
		});
		const isLarge = Math.abs(effect.change ?? 0) >= SMALLEST_TIMER_CHANGE;
		const isWatched = (effect.verdict === "inconclusive" || effect.verdict === "no material change") && isLarge && (bh[index] ?? 1) < WATCH_LEVEL;
		return {
			...timer,
			...secondsBeside(timer, effect.change),
			effect,
			isWatched
		};
	};
}
/** Of a timer that was tested: it ran in all trials. */
function secondsBeside({ secondsA, secondsB }, change) {
	if (!secondsA || !secondsB) return {
		secondsA,
		secondsB
	};
	const { a, b } = withChange({
		a: secondsA,
		b: secondsB
	}, change);
	return {
		secondsA: a,
		secondsB: b
	};
}
/** A draft never changes: while a run goes on, the same ones are judged again and again. */
const KNOWN_P = /* @__PURE__ */ new WeakMap();
function ownP(draft) {
	const p = KNOWN_P.get(draft) ?? singleP(draft.replicates, draft.history) ?? 1;
	KNOWN_P.set(draft, p);
	return p;
}
/**
* The level that Holm's procedure holds each p against: from the smallest p on it grows, up to the first that is
* not rejected; the others share that one's. An interval at this level excludes 0 where its timer is flagged.
*/
function holmLevels(raw, adjusted) {
	const order = raw.map((_, index) => index).sort((a, b) => (raw[a] ?? 1) - (raw[b] ?? 1));
	const rejected = adjusted.filter((p) => p < FAMILY_LEVEL).length;
	const ranks = new Map(order.map((index, rank) => [index, rank]));
	return (index) => FAMILY_LEVEL / Math.max(1, raw.length - Math.min(ranks.get(index) ?? 0, rejected));
}
// src/core/comparison/measured-trials.ts
const SECONDS_PER_DAY = 86400;
function sideTrials({ trials }, side) {
	return trials.filter((trial) => trial.side === side && trial.failure === null);
}
/** @param limit in log time, above which a trial is left out */
function changeOf(record, limit) {
	const times = blockTimes(record, WALL_TIME);
	return times ? Math.expm1(undisturbedMean(times.b, limit) - undisturbedMean(times.a, limit)) : null;
}
/**
* What one version took over all blocks. Left-out trials do not count in the wall time; what they computed and
* needed does.
*
* @param limit in log time, above which a trial is left out
* @param paired its wall time beside that of the other version; null: it stands alone, the mean of its own trials
*/
function summarise(records, side, { limit, paired }) {
	const trials = records.flatMap((record) => sideTrials(record, side));
	const [first] = trials;
	if (!first) return null;
	const times = records.flatMap((record) => sideTrials(record, side).filter((trial) => !isLeftOut(record, trial, limit)).map(({ wallSeconds: seconds }) => Math.log(seconds)));
	const wallSeconds = paired ?? Math.exp(mean$1(times));
	const days = first.simulatedDays;
	return {
		trials: trials.length,
		wallSeconds,
		simulatedDaysPerDay: days ? days * SECONDS_PER_DAY / wallSeconds : null,
		userSeconds: mean$1(trials.map((trial) => trial.userSeconds)),
		systemSeconds: mean$1(trials.map((trial) => trial.systemSeconds)),
		peakMemoryMiB: Math.max(...trials.map((trial) => trial.peakMemoryMiB)),
		outputs: [...new Set(trials.filter(hasOutputs).map(contentDigest))]
	};
}
/** Of what was computed; what is known of its values is noted once for several trials. */
function contentDigest({ outputs }) {
	return digestOf(outputs.map(({ path, bytes, sha256 }) => ({
		path,
		bytes,
		sha256
	})));
}
function hasOutputs({ outputs }) {
	return outputs.length > 0;
}
function trialPoints(record, limit) {
	return record.trials.map((trial) => ({
		block: record.spec.block.id,
		position: trial.position,
		side: trial.side,
		wallSeconds: trial.wallSeconds,
		timers: Object.fromEntries(trial.timers.map(({ name, seconds }) => [name, seconds])),
		session: trial.session,
		startedAt: trial.startedAt,
		disturbance: trial.disturbance,
		isLeftOut: isLeftOut(record, trial, limit)
	}));
}
function isLeftOut({ trials }, { side, wallSeconds }, limit) {
	const own = trials.filter((trial) => trial.side === side && trial.failure === null);
	const fastest = Math.min(...own.map((trial) => trial.wallSeconds));
	return Math.log(wallSeconds) - Math.log(fastest) > limit;
}
function failedTrials({ spec, warmUp, trials }) {
	return [...warmUp ? [warmUp] : [], ...trials].flatMap(({ failure, position, side, log }) => failure ? [{
		block: spec.block.id,
		position,
		version: spec.versions[side]?.name ?? "",
		...failure,
		log
	}] : []);
}
// src/core/comparison/comparison-notes.ts
/** Processor time that others took, as a share of a trial's wall time, from which on it is worth a note. */
const NOTABLE_DISTURBANCE = .05;
/** What a reader should know before believing the numbers of a cell. */
function notesOn(cell, records) {
	const notes = [];
	const models = new Set(records.flatMap(({ sessions }) => sessions.map(({ machine }) => machine.cpuModel)));
	if (models.size > 1) notes.push(`The blocks ran on different processors: ${[...models].join(", ")}.`);
	const resumed = cell.blocks.filter(({ sessions }) => sessions > 1).length;
	if (resumed > 0) notes.push(`${blocksText(resumed)} interrupted and went on later; finished trials were kept.`);
	const disturbed = cell.trials.filter(isDisturbed).length;
	if (disturbed > 0) notes.push(`In ${disturbed} of ${cell.trials.length} trials other work took processor time of this machine.`);
	notes.push(...outputNotes(cell, records));
	return notes;
}
function blocksText(count) {
	return count === 1 ? "1 block was" : `${count} blocks were`;
}
function isDisturbed({ disturbance, wallSeconds }) {
	const { stealSeconds, otherCpuSeconds, throttledSeconds } = disturbance;
	return (stealSeconds ?? 0) + (otherCpuSeconds ?? 0) + (throttledSeconds ?? 0) > NOTABLE_DISTURBANCE * wallSeconds;
}
function outputNotes({ baseline, candidate }, records) {
	const notes = [];
	for (const [name, side] of [[baseline, "A"], [candidate, "B"]]) if (hostsOf(records).some((host) => contentsOf(ofHost(records, host), side).length > 1)) notes.push(`Results of ${name} differ from trial to trial: it is not repeatable.`);
	if (notes.length > 0) return notes;
	const pairs = hostsOf(records).flatMap((host) => {
		const [a] = contentsOf(ofHost(records, host), "A");
		const [b] = contentsOf(ofHost(records, host), "B");
		return a === void 0 || b === void 0 ? [] : [a === b];
	});
	if (pairs.length === 0) return [];
	return [pairs.every((isSame) => isSame) ? "Both versions computed the same results, bit for bit." : "The versions computed different results: a change of time can be a change of what is computed."];
}
function hostsOf(records) {
	return [...new Set(records.map(hostOf))];
}
function ofHost(records, host) {
	return records.filter((record) => hostOf(record) === host);
}
/** Digests of the distinct results of one side. */
function contentsOf(records, side) {
	const trials = records.flatMap((record) => sideTrials(record, side));
	return [...new Set(trials.filter(hasOutputs).map(contentDigest))];
}
// src/core/comparison/compare.ts
/** Compares the versions of a run, from its records alone: the same records give the same comparison. */
function compare(given) {
	const input = {
		...given,
		records: inPlannedOrder(given)
	};
	const { run, plan, records, gcbench } = input;
	const prices = withMeasuredOverheads(input.prices ?? NO_PRICES, input);
	const drafts = cellsOf(plan).map((key) => draftCell(input, key));
	const refused = drafts.filter(({ cell }) => cell.differences.length > 0);
	const judged = judgeTimers(drafts.flatMap(({ timers }) => timers), new Set(refused.flatMap(({ timers }) => timers)));
	const itself = drafts.flatMap(({ cell }) => isSameVersion(plan, cell) && cell.effect && cell.nextLook === null ? [cell.effect] : []);
	const questions = comparePlatforms({
		plan,
		records,
		prices
	});
	const cost = costOf(input, prices);
	const { from, to } = measuredBetween(records);
	return {
		schemaVersion: 1,
		run,
		plan: plan.id,
		suite: plan.suite,
		...plan.description === void 0 ? {} : { description: plan.description },
		gcbench,
		measuredFrom: from,
		measuredTo: to,
		workloads: plan.workloads,
		versions: plan.versions,
		platforms: plan.platforms,
		machines: distinctMachines(records),
		aaTally: tallyWith(input.history?.aaTally ?? null, itself),
		cells: drafts.map((draft) => {
			const timers = draft.timers.flatMap((timer) => judged.get(timer) ?? []);
			const isOpen = () => timers.some(({ isWatched }) => isWatched);
			return {
				...draft.cell,
				timers,
				nextLook: nextLookOf(plan, draft, {
					questions,
					isOpen
				})
			};
		}),
		agreements: agreementsOf(plan, records),
		...questions.length > 0 ? { platformQuestions: [...questions] } : {},
		...cost ? { cost } : {},
		basis: basisOf(input)
	};
}
/** Stores and folders list them each in an order of their own, which nothing may depend on. */
function inPlannedOrder({ plan, records }) {
	const places = new Map(plan.blocks.map(({ id }, index) => [id, index]));
	const placeOf = ({ spec }) => places.get(firstAttemptId(spec.block.id)) ?? -1;
	return records.toSorted((one, other) => {
		const [id, otherId] = [one.spec.block.id, other.spec.block.id];
		return placeOf(one) - placeOf(other) || (id < otherId ? -1 : Number(id > otherId));
	});
}
function costOf(input, prices) {
	const cost = runCost({
		...input,
		prices
	});
	if (!cost) return null;
	const { plan, records } = input;
	return {
		...cost,
		simulatedDays: [...simulatedDayCosts({
			plan,
			records,
			prices
		})]
	};
}
function cellsOf({ blocks }) {
	const cells = /* @__PURE__ */ new Map();
	for (const { workload, platform, baseline, candidate } of blocks) {
		const key = {
			workload,
			platform,
			baseline,
			candidate
		};
		cells.set(JSON.stringify(key), key);
	}
	return [...cells.values()];
}
function isOf(key, block) {
	return block.workload === key.workload && block.platform === key.platform && block.candidate === key.candidate;
}
/** @returns hosts at the next look; null: the cell is decided, or has had its last */
function nextLookOf({ eliminateBy }, { cell, looks }, known) {
	if (cell.candidate === null && eliminateBy !== null) return nextRound(cell, known.questions, eliminateBy);
	if (cell.nextLook !== null) return cell.nextLook;
	const next = nextAfter(looks, cell);
	return next !== null && known.isOpen() ? next : null;
}
/** A timer that may have changed is worth the next look too, although the wall time is decided. */
function nextAfter(looks, cell) {
	return looks.find((hosts) => hosts > hostsSoFar(cell)) ?? null;
}
function hostsSoFar({ blocks, hostsAreBlocks }) {
	const complete = blocks.filter(({ status }) => status === "complete");
	return new Set(complete.map(({ id, host }) => hostsAreBlocks ? id : host)).size;
}
/** Hosts that a cell lacks for its next look; 0: it is decided or has had its last. */
function hostsMissing(cell) {
	return cell.nextLook === null ? 0 : cell.nextLook - hostsSoFar(cell);
}
/** Hosts that a platform needs to stay in the choice of the best; null: it is out, or the choice is made. */
function nextRound({ workload, platform, baseline, planned }, questions, metric) {
	const question = questions.find((one) => one.workload === workload && one.version === baseline);
	const ranked = question?.rankings.find((ranking) => ranking.metric === metric)?.platforms.find((one) => one.platform === platform);
	const hosts = question?.platforms.find((one) => one.platform === platform)?.hosts ?? 0;
	const wanted = Math.min(planned, ranked?.hostsWanted ?? 2);
	return wanted > hosts ? wanted : null;
}
/** @param key of the cell; records of others are left aside */
function draftCell({ plan, records: all, history = NO_HISTORY, isFinished = false }, key) {
	const records = all.filter(({ spec }) => isOf(key, spec.block)).toSorted(byStart);
	const complete = records.filter(({ status }) => status === "complete");
	const workload = plan.workloads.find((one) => one.workload.name === key.workload)?.digest ?? "";
	const place = {
		workload,
		platform: key.platform
	};
	const noise = noiseIn(history, place, WALL_TIME);
	const planned = plan.blocks.filter((block) => isOf(key, block)).length;
	const differences = differencesBetweenSides(plan, key);
	const replicates = replicatesFrom(complete, WALL_TIME);
	const limit = interferenceLimit(replicates, noise);
	const allowed = plan.looks ? cappedLooks(plan.looks, planned) : looksUpTo(looksFor(noise), planned);
	const looks = isFinished ? cappedLooks(allowed, replicates.length) : allowed;
	const { effect, nextLook } = judgeCell(key, {
		replicates,
		differences,
		history: noise,
		looks,
		planned: isFinished ? replicates.length : planned
	});
	const times = pairedSeconds(effect && effect.hosts > 0 ? firstHosts(replicates, effect.hosts) : [], noise);
	const paired = times && withChange(times, effect?.change ?? null);
	const cell = {
		...key,
		differences: [...differences],
		effect: records.length === 0 ? null : effect,
		hostsAreBlocks: complete.some(standsForHost),
		history: noise && {
			...noise,
			runs: history.cells.find((one) => one.workload === workload && one.platform === key.platform)?.runs ?? []
		},
		a: summarise(complete, "A", {
			limit,
			paired: paired?.a ?? null
		}),
		b: summarise(complete, "B", {
			limit,
			paired: paired?.b ?? null
		}),
		trials: complete.flatMap((record) => trialPoints(record, limit)),
		blocks: records.map((record) => ({
			id: record.spec.block.id,
			status: record.status,
			host: hostOf(record),
			startedAt: record.startedAt,
			endedAt: record.endedAt,
			sessions: record.sessions.length,
			change: changeOf(record, limit)
		})),
		failures: records.flatMap(failedTrials),
		planned,
		nextLook
	};
	return {
		cell: {
			...cell,
			notes: [...notesOn(cell, complete)]
		},
		timers: draftTimers(complete, (timer) => noiseIn(history, place, timer)),
		looks: looks.hosts
	};
}
function judgeCell({ candidate }, given) {
	const { replicates, differences, history, looks, planned } = given;
	if (candidate === null) return {
		effect: null,
		nextLook: replicates.length < planned ? planned : null
	};
	if (differences.length > 0) return {
		effect: notComparable(replicates),
		nextLook: null
	};
	if (looks.hosts.length > 0) return judge(replicates, {
		history,
		looks
	});
	return {
		...judge(replicates, {
			history,
			looks
		}),
		nextLook: replicates.length < planned ? planned : null
	};
}
/** What the two versions differ in besides being two versions. */
function differencesBetweenSides(plan, key) {
	const platform = plan.platforms.find(({ id }) => id === key.platform);
	if (!platform || key.candidate === null) return [];
	return buildDifferences(versionFor(plan, key.baseline, platform), versionFor(plan, key.candidate, platform));
}
function distinctMachines(records) {
	const machines = records.flatMap(({ sessions }) => sessions.map(({ machine }) => machine));
	return [...new Map(machines.map((machine) => [machine.host, machine])).values()];
}
// src/report/agreement/agreement-section.ts
var import_lib = /* @__PURE__ */ __toESM(require_lib$1(), 1);
/** The section of report.md on what was computed; empty where no results were left. */
function agreementMarkdown(view) {
	return view ? `## Do the results agree?\n\n${agreementBody(view)}` : "";
}
/** The same without its heading. */
function agreementBody({ headline, rows, legend, notes }) {
	return [
		prose(headline),
		table([
			{ title: "What with what" },
			{ title: "Expected" },
			{ title: "Worst variable" },
			{
				title: "Difference",
				isNumber: true
			},
			{ title: "Verdict" }
		], rows.map(({ pair, restsOn, expected, worst, more, difference, median, verdict }) => [
			`${prose(pair)}<br>${restsOn}`,
			unbroken(expected),
			[worst && codeSpan(worst), more].filter(Boolean).join("<br>"),
			[difference, median].filter(Boolean).join("<br>"),
			`**${unbroken(verdict)}**`
		])),
		...legend.map(prose),
		...notes.length > 0 ? [notes.map((note) => `- ${prose(note)}`).join("\n")] : []
	].join("\n\n");
}
/** Between the lines of one row. */
const LINE$1 = 17;
/** An SVG element. Children are SVG already; text goes through `text`. */
function element(name, attributes, ...children) {
	const written = Object.entries(attributes).filter(([, value]) => value !== void 0).map(([key, value]) => ` ${key}="${escapeXml(formatAttribute(value ?? ""))}"`).join("");
	return children.length > 0 ? `<${name}${written}>${children.join("")}</${name}>` : `<${name}${written}/>`;
}
function label(x, y, content, attributes = {}) {
	return element("text", {
		x,
		y,
		"dominant-baseline": "central",
		...attributes
	}, escapeXml(content));
}
/** A name with what it belongs to below, line by line, in the margin on the left; empty lines are left out. */
function rowLabel(y, name, ...context) {
	const lines = [name, ...context.filter((line) => line !== "")];
	const first = y - (lines.length - 1) * LINE$1 / 2;
	return lines.map((line, index) => label(20, first + index * LINE$1, shorten(line), index === 0 ? {} : { class: "muted" })).join("");
}
/**
* Cut in the middle where it would run out of its margin, because names differ at their ends: a version in its last
* digits, a platform in its threads. A character of two halves is not cut in two.
*/
function shorten(text, longest = 38) {
	const characters = [...text];
	if (characters.length <= longest) return text;
	const before = Math.ceil((longest - 1) / 2);
	const after = longest - 1 - before;
	return `${characters.slice(0, before).join("")}…${characters.slice(characters.length - after).join("")}`;
}
/** Of a character of a name in muted text, in pixels, rather too wide: fonts differ, and none is measured here. */
const CHARACTER = 8;
const CAPITAL = 9.5;
const WIDEST = 13;
/** How wide muted text is at most, in pixels. */
function mutedWidth(text) {
	return [...text].reduce((width, one) => width + (/[MWmw]|[^ -~]/u.test(one) ? WIDEST : /[A-Z]/.test(one) ? CAPITAL : CHARACTER), 0);
}
/** Cut in the middle until as muted text it is no wider than so many pixels. */
function shortenTo(text, width) {
	let longest = [...text].length;
	while (longest > 1 && mutedWidth(shorten(text, longest)) > width) longest--;
	return shorten(text, longest);
}
/** What a pointer over an element shows, and a screen reader reads. */
function tooltip(content) {
	return element("title", {}, escapeXml(content));
}
/**
* A whole chart. It brings its own ground and colours for light and dark, so that it stays readable on any page,
* as an image on GitHub too.
*/
function chart({ title, description, height }, ...children) {
	return `${element("svg", {
		xmlns: "http://www.w3.org/2000/svg",
		viewBox: `0 0 820 ${height}`,
		width: 820,
		height,
		role: "img",
		class: "gcbench-chart"
	}, element("title", {}, escapeXml(title)), element("desc", {}, escapeXml(description)), element("style", {}, STYLE), element("rect", {
		class: "ground",
		width: 820,
		height,
		rx: 8
	}), label(20, 26, title, { class: "title" }), ...children)}\n`;
}
const STYLE = [
	`.gcbench-chart{--ground:#ffffff;--ink:#1f2328;--muted:#59636e;--line:#d5dbe1;--band:#eaf0f6;--a:#3b6ea5;--b:#d9730d;--worse:#b3261e;--better:#1a7f37;--open:#8a6100;--neutral:#59636e;--refused:#6e4a9e;font:13px system-ui,-apple-system,"Segoe UI",Helvetica,Arial,sans-serif}`,
	`@media (prefers-color-scheme:dark){.gcbench-chart{--ground:#0d1117;--ink:#e6edf3;--muted:#9198a1;--line:#3d444d;--band:#1b2736;--a:#79b0ea;--b:#f0a35e;--worse:#ff7b72;--better:#56d364;--open:#e3b341;--neutral:#9198a1;--refused:#c4a1ff}}`,
	".gcbench-chart .ground{fill:var(--ground)}",
	".gcbench-chart text{fill:var(--ink)}",
	".gcbench-chart .title{font-weight:600;font-size:14px}",
	".gcbench-chart .muted{fill:var(--muted);font-size:12px}",
	".gcbench-chart .number{font-variant-numeric:tabular-nums}",
	".gcbench-chart .axis{stroke:var(--line);stroke-width:1}",
	".gcbench-chart .zero{stroke:var(--muted);stroke-width:1}",
	".gcbench-chart .band{fill:var(--band)}",
	".gcbench-chart .a{fill:var(--a)}",
	".gcbench-chart .b{fill:var(--b)}",
	".gcbench-chart .line-a{stroke:var(--a)}",
	".gcbench-chart .line-b{stroke:var(--b)}",
	...[
		"worse",
		"better",
		"open",
		"neutral",
		"refused"
	].flatMap((tone) => [`.gcbench-chart .${tone}{fill:var(--${tone})}`, `.gcbench-chart .line-${tone}{stroke:var(--${tone})}`])
].join("");
function formatAttribute(value) {
	return typeof value === "number" ? String(Math.round(value * 100) / 100) : value;
}
function escapeXml(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
}
// src/report/charts/axis.ts
const TICKS$1 = 6;
/** Grid lines with their values below, and what they mean at the end. */
function axis(scale, options) {
	const { top, bottom, format = scale.tickFormat(TICKS$1), title } = options;
	const ticks = options.ticks ?? scale.ticks(TICKS$1);
	const [, end = 0] = scale.range();
	const lines = ticks.map((tick) => {
		const x = scale(tick);
		return element("line", {
			class: tick === 0 ? "zero" : "axis",
			x1: x,
			x2: x,
			y1: top,
			y2: bottom
		});
	});
	const values = ticks.map((tick) => label(scale(tick), bottom + 14, format(tick), {
		class: "muted number",
		"text-anchor": "middle"
	}));
	const name = label(end, bottom + 32, title, {
		class: "muted",
		"text-anchor": "end"
	});
	return [
		...lines,
		...values,
		name
	].join("");
}
/** Grid lines with their values on the left. */
function verticalAxis(scale, { left, right, format }) {
	return scale.ticks(TICKS$1).map((tick) => {
		const y = scale(tick);
		return [element("line", {
			class: tick === 0 ? "zero" : "axis",
			x1: left,
			x2: right,
			y1: y,
			y2: y
		}), label(left - 10, y, format(tick), {
			class: "muted number",
			"text-anchor": "end"
		})].join("");
	}).join("");
}
// src/report/charts/changes.ts
const LEFT$4 = 300;
const RIGHT$4 = 670;
const TOP$4 = 54;
const MARGIN$1 = 1.3;
/** The narrowest axis: what does not matter must not look large. */
const SMALLEST_EXTENT = .03;
/** The verdict at a glance: each block's change, the estimate with its interval, and the band of what does not matter. */
function changesChart(comparison) {
	const { cells } = comparison;
	const shown = cells.filter(({ effect }) => effect?.change != null);
	if (shown.length === 0) return null;
	const extent = shown.flatMap(({ blocks, effect }) => [
		effect?.change ?? 0,
		Math.max(-.5, effect?.low ?? 0) / MARGIN$1,
		Math.min(1, effect?.high ?? 0) / MARGIN$1,
		...blocks.flatMap(({ change }) => change ?? [])
	]);
	const least = Math.min(-.03, ...extent.map((value) => value * MARGIN$1));
	const most = Math.max(SMALLEST_EXTENT, ...extent.map((value) => value * MARGIN$1));
	const scale = linear([least, most], [LEFT$4, RIGHT$4]).nice();
	const rows = shown.map((cell) => ({
		cell,
		context: contextOf(cell, platformLabel(comparison, cell.platform))
	}));
	const height = rows.some(({ context }) => context.length > 1) ? 62 : 44;
	const bottom = TOP$4 + shown.length * height + 6;
	const band = element("rect", {
		class: "band",
		x: scale(-.02),
		width: scale(MATERIAL_CHANGE) - scale(-.02),
		y: 48,
		height: bottom - TOP$4 + 6
	}, tooltip("Changes inside this band are not material"));
	return chart({
		title: "Change of wall time: one dot a block, the bar is the interval",
		description: shown.map(describeRow$1).join("; "),
		height: bottom + 48
	}, band, axis(scale, {
		top: 48,
		bottom,
		format: (value) => formatTick(value),
		title: "change against the baseline, right is slower; shaded: not material"
	}), ...rows.map(({ cell, context }, index) => row(cell, context, {
		y: TOP$4 + index * height + height / 2,
		scale
	})));
}
/** Where it was measured: on one line where it fits, else the platform with its threads on a line of its own. */
function contextOf({ workload }, platform) {
	const both = `${workload}, ${platform}`;
	return [...both].length <= 38 ? [both] : [workload, platform];
}
function formatTick(value) {
	const percent = Math.round(value * 1e3) / 10;
	return percent === 0 ? "0" : `${percent > 0 ? "+" : "−"}${Math.abs(percent)} %`;
}
function row({ effect, blocks, candidate }, context, { y, scale }) {
	if (!effect || effect.change === null) return "";
	const { tone } = VERDICTS$1[effect.verdict];
	const dots = blocks.flatMap(({ id, change }) => change === null ? [] : [element("circle", {
		class: tone,
		cx: scale(change),
		cy: y,
		r: 4,
		"fill-opacity": .45
	}, tooltip(`${id}: ${formatChange(change)}`))]);
	return [
		rowLabel(y, candidate ?? "", ...context),
		interval(effect.low, effect.high, y, {
			scale,
			tone
		}),
		...dots,
		element("rect", {
			class: tone,
			x: scale(effect.change) - 2,
			y: y - 9,
			width: 4,
			height: 18,
			rx: 1
		}),
		...describe(effect, y, tone)
	].join("");
}
/** An end beyond the axis is cut at it, and open. */
function interval(low, high, y, { scale, tone }) {
	if (low === null || high === null) return "";
	const [first = 0, last = 0] = scale.range();
	const x1 = Math.max(first, scale(low));
	const x2 = Math.min(last, scale(high));
	const stroke = {
		class: `line-${tone}`,
		"stroke-width": 2
	};
	const end = (x) => element("line", {
		...stroke,
		x1: x,
		x2: x,
		y1: y - 5,
		y2: y + 5
	});
	return [
		element("line", {
			...stroke,
			x1,
			x2,
			y1: y,
			y2: y
		}),
		scale(low) >= first ? end(x1) : "",
		scale(high) <= last ? end(x2) : ""
	].join("");
}
/** The change, and below it the interval: one line of both does not fit beside the axis. */
function describe({ change, low, high }, y, tone) {
	const x = 692;
	const size = (at) => label(x, at, formatChange(change ?? 0), {
		class: `${tone} number`,
		"font-weight": 600
	});
	return low === null || high === null ? [size(y)] : [size(y - 8), label(x, y + 9, formatInterval(low, high), { class: "muted number" })];
}
function describeRow$1({ workload, platform, candidate, effect }) {
	const { change = null, low = null, high = null, verdict } = effect ?? {};
	return `${candidate} in ${workload} on ${platform}: ${formatChange(change ?? 0)}${low === null || high === null ? "" : ` (${formatInterval(low, high)})`}, ${verdict}`;
}
// src/report/charts/cost.ts
/** The chart's file in a report. */
const COST_CHART = "cost.svg";
const LEFT$3 = 300;
const RIGHT$3 = 710;
const TOP$3 = 78;
const BAR$1 = 20;
const LEGEND_STEP = 118;
/** What was wanted in colour, what comes with it in greys, what was in vain in the colour of what is worse. */
const FILLS = {
	trials: { class: "a" },
	warmUp: {
		class: "a",
		"fill-opacity": .45
	},
	boot: {
		class: "neutral",
		"fill-opacity": .9
	},
	staging: {
		class: "neutral",
		"fill-opacity": .6
	},
	other: {
		class: "neutral",
		"fill-opacity": .3
	},
	failed: { class: "worse" }
};
/** Where the money went on each platform; null where no price is known. */
function costChart(comparison) {
	const bars = (comparison.cost?.platforms ?? []).flatMap(({ platform, usd, price }) => usd && price && allIn(usd) > 0 ? [{
		name: platformLabel(comparison, platform),
		usd,
		price: `${price.usdPerHour} USD/h`
	}] : []);
	if (bars.length === 0) return null;
	const scale = linear([0, Math.max(...bars.map(({ usd }) => allIn(usd)))], [LEFT$3, RIGHT$3]);
	const rows = bars.map(({ name, usd, price }, index) => {
		const y = TOP$3 + index * 44 + 22;
		return [
			rowLabel(y, name, price),
			...segments(usd).map(({ part, title, from, to }) => element("rect", {
				...FILLS[part],
				x: scale(from),
				y: y - BAR$1 / 2,
				width: scale(to) - scale(from),
				height: BAR$1
			}, tooltip(`${title}: ${formatUsd(to - from)}, ${formatShare((to - from) / allIn(usd))}`))),
			label(scale(allIn(usd)) + 10, y, formatUsd(allIn(usd)), {
				class: "number",
				"font-weight": 600
			})
		].join("");
	});
	return chart({
		title: "Where the money went",
		description: bars.map(({ name, usd }) => {
			const parts = segments(usd).map(({ title, from, to }) => `${title} ${formatUsdAmount(to - from)}`);
			return `${name}: ${formatUsd(allIn(usd))} (${parts.join(", ")})`;
		}).join("; "),
		height: TOP$3 + bars.length * 44 + 16
	}, ...legend$2(), ...rows);
}
function segments(usd) {
	let from = 0;
	return COST_PARTS.flatMap(({ part, title }) => {
		const begin = from;
		from += usd[part];
		return usd[part] > 0 ? [{
			part,
			title,
			from: begin,
			to: from
		}] : [];
	});
}
function legend$2() {
	return COST_PARTS.map(({ part, title }, index) => {
		const x = 20 + index * LEGEND_STEP;
		return [element("rect", {
			...FILLS[part],
			x,
			y: 49,
			width: 12,
			height: 12,
			rx: 2
		}), label(x + 18, 56, title, { class: "muted" })].join("");
	});
}
// src/report/charts/place-labels.ts
/** Of a letter at the chart's font size, on average and rather too wide. */
const LETTER = 7.2;
const LINE = 15;
const BESIDE$1 = 10;
/** How far above or below its point a label is tried, nearest first. */
const SHIFTS = [
	-12,
	12,
	-27,
	27,
	-42,
	42,
	-57,
	57,
	-72,
	72
];
/** A place for each label, in the order of the spots. Where all is taken it stands above its point. */
function placeLabels(spots, { left, right, top, bottom }) {
	const taken = spots.map(({ x, y }) => ({
		x1: x - BESIDE$1 / 2,
		x2: x + BESIDE$1 / 2,
		y
	}));
	return spots.map(({ x, y, text }) => {
		const width = text.length * LETTER;
		const tries = SHIFTS.flatMap((shift) => [{
			x1: x + BESIDE$1,
			x2: x + BESIDE$1 + width,
			y: y + shift,
			anchor: "start"
		}, {
			x1: x - BESIDE$1 - width,
			x2: x - BESIDE$1,
			y: y + shift,
			anchor: "end"
		}]).filter((one) => one.x1 >= left && one.x2 <= right && one.y >= top + LINE / 2 && one.y <= bottom - LINE / 2);
		const [above] = tries;
		const chosen = tries.find((one) => !taken.some((other) => one.x1 < other.x2 && other.x1 < one.x2 && Math.abs(one.y - other.y) < LINE)) ?? above ?? {
			x1: x,
			x2: x,
			y: y - BESIDE$1,
			anchor: "start"
		};
		taken.push(chosen);
		return {
			x: chosen.anchor === "start" ? chosen.x1 : chosen.x2,
			y: chosen.y,
			anchor: chosen.anchor,
			isFar: Math.abs(chosen.y - y) > LINE
		};
	});
}
// src/report/charts/plane.ts
/** Where a chart with two axes has its plot. */
const PLANE = {
	left: 84,
	right: 780,
	top: 62,
	bottom: 380,
	height: 428
};
/** Values further apart than this share an axis only in logarithms. */
const WIDE = 4;
const MARGIN = 1.12;
const TICKS = 5;
/** A scale for values above 0 that neither begins at 0 nor lets the small ones run together. */
function positiveScale(values, range) {
	const domain = [Math.min(...values) / MARGIN, Math.max(...values) * MARGIN];
	const [least = 1, most = 1] = domain;
	const isLogarithmic = most / least > WIDE;
	const scale = isLogarithmic ? log(domain, [...range]) : linear(domain, [...range]).nice(TICKS);
	const ticks = scale.ticks(TICKS).filter((tick) => !isLogarithmic || [
		"1",
		"2",
		"5"
	].includes(tick.toExponential()[0] ?? ""));
	const format = isLogarithmic ? (tick) => String(Number(tick.toPrecision(3))) : scale.tickFormat(TICKS);
	return {
		scale,
		isLogarithmic,
		ticks: ticks.map((tick) => ({
			at: scale(tick),
			text: format(tick)
		}))
	};
}
/** Grid lines with their values left and below, and what they mean. */
function plane(across, upward) {
	const { left, right, top, bottom } = PLANE;
	return [
		...across.ticks.map(({ at, text }) => [element("line", {
			class: "axis",
			x1: at,
			x2: at,
			y1: top,
			y2: bottom
		}), label(at, bottom + 14, text, {
			class: "muted number",
			"text-anchor": "middle"
		})].join("")),
		...upward.ticks.map(({ at, text }) => [element("line", {
			class: "axis",
			x1: left,
			x2: right,
			y1: at,
			y2: at
		}), label(left - 8, at, text, {
			class: "muted number",
			"text-anchor": "end"
		})].join("")),
		label(right, bottom + 34, across.title, {
			class: "muted",
			"text-anchor": "end"
		}),
		label(20, top - 16, upward.title, { class: "muted" })
	].join("");
}
/** A point with the intervals of both its coordinates, as far as there are any. */
function cross(point, ends, tone) {
	const stroke = {
		class: `line-${tone}`,
		"stroke-width": 1.5
	};
	return [ends.x ? element("line", {
		...stroke,
		x1: ends.x[0],
		x2: ends.x[1],
		y1: point.y,
		y2: point.y
	}) : "", ends.y ? element("line", {
		...stroke,
		x1: point.x,
		x2: point.x,
		y1: ends.y[0],
		y2: ends.y[1]
	}) : ""].join("");
}
// src/report/charts/pareto.ts
const HOURS_PER_DAY = 24;
/** Hours and dollars of a simulated day; null where fewer than two platforms have a price. */
function paretoChart(comparison, question) {
	const points = pointsOf(comparison, question);
	if (points.length < 2) return null;
	const { left, right, top, bottom, height } = PLANE;
	const x = positiveScale(extentOf(points.map(({ hours }) => hours)), [left, right]);
	const y = positiveScale(extentOf(points.map(({ dollars }) => dollars)), [bottom, top]);
	const spots = points.map(({ name, hours, dollars }) => ({
		text: name,
		x: x.scale(hours.value),
		y: y.scale(dollars.value)
	}));
	const labels = placeLabels(spots, PLANE);
	const front = frontOf(points);
	const noteOf = (isLogarithmic) => isLogarithmic ? ", logarithmic" : "";
	return chart({
		title: `Hours and dollars of a simulated day: ${question.workload}, ${question.version}`,
		description: points.map(({ name, hours, dollars }) => {
			const [time, cost] = [formatNumber(hours.value), formatNumber(dollars.value)];
			return `${name}: ${time} h, ${cost} USD`;
		}).join("; "),
		height
	}, plane({
		ticks: x.ticks,
		title: `hours of wall time per simulated day${noteOf(x.isLogarithmic)}`
	}, {
		ticks: y.ticks,
		title: `USD per simulated day${noteOf(y.isLogarithmic)}; green: none is both faster and cheaper; amber: one may be`
	}), element("polyline", {
		class: "line-better",
		fill: "none",
		"stroke-width": 1,
		"stroke-dasharray": "4 4",
		points: front.map(({ hours, dollars }) => `${px$1(x.scale(hours.value))},${px$1(y.scale(dollars.value))}`).join(" ")
	}), ...points.map((point) => drawPoint$1(point, toneIn(points, point), {
		x: x.scale,
		y: y.scale
	})), ...spots.map((spot, index) => drawLabel(spot, labels[index])));
}
function drawLabel({ text, x, y }, place) {
	if (!place) return "";
	const end = place.y + (place.y < y ? 8 : -8);
	return [place.isFar ? element("line", {
		class: "zero",
		x1: x,
		y1: y,
		x2: place.x,
		y2: end
	}) : "", label(place.x, place.y, text, { "text-anchor": place.anchor })].join("");
}
function extentOf(all) {
	return all.flatMap(({ value, low, high }) => [
		value,
		low ?? value,
		high ?? value
	]);
}
function toneIn(points, own) {
	if (frontOf(points).includes(own)) return "better";
	const isBelow = (one, other) => (one.high ?? Number.POSITIVE_INFINITY) < (other.low ?? 0);
	return points.some(({ hours, dollars }) => isBelow(hours, own.hours) && isBelow(dollars, own.dollars)) ? "neutral" : "open";
}
function pointsOf(comparison, { rankings }) {
	const ranked = (metric) => rankings.find((ranking) => ranking.metric === metric)?.platforms ?? [];
	return ranked("cost").flatMap((cost) => {
		const throughput = ranked("throughput").find(({ platform }) => platform === cost.platform);
		return throughput ? [{
			name: platformLabel(comparison, cost.platform),
			hours: hoursOf(throughput),
			dollars: cost
		}] : [];
	});
}
/** From simulated days per day to hours per simulated day. */
function hoursOf({ value, low, high }) {
	return {
		value: HOURS_PER_DAY / value,
		low: high && HOURS_PER_DAY / high,
		high: low && HOURS_PER_DAY / low
	};
}
/** Points that no other is better than in both, the fastest first. */
function frontOf(points) {
	return points.filter((own) => !points.some((other) => other !== own && other.hours.value <= own.hours.value && other.dollars.value <= own.dollars.value)).toSorted((a, b) => a.hours.value - b.hours.value);
}
function drawPoint$1({ name, hours, dollars }, tone, { x, y }) {
	const at = {
		x: x(hours.value),
		y: y(dollars.value)
	};
	const ends = ({ low, high }, scale) => low === null || high === null ? null : [scale(low), scale(high)];
	return [cross(at, {
		x: ends(hours, x),
		y: ends(dollars, y)
	}, tone), element("circle", {
		class: tone,
		cx: at.x,
		cy: at.y,
		r: 5
	}, tooltip(`${name}: ${formatNumber(hours.value)} hours, ${formatNumber(dollars.value)} USD a simulated day`))].join("");
}
function px$1(value) {
	return Math.round(value * 100) / 100;
}
// src/report/charts/ranking.ts
const LEFT$2 = 300;
const RIGHT$2 = 700;
const TOP$2 = 54;
/** Platforms in rank order, each with its interval; in colour what can't be told from the best. */
function rankingChart(comparison, question, { metric, platforms }) {
	const { name, unit } = METRICS[metric];
	const { scale, ticks, isLogarithmic } = positiveScale(platforms.flatMap(({ value, low, high }) => [
		value,
		low ?? value,
		high ?? value
	]), [LEFT$2, RIGHT$2]);
	const bottom = TOP$2 + platforms.length * 44;
	const rows = platforms.map((ranked, index) => {
		const { platform, value, low, high, standing } = ranked;
		const tone = toneOf(standing);
		const y = TOP$2 + index * 44 + 22;
		const facts = question.platforms.find((one) => one.platform === platform);
		return [
			rowLabel(y, platformLabel(comparison, platform), facts ? coresText(facts) : ""),
			low === null || high === null ? "" : whisker(scale(low), scale(high), {
				y,
				tone
			}),
			element("circle", {
				class: tone,
				cx: scale(value),
				cy: y,
				r: 5
			}, tooltip(`${platformLabel(comparison, platform)}: ${formatValue(metric, value)}, ${standing}`)),
			label(716, y, formatValue(metric, value), {
				class: `${tone} number`,
				"font-weight": 600
			})
		].join("");
	});
	return chart({
		title: `Platforms by ${name}: ${question.workload}, ${question.version}`,
		description: platforms.map(({ platform, value, standing }) => [
			platformLabel(comparison, platform),
			formatValue(metric, value),
			standing
		].join(" ")).join("; "),
		height: bottom + 48
	}, ...ticks.map(({ at, text }) => grid(at, bottom, text)), label(RIGHT$2, bottom + 32, `${unit}${isLogarithmic ? ", logarithmic" : ""}, with 95 % interval; green: as good as the best`, {
		class: "muted",
		"text-anchor": "end"
	}), ...rows);
}
function grid(x, bottom, text) {
	return [element("line", {
		class: "axis",
		x1: x,
		x2: x,
		y1: 48,
		y2: bottom
	}), label(x, bottom + 14, text, {
		class: "muted number",
		"text-anchor": "middle"
	})].join("");
}
function whisker(x1, x2, { y, tone }) {
	const stroke = {
		class: `line-${tone}`,
		"stroke-width": 2
	};
	return [element("line", {
		...stroke,
		x1,
		x2,
		y1: y,
		y2: y
	}), ...[x1, x2].map((x) => element("line", {
		...stroke,
		x1: x,
		x2: x,
		y1: y - 5,
		y2: y + 5
	}))].join("");
}
// src/report/charts/scaling.ts
/** With fewer counts a table says as much. */
const FEWEST_POINTS = 3;
const LEGEND_Y = 86;
/** Wall time over threads, both in logarithms, with the fitted law and the line of perfect scaling. */
function scalingChart({ workload, version }, { name, points, fit }) {
	const [first] = points;
	const last = points.at(-1);
	if (points.length < FEWEST_POINTS || !first || !last) return null;
	const { left, right, top, bottom, height } = PLANE;
	const perfect = (threads) => first.seconds * first.threads / threads;
	const most = Math.max(...points.map(({ seconds, high }) => high ?? seconds));
	const least = Math.min(...points.map(({ seconds, low }) => low ?? seconds), perfect(last.threads));
	const x = log([first.threads / 1.15, last.threads * 1.15], [left, right]).base(2);
	const y = positiveScale([least, most], [bottom, top]);
	const curve = fit?.predictions.filter(({ threads }) => threads >= first.threads) ?? [];
	const line = (at) => at.map(({ threads, seconds }) => `${px(x(threads))},${px(y.scale(seconds))}`).join(" ");
	return chart({
		title: `Wall time over threads: ${name}, ${workload}, ${version}`,
		description: points.map(({ threads, seconds }) => `${threads}: ${formatSeconds(seconds)}`).join("; "),
		height
	}, plane({
		ticks: points.map(({ threads }) => ({
			at: x(threads),
			text: String(threads)
		})),
		title: "threads"
	}, {
		ticks: y.ticks,
		title: `seconds a trial, with 95 % interval${y.isLogarithmic ? "; both axes logarithmic" : ""}`
	}), element("polyline", {
		class: "line-neutral",
		fill: "none",
		"stroke-width": 1,
		"stroke-dasharray": "4 4",
		points: line([first, last].map(({ threads }) => ({
			threads,
			seconds: perfect(threads)
		})))
	}), curve.length === 0 ? "" : element("polyline", {
		class: "line-a",
		fill: "none",
		"stroke-width": 2,
		points: line(curve.map(({ threads, seconds }) => ({
			threads,
			seconds: seconds.value
		})))
	}), ...points.map((point) => drawPoint(point, x, y.scale)), legend$1(fit, last.threads));
}
function drawPoint({ threads, seconds, low, high, isFitted }, x, y) {
	const at = {
		x: x(threads),
		y: y(seconds)
	};
	const tone = isFitted ? "b" : "neutral";
	return [cross(at, {
		x: null,
		y: low === null || high === null ? null : [y(low), y(high)]
	}, tone), element("circle", {
		class: tone,
		cx: at.x,
		cy: at.y,
		r: 5
	}, tooltip(`${formatCount(threads, "thread")}: ${formatSeconds(seconds)}${isFitted ? "" : ", more threads than cores: not fitted"}`))].join("");
}
function legend$1(fit, mostThreads) {
	const x = PLANE.right - 10;
	const text = (y, content) => label(x, y, content, {
		class: "muted",
		"text-anchor": "end"
	});
	if (!fit) return text(LEGEND_Y, "dashed: perfect scaling; too few counts for a law");
	const { law, serialFraction, bestThreads } = fit;
	const beyond = (bestThreads ?? 0) > mostThreads ? ", beyond what was measured" : "";
	return [
		text(LEGEND_Y, `line: ${law === "amdahl" ? "Amdahl's law" : "Gunther's law"}, serial fraction ${formatNumber(serialFraction.value * 100)} %`),
		text(104, "dashed: perfect scaling"),
		bestThreads === null ? "" : text(122, `best: ${formatCount(bestThreads, "thread")}${beyond}`)
	].join("");
}
function px(value) {
	return Math.round(value * 100) / 100;
}
// src/report/charts/platforms.ts
/** The charts of one question; `number` tells those of several apart. */
function platformCharts(comparison, question, { rankBy, number }) {
	const ranking = chosenRanking(question, rankBy);
	const pareto = paretoChart(comparison, question);
	return [
		...ranking ? [{
			file: `platforms-${number}.svg`,
			title: "Platforms in rank order, with intervals",
			svg: rankingChart(comparison, question, ranking)
		}] : [],
		...pareto ? [{
			file: `pareto-${number}.svg`,
			title: "Hours and dollars of a simulated day",
			svg: pareto
		}] : [],
		...question.scaling.flatMap((scaling) => {
			const svg = scalingChart(question, scaling);
			const file = `scaling-${number}-${scaling.name}.svg`;
			return svg ? [{
				file,
				title: `Wall time over threads on ${scaling.name}`,
				svg
			}] : [];
		})
	];
}
// src/report/charts/timers.ts
const LEFT$1 = 210;
const RIGHT$1 = 650;
const TOP$1 = 76;
const BAR = 10;
const GROUP = 32;
/** Characters that fit left of the bars. */
const LONGEST_NAME = 28;
const SWATCH = 12;
/** From the begin of a swatch to that of its version's name, and from the end of the name to the next swatch. */
const BESIDE = 18;
const APART = 22;
/** Of a version's name in the legend: two of them reach the edge. */
const NAME_WIDTH = 266;
/** Seconds of each leaf timer, baseline above candidate; where they differ for certain the change stands in colour. */
function timersChart(cell, platform) {
	const timers = cell.timers.filter(({ isLeaf, secondsA, secondsB }) => isLeaf && (secondsA !== null || secondsB !== null)).toSorted((a, b) => longest(b) - longest(a));
	if (timers.length === 0) return null;
	const most = Math.max(...timers.map(longest));
	const scale = linear([0, most || 1], [LEFT$1, RIGHT$1]).nice();
	const bottom = TOP$1 + timers.length * GROUP;
	const seconds = (time) => time === null ? "none" : formatSeconds(time);
	return chart({
		title: `Timers of ${cell.workload}, ${platform}`,
		description: timers.map(({ name, secondsA, secondsB }) => [
			name,
			seconds(secondsA),
			...cell.candidate === null ? [] : [seconds(secondsB)]
		].join(" ")).join("; "),
		height: bottom + 44
	}, legend(cell), axis(scale, {
		top: 70,
		bottom,
		title: "seconds a trial, mean"
	}), ...timers.map((timer, index) => drawTimer(timer, cell, {
		y: TOP$1 + index * GROUP + 4,
		scale
	})));
}
/** The versions side by side, the second where the first one's name ends. */
function legend({ baseline, candidate }) {
	const entry = (x, side, name) => element("rect", {
		class: side,
		x,
		y: 46,
		width: SWATCH,
		height: SWATCH,
		rx: 2
	}) + label(x + BESIDE, 52, name, { class: "muted" });
	const first = shortenTo(baseline, NAME_WIDTH);
	const next = 228 + mutedWidth(first) + APART;
	return entry(LEFT$1, "a", first) + (candidate === null ? "" : entry(next, "b", shortenTo(candidate, NAME_WIDTH)));
}
function longest({ secondsA, secondsB }) {
	return Math.max(secondsA ?? 0, secondsB ?? 0);
}
function drawTimer(timer, cell, { y, scale }) {
	const { name, effect } = timer;
	const tone = effect ? VERDICTS$1[effect.verdict].tone : "neutral";
	const isFlagged = tone === "worse" || tone === "better";
	const bar = (seconds, row, side, version) => seconds === null || version === null ? "" : element("rect", {
		class: side,
		x: LEFT$1,
		y: y + row * 11,
		width: Math.max(1, scale(seconds) - LEFT$1),
		height: BAR,
		rx: 2
	}, tooltip(`${name}, ${version}: ${formatSeconds(seconds)}`));
	const change = effect?.change == null ? "not tested" : formatChange(effect.change);
	return [
		label(196, y + BAR, shorten(name, LONGEST_NAME), { "text-anchor": "end" }),
		bar(timer.secondsA, 0, "a", cell.baseline),
		bar(timer.secondsB, 1, "b", cell.candidate),
		cell.candidate === null ? "" : label(666, y + BAR, isFlagged ? `${change}  ${effect?.verdict}` : change, {
			class: isFlagged ? `${tone} number` : "muted number",
			...isFlagged ? { "font-weight": 600 } : {}
		})
	].join("");
}
// src/core/comparison/left-out.ts
/**
* The trials of a cell that do not count in one of its timers: a trial that was interfered with in one part of the
* model need not be so in another, nor in the whole, so each timer has its own.
*
* @returns none where an earlier gcbench compared, which did not say
*/
function leftOutOfTimer({ trials }, { name, interferenceLimit: limit }) {
	if (limit === null || limit === void 0) return /* @__PURE__ */ new Set();
	const fastest = /* @__PURE__ */ new Map();
	const runOf = ({ block, side }) => JSON.stringify([block, side]);
	for (const trial of trials) {
		const seconds = timerSeconds(trial, name);
		if (seconds === null) continue;
		const run = runOf(trial);
		fastest.set(run, Math.min(seconds, fastest.get(run) ?? seconds));
	}
	return new Set(trials.filter((trial) => {
		const seconds = timerSeconds(trial, name);
		const least = fastest.get(runOf(trial));
		return seconds && least && Math.log(seconds) - Math.log(least) > limit;
	}));
}
/** Seconds of a timer in a trial; null: it did not run. */
function timerSeconds({ timers }, name) {
	return Object.hasOwn(timers, name) ? timers[name] ?? null : null;
}
// src/report/version-time.ts
/** Of a time by itself. It holds how hosts differ, which the interval of a change does not. */
const TIME_CONFIDENCE = .95;
/** Wall time of a version, over the trials that count. */
function wallTimeOf(cell, side) {
	return timeOf((side === "A" ? cell.a : cell.b)?.wallSeconds ?? null, cell, side, (trial) => trial.isLeftOut ? null : trial.wallSeconds);
}
/** What a version took in a timer, over the trials that count in that timer. */
function timerTimeOf(cell, timer, side) {
	const leftOut = leftOutOfTimer(cell, timer);
	return timeOf(side === "A" ? timer.secondsA : timer.secondsB, cell, side, (trial) => leftOut.has(trial) ? null : timerSeconds(trial, timer.name));
}
/** The report's time with an interval around it: in logarithms, as the time is a geometric mean; else as it is a mean. */
function timeOf(seconds, cell, side, quantityOf) {
	if (seconds === null) return null;
	const own = cell.trials.filter((trial) => trial.side === side).flatMap((one) => quantityOf(one) ?? []);
	const trials = own.length;
	if (own.some((time) => time <= 0)) {
		const margin = marginOf(replicateMeans(cell, side, quantityOf));
		return margin === null ? {
			seconds,
			low: null,
			high: null,
			trials
		} : {
			seconds,
			low: Math.max(0, seconds - margin),
			high: seconds + margin,
			trials
		};
	}
	const margin = marginOf(replicateMeans(cell, side, (trial) => {
		const time = quantityOf(trial);
		return time === null ? null : Math.log(time);
	}));
	return margin === null ? {
		seconds,
		low: null,
		high: null,
		trials
	} : {
		seconds,
		low: seconds * Math.exp(-margin),
		high: seconds * Math.exp(margin),
		trials
	};
}
/** One value a replicate, as the estimate takes it: the mean of its blocks' means; a host, or a block where all ran on one machine. */
function replicateMeans({ trials, blocks, hostsAreBlocks }, side, quantityOf) {
	const hosts = new Map(blocks.map(({ id, host }) => [id, hostsAreBlocks ? id : host]));
	const values = trials.filter((trial) => trial.side === side).flatMap((trial) => {
		const value = quantityOf(trial);
		return value === null ? [] : [{
			block: trial.block,
			value
		}];
	});
	return [...rollup(values, (own) => mean$1(own.map(({ value }) => value)), ({ block }) => hosts.get(block) ?? block, ({ block }) => block).values()].map((blockMeans) => mean$1([...blockMeans.values()]));
}
/** Half the width of the interval by Student's t; null: one value says nothing of how others differ. */
function marginOf(values) {
	if (values.length < 2) return null;
	const { estimate, high } = tEstimate(values, TIME_CONFIDENCE);
	return high - estimate;
}
// src/report/charts/trials.ts
const LEFT = 300;
const RIGHT = 710;
const TOP = 54;
const GAP = 10;
const CAPTION = 20;
/** Of a trial that is left out. */
const PALE = .25;
/** Every trial as a point, its version's mean as a line with the interval around it. */
function trialsChart(comparison) {
	const { cells } = comparison;
	const rows = [];
	const captions = [];
	let y = TOP;
	for (const cell of cells) {
		const sides = ["A", "B"].filter((side) => cell.trials.some((trial) => trial.side === side));
		if (sides.length > 0) {
			captions.push(label(20, y + CAPTION / 2, `${cell.workload}, ${platformLabel(comparison, cell.platform)}`, { class: "muted" }));
			y += CAPTION;
		}
		for (const side of sides) {
			rows.push({
				cell,
				side,
				y: y + 15
			});
			y += 30;
		}
		if (sides.length > 0) y += GAP;
	}
	const seconds = cells.flatMap(({ trials }) => trials.map(({ wallSeconds }) => wallSeconds));
	if (seconds.length === 0) return null;
	const [least, most] = [Math.min(...seconds), Math.max(...seconds)];
	const margin = Math.max((most - least) * .1, most * .01);
	const scale = linear([Math.max(0, least - margin), most + margin], [LEFT, RIGHT]).nice();
	return chart({
		title: "Wall time of every trial",
		description: rows.map(describeRow).join("; "),
		height: y + 44
	}, axis(scale, {
		top: 48,
		bottom: y,
		title: "seconds a trial, pale: left out; bar: interval of the mean; the axis does not begin at 0"
	}), ...captions, ...rows.map((row) => drawRow(row, scale)));
}
function describeRow({ cell, side }) {
	const times = cell.trials.filter((trial) => trial.side === side);
	const seconds = times.map(({ wallSeconds }) => wallSeconds);
	const range = `${formatSeconds(Math.min(...seconds))} to ${formatSeconds(Math.max(...seconds))}`;
	const left = times.filter(({ isLeftOut }) => isLeftOut).length;
	return `${nameOf(cell, side)} in ${cell.workload} on ${cell.platform}: ${formatCount(times.length, "trial")}, ${range}${left > 0 ? `, ${left} left out` : ""}`;
}
function nameOf(cell, side) {
	return side === "A" ? cell.baseline : cell.candidate ?? "";
}
function drawRow({ cell, side, y }, scale) {
	const tone = side === "A" ? "a" : "b";
	const name = nameOf(cell, side);
	const trials = cell.trials.filter((trial) => trial.side === side);
	const time = wallTimeOf(cell, side);
	const blocks = [...new Set(trials.map(({ block }) => block))];
	const points = trials.map(({ wallSeconds, block, position, isLeftOut }) => {
		const lane = blocks.length > 1 ? (blocks.indexOf(block) / (blocks.length - 1) - .5) * 14 : 0;
		return element("circle", {
			class: tone,
			cx: scale(wallSeconds),
			cy: y + lane,
			r: 3.5,
			"fill-opacity": isLeftOut ? PALE : .6
		}, tooltip(`${name}: ${formatSeconds(wallSeconds)}, trial ${position} of ${block}${isLeftOut ? ", left out" : ""}`));
	});
	return [
		rowLabel(y, name, ""),
		spread(time, y, {
			scale,
			tone
		}),
		...points,
		time ? mark(time.seconds, y, {
			scale,
			tone
		}) : "",
		label(726, y, time ? formatSeconds(time.seconds) : "", { class: "number" })
	].join("");
}
function mark(seconds, y, { scale, tone }) {
	const x = scale(seconds);
	return element("line", {
		class: `line-${tone}`,
		x1: x,
		x2: x,
		y1: y - 11,
		y2: y + 11,
		"stroke-width": 3
	});
}
/** The interval around the mark, over blocks or hosts, of the trials that count. One block has none. */
function spread(time, y, { scale, tone }) {
	if (!time || time.low === null || time.high === null) return "";
	const { low, high } = time;
	const [first = 0, last = 0] = scale.range();
	const x1 = Math.max(first, scale(low));
	const x2 = Math.min(last, scale(high));
	return element("line", {
		class: `line-${tone}`,
		x1,
		x2,
		y1: y,
		y2: y,
		"stroke-width": 8,
		"stroke-opacity": .25
	}, tooltip(`${TIME_CONFIDENCE * 100} % interval of the mean: ${formatSeconds(low)} to ${formatSeconds(high)}`));
}
// src/report/cost/cost-section.ts
/** The section of report.md on the run's cost; empty where nothing is known of it. */
function costMarkdown(view, chart) {
	return view ? `## What it cost\n\n${costBody(view, chart)}` : "";
}
/** The same without its heading. */
function costBody(view, chart) {
	const { headline, rest, rows, notes } = view;
	return [
		`**${headline}** ${rest}`.trim(),
		table([
			{ title: "USD" },
			...COST_PARTS.map(({ title }) => ({
				title,
				isNumber: true
			})),
			{
				title: "All-in",
				isNumber: true
			}
		], rows.map(({ platform, price, use, parts, allIn, isTotal }) => [
			isTotal ? `**${platform}**` : `${platform}<br>${price}<br>${use}`,
			...parts,
			`**${allIn}**`
		])),
		...chart ? [`![Where the money went](${chart})`] : [],
		...daysMarkdown(view),
		...notes.length > 0 ? [notes.map((note) => `- ${prose(note)}`).join("\n")] : []
	].join("\n\n");
}
const DAYS_NOTE = "All-in is one job of one trial with its boot, image and staging. With each figure its 95 % interval over hosts; a price widens none.";
function daysMarkdown({ days }) {
	if (days.length === 0) return [];
	const rows = days.map(({ version, platform, compute, allIn, restsOn }) => [
		version,
		`${platform}<br>${restsOn}`,
		compute.replace(" (", "<br>("),
		allIn.replace(" (", "<br>(")
	]);
	return [table([
		{ title: "A simulated day with" },
		{ title: "Platform" },
		{
			title: "USD, compute only",
			isNumber: true
		},
		{
			title: "USD, all-in",
			isNumber: true
		}
	], rows), DAYS_NOTE];
}
// src/report/templates/index.html.hbs
var index_html_default = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>{{title}}: {{headline}}</title>\n<style>{{{css}}}</style>\n</head>\n<body>\n<header>\n<p class=\"product\">gcbench report <span>{{title}}</span></p>\n<h1 class=\"tone-{{tone}}\">{{unbroken headline}}</h1>\n{{#if cause}}<p class=\"cause\">{{unbroken cause}}</p>{{/if}}\n{{#if agreement}}{{#if agreement.warning}}<p class=\"cause tone-worse\">⚠ {{agreement.warning}}</p>{{/if}}{{/if}}\n<p class=\"muted\">{{measured}}</p>\n{{#if falseAlarms}}<p class=\"muted\">{{falseAlarms}}</p>{{/if}}\n{{#if description}}<p>{{description}}</p>{{/if}}\n</header>\n<main>\n<section>\n<h2>Versions and platforms</h2>\n<div class=\"scroll\"><table class=\"versions\">\n<thead><tr><th>Workload</th><th>Platform</th><th>Version</th><th class=\"n\">Wall time</th><th class=\"n\" title=\"simulated days per day of wall time\">Days/day</th><th class=\"n\">Change</th><th class=\"n\">{{intervalTitle}}</th><th>Verdict</th></tr></thead>\n<tbody>\n{{#each cells}}\n<tr><td class=\"workload\">{{workload}}</td><td class=\"platform\">{{platform}}</td><td class=\"version\"><span class=\"named\"><i class=\"dot a\"></i><span>{{baseline}}</span></span></td><td class=\"n\" data-title=\"Wall time\">{{wallA}}</td><td class=\"n\" data-title=\"Days/day\">{{throughputA}}</td><td class=\"n muted change\">baseline</td><td></td><td class=\"muted verdict\">{{restsOn}}</td></tr>\n{{#if candidate}}\n<tr class=\"second\"><td></td><td></td><td class=\"version\"><span class=\"named\"><i class=\"dot b\"></i><span>{{candidate}}</span></span></td><td class=\"n\" data-title=\"Wall time\">{{wallB}}</td><td class=\"n\" data-title=\"Days/day\">{{throughputB}}</td><td class=\"n change tone-{{tone}}\">{{change}}</td><td class=\"n interval\" data-title=\"{{../intervalTitle}}\">{{interval}}</td><td class=\"verdict tone-{{tone}}\">{{unbroken verdict}}</td></tr>\n{{/if}}\n{{/each}}\n</tbody></table></div>\n</section>\n{{#each platformQuestions}}\n<section>\n<h2>Which platform: {{key}}</h2>\n<p>{{unbroken headline}}</p>\n<div class=\"scroll\"><table>\n<thead><tr><th>Platform</th><th>Standing</th>{{#each columns}}<th class=\"n\">{{this}}</th>{{/each}}</tr></thead>\n<tbody>\n{{#each rows}}\n<tr><td>{{platform}}<br><span class=\"muted\">{{processor}}<br>{{cores}}<br>{{restsOn}}</span></td><td class=\"tone-{{tone}}\">{{standing}}</td>{{#each cells}}<td class=\"n\">{{figure}}<br><span class=\"muted\">{{interval}}</span></td>{{/each}}</tr>\n{{/each}}\n</tbody></table></div>\n{{#each scaling}}<p>{{title}}: {{text}}</p>{{/each}}\n<p class=\"muted\">Below each figure its own 95 % interval, over hosts; the distances to the best hold all together with 95 %. What is as good as the best can't be told from it.</p>\n{{#if notes}}<ul class=\"muted\">{{#each notes}}<li>{{this}}</li>{{/each}}</ul>{{/if}}\n</section>\n{{/each}}\n{{#if cost}}\n<section>\n<h2>What it cost</h2>\n<p><strong>{{unbroken cost.headline}}</strong> {{cost.rest}}</p>\n<div class=\"scroll\"><table>\n<thead><tr><th>USD</th>{{#each costColumns}}<th class=\"n\">{{this}}</th>{{/each}}<th class=\"n\">All-in</th></tr></thead>\n<tbody>\n{{#each cost.rows}}\n<tr><td>{{#if isTotal}}<strong>{{platform}}</strong>{{else}}{{platform}}<br><span class=\"muted\">{{price}}<br>{{use}}</span>{{/if}}</td>{{#each parts}}<td class=\"n\">{{this}}</td>{{/each}}<td class=\"n\"><strong>{{allIn}}</strong></td></tr>\n{{/each}}\n</tbody></table></div>\n{{{costChart}}}\n{{#if costDays}}\n<div class=\"scroll\"><table>\n<thead><tr><th>A simulated day with</th><th>Platform</th><th class=\"n\">USD, compute only</th><th class=\"n\">USD, all-in</th></tr></thead>\n<tbody>\n{{#each costDays}}\n<tr><td>{{version}}</td><td>{{platform}}<br><span class=\"muted\">{{restsOn}}</span></td><td class=\"n\">{{compute.figure}}<br><span class=\"muted\">{{compute.interval}}</span></td><td class=\"n\">{{allIn.figure}}<br><span class=\"muted\">{{allIn.interval}}</span></td></tr>\n{{/each}}\n</tbody></table></div>\n<p class=\"muted\">{{daysNote}}</p>\n{{/if}}\n{{#if cost.notes}}<ul class=\"muted\">{{#each cost.notes}}<li>{{this}}</li>{{/each}}</ul>{{/if}}\n</section>\n{{/if}}\n{{#each charts}}\n<figure>{{{this}}}</figure>\n{{/each}}\n<section id=\"explorer\" hidden>\n<h2>Every trial, in the order they ran</h2>\n<p class=\"controls\">\n<label>Cell <select id=\"cell\"></select></label>\n<label>Quantity <select id=\"quantity\"></select></label>\n<label><input type=\"checkbox\" id=\"relative\"> relative to the block's mean</label>\n<button type=\"button\" class=\"version\" data-side=\"A\" aria-pressed=\"true\"><i class=\"dot a\"></i><span></span></button>\n<button type=\"button\" class=\"version\" data-side=\"B\" aria-pressed=\"true\"><i class=\"dot b\"></i><span></span></button>\n</p>\n<div id=\"plot\"></div>\n<p id=\"details\" class=\"muted\" role=\"status\">Point at a trial to see what is behind it.</p>\n</section>\n{{#if agreement}}\n<section>\n<h2>Do the results agree?</h2>\n<p>{{agreement.headline}}</p>\n<div class=\"scroll\"><table>\n<thead><tr><th>What with what</th><th>Expected</th><th>Worst variable</th><th class=\"n\">Difference</th><th>Verdict</th></tr></thead>\n<tbody>\n{{#each agreement.rows}}\n<tr><td>{{pair}}<br><span class=\"muted\">{{restsOn}}</span></td><td class=\"one-line\">{{expected}}</td><td>{{#if worst}}<code>{{worst}}</code>{{/if}}{{#if more}}<br><span class=\"muted\">{{more}}</span>{{/if}}</td><td class=\"n\">{{difference}}{{#if median}}<br><span class=\"muted\">{{median}}</span>{{/if}}</td><td class=\"one-line tone-{{tone}}\">{{verdict}}</td></tr>\n{{/each}}\n</tbody></table></div>\n{{#each agreement.legend}}<p class=\"muted\">{{this}}</p>{{/each}}\n{{#if agreement.notes}}<ul>{{#each agreement.notes}}<li>{{this}}</li>{{/each}}</ul>{{/if}}\n</section>\n{{/if}}\n{{#if failures}}\n<section>\n<h2>Failures</h2>\n{{#each failures}}\n<article class=\"failure\"><p><strong>{{version}}</strong> failed: {{class}} ({{where}})</p><p><code>{{message}}</code></p>\n<pre>{{#each logLines}}{{this}}\n{{/each}}</pre></article>\n{{/each}}\n</section>\n{{/if}}\n{{#if basis}}\n<section>\n<h2>What the verdict rests on</h2>\n<ul>{{#each basis}}<li>{{this}}</li>{{/each}}</ul>\n</section>\n{{/if}}\n{{#if notes}}\n<section>\n<h2>Before you believe it</h2>\n<ul>{{#each notes}}<li>{{this}}</li>{{/each}}</ul>\n</section>\n{{/if}}\n<section>\n<h2>How these numbers were obtained</h2>\n<p>{{explained.obtained}} {{explained.times}} {{explained.timers}}{{#if explained.local}} {{explained.local}}{{/if}}</p>\n<details><summary>All timers</summary>\n{{#each cells}}{{#if timers}}\n<h3>{{key}}</h3>\n<div class=\"scroll\"><table><thead><tr><th>Timer</th><th class=\"n\">{{baseline}}</th><th class=\"n\">{{candidate}}</th><th class=\"n\">Change</th><th class=\"n\">Interval</th><th>Verdict</th></tr></thead><tbody>\n{{#each timers}}<tr><td class=\"depth-{{depth}}\">{{name}}</td><td class=\"n\">{{secondsA}}</td><td class=\"n\">{{secondsB}}</td><td class=\"n tone-{{tone}}\">{{change}}</td><td class=\"n\">{{interval}}</td><td class=\"tone-{{tone}}\">{{verdict}}</td></tr>\n{{/each}}\n</tbody></table></div>\n{{/if}}{{/each}}\n</details>\n<details><summary>Blocks and trials</summary>\n<div class=\"scroll\"><table><thead><tr><th>Block</th><th>Began</th><th>Host</th><th>Trials in order</th><th class=\"n\">Change</th><th>Record</th></tr></thead><tbody>\n{{#each cells}}{{#each blocks}}<tr><td>{{id}}</td><td>{{startedAt}}</td><td>{{host}}</td><td>{{trials}}</td><td class=\"n\">{{change}}</td><td><a href=\"records/{{id}}.json\">{{status}}</a></td></tr>\n{{/each}}{{/each}}\n</tbody></table></div>\n<p class=\"muted\">A is the baseline, B the candidate. A block's change is of the trials that count: those marked as left out were interfered with.</p>\n</details>\n<details><summary>Machine, versions, workloads</summary>\n{{#each facts.machines}}<dl>{{#each this}}<div><dt>{{name}}</dt><dd>{{value}}</dd></div>{{/each}}</dl>{{/each}}\n{{#each facts.versions}}<dl>{{#each this}}<div><dt>{{name}}</dt><dd>{{value}}</dd></div>{{/each}}</dl>{{/each}}\n{{#each facts.workloads}}<dl>{{#each this}}<div><dt>{{name}}</dt><dd>{{value}}</dd></div>{{/each}}</dl>{{/each}}\n<dl>{{#each provenance}}<div><dt>{{name}}</dt><dd>{{value}}</dd></div>{{/each}}</dl>\n</details>\n</section>\n</main>\n<script type=\"application/json\" id=\"data\">{{{data}}}<\/script>\n<script>{{{script}}}<\/script>\n</body>\n</html>\n";
// src/report/templates/page.client.js
var page_client_default = "// The chart of all trials. Plain script: it runs in the reader's browser, from a file, without a network.\n(() => {\n  const cells = JSON.parse(document.getElementById(\"data\").textContent);\n  if (cells.length === 0) return;\n  const byId = (id) => document.getElementById(id);\n  const [cellInput, quantityInput, relativeInput] = [\"cell\", \"quantity\", \"relative\"].map(byId);\n  const buttons = [...document.querySelectorAll(\"button.version\")];\n  const WALL = \"Wall time\";\n  const MARGINS = { left: 64, right: 16, top: 16, bottom: 34 };\n  const HEIGHT = 300;\n  byId(\"explorer\").hidden = false;\n\n  const svg = (name, attributes, text) => {\n    const made = document.createElementNS(\"http://www.w3.org/2000/svg\", name);\n    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);\n    if (text !== undefined) made.textContent = text;\n    return made;\n  };\n  const options = (select, names) =>\n    select.replaceChildren(...names.map((name, index) => new Option(name, String(index))));\n  const current = () => cells[Number(cellInput.value)];\n  const quantity = () => quantityInput.selectedOptions[0].text;\n  const secondsOf = (trial) => (quantity() === WALL ? trial.wallSeconds : trial.timers[quantity()]);\n  const isLeftOut = (trial) =>\n    quantity() === WALL ? trial.isLeftOut : trial.leftOutOf.includes(quantity());\n  const format = (value) =>\n    relativeInput.checked\n      ? `${value > 0 ? \"+\" : \"\"}${(value * 100).toFixed(1)} %`\n      : `${value.toPrecision(3)} s`;\n\n  /** Round values between two others: steps of 1, 2 or 5 times a power of ten. */\n  function ticks(low, high) {\n    const rough = (high - low) / 5;\n    const power = 10 ** Math.floor(Math.log10(rough));\n    const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough);\n    const first = Math.ceil(low / step);\n    return Array.from(\n      { length: Math.floor(high / step) - first + 1 },\n      (_, index) => (first + index) * step,\n    );\n  }\n\n  function chooseCell() {\n    const cell = current();\n    options(quantityInput, [WALL, ...cell.timers]);\n    for (const button of buttons) {\n      const version = cell.versions[button.dataset.side];\n      button.hidden = version === null;\n      button.querySelector(\"span\").textContent = version;\n    }\n    draw();\n  }\n\n  /** Points in the order of time, against the mean of the block's trials that count where asked. */\n  function pointsOf(cell) {\n    const trials = cell.trials\n      .filter((trial) => secondsOf(trial) !== undefined)\n      .sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));\n    const means = new Map();\n    for (const { block } of trials) {\n      const own = trials\n        .filter((trial) => trial.block === block && !isLeftOut(trial))\n        .map(secondsOf);\n      means.set(block, own.reduce((sum, one) => sum + one, 0) / own.length);\n    }\n    return trials.map((trial, index) => {\n      const seconds = secondsOf(trial);\n      const value = relativeInput.checked ? seconds / means.get(trial.block) - 1 : seconds;\n      return { trial, index, seconds, value };\n    });\n  }\n\n  function draw() {\n    const cell = current();\n    const points = pointsOf(cell);\n    const visible = buttons.filter((button) => button.getAttribute(\"aria-pressed\") === \"true\");\n    const sides = new Set(visible.map((button) => button.dataset.side));\n    const values = points.map(({ value }) => value);\n    const [least, most] = [Math.min(...values), Math.max(...values)];\n    const margin = (most - least) * 0.12 || Math.abs(most) * 0.05 || 0.01;\n    const { left, right, top, bottom } = MARGINS;\n    // One unit is one pixel, so that text stays readable on a narrow screen.\n    const [width, height] = [Math.max(byId(\"plot\").clientWidth, 280), HEIGHT];\n    const x = (index) => left + ((index + 0.5) / points.length) * (width - left - right);\n    const y = (value) =>\n      height -\n      bottom -\n      ((value - least + margin) / (most - least + 2 * margin)) * (height - top - bottom);\n    const plot = svg(\"svg\", {\n      viewBox: `0 0 ${width} ${height}`,\n      role: \"img\",\n      \"aria-label\": quantity(),\n    });\n    const step = (width - left - right) / points.length;\n    points.forEach(({ trial, index }) => {\n      const blocks = [...new Set(points.map((point) => point.trial.block))];\n      if (blocks.indexOf(trial.block) % 2 === 0) return;\n      plot.append(\n        svg(\"rect\", {\n          class: \"block\",\n          x: x(index) - step / 2,\n          y: top,\n          width: step,\n          height: height - top - bottom,\n        }),\n      );\n    });\n    for (const value of ticks(least - margin, most + margin)) {\n      plot.append(\n        svg(\"line\", { class: \"grid\", x1: left, x2: width - right, y1: y(value), y2: y(value) }),\n        svg(\"text\", { x: left - 8, y: y(value) + 4, \"text-anchor\": \"end\" }, format(value)),\n      );\n    }\n    plot.append(\n      svg(\n        \"text\",\n        { x: width - right, y: height - 10, \"text-anchor\": \"end\" },\n        points.some(({ trial }) => isLeftOut(trial))\n          ? \"pale: left out; blocks shaded in turn\"\n          : \"trials in the order they ran; blocks shaded in turn\",\n      ),\n    );\n    for (const { trial, index, seconds, value } of points) {\n      if (!sides.has(trial.side)) continue;\n      const version = cell.versions[trial.side];\n      const text =\n        `${version}: ${seconds.toPrecision(4)} s (${quantity()})${isLeftOut(trial) ? \", left out\" : \"\"}, ` +\n        `trial ${trial.position} of ${trial.block}, ` +\n        `began ${trial.startedAt.slice(0, 19).replace(\"T\", \" \")} UTC, load ${trial.loadBefore ?? \"?\"} before, ` +\n        `${trial.stealSeconds ?? \"?\"} s stolen, ${trial.otherCpuSeconds ?? \"?\"} s of others`;\n      const point = svg(\"circle\", {\n        class: `${trial.side === \"A\" ? \"a\" : \"b\"}${isLeftOut(trial) ? \" left-out\" : \"\"}`,\n        cx: x(index),\n        cy: y(value),\n        r: 6,\n        tabindex: 0,\n        \"aria-label\": text,\n      });\n      for (const event of [\"mouseenter\", \"focus\"]) {\n        point.addEventListener(event, () => {\n          byId(\"details\").textContent = text;\n        });\n      }\n      plot.append(point);\n    }\n    byId(\"plot\").replaceChildren(plot);\n  }\n\n  options(\n    cellInput,\n    cells.map(({ name }) => name),\n  );\n  cellInput.parentElement.hidden = cells.length === 1;\n  cellInput.addEventListener(\"change\", chooseCell);\n  quantityInput.addEventListener(\"change\", draw);\n  relativeInput.addEventListener(\"change\", draw);\n  window.addEventListener(\"resize\", draw);\n  for (const button of buttons) {\n    button.addEventListener(\"click\", () => {\n      button.setAttribute(\"aria-pressed\", String(button.getAttribute(\"aria-pressed\") !== \"true\"));\n      draw();\n    });\n  }\n  chooseCell();\n})();\n";
// src/report/templates/page.css
var page_default = ":root {\n  --page: #f6f8fa;\n  --ground: #ffffff;\n  --ink: #1f2328;\n  --muted: #59636e;\n  --line: #d5dbe1;\n  --band: #eaf0f6;\n  --a: #3b6ea5;\n  --b: #d9730d;\n  --worse: #b3261e;\n  --better: #1a7f37;\n  --open: #8a6100;\n  --neutral: #1f2328;\n  --refused: #6e4a9e;\n  --shadow: #1f232833;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --page: #010409;\n    --ground: #0d1117;\n    --ink: #e6edf3;\n    --muted: #9198a1;\n    --line: #3d444d;\n    --band: #1b2736;\n    --a: #79b0ea;\n    --b: #f0a35e;\n    --worse: #ff7b72;\n    --better: #56d364;\n    --open: #e3b341;\n    --neutral: #e6edf3;\n    --refused: #c4a1ff;\n    --shadow: #e6edf340;\n  }\n}\n* {\n  box-sizing: border-box;\n}\nbody {\n  margin: 0;\n  background: var(--page);\n  color: var(--ink);\n  font:\n    15px / 1.5 system-ui,\n    -apple-system,\n    \"Segoe UI\",\n    Helvetica,\n    Arial,\n    sans-serif;\n}\nheader,\nmain {\n  max-width: 1080px;\n  margin: 0 auto;\n  padding: 0 24px;\n}\nheader {\n  padding-top: 32px;\n}\n.product {\n  margin: 0;\n  color: var(--muted);\n  font-size: 13px;\n  text-transform: uppercase;\n  letter-spacing: 0.06em;\n}\n.product span {\n  text-transform: none;\n  letter-spacing: 0;\n  font-weight: 600;\n  margin-left: 8px;\n}\nh1 {\n  margin: 6px 0 4px;\n  font-size: 25px;\n  line-height: 1.25;\n  font-weight: 650;\n  text-wrap: balance;\n}\n.cause {\n  margin: 0 0 6px;\n  font-size: 18px;\n}\nh2 {\n  font-size: 17px;\n  margin: 0 0 12px;\n}\nh3 {\n  font-size: 14px;\n  margin: 16px 0 6px;\n  color: var(--muted);\n  font-weight: 600;\n}\nsection,\nfigure {\n  background: var(--ground);\n  border: 1px solid var(--line);\n  border-radius: 10px;\n  padding: 20px;\n  margin: 18px 0;\n}\nfigure {\n  padding: 8px;\n  overflow-x: auto;\n}\nfigure svg {\n  display: block;\n  width: 100%;\n  height: auto;\n}\nfigure .gcbench-chart {\n  min-width: 660px;\n}\n.scroll {\n  overflow-x: auto;\n}\n/* A shadow at each edge beyond which there is more: what moves along covers it at the end. */\n.scroll,\nfigure {\n  background:\n    linear-gradient(to right, var(--ground) 50%, transparent) left / 36px 100% no-repeat local,\n    linear-gradient(to left, var(--ground) 50%, transparent) right / 36px 100% no-repeat local,\n    linear-gradient(to right, var(--shadow), transparent) left / 14px 100% no-repeat scroll,\n    linear-gradient(to left, var(--shadow), transparent) right / 14px 100% no-repeat scroll,\n    var(--ground);\n}\n/* The ground of a chart is there for where it stands alone; here it would hide the shadow. */\nfigure .gcbench-chart rect.ground {\n  fill: none;\n}\ntable {\n  border-collapse: collapse;\n  width: 100%;\n  font-size: 14px;\n}\nth {\n  text-align: left;\n  color: var(--muted);\n  font-weight: 600;\n  font-size: 12.5px;\n  border-bottom: 1px solid var(--line);\n  padding: 6px 10px;\n  white-space: nowrap;\n}\ntd {\n  padding: 6px 10px;\n  border-bottom: 1px solid var(--line);\n}\n.n {\n  text-align: right;\n  white-space: nowrap;\n  font-variant-numeric: tabular-nums;\n}\n.one-line {\n  white-space: nowrap;\n}\n.muted {\n  color: var(--muted);\n}\n.dot {\n  display: inline-block;\n  width: 10px;\n  height: 10px;\n  border-radius: 50%;\n  margin-right: 7px;\n}\n.named {\n  display: inline-flex;\n  align-items: baseline;\n}\n.named .dot {\n  flex: none;\n}\n.dot.a {\n  background: var(--a);\n}\n.dot.b {\n  background: var(--b);\n}\ntd.tone-worse,\ntd.tone-better {\n  font-weight: 600;\n}\n.tone-worse {\n  color: var(--worse);\n}\n.tone-better {\n  color: var(--better);\n}\n.tone-open {\n  color: var(--open);\n}\n.tone-refused {\n  color: var(--refused);\n}\n.depth-1 {\n  padding-left: 26px;\n}\n.depth-2 {\n  padding-left: 44px;\n}\n.controls {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 8px 16px;\n  align-items: center;\n  margin: 0 0 10px;\n  font-size: 14px;\n}\nselect,\nbutton {\n  font: inherit;\n  color: inherit;\n  background: var(--ground);\n  border: 1px solid var(--line);\n  border-radius: 6px;\n  padding: 3px 10px;\n}\nbutton[aria-pressed=\"false\"] {\n  opacity: 0.4;\n}\n#plot svg {\n  display: block;\n  width: 100%;\n  height: auto;\n}\n#plot text {\n  fill: var(--muted);\n  font-size: 12px;\n}\n#plot .a {\n  fill: var(--a);\n}\n#plot .b {\n  fill: var(--b);\n}\n#plot .grid {\n  stroke: var(--line);\n}\n#plot .block {\n  fill: var(--band);\n}\n#plot circle {\n  cursor: pointer;\n  stroke: var(--ground);\n  stroke-width: 1.5;\n}\n#plot circle.left-out {\n  fill-opacity: 0.4;\n  stroke: none;\n}\n#plot circle:focus {\n  outline: none;\n  stroke: var(--ink);\n  stroke-width: 2;\n}\n#details {\n  min-height: 1.5em;\n  margin: 8px 0 0;\n  font-variant-numeric: tabular-nums;\n}\n.failure pre {\n  overflow-x: auto;\n  background: var(--page);\n  border-radius: 6px;\n  padding: 10px;\n  font-size: 12.5px;\n}\ndetails {\n  border-top: 1px solid var(--line);\n  padding: 10px 0;\n}\nsummary {\n  cursor: pointer;\n  font-weight: 600;\n}\ndl {\n  margin: 14px 0;\n  font-size: 14px;\n}\ndl div {\n  display: flex;\n  gap: 12px;\n  padding: 2px 0;\n}\ndt {\n  flex: 0 0 200px;\n  color: var(--muted);\n}\ndd {\n  margin: 0;\n  overflow-wrap: anywhere;\n  font-variant-numeric: tabular-nums;\n}\n@media (max-width: 600px) {\n  header,\n  main {\n    padding: 0 12px;\n  }\n  header {\n    padding-top: 20px;\n  }\n  h1 {\n    font-size: 21px;\n  }\n  .cause {\n    font-size: 16px;\n  }\n  section {\n    padding: 14px;\n  }\n  th,\n  td {\n    padding: 6px 8px;\n  }\n  figure::before {\n    content: \"Swipe for the rest of the chart \\2192\";\n    position: sticky;\n    left: 0;\n    display: block;\n    width: max-content;\n    padding: 2px 8px;\n    color: var(--muted);\n    font-size: 12.5px;\n  }\n  /* A card for each version, what the reader came for first: eight columns do not fit. */\n  .versions thead {\n    display: none;\n  }\n  .versions,\n  .versions tbody {\n    display: block;\n  }\n  .versions tr {\n    display: grid;\n    grid-template-columns: 1fr auto;\n    gap: 2px 16px;\n    padding: 10px 0;\n    border-bottom: 1px solid var(--line);\n  }\n  .versions tr:last-child {\n    border-bottom: 0;\n  }\n  .versions td {\n    padding: 0;\n    border: 0;\n    text-align: left;\n  }\n  .versions td:empty {\n    display: none;\n  }\n  .versions .version {\n    grid-column: 1 / -1;\n    order: 1;\n    font-weight: 600;\n  }\n  .versions .workload,\n  .versions .platform {\n    color: var(--muted);\n    font-size: 12.5px;\n    padding-bottom: 4px;\n  }\n  .versions .change {\n    order: 2;\n  }\n  .versions .verdict {\n    order: 3;\n    white-space: nowrap;\n    text-align: right;\n  }\n  .versions td[data-title] {\n    order: 5;\n    grid-column: 1 / -1;\n    display: flex;\n    justify-content: space-between;\n    gap: 16px;\n  }\n  .versions td.interval {\n    order: 4;\n  }\n  .versions td[data-title]::before {\n    content: attr(data-title);\n    color: var(--muted);\n  }\n  dl div {\n    flex-direction: column;\n    gap: 0;\n  }\n  dt {\n    flex: none;\n  }\n}\n";
// src/report/page.ts
const template$1 = import_lib.default.compile(index_html_default, { strict: true });
import_lib.default.registerHelper("unbroken", unbroken);
/** The report as one page that needs nothing else, with a chart of all trials to look into. */
function renderPage(view, comparison, charts) {
	return template$1({
		...view,
		platformQuestions: view.platformQuestions.map((question) => ({
			...question,
			columns: rankColumns(question).map(({ title }) => title),
			rows: question.rows.map((row) => ({
				...row,
				cells: rankColumns(question).map(({ cell }) => withoutBrackets(cell(row)))
			}))
		})),
		costColumns: COST_PARTS.map(({ title }) => title),
		costDays: (view.cost?.days ?? []).map((day) => ({
			...day,
			compute: withoutBrackets(day.compute),
			allIn: withoutBrackets(day.allIn)
		})),
		daysNote: DAYS_NOTE,
		css: page_default,
		script: page_client_default,
		charts: [...charts].flatMap(([name, svg]) => name === "cost.svg" ? [] : [svg]),
		costChart: charts.get("cost.svg") ?? "",
		data: embedJson(explorerData(comparison))
	});
}
/** A figure and its interval, which a page shows below it. */
function withoutBrackets(text) {
	const [figure = "", interval = ""] = text.replace(")", "").split(" (");
	return {
		figure,
		interval
	};
}
function explorerData(comparison) {
	return comparison.cells.filter(({ trials }) => trials.length > 0).map((cell) => {
		const { workload, platform, baseline, candidate, trials, timers } = cell;
		const leftOut = timers.map((timer) => ({
			timer,
			trials: leftOutOfTimer(cell, timer)
		}));
		return {
			name: `${workload}, ${platformLabel(comparison, platform)}${candidate ? `, ${candidate} against ${baseline}` : ""}`,
			versions: {
				A: baseline,
				B: candidate
			},
			timers: timers.map(({ name }) => name),
			trials: trials.map((trial) => {
				const { disturbance, ...rest } = trial;
				return {
					...rest,
					leftOutOf: leftOut.flatMap((one) => one.trials.has(trial) ? [one.timer.name] : []),
					loadBefore: disturbance.loadBefore,
					stealSeconds: disturbance.stealSeconds,
					otherCpuSeconds: disturbance.otherCpuSeconds
				};
			})
		};
	});
}
/** JSON inside a script element: `<` would let a text end the element. */
function embedJson(value) {
	return JSON.stringify(value).replaceAll("<", "\\u003c");
}
// src/report/templates/report.md.hbs
var report_md_default = "**{{headline}}**{{#if cause}} {{cause}}{{/if}}\n\n{{#if warning}}\n**⚠ {{warning}}**\n\n{{/if}}\n{{measured}}.{{#if isInFolder}} [Interactive page](index.html), [data](comparison.json), [records](records).{{/if}}\n{{#if falseAlarms}}\n\n{{falseAlarms}}\n{{/if}}\n{{#if description}}\n\n{{description}}\n{{/if}}\n{{#if changesChart}}\n\n![Change of wall time, by block and overall]({{changesChart}})\n{{/if}}\n\n## Versions and platforms\n\n{{{versionsTable}}}\n\n{{{explained.times}}}\n{{#if trialsChart}}\n\n![Wall time of every trial]({{trialsChart}})\n{{/if}}\n{{#if platformsSection}}\n\n{{{platformsSection}}}\n{{/if}}\n{{#if costSection}}\n\n{{{costSection}}}\n{{/if}}\n{{#if changedTimers}}\n\n## Timers that changed\n{{#each changedTimers}}\n{{#if title}}\n\n{{title}}\n{{/if}}\n\n{{{table}}}\n{{/each}}\n{{/if}}\n{{#each timersCharts}}\n\n![{{title}}]({{file}})\n{{/each}}\n{{#if agreementSection}}\n\n{{{agreementSection}}}\n{{/if}}\n{{#if failures}}\n\n## Failures\n{{#each failures}}\n\n**{{version}}** failed: {{class}} ({{where}}).\n\n{{{message}}}\n\n{{{logBlock}}}\n{{/each}}\n{{/if}}\n{{#if basis}}\n\n## What the verdict rests on\n\n{{#each basis}}\n- {{{this}}}\n{{/each}}\n{{/if}}\n{{#if notes}}\n\n## Before you believe it\n\n{{#each notes}}\n- {{this}}\n{{/each}}\n{{/if}}\n\n<details><summary>All timers</summary>\n\n{{#each timersTables}}\n{{title}}\n\n{{{table}}}\n\n{{/each}}\n{{{explained.timers}}}\n\n</details>\n\n<details><summary>Blocks and trials</summary>\n\n{{{blocksTable}}}\n\nA block is one job: a warm-up that is thrown away, then the trials in the order shown, one at a time.\nA is the baseline, B the candidate. A block's change is of the trials that count: those marked as left out were interfered with.\n\n</details>\n\n<details><summary>Machine, versions, workloads</summary>\n\n{{#each factTables}}\n{{{this}}}\n\n{{/each}}\n</details>\n\n<details><summary>How these numbers were obtained</summary>\n\n{{{explained.obtained}}}{{#if explained.local}} {{{explained.local}}}{{/if}}\n\n{{{provenanceTable}}}\n\n</details>\n";
// src/report/agreement/agreement-view.ts
const VERDICTS = {
	exact: {
		text: "= exact",
		tone: "neutral"
	},
	"within tolerance": {
		text: "≈ within tolerance",
		tone: "neutral"
	},
	"beyond tolerance": {
		text: "▲ beyond tolerance",
		tone: "worse"
	},
	different: {
		text: "≠ different",
		tone: "neutral"
	},
	"not comparable": {
		text: "? not comparable",
		tone: "open"
	}
};
/** @returns null: no trial left results, or an earlier gcbench compared */
function viewAgreement(comparison) {
	const agreements = comparison.agreements ?? [];
	if (agreements.length === 0) return null;
	const trouble = agreements.filter(({ isTrouble }) => isTrouble);
	const inOrder = [...trouble, ...agreements.filter(({ isTrouble }) => !isTrouble)];
	return {
		headline: headlineOf(agreements),
		tone: trouble.length > 0 ? "worse" : "neutral",
		warning: warningOf(comparison, trouble),
		rows: mergeExact(inOrder).map((group) => viewRow(comparison, group)),
		legend: legendOf(agreements),
		notes: [...new Set(inOrder.flatMap((one) => notesOf(comparison, one)))]
	};
}
function headlineOf(agreements) {
	const all = formatCount(agreements.length, "comparison");
	if (agreements.every(({ verdict }) => verdict === "exact")) return `Yes, bit for bit: ${all} of what trials, versions and platforms computed.`;
	const counts = Object.keys(VERDICTS).flatMap((verdict) => {
		const count = agreements.filter((one) => one.verdict === verdict).length;
		return count > 0 ? [`${count} ${verdict}`] : [];
	});
	return `${answerOf(agreements)}. Of ${all} of results: ${counts.join(", ")}.`;
}
function answerOf(agreements) {
	if (agreements.some(({ isTrouble }) => isTrouble)) return "No";
	const unknown = agreements.filter(({ relation, verdict }) => verdict === "not comparable" || verdict === "different" && relation !== "versions");
	if (unknown.length === 0) return "As expected";
	return unknown.length === agreements.length ? "Not known" : "Not known of all";
}
/** How every warning begins. */
const DISAGREEMENT = "Results do not agree.";
function warningOf(comparison, [worst, ...more]) {
	if (!worst) return null;
	const rest = more.length > 0 ? ` ${formatCount(more.length, "more comparison")} below.` : "";
	return `${DISAGREEMENT} ${pairOf(comparison, worst)}: ${describeDifference(worst)}.${rest}`;
}
function describeDifference({ worst, tolerance, beyondCount, why }) {
	if (!worst) return why?.replace(/\.$/, "") ?? "they differ in more than values";
	const others = beyondCount > 1 ? `, and ${beyondCount - 1} more` : "";
	const allowed = worst.tolerance ?? tolerance;
	const expected = allowed === 0 ? "bit for bit" : `at most ${formatTolerance(allowed)}`;
	return `${shortName(worst.variable)} differs by ${formatDifference(worst.difference)}${others}, where ${expected} is expected`;
}
/** What is as it should be on every host need not be said of each: one row does. */
function mergeExact(agreements) {
	const groups = /* @__PURE__ */ new Map();
	for (const [index, one] of agreements.entries()) {
		const { relation, workload, verdict, tolerance } = one;
		const key = verdict === "exact" && (relation === "repeats" || relation === "hosts") ? JSON.stringify([
			workload,
			relation,
			tolerance
		]) : String(index);
		groups.set(key, [...groups.get(key) ?? [], one]);
	}
	return [...groups.values()];
}
function viewRow(comparison, group) {
	const [first] = group;
	if (!first) throw new RangeError("a row of nothing");
	const { verdict, worst, beyondCount, median } = first;
	return {
		pair: group.length === 1 ? pairOf(comparison, first) : mergedPair(comparison, group),
		restsOn: restsOn(group),
		expected: expectedOf(first),
		worst: worst ? shortName(worst.variable) : "",
		more: worst && beyondCount > 1 ? `and ${beyondCount - 1} more` : "",
		difference: worst ? formatDifference(worst.difference) : verdict === "exact" ? "0" : "–",
		median: worst && median !== null ? `median ${formatDifference(median)}` : "",
		verdict: VERDICTS[verdict].text,
		tone: VERDICTS[verdict].tone
	};
}
function restsOn(group) {
	const trials = group.reduce((sum, one) => sum + one.trials, 0);
	const hosts = formatCount(Math.max(...group.map((one) => one.hosts)), "host");
	const isOnMany = group.length > 1 && new Set(group.map(({ a }) => a.platform)).size > 1;
	const variables = Math.max(...group.map((one) => one.variables ?? 0));
	return [
		formatCount(trials, "trial"),
		isOnMany ? `${hosts} a platform` : hosts,
		...variables > 0 ? [formatCount(variables, "variable")] : []
	].join(", ");
}
function expectedOf({ relation, tolerance }) {
	if (tolerance === null) return relation === "versions" ? "may differ" : "not known";
	return tolerance === 0 ? "bit for bit" : `at most ${formatTolerance(tolerance)}`;
}
function pairOf(comparison, { workload, relation, a, b }) {
	const one = platformLabel(comparison, a.platform);
	const before = comparison.workloads.length > 1 ? `${workload}: ` : "";
	switch (relation) {
		case "repeats": return `${before}${a.version}, trial against trial on one host (${one})`;
		case "hosts": return `${before}${a.version}, host against host (${one})`;
		case "platforms": return `${before}${a.version}, ${twoPlatforms(comparison, a.platform, b.platform)}`;
		case "versions": return `${before}${b.version} against ${a.version} (${one})`;
	}
}
/** What they have in common is said once. */
function twoPlatforms(comparison, a, b) {
	const [one, other] = [a, b].map((id) => comparison.platforms.find((each) => each.id === id));
	if (one && other && one.name !== other.name && one.threads === other.threads) return `${other.name} against ${one.name} (${formatCount(one.threads, "thread")})`;
	return `${platformLabel(comparison, b)} against ${platformLabel(comparison, a)}`;
}
function mergedPair({ workloads }, group) {
	const [first] = group;
	return `${workloads.length > 1 ? `${first?.workload}: ` : ""}${formatCount(new Set(group.map(({ a }) => a.version)).size, "version")} on ${formatCount(new Set(group.map(({ a }) => a.platform)).size, "platform")}, ${first?.relation === "hosts" ? "host against host" : "trial against trial on one host"}`;
}
function legendOf(agreements) {
	const sources = [...new Set(agreements.map(({ source }) => source))];
	return [...agreements.some(({ variables }) => variables !== null) ? [WHAT_IT_IS] : [], ...sources];
}
const WHAT_IT_IS = `A difference is a relative RMS difference: the root mean square of the difference of a variable over that of its values, over all cells. It is not the largest difference of a single cell. It is estimated from what the records keep of each variable, with a standard error of ${Math.round(SKETCH_STANDARD_ERROR * 100)} %; bit for bit is a matter of checksums.`;
function notesOf(comparison, one) {
	const pair = pairOf(comparison, one);
	const left = one.leftOut.map(({ variables, why }) => `Left out: ${listed(variables)}: ${why}.`);
	return [
		...one.why === null ? [] : [`${pair}: ${one.why}`],
		...left,
		...one.remarks.map((remark) => `${pair}: ${remark}`)
	];
}
function listed(variables) {
	return formatNames(variables.map(shortName), MOST_LISTED);
}
const MOST_LISTED = 6;
/** `3.0e-3`: the size of a difference, of which two digits are known at most. */
function formatDifference(difference) {
	return difference === 0 ? "0" : difference.toExponential(1);
}
function formatTolerance(tolerance) {
	return tolerance === null ? "–" : tolerance.toExponential().replace(/(\.\d)\d+/, "$1");
}
/** Species by their own names. */
function shortName(variable) {
	return variable.replace(/\bSpeciesRst_/, "");
}
// src/report/basis.ts
/** What the verdict on a cell rests on, in sentences: how many blocks, what it saved, where the noise is known from. */
function describeBasis(cell) {
	const { effect, candidate } = cell;
	if (candidate === null || !effect || effect.change === null) return [];
	return [
		describeBlocks(cell),
		...describeLeftOut(cell),
		...describeNoise(cell),
		...describeDoubt(cell),
		...describeWatch(cell)
	];
}
function describeBlocks(cell) {
	const { effect, blocks, planned, nextLook } = cell;
	const complete = blocks.filter(({ status }) => status === "complete").length;
	const run = formatCount(complete, "block");
	if (nextLook !== null) return `Not finished: ${run} of at most ${planned} so far, the next look is at ${nextLook}.`;
	const left = planned - blocks.length;
	const isDecided = effect?.verdict !== "inconclusive";
	if (left <= 0) return `It took all ${formatCount(planned, "block")} that the suite allows.`;
	if (!isDecided) return `It was given up after ${run} of ${planned}.`;
	const hosts = effect?.hosts ?? complete;
	return `Decided after ${hosts < complete ? `${hosts} of ${run}` : run}; the other ${left} that the suite allows were not run, which saved ${savedTrials(cell, left)}.`;
}
function describeLeftOut({ trials, baseline, candidate }) {
	const left = trials.filter(({ isLeftOut }) => isLeftOut);
	if (left.length === 0) return [];
	const named = left.slice(0, MOST_TRIALS_NAMED).map(({ side, wallSeconds, position, block }) => `${side === "A" ? baseline : candidate} ${formatSeconds(wallSeconds)} (trial ${position} of ${block})`);
	const more = left.length - named.length;
	return [`${left.length} of ${formatCount(trials.length, "trial")} left out: slower than the other trial of the same version in the same block by more than repeated trials differ, so something interfered: ${[...named, ...more > 0 ? [`${more} more under the blocks`] : []].join(", ")}.`];
}
/** The folds have them all. */
const MOST_TRIALS_NAMED = 4;
function savedTrials({ trials, blocks }, left) {
	const complete = blocks.filter(({ status }) => status === "complete").length;
	return formatCount(Math.round(left * trials.length / Math.max(1, complete)), "trial");
}
function describeNoise({ history, effect }) {
	if (!effect || effect.low === null) return [];
	if (history && effect.noise === "history") return [`The noise is known from ${formatCount(history.blocks, "earlier block")} (${history.runs.join(", ")}): ${formatPercent(history.hostSd)} between blocks, ${formatPercent(history.duplicateSd)} between trials.`];
	return [effect.noise === "duplicates" ? "No earlier blocks to know the noise from: today's repeated trials and blocks are all that tells of it." : "No earlier blocks to know the noise from, and repeated trials explain too little of how blocks differ: the blocks' own spread alone is used."];
}
function describeDoubt({ effect }) {
	const { verdict, smallestDetectable } = effect ?? {};
	if (verdict === "no material change") return [`No material change: a change beyond ±${MATERIAL_CHANGE * 100} % is excluded at 97 % on either side; the interval shown is the wider one of all looks.`];
	if (verdict !== "inconclusive" || smallestDetectable == null) return [];
	return [`Inconclusive is not "no change": with this noise it would have found ${formatChange(smallestDetectable)} or more in 80 of 100 cases.`];
}
function describeWatch({ timers }) {
	const watched = timers.filter(({ isWatched }) => isWatched);
	if (watched.length === 0) return [];
	return [`Worth watching, not proven (Benjamini-Hochberg, 5 %): ${watched.map(({ name, effect }) => `${name} ${formatChange(effect?.change ?? 0)}`).join(", ")}.`];
}
// src/report/explanations.ts
const TIMES = "Wall time is the geometric mean of the trials that count, in the blocks that the change rests on: the change is the ratio of the two. It is paired within blocks; the interval is a moderated t over blocks: their own spread, and what is known of the noise besides. Throughput is in simulated days per day of wall time.";
const TIMERS = "Only leaf timers are tested, those of at least 0.5 % of a trial, with Holm's correction over all of them. Each interval is at the level that its own test was held to; all of them hold together with 95 %.";
const OBTAINED = "Both versions ran in turn on the same machine in the same block (ABBA or BAAB), after a warm-up that is thrown away, so that what the machine adds to every trial falls out of the difference. Wall time is taken outside the model, on the monotonic clock, from fork to wait.";
const LOCAL = "All blocks ran on one machine: blocks in time stand in for hosts, and the verdict holds for this machine.";
/** @param isLocal all of it ran on the machine that ran the command */
function explain({ isLocal }) {
	return {
		times: TIMES,
		timers: TIMERS,
		obtained: OBTAINED,
		local: isLocal ? LOCAL : ""
	};
}
// src/report/facts.ts
/** As git shortens the names of commits. */
const SHORT_COMMIT = 10;
function facts(entries) {
	return Object.entries(entries).flatMap(([name, value]) => value === null || value === void 0 || value === "" ? [] : [{
		name,
		value: String(value)
	}]);
}
function machineFacts(machine) {
	const { cgroup } = machine;
	return facts({
		Host: machine.host,
		Processor: machine.cpuModel,
		"Family, model, stepping": machine.cpuSignature,
		Microcode: machine.microcode,
		Architecture: machine.architecture,
		"Physical cores": machine.physicalCores,
		"Threads per core": machine.threadsPerCore,
		"Logical processors": machine.logicalProcessors,
		Memory: formatMemory(machine.memoryMiB),
		"Frequency governor": machine.governor,
		"Processor limit (cgroup)": cgroup.cpus,
		"Memory limit (cgroup)": cgroup.memoryMiB === null ? null : formatMemory(cgroup.memoryMiB),
		Virtualisation: machine.virtualisation,
		Kernel: machine.kernel,
		"Operating system": machine.operatingSystem,
		"C library": machine.libc,
		"Clock source": machine.clockSource
	});
}
function versionFacts(version) {
	const { executable, toolchain } = version;
	return facts({
		Version: version.name,
		Description: version.description,
		Digest: version.digest,
		Image: version.image,
		Architecture: version.image === void 0 ? null : executable.architecture,
		Executable: executable.sha256,
		Compiler: toolchain.compiler ?? "not known",
		Flags: toolchain.flags ?? "not known",
		"Vector math (libmvec)": executable.needs.some((name) => name.includes("libmvec")) ? "yes" : "no",
		"C library": executable.libc,
		"Built for": version.target,
		Sources: Object.entries(version.commits ?? {}).map(([path, commit]) => `${path} ${commit.slice(0, SHORT_COMMIT)}`).join(", "),
		Arguments: version.arguments.join(" ")
	});
}
function workloadFacts({ workload, digest, inputs }) {
	return facts({
		Workload: workload.name,
		Description: workload.description,
		Kind: workload.kind,
		"Simulated hours": workload.kind === "command" ? null : workload.simulatedHours,
		Digest: shortDigest(digest),
		Inputs: inputs === null ? null : shortDigest(inputs)
	});
}
// src/report/view.ts
/** Puts a comparison into words. No text in it, whoever wrote it, can act on a terminal. */
function viewReport(stored, options = { rankBy: "wall-time" }) {
	const comparison = plainTexts(stored);
	const cells = comparison.cells.map((cell) => viewCell(comparison, cell));
	const platformQuestions = viewPlatforms(comparison, options);
	const isLocal = comparison.platforms.every(({ name }) => name === LOCAL_PLATFORM);
	return {
		title: comparison.suite,
		description: comparison.description ?? null,
		...headline(comparison),
		...platformHeadline(comparison, platformQuestions),
		measured: describeMeasurement(comparison),
		cells,
		platformQuestions,
		cost: viewCost(comparison),
		agreement: viewAgreement(comparison),
		failures: comparison.cells.flatMap((cell) => viewFailures(cell)),
		notes: viewNotes(comparison),
		falseAlarms: comparison.aaTally && describeTally(comparison.aaTally, aaHint(comparison, options)),
		basis: perCell(comparison, describeBasis),
		intervalTitle: intervalTitle(comparison),
		explained: explain({ isLocal }),
		facts: {
			machines: comparison.machines.map(machineFacts),
			versions: comparison.versions.map(versionFacts),
			workloads: comparison.workloads.map(workloadFacts)
		},
		provenance: [
			{
				name: "Run",
				value: comparison.run
			},
			{
				name: "Plan",
				value: comparison.plan
			},
			{
				name: "Compared by",
				value: `gcbench ${comparison.gcbench}`
			}
		]
	};
}
/** Where one version ran on several platforms, which of them is the best is what the report is about. */
function platformHeadline({ cells }, [first]) {
	const isAlone = cells.every(({ candidate, failures }) => !candidate && failures.length === 0);
	return first && isAlone ? { headline: first.headline } : {};
}
/** Says how sure, where all intervals are equally so. */
function intervalTitle({ cells }) {
	const levels = new Set(cells.flatMap(({ effect }) => effect?.confidence ?? []));
	const [level = CONFIDENCE] = levels;
	return levels.size > 1 ? "interval" : `${formatNumber(level * 100).replace(/\.0$/, "")} % interval`;
}
function describeMeasurement({ cells, machines, measuredFrom, measuredTo }) {
	const blocks = cells.reduce((sum, cell) => sum + cell.blocks.filter(isComplete).length, 0);
	const trials = cells.reduce((sum, cell) => sum + cell.trials.length, 0);
	const processors = [...new Set(machines.map(({ cpuModel }) => cpuModel))].join(", ");
	const when = measuredFrom && measuredTo ? `${formatInstant(measuredFrom)}, in ${formatSeconds((Date.parse(measuredTo) - Date.parse(measuredFrom)) / 1e3)}` : "not measured yet";
	const what = `${formatCount(trials, "trial")} in ${formatCount(blocks, "block")}`;
	return processors ? `${what} on ${processors}, ${when}` : when;
}
function isComplete({ status }) {
	return status === "complete";
}
function viewCell(comparison, cell) {
	const platform = platformLabel(comparison, cell.platform);
	const key = [
		cell.workload,
		platform,
		cell.candidate ?? cell.baseline
	].join(" · ");
	const verdict = cell.effect && isMeasured(cell) ? cell.effect.verdict : null;
	const isRefused = verdict === "not comparable";
	const isFailed = cell.failures.length > 0 && !isMeasured(cell);
	const complete = cell.blocks.filter(isComplete).length;
	return {
		key,
		workload: cell.workload,
		platform,
		baseline: cell.baseline,
		candidate: cell.candidate,
		wallA: cell.a ? formatSeconds(cell.a.wallSeconds) : "–",
		wallB: cell.b ? formatSeconds(cell.b.wallSeconds) : "–",
		throughputA: throughput(cell.a?.simulatedDaysPerDay),
		throughputB: throughput(cell.b?.simulatedDaysPerDay),
		memoryA: cell.a ? formatMemory(cell.a.peakMemoryMiB) : "–",
		memoryB: cell.b ? formatMemory(cell.b.peakMemoryMiB) : "–",
		...viewEffect(cell.effect),
		verdict: verdict ? markVerdict(verdict) : isFailed ? "failed" : "–",
		tone: verdict ? VERDICTS$1[verdict].tone : isFailed ? "refused" : "neutral",
		restsOn: `${formatCount(complete, "block")}, ${countTrials(cell)}`,
		timers: viewTimers(cell, key, isRefused),
		blocks: cell.blocks.map(({ id, status, host, startedAt, change }) => ({
			id,
			status,
			host,
			startedAt: formatInstant(startedAt),
			change: change === null || isRefused ? "–" : formatChange(change),
			trials: cell.trials.filter(({ block }) => block === id).map(describeTrial).join(", ")
		}))
	};
}
/** `20 trials`, or `17 of 20 trials` where the others are left out. */
function countTrials({ trials }) {
	const counting = trials.filter(({ isLeftOut }) => !isLeftOut).length;
	const all = formatCount(trials.length, "trial");
	return counting < trials.length ? `${counting} of ${all}` : all;
}
function describeTrial({ side, wallSeconds, isLeftOut }) {
	return `${side} ${formatSeconds(wallSeconds)}${isLeftOut ? " (left out)" : ""}`;
}
function throughput(days) {
	return days ? formatNumber(days) : "–";
}
function viewFailures({ workload, platform, failures }) {
	return failures.map((failure) => ({
		version: failure.version,
		where: `${workload} on ${platform}, ${failure.position === 0 ? "warm-up" : `trial ${failure.position}`} of ${failure.block}`,
		class: failure.class,
		message: failure.message,
		logLines: failure.logLines
	}));
}
/** @param hint how one is made, where there is none */
function describeTally({ comparisons, falseAlarms, upperBound }, hint) {
	if (comparisons === 0) return `No A/A comparison yet: ${hint}`;
	return `In ${formatCount(comparisons, "A/A comparison")} on these platforms: ${formatCount(falseAlarms, "false alarm")}, upper bound ${formatShare(upperBound)}.`;
}
function aaHint({ suite }, { aaCommand }) {
	return aaCommand === void 0 ? `run the suite ${suite} with --a-a, and there is one.` : `${aaCommand} makes one.`;
}
const AGAINST_ITSELF = "This is an A/A comparison: both sides are the same version, to the byte. Whatever it calls slower or faster is a false alarm.";
const ON_A_BED = "Not measured in AWS: a test bed stood in for it. The platforms are names, their times are this machine's, and their costs nobody paid.";
function viewNotes(comparison) {
	const itself = perCell(comparison, (cell) => isSameVersion(comparison, cell) ? [AGAINST_ITSELF] : []);
	const missing = comparison.cells.flatMap(({ workload, platform, baseline, candidate, blocks, nextLook }) => nextLook !== null && blocks.length < nextLook ? [`${workload}, ${platform}, ${candidate ?? baseline}: ${blocks.length} of ${formatCount(nextLook, "block")} measured.`] : []);
	const bed = comparison.machines.some(({ instance }) => instance?.isTestBed) ? [ON_A_BED] : [];
	return [.../* @__PURE__ */ new Set([
		...bed,
		...itself,
		...missing,
		...perCell(comparison, ({ notes }) => notes)
	])];
}
/** Sentences on each cell, with its name before them where there is more than one. */
function perCell({ cells }, describe) {
	return cells.flatMap((cell) => {
		const { workload, platform, baseline, candidate } = cell;
		const name = cells.length === 1 ? "" : `${workload}, ${platform}, ${candidate ?? baseline}: `;
		return describe(cell).map((sentence) => `${name}${sentence}`);
	});
}
// src/report/report-files.ts
const template = import_lib.default.compile(report_md_default, {
	noEscape: true,
	strict: true
});
/** Renders a comparison. The same comparison gives the same files. */
function renderReport(stored, options = { rankBy: "wall-time" }) {
	const comparison = plainTexts(stored);
	const view = viewReport(comparison, options);
	const timers = comparison.cells.flatMap((cell, index) => {
		const platform = platformLabel(comparison, cell.platform);
		const svg = timersChart(cell, platform);
		const file = comparison.cells.length > 1 ? `timers-${index + 1}.svg` : "timers.svg";
		return svg ? [{
			file,
			svg,
			title: `Timers of ${cell.workload}, ${platform}`
		}] : [];
	});
	const changes = changesChart(comparison);
	const trials = trialsChart(comparison);
	const questions = (comparison.platformQuestions ?? []).map((question, index) => ({
		key: `${question.workload} · ${question.version}`,
		files: platformCharts(comparison, question, {
			...options,
			number: index + 1
		})
	}));
	const cost = costChart(comparison);
	const charts = new Map([
		...changes ? [["change.svg", changes]] : [],
		...trials ? [["trials.svg", trials]] : [],
		...questions.flatMap(({ files }) => files.map(({ file, svg }) => [file, svg])),
		...cost ? [[COST_CHART, cost]] : [],
		...timers.map(({ file, svg }) => [file, svg])
	]);
	return new Map([
		["report.md", renderMarkdown(view, charts, {
			timers,
			questions,
			isInFolder: true
		})],
		["index.html", renderPage(view, comparison, charts)],
		...charts
	]);
}
/** The report as one Markdown text that stands alone, without charts and the files beside it: for a job's summary. */
function renderSummary(stored, options = { rankBy: "wall-time" }) {
	return renderMarkdown(viewReport(plainTexts(stored), options), /* @__PURE__ */ new Map(), {
		timers: [],
		questions: [],
		isInFolder: false
	});
}
function renderMarkdown(view, charts, { timers: timersCharts, questions, isInFolder }) {
	return template({
		...view,
		isInFolder,
		headline: prose(view.headline),
		cause: prose(view.cause),
		measured: prose(view.measured),
		description: view.description && prose(view.description),
		notes: view.notes.map(prose),
		basis: view.basis.map(prose),
		changesChart: charts.has("change.svg") && "change.svg",
		trialsChart: charts.has("trials.svg") && "trials.svg",
		timersCharts,
		versionsTable: versionsTable(view),
		platformsSection: platformsMarkdown(view.platformQuestions, questions),
		costSection: costMarkdown(view.cost, charts.has("cost.svg") ? COST_CHART : null),
		warning: view.agreement?.warning && prose(view.agreement.warning),
		agreementSection: agreementMarkdown(view.agreement),
		changedTimers: changedTimers(view),
		timersTables: view.cells.filter(({ timers }) => timers.length > 0).map(({ key, timers }) => ({
			title: key,
			table: timersTable(timers)
		})),
		blocksTable: blocksTable(view),
		factTables: [
			...view.facts.machines,
			...view.facts.versions,
			...view.facts.workloads
		].map(factTable),
		provenanceTable: factTable(view.provenance),
		failures: view.failures.map((failure) => ({
			...failure,
			message: codeSpan(failure.message),
			logBlock: codeBlock(failure.logLines)
		}))
	});
}
/** One row a version: a row that holds both is wider than GitHub shows. */
function versionsTable({ cells, intervalTitle }) {
	return table([
		{ title: "Workload" },
		{ title: "Platform" },
		{ title: "Version" },
		{
			title: "Wall time",
			isNumber: true
		},
		{
			title: "Days/day",
			isNumber: true
		},
		{
			title: "Memory",
			isNumber: true
		},
		{
			title: "Change",
			isNumber: true
		},
		{
			title: intervalTitle,
			isNumber: true
		},
		{ title: "Verdict" }
	], cells.flatMap((cell) => [[
		cell.workload,
		cell.platform,
		cell.baseline,
		cell.wallA,
		cell.throughputA,
		cell.memoryA,
		cell.candidate === null ? "" : "baseline",
		"",
		cell.restsOn
	], ...cell.candidate === null ? [] : [[
		"",
		"",
		cell.candidate,
		cell.wallB,
		cell.throughputB,
		cell.memoryB,
		cell.change,
		cell.interval,
		`**${unbroken(cell.verdict)}**`
	]]]));
}
/** Timers without their parents, which an indentation would refer to. */
/** A table for each comparison in which some changed; titles only where there are several comparisons. */
function changedTimers({ cells }) {
	return cells.flatMap(({ key, timers }) => {
		const changed = timers.filter(hasChanged);
		const title = cells.length > 1 ? key : "";
		return changed.length > 0 ? [{
			title,
			table: timersTable(flat(changed))
		}] : [];
	});
}
function flat(timers) {
	return timers.map((timer) => ({
		...timer,
		depth: 0
	}));
}
/** Of one comparison, in the model's order. */
function timersTable(timers) {
	return table([
		{ title: "Timer" },
		{
			title: "Baseline",
			isNumber: true
		},
		{
			title: "Candidate",
			isNumber: true
		},
		{
			title: "Change",
			isNumber: true
		},
		{
			title: "Interval",
			isNumber: true
		},
		{ title: "Verdict" }
	], timers.map(({ name, depth, secondsA, secondsB, change, interval, verdict }) => [
		`${"&emsp;".repeat(depth)}${codeSpan(name)}`,
		secondsA,
		secondsB,
		change,
		interval,
		unbroken(verdict)
	]));
}
function blocksTable({ cells }) {
	const columns = [
		{ title: "Block" },
		{ title: "Began" },
		{ title: "Host" },
		{ title: "Trials in order" },
		{
			title: "Change",
			isNumber: true
		},
		{ title: "Record" }
	];
	const blocks = cells.flatMap((cell) => cell.blocks);
	return table(columns, blocks.map(({ id, startedAt, host, trials, change, status }) => [
		id,
		startedAt,
		prose(host),
		unbroken(trials),
		change,
		`[${status}](records/${id}.json)`
	]));
}
/** What is known of one machine, version or workload. */
function factTable(facts) {
	const [first, ...others] = facts;
	const columns = [{ title: first?.name ?? "" }, { title: codeSpan(first?.value ?? "") }];
	return table(columns, others.map(({ name, value }) => [name, codeSpan(value)]));
}
// src/commands/results/write-report.ts
/** Compares a run of a store. */
async function compareRun(store, run, prices = NO_PRICES) {
	const plan = await readPlan(store, run);
	if (!plan) throw new UsageError(`There is no run ${run} in ${store.location}.`);
	const records = await readRecords(store, run);
	const history = await readHistory(store, run);
	const jobs = await readJobs(store, run, records);
	return {
		comparison: compare({
			run,
			plan,
			records,
			history,
			isFinished: await isRunFinished(store, run),
			prices,
			jobs,
			gcbench: VERSION
		}),
		records
	};
}
/** Writes a report's folder: the comparison, what is rendered from it, and the records that it rests on. */
async function writeReport(folder, comparison, records, options = { rankBy: "wall-time" }) {
	await claimFolder(folder);
	await removeOtherRecords(folder, records);
	const files = new Map([
		["comparison.json", toJson(comparison)],
		...records.map((record) => [`records/${record.spec.block.id}.json`, toJson(record)]),
		...renderReport(comparison, options)
	]);
	for (const [name, content] of files) await replaceFile(join(folder, name), content);
}
/** A reader sees the old file or the new one, never half of one. */
async function replaceFile(path, content) {
	const full = resolve(path);
	const temporary = join(dirname(full), `.${basename(full)}.${process.pid}.tmp`);
	try {
		await mkdir(dirname(full), { recursive: true });
		await writeFile(temporary, content);
		await rename(temporary, full);
	} catch (cause) {
		throw cannotWrite(path, cause);
	} finally {
		await rm(temporary, { force: true }).catch(() => {});
	}
}
/** A place that can't be written to is a mistake of whoever named it; a full or broken disk is not. */
function cannotWrite(path, cause) {
	const message = `Cannot write ${path}: ${cause instanceof Error ? cause.message : String(cause)}`;
	const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
	return NO_PLACE.includes(code) ? new UsageError(`${message}. Name another place with --out.`, { cause }) : new InfrastructureError(message, { cause });
}
const NO_PLACE = [
	"EACCES",
	"EEXIST",
	"EISDIR",
	"ENOENT",
	"ENOTDIR",
	"EPERM",
	"EROFS"
];
/**
* Makes sure, before hours are spent, that a report can go to this folder: that it can be made, and that it holds
* nothing of somebody else's that the report would replace.
*
* @throws {UsageError} it can't, or it does
*/
async function claimFolder(folder) {
	await mkdir(folder, { recursive: true }).catch((cause) => {
		throw cannotWrite(folder, cause);
	});
	await access(folder, constants.W_OK).catch((cause) => {
		throw cannotWrite(folder, cause);
	});
	const taken = (await readdir(folder)).filter((name) => [
		"report.md",
		"index.html",
		"comparison.json"
	].includes(name));
	if (taken.length === 0) return;
	const comparison = await readFile(join(folder, "comparison.json")).catch(() => null);
	if (comparison && isOurs(comparison)) return;
	throw new UsageError(`${folder} holds ${taken.join(", ")}, and not from gcbench: it would be replaced. Name another folder with --out.`);
}
function isOurs(comparison) {
	try {
		const value = JSON.parse(Buffer.from(comparison).toString("utf8"));
		return typeof value === "object" && value !== null && "gcbench" in value;
	} catch {
		return false;
	}
}
/** Records of another run, from when the folder held its report: this one does not rest on them. */
async function removeOtherRecords(folder, records) {
	const directory = join(folder, "records");
	const ours = new Set(records.map(({ spec }) => `${spec.block.id}.json`));
	const names = await readdir(directory).catch(() => []);
	for (const name of names) if (name.endsWith(".json") && !ours.has(name)) await rm(join(directory, name), { force: true });
}
export { isOf as A, dayVerdict as B, shorten as C, compare as D, cellsOf as E, planOf as F, judge as G, MATERIAL_CHANGE as H, tallyAA as I, comparePlatforms as J, looksFor as K, upperBound as L, SMALLEST_TIMER_CHANGE as M, judgeTimers as N, draftCell as O, timerJudge as P, isAgainstItself as R, label as S, agreementBody as T, SMALLEST_CHANGE as U, isAlarming as V, detectableChange as W, withMeasuredOverheads as X, measuredOverheads as Y, wallTimeOf as _, factTable as a, chart as b, timersTable as c, machineFacts as d, DISAGREEMENT as f, timerTimeOf as g, TIME_CONFIDENCE as h, writeReport as i, nextLookOf as j, hostsMissing as k, describeTally as l, costBody as m, compareRun as n, renderReport as o, page_default as p, notComparable as q, replaceFile as r, renderSummary as s, claimFolder as t, viewReport as u, axis as v, tooltip as w, element as x, verticalAxis as y, placesOf as z };
