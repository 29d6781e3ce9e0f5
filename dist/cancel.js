import { Y as strictObject } from "./vendor.js";
import { a as UsageError } from "./errors.js";
import { E as recordKey, i as blocksPrefix } from "./keys.js";
import { r as blocksAmong, t as blockSpec } from "./plan.js";
import { i as formatCount } from "./text.js";
import { r as noteCancelled } from "./cancellation.js";
import { o as isRunFinished, u as readPlan } from "./stored-runs.js";
import { o as command } from "./markdown.js";
import { l as runInput, s as regionInput, t as cloudStoreInput } from "./shared-inputs.js";
// src/commands/run/cancel.ts
const REASON = "gcbench cancel";
const cancel = command({
	name: "cancel",
	summary: "end the jobs of a run in AWS",
	description: "Ends what a run has in AWS Batch, from any machine, and waits until it is gone. What is complete is kept: gcbench wait or the command that began the run goes on from there; gcbench collect leaves it alone.",
	positionals: ["run"],
	examples: ["gcbench cancel architectures-1a2b3c4d-1"],
	inputs: strictObject({
		run: runInput,
		store: cloudStoreInput,
		region: regionInput
	}),
	async run(inputs, host) {
		const { batchEngine, openCloudRun } = await import("./cloud2.js");
		const cloud = await openCloudRun(inputs.run, inputs);
		const plan = await readPlan(cloud.store, inputs.run);
		if (!plan) throw new UsageError(`Run ${inputs.run} has no plan yet: nothing was handed over.`);
		if (!await isRunFinished(cloud.store, inputs.run)) {
			const note = {
				at: host.clock.now(),
				reason: REASON
			};
			await noteCancelled(cloud.store, inputs.run, note);
		}
		const engine = batchEngine(inputs.run, cloud, host);
		const recorded = await cloud.store.list(blocksPrefix(inputs.run));
		const cancelled = [];
		for (const block of blocksAmong(plan, await engine.pending())) {
			const job = await engine.adopt(blockSpec(plan, inputs.run, block));
			const isDone = recorded.includes(recordKey(inputs.run, block.id));
			if (job !== null && !isDone) cancelled.push(block.id);
		}
		await engine.cancel(REASON);
		return {
			json: {
				run: inputs.run,
				cancelled
			},
			outputs: {
				run: inputs.run,
				cancelled: cancelled.length
			},
			text: cancelled.length === 0 ? `Nothing of ${inputs.run} was under way.` : `${formatCount(cancelled.length, "job")} of ${inputs.run} ended. What was complete is kept.`
		};
	}
});
export { cancel as t };
