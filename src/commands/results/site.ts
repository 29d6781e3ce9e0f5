import { z } from "zod";
import { formatCount } from "../../core/format/text.ts";
import { buildSite, storedReports } from "../../use-cases/publish/build-site.ts";
import { requireFolders } from "../../use-cases/report/history-sources.ts";
import { readRegressionList } from "../../use-cases/report/regression-lists.ts";
import { inputFiles } from "../../wiring/input-files.ts";
import { openStore } from "../../wiring/open-store.ts";
import { outputFiles } from "../../wiring/output-files.ts";
import { readPricesOfRun } from "../../wiring/prices.ts";
import { reportSearch } from "../../wiring/report-search.ts";
import { readUnpairedRuns } from "../../wiring/unpaired-runs.ts";
import { command } from "../command.ts";
import { regressionsInput, reportsInput, siteUrlInput, storeInput } from "../shared-inputs.ts";

const DEFAULT_REPORTS_FOLDER = reportsInput.parse(undefined);

export const site = command({
  name: "site",
  summary: "make a website of all runs, with histories, machines and feeds",
  description:
    "Makes a folder for GitHub Pages or any web server: a copy of each report, the history of each workload on each machine, and " +
    "feeds of regressions. Runs that gcbench import added are shown apart. Pages need no server and load nothing. A later call " +
    "adds new runs and writes only pages that changed.",
  positionals: [],
  examples: [
    "gcbench site",
    "gcbench site --reports results --out results   # a checkout of the results branch",
    "gcbench site --site-url https://benchmarks.example.org   # feeds with whole addresses",
  ],
  inputs: z.strictObject({
    reports: reportsInput.meta({
      value: "path",
      description: "Folder of reports, or a checkout of a results branch.",
    }),
    store: storeInput.meta({
      value: "path",
      description: "Directory or s3://bucket/prefix, whose runs count too. Default: none.",
    }),
    out: z
      .string()
      .min(1)
      .default("reports/site")
      .meta({ value: "path", description: "Folder of the site." }),
    siteUrl: siteUrlInput,
    regressions: regressionsInput,
  }),

  async run({ reports, store: location, out, siteUrl, regressions: file }, caller) {
    const folder = reports === DEFAULT_REPORTS_FOLDER ? undefined : reports;
    await requireFolders([{ option: "--reports", folder }], inputFiles);
    const store = location === undefined ? null : await openStore(location);
    const stored = store && (await storedReports(store, (run) => readPricesOfRun(store, run, {})));
    const regressions = await readRegressionList({ file, folders: [reports, out] }, inputFiles);
    const address = siteUrl?.replace(/\/*$/, "/") ?? null;
    const unpaired = await readUnpairedRuns(caller);
    const built = await buildSite(
      { reports, store: stored, out, siteUrl: address, regressions, unpaired },
      { search: reportSearch, input: inputFiles, output: outputFiles },
    );
    for (const line of built.skipped) caller.warn(line);
    const added = built.added.length > 0 ? `, ${built.added.length} of them new` : "";
    const others = built.unpaired > 0 ? `, ${formatCount(built.unpaired, "unpaired run")}` : "";
    return {
      json: { ...built, out },
      text: [
        `${formatCount(built.runs, "run")}${added}${others}. ${formatCount(built.written.length, "page")} written.`,
        `  ${outputFiles.shown(`${out}/index.html`)}`,
      ].join("\n"),
    };
  },
});
