import { z } from "zod";
import { selectPlatformUses } from "../../core/estimate/select-platform-uses.ts";
import { renderEstimates } from "../../report/cost/estimate-terminal.ts";
import { estimateSuite } from "../../use-cases/plan/estimate.ts";
import { openEstimateSources } from "../../wiring/estimate-sources.ts";
import { loadSuite } from "../../wiring/suites.ts";
import { command } from "../command.ts";
import { regionInput, reportsInput, spotInput, storeInput, suiteInput } from "../shared-inputs.ts";

export const estimate = command({
  name: "estimate",
  summary: "estimate time and cost of a suite in AWS and on a cluster, before anything runs",
  description:
    "Estimates hours and USD of each platform, and core hours on a cluster, with two figures: the best case (the first look " +
    "decides) and the worst case (all looks are needed). Times come from earlier records, else from the workloads' " +
    "expectations. Machines and prices come from the files shipped with gcbench and from the cluster's file, with their " +
    "dates, so it needs no account, no image and no scheduler. --live asks AWS.",
  positionals: ["suite"],
  examples: [
    "gcbench estimate benchmarks/suites/architectures.yml",
    "gcbench estimate benchmarks/suites/quickstart.yml --platforms graviton3,graviton4,amd-genoa",
  ],
  inputs: z.strictObject({
    suite: suiteInput,
    platforms: z.string().min(1).optional().meta({
      description:
        "Platforms of the suite, of platforms.yml or of a cluster, separated by commas, as in graviton3,amd-genoa. Default: the suite's.",
    }),
    region: regionInput,
    spot: spotInput,
    live: z.boolean().default(false).meta({
      description: "Ask AWS for machines and prices, including spot prices. Needs credentials.",
    }),
    prices: z.string().min(1).optional().meta({
      value: "path",
      description:
        "File of machine prices. Default: benchmarks/prices.json, else the file shipped with gcbench.",
    }),
    store: storeInput,
    reports: reportsInput,
  }),

  async run(inputs, caller) {
    const loaded = await loadSuite(inputs.suite, (suite) =>
      selectPlatformUses(suite, inputs.platforms),
    );
    const sources = await openEstimateSources(inputs, caller);
    const estimates = await estimateSuite(loaded, sources, caller);
    return { json: { runs: estimates }, text: renderEstimates(estimates) };
  },
});
