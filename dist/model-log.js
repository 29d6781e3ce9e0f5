import { G as number, J as record, Q as unknown, X as string, Y as strictObject } from "./vendor.js";
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
export { parseTimersJson as a, timerSchema as c, isoMinute as d, toMinutes as f, parseTimerLines as i, RUN_TIME_LINE as l, parseModelLog as n, parseTimersObject as o, toStamp as p, OUTERMOST_TIMER as r, parseTimersTable as s, excerpt as t, STEP_LINE as u };
