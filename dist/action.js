import { et as toJSONSchema } from "./vendor.js";
import { a as setSecret, i as setOutput, n as error, o as warning, r as getInput } from "./actions-toolkit.js";
import { n as plainLines } from "./plain-text.js";
import { a as parseNumber, c as SYSTEM_CLOCK, i as kebab, l as ProgressLines, o as EXIT, r as describeInputFaults, s as failureOf, t as fitMarkdown } from "./fit-markdown.js";
import { a as UsageError, t as FaultyFilesError } from "./errors.js";
import { t as codeBlock } from "./markdown.js";
import { appendFile } from "node:fs/promises";
// src/adapters/actions-host.ts
/** Runs a command as a step of a GitHub workflow: its log takes lines, and some of them as annotations. */
var ActionsHost = class {
	signal;
	clock = SYSTEM_CLOCK;
	#progress = new ProgressLines();
	constructor({ signal }) {
		this.signal = signal;
	}
	info(message) {
		process.stdout.write(`${harmless(message)}\n`);
	}
	warn(message) {
		warning(plainLines(message));
	}
	progress(view) {
		const line = this.#progress.next(view);
		if (line !== null) this.info(line);
	}
	output(name, value) {
		setOutput(name, value);
	}
	async confirm() {
		return "nobody";
	}
};
/** Puts a mistake beside the line of the file that it is in. */
function annotate(fault) {
	const { message, file, line } = fault;
	const place = {
		...file ? { file } : {},
		...line ? { startLine: line } : {}
	};
	error(plainLines(message), place);
}
/**
* A line that the runner takes for nothing but a line. Messages quote logs and compilers, and what begins with `::`, or
* holds `##[`, would be a command to it (docs.github.com, "Workflow commands for GitHub Actions").
*/
function harmless(text) {
	return plainLines(text).replace(/^(\s*):(?=:)/gm, "$1: ").replaceAll("##[", "## [");
}
// src/commands/action.ts
/** GitHub takes 1 MiB of summary a step, and drops what is longer; some is left for other steps of the job. */
const LONGEST_SUMMARY = 921600;
/** Role that an action takes on in AWS, by the identity of its workflow's job. */
const ROLE_INPUT = "role";
/** Token of GitHub that an action uses, which is the job's own by default. It is in no command's inputs: those are printed. */
const TOKEN_INPUT = "token";
/**
* Runs a command as a step of a workflow: inputs from action.yml, outputs and a summary for the workflow, mistakes beside
* the lines they are in. Sets the exit status, as the command line does.
*/
async function runAction(command) {
	const stop = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => stop.abort());
	const host = new ActionsHost({ signal: stop.signal });
	try {
		const role = getInput(ROLE_INPUT);
		if (role) process.env["GCBENCH_ROLE_ARN"] = role;
		takeToken(getInput(TOKEN_INPUT));
		const inputs = command.inputs.safeParse(readInputs(command));
		if (!inputs.success) throw new UsageError(describeIssues(inputs.error, command));
		const result = await command.run(inputs.data, host);
		if ("lines" in result) throw new RangeError(`${command.name} is no command for a workflow`);
		process.stdout.write(`${harmless(result.text)}\n`);
		for (const message of result.faults ?? []) {
			annotate({ message });
			process.stdout.write(`${harmless(message)}\n`);
		}
		for (const [name, value] of Object.entries(result.outputs ?? {})) setOutput(name, value);
		await summarise(result.summary ?? codeBlock(result.text.split("\n")));
		process.exitCode = result.exitCode ?? 0;
	} catch (error) {
		await fail(error, stop.signal);
	}
}
function takeToken(token) {
	if (!token) return;
	setSecret(token);
	process.env["GITHUB_TOKEN"] = token;
}
/** What the workflow gave, in the types of the command's inputs; what it left out is left to their defaults. */
function readInputs({ inputs }) {
	const { properties = {} } = toJSONSchema(inputs);
	const given = {};
	for (const [key, schema] of Object.entries(properties)) {
		const text = getInput(kebab(key));
		if (text !== "") given[key] = typedInput(kebab(key), text, schema);
	}
	return given;
}
function typedInput(name, text, { type }) {
	switch (type) {
		case "boolean":
			if (text === "true" || text === "false") return text === "true";
			throw new UsageError(`Input ${name}: expected true or false, and it is "${text}".`);
		case "number":
		case "integer": {
			const number = parseNumber(text);
			if (number !== null) return number;
			throw new UsageError(`Input ${name}: expected a number, and it is "${text}".`);
		}
		case "array": return text.split(/[\s,]+/).filter((part) => part !== "");
		default: return text;
	}
}
function describeIssues(error, { inputs }) {
	const { properties = {} } = toJSONSchema(inputs);
	return describeInputFaults(error, properties, (key) => `Input ${kebab(key)}`);
}
async function fail(error, stopped) {
	const { status, message } = failureOf(error, stopped);
	if (error instanceof FaultyFilesError) for (const { hint, ...fault } of error.faults) annotate({
		...fault,
		message: hint ? `${fault.message} (${hint})` : fault.message
	});
	else if (status !== EXIT.interrupted) annotate({ message });
	process.stdout.write(`${harmless(message)}\n`);
	await summarise(`**${outcome(status)}**\n\n${codeBlock(message.split("\n"))}`);
	process.exitCode = status;
}
function outcome(status) {
	if (status === EXIT.interrupted) return "Cancelled";
	return status === EXIT.usage ? "A mistake in what was asked" : "Failed";
}
async function summarise(markdown) {
	const file = process.env["GITHUB_STEP_SUMMARY"];
	if (file) await appendFile(file, `${fitMarkdown(markdown, LONGEST_SUMMARY)}\n`);
}
export { runAction as t };
