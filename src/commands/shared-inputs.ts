import { z } from "zod";
import { parseS3Address } from "../core/cloud/s3-address.ts";
import { metricSchema } from "../core/documents/platform-comparison.ts";
import { failOnSchema } from "../core/documents/run-trigger.ts";
import { DEFAULT_REPORTS, DEFAULT_STORE } from "./locations.ts";

/** Inputs that several commands share. The descriptions are what --help prints. */
export const suiteInput = z
  .string()
  .min(1)
  .meta({ description: "Path of the suite, a YAML file." });

const storeAddress = z
  .string()
  .min(1)
  .refine(
    (store) => !/^\w+:\/\//.test(store) || parseS3Address(store) !== null,
    "expected a directory, or s3://bucket/prefix",
  );

export const storeInput = storeAddress
  .default(DEFAULT_STORE)
  .meta({ description: "What keeps plans, records and logs: a directory, or s3://bucket/prefix." });

/** Where runs in AWS are kept: the commands that go on with them find it by themselves. */
export const cloudStoreInput = storeAddress.optional().meta({
  description: "s3://bucket/prefix of the run. Default: the bucket that gcbench bootstrap made.",
});

export const runInput = z.string().min(1).meta({ description: "Name of the run." });

export const regionInput = z
  .string()
  .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, "expected a region, as in us-west-2")
  .optional()
  .meta({ description: "AWS region. Default: AWS_REGION, or us-west-2 beside the input data." });

export const platformsInput = z.string().min(1).optional().meta({
  description:
    "Of the suite's platforms only these, separated by commas: graviton3,amd-genoa-4xlarge.",
});

export const outInput = z
  .string()
  .min(1)
  .optional()
  .meta({ description: `Folder for the report. Default: ${DEFAULT_REPORTS}/RUN.` });

export const reportsInput = z
  .string()
  .min(1)
  .default("reports")
  .meta({ description: "Folder of earlier reports: what their records say of the noise is used." });

export const failOnInput = failOnSchema.default("never").meta({
  description:
    "Exit with 1 where a version is slower, failed, or computed what it should not (regression), or where also nothing could be told (inconclusive).",
});

export const pricesInput = z.string().min(1).optional().meta({
  description:
    "File of what machines cost an hour, with dates and sources. Default: what the run began with, else benchmarks/prices.json.",
});

export const rankByInput = metricSchema.optional().meta({
  description:
    "Metric that platforms are ranked by. Default: as requested before, else the suite's eliminateBy, else wall-time.",
});
