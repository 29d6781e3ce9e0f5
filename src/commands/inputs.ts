import { z } from "zod";
import { metricSchema } from "../core/platforms/platform-comparison.ts";
import { parseS3Address } from "../core/s3-address.ts";
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

export const rankByInput = metricSchema.default("wall-time").meta({
  description: "What platforms are ranked by, where a version ran on more than one.",
});
