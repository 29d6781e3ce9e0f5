import { i as UsageError, r as InterruptedError } from "./errors.js";
import { l as formatRoughly } from "./text.js";
// src/adapters/progress-lines.ts
/** Progress where nothing can be replaced: a line whenever something new begins. */
var ProgressLines = class {
	#last = "";
	/** @returns null where there is nothing new to say */
	next(view) {
		if (!view) return null;
		const steps = [...view.lines.map((line) => line.replace(/, \d+ s.*/, "")), ...(view.table ?? []).map(({ label, marks }) => `${label}: ${countMarks(marks)}`)].join("; ");
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
// src/report/fit-markdown.ts
/** What stands where something was left out. */
const LEFT_OUT = "*The rest is left out: it is longer than GitHub takes.*";
const FENCE = /^\s*(`{3,}|~{3,})/;
/**
* Markdown cut to a size, at a place where a reader would: between paragraphs, never within a table, a list, a fence
* or a fold. A fold that does not fit goes as a whole, and what follows it may stay.
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
		} else if (!part.startsWith("<details")) break;
	}
	return [...withoutLooseEnd(kept), note].join("\n\n");
}
/** Paragraphs, lists, tables, fences and folds, each as a whole. */
function partsOf(markdown) {
	const parts = [];
	let lines = [];
	let fence = null;
	let depth = 0;
	const end = () => {
		if (lines.length > 0) parts.push(lines.join("\n"));
		lines = [];
	};
	for (const line of markdown.split("\n")) {
		const mark = FENCE.exec(line)?.[1];
		if (fence === null && mark) fence = mark;
		else if (fence !== null && mark?.startsWith(fence) && line.trim() === mark) fence = null;
		if (fence === null) depth += (line.match(/<details[\s>]/g) ?? []).length - (line.match(/<\/details>/g) ?? []).length;
		if (line.trim() === "" && fence === null && depth <= 0) end();
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
export { failureOf as a, blocksOf as c, EXIT as i, countMarks as l, kebab as n, SYSTEM_CLOCK as o, parseNumber as r, ProgressLines as s, fitMarkdown as t, remaining as u };
