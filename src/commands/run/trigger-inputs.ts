import { z } from "zod";
import { commitSchema } from "../../core/documents/published-run.ts";
import { branchSchema, RESULTS_BRANCH } from "../../core/documents/run-trigger.ts";

/** What a workflow says about the pull request or commit that it measures. */
export const triggerInputs = {
  pullRequest: z.number().int().positive().optional().meta({
    description: "In a workflow: number of the pull request that gets the result as a comment.",
  }),
  sha: commitSchema
    .optional()
    .meta({ description: "In a workflow: commit that gets the result as a check." }),
  baseSha: commitSchema
    .optional()
    .meta({ description: "In a workflow: commit that it is compared with." }),
  publishBranch: branchSchema.optional().meta({
    description: `In a workflow: branch that gcbench collect publishes the result to. Default: ${RESULTS_BRANCH}.`,
  }),
  alert: z.boolean().default(false).meta({
    description: "In a workflow: open an issue if a release became slower.",
  }),
  status: z.boolean().default(false).meta({
    description:
      "In a workflow: the commit has a pending status of a /benchmark comment. gcbench collect sets it if the workflow leaves the run.",
  }),
};
