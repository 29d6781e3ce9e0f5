import { z } from "zod";
import { refusedCells } from "../../core/comparison/cells.ts";
import { noiseHistoryFor } from "../../core/comparison/run-noise-history.ts";
import { compareConfigurations } from "../../core/configuration/compare-configurations.ts";
import { trialMinutesOf } from "../../core/documents/plan.ts";
import { forecastRun } from "../../core/estimate/run-forecast.ts";
import { toJson } from "../../core/format/json.ts";
import { hostIdentity } from "../../machine/machine.ts";
import { describePlan } from "../../report/plan-terminal.ts";
import { planOnMachine } from "../../use-cases/plan/plan-on-machine.ts";
import { readEarlierRecords } from "../../wiring/earlier-records.ts";
import { localMachine } from "../../wiring/local-machine.ts";
import { openStore } from "../../wiring/open-store.ts";
import { outputFiles } from "../../wiring/output-files.ts";
import { loadSuite } from "../../wiring/suites.ts";
import { command } from "../command.ts";
import { reportsInput, storeInput, suiteInput } from "../shared-inputs.ts";

export const plan = command({
  name: "plan",
  summary: "show what a suite would run, and how long that takes",
  description:
    "Shows the blocks of a suite and how long they take: if the first look decides, and if all looks are needed. --out " +
    "writes plan.json, which pins versions and inputs by digest; gcbench inputs reads it, and a diff of two plans shows " +
    "what changed. The same suite and seed give the same plan. gcbench measures nothing here, and compiles " +
    "only the miniature.",
  positionals: ["suite"],
  examples: [
    "gcbench plan benchmarks/suites/quickstart.yml",
    "gcbench plan my-change.yml --out plan.json",
  ],
  inputs: z.strictObject({
    suite: suiteInput,
    store: storeInput,
    reports: reportsInput,
    out: z
      .string()
      .min(1)
      .optional()
      .meta({ value: "path", description: "File to write plan.json to." }),
  }),

  async run(inputs, caller) {
    const made = await planOnMachine(await loadSuite(inputs.suite), localMachine(caller), caller);
    const store = await openStore(inputs.store);
    const earlierRecords = await readEarlierRecords({ store, reports: inputs.reports }, caller);
    const history = noiseHistoryFor(made, earlierRecords, hostIdentity());
    const forecast = forecastRun(made, { earlierRecords, history });
    if (inputs.out) await outputFiles.replace(inputs.out, toJson(made));
    return {
      json: {
        plan: made,
        estimate: forecast.max,
        firstLook: forecast.min,
        trialLimits: forecast.max.trialTimes.map(({ workload, platform }) => ({
          workload,
          platform,
          minutes: trialMinutesOf(made, { workload, platform }, history),
        })),
        notComparable: refusedCells(made),
        configurations: compareConfigurations(made),
      },
      text: describePlan(made, forecast, history),
    };
  },
});
