import { z } from "zod";
import { DirectoryStore } from "../adapters/directory-store.ts";
import { UsageError } from "../core/errors.ts";
import { type Estimate, estimatePlan } from "../core/estimate.ts";
import { toJson } from "../core/json.ts";
import type { Plan } from "../core/plan.ts";
import { formatCount, formatRoughly, formatSeconds } from "../core/text.ts";
import { listRuns, readRecords } from "../pipeline/stored-runs.ts";
import { terminalTable } from "../report/terminal.ts";
import { command } from "./command.ts";
import { storeInput, suiteInput } from "./inputs.ts";
import { planSuite } from "./plan-suite.ts";
import { replaceFile } from "./write-report.ts";

/** Records of this many runs tell how long a trial takes. */
const RUNS_LOOKED_AT = 20;

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
    out: z.string().min(1).optional().meta({ description: "File to write plan.json to." }),
  }),

  async run(inputs, host) {
    const made = await planSuite(inputs.suite, host);
    const store = new DirectoryStore(inputs.store);
    const runs = (await listRuns(store)).slice(-RUNS_LOOKED_AT);
    const history = await Promise.all(
      runs.map((run) =>
        readRecords(store, run).catch((error: unknown) => {
          if (!(error instanceof UsageError)) throw error;
          host.warn(`Run ${run} does not count for the estimate: it holds what is no record.`);
          return [];
        }),
      ),
    );
    const estimate = estimatePlan(made, history.flat());
    if (inputs.out) await replaceFile(inputs.out, toJson(made));
    return { json: { plan: made, estimate }, text: describePlan(made, estimate) };
  },
});

function describePlan(made: Plan, estimate: Estimate): string {
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
  const times = estimate.trialTimes.map(({ workload, platform, seconds, source }) => [
    workload,
    platform,
    seconds === null ? "–" : formatSeconds(seconds),
    source,
  ]);
  const time =
    estimate.seconds === null
      ? "time not known before the first trial"
      : `about ${formatRoughly(estimate.seconds)}`;
  return [
    `Plan ${made.id.slice(0, "sha256:".length + 12)} of suite ${made.suite}, seed ${made.seed}: ` +
      `${formatCount(estimate.blocks, "block")}, ${formatCount(estimate.trials, "trial")}` +
      `${made.warmUp ? " and a warm-up a block" : ""}, ${time}.`,
    terminalTable(["block", "workload", "platform", "compares", "order"], blocks),
    terminalTable(["version", "digest", "compiler", "flags"], versions),
    terminalTable(["workload", "platform", "a trial takes", "known from"], times, [2]),
  ].join("\n\n");
}
