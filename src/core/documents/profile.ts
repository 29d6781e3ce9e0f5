import { z } from "zod";
import { sideSchema } from "./plan.ts";

const count = z.number().int().nonnegative();

/** Limits of a profile in a record. Rare call paths beyond them are added to their callers. */
export const MAX_TREE_NODES = 1000;
export const MAX_ROUTINE_NAME = 200;

const namesSchema = z
  .array(z.string().min(1).max(MAX_ROUTINE_NAME))
  .max(MAX_TREE_NODES)
  .describe("Routines of the call tree.");

/** Call tree of a profile. Callers come before the routines that they call. */
export const callTreeSchema = z.strictObject({
  names: namesSchema,
  nodes: z
    .array(z.tuple([z.number().int().min(-1), count, count]))
    .max(MAX_TREE_NODES)
    .describe(
      "Index of the caller's node (-1: none), index of the name, samples in the routine itself.",
    ),
});
export type CallTree = z.infer<typeof callTreeSchema>;

/** Profile of a trial that ran after the block's timed trials. Its time counts nowhere. */
export const profileSchema = z.strictObject({
  side: sideSchema,
  session: count.describe("Harness session on the machine, from 1."),
  startedAt: z.iso.datetime().describe("UTC."),
  wallSeconds: z.number().nonnegative(),
  clock: z
    .enum(["cycles", "cpu-clock"])
    .describe("What triggers a sample: the processor's cycles, or the kernel's software clock."),
  hertz: z
    .number()
    .int()
    .positive()
    .describe("Samples per second and running thread, as requested."),
  samples: count.describe("Samples outside the OpenMP runtime."),
  waitingSamples: count.describe("Samples in the OpenMP runtime, most of them in barriers."),
  tree: callTreeSchema,
  stacks: z.string().describe("Key of the folded stacks in the store."),
});
export type Profile = z.infer<typeof profileSchema>;

const fraction = z.number().min(0).max(1);
const seconds = z.number();

/** Change of a routine's time between two versions. */
export const routineChangeSchema = z.strictObject({
  change: seconds.describe("Seconds of the candidate minus seconds of the baseline."),
  low: seconds.nullable().describe("Lower end of the interval; null: too few blocks."),
  high: seconds.nullable(),
});
export type RoutineChange = z.infer<typeof routineChangeSchema>;

export const routineComparisonSchema = z.strictObject({
  name: z.string(),
  selfA: seconds.describe(
    "Seconds in the routine itself: its share of the samples times the wall time.",
  ),
  selfB: seconds,
  self: routineChangeSchema,
  inclusiveA: seconds.describe("Seconds in the routine and in the routines that it calls."),
  inclusiveB: seconds,
  inclusive: routineChangeSchema,
  p: fraction
    .nullable()
    .describe("Of the change in the routine itself, adjusted over all tested routines of the run."),
  isProven: z
    .boolean()
    .describe("The change is significant and at least 2 % of the routine's time."),
  timers: z
    .array(z.string())
    .describe("Timers whose names match the routine or one of its callers."),
});
export type RoutineComparison = z.infer<typeof routineComparisonSchema>;

/** Profiles of a comparison's blocks. */
export const profileComparisonSchema = z.strictObject({
  blocks: count.describe("Blocks with a profile of both versions."),
  clocks: z.array(profileSchema.shape.clock),
  samplesA: count,
  samplesB: count,
  waitingA: fraction.describe("Share of all samples that is in the OpenMP runtime."),
  waitingB: fraction,
  change: seconds.describe("Change of the wall time over these blocks, in seconds."),
  routines: z.array(routineComparisonSchema),
  tree: z.strictObject({
    names: namesSchema,
    nodes: z
      .array(z.tuple([z.number().int().min(-1), count, seconds, seconds]))
      .describe(
        "Index of the caller's node (-1: none), index of the name, seconds in the routine itself of the baseline and of the candidate.",
      ),
  }),
});
export type ProfileComparison = z.infer<typeof profileComparisonSchema>;
