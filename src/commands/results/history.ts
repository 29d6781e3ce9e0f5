import pc from "picocolors";
import { z } from "zod";
import { toJson } from "../../core/format/json.ts";
import { formatCount } from "../../core/format/text.ts";
import { versionHistory } from "../../core/history/version-history.ts";
import { renderHistory } from "../../report/history/history-files.ts";
import { renderHistoryTerminal } from "../../report/history/history-terminal.ts";
import { viewHistory } from "../../report/history/history-view.ts";
import { protectHistory, requireFolders } from "../../use-cases/report/history-sources.ts";
import { readRegressionList } from "../../use-cases/report/regression-lists.ts";
import { writeFiles } from "../../use-cases/report/write-report.ts";
import { readEarlierRecords } from "../../wiring/earlier-records.ts";
import { inputFiles } from "../../wiring/input-files.ts";
import { DEFAULT_REPORTS, DEFAULT_STORE } from "../../wiring/locations.ts";
import { openStore } from "../../wiring/open-store.ts";
import { outputFiles } from "../../wiring/output-files.ts";
import { DEFAULT_VERSIONS, readVersionNames } from "../../wiring/suites.ts";
import { readUnpairedRuns } from "../../wiring/unpaired-runs.ts";
import { command } from "../command.ts";
import { regressionsInput, reportsInput, storeInput } from "../shared-inputs.ts";

const DEFAULT_REPORTS_FOLDER = reportsInput.parse(undefined);

export const history = command({
  name: "history",
  summary: "say which version brought each lasting change",
  description:
    "Reads all earlier records and follows every workload on every platform over its versions. Each version is compared " +
    "with one reference, directly or through intermediate versions. Shows the lasting changes with their version, size " +
    "and timers. Runs that gcbench import added are shown apart. Writes history.md, history.html, history.json and charts.",
  positionals: [],
  examples: ["gcbench history", "gcbench history --reference 14.4.0 --out reports/history"],
  inputs: z.strictObject({
    store: storeInput,
    reports: reportsInput.meta({
      value: "path",
      description: "Folder of earlier reports, whose records count too.",
    }),
    out: z
      .string()
      .min(1)
      .default(`${DEFAULT_REPORTS}/history`)
      .meta({ value: "path", description: "Folder for the page." }),
    reference: z.string().min(1).optional().meta({
      description:
        "Version to compare the others with, by name or by the beginning of its digest. Default: the most frequent baseline.",
    }),
    versions: z
      .string()
      .min(1)
      .optional()
      .meta({
        value: "path",
        description: `File that lists versions in order. Default: ${DEFAULT_VERSIONS}.`,
      }),
    regressions: regressionsInput,
  }),

  async run({ store, reports, out, reference, versions, regressions: file }, caller) {
    const named = [
      { option: "--store", folder: store },
      {
        option: "--reports",
        folder: reports === DEFAULT_REPORTS_FOLDER ? undefined : reports,
      },
    ];
    await requireFolders(named, inputFiles);
    const sources = { store: await openStore(store), reports };
    const earlierRecords = await readEarlierRecords(sources, caller);
    const isOptional = versions === undefined;
    const listed = await readVersionNames(versions ?? DEFAULT_VERSIONS, { isOptional });
    const found = versionHistory(earlierRecords, { reference, listed });
    if (found.series.length === 0) {
      await protectHistory(out, [store ?? DEFAULT_STORE, reports], inputFiles);
    }
    const unpaired = await readUnpairedRuns(caller);
    const list = await readRegressionList({ file, folders: [reports] }, inputFiles);
    const regressions = list?.regressions ?? [];
    const rendered = renderHistory(found, { imported: unpaired, regressions });
    const files = new Map([["history.json", toJson(found)], ...rendered]);
    await writeFiles(out, files, outputFiles);
    const pages = ["history.md", "history.html"].map((file) => outputFiles.shown(`${out}/${file}`));
    const others = formatCount(unpaired.length, "unpaired run");
    const below = unpaired.length === 0 ? "" : `\n\n  The page also shows ${others}.`;
    return {
      json: { ...found, unpaired },
      text: `${renderHistoryTerminal(viewHistory(found, regressions))}${below}\n\n${pc.dim("  Page:")} ${pages.join("  ")}`,
    };
  },
});
