import { r as __toESM } from "./rolldown-runtime.js";
import { B as literal, C as bytesToHex, F as datetime, G as string, H as object, I as _enum, K as union, L as array, P as date, R as boolean, S as sha256, T as require_jstat, U as record, V as number, W as strictObject, b as xoroshiro128plus, n as glob, q as unknown, t as File, w as utf8ToBytes, x as uniformInt, z as discriminatedUnion } from "./vendor.js";
import { chmod, copyFile, link, mkdir, open, readFile, readdir, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import { basename, delimiter, dirname, join, relative, resolve, sep } from "node:path";
import { accessSync, constants, createReadStream, readFileSync, readdirSync, statSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { execFile, spawn } from "node:child_process";
import os, { hostname } from "node:os";
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { createServer } from "node:net";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
// src/core/errors.ts
/** The user's mistake: the message alone is shown (no stack) and says what to do. Exit code 2. */
var UsageError = class extends Error {
	name = "UsageError";
};
/** Faults in the user's files, all of them together. */
var FaultyFilesError = class extends UsageError {
	faults;
	constructor(faults) {
		const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
		super(`${count} found:\n${faults.map((fault) => `  ${describeFault(fault)}`).join("\n")}`);
		this.faults = faults;
	}
};
/** What failed is the machine, the network or the cloud, not the user and not the model. Exit code 3. */
var InfrastructureError = class extends Error {
	name = "InfrastructureError";
};
/** The user ended the command (Ctrl-C, a cancelled workflow). */
var InterruptedError = class extends Error {
	name = "InterruptedError";
};
/** `file:line:column: message (hint)`, the form that editors and terminals turn into a link. */
function describeFault({ file, line, column, message, hint }) {
	return `${[
		file,
		line,
		column
	].filter((part) => part !== void 0).join(":")}: ${message}${hint ? ` (${hint})` : ""}`;
}
// src/core/names.ts
/**
* Names of suites, workloads, platforms and versions. They become parts of block ids, file names and tags,
* hence the narrow alphabet; `__` is kept free, because it joins the parts of a block id.
*/
const nameSchema = string().max(64).regex(/^[A-Za-z0-9](?:[A-Za-z0-9.-]|_(?!_))*$/, "expected a name of letters, digits, '.', '-' and single '_', beginning with a letter or digit");
// src/core/product.ts
/** Version of gcbench itself. */
const VERSION$1 = "0.1.0";
// src/core/digest.ts
/** `sha256:` and 64 hexadecimal digits, the form of an OCI image digest. */
const digestSchema = string().regex(/^sha256:[0-9a-f]{64}$/, "expected sha256:<64 hex>");
/** Digest of a JSON value. Keys count in any order, so that equal values have equal digests. */
function digestOf(value) {
	return `sha256:${bytesToHex(sha256(utf8ToBytes(JSON.stringify(sortKeys(value)))))}`;
}
/** The first eight hexadecimal digits: enough to tell plans apart by eye, never to prove equality. */
function shortDigest(digest) {
	return digest.replace("sha256:", "").slice(0, 8);
}
function sortKeys(value) {
	if (Array.isArray(value)) return value.map(sortKeys);
	if (value === null || typeof value !== "object") return value;
	const entries = Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1);
	return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
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
	const failure = findFailure$1(log, exit, evidence.restartFiles);
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
function findFailure$1(log, exit, restartFiles) {
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
// src/core/version.ts
const architectureSchema = _enum(["amd64", "arm64"]);
/** What made an executable. Two versions built differently are not comparable: the build differs, not the model. */
const toolchainSchema = strictObject({
	compiler: string().nullable().describe("Name and version, as the compiler gives them."),
	flags: string().nullable().describe("Optimisation flags; null where nobody knows them.")
});
const common$1 = {
	name: nameSchema,
	description: string().optional(),
	arguments: array(string()).default([]).describe("Added to the program's arguments."),
	environment: record(string(), string()).default({})
};
/** A version as written in a suite or in versions.yml. */
const versionSchema = union([strictObject({
	...common$1,
	miniature: strictObject({
		slow: record(string().min(1), number().min(1).max(100)).default({}).describe("Timers that do more work, and by which factor: a slow-down of known size."),
		flags: string().default("-O2").describe("Optimisation flags for the C compiler.")
	}).describe("The built-in model, compiled for this version.")
}), strictObject({
	...common$1,
	executable: string().min(1).describe("Path of the program."),
	runDirectory: string().min(1).optional().describe("Run directory of this version, where versions differ in their configuration files."),
	toolchain: strictObject({
		compiler: string().optional(),
		flags: string().optional()
	}).optional().describe("What it was built with, as far as the executable does not tell.")
})]);
/** Of benchmarks/versions.yml. */
const versionCatalogueSchema = strictObject({ versions: array(versionSchema) });
/** A version pinned to the very bytes that run. */
const pinnedVersionSchema = strictObject({
	name: nameSchema,
	description: string().optional(),
	digest: digestSchema.describe("Of all that makes this version: executable, arguments, environment, configuration."),
	executable: strictObject({
		path: string(),
		sha256: digestSchema,
		architecture: architectureSchema.nullable().describe("Null: a script, or an unknown format."),
		needs: array(string()).describe("Shared libraries it asks for, libmvec (vector math) among them.")
	}),
	arguments: array(string()),
	environment: record(string(), string()),
	runDirectory: string().nullable(),
	toolchain: toolchainSchema,
	image: string().optional().describe("Container image that it is in, as repository@sha256:...; absent: none.")
});
/** What two versions differ in besides being two versions; empty: their times can be compared. */
function buildDifferences(a, b) {
	const differs = (what, one, other) => one !== null && other !== null && one !== other ? [`${what}: ${one} against ${other}`] : [];
	return [
		...differs("compiler", a.toolchain.compiler, b.toolchain.compiler),
		...differs("compiler flags", a.toolchain.flags, b.toolchain.flags),
		...differs("architecture", a.executable.architecture, b.executable.architecture)
	];
}
// src/core/instance.ts
const INSTANCE_TYPE = /^[a-z][a-z0-9-]*\.[a-z0-9-]+$/;
/** How a machine is paid for. */
const purchaseSchema = _enum(["on-demand", "spot"]);
const instanceTypeSchema = string().regex(INSTANCE_TYPE, "expected an EC2 instance type, as in c7g.4xlarge");
/** One instance type, or several of a family: `c7g.{2xlarge,4xlarge}`. */
const instanceTypesSchema = string().refine((text) => expandInstanceTypes(text).every((type) => INSTANCE_TYPE.test(type)), { error: "expected an EC2 instance type, or several of a family as in c7g.{2xlarge,4xlarge}" }).describe("EC2 instance type, as in c7g.4xlarge, or several sizes of a family: c7g.{2xlarge,4xlarge}.");
/** @returns the types that a text names, in its order */
function expandInstanceTypes(text) {
	const [, before = "", sizes, after = ""] = /^([^{}]*)\{([^{}]*)\}([^{}]*)$/.exec(text) ?? [];
	if (sizes === void 0) return [text];
	return sizes.split(",").map((size) => `${before}${size.trim()}${after}`);
}
strictObject({
	type: instanceTypeSchema,
	architecture: architectureSchema,
	vcpus: number().int().positive().describe("Logical processors as it comes."),
	cores: number().int().positive().describe("Physical cores."),
	threadsPerCore: array(number().int().positive()).describe("That it can be started with."),
	memoryMiB: number().int().positive().describe("Nominal."),
	purchases: array(purchaseSchema).describe("Ways to buy it.")
});
/** The machine that a platform of a plan stands for, and what a job asks of it. */
const pinnedInstanceSchema = strictObject({
	type: instanceTypeSchema,
	purchase: purchaseSchema,
	vcpus: number().int().positive().describe("Logical processors, as it is started."),
	cores: number().int().positive().describe("Physical cores."),
	threadsPerCore: number().int().positive().describe("As it is started."),
	memoryMiB: number().int().positive().describe("Nominal."),
	job: strictObject({
		vcpus: number().int().positive(),
		memoryMiB: number().int().positive()
	})
});
// src/core/platforms/prices.ts
const provenance = {
	date: date().describe("Day that it was true on, as in 2026-11-23."),
	source: string().min(1).describe("Where it is from: a price list, a bill, a measurement.")
};
const seconds$1 = number().nonnegative();
/** What an hour of a whole machine costs. An input with a date, never noise: it widens no interval. */
const priceSchema = strictObject({
	platform: nameSchema.describe("Name of the platform, without threads: the machine is paid for whole."),
	usdPerHour: number().positive().describe("On-demand: of the list. Spot: the median."),
	range: strictObject({
		low: number().positive(),
		high: number().positive()
	}).refine(({ low, high }) => low <= high, { error: "low is above high" }).optional().describe("Spot: 10th and 90th percentile over the days before the date."),
	purchase: _enum([
		"on-demand",
		"spot",
		"own"
	]).describe("own: a machine that one has."),
	region: string().min(1).optional().describe("Region or zone, as in us-west-2."),
	...provenance
});
/** What a job is paid for besides its trials. With it a report shows costs all-in too. */
const overheadSchema = strictObject({
	platform: nameSchema,
	bootSeconds: seconds$1.describe("From the machine's start, which is billed, to the start of the job."),
	imagePullSeconds: seconds$1,
	stagingSeconds: seconds$1.describe("Of the input data."),
	...provenance
});
function isOnePerPlatform(entries) {
	return new Set(entries.map(({ platform }) => platform)).size === entries.length;
}
const TWICE = { error: "a platform is there twice" };
/** A file of prices, as in benchmarks/prices.json. */
const priceListSchema = strictObject({
	schemaVersion: literal(1),
	prices: array(priceSchema).refine(isOnePerPlatform, TWICE),
	overheads: array(overheadSchema).refine(isOnePerPlatform, TWICE).default([])
});
const NO_PRICES = {
	schemaVersion: 1,
	prices: [],
	overheads: []
};
// src/core/platforms/platform-comparison.ts
/** Quantities that platforms can be ranked by. */
const metricSchema = _enum([
	"wall-time",
	"throughput",
	"cost",
	"all-in-cost"
]);
const METRICS = {
	"wall-time": {
		name: "wall time",
		unit: "s a trial",
		isBetterLarge: false
	},
	throughput: {
		name: "throughput",
		unit: "simulated days per day of wall time",
		isBetterLarge: true
	},
	cost: {
		name: "cost",
		unit: "USD per simulated day",
		isBetterLarge: false
	},
	"all-in-cost": {
		name: "cost all-in",
		unit: "USD per simulated day, boot and staging included",
		isBetterLarge: false
	}
};
const bound = number().nullable().describe("Null: too few hosts for an interval.");
const boundedSchema = strictObject({
	value: number(),
	low: number(),
	high: number()
});
/**
* - `best`: all others are behind it
* - `as good as the best`: it can't be told from the best
* - `behind`: it is not the best
* - `too few hosts`: it, or all others, ran on one host alone
*/
const standingSchema = _enum([
	"best",
	"as good as the best",
	"behind",
	"too few hosts"
]);
const rankedPlatformSchema = strictObject({
	platform: string().describe("Id of a platform."),
	value: number().positive().describe("Geometric mean over hosts, in the metric's unit."),
	low: bound.describe("Lower end of the value's 95 % interval; null: one host."),
	high: bound,
	standing: standingSchema,
	behind: number().nonnegative().describe("How much more it takes or costs than the first in rank, as a fraction."),
	behindLow: bound.describe("Of the distance to the best, simultaneous over all platforms."),
	behindHigh: bound,
	p: number().min(0).max(1).describe("That it is the best, adjusted over all others."),
	hostsWanted: number().int().describe("Hosts that it should have to go on with the choice; what it has: it is decided.")
});
const rankingSchema = strictObject({
	metric: metricSchema,
	confidence: number().describe("That all distances to the best hold together."),
	platforms: array(rankedPlatformSchema).describe("The best first.")
});
/** A platform as found, beside its figures. */
const platformFactsSchema = strictObject({
	platform: string(),
	name: string(),
	threads: number().int().positive(),
	hosts: number().int().positive().describe("Replicates: hosts, or on this machine blocks."),
	trials: number().int().positive(),
	cpuModels: array(string()),
	physicalCores: array(number().int()).describe("Distinct over its hosts; empty: not known."),
	threadsPerCore: array(number().int()),
	memoryMiB: number().describe("Of the smallest host."),
	price: priceSchema.nullable(),
	overhead: overheadSchema.nullable()
});
const scalingFitSchema = strictObject({
	law: _enum(["amdahl", "usl"]),
	oneThreadSeconds: boundedSchema,
	serialFraction: boundedSchema,
	coherencyCost: boundedSchema,
	bestThreads: number().int().nullable().describe("Null: more threads always help, ever less."),
	mostSpeedUp: number().nullable(),
	relativeError: number().nonnegative(),
	degrees: number().int(),
	predictions: array(strictObject({
		threads: number().int(),
		seconds: boundedSchema,
		speedUp: boundedSchema
	}))
});
/** How the wall time of one kind of machine changes with the number of threads. */
const scalingSchema = strictObject({
	name: string().describe("Of the platforms, without threads."),
	points: array(strictObject({
		platform: string(),
		threads: number().int(),
		seconds: number().positive(),
		low: bound,
		high: bound,
		isFitted: boolean().describe("False: more threads than physical cores.")
	})),
	fit: scalingFitSchema.nullable(),
	refusal: string().nullable().describe("Why there is no fit.")
});
/** Which platform is the best for one version of one workload. */
const platformQuestionSchema = strictObject({
	workload: string(),
	version: string(),
	simulatedDays: number().positive().nullable().describe("Of one trial."),
	isLocal: boolean().describe("All ran on one machine: blocks in time stand in for hosts."),
	platforms: array(platformFactsSchema),
	rankings: array(rankingSchema).describe("Of each metric that can be worked out."),
	scaling: array(scalingSchema),
	notes: array(string())
});
// src/core/verdict/looks.ts
var import_jstat = /* @__PURE__ */ __toESM(require_jstat(), 1);
/**
* When a comparison is looked at, and how hard the evidence must be at each look.
*
* The constants come from the Monte-Carlo study that `gcbench calibrate` repeats; docs/statistics.md shows it.
*/
const looksSchema = strictObject({
	hosts: array(number().int().min(2).max(1024)).min(1).refine((hosts) => hosts.every((count, index) => index === 0 || count > (hosts[index - 1] ?? 0)), { error: "expected growing numbers of hosts, as in 2,4,8" }).describe("Hosts at each look, ascending."),
	alpha: number().gt(0).lt(1).describe("Nominal two-sided p below which a look ends with slower or faster."),
	equivalenceAlpha: number().gt(0).lt(.5).describe("One-sided p of each of the two tests that the change is within the material bounds.")
});
/** Where the noise is known from earlier blocks. */
const LOOKS_WITH_HISTORY = {
	hosts: [
		2,
		4,
		8
	],
	alpha: .012,
	equivalenceAlpha: .03
};
/** Where today's duplicates are all that is known of the noise. */
const LOOKS_WITHOUT_HISTORY = {
	hosts: [
		3,
		5,
		8
	],
	alpha: .01,
	equivalenceAlpha: .03
};
/** The looks that a cap on hosts leaves; the cap is the last look, because nothing comes after it. */
function cappedLooks(looks, cap) {
	const last = Math.min(cap, looks.hosts.at(-1) ?? 0);
	const before = looks.hosts.filter((hosts) => hosts < last);
	return {
		...looks,
		hosts: last >= 2 ? [...before, last] : []
	};
}
/**
* Looks for as many hosts as a suite allows: beyond the last look of the calibrated ones the number doubles, and
* each look is the stricter for it, so that all together raise no more false alarms.
*/
function looksUpTo(looks, cap) {
	const last = looks.hosts.at(-1) ?? 0;
	if (cap <= last) return cappedLooks(looks, cap);
	const more = [];
	for (let hosts = 2 * last; hosts < cap; hosts *= 2) more.push(hosts);
	return atLevelOf(looks, [
		...looks.hosts,
		...more,
		cap
	]);
}
/** Other looks that together raise no more false alarms than the given ones. */
function atLevelOf(looks, hosts) {
	const level = overallLevel(looks);
	let [low, high] = [0, looks.alpha];
	if (overallLevel({
		hosts,
		alpha: high
	}) <= level) low = high;
	for (let round = 0; round < 30 && high - low > 1e-6; round++) {
		const middle = (low + high) / 2;
		if (overallLevel({
			hosts,
			alpha: middle
		}) > level) high = middle;
		else low = middle;
	}
	const equivalenceAlpha = looks.equivalenceAlpha * low / looks.alpha;
	return {
		hosts: [...hosts],
		alpha: low,
		equivalenceAlpha
	};
}
/** Points of Simpson's rule over the region where a comparison goes on. Odd. */
const POINTS = 129;
/**
* Probability that at least one of several looks at growing data finds p below alpha when nothing changed:
* the level that the whole comparison really has. Normal theory, by carrying the density of the running sum
* from look to look over the region where it has not stopped [1]. The moderated t of the verdict raises fewer
* false alarms than that, which the test beside this file measures.
*
* [1] Armitage, McPherson & Rowe, "Repeated significance tests on accumulating data", J. R. Stat. Soc. A
*     132(2), 1969, doi:10.2307/2343787, section 2.
*/
function overallLevel({ hosts, alpha }) {
	const key = `${hosts.join()} ${alpha}`;
	const known = levels.get(key);
	if (known !== void 0) return known;
	const level = computeLevel(hosts, alpha);
	levels.set(key, level);
	return level;
}
/** Levels that were asked for: the same few looks come again and again. */
const levels = /* @__PURE__ */ new Map();
function computeLevel(hosts, alpha) {
	const boundary = import_jstat.default.normal.inv(1 - alpha / 2, 0, 1);
	const last = hosts.reduce((before, now) => nextRegion(before, now, boundary), null);
	return last === null ? 0 : 1 - integrate(last, () => 1);
}
function nextRegion(before, hosts, boundary) {
	const reach = boundary * Math.sqrt(hosts);
	const step = 2 * reach / 128;
	const points = Array.from({ length: POINTS }, (_, index) => -reach + index * step);
	return {
		hosts,
		points,
		weights: points.map((_, index) => {
			const isEnd = index === 0 || index === 128;
			return step / 3 * (isEnd ? 1 : index % 2 === 1 ? 4 : 2);
		}),
		density: points.map((x) => before === null ? gaussian(x, hosts) : integrate(before, (from) => gaussian(x - from, hosts - before.hosts)))
	};
}
function integrate({ points, weights, density }, factor) {
	return points.reduce((sum, point, index) => sum + (weights[index] ?? 0) * (density[index] ?? 0) * factor(point), 0);
}
function gaussian(x, variance) {
	return Math.exp(-x * x / (2 * variance)) / Math.sqrt(2 * Math.PI * variance);
}
// src/core/workload.ts
const environmentSchema = record(string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/), string()).describe("Environment variables for the program, on top of a clean environment.");
const common = {
	name: nameSchema,
	description: string().optional(),
	environment: environmentSchema.optional(),
	expected: strictObject({
		wallSeconds: number().positive().optional(),
		memoryMiB: number().positive().optional(),
		source: string().min(1).describe("Where the figures come from: machine, date.")
	}).optional().describe("What one trial takes, for the estimate before the first measurement.")
};
const simulatedHours = number().positive().max(8784).describe("Simulated duration of one trial, in hours.");
const warmUpHours = number().positive().describe("Simulated hours of the warm-up, whose time is thrown away. Default: a whole trial.");
/** The timers of the miniature that its versions can slow down, as it names them. */
const MINIATURE_TIMERS = [
	"GEOS-Chem",
	"HEMCO",
	"All chemistry",
	"Gas-phase chem",
	"Photolysis",
	"Transport",
	"Convection",
	"Boundary layer mixing",
	"Dry deposition",
	"Wet deposition",
	"Diagnostics",
	"Unit conversions"
];
/** The built-in model in benchmarks/miniature. */
const miniatureWorkloadSchema = strictObject({
	...common,
	kind: literal("miniature"),
	simulatedHours,
	warmUpHours: warmUpHours.optional(),
	grid: string().regex(/^\d+x\d+x\d+$/, "expected longitudes x latitudes x levels, as in 72x46x20").default("72x46x20").describe("Longitudes x latitudes x levels.")
});
/** GEOS-Chem Classic: a run directory, of which each trial gets a copy. */
const geosChemClassicWorkloadSchema = strictObject({
	...common,
	kind: literal("geos-chem-classic"),
	runDirectory: string().min(1).optional().describe("A run directory as createRunDir.sh makes it. It is only read. A version may bring its own instead."),
	simulatedHours: simulatedHours.optional().describe("Simulated hours from the start date. Default: what geoschem_config.yml says."),
	warmUpHours: warmUpHours.optional(),
	stackSizeMiB: number().int().positive().default(500).describe("OMP_STACKSIZE of each thread, in MiB. The main thread's stack is unlimited.")
});
/** How a program's own timers are read. */
const timersFormatSchema = discriminatedUnion("format", [
	strictObject({ format: literal("gcclassic").describe("The table and JSON file of GEOS-Chem Classic.") }),
	strictObject({
		format: literal("json").describe("A JSON object: timer names to seconds."),
		file: string().min(1).describe("Path relative to the trial's directory.")
	}),
	strictObject({
		format: literal("lines"),
		pattern: string().min(1).refine(isTimerPattern, "expected a regular expression with groups (?<name>...) and (?<seconds>...)").describe("Regular expression with the groups name and seconds, tried on each line of the log.")
	})
]);
/** Any program. `{executable}`, `{threads}` and `{directory}` in the arguments are replaced. */
const commandWorkloadSchema = strictObject({
	...common,
	kind: literal("command"),
	command: array(string()).min(1).describe("Program and arguments, run without a shell. {executable}, {threads} and {directory} are replaced."),
	warmUpCommand: array(string()).min(1).optional().describe("A shorter run, for the warm-up."),
	workingDirectory: string().min(1).optional().describe("Where it runs. Default: a new, empty directory for each trial."),
	simulatedDays: number().positive().optional().describe("What one trial simulates, in days."),
	success: strictObject({
		exitCode: number().int().min(0).max(255).default(0),
		logContains: string().min(1).optional(),
		files: array(string().min(1)).default([]).describe("Files that must exist afterwards.")
	}).prefault({}),
	timers: timersFormatSchema.optional(),
	outputs: array(string().min(1)).default([]).describe("Glob patterns of the results, relative to the trial's directory: their checksums are compared.")
});
/** What one run of the model computes. */
const workloadSchema = discriminatedUnion("kind", [
	miniatureWorkloadSchema,
	geosChemClassicWorkloadSchema,
	commandWorkloadSchema
]);
function isTimerPattern(pattern) {
	try {
		new RegExp(pattern);
		return pattern.includes("(?<name>") && pattern.includes("(?<seconds>");
	} catch {
		return false;
	}
}
// src/core/plan.ts
/** A workload pinned to its inputs. */
const pinnedWorkloadSchema = strictObject({
	workload: workloadSchema,
	digest: digestSchema.describe("Of everything that decides what a trial computes."),
	inputs: digestSchema.nullable().describe("Of the files that every version starts from; null: none.")
});
/** A platform as one suite uses it. */
const pinnedPlatformSchema = strictObject({
	id: nameSchema.describe("Name and threads, as in local-2t or graviton3-4xlarge-spot-16t."),
	name: nameSchema.describe("Kind of machine: platform, and in AWS size and way to pay."),
	architecture: architectureSchema,
	threads: number().int().positive(),
	cores: array(number().int().nonnegative()).describe("Logical processors to run on; empty: chosen where it runs."),
	instance: pinnedInstanceSchema.optional().describe("AWS: the machine, and what a job asks of it.")
});
/** A is the baseline, B the candidate. */
const sideSchema = _enum(["A", "B"]);
/** One job on one host: a warm-up, then its trials in order. */
const blockSchema = strictObject({
	id: string(),
	workload: nameSchema,
	platform: nameSchema.describe("Id of a platform of the plan."),
	baseline: nameSchema,
	candidate: nameSchema.nullable().describe("Null: the suite has one version, measured alone."),
	order: array(sideSchema).min(1)
});
const limitsSchema = strictObject({
	trialMinutes: number().positive(),
	spendUsd: number().positive().optional(),
	deadlineHours: number().positive().optional()
});
const planSchema = strictObject({
	schemaVersion: literal(1),
	id: digestSchema.describe("Of everything else in the plan."),
	suite: nameSchema,
	description: string().optional(),
	seed: number().int(),
	warmUp: boolean(),
	limits: limitsSchema,
	looks: looksSchema.nullable().describe("When to look and how hard the evidence must be; null: as the noise's history allows."),
	eliminateBy: metricSchema.nullable().describe("By which metric platforms drop out while one version is measured; null: none do."),
	workloads: array(pinnedWorkloadSchema),
	versions: array(pinnedVersionSchema),
	platforms: array(pinnedPlatformSchema),
	blocks: array(blockSchema)
});
/** A block with all that it takes to run it: what the harness reads. */
const blockSpecSchema = strictObject({
	schemaVersion: literal(1),
	plan: digestSchema,
	run: string(),
	block: blockSchema,
	workload: pinnedWorkloadSchema,
	platform: pinnedPlatformSchema,
	versions: strictObject({
		A: pinnedVersionSchema,
		B: pinnedVersionSchema.nullable()
	}),
	warmUp: boolean(),
	limits: limitsSchema
});
const ABBA = [
	"A",
	"B",
	"B",
	"A"
];
const BAAB = [
	"B",
	"A",
	"A",
	"B"
];
/** One version alone: two trials a host, because replicating hosts beats repeating runs. */
const ALONE = ["A", "A"];
/**
* Expands a suite to its blocks. Pure: the same suite and seed give the same plan, byte for byte. The order
* of the trials depends on the seed and the block's own cell alone, so that a platform or version added to
* the suite leaves the other blocks as they were.
*/
function makePlan({ suite, workloads, versions, platforms }) {
	const baseline = suite.baseline ?? versions[0]?.name ?? "";
	const candidates = versions.map(({ name }) => name).filter((name) => name !== baseline);
	const cells = workloads.flatMap(({ workload }) => platforms.flatMap((platform) => (candidates.length > 0 ? candidates : [null]).map((candidate) => cellBlocks(suite, {
		workload: workload.name,
		platform: platform.id,
		baseline,
		candidate
	}))));
	const blocks = Array.from({ length: suite.layout.maxBlocks }).flatMap((_, ordinal) => cells.flatMap((cell) => cell.slice(ordinal, ordinal + 1)));
	const content = {
		schemaVersion: 1,
		suite: suite.name,
		...suite.description === void 0 ? {} : { description: suite.description },
		seed: suite.seed,
		warmUp: suite.layout.warmUp,
		limits: suite.limits,
		looks: chosenLooks(suite),
		eliminateBy: suite.layout.eliminateBy ?? null,
		workloads: [...workloads],
		versions: [...versions],
		platforms: [...platforms],
		blocks
	};
	const { schemaVersion, ...rest } = content;
	return {
		schemaVersion,
		id: digestOf(content),
		...rest
	};
}
/** What the suite says of its looks; what it leaves out is as without history, which is the stricter. */
function chosenLooks({ layout }) {
	const { looks, maxBlocks } = layout;
	if (looks === void 0) return null;
	const chosen = atLevelOf(LOOKS_WITHOUT_HISTORY, looks === "none" ? [Math.max(2, maxBlocks)] : looks);
	return {
		...chosen,
		hosts: [...chosen.hosts]
	};
}
/** Blocks come in pairs, one ABBA and one BAAB in an order drawn from the seed: balanced, yet not foreseeable. */
function cellBlocks(suite, cell) {
	const key = digestOf({
		seed: suite.seed,
		...cell
	});
	const random = xoroshiro128plus(Number.parseInt(shortDigest(key), 16) | 0);
	const names = [
		cell.workload,
		cell.platform,
		cell.candidate ?? cell.baseline
	];
	return Array.from({ length: Math.ceil(suite.layout.maxBlocks / 2) }).flatMap(() => uniformInt(random, 0, 1) === 0 ? [ABBA, BAAB] : [BAAB, ABBA]).slice(0, suite.layout.maxBlocks).map((order, index) => ({
		id: [...names, String(index + 1).padStart(2, "0")].join("__"),
		...cell,
		order: [...cell.candidate === null ? ALONE : order]
	}));
}
/** What decides what a trial computes; names, expectations and places on this machine's disk do not. */
function workloadDigest(workload, inputs) {
	const { name, description, expected, ...computed } = workload;
	return digestOf({
		...computed,
		runDirectory: null,
		workingDirectory: null,
		inputs
	});
}
function blockSpec(plan, run, block) {
	const platform = find(plan.platforms, ({ id }) => id === block.platform, block.platform);
	const version = (name) => versionFor(plan, name, platform);
	return {
		schemaVersion: 1,
		plan: plan.id,
		run,
		block,
		workload: find(plan.workloads, ({ workload }) => workload.name === block.workload, block.workload),
		platform,
		versions: {
			A: version(block.baseline),
			B: block.candidate === null ? null : version(block.candidate)
		},
		warmUp: plan.warmUp,
		limits: plan.limits
	};
}
/** A version as built for a platform: in AWS a plan holds one build for each architecture. */
function versionFor({ versions }, name, { architecture }) {
	const builds = versions.filter((version) => version.name === name);
	return builds.find(({ executable }) => executable.architecture === architecture) ?? find(builds, () => true, name);
}
function find(items, test, name) {
	const item = items.find(test);
	if (item === void 0) throw new RangeError(`the plan has no ${name}`);
	return item;
}
// src/core/record.ts
const instant = datetime().describe("UTC.");
const count = number().int().nonnegative();
const seconds = number().nonnegative();
/** The machine as found, not as ordered. Null: this machine does not tell. */
const machineSchema = strictObject({
	host: string().describe("Identity of the machine: instance id, or a digest of its machine id."),
	boot: string().describe("Identity of this boot of the machine."),
	architecture: architectureSchema,
	cpuModel: string(),
	cpuVendor: string().nullable(),
	cpuSignature: string().nullable().describe("Family-model-stepping, or the arm64 part number."),
	microcode: string().nullable(),
	sockets: count.nullable(),
	physicalCores: count.nullable(),
	logicalProcessors: count,
	threadsPerCore: count.nullable(),
	maxMHz: number().nullable(),
	governor: string().nullable().describe("Of the frequency of processor 0."),
	memoryMiB: number(),
	kernel: string(),
	operatingSystem: string(),
	libc: string().nullable(),
	clockSource: string().nullable(),
	virtualisation: string().nullable().describe("Hypervisor or container as far as it shows."),
	cgroup: strictObject({
		cpus: number().nullable().describe("Limit of processor time, in processors."),
		memoryMiB: number().nullable()
	}).describe("Limits set on the harness; null: none."),
	instance: strictObject({
		id: string(),
		type: string(),
		region: string(),
		zone: string(),
		image: string().nullable().describe("AMI."),
		purchase: _enum(["on-demand", "spot"]),
		launchedAt: instant.nullable().describe("From then on it is paid for.")
	}).optional().describe("In AWS: what the machine says of itself (IMDSv2).")
});
/** What else went on while a trial ran: reasons to doubt its time. */
const disturbanceSchema = strictObject({
	loadBefore: number().nullable().describe("One-minute load average when the trial began."),
	loadAfter: number().nullable(),
	stealSeconds: seconds.nullable().describe("Processor time that the hypervisor gave to others."),
	otherCpuSeconds: seconds.nullable().describe("Processor time of all other programs on this machine."),
	throttledSeconds: seconds.nullable().describe("Time held back by a cgroup limit."),
	thermalThrottles: count.nullable().optional().describe("How often a processor slowed itself down for its heat, all of them together.")
});
const failureSchema = strictObject({
	class: failureClassSchema,
	message: string(),
	logLines: array(string()).describe("The end of the log, or the lines around the cause.")
});
/** One run of the model. */
const trialSchema = strictObject({
	position: count.describe("Place in the block's order, from 1; 0 is the warm-up."),
	side: sideSchema,
	session: count.describe("Which stay of the harness on the machine it belongs to, from 1."),
	startedAt: instant,
	wallSeconds: seconds.describe("From fork to wait, on the monotonic clock, outside the model."),
	userSeconds: seconds,
	systemSeconds: seconds,
	peakMemoryMiB: number().nonnegative().describe("Largest resident set, as the kernel kept it."),
	majorFaults: count,
	involuntarySwitches: count,
	exit: strictObject({
		code: number().int().nullable(),
		signal: number().int().nullable()
	}),
	failure: failureSchema.nullable(),
	simulatedDays: number().nonnegative().nullable(),
	modelSeconds: seconds.nullable().describe("The model's own outermost timer."),
	timers: array(timerSchema),
	outputs: array(strictObject({
		path: string(),
		bytes: count,
		sha256: digestSchema
	})),
	log: string().nullable().describe("Key of the log in the store."),
	disturbance: disturbanceSchema
});
/** One stay of the harness on a machine. A second one means that the first was cut off. */
const sessionSchema = strictObject({
	schemaVersion: literal(1),
	session: count,
	startedAt: instant,
	machine: machineSchema,
	harness: strictObject({
		version: string(),
		node: string()
	}),
	pinned: boolean().describe("The trials were bound to the platform's processors."),
	cores: array(count).optional().describe("The logical processors, where they were chosen on the machine."),
	job: strictObject({
		id: string(),
		attempt: number().int().positive()
	}).optional().describe("The AWS Batch job that it was part of.")
});
/** What a block leaves behind. Written once, never edited. */
const recordSchema = strictObject({
	schemaVersion: literal(1),
	spec: blockSpecSchema,
	status: _enum(["complete", "failed"]).describe("Complete: all trials ended well. Only such a block counts."),
	startedAt: instant,
	endedAt: instant,
	sessions: array(sessionSchema).min(1),
	warmUp: trialSchema.nullable(),
	trials: array(trialSchema)
});
// src/core/json.ts
/** The form of all JSON that we write: for people to read, with one newline at the end. */
function toJson(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
}
// src/core/keys.ts
/** Keys in a store. One shape for all stores; only `runs/` is ours, anything else there is left alone. */
const RUNS_PREFIX = "runs/";
const planKey = (run) => `${RUNS_PREFIX}${run}/plan.json`;
const historyKey = (run) => `${RUNS_PREFIX}${run}/history.json`;
const finishedKey = (run) => `${RUNS_PREFIX}${run}/finished.json`;
const blocksPrefix = (run) => `${RUNS_PREFIX}${run}/blocks/`;
const block = (run, id) => `${blocksPrefix(run)}${id}`;
const specKey = (run, id) => `${block(run, id)}/spec.json`;
const recordKey = (run, id) => `${block(run, id)}/record.json`;
const sessionsPrefix = (run, id) => `${block(run, id)}/sessions/`;
const sessionKey = (run, id, session) => `${sessionsPrefix(run, id)}${session}.json`;
const trialKey = (run, id, session, position) => `${sessionsPrefix(run, id)}${session}-trial-${position}.json`;
const logKey = (run, id, session, position) => `${block(run, id)}/logs/${session}-trial-${position}.log`;
// src/core/stored.ts
/**
* Reads a JSON document that we keep in a store.
*
* @param place where it is, for the message
* @throws {UsageError} it is damaged, or not ours; it stays as it is
*/
function parseStored(place, content, schema) {
	const refuse = (why, cause) => new UsageError(`${place} is not what gcbench wrote there: ${why}\nIt is left as it is. Move it away to go on without it.`, { cause });
	let value;
	try {
		value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(content));
	} catch (cause) {
		throw refuse(`it is no JSON (${content.length} bytes).`, cause);
	}
	const parsed = schema.safeParse(value);
	if (!parsed.success) throw refuse(firstFault(parsed.error));
	return parsed.data;
}
/** One fault tells that the file is not ours, or damaged; a list of all would bury the path. */
function firstFault({ issues }) {
	const [first] = issues;
	const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : "";
	return `${first?.path.join(".") || "it"}: ${first?.message}${more}.`;
}
// src/adapters/directory-store.ts
/** Begins the names of files that are not complete yet: with the machine and process that writes. Never listed. */
const TEMPORARY = ".writing-";
const ofThisMachine = `${TEMPORARY}${hostname()}-`;
/** A store in a directory: keys are paths, and a file appears whole or not at all. */
var DirectoryStore = class {
	location;
	#writes = 0;
	constructor(directory) {
		this.location = resolve(directory);
	}
	async read(key) {
		try {
			return await readFile(this.describe(key));
		} catch (error) {
			if (isCode(error, "ENOENT")) return null;
			throw this.#failure("read", key, error);
		}
	}
	/**
	* Writes to a temporary file, has the kernel put it on the disk, then links it to its name: link(2) fails
	* where the name exists, so that a second writer can neither overwrite nor mix with the first.
	*/
	async writeOnce(key, content) {
		const path = this.describe(key);
		const temporary = join(dirname(path), `${ofThisMachine}${process.pid}-${++this.#writes}-${basename(path)}`);
		try {
			await mkdir(dirname(path), { recursive: true });
			await removeRemains(dirname(path));
			await writeDurably(temporary, content);
			const isNew = await linkOnce(temporary, path);
			if (isNew) await syncDirectory(dirname(path));
			return isNew;
		} catch (error) {
			throw this.#failure("write", key, error);
		} finally {
			await rm(temporary, { force: true }).catch(() => {});
		}
	}
	async list(prefix) {
		const top = prefix.slice(0, prefix.lastIndexOf("/") + 1);
		return (await this.#walk(join(this.location, top))).filter((key) => key.startsWith(prefix)).sort();
	}
	describe(key) {
		const path = resolve(this.location, key);
		if (!path.startsWith(this.location + sep)) throw new RangeError(`not a key: ${key}`);
		return path;
	}
	async #walk(directory) {
		let files;
		try {
			files = (await readdir(directory, {
				recursive: true,
				withFileTypes: true
			})).filter((entry) => entry.isFile());
		} catch (error) {
			if (isCode(error, "ENOENT")) return [];
			throw this.#failure("list", relative(this.location, directory), error);
		}
		for (const { parentPath, name } of files) if (isRemains(name)) await rm(join(parentPath, name), { force: true }).catch(() => {});
		return files.filter(({ name }) => !name.startsWith(TEMPORARY)).map(({ parentPath, name }) => relative(this.location, join(parentPath, name)).split(sep).join("/"));
	}
	#failure(verb, key, cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		return new InfrastructureError(`Cannot ${verb} ${key} in ${this.location}: ${reason}`, { cause });
	}
};
async function writeDurably(path, content) {
	const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC;
	await withFile(await open(path, flags, 420), async (file) => {
		await file.writeFile(content);
		await file.sync();
	});
}
/** @returns false where the name is taken */
async function linkOnce(from, to) {
	try {
		await link(from, to);
		return true;
	} catch (error) {
		if (isCode(error, "EEXIST")) return false;
		throw error;
	}
}
/** Removes what processes of this machine that are dead by now had begun to write here. */
async function removeRemains(directory) {
	for (const name of await readdir(directory)) if (isRemains(name)) await rm(join(directory, name), { force: true });
}
function isRemains(name) {
	return name.startsWith(ofThisMachine) && !isAlive(Number.parseInt(name.slice(ofThisMachine.length), 10));
}
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return isCode(error, "EPERM");
	}
}
/** Makes a new name survive a power cut. Some file systems refuse it, and then it is not needed. */
async function syncDirectory(path) {
	try {
		await withFile(await open(path, constants.O_RDONLY), (file) => file.sync());
	} catch (error) {
		if (!isCode(error, "EINVAL") && !isCode(error, "EISDIR") && !isCode(error, "EPERM")) throw error;
	}
}
async function withFile(file, use) {
	try {
		await use(file);
	} finally {
		await file.close();
	}
}
function isCode(error, code) {
	return error instanceof Error && "code" in error && error.code === code;
}
// src/harness/cgroup.ts
const MIB$1 = 2 ** 20;
const TOP = "/sys/fs/cgroup";
/** Where the hierarchies of cgroup v1 are mounted, by the controller that /proc/self/cgroup names. */
const V1_MOUNTS = {
	cpu: [`${TOP}/cpu`, `${TOP}/cpu,cpuacct`],
	memory: [`${TOP}/memory`]
};
/**
* Limits on this process, the tightest of its own group and of all groups around it (man 7 cgroups; v2 and v1).
* A batch system or systemd sets them far from the top of the hierarchy.
*
* @param read text of a file without white space around it; null where there is none
* @param memoryBytes of the machine: a limit beyond it is how cgroup v1 says "none"
*/
function readCgroupLimits(read, memoryBytes) {
	const groups = parseGroups(read("/proc/self/cgroup") ?? "");
	const unified = upwards(TOP, groups.get("") ?? "/");
	const v1 = (controller) => (V1_MOUNTS[controller] ?? []).flatMap((mount) => upwards(mount, groups.get(controller) ?? "/"));
	const cpus = [...unified.map((path) => cpuMax(read(`${path}/cpu.max`))), ...v1("cpu").map((path) => ratio(read(`${path}/cpu.cfs_quota_us`), read(`${path}/cpu.cfs_period_us`)))];
	const memory = least([...unified.map((path) => amount(read(`${path}/memory.max`))), ...v1("memory").map((path) => amount(read(`${path}/memory.limit_in_bytes`)))].filter((limit) => limit !== null && limit < memoryBytes));
	return {
		cpus: least(cpus),
		memoryMiB: memory === null ? null : Math.round(memory / MIB$1)
	};
}
/** `4:cpu,cpuacct:/job`: the group by controller; v2 has one line, without a controller. */
function parseGroups(text) {
	const groups = /* @__PURE__ */ new Map();
	for (const line of text.split("\n")) {
		const [, controllers, path] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
		if (controllers === void 0 || path === void 0) continue;
		for (const controller of controllers.split(",")) groups.set(controller, path);
	}
	return groups;
}
/**
* `/a/b` -> its directory, that of `/a`, and the top. In a container the path can be the host's, of which
* nothing but the top is to be seen.
*/
function upwards(mount, path) {
	const parts = path.split("/").filter((part) => part !== "" && part !== "..");
	return Array.from({ length: parts.length + 1 }, (_, count) => [mount, ...parts.slice(0, parts.length - count)].join("/"));
}
function cpuMax(text) {
	const [quota, period] = (text ?? "").split(" ");
	return ratio(quota ?? null, period ?? null);
}
/** Processors; null: no limit, which is `max` in v2 and -1 in v1. */
function ratio(quota, period) {
	const processors = Number(quota ?? NaN) / Number(period ?? NaN);
	return Number.isFinite(processors) && processors > 0 ? processors : null;
}
function amount(text) {
	return text === null || text === "" || text === "max" ? null : Number(text);
}
function least(values) {
	const known = values.filter((value) => value !== null);
	return known.length > 0 ? Math.min(...known) : null;
}
// src/harness/cpu-info.ts
/**
* Cores by implementer and part, for arm64 kernels print no name: Arm's MIDR_EL1 part numbers, as each core's
* Technical Reference Manual gives them. These are the servers'; another is named by its numbers.
*/
const ARM_CORES = {
	"0x41/0xd08": "Cortex-A72",
	"0x41/0xd0c": "Neoverse-N1",
	"0x41/0xd40": "Neoverse-V1",
	"0x41/0xd49": "Neoverse-N2",
	"0x41/0xd4f": "Neoverse-V2"
};
function parseCpuInfo(text) {
	const entries = new Map((text.trim().split(/\n\s*\n/)[0] ?? "").split("\n").map((line) => {
		const colon = line.indexOf(":");
		return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
	}));
	const get = (key) => entries.get(key) || null;
	return {
		model: get("model name") ?? armModel(get("CPU implementer"), get("CPU part")),
		vendor: get("vendor_id") ?? get("CPU implementer"),
		signature: joined([
			"cpu family",
			"model",
			"stepping"
		].map(get)) ?? joined([
			"CPU part",
			"CPU variant",
			"CPU revision"
		].map(get)),
		microcode: get("microcode"),
		isVirtual: get("flags")?.split(" ").includes("hypervisor") ?? false
	};
}
function armModel(implementer, part) {
	if (implementer === null || part === null) return null;
	return ARM_CORES[`${implementer}/${part}`] ?? `arm64 core ${part} of implementer ${implementer}`;
}
function joined(parts) {
	return parts.includes(null) ? null : parts.join("-");
}
// src/harness/machine.ts
const MIB = 2 ** 20;
/** The architecture that the kernel runs programs as (`uname -m`), in the words of container images. */
function architectureHere() {
	return os.machine() === "aarch64" || os.machine() === "arm64" ? "arm64" : "amd64";
}
/** Reads what this machine says of itself. Nothing here is guessed: what it does not tell is null. */
function readMachine() {
	const cpu = parseCpuInfo(read("/proc/cpuinfo") ?? "");
	const topology = readTopology();
	return {
		host: hostIdentity(),
		boot: read("/proc/sys/kernel/random/boot_id") ?? `since ${Math.round(Date.now() / 1e3 - os.uptime())}`,
		architecture: architectureHere(),
		cpuModel: cpu.model ?? os.cpus()[0]?.model ?? "unknown",
		cpuVendor: cpu.vendor,
		cpuSignature: cpu.signature,
		microcode: cpu.microcode,
		sockets: topology && new Set(topology.map(({ socket }) => socket)).size,
		physicalCores: topology && new Set(topology.map(({ socket, core }) => `${socket}:${core}`)).size,
		logicalProcessors: os.cpus().length,
		threadsPerCore: topology && Math.max(...countCores(topology).values()),
		maxMHz: megahertz(read("/sys/devices/system/cpu/cpu0/cpufreq/cpuinfo_max_freq")),
		governor: read("/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor"),
		memoryMiB: Math.round(os.totalmem() / MIB),
		kernel: `${os.type()} ${os.release()}`,
		operatingSystem: operatingSystem(),
		libc: libc(),
		clockSource: read("/sys/devices/system/clocksource/clocksource0/current_clocksource"),
		virtualisation: virtualisation(cpu.isVirtual),
		cgroup: readCgroupLimits(read, os.totalmem())
	};
}
/** The logical processors that are online; null where the system does not tell (macOS). */
function readTopology() {
	const found = parseCpuList(read("/sys/devices/system/cpu/online") ?? "").map((number) => {
		const path = `/sys/devices/system/cpu/cpu${number}/topology`;
		return {
			number,
			socket: read(`${path}/physical_package_id`) ?? "",
			core: read(`${path}/core_id`) ?? ""
		};
	});
	return found.length > 0 && found.every(({ core }) => core !== "") ? found : null;
}
/** `0-3,8` -> 0, 1, 2, 3, 8: the list form of taskset and of the kernel. */
function parseCpuList(text) {
	return text.trim().split(",").filter((part) => part !== "").flatMap((part) => {
		const [first = 0, last = first] = part.split("-").map(Number);
		return Array.from({ length: last - first + 1 }, (_, index) => first + index);
	});
}
function countCores(topology) {
	const counts = /* @__PURE__ */ new Map();
	for (const { socket, core } of topology) counts.set(`${socket}:${core}`, (counts.get(`${socket}:${core}`) ?? 0) + 1);
	return counts;
}
/** A digest, because machine ids are meant to stay on the machine (man 5 machine-id). */
function hostIdentity() {
	const id = read("/etc/machine-id") || `${os.hostname()} ${os.machine()}`;
	return `machine-${createHash("sha256").update(`gcbench ${id}`).digest("hex").slice(0, 12)}`;
}
function megahertz(kilohertz) {
	return kilohertz === null ? null : Number(kilohertz) / 1e3;
}
function operatingSystem() {
	return /^PRETTY_NAME="?([^"\n]+)/m.exec(read("/etc/os-release") ?? "")?.[1] ?? `${os.type()} ${os.version()}`;
}
function libc() {
	const version = (process.report?.getReport())?.header?.glibcVersionRuntime;
	return version ? `glibc ${version}` : null;
}
function virtualisation(isVirtual) {
	const found = [
		isVirtual ? "virtual machine" : null,
		read("/sys/class/dmi/id/product_name"),
		read("/.dockerenv") === null ? null : "Docker container"
	].filter((part) => part);
	return found.length > 0 ? found.join(", ") : null;
}
/** Text of a small file without the white space around it; null where it can't be read. */
function read(path) {
	try {
		return readFileSync(path, "utf8").trim();
	} catch {
		return null;
	}
}
/** Names in a directory; none where it can't be read. */
function listDirectory(path) {
	try {
		return readdirSync(path).sort();
	} catch {
		return [];
	}
}
// src/harness/c-compiler.ts
const run = promisify(execFile);
/** In the order of preference; CC goes before them, as make(1) has it. */
const CANDIDATES = [
	"cc",
	"gcc",
	"clang"
];
/** @throws {UsageError} this machine has no C compiler */
async function findCCompiler() {
	const preferred = process.env["CC"];
	for (const command of preferred ? [preferred, ...CANDIDATES] : CANDIDATES) {
		const version = await firstLine(command, ["--version"]);
		if (version) return {
			command,
			version,
			openmp: await linksOpenMp(command)
		};
	}
	throw new UsageError("There is no C compiler on this machine (tried cc, gcc, clang and $CC). Install one: `apt-get install gcc`, `dnf install gcc`, or on macOS `xcode-select --install`.");
}
/**
* Compiles a C program once: what was built from the same source, compiler and flags is found and used again.
*
* @returns path of the executable
* @throws {InfrastructureError} it does not compile; the message holds what the compiler said
*/
async function compileC(compiler, build) {
	const key = createHash("sha256").update(JSON.stringify([
		build.source,
		build.flags,
		compiler
	])).digest("hex");
	const path = join(build.directory, `${build.name}-${key.slice(0, 16)}`);
	if (await exists(path)) return path;
	build.onCompile?.();
	const object = `${path}.${process.pid}`;
	await mkdir(dirname(path), { recursive: true });
	try {
		const args = [
			"-std=c17",
			...build.flags,
			"-o",
			object,
			"-x",
			"c",
			"-",
			"-x",
			"none",
			"-lm"
		];
		const compiling = run(compiler.command, args);
		compiling.child.stdin?.end(build.source);
		await compiling;
		await rename(object, path);
		return path;
	} catch (error) {
		const said = error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);
		throw new InfrastructureError(`${compiler.command} could not compile ${build.name}:\n${said.trim()}`, { cause: error });
	} finally {
		await rm(object, { force: true });
	}
}
async function firstLine(command, args) {
	try {
		const { stdout } = await run(command, args);
		return stdout.split("\n")[0]?.trim() || null;
	} catch {
		return null;
	}
}
/** Apple's clang takes neither the flag nor the library; it needs libomp and other flags. */
async function linksOpenMp(command) {
	const compiling = run(command, [
		"-fopenmp",
		"-x",
		"c",
		"-o",
		"/dev/null",
		"-"
	]);
	compiling.child.stdin?.end("#include <omp.h>\nint main(void) { return omp_get_max_threads() < 1; }\n");
	return compiling.then(() => true, () => false);
}
async function exists(path) {
	return stat(path).then(() => true, () => false);
}
// src/harness/outputs.ts
const HDF5_MAGIC = Buffer.from("HDF\r\n\n", "latin1");
/** jsfive reads a file into memory as a whole; beyond this its bytes must do. */
const MAX_HDF5_BYTES = 4 * 2 ** 30;
/**
* Checksums of the files that a trial wrote.
*
* @param patterns globs relative to the directory
* @param since milliseconds since 1970: older files are not this trial's
*/
async function checksumOutputs(directory, patterns, since) {
	if (patterns.length === 0) return [];
	const paths = await glob([...patterns], {
		cwd: directory,
		followSymbolicLinks: false
	});
	const outputs = [];
	for (const path of paths.sort()) {
		const full = join(directory, path);
		const { size, mtimeMs } = await stat(full);
		if (Math.ceil(mtimeMs) >= Math.floor(since)) outputs.push({
			path,
			bytes: size,
			sha256: await contentDigest(full, size)
		});
	}
	return outputs;
}
/** sha256 of a file's bytes. */
async function fileDigest(path) {
	const hash = createHash("sha256");
	await pipeline(createReadStream(path), hash);
	return `sha256:${hash.digest("hex")}`;
}
/**
* Of a netCDF-4 file the variables count and not the bytes: the model writes the time of day into an
* attribute, so that two runs with equal results differ in bytes. Any other file counts byte for byte.
*/
async function contentDigest(path, size) {
	if (size > MAX_HDF5_BYTES || !await isHdf5(path)) return fileDigest(path);
	try {
		return variablesDigest(await readFile(path), path);
	} catch {
		return fileDigest(path);
	}
}
async function isHdf5(path) {
	for await (const chunk of createReadStream(path, { end: HDF5_MAGIC.length - 1 })) return HDF5_MAGIC.equals(chunk);
	return false;
}
function variablesDigest(bytes, name) {
	const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
	const file = new File(buffer, name);
	const hash = createHash("sha256");
	for (const key of [...file.keys].sort()) {
		const variable = file.get(key);
		hash.update(JSON.stringify([
			key,
			variable.shape,
			variable.dtype
		]));
		hash.update(valueBytes(variable.value));
	}
	return `sha256:${hash.digest("hex")}`;
}
function valueBytes(value) {
	if (ArrayBuffer.isView(value)) return value;
	const numbers = value.filter((item) => typeof item === "number");
	return numbers.length === value.length ? Float64Array.from(numbers) : value.map(String).join("\0");
}
// src/core/model-run/run-directory.ts
/**
* What the files of a GEOS-Chem Classic run directory are to a trial. Times are in UTC minutes since 1970.
* The layout is that of createRunDir.sh of 14.x.
*/
const CONFIG_FILE = "geoschem_config.yml";
const RESTARTS = "Restarts";
const OUTPUTS = "OutputDir";
const TIMERS_FILE = "gcclassic_timers.json";
/** Left behind by earlier runs or builds, or of no use to a run. */
const LEFT_OUT = [
	/^gcclassic/,
	/^build/,
	/^CodeDir$/,
	/^OutputDir$/,
	/^Restarts$/,
	/^\./,
	/\.log$/,
	/^log[._]/,
	/^slurm-/,
	/^core(\.\d+)?$/,
	/\.(out|err)$/,
	/~$/
];
/** Whether a trial needs this entry of the top of the run directory. */
function isPartOfRun(name) {
	return !LEFT_OUT.some((pattern) => pattern.test(name));
}
/** Simulated span as geoschem_config.yml gives it; null where a date can't be found. */
function readSpan(config) {
	const start = readDate(config, "start_date");
	const end = readDate(config, "end_date");
	return start === null || end === null ? null : {
		start,
		end
	};
}
/**
* A restart of the start or before is input; one of later is what an older run wrote, and linking to it would
* let a trial overwrite it. A file without a date in its name is taken for input.
*/
function isInitialRestart(name, start) {
	const found = /(\d{4})(\d\d)(\d\d)_?(\d\d)?(\d\d)?/.exec(name);
	if (!found) return true;
	return toMinutes(found.slice(1)) <= start;
}
/** The configuration with its timers on and, where hours are given, its end moved; comments stay as they are. */
function adaptConfig(config, simulatedHours) {
	const timed = config.replace(/^(\s*use_gcclassic_timers:\s*)\S+/m, "$1true");
	const span = readSpan(config);
	if (simulatedHours === void 0 || !span) return timed;
	const end = formatDate(span.start + simulatedHours * 60);
	return timed.replace(/^(\s*end_date:\s*)\[[^\]]*\]/m, `$1${end}`);
}
function readDate(config, key) {
	const found = new RegExp(`^\\s*${key}:\\s*\\[\\s*(\\d{4})(\\d\\d)(\\d\\d)\\s*,\\s*(\\d{1,6})\\s*\\]`, "m").exec(config);
	if (!found) return null;
	const time = (found[4] ?? "").padStart(6, "0");
	return toMinutes([
		...found.slice(1, 4),
		time.slice(0, 2),
		time.slice(2, 4)
	]);
}
function formatDate(minutes) {
	return `[${toStamp(minutes).replace("_", ", ")}00]`;
}
// src/harness/run-directory.ts
/** Larger files are input data, which a run only reads: a link does. Smaller ones are configuration. */
const LARGEST_COPY_BYTES = 16 * 2 ** 20;
/**
* Digests of what a run directory gives to a run.
*
* @throws {UsageError} it is no run directory, or has no restart file to start from
*/
async function digestRunDirectory(directory) {
	const { start } = spanOf(await readConfig(directory), directory);
	const restarts = await initialRestarts(directory, start);
	if (restarts.length === 0) throw new UsageError(`${join(directory, RESTARTS)} holds no restart file for the start of the run (${isoMinute(start)} UTC). createRunDir.sh ends well even when it finds none: fetch one (download_data.py) or link one there.`);
	return {
		configuration: digestOf(await digestFiles(directory, await configurationFiles(directory))),
		restarts: digestOf(await digestFiles(join(directory, RESTARTS), restarts))
	};
}
/**
* Makes a fresh run directory of an existing one: configuration copied, data linked, nothing of earlier runs.
*
* @param target an empty directory
* @param simulatedHours from the start; undefined: as configured
*/
async function copyRunDirectory(source, target, simulatedHours) {
	const config = await readConfig(source);
	const { start } = spanOf(config, source);
	await mkdir(join(target, OUTPUTS));
	await mkdir(join(target, RESTARTS));
	for (const name of await initialRestarts(source, start)) await symlink(resolve(source, RESTARTS, name), join(target, RESTARTS, name));
	for (const name of (await readdir(source)).filter(isPartOfRun)) {
		if (name === "geoschem_config.yml") continue;
		await copyOrLink(join(source, name), join(target, name));
	}
	await writeFile(join(target, CONFIG_FILE), adaptConfig(config, simulatedHours));
}
async function copyOrLink(source, target) {
	const { size, isFile } = await inspect(source);
	if (isFile && size <= LARGEST_COPY_BYTES) await copyFile(source, target, constants.COPYFILE_FICLONE);
	else await symlink(resolve(source), target);
}
async function readConfig(directory) {
	try {
		return await readFile(join(directory, CONFIG_FILE), "utf8");
	} catch (error) {
		throw new UsageError(`${directory} is no run directory of GEOS-Chem Classic 14: it has no readable ${CONFIG_FILE}. Make one with createRunDir.sh, or give the path of one as runDirectory.`, { cause: error });
	}
}
function spanOf(config, directory) {
	const span = readSpan(config);
	if (!span) throw new UsageError(`${join(directory, CONFIG_FILE)} has no start_date and end_date of the form [YYYYMMDD, hhmmss].`);
	return span;
}
async function initialRestarts(directory, start) {
	const names = await readdir(join(directory, RESTARTS)).catch(() => []);
	const isFile = await Promise.all(names.map(async (name) => (await inspect(join(directory, RESTARTS, name))).isFile));
	return names.filter((name, index) => isFile[index] && isInitialRestart(name, start)).sort();
}
async function configurationFiles(directory) {
	const names = (await readdir(directory)).filter(isPartOfRun).sort();
	const facts = await Promise.all(names.map((name) => inspect(join(directory, name))));
	return names.filter((_, index) => {
		const { isFile = false, size = 0 } = facts[index] ?? {};
		return isFile && size <= LARGEST_COPY_BYTES;
	});
}
/** A link counts as what it leads to; one that leads nowhere as nothing. */
async function inspect(path) {
	const found = await stat(path).catch(() => null);
	return {
		isFile: found?.isFile() ?? false,
		size: found?.size ?? 0
	};
}
async function digestFiles(directory, names) {
	return Promise.all(names.map(async (name) => ({
		name,
		sha256: await fileDigest(join(directory, name))
	})));
}
// src/harness/disturbance.ts
const TICKS_PER_SECOND = 100;
function readCounters() {
	const ticks = (read("/proc/stat") ?? "").split("\n")[0]?.split(/\s+/).slice(1).map(Number);
	const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = ticks ?? [];
	const busy = user + nice + system + irq + softirq;
	const throttled = /^throttled_usec (\d+)$/m.exec(read("/sys/fs/cgroup/cpu.stat") ?? "")?.[1];
	const oomKills = /^oom_kill (\d+)$/m.exec(read("/proc/vmstat") ?? "")?.[1];
	return {
		load: process.platform === "win32" ? null : os.loadavg()[0] ?? null,
		busySeconds: ticks ? busy / TICKS_PER_SECOND : null,
		stealSeconds: ticks ? steal / TICKS_PER_SECOND : null,
		throttledSeconds: throttled === void 0 ? null : Number(throttled) / 1e6,
		thermalThrottles: readThermalThrottles(),
		oomKills: oomKills === void 0 ? null : Number(oomKills)
	};
}
const PROCESSORS = "/sys/devices/system/cpu";
/** Since boot, over all processors; null where they do not count (arm64, most virtual machines). */
function readThermalThrottles() {
	const counts = listDirectory(PROCESSORS).filter((name) => /^cpu\d+$/.test(name)).map((name) => read(`${PROCESSORS}/${name}/thermal_throttle/core_throttle_count`)).filter((count) => count !== null);
	return counts.length === 0 ? null : counts.reduce((sum, count) => sum + Number(count), 0);
}
/** @param ownSeconds processor time of the trial itself, which is no disturbance */
function disturbanceBetween(before, after, ownSeconds) {
	const busy = difference(before.busySeconds, after.busySeconds);
	return {
		loadBefore: before.load,
		loadAfter: after.load,
		stealSeconds: difference(before.stealSeconds, after.stealSeconds),
		otherCpuSeconds: busy === null ? null : rounded(Math.max(0, busy - ownSeconds)),
		throttledSeconds: difference(before.throttledSeconds, after.throttledSeconds),
		thermalThrottles: difference(before.thermalThrottles, after.thermalThrottles)
	};
}
/** The kernel killed something for want of memory in between. */
function ranOutOfMemory(before, after) {
	return (difference(before.oomKills, after.oomKills) ?? 0) > 0;
}
function difference(before, after) {
	return before === null || after === null ? null : rounded(Math.max(0, after - before));
}
function rounded(seconds) {
	return Math.round(seconds * 1e3) / 1e3;
}
// src/harness/launcher.c
var launcher_default = "/*\n * Runs one program and says, from the kernel's own books, what it took.\n *\n *   launcher LOG DIRECTORY STACK CPUS -- PROGRAM [ARGUMENT...]\n *\n *   LOG        file for standard output and standard error, made anew\n *   DIRECTORY  working directory of the program\n *   STACK      \"unlimited\", or \"keep\": the soft limit of the main thread's stack\n *   CPUS       logical processors to run on, as in 0,2,4; \"any\": all\n *   PROGRAM    a path: it is not looked for\n *\n * Prints one line of JSON. A program of its own, and in C, because:\n *  - wait4() gives times to the microsecond and the peak resident set, and Node has no way to it;\n *  - a process inherits the peak resident set of the one that forks it, so that a model started by Node itself\n *    would never show less than Node's own 50 MB;\n *  - it ends the program, with all its children, when whoever started it dies: a model that runs on without\n *    its benchmark would spoil the next measurement.\n *\n * Exit status 0 whenever it can say what happened, however the program fared.\n */\n#define _GNU_SOURCE\n#include <errno.h>\n#include <fcntl.h>\n#include <signal.h>\n#include <stdio.h>\n#include <stdlib.h>\n#include <string.h>\n#include <sys/resource.h>\n#include <sys/time.h>\n#include <sys/types.h>\n#include <sys/wait.h>\n#include <time.h>\n#include <unistd.h>\n#ifdef __linux__\n#include <sched.h>\n#include <sys/prctl.h>\n#endif\n\n/* What went wrong between fork and exec, sent through a pipe that exec closes. */\nstruct failure {\n  int error;\n  char step[32];\n};\n\nstatic volatile sig_atomic_t child = 0;\n\n/* The whole process group goes: a model may be a script that started the real one. */\nstatic void end_child(int signal_number) {\n  (void)signal_number;\n  if (child > 0) kill(-(pid_t)child, SIGKILL);\n}\n\nstatic double seconds_now(void) {\n  struct timespec now;\n  clock_gettime(CLOCK_MONOTONIC, &now);\n  return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;\n}\n\nstatic double seconds_of(struct timeval time) {\n  return (double)time.tv_sec + 1e-6 * (double)time.tv_usec;\n}\n\n/* Returns 1 where the program will be bound to the given processors, 0 where this system can't. */\nstatic int bind_to(const char *cpus) {\n#ifdef __linux__\n  cpu_set_t set;\n  CPU_ZERO(&set);\n  for (const char *next = cpus; *next != '\\0';) {\n    char *end;\n    long cpu = strtol(next, &end, 10);\n    if (end == next || cpu < 0 || cpu >= CPU_SETSIZE) {\n      errno = EINVAL;\n      return -1;\n    }\n    CPU_SET((size_t)cpu, &set);\n    next = *end == ',' ? end + 1 : end;\n  }\n  return sched_setaffinity(0, sizeof set, &set) == 0 ? 1 : -1;\n#else\n  (void)cpus;\n  return 0;\n#endif\n}\n\n/*\n * What left the program's group (a daemon) and lost its parent is a child of ours by now: end it too. Each one\n * ended can hand us its own children, hence the loop. A kernel without this list leaves such programs running.\n */\nstatic void end_orphans(void) {\n#ifdef __linux__\n  char path[64];\n  snprintf(path, sizeof path, \"/proc/self/task/%ld/children\", (long)getpid());\n  for (;;) {\n    FILE *list = fopen(path, \"r\");\n    if (list == NULL) return;\n    int found = 0;\n    for (long orphan; fscanf(list, \"%ld\", &orphan) == 1; found++) kill((pid_t)orphan, SIGKILL);\n    fclose(list);\n    if (found == 0) return;\n    waitpid(-1, NULL, 0);\n  }\n#endif\n}\n\nstatic void give_up(int pipe_end, const char *step) {\n  struct failure failure = {.error = errno};\n  strncpy(failure.step, step, sizeof failure.step - 1);\n  ssize_t written = write(pipe_end, &failure, sizeof failure);\n  (void)written;\n  _exit(127);\n}\n\nstatic void become(char **argv, int pipe_end, pid_t launcher) {\n  const char *log = argv[1], *directory = argv[2], *stack = argv[3], *cpus = argv[4];\n  if (setpgid(0, 0) != 0) give_up(pipe_end, \"setpgid\");\n#ifdef __linux__\n  /* Should the launcher itself be killed, the kernel ends the program. */\n  if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) give_up(pipe_end, \"prctl\");\n  if (getppid() != launcher) _exit(127);\n#else\n  (void)launcher;\n#endif\n  int output = open(log, O_WRONLY | O_CREAT | O_TRUNC, 0644);\n  if (output < 0) give_up(pipe_end, \"open the log\");\n  int input = open(\"/dev/null\", O_RDONLY);\n  if (input < 0) give_up(pipe_end, \"open /dev/null\");\n  if (dup2(input, 0) < 0 || dup2(output, 1) < 0 || dup2(output, 2) < 0) give_up(pipe_end, \"dup2\");\n  if (chdir(directory) != 0) give_up(pipe_end, \"chdir\");\n  if (strcmp(stack, \"unlimited\") == 0) {\n    struct rlimit limit;\n    if (getrlimit(RLIMIT_STACK, &limit) != 0) give_up(pipe_end, \"getrlimit\");\n    limit.rlim_cur = limit.rlim_max; /* as far as this user may */\n    if (setrlimit(RLIMIT_STACK, &limit) != 0) give_up(pipe_end, \"setrlimit\");\n  }\n  if (strcmp(cpus, \"any\") != 0 && bind_to(cpus) < 0) give_up(pipe_end, \"sched_setaffinity\");\n  execv(argv[6], argv + 6); /* not execvp: it would hand a program of another architecture to the shell */\n  give_up(pipe_end, \"exec\");\n}\n\nstatic void print_result(int status, double wall, const struct rusage *usage, const char *cpus) {\n#ifdef __APPLE__\n  const double peak_kib = (double)usage->ru_maxrss / 1024; /* bytes there */\n  const int pinned = 0;\n#elif defined(__linux__)\n  const double peak_kib = (double)usage->ru_maxrss;\n  const int pinned = strcmp(cpus, \"any\") != 0;\n#else\n  const double peak_kib = (double)usage->ru_maxrss;\n  const int pinned = 0;\n#endif\n  (void)cpus;\n  printf(\"{\\\"started\\\":true,\");\n  if (WIFSIGNALED(status))\n    printf(\"\\\"code\\\":null,\\\"signal\\\":%d,\", WTERMSIG(status));\n  else\n    printf(\"\\\"code\\\":%d,\\\"signal\\\":null,\", WEXITSTATUS(status));\n  printf(\"\\\"wallSeconds\\\":%.6f,\\\"userSeconds\\\":%.6f,\\\"systemSeconds\\\":%.6f,\\\"peakMemoryKiB\\\":%.0f,\", wall,\n         seconds_of(usage->ru_utime), seconds_of(usage->ru_stime), peak_kib);\n  printf(\"\\\"majorFaults\\\":%ld,\\\"involuntarySwitches\\\":%ld,\\\"pinned\\\":%s}\\n\", usage->ru_majflt,\n         usage->ru_nivcsw, pinned ? \"true\" : \"false\");\n}\n\nint main(int argc, char **argv) {\n  if (argc < 7 || strcmp(argv[5], \"--\") != 0) {\n    fprintf(stderr, \"usage: launcher LOG DIRECTORY STACK CPUS -- PROGRAM [ARGUMENT...]\\n\");\n    return 2;\n  }\n  int pipe_ends[2];\n  if (pipe(pipe_ends) != 0) {\n    perror(\"launcher: pipe\");\n    return 3;\n  }\n  fcntl(pipe_ends[1], F_SETFD, FD_CLOEXEC);\n\n  struct sigaction action = {.sa_handler = end_child};\n  sigemptyset(&action.sa_mask);\n  sigaction(SIGTERM, &action, NULL);\n  sigaction(SIGINT, &action, NULL);\n  sigaction(SIGHUP, &action, NULL);\n#ifdef __linux__\n  prctl(PR_SET_PDEATHSIG, SIGTERM);\n  prctl(PR_SET_CHILD_SUBREAPER, 1); /* a grandchild whose parent ended becomes ours to wait for */\n#endif\n\n  const pid_t launcher = getpid();\n  const double begin = seconds_now();\n  const pid_t pid = fork();\n  if (pid < 0) {\n    perror(\"launcher: fork\");\n    return 3;\n  }\n  if (pid == 0) become(argv, pipe_ends[1], launcher);\n  setpgid(pid, pid); /* here as well: whichever of the two comes first */\n  child = pid;\n  close(pipe_ends[1]);\n\n  int status;\n  struct rusage usage;\n  while (wait4(pid, &status, 0, &usage) < 0) {\n    if (errno != EINTR) {\n      perror(\"launcher: wait4\");\n      return 3;\n    }\n  }\n  const double end = seconds_now();\n  /* What the program left running in its group must not disturb the next trial: end it and wait until it is gone. */\n  kill(-pid, SIGKILL);\n  while (waitpid(-pid, NULL, 0) > 0 || errno == EINTR) {\n  }\n  end_orphans();\n\n  struct failure failure;\n  if (read(pipe_ends[0], &failure, sizeof failure) == (ssize_t)sizeof failure) {\n    printf(\"{\\\"started\\\":false,\\\"step\\\":\\\"%s\\\",\\\"errno\\\":%d,\\\"error\\\":\\\"%s\\\"}\\n\", failure.step,\n           failure.error, strerror(failure.error));\n    return 0;\n  }\n  print_result(status, end - begin, &usage, argv[4]);\n  return 0;\n}\n";
// src/harness/launcher.ts
const startedSchema = object({
	started: literal(true),
	code: number().nullable(),
	signal: number().nullable(),
	wallSeconds: number(),
	userSeconds: number(),
	systemSeconds: number(),
	peakMemoryKiB: number(),
	majorFaults: number(),
	involuntarySwitches: number(),
	pinned: boolean()
});
const notStartedSchema = object({
	started: literal(false),
	step: string(),
	errno: number(),
	error: string()
});
const resultSchema = discriminatedUnion("started", [startedSchema, notStartedSchema]);
/** Runs programs by way of launcher.c, which says there why it exists. */
var Launcher = class Launcher {
	#path;
	constructor(path) {
		this.#path = path;
	}
	/**
	* @param buildDirectory where the compiled launcher is kept
	* @throws {UsageError} there is no C compiler
	*/
	static async prepare(buildDirectory) {
		const build = {
			source: launcher_default,
			flags: ["-O2"],
			name: "launcher",
			directory: buildDirectory
		};
		return new Launcher(await compileC(await findCCompiler(), build));
	}
	/**
	* Runs a program to its end, to the timeout, or until the signal fires; then it is gone with all its children.
	*
	* @throws {InterruptedError} the signal fired
	* @throws {InfrastructureError} the launcher itself failed
	*/
	async run(launch, signal) {
		const cpus = launch.cores?.join(",") || "any";
		const program = findProgram(launch.program, launch.environment["PATH"] ?? "");
		const args = [
			launch.log,
			launch.directory,
			launch.stack,
			cpus,
			"--",
			program
		];
		const child = spawn(this.#path, [...args, ...launch.arguments], {
			env: { ...launch.environment },
			stdio: [
				"ignore",
				"pipe",
				"pipe"
			]
		});
		let timedOut = false;
		const end = () => child.kill("SIGTERM");
		const timer = setTimeout(() => {
			timedOut = true;
			end();
		}, Math.min(launch.timeoutSeconds * 1e3, MAX_TIMER_MS));
		signal.addEventListener("abort", end, { once: true });
		if (signal.aborted) end();
		try {
			const output = await collectOutput(child);
			signal.throwIfAborted();
			return {
				...resultSchema.parse(JSON.parse(output)),
				timedOut
			};
		} catch (error) {
			if (signal.aborted) throw new InterruptedError("The run was interrupted.", { cause: error });
			throw new InfrastructureError(`The launcher failed: ${error}`, { cause: error });
		} finally {
			clearTimeout(timer);
			signal.removeEventListener("abort", end);
		}
	}
};
const MAX_TIMER_MS = 2 ** 31 - 1;
/** A name without a slash is looked for in PATH, as a shell does; what is not found is left for exec to refuse. */
function findProgram(name, path) {
	if (name.includes("/")) return name;
	return path.split(delimiter).map((directory) => join(directory || ".", name)).find((place) => isExecutable(place)) ?? name;
}
function isExecutable(path) {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}
async function collectOutput(child) {
	let output = "";
	let errors = "";
	child.stdout?.on("data", (chunk) => {
		output += chunk;
	});
	child.stderr?.on("data", (chunk) => {
		errors += chunk;
	});
	const status = await new Promise((resolve, reject) => {
		child.on("error", reject);
		child.on("close", resolve);
	});
	if (status !== 0) throw new Error(errors.trim() || `it ended with ${status}`);
	return output;
}
// src/harness/machine-lock.ts
/**
* A name that the kernel gives to one process at a time and takes back when that process ends, however it
* ends: nothing is left to clean up. An abstract socket on Linux; elsewhere a port on the loopback interface.
*/
const ADDRESS = process.platform === "linux" ? { path: "\0gcbench-measurement" } : {
	host: "127.0.0.1",
	port: 47113,
	exclusive: true
};
const RETRY_MS = 500;
/** Two measurements at once on one machine would measure each other. */
var MachineLock = class MachineLock {
	#server;
	constructor(server) {
		this.#server = server;
	}
	/**
	* Waits until no other measurement runs on this machine.
	*
	* @param onWait called once if it has to wait
	* @throws {InterruptedError} the signal fired
	*/
	static async acquire(signal, onWait) {
		for (let attempt = 0;; attempt++) {
			if (signal.aborted) throw new InterruptedError("The run was interrupted.");
			const server = await listen();
			if (server) return new MachineLock(server);
			if (attempt === 0) onWait();
			await setTimeout$1(RETRY_MS);
		}
	}
	async release() {
		await new Promise((resolve) => this.#server.close(resolve));
	}
};
/** @returns null where another process holds the name */
async function listen() {
	const server = createServer((socket) => socket.destroy());
	return new Promise((resolve, reject) => {
		server.once("error", (error) => "code" in error && error.code === "EADDRINUSE" ? resolve(null) : reject(error));
		server.listen(ADDRESS, () => resolve(server.unref()));
	});
}
// src/harness/read-log.ts
/** Half of what is kept of a longer log. Real ones have some 10 MB a simulated month. */
const HALF_BYTES = 64 * 2 ** 20;
/**
* Text of a log. Every byte is a character (latin1): a log with NUL or broken bytes can't fail to decode. Of one
* too long for memory, or for a string of Node (512 MiB), the beginning and the end, which hold what tells.
*
* @param halfBytes length of that beginning and of that end
*/
async function readLog(path, halfBytes = HALF_BYTES) {
	const file = await open(path);
	try {
		const { size } = await file.stat();
		const part = async (begin, end) => {
			const buffer = Buffer.alloc(end - begin);
			const { bytesRead } = await file.read(buffer, 0, buffer.length, begin);
			return buffer.toString("latin1", 0, bytesRead);
		};
		if (size <= 2 * halfBytes) return await part(0, size);
		const cut = `\n[... ${size - 2 * halfBytes} bytes left out by gcbench ...]\n`;
		return await part(0, halfBytes) + cut + await part(size - halfBytes, size);
	} finally {
		await file.close();
	}
}
// src/harness/environment.ts
/**
* Variables of the caller that a program may need to find its libraries and files. No others are handed on:
* even the size of the environment moves a program's time (Mytkowicz et al. 2009, doi:10.1145/1508244.1508275).
*/
const HANDED_ON = [
	"PATH",
	"HOME",
	"USER",
	"TMPDIR",
	"TZ",
	"LD_LIBRARY_PATH",
	"DYLD_LIBRARY_PATH"
];
/** The environment of a trial: the same for both versions but for what they declare themselves. */
function trialEnvironment(platform, ...declared) {
	const inherited = HANDED_ON.flatMap((name) => {
		const value = process.env[name];
		return value === void 0 ? [] : [[name, value]];
	});
	return Object.assign(Object.fromEntries(inherited), openMp(platform), ...declared);
}
/** One thread a listed processor, and there it stays. */
function openMp({ threads, cores }) {
	const binding = {
		OMP_PLACES: cores.map((core) => `{${core}}`).join(","),
		OMP_PROC_BIND: "close"
	};
	return {
		LC_ALL: "C",
		OMP_NUM_THREADS: String(threads),
		OMP_DYNAMIC: "false",
		...cores.length === threads ? binding : {}
	};
}
// src/harness/kinds/command.ts
/** Any program: its suite says how to start it and how to tell that it went well. */
function command(workload) {
	const directoryOf = (request) => workload.workingDirectory ? resolve(workload.workingDirectory) : request.directory;
	return {
		async prepare(request) {
			const { version, platform, warmUp } = request;
			const [program = "", ...args] = (warmUp && workload.warmUpCommand || workload.command).map((part) => fill(part, request));
			return {
				program,
				arguments: [...args, ...version.arguments],
				environment: trialEnvironment(platform, workload.environment ?? {}, version.environment),
				directory: directoryOf(request),
				stack: "unlimited"
			};
		},
		async judge(request, outcome) {
			const directory = directoryOf(request);
			const timers = await readTimers(workload, directory, outcome.log);
			return {
				failure: request.warmUp ? warmUpFailure(workload, outcome) : await findFailure(workload, directory, outcome),
				simulatedDays: workload.simulatedDays ?? null,
				modelSeconds: timers.find(({ name }) => name === "GEOS-Chem")?.seconds ?? null,
				timers: [...timers],
				outputs: await checksumOutputs(directory, workload.outputs, outcome.startedAt)
			};
		}
	};
}
function fill(part, { version, platform, directory }) {
	return part.replaceAll("{executable}", version.executable.path).replaceAll("{threads}", String(platform.threads)).replaceAll("{directory}", directory);
}
/** A shorter run need not leave what a whole one does; its exit status still counts. */
function warmUpFailure({ success }, { exit, log }) {
	return exit.code === success.exitCode ? null : explainFailure(parseModelLog(log), exit);
}
async function findFailure(workload, directory, outcome) {
	const { exit, log, startedAt } = outcome;
	const { exitCode, logContains, files } = workload.success;
	if (exit.code !== exitCode) return explainFailure(parseModelLog(log), exit);
	if (logContains !== void 0 && !log.includes(logContains)) return {
		class: "bad-output",
		message: `the log does not contain "${logContains}"`
	};
	for (const file of files) {
		const found = await stat(join(directory, file)).catch(() => null);
		if (!found || Math.ceil(found.mtimeMs) < Math.floor(startedAt)) return {
			class: "bad-output",
			message: `it did not write ${file}`
		};
	}
	return null;
}
async function readTimers({ timers }, directory, log) {
	const text = (name) => readFile(join(directory, name), "utf8").catch(() => "");
	switch (timers?.format) {
		case "gcclassic": {
			const file = parseTimersJson(await text(TIMERS_FILE));
			return file.length > 0 ? file : parseTimersTable(log);
		}
		case "json": return parseTimersObject(await text(timers.file));
		case "lines": return parseTimerLines(log, timers.pattern);
		case void 0: return [];
	}
}
// src/harness/kinds/model.ts
/** Judges a run that speaks the language of GEOS-Chem Classic, by the same rules as `gcbench inspect`. */
async function judgeModel({ directory }, { exit, log, startedAt }) {
	const inspection = inspectRun({
		log,
		timersJson: await readFile(join(directory, TIMERS_FILE), "utf8").catch(() => null),
		exit,
		restartFiles: await writtenRestarts(join(directory, RESTARTS), startedAt)
	});
	const { message, modelSeconds, simulatedDays, timers, status } = inspection;
	return {
		failure: status === "dry-run" ? {
			class: "bad-output",
			message: "it was a dry run: nothing was computed"
		} : inspection.class && {
			class: inspection.class,
			message: message ?? ""
		},
		modelSeconds,
		simulatedDays,
		timers: [...timers],
		outputs: await checksumOutputs(directory, [`${RESTARTS}/*`], startedAt)
	};
}
async function writtenRestarts(directory, since) {
	const names = await readdir(directory).catch(() => []);
	const written = [];
	for (const name of names) {
		const found = await stat(join(directory, name)).catch(() => null);
		if (found && found.size > 0 && Math.ceil(found.mtimeMs) >= Math.floor(since)) written.push(name);
	}
	return written;
}
// src/harness/kinds/geos-chem-classic.ts
/** Every version runs under this name, so that both sides have equal arguments (see environment.ts). */
const EXECUTABLE = "gcclassic";
/** GEOS-Chem Classic in a fresh copy of its run directory. */
function geosChemClassic(workload) {
	return {
		async prepare({ version, platform, warmUp, directory }) {
			const source = version.runDirectory ?? workload.runDirectory;
			if (!source) throw new UsageError(`Version ${version.name} has no run directory.`);
			await copyRunDirectory(source, directory, (warmUp ? workload.warmUpHours : void 0) ?? workload.simulatedHours);
			await symlink(version.executable.path, join(directory, EXECUTABLE));
			const environment = {
				OMP_STACKSIZE: `${workload.stackSizeMiB}M`,
				GFORTRAN_UNBUFFERED_PRECONNECTED: "y",
				...workload.environment
			};
			return {
				program: `./${EXECUTABLE}`,
				arguments: version.arguments,
				environment: trialEnvironment(platform, environment, version.environment),
				directory,
				stack: "unlimited"
			};
		},
		judge: judgeModel
	};
}
// src/harness/kinds/miniature.ts
/** The built-in model: benchmarks/miniature says what it computes. */
function miniature(workload) {
	return {
		async prepare({ version, platform, warmUp, directory }) {
			const hours = (warmUp ? workload.warmUpHours : void 0) ?? workload.simulatedHours;
			const span = [
				"--hours",
				String(hours),
				"--grid",
				workload.grid
			];
			return {
				program: version.executable.path,
				arguments: [
					...span,
					"--threads",
					String(platform.threads),
					...version.arguments
				],
				environment: trialEnvironment(platform, workload.environment ?? {}, version.environment),
				directory,
				stack: "keep"
			};
		},
		judge: judgeModel
	};
}
// src/harness/remove-tree.ts
/** Removes a directory with all in it, also what a program made read-only. Links are removed, not followed. */
async function removeTree(directory) {
	try {
		await rm(directory, {
			recursive: true,
			force: true
		});
	} catch {
		await makeWritable(directory);
		await rm(directory, {
			recursive: true,
			force: true
		});
	}
}
async function makeWritable(directory) {
	await chmod(directory, 448);
	for (const entry of await readdir(directory, { withFileTypes: true })) if (entry.isDirectory()) await makeWritable(join(directory, entry.name));
}
// src/harness/trial.ts
const ENOEXEC = 8;
const ENOENT = 2;
const KIB_PER_MIB = 1024;
const SIGKILL = 9;
/**
* Runs one trial in a fresh directory and judges it. A trial that fails is a result, not an error.
*
* @throws {InterruptedError} the signal fired while it ran; the program is gone
* @throws {InfrastructureError} the harness itself could not do its work
*/
async function runTrial(spec, place, { launcher, scratch, signal, onStart }) {
	const version = versionOf(spec, place.side);
	const kind = kindOf(spec);
	const directory = join(scratch, "run");
	const logPath = join(scratch, "run.log");
	await removeTree(scratch);
	await mkdir(directory, { recursive: true });
	const { platform, limits } = spec;
	const request = {
		version,
		platform,
		warmUp: place.position === 0,
		directory
	};
	const prepared = await kind.prepare(request);
	const launch = {
		...prepared,
		log: logPath,
		cores: process.platform === "linux" ? platform.cores : null,
		timeoutSeconds: limits.trialMinutes * 60
	};
	const startedAt = await fileTimeNow(scratch);
	const before = readCounters();
	onStart(logPath);
	const result = await launcher.run(launch, signal);
	const after = readCounters();
	const log = await readLog(logPath).catch(() => "");
	const judgement = await judge({
		kind,
		request,
		program: prepared.program,
		result,
		log,
		startedAt
	});
	const usage = result.started ? result : NO_USAGE;
	const failure = result.started && result.signal === SIGKILL && ranOutOfMemory(before, after) ? {
		class: "out-of-memory",
		message: "the kernel killed it: the machine ran out of memory"
	} : judgement.failure;
	await removeTree(scratch);
	return {
		trial: {
			...place,
			startedAt: new Date(startedAt).toISOString(),
			wallSeconds: usage.wallSeconds,
			userSeconds: usage.userSeconds,
			systemSeconds: usage.systemSeconds,
			peakMemoryMiB: Math.round(usage.peakMemoryKiB / KIB_PER_MIB * 10) / 10,
			majorFaults: usage.majorFaults,
			involuntarySwitches: usage.involuntarySwitches,
			exit: result.started ? {
				code: result.code,
				signal: result.signal
			} : {
				code: 127,
				signal: null
			},
			...judgement,
			failure: failure && {
				...failure,
				logLines: [...excerpt(log)]
			},
			disturbance: disturbanceBetween(before, after, usage.userSeconds + usage.systemSeconds)
		},
		log
	};
}
/**
* Milliseconds since 1970 by the clock that stamps files: it runs some milliseconds behind the clock of programs (a
* tick of the kernel), so that what a quick program wrote would look older than its start.
*/
async function fileTimeNow(directory) {
	const mark = join(directory, "begin");
	await writeFile(mark, "");
	return (await stat(mark)).mtimeMs;
}
const NO_USAGE = {
	wallSeconds: 0,
	userSeconds: 0,
	systemSeconds: 0,
	peakMemoryKiB: 0,
	majorFaults: 0,
	involuntarySwitches: 0
};
const NOTHING = {
	simulatedDays: null,
	modelSeconds: null,
	timers: [],
	outputs: []
};
async function judge({ kind, request, program, result, log, startedAt }) {
	if (!result.started) return {
		...NOTHING,
		failure: notStarted(request, program, result)
	};
	const exit = {
		code: result.code,
		signal: result.signal
	};
	const judgement = await kind.judge(request, {
		exit,
		log,
		startedAt
	});
	if (!result.timedOut) return judgement;
	const message = `it had not ended after ${Math.round(result.wallSeconds)} s, the limit of the suite`;
	return {
		...judgement,
		failure: {
			class: "timeout",
			message
		}
	};
}
function notStarted({ version, platform }, program, result) {
	const what = `${result.step}: ${result.error}`;
	const { path, architecture } = version.executable;
	if (result.step === "exec" && result.errno === ENOEXEC) return {
		class: "wrong-architecture",
		message: `${what}: ${path} ${architecture ? `is made for ${architecture}` : "is no program"}, this platform is ${platform.architecture}`
	};
	const advice = result.errno === ENOENT ? " (it, or the interpreter that its #! line names, is missing)" : "";
	const message = result.step === "exec" ? `${what}: ${program}${advice}` : what;
	return {
		class: result.errno === ENOENT ? "missing-input" : "crash",
		message
	};
}
function versionOf({ versions }, side) {
	const version = versions[side];
	if (!version) throw new RangeError(`the block has no version ${side}`);
	return version;
}
function kindOf({ workload: { workload } }) {
	switch (workload.kind) {
		case "miniature": return miniature(workload);
		case "geos-chem-classic": return geosChemClassic(workload);
		case "command": return command(workload);
	}
}
export { overallLevel as $, trialKey as A, pinnedPlatformSchema as B, historyKey as C, nameSchema as Ct, sessionKey as D, UsageError as Dt, recordKey as E, InterruptedError as Et, sessionSchema as F, MINIATURE_TIMERS as G, planSchema as H, trialSchema as I, LOOKS_WITHOUT_HISTORY as J, miniatureWorkloadSchema as K, blockSpec as L, disturbanceSchema as M, machineSchema as N, sessionsPrefix as O, recordSchema as P, looksUpTo as Q, blockSpecSchema as R, finishedKey as S, VERSION$1 as St, planKey as T, InfrastructureError as Tt, sideSchema as U, pinnedWorkloadSchema as V, workloadDigest as W, cappedLooks as X, LOOKS_WITH_HISTORY as Y, looksSchema as Z, readTopology as _, isoMinute as _t, Launcher as a, instanceTypesSchema as at, RUNS_PREFIX as b, digestSchema as bt, RESTARTS as c, buildDifferences as ct, compileC as d, versionSchema as dt, METRICS as et, findCCompiler as f, exitFromStatus as ft, readMachine as g, STEP_LINE as gt, read as h, RUN_TIME_LINE as ht, MachineLock as i, priceListSchema as it, toJson as j, specKey as k, TIMERS_FILE as l, pinnedVersionSchema as lt, parseCpuList as m, inspectRun as mt, versionOf as n, platformQuestionSchema as nt, readCounters as o, purchaseSchema as ot, architectureHere as p, failureClassSchema as pt, workloadSchema as q, readLog as r, NO_PRICES as rt, digestRunDirectory as s, architectureSchema as st, runTrial as t, metricSchema as tt, fileDigest as u, versionCatalogueSchema as ut, DirectoryStore as v, toMinutes as vt, logKey as w, FaultyFilesError as wt, blocksPrefix as x, shortDigest as xt, parseStored as y, digestOf as yt, makePlan as z };
