import { join, relative, resolve } from "node:path";
import pc from "picocolors";
import { z } from "zod";
import { regionHere } from "../adapters/aws-options.ts";
import { LocalEngine } from "../adapters/local-engine.ts";
import { openStore } from "../adapters/open-store.ts";
import type { Comparison } from "../core/comparison/comparison.ts";
import { foresee } from "../core/comparison/foresight.ts";
import { knownPast } from "../core/comparison/known-past.ts";
import { InterruptedError, UsageError } from "../core/errors.ts";
import { nextAttemptId } from "../core/run-id.ts";
import { readMachine } from "../harness/machine.ts";
import { runPlan } from "../pipeline/run-plan.ts";
import {
  abandonedRuns,
  chooseRun,
  foreignKeys,
  readHistory,
  readPlan,
} from "../pipeline/stored-runs.ts";
import { renderTerminal } from "../report/terminal.ts";
import { viewReport } from "../report/view.ts";
import { command } from "./command.ts";
import { describeForesight } from "./describe-foresight.ts";
import {
  failOnInput,
  outInput,
  pricesInput,
  rankByInput,
  reportsInput,
  storeInput,
  suiteInput,
} from "./inputs.ts";
import { DEFAULT_REPORTS, harnessPath, WORK_DIRECTORY } from "./locations.ts";
import { readPastRecords } from "./past-records.ts";
import { planAgainstItself, planSuite } from "./plan-suite.ts";
import { readPrices } from "./prices.ts";
import { claimFolder, compareRun, writeReport } from "./write-report.ts";

export const run = command({
  name: "run",
  summary: "measure a suite and report what changed",
  description:
    "Goes the whole way from a suite to a report: plans, runs what has not run yet, compares and renders. " +
    "Stopped at any moment, the same command goes on where it stopped. Called again after it finished, it " +
    "makes the report anew from what was measured; --again measures anew.",
  positionals: ["suite"],
  examples: [
    "gcbench run benchmarks/suites/quickstart.yml",
    "gcbench run my-change.yml --out reports/my-change --fail-on regression",
    "gcbench run my-change.yml --a-a",
  ],
  inputs: z.strictObject({
    suite: suiteInput,
    engine: z.enum(["local"]).default("local").meta({ description: "Where blocks run." }),
    store: storeInput,
    out: outInput,
    aA: z.boolean().default(false).meta({
      description: "Run the suite's baseline against itself: what that finds is a false alarm.",
    }),
    again: z
      .boolean()
      .default(false)
      .meta({ description: "Begin a new run if the last one of this plan is finished." }),
    retryFailed: z
      .boolean()
      .default(false)
      .meta({ description: "Try blocks that failed in this run once more." }),
    reports: reportsInput,
    prices: pricesInput,
    rankBy: rankByInput,
    failOn: failOnInput,
  }),

  async run(inputs, host) {
    const plan = await (inputs.aA ? planAgainstItself : planSuite)(inputs.suite, host);
    await readPrices(inputs.prices, inputs.rankBy);
    const prices = await readPrices(inputs.prices, plan.eliminateBy ?? inputs.rankBy);
    const store = await openStore(inputs.store, { region: regionHere() });
    const { run: name, isFinished } = await chooseRun(store, plan, inputs.again);
    // Before hours are spent: what is there must be readable, and the report must have a place.
    await readPlan(store, name);
    const folder = inputs.out ?? join(DEFAULT_REPORTS, name);
    await claimFolder(folder);
    for (const key of await foreignKeys(store, name)) {
      host.warn(`${store.describe(key)} is not gcbench's; it is left as it is.`);
    }
    const [abandoned] = (await abandonedRuns(store, plan)).slice(-1);
    if (abandoned && !isFinished) {
      host.info(
        `Run ${abandoned} of this suite was not finished. Suite, executables or inputs have changed since, so this is another run.`,
      );
    }
    if (isFinished && !inputs.retryFailed) {
      host.info(`Run ${name} is finished: nothing to measure. --again measures anew.`);
    } else {
      const records = await readPastRecords({ store, reports: inputs.reports }, host);
      const past = records.filter(({ spec }) => spec.run !== name);
      const done = records.filter(({ spec }) => spec.run === name);
      const history = (await readPlan(store, name))
        ? await readHistory(store, name)
        : knownPast(plan, past, readMachine().host);
      const foresight = foresee(plan, { past, history, done });
      host.info(
        `Run ${name}${done.length > 0 ? " goes on" : ""}: ${describeForesight(foresight)}.`,
      );
      const engine = new LocalEngine({
        store,
        harness: harnessPath(),
        work: resolve(WORK_DIRECTORY),
      });
      try {
        const { retryFailed } = inputs;
        await runPlan({ plan, run: name, engine, store, host, history, prices, retryFailed });
      } catch (error) {
        if (!(error instanceof InterruptedError)) throw error;
        throw new InterruptedError(
          "Stopped: the model was ended, what is complete is kept. The same command goes on from here.",
          { cause: error },
        );
      }
    }
    const { comparison, records } = await compareRun(store, name, prices);
    await writeReport(folder, comparison, records, inputs);
    refuseNothing(comparison);
    const view = viewReport(comparison, inputs);
    const files = ["report.md", "index.html"].map((file) => relative("", join(folder, file)));
    return {
      json: { run: name, report: folder, comparison },
      text: `${renderTerminal(view)}\n\n${pc.dim("  Report:")} ${files.join("  ")}`,
      exitCode: failsOn(comparison, inputs.failOn) ? 1 : 0,
    };
  },
});

/** Whether the comparison holds what the user wants to fail on. */
export function failsOn({ cells }: Comparison, failOn: z.infer<typeof failOnInput>): boolean {
  if (failOn === "never") return false;
  return cells.some((cell) => {
    const { effect, failures, baseline, candidate } = cell;
    const failed = failures.filter(({ version }) => version === (candidate ?? baseline));
    if (failed.some(({ block }) => !isMadeUpFor(cell, block))) return true;
    if (effect?.verdict === "slower") return true;
    const isDecided = effect?.verdict === "faster" || effect?.verdict === "no material change";
    return failOn === "inconclusive" && candidate !== null && !isDecided;
  });
}

/** Whether a block that failed came through at a later attempt. */
function isMadeUpFor(cell: Pick<Comparison["cells"][number], "blocks">, failed: string): boolean {
  const later = cell.blocks.find(({ id }) => id === nextAttemptId(failed));
  return later !== undefined && (later.status === "complete" || isMadeUpFor(cell, later.id));
}

/** A run in which nothing ended well is the user's to mend: its report says what failed and why. */
function refuseNothing(comparison: Comparison): void {
  if (comparison.cells.some(({ trials }) => trials.length > 0)) return;
  const view = viewReport(comparison);
  throw new UsageError(
    `${renderTerminal(view)}\n\nNo block came through. Mend that, then run it with --again.`,
  );
}
