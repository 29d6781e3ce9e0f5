import { z } from "zod";
import { commitSchema } from "../../core/documents/published-run.ts";
import { branchSchema, failOnSchema, RESULTS_BRANCH } from "../../core/documents/run-trigger.ts";

/** What a workflow says about the pull request or commit that it measures. */
export const triggerInputs = {
  pullRequest: z.number().int().positive().optional().meta({
    description: "Pull request to comment on, in a workflow.",
  }),
  sha: commitSchema.optional().meta({ description: "Commit that gets the check, in a workflow." }),
  baseSha: commitSchema.optional().meta({ description: "Commit of the baseline, in a workflow." }),
  publishBranch: branchSchema.optional().meta({
    description: `Branch to which gcbench collect publishes the result, in a workflow. Default: ${RESULTS_BRANCH}.`,
  }),
  publishFailOn: failOnSchema.optional().meta({
    description:
      "When the published check and status fail, in a workflow that publishes in a later job. Default: the value of --fail-on.",
  }),
  alert: z.boolean().default(false).meta({
    description: "Open an issue for each regression of a release, in a workflow.",
  }),
  status: z.boolean().default(false).meta({
    description: "Let gcbench collect set the commit status, if it finishes the run.",
  }),
};
