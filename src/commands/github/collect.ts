import { join } from "node:path";
import { z } from "zod";
import { InfrastructureError } from "../../core/errors.ts";
import { escapeMarkdown, table } from "../../report/text/markdown.ts";
import { terminalTable } from "../../report/text/terminal-table.ts";
import {
  type CollectedRun,
  type CollectPorts,
  collectRuns,
} from "../../use-cases/publish/collect-runs.ts";
import { writeReport } from "../../use-cases/report/write-report.ts";
import { DEFAULT_REPORTS } from "../../wiring/locations.ts";
import { outputFiles } from "../../wiring/output-files.ts";
import { readPricesOfRun } from "../../wiring/prices.ts";
import { currentRepository, publishPorts } from "../../wiring/publishing.ts";
import { command, type Report } from "../command.ts";
import { cloudStoreInput, regionInput } from "../shared-inputs.ts";

export const collect = command({
  name: "collect",
  summary: "resume the runs that workflows left in AWS, and publish finished ones",
  description:
    "Checks the runs that workflows requested and that are not published yet. For each it collects finished blocks and submits " +
    "the blocks of the next look, without waiting. It publishes finished runs to the targets that each workflow requested. " +
    "Repeated and parallel calls are safe: nothing runs twice and nothing is published twice.",
  positionals: [],
  examples: ["gcbench collect --dry-run", "gcbench collect --region us-west-2"],
  inputs: z.strictObject({
    store: cloudStoreInput,
    region: regionInput,
    remote: z.string().min(1).optional().meta({
      description: "Git repository of the results branch. Default: the workflow's repository.",
    }),
    out: z.string().min(1).default(DEFAULT_REPORTS).meta({
      value: "path",
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
    gcpy: z.boolean().default(false).meta({
      description:
        "Link this workflow's page as the place of gcpy's tables, which a later job makes from the kept outputs.",
    }),
    dryRun: z.boolean().default(false).meta({ description: "List the runs and change nothing." }),
  }),

  async run(inputs, caller) {
    const { openRunStore, resumableRun } = await import("../../wiring/cloud-runs.ts");
    const { account, store } = await openRunStore(inputs);
    const ports: CollectPorts = {
      store,
      publish: await publishPorts(caller),
      repository: currentRepository(),
      openRun: (log) => resumableRun(log, account, caller),
      readPrices: (run) => readPricesOfRun(store, run, {}),
      writeReport: (comparison, records) =>
        writeReport(join(inputs.out, comparison.run), comparison, records, outputFiles),
    };
    return report(await collectRuns(inputs, ports, caller), store.location);
  },
});

function report(collected: readonly CollectedRun[], store: string): Report {
  const count = (state: CollectedRun["state"]) =>
    collected.filter((one) => one.state === state).length;
  const rows = collected.map(({ run, state, what }) => [run, state, what.split("\n")[0] ?? ""]);
  const titles = ["Run", "State", "Details"];
  const nothing = `No run that a workflow requested is open in ${store}.`;
  const isEmpty = rows.length === 0;
  const markdown = () =>
    table(
      titles.map((title) => ({ title })),
      rows.map((row) => row.map(escapeMarkdown)),
    );
  return {
    json: { store, runs: collected },
    text: isEmpty ? nothing : terminalTable(titles, rows),
    outputs: {
      published: count("published"),
      running: count("running"),
      failed: count("failed"),
      "kept-outputs": JSON.stringify(
        collected.flatMap(({ run, hasKeptOutputs }) => (hasKeptOutputs ? [run] : [])),
      ),
    },
    summary: isEmpty ? escapeMarkdown(nothing) : markdown(),
    errors: collected
      .filter(({ state }) => state === "failed")
      .map(({ run, what }) => new InfrastructureError(`Run ${run}: ${what}`)),
  };
}
