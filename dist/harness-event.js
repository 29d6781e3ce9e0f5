import { B as _enum, G as number, U as discriminatedUnion, V as array, W as literal, X as string, Y as strictObject } from "./vendor.js";
import { r as failureClassSchema } from "./inspection.js";
import { h as formatShare, m as formatSeconds, n as formatBytesOf } from "./text.js";
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
export { describeStaging as n, parseHarnessEvent as r, describeHarnessEvent as t };
