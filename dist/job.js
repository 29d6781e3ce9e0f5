import { G as number, V as array, W as literal, X as string, Y as strictObject, z as datetime } from "./vendor.js";
import { r as shortDigest, t as digestOf } from "./digest.js";
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
export { jobNoteSchema as i, jobEndSchema as n, jobName as r, jobClaimSchema as t };
