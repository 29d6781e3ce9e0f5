import { z } from "zod";
import { formatCount } from "../../core/format/text.ts";
import { cancelRun } from "../../use-cases/run/detached-run.ts";
import { openDetachedRun } from "../../wiring/detached-runs.ts";
import { command } from "../command.ts";
import { regionInput, runInput, runStoreInput } from "../shared-inputs.ts";

export const cancel = command({
  name: "cancel",
  summary: "cancel the jobs of a run in AWS or on a cluster",
  description:
    "Cancels the jobs of a run in AWS Batch, from any machine, or on a cluster, from a login node, and waits until they have ended. Complete blocks are kept: " +
    "gcbench wait, or the command that started the run, resumes it. gcbench collect ignores it.",
  positionals: ["run"],
  examples: ["gcbench cancel architectures-1a2b3c4d-1"],
  inputs: z.strictObject({ run: runInput, store: runStoreInput, region: regionInput }),

  async run(inputs, caller) {
    const { run } = inputs;
    const cancelled = await cancelRun(await openDetachedRun(run, inputs, caller), "gcbench cancel");
    return {
      json: { run, cancelled },
      outputs: { run, cancelled: cancelled.length },
      text:
        cancelled.length === 0
          ? `No job of ${run} was running.`
          : `Cancelled ${formatCount(cancelled.length, "job")} of ${run}. Complete blocks are kept.`,
    };
  },
});
