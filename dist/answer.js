import { B as _enum, G as number, K as object, Q as unknown, W as literal, X as string, Y as strictObject } from "./vendor.js";
import { n as didYouMean } from "./yaml-file.js";
import { m as nameSchema } from "./version.js";
import { i as UsageError } from "./errors.js";
import { i as commitSchema } from "./origin.js";
import { i as prose, r as codeSpan, t as command } from "./command.js";
import { r as openForge } from "./open-forge.js";
import { r as workflowRunHere } from "./run-origin.js";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
// src/core/benchmark-comment.ts
const COMMAND = "/benchmark";
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
// src/commands/answer.ts
/** Who may spend the account's money: those who may change the code. */
const ALLOWED = [
	"admin",
	"maintain",
	"write"
];
const MARKER = "<!-- gcbench: command -->";
const CONTEXT = "gcbench";
const inputsSchema = strictObject({
	suites: string().min(1).default("benchmarks/suites").meta({ description: "Folder of the suites that may be asked for." }),
	suite: nameSchema.default("quickstart").meta({ description: "Name of the suite where the comment names none." }),
	event: string().min(1).optional().meta({ description: "File of the event, an issue_comment. Default: the workflow's own." }),
	finish: _enum([
		"success",
		"failure",
		"cancelled",
		"skipped"
	]).optional().meta({ description: "How what was asked for ended: sets the status that says so, and reads no comment." }),
	sha: commitSchema.optional().meta({ description: "With --finish: commit of the status." })
});
const eventSchema = object({
	action: literal("created"),
	issue: object({
		number: number().int().positive(),
		pull_request: unknown().optional()
	}),
	comment: object({
		id: number().int().positive(),
		body: string(),
		user: object({ login: string() })
	})
});
const answer = command({
	name: "answer",
	summary: "answer a /benchmark comment: who may ask, for what, at which commit",
	description: "Reads the comment that started a workflow. `/benchmark [suite] [platforms] [at=COMMIT]` by somebody who may write to the repository is accepted: with a reaction, and a status at the head commit of that moment, which is what the next steps get. Everything else starts nothing.",
	positionals: [],
	examples: ["gcbench answer   # in a workflow on issue_comment", "gcbench answer --finish success --sha 9ab2..."],
	inputs: inputsSchema,
	async run(inputs, host) {
		if (inputs.finish) return finish(inputs, inputs.finish, host);
		const event = await readEvent(inputs.event ?? process.env["GITHUB_EVENT_PATH"]);
		const parsed = event.issue.pull_request ? parseBenchmarkComment(event.comment.body) : null;
		if (!parsed || parsed.kind === "other") return refused("That is no /benchmark comment on a pull request.");
		const forge = await openForge(host);
		const { login } = event.comment.user;
		if (!ALLOWED.includes(await forge.permissionOf(login))) {
			await forge.react(event.comment.id, "-1");
			return refused(`${login} may not write to ${forge.repository}, and so not spend its money.`);
		}
		if (parsed.kind === "mistake") return explain(event, parsed.message, forge);
		return accept(event, {
			request: parsed.request,
			inputs,
			forge
		});
	}
});
async function accept(event, asked) {
	const { request, inputs, forge } = asked;
	const { platforms, commit } = request;
	const suite = request.suite ?? inputs.suite;
	const names = await suiteNames(inputs.suites);
	if (!names.includes(suite)) return explain(event, `no suite is called ${suite}: ${didYouMean(suite, names) ?? `there are ${names.join(", ")}`}`, forge);
	const pull = await forge.pullRequest(event.issue.number);
	if (commit !== null && !pull.headSha.startsWith(commit)) return explain(event, `the head is ${pull.headSha} by now, and not ${commit}`, forge);
	await forge.react(event.comment.id, "rocket");
	await forge.setStatus(pull.headSha, statusOf("pending", `${suite} is being measured`));
	return accepted(pull, {
		suite,
		path: join(inputs.suites, `${suite}.yml`),
		platforms
	});
}
function accepted({ number, headSha, baseSha, isFromFork }, { suite, path, platforms }) {
	const text = `Measuring ${suite} at ${headSha} for pull request ${number}.`;
	return {
		json: {
			accepted: true,
			suite: path,
			platforms,
			pullRequest: number,
			sha: headSha,
			baseSha
		},
		outputs: {
			accepted: true,
			suite: path,
			platforms: platforms.join(","),
			"pull-request": number,
			sha: headSha,
			"base-sha": baseSha,
			"is-from-fork": isFromFork
		},
		text,
		summary: prose(text)
	};
}
/** Nothing is started; that is no failure of the workflow. */
function refused(text) {
	return {
		json: {
			accepted: false,
			why: text
		},
		outputs: { accepted: false },
		text,
		summary: prose(text)
	};
}
/** Tells whoever asked what to write instead. */
async function explain(event, why, forge) {
	const { number } = event.issue;
	await forge.react(event.comment.id, "confused");
	const body = `${MARKER}\nNothing was started: ${prose(why)}.\n\nIt is ${codeSpan("/benchmark [suite] [platform,platform] [at=COMMIT]")}.`;
	const known = await forge.findComment(number, MARKER);
	if (known) await forge.updateComment(known.id, body);
	else await forge.createComment(number, body);
	return refused(`Nothing was started: ${why}.`);
}
async function finish({ sha }, how, host) {
	if (!sha) throw new UsageError("--finish needs --sha, the commit of the status.");
	const forge = await openForge(host);
	const state = how === "success" ? "success" : how === "failure" ? "failure" : "error";
	await forge.setStatus(sha, statusOf(state, {
		success: "measured",
		failure: "failed",
		cancelled: "cancelled",
		skipped: "not run"
	}[how]));
	return {
		json: {
			sha,
			state
		},
		text: `Status of ${sha}: ${state}.`
	};
}
function statusOf(state, description) {
	const url = workflowRunHere();
	return {
		context: CONTEXT,
		state,
		description,
		...url === null ? {} : { url }
	};
}
async function readEvent(path) {
	if (!path) throw new UsageError("There is no event: this is for a workflow on issue_comment.");
	try {
		return eventSchema.parse(JSON.parse(await readFile(path, "utf8")));
	} catch (cause) {
		throw new UsageError(`${path} is no event of a comment that was just made.`, { cause });
	}
}
async function suiteNames(folder) {
	return (await readdir(folder).catch((cause) => {
		throw new UsageError(`There is no folder ${folder} of suites.`, { cause });
	})).filter((file) => file.endsWith(".yml")).map((file) => file.slice(0, -4));
}
export { answer as t };
