import { join } from "node:path";
import { z } from "zod";
import type { AwsAccount } from "../../adapters/aws/aws-account.ts";
import type { Delivery } from "../../core/documents/run-request.ts";
import { InfrastructureError, InterruptedError } from "../../core/errors.ts";
import { formatCount } from "../../core/format/text.ts";
import type { Host } from "../../ports/host.ts";
import type { Store } from "../../ports/store.ts";
import { escapeMarkdown, table } from "../../report/text/markdown.ts";
import { terminalTable } from "../../report/text/terminal-table.ts";
import { recordPublished, reportedAt } from "../../use-cases/publish/published-targets.ts";
import { compareRun } from "../../use-cases/report/compare-run.ts";
import { writeReport } from "../../use-cases/report/write-report.ts";
import { requireNotCancelled } from "../../use-cases/run/cancellation.ts";
import { countRecords, isRunFinished, readPlan } from "../../use-cases/run/stored-runs.ts";
import { DEFAULT_REPORTS } from "../../wiring/locations.ts";
import { outputFiles } from "../../wiring/output-files.ts";
import { readPricesOfRun } from "../../wiring/prices.ts";
import { command } from "../command.ts";
import { isDetached } from "../run/detached-run.ts";
import { continueRun } from "../run/wait.ts";
import { cloudStoreInput, regionInput } from "../shared-inputs.ts";
import { updateRemainingStatuses } from "./collect-status.ts";
import {
  type CurrentRepository,
  currentDeliveries,
  currentRepository,
  type OpenRun,
  openRuns,
  otherRepositoryAmong,
} from "./open-runs.ts";
import { publishCollected } from "./publish-collected.ts";

const SECONDS_PER_HOUR = 3600;
const SECONDS_PER_DAY = 86_400;

const inputsSchema = z.strictObject({
  store: cloudStoreInput,
  region: regionInput,
  remote: z.string().min(1).optional().meta({
    description: "Git repository of the results branch. Default: the workflow's repository.",
  }),
  out: z.string().min(1).default(DEFAULT_REPORTS).meta({
    description: "Folder for the reports, with one folder for each run.",
  }),
  maxAgeDays: z.number().positive().max(365).default(14).meta({
    description:
      "Days since the last request after which a run is ignored, because AWS no longer lists its jobs.",
  }),
  graceHours: z.number().nonnegative().max(72).default(2).meta({
    description:
      "Hours that a workflow has to publish the run that it waited for. After that, collect publishes it.",
  }),
  dryRun: z.boolean().default(false).meta({ description: "List the runs, and change nothing." }),
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
    const { openCloudStore } = await import("../../wiring/cloud-runs.ts");
    const { AwsAccount } = await import("../../adapters/aws/aws-account.ts");
    const { defaultRegion } = await import("../../adapters/aws/aws-options.ts");
    const account: AwsAccount = new AwsAccount(inputs.region ?? defaultRegion());
    const store = await openCloudStore(account, inputs.store);
    const before = host.clock.now() - inputs.maxAgeDays * SECONDS_PER_DAY;
    const runs = await openRuns(store);
    const isAlive = (run: OpenRun) => run.requestedAt >= before && !run.isCancelled;
    const place = { store, inputs, current: currentRepository() };
    const collected: Collected[] = [];
    for (const open of runs.filter(isAlive)) {
      const one = await collectSafely(open, place, host);
      if (one) collected.push(one);
    }
    const left = runs.filter((run) => !isAlive(run));
    if (!inputs.dryRun)
      await updateRemainingStatuses(store, { current: place.current, left }, host);
    return report(collected, store);
  },
});

interface CollectContext {
  readonly store: Store;
  readonly inputs: Inputs;
  readonly current: CurrentRepository;
}

