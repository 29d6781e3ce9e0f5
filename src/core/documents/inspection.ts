import { z } from "zod";
import { failureClassSchema } from "./failure-class.ts";
import { timerSchema } from "./timer.ts";

/** What `gcbench inspect` finds in a run directory or log of the model. */
export const inspectionSchema = z.strictObject({
  schemaVersion: z.literal(1),
  status: z
    .enum(["succeeded", "failed", "dry-run", "unknown"])
    .describe("unknown: the evidence does not decide."),
  class: failureClassSchema.nullable(),
  message: z
    .string()
    .nullable()
    .describe("The cause as it was printed, on one line; null: nothing went wrong."),
  action: z.string().nullable().describe("What to do about it; null: nothing went wrong."),
  page: z.string().nullable().describe("Page and section that explain the class."),
  source: z
    .strictObject({
      file: z.string().nullable().describe("Null: the log."),
      line: z.number().int(),
    })
    .nullable()
    .describe("Where the cause is printed; null: nowhere."),
  version: z.string().nullable().describe("Version of the model."),
  modelSeconds: z.number().nullable().describe("The outermost timer."),
  simulatedDays: z.number().describe("Completed time steps."),
  simulatedDaysPerDay: z.number().nullable(),
  ranks: z
    .number()
    .int()
    .positive()
    .optional()
    .describe("MPI ranks of GCHP; absent: the log does not say."),
  memoryMB: z
    .number()
    .optional()
    .describe(
      "Memory in use on the fullest node, in MB of 1e6 bytes; absent: the log does not say.",
    ),
  timers: z.array(timerSchema),
  missing: z
    .array(z.strictObject({ path: z.string(), required: z.boolean() }))
    .describe("Input files that are missing."),
  assumptions: z
    .array(z.string())
    .describe("What gcbench assumed because the evidence does not say it."),
  warnings: z.array(z.string()).describe("What a reader should doubt."),
});
export type Inspection = z.infer<typeof inspectionSchema>;
