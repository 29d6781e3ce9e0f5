import { z } from "zod";
import { UsageError } from "../../core/errors.ts";
import type { Caller } from "../../ports/caller.ts";
import { renderRunList, renderRunStatus } from "../../report/run/render-run-status.ts";
import { renderRunEvents } from "../../report/run/run-events.ts";
import { listRunStates, readRunStatus } from "../../use-cases/run/read-run-status.ts";
import { RunLog } from "../../use-cases/run/run-log.ts";
import { command, type Report } from "../command.ts";
import { cloudStoreInput, regionInput, runInput } from "../shared-inputs.ts";

const inputsSchema = z.strictObject({
  run: runInput.optional(),
  store: cloudStoreInput,
  region: regionInput,
  events: z.boolean().default(false).meta({
    description:
      "Show what happened to the run: who requested, changed, cancelled or published it.",
  }),
});
type Inputs = z.infer<typeof inputsSchema>;

export const status = command({
  name: "status",
  summary: "show the runs in AWS, the blocks of a run, or its events",
  description:
    "Without a run: lists the runs in AWS and their state; runs on this machine are not listed. With a run: shows its blocks, " +
    "which of them run, and why others wait. With --events: shows the log of the run. It submits nothing and cancels nothing.",
  positionals: ["run"],
  examples: [
    "gcbench status",
    "gcbench status architectures-1a2b3c4d-1 --json",
    "gcbench status architectures-1a2b3c4d-1 --events",
  ],
  inputs: inputsSchema,

  async run(inputs, caller) {
    const { run } = inputs;
    if (run === undefined && inputs.events) {
      throw new UsageError("--events needs the name of a run. gcbench status lists the runs.");
    }
    if (run === undefined) return runList(inputs);
    return inputs.events ? eventsOf(run, inputs, caller) : statusOf(run, inputs, caller);
  },
});

async function runList(inputs: Inputs): Promise<Report> {
  const { openRunStore } = await import("../../wiring/cloud-runs.ts");
  const { store } = await openRunStore(inputs);
  const runs = await listRunStates(store);
  return { json: { store: store.location, runs }, text: renderRunList(runs, store.location) };
}

async function eventsOf(run: string, inputs: Inputs, caller: Caller): Promise<Report> {
  const { openRunStore } = await import("../../wiring/cloud-runs.ts");
  const { store } = await openRunStore(inputs);
  const events = await new RunLog(store, run, caller).events();
  if (events.length === 0) {
    throw new UsageError(
      `There is no run ${run} in ${store.location}. gcbench status lists the runs.`,
    );
  }
  return { json: { run, store: store.location, events }, text: renderRunEvents(run, events) };
}

async function statusOf(run: string, inputs: Inputs, caller: Caller): Promise<Report> {
  const { openCloudRun } = await import("../../wiring/cloud-runs.ts");
  const now = await readRunStatus(await openCloudRun(run, inputs, caller));
  const { store, startedAt, isFinished } = now;
  const done = now.records.map(({ spec, status: end }) => ({ block: spec.block.id, status: end }));
  const runningBlocks = now.running.map(({ block, job, state }) => ({
    block: block.id,
    job,
    ...state,
  }));
  return {
    json: { run, store, startedAt, isFinished, done, runningBlocks },
    text: renderRunStatus(now),
  };
}
