import { z } from "zod";

/** Where a run's blocks execute. Stored so that another machine can resume the run. */
export const engineNoteSchema = z.strictObject({
  schemaVersion: z.literal(1),
  engine: z.literal("batch"),
  region: z.string(),
  startedAt: z.iso.datetime(),
  queues: z.record(z.string(), z.string()).describe("Queue ARN by platform."),
  jobRoleArn: z.string(),
  logGroup: z.string(),
});
export type EngineNote = z.infer<typeof engineNoteSchema>;
