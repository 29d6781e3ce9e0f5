#!/usr/bin/env node
import { r as __toESM } from "./rolldown-runtime.js";
import { A as number, B as CommanderError, C as number$1, D as boolean, E as array, F as union, H as Option, L as toJSONSchema, M as record, N as strictObject, O as discriminatedUnion, P as string, R as require_picocolors, S as createLogUpdate, T as _enum, U as t, V as InvalidArgumentError, _ as sampleStandardDeviation, a as leven, d as rollup, f as require_lib, g as medianAbsoluteDeviation, h as median, i as require_dist, k as literal, m as mean, n as linear, p as require_jstat, r as require_lib$1, s as glob, t as markdownTable, u as group, x as require_cli_table3, z as Command } from "./vendor.js";
import { $ as finishedKey, B as pinnedWorkloadSchema, C as failureClassSchema, Ct as toJson, Dt as UsageError, Et as InterruptedError, G as workloadSchema, H as sideSchema, I as blockSpec, J as read, K as architectureHere, Q as blocksPrefix, R as makePlan, St as VERSION, Tt as InfrastructureError, U as workloadDigest, V as planSchema, W as MINIATURE_TIMERS, X as readTopology, Y as readMachine, Z as RUNS_PREFIX, _ as machineSchema, _t as digestOf, bt as nameSchema, c as digestRunDirectory, ct as LOOKS_WITHOUT_HISTORY, dt as looksSchema, et as historyKey, f as fileDigest, ft as overallLevel, g as disturbanceSchema, gt as versionSchema, h as parseStored, ht as versionCatalogueSchema, l as RESTARTS, lt as LOOKS_WITH_HISTORY, m as findCCompiler, mt as pinnedVersionSchema, n as MachineLock, nt as planKey, o as readCounters, ot as specKey, p as compileC, pt as architectureSchema, q as parseCpuList, r as Launcher, rt as recordKey, t as readLog, u as TIMERS_FILE, ut as cappedLooks, v as recordSchema, vt as digestSchema, w as inspectRun, wt as FaultyFilesError, x as exitFromStatus, xt as DirectoryStore, yt as shortDigest, z as pinnedPlatformSchema } from "./read-log.js";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { execFile, spawn } from "node:child_process";
import { basename, dirname, join, relative, resolve } from "node:path";
import { constants, createReadStream, existsSync } from "node:fs";
import { homedir } from "node:os";
import { access, mkdir, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
// src/core/plain-text.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
const ESCAPE = String.fromCharCode(27);
/** What moves the cursor, colours text or sets a terminal's title and links (ECMA-48): with its bytes, not only its ESC. */
const TERMINAL_SEQUENCE = new RegExp(`${ESCAPE}(?:\\[[0-?]*[ -/]*[@-~]?|\\][^\\p{Cc}]*(?:\u0007|${ESCAPE}\\\\)?|[ -/]*[0-~]?)`, "gu");
/** Controls, marks that hide text or turn its direction, halves of characters, and what XML forbids. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF]/gu;
/**
* Text that somebody else chose (a log's line, a file's name, a processor's name) on one line and fit to show:
* a line break becomes a space, and what a terminal or a reader's eye would take for more than text is gone.
*/
function plainLine(text) {
	return text.replace(TERMINAL_SEQUENCE, "").replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ").replace(UNSEEN, "");
}
/** The same value with every text in it as plainLine gives it, keys of objects as well. */
function plainTexts(value) {
	return plain$2(value);
}
function plain$2(value) {
	if (typeof value === "string") return plainLine(value);
	if (Array.isArray(value)) return value.map(plain$2);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [plainLine(key), plain$2(inner)]));
}
// src/core/text.ts
/** Durations, amounts and changes as people read them: sensible digits, and always a unit. */
/** `52.1 ms`, `0.42 s`, `12.3 s`, `4 min 05 s`, `3 h 20 min`. The limits are where the next form's rounding begins. */
function formatSeconds(seconds) {
	if (seconds === 0) return "0 s";
	if (seconds < .0995) return `${(seconds * 1e3).toPrecision(3)} ms`;
	if (seconds < 9.995) return `${seconds.toFixed(2)} s`;
	if (seconds < 99.95) return `${seconds.toFixed(1)} s`;
	return formatLongSeconds(Math.round(seconds));
}
/** For what need not be exact, such as a remaining time: `8 s`, `2 min`, `3 h 20 min`. */
function formatRoughly(seconds) {
	if (seconds < 100) return `${Math.max(1, Math.round(seconds))} s`;
	if (seconds < 3600) return `${Math.round(seconds / 60)} min`;
	return formatLongSeconds(Math.round(seconds / 60) * 60);
}
function formatLongSeconds(seconds) {
	const minutes = Math.floor(seconds / 60);
	if (minutes < 60) return `${minutes} min ${pad(seconds % 60)} s`;
	if (minutes < 1440) return `${Math.floor(minutes / 60)} h ${pad(minutes % 60)} min`;
	return `${Math.floor(minutes / 1440)} d ${Math.floor(minutes / 60 % 24)} h`;
}
function pad(number) {
	return String(number).padStart(2, "0");
}
/** A relative change with its sign: `+4.1 %`. One digit behind the point, two below 1 %. */
function formatChange(change) {
	const percent = change * 100;
	const digits = Math.abs(percent) < .995 ? 2 : Math.abs(percent) < 99.5 ? 1 : 0;
	const text = Math.abs(percent).toFixed(digits);
	return `${Number(text) === 0 ? "" : percent > 0 ? "+" : "−"}${text} %`;
}
/** A share or a spread, without a sign: `0.88 %`. */
function formatPercent(fraction) {
	return `${formatNumber(fraction * 100)} %`;
}
/** The interval of a change: `+2.3 to +5.9 %`. */
function formatInterval(low, high) {
	return `${formatChange(low).replace(" %", "")} to ${formatChange(high)}`;
}
const threeDigits = new Intl.NumberFormat("en-US", {
	minimumSignificantDigits: 3,
	maximumSignificantDigits: 3
});
/** Three significant digits: `0.0421`, `3.14`, `1,230`. */
function formatNumber(value) {
	return threeDigits.format(value);
}
/** `2,140 MiB` up to 10 GiB, then `12.3 GiB`. */
function formatMemory(mebibytes) {
	return mebibytes < 10240 ? `${Math.round(mebibytes).toLocaleString("en-US")} MiB` : `${(mebibytes / 1024).toFixed(1)} GiB`;
}
/** `2026-11-22 08:26 UTC`. */
function formatInstant(iso) {
	return `${iso.slice(0, 16).replace("T", " ")} UTC`;
}
/** `8 blocks`, or `3 to 8 blocks` where it is not settled yet. */
function formatCountRange(least, most, noun) {
	const text = formatCount(most, noun);
	return least === most ? text : `${least} to ${text}`;
}
/** `1 block`, `3 blocks`. */
function formatCount(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
// src/adapters/terminal-host.ts
const BAR_WIDTH = 24;
const NARROWEST_BAR = 6;
/** What stands beside the bar: percentage, blocks, remaining time. */
const BESIDE_BAR = 66;
/** Runs a command in a terminal, or in a log where nothing can be replaced. Results go to standard output, all else here. */
var TerminalHost = class {
	signal;
	clock = {
		now: () => Date.now() / 1e3,
		sleep
	};
	#display;
	constructor({ signal, interactive }) {
		this.signal = signal;
		this.#display = interactive ? new LiveDisplay() : new PlainDisplay();
	}
	info(message) {
		this.#display.print(plain$1(message));
	}
	warn(message) {
		this.#display.print(import_picocolors.default.yellow(`warning: ${plain$1(message)}`));
	}
	progress(view) {
		this.#display.show(view);
	}
};
/** Messages quote logs: their lines stay, and what would act on a terminal goes. */
function plain$1(message) {
	return message.split("\n").map(plainLine).join("\n");
}
/** Redraws its lines in place. */
var LiveDisplay = class {
	#update = createLogUpdate(process.stderr, { showCursor: true });
	print(line) {
		this.#update.clear();
		process.stderr.write(`${line}\n`);
	}
	show(view) {
		if (view) this.#update(render(view));
		else this.#update.clear();
	}
};
/** Prints a line whenever something new begins. */
var PlainDisplay = class {
	#last = "";
	print(line) {
		process.stderr.write(`${line}\n`);
	}
	show(view) {
		if (!view) return;
		const steps = view.lines.map((line) => line.replace(/, \d+ s.*/, "")).join("; ");
		if (steps === this.#last || steps === "") return;
		this.#last = steps;
		this.print(`[${blocksOf(view, "/")}, ${remaining(view)}] ${steps}`);
	}
};
function render(view) {
	const columns = process.stderr.columns ?? 80;
	const length = Math.min(BAR_WIDTH, Math.max(NARROWEST_BAR, columns - BESIDE_BAR));
	const filled = Math.round(view.fraction * length);
	const head = `${import_picocolors.default.cyan("█".repeat(filled)) + import_picocolors.default.dim("░".repeat(length - filled))} ${`${Math.floor(view.fraction * 100)} %`.padStart(5)}  ${blocksOf(view, " of ")}  ${import_picocolors.default.bold(remaining(view))}`;
	const width = columns - 3;
	return [head, ...view.lines.map((line) => import_picocolors.default.dim(`  ${line.slice(0, width)}`))].join("\n");
}
/** A comparison that is not decided with these blocks goes on to more, and the reader should know how many. */
function blocksOf({ done, total, most }, of) {
	return `${done}${of}${total} blocks${most > total ? ` (${most} at most)` : ""}`;
}
function remaining({ remainingSeconds, most, total }) {
	if (remainingSeconds === null) return "remaining time not known yet";
	return `${formatRoughly(remainingSeconds)} ${most > total ? "to the next look" : "left"}`;
}
async function sleep(seconds, signal) {
	await new Promise((resolve, reject) => {
		const interrupted = () => {
			clearTimeout(timer);
			reject(new InterruptedError("Interrupted."));
		};
		const timer = setTimeout(() => {
			signal?.removeEventListener("abort", interrupted);
			resolve();
		}, seconds * 1e3);
		signal?.addEventListener("abort", interrupted, { once: true });
		if (signal?.aborted) interrupted();
	});
}
// src/commands/command-line.ts
const EXIT = {
	usage: 2,
	infrastructure: 3,
	interrupted: 130
};
const ABOUT = "Benchmarks GEOS-Chem across processor architectures and versions, and says what changed, by how much, at what cost, and how sure it is.";
const EPILOGUE = `
Exit status: 0 done; 1 found what --fail-on asks for; 2 a mistake in what was asked; 3 the machine's or the
network's fault; 130 interrupted (the same command goes on).`;
/** Runs the program named on the command line. @returns its exit status */
async function runCommandLine(commands, argv) {
	const stop = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => stop.signal.aborted ? process.exit(EXIT.interrupted) : stop.abort());
	process.stdout.on("error", (error) => {
		if ("code" in error && error.code === "EPIPE") process.exit(0);
		process.exit(explain(error, stop.signal));
	});
	process.stderr.on("error", () => stop.abort());
	const interactive = Boolean(process.stderr.isTTY) && !process.env["CI"];
	const host = new TerminalHost({
		signal: stop.signal,
		interactive
	});
	let status = 0;
	const program = new Command("gcbench").description(ABOUT).version(VERSION).exitOverride().showHelpAfterError("(--help says more)").addHelpText("after", EPILOGUE);
	for (const command of commands) addCommand(program, command, async (raw, json) => {
		status = await runCommand(command, raw, {
			json,
			host
		});
	});
	t(program);
	try {
		await program.parseAsync([...argv]);
		return status;
	} catch (error) {
		return explain(error, stop.signal);
	}
}
/** A command's options follow from its input schema: one list, in one place. */
function addCommand(program, { name, summary, description, positionals, examples, inputs }, action) {
	const sub = program.command(name).summary(summary).description(description).option("--json", "print the result as JSON").addHelpText("after", `\nExamples:\n${examples.map((line) => `  ${line}`).join("\n")}`);
	const { properties = {} } = toJSONSchema(inputs);
	for (const key of positionals) sub.argument(`<${key}>`, properties[key]?.description ?? "");
	for (const [key, schema] of Object.entries(properties)) if (!positionals.includes(key)) sub.addOption(toOption(key, schema));
	sub.action(async (...given) => {
		const { json = false, ...options } = sub.opts();
		const named = positionals.map((key, index) => [key, given[index]]);
		await action({
			...Object.fromEntries(named),
			...options
		}, json);
	});
}
function toOption(key, { type, description, enum: choices, default: preset }) {
	const flag = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
	if (type === "boolean") return preset === true ? new Option(`--no-${flag}`, description?.replace(/^./, (first) => `Don't ${first.toLowerCase()}`)) : new Option(`--${flag}`, description);
	const isNumber = type === "number" || type === "integer";
	const option = new Option(`--${flag} <${isNumber ? "n" : "value"}>`, description);
	if (isNumber) option.argParser(parseNumber);
	if (choices) option.choices([...choices]);
	return preset === void 0 ? option : option.default(preset);
}
/** Stricter than Number(), to which an empty text is 0: an unset variable of a script must not pass for one. */
function parseNumber(text) {
	if (!/^-?\d+(\.\d+)?$/.test(text)) throw new InvalidArgumentError("It is no number.");
	return Number(text);
}
/** What was wrong with the inputs, in the words of the command line. */
function describeIssues(error, { positionals }) {
	return error.issues.map(({ path, message }) => {
		const key = String(path[0] ?? "");
		const flag = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
		return `${positionals.includes(key) ? `<${key}>` : `--${flag}`}: ${message}`;
	}).join("\n");
}
async function runCommand(command, raw, { json, host }) {
	const inputs = command.inputs.safeParse(raw);
	if (!inputs.success) throw new UsageError(describeIssues(inputs.error, command));
	const result = await command.run(inputs.data, host);
	if ("lines" in result) {
		await pipeline(Readable.from(result.lines), process.stdout, { end: false });
		result.finish();
		return 0;
	}
	process.stdout.write(json ? toJson(result.json) : `${result.text}\n`);
	return result.exitCode ?? 0;
}
/** The one place that says how a command failed. */
function explain(error, stopped) {
	if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT.usage;
	const message = error instanceof Error ? error.message : String(error);
	if (error instanceof InterruptedError || stopped.aborted) {
		const text = error instanceof InterruptedError ? message : "Interrupted.";
		process.stderr.write(`${import_picocolors.default.yellow(text)}\n`);
		return EXIT.interrupted;
	}
	process.stderr.write(`${import_picocolors.default.red("error:")} ${message}\n`);
	if (error instanceof UsageError) return EXIT.usage;
	if (process.env["GCBENCH_DEBUG"] && error instanceof Error) process.stderr.write(`${error.stack}\n`);
	return EXIT.infrastructure;
}
// src/core/platform.ts
var import_cli_table3 = /* @__PURE__ */ __toESM(require_cli_table3(), 1);
/** An entry of benchmarks/platforms.yml. `local`, this machine, is always there. */
const platformSchema = strictObject({
	name: nameSchema,
	description: string().optional(),
	architecture: architectureSchema,
	processor: string().describe("The processor's own name, for people."),
	instanceFamily: string().regex(/^[a-z0-9-]+$/).describe("EC2 instance family, as in c7g."),
	size: string().regex(/^[a-z0-9-]+$/).describe("Default size, as in 4xlarge.")
});
const platformCatalogueSchema = strictObject({ platforms: array(platformSchema) });
/** The platform that needs no catalogue: the machine that runs the command. */
const LOCAL_PLATFORM = "local";
// src/core/replicates.ts
/** Gathers blocks by host, hosts in the order of their first block. */
function replicatesOf(blocks) {
	const byHost = /* @__PURE__ */ new Map();
	for (const { host, a, b } of blocks) {
		const known = byHost.get(host);
		if (known) known.push({
			a,
			b
		});
		else byHost.set(host, [{
			a,
			b
		}]);
	}
	return [...byHost].map(([host, times]) => ({
		host,
		blocks: times
	}));
}
/** Median of |x1 - x2| of two draws from a normal distribution, in standard deviations: sqrt(2) times 0.6745. */
const MEDIAN_OF_DUPLICATES = Math.SQRT2 * .6745;
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
	const centre = average(values);
	return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}
