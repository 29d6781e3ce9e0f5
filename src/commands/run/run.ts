import { join } from "node:path";
import { z } from "zod";
import type { Plan } from "../../core/documents/plan.ts";
import type { Trigger } from "../../core/documents/run-trigger.ts";
import { InterruptedError, UsageError } from "../../core/errors.ts";
import { describeForecast } from "../../core/estimate/describe-forecast.ts";
import { forecastRun } from "../../core/estimate/run-forecast.ts";
import type { Host } from "../../ports/host.ts";
import type { Store } from "../../ports/store.ts";
import type { ExecutionTarget } from "../../use-cases/plan/execution-target.ts";
import { reportRun } from "../../use-cases/report/report-run.ts";
import { resumeRun } from "../../use-cases/run/cancellation.ts";
import type { RunOutcome } from "../../use-cases/run/run-contract.ts";
import { runPlan } from "../../use-cases/run/run-plan.ts";
import { readRequestsOfRun, recordRequest } from "../../use-cases/run/run-requests.ts";
import { chooseRun, otherKeys, readPlan, unfinishedRuns } from "../../use-cases/run/stored-runs.ts";
import { openLocalTarget } from "../../wiring/local-target.ts";
import { DEFAULT_REPORTS } from "../../wiring/locations.ts";
import { outputFiles } from "../../wiring/output-files.ts";
import { readPricesOfRun } from "../../wiring/prices.ts";
import { command } from "../command.ts";
import { kebab } from "../input-text.ts";
import {
  failOnInput,
  outInput,
  platformsInput,
  pricesInput,
  rankByInput,
  regionInput,
  reportsInput,
  spotInput,
  storeInput,
  suiteInput,
} from "../shared-inputs.ts";
import { describeDetached, isDetached } from "./detached-run.ts";
import { noiseHistoryOf } from "./noise-history-of-run.ts";
import { currentTrigger, triggerInputs } from "./run-trigger.ts";
import { setWorkflowOutputs } from "./workflow-outputs.ts";

const inputsSchema = z.strictObject({
  suite: suiteInput,
  engine: z.enum(["local", "batch"]).default("local").meta({
    description: "Engine that runs the blocks: local is this machine, batch is AWS Batch.",
  }),
  container: z.boolean().default(false).meta({
    description: "Run in containers on this machine, from the image that gcbench build made.",
  }),
  image: z.string().min(1).optional().meta({
    description: "Image for --container, on this machine. Default: the suite's image.",
  }),
  data: z.string().min(1).optional().meta({
    description: "Directory of inputs for --container, on this machine. Default: .gcbench/data.",
  }),
  inputSource: z.string().min(1).optional().meta({
    description:
      "S3 addresses of the inputs for runs from an image, separated by commas. Default: s3://geos-chem,s3://gcgrid.",
  }),
  store: storeInput.meta({
    description:
      "Directory or s3://bucket/prefix that holds plans, records and logs. Default: .gcbench/store, and with --engine batch the bucket that gcbench bootstrap made.",
  }),
  out: outInput,
  aA: z.boolean().default(false).meta({
    description:
      "Run an A/A test: the suite's baseline against itself. Every difference found is a false alarm.",
  }),
  again: z
    .boolean()
    .default(false)
    .meta({ description: "Start a new run if the last run of this plan is finished." }),
  retryFailed: z
    .boolean()
    .default(false)
    .meta({ description: "Retry the blocks that failed in this run." }),
  reports: reportsInput,
  prices: pricesInput,
  rankBy: rankByInput,
  failOn: failOnInput,
  region: regionInput,
  platforms: platformsInput,
  spot: spotInput,
  hosts: z.number().int().min(1).max(1000).optional().meta({
    description: "Maximum number of hosts of each AWS platform at once. Default: as deployed.",
  }),
  spendUsd: z.number().positive().optional().meta({
    description:
      "Spend limit of a run in AWS, in USD. Default: the last limit requested for this run, else the suite's.",
  }),
  deadlineHours: z.number().positive().optional().meta({
    description:
      "Hours after this call at which gcbench cancels the jobs in AWS. Default: the last deadline requested for this run, else the suite's.",
  }),
  detach: z.boolean().default(false).meta({
    description:
      "Submit the first blocks to AWS and exit. gcbench wait resumes the run from any machine.",
  }),
  waitMinutes: z.number().nonnegative().optional().meta({
    description:
      "Maximum wait for jobs in AWS, in minutes; then exit as with --detach. Default: no limit, and in a workflow 330, because a GitHub job ends after 6 hours.",
  }),
  ...triggerInputs,
});
type Inputs = z.infer<typeof inputsSchema>;

