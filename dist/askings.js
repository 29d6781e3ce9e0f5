import { B as _enum, G as number, J as record, U as discriminatedUnion, V as array, W as literal, X as string, Y as strictObject, z as datetime } from "./vendor.js";
import { h as formatShare, m as formatSeconds, n as formatBytesOf } from "./text.js";
import { c as failureClassSchema } from "./record.js";
import { r as originSchema } from "./origin.js";
import { t as toJson } from "./json.js";
import { t as parseStored } from "./stored.js";
import { n as askingKey, r as askingsPrefix } from "./keys.js";
// src/core/harness-event.ts
/** What the harness says while it runs, one JSON object a line on its standard output: in AWS, the job's log. */
const harnessEventSchema = discriminatedUnion("event", [
	strictObject({
		event: literal("begin"),
		run: string(),
		block: string(),
		host: string(),
		instance: string().nullable().describe("In AWS: type, zone and way to pay."),
		session: number().describe("Above 1: an earlier stay on a machine was cut off."),
		kept: number().describe("Trials of earlier stays on this machine that still count.")
	}).describe("The block's spec is read, the machine fits."),
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
		event: literal("trial"),
		position: number(),
		trials: number(),
		version: string(),
		wallSeconds: number(),
		failure: string().nullable()
	}).describe("A trial has ended, and is in the store."),
	strictObject({
		event: literal("waiting"),
		reason: string()
	}).describe("Another measurement runs on the machine."),
	strictObject({
		event: literal("staging"),
		doneBytes: number(),
		totalBytes: number().describe("Of the files that are not on the machine yet.")
	}).describe("Input files come to the machine, before anything is measured."),
	strictObject({
		event: literal("note"),
		message: string()
	}).describe("What a person should know who looks for the reason of something later."),
	strictObject({
		event: literal("end"),
		record: string().describe("Where it is.")
	}).describe("The record is in the store."),
	strictObject({
		event: literal("error"),
		kind: _enum([
			"usage",
			"infrastructure",
			"interrupted"
		]),
		class: failureClassSchema.optional(),
		message: string()
	}).describe("The last line of a harness that leaves no record.")
]);
/** @returns null for a line that something else in the process printed */
function parseHarnessEvent(line) {
	try {
		return harnessEventSchema.parse(JSON.parse(line));
	} catch {
		return null;
	}
}
/** A trial that is younger has only just begun: its milliseconds say nothing. */
const BEGUN_SECONDS = .5;
/** An event as a line for people. */
function describeHarnessEvent(event) {
	switch (event.event) {
		case "begin": {
			const again = event.session > 1 ? `, stay ${event.session}, ${event.kept} trials kept` : "";
			const where = event.instance === null ? event.host : `${event.host} (${event.instance})`;
			return `Block ${event.block} of run ${event.run} on ${where}${again}`;
		}
		case "progress": return [
			describeTrial(event),
			...event.trialFraction === null ? [] : [formatShare(event.trialFraction)],
			...event.simulatedDate === null ? [] : [`the model is at ${event.simulatedDate}`],
			event.trialSeconds < BEGUN_SECONDS ? "begins" : formatSeconds(event.trialSeconds)
		].join(", ");
		case "trial": {
			const how = event.failure === null ? "took" : "failed after";
			const why = event.failure === null ? "" : `: ${event.failure}`;
			return `${describeTrial(event)} (${event.version}) ${how} ${formatSeconds(event.wallSeconds)}${why}`;
		}
		case "waiting": return `Waiting: ${event.reason}`;
		case "staging": return `Staging ${describeStaging(event)}`;
		case "note": return event.message;
		case "end": return `Done: ${event.record}`;
		case "error": return `Failed${event.class ? ` (${event.class})` : ""}: ${event.message}`;
	}
}
/** `inputs 1.2 of 3.4 GB`. */
function describeStaging({ doneBytes, totalBytes }) {
	return `inputs ${formatBytesOf(doneBytes, totalBytes)}`;
}
function describeTrial({ position, trials }) {
	return position === 0 ? "Warm-up" : `Trial ${position} of ${trials}`;
}
// src/core/asking.ts
/**
* That somebody asked for a run: began it, or went on with it on purpose. A run's name follows from its plan, so whoever asks the same
* question gets the same run, days later and for another pull request, too. What belongs to who asked is kept here, numbered, and not with
* the run.
*/
const askingSchema = strictObject({
	schemaVersion: literal(1),
	at: datetime(),
	from: datetime().describe("What is bounded in hours counts from then."),
	origin: originSchema.nullable().describe("Null: nobody that a result could be sent to."),
	losses: record(string(), number().int().positive()).describe("How often each block had been lost by then: whoever asks again has it tried again.")
});
/** What is wanted of a run, in the order in which it was asked for. */
function wishesOf(askings) {
	const wishes = /* @__PURE__ */ new Map();
	for (const [index, { origin }] of askings.entries()) {
		if (!origin) continue;
		const key = wishKey(origin);
		const number = index + 1;
		const known = wishes.get(key);
		const pages = [...known?.workflowRuns ?? [], origin.workflowRun].filter((one) => one !== null);
		wishes.set(key, {
			origin,
			askings: known ? [...known.askings, number] : [number],
			workflowRuns: [...new Set(pages)]
		});
	}
	return [...wishes.values()];
}
function isSameWish(one, other) {
	return one === null || other === null ? one === other : wishKey(one) === wishKey(other);
}
/** Whether both are one workflow, or terminals, and want the same. */
function isSameAsker(one, other) {
	return isSameWish(one, other) && one?.workflowRun === other?.workflowRun;
}
function wishKey({ repository, repositoryId, pullRequest, headSha, publish }) {
	const { branch, comment, check, alert, failOn, status } = publish;
	return JSON.stringify([
		...[
			repositoryId ?? repository,
			pullRequest,
			headSha
		],
		branch,
		comment,
		check,
		alert,
		failOn,
		status
	]);
}
// src/pipeline/askings.ts
/** @returns the asking that holds from now on, and its number */
async function noteAsking(store, run, { at, origin, losses, isStep }) {
	const now = (/* @__PURE__ */ new Date(at * 1e3)).toISOString();
	for (;;) {
		const askings = await readAskings(store, run);
		const latest = isStep ? askings.at(-1) : void 0;
		const last = latest && isSameWish(latest.origin, origin) ? latest : void 0;
		if (last && isSameAsker(last.origin, origin)) return {
			asking: last,
			number: askings.length
		};
		const asking = {
			schemaVersion: 1,
			at: now,
			from: last?.from ?? now,
			origin,
			losses: last?.losses ?? Object.fromEntries(losses)
		};
		const number = askings.length + 1;
		if (await store.writeOnce(askingKey(run, number), toJson(asking))) return {
			asking,
			number
		};
	}
}
/** All who asked for a run, the first one first. */
async function readAskings(store, run) {
	const askings = [];
	const count = askingsAmong(run, await store.list(askingsPrefix(run)));
	for (let number = 1; number <= count; number++) {
		const key = askingKey(run, number);
		const content = await store.read(key);
		if (content) askings.push(parseStored(store.describe(key), content, askingSchema));
	}
	return askings;
}
/** How often a run was asked for. @param keys of the run, those of others among them or not */
function askingsAmong(run, keys) {
	const prefix = askingsPrefix(run);
	const own = new Set([...keys].filter((key) => key.startsWith(prefix)));
	let count = 0;
	while (own.has(askingKey(run, count + 1))) count++;
	return count;
}
export { describeHarnessEvent as a, wishesOf as i, noteAsking as n, describeStaging as o, readAskings as r, parseHarnessEvent as s, askingsAmong as t };
