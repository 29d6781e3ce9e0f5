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
  engine: z
    .enum(["local", "batch"])
    .default("local")
    .meta({ description: "Where blocks run: this machine, or AWS Batch." }),
  container: z
    .boolean()
    .default(false)
    .meta({ description: "Run in containers of the image that gcbench build made." }),
  image: z.string().min(1).optional().meta({
    description: "With --container: image of this machine. Default: the suite's own.",
  }),
  data: z.string().min(1).optional().meta({
    description: "With --container: directory of inputs on this machine. Default: .gcbench/data.",
  }),
  inputSource: z.string().min(1).optional().meta({
    description:
      "For runs from an image: S3 addresses of inputs, separated by commas. Default: s3://geos-chem,s3://gcgrid.",
  }),
  store: storeInput.meta({
    description:
      "Store of plans, records and logs: a directory or s3://bucket/prefix. Default in AWS: the bucket from gcbench bootstrap.",
  }),
  out: outInput,
  aA: z.boolean().default(false).meta({
    description: "Compare the suite's baseline with itself. A reported change is a false alarm.",
  }),
  again: z
    .boolean()
    .default(false)
    .meta({ description: "Start a new run if the last one of this plan is finished." }),
  retryFailed: z
    .boolean()
    .default(false)
    .meta({ description: "Retry blocks that failed in this run." }),
  reports: reportsInput,
  prices: pricesInput,
  rankBy: rankByInput,
  failOn: failOnInput,
  region: regionInput,
  platforms: platformsInput,
  spot: spotInput,
  hosts: z.number().int().min(1).max(1000).optional().meta({
    description: "AWS: maximum number of hosts per platform. Default: as deployed.",
  }),
  ...limitInputs,
  detach: z.boolean().default(false).meta({
    description:
      "AWS: submit the first blocks and exit. gcbench wait resumes the run from any machine.",
  }),
  waitMinutes: z.number().nonnegative().optional().meta({
    description:
      "AWS: wait at most this long, then leave the run as --detach does. Default: wait to the end; in a workflow 330, because GitHub ends a job after 6 hours.",
  }),
  ...triggerInputs,
});
export type RunInputs = z.infer<typeof runInputs>;
