import { z } from "zod";
import { type Block, blockSpec, blocksAmong, type Plan } from "../../core/documents/plan.ts";
import type { BlockRecord } from "../../core/documents/record.ts";
import { runsAmong } from "../../core/documents/run-id.ts";
import { finishedKey, RUNS_PREFIX } from "../../core/documents/store-layout.ts";
import { UsageError } from "../../core/errors.ts";
import { formatCount, formatInstant, formatRoughly } from "../../core/format/text.ts";
import type { BlockState } from "../../ports/engine.ts";
import type { Host, ProgressView } from "../../ports/host.ts";
import type { Store } from "../../ports/store.ts";
import { terminalTable } from "../../report/text/terminal-table.ts";
import { isCancelled } from "../../use-cases/run/cancellation.ts";
import { RunProgress } from "../../use-cases/run/run-progress.ts";
import { isRunFinished, readPlan, readRecords } from "../../use-cases/run/stored-runs.ts";
import type { CommandResult } from "../command.ts";
import { command } from "../command.ts";
import { cloudStoreInput, regionInput, runInput } from "../shared-inputs.ts";

export const status = command({
  name: "status",
  summary: "show the runs in AWS, or the blocks of one",
  description:
    "Lists the runs of the store and their progress. With the name of a run, lists its blocks: running, waiting and why. " +
    "Submits and cancels nothing.",
  positionals: ["run"],
  examples: ["gcbench status", "gcbench status architectures-1a2b3c4d-1 --json"],
  inputs: z.strictObject({
    run: runInput.optional(),
    store: cloudStoreInput,
    region: regionInput,
  }),

  async run(inputs, host) {
    const { openCloudStore } = await import("../../wiring/cloud-runs.ts");
    const { AwsAccount } = await import("../../adapters/aws/aws-account.ts");
    const { defaultRegion } = await import("../../adapters/aws/aws-options.ts");
    if (inputs.run !== undefined) return statusOf(inputs.run, inputs, host);
    const account = new AwsAccount(inputs.region ?? defaultRegion());
    return listAll(await openCloudStore(account, inputs.store));
  },
});

/** From the keys alone: a store of many runs is listed, not read. */
async function listAll(store: Store): Promise<CommandResult> {
  const keys = await store.list(RUNS_PREFIX);
  const rows = runsAmong(keys).map((run) => {
    const own = keys.filter((key) => key.startsWith(`${RUNS_PREFIX}${run}/`));
    const handed = own.filter((key) => key.endsWith("/spec.json")).length;
    const done = own.filter((key) => key.endsWith("/record.json")).length;
    const isFinished = keys.includes(finishedKey(run));
    return { run, handed, done, isFinished, isCancelled: isCancelled(run, own) };
  });
  const cells = rows.map(({ run, handed, done, ...is }) => [
    run,
    is.isFinished ? "finished" : is.isCancelled ? "cancelled" : "not finished",
    `${done} of ${handed} handed over`,
  ]);
  return {
    json: { store: store.location, runs: rows },
    text:
      rows.length === 0
        ? `There are no runs in ${store.location}.`
        : terminalTable(["Run", "State", "Blocks done"], cells),
  };
}

async function statusOf(
  run: string,
  inputs: { store?: string | undefined; region?: string | undefined },
  host: Host,
): Promise<CommandResult> {
  const { openCloudRun, batchEngine } = await import("../../wiring/cloud-runs.ts");
  const cloud = await openCloudRun(run, inputs);
  const { store, note } = cloud;
  const plan = await readPlan(store, run);
  if (!plan) throw new UsageError(`Run ${run} has no plan yet: nothing was handed over.`);
  const engine = batchEngine(run, cloud, host);
  const jobs = new Map<string, string>();
  const blocks = blocksAmong(plan, await engine.pending());
  for (const block of blocks) {
    const jobId = await engine.attach(blockSpec(plan, run, block));
    if (jobId !== null) jobs.set(block.id, jobId);
  }
  const attached = blocks.filter(({ id }) => jobs.has(id));
  const states = await engine.states(attached.map(({ id }) => id));
  // After the states: what has ended by now has its record, and is not under way whatever its job says.
  const records = await readRecords(store, run);
  const recorded = new Set(records.map(({ spec }) => spec.block.id));
  const runningBlocks = attached.flatMap((block, index) => {
    const state = states[index];
    return state && !recorded.has(block.id) ? [{ block, state }] : [];
  });
  const isFinished = await isRunFinished(store, run);
  const view = progressOf(plan, { run, records, runningBlocks });
  return {
    json: {
      run,
      store: store.location,
      startedAt: note.startedAt,
      isFinished,
      done: records.map(({ spec, status: end }) => ({ block: spec.block.id, status: end })),
      runningBlocks: runningBlocks.map(({ block, state }) => ({
        block: block.id,
        job: jobs.get(block.id) ?? null,
        ...state,
      })),
    },
    text: [
      `Run ${run}, begun ${formatInstant(note.startedAt)}: ${summary(view, isFinished)}`,
      terminalTable(["Platform", "Blocks"], tableOf(view)),
      ...runningBlocks.map(({ block, state }) => `  ${block.id}: ${describeState(state)}`),
    ].join("\n"),
  };
}

function progressOf(
  plan: Plan,
  known: {
    run: string;
    records: readonly BlockRecord[];
    runningBlocks: readonly { block: Block; state: BlockState }[];
  },
): ProgressView {
  const records = new Map(known.records.map((record) => [record.spec.block.id, record]));
  const progress = new RunProgress(plan, known.run, records);
  return progress.view({
    blocksToSubmit: [],
    runningBlocks: known.runningBlocks,
    isConcurrent: true,
  });
}

function summary({ done, total, remainingSeconds }: ProgressView, isFinished: boolean): string {
  if (isFinished) return `finished, ${formatCount(done, "block")} done.`;
  const under = total - done;
  if (under === 0)
    return `${formatCount(done, "block")} done, none under way; gcbench wait goes on.`;
  const left = remainingSeconds === null ? "" : `, about ${formatRoughly(remainingSeconds)} left`;
  return `${formatCount(done, "block")} done, ${under} under way${left}.`;
}

function tableOf({ table = [] }: ProgressView): readonly (readonly string[])[] {
  return table.map(({ label, marks, note }) => {
    const counts = new Map<string, number>();
    for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
    const text = [...counts].map(([mark, count]) => `${count} ${mark}`).join(", ");
    return [label, note ? `${text} (${note})` : text];
  });
}

function describeState(state: BlockState): string {
  switch (state.status) {
    case "waiting":
      return state.isStarting
        ? "its host starts"
        : `waits${state.reason ? `: ${state.reason}` : ""}`;
    case "running": {
      const since = state.seconds === undefined ? "" : `, ${formatRoughly(state.seconds)}`;
      const at = state.progress
        ? `, ${state.progress.position === 0 ? "warm-up" : `trial ${state.progress.position} of ${state.progress.trials}`}`
        : "";
      const attempt = (state.attempts ?? 1) > 1 ? `, attempt ${state.attempts}` : "";
      const note = state.note ? `, ${state.note}` : "";
      return `runs${since}${attempt}${at}${note}`;
    }
    case "ended":
      return "has ended";
    case "lost":
      return `was lost: ${state.reason}`;
  }
}
