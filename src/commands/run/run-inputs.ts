import { z } from "zod";
import {
  failOnInput,
  outInput,
  platformsInput,
  pricesInput,
  rankByInput,
  regionInput,
  reportsInput,
  spotInput,
  storeInput,
  suiteInput,
} from "../shared-inputs.ts";
import { limitInputs } from "./limit-inputs.ts";
import { triggerInputs } from "./trigger-inputs.ts";

/** Inputs of `gcbench run`. */
export const runInputs = z.strictObject({
  suite: suiteInput,
  engine: z.enum(["local", "batch", "slurm"]).default("local").meta({
    description:
      "Engine that runs the blocks: local is this machine, batch is AWS Batch, slurm is the cluster of this login node.",
  }),
  container: z.boolean().default(false).meta({
    description: "Run in containers on this machine, from the image that gcbench build made.",
  }),
  build: z.boolean().default(false).meta({
    description: "With --container: build the suite's image first, unless it exists.",
  }),
  image: z.string().min(1).optional().meta({
    description: "Image for --container, on this machine. Default: the suite's image.",
  }),
  data: z.string().min(1).optional().meta({
    value: "path",
    description:
      "Directory of inputs for --container, on this machine. Default: .gcbench/data, and .gcbench/synthetic-data for synthetic inputs.",
  }),
  inputSource: z.string().min(1).optional().meta({
    description:
      "S3 addresses of the inputs for runs from an image, separated by commas. Default: s3://geos-chem,s3://gcgrid.",
  }),
  store: storeInput.meta({
    value: "path",
    description:
      "Directory or s3://bucket/prefix that holds plans, records and logs. Default: .gcbench/store, and with --engine batch the bucket that gcbench bootstrap made.",
  }),
  out: outInput,
  aA: z.boolean().default(false).meta({
    description:
      "Run an A/A test: the suite's baseline against itself. Every difference found is a false alarm.",
  }),
  profile: z.boolean().default(false).meta({
    description:
      "Profile one more trial of each version in each block, so that the report names the routines that changed.",
  }),
  instructions: z.boolean().default(false).meta({
    description:
      "Count the instructions of each version in a short workload with callgrind (valgrind), and measure no times. Reports changes from 0.05 % on.",
  }),
  again: z
    .boolean()
    .default(false)
    .meta({ description: "Start a new run if the last run of this plan is finished." }),
  retryFailed: z
    .boolean()
    .default(false)
    .meta({ description: "Retry the blocks that failed in this run." }),
  reports: reportsInput,
  prices: pricesInput,
  rankBy: rankByInput,
  failOn: failOnInput,
  region: regionInput,
  platforms: platformsInput,
  spot: spotInput,
  hosts: z.number().int().min(1).max(1000).optional().meta({
    description: "Maximum number of hosts of each AWS platform at once. Default: as deployed.",
  }),
  ...limitInputs,
  detach: z.boolean().default(false).meta({
    description:
      "Submit the first blocks to AWS or the cluster and exit. gcbench wait resumes the run from any machine.",
  }),
  waitMinutes: z.number().nonnegative().optional().meta({
    description:
      "Maximum wait for jobs, in minutes; then exit as with --detach. Default: no limit; in a workflow 330, because a GitHub job ends after 6 hours, or 0 if the run is known to take longer.",
  }),
  ...triggerInputs,
});
export type RunInputs = z.infer<typeof runInputs>;

/** Options of `gcbench run --help` that only some runs need. */
export const RUN_OPTION_GROUPS: Readonly<Record<string, readonly (keyof RunInputs)[]>> = {
  "In containers on this machine": ["container", "image", "data", "inputSource"],
  "In AWS (--engine batch) or on a cluster (--engine slurm)": [
    "platforms",
    "deadlineHours",
    "detach",
    "waitMinutes",
    "spendUsd",
  ],
  "In AWS (--engine batch)": ["region", "spot", "hosts"],
  "On a cluster (--engine slurm)": ["coreHours"],
  "In a workflow of GitHub": [
    "pullRequest",
    "sha",
    "baseSha",
    "publishBranch",
    "publishFailOn",
    "alert",
    "status",
  ],
};
