import { z } from "zod";
import { blockSpec, blocksAmong } from "../../core/documents/plan.ts";
import { blocksPrefix, recordKey } from "../../core/documents/store-layout.ts";
import { UsageError } from "../../core/errors.ts";
import { formatCount } from "../../core/format/text.ts";
import { recordCancellation } from "../../use-cases/run/cancellation.ts";
import { isRunFinished, readPlan } from "../../use-cases/run/stored-runs.ts";
import { command } from "../command.ts";
import { cloudStoreInput, regionInput, runInput } from "../shared-inputs.ts";

const REASON = "gcbench cancel";

export const cancel = command({
  name: "cancel",
  summary: "cancel the jobs of a run in AWS",
  description:
    "Cancels the jobs of a run in AWS Batch, from any machine, and waits until they have ended. Complete blocks are kept: " +
    "gcbench wait, or the command that started the run, resumes it. gcbench collect ignores it.",
  positionals: ["run"],
  examples: ["gcbench cancel architectures-1a2b3c4d-1"],
  inputs: z.strictObject({ run: runInput, store: cloudStoreInput, region: regionInput }),

  async run(inputs, host) {
    const { batchEngine, openCloudRun } = await import("../../wiring/cloud-runs.ts");
    const cloud = await openCloudRun(inputs.run, inputs);
    const plan = await readPlan(cloud.store, inputs.run);
    if (!plan) throw new UsageError(`Run ${inputs.run} has no plan yet: nothing was handed over.`);
    // First of all: who goes on with runs by itself must not begin anew what is ended here.
    if (!(await isRunFinished(cloud.store, inputs.run))) {
      const note = { at: host.clock.now(), reason: REASON };
      await recordCancellation(cloud.store, inputs.run, note);
    }
    const engine = batchEngine(inputs.run, cloud, host);
    const recorded = await cloud.store.list(blocksPrefix(inputs.run));
    const cancelled: string[] = [];
    for (const block of blocksAmong(plan, await engine.pending())) {
      const job = await engine.attach(blockSpec(plan, inputs.run, block));
      const isDone = recorded.includes(recordKey(inputs.run, block.id));
      if (job !== null && !isDone) cancelled.push(block.id);
    }
    await engine.cancel(REASON);
    return {
      json: { run: inputs.run, cancelled },
      outputs: { run: inputs.run, cancelled: cancelled.length },
      text:
        cancelled.length === 0
          ? `Nothing of ${inputs.run} was under way.`
          : `${formatCount(cancelled.length, "job")} of ${inputs.run} ended. What was complete is kept.`,
    };
  },
});