/** One run that can't be gone on with keeps none of the others back. */
async function collectSafely(
  open: OpenRun,
  place: CollectContext,
  host: Host,
): Promise<Collected | null> {
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
async function collectRun(
  open: OpenRun,
  place: CollectContext,
  host: Host,
): Promise<Collected | null> {
  const { run, requests } = open;
  const { store, inputs, current } = place;
  if (open.fault !== null) throw new InfrastructureError(open.fault);
  const plan = await readPlan(store, run);
  const deliveries = currentDeliveries(requests, current).filter((delivery) =>
    isDeliveryIncomplete(delivery, open),
  );
  if (deliveries.length === 0) return warnOfOtherRepository(open, place, host);
  if (inputs.dryRun || !plan) return { run, state: "under way", what: "left as it is" };
  // Its jobs may be of somebody who went on with it since, and does not wait.
  if (!open.isRunning && (await isPublishedByWorkflow(open, place, host)))
    return { run, ...LEFT_TO_WORKFLOW };
  const step = await takeStep(open, place, host);
  if ("state" in step) return step;
  if (await isPublishedByWorkflow(open, place, host)) return { run, ...LEFT_TO_WORKFLOW };
  return publishRun(open, { ...place, deliveries, givenUp: step.givenUp }, host);
}

/** It has more by now, or is to have more, than who wants it has. */
function isDeliveryIncomplete(
  { requests }: Delivery,
  { isRunning, deliveredRequests }: OpenRun,
): boolean {
  return isRunning || requests.some((requestNumber) => !deliveredRequests.has(requestNumber));
}

/** One that terminals asked for is theirs; one of another repository is named, for it may be this one under its name of before. */
async function warnOfOtherRepository(
  { run, requests, records, isRunning }: OpenRun,
  { store, inputs, current }: CollectContext,
  host: Host,
): Promise<Collected | null> {
  const of = otherRepositoryAmong(requests, current);
  if (of !== null) {
    host.warn(
      `Run ${run} was asked for by ${of}, and this is ${current.repository}: that is left alone.`,
    );
    return { run, state: "of another repository", what: of };
  }
  if (inputs.dryRun || isRunning) return null;
  // So that nobody looks again until it has more.
  for (const requestNumber of requests.keys()) {
    await recordPublished(store, run, { records, requestNumber: requestNumber + 1 });
  }
  return null;
}

const LEFT_TO_WORKFLOW = {
  state: "left to its workflow",
  what: "it waited, and publishes by itself",
} as const;

/** Whether a workflow has the report of all that the run has by now, and time left to publish it. */
async function isPublishedByWorkflow(
  open: OpenRun,
  place: CollectContext,
  host: Host,
): Promise<boolean> {
  const reported = await lastReportedAt(open, place);
  const grace = place.inputs.graceHours * SECONDS_PER_HOUR;
  return reported !== null && host.clock.now() < reported + grace;
}

/** When a workflow had the report of all that the run has by now, since it was last asked for; null: none has. */
async function lastReportedAt(
  { run, requests }: OpenRun,
  { store }: CollectContext,
): Promise<number | null> {
  const records = await countRecords(store, run);
  return reportedAt(store, run, { records, requestNumber: requests.length });
}

/** Takes in what ended, and hands over what the next look needs. @returns what could not be run, where no more is to come */
async function takeStep(
  open: OpenRun,
  place: CollectContext,
  host: Host,
): Promise<Collected | { readonly givenUp: readonly string[] }> {
  const { run } = open;
  const { store, inputs } = place;
  const { batchEngine, openCloudRun } = await import("../../wiring/cloud-runs.ts");
  const cloud = await openCloudRun(run, inputs);
  const engine = batchEngine(run, cloud, host);
  const isRunning = (await engine.pending()).length > 0; // Retries of a run that was finished, too.
  // What a workflow reported is as far as it was to go, also where a limit or a broken platform ended it. With more records than that, or
  // asked for once more, it was gone on with since.
  const isComplete = async () =>
    (await lastReportedAt(open, place)) !== null || (await isRunFinished(store, run));
  if (!isRunning && (await isComplete())) return { givenUp: [] };
  const outcome = await requireNotCancelled({ run, store, engine }, () =>
    continueRun({ run, detach: true }, { cloud, engine }, host),
  );
  const done = formatCount(outcome.records.length, "block");
  if (!isDetached(outcome)) return outcome;
  return { run, state: "under way", what: `${done} done, ${outcome.running} under way` };
}

/** A run of which no more is to come. */
interface StepResult extends CollectContext {
  readonly deliveries: readonly Delivery[];
  readonly givenUp: readonly string[];
}

/** Publishes it wherever it is wanted. What one of the places refuses keeps none of the others waiting. */
async function publishRun(
  open: OpenRun,
  { deliveries, givenUp, ...place }: StepResult,
  host: Host,
): Promise<Collected> {
  const { run, requests } = open;
  const { store, inputs } = place;
  const folder = join(inputs.out, run);
  const prices = await readPricesOfRun(store, run, { rankBy: "wall-time" });
  // Not as a command of somebody who waits for it: that no block came through is published, too.
  const { comparison, records } = await compareRun(store, run, prices);
  await writeReport(folder, comparison, records, outputFiles);
  for (const line of givenUp) host.warn(`Run ${run}: block ${line}`);
  const ofBlocks = new Map(records.map((record) => [record.spec.block.id, record]));
  const data = { comparison, records: ofBlocks };
  const stateOf = (requestNumber: number) => ({ records: records.length, requestNumber });
  const isReported = (await lastReportedAt(open, place)) !== null;
  const told: string[] = [];
  const faults: string[] = [];
  for (const delivery of deliveries) {
    const state = stateOf(delivery.requests[0]);
    const order = { store, delivery, state, remote: inputs.remote, data, isReported };
    try {
      told.push(await publishCollected(run, order, host));
      for (const requestNumber of delivery.requests)
        await recordPublished(store, run, stateOf(requestNumber));
    } catch (error) {
      if (host.signal.aborted) throw error;
      faults.push(error instanceof Error ? error.message : String(error));
    }
  }
  if (faults.length > 0) throw new InfrastructureError(faults.join("\n\n"));
  for (const [index, { trigger }] of requests.entries()) {
    if (trigger === null) await recordPublished(store, run, stateOf(index + 1));
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
        ? escapeMarkdown(nothing)
        : table(
            titles.map((title) => ({ title })),
            rows.map((row) => row.map(escapeMarkdown)),
          ),
    exitCode: count("failed") > 0 ? (3 as const) : (0 as const),
  };
}
