import { z } from "zod";
import { parseS3Address } from "../core/cloud/s3-address.ts";
import { metricSchema } from "../core/documents/platform-comparison.ts";
import {
  failOnSchema,
  pageAddressSchema,
  repositoryNameSchema,
} from "../core/documents/run-trigger.ts";
import { DEFAULT_REPORTS, DEFAULT_STORE } from "../wiring/locations.ts";

/** Inputs that several commands share. --help and the actions print the descriptions. */
export const suiteInput = z
  .string()
  .min(1)
  .meta({ value: "path", description: "Path of the suite, a YAML file." });

const storeAddress = z
  .string()
  .min(1)
  .refine(
    (store) => !/^\w+:\/\//.test(store) || parseS3Address(store) !== null,
    "expected a directory, or s3://bucket/prefix",
  );

/** No default value: each engine has its own default, and must tell it from a directory that was named. */
export const storeInput = storeAddress.optional().meta({
  value: "path",
  description: `Directory or s3://bucket/prefix that holds plans, records and logs. Default: ${DEFAULT_STORE}.`,
});

export const cloudStoreInput = storeAddress.optional().meta({
  description:
    "s3://bucket/prefix that holds the run. Default: the bucket that gcbench bootstrap made.",
});

export const runStoreInput = storeAddress.optional().meta({
  value: "path",
  description:
    "Directory or s3://bucket/prefix that holds the run. Default: .gcbench/store if it has the run, else the bucket that gcbench bootstrap made.",
});

export const runEngineInput = z.enum(["local", "batch", "slurm"]).optional().meta({
  description:
    "Engine of the run: local is this machine, slurm its cluster, batch AWS Batch. Default: batch if no directory here has the run.",
});

export const runInput = z.string().min(1).meta({ description: "Name of the run." });

export const regionInput = z
  .string()
  .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, "expected a region, as in us-west-2")
  .optional()
  .meta({ description: "AWS region. Default: AWS_REGION, else us-west-2." });

export const platformsInput = z.string().min(1).optional().meta({
  description:
    "Platforms to select from the suite, separated by commas, as in graviton3,amd-genoa-4xlarge. Default: all.",
});

export const spotInput = z
  .boolean()
  .default(false)
  .meta({ description: "Use spot instances on all AWS platforms of the suite." });

export const outInput = z
  .string()
  .min(1)
  .optional()
  .meta({ value: "path", description: `Folder for the report. Default: ${DEFAULT_REPORTS}/RUN.` });

export const reportsInput = z.string().min(1).default("reports").meta({
  value: "path",
  description: "Folder of earlier reports, whose records count as noise history.",
});

export const siteUrlInput = pageAddressSchema.optional().meta({
  description:
    "Address where people read the site, for the links of its feeds. Default: none, so the links are relative.",
});

export const regressionsInput = z.string().min(1).optional().meta({
  value: "path",
  description:
    "JSON of gcbench regressions, whose reasons are shown beside the changes. Default: regressions.json in the folder of reports, if there is one.",
});

export const failOnInput = failOnSchema.default("never").meta({
  description:
    "Exit with status 1 on a regression: a version or one of its timers is slower, or it needs more memory, failed, or disagrees with itself. inconclusive: also if a verdict is inconclusive. disagreement: only if results of one version differ, as between thread counts.",
});

export const pricesInput = z.string().min(1).optional().meta({
  value: "path",
  description:
    "File of machine prices, with dates and sources. Default: the prices stored with the run, else benchmarks/prices.json.",
});

export const rankByInput = metricSchema.optional().meta({
  description:
    "Metric that ranks platforms. Default: the metric of the last request, else the suite's eliminateBy, else wall-time.",
});

export const yesInput = z
  .boolean()
  .default(false)
  .meta({ description: "Make the changes without confirmation." });

export const repositoryInput = repositoryNameSchema
  .optional()
  .meta({ description: "GitHub repository, owner/name. Default: the workflow's repository." });

export const authorInput = z.string().min(1).optional().meta({
  description:
    "Login that GitHub shows as author of the comments, if the token belongs to an app of yours. Default: GitHub's answer, else github-actions[bot].",
});
