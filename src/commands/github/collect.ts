import { join } from "node:path";
import { z } from "zod";
import type { AwsAccount } from "../../adapters/aws/aws-account.ts";
import type { Wish } from "../../core/asking.ts";
import { InfrastructureError, InterruptedError } from "../../core/errors.ts";
import { formatCount } from "../../core/text.ts";
import { unlessCancelled } from "../../pipeline/cancellation.ts";
import { notePublished, reportedAt } from "../../pipeline/published-places.ts";
import { countRecords, isRunFinished, readPlan } from "../../pipeline/stored-runs.ts";
import type { Host, Store } from "../../ports.ts";
import { prose, table } from "../../report/markdown.ts";
import { terminalTable } from "../../report/terminal.ts";
import { command } from "../command.ts";
import { DEFAULT_REPORTS } from "../locations.ts";
import { readPricesOfRun } from "../prices.ts";
import { compareRun, writeReport } from "../results/write-report.ts";
import { isHandedOver } from "../run/handed-over.ts";
import { goOn } from "../run/wait.ts";
import { cloudStoreInput, regionInput } from "../shared-inputs.ts";
import { settleLeft } from "./collect-status.ts";
import {
  type Here,
  type OpenRun,
  openRuns,
  repositoryHere,
  strangerAmong,
  wishesHere,
} from "./open-runs.ts";
import { publishCollected } from "./publish-collected.ts";

const SECONDS_AN_HOUR = 3600;
const SECONDS_A_DAY = 86_400;

const inputsSchema = z.strictObject({
  store: cloudStoreInput,
  region: regionInput,
  remote: z.string().min(1).optional().meta({
    description: "Git repository of the branch of results. Default: that of the workflow.",
  }),
  out: z.string().min(1).default(DEFAULT_REPORTS).meta({
    description: "Folder for the reports, one folder a run.",
  }),
  maxAgeDays: z.number().positive().max(365).default(14).meta({
    description:
      "Days since the last request after which a run is ignored, because AWS no longer lists its jobs.",
  }),
  graceHours: z.number().nonnegative().max(72).default(2).meta({
    description:
      "Hours that a workflow which waited for its run has to publish it by itself; after that it is published from here.",
  }),
  dryRun: z.boolean().default(false).meta({ description: "List the runs, and do nothing." }),
});
type Inputs = z.infer<typeof inputsSchema>;

/** What became of a run at this call. */
interface Collected {
  readonly run: string;
  readonly state:
    | "under way"
    | "left to its workflow"
    | "published"
    | "cancelled"
    | "failed"
    | "of another repository";
  readonly what: string;
}

export const collect = command({
  name: "collect",
  summary: "resume the runs that workflows left in AWS, and publish finished ones",
  description:
    "Checks each unpublished run that a workflow requested: collects finished blocks, submits those of the next look, and exits " +
    "without waiting. It reports finished runs and publishes them where each workflow requested. Repeated and parallel calls are " +
    "safe: nothing runs twice and nothing is published twice.",
  positionals: [],
  examples: ["gcbench collect --dry-run", "gcbench collect --region us-west-2"],
  inputs: inputsSchema,

  async run(inputs, host) {
    const { openCloudStore } = await import("../run/cloud.ts");
    const { AwsAccount } = await import("../../adapters/aws/aws-account.ts");
    const { regionHere } = await import("../../adapters/aws/aws-options.ts");
    const account: AwsAccount = new AwsAccount(inputs.region ?? regionHere());
    const store = await openCloudStore(account, inputs.store);
    const before = host.clock.now() - inputs.maxAgeDays * SECONDS_A_DAY;
    const runs = await openRuns(store);
    const isAlive = (run: OpenRun) => run.askedAt >= before && !run.isCancelled;
    const place = { store, inputs, here: repositoryHere() };
    const collected: Collected[] = [];
    for (const open of runs.filter(isAlive)) {
      const one = await collectSafely(open, place, host);
      if (one) collected.push(one);
    }
    const left = runs.filter((run) => !isAlive(run));
    if (!inputs.dryRun) await settleLeft(store, { here: place.here, left }, host);
    return report(collected, store);
  },
});

interface Place {
  readonly store: Store;
  readonly inputs: Inputs;
  readonly here: Here;
}

/** One run that can't be gone on with keeps none of the others back. */
async function collectSafely(open: OpenRun, place: Place, host: Host): Promise<Collected | null> {
  const { run } = open;
  try {
    return await collectRun(open, place, host);
  } catch (error) {
    if (host.signal.aborted) throw error;
    const what = error instanceof Error ? error.message : String(error);
    // Somebody ended it meanwhile: whoever goes on with it does so on purpose.
    if (error instanceof InterruptedError) return { run, state: "cancelled", what };
    host.warn(`Run ${run}: ${what}`);
    return { run, state: "failed", what };
  }
}

/** @returns null: no workflow asked for it */
async function collectRun(open: OpenRun, place: Place, host: Host): Promise<Collected | null> {
  const { run, askings } = open;
  const { store, inputs, here } = place;
  if (open.fault !== null) throw new InfrastructureError(open.fault);
  const plan = await readPlan(store, run);
  const wishes = wishesHere(askings, here).filter((wish) => isLacking(wish, open));
  if (wishes.length === 0) return tellOfStranger(open, place, host);
  if (inputs.dryRun || !plan) return { run, state: "under way", what: "left as it is" };
  // Its jobs may be of somebody who went on with it since, and does not wait.
  if (!open.isUnderWay && (await isItsWorkflows(open, place, host))) return { run, ...LEFT };
  const step = await takeStep(open, place, host);
  if ("state" in step) return step;
  if (await isItsWorkflows(open, place, host)) return { run, ...LEFT };
  return publishRun(open, { ...place, wishes, givenUp: step.givenUp }, host);
}

