import { z } from "zod";
import { verdictSchema } from "./comparison.ts";
import { nameSchema } from "./names.ts";

/** Names of runs become folders and parts of addresses. */
export const runNameSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,159}$/, "expected the name of a run");

export const commitSchema = z
  .string()
  .regex(/^[0-9a-f]{40}$/, "expected a commit: 40 hexadecimal digits");

export const MAX_VERDICT_LENGTH = 2000;

const rowSchema = z.strictObject({
  workload: nameSchema,
  platform: nameSchema,
  baseline: nameSchema,
  candidate: nameSchema.nullable(),
  verdict: verdictSchema.nullable().describe("Null: nothing was compared."),
  isFailed: z.boolean().describe("A trial of it failed."),
  change: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  hosts: z.number().int().nonnegative(),
});

/** What of a run goes into the index of all runs. */
export const runSummarySchema = z.strictObject({
  schemaVersion: z.literal(1),
  run: runNameSchema,
  suite: nameSchema,
  verdict: z.string().max(MAX_VERDICT_LENGTH),
  tone: z.enum(["worse", "better", "neutral", "open", "refused"]),
  measuredFrom: z.string().max(40).nullable(),
  measuredTo: z.string().max(40).nullable(),
  gcbench: z.string().max(40),
  usd: z.number().nonnegative().nullable().describe("All-in; null: no machine has a price."),
  pullRequest: z.number().int().positive().nullable(),
  sha: commitSchema.nullable().describe("Commit that the comparison is about."),
  rows: z.array(rowSchema),
});
export type RunSummary = z.infer<typeof runSummarySchema>;
