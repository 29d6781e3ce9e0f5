import { join } from "node:path";
import { z } from "zod";
import { reportRun } from "../../use-cases/report/report-run.ts";
import { isDetached, waitForRun } from "../../use-cases/run/detached-run.ts";
import { openDetachedRun } from "../../wiring/detached-runs.ts";
import { DEFAULT_REPORTS } from "../../wiring/locations.ts";
import { outputFiles } from "../../wiring/output-files.ts";
import { readPricesOfRun } from "../../wiring/prices.ts";
import { command } from "../command.ts";
import {
  failOnInput,
  outInput,
  pricesInput,
  rankByInput,
  regionInput,
  runInput,
  runStoreInput,
} from "../shared-inputs.ts";
import { describeDetached } from "./describe-detached.ts";
import { limitInputs } from "./limit-inputs.ts";

export const wait = command({
  name: "wait",
  summary: "resume a run in AWS or on a cluster, wait for it, and report",
  description:
    "Resumes a run in AWS Batch from any machine, or on a cluster from a login node: waits for its blocks, submits more where " +
    "a comparison is not decided yet, and makes the report. Ctrl-C ends only the wait. The jobs continue; gcbench cancel cancels them.",
  positionals: ["run"],
  examples: [
    "gcbench wait architectures-1a2b3c4d-1",
    "gcbench wait architectures-1a2b3c4d-1 --store s3://gcbench-bucket-1a2b3c4d --detach",
  ],
  verbose: "print all notes below the verdict",
  inputs: z.strictObject({
    run: runInput,
    store: runStoreInput,
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
    const run = await openDetachedRun(inputs.run, inputs, caller);
    const { store } = run.log;
    const outcome = await waitForRun(run, inputs, caller);
    if (outcome && isDetached(outcome)) return describeDetached(inputs.run, outcome, store);
    return reportRun({
      ...inputs,
      store,
      folder,
      files: outputFiles,
      prices: await readPricesOfRun(store, inputs.run, inputs),
      notes: await run.notes(),
      abandonedBlocks: outcome?.abandonedBlocks ?? [],
    });
  },
});
