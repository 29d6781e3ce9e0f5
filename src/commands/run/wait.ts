import { join } from "node:path";
import { z } from "zod";
import { Budget } from "../../core/cost/budget.ts";
import { NO_PRICES } from "../../core/documents/prices.ts";
import { InterruptedError, UsageError } from "../../core/errors.ts";
import type { Engine } from "../../ports/engine.ts";
import type { Host } from "../../ports/host.ts";
import { reportRun } from "../../use-cases/report/report-run.ts";
import { resumeRun } from "../../use-cases/run/cancellation.ts";
import { currentRequest } from "../../use-cases/run/current-request.ts";
import type { RunOutcome } from "../../use-cases/run/run-contract.ts";
import { applyStoredLimits, storeLimits } from "../../use-cases/run/run-limits.ts";
import { runPlan } from "../../use-cases/run/run-plan.ts";
import {
  isRunFinished,
  readHistory,
  readPlan,
  readRunPrices,
} from "../../use-cases/run/stored-runs.ts";
import type { CloudRun } from "../../wiring/cloud-runs.ts";
import { DEFAULT_REPORTS } from "../../wiring/locations.ts";
import { outputFiles } from "../../wiring/output-files.ts";
import { readPricesOfRun } from "../../wiring/prices.ts";
import { command } from "../command.ts";
import {
  cloudStoreInput,
  failOnInput,
  outInput,
  pricesInput,
  rankByInput,
  regionInput,
  runInput,
} from "../shared-inputs.ts";
import { describeDetached, isDetached } from "./detached-run.ts";

const inputsSchema = z.strictObject({
  run: runInput,
  store: cloudStoreInput,
  region: regionInput,
  detach: z.boolean().default(false).meta({
    description: "Collect finished blocks, submit those of the next look, and exit.",
  }),
  out: outInput,
  prices: pricesInput,
  rankBy: rankByInput,
  failOn: failOnInput,
  spendUsd: z.number().positive().optional().meta({
    description:
      "Spend limit of the run, in USD. Default: the last limit requested, else the suite's.",
  }),
  deadlineHours: z.number().positive().optional().meta({
    description:
      "Hours after the last request for the run at which gcbench cancels its jobs. Default: the last deadline requested, else the suite's.",
  }),
});
type Inputs = z.infer<typeof inputsSchema>;

export const wait = command({
  name: "wait",
  summary: "resume a run in AWS, wait for it, and report",
  description:
    "Resumes a run in AWS Batch from any machine: waits for its blocks, submits those of the next look, and makes the " +
    "report. Ctrl-C ends only the wait. The jobs continue; gcbench cancel cancels them.",
  positionals: ["run"],
  examples: [
    "gcbench wait architectures-1a2b3c4d-1",
    "gcbench wait architectures-1a2b3c4d-1 --store s3://gcbench-bucket-1a2b3c4d --detach",
  ],
  inputs: inputsSchema,

  async run(inputs, host) {
    const folder = inputs.out ?? join(DEFAULT_REPORTS, inputs.run);
    await outputFiles.reserve(folder);
    const { batchEngine, describeCalls, openCloudRun } = await import("../../wiring/cloud-runs.ts");
    const cloud = await openCloudRun(inputs.run, inputs);
    const { store } = cloud;
    const engine = batchEngine(inputs.run, cloud, host);
    const isRunning = (await engine.pending()).length > 0; // Retries of a run that was finished, too.
    let givenUp: readonly string[] = [];
    if (isRunning || !(await isRunFinished(store, inputs.run))) {
      await resumeRun(store, inputs.run); // Who waits for it wants it.
      const outcome = await continueRun(inputs, { cloud, engine }, host);
      if (isDetached(outcome)) return describeDetached(inputs.run, outcome, store);
      givenUp = outcome.givenUp;
    }
    const prices = await readPricesOfRun(store, inputs.run, inputs);
    const notes = [describeCalls(cloud.account)];
    return reportRun({ ...inputs, store, prices, folder, files: outputFiles, notes, givenUp });
  },
});

/** Goes on with a run as far as it goes, or by one step where it is detached. */
export async function continueRun(
  inputs: Pick<Inputs, "run" | "detach" | "spendUsd" | "deadlineHours">,
  { cloud, engine }: { cloud: CloudRun; engine: Engine },
  host: Host,
): Promise<RunOutcome> {
  const { run, detach } = inputs;
  const { store, note, account } = cloud;
  const plan = await readPlan(store, run);
  if (!plan) {
    throw new UsageError(
      `Run ${run} was begun and has no plan yet: the command that began it was ended before. Call it again.`,
    );
  }
  const limited = await applyStoredLimits(store, { run, plan }, inputs);
  const prices = (await readRunPrices(store, run)) ?? NO_PRICES;
  const budget = new Budget({ plan: limited, prices, region: account.region });
  await storeLimits(store, { run, plan }, inputs);
  try {
    return await runPlan({
      plan,
      run,
      store,
      host,
      prices,
      detach,
      retryFailed: false,
      history: await readHistory(store, run),
      engine,
      onInterrupt: "leave",
      budget,
      ...(await currentRequest(run, { store, note, plan })),
    });
  } catch (error) {
    if (!host.signal.aborted || !(error instanceof InterruptedError)) throw error;
    throw new InterruptedError(
      `Waiting ended; the jobs of ${run} go on. gcbench wait ${run} waits again, gcbench cancel ${run} ends them.`,
      { cause: error },
    );
  }
}
