import { z } from "zod";
import { nameSchema } from "../../core/documents/names.ts";
import { commitSchema, runNameSchema } from "../../core/documents/published-run.ts";
import {
  branchSchema,
  pageAddressSchema,
  RESULTS_BRANCH,
} from "../../core/documents/run-trigger.ts";
import { authorInput, failOnInput, repositoryInput, siteUrlInput } from "../shared-inputs.ts";

/** Inputs of `gcbench publish`. */
export const publishInputs = z.strictObject({
  folder: z.string().min(1).meta({
    value: "path",
    description:
      "Folder of the report. Only its comparison.json and records are read. Subfolders with the reports of several machines are published together.",
  }),
  results: z.boolean().default(true).meta({
    description: "Commit the report to the results branch.",
    negated: "Publish without a commit to the results branch.",
  }),
  site: z.boolean().default(true).meta({
    description: "Render the site of all runs on the results branch.",
    negated: "Leave the results branch without a site.",
  }),
  siteUrl: siteUrlInput.meta({
    description:
      "Address where people read the site, for the links of its feeds. Default: the address of GitHub Pages, if the repository is on github.com.",
  }),
  branch: branchSchema.default(RESULTS_BRANCH).meta({
    description: "Results branch, which holds nothing else. It is created if it is missing.",
  }),
  remote: z.string().min(1).optional().meta({
    description: "Git repository of the results branch. Default: the workflow's repository.",
  }),
  as: runNameSchema.optional().meta({
    description:
      "Name of the report's folder on the branch. Use it if another run may have the same name. Default: the name of the run.",
  }),
  comment: z.boolean().default(false).meta({
    description: "Comment on the pull request, or update the existing comment.",
  }),
  check: z.boolean().default(false).meta({ description: "Set a check at the commit." }),
  alert: z.boolean().default(false).meta({
    description:
      "Open or update one issue for each regression of a GEOS-Chem release. Close it if a later run proves that the regression is gone.",
  }),
  status: z.boolean().default(false).meta({
    description:
      "Set the commit status `gcbench` to the verdict. A branch rule can require this status.",
  }),
  pullRequest: z
    .string()
    .regex(/^(auto|[1-9]\d{0,9})$/, "expected the number of a pull request, or auto")
    .default("auto")
    .meta({
      description:
        "Number of the pull request. auto finds it by the event, else by the commit, also for forks.",
    }),
  sha: commitSchema.optional().meta({
    description: "Commit that was measured. Default: the commit of the push or pull request event.",
  }),
  failOn: failOnInput,
  reportUrl: pageAddressSchema
    .optional()
    .meta({ description: "Address of the full report. Default: its page on the results branch." }),
  annotate: z.string().min(1).optional().meta({
    value: "path",
    description:
      "File of the repository that lists the versions, as in benchmarks/versions.yml. The check annotates their lines.",
  }),
  repository: repositoryInput,
  author: authorInput,
  source: nameSchema.optional().meta({
    description:
      "Name of a separate source of the measurements, such as pull-request-runner. It gets its own comment and check.",
  }),
  gcpy: z.boolean().default(false).meta({
    description:
      "Link this workflow's page as the place of gcpy's tables, which a later job makes from the kept outputs.",
  }),
  dryRun: z
    .boolean()
    .default(false)
    .meta({ description: "Print what would be published, and publish nothing." }),
});
