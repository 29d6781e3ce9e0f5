import { z } from "zod";
import { failureClassSchema } from "./failure-class.ts";
import { sideSchema } from "./plan.ts";

const count = z.number().int().nonnegative();
const fraction = z.number();

/** A run of a version under callgrind. Its time says nothing. */
export const callgrindRunSchema = z.strictObject({
  side: sideSchema,
  instructions: count.describe("Outside the OpenMP runtime."),
  waiting: count.describe("Instructions in the OpenMP runtime."),
  routines: z.array(z.tuple([z.string(), count])).describe("Instructions of each routine itself."),
  failure: z
    .strictObject({
      class: failureClassSchema,
      message: z.string(),
      logLines: z.array(z.string()),
    })
    .nullable(),
});
export type CallgrindRun = z.infer<typeof callgrindRunSchema>;

/** What the harness leaves of a block under callgrind. It is no record: times and instructions never mix. */
export const callgrindBlockSchema = z.strictObject({
  schemaVersion: z.literal(1),
  runs: z.array(callgrindRunSchema),
});
export type CallgrindBlock = z.infer<typeof callgrindBlockSchema>;

const versionSchema = z.strictObject({
  version: z.string(),
  instructions: z.number().describe("Outside the OpenMP runtime; of the baseline the mean."),
  waitingShare: fraction.describe("Share of all instructions that is in the OpenMP runtime."),
});

const routineSchema = z.strictObject({
  name: z.string(),
  baseline: z.number(),
  candidate: z.number(),
});

const candidateSchema = z.strictObject({
  ...versionSchema.shape,
  finding: z.enum(["more work", "less work", "same work"]),
  change: fraction.describe("Relative change of instructions, as in 0.003."),
  routines: z.array(routineSchema).describe("Routines that carry the change, the largest first."),
});
export type CheckedCandidate = z.infer<typeof candidateSchema>;

/** Result of `gcbench run --instructions`: the instructions of each version, and whether a candidate does more work. */
export const instructionCheckSchema = z.strictObject({
  schemaVersion: z.literal(1),
  suite: z.string(),
  plan: z.string(),
  gcbench: z.string().describe("Version of gcbench that counted."),
  comparisons: z.array(
    z.strictObject({
      workload: z.string(),
      platform: z.string(),
      baseline: versionSchema,
      spread: fraction.describe("Relative difference of the two runs of the baseline."),
      limit: fraction.describe("Changes up to this one are called the same work."),
      candidates: z.array(candidateSchema),
    }),
  ),
});
export type InstructionCheck = z.infer<typeof instructionCheckSchema>;
export type CheckedWorkload = InstructionCheck["comparisons"][number];
