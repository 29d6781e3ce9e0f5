import { z } from "zod";
import { digestOf, shortDigest } from "./digest.ts";

const instant = z.iso.datetime();

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

/** One stay of a job on a host. */
export const jobAttemptSchema = z.strictObject({
  startedAt: instant.nullable(),
  stoppedAt: instant.nullable(),
  exitCode: z.number().int().nullable(),
  reason: z.string().nullable().describe("Of AWS Batch, or of the container."),
  isReclaim: z.boolean().describe("The host went away under it: a spot reclaim, mostly."),
});

/** How a job ended, as AWS Batch tells it; AWS forgets jobs after a week. */
export const jobEndSchema = z.strictObject({
  schemaVersion: z.literal(1),
  jobId: z.string(),
  jobName: z.string(),
  status: z.enum(["SUCCEEDED", "FAILED", "UNKNOWN"]),
  statusReason: z.string().nullable(),
  createdAt: instant.nullable(),
  startedAt: instant.nullable(),
  stoppedAt: instant.nullable(),
  attempts: z.array(jobAttemptSchema),
});
export type JobEnd = z.infer<typeof jobEndSchema>;

/** AWS Batch takes letters, digits, '-' and '_', 128 at most. */
const LONGEST_READABLE = 100;

/** The name of a block's nth job: a person reads what it is, and it is the same from every client. */
export function jobName(run: string, block: string, job: number): string {
  const readable = `gcbench-${run}--${block}-${job}`.replace(/[^A-Za-z0-9_-]/g, "-");
  return `${readable.slice(0, LONGEST_READABLE)}-${shortDigest(digestOf({ run, block, job }))}`;
}
