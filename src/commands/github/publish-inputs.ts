import { z } from "zod";
import { nameSchema } from "../../core/documents/names.ts";
import { commitSchema, runNameSchema } from "../../core/documents/published-run.ts";
import {
  branchSchema,
  pageAddressSchema,
  RESULTS_BRANCH,
  repositoryNameSchema,
} from "../../core/documents/run-trigger.ts";
import { failOnInput } from "../shared-inputs.ts";

/** Inputs of `gcbench publish`. */
export const publishInputs = z.strictObject({
  folder: z.string().min(1).meta({
    description: "Folder of the report. Only its comparison.json and records are read.",
  }),
  results: z
    .boolean()
    .default(true)
    .meta({ description: "Commit the report to the branch of results." }),
  branch: branchSchema.default(RESULTS_BRANCH).meta({
    description: "Branch that holds results and nothing else. It is created if it is missing.",
  }),
  remote: z.string().min(1).optional().meta({
    description: "Git repository of that branch. Default: the workflow's own.",
  }),
  as: runNameSchema.optional().meta({
    description:
      "Name of the report's folder on the branch, if the name of the run is taken. A run in a new store starts at 1 again.",
  }),
  comment: z.boolean().default(false).meta({
    description: "Comment on the pull request, or update the existing comment.",
  }),
  check: z.boolean().default(false).meta({ description: "Set a check at the commit." }),
  alert: z.boolean().default(false).meta({
    description:
      "Open or update an issue if a release of GEOS-Chem is slower or failed. A later run without a problem closes it.",
  }),
  pullRequest: z
    .string()
    .regex(/^(auto|[1-9]\d{0,9})$/, "expected the number of a pull request, or auto")
    .default("auto")
    .meta({
      description:
        "Number of the pull request. auto: that of the event, else that of the commit, also from a fork.",
    }),
  sha: commitSchema.optional().meta({
    description:
      "Commit that was measured. Default: that of the event, if it is a push or a pull request.",
  }),
  failOn: failOnInput,
  reportUrl: pageAddressSchema
    .optional()
    .meta({ description: "Address of the whole report. Default: its page on the branch." }),
  annotate: z.string().min(1).optional().meta({
    description:
      "File of the repository that names versions, such as benchmarks/versions.yml. The check annotates its lines.",
  }),
  repository: repositoryNameSchema
    .optional()
    .meta({ description: "Repository on GitHub, owner/name. Default: the workflow's." }),
  author: z.string().min(1).optional().meta({
    description:
      "Login that the token writes as, for the token of your own app. Default: asked of GitHub, or github-actions[bot].",
  }),
  source: nameSchema.optional().meta({
    description:
      "Name of a separate source of the measurements, such as pull-request-runner. It gets its own comment and check.",
  }),
  dryRun: z
    .boolean()
    .default(false)
    .meta({ description: "Print what would be published, and publish nothing." }),
});
