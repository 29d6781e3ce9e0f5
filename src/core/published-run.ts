import { z } from "zod";
import { type Comparison, verdictSchema } from "./comparison/comparison.ts";
import { allIn } from "./cost/run-cost.ts";
import { nameSchema } from "./names.ts";
import { shortened } from "./text.ts";

/** Names of runs become folders and parts of addresses. */
export const runNameSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,159}$/, "expected the name of a run");

export const commitSchema = z
  .string()
  .regex(/^[0-9a-f]{40}$/, "expected a commit: 40 hexadecimal digits");

const LONGEST_VERDICT = 2000;

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
  verdict: z.string().max(LONGEST_VERDICT),
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

/** What the run was for. */
export interface RunOrigin {
  readonly pullRequest: number | null;
  readonly sha: string | null;
}

/** @param told the verdict in words, with its mark */
export function summariseRun(
  { run, suite, measuredFrom, measuredTo, gcbench, cells, cost }: Comparison,
  told: Pick<RunSummary, "verdict" | "tone">,
  { pullRequest, sha }: RunOrigin,
): RunSummary {
  const total = cost?.total ?? null;
  return {
    schemaVersion: 1,
    run,
    suite,
    verdict: shortened(told.verdict, LONGEST_VERDICT),
    tone: told.tone,
    measuredFrom,
    measuredTo,
    gcbench,
    usd: total && allIn(total),
    pullRequest,
    sha,
    rows: cells.map(({ workload, platform, baseline, candidate, effect, failures }) => ({
      workload,
      platform,
      baseline,
      candidate,
      verdict: effect && effect.hosts > 0 ? effect.verdict : null,
      isFailed: failures.length > 0,
      change: effect?.change ?? null,
      low: effect?.low ?? null,
      high: effect?.high ?? null,
      hosts: effect?.hosts ?? 0,
    })),
  };
}
