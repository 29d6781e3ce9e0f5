import { z } from "zod";

/** Where a run's blocks are executed: what another machine needs to go on with it. Kept in the store. */
export const engineNoteSchema = z.strictObject({
  schemaVersion: z.literal(1),
  engine: z.literal("batch"),
  region: z.string(),
  startedAt: z.iso.datetime(),
  queues: z.record(z.string(), z.string()).describe("ARN, by kind of machine."),
  jobRoleArn: z.string(),
  logGroup: z.string(),
});
export type EngineNote = z.infer<typeof engineNoteSchema>;
