import { z } from "zod";
import { commitSchema } from "./published-run.ts";

/** `owner/name`, in the letters that GitHub allows. */
export const repositoryNameSchema = z
  .string()
  .max(140)
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/, "expected owner/name");

/** Branch that results go to where nobody names one. */
export const RESULTS_BRANCH = "gcbench-results";

/** Address of a page, fit to stand in a link: no blanks, brackets or quotes. */
export const pageAddressSchema = z
  .string()
  .max(500)
  .regex(
    /^https?:\/\/[^\s()<>"'\\]+$/,
    "expected an address of the web without blanks, brackets and quotes",
  );

/** A branch that we write to: no option of git, no revision expression. Narrower than `git check-ref-format`. */
export const branchSchema = z
  .string()
  .max(200)
  .regex(/^[A-Za-z0-9_](?:[A-Za-z0-9_.-]|\/(?=[A-Za-z0-9_]))*$/, "expected the name of a branch")
  .refine((name) => !/\.\.|\.lock(?:\/|$)|\.(?:\/|$)/.test(name), "expected the name of a branch");

/** Who asked for a run in a workflow, and where its result goes: kept with the asking, so that whoever finishes the run can publish it. */
export const triggerSchema = z.strictObject({
  schemaVersion: z.literal(1),
  repository: repositoryNameSchema,
  repositoryId: z
    .string()
    .regex(/^\d{1,20}$/)
    .nullable()
    .default(null)
    .describe("Of GitHub: it stays where a repository is renamed."),
  pullRequest: z.number().int().positive().nullable(),
  headSha: commitSchema
    .nullable()
    .describe(
      "Commit that is measured, as it was when the run was asked for; the check is set at it.",
    ),
  baseSha: commitSchema.nullable(),
  event: z.string().max(64).describe("Of GitHub: workflow_dispatch, issue_comment, ..."),
  workflowRun: pageAddressSchema
    .nullable()
    .describe("Where people find the workflow run that asked for it."),
  publish: z.strictObject({
    branch: branchSchema,
    comment: z.boolean(),
    check: z.boolean(),
    alert: z.boolean(),
    failOn: z.enum(["never", "regression", "inconclusive"]),
    status: z
      .boolean()
      .default(false)
      .describe("The status of a /benchmark comment waits at the commit for how it ends."),
  }),
});
export type Trigger = z.infer<typeof triggerSchema>;
