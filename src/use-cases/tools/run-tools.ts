import { z } from "zod";
import { changeSummarySchema } from "../../core/documents/change-summary.ts";
import { runNameSchema } from "../../core/documents/published-run.ts";
import { recordSchema } from "../../core/documents/record.ts";
import { UsageError } from "../../core/errors.ts";
import type { Store } from "../../ports/store.ts";
import { type Tool, tool } from "../../ports/tool.ts";
import { type ComparisonSources, findComparison } from "../report/find-comparison.ts";
import { listRunStates } from "../run/read-run-status.ts";
import { readRecord } from "../run/stored-runs.ts";
import { summariseChanges } from "./summarise-changes.ts";

const count = z.number().int().nonnegative();

const runListSchema = z.strictObject({
  schemaVersion: z.literal(1),
  store: z.string(),
  runs: z.array(
    z.strictObject({
      run: z.string(),
      submitted: count.describe("Blocks that were started."),
      done: count.describe("Blocks with a record."),
      isFinished: z.boolean(),
      isCancelled: z.boolean(),
    }),
  ),
});

/** Tools that answer from the runs of a store and from reports. */
export function runTools({ openStore, ...sources }: ComparisonSources): readonly Tool[] {
  return [listRuns(openStore), whatChanged({ openStore, ...sources }), showRecord(openStore)];
}

const listRuns = (openStore: () => Promise<Store>) =>
  tool({
    name: "list_runs",
    title: "List the runs",
    description:
      "Lists the benchmark runs in the store: their names, how many blocks are done, and whether they are finished.",
    inputs: z.strictObject({}),
    output: runListSchema,
    async answer() {
      const store = await openStore();
      const runs = [...(await listRunStates(store))];
      return { schemaVersion: 1 as const, store: store.location, runs };
    },
  });

const whatChanged = (sources: ComparisonSources) =>
  tool({
    name: "what_changed",
    title: "Say what changed between versions",
    description:
      "Compares the versions of a run: the verdict in a sentence; then for each workload and platform the change of wall time " +
      "with its interval and confidence, the timers, routines and memory that changed, caveats, and the keys of the records. " +
      "Changes are relative: 0.02 means 2 % slower. Trust verdicts, not single changes: an inconclusive change may be noise.",
    inputs: z.strictObject({
      source: z
        .string()
        .min(1)
        .describe("Name of a run, the folder of a report, or a comparison.json."),
    }),
    output: changeSummarySchema,
    async answer({ source }) {
      return summariseChanges((await findComparison(source, sources)).comparison);
    },
  });

const showRecord = (openStore: () => Promise<Store>) =>
  tool({
    name: "read_record",
    title: "Read the record of a block",
    description:
      "Returns the record of a block: machine, versions, and each trial with its times, timers, memory and disturbances. " +
      "Fingerprints of outputs and samples of memory are left away.",
    inputs: z.strictObject({
      run: runNameSchema,
      block: runNameSchema.describe("Id of the block, as in the key of its record."),
    }),
    output: z.strictObject({ record: recordSchema }),
    async answer({ run, block }) {
      const store = await openStore();
      const record = await readRecord(store, run, block);
      if (!record) throw new UsageError(`Run ${run} has no record of block ${block}.`);
      const { warmUp, trials } = record;
      return { record: { ...record, warmUp: warmUp && brief(warmUp), trials: trials.map(brief) } };
    },
  });

type Trial = z.infer<typeof recordSchema>["trials"][number];

function brief({ memorySamples: _, ...trial }: Trial): Trial {
  return { ...trial, outputs: trial.outputs.map(({ values: _, ...output }) => output) };
}
