import { z } from "zod";
import { digestOf, shortDigest } from "./digest.ts";

const instant = z.iso.datetime().describe("UTC.");

/** That a client is about to submit a job: who comes later looks for it by its name. */
export const jobClaimSchema = z.strictObject({
  schemaVersion: z.literal(1),
  jobName: z.string(),
  at: instant,
});

/** A job of AWS Batch that was submitted for a block. */
export const jobNoteSchema = z.strictObject({
  schemaVersion: z.literal(1),
  jobId: z.string(),
  jobName: z.string(),
  queue: z.string().describe("ARN."),
  submittedAt: instant,
});
export type JobNote = z.infer<typeof jobNoteSchema>;

/** One try of a job on one host. AWS Batch makes another where the host was taken away. */
export const jobAttemptSchema = z.strictObject({
  startedAt: instant
    .nullable()
    .describe("Its container began, the image pulled; null: it never did."),
  stoppedAt: instant.nullable(),
  exitCode: z.number().int().nullable().describe("Null: the container did not end by itself."),
  reason: z.string().nullable(),
  instance: z.string().nullable().optional().describe("Id of its host, where it was seen."),
});
export type JobAttempt = z.infer<typeof jobAttemptSchema>;

/** How a job of AWS Batch ended: kept, because AWS forgets it after some days. */
export const jobEndSchema = z.strictObject({
  schemaVersion: z.literal(1),
  jobId: z.string(),
  jobName: z.string(),
  attempts: z.array(jobAttemptSchema),
  createdAt: instant,
  stoppedAt: instant.nullable(),
  status: z.string().describe("SUCCEEDED or FAILED, as AWS names it."),
  statusReason: z.string().nullable(),
});
export type JobEnd = z.infer<typeof jobEndSchema>;

/** AWS Batch takes letters, digits, '-' and '_', 128 at most; the digest takes nine. */
const MAX_READABLE_LENGTH = 119;
/** The end of a long name stays: the block's number and the job's. */
const TAIL = 24;

/** The name of a block's nth job: a person reads what it is, and it is the same from every client. */
export function jobName(run: string, block: string, job: number): string {
  const readable = `gcbench-${run}--${block}-${job}`.replace(/[^A-Za-z0-9_-]/g, "-");
  return `${shorten(readable)}-${shortDigest(digestOf({ run, block, job }))}`;
}

function shorten(name: string): string {
  if (name.length <= MAX_READABLE_LENGTH) return name;
  return `${name.slice(0, MAX_READABLE_LENGTH - TAIL - 2)}--${name.slice(-TAIL)}`;
}
