import { z } from "zod";
import { agreementSchema } from "./agreement.ts";
import {
  cellSchema,
  effectSchema,
  failedTrialSchema,
  timerComparisonSchema,
} from "./comparison.ts";
import { memoryChangeSchema } from "./memory-change.ts";
import { routineComparisonSchema } from "./profile.ts";
import { cpuTimeChangeSchema } from "./quantity-change.ts";

const timerChangeSchema = timerComparisonSchema
  .pick({ name: true, secondsA: true, secondsB: true, isWatched: true, ranks: true })
  .extend({ effect: effectSchema });

/** Comparison of a candidate with its baseline, without trials and charts. */
const cellChangesSchema = z.strictObject({
  workload: z.string(),
  inputs: z
    .enum(["synthetic", "real"])
    .describe("Synthetic inputs: the times are no benchmark of the model."),
  platform: z.string(),
  baseline: z.string(),
  candidate: z.string().nullable(),
  effect: effectSchema.nullable().describe("Change in wall time; null: nothing to compare."),
  cpuTime: cpuTimeChangeSchema.nullable(),
  energy: cellSchema.shape.energy,
  work: cellSchema.shape.work,
  memory: memoryChangeSchema.nullable(),
  timers: z
    .array(timerChangeSchema)
    .describe("Proven to have changed, the slower ones first; then those on the watch list."),
  routines: z
    .array(routineComparisonSchema)
    .describe("Proven to have changed, from profiles; empty: none, or no profile."),
  differences: z.array(z.string()).describe("Why the sides are not comparable; empty: they are."),
  notes: z.array(z.string()).describe("Caveats about the numbers."),
  failures: z.array(failedTrialSchema),
  records: z.array(z.string()).describe("Keys of the records in the store."),
});

/** What changed, where and how surely: a comparison for a reader with little room. */
export const changeSummarySchema = z.strictObject({
  schemaVersion: z.literal(1),
  run: z.string(),
  suite: z.string(),
  headline: z.string().describe("The verdict in a sentence."),
  cause: z.string().describe("Where it comes from; empty: no part stands out."),
  measuredFrom: z.string().nullable(),
  measuredTo: z.string().nullable(),
  cells: z.array(cellChangesSchema),
  agreements: z.array(agreementSchema).describe("Agreement between results."),
  usd: z.number().nonnegative().nullable().describe("All-in cost of the run; null: no price."),
});
export type ChangeSummary = z.infer<typeof changeSummarySchema>;
