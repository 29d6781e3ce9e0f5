import { B as _enum, G as number, J as record, Q as unknown, R as date, V as array, W as literal, X as string, Y as strictObject, Z as union } from "./vendor.js";
import { m as nameSchema } from "./version.js";
import { a as instanceTypeSchema, l as purchaseSchema } from "./instance.js";
// src/core/platforms/prices.ts
const provenance = {
	date: date().describe("Day that it was true on, as in 2026-11-23."),
	source: string().min(1).describe("Where it is from: a price list, a bill, a measurement.")
};
const seconds = number().nonnegative();
const amount = {
	usdPerHour: number().positive().describe("On-demand: of the list. Spot: the median."),
	range: strictObject({
		low: number().positive(),
		high: number().positive()
	}).refine(({ low, high }) => low <= high, { error: "low is above high" }).optional().describe("Spot: 10th and 90th percentile over the days before the date."),
	...provenance
};
/** What an hour of a machine of AWS costs, in one region. */
const instancePriceSchema = strictObject({
	instanceType: instanceTypeSchema,
	purchase: purchaseSchema,
	region: string().min(1).describe("As in us-west-2."),
	...amount
});
/** What an hour of a machine of one's own costs, or of a platform by its name: it goes before the list's. */
const platformPriceSchema = strictObject({
	platform: nameSchema.describe("Name of the platform, without threads: the machine is paid for whole."),
	purchase: _enum([
		"on-demand",
		"spot",
		"own"
	]).describe("own: a machine that one has."),
	region: string().min(1).optional().describe("Region or zone, as in us-west-2."),
	...amount
});
/** What an hour of a whole machine costs. An input with a date, never noise: it widens no interval. */
const priceSchema = union([instancePriceSchema, platformPriceSchema]);
/** What a job is paid for besides its trials. With it a report shows costs all-in too. */
const overheadSchema = strictObject({
	platform: nameSchema,
	bootSeconds: seconds.describe("From the machine's start, which is billed, to the start of the job."),
	imagePullSeconds: seconds,
	stagingSeconds: seconds.describe("Of the input data."),
	...provenance
});
/** What a price is of: one for each of these. */
function priceKey(price) {
	return "instanceType" in price ? [
		price.instanceType,
		price.purchase,
		price.region
	].join(" ") : price.platform;
}
/** The machine that a price is of, for people. */
function pricedMachine(price) {
	return "instanceType" in price ? price.instanceType : price.platform;
}
function hasNoTwin(keys) {
	return new Set(keys).size === keys.length;
}
/** A file of prices, as in benchmarks/prices.json. */
const priceListSchema = strictObject({
	schemaVersion: literal(1),
	prices: array(priceSchema).refine((prices) => hasNoTwin(prices.map(priceKey)), { error: "a platform is there twice, or an instance type for one purchase and region" }),
	overheads: array(overheadSchema).refine((overheads) => hasNoTwin(overheads.map(({ platform }) => platform)), { error: "a platform is there twice" }).default([])
});
const NO_PRICES = {
	schemaVersion: 1,
	prices: [],
	overheads: []
};
/**
* What an hour of a platform costs: by its name where the list has that, else by its instance type and purchase.
*
* @param region null: not known; then only a price that is the only one of its kind is taken
* @returns null where the list does not say
*/
function priceOf({ prices }, { name, instance }, region) {
	const own = prices.find((price) => "platform" in price && price.platform === name);
	if (own || !instance) return own ?? null;
	const offers = prices.filter((price) => "instanceType" in price && price.instanceType === instance.type && price.purchase === instance.purchase && (region === null || price.region === region));
	return offers.length === 1 ? offers[0] ?? null : null;
}
/**
* The most that an hour of a platform can cost. Spot: AWS never asks more than on-demand.
*
* @returns USD; null where the list does not say
*/
function worstUsdPerHour(list, platform, region) {
	const price = priceOf(list, platform, region);
	const { instance } = platform;
	if (instance?.purchase === "spot") {
		const onDemand = priceOf(list, {
			...platform,
			instance: {
				...instance,
				purchase: "on-demand"
			}
		}, region);
		if (onDemand && "instanceType" in onDemand) return onDemand.usdPerHour;
	}
	return price && (price.range?.high ?? price.usdPerHour);
}
/** A list with newer prices: each takes the place of the older one, what is new comes after the others. */
function withPrices(list, newer) {
	const byKey = new Map(newer.map((price) => [priceKey(price), price]));
	const kept = list.prices.map((price) => byKey.get(priceKey(price)) ?? price);
	const known = new Set(list.prices.map(priceKey));
	return {
		...list,
		prices: [...kept, ...newer.filter((price) => !known.has(priceKey(price)))]
	};
}
// src/core/model-run/simulated-time.ts
/** The model's own clock, in UTC minutes since 1970: GEOS-Chem has no leap seconds and whole-minute time steps. */
/** `---> DATE: 2019/01/01  UTC: 00:10`: all time steps up to then are done. Groups: year to minute. */
const STEP_LINE = /---> DATE: (\d{4})\/(\d\d)\/(\d\d)\s+UTC: (\d\d):(\d\d)/g;
/** `End time of run             : 20190101 030000`. Groups: Start or End, then year to minute. */
const RUN_TIME_LINE = /^(Start|End) time of run\s*:\s*(\d{4})(\d\d)(\d\d)\s+(\d\d)(\d\d)\d\d/gm;
/** @param parts year, month, day, hour, minute as digits; missing ones count as the first of their kind */
function toMinutes(parts) {
	const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = parts.map((part) => part === void 0 ? void 0 : Number(part));
	return Date.UTC(year, month - 1, day, hour, minute) / 6e4;
}
/** `20190101_0300`, as in the names of restart files. */
function toStamp(minutes) {
	const digits = isoMinute(minutes).replace(/\D/g, "");
	return `${digits.slice(0, 8)}_${digits.slice(8)}`;
}
/** `2019-01-01 03:00`. */
function isoMinute(minutes) {
	return (/* @__PURE__ */ new Date(minutes * 6e4)).toISOString().slice(0, 16).replace("T", " ");
}
// src/core/model-run/timers.ts
/** A named part of a trial's time, as the model reports it. Timers nest: never sum one with its parent. */
const timerSchema = strictObject({
	name: string().min(1).describe("As the model prints it, without the arrow of a child."),
	parent: string().nullable().describe("The timer that contains this one; null: the outermost."),
	seconds: number().nonnegative()
});
/** The timer around the whole run: the parent of all that carry no arrow. */
const OUTERMOST_TIMER = "GEOS-Chem";
const ARROW = "=>";
/**
* Parents of the timers that GEOS-Chem prints with an arrow (14.x, and the larger set before 14.3.0). The
* line above decides only for unknown ones: when two threads fail together the log holds two interleaved
* tables, and the line above belongs to the other.
*/
const KNOWN_PARENTS = {
	"Gas-phase chem": "All chemistry",
	Photolysis: "All chemistry",
	"Aerosol chem": "All chemistry",
	"Linearized chem": "All chemistry",
	"Strat chem": "All chemistry",
	"All aerosol chem": "All chemistry",
	"FAST-JX photolysis": "All chemistry"
};
const TABLE_TITLE = "G E O S - C H E M   T I M E R S";
const TABLE_LINE = /^\s*(?<label>(?:=> ?)?[A-Za-z][^:]*?)\s*:\s+(?<clock>[\d*]+-[\d*]+:[\d*]+:[\d*.]+)\s+(?<seconds>\S+)\s*$/;
const JSON_ENTRY = /"(?<label>[^"\n]+)"\s*:\s*\{\s*(?:"d_hms"\s*:\s*"(?<clock>[^"]*)"\s*,\s*)?"seconds"\s*:\s*(?<seconds>[^\s,}]+)/g;
/**
* Timers of a `gcclassic_timers.json`, in the model's order; those that did not run are absent. The file is
* scanned, not parsed, because the model writes a trailing comma when its last timer did not run, asterisks
* for a number too wide, and half a file when it dies.
*/
function parseTimersJson(text) {
	return collect([...text.matchAll(JSON_ENTRY)].map(({ groups }) => groups));
}
/** The same from the table at the end of the log. */
function parseTimersTable(log) {
	const title = log.indexOf(TABLE_TITLE);
	if (title < 0) return [];
	return collect(log.slice(title).split("\n").map((line) => TABLE_LINE.exec(line)?.groups));
}
function collect(entries) {
	const timers = /* @__PURE__ */ new Map();
	let above = null;
	for (const entry of entries) {
		const label = entry?.["label"]?.trim();
		if (!label) continue;
		const isChild = label.startsWith(ARROW);
		const name = isChild ? label.slice(2).trim() : label;
		if (!isChild) above = name;
		const seconds = parseSeconds(entry?.["seconds"], entry?.["clock"]);
		if (seconds === null || timers.has(name)) continue;
		const outer = name === "GEOS-Chem" ? null : OUTERMOST_TIMER;
		timers.set(name, {
			name,
			parent: isChild ? KNOWN_PARENTS[name] ?? above : outer,
			seconds
		});
	}
	return [...timers.values()];
}
/** The clock field serves where the seconds were too wide for theirs; null where neither is a time. */
function parseSeconds(seconds = "", clock = "") {
	const direct = Number(seconds);
	if (seconds !== "" && Number.isFinite(direct)) return direct >= 0 ? direct : null;
	const parts = /^(\d+)-(\d+):(\d+):(\d+(?:\.\d*)?)$/.exec(clock)?.slice(1).map(Number);
	if (!parts) return null;
	const [days = 0, hours = 0, minutes = 0, rest = 0] = parts;
	return ((days * 24 + hours) * 60 + minutes) * 60 + rest;
}
/** Timers of a JSON object that maps names to seconds; what is no time is left out. */
function parseTimersObject(text) {
	const entries = timersObjectSchema.safeParse(parseJson(text));
	if (!entries.success) return [];
	return Object.entries(entries.data).flatMap(([name, seconds]) => typeof seconds === "number" && seconds >= 0 ? [{
		name,
		parent: null,
		seconds
	}] : []);
}
/** Timers of a program's own form: a pattern with the groups name and seconds, tried on each line. */
function parseTimerLines(log, pattern) {
	const line = new RegExp(pattern);
	const timers = /* @__PURE__ */ new Map();
	for (const text of log.split("\n")) {
		const { name, seconds } = line.exec(text)?.groups ?? {};
		const value = parseSeconds(seconds);
		if (name && value !== null) timers.set(name, {
			name,
			parent: null,
			seconds: value
		});
	}
	return [...timers.values()];
}
const timersObjectSchema = record(string().min(1), unknown());
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
// src/core/model-run/model-log.ts
const START_BANNER = "S T A R T I N G   G E O S - C H E M";
const END_BANNER = "E N D   O F   G E O S -- C H E M";
const DRY_RUN = "GEOS-CHEM IS IN DRY-RUN MODE";
const VERSION = /===> GEOS-Chem version\s*:\s*(\S.*?)\s*$/m;
const RESTART = /Creating file for Restart;[^\n]*\n\s*with filename = (\S+)/g;
const NOT_FOUND = /: (REQUIRED|OPTIONAL) FILE NOT FOUND (\S+)/g;
const MODEL_ERROR = /^\s*(?:[A-Za-z][\w-]*(?: [\w-]+)? ERROR\s*:|ERROR:|!! (?=\S))/;
const RUNTIME_ERROR = /(?:Fortran runtime error|error while loading shared libraries|^libgomp:|exec format error|cannot execute|std::bad_alloc|cannot allocate memory|out of memory|Program received signal|forrtl: severe|illegal instruction|segmentation fault|double free or corruption|malloc\(\)|^.*: command not found|permission denied$|^killed$)/i;
const END_OF_ERROR = /^\s*(?:$|=+\s*$|-{10,}|-->|-> at |STOP at|GEOS-C(?:hem|HEM) WARNING)/;
/** No log of the model has so many; they make what looks for the end of a line slow. */
const LONG_BLANKS = /[ \t]{400,}/g;
/** What a terminal would act on, from a log that is damaged or no log at all. */
const CONTROL = /\p{Cc}/gu;
const LONGEST_LAST_LINE = 200;
/** An error's text never runs on longer than this; what follows is another block cut into it. */
const MAX_ERROR_LINES = 8;
/** @param text the log as decoded leniently; it can hold NUL bytes, or end in mid-line */
function parseModelLog(text) {
	const log = lastRun(text.replaceAll("\0", "").replaceAll("\r\n", "\n").replace(LONG_BLANKS, " "));
	const lines = log.split("\n");
	const steps = [...log.matchAll(STEP_LINE)].map(([, ...date]) => toMinutes(date));
	const period = new Map([...log.matchAll(RUN_TIME_LINE)].map(([, which, ...date]) => [which, toMinutes(date)]));
	return {
		version: VERSION.exec(log)?.[1] ?? null,
		started: log.includes(START_BANNER),
		dryRun: log.includes(DRY_RUN),
		ended: log.includes(END_BANNER),
		firstStep: steps[0] ?? null,
		lastStep: steps.at(-1) ?? null,
		startOfRun: period.get("Start") ?? null,
		endOfRun: period.get("End") ?? null,
		restartsNamed: [...log.matchAll(RESTART)].map(([, path = ""]) => path),
		errors: modelErrors(lines),
		runtimeErrors: lines.filter((line) => RUNTIME_ERROR.test(line)).map((line) => line.trim().replace(CONTROL, "")),
		missing: missingFiles(log),
		timers: parseTimersTable(log),
		lastLine: lastWords(lines)
	};
}
function lastWords(lines) {
	return lines.findLast((line) => line.trim() !== "")?.trim().replace(CONTROL, "").slice(0, LONGEST_LAST_LINE) ?? null;
}
/** A log that several runs were appended to speaks of the last one. */
function lastRun(text) {
	const first = text.indexOf(START_BANNER);
	const last = text.lastIndexOf(START_BANNER);
	return first === last ? text : text.slice(text.lastIndexOf("\n", last) + 1);
}
/** Joins what the model wrapped at 79 columns, up to the line that says where in the source it was. */
function modelErrors(lines) {
	const errors = [];
	for (let index = 0; index < lines.length; index++) {
		if (!MODEL_ERROR.test(lines[index] ?? "")) continue;
		const block = [lines[index] ?? ""];
		for (const line of lines.slice(index + 1, index + MAX_ERROR_LINES)) {
			if (END_OF_ERROR.test(line) || MODEL_ERROR.test(line)) break;
			block.push(line);
		}
		const text = block.join(" ").replace(/\s+/g, " ").replace(CONTROL, "").replace(/^ ?!! /, "").trim();
		if (!errors.includes(text)) errors.push(text);
	}
	return errors;
}
function missingFiles(log) {
	const found = /* @__PURE__ */ new Map();
	for (const [, kind, path = ""] of log.matchAll(NOT_FOUND)) found.set(path, (found.get(path) ?? false) || kind === "REQUIRED");
	return [...found].map(([path, required]) => ({
		path,
		required
	}));
}
const EXCERPT_LINES = 20;
const LINES_BEFORE_CAUSE = 3;
const LONGEST_LINE = 200;
/** The lines of a log that say why a run failed: around the first error, or else the last ones. */
function excerpt(text) {
	const lines = text.replaceAll("\0", "").split("\n").filter((line) => line.trim() !== "").map((line) => line.trimEnd().slice(0, LONGEST_LINE));
	const isCause = (line) => MODEL_ERROR.test(line) || RUNTIME_ERROR.test(line);
	const cause = lines.findIndex(isCause);
	if (cause < 0) return lines.slice(-20);
	const first = Math.max(0, cause - LINES_BEFORE_CAUSE);
	return lines.slice(first, first + EXCERPT_LINES);
}
// src/core/model-run/inspection.ts
/** Why a trial failed. */
const failureClassSchema = _enum([
	"model-error",
	"missing-input",
	"crash",
	"killed",
	"out-of-memory",
	"timeout",
	"wrong-architecture",
	"bad-output"
]);
const MINUTES_PER_DAY = 1440;
const SECONDS_PER_DAY = 86400;
/** Two prints of one timer can differ by 1 ms; more means two different runs. */
const SAME_RUN_SECONDS = .01;
/** `CALL EXIT(99999)` and `CALL EXIT(999)`, the model's two ways to stop on an error, as wait() shows them. */
const MODEL_ERROR_STATUS = 159;
const NETCDF_ERROR_STATUS = 231;
const TIMEOUT_STATUS = 124;
const SIGNALS = {
	1: {
		class: "killed",
		text: "SIGHUP: its terminal went away"
	},
	2: {
		class: "killed",
		text: "SIGINT"
	},
	4: {
		class: "wrong-architecture",
		text: "SIGILL: an instruction that this processor lacks"
	},
	6: {
		class: "crash",
		text: "SIGABRT: it aborted itself"
	},
	7: {
		class: "crash",
		text: "SIGBUS: a bus error"
	},
	8: {
		class: "crash",
		text: "SIGFPE: a floating-point or integer exception"
	},
	9: {
		class: "killed",
		text: "SIGKILL: the kernel (out of memory?) or somebody killed it"
	},
	11: {
		class: "crash",
		text: "SIGSEGV: an invalid memory access, or a stack too small"
	},
	15: {
		class: "killed",
		text: "SIGTERM"
	},
	24: {
		class: "timeout",
		text: "SIGXCPU: its limit of processor time"
	}
};
const MISSING_INPUT = /cannot find|could not find|can't find|not found|does not exist|no such file|cannot open|could not open|unable to open/i;
const OUT_OF_MEMORY = /out of memory|cannot allocate memory|bad_alloc|allocat\w* .*(?:fail|exceed|memory)|insufficient virtual memory|oom[- ]kill/i;
const WRONG_ARCHITECTURE = /exec format error|cannot execute binary file|illegal instruction/i;
const PATH = /(?:^|\s)['"]?(\.{0,2}\/[^\s'"]+?)['"]?[!.,;:]*(?=\s|$)/;
/**
* Judges one run of GEOS-Chem Classic: it succeeded if it exited with 0, printed its END banner and wrote its
* restart file. Timers do not count as a sign of success: the model writes them on an error stop as well.
*/
function inspectRun(evidence) {
	const log = parseModelLog(evidence.log);
	const { exit, assumptions } = assumeExit(log, evidence.exit);
	const { timers, warnings } = chooseTimers(evidence, log);
	const failure = findFailure(log, exit, evidence.restartFiles);
	const modelSeconds = timers.find(({ name }) => name === "GEOS-Chem")?.seconds ?? null;
	const simulatedDays = ((log.lastStep ?? 0) - (log.firstStep ?? 0)) / MINUTES_PER_DAY;
	return {
		status: failure ? "failed" : log.dryRun ? "dry-run" : "succeeded",
		class: failure?.class ?? null,
		message: failure?.message ?? null,
		version: log.version,
		modelSeconds,
		simulatedDays,
		simulatedDaysPerDay: modelSeconds && simulatedDays ? simulatedDays * SECONDS_PER_DAY / modelSeconds : null,
		timers,
		missing: [...log.missing, ...missingByMessage(log, failure)],
		assumptions,
		warnings
	};
}
/** Shells show a signal as 128 + its number. 159 is taken by the model's own error stop. */
function exitFromStatus(status) {
	const signal = status - 128;
	return signal in SIGNALS ? {
		code: null,
		signal
	} : {
		code: status,
		signal: null
	};
}
function describeExit({ code, signal }) {
	if (signal !== null) return `ended by signal ${signal} (${SIGNALS[signal]?.text ?? "unnamed"})`;
	if (code === MODEL_ERROR_STATUS) return "exit status 159 (the model's error stop)";
	if (code === NETCDF_ERROR_STATUS) return "exit status 231 (the model's error stop in netCDF)";
	if (code === TIMEOUT_STATUS) return "exit status 124 (timeout ended it)";
	return `exit status ${code}`;
}
function assumeExit(log, exit) {
	if (exit) return {
		exit,
		assumptions: []
	};
	if (log.ended) return {
		exit: {
			code: 0,
			signal: null
		},
		assumptions: ["exit status 0, because the END banner is there; give --exit-code to be sure"]
	};
	return {
		exit: null,
		assumptions: [`a failure, because ${log.errors.length > 0 ? "the log holds an error and" : "the log holds"} no END banner; give --exit-code to learn which`]
	};
}
/** The log's table is this run's for certain; the JSON file beside it can be an older run's. */
function chooseTimers({ timersJson }, log) {
	const file = parseTimersJson(timersJson ?? "");
	const table = log.timers;
	if (file.length === 0) return {
		timers: table,
		warnings: []
	};
	if (table.length === 0) return {
		timers: file,
		warnings: ["the log holds no table of timers: those of gcclassic_timers.json can be an older run's"]
	};
	if (Math.abs((total(file) ?? NaN) - (total(table) ?? NaN)) > SAME_RUN_SECONDS) return {
		timers: table,
		warnings: ["gcclassic_timers.json is not of this run: the timers are the log's"]
	};
	return {
		timers: file.length >= table.length ? file : table,
		warnings: []
	};
}
function total(timers) {
	return timers.find(({ name }) => name === OUTERMOST_TIMER)?.seconds;
}
function findFailure(log, exit, restartFiles) {
	if (exit?.code === 0 && log.ended) return log.dryRun ? null : findMissingRestart(log, restartFiles);
	return explainFailure(log, exit);
}
/** The class and first cause of a run that went wrong; `asSeen` null: nobody knows how it ended. */
function explainFailure(log, asSeen) {
	const exit = asSeen?.code == null ? asSeen : exitFromStatus(asSeen.code);
	const said = log.errors[0] ?? log.runtimeErrors[0];
	const how = exit ? describeExit(exit) : "the log stops before the END banner";
	const lastWords = log.lastLine ? `; the log stops after "${log.lastLine}"` : "; the log is empty";
	const message = said ?? `no error in the log; ${how}${lastWords}`;
	return {
		class: classify(log, exit, said ?? ""),
		message
	};
}
function classify(log, exit, said) {
	const byExit = exit?.signal != null ? SIGNALS[exit.signal]?.class : void 0;
	if (exit?.code === TIMEOUT_STATUS || byExit === "timeout") return "timeout";
	if (WRONG_ARCHITECTURE.test(said) || byExit === "wrong-architecture") return "wrong-architecture";
	if (OUT_OF_MEMORY.test(said)) return "out-of-memory";
	if (log.errors.length > 0) return MISSING_INPUT.test(said) ? "missing-input" : "model-error";
	if (byExit) return byExit;
	if (exit?.code === 0) return "bad-output";
	return exit === null || log.runtimeErrors.length > 0 ? "crash" : "model-error";
}
/** The restart at the end of the run is the proof that the model came through. */
function findMissingRestart(log, restartFiles) {
	const names = new Set(restartFiles.map(baseName));
	const named = log.restartsNamed.at(-1);
	if (named) {
		if (names.has(baseName(named))) return null;
		return {
			class: "bad-output",
			message: `the restart file ${named} is missing or empty`
		};
	}
	if (log.endOfRun === null) return {
		class: "bad-output",
		message: "the log names neither a restart file nor the end of the run"
	};
	const date = toStamp(log.endOfRun);
	if ([...names].some((name) => name.includes(date))) return null;
	return {
		class: "bad-output",
		message: `no restart file of ${date} in Restarts/`
	};
}
function missingByMessage(log, failure) {
	const path = failure?.class === "missing-input" ? PATH.exec(failure.message)?.[1] : void 0;
	if (!path || log.missing.some((file) => file.path === path)) return [];
	return [{
		path,
		required: true
	}];
}
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
// src/core/keys.ts
/** Keys in a store. One shape for all stores; only `runs/` is ours, anything else there is left alone. */
const RUNS_PREFIX = "runs/";
const planKey = (run) => `${RUNS_PREFIX}${run}/plan.json`;
const historyKey = (run) => `${RUNS_PREFIX}${run}/history.json`;
const finishedKey = (run) => `${RUNS_PREFIX}${run}/finished.json`;
/** Where and how a run is executed, for commands that go on with it from elsewhere. */
const engineKey = (run) => `${RUNS_PREFIX}${run}/engine.json`;
/** What machines cost when the run began. */
const pricesKey = (run) => `${RUNS_PREFIX}${run}/prices.json`;
const blocksPrefix = (run) => `${RUNS_PREFIX}${run}/blocks/`;
const block = (run, id) => `${blocksPrefix(run)}${id}`;
const specKey = (run, id) => `${block(run, id)}/spec.json`;
const recordKey = (run, id) => `${block(run, id)}/record.json`;
const jobsPrefix = (run, id) => `${block(run, id)}/jobs/`;
/** That somebody is about to submit the block's nth job. */
const jobClaimKey = (run, id, job) => `${jobsPrefix(run, id)}${job}-claim.json`;
/** The id that AWS gave to it. */
const jobKey = (run, id, job) => `${jobsPrefix(run, id)}${job}.json`;
/** How it ended, attempt by attempt. */
const jobEndKey = (run, id, job) => `${jobsPrefix(run, id)}${job}-end.json`;
const sessionsPrefix = (run, id) => `${block(run, id)}/sessions/`;
const sessionKey = (run, id, session) => `${sessionsPrefix(run, id)}${session}.json`;
const trialKey = (run, id, session, position) => `${sessionsPrefix(run, id)}${session}-trial-${position}.json`;
const logKey = (run, id, session, position) => `${block(run, id)}/logs/${session}-trial-${position}.log`;
export { RUN_TIME_LINE as A, priceSchema as B, parseModelLog as C, parseTimersObject as D, parseTimersJson as E, NO_PRICES as F, withPrices as H, overheadSchema as I, priceKey as L, isoMinute as M, toMinutes as N, parseTimersTable as O, toStamp as P, priceListSchema as R, excerpt as S, parseTimerLines as T, worstUsdPerHour as U, pricedMachine as V, trialKey as _, historyKey as a, failureClassSchema as b, jobKey as c, planKey as d, pricesKey as f, specKey as g, sessionsPrefix as h, finishedKey as i, STEP_LINE as j, timerSchema as k, jobsPrefix as l, sessionKey as m, blocksPrefix as n, jobClaimKey as o, recordKey as p, engineKey as r, jobEndKey as s, RUNS_PREFIX as t, logKey as u, exitFromStatus as v, OUTERMOST_TIMER as w, inspectRun as x, explainFailure as y, priceOf as z };
