import { z } from "zod";
import { failsOn } from "../../core/comparison/fails-on.ts";
import { toJson } from "../../core/format/json.ts";
import { MAX_LINES_AFTER_VERDICT, renderTerminal } from "../../report/terminal.ts";
import { viewReport } from "../../report/view.ts";
import { compareRun } from "../../use-cases/report/compare-run.ts";
import { openStore } from "../../wiring/open-store.ts";
import { outputFiles } from "../../wiring/output-files.ts";
import { readPricesOfRun } from "../../wiring/prices.ts";
import { command } from "../command.ts";
import { failOnInput, pricesInput, rankByInput, storeInput } from "../shared-inputs.ts";

export const compare = command({
  name: "compare",
  summary: "compare the versions of a run, from its records alone",
  description:
    "Reads the records of a run and writes comparison.json: every verdict with its interval and its provenance.",
  positionals: ["run"],
  examples: ["gcbench compare quickstart-1a2b3c4d-1 --out comparison.json"],
  verbose: "print all notes below the verdict",
  inputs: z.strictObject({
    run: z
      .string()
      .regex(/^[A-Za-z0-9][\w.-]*$/, "expected the name of a run, as `gcbench run` prints it")
      .meta({ description: "Name of the run, as `gcbench run` prints it." }),
    store: storeInput,
    out: z
      .string()
      .min(1)
      .optional()
      .meta({ value: "path", description: "File to write comparison.json to." }),
    prices: pricesInput,
    rankBy: rankByInput,
    failOn: failOnInput,
  }),

  async run(inputs) {
    const store = await openStore(inputs.store);
    const prices = await readPricesOfRun(store, inputs.run, inputs);
    const { comparison } = await compareRun(store, inputs.run, { prices, rankBy: inputs.rankBy });
    if (inputs.out) await outputFiles.replace(inputs.out, toJson(comparison));
    const view = viewReport(comparison);
    return {
      json: comparison,
      text: renderTerminal(view),
      screen: renderTerminal(view, { maxLines: MAX_LINES_AFTER_VERDICT }),
      found: failsOn(comparison, inputs.failOn),
    };
  },
});
