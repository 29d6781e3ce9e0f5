import { z } from "zod";
import { defaultRegion } from "../../adapters/aws/aws-options.ts";
import { noiseHistoryFor } from "../../core/comparison/run-noise-history.ts";
import type { Plan } from "../../core/documents/plan.ts";
import { describeForecast } from "../../core/estimate/describe-forecast.ts";
import { forecastRun, type RunForecast } from "../../core/estimate/run-forecast.ts";
import { toJson } from "../../core/format/json.ts";
import { formatSeconds } from "../../core/format/text.ts";
import { readMachine } from "../../machine/machine.ts";
import { terminalTable } from "../../report/text/terminal-table.ts";
import { openStore } from "../../wiring/open-store.ts";
import { command } from "../command.ts";
import { readEarlierRecords } from "../results/earlier-records.ts";
import { replaceFile } from "../results/write-report.ts";
import { reportsInput, storeInput, suiteInput } from "../shared-inputs.ts";
import { planSuite } from "./plan-suite.ts";

export const plan = command({
  name: "plan",
  summary: "show what a suite would run, and how long that takes",
  description:
    "Expands a suite to its blocks and pins versions and inputs by digest. The same suite and seed give the " +
    "same plan, byte for byte. Nothing is measured; the miniature is compiled where the suite uses it.",
  positionals: ["suite"],
  examples: [
    "gcbench plan benchmarks/suites/quickstart.yml",
    "gcbench plan my-change.yml --out plan.json",
  ],
  inputs: z.strictObject({
    suite: suiteInput,
    store: storeInput,
    reports: reportsInput,
    out: z.string().min(1).optional().meta({ description: "File to write plan.json to." }),
  }),

  async run(inputs, host) {
    const made = await planSuite(inputs.suite, host);
    const store = await openStore(inputs.store, { region: defaultRegion() });
    const earlierRecords = await readEarlierRecords({ store, reports: inputs.reports }, host);
    const forecast = forecastRun(made, {
      earlierRecords,
      history: noiseHistoryFor(made, earlierRecords, readMachine().host),
    });
    if (inputs.out) await replaceFile(inputs.out, toJson(made));
    return {
      json: { plan: made, estimate: forecast.max, firstLook: forecast.min },
      text: describePlan(made, forecast),
    };
  },
});

function describePlan(made: Plan, forecast: RunForecast): string {
  const blocks = made.blocks.map(({ id, workload, platform, baseline, candidate, order }) => [
    id,
    workload,
    platform,
    candidate === null ? baseline : `${candidate} against ${baseline}`,
    order.join(""),
  ]);
  const versions = made.versions.map(({ name, digest, toolchain }) => [
    name,
    digest.slice(0, "sha256:".length + 12),
    toolchain.compiler ?? "not known",
    toolchain.flags ?? "not known",
  ]);
  const times = forecast.max.trialTimes.map(({ workload, platform, seconds, source }) => [
    workload,
    platform,
    seconds === null ? "–" : formatSeconds(seconds),
    source,
  ]);
  return [
    `Plan ${made.id.slice(0, "sha256:".length + 12)} of suite ${made.suite}, seed ${made.seed}: ` +
      `${describeForecast(forecast)}.`,
    terminalTable(["block", "workload", "platform", "compares", "order"], blocks),
    terminalTable(["version", "digest", "compiler", "flags"], versions),
    terminalTable(["workload", "platform", "a trial takes", "known from"], times, [2]),
  ].join("\n\n");
}
