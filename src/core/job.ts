import { z } from "zod";

const instant = z.iso.datetime().describe("UTC.");

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