// src/core/statistics.ts
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
// src/core/effect-estimate.ts
/** Weight of history in degrees of freedom, when it holds `FULL_HISTORY` blocks. */
const HISTORY_DEGREES = 8;
const FULL_HISTORY = 24;
/** History's own weight, in duplicates, when today's duplicates say that the noise has grown. */
const STALENESS_WEIGHT = 3;
const DUPLICATE_DEGREES = 3;
/** Host differences vary somewhat more than duplicates on one host can tell. */
const DUPLICATE_INFLATION = 1.5;
const WINSOR_LIMIT$1 = 3;
/** Mean squares of a half-normal that is clipped at 1.5 and at 2 standard deviations. */
const CLIPPED_SQUARE = {
	at1_5: .7783,
	at2: .9205
};
/**
* Mean difference over hosts with a moderated variance [1]: the few hosts of today and what is known of the
* noise from before, each with its weight. It departs from [1] in three ways: the prior's weight is fixed,
* because a few timers can't estimate it; the prior grows where today's duplicates are noisier than
* history's; and a prior that today's hosts contradict is dropped for plain t.
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
	return history && history.blocks >= 8 && history.hostSd > 0 ? history : null;
}
function withHistory(replicates, history) {
	const raw = hostDifferences(replicates, history.duplicateSd);
	const growth = noiseGrowth(duplicateDistances(replicates), history.duplicateSd);
	const priorSd = history.hostSd * Math.sqrt(growth);
	const priorDegrees = HISTORY_DEGREES * Math.min(1, history.blocks / FULL_HISTORY);
	const variance = sampleVariance(raw);
	const k = raw.length;
	if (variance / priorSd ** 2 > fQuantile(.99, k - 1, priorDegrees)) return plain(raw);
	return moderate(winsorise(raw, WINSOR_LIMIT$1 * priorSd), {
		variance: priorSd ** 2,
		degrees: priorDegrees,
		prior: "history"
	});
}
function withDuplicates(replicates) {
	const distances = duplicateDistances(replicates);
	const trialSd = duplicateSd(distances);
	const raw = hostDifferences(replicates, trialSd);
	const priorVariance = DUPLICATE_INFLATION * clippedVariance(distances, trialSd);
	const k = raw.length;
	const tooWide = sampleVariance(raw) > priorVariance * fQuantile(.95, k - 1, 2 * k);
	if (priorVariance === 0 || tooWide) return plain(raw);
	return moderate(raw, {
		variance: priorVariance,
		degrees: DUPLICATE_DEGREES,
		prior: "duplicates"
	});
}
/** How many times history's variance today's duplicates call for, never below 1. */
function noiseGrowth(distances, historySd) {
	const n = distances.length;
	if (n === 0 || historySd === 0) return 1;
	const today = meanSquare(distances, 1.5 * Math.SQRT2 * Math.max(duplicateSd(distances), historySd)) / 2 / CLIPPED_SQUARE.at1_5;
	const past = historySd ** 2;
	return Math.max(1, (STALENESS_WEIGHT * past + n * today) / ((STALENESS_WEIGHT + n) * past));
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
		standardError: Math.sqrt(variance / k),
		degrees,
		hosts: k,
		prior: prior.prior
	};
}
function plain(values) {
	return {
		estimate: average(values),
		standardError: Math.sqrt(sampleVariance(values) / values.length),
		degrees: values.length - 1,
		hosts: values.length,
		prior: "none"
	};
}
// src/core/verdict.ts
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
/**
* Verdict on one quantity, reached as it would be while hosts arrive: at the first look that decides, and
* hosts beyond it are not used. The interval is the one of the deciding look, at the nominal level of a
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
		effect = lookAt(replicates.slice(0, hosts), {
			history,
			looks
		});
		if (effect.verdict !== "inconclusive") return {
			effect,
			nextLook: null
		};
	}
	if (replicates.length < last && !looks.hosts.includes(replicates.length) && replicates.length >= 2) effect = lookAt(replicates, {
		history,
		looks
	});
	const next = looks.hosts.find((count) => count > replicates.length) ?? null;
	return {
		effect,
		nextLook: next
	};
}
/** Verdict from all the hosts there are, without an early stop. */
function lookAt(replicates, { history, looks }) {
	const estimate = estimateEffect(replicates, history);
	return describe$2(replicates, estimate, {
		p: pValue(estimate),
		alpha: looks.alpha,
		looks,
		smallest: SMALLEST_CHANGE
	});
}
function judgeOneOfMany(replicates, options) {
	if (replicates.length < 2) return tooFew(replicates);
	return describe$2(replicates, estimateEffect(replicates, options.history), {
		...options,
		looks: looksFor(options.history)
	});
}
/** Two-sided p of a single look at all hosts; null: fewer than two. */
function singleP(replicates, history) {
	return replicates.length < 2 ? null : pValue(estimateEffect(replicates, history));
}
function pValue({ estimate, standardError, degrees }) {
	if (standardError === 0) return Number(estimate === 0);
	return twoSidedP(estimate / standardError, degrees);
}
function describe$2(replicates, estimate, { p, alpha, looks, smallest }) {
	const { estimate: centre, standardError, degrees, prior } = estimate;
	const margin = tQuantile(1 - looks.alpha / 2, degrees) * standardError;
	const inner = tQuantile(1 - looks.equivalenceAlpha, degrees) * standardError;
	const change = Math.expm1(centre);
	const isEquivalent = centre + inner < Math.log1p(.02) && centre - inner > Math.log1p(-.02);
	const detectable = (tQuantile(1 - looks.alpha / 2, degrees) + tQuantile(DETECTION_POWER, degrees)) * standardError;
	return {
		verdict: nameOf$2({
			change,
			isSignificant: p < alpha,
			isEquivalent,
			smallest
		}),
		change,
		low: Math.expm1(centre - margin),
		high: Math.expm1(centre + margin),
		confidence: CONFIDENCE,
		p,
		smallestDetectable: Math.expm1(detectable),
		hosts: replicates.length,
		trials: trialCount(replicates),
		noise: prior
	};
}
function nameOf$2(finding) {
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
// src/report/basis.ts
/** What the verdict on a cell rests on, in sentences: how many blocks, what it saved, where the noise is known from. */
function describeBasis(cell) {
	const { effect, candidate } = cell;
	if (candidate === null || !effect || effect.change === null) return [];
	return [
		describeBlocks(cell),
		describeNoise(cell),
		...describeDoubt(cell),
		...describeWatch(cell)
	];
}
function describeBlocks({ effect, blocks, planned, nextLook, trials }) {
	const complete = blocks.filter(({ status }) => status === "complete").length;
	const run = formatCount(complete, "block");
	const left = planned - blocks.length;
	if (nextLook !== null) return `Not finished: ${run} of at most ${planned} so far, the next look is at ${nextLook}.`;
	if (left <= 0) return `It took all ${run} that the suite allows.`;
	const perBlock = complete === 0 ? 0 : trials.length / complete;
	return `${effect && effect.hosts < complete ? `Decided after ${effect.hosts} of ${run}` : `Decided after ${run}`}; the other ${left} that the suite allows were not run, which saved ${formatCount(Math.round(left * perBlock), "trial")}.`;
}
function describeNoise({ history, effect }) {
	if (history && effect?.noise === "history") return `The noise is known from ${formatCount(history.blocks, "earlier block")} (${history.runs.join(", ")}): ${formatPercent(history.hostSd)} between blocks, ${formatPercent(history.duplicateSd)} between trials.`;
	const why = history ? "Today's blocks differ more than earlier ones did, so that their own spread alone is used." : "No earlier blocks to know the noise from";
	if (effect?.noise === "duplicates") return `${why}: today's repeated trials and blocks are all that tells of it.`;
	return history ? why : `${why}, and the blocks differ more than repeated trials do: their own spread alone is used.`;
}
function describeDoubt({ effect }) {
	const { verdict, smallestDetectable } = effect ?? {};
	if (verdict === "no material change") return [`No material change: a change beyond ±${formatPercent(MATERIAL_CHANGE)} is excluded at 97 % on either side; the interval shown is the wider one of all looks.`];
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
	if (only && comparison.cells.length === 1) return cellHeadline(only);
	if (compared.length === 0) return aloneHeadline(comparison.cells);
	const outcomes = compared.map(outcomeOf);
	const all = OUTCOMES.flatMap((outcome) => {
		const count = outcomes.filter((one) => one === outcome).length;
		return count > 0 ? [`${count} ${outcome}`] : [];
	});
	const worst = compared.filter((cell) => outcomeOf(cell) === "slower").toSorted((a, b) => (b.effect?.change ?? 0) - (a.effect?.change ?? 0))[0];
	const otherTone = TONES.find(([outcome]) => outcomes.includes(outcome))?.[1] ?? "neutral";
	return {
		headline: `Of ${formatCount(compared.length, "comparison")}: ${all.join(", ")}.`,
		cause: worst ? `Most: ${sentence(cellHeadline(worst))}` : "",
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
		cause: describeTimers$1(cell),
		tone
	};
}
function describeEffect({ change, low, high, verdict, confidence }) {
	if (change === null) return "no number";
	const size = verdict === "slower" || verdict === "faster" ? formatChange(Math.abs(change)).replace("+", "") : formatChange(change);
	if (low === null || high === null) return `${size} (one block: no interval)`;
	return `${size} (${Math.round(confidence * 100)} % interval ${formatInterval(low, high)})`;
}
/** The timers that changed, the one that cost or saved most first. */
function describeTimers$1({ timers, effect }) {
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
// src/report/platform-label.ts
/** A platform as people name it (`local, 2 threads`); its id where the comparison does not describe it. */
function platformLabel({ platforms }, id) {
	const platform = platforms.find((one) => one.id === id);
	return platform ? `${platform.name}, ${formatCount(platform.threads, "thread")}` : id;
}
// src/report/view.ts
/** Heads the columns of intervals. */
const INTERVAL_TITLE = `${Math.round(CONFIDENCE * 100)} % interval`;
const NONE = "–";
/** Puts a comparison into words. No text in it, whoever wrote it, can act on a terminal. */
function viewReport(stored) {
	const comparison = plainTexts(stored);
	const cells = comparison.cells.map((cell) => viewCell(comparison, cell));
	return {
		title: comparison.suite,
		description: comparison.description ?? null,
		...headline(comparison),
		measured: describeMeasurement(comparison),
		isLocal: comparison.platforms.every(({ name }) => name === LOCAL_PLATFORM),
		cells,
		changedTimers: cells.flatMap(({ timers }) => timers.filter(({ tone }) => tone === "worse" || tone === "better")),
		failures: comparison.cells.flatMap((cell) => viewFailures(cell)),
		notes: viewNotes(comparison),
		basis: perCell(comparison, describeBasis),
		intervalTitle: INTERVAL_TITLE,
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
		wallA: cell.a ? formatSeconds(cell.a.wallSeconds) : NONE,
		wallB: cell.b ? formatSeconds(cell.b.wallSeconds) : NONE,
		throughputA: throughput(cell.a?.simulatedDaysPerDay),
		throughputB: throughput(cell.b?.simulatedDaysPerDay),
		memoryA: cell.a ? formatMemory(cell.a.peakMemoryMiB) : NONE,
		memoryB: cell.b ? formatMemory(cell.b.peakMemoryMiB) : NONE,
		...viewEffect(cell.effect),
		verdict: verdict ? markVerdict(verdict) : isFailed ? "failed" : NONE,
		tone: verdict ? VERDICTS[verdict].tone : isFailed ? "refused" : "neutral",
		restsOn: `${formatCount(complete, "block")}, ${formatCount(cell.trials.length, "trial")}`,
		timers: viewTimers(cell, key, isRefused),
		blocks: cell.blocks.map(({ id, status, host, startedAt, change }) => ({
			id,
			status,
			host,
			startedAt: formatInstant(startedAt),
			change: change === null || isRefused ? NONE : formatChange(change),
			trials: cell.trials.filter(({ block }) => block === id).map(({ side, wallSeconds }) => `${side} ${formatSeconds(wallSeconds)}`).join(", ")
		}))
	};
}
function markVerdict(verdict) {
	return `${VERDICTS[verdict].mark} ${verdict}`;
}
function throughput(days) {
	return days ? formatNumber(days) : NONE;
}
function viewEffect(effect) {
	const { change = null, low = null, high = null } = effect ?? {};
	return {
		change: change === null ? NONE : formatChange(change),
		interval: low === null || high === null ? NONE : formatInterval(low, high)
	};
}
/** @param isRefused the sides are not comparable: their times stand, and no number between them */
function viewTimers({ timers }, key, isRefused) {
	const parents = new Map(timers.map(({ name, parent }) => [name, parent]));
	return timers.map(({ name, secondsA, secondsB, effect }) => ({
		cell: key,
		name,
		depth: depthOf(name, parents),
		secondsA: secondsA === null ? NONE : formatSeconds(secondsA),
		secondsB: secondsB === null ? NONE : formatSeconds(secondsB),
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
function viewFailures({ workload, platform, failures }) {
	return failures.map((failure) => ({
		version: failure.version,
		where: `${workload} on ${platform}, ${failure.position === 0 ? "warm-up" : `trial ${failure.position}`} of ${failure.block}`,
		class: failure.class,
		message: failure.message,
		logLines: failure.logLines
	}));
}
function viewNotes(comparison) {
	const missing = comparison.cells.flatMap(({ workload, platform, baseline, candidate, blocks, nextLook }) => nextLook !== null && blocks.length < nextLook ? [`${workload}, ${platform}, ${candidate ?? baseline}: ${blocks.length} of ${formatCount(nextLook, "block")} measured.`] : []);
	return [.../* @__PURE__ */ new Set([...missing, ...perCell(comparison, ({ notes }) => notes)])];
}
/** Sentences on each cell, with its name before them where there is more than one. */
function perCell({ cells }, describe) {
	return cells.flatMap((cell) => {
		const { workload, platform, baseline, candidate } = cell;
		const name = cells.length === 1 ? "" : `${workload}, ${platform}, ${candidate ?? baseline}: `;
		return describe(cell).map((sentence) => `${name}${sentence}`);
	});
}
// src/report/terminal.ts
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
		...placesOf(view).map((place) => versionsTable$1(view, place))
	];
	if (view.changedTimers.length > 0) parts.push(changedTimers(view));
	if (view.failures.length > 0) parts.push(failures(view));
	const remarks = [...view.basis, ...view.notes];
	if (remarks.length > 0) parts.push(remarks.map((remark) => import_picocolors.default.dim(`  · ${remark}`)).join("\n"));
	return parts.join("\n\n");
}
/** Workloads with their platforms: headings, because as columns they would not fit eighty characters. */
function placesOf({ cells }) {
	return [...new Set(cells.map(placeOf$1))];
}
function placeOf$1({ workload, platform }) {
	return `${workload} on ${platform}`;
}
function versionsTable$1({ cells }, place) {
	const here = cells.filter((cell) => placeOf$1(cell) === place);
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
		INTERVAL_TITLE,
		"verdict"
	];
	return `  ${import_picocolors.default.bold(place)}\n${terminalTable(titles, rows, [
		1,
		2,
		3,
		4
	])}`;
}
function changedTimers({ changedTimers: timers }) {
	return terminalTable([
		"timers that changed",
		"baseline",
		"candidate",
		"change",
		INTERVAL_TITLE,
		"verdict"
	], timers.map(({ name, secondsA, secondsB, change, interval, verdict, tone }) => [
		name,
		secondsA,
		secondsB,
		change,
		interval,
		PAINT[tone](verdict)
	]), [
		1,
		2,
		3,
		4
	]);
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
// src/commands/command.ts
function command(definition) {
	return definition;
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
// src/commands/inputs.ts
/** Inputs that several commands share. The descriptions are what --help prints. */
const suiteInput = string().min(1).meta({ description: "Path of the suite, a YAML file." });
const storeInput = string().min(1).refine((store) => !/^\w+:\/\//.test(store), "expected a directory, not an address").default(DEFAULT_STORE).meta({ description: "Directory that keeps plans, records and logs." });
const outInput = string().min(1).optional().meta({ description: `Folder for the report. Default: ${DEFAULT_REPORTS}/RUN.` });
const reportsInput = string().min(1).default("reports").meta({ description: "Folder of earlier reports: what their records say of the noise is used." });
const failOnInput = _enum([
	"never",
	"regression",
	"inconclusive"
]).default("never").meta({ description: "Exit with 1 where a version is slower or failed (regression), or where also nothing could be told (inconclusive)." });
// src/core/harness-event.ts
/** What the harness says while it runs, one JSON object a line on its standard output. */
const harnessEventSchema = discriminatedUnion("event", [
	strictObject({
		event: literal("progress"),
		position: number(),
		trials: number(),
		trialSeconds: number(),
		trialFraction: number().nullable(),
		simulatedDate: string().nullable(),
		trialsDoneSeconds: array(number())
	}),
	strictObject({
		event: literal("waiting"),
		reason: string()
	}).describe("Another measurement runs on the machine."),
	strictObject({
		event: literal("error"),
		kind: _enum([
			"usage",
			"infrastructure",
			"interrupted"
		]),
		message: string()
	})
]);
// src/adapters/local-engine.ts
/** Runs blocks on this machine, one after the other, each in a harness process of its own. */
var LocalEngine = class {
	capacity = 1;
	#options;
	#states = /* @__PURE__ */ new Map();
	#queue = Promise.resolve();
	#child = null;
	#cancelled = false;
	#fault = null;
	constructor(options) {
		this.#options = options;
	}
	async submit(spec) {
		const { id } = spec.block;
		const known = this.#states.get(id);
		if (known && known.status !== "lost") return;
		this.#states.set(id, { status: "waiting" });
		try {
			await this.#options.store.writeOnce(specKey(spec.run, id), toJson(spec));
		} catch (error) {
			this.#states.delete(id);
			throw error;
		}
		this.#queue = this.#queue.then(() => this.#runBlock(spec)).catch((error) => this.#fail(error));
	}
	/** @throws {UsageError | InfrastructureError} what the harness could not get over */
	async states(blockIds) {
		if (this.#fault) throw this.#fault;
		return blockIds.map((id) => {
			const state = this.#states.get(id);
			if (!state) throw new RangeError(`block ${id} was never submitted`);
			return state;
		});
	}
	async cancel() {
		this.#cancelled = true;
		this.#child?.kill("SIGTERM");
		await this.#queue;
	}
	/** What goes wrong while nobody waits for it is told at the next question for states. */
	#fail(error) {
		this.#fault ??= error instanceof Error ? error : new InfrastructureError(String(error), { cause: error });
	}
	async #runBlock(spec) {
		const { id } = spec.block;
		if (this.#cancelled || this.#fault) return;
		this.#states.set(id, {
			status: "running",
			progress: null
		});
		const { store, harness, work } = this.#options;
		const where = [
			"--store",
			store.location,
			"--work",
			work
		];
		const child = spawn(process.execPath, [
			harness,
			...where,
			"--run",
			spec.run,
			"--block",
			id
		], {
			stdio: [
				"pipe",
				"pipe",
				"inherit"
			],
			detached: true
		});
		this.#child = child;
		const status = await this.#follow(child, id);
		this.#child = null;
		const isRecorded = await store.read(recordKey(spec.run, id)) !== null;
		const reason = `the harness ended with ${status} and left no record`;
		this.#states.set(id, isRecorded ? { status: "ended" } : {
			status: "lost",
			reason
		});
	}
	async #follow(child, id) {
		if (child.stdout) createInterface({ input: child.stdout }).on("line", (line) => this.#hear(parse(line), id));
		return new Promise((resolve) => {
			child.on("error", (error) => {
				this.#fault = new InfrastructureError("The harness could not be started.", { cause: error });
				resolve(String(error));
			});
			child.on("close", (code, signal) => resolve(signal ?? `exit status ${code}`));
		});
	}
	#hear(event, id) {
		switch (event?.event) {
			case "progress": {
				const { event: _event, ...progress } = event;
				this.#states.set(id, {
					status: "running",
					progress
				});
				return;
			}
			case "waiting":
				this.#states.set(id, {
					status: "waiting",
					reason: event.reason
				});
				return;
			case "error":
				if (event.kind === "usage") this.#fault = new UsageError(event.message);
				if (event.kind === "infrastructure") this.#fault = new InfrastructureError(event.message);
				return;
		}
	}
};
function parse(line) {
	try {
		return harnessEventSchema.parse(JSON.parse(line));
	} catch {
		return null;
	}
}
// src/core/block-times.ts
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
/** Whether a block in time stands in for a host. */
function standsForHost({ spec }) {
	return spec.platform.name === LOCAL_PLATFORM;
}
// src/core/compare-timers.ts
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
	const tested = drafts.filter(({ replicates }) => replicates.length > 0);
	const raw = tested.map(({ replicates, history }) => Math.min(1, OPTIONAL_STOP * (singleP(replicates, history) ?? 1)));
	const holm = raw.length === 0 ? [] : [...(0, import_lib$1.default)(raw, "holm")].map(Number);
	const bh = raw.length === 0 ? [] : [...(0, import_lib$1.default)(raw, "bh")].map(Number);
	const results = new Map(drafts.map((draft) => [draft, {
		...draft.timer,
		effect: null,
		isWatched: false
	}]));
	for (const [index, draft] of tested.entries()) {
		const { timer, replicates, history } = draft;
		const effect = refused.has(draft) ? notComparable(replicates) : judgeOneOfMany(replicates, {
			history,
			p: holm[index] ?? 1,
			alpha: FAMILY_LEVEL,
			smallest: SMALLEST_TIMER_CHANGE
		});
		const isLarge = Math.abs(effect.change ?? 0) >= SMALLEST_TIMER_CHANGE;
		const isWatched = (effect.verdict === "inconclusive" || effect.verdict === "no material change") && isLarge && (bh[index] ?? 1) < WATCH_LEVEL;
		results.set(draft, {
			...timer,
			effect,
			isWatched
		});
	}
	return results;
}
// src/core/comparison-notes.ts
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
// src/core/noise-history.ts
/** Blocks that a history aims at: more of them would only be older. */
const ENOUGH_BLOCKS = 24;
/** Median absolute deviation of a normal distribution, in standard deviations. */
const MAD_OF_NORMAL = .6745;
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
	}))
});
const NO_HISTORY = {
	schemaVersion: 1,
	cells: []
};
/**
* Noise of host differences and of trials from comparisons of the past, whatever their versions did: each
* comparison's own mean is taken out first. Winsorised at 1.5 robust standard deviations, so that a reclaimed
* host or a night of interference does not make the next months' verdicts blind [1].
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
	const spreadAbout = (values) => median(values.map(Math.abs)) / MAD_OF_NORMAL;
	const rough = spreadAbout(groups.flatMap((differences) => {
		const middle = median(differences);
		return differences.map((difference) => difference - middle);
	}));
	const deviations = groups.flatMap((differences) => {
		const centre = average(winsorise(differences, WILD_LIMIT * rough));
		const correction = Math.sqrt(differences.length / (differences.length - 1));
		return differences.map((difference) => (difference - centre) * correction);
	});
	const limit = WINSOR_LIMIT * spreadAbout(deviations);
	const squares = deviations.map((value) => Math.min(limit, Math.abs(value)) ** 2);
	return {
		hostSd: Math.sqrt(average(squares) / WINSORISED_SQUARE),
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
	const newest = [...group(records.filter(({ status, spec }) => status === "complete" && spec.block.candidate !== null), ({ spec }) => JSON.stringify([
		spec.run,
		spec.block.baseline,
		spec.block.candidate
	])).values()].filter((blocks) => blocks.length >= 2).map((blocks) => blocks.toSorted(byStart)).toSorted(([a], [b]) => a && b ? -byStart(a, b) : 0);
	let blocks = 0;
	return newest.filter((comparison) => {
		const isNeeded = blocks < ENOUGH_BLOCKS;
		blocks += comparison.length;
		return isNeeded;
	});
}
function byStart(a, b) {
	return a.startedAt < b.startedAt ? -1 : Number(a.startedAt > b.startedAt);
}
function timerNames(records) {
	return [...new Set(records.flatMap(({ trials }) => trials.flatMap(({ timers }) => timers.map(({ name }) => name))))];
}
/** @returns null where nothing, or too little, is known of the quantity */
function noiseIn(history, key, quantity) {
	return history.cells.find(({ workload, platform }) => workload === key.workload && platform === key.platform)?.quantities[quantity] ?? null;
}
// src/core/compare.ts
const SECONDS_PER_DAY = 86400;
/** Compares the versions of a run, from its records alone: the same records give the same comparison. */
function compare$1(input) {
	const { run, plan, records, gcbench } = input;
	const drafts = cellsOf(plan).map((key) => draftCell(input, key));
	const refused = drafts.filter(({ cell }) => cell.differences.length > 0);
	const judged = judgeTimers(drafts.flatMap(({ timers }) => timers), new Set(refused.flatMap(({ timers }) => timers)));
	const times = records.flatMap(({ startedAt, endedAt }) => [startedAt, endedAt]).sort();
	return {
		schemaVersion: 1,
		run,
		plan: plan.id,
		suite: plan.suite,
		...plan.description === void 0 ? {} : { description: plan.description },
		gcbench,
		measuredFrom: times[0] ?? null,
		measuredTo: times.at(-1) ?? null,
		workloads: plan.workloads,
		versions: plan.versions,
		platforms: plan.platforms,
		machines: distinctMachines(records),
		cells: drafts.map(({ cell, timers, looks }) => {
			const comparisons = timers.flatMap((timer) => judged.get(timer) ?? []);
			const isOpen = comparisons.some(({ isWatched }) => isWatched);
			return {
				...cell,
				timers: comparisons,
				nextLook: cell.nextLook ?? (isOpen ? nextAfter(looks, cell) : null)
			};
		})
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
/** A timer that may have changed is worth the next look too, although the wall time is decided. */
function nextAfter(looks, { blocks }) {
	const complete = blocks.filter(({ status }) => status === "complete").length;
	return looks.find((hosts) => hosts > complete) ?? null;
}
/** Hosts that a cell lacks for its next look; 0: it is decided or has had its last. */
function hostsMissing({ nextLook, blocks, hostsAreBlocks }) {
	if (nextLook === null) return 0;
	const complete = blocks.filter(({ status }) => status === "complete");
	return nextLook - new Set(complete.map(({ id, host }) => hostsAreBlocks ? id : host)).size;
}
function draftCell({ plan, records: all, history = NO_HISTORY }, key) {
	const records = all.filter(({ spec }) => isOf(key, spec.block)).toSorted((a, b) => a.startedAt < b.startedAt ? -1 : 1);
	const complete = records.filter(({ status }) => status === "complete");
	const trialsOf = (side) => complete.flatMap((record) => sideTrials(record, side));
	const workload = plan.workloads.find((one) => one.workload.name === key.workload)?.digest ?? "";
	const place = {
		workload,
		platform: key.platform
	};
	const noise = noiseIn(history, place, WALL_TIME);
	const planned = plan.blocks.filter((block) => isOf(key, block)).length;
	const looks = cappedLooks(plan.looks ?? looksFor(noise), planned);
	const differences = differencesBetweenSides(plan, key);
	const { effect, nextLook } = judgeCell(key, {
		replicates: replicatesFrom(complete, WALL_TIME),
		differences,
		history: noise,
		looks,
		planned
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
		a: summarise(trialsOf("A")),
		b: summarise(trialsOf("B")),
		trials: complete.flatMap(trialPoints),
		blocks: records.map((record) => ({
			id: record.spec.block.id,
			status: record.status,
			host: hostOf(record),
			startedAt: record.startedAt,
			endedAt: record.endedAt,
			sessions: record.sessions.length,
			change: changeOf(record)
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
function sideTrials({ trials }, side) {
	return trials.filter((trial) => trial.side === side && trial.failure === null);
}
function changeOf(record) {
	const times = blockTimes(record, WALL_TIME);
	const [difference] = times ? hostDifferences([{
		host: "",
		blocks: [times]
	}], 0) : [];
	return difference === void 0 ? null : Math.expm1(difference);
}
function summarise(trials) {
	const [first] = trials;
	if (!first) return null;
	const wallSeconds = Math.exp(mean(trials.map((trial) => Math.log(trial.wallSeconds))));
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
function trialPoints({ spec, trials }) {
	return trials.map(({ position, side, wallSeconds, timers, session, startedAt, disturbance }) => ({
		block: spec.block.id,
		position,
		side,
		wallSeconds,
		timers: Object.fromEntries(timers.map(({ name, seconds }) => [name, seconds])),
		session,
		startedAt,
		disturbance
	}));
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
/** What the two versions differ in besides being two versions. */
function differencesBetweenSides({ versions }, key) {
	const a = versions.find(({ name }) => name === key.baseline);
	const b = versions.find(({ name }) => name === key.candidate);
	if (!a || !b) return [];
	const differs = (what, one, other) => one !== null && other !== null && one !== other ? [`${what}: ${one} against ${other}`] : [];
	return [
		...differs("compiler", a.toolchain.compiler, b.toolchain.compiler),
		...differs("compiler flags", a.toolchain.flags, b.toolchain.flags),
		...differs("architecture", a.executable.architecture, b.executable.architecture)
	];
}
function distinctMachines(records) {
	const machines = records.flatMap(({ sessions }) => sessions.map(({ machine }) => machine));
	return [...new Map(machines.map((machine) => [machine.host, machine])).values()];
}
// src/core/estimate.ts
/** Time of a plan, from what was measured before or else from what its workloads expect. */
function estimatePlan(plan, history) {
	const times = trialTimes(plan, history);
	const seconds = plan.blocks.map((block) => blockSeconds(plan, block, times));
	return {
		blocks: plan.blocks.length,
		trials: plan.blocks.reduce((sum, { order }) => sum + order.length, 0),
		seconds: seconds.includes(null) ? null : seconds.reduce((sum, one) => sum + (one ?? 0), 0),
		trialTimes: times
	};
}
/** A block's trials and its warm-up; null where a trial's time is not known. */
function blockSeconds(plan, block, times) {
	const time = times.find((one) => one.workload === block.workload && one.platform === block.platform);
	if (time?.seconds == null) return null;
	return time.seconds * (block.order.length + warmUpShare(plan, block.workload));
}
/** Length of the warm-up as a share of a trial. */
function warmUpShare(plan, workloadName) {
	if (!plan.warmUp) return 0;
	const found = plan.workloads.find(({ workload }) => workload.name === workloadName);
	return found ? shareOf(found.workload) : 1;
}
function shareOf(workload) {
	if (workload.kind === "command") return 1;
	const { warmUpHours, simulatedHours } = workload;
	return warmUpHours !== void 0 && simulatedHours ? Math.min(1, warmUpHours / simulatedHours) : 1;
}
function trialTimes(plan, history) {
	return plan.workloads.flatMap(({ workload, digest }) => plan.platforms.map((platform) => {
		const key = {
			workload: workload.name,
			platform: platform.id
		};
		const measured = history.filter(({ spec }) => spec.workload.digest === digest && spec.platform.id === platform.id).flatMap(({ trials }) => trials).filter(({ failure }) => failure === null).map(({ wallSeconds }) => wallSeconds);
		if (measured.length > 0) return {
			...key,
			seconds: mean(measured),
			source: `${measured.length} trials measured before`
		};
		const { wallSeconds, source } = workload.expected ?? { source: "" };
		return wallSeconds === void 0 ? {
			...key,
			seconds: null,
			source: "not known before the first trial"
		} : {
			...key,
			seconds: wallSeconds,
			source
		};
	}));
}
// src/core/foresight.ts
function foresee(plan, past, history) {
	const { cells } = compare$1({
		run: plan.suite,
		plan,
		records: [],
		history,
		gcbench: ""
	});
	const missing = cells.map((cell) => ({
		cell,
		hosts: hostsMissing(cell)
	}));
	const first = plan.blocks.filter((block) => {
		const entry = missing.find(({ cell }) => cell.workload === block.workload && cell.platform === block.platform && cell.candidate === block.candidate);
		if (!entry || entry.hosts === 0) return false;
		entry.hosts -= 1;
		return true;
	});
	return {
		least: estimatePlan({
			...plan,
			blocks: first
		}, past),
		most: estimatePlan(plan, past)
	};
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
/** A failed block that is tried again gets an id of its own: records are never overwritten. */
function attemptId(block, attempt) {
	return attempt === 1 ? block : `${block}.r${attempt}`;
}
function isRetry(id) {
	return ATTEMPT.test(id);
}
function nextAttemptId(id) {
	const attempt = Number(ATTEMPT.exec(id)?.[1] ?? 1);
	return attemptId(id.replace(ATTEMPT, ""), attempt + 1);
}
const ATTEMPT = /\.r(\d+)$/;
// src/pipeline/run-progress.ts
/** Below this share of a trial done, its time so far says too little of the whole. */
const TELLING_FRACTION = .1;
/** Turns what is known of a run into one live view: how far, what now, how long yet. */
var RunProgress = class {
	#plan;
	#run;
	#records;
	constructor(plan, run, records) {
		this.#plan = plan;
		this.#run = run;
		this.#records = records;
	}
	/** @param wanted blocks that the next look needs and that do not run yet */
	view(wanted, running, states) {
		const progresses = states.map((state) => state.status === "running" ? state.progress : null);
		const times = this.#trialTimes(running, progresses);
		const left = [...wanted.map((block) => blockSeconds(this.#plan, block, times)), ...running.map((block, index) => this.#restOf(block, progresses[index] ?? null, times))];
		const remainingSeconds = left.includes(null) ? null : left.reduce((sum, seconds) => sum + (seconds ?? 0), 0);
		const done = this.#records.size;
		const total = done + running.length + wanted.length;
		const parts = running.map((block, index) => partDone(block, progresses[index] ?? null));
		return {
			title: this.#run,
			done,
			total,
			most: Math.max(total, this.#plan.blocks.length),
			fraction: (done + parts.reduce((sum, part) => sum + part, 0)) / Math.max(1, total),
			remainingSeconds,
			lines: running.map((block, index) => describe$1(block, states[index]))
		};
	}
	/** What was measured in this run, with the trial under way taken on at its own pace. */
	#trialTimes(running, progresses) {
		return estimatePlan(this.#plan, [...this.#records.values()]).trialTimes.map((time) => {
			const seen = running.flatMap((block, index) => {
				const isOf = block.workload === time.workload && block.platform === time.platform;
				const progress = progresses[index];
				return isOf && progress ? seenSeconds(progress) : [];
			});
			if (seen.length === 0 || time.source.includes("measured before")) return time;
			return {
				...time,
				seconds: mean(seen),
				source: "this run"
			};
		});
	}
	#restOf(block, progress, times) {
		const whole = blockSeconds(this.#plan, block, times);
		if (whole === null || !progress) return whole;
		const trial = whole / (block.order.length + warmUpShare(this.#plan, block.workload));
		const isWarmUp = progress.position === 0;
		const length = trial * (isWarmUp ? warmUpShare(this.#plan, block.workload) : 1);
		const after = block.order.length - progress.trialsDoneSeconds.length - (isWarmUp ? 0 : 1);
		return Math.max(0, length - progress.trialSeconds) + Math.max(0, after) * trial;
	}
};
function seenSeconds(progress) {
	const { trialsDoneSeconds, trialFraction, trialSeconds, position } = progress;
	if (trialsDoneSeconds.length > 0) return trialsDoneSeconds;
	return position > 0 && trialFraction !== null && trialFraction > TELLING_FRACTION ? [trialSeconds / trialFraction] : [];
}
function partDone({ order }, progress) {
	if (!progress) return 0;
	const current = progress.position === 0 ? 0 : progress.trialFraction ?? 0;
	return Math.min(1, (progress.trialsDoneSeconds.length + current) / order.length);
}
function describe$1(block, state) {
	const number = Number(/__(\d+)(?:\.r\d+)?$/.exec(block.id)?.[1] ?? 1);
	const where = `${block.workload} on ${block.platform}, block ${number}`;
	if (state?.status === "waiting") return `${where}: waiting${state.reason ? `, ${state.reason}` : ""}`;
	if (state?.status !== "running" || !state.progress) return `${where}: starting`;
	const { position, trials, simulatedDate, trialSeconds } = state.progress;
	const version = block.order[position - 1] === "B" ? block.candidate : block.baseline;
	const what = position === 0 ? "warm-up" : `trial ${position} of ${trials} (${version})`;
	const date = simulatedDate ? `, at ${simulatedDate}` : "";
	return `${where}: ${what}, ${Math.round(trialSeconds)} s${date}`;
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
/** @returns null where the block has none yet */
async function readRecord(store, run, block) {
	const key = recordKey(run, block);
	const content = await store.read(key);
	return content && parseStored(store.describe(key), content, recordSchema);
}
async function readRecords(store, run) {
	const prefix = blocksPrefix(run);
	const blocks = (await store.list(prefix)).filter((key) => key.endsWith("/record.json")).map((key) => key.slice(prefix.length).split("/")[0] ?? "");
	return (await Promise.all(blocks.map((block) => readRecord(store, run, block)))).filter((record) => record !== null);
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
	const number = lastRunNumber(plan, await listRuns(store));
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
/** Keys below a run that gcbench does not write: somebody put them there. */
async function foreignKeys(store, run) {
	const ours = /^runs\/[^/]+\/(?:plan\.json|history\.json|finished\.json|blocks\/[^/]+\/(?:spec\.json|record\.json|sessions\/\d+(?:-trial-\d+)?\.json|logs\/\d+-trial-\d+\.log))$/;
	return (await store.list(`${RUNS_PREFIX}${run}/`)).filter((key) => !ours.test(key));
}
// src/pipeline/run-plan.ts
const POLL_SECONDS = .5;
/** A block that keeps getting lost says that something is wrong with the machine. */
const MOST_LOSSES = 3;
/** These come back whatever one does; the others may be the machine's doing, and get a second block. */
const LASTING = [
	"model-error",
	"missing-input",
	"wrong-architecture",
	"bad-output"
];
/**
* Has an engine run the blocks of a plan until every cell (a candidate in a workload on a platform) is
* decided or has run all that the plan allows it: it asks for the hosts of the first look, looks, and asks for
* more only where it is undecided. It gives up on a cell whose version does not run. It begins where an
* earlier call stopped: a block that has a record is not run again.
*
* @returns all records of the run
* @throws {InterruptedError} the host's signal fired; what was submitted has been cancelled
* @throws {InfrastructureError} a block was lost too often, or the engine failed; the rest has been cancelled
*/
async function runPlan(options) {
	const { plan, run, engine, store, host } = options;
	await store.writeOnce(planKey(run), toJson(plan));
	await store.writeOnce(historyKey(run), toJson(options.history));
	const history = await readHistory(store, run);
	const records = /* @__PURE__ */ new Map();
	for (const record of await readRecords(store, run)) records.set(record.spec.block.id, record);
	const todo = remainingBlocks(plan, records, options.retryFailed);
	const progress = new RunProgress(plan, run, records);
	const wanted = () => wantedBlocks(todo, [...running.values()], {
		plan,
		run,
		records,
		history
	});
	const running = /* @__PURE__ */ new Map();
	const losses = /* @__PURE__ */ new Map();
	try {
		let next = wanted();
		while (next.length > 0 || running.size > 0) {
			host.signal.throwIfAborted();
			for (const block of next.splice(0, engine.capacity - running.size)) {
				todo.splice(todo.indexOf(block), 1);
				await engine.submit(blockSpec(plan, run, block));
				running.set(block.id, block);
			}
			const states = await engine.states([...running.keys()]);
			for (const [index, block] of [...running.values()].entries()) {
				const state = states[index];
				if (state?.status === "lost") {
					countLoss(losses, block, state, host);
					await engine.submit(blockSpec(plan, run, block));
				}
				if (state?.status !== "ended") continue;
				running.delete(block.id);
				const record = await readRecord(store, run, block.id);
				if (record) report$1(record, records, host);
				next = wanted();
			}
			host.progress(progress.view(next, [...running.values()], states));
			if (running.size > 0) await host.clock.sleep(POLL_SECONDS, host.signal);
		}
	} catch (error) {
		await engine.cancel(error instanceof Error ? error.message : String(error));
		if (host.signal.aborted) throw new InterruptedError("Interrupted.", { cause: error });
		throw error;
	} finally {
		host.progress(null);
	}
	await store.writeOnce(finishedKey(run), toJson({ schemaVersion: 1 }));
	return [...records.values()];
}
function report$1(record, records, host) {
	records.set(record.spec.block.id, record);
	const failed = [record.warmUp, ...record.trials].find((trial) => trial?.failure);
	if (!failed?.failure) return;
	const version = record.spec.versions[failed.side]?.name;
	host.warn(`${version} failed (${failed.failure.class}): ${failed.failure.message}`);
}
/** What has no record yet; where asked, what failed gets another attempt under an id of its own. */
function remainingBlocks(plan, records, retryFailed) {
	return plan.blocks.flatMap((block) => {
		let attempt = 1;
		while (retryFailed && records.get(attemptId(block.id, attempt))?.status === "failed") attempt++;
		const id = attemptId(block.id, attempt);
		return records.has(id) ? [] : [{
			...block,
			id
		}];
	});
}
/** Blocks that the next look of their cell still needs, and those that the user asked to try again. */
function wantedBlocks(todo, running, known) {
	const { records } = known;
	const missing = compare$1({
		...known,
		records: [...records.values()],
		gcbench: VERSION
	}).cells.map((cell) => ({
		cell,
		hosts: hostsMissing(cell)
	}));
	for (const block of running) {
		const entry = missing.find(({ cell }) => isSameCell(cell, block));
		if (entry) entry.hosts -= 1;
	}
	return todo.filter((block) => {
		if (isRetry(block.id)) return true;
		if (isHopeless(block, records)) return false;
		const entry = missing.find(({ cell }) => isSameCell(cell, block));
		if (!entry || entry.hosts <= 0) return false;
		entry.hosts -= 1;
		return true;
	});
}
/** One lasting failure, or two of any kind, in its cell; what came through at another attempt is none. */
function isHopeless(block, records) {
	if (isRetry(block.id)) return false;
	const classes = [...records.values()].filter(({ spec }) => isSameCell(spec.block, block)).filter(({ spec }) => !records.has(nextAttemptId(spec.block.id))).flatMap(({ warmUp, trials }) => [warmUp, ...trials].flatMap((trial) => trial?.failure?.class ?? []));
	return classes.length >= 2 || classes.some((name) => LASTING.includes(name));
}
function isSameCell(one, other) {
	return one.workload === other.workload && one.platform === other.platform && one.candidate === other.candidate;
}
function countLoss(losses, block, state, host) {
	const count = (losses.get(block.id) ?? 0) + 1;
	losses.set(block.id, count);
	if (count >= MOST_LOSSES) throw new InfrastructureError(`Block ${block.id} was lost ${count} times: ${state.reason}.`);
	host.warn(`Block ${block.id} was lost and runs again: ${state.reason}.`);
}
// src/commands/describe-foresight.ts
/** `3 to 8 blocks, 12 to 32 trials, about 40 s to 2 min; it stops where it is sure`. */
function describeForesight({ least, most }) {
	const counts = [formatCountRange(least.blocks, most.blocks, "block"), formatCountRange(least.trials, most.trials, "trial")];
	const stop = least.blocks < most.blocks ? "; it stops where it is sure" : "";
	return `${[...counts, describeTime(least.seconds, most.seconds)].join(", ")}${stop}`;
}
function describeTime(least, most) {
	if (least === null || most === null) return "time not known before the first trial";
	const [from, to] = [formatRoughly(least), formatRoughly(most)];
	return from === to ? `about ${to}` : `about ${from} to ${to}`;
}
// src/commands/past-records.ts
/**
* All records of the past: of the store's runs, and of the reports that are kept beside them. What is damaged
* is named and left out, because an old record must not stop a new run.
*/
async function readPastRecords({ store, reports }, host) {
	const records = /* @__PURE__ */ new Map();
	const keep = (record) => records.set(JSON.stringify([record.spec.run, record.spec.block.id]), record);
	const tolerate = (error) => {
		if (!(error instanceof UsageError)) throw error;
		host.warn(`${error.message.split("\n")[0]} It does not count as history.`);
	};
	for (const run of await listRuns(store)) try {
		for (const record of await readRecords(store, run)) keep(record);
	} catch (error) {
		tolerate(error);
	}
	for (const path of await glob("**/records/*.json", { cwd: reports })) {
		const full = join(reports, path);
		try {
			keep(parseStored(full, await readFile(full), recordSchema));
		} catch (error) {
			tolerate(error);
		}
	}
	return [...records.values()];
}
// src/core/elf.ts
const MAGIC = 2135247942;
const CLASS_64 = 2;
const LITTLE_ENDIAN = 1;
const MACHINES = {
	62: "amd64",
	183: "arm64"
};
const TYPE_DYNAMIC = 6;
const TAG_NEEDED = 1n;
/**
* Reads the header, the compiler's signature and the needed libraries of a 64-bit little-endian ELF file.
*
* @returns null where the bytes are no such file: a script, or an executable of another system
*/
function readElf(bytes) {
	if (bytes.length < 64) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (view.getUint32(0) !== MAGIC || bytes[4] !== CLASS_64 || bytes[5] !== LITTLE_ENDIAN) return null;
	const architecture = MACHINES[view.getUint16(18, true)] ?? null;
	try {
		const sections = readSections(view);
		return {
			architecture,
			compilers: readCompilers(bytes, sections, view),
			needs: readNeeds(bytes, sections, view)
		};
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return {
			architecture,
			compilers: [],
			needs: []
		};
	}
}
function readSections(view) {
	const table = Number(view.getBigUint64(40, true));
	const entrySize = view.getUint16(58, true);
	return Array.from({ length: view.getUint16(60, true) }, (_, index) => {
		const at = table + index * entrySize;
		return {
			name: view.getUint32(at, true),
			type: view.getUint32(at + 4, true),
			offset: Number(view.getBigUint64(at + 24, true)),
			size: Number(view.getBigUint64(at + 32, true)),
			link: view.getUint32(at + 40, true)
		};
	});
}
function readCompilers(bytes, sections, view) {
	const names = sections[view.getUint16(62, true)];
	const comment = sections.find((section) => names && textAt(bytes, names.offset + section.name) === ".comment");
	if (!comment) return [];
	const text = decode(bytes.subarray(comment.offset, comment.offset + comment.size));
	return [...new Set(text.split("\0").filter((part) => part !== ""))];
}
function readNeeds(bytes, sections, view) {
	const dynamic = sections.find(({ type }) => type === TYPE_DYNAMIC);
	const strings = dynamic && sections[dynamic.link];
	if (!dynamic || !strings) return [];
	const needs = [];
	for (let at = dynamic.offset; at < dynamic.offset + dynamic.size; at += 16) if (view.getBigUint64(at, true) === TAG_NEEDED) needs.push(textAt(bytes, strings.offset + Number(view.getBigUint64(at + 8, true))));
	return needs;
}
function textAt(bytes, offset) {
	const end = bytes.indexOf(0, offset);
	return decode(bytes.subarray(offset, end < 0 ? bytes.length : end));
}
function decode(bytes) {
	return new TextDecoder().decode(bytes);
}
// src/adapters/local-pinner.ts
/**
* Makes a suite definite for this machine: compiles what has to be compiled, and takes the digests of executables,
* configuration and initial state, so that what is measured later is what was planned.
*
* @throws {UsageError} something the suite names is not there, or can't run here
*/
async function pinSuite(loaded, options) {
	const versions = [];
	for (const version of loaded.versions) versions.push(await pinVersion(version, loaded, options));
	const workloads = [];
	for (const workload of loaded.workloads) workloads.push(await pinWorkload(workload, versions));
	return {
		suite: loaded.suite,
		versions,
		workloads,
		platforms: pinPlatforms(loaded.suite)
	};
}
async function pinVersion(version, { workloads }, options) {
	const { name, description, arguments: args, environment } = version;
	const made = "miniature" in version ? await compileMiniature(version, options) : null;
	const executable = await pinExecutable("miniature" in version ? made?.path ?? "" : version.executable, version, workloads);
	const runDirectory = "miniature" in version ? null : version.runDirectory ?? null;
	const configuration = runDirectory && (await digestRunDirectory(runDirectory)).configuration;
	const { compilers, ...file } = executable;
	const declared = "miniature" in version ? void 0 : version.toolchain;
	return {
		name,
		...description === void 0 ? {} : { description },
		digest: digestOf({
			executable: file.sha256,
			args,
			environment,
			configuration
		}),
		executable: file,
		arguments: args,
		environment,
		runDirectory,
		toolchain: made?.toolchain ?? {
			compiler: declared?.compiler ?? (compilers.join(", ") || null),
			flags: declared?.flags ?? null
		}
	};
}
/** Both versions come from one source: a slowed one has its slow-down compiled in. */
async function compileMiniature(version, { buildDirectory, miniatureSource, onCompile = () => {} }) {
	const compiler = await findCCompiler();
	const { flags, slow } = version.miniature;
	const optimisation = flags.split(/\s+/).filter((flag) => flag !== "");
	const openmp = compiler.openmp ? ["-fopenmp"] : [];
	const factors = Object.entries(slow).map(([timer, factor]) => `${timer}=${factor}`);
	const defines = factors.length > 0 ? [`-DMINIATURE_SLOW="${factors.join(",")}"`] : [];
	const source = await readFile(miniatureSource, "utf8").catch((cause) => {
		throw new UsageError(`The miniature's source is missing: ${miniatureSource}`, { cause });
	});
	return {
		path: await compileC(compiler, {
			source,
			flags: [
				...optimisation,
				...openmp,
				...defines
			],
			name: "miniature",
			directory: buildDirectory,
			onCompile: () => onCompile(version.name)
		}),
		toolchain: {
			compiler: compiler.version,
			flags: [...optimisation, ...openmp].join(" ")
		}
	};
}
async function pinExecutable(path, { name }, workloads) {
	const refuse = (why, cause) => new UsageError(`Version ${name}: ${path} ${why}`, { cause });
	const bytes = await readFile(path).catch((cause) => {
		throw refuse("can't be read. Check the path: it is relative to the file that names it.", cause);
	});
	if (workloads.some((workload) => workload.kind !== "command" || workload.command[0] === "{executable}")) await access(path, constants.X_OK).catch((cause) => {
		throw refuse("is not executable: `chmod +x` makes it so.", cause);
	});
	const elf = readElf(bytes);
	const here = architectureHere();
	if (elf && elf.architecture !== here) throw refuse(`is made for ${elf.architecture ?? "another processor"}, and this machine is ${here}. Build it for this machine, or run the suite on one of its own kind.`);
	return {
		path,
		sha256: await fileDigest(path),
		architecture: elf?.architecture ?? null,
		needs: [...elf?.needs ?? []],
		compilers: elf?.compilers ?? []
	};
}
/** Every version must start from the same state: the cost of chemistry depends on it. */
async function pinWorkload(workload, versions) {
	if (workload.kind !== "geos-chem-classic") return {
		workload,
		digest: workloadDigest(workload, null),
		inputs: null
	};
	const found = [];
	for (const { name, runDirectory } of versions) {
		const directory = runDirectory ?? workload.runDirectory ?? "";
		found.push({
			name,
			restarts: (await digestRunDirectory(directory)).restarts
		});
	}
	const [first, ...others] = found;
	const other = others.find(({ restarts }) => restarts !== first?.restarts);
	if (first && other) throw new UsageError(`Versions ${first.name} and ${other.name} start from different restart files. Chemistry takes longer from another state: put the same files into Restarts/ of both run directories.`);
	const own = workload.runDirectory ? await digestRunDirectory(workload.runDirectory) : null;
	const inputs = digestOf({
		restarts: first?.restarts,
		configuration: own?.configuration
	});
	return {
		workload,
		digest: workloadDigest(workload, inputs),
		inputs
	};
}
function pinPlatforms({ platforms }) {
	const pinned = platforms.flatMap((use) => {
		const { name, threads, cores } = typeof use === "string" ? { name: use } : use;
		if (name !== "local") throw new UsageError(`Platform ${name} is in AWS, and the local engine measures this machine only. Name ${LOCAL_PLATFORM} as the platform of the suite.`);
		const processors = usableProcessors(cores);
		return (threads === void 0 ? [defaultThreads(processors)] : [threads].flat()).map((count) => pinLocal(count, processors));
	});
	const twin = pinned.find(({ id }, index) => pinned.findIndex((one) => one.id === id) < index);
	if (twin) throw new UsageError(`The suite names platform ${twin.name} with ${twin.threads} threads twice.`);
	return pinned;
}
function pinLocal(threads, processors) {
	if (processors.length > 0 && threads > processors.length) throw new UsageError(`${threads} threads need as many processors, and here are ${processors.length} to use. More threads than processors wait for each other: the times would say nothing.`);
	return {
		id: `${LOCAL_PLATFORM}-${threads}t`,
		name: LOCAL_PLATFORM,
		architecture: architectureHere(),
		threads,
		cores: processors.slice(0, threads).map(({ number }) => number).sort((a, b) => a - b)
	};
}
/** The processors that may be used, one of each physical core first; empty where the system does not tell. */
function usableProcessors(cores) {
	const topology = readTopology();
	if (!topology) return [];
	const allowed = /^Cpus_allowed_list:\s*(\S+)/m.exec(read("/proc/self/status") ?? "")?.[1];
	const wanted = cores === void 0 ? null : parseCpuList(cores);
	const mine = topology.filter(({ number }) => !allowed || parseCpuList(allowed).includes(number));
	const missing = wanted?.filter((number) => !mine.some((one) => one.number === number)) ?? [];
	if (missing.length > 0) throw new UsageError(`This machine lets us use processors ${mine.map(({ number }) => number).join(", ")}, not ${missing.join(", ")}.`);
	const usable = wanted ? mine.filter(({ number }) => wanted.includes(number)) : mine;
	const seen = /* @__PURE__ */ new Set();
	const isFirst = ({ socket, core }) => {
		const key = `${socket}:${core}`;
		return !seen.has(key) && Boolean(seen.add(key));
	};
	const first = usable.filter(isFirst);
	return [...first, ...usable.filter((one) => !first.includes(one))];
}
function defaultThreads(processors) {
	const cores = new Set(processors.map(({ socket, core }) => `${socket}:${core}`));
	return Math.max(1, cores.size);
}
// src/core/suite.ts
const threads = number().int().min(1).max(4096);
const platformUseSchema = union([nameSchema, strictObject({
	name: nameSchema,
	threads: union([threads, array(threads).min(1)]).optional().describe("OpenMP threads; a list is a sweep. Default: one a physical core."),
	cores: string().regex(/^\d+(-\d+)?(,\d+(-\d+)?)*$/, {
		error: "expected processor numbers, as in 0-3,8",
		abort: true
	}).refine(runsUpwards, "expected ranges that run upwards, of numbers that a machine can have").optional().describe("Logical processors to run on. Default: the first thread of as many physical cores.")
})]);
/** A suite as written: what to measure, where, and how much of it. */
const suiteSchema = strictObject({
	name: nameSchema,
	description: string().optional(),
	workloads: array(union([nameSchema, workloadSchema])).min(1).describe("Names of files in benchmarks/workloads, or workloads written out."),
	versions: array(union([nameSchema, versionSchema])).min(1).describe("Names from benchmarks/versions.yml, or versions written out. The first is the baseline."),
	baseline: nameSchema.optional().describe("The version the others are compared with."),
	platforms: array(platformUseSchema).min(1).default(["local"]),
	layout: strictObject({
		maxBlocks: number().int().min(1).max(64).default(8).describe("Most blocks (a warm-up, then ABBA) for each candidate, workload and platform. A comparison that is decided earlier stops earlier."),
		looks: union([looksSchema.shape.hosts, literal("none")]).optional().describe("Numbers of blocks at which to look whether it is decided; none: run all of maxBlocks, look once. Default: 2, 4, 8 where the noise is known from before, else 3, 5, 8."),
		warmUp: boolean().default(true)
	}).prefault({}),
	limits: strictObject({ trialMinutes: number().positive().default(1440).describe("A trial that takes longer is ended and counts as failed.") }).prefault({}),
	seed: number().int().min(0).max(4294967295).default(1).describe("Decides ABBA or BAAB.")
});
const MOST_PROCESSORS = 65536;
function runsUpwards(cores) {
	return cores.split(",").every((range) => {
		const [first = 0, last = first] = range.split("-").map(Number);
		return first <= last && last < MOST_PROCESSORS;
	});
}
// src/adapters/yaml-file.ts
var import_dist = require_dist();
/** A YAML file that remembers where everything in it stands. */
var YamlFile = class YamlFile {
	path;
	#document;
	#lines;
	constructor(path, document, lines) {
		this.path = path;
		this.#document = document;
		this.#lines = lines;
	}
	/**
	* @returns null where there is no such file
	* @throws {UsageError} what is there can't be read: a directory, or somebody else's
	*/
	static async read(path) {
		let text;
		try {
			text = await readFile(path, "utf8");
		} catch (error) {
			if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
			const reason = error instanceof Error ? error.message : String(error);
			throw new UsageError(`${path} can't be read as a file: ${reason}`, { cause: error });
		}
		const lines = new import_dist.LineCounter();
		return new YamlFile(path, (0, import_dist.parseDocument)(text, {
			lineCounter: lines,
			prettyErrors: false,
			logLevel: "error"
		}), lines);
	}
	/** Checks the whole file against a schema; every fault it has goes to `faults`. */
	parse(schema, faults) {
		const broken = this.#syntaxFaults();
		faults.push(...broken);
		if (broken.length > 0) return null;
		const parsed = schema.safeParse(this.#document.toJS());
		if (parsed.success) return parsed.data;
		faults.push(...parsed.error.issues.flatMap((issue) => this.#toFaults(issue, [], schema)));
		return null;
	}
	/** What makes the file no YAML, or YAML of which no values can be made. */
	#syntaxFaults() {
		const { errors, warnings, contents } = this.#document;
		const at = (offset, message) => ({
			file: this.path,
			...this.#place(offset),
			message
		});
		const faults = [...errors, ...warnings].map(({ message, code, pos }) => at(pos[0], code === "MULTIPLE_DOCS" ? "a second document begins here: only one is read" : message));
		if (faults.length > 0) return faults;
		if (contents === null) return [at(0, "the file is empty")];
		const anchors = /* @__PURE__ */ new Set();
		(0, import_dist.visit)(this.#document, { Node: (_, node) => {
			if ((0, import_dist.isAlias)(node) && !anchors.has(node.source)) faults.push(at(node.range?.[0], `there is no anchor &${node.source} before this`));
			else if (!(0, import_dist.isAlias)(node) && node.anchor) anchors.add(node.anchor);
		} });
		if (faults.length > 0) return faults;
		try {
			this.#document.toJS();
			return [];
		} catch (error) {
			return [at(0, error instanceof Error ? error.message : String(error))];
		}
	}
	/** A fault at the value that the path leads to, or at what is nearest to it. */
	fault(path, message, hint) {
		return {
			file: this.path,
			...this.#place(this.#offset(path)),
			message,
			...hint === void 0 ? {} : { hint }
		};
	}
	#toFaults(issue, parents, schema) {
		const path = [...parents, ...issue.path];
		if (issue.code === "invalid_union" && issue.errors.length > 0) return closest(issue.errors).flatMap((inner) => this.#toFaults(inner, path, schema));
		if (issue.code === "unrecognized_keys") {
			const known = knownKeys(schema, path);
			return issue.keys.map((key) => this.fault([...path, key], `unknown key "${key}"`, didYouMean(key, known)));
		}
		const value = this.#document.getIn(path);
		const name = path.length > 0 ? `${path.join(".")}: ` : "";
		if (issue.code === "invalid_type" && value === void 0 && path.length > 0) return [this.fault(path, `${name}is missing`)];
		return [this.fault(path, `${name}${issue.message}`, hintFor(issue, value))];
	}
	#place(offset) {
		const { line, col } = this.#lines.linePos(offset ?? 0);
		return {
			line: Math.max(1, line),
			column: Math.max(1, col)
		};
	}
	#offset(path) {
		let node = this.#document.contents;
		let offset = node?.range?.[0];
		for (const key of path) {
			let next = null;
			if ((0, import_dist.isMap)(node)) {
				const pair = node.items.find((item) => (0, import_dist.isScalar)(item.key) && item.key.value === key);
				if ((0, import_dist.isScalar)(pair?.key)) offset = pair.key.range?.[0] ?? offset;
				next = pair?.value ?? null;
			} else if ((0, import_dist.isSeq)(node)) {
				next = node.items[Number(key)] ?? null;
				offset = next?.range?.[0] ?? offset;
			}
			if (!next) break;
			node = next;
		}
		return offset;
	}
};
function hintFor(issue, value) {
	if (issue.code === "invalid_type" && issue.expected === "string") return isScalarValue(value) ? `put it in quotes: "${value}"` : void 0;
	if (!(issue.code === "invalid_value" || issue.code === "invalid_union") || typeof value !== "string") return void 0;
	return didYouMean(value, choicesOf(issue));
}
function choicesOf(issue) {
	if (issue.code === "invalid_value") return issue.values.map(String);
	return issue.inclusive === false ? [] : (issue.options ?? []).map(String);
}
function isScalarValue(value) {
	return typeof value === "number" || typeof value === "boolean";
}
/** `did you mean graviton3?`, or else what there is; undefined where there is nothing to choose from. */
function didYouMean(word, options) {
	const firstLetter = (option) => Number(option[0]?.toLowerCase() === word[0]?.toLowerCase());
	const [best] = options.map((option) => ({
		option,
		distance: leven(word.toLowerCase(), option.toLowerCase())
	})).sort((a, b) => a.distance - b.distance || firstLetter(b.option) - firstLetter(a.option));
	if (!best) return void 0;
	if (best.distance <= Math.max(2, Math.floor(word.length / 3))) return `did you mean ${best.option}?`;
	return `there is: ${options.slice(0, MOST_OPTIONS).join(", ")}${options.length > MOST_OPTIONS ? ", ..." : ""}`;
}
const MOST_OPTIONS = 12;
/** Of a union's branches the one that was meant: the value has its type, and it complains least. */
function closest(branches) {
	const isOtherType = (issues) => issues.some(({ code, path }) => code === "invalid_type" && path.length === 0);
	const meant = branches.filter((issues) => !isOtherType(issues));
	const weight = (issues) => {
		const unknown = issues.flatMap((issue) => issue.code === "unrecognized_keys" ? issue.keys : []);
		const others = issues.filter(({ code }) => code !== "unrecognized_keys");
		const misspelt = others.filter(({ path }) => unknown.some((key) => leven(key, String(path.at(-1))) <= 2));
		return unknown.length + others.length - misspelt.length;
	};
	const [best] = (meant.length > 0 ? meant : branches).toSorted((a, b) => weight(a) - weight(b));
	return best ?? [];
}
/** The keys that the schema knows at a path, over all branches of its unions. */
function knownKeys(schema, path) {
	let level = branchesOf(toJSONSchema(schema, {
		io: "input",
		reused: "inline"
	}));
	for (const key of path) level = level.flatMap((part) => {
		const inner = typeof key === "number" ? part.items : part.properties?.[String(key)];
		const other = typeof part.additionalProperties === "object" ? part.additionalProperties : null;
		return inner ? branchesOf(inner) : other ? branchesOf(other) : [];
	});
	return [...new Set(level.flatMap(({ properties }) => Object.keys(properties ?? {})))];
}
function branchesOf(schema) {
	const inner = [
		...schema.anyOf ?? [],
		...schema.oneOf ?? [],
		...schema.allOf ?? []
	];
	return inner.length > 0 ? [schema, ...inner.flatMap(branchesOf)] : [schema];
}
// src/adapters/yaml-catalogue.ts
/** How far above a suite its catalogue may be: benchmarks/suites/x/y.yml. */
const CATALOGUE_LEVELS = 3;
/**
* Reads a suite and all that it names.
*
* @throws {FaultyFilesError} with every fault of every file involved
*/
async function loadSuite(path) {
	const file = await YamlFile.read(path);
	if (!file) throw new UsageError(await noSuite(path));
	const faults = [];
	const suite = file.parse(suiteSchema, faults);
	if (!suite) throw new FaultyFilesError(inOrder(faults));
	const loader = new Loader(file, suite, findCatalogue(path), faults);
	const loaded = {
		suite,
		workloads: await loader.workloads(),
		versions: await loader.versions(),
		platforms: await loader.platforms()
	};
	checkTogether(file, loaded, faults);
	checkCommands(file, loaded, faults);
	if (faults.length > 0) throw new FaultyFilesError(inOrder(faults));
	return loaded;
}
/** File by file, as somebody goes through them. */
function inOrder(faults) {
	const files = [...new Set(faults.map(({ file }) => file))];
	return faults.toSorted((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
const NO_CATALOGUE = "no folder at or above the suite holds workloads/, versions.yml or platforms.yml to look in";
var Loader = class {
	#file;
	#suite;
	#catalogue;
	#faults;
	constructor(file, suite, catalogue, faults) {
		this.#file = file;
		this.#suite = suite;
		this.#catalogue = catalogue;
		this.#faults = faults;
	}
	async workloads() {
		const found = [];
		for (const [index, entry] of this.#suite.workloads.entries()) {
			if (typeof entry !== "string") {
				found.push(absoluteWorkload(entry, dirname(this.#file.path)));
				continue;
			}
			const workload = await this.#workloadNamed(entry, ["workloads", index]);
			if (workload) found.push(workload);
		}
		this.#refuseTwins(found, "workloads");
		return found;
	}
	async versions() {
		const catalogue = await this.#readCatalogue("versions.yml", versionCatalogueSchema);
		const known = catalogue?.data?.versions ?? [];
		const found = this.#suite.versions.flatMap((entry, index) => {
			if (typeof entry !== "string") return [absoluteVersion(entry, dirname(this.#file.path))];
			const version = known.find(({ name }) => name === entry);
			if (catalogue && !catalogue.data) return [];
			if (version) return [absoluteVersion(version, this.#catalogue ?? "")];
			this.#unknown(["versions", index], "version", entry, known.map(nameOf$1));
			return [];
		});
		this.#refuseTwins(found, "versions");
		const { baseline } = this.#suite;
		if (baseline !== void 0 && !found.some(({ name }) => name === baseline)) this.#unknown(["baseline"], "version of this suite", baseline, found.map(nameOf$1));
		return found;
	}
	async platforms() {
		const catalogue = await this.#readCatalogue("platforms.yml", platformCatalogueSchema);
		const known = catalogue?.data?.platforms ?? [];
		return this.#suite.platforms.flatMap((use, index) => {
			const name = typeof use === "string" ? use : use.name;
			if (name === "local") return [];
			const platform = known.find((entry) => entry.name === name);
			if (platform) return [platform];
			if (catalogue && !catalogue.data) return [];
			this.#unknown(["platforms", index], "platform", name, [LOCAL_PLATFORM, ...known.map(nameOf$1)]);
			return [];
		});
	}
	async #workloadNamed(name, path) {
		const directory = join(this.#catalogue ?? "", "workloads");
		const file = this.#catalogue && await YamlFile.read(join(directory, `${name}.yml`));
		if (!file) {
			const names = this.#catalogue ? await namesIn(directory) : [];
			this.#unknown(path, "workload", name, names);
			return null;
		}
		const workload = file.parse(workloadSchema, this.#faults);
		if (!workload) return null;
		if (workload.name !== name) this.#faults.push(file.fault(["name"], `the file is ${name}.yml, its name ${workload.name}`));
		return absoluteWorkload(workload, directory);
	}
	async #readCatalogue(name, schema) {
		const file = this.#catalogue && await YamlFile.read(join(this.#catalogue, name));
		return file ? { data: file.parse(schema, this.#faults) } : null;
	}
	#unknown(path, kind, name, known) {
		this.#faults.push(this.#file.fault(path, `no ${kind} is called "${name}"`, didYouMean(name, known) ?? NO_CATALOGUE));
	}
	#refuseTwins(items, key) {
		for (const [index, { name }] of items.entries()) if (items.findIndex((item) => item.name === name) < index) this.#faults.push(this.#file.fault([key, index], `"${name}" is there twice`));
	}
};
/** What each file can't tell alone: whether the versions can run the workloads. */
function checkTogether(file, { suite, workloads, versions }, faults) {
	for (const version of versions) {
		const path = ["versions", placeOf(version, suite.versions)];
		const isMiniature = "miniature" in version;
		for (const workload of workloads) {
			if (isMiniature !== (workload.kind === "miniature")) {
				const needs = workload.kind === "miniature" ? "miniature" : "executable";
				faults.push(file.fault(path, `workload ${workload.name} needs versions with the key "${needs}", ${version.name} has none`));
			}
			if (!(workload.kind !== "geos-chem-classic" || workload.runDirectory !== void 0 || !isMiniature && version.runDirectory !== void 0)) faults.push(file.fault(path, `neither workload ${workload.name} nor version ${version.name} has a runDirectory`));
		}
		for (const timer of isMiniature ? Object.keys(version.miniature.slow) : []) if (!MINIATURE_TIMERS.includes(timer)) faults.push(file.fault(path, `the miniature has no timer "${timer}"`, didYouMean(timer, MINIATURE_TIMERS)));
	}
}
const PLACEHOLDERS = [
	"{executable}",
	"{threads}",
	"{directory}"
];
/** A misspelt placeholder would go to the program as it is, and a forgotten one measure one program twice. */
function checkCommands(file, { suite, workloads, versions }, faults) {
	for (const workload of workloads) {
		if (workload.kind !== "command") continue;
		const path = [
			"workloads",
			placeOf(workload, suite.workloads),
			"command"
		];
		const parts = [...workload.command, ...workload.warmUpCommand ?? []];
		for (const [written] of parts.flatMap((part) => [...part.matchAll(/\{\w+\}/g)])) {
			const meant = didYouMean(written, PLACEHOLDERS);
			if (!PLACEHOLDERS.includes(written) && meant?.startsWith("did you mean")) faults.push(file.fault(path, `there is no placeholder ${written}`, meant));
		}
		const usesExecutable = workload.command.some((part) => part.includes("{executable}"));
		const others = new Set(versions.map(({ arguments: args, environment }) => JSON.stringify([args, environment])));
		if (!usesExecutable && others.size < versions.length) {
			const why = `the command of ${workload.name} does not hold {executable}: its versions would run the same`;
			faults.push(file.fault(path, why));
		}
	}
}
function absoluteWorkload(workload, base) {
	switch (workload.kind) {
		case "geos-chem-classic": return workload.runDirectory === void 0 ? workload : {
			...workload,
			runDirectory: absolute(workload.runDirectory, base)
		};
		case "command": return workload.workingDirectory === void 0 ? workload : {
			...workload,
			workingDirectory: absolute(workload.workingDirectory, base)
		};
		case "miniature": return workload;
	}
}
function absoluteVersion(version, base) {
	if ("miniature" in version) return version;
	const { runDirectory, executable } = version;
	return {
		...version,
		executable: absolute(executable, base),
		...runDirectory === void 0 ? {} : { runDirectory: absolute(runDirectory, base) }
	};
}
/** Paths in a file are relative to that file. */
function absolute(path, base) {
	return resolve(base, path.startsWith("~/") ? join(homedir(), path.slice(2)) : path);
}
/** The directory with workloads/, versions.yml and platforms.yml that a suite belongs to; null: it has none. */
function findCatalogue(suite) {
	let directory = dirname(resolve(suite));
	for (let level = 0; level < CATALOGUE_LEVELS; level++) {
		if ([
			"workloads",
			"versions.yml",
			"platforms.yml"
		].some((mark) => existsSync(join(directory, mark)))) return directory;
		directory = dirname(directory);
	}
	return null;
}
async function namesIn(directory) {
	return (await readdir(directory).catch(() => [])).filter((name) => name.endsWith(".yml")).map((name) => basename(name, ".yml"));
}
async function noSuite(path) {
	const names = (await readdir(dirname(path)).catch(() => [])).filter((name) => name.endsWith(".yml"));
	const hint = didYouMean(basename(path), names);
	return `There is no suite ${path}${hint ? `: ${hint}` : "."}`;
}
/** Where an entry stands in the suite: names that lead nowhere are not among what was loaded. */
function placeOf({ name }, written) {
	return written.findIndex((entry) => (typeof entry === "string" ? entry : entry.name) === name);
}
function nameOf$1({ name }) {
	return name;
}
// src/commands/plan-suite.ts
/** Reads a suite, makes it definite for this machine, and expands it. */
async function planSuite(path, host) {
	const loaded = await loadSuite(path);
	host.signal.throwIfAborted();
	const pinned = await pinSuite(loaded, {
		buildDirectory: buildDirectory(),
		miniatureSource: miniatureSource(),
		onCompile: (version) => host.info(`Compiling the built-in model for ${version}`)
	});
	host.signal.throwIfAborted();
	return makePlan(pinned);
}
// src/report/charts/svg.ts
var import_lib = /* @__PURE__ */ __toESM(require_lib$1(), 1);
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
const TICKS = 6;
/** Grid lines with their values below, and what they mean at the end. */
function axis(scale, options) {
	const { top, bottom, format = scale.tickFormat(TICKS), title } = options;
	const ticks = scale.ticks(TICKS);
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
// src/report/charts/changes.ts
const LEFT$2 = 300;
const RIGHT$2 = 670;
const TOP$2 = 54;
/** The narrowest axis: what does not matter must not look large. */
const SMALLEST_EXTENT = .03;
/** The verdict at a glance: each block's change, the estimate with its interval, and the band of what does not matter. */
function changesChart(comparison) {
	const { cells } = comparison;
	const shown = cells.filter(({ effect }) => effect?.change != null);
	if (shown.length === 0) return null;
	const extent = shown.flatMap(({ blocks, effect }) => [effect?.change ?? 0, ...blocks.flatMap(({ change }) => change ?? [])]);
	const least = Math.min(-.03, ...extent.map((value) => value * 1.3));
	const most = Math.max(SMALLEST_EXTENT, ...extent.map((value) => value * 1.3));
	const scale = linear([least, most], [LEFT$2, RIGHT$2]).nice();
	const bottom = TOP$2 + shown.length * 44 + 6;
	const band = element("rect", {
		class: "band",
		x: scale(-.02),
		width: scale(MATERIAL_CHANGE) - scale(-.02),
		y: 48,
		height: bottom - TOP$2 + 6
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
		y: TOP$2 + index * 44 + 22,
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
		title: "seconds a trial; the axis does not begin at 0"
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
	const points = trials.map(({ wallSeconds, block, position }) => {
		const lane = blocks.length > 1 ? (blocks.indexOf(block) / (blocks.length - 1) - .5) * 14 : 0;
		return element("circle", {
			class: tone,
			cx: scale(wallSeconds),
			cy: y + lane,
			r: 3.5,
			"fill-opacity": .6
		}, tooltip(`${name}: ${formatSeconds(wallSeconds)}, trial ${position} of ${block}`));
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
// src/report/templates/index.html.hbs
var index_html_default = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>{{title}}: {{headline}}</title>\n<style>{{{css}}}</style>\n</head>\n<body>\n<header>\n<p class=\"product\">gcbench report <span>{{title}}</span></p>\n<h1 class=\"tone-{{tone}}\">{{unbroken headline}}</h1>\n{{#if cause}}<p class=\"cause\">{{unbroken cause}}</p>{{/if}}\n<p class=\"muted\">{{measured}}</p>\n{{#if description}}<p>{{description}}</p>{{/if}}\n</header>\n<main>\n<section>\n<h2>Versions and platforms</h2>\n<div class=\"scroll\"><table>\n<thead><tr><th>Workload</th><th>Platform</th><th>Version</th><th class=\"n\">Wall time</th><th class=\"n\" title=\"simulated days per day of wall time\">Days/day</th><th class=\"n\">Change</th><th class=\"n\">{{intervalTitle}}</th><th>Verdict</th></tr></thead>\n<tbody>\n{{#each cells}}\n<tr><td>{{workload}}</td><td>{{platform}}</td><td><i class=\"dot a\"></i>{{baseline}}</td><td class=\"n\">{{wallA}}</td><td class=\"n\">{{throughputA}}</td><td class=\"n muted\">baseline</td><td></td><td class=\"muted\">{{restsOn}}</td></tr>\n{{#if candidate}}\n<tr class=\"second\"><td></td><td></td><td><i class=\"dot b\"></i>{{candidate}}</td><td class=\"n\">{{wallB}}</td><td class=\"n\">{{throughputB}}</td><td class=\"n tone-{{tone}}\">{{change}}</td><td class=\"n\">{{interval}}</td><td class=\"tone-{{tone}}\">{{verdict}}</td></tr>\n{{/if}}\n{{/each}}\n</tbody></table></div>\n</section>\n{{#each charts}}\n<figure>{{{this}}}</figure>\n{{/each}}\n<section id=\"explorer\" hidden>\n<h2>Every trial, in the order they ran</h2>\n<p class=\"controls\">\n<label>Cell <select id=\"cell\"></select></label>\n<label>Quantity <select id=\"quantity\"></select></label>\n<label><input type=\"checkbox\" id=\"relative\"> relative to the block's mean</label>\n<button type=\"button\" class=\"version\" data-side=\"A\" aria-pressed=\"true\"><i class=\"dot a\"></i><span></span></button>\n<button type=\"button\" class=\"version\" data-side=\"B\" aria-pressed=\"true\"><i class=\"dot b\"></i><span></span></button>\n</p>\n<div id=\"plot\"></div>\n<p id=\"details\" class=\"muted\" role=\"status\">Point at a trial to see what is behind it.</p>\n</section>\n{{#if failures}}\n<section>\n<h2>Failures</h2>\n{{#each failures}}\n<article class=\"failure\"><p><strong>{{version}}</strong> failed: {{class}} ({{where}})</p><p><code>{{message}}</code></p>\n<pre>{{#each logLines}}{{this}}\n{{/each}}</pre></article>\n{{/each}}\n</section>\n{{/if}}\n{{#if basis}}\n<section>\n<h2>What the verdict rests on</h2>\n<ul>{{#each basis}}<li>{{this}}</li>{{/each}}</ul>\n</section>\n{{/if}}\n{{#if notes}}\n<section>\n<h2>Before you believe it</h2>\n<ul>{{#each notes}}<li>{{this}}</li>{{/each}}</ul>\n</section>\n{{/if}}\n<section>\n<h2>How these numbers were obtained</h2>\n<p>Both versions ran in turn on the same machine in the same block, after a warm-up that is thrown away, so that what the machine adds to every trial falls out of the difference. The interval is a moderated t over blocks: their own spread, and what is known of the noise besides. Timers are tested with Holm's correction over all of them.{{#if isLocal}} All blocks ran on one machine: blocks in time stand in for hosts, and the verdict holds for this machine.{{/if}}</p>\n<details><summary>All timers</summary>\n{{#each cells}}{{#if timers}}\n<h3>{{key}}</h3>\n<div class=\"scroll\"><table><thead><tr><th>Timer</th><th class=\"n\">{{baseline}}</th><th class=\"n\">{{candidate}}</th><th class=\"n\">Change</th><th class=\"n\">{{../intervalTitle}}</th><th>Verdict</th></tr></thead><tbody>\n{{#each timers}}<tr><td class=\"depth-{{depth}}\">{{name}}</td><td class=\"n\">{{secondsA}}</td><td class=\"n\">{{secondsB}}</td><td class=\"n tone-{{tone}}\">{{change}}</td><td class=\"n\">{{interval}}</td><td class=\"tone-{{tone}}\">{{verdict}}</td></tr>\n{{/each}}\n</tbody></table></div>\n{{/if}}{{/each}}\n</details>\n<details><summary>Blocks and trials</summary>\n<div class=\"scroll\"><table><thead><tr><th>Block</th><th>Began</th><th>Host</th><th>Trials in order</th><th class=\"n\">Change</th><th>Record</th></tr></thead><tbody>\n{{#each cells}}{{#each blocks}}<tr><td>{{id}}</td><td>{{startedAt}}</td><td>{{host}}</td><td>{{trials}}</td><td class=\"n\">{{change}}</td><td><a href=\"records/{{id}}.json\">{{status}}</a></td></tr>\n{{/each}}{{/each}}\n</tbody></table></div>\n</details>\n<details><summary>Machine, versions, workloads</summary>\n{{#each facts.machines}}<dl>{{#each this}}<div><dt>{{name}}</dt><dd>{{value}}</dd></div>{{/each}}</dl>{{/each}}\n{{#each facts.versions}}<dl>{{#each this}}<div><dt>{{name}}</dt><dd>{{value}}</dd></div>{{/each}}</dl>{{/each}}\n{{#each facts.workloads}}<dl>{{#each this}}<div><dt>{{name}}</dt><dd>{{value}}</dd></div>{{/each}}</dl>{{/each}}\n<dl>{{#each provenance}}<div><dt>{{name}}</dt><dd>{{value}}</dd></div>{{/each}}</dl>\n</details>\n</section>\n</main>\n<script type=\"application/json\" id=\"data\">{{{data}}}<\/script>\n<script>{{{script}}}<\/script>\n</body>\n</html>\n";
// src/report/templates/page.client.js
var page_client_default = "// The chart of all trials. Plain script: it runs in the reader's browser, from a file, without a network.\n(() => {\n  const cells = JSON.parse(document.getElementById(\"data\").textContent);\n  if (cells.length === 0) return;\n  const byId = (id) => document.getElementById(id);\n  const [cellInput, quantityInput, relativeInput] = [\"cell\", \"quantity\", \"relative\"].map(byId);\n  const buttons = [...document.querySelectorAll(\"button.version\")];\n  const WALL = \"Wall time\";\n  const MARGINS = { left: 64, right: 16, top: 16, bottom: 34 };\n  const HEIGHT = 300;\n  byId(\"explorer\").hidden = false;\n\n  const svg = (name, attributes, text) => {\n    const made = document.createElementNS(\"http://www.w3.org/2000/svg\", name);\n    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);\n    if (text !== undefined) made.textContent = text;\n    return made;\n  };\n  const options = (select, names) =>\n    select.replaceChildren(...names.map((name, index) => new Option(name, String(index))));\n  const current = () => cells[Number(cellInput.value)];\n  const quantity = () => quantityInput.selectedOptions[0].text;\n  const secondsOf = (trial) => (quantity() === WALL ? trial.wallSeconds : trial.timers[quantity()]);\n  const format = (value) =>\n    relativeInput.checked\n      ? `${value > 0 ? \"+\" : \"\"}${(value * 100).toFixed(1)} %`\n      : `${value.toPrecision(3)} s`;\n\n  /** Round values between two others: steps of 1, 2 or 5 times a power of ten. */\n  function ticks(low, high) {\n    const rough = (high - low) / 5;\n    const power = 10 ** Math.floor(Math.log10(rough));\n    const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough);\n    const first = Math.ceil(low / step);\n    return Array.from(\n      { length: Math.floor(high / step) - first + 1 },\n      (_, index) => (first + index) * step,\n    );\n  }\n\n  function chooseCell() {\n    const cell = current();\n    options(quantityInput, [WALL, ...cell.timers]);\n    for (const button of buttons) {\n      const version = cell.versions[button.dataset.side];\n      button.hidden = version === null;\n      button.querySelector(\"span\").textContent = version;\n    }\n    draw();\n  }\n\n  /** Points in the order of time, with the block's mean taken away where asked. */\n  function pointsOf(cell) {\n    const trials = cell.trials\n      .filter((trial) => secondsOf(trial) !== undefined)\n      .sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));\n    const means = new Map();\n    for (const { block } of trials) {\n      const own = trials.filter((trial) => trial.block === block).map(secondsOf);\n      means.set(block, own.reduce((sum, one) => sum + one, 0) / own.length);\n    }\n    return trials.map((trial, index) => {\n      const seconds = secondsOf(trial);\n      const value = relativeInput.checked ? seconds / means.get(trial.block) - 1 : seconds;\n      return { trial, index, seconds, value };\n    });\n  }\n\n  function draw() {\n    const cell = current();\n    const points = pointsOf(cell);\n    const visible = buttons.filter((button) => button.getAttribute(\"aria-pressed\") === \"true\");\n    const sides = new Set(visible.map((button) => button.dataset.side));\n    const values = points.map(({ value }) => value);\n    const [least, most] = [Math.min(...values), Math.max(...values)];\n    const margin = (most - least) * 0.12 || Math.abs(most) * 0.05 || 0.01;\n    const { left, right, top, bottom } = MARGINS;\n    // One unit is one pixel, so that text stays readable on a narrow screen.\n    const [width, height] = [Math.max(byId(\"plot\").clientWidth, 280), HEIGHT];\n    const x = (index) => left + ((index + 0.5) / points.length) * (width - left - right);\n    const y = (value) =>\n      height -\n      bottom -\n      ((value - least + margin) / (most - least + 2 * margin)) * (height - top - bottom);\n    const plot = svg(\"svg\", {\n      viewBox: `0 0 ${width} ${height}`,\n      role: \"img\",\n      \"aria-label\": quantity(),\n    });\n    const step = (width - left - right) / points.length;\n    points.forEach(({ trial, index }) => {\n      const blocks = [...new Set(points.map((point) => point.trial.block))];\n      if (blocks.indexOf(trial.block) % 2 === 0) return;\n      plot.append(\n        svg(\"rect\", {\n          class: \"block\",\n          x: x(index) - step / 2,\n          y: top,\n          width: step,\n          height: height - top - bottom,\n        }),\n      );\n    });\n    for (const value of ticks(least - margin, most + margin)) {\n      plot.append(\n        svg(\"line\", { class: \"grid\", x1: left, x2: width - right, y1: y(value), y2: y(value) }),\n        svg(\"text\", { x: left - 8, y: y(value) + 4, \"text-anchor\": \"end\" }, format(value)),\n      );\n    }\n    plot.append(\n      svg(\n        \"text\",\n        { x: width - right, y: height - 10, \"text-anchor\": \"end\" },\n        \"trials in the order they ran; blocks shaded in turn\",\n      ),\n    );\n    for (const { trial, index, seconds, value } of points) {\n      if (!sides.has(trial.side)) continue;\n      const version = cell.versions[trial.side];\n      const text =\n        `${version}: ${seconds.toPrecision(4)} s (${quantity()}), trial ${trial.position} of ${trial.block}, ` +\n        `began ${trial.startedAt.slice(0, 19).replace(\"T\", \" \")} UTC, load ${trial.loadBefore ?? \"?\"} before, ` +\n        `${trial.stealSeconds ?? \"?\"} s stolen, ${trial.otherCpuSeconds ?? \"?\"} s of others`;\n      const point = svg(\"circle\", {\n        class: trial.side === \"A\" ? \"a\" : \"b\",\n        cx: x(index),\n        cy: y(value),\n        r: 6,\n        tabindex: 0,\n        \"aria-label\": text,\n      });\n      for (const event of [\"mouseenter\", \"focus\"]) {\n        point.addEventListener(event, () => {\n          byId(\"details\").textContent = text;\n        });\n      }\n      plot.append(point);\n    }\n    byId(\"plot\").replaceChildren(plot);\n  }\n\n  options(\n    cellInput,\n    cells.map(({ name }) => name),\n  );\n  cellInput.parentElement.hidden = cells.length === 1;\n  cellInput.addEventListener(\"change\", chooseCell);\n  quantityInput.addEventListener(\"change\", draw);\n  relativeInput.addEventListener(\"change\", draw);\n  window.addEventListener(\"resize\", draw);\n  for (const button of buttons) {\n    button.addEventListener(\"click\", () => {\n      button.setAttribute(\"aria-pressed\", String(button.getAttribute(\"aria-pressed\") !== \"true\"));\n      draw();\n    });\n  }\n  chooseCell();\n})();\n";
// src/report/templates/page.css
var page_default = ":root {\n  --page: #f6f8fa;\n  --ground: #ffffff;\n  --ink: #1f2328;\n  --muted: #59636e;\n  --line: #d5dbe1;\n  --band: #eaf0f6;\n  --a: #3b6ea5;\n  --b: #d9730d;\n  --worse: #b3261e;\n  --better: #1a7f37;\n  --open: #8a6100;\n  --neutral: #1f2328;\n  --refused: #6e4a9e;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --page: #010409;\n    --ground: #0d1117;\n    --ink: #e6edf3;\n    --muted: #9198a1;\n    --line: #3d444d;\n    --band: #1b2736;\n    --a: #79b0ea;\n    --b: #f0a35e;\n    --worse: #ff7b72;\n    --better: #56d364;\n    --open: #e3b341;\n    --neutral: #e6edf3;\n    --refused: #c4a1ff;\n  }\n}\n* {\n  box-sizing: border-box;\n}\nbody {\n  margin: 0;\n  background: var(--page);\n  color: var(--ink);\n  font:\n    15px / 1.5 system-ui,\n    -apple-system,\n    \"Segoe UI\",\n    Helvetica,\n    Arial,\n    sans-serif;\n}\nheader,\nmain {\n  max-width: 1080px;\n  margin: 0 auto;\n  padding: 0 24px;\n}\nheader {\n  padding-top: 32px;\n}\n.product {\n  margin: 0;\n  color: var(--muted);\n  font-size: 13px;\n  text-transform: uppercase;\n  letter-spacing: 0.06em;\n}\n.product span {\n  text-transform: none;\n  letter-spacing: 0;\n  font-weight: 600;\n  margin-left: 8px;\n}\nh1 {\n  margin: 6px 0 4px;\n  font-size: 25px;\n  line-height: 1.25;\n  font-weight: 650;\n  text-wrap: balance;\n}\n.cause {\n  margin: 0 0 6px;\n  font-size: 18px;\n}\nh2 {\n  font-size: 17px;\n  margin: 0 0 12px;\n}\nh3 {\n  font-size: 14px;\n  margin: 16px 0 6px;\n  color: var(--muted);\n  font-weight: 600;\n}\nsection,\nfigure {\n  background: var(--ground);\n  border: 1px solid var(--line);\n  border-radius: 10px;\n  padding: 20px;\n  margin: 18px 0;\n}\nfigure {\n  padding: 8px;\n  overflow-x: auto;\n}\nfigure svg {\n  display: block;\n  width: 100%;\n  height: auto;\n}\nfigure .gcbench-chart {\n  min-width: 660px;\n}\n.scroll {\n  overflow-x: auto;\n}\ntable {\n  border-collapse: collapse;\n  width: 100%;\n  font-size: 14px;\n}\nth {\n  text-align: left;\n  color: var(--muted);\n  font-weight: 600;\n  font-size: 12.5px;\n  border-bottom: 1px solid var(--line);\n  padding: 6px 10px;\n  white-space: nowrap;\n}\ntd {\n  padding: 6px 10px;\n  border-bottom: 1px solid var(--line);\n  white-space: nowrap;\n}\n.n {\n  text-align: right;\n  font-variant-numeric: tabular-nums;\n}\n.muted {\n  color: var(--muted);\n}\n.dot {\n  display: inline-block;\n  width: 10px;\n  height: 10px;\n  border-radius: 50%;\n  margin-right: 7px;\n}\n.dot.a {\n  background: var(--a);\n}\n.dot.b {\n  background: var(--b);\n}\ntd.tone-worse,\ntd.tone-better {\n  font-weight: 600;\n}\n.tone-worse {\n  color: var(--worse);\n}\n.tone-better {\n  color: var(--better);\n}\n.tone-open {\n  color: var(--open);\n}\n.tone-refused {\n  color: var(--refused);\n}\n.depth-1 {\n  padding-left: 26px;\n}\n.depth-2 {\n  padding-left: 44px;\n}\n.controls {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 8px 16px;\n  align-items: center;\n  margin: 0 0 10px;\n  font-size: 14px;\n}\nselect,\nbutton {\n  font: inherit;\n  color: inherit;\n  background: var(--ground);\n  border: 1px solid var(--line);\n  border-radius: 6px;\n  padding: 3px 10px;\n}\nbutton[aria-pressed=\"false\"] {\n  opacity: 0.4;\n}\n#plot svg {\n  display: block;\n  width: 100%;\n  height: auto;\n}\n#plot text {\n  fill: var(--muted);\n  font-size: 12px;\n}\n#plot .a {\n  fill: var(--a);\n}\n#plot .b {\n  fill: var(--b);\n}\n#plot .grid {\n  stroke: var(--line);\n}\n#plot .block {\n  fill: var(--band);\n}\n#plot circle {\n  cursor: pointer;\n  stroke: var(--ground);\n  stroke-width: 1.5;\n}\n#plot circle:focus {\n  outline: none;\n  stroke: var(--ink);\n  stroke-width: 2;\n}\n#details {\n  min-height: 1.5em;\n  margin: 8px 0 0;\n  font-variant-numeric: tabular-nums;\n}\n.failure pre {\n  overflow-x: auto;\n  background: var(--page);\n  border-radius: 6px;\n  padding: 10px;\n  font-size: 12.5px;\n}\ndetails {\n  border-top: 1px solid var(--line);\n  padding: 10px 0;\n}\nsummary {\n  cursor: pointer;\n  font-weight: 600;\n}\ndl {\n  margin: 14px 0;\n  font-size: 14px;\n}\ndl div {\n  display: flex;\n  gap: 12px;\n  padding: 2px 0;\n}\ndt {\n  flex: 0 0 200px;\n  color: var(--muted);\n}\ndd {\n  margin: 0;\n  overflow-wrap: anywhere;\n  font-variant-numeric: tabular-nums;\n}\n@media (max-width: 600px) {\n  header,\n  main {\n    padding: 0 12px;\n  }\n  header {\n    padding-top: 20px;\n  }\n  h1 {\n    font-size: 21px;\n  }\n  .cause {\n    font-size: 16px;\n  }\n  section {\n    padding: 14px;\n  }\n  th,\n  td {\n    padding: 6px 8px;\n  }\n  dl div {\n    flex-direction: column;\n    gap: 0;\n  }\n  dt {\n    flex: none;\n  }\n}\n";
// src/report/page.ts
const template$1 = import_lib.default.compile(index_html_default, { strict: true });
import_lib.default.registerHelper("unbroken", unbroken);
/** The report as one page that needs nothing else, with a chart of all trials to look into. */
function renderPage(view, comparison, charts) {
	return template$1({
		...view,
		css: page_default,
		script: page_client_default,
		charts: [...charts.values()],
		data: embedJson(explorerData(comparison))
	});
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
// src/report/report-files.ts
const template = import_lib.default.compile("**{{headline}}**{{#if cause}} {{cause}}{{/if}}\n\n{{measured}}. [Interactive page](index.html), [data](comparison.json), [records](records).\n{{#if description}}\n\n{{description}}\n{{/if}}\n{{#if changesChart}}\n\n![Change of wall time, by block and overall]({{changesChart}})\n{{/if}}\n\n## Versions and platforms\n\n{{{versionsTable}}}\n\nWall time is the geometric mean of the trials. Change is the candidate over the baseline, paired within blocks; the\ninterval is a moderated t over blocks: their own spread, and what is known of the noise besides. Throughput is in simulated days per day of wall time.\n{{#if trialsChart}}\n\n![Wall time of every trial]({{trialsChart}})\n{{/if}}\n{{#if changedTimersTable}}\n\n## Timers that changed\n\n{{{changedTimersTable}}}\n{{/if}}\n{{#each timersCharts}}\n\n![{{title}}]({{file}})\n{{/each}}\n{{#if failures}}\n\n## Failures\n{{#each failures}}\n\n**{{version}}** failed: {{class}} ({{where}}).\n\n{{{message}}}\n\n{{{logBlock}}}\n{{/each}}\n{{/if}}\n{{#if basis}}\n\n## What the verdict rests on\n\n{{#each basis}}\n- {{{this}}}\n{{/each}}\n{{/if}}\n{{#if notes}}\n\n## Before you believe it\n\n{{#each notes}}\n- {{this}}\n{{/each}}\n{{/if}}\n\n<details><summary>All timers</summary>\n\n{{#each timersTables}}\n{{title}}\n\n{{{table}}}\n\n{{/each}}\nOnly leaf timers are tested, those of at least 0.5 % of a trial, with Holm's correction over all of them.\n\n</details>\n\n<details><summary>Blocks and trials</summary>\n\n{{{blocksTable}}}\n\nA block is one job: a warm-up that is thrown away, then the trials in the order shown, one at a time.\n\n</details>\n\n<details><summary>Machine, versions, workloads</summary>\n\n{{#each factTables}}\n{{{this}}}\n\n{{/each}}\n</details>\n\n<details><summary>How these numbers were obtained</summary>\n\nBoth versions ran in turn on the same machine in the same block (ABBA or BAAB), so that what the machine adds to\nevery trial falls out of the difference. Wall time is taken outside the model, on the monotonic clock, from fork to\nwait. {{localNote}}\n\n{{{provenanceTable}}}\n\n</details>\n", {
	noEscape: true,
	strict: true
});
/** Renders a comparison. The same comparison gives the same files. */
function renderReport(stored) {
	const comparison = plainTexts(stored);
	const view = viewReport(comparison);
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
	const charts = new Map([
		...changes ? [["change.svg", changes]] : [],
		...trials ? [["trials.svg", trials]] : [],
		...timers.map(({ file, svg }) => [file, svg])
	]);
	return new Map([
		["report.md", renderMarkdown(view, charts, timers)],
		["index.html", renderPage(view, comparison, charts)],
		...charts
	]);
}
function renderMarkdown(view, charts, timersCharts) {
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
		versionsTable: versionsTable(view),
		changedTimersTable: view.changedTimers.length > 0 && timersTable(flat(view.changedTimers)),
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
function versionsTable({ cells }) {
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
			title: INTERVAL_TITLE,
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
function flat(timers) {
	return timers.map((timer) => ({
		...timer,
		depth: 0
	}));
}
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
			title: INTERVAL_TITLE,
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
	return table([
		{ title: "Block" },
		{ title: "Began" },
		{ title: "Host" },
		{ title: "Trials in order" },
		{
			title: "Change",
			isNumber: true
		},
		{ title: "Record" }
	], cells.flatMap((cell) => cell.blocks).map(({ id, startedAt, host, trials, change, status }) => [
		id,
		startedAt,
		prose(host),
		unbroken(trials),
		change,
		`[${status}](records/${id}.json)`
	]));
}
function factTable(facts) {
	const [first, ...others] = facts;
	return table([{ title: first?.name ?? "" }, { title: codeSpan(first?.value ?? "") }], others.map(({ name, value }) => [name, codeSpan(value)]));
}
// src/commands/write-report.ts
/** Compares a run of a store. */
async function compareRun(store, run) {
	const plan = await readPlan(store, run);
	if (!plan) throw new UsageError(`There is no run ${run} in ${store.location}.`);
	const records = await readRecords(store, run);
	return {
		comparison: compare$1({
			run,
			plan,
			records,
			history: await readHistory(store, run),
			gcbench: VERSION
		}),
		records
	};
}
/** Writes a report's folder: the comparison, what is rendered from it, and the records that it rests on. */
async function writeReport(folder, comparison, records) {
	await claimFolder(folder);
	await removeOtherRecords(folder, records);
	const files = new Map([
		["comparison.json", toJson(comparison)],
		...records.map((record) => [`records/${record.spec.block.id}.json`, toJson(record)]),
		...renderReport(comparison)
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
// src/commands/run.ts
const run$1 = command({
	name: "run",
	summary: "measure a suite and report what changed",
	description: "Goes the whole way from a suite to a report: plans, runs what has not run yet, compares and renders. Stopped at any moment, the same command goes on where it stopped. Called again after it finished, it makes the report anew from what was measured; --again measures anew.",
	positionals: ["suite"],
	examples: ["gcbench run benchmarks/suites/quickstart.yml", "gcbench run my-change.yml --out reports/my-change --fail-on regression"],
	inputs: strictObject({
		suite: suiteInput,
		engine: _enum(["local"]).default("local").meta({ description: "Where blocks run." }),
		store: storeInput,
		out: outInput,
		again: boolean().default(false).meta({ description: "Begin a new run if the last one of this plan is finished." }),
		retryFailed: boolean().default(false).meta({ description: "Try blocks that failed in this run once more." }),
		reports: reportsInput,
		failOn: failOnInput
	}),
	async run(inputs, host) {
		const plan = await planSuite(inputs.suite, host);
		const store = new DirectoryStore(inputs.store);
		const { run: name, isFinished } = await chooseRun(store, plan, inputs.again);
		await readPlan(store, name);
		const folder = inputs.out ?? join("reports/local", name);
		await claimFolder(folder);
		for (const key of await foreignKeys(store, name)) host.warn(`${store.describe(key)} is not gcbench's; it is left as it is.`);
		if (isFinished && !inputs.retryFailed) host.info(`Run ${name} is finished: nothing to measure. --again measures anew.`);
		else {
			const past = await readPastRecords({
				store,
				reports: inputs.reports
			}, host);
			const history = historyFor(plan, past, readMachine().host);
			host.info(`Run ${name}: ${describeForesight(foresee(plan, past, history))}.`);
			const engine = new LocalEngine({
				store,
				harness: harnessPath(),
				work: resolve(WORK_DIRECTORY)
			});
			try {
				const { retryFailed } = inputs;
				await runPlan({
					plan,
					run: name,
					engine,
					store,
					host,
					history,
					retryFailed
				});
			} catch (error) {
				if (!(error instanceof InterruptedError)) throw error;
				throw new InterruptedError("Stopped: the model was ended, what is complete is kept. The same command goes on from here.", { cause: error });
			}
		}
		const { comparison, records } = await compareRun(store, name);
		await writeReport(folder, comparison, records);
		refuseNothing(comparison);
		const view = viewReport(comparison);
		const files = ["report.md", "index.html"].map((file) => relative("", join(folder, file)));
		return {
			json: {
				run: name,
				report: folder,
				comparison
			},
			text: `${renderTerminal(view)}\n\n${import_picocolors.default.dim("  Report:")} ${files.join("  ")}`,
			exitCode: failsOn(comparison, inputs.failOn) ? 1 : 0
		};
	}
});
/** Whether the comparison holds what the user wants to fail on. */
function failsOn({ cells }, failOn) {
	if (failOn === "never") return false;
	return cells.some(({ effect, failures, candidate }) => {
		if (failures.length > 0 || effect?.verdict === "slower") return true;
		const isOpen = effect?.verdict === "inconclusive" || effect?.verdict === "not comparable";
		return failOn === "inconclusive" && candidate !== null && isOpen;
	});
}
/** A run in which nothing ended well is the user's to mend: its report says what failed and why. */
function refuseNothing(comparison) {
	if (comparison.cells.some(({ trials }) => trials.length > 0)) return;
	const view = viewReport(comparison);
	throw new UsageError(`${renderTerminal(view)}\n\nNo block came through. Mend that, then run it with --again.`);
}
// src/commands/compare.ts
const compare = command({
	name: "compare",
	summary: "compare the versions of a run, from its records alone",
	description: "Reads the records of a run and writes comparison.json: every verdict with its interval and what it rests on.",
	positionals: ["run"],
	examples: ["gcbench compare quickstart-1a2b3c4d-1 --out comparison.json"],
	inputs: strictObject({
		run: string().regex(/^[A-Za-z0-9][\w.-]*$/, "expected the name of a run, as `gcbench run` prints it").meta({ description: "Name of the run; `gcbench run` prints it." }),
		store: storeInput,
		out: string().min(1).optional().meta({ description: "File to write comparison.json to." }),
		failOn: failOnInput
	}),
	async run(inputs) {
		const { comparison } = await compareRun(new DirectoryStore(inputs.store), inputs.run);
		if (inputs.out) await replaceFile(inputs.out, toJson(comparison));
		return {
			json: comparison,
			text: renderTerminal(viewReport(comparison)),
			exitCode: failsOn(comparison, inputs.failOn) ? 1 : 0
		};
	}
});
// src/commands/doctor.ts
const run = promisify(execFile);
const STEADY_SECONDS = 20;
/** A third of a second to half a second on today's processors: short enough for some fifty of them. */
const PROBE_HOURS = "1";
/** Scale of the median absolute deviation to the standard deviation of a normal distribution. */
const MAD_TO_SD = 1.4826;
/** Run noise of the quiet, typical and noisy models in docs/how-it-measures.md. */
const STEADY_SD = .007;
const NOISY_SD = .015;
const doctor = command({
	name: "doctor",
	summary: "say what this machine can do, how steady it is, and what it lacks",
	description: "Looks for what the local engine, container builds and AWS need, and runs the miniature for 20 seconds to see how much its time varies here.",
	positionals: [],
	examples: ["gcbench doctor", "gcbench doctor --no-steadiness"],
	inputs: strictObject({ steadiness: boolean().default(true).meta({ description: "Measure for 20 seconds how steady this machine is." }) }),
	async run({ steadiness }, host) {
		const compiler = await findCCompiler().catch(() => null);
		const findings = [
			checkNode(),
			checkCompiler(compiler),
			...checkMachine(),
			await checkDocker(),
			await checkAws(),
			...steadiness && compiler ? [await checkSteadiness(compiler, host)] : []
		];
		return {
			json: { findings },
			text: findings.map(describeFinding).join("\n")
		};
	}
});
function describeFinding({ name, status, found, advice }) {
	const line = `${{
		good: import_picocolors.default.green("✔"),
		limited: import_picocolors.default.yellow("!"),
		missing: import_picocolors.default.red("✘")
	}[status]} ${name.padEnd(20)} ${found}`;
	return advice ? `${line}\n  ${" ".repeat(20)} ${import_picocolors.default.dim(`→ ${advice}`)}` : line;
}
function checkNode() {
	return {
		name: "Node",
		status: "good",
		found: process.version,
		advice: ""
	};
}
function checkCompiler(compiler) {
	const name = "C compiler";
	if (!compiler) return {
		name,
		status: "missing",
		found: "none (cc, gcc, clang, $CC)",
		advice: "Install gcc or clang: the launcher that measures, and the miniature, are C programs."
	};
	return compiler.openmp ? {
		name,
		status: "good",
		found: `${compiler.version}, with OpenMP`,
		advice: ""
	} : {
		name,
		status: "limited",
		found: `${compiler.version}, without OpenMP`,
		advice: "The miniature runs on one thread. gcc, or clang with libomp, gives it all cores."
	};
}
function checkMachine() {
	const machine = readMachine();
	const { physicalCores, logicalProcessors, threadsPerCore, governor, cgroup } = machine;
	const cores = physicalCores === null ? "" : `${physicalCores} cores, `;
	const isPinnable = process.platform === "linux";
	const isGovernorGood = governor === null || governor === "performance";
	const limit = cgroup.cpus === null ? "" : `, limited to ${cgroup.cpus} by a cgroup`;
	return [
		{
			name: "Processor",
			status: cgroup.cpus === null ? "good" : "limited",
			found: `${machine.cpuModel}: ${cores}${logicalProcessors} processors${limit}, ${formatMemory(machine.memoryMiB)}`,
			advice: cgroup.cpus === null ? "" : "A limit of processor time throttles the model: lift it to measure."
		},
		{
			name: "Threads per core",
			status: threadsPerCore === null || threadsPerCore === 1 ? "good" : "limited",
			found: threadsPerCore === null ? "not told" : String(threadsPerCore),
			advice: threadsPerCore !== null && threadsPerCore > 1 ? "gcbench uses one thread a core unless the suite says otherwise." : ""
		},
		{
			name: "Pinning",
			status: isPinnable ? "good" : "limited",
			found: isPinnable ? "trials are bound to processors" : "this system can't bind a program to processors",
			advice: isPinnable ? "" : "Expect wider intervals than on Linux."
		},
		{
			name: "Frequency",
			status: isGovernorGood ? "good" : "limited",
			found: governor === null ? "governor not told" : `governor ${governor}`,
			advice: isGovernorGood ? "" : "`cpupower frequency-set -g performance` makes times steadier."
		}
	];
}
async function checkDocker() {
	const name = "Docker";
	try {
		const { stdout } = await run("docker", [
			"version",
			"--format",
			"{{.Server.Version}}"
		], { timeout: 1e4 });
		return {
			name,
			status: "good",
			found: `engine ${stdout.trim()}`,
			advice: ""
		};
	} catch {
		return {
			name,
			status: "missing",
			found: "no engine answers",
			advice: "Only container images need it. Install Docker, and start its engine."
		};
	}
}
async function checkAws() {
	const name = "AWS credentials";
	const set = [
		"AWS_ACCESS_KEY_ID",
		"AWS_WEB_IDENTITY_TOKEN_FILE",
		"AWS_PROFILE"
	].filter((variable) => process.env[variable]);
	if (set.length > 0) return {
		name,
		status: "good",
		found: `${set.join(", ")} set`,
		advice: ""
	};
	const file = ["credentials", "config"].find((one) => existsSync(join(homedir(), ".aws", one)));
	if (file) return {
		name,
		status: "good",
		found: `~/.aws/${file}`,
		advice: ""
	};
	return {
		name,
		status: "missing",
		found: "none",
		advice: "Only cloud platforms need them. `aws configure sso` gives some that expire."
	};
}
/** Runs the miniature again and again, as trials run, and says how much equal runs differ. */
async function checkSteadiness(compiler, host) {
	const flags = ["-O2", ...compiler.openmp ? ["-fopenmp"] : []];
	const source = await readFile(miniatureSource(), "utf8");
	const program = await compileC(compiler, {
		source,
		flags,
		name: "miniature",
		directory: buildDirectory()
	});
	const launcher = await Launcher.prepare(buildDirectory());
	const directory = resolve(WORK_DIRECTORY, "scratch", "doctor");
	await mkdir(directory, { recursive: true });
	const lock = await MachineLock.acquire(host.signal, () => host.info("Waiting: another measurement is running on this machine"));
	const before = readCounters();
	const begin = performance.now();
	const elapsed = () => (performance.now() - begin) / 1e3;
	const seconds = [];
	while (elapsed() < STEADY_SECONDS) {
		host.progress({
			title: "steadiness",
			done: seconds.length,
			total: seconds.length,
			most: seconds.length,
			fraction: elapsed() / STEADY_SECONDS,
			remainingSeconds: STEADY_SECONDS - elapsed(),
			lines: ["running the miniature again and again"]
		});
		const result = await launcher.run({
			program,
			arguments: ["--hours", PROBE_HOURS],
			environment: { PATH: process.env["PATH"] ?? "" },
			directory,
			log: join(directory, "run.log"),
			stack: "keep",
			cores: null,
			timeoutSeconds: 60
		}, host.signal);
		if (result.started) seconds.push(result.wallSeconds);
	}
	host.progress(null);
	await lock.release();
	return judgeSteadiness(seconds, (readCounters().stealSeconds ?? 0) - (before.stealSeconds ?? 0));
}
function judgeSteadiness(seconds, stealSeconds) {
	const logs = seconds.slice(1).map(Math.log);
	const sd = MAD_TO_SD * medianAbsoluteDeviation(logs);
	const steal = stealSeconds > 0 ? `, ${stealSeconds.toFixed(1)} s stolen by the hypervisor` : "";
	const found = `${(100 * sd).toFixed(2)} % from run to run (${logs.length} runs of the miniature${steal})`;
	const name = "Steadiness";
	if (sd <= STEADY_SD) return {
		name,
		status: "good",
		found,
		advice: ""
	};
	if (sd <= NOISY_SD) return {
		name,
		status: "good",
		found,
		advice: "As on a typical cloud machine: 2 % changes can be told."
	};
	return {
		name,
		status: "limited",
		found,
		advice: "Noisy: close other programs, or expect small changes to stay inconclusive."
	};
}
// src/adapters/run-directory-reader.ts
/** What the model prints first; tells its log from any other file. */
const START_BANNER = "S T A R T I N G   G E O S - C H E M";
const LOG_NAME = /(^log|\.log|\.out|\.txt|dryrun)/i;
/**
* Collects what one model run left in its directory.
*
* @throws {UsageError} there is no such directory, or no log in it
*/
async function readRunEvidence(directory, { log, exitCode }) {
	const found = await stat(directory).catch(() => null);
	if (found?.isFile()) throw new UsageError(`${directory} is a file. Give its run directory, and the log apart: gcbench inspect ${dirname(directory)} --log ${directory}`);
	if (!found?.isDirectory()) throw new UsageError(`There is no directory ${directory}.`);
	const logPath = log === void 0 ? await findLog(directory) : await locateLog(directory, log);
	const exit = exitCode === void 0 ? null : exitFromStatus(exitCode);
	return {
		logPath,
		evidence: {
			log: await readText(logPath),
			timersJson: await readFile(join(directory, TIMERS_FILE), "latin1").catch(() => null),
			exit,
			restartFiles: await filledFiles(directory, RESTARTS)
		}
	};
}
/** Standard input, where a log is piped in. */
const STANDARD_INPUT$1 = "/dev/stdin";
const GZIP_MAGIC = "";
/** A log is named as from where the user is, or else as from the run directory. */
async function locateLog(directory, log) {
	if (log === "-") return STANDARD_INPUT$1;
	for (const path of [log, join(directory, log)]) {
		const found = await stat(path).catch(() => null);
		if (found?.isDirectory()) throw new UsageError(`${path} is a directory, not a log.`);
		if (found) return path;
	}
	throw new UsageError(`There is no log ${log}, neither here nor in ${directory}.`);
}
async function readText(path) {
	const text = await ((await stat(path).catch(() => null))?.isFile() ?? false ? readLog(path) : readFile(path, "latin1")).catch((cause) => {
		throw new UsageError(`${path} can't be read: ${cause.message}`, { cause });
	});
	if (text.startsWith(GZIP_MAGIC)) throw new UsageError(`${path} is compressed: zcat ${path} | gcbench inspect DIRECTORY --log -`);
	return text;
}
async function findLog(directory) {
	const candidates = [];
	for (const name of await readdir(directory)) {
		if (!LOG_NAME.test(name) || name.startsWith("HEMCO")) continue;
		const path = join(directory, name);
		const found = await stat(path).catch(() => null);
		if (!found?.isFile()) continue;
		if ((await readLog(path).catch(() => "")).includes(START_BANNER)) candidates.push({
			path,
			modified: found.mtimeMs
		});
	}
	const newest = candidates.toSorted((a, b) => b.modified - a.modified)[0];
	if (newest) return newest.path;
	throw new UsageError(`No file in ${directory} looks like a log of GEOS-Chem (with "${START_BANNER}" in it). Give the file that took the model's output with --log.`);
}
async function filledFiles(directory, inner) {
	const names = await readdir(join(directory, inner)).catch(() => []);
	return (await Promise.all(names.map(async (name) => {
		const found = await stat(join(directory, inner, name)).catch(() => null);
		return found?.isFile() && found.size > 0 ? [join(inner, name)] : [];
	}))).flat();
}
/** For people: the file as they would name it from where they are. */
function shownPath(path) {
	const short = relative("", path);
	return short === "" ? basename(path) : short;
}
// src/commands/inspect.ts
const inspect = command({
	name: "inspect",
	summary: "say what one model run did: succeeded or why not, timers, throughput",
	description: "Reads a run directory of GEOS-Chem Classic as a run left it. A run succeeded if it exited with 0, printed its END banner and wrote its restart file; timers are no sign of success. Without --exit-code it infers how the run ended and says so.",
	positionals: ["directory"],
	examples: ["gcbench inspect rundirs/gc_4x5_merra2_fullchem --exit-code 0", "gcbench inspect . --log log.dryrun --json"],
	inputs: strictObject({
		directory: string().min(1).meta({ description: "The run directory." }),
		log: string().min(1).optional().meta({ description: "File that took the model's output; -: standard input. Default: the newest with its banner." }),
		exitCode: number$1().int().min(0).max(255).optional().meta({ description: "Exit status of the run as a shell shows it ($?)." })
	}),
	async run({ directory, log, exitCode }) {
		const { evidence, logPath } = await readRunEvidence(directory, {
			log,
			exitCode
		});
		const inspection = inspectRun(evidence);
		return {
			json: {
				...inspection,
				log: logPath
			},
			text: describeInspection(plainTexts(inspection), plainLine(shownPath(logPath)))
		};
	}
});
function describeInspection(inspection, log) {
	const { status, message, version, modelSeconds, simulatedDays, simulatedDaysPerDay } = inspection;
	const paint = {
		succeeded: import_picocolors.default.green,
		failed: import_picocolors.default.red,
		"dry-run": import_picocolors.default.yellow
	}[status];
	const title = inspection.class ? `${status}: ${inspection.class}` : status;
	const rows = [
		["log", log],
		["version", version ?? "not said"],
		["simulated", `${describeSpan(simulatedDays)} (whole time steps done)`],
		["model time", modelSeconds === null ? "no timers" : formatSeconds(modelSeconds)],
		["throughput", simulatedDaysPerDay === null ? "–" : `${formatNumber(simulatedDaysPerDay)} simulated days per day`]
	];
	return [
		import_picocolors.default.bold(paint(title)) + (message ? `\n  ${message}` : ""),
		rows.map(([name = "", value]) => `  ${import_picocolors.default.dim(name.padEnd(12))}${value}`).join("\n"),
		...inspection.timers.length > 0 ? [describeTimers(inspection.timers)] : [],
		...inspection.missing.length > 0 ? [describeMissing(inspection)] : [],
		...inspection.assumptions.map((text) => import_picocolors.default.yellow(`  assumed: ${text}`)),
		...inspection.warnings.map((text) => import_picocolors.default.yellow(`  warning: ${text}`))
	].join("\n\n");
}
function describeSpan(days) {
	if (days === 0) return "nothing";
	return days < 1 ? `${formatNumber(days * 24)} hours` : `${formatNumber(days)} days`;
}
/** The tree, with each timer's share of the outermost. */
function describeTimers(timers) {
	const total = timers.find(({ parent }) => parent === null)?.seconds ?? 0;
	const lines = (parent, depth) => timers.filter((timer) => timer.parent === parent).flatMap(({ name, seconds }) => {
		const share = total > 0 ? `${(100 * seconds / total).toFixed(1)} %` : "";
		return [`  ${`${"  ".repeat(depth)}${name}`.padEnd(30)}${seconds.toFixed(3).padStart(12)} s ${import_picocolors.default.dim(share.padStart(8))}`, ...lines(name, depth + 1)];
	});
	return [`  ${import_picocolors.default.dim("timers".padEnd(30))}`, ...lines(null, 0)].join("\n");
}
function describeMissing({ missing, status }) {
	const required = missing.filter((file) => file.required).length;
	const head = `  missing: ${formatCount(required, "required file")}, ${missing.length - required} optional`;
	const lines = missing.map(({ path, required: must }) => `    ${must ? import_picocolors.default.red("required") : "optional"}  ${path}`);
	const advice = status === "dry-run" && required > 0 ? ["  Fetch them with ./download_data.py LOG geoschem+aws before the real run."] : [];
	return [
		head,
		...lines,
		...advice
	].join("\n");
}
// src/commands/plan.ts
const plan = command({
	name: "plan",
	summary: "show what a suite would run, and how long that takes",
	description: "Expands a suite to its blocks and pins versions and inputs by digest. The same suite and seed give the same plan, byte for byte. Nothing is measured; the miniature is compiled where the suite uses it.",
	positionals: ["suite"],
	examples: ["gcbench plan benchmarks/suites/quickstart.yml", "gcbench plan my-change.yml --out plan.json"],
	inputs: strictObject({
		suite: suiteInput,
		store: storeInput,
		reports: reportsInput,
		out: string().min(1).optional().meta({ description: "File to write plan.json to." })
	}),
	async run(inputs, host) {
		const made = await planSuite(inputs.suite, host);
		const past = await readPastRecords({
			store: new DirectoryStore(inputs.store),
			reports: inputs.reports
		}, host);
		const foresight = foresee(made, past, historyFor(made, past, readMachine().host));
		if (inputs.out) await replaceFile(inputs.out, toJson(made));
		return {
			json: {
				plan: made,
				estimate: foresight.most,
				firstLook: foresight.least
			},
			text: describePlan(made, foresight)
		};
	}
});
function describePlan(made, foresight) {
	const blocks = made.blocks.map(({ id, workload, platform, baseline, candidate, order }) => [
		id,
		workload,
		platform,
		candidate === null ? baseline : `${candidate} against ${baseline}`,
		order.join("")
	]);
	const versions = made.versions.map(({ name, digest, toolchain }) => [
		name,
		digest.slice(0, 19),
		toolchain.compiler ?? "not known",
		toolchain.flags ?? "not known"
	]);
	const times = foresight.most.trialTimes.map(({ workload, platform, seconds, source }) => [
		workload,
		platform,
		seconds === null ? "–" : formatSeconds(seconds),
		source
	]);
	return [
		`Plan ${made.id.slice(0, 19)} of suite ${made.suite}, seed ${made.seed}: ${describeForesight(foresight)}.`,
		terminalTable([
			"block",
			"workload",
			"platform",
			"compares",
			"order"
		], blocks),
		terminalTable([
			"version",
			"digest",
			"compiler",
			"flags"
		], versions),
		terminalTable([
			"workload",
			"platform",
			"a trial takes",
			"known from"
		], times, [2])
	].join("\n\n");
}
// src/core/comparison.ts
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
	p: number().min(0).max(1).nullable().describe("Two-sided, adjusted over all that was tested."),
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
	disturbance: disturbanceSchema
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
	cells: array(cellSchema)
});
// src/commands/report.ts
const report = command({
	name: "report",
	summary: "render a comparison as Markdown, charts and a page",
	description: "Renders comparison.json again: report.md, SVG charts and index.html, into its folder.",
	positionals: ["folder"],
	examples: ["gcbench report reports/local/quickstart-1a2b3c4d-1"],
	inputs: strictObject({
		folder: string().min(1).meta({ description: "Folder that holds comparison.json." }),
		out: string().min(1).optional().meta({ description: "Another folder to render into." })
	}),
	async run(inputs) {
		const path = join(inputs.folder, "comparison.json");
		const content = await readFile(path).catch((cause) => {
			throw new UsageError(`There is no ${path}. \`gcbench compare RUN --out ${path}\` makes one.`, { cause });
		});
		const files = renderReport(parseStored(path, content, comparisonSchema));
		const folder = inputs.out ?? inputs.folder;
		for (const [name, text] of files) await replaceFile(join(folder, name), text);
		const written = [...files.keys()].map((name) => join(folder, name));
		return {
			json: { files: written },
			text: written.join("\n")
		};
	}
});
// src/core/verdict-line.ts
/** One comparison as `gcbench verdict` reads it: a line of JSON. */
const verdictLineSchema = strictObject({
	id: string().describe("Comes back in the answer."),
	hosts: array(strictObject({
		host: string().min(1),
		trials: array(strictObject({
			version: _enum(["A", "B"]).describe("A is the baseline, B the candidate."),
			seconds: number().positive()
		}))
	})).describe("In the order of their arrival, trials in the order of running."),
	history: strictObject({
		hostSd: number().nonnegative().describe("Of host differences, in log time."),
		duplicateSd: number().nonnegative().describe("Of a trial, in log time."),
		blocks: number().int().nonnegative().describe("That the two rest on.")
	}).nullish()
});
/**
* Verdict on one comparison. A host with trials of one version only says nothing of the other and is left out;
* where no host has both, the two are not comparable.
*/
function answerVerdictLine(line, change) {
	const history = line.history ?? null;
	const replicates = pairedReplicates(line);
	const looks = {
		...looksFor(history),
		...change
	};
	const effect = replicates.length === 0 ? notComparable(replicates) : judge(replicates, {
		history,
		looks
	}).effect;
	const { verdict, low, high, hosts, trials, p } = effect;
	return {
		id: line.id,
		verdict,
		change: effect.change,
		low,
		high,
		hostsUsed: hosts,
		trialsUsed: trials,
		p
	};
}
function pairedReplicates({ hosts }) {
	return replicatesOf(hosts.flatMap(({ host, trials }) => {
		const times = (version) => trials.filter((trial) => trial.version === version).map(({ seconds }) => Math.log(seconds));
		const [a, b] = [times("A"), times("B")];
		return a.length > 0 && b.length > 0 ? [{
			host,
			a,
			b
		}] : [];
	}));
}
// src/commands/verdict.ts
/** Faults beyond these would only scroll the first ones away. */
const MOST_FAULTS_SHOWN = 10;
const STANDARD_INPUT = "-";
const verdict = command({
	name: "verdict",
	summary: "judge comparisons given as lines of JSON",
	description: "Reads comparisons from standard input or a file, one a line, and writes a verdict for each, in constant memory. A line: {\"id\": \"x\", \"hosts\": [{\"host\": \"i-1\", \"trials\": [{\"version\": \"A\", \"seconds\": 101.2}, ...]}, ...], \"history\": {\"hostSd\": 0.01, \"duplicateSd\": 0.008, \"blocks\": 24}}; hosts in the order of their arrival, history optional. An answer: id, verdict, change (B over A minus 1), low, high, hostsUsed, trialsUsed, p (two-sided, of the look that decided). A line that can't be read is named, the others are judged all the same.",
	positionals: [],
	examples: ["gcbench verdict < comparisons.ndjson > verdicts.ndjson", "gcbench verdict --file comparisons.ndjson --looks 3,6,12 --alpha 0.01"],
	inputs: strictObject({
		file: string().min(1).default(STANDARD_INPUT).meta({ description: "File of comparisons; - is standard input." }),
		looks: string().optional().meta({ description: "Numbers of hosts at which to look. Default: 2,4,8 for a line with history, else 3,5,8." }),
		alpha: number$1().gt(0).lt(1).optional().meta({ description: "Two-sided p of a look. Default: 0.012 with history, else 0.01." })
	}),
	async run({ file, looks, alpha }, host) {
		const change = {
			...looks === void 0 ? {} : { hosts: parseLooks(looks) },
			...alpha === void 0 ? {} : { alpha }
		};
		if (change.hosts && change.alpha) {
			const level = overallLevel({
				hosts: change.hosts,
				alpha: change.alpha
			});
			host.info(`False alarms, all looks together: ${(level * 100).toPrecision(2)} % (normal theory).`);
		}
		const name = file === STANDARD_INPUT ? "standard input" : file;
		const faults = {
			count: 0,
			shown: []
		};
		return {
			lines: answers(await openLines(file, host.signal), {
				name,
				change,
				faults,
				host
			}),
			finish() {
				const { count, shown } = faults;
				if (count === 0) return;
				const more = count - shown.length;
				throw new UsageError([
					`${formatCount(count, "line")} of ${name} could not be judged:`,
					...shown.map((fault) => `  ${fault}`),
					...more > 0 ? [`  and ${formatCount(more, "more line")}`] : []
				].join("\n"));
			}
		};
	}
});
function parseLooks(text) {
	const hosts = text.split(",").map((part) => /^\d+$/.test(part.trim()) ? Number(part) : 0);
	if (hosts.every((count, index) => count >= 2 && count > (hosts[index - 1] ?? 1))) return hosts;
	throw new UsageError(`--looks ${text}: expected growing numbers of hosts from 2 on, as in 2,4,8.`);
}
async function openLines(file, signal) {
	if (file === STANDARD_INPUT) {
		if (process.stdin.isTTY) throw new UsageError("There is nothing on standard input. Give it comparisons, one a line: `gcbench verdict < FILE`.");
		return createInterface({
			input: process.stdin,
			crlfDelay: Number.POSITIVE_INFINITY,
			signal
		});
	}
	if ((await stat(file).catch((cause) => {
		throw new UsageError(`${file} can't be read.`, { cause });
	})).isDirectory()) throw new UsageError(`${file} is a directory, not a file of comparisons.`);
	return createInterface({
		input: createReadStream(file),
		crlfDelay: Number.POSITIVE_INFINITY,
		signal
	});
}
/** Lines go out in pieces of this size: one write a line would be most of the time. */
const PIECE_CHARACTERS = 65536;
async function* answers(lines, { name, change, faults, host }) {
	let number = 0;
	let piece = "";
	for await (const line of lines) {
		number++;
		if (line.trim() === "") continue;
		const answer = answerOrFault(line, change);
		if ("fault" in answer) {
			faults.count++;
			if (faults.count <= MOST_FAULTS_SHOWN) faults.shown.push(`${name}:${number}: ${answer.fault}`);
		} else piece += `${JSON.stringify(answer)}\n`;
		if (piece.length > PIECE_CHARACTERS) {
			yield piece;
			piece = "";
		}
	}
	host.signal.throwIfAborted();
	if (piece) yield piece;
}
function answerOrFault(line, change) {
	try {
		const parsed = verdictLineSchema.safeParse(JSON.parse(line));
		if (parsed.success) return answerVerdictLine(parsed.data, change);
		const [first] = parsed.error.issues;
		return { fault: `${first?.path.join(".") ?? ""}: ${first?.message ?? ""}` };
	} catch (error) {
		return { fault: `no JSON: ${error instanceof Error ? error.message : String(error)}` };
	}
}
// src/cli.ts
process.exitCode = await runCommandLine([
	run$1,
	plan,
	compare,
	report,
	inspect,
	verdict,
	doctor
], process.argv);
export {};
