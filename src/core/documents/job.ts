import { z } from "zod";
import { digestOf, shortDigest } from "./digest.ts";

const instant = z.iso.datetime().describe("UTC.");

/** Claim written before a job is submitted. Another client finds the job by this name. */
export const jobClaimSchema = z.strictObject({
  schemaVersion: z.literal(1),
  jobName: z.string(),
  at: instant,
});

/** Job submitted for a block, to AWS Batch or a cluster. */
export const jobNoteSchema = z.strictObject({
  schemaVersion: z.literal(1),
  jobId: z.string(),
  jobName: z.string(),
  queue: z.string().describe("ARN of the queue; partition of a cluster."),
  submittedAt: instant,
});
export type JobNote = z.infer<typeof jobNoteSchema>;

/** Attempt of a job on a host. AWS Batch starts another attempt if the host is reclaimed; a cluster never does. */
export const jobAttemptSchema = z.strictObject({
  startedAt: instant
    .nullable()
    .describe("Start of the container, after the image pull; null: it never started."),
  stoppedAt: instant.nullable(),
  exitCode: z.number().int().nullable().describe("Null: the container was terminated."),
  reason: z.string().nullable(),
  instance: z.string().nullable().optional().describe("Id or name of its host, if known."),
});
export type JobAttempt = z.infer<typeof jobAttemptSchema>;

/** Final state of a job. Stored because AWS deletes it after some days, and a cluster after minutes. */
export const jobEndSchema = z.strictObject({
  schemaVersion: z.literal(1),
  jobId: z.string(),
  jobName: z.string(),
  attempts: z.array(jobAttemptSchema),
  createdAt: instant,
  stoppedAt: instant.nullable(),
  status: z
    .string()
    .describe(
      "SUCCEEDED or FAILED, as in AWS Batch; the state of a cluster's scheduler, as in NODE_FAIL.",
    ),
  statusReason: z.string().nullable(),
});
export type JobEnd = z.infer<typeof jobEndSchema>;

/** AWS Batch allows 128 letters, digits, '-' and '_'. The digest needs nine. */
const MAX_READABLE_LENGTH = 119;
/** Characters kept from the end of a long name: block number and job number. */
const TAIL = 24;

/** Name of a block's nth job: readable, and the same from every client. */
export function jobName(run: string, block: string, job: number): string {
  const readable = `gcbench-${run}--${block}-${job}`.replace(/[^A-Za-z0-9_-]/g, "-");
  return `${shorten(readable)}-${shortDigest(digestOf({ run, block, job }))}`;
}

function shorten(name: string): string {
  if (name.length <= MAX_READABLE_LENGTH) return name;
  return `${name.slice(0, MAX_READABLE_LENGTH - TAIL - 2)}--${name.slice(-TAIL)}`;
}
