import { a as UsageError, i as InterruptedError } from "./errors.js";
import { n as formatBytesOf, p as formatRoughly } from "./text.js";
// src/adapters/progress-lines.ts
/** Progress where nothing can be replaced: a line whenever something new begins. */
var ProgressLines = class {
	#last = "";
	/** @returns null where there is nothing new to say */
	next(view) {
		if (!view) return null;
		const steps = [...view.lines.map((line) => line.replace(/, \d+ s.*/, "").replace(/[\d.]+ of (?=.*B$)/, "")), ...(view.table ?? []).map(({ label, marks }) => `${label}: ${countMarks(marks)}`)].join("; ");
		if (steps === this.#last || steps === "") return null;
		this.#last = steps;
		return `[${view.total === 0 ? "" : `${blocksOf(view, "/")}, `}${remaining(view)}] ${steps}`;
	}
};
/** `3 done, 2 running`. */
function countMarks(marks) {
	const counts = /* @__PURE__ */ new Map();
	for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
	return [...counts].map(([mark, count]) => `${count} ${mark}`).join(", ");
}
/** A comparison that is not decided with these blocks goes on to more, and the reader should know how many. */
function blocksOf({ unit, done, total, most }, of) {
	if (unit === "byte") return formatBytesOf(done, total);
	return `${done}${of}${total} ${unit === "study" ? "studies" : "blocks"}${most > total ? ` (${most} at most)` : ""}`;
}
function remaining({ remainingSeconds, most, total }) {
	if (remainingSeconds === null) return "remaining time not known yet";
	return `${formatRoughly(remainingSeconds)} ${most > total ? "to the next look" : "left"}`;
}
// src/adapters/system-clock.ts
const SYSTEM_CLOCK = {
	now: () => Date.now() / 1e3,
	sleep
};
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
// src/commands/exit-status.ts
const EXIT = {
	usage: 2,
	infrastructure: 3,
	interrupted: 130
};
/** The one place that decides how a command failed, whoever runs it. */
function failureOf(error, stopped) {
	const message = error instanceof Error ? error.message : String(error);
	if (error instanceof InterruptedError) return {
		status: EXIT.interrupted,
		message
	};
	if (stopped.aborted) return {
		status: EXIT.interrupted,
		message: "Interrupted."
	};
	return {
		status: error instanceof UsageError ? EXIT.usage : EXIT.infrastructure,
		message
	};
}
// src/commands/input-text.ts
/** An input's name as options and actions have it: failOn is fail-on. */
function kebab(key) {
	return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
/** Stricter than Number(), to which an empty text is 0: an unset variable of a script must not pass for one. */
function parseNumber(text) {
	return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : null;
}
/**
* What is wrong with a command's inputs, a line each, in words of ours: those of the schemas' library are for programmers.
*
* @param nameOf how the input is called where it was given: `--format`, `Input format`
*/
function describeInputFaults({ issues }, described, nameOf) {
	const lines = issues.map((issue) => {
		const key = String(issue.path[0] ?? "");
		const about = described[key]?.description;
		const isAbsent = issue.code === "invalid_type" && issue.message.includes("received undefined");
		const isEmpty = issue.code === "too_small" && issue.origin === "string";
		if (isAbsent || isEmpty) return `${nameOf(key)} is ${isAbsent ? "missing" : "empty"}${about ? `: ${lowerFirst(about)}` : "."}`;
		return `${nameOf(key)}: ${faultOf(issue)}`;
	});
	return [...new Set(lines)].join("\n");
}
function faultOf(issue) {
	switch (issue.code) {
		case "invalid_value": return `expected ${issue.values.slice(0, -1).map(String).join(", ")}${issue.values.length > 1 ? " or " : ""}${issue.values.slice(-1).map(String)}.`;
		case "too_small": return `expected ${issue.inclusive === false ? "more than" : "at least"} ${issue.minimum}.`;
		case "too_big": return `expected ${issue.inclusive === false ? "less than" : "at most"} ${issue.maximum}.`;
		case "invalid_type": return issue.expected === "int" ? "expected a whole number." : `expected a ${issue.expected}.`;
		default: return issue.message;
	}
}
function lowerFirst(text) {
	return /^[A-Z][a-z]/.test(text) ? text.replace(/^./, (first) => first.toLowerCase()) : text;
}
// src/report/fit-markdown.ts
/** What stands where something was left out. */
const LEFT_OUT = "*The rest is left out: it is longer than GitHub takes.*";
/**
* Parts one below the other as far as there is room: what does not fit is left out as a whole, so that nothing is ever
* cut within, whatever is written in it. The first ones go before the later ones.
*
* @param parts Markdown that stands by itself: a paragraph, a table, a fold
* @param most bytes of UTF-8
* @param note what is said in place of the rest, as Markdown
*/
function fitParts(parts, most, note = LEFT_OUT) {
	const whole = parts.join("\n\n");
	if (bytesOf(whole) <= most) return whole;
	const kept = [];
	let left = most - bytesOf(note);
	for (const part of parts) {
		const size = bytesOf(part) + 2;
		if (size > left) continue;
		kept.push(part);
		left -= size;
	}
	return [...kept, note].join("\n\n");
}
/**
* The same of one text that gcbench rendered: cut between paragraphs, never within a table, a list, a fence or a fold.
* A fold that does not fit goes as a whole, and what follows it may stay.
*
* @param most bytes of UTF-8
* @param note what is said in place of the rest, as Markdown
*/
function fitMarkdown(markdown, most, note = LEFT_OUT) {
	if (bytesOf(markdown) <= most) return markdown;
	const kept = [];
	let left = most - bytesOf(`\n\n${note}`);
	for (const part of partsOf(markdown)) {
		const size = bytesOf(part) + 2;
		if (size <= left) {
			kept.push(part);
			left -= size;
		} else if (!part.startsWith(FOLD_BEGINS)) break;
	}
	return [...withoutLooseEnd(kept), note].join("\n\n");
}
/**
* The lines that our own folds and code blocks begin and end with, and nothing else: text of others never makes one,
* because prose escapes `<` and a backtick, a code span ends on its own line, and a code block's fence is longer than
* any in it.
*/
const FOLD_BEGINS = "<details><summary>";
const FOLD_ENDS = "</details>";
const FENCE_BEGINS = /^(`{3,}|~{3,})[\w-]*$/;
/** Paragraphs, lists, tables, fences and folds, each as a whole. */
function partsOf(markdown) {
	const parts = [];
	let lines = [];
	let fence = null;
	let isFolded = false;
	const end = () => {
		if (lines.length > 0) parts.push(lines.join("\n"));
		lines = [];
	};
	for (const line of markdown.split("\n")) {
		if (fence !== null) fence = line === fence ? null : fence;
		else if (line.startsWith(FOLD_BEGINS)) isFolded = true;
		else if (line === FOLD_ENDS) isFolded = false;
		else fence = FENCE_BEGINS.exec(line)?.[1] ?? null;
		if (line.trim() === "" && fence === null && !isFolded) end();
		else lines.push(line);
	}
	end();
	return parts;
}
/** A heading that nothing follows any more says nothing. */
function withoutLooseEnd(parts) {
	const last = parts.findLastIndex((part) => !/^#{1,6} [^\n]*$/.test(part));
	return parts.slice(0, last + 1);
}
function bytesOf(text) {
	return new TextEncoder().encode(text).length;
}
export { parseNumber as a, SYSTEM_CLOCK as c, countMarks as d, remaining as f, kebab as i, ProgressLines as l, fitParts as n, EXIT as o, describeInputFaults as r, failureOf as s, fitMarkdown as t, blocksOf as u };
