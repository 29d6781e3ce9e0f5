import { z } from "zod";
import { compare as compareInput } from "../../core/comparison/compare.ts";
import { failsOn } from "../../core/comparison/fails-on.ts";
import { rankRuns } from "../../core/comparison/rank-runs.ts";
import type { Metric } from "../../core/documents/platform-comparison.ts";
import { toJson } from "../../core/format/json.ts";
import { parseList } from "../../core/format/parse-list.ts";
import { MAX_LINES_AFTER_VERDICT, renderTerminal } from "../../report/terminal.ts";
import { viewReport } from "../../report/view.ts";
import { readComparedRun } from "../../use-cases/report/compare-run.ts";
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
  examples: [
    "gcbench compare quickstart-1a2b3c4d-1 --out comparison.json",
    "gcbench compare cluster-1a2b3c4d-1 --with s3://gcbench-bucket-1a2b3c4d/architectures-5e6f7a8b-1 --rank-by cost",
  ],
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
    with: z
      .string()
      .regex(/^[^,\s]+(,[^,\s]+)*$/, "expected runs, separated by commas")
      .optional()
      .meta({
        description:
          "Other runs whose platforms to rank together with this run's, separated by commas: RUN, or STORE/RUN, as in s3://bucket/RUN.",
      }),
  }),

  async run(inputs) {
    const own = await readRun({ store: inputs.store, run: inputs.run }, inputs);
    const others = parseList(inputs.with ?? "").map((text) => parseRun(text, inputs.store));
    const read = await Promise.all(others.map((other) => readRun(other, inputs)));
    const comparison = read.length > 0 ? rankRuns([own, ...read]) : compareInput(own);
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

interface NamedRun {
  readonly store: string | undefined;
  readonly run: string;
}

/** @param store of the first run: the default */
function parseRun(text: string, store: string | undefined): NamedRun {
  const at = text.lastIndexOf("/");
  return at < 0 ? { store, run: text } : { store: text.slice(0, at), run: text.slice(at + 1) };
}

async function readRun(
  { store: location, run }: NamedRun,
  inputs: { readonly prices?: string | undefined; readonly rankBy?: Metric | undefined },
) {
  const store = await openStore(location);
  const prices = await readPricesOfRun(store, run, inputs);
  return readComparedRun(store, run, { prices, rankBy: inputs.rankBy });
}
