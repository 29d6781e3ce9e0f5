import { z } from "zod";
import { commitSchema } from "./published-run.ts";

/** `owner/name`, in the letters that GitHub allows. */
export const repositoryNameSchema = z
  .string()
  .max(140)
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/, "expected owner/name");

/** Branch that results go to where nobody names one. */
export const RESULTS_BRANCH = "gcbench-results";

/** A branch that a workflow may write to: no option of git, no revision expression. */
export const branchSchema = z
  .string()
  .max(200)
  .regex(/^[A-Za-z0-9_](?:[A-Za-z0-9_.-]|\/(?=[A-Za-z0-9_]))*$/, "expected the name of a branch")
  .refine((name) => !/\.\.|\.lock(?:\/|$)|\.(?:\/|$)/.test(name), "expected the name of a branch");

/**
 * Who asked for a run, and where its result goes: kept with the run, so that whoever finishes it can publish it.
 * Written once, when a run begins in a workflow.
 */
export const originSchema = z.strictObject({
  schemaVersion: z.literal(1),
  repository: repositoryNameSchema,
  pullRequest: z.number().int().positive().nullable(),
  headSha: commitSchema.nullable().describe("Commit that the check is set at."),
  baseSha: commitSchema.nullable(),
  event: z.string().max(64).describe("Of GitHub: workflow_dispatch, issue_comment, ..."),
  workflowRun: z
    .string()
    .max(500)
    .regex(/^https:\/\//)
    .nullable()
    .describe("Where people find the workflow run that began it."),
  publish: z.strictObject({
    branch: branchSchema,
    comment: z.boolean(),
    check: z.boolean(),
    alert: z.boolean(),
    failOn: z.enum(["never", "regression", "inconclusive"]),
  }),
});
export type Origin = z.infer<typeof originSchema>;
