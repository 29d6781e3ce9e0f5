import { z } from "zod";
import { effectSchema } from "./comparison.ts";
import { digestSchema } from "./digest.ts";
import { nameSchema } from "./names.ts";
import { commitSchema, runNameSchema } from "./published-run.ts";

const count = z.number().int().nonnegative();
const amount = z.number().nonnegative();
const probability = z.number().min(0).max(1);
const fraction = z.number().describe("Relative change, as in 0.02.");

/** What is bisected: a time, peak memory, or whether results differ. */
export const bisectedQuantitySchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("wall-time") }),
  z.strictObject({ kind: z.literal("timer"), timer: z.string().min(1) }),
  z.strictObject({ kind: z.literal("memory") }),
  z.strictObject({ kind: z.literal("results") }),
]);
export type BisectedQuantity = z.infer<typeof bisectedQuantitySchema>;

/** A commit of the bisected range. */
export const rangeCommitSchema = z.strictObject({
  commit: commitSchema,
  subject: z.string().max(200),
  /** A merge brings the commits of its other parents as one. */
  isMerge: z.boolean(),
});
export type RangeCommit = z.infer<typeof rangeCommitSchema>;

const common = {
  schemaVersion: z.literal(1),
  at: z.iso.datetime(),
  by: z.string().max(500).describe("Who: `user@machine`, or the page of the workflow run."),
};

const noiseSchema = z
  .strictObject({ hostSd: amount, duplicateSd: amount, blocks: count })
  .describe("Noise of the quantity in earlier blocks.");

const startedSchema = z.strictObject({
  ...common,
  kind: z.literal("started"),
  suite: nameSchema,
  definition: digestSchema.describe("Digest of the suite and both ends."),
  quantity: bisectedQuantitySchema,
  good: commitSchema,
  commits: z.array(rangeCommitSchema).min(1).describe("After the good end, oldest first."),
  history: noiseSchema.nullable().describe("Fixed when the bisection starts; null: none."),
  buildSeconds: amount.describe("Time to build both ends; about 0 if their builds were kept."),
});
export type StartedBisection = z.infer<typeof startedSchema>;

const costs = {
  blockSeconds: amount.describe("Machine time of the blocks."),
  buildSeconds: amount.describe("Time to build the commit; about 0 if its build was kept."),
  usd: amount.nullable().describe("Cost of the run; null: no price is known."),
};

const measuredSchema = z.strictObject({
  ...common,
  kind: z.literal("measured"),
  commit: commitSchema,
  run: runNameSchema.describe("Run of the comparison with the good end."),
  blocks: count.describe("Complete blocks."),
  ...costs,
});
export type MeasuredComparison = z.infer<typeof measuredSchema>;

/** Longer reasons are cut. */
export const MAX_REASON_LENGTH = 2000;

const skippedSchema = z.strictObject({
  ...common,
  kind: z.literal("skipped"),
  commit: commitSchema,
  reason: z.string().max(MAX_REASON_LENGTH),
  run: runNameSchema.nullable().describe("Run in which the commit failed; null: no build."),
  ...costs,
});
export type SkippedCommit = z.infer<typeof skippedSchema>;

/** The skipped commits count as not tried. */
const retriedSchema = z.strictObject({ ...common, kind: z.literal("retried") });

/** What happened to a bisection. A store keeps events for ever and never changes one. */
export const bisectionEventSchema = z.discriminatedUnion("kind", [
  startedSchema,
  measuredSchema,
  skippedSchema,
  retriedSchema,
]);
export type BisectionEvent = z.infer<typeof bisectionEventSchema>;
type WithoutCommon<E> = E extends BisectionEvent ? Omit<E, keyof typeof common> : never;
/** What a client says of an event. Time and author follow from the client. */
export type NewBisectionEvent = WithoutCommon<BisectionEvent>;

const stepSchema = z.strictObject({
  commits: z.array(rangeCommitSchema).min(1).describe("One of them brought the change."),
  change: fraction.nullable().describe("Null: results are bisected."),
  low: fraction.nullable().describe("Lower end of the 95 % interval."),
  high: fraction.nullable(),
});

/** Result of a bisection, as `gcbench bisect --json` prints it. */
export const bisectionSchema = z.strictObject({
  schemaVersion: z.literal(1),
  bisection: z.string(),
  suite: nameSchema,
  quantity: bisectedQuantitySchema,
  range: z
    .strictObject({ good: z.string(), bad: z.string() })
    .describe("Both ends as requested: tags or commits."),
  good: commitSchema,
  bad: commitSchema,
  commits: count.describe("Commits after the good end that change what is compiled."),
  maxError: probability,
  outcome: z
    .enum(["one step", "several steps", "no change", "inconclusive", "unfinished"])
    .describe("unfinished: a step still runs."),
  total: effectSchema.nullable().describe("Change from the good to the bad end."),
  steps: z.array(stepSchema).describe("Where the change came from. Empty: not known."),
  error: probability.nullable().describe("Probability that the answer is wrong; null: no answer."),
  isOpen: z.boolean().describe("The bisection ended before it was as sure as requested."),
  comparisons: z.array(
    z.strictObject({
      commit: commitSchema,
      position: count.describe("Position after the good end, from 1."),
      blocks: count,
      change: fraction.nullable().describe("Against the good end."),
      low: fraction.nullable(),
      high: fraction.nullable(),
      differs: z.boolean().nullable().describe("Whether results differ; null: not bisected."),
      probability: probability
        .nullable()
        .describe("That the change came with this commit or an earlier one; null: not known yet."),
      runs: z.array(runNameSchema),
    }),
  ),
  skipped: z.array(z.strictObject({ commit: commitSchema, reason: z.string() })),
  blocks: count,
  builds: count.describe("Commits built, both ends included."),
  hours: amount.describe("Machine time of blocks and builds."),
  usd: amount.nullable(),
  left: z.array(z.string()).describe("What is left to decide."),
  next: z.array(z.string()).describe("What to do next, with commands."),
});
export type BisectionDocument = z.infer<typeof bisectionSchema>;
