import { z } from "zod";
import { sideSchema } from "./plan.ts";

const count = z.number().int().nonnegative();
const fraction = z.number().describe("Relative change, B over A minus 1.");

/** What counts instructions. Callgrind leaves out those of the OpenMP runtime. */
export const instructionCounterSchema = z.enum(["processor", "callgrind"]);
export type InstructionCounter = z.infer<typeof instructionCounterSchema>;

/** Instructions of a trial that ran after the block's timed trials. Its time counts nowhere. */
export const instructionCountSchema = z.strictObject({
  side: sideSchema,
  session: count.describe("Harness session on the machine, from 1."),
  startedAt: z.iso.datetime().describe("UTC."),
  wallSeconds: z.number().nonnegative(),
  counter: instructionCounterSchema.describe(
    "The processor's counter, or callgrind where the processor counts none and the trial is short.",
  ),
  instructions: count.describe(
    "Instructions in user space, of all threads and processes, with OMP_WAIT_POLICY=passive.",
  ),
});
export type InstructionCount = z.infer<typeof instructionCountSchema>;

/**
 * Why a version takes longer or less time:
 * - `more work`, `less work`: the change of instructions is proven, and explains at least half of a proven change of time
 * - `slower work`, `faster work`: the time changed, the instructions at most by a tenth of that
 * - `cannot tell`: the time changed, and the instructions decide none of the above
 * - `no change`: neither changed
 */
export const workFindingSchema = z.enum([
  "more work",
  "less work",
  "slower work",
  "faster work",
  "cannot tell",
  "no change",
]);
export type WorkFinding = z.infer<typeof workFindingSchema>;

/** Change of instructions, paired over blocks. */
export const instructionChangeSchema = z.strictObject({
  change: fraction,
  low: fraction.describe("Lower end of the interval."),
  high: fraction,
  confidence: z.number().describe("Of the interval."),
  hosts: count.describe("Number of replicates."),
  counters: z.array(instructionCounterSchema).min(1),
});
export type InstructionChange = z.infer<typeof instructionChangeSchema>;

/** More work or slower work: an explanation of the change in wall time, never a verdict. */
export const workChangeSchema = z.strictObject({
  finding: workFindingSchema,
  instructions: instructionChangeSchema
    .nullable()
    .describe("Null: fewer than two replicates have counts of both versions."),
  problem: z.string().nullable().describe("Why counts are missing; null: none is."),
});
export type WorkChange = z.infer<typeof workChangeSchema>;