/** Half an hour less than the longest that a job on a runner of GitHub may take. */
const MAX_WAIT_MINUTES = 330;

const NO_CHECK =
  "Nobody said which commit of the pull request is measured: there will be no check. Give --sha.";

export const run = command({
  name: "run",
  summary: "measure a suite and report what changed",
  description:
    "Plans a suite, runs its remaining blocks, compares and renders. If it is interrupted, the same command resumes. " +
    "After the run finished, the same command renders the report again; --again starts a new run.",
  positionals: ["suite"],
  examples: [
    "gcbench run benchmarks/suites/quickstart.yml",
    "gcbench run my-change.yml --out reports/my-change --fail-on regression",
    "gcbench run my-change.yml --a-a",
    "gcbench run benchmarks/suites/quickstart.yml --container",
    "gcbench run benchmarks/suites/architectures.yml --engine batch --spend-usd 10",
  ],
  inputs: inputsSchema,

  async run(inputs, host) {
    const startedAt = host.clock.now();
    const target =
      inputs.engine === "batch" ? await isBatch(inputs, host) : await here(inputs, host);
    const { plan, store } = target;
    const trigger = inputs.engine === "batch" ? await currentTrigger(inputs) : null;
    const isAgain = inputs.again && !(await isRequestedBy(trigger, target));
    const { run: name, isFinished } = await chooseRun(store, plan, isAgain);
    host.output?.("run", name);
    // Before hours are spent: what is there must be readable, and the report must have a place.
    await readPlan(store, name);
    const folder = inputs.out ?? join(DEFAULT_REPORTS, name);
    await outputFiles.reserve(folder);
    await warnOfOtherRuns({ store, plan, name, isFinished }, host);
    if (trigger?.pullRequest && trigger.headSha === null) host.warn(NO_CHECK);
    let givenUp: readonly string[] = [];
    if (isFinished && !inputs.retryFailed) {
      host.info(`Run ${name} is finished: nothing to measure. --again measures anew.`);
      if (trigger) await requestFinishedRun(name, { store, trigger }, host);
    } else {
      const done = await measure(name, { target, inputs, trigger, startedAt }, host);
      if (isDetached(done)) return describeDetached(name, done, store);
      givenUp = done.givenUp;
    }
    const prices = await readPricesOfRun(store, name, inputs);
    const notes = target.notes();
    const onReport = setWorkflowOutputs({ store, run: name }, host);
    return reportRun({
      ...inputs,
      store,
      run: name,
      prices,
      folder,
      notes,
      givenUp,
      onReport,
      files: outputFiles,
    });
  },
});

/** Whether this workflow has the plan's last run: where it is run again after a failure, it goes on with that. */
async function isRequestedBy(
  trigger: Trigger | null,
  { plan, store }: ExecutionTarget,
): Promise<boolean> {
  if (!trigger?.workflowRun) return false;
  const { run } = await chooseRun(store, plan, false);
  const requests = await readRequestsOfRun(store, run);
  return requests.some((request) => request.trigger?.workflowRun === trigger.workflowRun);
}