/** It has more by now, or is to have more, than who wants it has. */
function isLacking({ askings }: Wish, { isUnderWay, served }: OpenRun): boolean {
  return isUnderWay || askings.some((asking) => !served.has(asking));
}

/** One that terminals asked for is theirs; one of another repository is named, for it may be this one under its name of before. */
async function tellOfStranger(
  { run, askings, records, isUnderWay }: OpenRun,
  { store, inputs, here }: Place,
  host: Host,
): Promise<Collected | null> {
  const of = strangerAmong(askings, here);
  if (of !== null) {
    host.warn(
      `Run ${run} was asked for by ${of}, and this is ${here.repository}: that is left alone.`,
    );
    return { run, state: "of another repository", what: of };
  }
  if (inputs.dryRun || isUnderWay) return null;
  // So that nobody looks again until it has more.
  for (const asking of askings.keys()) {
    await notePublished(store, run, { records, asking: asking + 1 });
  }
  return null;
}

const LEFT = { state: "left to its workflow", what: "it waited, and publishes by itself" } as const;

/** Whether a workflow has the report of all that the run has by now, and time left to publish it. */
async function isItsWorkflows(open: OpenRun, place: Place, host: Host): Promise<boolean> {
  const reported = await lastReportedAt(open, place);
  const grace = place.inputs.graceHours * SECONDS_AN_HOUR;
  return reported !== null && host.clock.now() < reported + grace;
}

/** When a workflow had the report of all that the run has by now, since it was last asked for; null: none has. */
async function lastReportedAt({ run, askings }: OpenRun, { store }: Place): Promise<number | null> {
  const records = await countRecords(store, run);
  return reportedAt(store, run, { records, asking: askings.length });
}

/** Takes in what ended, and hands over what the next look needs. @returns what could not be run, where no more is to come */
async function takeStep(
  open: OpenRun,
  place: Place,
  host: Host,
): Promise<Collected | { readonly givenUp: readonly string[] }> {
  const { run } = open;
  const { store, inputs } = place;
  const { batchEngine, openCloudRun } = await import("../run/cloud.ts");
  const cloud = await openCloudRun(run, inputs);
  const engine = batchEngine(run, cloud, host);
  const isUnderWay = (await engine.pending()).length > 0; // Retries of a run that was finished, too.
  // What a workflow reported is as far as it was to go, also where a limit or a broken platform ended it. With more records than that, or
  // asked for once more, it was gone on with since.
  const isThrough = async () =>
    (await lastReportedAt(open, place)) !== null || (await isRunFinished(store, run));
  if (!isUnderWay && (await isThrough())) return { givenUp: [] };
  const outcome = await unlessCancelled({ run, store, engine }, () =>
    goOn({ run, detach: true }, { cloud, engine }, host),
  );
  const done = formatCount(outcome.records.length, "block");
  if (!isHandedOver(outcome)) return outcome;
  return { run, state: "under way", what: `${done} done, ${outcome.running} under way` };
}

/** A run of which no more is to come. */
interface Ended extends Place {
  readonly wishes: readonly Wish[];
  readonly givenUp: readonly string[];
}

/** Publishes it wherever it is wanted. What one of the places refuses keeps none of the others waiting. */
async function publishRun(
  open: OpenRun,
  { wishes, givenUp, ...place }: Ended,
  host: Host,
): Promise<Collected> {
  const { run, askings } = open;
  const { store, inputs } = place;
  const folder = join(inputs.out, run);
  const prices = await readPricesOfRun(store, run, { rankBy: "wall-time" });
  // Not as a command of somebody who waits for it: that no block came through is published, too.
  const { comparison, records } = await compareRun(store, run, prices);
  await writeReport(folder, comparison, records);
  for (const line of givenUp) host.warn(`Run ${run}: block ${line}`);
  const ofBlocks = new Map(records.map((record) => [record.spec.block.id, record]));
  const data = { comparison, records: ofBlocks };
  const stateOf = (asking: number) => ({ records: records.length, asking });
  const isReported = (await lastReportedAt(open, place)) !== null;
  const told: string[] = [];
  const faults: string[] = [];
  for (const wish of wishes) {
    const state = stateOf(wish.askings[0]);
    const order = { store, wish, state, remote: inputs.remote, data, isReported };
    try {
      told.push(await publishCollected(run, order, host));
      for (const asking of wish.askings) await notePublished(store, run, stateOf(asking));
    } catch (error) {
      if (host.signal.aborted) throw error;
      faults.push(error instanceof Error ? error.message : String(error));
    }
  }
  if (faults.length > 0) throw new InfrastructureError(faults.join("\n\n"));
  for (const [index, { origin }] of askings.entries()) {
    if (origin === null) await notePublished(store, run, stateOf(index + 1));
  }
  return { run, state: "published", what: told.at(-1) ?? "" };
}

function report(collected: readonly Collected[], store: Store) {
  const count = (state: Collected["state"]) =>
    collected.filter((one) => one.state === state).length;
  const rows = collected.map(({ run, state, what }) => [run, state, what.split("\n")[0] ?? ""]);
  const titles = ["Run", "State", ""];
  const nothing = `No run of a workflow is open in ${store.location}.`;
  return {
    json: { store: store.location, runs: collected },
    text: rows.length === 0 ? nothing : terminalTable(titles, rows),
    outputs: {
      published: count("published"),
      "under-way": count("under way"),
      failed: count("failed"),
    },
    summary:
      rows.length === 0
        ? prose(nothing)
        : table(
            titles.map((title) => ({ title })),
            rows.map((row) => row.map(prose)),
          ),
    exitCode: count("failed") > 0 ? (3 as const) : (0 as const),
  };
}
