import { z } from "zod";
import { commitSchema } from "./published-run.ts";

/** `owner/name`, in the letters that GitHub allows. */
export const repositoryNameSchema = z
  .string()
  .max(140)
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/, "expected owner/name");

/** Default branch of results. */
export const RESULTS_BRANCH = "gcbench-results";

/** Address of a page, safe in a link: no blanks, brackets or quotes. */
export const pageAddressSchema = z
  .string()
  .max(500)
  .regex(
    /^https?:\/\/[^\s()<>"'\\]+$/,
    "expected a web address without blanks, brackets and quotes",
  );

/** A branch that we write to: no git option, no revision expression. Narrower than `git check-ref-format`. */
export const branchSchema = z
  .string()
  .max(200)
  .regex(/^[A-Za-z0-9_](?:[A-Za-z0-9_.-]|\/(?=[A-Za-z0-9_]))*$/, "expected the name of a branch")
  .refine((name) => !/\.\.|\.lock(?:\/|$)|\.(?:\/|$)/.test(name), "expected the name of a branch");

/**
 * What makes a command fail: nothing, a regression, also a comparison without a decision, or only results of one version that
 * differ.
 */
export const failOnSchema = z.enum(["never", "regression", "inconclusive", "disagreement"]);
export type FailOn = z.infer<typeof failOnSchema>;

/** The workflow that requested a run, and where its result goes. The log of the run keeps it, so that any client can publish the result. */
export const triggerSchema = z.strictObject({
  schemaVersion: z.literal(1),
  repository: repositoryNameSchema,
  repositoryId: z
    .string()
    .regex(/^\d{1,20}$/)
    .nullable()
    .default(null)
    .describe("GitHub's id: it stays the same if a repository is renamed."),
  pullRequest: z.number().int().positive().nullable(),
  headSha: commitSchema
    .nullable()
    .describe("Commit that is measured, as it was at the request; it gets the check."),
  baseSha: commitSchema.nullable(),
  event: z.string().max(64).describe("GitHub event: workflow_dispatch, issue_comment, ..."),
  workflowRun: pageAddressSchema.nullable().describe("Page of the workflow run that requested it."),
  publish: z.strictObject({
    branch: branchSchema,
    comment: z.boolean(),
    check: z.boolean(),
    alert: z.boolean(),
    failOn: failOnSchema,
    status: z.boolean().default(false).describe("The commit has a pending status."),
  }),
});
export type Trigger = z.infer<typeof triggerSchema>;
