import { z } from "zod";
import { UsageError } from "../../core/errors.ts";
import { jobLogLines, trialLogLines } from "../../use-cases/run/block-logs.ts";
import { readRunState } from "../../use-cases/run/run-log.ts";
import { openDetachedRun } from "../../wiring/detached-runs.ts";
import { openLocalRuns } from "../../wiring/local-runs.ts";
import { command } from "../command.ts";
import { regionInput, runEngineInput, runInput, runStoreInput } from "../shared-inputs.ts";

export const logs = command({
  name: "logs",
  summary: "show the log of a trial, or of a block's job",
  description:
    "On this machine: shows the model's own log of the trial that failed, else of the last one. In AWS or on a cluster: shows the harness's " +
    "log of a block: the machine, each trial and errors, over all attempts. --trial shows the model's own log of one trial.",
  positionals: ["run", "block"],
  examples: [
    "gcbench logs architectures-1a2b3c4d-1 miniature-4h__graviton3-4xlarge-16t__slow-convection__01",
    "gcbench logs RUN BLOCK",
    "gcbench logs RUN BLOCK --follow",
    "gcbench logs RUN BLOCK --trial 1",
  ],
  inputs: z.strictObject({
    run: runInput,
    block: z.string().min(1).meta({ description: "Id of the block, as gcbench status shows it." }),
    engine: runEngineInput,
    store: runStoreInput,
    region: regionInput,
    follow: z.boolean().default(false).meta({ description: "Follow the log until the job ends." }),
    trial: z.number().int().min(0).optional().meta({
      description: "Number of a trial whose model log to show instead; 0 is the warm-up.",
    }),
  }),

  async run(inputs, caller) {
    const local = await openLocalRuns(inputs, inputs.run);
    if (local && (await readRunState(local, inputs.run)).started === null) {
      if (inputs.follow) throw new UsageError("--follow is for runs in AWS or on a cluster.");
      return { lines: trialLogLines(local, inputs, inputs.trial), finish: () => {} };
    }
    const run = await openDetachedRun(inputs.run, inputs, caller);
    const { store } = run.log;
    const open = run.openJobLog;
    const lines =
      inputs.trial === undefined
        ? jobLogLines(store, inputs, { follow: inputs.follow, open }, caller)
        : trialLogLines(store, inputs, inputs.trial);
    return { lines, finish: () => {} };
  },
});