/** Nothing is to be measured, but somebody wants the result: whatever fails of publishing it, gcbench collect does it. */
async function requestFinishedRun(
  run: string,
  { store, trigger }: { readonly store: Store; readonly trigger: Trigger },
  host: Host,
): Promise<void> {
  await resumeRun(store, run);
  const asked = { at: host.clock.now(), lostAttempts: new Map(), isContinuation: false };
  await recordRequest(store, run, { ...asked, trigger });
}

async function here(inputs: Inputs, host: Host): Promise<ExecutionTarget> {
  const only = [
    "region",
    "platforms",
    "hosts",
    "spendUsd",
    "deadlineHours",
    "waitMinutes",
  ] as const;
  const foreign =
    only.find((key) => inputs[key] !== undefined) ??
    (["detach", "spot"] as const).find((key) => inputs[key]);
  if (foreign) throw new UsageError(`--${kebab(foreign)} is for --engine batch.`);
  return openLocalTarget(inputs, host);
}

/** Loaded where it is needed: a run on this machine does without the SDK. */
async function isBatch(inputs: Inputs, host: Host): Promise<ExecutionTarget> {
  const foreign = (["image", "data"] as const).find((key) => inputs[key] !== undefined);
  const own = inputs.container ? "container" : foreign;
  if (own)
    throw new UsageError(`--${own} is for --engine local: in AWS every block is in a container.`);
  const { openBatchTarget } = await import("../../wiring/batch-target.ts");
  return openBatchTarget(inputs, host);
}

async function measure(
  name: string,
  {
    target,
    inputs,
    trigger,
    startedAt,
  }: { target: ExecutionTarget; inputs: Inputs; trigger: Trigger | null; startedAt: number },
  host: Host,
): Promise<RunOutcome> {
  const { plan, store } = target;
  const { records, history } = await noiseHistoryOf(
    name,
    { plan, store, reports: inputs.reports },
    host,
  );
  const earlierRecords = records.filter(({ spec }) => spec.run !== name);
  const done = records.filter(({ spec }) => spec.run === name);
  const forecast = forecastRun(plan, { earlierRecords, history, done });
  host.info(`Run ${name}${done.length > 0 ? " goes on" : ""}: ${describeForecast(forecast)}.`);
  const { engine, prices, limits, interrupted } = await target.begin(name, trigger);
  const { retryFailed, detach } = inputs;
  const waitMinutes = inputs.waitMinutes ?? maxWaitSeconds(inputs);
  const waitUntil = waitMinutes === undefined ? null : host.clock.now() + waitMinutes * 60;
  try {
    return await runPlan({
      plan,
      run: name,
      engine,
      store,
      host,
      history,
      prices,
      retryFailed,
      detach,
      waitUntil,
      startedAt,
      ...limits,
    });
  } catch (error) {
    if (!host.signal.aborted || !(error instanceof InterruptedError)) throw error;
    throw new InterruptedError(
      `Stopped: ${interrupted}, what is complete is kept. The same command goes on from here.`,
      { cause: error },
    );
  }
}

/** Where GitHub ends a job, that is a cancellation, and nobody goes on with the run: so it is left in time. */
function maxWaitSeconds({ engine }: Inputs): number | undefined {
  return engine === "batch" && process.env["GITHUB_ACTIONS"] === "true"
    ? MAX_WAIT_MINUTES
    : undefined;
}

async function warnOfOtherRuns(
  known: { store: Store; plan: Plan; name: string; isFinished: boolean },
  host: Host,
): Promise<void> {
  const { store, plan, name, isFinished } = known;
  for (const key of await otherKeys(store, name)) {
    host.warn(`${store.describe(key)} is not gcbench's; it is left as it is.`);
  }
  const [abandoned] = (await unfinishedRuns(store, plan)).slice(-1);
  if (abandoned && !isFinished) {
    host.info(
      `Run ${abandoned} of this suite was not finished. Suite, executables or inputs have changed since, so this is another run.`,
    );
  }
}
