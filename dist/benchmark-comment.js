import { h as nameSchema } from "./version.js";
// src/core/benchmark-comment.ts
const COMMAND = "/benchmark";
/** Context of the status that says at the commit how far a command has come. */
const STATUS_CONTEXT = "gcbench";
/** The states and words of that status, whoever sets it. */
const STATUSES = {
	"under way": {
		state: "pending",
		description: "under way; collected later"
	},
	success: {
		state: "success",
		description: "measured"
	},
	found: {
		state: "failure",
		description: "measured, and what fail-on asks for was found"
	},
	failure: {
		state: "failure",
		description: "failed"
	},
	cancelled: {
		state: "error",
		description: "cancelled"
	},
	skipped: {
		state: "error",
		description: "not run"
	},
	expired: {
		state: "error",
		description: "not collected in time"
	}
};
/** First line of the one answer to commands that were not understood. No suite's comment begins so. */
const ANSWER_MARKER = "<!-- gcbench-command -->";
/** More than that is no command, and nobody reads it all. */
const LONGEST_LINE = 300;
const COMMIT = /^at=([0-9a-f]{7,40})$/;
/**
* Reads a comment's first line. Names are of the alphabet of all names here, so that what comes out is safe as a part of a path, an
* argument and a line of Markdown.
*/
function parseBenchmarkComment(body) {
	const [line = ""] = body.trimStart().split(/\r?\n/, 1);
	const [word, ...rest] = line.slice(0, 301).split(/[ \t]+/).filter(Boolean);
	if (word !== COMMAND) return { kind: "other" };
	const mistake = (message) => ({
		kind: "mistake",
		message
	});
	if (line.length > LONGEST_LINE) return mistake("the line is too long");
	const commit = rest.flatMap((part) => COMMIT.exec(part)?.[1] ?? [])[0] ?? null;
	const names = rest.filter((part) => !part.startsWith("at="));
	if (names.length < rest.length && commit === null) return mistake("at= is followed by 7 to 40 digits of a commit");
	if (names.length > 2) return mistake("more than a suite and platforms are named");
	const [suite = null, platforms = ""] = names;
	const listed = platforms.split(",").filter(Boolean);
	const isName = (name) => nameSchema.safeParse(name).success;
	if (suite !== null && !isName(suite)) return mistake("the suite's name is none");
	if (!listed.every(isName)) return mistake("a platform's name is none");
	return {
		kind: "request",
		request: {
			suite,
			platforms: listed,
			commit
		}
	};
}
export { parseBenchmarkComment as i, STATUSES as n, STATUS_CONTEXT as r, ANSWER_MARKER as t };
