import { z } from "zod";

/** Figure with the 95 % interval over hosts. */
export const figureSchema = z.strictObject({
  value: z.number().positive(),
  low: z.number().nullable().describe("Lower end of the 95 % interval; null: only a single host."),
  high: z.number().nullable(),
});

/** What a version of one of several models takes on a platform. */
export const modelRowSchema = z.strictObject({
  model: z.string(),
  workload: z.string(),
  version: z.string(),
  platform: z.string().describe("Platform id."),
  parallelism: z.strictObject({
    kind: z.enum(["threads", "ranks"]),
    count: z.number().int().positive(),
  }),
  cores: z
    .number()
    .int()
    .positive()
    .nullable()
    .describe("Physical cores that the run used; null: a host does not tell, or hosts differ."),
  hosts: z.number().int().positive(),
  simulatedDaysPerDay: figureSchema.nullable().describe("Null: the simulated time is unknown."),
  peakMemoryMiB: z.number().nonnegative(),
  usdPerSimulatedDay: figureSchema.nullable().describe("Null: no price is known."),
});
export type ModelRow = z.infer<typeof modelRowSchema>;
