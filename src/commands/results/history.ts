import { join, relative } from "node:path";
import pc from "picocolors";
import { z } from "zod";
import { defaultRegion } from "../../adapters/aws/aws-options.ts";
import { readVersionNames } from "../../adapters/catalogue/yaml-catalogue.ts";
import { toJson } from "../../core/format/json.ts";
import { versionHistory } from "../../core/history/version-history.ts";
import { renderHistory } from "../../report/history/history-files.ts";
import { renderHistoryTerminal } from "../../report/history/history-terminal.ts";
import { viewHistory } from "../../report/history/history-view.ts";
import { openStore } from "../../wiring/open-store.ts";
import { command } from "../command.ts";
import { DEFAULT_REPORTS } from "../locations.ts";
import { reportsInput, storeInput } from "../shared-inputs.ts";
import { readEarlierRecords } from "./earlier-records.ts";
import { checkSources, preservePage } from "./history-sources.ts";
import { replaceFile } from "./write-report.ts";

const DEFAULT_VERSIONS = "benchmarks/versions.yml";

export const history = command({
  name: "history",
  summary: "say which version brought each lasting change",
  description:
    "Reads all records of the past and follows every workload on every platform over its versions: each against one " +
    "reference, over chains of comparisons where it never met it, with the steps that are there and the version, the " +
    "size and the timers of each. Writes history.md, history.html, history.json and charts.",
  positionals: [],
  examples: ["gcbench history", "gcbench history --reference 14.4.0 --out reports/history"],
  inputs: z.strictObject({
    store: storeInput,
    reports: reportsInput.meta({
      description: "Folder of earlier reports, whose records count too.",
    }),
    out: z
      .string()
      .min(1)
      .default(`${DEFAULT_REPORTS}/history`)
      .meta({ description: "Folder for the page." }),
    reference: z.string().min(1).optional().meta({
      description:
        "Version to hold the others against, by name or the beginning of its digest. Default: the most usual baseline.",
    }),
    versions: z
      .string()
      .min(1)
      .optional()
      .meta({
        description: `File that lists versions in their order. Default: ${DEFAULT_VERSIONS}, where it is there.`,
      }),
  }),

  async run({ store, reports, out, reference, versions }, host) {
    await checkSources({ store, reports });
    const earlierRecords = await readEarlierRecords(
      { store: await openStore(store, { region: defaultRegion() }), reports },
      host,
    );
    const listed = await readVersionNames(versions ?? DEFAULT_VERSIONS, {
      isOptional: versions === undefined,
    });
    const found = versionHistory(earlierRecords, { reference, listed });
    if (found.series.length === 0) await preservePage(out, { store, reports });
    const files = new Map([["history.json", toJson(found)], ...renderHistory(found)]);
    for (const [name, content] of files) await replaceFile(join(out, name), content);
    const pages = ["history.md", "history.html"].map((file) => relative("", join(out, file)));
    return {
      json: found,
      text: `${renderHistoryTerminal(viewHistory(found))}\n\n${pc.dim("  Page:")} ${pages.join("  ")}`,
    };
  },
});
