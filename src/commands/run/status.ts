import { z } from "zod";
import { UsageError } from "../../core/errors.ts";
import type { Caller } from "../../ports/caller.ts";
import type { Store } from "../../ports/store.ts";
import { renderRunList, renderRunStatus } from "../../report/run/render-run-status.ts";
import { renderRunEvents } from "../../report/run/run-events.ts";
import {
  listRunStates,
  type RunStatus,
  readLocalRunStatus,
  readRunStatus,
} from "../../use-cases/run/read-run-status.ts";
import { RunLog } from "../../use-cases/run/run-log.ts";
import { openDetachedRun } from "../../wiring/detached-runs.ts";
import { openLocalRuns } from "../../wiring/local-runs.ts";
import { command, type Report } from "../command.ts";
import { regionInput, runEngineInput, runInput, runStoreInput } from "../shared-inputs.ts";

const inputsSchema = z.strictObject({
  run: runInput.optional(),
  engine: runEngineInput,
  store: runStoreInput,
  region: regionInput,
  events: z.boolean().default(false).meta({
    description:
      "Show what happened to the run: who requested, changed, cancelled or published it.",
  }),
});
type Inputs = z.infer<typeof inputsSchema>;

export const status = command({
  name: "status",
  summary: "list runs, or show the blocks or events of one",
  description:
    "Without a run: lists the runs on this machine, or in AWS if this machine has none. With a run: shows its blocks and the change so far, and in AWS or on a cluster " +
    "which blocks run and why others wait. With --events: shows the log of the run. It submits nothing and cancels nothing.",
  positionals: ["run"],
  examples: [
    "gcbench status",
    "gcbench status --engine batch",
    "gcbench status architectures-1a2b3c4d-1 --json",
    "gcbench status architectures-1a2b3c4d-1 --events",
  ],
  inputs: inputsSchema,

  async run(inputs, caller) {
    const { run } = inputs;
    if (run === undefined && inputs.events) {
      throw new UsageError("--events needs the name of a run. gcbench status lists the runs.");
    }
    const local = await openLocalRuns(inputs, run);
    if (run === undefined) return runList(inputs, local);
    if (inputs.events) return eventsOf(run, inputs, local, caller);
    const log = local && new RunLog(local, run, caller);
    const isLocal = log !== null && (await log.state()).started === null;
    return isLocal ? describeStatus(await readLocalRunStatus(log)) : statusOf(run, inputs, caller);
  },
});

async function runList(inputs: Inputs, local: Store | null): Promise<Report> {
  const store = local ?? (await openCloudRuns(inputs));
  const runs = await listRunStates(store);
  const text = renderRunList(runs, store.location);
  const inCloud = "Runs in AWS: gcbench status --engine batch";
  return {
    json: { store: store.location, runs },
    text: local && inputs.engine === undefined ? `${text}\n\n${inCloud}` : text,
  };
}

async function openCloudRuns(inputs: Inputs): Promise<Store> {
  const { openRunStore } = await import("../../wiring/cloud-runs.ts");
  return (await openRunStore(inputs)).store;
}

async function eventsOf(
  run: string,
  inputs: Inputs,
  local: Store | null,
  caller: Caller,
): Promise<Report> {
  const store = local ?? (await openCloudRuns(inputs));
  const events = await new RunLog(store, run, caller).events();
  if (events.length === 0) {
    throw new UsageError(
      `There is no run ${run} in ${store.location}. gcbench status lists the runs.`,
    );
  }
  return { json: { run, store: store.location, events }, text: renderRunEvents(run, events) };
}

async function statusOf(run: string, inputs: Inputs, caller: Caller): Promise<Report> {
  return describeStatus(await readRunStatus(await openDetachedRun(run, inputs, caller)));
}

function describeStatus(now: RunStatus): Report {
  const { run, store, startedAt, isFinished } = now;
  const done = now.records.map(({ spec, status: end }) => ({ block: spec.block.id, status: end }));
  const runningBlocks = now.running.map(({ block, job, state }) => ({
    block: block.id,
    job,
    ...state,
  }));
  const estimates = now.estimates.map(({ cell, effect: { change, low, high, hosts } }) => ({
    ...cell,
    change,
    low,
    high,
    hosts,
  }));
  return {
    json: { run, store, startedAt, isFinished, done, runningBlocks, estimates },
    text: renderRunStatus({ ...now, done }),
  };
}
