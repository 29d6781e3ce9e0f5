import { B as _enum, G as number, U as discriminatedUnion, V as array, W as literal, X as string, Y as strictObject, z as datetime } from "./vendor.js";
import { i as UsageError } from "./errors.js";
import { r as shortDigest, t as digestOf } from "./digest.js";
import { T as worstUsdPerHour, f as formatSeconds, n as formatBytesOf, p as formatShare } from "./text.js";
import { r as failureClassSchema } from "./inspection.js";
// src/core/job.ts
const instant = datetime().describe("UTC.");
/** That a client is about to submit a job: who comes later looks for it by its name. */
const jobClaimSchema = strictObject({
	schemaVersion: literal(1),
	jobName: string(),
	at: instant
});
/** A job of AWS Batch that was submitted for a block. */
const jobNoteSchema = strictObject({
	schemaVersion: literal(1),
	jobId: string(),
	jobName: string(),
	queue: string().describe("ARN."),
	submittedAt: instant
});
/** One try of a job on one host. AWS Batch makes another where the host was taken away. */
const jobAttemptSchema = strictObject({
	startedAt: instant.nullable().describe("Its container began, the image pulled; null: it never did."),
	stoppedAt: instant.nullable(),
	exitCode: number().int().nullable().describe("Null: the container did not end by itself."),
	reason: string().nullable(),
	instance: string().nullable().optional().describe("Id of its host, where it was seen.")
});
/** How a job of AWS Batch ended: kept, because AWS forgets it after some days. */
const jobEndSchema = strictObject({
	schemaVersion: literal(1),
	jobId: string(),
	jobName: string(),
	attempts: array(jobAttemptSchema),
	createdAt: instant,
	stoppedAt: instant.nullable(),
	status: string().describe("SUCCEEDED or FAILED, as AWS names it."),
	statusReason: string().nullable()
});
/** AWS Batch takes letters, digits, '-' and '_', 128 at most; the digest takes nine. */
const LONGEST_READABLE = 119;
/** The name of a block's nth job: a person reads what it is, and it is the same from every client. */
function jobName(run, block, job) {
	return `${shorten(`gcbench-${run}--${block}-${job}`.replace(/[^A-Za-z0-9_-]/g, "-"))}-${shortDigest(digestOf({
		run,
		block,
		job
	}))}`;
}
function shorten(name) {
	if (name.length <= LONGEST_READABLE) return name;
	return `${name.slice(0, 93)}--${name.slice(-24)}`;
}
// src/core/cost/budget.ts
const SECONDS_PER_HOUR = 3600;
/**
* What a job may take besides its trials: its inputs (tens of GiB from S3, at some 100 MiB/s) and its results.
* It is generous, because a block that ends at its limit is lost.
*/
const AROUND_TRIALS_SECONDS = 1800;
/** How long a job of so many trials may take, in seconds: each trial and the warm-up at its limit, and what is around them. */
function jobTimeLimitSeconds(trials, limits) {
	return (trials + 1) * limits.trialMinutes * 60 + AROUND_TRIALS_SECONDS;
}
/** How long any block of a plan may take, in seconds: the time limit of its jobs. */
function blockTimeLimitSeconds({ limits, blocks }) {
	return jobTimeLimitSeconds(Math.max(0, ...blocks.map(({ order }) => order.length)), limits);
}
/** When what has not ended is cancelled, in seconds since 1970; null: never. */
function deadlineOf({ limits }, beganAt) {
	const { deadlineHours } = limits;
	return deadlineHours === void 0 ? null : beganAt + deadlineHours * SECONDS_PER_HOUR;
}
/**
* What a run may still spend. A block that has ended counts with what it cost; one on its way counts as if each attempt
* that it began took all the time that it may, spot at the on-demand price. So a limit is kept by whoever asks `affords`
* before each submission: what was committed can only turn out cheaper.
*/
var Budget = class {
	limitUsd;
	#plan;
	#worst;
	#ended = /* @__PURE__ */ new Map();
	#inFlight = /* @__PURE__ */ new Map();
	/** @throws {UsageError} there is a limit, and a platform whose price is not known */
	constructor({ plan, prices, region }) {
		this.#plan = plan;
		this.limitUsd = plan.limits.spendUsd ?? null;
		const worst = plan.platforms.map((platform) => [platform, worstUsdPerHour(prices, platform, region)]);
		const unpriced = worst.filter(([, usd]) => usd === null).map(([{ name }]) => name);
		if (this.limitUsd !== null && unpriced.length > 0) throw new UsageError(`limits.spendUsd can't be kept: no price is known of ${[...new Set(unpriced)].join(", ")} in ${region ?? "this region"}. \`gcbench prices SUITE\` asks AWS for it; a machine of your own gets one in the file of prices (docs/cost.md).`);
		this.#worst = new Map(worst.map(([{ id }, usd]) => [id, usd ?? 0]));
	}
	/** The most that one attempt of a block can cost, in USD; 0 where there is neither a price nor a limit. */
	worstUsd({ platform, order }) {
		const seconds = 600 + jobTimeLimitSeconds(order.length, this.#plan.limits);
		return (this.#worst.get(platform) ?? 0) * seconds / SECONDS_PER_HOUR;
	}
	/** Whether one more attempt of a block stays within the limit whatever becomes of it. */
	affords(block) {
		return this.limitUsd === null || this.committedUsd + this.worstUsd(block) <= this.limitUsd;
	}
	/** A job of the block is submitted. Once more: it was lost, and is submitted again. */
	begin(block) {
		const attempts = (this.#inFlight.get(block.id)?.attempts ?? 0) + 1;
		this.#inFlight.set(block.id, {
			block,
			attempts,
			runningSince: null
		});
	}
	/**
	* What the engine sees of a block on its way.
	*
	* @param attempts in all its jobs, those that Batch made by itself after a reclaimed host among them
	* @param runningSince of the present attempt, in seconds since 1970; null: it waits
	*/
	observe(blockId, seen) {
		const known = this.#inFlight.get(blockId);
		if (!known) return;
		const attempts = Math.max(known.attempts, seen.attempts);
		this.#inFlight.set(blockId, {
			...known,
			attempts,
			runningSince: seen.runningSince
		});
	}
	/** A block has ended, and cost so much with all its attempts; null: not known, then the worst stays counted. */
	end(block, usd) {
		const attempts = this.#inFlight.get(block.id)?.attempts ?? 1;
		this.#ended.set(block.id, usd ?? attempts * this.worstUsd(block));
		this.#inFlight.delete(block.id);
	}
	/** What has been spent, and what is on its way at its worst, in USD. */
	get committedUsd() {
		return this.#sum(({ block, attempts }) => attempts * this.worstUsd(block));
	}
	/** What has been spent at most by now, in USD. */
	spentUsd(now) {
		return this.#sum(({ block, attempts, runningSince }) => {
			const perSecond = (this.#worst.get(block.platform) ?? 0) / SECONDS_PER_HOUR;
			const earlier = (attempts - 1) * this.worstUsd(block);
			if (runningSince === null) return earlier;
			const running = 600 + Math.max(0, now - runningSince);
			return earlier + Math.min(this.worstUsd(block), perSecond * running);
		});
	}
	/**
	* Whether the limit has been reached by now, so that what runs should be cancelled. Attempts that Batch makes by itself
	* are how that can come about.
	*/
	isSpent(now) {
		return this.limitUsd !== null && this.spentUsd(now) >= this.limitUsd;
	}
	#sum(usdOf) {
		const ended = [...this.#ended.values()].reduce((sum, usd) => sum + usd, 0);
		return [...this.#inFlight.values()].reduce((sum, one) => sum + usdOf(one), ended);
	}
};
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
export { blockTimeLimitSeconds as a, jobClaimSchema as c, jobNoteSchema as d, Budget as i, jobEndSchema as l, describeStaging as n, deadlineOf as o, parseHarnessEvent as r, jobTimeLimitSeconds as s, describeHarnessEvent as t, jobName as u };
