import { join } from "node:path";
import { z } from "zod";
import { reportRun } from "../../use-cases/report/report-run.ts";
import { isDetached, waitForRun } from "../../use-cases/run/detached-run.ts";
import { DEFAULT_REPORTS } from "../../wiring/locations.ts";
import { outputFiles } from "../../wiring/output-files.ts";
import { readPricesOfRun } from "../../wiring/prices.ts";
import { command } from "../command.ts";
import {
  cloudStoreInput,
  failOnInput,
  outInput,
  pricesInput,
  rankByInput,
  regionInput,
  runInput,
} from "../shared-inputs.ts";
import { describeDetached } from "./describe-detached.ts";
import { limitInputs } from "./limit-inputs.ts";

export const wait = command({
  name: "wait",
  summary: "resume a run in AWS, wait for it, and report",
  description:
    "Resumes a run in AWS Batch from any machine: waits for its blocks, submits those of the next look, and makes the " +
    "report. Ctrl-C ends only the wait. The jobs continue; gcbench cancel cancels them.",
  positionals: ["run"],
  examples: [
    "gcbench wait architectures-1a2b3c4d-1",
    "gcbench wait architectures-1a2b3c4d-1 --store s3://gcbench-bucket-1a2b3c4d --detach",
  ],
  verbose: "print all notes below the verdict",
  inputs: z.strictObject({
    run: runInput,
    store: cloudStoreInput,
    region: regionInput,
    detach: z.boolean().default(false).meta({
      description: "Collect finished blocks, submit those of the next look, and exit.",
    }),
    out: outInput,
    prices: pricesInput,
    rankBy: rankByInput,
    failOn: failOnInput,
    ...limitInputs,
  }),

  async run(inputs, caller) {
    const folder = inputs.out ?? join(DEFAULT_REPORTS, inputs.run);
    await outputFiles.reserve(folder);
    const { describeCalls, openCloudRun } = await import("../../wiring/cloud-runs.ts");
    const cloud = await openCloudRun(inputs.run, inputs, caller);
    const { store } = cloud.log;
    const outcome = await waitForRun(cloud, inputs, caller);
    if (outcome && isDetached(outcome)) return describeDetached(inputs.run, outcome, store);
    return reportRun({
      ...inputs,
      store,
      folder,
      files: outputFiles,
      prices: await readPricesOfRun(store, inputs.run, inputs),
      notes: [describeCalls(cloud.account)],
      abandonedBlocks: outcome?.abandonedBlocks ?? [],
    });
  },
});
