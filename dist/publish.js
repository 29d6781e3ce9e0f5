import { r as __toESM } from "./rolldown-runtime.js";
import { i as UsageError, n as InfrastructureError, r as InterruptedError } from "./errors.js";
import { n as plainLines, r as plainTexts, t as plainLine } from "./plain-text.js";
import { a as formatInterval, c as formatPercent, d as formatShare, i as formatInstant, l as formatRoughly, m as formatUsdAmount, n as formatCount, o as formatMemory, p as formatUsd, s as formatNumber, t as formatChange, u as formatSeconds } from "./text.js";
import { C as usableHistory, S as interferenceLimit, _ as noiseIn, a as isRunFinished, b as verdictSchema, c as readJobs, d as readRecords, g as historyFor, h as NO_HISTORY, l as readPlan, s as readHistory, x as estimateEffect, y as comparisonSchema } from "./stored-runs.js";
import { r as recordSchema } from "./record.js";
import { h as toJson, m as parseStored } from "./model-log.js";
import { i as buildDifferences, m as nameSchema } from "./version.js";
import { t as fitMarkdown } from "./fit-markdown.js";
import { $ as hostStays, A as headline, B as unbroken, C as renderTerminal, D as viewEffect, Dt as byStart, E as markVerdict, F as rankColumns, G as formatValue, H as viewCost, I as codeBlock, J as platformLabel, K as toneOf, L as codeSpan, M as isSameVersion, N as platformsBody, O as viewTimers, Ot as measuredBetween, P as platformsMarkdown, Q as NO_JOBS, R as prose, T as hasChanged, Tt as undisturbedMean, U as chosenRanking, V as COST_PARTS, W as coresText, X as runCost, Y as allIn, at as tQuantile, ct as blockTimes, dt as quantitySeconds, et as staysByHost, ft as replicatesFrom, it as tEstimate, j as isMeasured, k as VERDICTS, kt as command, lt as blocksByComparison, n as failOnInput, nt as simulatedDayCosts, ot as twoSidedP, pt as standsForHost, q as viewPlatforms, st as WALL_TIME, tt as comparePlatforms, ut as hostOf, vt as firstHosts, yt as hostDifferences, z as table } from "./inputs.js";
import { $ as url, B as _enum, D as rollup, E as mean$1, G as number, H as boolean, K as object, N as require_jstat, Q as unknown$1, V as array, W as literal, X as string, Y as strictObject, f as require_lib, k as require_picocolors, l as linear, s as require_lib$1, u as log, v as mean, w as group } from "./vendor.js";
import { _ as cappedLooks, b as overallLevel, g as LOOKS_WITH_HISTORY, h as LOOKS_WITHOUT_HISTORY, l as versionFor, m as nextAttemptId, x as METRICS, y as looksUpTo } from "./plan.js";
import { t as LOCAL_PLATFORM } from "./platform.js";
import { r as shortDigest, t as digestOf } from "./digest.js";
import { t as NO_PRICES } from "./prices.js";
import { t as VERSION } from "./product.js";
import { constants, existsSync } from "node:fs";
import { access, lstat, mkdir, mkdtemp, open, opendir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative, resolve } from "node:path";
import { spawn } from "node:child_process";
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
// src/core/comparison/compare-timers.ts
var import_jstat = /* @__PURE__ */ __toESM(require_jstat(), 1);
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
var import_lib$1 = /* @__PURE__ */ __toESM(require_lib(), 1);
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
	const wall = trials.length === 0 ? 0 : mean(trials.map(({ wallSeconds }) => wallSeconds));
	return [...parents].map(([name, parent]) => {
		const timer = {
			name,
			parent,
			isLeaf: !inner.has(name),
			secondsA: meanSeconds(trials, "A", name),
			secondsB: meanSeconds(trials, "B", name)
		};
		const longest = Math.max(timer.secondsA ?? 0, timer.secondsB ?? 0);
		const replicates = replicatesFrom(records, name);
		const isEverywhere = replicates.reduce((sum, { blocks }) => sum + blocks.length, 0) === records.length;
		const isTested = timer.isLeaf && longest >= SMALLEST_TESTED_SHARE * wall && isEverywhere;
		const isReplicated = replicates.length >= 2;
		return {
			timer,
			replicates: isTested && isReplicated ? replicates : [],
			history: historyOf(name)
		};
	});
}
function meanSeconds(trials, side, timer) {
	const times = trials.filter((trial) => trial.side === side).map((trial) => quantitySeconds(trial, timer)).filter((time) => time !== null);
	return times.length > 0 ? mean(times) : null;
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
			effect,
			isWatched
		};
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
/** What fits beside a chart at its font size. */
const LONGEST_LABEL = 38;
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
/** A name with what it belongs to below, in the margin on the left. */
function rowLabel(y, name, context) {
	const isTwoLines = context !== "";
	return [label(20, isTwoLines ? y - 8 : y, shorten(name)), isTwoLines ? label(20, y + 9, shorten(context), { class: "muted" }) : ""].join("");
}
/** Cut where it would run out of its margin; a character of two halves is not cut in two. */
function shorten(text, longest = LONGEST_LABEL) {
	const characters = [...text];
	return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : text;
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
		bootSeconds: mean$1(own, ({ boot }) => boot) ?? 0,
		imagePullSeconds: 0,
		stagingSeconds: mean$1(own, ({ staging }) => staging) ?? 0,
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
	const alarms = placesOf(past).flatMap((place) => place.comparisons.filter(isAgainstItself).flatMap((one) => isAlarm(place, one) ?? []));
	return tallyOf(alarms.filter(Boolean).length, alarms.length);
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
function isAlarming({ verdict }) {
	return verdict === "slower" || verdict === "faster";
}
/** @returns null where it was left before it had the blocks of a first look */
function isAlarm(place, { run, records, startedAt }) {
	const [first] = records;
	const replicates = replicatesFrom(records, WALL_TIME);
	if (!first) return null;
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
	return isAlarming(judge(replicates, {
		history,
		looks: cappedLooks(usual, replicates.length)
	}).effect);
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
	notes.push(...outputNotes(cell));
	return notes;
}
function blocksText(count) {
	return count === 1 ? "1 block was" : `${count} blocks were`;
}
function isDisturbed({ disturbance, wallSeconds }) {
	const { stealSeconds, otherCpuSeconds, throttledSeconds } = disturbance;
	return (stealSeconds ?? 0) + (otherCpuSeconds ?? 0) + (throttledSeconds ?? 0) > NOTABLE_DISTURBANCE * wallSeconds;
}
function outputNotes({ a, b, baseline, candidate }) {
	const notes = [];
	for (const [name, summary] of [[baseline, a], [candidate, b]]) if (summary && summary.outputs.length > 1) notes.push(`Results of ${name} differ from trial to trial: it is not repeatable.`);
	const [first, second] = [a?.outputs, b?.outputs];
	if (first?.length === 1 && second?.length === 1) notes.push(first[0] === second[0] ? "Both versions computed the same results, bit for bit." : "The versions computed different results: a change of time can be a change of what is computed.");
	return notes;
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
*/
function summarise(records, side, limit) {
	const trials = records.flatMap((record) => sideTrials(record, side));
	const [first] = trials;
	if (!first) return null;
	const times = records.flatMap((record) => sideTrials(record, side).filter((trial) => !isLeftOut(record, trial, limit)).map(({ wallSeconds: seconds }) => Math.log(seconds)));
	const wallSeconds = Math.exp(mean(times));
	const days = first.simulatedDays;
	return {
		trials: trials.length,
		wallSeconds,
		simulatedDaysPerDay: days ? days * SECONDS_PER_DAY / wallSeconds : null,
		userSeconds: mean(trials.map((trial) => trial.userSeconds)),
		systemSeconds: mean(trials.map((trial) => trial.systemSeconds)),
		peakMemoryMiB: Math.max(...trials.map((trial) => trial.peakMemoryMiB)),
		outputs: [...new Set(trials.filter(hasOutputs).map(({ outputs }) => digestOf(outputs)))]
	};
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
// src/core/comparison/compare.ts
/** Compares the versions of a run, from its records alone: the same records give the same comparison. */
function compare(input) {
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
		...questions.length > 0 ? { platformQuestions: [...questions] } : {},
		...cost ? { cost } : {}
	};
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
	const cell = {
		...key,
		differences: [...differences],
		effect: records.length === 0 ? null : effect,
		hostsAreBlocks: complete.some(standsForHost),
		history: noise && {
			...noise,
			runs: history.cells.find((one) => one.workload === workload && one.platform === key.platform)?.runs ?? []
		},
		a: summarise(complete, "A", limit),
		b: summarise(complete, "B", limit),
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
// src/report/charts/changes.ts
var import_lib = /* @__PURE__ */ __toESM(require_lib$1(), 1);
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
	const bottom = TOP$4 + shown.length * 44 + 6;
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
	}), ...shown.map((cell, index) => row(cell, platformLabel(comparison, cell.platform), {
		y: TOP$4 + index * 44 + 22,
		scale
	})));
}
function formatTick(value) {
	const percent = Math.round(value * 1e3) / 10;
	return percent === 0 ? "0" : `${percent > 0 ? "+" : "−"}${Math.abs(percent)} %`;
}
function row({ effect, blocks, candidate, workload }, platform, { y, scale }) {
	if (!effect || effect.change === null) return "";
	const { tone } = VERDICTS[effect.verdict];
	const dots = blocks.flatMap(({ id, change }) => change === null ? [] : [element("circle", {
		class: tone,
		cx: scale(change),
		cy: y,
		r: 4,
		"fill-opacity": .45
	}, tooltip(`${id}: ${formatChange(change)}`))]);
	return [
		rowLabel(y, candidate ?? "", `${workload}, ${platform}`),
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
	}, ...legend$1(), ...rows);
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
function legend$1() {
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
const LINE$1 = 15;
const BESIDE = 10;
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
		x1: x - BESIDE / 2,
		x2: x + BESIDE / 2,
		y
	}));
	return spots.map(({ x, y, text }) => {
		const width = text.length * LETTER;
		const tries = SHIFTS.flatMap((shift) => [{
			x1: x + BESIDE,
			x2: x + BESIDE + width,
			y: y + shift,
			anchor: "start"
		}, {
			x1: x - BESIDE - width,
			x2: x - BESIDE,
			y: y + shift,
			anchor: "end"
		}]).filter((one) => one.x1 >= left && one.x2 <= right && one.y >= top + LINE$1 / 2 && one.y <= bottom - LINE$1 / 2);
		const [above] = tries;
		const chosen = tries.find((one) => !taken.some((other) => one.x1 < other.x2 && other.x1 < one.x2 && Math.abs(one.y - other.y) < LINE$1)) ?? above ?? {
			x1: x,
			x2: x,
			y: y - BESIDE,
			anchor: "start"
		};
		taken.push(chosen);
		return {
			x: chosen.anchor === "start" ? chosen.x1 : chosen.x2,
			y: chosen.y,
			anchor: chosen.anchor,
			isFar: Math.abs(chosen.y - y) > LINE$1
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
	}), ...points.map((point) => drawPoint(point, x, y.scale)), legend(fit, last.threads));
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
function legend(fit, mostThreads) {
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
/** Seconds of each leaf timer, baseline above candidate; where they differ for certain the change stands in colour. */
function timersChart(cell, platform) {
	const timers = cell.timers.filter(({ isLeaf, secondsA, secondsB }) => isLeaf && (secondsA !== null || secondsB !== null)).toSorted((a, b) => longest(b) - longest(a));
	if (timers.length === 0) return null;
	const most = Math.max(...timers.map(longest));
	const scale = linear([0, most || 1], [LEFT$1, RIGHT$1]).nice();
	const bottom = TOP$1 + timers.length * GROUP;
	const legend = [
		element("rect", {
			class: "a",
			x: LEFT$1,
			y: 46,
			width: 12,
			height: 12,
			rx: 2
		}),
		label(228, 52, cell.baseline, { class: "muted" }),
		cell.candidate === null ? "" : element("rect", {
			class: "b",
			x: 400,
			y: 46,
			width: 12,
			height: 12,
			rx: 2
		}) + label(418, 52, cell.candidate, { class: "muted" })
	];
	const seconds = (time) => time === null ? "none" : formatSeconds(time);
	return chart({
		title: `Timers of ${cell.workload}, ${platform}`,
		description: timers.map(({ name, secondsA, secondsB }) => [
			name,
			seconds(secondsA),
			...cell.candidate === null ? [] : [seconds(secondsB)]
		].join(" ")).join("; "),
		height: bottom + 44
	}, ...legend, axis(scale, {
		top: 70,
		bottom,
		title: "seconds a trial, mean"
	}), ...timers.map((timer, index) => drawTimer(timer, cell, {
		y: TOP$1 + index * GROUP + 4,
		scale
	})));
}
function longest({ secondsA, secondsB }) {
	return Math.max(secondsA ?? 0, secondsB ?? 0);
}
function drawTimer(timer, cell, { y, scale }) {
	const { name, effect } = timer;
	const tone = effect ? VERDICTS[effect.verdict].tone : "neutral";
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
// src/report/charts/trials.ts
/** Of the mean of one version, which decides nothing: the usual one. */
const SHOWN_CONFIDENCE = .95;
const LEFT = 300;
const RIGHT = 710;
const TOP = 54;
const GAP = 10;
const CAPTION = 20;
/** Every trial as a point, its version's mean as a line with the interval over blocks. */
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
	return `${nameOf(cell, side)} in ${cell.workload} on ${cell.platform}: ${formatCount(times.length, "trial")}, ${range}`;
}
function nameOf(cell, side) {
	return side === "A" ? cell.baseline : cell.candidate ?? "";
}
function drawRow({ cell, side, y }, scale) {
	const tone = side === "A" ? "a" : "b";
	const name = nameOf(cell, side);
	const trials = cell.trials.filter((trial) => trial.side === side);
	const summary = side === "A" ? cell.a : cell.b;
	const blocks = [...new Set(trials.map(({ block }) => block))];
	const points = trials.map(({ wallSeconds, block, position, isLeftOut }) => {
		const lane = blocks.length > 1 ? (blocks.indexOf(block) / (blocks.length - 1) - .5) * 14 : 0;
		return element("circle", {
			class: tone,
			cx: scale(wallSeconds),
			cy: y + lane,
			r: 3.5,
			"fill-opacity": isLeftOut ? .15 : .6
		}, tooltip(`${name}: ${formatSeconds(wallSeconds)}, trial ${position} of ${block}${isLeftOut ? ", left out" : ""}`));
	});
	return [
		rowLabel(y, name, ""),
		spread(trials, y, {
			scale,
			tone
		}),
		...points,
		summary ? mark(summary.wallSeconds, y, {
			scale,
			tone
		}) : "",
		label(726, y, summary ? formatSeconds(summary.wallSeconds) : "", { class: "number" })
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
/** The interval of the mean over blocks, in logarithms as the verdict has it. One block has none. */
function spread(trials, y, { scale, tone }) {
	const means = [...rollup(trials, (own) => mean(own.map(({ wallSeconds }) => Math.log(wallSeconds))), ({ block }) => block).values()];
	if (means.length < 2) return "";
	const { low, high } = tEstimate(means, SHOWN_CONFIDENCE);
	const [first = 0, last = 0] = scale.range();
	const x1 = Math.max(first, scale(Math.exp(low)));
	const x2 = Math.min(last, scale(Math.exp(high)));
	return element("line", {
		class: `line-${tone}`,
		x1,
		x2,
		y1: y,
		y2: y,
		"stroke-width": 8,
		"stroke-opacity": .25
	}, tooltip(`${SHOWN_CONFIDENCE * 100} % interval of the mean over ${means.length} blocks`));
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
var index_html_default = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>{{title}}: {{headline}}</title>\n<style>{{{css}}}</style>\n</head>\n<body>\n<header>\n<p class=\"product\">gcbench report <span>{{title}}</span></p>\n<h1 class=\"tone-{{tone}}\">{{unbroken headline}}</h1>\n{{#if cause}}<p class=\"cause\">{{unbroken cause}}</p>{{/if}}\n<p class=\"muted\">{{measured}}</p>\n{{#if falseAlarms}}<p class=\"muted\">{{falseAlarms}}</p>{{/if}}\n{{#if description}}<p>{{description}}</p>{{/if}}\n</header>\n<main>\n<section>\n<h2>Versions and platforms</h2>\n<div class=\"scroll\"><table>\n<thead><tr><th>Workload</th><th>Platform</th><th>Version</th><th class=\"n\">Wall time</th><th class=\"n\" title=\"simulated days per day of wall time\">Days/day</th><th class=\"n\">Change</th><th class=\"n\">{{intervalTitle}}</th><th>Verdict</th></tr></thead>\n<tbody>\n{{#each cells}}\n<tr><td>{{workload}}</td><td>{{platform}}</td><td><i class=\"dot a\"></i>{{baseline}}</td><td class=\"n\">{{wallA}}</td><td class=\"n\">{{throughputA}}</td><td class=\"n muted\">baseline</td><td></td><td class=\"muted\">{{restsOn}}</td></tr>\n{{#if candidate}}\n<tr class=\"second\"><td></td><td></td><td><i class=\"dot b\"></i>{{candidate}}</td><td class=\"n\">{{wallB}}</td><td class=\"n\">{{throughputB}}</td><td class=\"n tone-{{tone}}\">{{change}}</td><td class=\"n\">{{interval}}</td><td class=\"tone-{{tone}}\">{{verdict}}</td></tr>\n{{/if}}\n{{/each}}\n</tbody></table></div>\n</section>\n{{#each platformQuestions}}\n<section>\n<h2>Which platform: {{key}}</h2>\n<p>{{unbroken headline}}</p>\n<div class=\"scroll\"><table>\n<thead><tr><th>Platform</th><th>Standing</th>{{#each columns}}<th class=\"n\">{{this}}</th>{{/each}}</tr></thead>\n<tbody>\n{{#each rows}}\n<tr><td>{{platform}}<br><span class=\"muted\">{{processor}}<br>{{cores}}<br>{{restsOn}}</span></td><td class=\"tone-{{tone}}\">{{standing}}</td>{{#each cells}}<td class=\"n\">{{figure}}<br><span class=\"muted\">{{interval}}</span></td>{{/each}}</tr>\n{{/each}}\n</tbody></table></div>\n{{#each scaling}}<p>{{title}}: {{text}}</p>{{/each}}\n<p class=\"muted\">Below each figure its own 95 % interval, over hosts; the distances to the best hold all together with 95 %. What is as good as the best can't be told from it.</p>\n{{#if notes}}<ul class=\"muted\">{{#each notes}}<li>{{this}}</li>{{/each}}</ul>{{/if}}\n</section>\n{{/each}}\n{{#if cost}}\n<section>\n<h2>What it cost</h2>\n<p><strong>{{unbroken cost.headline}}</strong> {{cost.rest}}</p>\n<div class=\"scroll\"><table>\n<thead><tr><th>USD</th>{{#each costColumns}}<th class=\"n\">{{this}}</th>{{/each}}<th class=\"n\">All-in</th></tr></thead>\n<tbody>\n{{#each cost.rows}}\n<tr><td>{{#if isTotal}}<strong>{{platform}}</strong>{{else}}{{platform}}<br><span class=\"muted\">{{price}}<br>{{use}}</span>{{/if}}</td>{{#each parts}}<td class=\"n\">{{this}}</td>{{/each}}<td class=\"n\"><strong>{{allIn}}</strong></td></tr>\n{{/each}}\n</tbody></table></div>\n{{{costChart}}}\n{{#if costDays}}\n<div class=\"scroll\"><table>\n<thead><tr><th>A simulated day with</th><th>Platform</th><th class=\"n\">USD, compute only</th><th class=\"n\">USD, all-in</th></tr></thead>\n<tbody>\n{{#each costDays}}\n<tr><td>{{version}}</td><td>{{platform}}<br><span class=\"muted\">{{restsOn}}</span></td><td class=\"n\">{{compute.figure}}<br><span class=\"muted\">{{compute.interval}}</span></td><td class=\"n\">{{allIn.figure}}<br><span class=\"muted\">{{allIn.interval}}</span></td></tr>\n{{/each}}\n</tbody></table></div>\n<p class=\"muted\">{{daysNote}}</p>\n{{/if}}\n{{#if cost.notes}}<ul class=\"muted\">{{#each cost.notes}}<li>{{this}}</li>{{/each}}</ul>{{/if}}\n</section>\n{{/if}}\n{{#each charts}}\n<figure>{{{this}}}</figure>\n{{/each}}\n<section id=\"explorer\" hidden>\n<h2>Every trial, in the order they ran</h2>\n<p class=\"controls\">\n<label>Cell <select id=\"cell\"></select></label>\n<label>Quantity <select id=\"quantity\"></select></label>\n<label><input type=\"checkbox\" id=\"relative\"> relative to the block's mean</label>\n<button type=\"button\" class=\"version\" data-side=\"A\" aria-pressed=\"true\"><i class=\"dot a\"></i><span></span></button>\n<button type=\"button\" class=\"version\" data-side=\"B\" aria-pressed=\"true\"><i class=\"dot b\"></i><span></span></button>\n</p>\n<div id=\"plot\"></div>\n<p id=\"details\" class=\"muted\" role=\"status\">Point at a trial to see what is behind it.</p>\n</section>\n{{#if failures}}\n<section>\n<h2>Failures</h2>\n{{#each failures}}\n<article class=\"failure\"><p><strong>{{version}}</strong> failed: {{class}} ({{where}})</p><p><code>{{message}}</code></p>\n<pre>{{#each logLines}}{{this}}\n{{/each}}</pre></article>\n{{/each}}\n</section>\n{{/if}}\n{{#if basis}}\n<section>\n<h2>What the verdict rests on</h2>\n<ul>{{#each basis}}<li>{{this}}</li>{{/each}}</ul>\n</section>\n{{/if}}\n{{#if notes}}\n<section>\n<h2>Before you believe it</h2>\n<ul>{{#each notes}}<li>{{this}}</li>{{/each}}</ul>\n</section>\n{{/if}}\n<section>\n<h2>How these numbers were obtained</h2>\n<p>Both versions ran in turn on the same machine in the same block, after a warm-up that is thrown away, so that what the machine adds to every trial falls out of the difference. The interval is a moderated t over blocks: their own spread, and what is known of the noise besides. Timers are tested with Holm's correction over all of them.{{#if isLocal}} All blocks ran on one machine: blocks in time stand in for hosts, and the verdict holds for this machine.{{/if}}</p>\n<details><summary>All timers</summary>\n{{#each cells}}{{#if timers}}\n<h3>{{key}}</h3>\n<div class=\"scroll\"><table><thead><tr><th>Timer</th><th class=\"n\">{{baseline}}</th><th class=\"n\">{{candidate}}</th><th class=\"n\">Change</th><th class=\"n\">Interval</th><th>Verdict</th></tr></thead><tbody>\n{{#each timers}}<tr><td class=\"depth-{{depth}}\">{{name}}</td><td class=\"n\">{{secondsA}}</td><td class=\"n\">{{secondsB}}</td><td class=\"n tone-{{tone}}\">{{change}}</td><td class=\"n\">{{interval}}</td><td class=\"tone-{{tone}}\">{{verdict}}</td></tr>\n{{/each}}\n</tbody></table></div>\n{{/if}}{{/each}}\n</details>\n<details><summary>Blocks and trials</summary>\n<div class=\"scroll\"><table><thead><tr><th>Block</th><th>Began</th><th>Host</th><th>Trials in order</th><th class=\"n\">Change</th><th>Record</th></tr></thead><tbody>\n{{#each cells}}{{#each blocks}}<tr><td>{{id}}</td><td>{{startedAt}}</td><td>{{host}}</td><td>{{trials}}</td><td class=\"n\">{{change}}</td><td><a href=\"records/{{id}}.json\">{{status}}</a></td></tr>\n{{/each}}{{/each}}\n</tbody></table></div>\n</details>\n<details><summary>Machine, versions, workloads</summary>\n{{#each facts.machines}}<dl>{{#each this}}<div><dt>{{name}}</dt><dd>{{value}}</dd></div>{{/each}}</dl>{{/each}}\n{{#each facts.versions}}<dl>{{#each this}}<div><dt>{{name}}</dt><dd>{{value}}</dd></div>{{/each}}</dl>{{/each}}\n{{#each facts.workloads}}<dl>{{#each this}}<div><dt>{{name}}</dt><dd>{{value}}</dd></div>{{/each}}</dl>{{/each}}\n<dl>{{#each provenance}}<div><dt>{{name}}</dt><dd>{{value}}</dd></div>{{/each}}</dl>\n</details>\n</section>\n</main>\n<script type=\"application/json\" id=\"data\">{{{data}}}<\/script>\n<script>{{{script}}}<\/script>\n</body>\n</html>\n";
// src/report/templates/page.client.js
var page_client_default = "// The chart of all trials. Plain script: it runs in the reader's browser, from a file, without a network.\n(() => {\n  const cells = JSON.parse(document.getElementById(\"data\").textContent);\n  if (cells.length === 0) return;\n  const byId = (id) => document.getElementById(id);\n  const [cellInput, quantityInput, relativeInput] = [\"cell\", \"quantity\", \"relative\"].map(byId);\n  const buttons = [...document.querySelectorAll(\"button.version\")];\n  const WALL = \"Wall time\";\n  const MARGINS = { left: 64, right: 16, top: 16, bottom: 34 };\n  const HEIGHT = 300;\n  byId(\"explorer\").hidden = false;\n\n  const svg = (name, attributes, text) => {\n    const made = document.createElementNS(\"http://www.w3.org/2000/svg\", name);\n    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);\n    if (text !== undefined) made.textContent = text;\n    return made;\n  };\n  const options = (select, names) =>\n    select.replaceChildren(...names.map((name, index) => new Option(name, String(index))));\n  const current = () => cells[Number(cellInput.value)];\n  const quantity = () => quantityInput.selectedOptions[0].text;\n  const secondsOf = (trial) => (quantity() === WALL ? trial.wallSeconds : trial.timers[quantity()]);\n  const format = (value) =>\n    relativeInput.checked\n      ? `${value > 0 ? \"+\" : \"\"}${(value * 100).toFixed(1)} %`\n      : `${value.toPrecision(3)} s`;\n\n  /** Round values between two others: steps of 1, 2 or 5 times a power of ten. */\n  function ticks(low, high) {\n    const rough = (high - low) / 5;\n    const power = 10 ** Math.floor(Math.log10(rough));\n    const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough);\n    const first = Math.ceil(low / step);\n    return Array.from(\n      { length: Math.floor(high / step) - first + 1 },\n      (_, index) => (first + index) * step,\n    );\n  }\n\n  function chooseCell() {\n    const cell = current();\n    options(quantityInput, [WALL, ...cell.timers]);\n    for (const button of buttons) {\n      const version = cell.versions[button.dataset.side];\n      button.hidden = version === null;\n      button.querySelector(\"span\").textContent = version;\n    }\n    draw();\n  }\n\n  /** Points in the order of time, with the block's mean taken away where asked. */\n  function pointsOf(cell) {\n    const trials = cell.trials\n      .filter((trial) => secondsOf(trial) !== undefined)\n      .sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));\n    const means = new Map();\n    for (const { block } of trials) {\n      const own = trials.filter((trial) => trial.block === block).map(secondsOf);\n      means.set(block, own.reduce((sum, one) => sum + one, 0) / own.length);\n    }\n    return trials.map((trial, index) => {\n      const seconds = secondsOf(trial);\n      const value = relativeInput.checked ? seconds / means.get(trial.block) - 1 : seconds;\n      return { trial, index, seconds, value };\n    });\n  }\n\n  function draw() {\n    const cell = current();\n    const points = pointsOf(cell);\n    const visible = buttons.filter((button) => button.getAttribute(\"aria-pressed\") === \"true\");\n    const sides = new Set(visible.map((button) => button.dataset.side));\n    const values = points.map(({ value }) => value);\n    const [least, most] = [Math.min(...values), Math.max(...values)];\n    const margin = (most - least) * 0.12 || Math.abs(most) * 0.05 || 0.01;\n    const { left, right, top, bottom } = MARGINS;\n    // One unit is one pixel, so that text stays readable on a narrow screen.\n    const [width, height] = [Math.max(byId(\"plot\").clientWidth, 280), HEIGHT];\n    const x = (index) => left + ((index + 0.5) / points.length) * (width - left - right);\n    const y = (value) =>\n      height -\n      bottom -\n      ((value - least + margin) / (most - least + 2 * margin)) * (height - top - bottom);\n    const plot = svg(\"svg\", {\n      viewBox: `0 0 ${width} ${height}`,\n      role: \"img\",\n      \"aria-label\": quantity(),\n    });\n    const step = (width - left - right) / points.length;\n    points.forEach(({ trial, index }) => {\n      const blocks = [...new Set(points.map((point) => point.trial.block))];\n      if (blocks.indexOf(trial.block) % 2 === 0) return;\n      plot.append(\n        svg(\"rect\", {\n          class: \"block\",\n          x: x(index) - step / 2,\n          y: top,\n          width: step,\n          height: height - top - bottom,\n        }),\n      );\n    });\n    for (const value of ticks(least - margin, most + margin)) {\n      plot.append(\n        svg(\"line\", { class: \"grid\", x1: left, x2: width - right, y1: y(value), y2: y(value) }),\n        svg(\"text\", { x: left - 8, y: y(value) + 4, \"text-anchor\": \"end\" }, format(value)),\n      );\n    }\n    plot.append(\n      svg(\n        \"text\",\n        { x: width - right, y: height - 10, \"text-anchor\": \"end\" },\n        \"trials in the order they ran; blocks shaded in turn\",\n      ),\n    );\n    for (const { trial, index, seconds, value } of points) {\n      if (!sides.has(trial.side)) continue;\n      const version = cell.versions[trial.side];\n      const text =\n        `${version}: ${seconds.toPrecision(4)} s (${quantity()}), trial ${trial.position} of ${trial.block}, ` +\n        `began ${trial.startedAt.slice(0, 19).replace(\"T\", \" \")} UTC, load ${trial.loadBefore ?? \"?\"} before, ` +\n        `${trial.stealSeconds ?? \"?\"} s stolen, ${trial.otherCpuSeconds ?? \"?\"} s of others`;\n      const point = svg(\"circle\", {\n        class: trial.side === \"A\" ? \"a\" : \"b\",\n        cx: x(index),\n        cy: y(value),\n        r: 6,\n        tabindex: 0,\n        \"aria-label\": text,\n      });\n      for (const event of [\"mouseenter\", \"focus\"]) {\n        point.addEventListener(event, () => {\n          byId(\"details\").textContent = text;\n        });\n      }\n      plot.append(point);\n    }\n    byId(\"plot\").replaceChildren(plot);\n  }\n\n  options(\n    cellInput,\n    cells.map(({ name }) => name),\n  );\n  cellInput.parentElement.hidden = cells.length === 1;\n  cellInput.addEventListener(\"change\", chooseCell);\n  quantityInput.addEventListener(\"change\", draw);\n  relativeInput.addEventListener(\"change\", draw);\n  window.addEventListener(\"resize\", draw);\n  for (const button of buttons) {\n    button.addEventListener(\"click\", () => {\n      button.setAttribute(\"aria-pressed\", String(button.getAttribute(\"aria-pressed\") !== \"true\"));\n      draw();\n    });\n  }\n  chooseCell();\n})();\n";
// src/report/templates/page.css
var page_default = ":root {\n  --page: #f6f8fa;\n  --ground: #ffffff;\n  --ink: #1f2328;\n  --muted: #59636e;\n  --line: #d5dbe1;\n  --band: #eaf0f6;\n  --a: #3b6ea5;\n  --b: #d9730d;\n  --worse: #b3261e;\n  --better: #1a7f37;\n  --open: #8a6100;\n  --neutral: #1f2328;\n  --refused: #6e4a9e;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --page: #010409;\n    --ground: #0d1117;\n    --ink: #e6edf3;\n    --muted: #9198a1;\n    --line: #3d444d;\n    --band: #1b2736;\n    --a: #79b0ea;\n    --b: #f0a35e;\n    --worse: #ff7b72;\n    --better: #56d364;\n    --open: #e3b341;\n    --neutral: #e6edf3;\n    --refused: #c4a1ff;\n  }\n}\n* {\n  box-sizing: border-box;\n}\nbody {\n  margin: 0;\n  background: var(--page);\n  color: var(--ink);\n  font:\n    15px / 1.5 system-ui,\n    -apple-system,\n    \"Segoe UI\",\n    Helvetica,\n    Arial,\n    sans-serif;\n}\nheader,\nmain {\n  max-width: 1080px;\n  margin: 0 auto;\n  padding: 0 24px;\n}\nheader {\n  padding-top: 32px;\n}\n.product {\n  margin: 0;\n  color: var(--muted);\n  font-size: 13px;\n  text-transform: uppercase;\n  letter-spacing: 0.06em;\n}\n.product span {\n  text-transform: none;\n  letter-spacing: 0;\n  font-weight: 600;\n  margin-left: 8px;\n}\nh1 {\n  margin: 6px 0 4px;\n  font-size: 25px;\n  line-height: 1.25;\n  font-weight: 650;\n  text-wrap: balance;\n}\n.cause {\n  margin: 0 0 6px;\n  font-size: 18px;\n}\nh2 {\n  font-size: 17px;\n  margin: 0 0 12px;\n}\nh3 {\n  font-size: 14px;\n  margin: 16px 0 6px;\n  color: var(--muted);\n  font-weight: 600;\n}\nsection,\nfigure {\n  background: var(--ground);\n  border: 1px solid var(--line);\n  border-radius: 10px;\n  padding: 20px;\n  margin: 18px 0;\n}\nfigure {\n  padding: 8px;\n  overflow-x: auto;\n}\nfigure svg {\n  display: block;\n  width: 100%;\n  height: auto;\n}\nfigure .gcbench-chart {\n  min-width: 660px;\n}\n.scroll {\n  overflow-x: auto;\n}\ntable {\n  border-collapse: collapse;\n  width: 100%;\n  font-size: 14px;\n}\nth {\n  text-align: left;\n  color: var(--muted);\n  font-weight: 600;\n  font-size: 12.5px;\n  border-bottom: 1px solid var(--line);\n  padding: 6px 10px;\n  white-space: nowrap;\n}\ntd {\n  padding: 6px 10px;\n  border-bottom: 1px solid var(--line);\n}\n.n {\n  text-align: right;\n  white-space: nowrap;\n  font-variant-numeric: tabular-nums;\n}\n.muted {\n  color: var(--muted);\n}\n.dot {\n  display: inline-block;\n  width: 10px;\n  height: 10px;\n  border-radius: 50%;\n  margin-right: 7px;\n}\n.dot.a {\n  background: var(--a);\n}\n.dot.b {\n  background: var(--b);\n}\ntd.tone-worse,\ntd.tone-better {\n  font-weight: 600;\n}\n.tone-worse {\n  color: var(--worse);\n}\n.tone-better {\n  color: var(--better);\n}\n.tone-open {\n  color: var(--open);\n}\n.tone-refused {\n  color: var(--refused);\n}\n.depth-1 {\n  padding-left: 26px;\n}\n.depth-2 {\n  padding-left: 44px;\n}\n.controls {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 8px 16px;\n  align-items: center;\n  margin: 0 0 10px;\n  font-size: 14px;\n}\nselect,\nbutton {\n  font: inherit;\n  color: inherit;\n  background: var(--ground);\n  border: 1px solid var(--line);\n  border-radius: 6px;\n  padding: 3px 10px;\n}\nbutton[aria-pressed=\"false\"] {\n  opacity: 0.4;\n}\n#plot svg {\n  display: block;\n  width: 100%;\n  height: auto;\n}\n#plot text {\n  fill: var(--muted);\n  font-size: 12px;\n}\n#plot .a {\n  fill: var(--a);\n}\n#plot .b {\n  fill: var(--b);\n}\n#plot .grid {\n  stroke: var(--line);\n}\n#plot .block {\n  fill: var(--band);\n}\n#plot circle {\n  cursor: pointer;\n  stroke: var(--ground);\n  stroke-width: 1.5;\n}\n#plot circle:focus {\n  outline: none;\n  stroke: var(--ink);\n  stroke-width: 2;\n}\n#details {\n  min-height: 1.5em;\n  margin: 8px 0 0;\n  font-variant-numeric: tabular-nums;\n}\n.failure pre {\n  overflow-x: auto;\n  background: var(--page);\n  border-radius: 6px;\n  padding: 10px;\n  font-size: 12.5px;\n}\ndetails {\n  border-top: 1px solid var(--line);\n  padding: 10px 0;\n}\nsummary {\n  cursor: pointer;\n  font-weight: 600;\n}\ndl {\n  margin: 14px 0;\n  font-size: 14px;\n}\ndl div {\n  display: flex;\n  gap: 12px;\n  padding: 2px 0;\n}\ndt {\n  flex: 0 0 200px;\n  color: var(--muted);\n}\ndd {\n  margin: 0;\n  overflow-wrap: anywhere;\n  font-variant-numeric: tabular-nums;\n}\n@media (max-width: 600px) {\n  header,\n  main {\n    padding: 0 12px;\n  }\n  header {\n    padding-top: 20px;\n  }\n  h1 {\n    font-size: 21px;\n  }\n  .cause {\n    font-size: 16px;\n  }\n  section {\n    padding: 14px;\n  }\n  th,\n  td {\n    padding: 6px 8px;\n  }\n  dl div {\n    flex-direction: column;\n    gap: 0;\n  }\n  dt {\n    flex: none;\n  }\n}\n";
// src/report/page.ts
const template$1 = import_lib.default.compile(index_html_default, { strict: true });
import_lib.default.registerHelper("unbroken", unbroken);
/** The report as one page that needs nothing else, with a chart of all trials to look into. */
function renderPage$1(view, comparison, charts) {
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
	return comparison.cells.filter(({ trials }) => trials.length > 0).map(({ workload, platform, baseline, candidate, trials, timers }) => ({
		name: `${workload}, ${platformLabel(comparison, platform)}${candidate ? `, ${candidate} against ${baseline}` : ""}`,
		versions: {
			A: baseline,
			B: candidate
		},
		timers: timers.map(({ name }) => name),
		trials: trials.map(({ disturbance, ...trial }) => ({
			...trial,
			loadBefore: disturbance.loadBefore,
			stealSeconds: disturbance.stealSeconds,
			otherCpuSeconds: disturbance.otherCpuSeconds
		}))
	}));
}
/** JSON inside a script element: `<` would let a text end the element. */
function embedJson(value) {
	return JSON.stringify(value).replaceAll("<", "\\u003c");
}
// src/report/templates/report.md.hbs
var report_md_default = "**{{headline}}**{{#if cause}} {{cause}}{{/if}}\n\n{{measured}}. [Interactive page](index.html), [data](comparison.json), [records](records).\n{{#if falseAlarms}}\n\n{{falseAlarms}}\n{{/if}}\n{{#if description}}\n\n{{description}}\n{{/if}}\n{{#if changesChart}}\n\n![Change of wall time, by block and overall]({{changesChart}})\n{{/if}}\n\n## Versions and platforms\n\n{{{versionsTable}}}\n\nWall time is the geometric mean of the trials that count. Change is the candidate over the baseline, paired within blocks; the\ninterval is a moderated t over blocks: their own spread, and what is known of the noise besides. Throughput is in simulated days per day of wall time.\n{{#if trialsChart}}\n\n![Wall time of every trial]({{trialsChart}})\n{{/if}}\n{{#if platformsSection}}\n\n{{{platformsSection}}}\n{{/if}}\n{{#if costSection}}\n\n{{{costSection}}}\n{{/if}}\n{{#if changedTimers}}\n\n## Timers that changed\n{{#each changedTimers}}\n{{#if title}}\n\n{{title}}\n{{/if}}\n\n{{{table}}}\n{{/each}}\n{{/if}}\n{{#each timersCharts}}\n\n![{{title}}]({{file}})\n{{/each}}\n{{#if failures}}\n\n## Failures\n{{#each failures}}\n\n**{{version}}** failed: {{class}} ({{where}}).\n\n{{{message}}}\n\n{{{logBlock}}}\n{{/each}}\n{{/if}}\n{{#if basis}}\n\n## What the verdict rests on\n\n{{#each basis}}\n- {{{this}}}\n{{/each}}\n{{/if}}\n{{#if notes}}\n\n## Before you believe it\n\n{{#each notes}}\n- {{this}}\n{{/each}}\n{{/if}}\n\n<details><summary>All timers</summary>\n\n{{#each timersTables}}\n{{title}}\n\n{{{table}}}\n\n{{/each}}\nOnly leaf timers are tested, those of at least 0.5 % of a trial, with Holm's correction over all of them. Each interval is at\nthe level that its own test was held to; all of them hold together with 95 %.\n\n</details>\n\n<details><summary>Blocks and trials</summary>\n\n{{{blocksTable}}}\n\nA block is one job: a warm-up that is thrown away, then the trials in the order shown, one at a time.\n\n</details>\n\n<details><summary>Machine, versions, workloads</summary>\n\n{{#each factTables}}\n{{{this}}}\n\n{{/each}}\n</details>\n\n<details><summary>How these numbers were obtained</summary>\n\nBoth versions ran in turn on the same machine in the same block (ABBA or BAAB), so that what the machine adds to\nevery trial falls out of the difference. Wall time is taken outside the model, on the monotonic clock, from fork to\nwait. {{localNote}}\n\n{{{provenanceTable}}}\n\n</details>\n";
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
function describeLeftOut({ trials }) {
	const left = trials.filter(({ isLeftOut }) => isLeftOut).length;
	if (left === 0) return [];
	return [`${left} of ${formatCount(trials.length, "trial")} left out: slower than the other trial of the same version in the same block by more than repeated trials differ, so something interfered.`];
}
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
// src/report/facts.ts
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
	return {
		title: comparison.suite,
		description: comparison.description ?? null,
		...headline(comparison),
		...platformHeadline(comparison, platformQuestions),
		measured: describeMeasurement(comparison),
		isLocal: comparison.platforms.every(({ name }) => name === LOCAL_PLATFORM),
		cells,
		platformQuestions,
		cost: viewCost(comparison),
		failures: comparison.cells.flatMap((cell) => viewFailures(cell)),
		notes: viewNotes(comparison),
		falseAlarms: comparison.aaTally && describeTally(comparison.aaTally),
		basis: perCell(comparison, describeBasis),
		intervalTitle: intervalTitle(comparison),
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
		tone: verdict ? VERDICTS[verdict].tone : isFailed ? "refused" : "neutral",
		restsOn: `${formatCount(complete, "block")}, ${formatCount(cell.trials.length, "trial")}`,
		timers: viewTimers(cell, key, isRefused),
		blocks: cell.blocks.map(({ id, status, host, startedAt, change }) => ({
			id,
			status,
			host,
			startedAt: formatInstant(startedAt),
			change: change === null || isRefused ? "–" : formatChange(change),
			trials: cell.trials.filter(({ block }) => block === id).map(({ side, wallSeconds }) => `${side} ${formatSeconds(wallSeconds)}`).join(", ")
		}))
	};
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
/** `In 41 A/A comparisons on these platforms: 0 false alarms, upper bound 7 %.` */
function describeTally({ comparisons, falseAlarms, upperBound }) {
	if (comparisons === 0) return "No A/A comparison yet: gcbench run SUITE --a-a makes one.";
	return `In ${formatCount(comparisons, "A/A comparison")} on these platforms: ${formatCount(falseAlarms, "false alarm")}, upper bound ${formatShare(upperBound)}.`;
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
			questions
		})],
		["index.html", renderPage$1(view, comparison, charts)],
		...charts
	]);
}
function renderMarkdown(view, charts, { timers: timersCharts, questions }) {
	return template({
		...view,
		headline: prose(view.headline),
		cause: prose(view.cause),
		measured: prose(view.measured),
		description: view.description && prose(view.description),
		notes: view.notes.map(prose),
		basis: view.basis.map(prose),
		changesChart: charts.has("change.svg") && "change.svg",
		trialsChart: charts.has("trials.svg") && "trials.svg",
		timersCharts,
		versionsTable: versionsTable$1(view),
		platformsSection: platformsMarkdown(view.platformQuestions, questions),
		costSection: costMarkdown(view.cost, charts.has("cost.svg") ? COST_CHART : null),
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
		})),
		localNote: view.isLocal ? "All blocks ran on one machine: blocks in time stand in for hosts, and the verdict holds for this machine." : ""
	});
}
/** One row a version: a row that holds both is wider than GitHub shows. */
function versionsTable$1({ cells, intervalTitle }) {
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
// src/commands/write-report.ts
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
// src/commands/report-run.ts
/** What is there of a run becomes its report, and the result of the command. */
async function reportRun(options) {
	const { store, run, prices, folder, failOn, notes = [], givenUp = [] } = options;
	const { comparison, records } = await compareRun(store, run, prices);
	await writeReport(folder, comparison, records, options);
	refuseNothing(comparison, givenUp);
	const view = viewReport(comparison, options);
	const files = ["report.md", "index.html"].map((file) => relative("", join(folder, file)));
	const below = [`${import_picocolors.default.dim("  Report:")} ${files.join("  ")}`, ...notes.map((note) => `  ${note}`)];
	return {
		json: {
			run,
			report: folder,
			comparison,
			givenUp
		},
		text: [
			renderTerminal(view),
			below.join("\n"),
			...describeGivenUp(givenUp)
		].join("\n\n"),
		exitCode: givenUp.length > 0 ? 3 : failsOn(comparison, failOn) ? 1 : 0
	};
}
function describeGivenUp(givenUp) {
	if (givenUp.length === 0) return [];
	const what = `${formatCount(givenUp.length, "block")} could not be run; the report is of the rest:`;
	const again = `The same command tries ${givenUp.length === 1 ? "it" : "them"} again.`;
	return [[
		import_picocolors.default.red(what),
		...givenUp.map((line) => `  ${line}`),
		again
	].join("\n")];
}
/** Whether the comparison holds what the user wants to fail on. */
function failsOn({ cells }, failOn) {
	if (failOn === "never") return false;
	return cells.some((cell) => {
		const { effect, failures, baseline, candidate } = cell;
		if (failures.filter(({ version }) => version === (candidate ?? baseline)).some(({ block }) => !isMadeUpFor(cell, block))) return true;
		if (effect?.verdict === "slower") return true;
		const isDecided = effect?.verdict === "faster" || effect?.verdict === "no material change";
		return failOn === "inconclusive" && candidate !== null && !isDecided;
	});
}
/** Whether a block that failed came through at a later attempt. */
function isMadeUpFor(cell, failed) {
	const later = cell.blocks.find(({ id }) => id === nextAttemptId(failed));
	return later !== void 0 && (later.status === "complete" || isMadeUpFor(cell, later.id));
}
/** A run in which nothing ended well is the user's to mend: its report says what failed and why. */
function refuseNothing(comparison, givenUp) {
	if (comparison.cells.some(({ trials }) => trials.length > 0)) return;
	const [explained] = describeGivenUp(givenUp);
	if (explained) throw new InfrastructureError(explained.replace("; the report is of the rest", ""));
	const view = viewReport(comparison);
	throw new UsageError(`${renderTerminal(view)}\n\nNo block came through. Mend that, then run it with --again.`);
}
// src/adapters/github/github-checks.ts
/** Annotations that GitHub takes with one call; more of them come with further ones (REST API, "Check runs"). */
const ANNOTATIONS_A_CALL = 50;
/**
* Sets a check run. One that has the same key is updated; where its annotations are others it is made anew, because a
* call only ever adds annotations. The newest of a name is the one that GitHub shows.
*/
async function putCheckRun(octokit, place, check) {
	const { sha, name, key, conclusion, title, summary, text, detailsUrl, annotations } = check;
	const [first = [], ...others] = batches(annotations);
	const content = {
		...place,
		status: "completed",
		conclusion,
		external_id: key,
		...detailsUrl ? { details_url: detailsUrl } : {}
	};
	const output = {
		title,
		summary,
		...text ? { text } : {}
	};
	const there = await findCheckRun(octokit, place, check);
	if (there !== null && there.annotations === annotations.length) {
		const { data } = await octokit.rest.checks.update({
			...content,
			check_run_id: there.id,
			output
		});
		return data.html_url ?? "";
	}
	const { data: made } = await octokit.rest.checks.create({
		...content,
		name,
		head_sha: sha,
		output: {
			...output,
			annotations: first
		}
	});
	for (const batch of others) await octokit.rest.checks.update({
		...content,
		check_run_id: made.id,
		output: {
			...output,
			annotations: batch
		}
	});
	return made.html_url ?? "";
}
/** The newest check of the name, where it is about the same. */
async function findCheckRun(octokit, place, { sha, name, key }) {
	const { data } = await octokit.rest.checks.listForRef({
		...place,
		ref: sha,
		check_name: name,
		filter: "latest",
		per_page: 100
	});
	const own = data.check_runs.find((run) => run.external_id === key && run.name === name);
	return own ? {
		id: own.id,
		annotations: own.output.annotations_count
	} : null;
}
function batches(annotations) {
	const all = annotations.map(({ path, line, level, title, message }) => ({
		path,
		start_line: line,
		end_line: line,
		annotation_level: level,
		title,
		message
	}));
	return Array.from({ length: Math.ceil(all.length / ANNOTATIONS_A_CALL) }, (_, index) => all.slice(index * ANNOTATIONS_A_CALL, (index + 1) * ANNOTATIONS_A_CALL));
}
// src/adapters/github/github-patience.ts
/** Longest wait for a limit to end, in seconds: a job that waits is paid for, and its token lasts an hour. */
const LONGEST_WAIT = 900;
/** Without a header that says how long: a minute, then longer (docs.github.com, "Rate limits for the REST API"). */
const FIRST_WAIT = 60;
const MOST_TRIES = 4;
/** Longest that one answer may take, in milliseconds. */
const LONGEST_ANSWER = 6e4;
/** Done twice, these leave what they leave when done once; a comment made twice is two comments. */
const REPEATABLE = [
	"GET",
	"HEAD",
	"PATCH",
	"PUT",
	"DELETE"
];
/** Makes every call wait for GitHub's limits, and try again what failed on GitHub's side. */
function addPatience(octokit, { clock, signal, warn }) {
	octokit.hook.wrap("request", async (request, options) => {
		for (let tries = 1;; tries++) {
			const timeout = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_ANSWER)]);
			try {
				return await request({
					...options,
					request: {
						...options.request,
						signal: timeout
					}
				});
			} catch (error) {
				const failed = failedRequest(error);
				const isRepeatable = REPEATABLE.includes(options.method);
				const seconds = secondsToWait(failed, {
					tries,
					isRepeatable,
					now: clock.now()
				});
				if (seconds === null || signal.aborted) throw error;
				warn(`GitHub: ${failed.message} Trying again in ${seconds} s.`);
				await clock.sleep(seconds, signal);
			}
		}
	});
}
function failedRequest(error) {
	const message = error instanceof Error ? error.message : String(error);
	if (typeof error !== "object" || error === null) return {
		status: 500,
		message,
		headers: {}
	};
	const status = "status" in error && typeof error.status === "number" ? error.status : 500;
	const response = "response" in error ? error.response : null;
	return {
		status,
		message,
		headers: typeof response === "object" && response !== null && "headers" in response ? response.headers : {}
	};
}
/** Whether GitHub refused only because there was too much of it lately. */
function isLimited({ status, message, headers }) {
	if (status === 429) return true;
	const isSpent = Number(headers["x-ratelimit-remaining"] ?? 1) === 0;
	const isAskedToWait = headers["retry-after"] !== void 0 || /rate limit/i.test(message);
	return status === 403 && (isSpent || isAskedToWait);
}
/** When its limit ends, in seconds from now; null: the answer does not say. */
function secondsUntilReset({ headers }, now) {
	const after = Number(headers["retry-after"] ?? NaN);
	if (Number.isFinite(after)) return Math.max(1, Math.ceil(after));
	const reset = Number(headers["x-ratelimit-reset"] ?? NaN);
	return Number(headers["x-ratelimit-remaining"] ?? 1) === 0 && Number.isFinite(reset) ? Math.max(1, Math.ceil(reset - now) + 1) : null;
}
/** @returns null: another try would not help, or might do it twice */
function secondsToWait(failed, { tries, isRepeatable, now }) {
	if (tries >= MOST_TRIES) return null;
	if (isLimited(failed)) {
		const seconds = secondsUntilReset(failed, now) ?? FIRST_WAIT * 2 ** (tries - 1);
		return seconds > LONGEST_WAIT ? null : seconds;
	}
	return failed.status >= 500 && isRepeatable ? 2 ** (tries - 1) : null;
}
// src/adapters/github/github-refusal.ts
/** Longest that GitHub's own words are quoted. */
const LONGEST_QUOTE = 300;
/** What a call that failed means for whoever made it, and what to do about it. */
function refusal(cause, asked) {
	const { what, permission, repository, signal } = asked;
	if (signal.aborted) return new InterruptedError("Interrupted.", { cause });
	const failed = failedRequest(cause);
	const said = `GitHub said: ${quote(failed.message)}`;
	const user = (message) => new UsageError(message, { cause });
	if (isLimited(failed)) {
		const seconds = secondsUntilReset(failed, Date.now() / 1e3);
		const when = seconds === null ? "later" : `in ${formatRoughly(seconds)}`;
		return new InfrastructureError(`GitHub's limit of calls is reached: it did not ${what}. The same command goes on ${when}.`, { cause });
	}
	switch (failed.status) {
		case 401: return user(`GitHub does not know the token (401): it is mistyped, expired or withdrawn. In a workflow give the action no token: it takes the job's own. ${said}`);
		case 403: return user(forbidden(asked, failed.message));
		case 404: return user(`GitHub refuses to ${what} in ${repository} (404): it is not there, or the token may not see it.${grant(permission)}`);
		case 410: return user(`GitHub refuses to ${what} in ${repository} (410): issues are switched off there. ${said}`);
		case 422: return user(`GitHub refuses to ${what} in ${repository} (422). ${said}`);
		default: return new InfrastructureError(`GitHub did not ${what} in ${repository} (${failed.status}). ${said}`, { cause });
	}
}
function forbidden({ what, permission, repository }, message) {
	const head = `GitHub refuses to ${what} in ${repository} (403)`;
	if (/not accessible|must have|resource protected|admin rights/i.test(message)) return `${head}: the token lacks a permission.${grant(permission)}`;
	return `${head}. GitHub said: ${quote(message)}`;
}
/** The lines for a workflow, and why there might be no use in them. */
function grant(permission) {
	if (permission === null) return "";
	return `\nGive the job:\n    permissions:\n      ${permission}\nA pull request of a fork never gets it: publish from workflow_run, as docs/publish.md shows.`;
}
/** Without the link to the documentation that octokit puts behind it. */
function quote(message) {
	const [words = ""] = plainLine(message).split(" - https://");
	return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}...` : words;
}
// src/adapters/github/github-forge.ts
/** What a page holds at most (REST API, "Using pagination"). */
const PAGE = 100;
/** The status description that GitHub takes (REST API, "Commit statuses"). */
const LONGEST_DESCRIPTION = 140;
/** Who a workflow's own token writes as. It may not ask for its own name. */
const WORKFLOW_LOGIN = "github-actions[bot]";
/** Pages of open pull requests that are searched for a commit of a fork, the newest first. */
const MOST_PAGES_OF_PULLS = 5;
/** GitHub, or GitHub Enterprise Server, over its REST API. */
var GitHubForge = class GitHubForge {
	repository;
	#octokit;
	#options;
	#place;
	#author;
	/** @throws {UsageError} the repository's name is none */
	static async open(options) {
		const { getOctokit } = await import("./github.js");
		const octokit = getOctokit(options.token, {
			baseUrl: options.apiUrl,
			log: SILENT
		});
		addPatience(octokit, options);
		return new GitHubForge(octokit, options);
	}
	constructor(octokit, options) {
		const [owner = "", repo = "", ...rest] = options.repository.split("/");
		if (!owner || !repo || rest.length > 0) throw new UsageError(`"${options.repository}" is no repository of GitHub: expected owner/name.`);
		this.repository = options.repository;
		this.#place = {
			owner,
			repo
		};
		this.#octokit = octokit;
		this.#options = options;
		this.#author = options.author ?? null;
	}
	async findComment(number, marker) {
		const author = await this.#ourLogin();
		return this.#ask({
			what: `list the comments of #${number}`,
			permission: "pull-requests: write"
		}, async () => {
			const pages = this.#octokit.paginate.iterator(this.#octokit.rest.issues.listComments, {
				...this.#place,
				issue_number: number,
				per_page: PAGE
			});
			for await (const { data } of pages) {
				const own = data.find(({ body, user }) => user?.login === author && beginsWith(body ?? "", marker));
				if (own) return {
					id: own.id,
					body: own.body ?? "",
					url: own.html_url
				};
			}
			return null;
		});
	}
	async createComment(number, body) {
		const asked = {
			what: `comment on #${number}`,
			permission: "pull-requests: write"
		};
		const { data } = await this.#ask(asked, () => this.#octokit.rest.issues.createComment({
			...this.#place,
			issue_number: number,
			body
		}));
		this.#warnOfAuthor(data.user?.login);
		return {
			id: data.id,
			body: data.body ?? body,
			url: data.html_url
		};
	}
	async updateComment(id, body) {
		const { data } = await this.#ask({
			what: "update its comment",
			permission: "pull-requests: write"
		}, () => this.#octokit.rest.issues.updateComment({
			...this.#place,
			comment_id: id,
			body
		}));
		return {
			id,
			body: data.body ?? body,
			url: data.html_url
		};
	}
	async putCheck(check) {
		const what = `set a check at ${check.sha.slice(0, 12)}`;
		return this.#ask({
			what,
			permission: "checks: write"
		}, () => putCheckRun(this.#octokit, this.#place, check));
	}
	async pullRequestOf({ sha, head }) {
		const what = `list the pull requests of ${sha.slice(0, 12)}`;
		return this.#ask({
			what,
			permission: "pull-requests: read"
		}, async () => {
			const { data: known } = await this.#octokit.rest.repos.listPullRequestsAssociatedWithCommit({
				...this.#place,
				commit_sha: sha,
				per_page: PAGE
			});
			const open = known.filter(({ state }) => state === "open");
			const own = open.find((pull) => pull.head.sha === sha) ?? open[0];
			return own ? toPullRequest(own) : this.#pullRequestOfFork({
				sha,
				head
			});
		});
	}
	async #pullRequestOfFork({ sha, head }) {
		const pages = this.#octokit.paginate.iterator(this.#octokit.rest.pulls.list, {
			...this.#place,
			state: "open",
			sort: "updated",
			direction: "desc",
			per_page: PAGE,
			...head ? { head } : {}
		});
		let page = 0;
		for await (const { data } of pages) {
			const own = data.filter((pull) => !head || pull.head.label === head);
			const found = own.find((pull) => pull.head.sha === sha) ?? (head ? own[0] : void 0);
			if (found) return toPullRequest(found);
			if (++page >= MOST_PAGES_OF_PULLS) return null;
		}
		return null;
	}
	async pullRequest(number) {
		const asked = {
			what: `show pull request #${number}`,
			permission: "pull-requests: read"
		};
		const { data } = await this.#ask(asked, () => this.#octokit.rest.pulls.get({
			...this.#place,
			pull_number: number
		}));
		return toPullRequest(data);
	}
	async react(commentId, content) {
		await this.#ask({
			what: "react to a comment",
			permission: "pull-requests: write"
		}, () => this.#octokit.rest.reactions.createForIssueComment({
			...this.#place,
			comment_id: commentId,
			content
		}));
	}
	async setStatus(sha, status) {
		const { context, state, description, url } = status;
		const what = `set a status at ${sha.slice(0, 12)}`;
		await this.#ask({
			what,
			permission: "statuses: write"
		}, () => this.#octokit.rest.repos.createCommitStatus({
			...this.#place,
			sha,
			state,
			context,
			description: description.slice(0, LONGEST_DESCRIPTION),
			...url ? { target_url: url } : {}
		}));
	}
	async putIssue({ label, marker, title, body }) {
		const author = await this.#ourLogin();
		return this.#ask({
			what: `open an issue (${label})`,
			permission: "issues: write"
		}, async () => {
			const own = (await this.#octokit.paginate(this.#octokit.rest.issues.listForRepo, {
				...this.#place,
				state: "open",
				labels: label,
				per_page: PAGE
			})).find((issue) => !issue.pull_request && issue.user?.login === author && beginsWith(issue.body ?? "", marker));
			const content = {
				...this.#place,
				title,
				body: `${marker}\n${body}`
			};
			const { data } = own ? await this.#octokit.rest.issues.update({
				...content,
				issue_number: own.number
			}) : await this.#octokit.rest.issues.create({
				...content,
				labels: [label]
			});
			return data.html_url;
		});
	}
	async putPullRequest({ head, base, title, body }) {
		const asked = {
			what: `open a pull request of ${head}`,
			permission: "pull-requests: write"
		};
		return this.#ask(asked, async () => {
			const { data: open } = await this.#octokit.rest.pulls.list({
				...this.#place,
				state: "open",
				head: `${this.#place.owner}:${head}`,
				per_page: PAGE
			});
			const own = open.find((pull) => pull.head.ref === head && pull.base.ref === base);
			const { data } = own ? await this.#octokit.rest.pulls.update({
				...this.#place,
				pull_number: own.number,
				title,
				body
			}) : await this.#octokit.rest.pulls.create({
				...this.#place,
				head,
				base,
				title,
				body
			});
			return toPullRequest(data);
		});
	}
	async startWorkflow({ workflow, ref, inputs }) {
		await this.#ask({
			what: `start ${workflow}`,
			permission: "actions: write"
		}, () => this.#octokit.rest.actions.createWorkflowDispatch({
			...this.#place,
			workflow_id: workflow,
			ref,
			inputs: { ...inputs }
		}));
	}
	async permissionOf(login) {
		const asked = {
			what: `say what ${login} may do`,
			permission: "contents: read"
		};
		return this.#ask(asked, async () => {
			try {
				const { data } = await this.#octokit.rest.repos.getCollaboratorPermissionLevel({
					...this.#place,
					username: login
				});
				return levelOf(data.role_name) ?? levelOf(data.permission) ?? "none";
			} catch (error) {
				if (failedRequest(error).status === 404) return "none";
				throw error;
			}
		});
	}
	/** Whom the token writes as. A workflow's token may not ask, and writes as the workflow's bot. */
	async #ourLogin() {
		if (this.#author !== null) return this.#author;
		const asked = {
			what: "say whom the token is of",
			permission: null
		};
		this.#author = await this.#ask(asked, async () => {
			try {
				return (await this.#octokit.rest.users.getAuthenticated()).data.login;
			} catch (error) {
				if (failedRequest(error).status === 403) return WORKFLOW_LOGIN;
				throw error;
			}
		});
		return this.#author;
	}
	#warnOfAuthor(login) {
		if (login === void 0 || this.#author === null || login === this.#author) return;
		this.#options.warn(`The comment was made by ${login}, and looked for among those of ${this.#author}: it would not be found again. Give \`author: ${login}\`.`);
	}
	async #ask(asked, call) {
		const { repository } = this;
		const { signal } = this.#options;
		try {
			return await call();
		} catch (cause) {
			throw refusal(cause, {
				...asked,
				repository,
				signal
			});
		}
	}
};
const quiet = () => {};
/** Octokit would print the addresses of what failed; refusals are told in our own words. */
const SILENT = {
	debug: quiet,
	info: quiet,
	warn: quiet,
	error: quiet
};
const LEVELS$1 = [
	"admin",
	"maintain",
	"write",
	"triage",
	"read",
	"none"
];
/** Roles that an organisation made up itself have no level here; what they rest on has. */
function levelOf(name) {
	return LEVELS$1.find((level) => level === name);
}
/** Only at the beginning: who quotes our comment has the marker too, further down. */
function beginsWith(body, marker) {
	return body.trimStart().startsWith(marker);
}
function toPullRequest({ number, html_url: url, head, base }) {
	return {
		number,
		url,
		headSha: head.sha,
		baseSha: base.sha,
		isFromFork: head.repo?.full_name !== base.repo.full_name
	};
}
// src/adapters/github/git-process.ts
/** Longest that one call of git may take, in milliseconds: a push over a slow line, and no more. */
const LONGEST_CALL = 6e5;
/** What one call may print: an index of many thousand runs is a few MiB. */
const MOST_OUTPUT_BYTES = 268435456;
/** git in a bare repository of our own: nothing asks, no hook runs, and the token is in no argument, file or address. */
var Git = class {
	#options;
	#environment;
	constructor(options) {
		this.#options = options;
		this.#environment = environmentOf(options);
	}
	/** @throws {Error} it ended with another code than 0 */
	async read(args, more = {}) {
		return (await this.readBytes(args, more)).toString("utf8");
	}
	/** As `read`, undecoded. */
	async readBytes(args, more = {}) {
		const end = await this.run(args, more);
		if (end.code !== 0) throw new GitError(args[0] ?? "", end);
		return end.bytes;
	}
	async run(args, { input = "", index } = {}) {
		const { directory, signal } = this.#options;
		if (signal.aborted) throw new InterruptedError("Interrupted.", { cause: signal.reason });
		const end = await spawnGit(args, {
			directory,
			environment: index ? {
				...this.#environment,
				GIT_INDEX_FILE: index
			} : this.#environment,
			input,
			signal
		});
		if (signal.aborted) throw new InterruptedError("Interrupted.", { cause: signal.reason });
		return end;
	}
};
/** git ended with another code than 0. */
var GitError = class extends InfrastructureError {
	end;
	constructor(command, end) {
		const said = end.stderr.trim().split("\n").slice(-5).join("\n  ");
		super(`git ${command} failed (${end.code}):\n  ${said}`);
		this.end = end;
	}
};
function spawnGit(args, spawned) {
	const { directory, environment: env, input, signal } = spawned;
	return new Promise((resolve, reject) => {
		const timeout = AbortSignal.timeout(LONGEST_CALL);
		const child = spawn("git", [...args], {
			cwd: directory,
			env,
			stdio: "pipe",
			signal: AbortSignal.any([signal, timeout])
		});
		const [stdout, stderr] = [[], []];
		let bytes = 0;
		const take = (into) => (chunk) => {
			bytes += chunk.length;
			if (bytes > MOST_OUTPUT_BYTES) child.kill();
			else into.push(chunk);
		};
		child.stdout.on("data", take(stdout));
		child.stderr.on("data", take(stderr));
		child.stdin.on("error", () => {});
		child.stdin.end(input);
		child.on("error", (cause) => {
			if (!signal.aborted) reject(cannotRun(cause, timeout.aborted));
		});
		child.on("close", (code) => {
			const bytes = Buffer.concat(stdout);
			const said = Buffer.concat(stderr).toString("utf8");
			resolve({
				code: code ?? 1,
				stdout: bytes.toString("utf8"),
				bytes,
				stderr: said
			});
		});
	});
}
function cannotRun(cause, isTooLong) {
	if (isTooLong) return new InfrastructureError("git took longer than 10 minutes.", { cause });
	return new UsageError(`git can't be run (${cause.message}). Install it to publish to a branch.`, { cause });
}
function environmentOf({ credential }) {
	const settings = [
		["core.hooksPath", "/dev/null"],
		["commit.gpgSign", "false"],
		["gc.auto", "0"],
		["maintenance.auto", "false"],
		...credential ? authorization(credential) : []
	];
	const numbered = settings.flatMap(([key, value], index) => [[`GIT_CONFIG_KEY_${index}`, key], [`GIT_CONFIG_VALUE_${index}`, value]]);
	return {
		...withoutGit(process.env),
		...Object.fromEntries(numbered),
		GIT_CONFIG_COUNT: String(settings.length),
		GIT_TERMINAL_PROMPT: "0",
		GIT_ALLOW_PROTOCOL: "file:git:http:https:ssh",
		LC_ALL: "C",
		...AUTHOR
	};
}
const AUTHOR = {
	GIT_AUTHOR_NAME: "gcbench",
	GIT_AUTHOR_EMAIL: "gcbench@users.noreply.github.com",
	GIT_COMMITTER_NAME: "gcbench",
	GIT_COMMITTER_EMAIL: "gcbench@users.noreply.github.com"
};
/** Of one server only, so that a redirect or another remote never gets it. An empty value first takes away earlier ones. */
function authorization({ origin, token }) {
	const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
	const key = `http.${origin}/.extraheader`;
	return [[key, ""], [key, `AUTHORIZATION: basic ${basic}`]];
}
/** A hook or an outer git leaves its own repository in the environment; ours is another. Tokens stay out of it, too. */
function withoutGit(environment) {
	const kept = [
		"GIT_SSH",
		"GIT_SSH_COMMAND",
		"GIT_EXEC_PATH",
		"GIT_SSL_CAINFO"
	];
	return Object.fromEntries(Object.entries(environment).filter(([name]) => kept.includes(name) || !/^GIT_|^INPUT_|TOKEN|SECRET/.test(name) && name !== "LC_ALL"));
}
// src/adapters/github/git-refusal.ts
/** Somebody else was faster: their commit came in between fetch and push, or both pushed at the same moment. */
const OVERTAKEN = /\[rejected\]|\(fetch first\)|non-fast-forward|cannot lock ref|failed to update ref|incorrect old value|reference already exists/;
const PROTECTED = /protected branch|GH006|GH013|repository rule violations|pre-receive hook declined/i;
const NOT_ALLOWED = /\b403\b|\b401\b|denied|Authentication failed|could not read (Username|Password)|terminal prompts disabled/i;
const NOT_THERE = /not found|does not exist|does not appear to be a git repository/i;
/** @returns null: somebody else was faster, and the next push may come through */
function explainPush(end, wanted) {
	const said = `${end.stdout}\n${end.stderr}`;
	const { branch, remote } = wanted;
	if (PROTECTED.test(said)) return new UsageError(`The branch ${branch} of ${remote} is protected: nothing was published there. Name a branch that no rule holds (--branch), or let this token pass the rule.\n${tail(said)}`);
	if (OVERTAKEN.test(said)) return null;
	return explainFetch(end, wanted);
}
function explainFetch({ stdout, stderr }, { remote, branch }) {
	const said = `${stdout}\n${stderr}`;
	if (NOT_ALLOWED.test(said)) return new UsageError(`git may not use ${remote}: nothing was published to ${branch}. In a workflow give the job:\n    permissions:\n      contents: write\nA pull request of a fork never gets it: publish from workflow_run, as docs/publish.md shows.\n${tail(said)}`);
	if (NOT_THERE.test(said)) return new UsageError(`There is no git repository ${remote}, or the token may not see it.\n${tail(said)}`);
	return new InfrastructureError(`git can't reach ${remote}.\n${tail(said)}`);
}
/** git's last words. Its messages hold no token: that is in no address and no argument. */
function tail(said) {
	return plainLines(said).split("\n").filter((line) => line.trim() !== "").slice(-6).map((line) => `  git: ${line}`).join("\n");
}
// src/adapters/github/results-branch.ts
/** Pushes until it is given up. With a pause that grows and varies, 20 publishers at once all land. */
const MOST_PUSHES = 12;
const FIRST_PAUSE_SECONDS = .2;
const LONGEST_PAUSE_SECONDS = 10;
const RUNS = "runs";
const SUMMARY = "summary.json";
/**
* Results on a branch of a git repository that holds nothing else. Only what changes is fetched and written: no checkout, no
* work tree, a history one commit deep. What is pushed is a whole commit or nothing.
*/
var ResultsBranch = class {
	location;
	#options;
	/** @throws {UsageError} the address or the branch's name can't be used */
	constructor(options) {
		refuseAddress(options.remote);
		refuseBranch(options.branch);
		const remote = existsSync(options.remote) ? resolve(options.remote) : options.remote;
		this.#options = {
			...options,
			remote
		};
		this.location = `branch ${options.branch} of ${options.remote}`;
	}
	async put(run, makeIndex) {
		const directory = await mkdtemp(join(tmpdir(), "gcbench-results-"));
		try {
			const git = new Git({
				...this.#options,
				directory,
				credential: credentialOf(this.#options)
			});
			await git.read([
				"init",
				"--quiet",
				"--bare",
				"--template=",
				"."
			]);
			await git.read([
				"remote",
				"add",
				"--",
				"origin",
				this.#options.remote
			]);
			return await this.#land({
				git,
				directory
			}, run, makeIndex);
		} finally {
			await rm(directory, {
				recursive: true,
				force: true
			});
		}
	}
	/** Fetch, add, push; where somebody else was faster, again. */
	async #land({ git, directory }, run, makeIndex) {
		const { branch, clock, signal, say } = this.#options;
		for (let retries = 0; retries < MOST_PUSHES; retries++) {
			const parent = await this.#fetch(git);
			const tree = await new NextTree(git, {
				directory,
				parent
			}).make(run, makeIndex);
			if (parent !== null && tree === await treeOf(git, parent)) return {
				commit: parent,
				wasThere: true,
				retries
			};
			const commit = await commitTree(git, {
				tree,
				parent,
				subject: run.subject
			});
			const refs = `${commit}:refs/heads/${branch}`;
			const pushed = await git.run([
				"push",
				"--porcelain",
				"--no-verify",
				"origin",
				refs
			]);
			if (pushed.code === 0) return {
				commit,
				wasThere: false,
				retries
			};
			const refused = explainPush(pushed, this.#options);
			if (refused !== null) throw refused;
			say(`Somebody else pushed to ${branch}: fetching what is there, and trying again.`);
			const pause = Math.min(LONGEST_PAUSE_SECONDS, FIRST_PAUSE_SECONDS * 2 ** retries);
			await clock.sleep(pause * (.5 + Math.random()), signal);
		}
		throw new InfrastructureError(`Others pushed to ${branch} faster, ${MOST_PUSHES} times. Nothing of this run is there; the same command tries again.`);
	}
	/** @returns the branch's commit, with its trees; null: there is no such branch yet */
	async #fetch(git) {
		const { branch } = this.#options;
		const ref = `refs/heads/${branch}`;
		const listed = await git.run([
			"ls-remote",
			"origin",
			ref
		]);
		if (listed.code !== 0) throw explainFetch(listed, this.#options);
		if (listed.stdout.trim() === "") return null;
		const fetched = await git.run([
			"fetch",
			...[
				"--depth=1",
				"--filter=blob:none",
				"--no-tags",
				"--quiet"
			],
			"origin",
			`+${ref}:refs/gcbench/there`
		]);
		if (fetched.code !== 0) throw explainFetch(fetched, this.#options);
		return (await git.read([
			"rev-parse",
			"--verify",
			"refs/gcbench/there"
		])).trim();
	}
};
/** A tree of the branch with a run more. */
var NextTree = class {
	#git;
	#directory;
	#parent;
	constructor(git, { directory, parent }) {
		this.#git = git;
		this.#directory = directory;
		this.#parent = parent;
	}
	async make(run, makeIndex) {
		const there = await this.#entries();
		const folder = `${RUNS}/${run.run}/`;
		const files = new Map([...run.files].map(([name, text]) => [`${folder}${name}`, text]));
		const blobs = await this.#write(files);
		this.#refuseOther(run, {
			there,
			blobs,
			folder
		});
		const summaries = await this.#summaries(there);
		summaries.set(run.run, run.files.get(SUMMARY) ?? "");
		const index = await this.#write(makeIndex(new Map([...summaries].sort())));
		const lines = [...[...there.keys()].filter((path) => path.startsWith(folder) && !blobs.has(path)).map((path) => `0 ${"0".repeat(40)}\t${path}`), ...[...blobs, ...index].map(([path, blob]) => `100644 ${blob}\t${path}`)];
		return this.#writeTree(lines);
	}
	/** Files of the branch that matter here: path to blob. */
	async #entries() {
		if (this.#parent === null) return /* @__PURE__ */ new Map();
		const entries = (await this.#git.read([
			"ls-tree",
			"-r",
			"-z",
			this.#parent,
			"--",
			`${RUNS}/`
		])).split("\0").flatMap((line) => {
			const [, blob, path] = /^100644 blob ([0-9a-f]{40,64})\t(.+)$/s.exec(line) ?? [];
			return blob && path ? [[path, blob]] : [];
		});
		return new Map(entries);
	}
	/** What was measured stays as it was: a run that is there is the same, or it is refused. */
	#refuseOther({ run, data }, { there, blobs, folder }) {
		if (![...there.keys()].some((path) => path.startsWith(folder))) return;
		const isData = (path) => data.includes(path.slice(folder.length)) || path.startsWith(`${folder}records/`);
		const paths = /* @__PURE__ */ new Set([...there.keys(), ...blobs.keys()]);
		for (const path of paths) {
			if (!path.startsWith(folder) || !isData(path) || there.get(path) === blobs.get(path)) continue;
			throw new UsageError(`Run ${run} is published already, with another ${path.slice(folder.length)}. What is published is never changed. If it is another run, whose store began at 1 again, name its folder with --as; else publish to another branch (--branch).`);
		}
	}
	/** Summaries of all runs there, fetched at once where they are not here yet. */
	async #summaries(there) {
		const wanted = [...there].flatMap(([path, blob]) => {
			const [first, run, name, ...rest] = path.split("/");
			return first === RUNS && name === SUMMARY && rest.length === 0 && run ? [{
				run,
				blob
			}] : [];
		});
		if (wanted.length === 0) return /* @__PURE__ */ new Map();
		await this.#fetchBlobs(wanted.map(({ blob }) => blob));
		const input = wanted.map(({ blob }) => `${blob}\n`).join("");
		return readBatch(await this.#git.readBytes(["cat-file", "--batch"], { input }), wanted);
	}
	async #fetchBlobs(wanted) {
		const args = [
			"rev-list",
			"--objects",
			"--missing=print",
			this.#parent ?? ""
		];
		const listed = await this.#git.read(args);
		const missing = new Set(listed.split("\n").flatMap((line) => /^\?(.+)$/.exec(line)?.[1] ?? []));
		const input = wanted.filter((blob) => missing.has(blob)).join("\n");
		if (input === "") return;
		await this.#git.read([
			...[
				"-c",
				"fetch.negotiationAlgorithm=noop",
				"fetch",
				"--quiet",
				"--no-tags"
			],
			...[
				"--no-write-fetch-head",
				"--recurse-submodules=no",
				"--filter=blob:none"
			],
			...["--stdin", "origin"]
		], { input });
	}
	/** @returns the blob of each file */
	async #write(files) {
		const paths = [];
		for (const content of files.values()) {
			const path = join(this.#directory, `file-${paths.length}`);
			await writeFile(path, content);
			paths.push(path);
		}
		const input = paths.map((path) => `${path}\n`).join("");
		const blobs = (await this.#git.read([
			"hash-object",
			"-w",
			"--no-filters",
			"--stdin-paths"
		], { input })).split("\n");
		return new Map([...files.keys()].map((path, index) => [path, blobs[index] ?? ""]));
	}
	async #writeTree(lines) {
		const index = "next-index";
		const git = this.#git;
		await git.read(this.#parent === null ? ["read-tree", "--empty"] : ["read-tree", this.#parent], { index });
		const input = lines.map((line) => `${line}\0`).join("");
		await git.read([
			"update-index",
			"-z",
			"--index-info"
		], {
			index,
			input
		});
		return (await git.read(["write-tree", "--missing-ok"], { index })).trim();
	}
};
/** What `git cat-file --batch` prints: a line with the size in bytes, the content, a line break. */
function readBatch(bytes, wanted) {
	const texts = /* @__PURE__ */ new Map();
	let at = 0;
	for (const { run } of wanted) {
		const end = bytes.indexOf("\n", at);
		const size = Number(bytes.subarray(at, end).toString("latin1").split(" ")[2]);
		texts.set(run, bytes.subarray(end + 1, end + 1 + size).toString("utf8"));
		at = end + 1 + size + 1;
	}
	return texts;
}
async function treeOf(git, commit) {
	return (await git.read([
		"rev-parse",
		"--verify",
		`${commit}^{tree}`
	])).trim();
}
async function commitTree(git, { tree, parent, subject }) {
	const from = parent === null ? [] : ["-p", parent];
	return (await git.read([
		"commit-tree",
		tree,
		...from
	], { input: `${subject}\n` })).trim();
}
function credentialOf({ remote, token }) {
	if (token === null || !/^https?:\/\//.test(remote)) return null;
	return {
		origin: new URL(remote).origin,
		token
	};
}
function refuseAddress(remote) {
	const isOption = remote.startsWith("-") || remote.trim() === "";
	const isOdd = /[\n\r\0]/.test(remote) || /^\w+::/.test(remote);
	if (isOption || isOdd) throw new UsageError(`"${remote}" is no address of a git repository.`);
	if (/^https?:\/\/[^/]*@/.test(remote)) throw new UsageError("The remote's address holds a password or a token, which would end up in logs. Give it by GITHUB_TOKEN.");
}
/** As `git check-ref-format` has it, and a little narrower. */
function refuseBranch(branch) {
	const isName = /^[A-Za-z0-9][\w./-]{0,199}$/.test(branch);
	const isOdd = /\.\.|\/\/|\/\.|\.$|\/$|\.lock(\/|$)/.test(branch);
	if (isName && !isOdd) return;
	throw new UsageError(`"${branch}" is no name of a branch: letters, digits, ".", "-", "_" and "/".`);
}
// src/adapters/github/workflow-context.ts
const pullSchema = object({ number: number().int().positive() });
const eventSchema = object({
	pull_request: pullSchema.extend({ head: object({
		sha: string(),
		label: string().nullish()
	}) }).nullish(),
	issue: pullSchema.extend({ pull_request: unknown$1().optional() }).nullish(),
	workflow_run: object({
		id: number(),
		event: string(),
		head_sha: string(),
		head_branch: string().nullish(),
		head_repository: object({ owner: object({ login: string() }) }).nullish(),
		html_url: string().nullish(),
		pull_requests: array(pullSchema.extend({ base: object({ repo: object({ id: number() }) }) })).nullish()
	}).nullish(),
	repository: object({ id: number() }).nullish()
});
async function readWorkflowContext(environment = process.env) {
	const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: serverUrl = "https://github.com", GITHUB_API_URL: apiUrl = "https://api.github.com", GITHUB_RUN_ID: runId, GITHUB_SHA: sha, GITHUB_EVENT_PATH: eventPath } = environment;
	const event = eventPath ? await readEvent(eventPath) : {};
	const { pull_request: pull, workflow_run: run, issue } = event;
	const owner = run?.head_repository?.owner.login;
	const own = run?.pull_requests?.find(({ base }) => base.repo.id === event.repository?.id);
	return {
		repository: repository || null,
		serverUrl,
		apiUrl,
		workflowUrl: run?.html_url ?? (repository && runId ? `${serverUrl}/${repository}/actions/runs/${runId}` : null),
		sha: run?.head_sha ?? pull?.head.sha ?? sha ?? null,
		head: owner && run?.head_branch ? `${owner}:${run.head_branch}` : pull?.head.label ?? null,
		pullRequest: pull?.number ?? own?.number ?? (issue?.pull_request ? issue.number : null)
	};
}
async function readEvent(path) {
	try {
		return eventSchema.parse(JSON.parse(await readFile(path, "utf8")));
	} catch (cause) {
		throw new UsageError(`GITHUB_EVENT_PATH: ${path} is no event of GitHub.`, { cause });
	}
}
// src/adapters/report-folder.ts
const MIB = 2 ** 20;
/** A comparison of 100 cells with 20 blocks each is 4 MiB; a record with its timers some 100 KiB. */
const LARGEST_COMPARISON = 32 * MIB;
const LARGEST_RECORD = 4 * MIB;
const LARGEST_REPORT = 256 * MIB;
const MOST_RECORDS = 5e3;
/**
* What a report rests on, from a folder that anybody may have filled: an artifact of a fork's workflow. Only comparison.json
* and records are read, each of a bounded size and checked by its schema; links are not followed, and what else lies
* there is never looked at.
*
* @throws {UsageError} something of it is not what gcbench wrote
*/
async function readReportFolder(folder) {
	await requireDirectory(folder, `There is no report in ${folder}: gcbench run leaves one there.`);
	const path = join(folder, "comparison.json");
	const comparison = parseStored(path, await readBounded(path, LARGEST_COMPARISON), comparisonSchema);
	const directory = join(folder, "records");
	await requireDirectory(directory, `${folder} has no records: the comparison alone proves nothing.`);
	const names = await recordNames(directory);
	const records = /* @__PURE__ */ new Map();
	let bytes = 0;
	for (const name of names) {
		const file = join(directory, name);
		const content = await readBounded(file, LARGEST_RECORD);
		bytes += content.length;
		if (bytes > LARGEST_REPORT) throw new UsageError(`${directory} holds more than ${formatMemory(LARGEST_REPORT / MIB)}.`);
		records.set(name.slice(0, -5), parseStored(file, content, recordSchema));
	}
	return {
		comparison,
		records
	};
}
async function recordNames(directory) {
	const names = [];
	for await (const { name } of await opendir(directory)) {
		if (name.endsWith(".json")) names.push(name);
		if (names.length > MOST_RECORDS) throw new UsageError(`${directory} holds more than ${MOST_RECORDS} records.`);
	}
	return names.sort();
}
/** Not a link to one: a folder from elsewhere could lead anywhere. */
async function requireDirectory(path, otherwise) {
	if (!(await lstat(path).catch((cause) => {
		throw new UsageError(otherwise, { cause });
	})).isDirectory()) throw new UsageError(`${path} is no folder of its own.`);
}
async function readBounded(path, most) {
	const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
	const file = await open(path, flags).catch((cause) => {
		const why = cause.code === "ELOOP" ? "is a link" : `can't be read (${cause.code})`;
		throw new UsageError(`${path} ${why}.`, { cause });
	});
	try {
		const stat = await file.stat();
		if (!stat.isFile()) throw new UsageError(`${path} is no file.`);
		if (stat.size > most) throw new UsageError(`${path} is ${formatMemory(stat.size / MIB)}: more than gcbench takes, ${formatMemory(most / MIB)}.`);
		const content = Buffer.alloc(stat.size);
		const { bytesRead } = await file.read(content, 0, stat.size, 0);
		return content.subarray(0, bytesRead);
	} finally {
		await file.close();
	}
}
// src/core/published-run.ts
/** Names of runs become folders and parts of addresses. */
const runNameSchema = string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,159}$/, "expected the name of a run");
const commitSchema = string().regex(/^[0-9a-f]{40}$/, "expected a commit: 40 hexadecimal digits");
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
	verdict: string().max(2e3),
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
		verdict: told.verdict.slice(0, 2e3),
		tone: told.tone,
		measuredFrom,
		measuredTo,
		gcbench,
		usd: total && Object.values(total).reduce((sum, part) => sum + part, 0),
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
// src/core/comparison/verify-report.ts
/** Ids of blocks are names of files. */
const BLOCK_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,250}$/;
const PRODUCT_VERSION = /^[\w.+-]{1,40}$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;
/**
* Whether a comparison that somebody handed in holds together: its names are names, and mean what it lists, and its trials
* are those of its records, to the last digit. A schema does not know that.
*
* @param records by the name of their file, without `.json`
* @throws {UsageError} the first thing that is wrong
*/
function verifyReport(comparison, records) {
	const fault = faultOfNames(comparison) ?? faultOfRecords(comparison, records) ?? faultOfTrials(comparison, records);
	if (fault === null) return;
	throw new UsageError(`The report does not hold together: ${fault} Nothing was published. \`gcbench compare RUN\` makes it anew from the store.`);
}
function faultOfNames(comparison) {
	const { run, suite, gcbench, measuredFrom, measuredTo, cells } = comparison;
	const { workloads, platforms, versions, cost, platformQuestions } = comparison;
	if (!runNameSchema.safeParse(run).success) return "its run has no proper name.";
	if (!nameSchema.safeParse(suite).success) return "its suite has no proper name.";
	if (!PRODUCT_VERSION.test(gcbench)) return "it names no version of gcbench.";
	for (const instant of [measuredFrom, measuredTo]) if (instant !== null && !INSTANT.test(instant)) return "when it was measured is no instant.";
	const known = {
		workload: new Set(workloads.map(({ workload }) => workload.name)),
		platform: new Set(platforms.map(({ id }) => id)),
		version: new Set(versions.map(({ name }) => name)),
		block: new Set(cells.flatMap(({ blocks }) => blocks.map(({ id }) => id)))
	};
	const questions = platformQuestions ?? [];
	const used = [
		["workload", cells.map(({ workload }) => workload)],
		["workload", questions.map(({ workload }) => workload)],
		["workload", (cost?.simulatedDays ?? []).map(({ workload }) => workload)],
		["platform", cells.map(({ platform }) => platform)],
		["platform", questions.flatMap((one) => one.platforms.map(({ platform }) => platform))],
		["platform", questions.flatMap(({ rankings }) => rankings.flatMap((one) => one.platforms.map(({ platform }) => platform)))],
		["platform", (cost?.platforms ?? []).map(({ platform }) => platform)],
		["platform", (cost?.simulatedDays ?? []).map(({ platform }) => platform)],
		["version", cells.flatMap(({ baseline, candidate }) => [baseline, candidate ?? baseline])],
		["version", cells.flatMap(({ failures }) => failures.map(({ version }) => version))],
		["version", questions.map(({ version }) => version)],
		["version", (cost?.simulatedDays ?? []).map(({ version }) => version)],
		["block", cells.flatMap(({ trials }) => trials.map(({ block }) => block))],
		["block", cells.flatMap(({ failures }) => failures.map(({ block }) => block))]
	];
	for (const [kind, names] of used) if (names.some((name) => !known[kind].has(name))) return `it names a ${kind} that it does not list.`;
	return null;
}
function faultOfRecords({ run, plan, cells }, records) {
	for (const [file, { spec }] of records) {
		if (!BLOCK_ID.test(file) || spec.block.id !== file) return "a record's file is not named after its block.";
		if (spec.run !== run || spec.plan !== plan) return `the record of ${file} is of another run.`;
	}
	for (const cell of cells) for (const { id } of cell.blocks) {
		const { block } = records.get(id)?.spec ?? {};
		if (!BLOCK_ID.test(id)) return "a block has no proper id.";
		if (!block) return `there is no record of block ${id}.`;
		if (!(block.workload === cell.workload && block.platform === cell.platform && block.baseline === cell.baseline && block.candidate === cell.candidate)) return `block ${id} is not of the comparison that names it.`;
	}
	return null;
}
function faultOfTrials({ cells }, records) {
	for (const { block, position, side, wallSeconds } of cells.flatMap(({ trials }) => trials)) {
		const trial = records.get(block)?.trials.find((one) => one.position === position);
		if (trial?.side === side && trial.wallSeconds === wallSeconds) continue;
		return `trial ${position} of block ${block} is not what its record says.`;
	}
	return null;
}
// src/report/publishing/body.ts
/** Rows of a table, and comparisons with their timers, that a comment shows; the whole report has all. */
const MOST_ROWS = 40;
const MOST_TIMER_TABLES = 12;
const MOST_FAILURES = 5;
/** What decides which rows are shown where there are too many. */
const URGENCY = [
	"worse",
	"refused",
	"open",
	"better",
	"neutral"
];
/** What a reader sees without opening anything: the verdict, one table, what it is about and where more is. */
function leadMarkdown(publication) {
	const { mark, headline, cause, notes } = publication;
	const where = cause ? ` ${prose(cause)}` : "";
	return [
		`**${unbroken(`${mark} ${prose(headline)}`)}**${where}`,
		rowsTable(publication),
		...notes.length > 0 ? [`> ${prose(notes[0] ?? "")}${moreNotes(notes.length - 1)}`] : [],
		aboutLine(publication)
	];
}
/** The rest, folded. */
function foldsMarkdown(publication, past) {
	const { report } = publication;
	return [
		...fold(`Failures (${report.failures.length})`, failures(publication)),
		...fold("Timers", timers(publication)),
		...fold("Which platform", report.platformQuestions.length > 0 ? platformsBody(report.platformQuestions, []) : ""),
		...fold("What it cost", report.cost ? costBody(report.cost, null) : ""),
		...fold("What the verdict rests on", list([...report.basis, ...report.notes])),
		...fold("How these numbers were obtained", obtained(publication)),
		...fold(`Earlier verdicts here (${past.length})`, pastTable(past))
	];
}
function rowsTable({ rows, intervalTitle }) {
	const hasCost = rows.some(({ cost }) => /\d/.test(cost));
	const hasVersions = new Set(rows.map(({ versions }) => versions)).size > 1;
	const columns = [
		{ title: "Workload" },
		{ title: "Platform" },
		...hasVersions ? [{ title: "Versions" }] : [],
		{
			title: "Change",
			isNumber: true
		},
		{
			title: intervalTitle,
			isNumber: true
		},
		{ title: "Verdict" },
		...hasCost ? [{
			title: "Cost",
			isNumber: true
		}] : []
	];
	const shown = mostUrgent(rows);
	const drawn = table(columns, shown.map(({ workload, platform, versions, change, interval, verdict, cost }) => [
		prose(workload),
		prose(platform),
		...hasVersions ? [prose(versions)] : [],
		change,
		interval.replaceAll(" ", "\xA0"),
		`**${unbroken(verdict)}**`,
		...hasCost ? [cost] : []
	]));
	const left = rows.length - shown.length;
	return left > 0 ? `${drawn}\n\n${left} more are in the whole report.` : drawn;
}
function mostUrgent(rows) {
	if (rows.length <= MOST_ROWS) return rows;
	return rows.toSorted((one, other) => URGENCY.indexOf(one.tone) - URGENCY.indexOf(other.tone)).slice(0, MOST_ROWS);
}
function moreNotes(count) {
	return count > 0 ? ` (${count} more below)` : "";
}
function aboutLine({ suite, run, cost, report, context }) {
	const { sha, reportUrl, workflowUrl } = context;
	const parts = [
		...sha ? [`Commit ${codeSpan(sha.slice(0, 10))}`] : [],
		`suite ${codeSpan(suite)}`,
		`run ${codeSpan(run)}`,
		...cost ? [`${cost} all-in`] : [],
		...reportUrl ? [`[whole report](${reportUrl})`] : [],
		...workflowUrl ? [`[workflow](${workflowUrl})`] : []
	];
	return `${prose(report.measured)}.<br>${parts.join(" · ")}`;
}
function failures({ report }) {
	return report.failures.slice(0, MOST_FAILURES).map(({ version, where, class: kind, message, logLines }) => [
		`**${prose(version)}** failed: ${prose(kind)} (${prose(where)}).`,
		codeSpan(message),
		...logLines.length > 0 ? [codeBlock(logLines)] : []
	].join("\n\n")).join("\n\n");
}
function timers({ report }) {
	return report.cells.filter((cell) => cell.timers.length > 0).slice(0, MOST_TIMER_TABLES).map((cell) => `${prose(cell.key)}\n\n${timersTable(cell.timers)}`).join("\n\n");
}
function obtained({ report }) {
	const { machines, versions, workloads } = report.facts;
	const [how, ...tables] = ["Both versions ran in turn on the same machine in the same block, so that what the machine adds falls out of the difference. Wall time is taken outside the model, from fork to wait.", ...[
		...versions,
		...workloads,
		...machines,
		report.provenance
	].map((facts) => factTable(facts))];
	return [how, ...tables].join("\n\n");
}
function list(lines) {
	return lines.map((line) => `- ${prose(line)}`).join("\n");
}
/** The newest first. */
function pastTable(past) {
	if (past.length === 0) return "";
	return table([
		{ title: "Measured" },
		{ title: "Commit" },
		{ title: "Verdict" }
	], past.toReversed().map(({ measured, sha, verdict }) => [
		prose(measured),
		sha ? codeSpan(sha.slice(0, 10)) : "",
		prose(verdict)
	]));
}
function fold(title, content) {
	return content === "" ? [] : [`<details><summary>${title}</summary>\n\n${content}\n\n</details>`];
}
// src/report/publishing/limits.ts
/** What GitHub takes; what is longer is refused as a whole (REST API, "Issue comments" and "Check runs"). */
/** Characters of a comment's or an issue's body. We count bytes, which are never fewer. */
const LONGEST_BODY = 65536;
/** Characters of a check run's summary, and of its text. */
const LONGEST_CHECK_TEXT = 65535;
/** Bytes of an annotation's message. */
const LONGEST_ANNOTATION = 65536;
// src/report/publishing/verdict-history.ts
/** Verdicts that a comment remembers. */
const MOST_ENTRIES = 20;
/** Characters of each: with all of them a third of what a comment takes, at the most. */
const LONGEST_VERDICT = 200;
const entrySchema = strictObject({
	run: runNameSchema,
	sha: commitSchema.nullable(),
	verdict: string().max(2e3),
	measured: string().max(40)
});
const historySchema = array(entrySchema).max(MOST_ENTRIES);
/** Nothing but this line is ever read back: base64, so that no text in it can end the comment that it stands in. */
const LINE = /^<!-- gcbench-verdicts: ([A-Za-z0-9+/=]{1,40000}) -->$/m;
/** What an earlier body of our comment remembers; nothing where it remembers nothing, or was tampered with. */
function readVerdicts(body) {
	const [, encoded] = LINE.exec(body) ?? [];
	if (!encoded) return [];
	try {
		const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
		return historySchema.parse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
	} catch {
		return [];
	}
}
/** The line that a comment carries. */
function writeVerdicts(verdicts) {
	const bytes = new TextEncoder().encode(JSON.stringify(verdicts));
	return `<!-- gcbench-verdicts: ${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))} -->`;
}
/** Those of before with this one behind them. The same run is there once. */
function addVerdict(past, { run, verdict, context, measured }) {
	const { sha } = context;
	const own = {
		run,
		sha,
		verdict: verdict.slice(0, LONGEST_VERDICT),
		measured
	};
	return [...past.filter((one) => one.run !== run), own].slice(-20);
}
// src/report/publishing/comment.ts
/** First line of the one comment that a pull request has for a suite. */
function commentMarker(suite) {
	return `<!-- gcbench: ${suite} -->`;
}
/**
* The comment on a pull request.
*
* @param before body of the comment that it takes the place of; null: it is the first
*/
function renderComment(publication, before) {
	const verdicts = addVerdict(before === null ? [] : readVerdicts(before), publication);
	const head = [commentMarker(publication.suite), writeVerdicts(verdicts)].join("\n");
	const earlier = verdicts.filter(({ run }) => run !== publication.run);
	const body = [...leadMarkdown(publication), ...foldsMarkdown(publication, earlier)].join("\n\n");
	const left = LONGEST_BODY - new TextEncoder().encode(`${head}\n`).length;
	return `${head}\n${fitMarkdown(body, left, leftOutNote(publication))}`;
}
/** The summary of a workflow's job: the same, without what is only there to be found again. */
function renderJobSummary(publication) {
	return [
		`### Benchmark ${publication.suite}`,
		...leadMarkdown(publication),
		...foldsMarkdown(publication, [])
	].join("\n\n");
}
/** What stands where something was cut. */
function leftOutNote({ context }) {
	const { reportUrl } = context;
	return reportUrl ? `*Cut to what GitHub takes: the [whole report](${reportUrl}) has the rest.*` : "*Cut to what GitHub takes: the report's folder has the rest.*";
}
// src/report/publishing/alert.ts
const ALERT_LABEL = "gcbench-regression";
/** The issue about a version that is slower or fails: one for a suite, as long as it is open. */
function renderAlert(publication) {
	const { suite, verdict } = publication;
	const body = [
		...leadMarkdown(publication),
		"This issue is updated with each run that finds a regression, until somebody closes it.",
		...foldsMarkdown(publication, [])
	].join("\n\n");
	return {
		label: ALERT_LABEL,
		marker: `<!-- gcbench-alert: ${suite} -->`,
		title: `${suite}: ${verdict}`.slice(0, 200),
		body: fitMarkdown(body, 65336, leftOutNote(publication))
	};
}
// src/report/publishing/check.ts
/** Annotations of one check. GitHub takes 50 a call, and a reader no more than this. */
const MOST_ANNOTATIONS = 100;
/** The check run at the commit that was measured. */
function renderCheck(publication, { sha, file }) {
	const { suite, run, conclusion, verdict, context } = publication;
	const note = leftOutNote(publication);
	const details = context.reportUrl ?? context.workflowUrl;
	return {
		sha,
		name: `gcbench: ${suite}`,
		key: `gcbench:${suite}:${run}`,
		conclusion,
		title: shortened(verdict, 200),
		summary: fitMarkdown(leadMarkdown(publication).join("\n\n"), LONGEST_CHECK_TEXT, note),
		text: fitMarkdown(foldsMarkdown(publication, []).join("\n\n"), LONGEST_CHECK_TEXT, note),
		...details ? { detailsUrl: details } : {},
		annotations: file ? annotations(publication, file) : []
	};
}
/** Beside the line that names a version: what was found about it. */
function annotations({ report }, { path, lines }) {
	return report.cells.flatMap((cell) => {
		const { candidate, tone, workload, platform, baseline, verdict, change, interval } = cell;
		if (candidate === null || tone === "neutral") return [];
		const line = lines.findIndex((text) => namesVersion(text, candidate)) + 1;
		if (line === 0) return [];
		const level = tone === "worse" || tone === "refused" ? "failure" : LEVELS[tone];
		const message = `${candidate} against ${baseline}, ${workload} on ${platform}: ${verdict}, ${change} (${interval}).`;
		return [{
			path,
			line,
			level,
			title: shortened(`${verdict}: ${candidate}`, 200),
			message: shortened(message, LONGEST_ANNOTATION / 4)
		}];
	}).slice(0, MOST_ANNOTATIONS);
}
const LEVELS = {
	open: "warning",
	better: "notice"
};
/** The name as a whole word: 14.7.0 is not named by a line with 14.7.0-rc.1. */
function namesVersion(line, name) {
	return line.replace(/#.*$/, "").split(/[\s"',:[\]{}]+/).includes(name);
}
function shortened(text, most) {
	return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
// src/report/publishing/publication.ts
const MARKS = {
	worse: "▲",
	better: "▼",
	neutral: "=",
	open: "?",
	refused: "✗"
};
/** Puts a run into the words that it is published with. */
function viewPublication({ comparison, fails, context }) {
	const plain = plainTexts(comparison);
	const report = viewReport(comparison);
	const { headline } = report;
	const mark = markOf(plain, report.tone);
	const total = plain.cost?.total ?? null;
	return {
		suite: plain.suite,
		run: plain.run,
		mark,
		headline,
		verdict: `${mark} ${headline}`,
		tone: report.tone,
		cause: report.cause,
		conclusion: conclusionOf(plain, fails),
		rows: report.cells.map((view, index) => viewRow(view, plain, plain.cells[index])),
		cost: total && formatUsd(Object.values(total).reduce((sum, part) => sum + part, 0)),
		intervalTitle: report.intervalTitle,
		measured: plain.measuredTo === null ? "" : formatInstant(plain.measuredTo),
		notes: report.notes,
		report,
		context
	};
}
/** What was refused because its sides differ has the mark of that verdict; what failed, its own. */
function markOf({ cells }, tone) {
	const isRefused = cells.some(({ effect }) => effect?.verdict === "not comparable");
	return tone === "refused" && isRefused ? VERDICTS["not comparable"].mark : MARKS[tone];
}
/** Green is only what was decided, and is no slower; red only what the user asked to fail on. */
function conclusionOf({ cells }, fails) {
	if (fails) return "failure";
	return cells.every(isFine) && cells.length > 0 ? "success" : "neutral";
}
function isFine(cell) {
	if (cell.failures.length > 0 || !isMeasured(cell)) return false;
	const { verdict } = cell.effect ?? {};
	return cell.candidate === null || verdict === "faster" || verdict === "no material change";
}
function viewRow(view, { cost }, cell) {
	const { workload, platform, baseline, candidate, change, interval, verdict, tone } = view;
	const ids = new Set((cell?.blocks ?? []).map(({ id }) => id));
	const known = (cost?.blocks ?? []).filter(({ block }) => ids.has(block)).flatMap(({ allInUsd }) => allInUsd ?? []);
	return {
		workload,
		platform,
		versions: candidate === null ? baseline : `${candidate} against ${baseline}`,
		change,
		interval,
		verdict,
		tone,
		cost: known.length === 0 ? "–" : formatUsd(known.reduce((sum, one) => sum + one, 0))
	};
}
// src/report/publishing/runs-index.ts
const page = import_lib.default.compile("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>Benchmark results</title>\n<style>{{{css}}}\na { color: inherit; }\ntd { vertical-align: top; }\n.at, .words { white-space: nowrap; }\n.verdict { min-width: 22em; }\n</style>\n</head>\n<body>\n<header>\n<p class=\"product\">gcbench results</p>\n<h1>{{count}} {{#if (isOne count)}}run{{else}}runs{{/if}}</h1>\n<p class=\"muted\">A folder for each run, with its report, comparison and records, never changed. This page is made anew with each run.</p>\n</header>\n<main>\n<section>\n<h2>Runs</h2>\n<div class=\"scroll\"><table>\n<thead><tr><th>Measured</th><th>Suite</th><th>Verdict</th><th>Versions</th><th>Platforms</th><th class=\"n\">Cost</th>{{#if hasOrigins}}<th>For</th>{{/if}}</tr></thead>\n<tbody>\n{{#each runs}}<tr><td class=\"at\"><a href=\"runs/{{run}}/index.html\" title=\"{{run}}\">{{measured}}</a></td><td>{{suite}}</td><td class=\"verdict tone-{{tone}}\">{{unbroken verdict}}</td><td>{{versions}}</td><td>{{platforms}}</td><td class=\"n\">{{cost}}</td>{{#if @root.hasOrigins}}<td class=\"muted\">{{origin}}</td>{{/if}}</tr>\n{{/each}}\n</tbody></table></div>\n</section>\n{{#if versions}}\n<section>\n<h2>Versions</h2>\n<p class=\"muted\">The newest comparison of each pair of versions, in each workload and on each platform.</p>\n<div class=\"scroll\"><table>\n<thead><tr><th>Version</th><th>Against</th><th>Where</th><th class=\"n\">Change</th><th class=\"n\">Interval</th><th>Verdict</th><th>Run</th></tr></thead>\n<tbody>\n{{#each versions}}<tr><td>{{version}}</td><td>{{baseline}}</td><td>{{where}}</td><td class=\"n\">{{change}}</td><td class=\"n\">{{interval}}</td><td class=\"words tone-{{tone}}\">{{unbroken verdict}}</td><td class=\"at\"><a href=\"runs/{{run}}/index.html\">{{measured}}</a></td></tr>\n{{/each}}\n</tbody></table></div>\n</section>\n{{/if}}\n{{#if damaged}}\n<section>\n<h2>Not readable</h2>\n<p>No summary could be read in these folders:</p>\n<ul>{{#each damaged}}<li>{{this}}</li>{{/each}}</ul>\n</section>\n{{/if}}\n</main>\n</body>\n</html>\n", { strict: true });
import_lib.default.registerHelper("unbroken", unbroken);
import_lib.default.registerHelper("isOne", (count) => count === 1);
/** Runs that the README lists: GitHub shows half a MiB of a file, and people read less. */
const MOST_RUNS_IN_README = 200;
const LONGEST_README = 409600;
/**
* The pages that lead to all runs, from what each run's summary.json holds. A summary that can't be read is named, and
* stops no other.
*/
function renderRunsIndex(summaries) {
	const view = viewIndex(summaries);
	return /* @__PURE__ */ new Map([
		["README.md", fitMarkdown(renderReadme(view), LONGEST_README)],
		["index.html", renderPage(view)],
		[".nojekyll", ""]
	]);
}
function renderPage(view) {
	const hasOrigins = view.runs.some(({ origin }) => origin !== "");
	return page({
		...view,
		count: view.runs.length,
		hasOrigins,
		css: page_default
	});
}
function viewIndex(texts) {
	const read = [...texts].map(([run, text]) => ({
		run,
		summary: readSummary(run, text)
	}));
	const summaries = read.flatMap(({ summary }) => summary ?? []).toSorted((one, other) => compareText(sortKey(other), sortKey(one)));
	return {
		runs: summaries.map(viewRun),
		versions: viewVersions(summaries),
		damaged: read.flatMap(({ run, summary }) => summary ? [] : [run])
	};
}
/** @returns null where it is no summary; else the summary, of a run that goes by its folder's name */
function readSummary(folder, text) {
	try {
		return {
			...plainTexts(runSummarySchema.parse(JSON.parse(text))),
			run: runNameSchema.parse(folder)
		};
	} catch {
		return null;
	}
}
function sortKey({ measuredTo, run }) {
	return `${measuredTo ?? ""} ${run}`;
}
function compareText(one, other) {
	if (one === other) return 0;
	return one < other ? -1 : 1;
}
function viewRun(summary) {
	const { run, suite, verdict, tone, measuredTo, usd, pullRequest, sha, rows } = summary;
	const unique = (names) => [...new Set(names.flatMap((name) => name ?? []))].join(", ");
	return {
		run,
		suite,
		measured: measuredTo === null ? "–" : formatInstant(measuredTo),
		verdict,
		tone,
		versions: unique(rows.flatMap(({ candidate, baseline }) => [candidate, baseline])),
		platforms: unique(rows.map(({ platform }) => platform)),
		cost: usd === null ? "–" : formatUsd(usd),
		origin: [...pullRequest === null ? [] : [`PR ${pullRequest}`], ...sha === null ? [] : [sha.slice(0, 10)]].join(", ")
	};
}
/** @param summaries the newest first */
function viewVersions(summaries) {
	const seen = /* @__PURE__ */ new Set();
	return summaries.flatMap((summary) => summary.rows.flatMap((row) => {
		const { workload, platform, baseline, candidate, verdict, change, low, high } = row;
		const key = [
			workload,
			platform,
			baseline,
			candidate
		].join(" ");
		if (candidate === null || verdict === null || seen.has(key)) return [];
		seen.add(key);
		return [{
			version: candidate,
			where: `${workload} on ${platform}`,
			baseline,
			change: change === null ? "–" : formatChange(change),
			interval: low === null || high === null ? "–" : formatInterval(low, high),
			verdict: markVerdict(verdict),
			tone: VERDICTS[verdict].tone,
			run: summary.run,
			measured: summary.measuredTo?.slice(0, 10) ?? "–"
		}];
	}));
}
function renderReadme({ runs, versions, damaged }) {
	const shown = runs.slice(0, MOST_RUNS_IN_README);
	const left = runs.length - shown.length;
	return `${[
		"# Benchmark results",
		"Written by gcbench: a folder for each run, with its report, comparison and records, never changed. This page is made anew with each run. [The same with colours](index.html).",
		"## Runs",
		runsTable(shown),
		...left > 0 ? [`${left} earlier runs are in [index.html](index.html).`] : [],
		...versions.length > 0 ? [
			"## Versions",
			VERSIONS_NOTE,
			versionsTable(versions)
		] : [],
		...damaged.length > 0 ? ["## Not readable", `No summary could be read in: ${damaged.map(prose).join(", ")}.`] : []
	].join("\n\n")}\n`;
}
const VERSIONS_NOTE = "The newest comparison of each pair of versions, in each workload and on each platform.";
function runsTable(runs) {
	return table([
		{ title: "Measured" },
		{ title: "Suite" },
		{ title: "Verdict" },
		{ title: "Versions" },
		{ title: "Platforms" },
		{
			title: "Cost",
			isNumber: true
		},
		{ title: "Run" }
	], runs.map(({ measured, suite, verdict, versions, platforms, cost, run }) => [
		measured,
		prose(suite),
		unbroken(prose(verdict)),
		prose(versions),
		prose(platforms),
		cost,
		`[${prose(run)}](runs/${run}/report.md)`
	]));
}
function versionsTable(versions) {
	return table([
		{ title: "Version" },
		{ title: "Against" },
		{ title: "Where" },
		{
			title: "Change",
			isNumber: true
		},
		{
			title: "Interval",
			isNumber: true
		},
		{ title: "Verdict" },
		{ title: "Run" }
	], versions.map(({ version, baseline, where, change, interval, verdict, run, measured }) => [
		prose(version),
		prose(baseline),
		prose(where),
		change,
		interval,
		unbroken(verdict),
		`[${measured}](runs/${run}/report.md)`
	]));
}
// src/pipeline/publish.ts
/** @throws {UsageError} the report does not hold together */
function renderAll(order) {
	const { data, context, file } = order;
	verifyReport(data.comparison, data.records);
	const publication = viewPublication({
		...order,
		comparison: data.comparison
	});
	const { sha } = context;
	return {
		publication,
		folder: renderFolder(order, publication),
		comment: order.comment ? renderComment(publication, null) : null,
		check: order.check && sha !== null ? renderCheck(publication, {
			sha,
			file
		}) : null,
		alert: order.alert && order.isRegression ? renderAlert(publication) : null,
		jobSummary: renderJobSummary(publication)
	};
}
function renderFolder({ data: { comparison, records }, folderName, pullRequest, context: { sha } }, publication) {
	const run = folderName ?? comparison.run;
	const summary = summariseRun(comparison, publication, {
		pullRequest,
		sha
	});
	return {
		run,
		files: new Map([
			["comparison.json", toJson(comparison)],
			...[...records].map(([block, record]) => [`records/${block}.json`, toJson(record)]),
			...renderReport(comparison),
			["summary.json", toJson(summary)]
		]),
		data: ["comparison.json"],
		subject: `Add ${run}: ${countVerdicts(summary)}`
	};
}
/** `1 slower, 2 no material change`. Of a fixed vocabulary: a commit's message is no place for texts of others. */
function countVerdicts({ rows }) {
	const words = rows.map(({ verdict, isFailed }) => verdict ?? (isFailed ? "failed" : "measured"));
	return [...new Set(words)].map((word) => `${words.filter((one) => one === word).length} ${word}`).join(", ");
}
/**
* Publishes what was rendered: first the results, which all else links to. What one place refuses keeps no other from
* getting its part; then the first refusal is the outcome.
*
* @throws {UsageError} a place refused, with what was published all the same
*/
async function publish$1(rendered, pullRequest, { forge, shelf, say }) {
	const { publication, folder, check, alert } = rendered;
	const attempt = new Attempts(say);
	const shelved = shelf && await attempt.to("commit", () => shelf.put(folder, renderRunsIndex));
	if (shelf && shelved) say(`${shelved.wasThere ? "Was there already" : "Committed"}: runs/${folder.run}, ${shelf.location}`);
	const commentUrl = rendered.comment !== null && forge !== null && pullRequest !== null ? await attempt.to("comment", () => putComment(forge, pullRequest, publication)) : null;
	const checkUrl = check && forge ? await attempt.to("check", () => forge.putCheck(check)) : null;
	const alertUrl = alert && forge ? await attempt.to("alert", () => forge.putIssue(alert)) : null;
	attempt.end();
	return {
		conclusion: publication.conclusion,
		resultsCommit: shelved?.commit ?? null,
		wasThere: shelved?.wasThere ?? false,
		commentUrl,
		checkUrl,
		alertUrl
	};
}
/** The one comment of a suite: made once, and then updated in place, with the verdicts that it had before. */
async function putComment(forge, pullRequest, publication) {
	const there = await forge.findComment(pullRequest, commentMarker(publication.suite));
	const body = renderComment(publication, there?.body ?? null);
	if (there === null) return (await forge.createComment(pullRequest, body)).url;
	if (there.body === body) return there.url;
	return (await forge.updateComment(there.id, body)).url;
}
/** Tries each part; what went wrong is told when all were tried. */
var Attempts = class {
	#faults = [];
	#done = [];
	#say;
	constructor(say) {
		this.#say = say;
	}
	async to(what, act) {
		try {
			const result = await act();
			this.#done.push(what);
			return result;
		} catch (error) {
			if (error instanceof InterruptedError || !(error instanceof Error)) throw error;
			this.#faults.push(error);
			this.#say(`Not published: ${what}.`);
			return null;
		}
	}
	end() {
		const [first] = this.#faults;
		if (!first) return;
		const done = this.#done.length > 0 ? `\nPublished all the same: ${this.#done.join(", ")}.` : "";
		const message = `${this.#faults.map((fault) => fault.message).join("\n\n")}${done}`;
		const options = { cause: first };
		throw this.#faults.every((fault) => fault instanceof UsageError) ? new UsageError(message, options) : new InfrastructureError(message, options);
	}
};
// src/commands/describe-published.ts
/** What was published, and where. @param resultsUrl page of the run's folder; null: none */
function describePublished({ publication, folder, jobSummary }, { conclusion, resultsCommit, commentUrl, checkUrl, alertUrl, wasThere }, resultsUrl) {
	const places = [
		["Results", resultsCommit && (resultsUrl ?? `runs/${folder.run} at ${resultsCommit}`)],
		["Comment", commentUrl],
		["Check", checkUrl],
		["Alert", alertUrl]
	].flatMap(([name, place]) => place ? [`  ${`${name}:`.padEnd(9)}${place}`] : []);
	return {
		json: {
			run: folder.run,
			conclusion,
			resultsCommit,
			wasThere,
			resultsUrl: resultsCommit ? resultsUrl : null,
			commentUrl,
			checkUrl,
			alertUrl
		},
		text: [publication.verdict, ...places.length > 0 ? ["", ...places] : []].join("\n"),
		outputs: {
			conclusion,
			"results-url": (resultsCommit && resultsUrl) ?? "",
			"comment-url": commentUrl ?? "",
			"check-url": checkUrl ?? "",
			"alert-url": alertUrl ?? ""
		},
		summary: jobSummary
	};
}
/** All that would be published. */
function describeRendered(rendered) {
	const { publication, folder, comment, check, alert, jobSummary } = rendered;
	const files = [...folder.files].map(([name, text]) => ({
		name: `runs/${folder.run}/${name}`,
		bytes: Buffer.byteLength(text)
	}));
	const part = (title, text) => text === null ? [] : [
		`--- ${title} ---`,
		text,
		""
	];
	return {
		json: {
			run: folder.run,
			conclusion: publication.conclusion,
			files,
			comment,
			check,
			alert
		},
		text: [
			...part("comment", comment),
			...part("check", check && `${check.conclusion}: ${check.title}\n\n${check.summary}`),
			...part("issue", alert && `${alert.title}\n\n${alert.body}`),
			"--- results ---",
			...files.map(({ name, bytes }) => `${String(bytes).padStart(9)}  ${name}`),
			"",
			"A dry run: nothing was published."
		].join("\n"),
		outputs: { conclusion: publication.conclusion },
		summary: jobSummary
	};
}
// src/commands/publish.ts
const inputsSchema = strictObject({
	folder: string().min(1).meta({ description: "Folder of the report: its comparison.json and records are read, nothing else." }),
	results: boolean().default(true).meta({ description: "Commit the report to the branch of results." }),
	branch: string().min(1).default("gcbench-results").meta({ description: "Branch that holds results and nothing else; made where it is missing." }),
	remote: string().min(1).optional().meta({ description: "Git repository of that branch. Default: the workflow's own." }),
	as: runNameSchema.optional().meta({ description: "Name of the report's folder on the branch, where that of the run may be taken: a run in a fresh store begins at 1 again." }),
	comment: boolean().default(false).meta({ description: "Comment on the pull request, or update the comment that is there." }),
	check: boolean().default(false).meta({ description: "Set a check at the commit." }),
	alert: boolean().default(false).meta({ description: "Open or update an issue where a version is slower or failed." }),
	pullRequest: string().regex(/^(auto|[1-9]\d{0,9})$/, "expected the number of a pull request, or auto").default("auto").meta({ description: "Number of the pull request; auto is the one of the event, else that of the commit, from a fork too." }),
	sha: commitSchema.optional().meta({ description: "Commit that was measured. Default: the pull request's head, or the event's." }),
	failOn: failOnInput,
	reportUrl: url({ protocol: /^https?$/ }).regex(/^[^\s()<>"']+$/, "expected an address without blanks, brackets and quotes").optional().meta({ description: "Address of the whole report. Default: its page on the branch." }),
	annotate: string().min(1).optional().meta({ description: "File in which versions are named, as benchmarks/versions.yml: the check says beside their lines what was found." }),
	repository: string().regex(/^[\w.-]+\/[\w.-]+$/, "expected owner/name").optional().meta({ description: "Repository on GitHub, owner/name. Default: the workflow's." }),
	author: string().min(1).optional().meta({ description: "Login that the token writes as, for a token of an app of your own. Default: asked of GitHub, or github-actions[bot]." }),
	dryRun: boolean().default(false).meta({ description: "Print what would be published, and publish nothing." })
});
const publish = command({
	name: "publish",
	summary: "publish a report: results on a branch, a comment, a check",
	description: "Commits a report to a branch that holds all results and an index of them, comments on the pull request (one comment, updated in place), and sets a check at the commit. Everything is rendered anew from comparison.json and its records, which are checked first: the folder may come from a fork's workflow. The token is taken from GITHUB_TOKEN. The same report published twice is there once.",
	positionals: ["folder"],
	examples: [
		"gcbench publish reports/local/quickstart-1a2b3c4d-1 --dry-run",
		"gcbench publish reports/local/quickstart-1a2b3c4d-1 --remote git@example.org:me/results.git",
		"gcbench publish report --comment --check --fail-on regression   # in a workflow"
	],
	inputs: inputsSchema,
	async run({ folder, ...inputs }, host) {
		return publishReport(await readReportFolder(folder), inputs, host);
	}
});
inputsSchema.omit({ folder: true });
/**
* Publishes a report that was read before: from a folder, or from a store.
*
* @throws {UsageError} it does not hold together, or a place refuses
*/
async function publishReport(data, inputs, host) {
	const workflow = await contextOf(inputs);
	const forge = await openForge(inputs, workflow, host);
	const target = await targetOf(inputs, workflow, forge);
	const fails = failsOn(data.comparison, inputs.failOn);
	const run = inputs.as ?? data.comparison.run;
	const rendered = renderAll({
		data,
		fails,
		folderName: inputs.as ?? null,
		isRegression: failsOn(data.comparison, "regression"),
		context: {
			sha: target.sha,
			reportUrl: inputs.reportUrl ?? pageOf(inputs, workflow, `blob/${run}/report.md`),
			workflowUrl: workflow.workflowUrl
		},
		pullRequest: target.pullRequest,
		comment: inputs.comment,
		check: inputs.check,
		alert: inputs.alert,
		file: inputs.annotate ? await readAnnotated(inputs.annotate) : null
	});
	const exitCode = fails ? 1 : 0;
	if (inputs.dryRun) return {
		...describeRendered(rendered),
		exitCode
	};
	warnOfNoTarget(inputs, target, host);
	const places = {
		...openPlaces(inputs, workflow, host),
		forge
	};
	return {
		...describePublished(rendered, await publish$1(rendered, target.pullRequest, places), pageOf(inputs, workflow, `tree/${run}`)),
		exitCode
	};
}
async function contextOf({ repository }) {
	const workflow = await readWorkflowContext();
	return repository ? {
		...workflow,
		repository
	} : workflow;
}
/** @returns null where nothing goes to GitHub's pages, or it is only a dry run */
async function openForge({ comment, check, alert, dryRun, author }, { repository, apiUrl }, host) {
	if (dryRun || !(comment || check || alert)) return null;
	const token = process.env["GITHUB_TOKEN"];
	if (!repository) throw new UsageError("Which repository on GitHub? Give --repository owner/name.");
	if (!token) throw new UsageError("There is no token for GitHub. In a workflow the action takes the job's own; elsewhere set GITHUB_TOKEN.");
	const { clock, signal } = host;
	const warn = (message) => host.warn(message);
	return GitHubForge.open({
		token,
		repository,
		apiUrl,
		author,
		clock,
		signal,
		warn
	});
}
/** What of GitHub's pages it is about: as asked, as the event says, or as GitHub knows the commit. */
async function targetOf({ pullRequest, sha: asked, comment }, workflow, forge) {
	if (pullRequest !== "auto") {
		const number = Number(pullRequest);
		return {
			pullRequest: number,
			sha: asked ?? (forge ? (await forge.pullRequest(number)).headSha : workflow.sha)
		};
	}
	const sha = asked ?? workflow.sha;
	if (workflow.pullRequest !== null) return {
		pullRequest: workflow.pullRequest,
		sha
	};
	if (!comment || !forge || sha === null) return {
		pullRequest: null,
		sha
	};
	return {
		pullRequest: (await forge.pullRequestOf({
			sha,
			head: workflow.head ?? void 0
		}))?.number ?? null,
		sha
	};
}
function warnOfNoTarget({ comment, check }, { pullRequest, sha }, host) {
	if (comment && pullRequest === null) host.warn("No open pull request is known of this commit: there is no comment.");
	if (check && sha === null) host.warn("No commit is known: there is no check. Give --sha.");
}
function openPlaces({ results, branch, remote: given }, { repository, serverUrl }, host) {
	const say = (line) => host.info(line);
	if (!results) return {
		shelf: null,
		say
	};
	const remote = given ?? (repository ? `${serverUrl}/${repository}.git` : null);
	if (remote === null) throw new UsageError("Which git repository keeps the results? Give --remote ADDRESS, or --no-results for none.");
	const { clock, signal } = host;
	return {
		shelf: new ResultsBranch({
			remote,
			branch,
			token: given === void 0 || sameServer(given, serverUrl) ? process.env["GITHUB_TOKEN"] ?? null : null,
			clock,
			signal,
			say
		}),
		say
	};
}
/** The token is GitHub's: no other server gets to see it. */
function sameServer(remote, serverUrl) {
	return URL.canParse(remote) && new URL(remote).origin === new URL(serverUrl).origin;
}
/**
* Where GitHub shows something of the branch's runs; null: it is not on GitHub.
*
* @param what `blob/PATH` for a file, `tree/PATH` for a folder
*/
function pageOf({ results, branch, remote }, { repository, serverUrl }, what) {
	const own = repository ? `${serverUrl}/${repository}` : null;
	const there = remote === void 0 ? own : remote.replace(/\.git$/, "");
	if (!results || there === null || !sameServer(there, serverUrl)) return null;
	const [kind, ...path] = what.split("/");
	return [
		there,
		kind,
		branch,
		"runs",
		...path
	].join("/");
}
async function readAnnotated(path) {
	return {
		path,
		lines: (await readFile(path, "utf8").catch((cause) => {
			throw new UsageError(`There is no ${path} to annotate.`, { cause });
		})).split("\n")
	};
}
export { shorten as A, notComparable as B, measuredOverheads as C, chart as D, verticalAxis as E, MATERIAL_CHANGE as F, SMALLEST_CHANGE as I, detectableChange as L, SMALLEST_TIMER_CHANGE as M, judgeTimers as N, element as O, timerJudge as P, judge as R, placesOf as S, axis as T, isOf as _, compareRun as a, upperBound as b, renderReport as c, machineFacts as d, page_default as f, hostsMissing as g, draftCell as h, claimFolder as i, tooltip as j, label as k, describeTally as l, compare as m, failsOn as n, replaceFile as o, cellsOf as p, reportRun as r, writeReport as s, publish as t, viewReport as u, nextLookOf as v, withMeasuredOverheads as w, isAgainstItself as x, tallyAA as y, looksFor as z };
