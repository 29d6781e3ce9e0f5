import { join, resolve } from "node:path";
import { z } from "zod";
import type { BisectedQuantity } from "../../core/documents/bisection.ts";
import { UsageError } from "../../core/errors.ts";
import { readMachine } from "../../machine/machine.ts";
import { answerOf, renderBisection } from "../../report/bisection-terminal.ts";
import { codeBlock } from "../../report/text/markdown.ts";
import { bisectSuite } from "../../use-cases/bisect/bisect-suite.ts";
import { buildForCloud } from "../../wiring/bisection.ts";
import { readEarlierRecords } from "../../wiring/earlier-records.ts";
import { WORK_DIRECTORY } from "../../wiring/locations.ts";
import { gitCredential } from "../../wiring/open-forge.ts";
import { readPricesOfRun } from "../../wiring/prices.ts";
import { ModelClone } from "../../wiring/repositories.ts";
import { loadSuite } from "../../wiring/suites.ts";
import { command } from "../command.ts";
import { change } from "../suite/change.ts";
import { openTarget } from "./open-target.ts";
import { runInputs } from "./run-inputs.ts";

const runShape = runInputs.shape;

const inputsSchema = z.strictObject({
  suite: runShape.suite,
  good: z.string().min(1).meta({ description: "Tag or commit before the change." }),
  bad: z.string().min(1).meta({ description: "Tag or commit after the change." }),
  timer: z
    .string()
    .min(1)
    .optional()
    .meta({ description: "Timer to bisect, in place of wall time." }),
  memory: z.boolean().default(false).meta({ description: "Bisect peak memory." }),
  results: z.boolean().default(false).meta({
    description: "Find the first commit whose results differ from the good end's.",
  }),
  workload: z.string().min(1).optional().meta({
    description: "Workload to measure. Default: the suite's only one.",
  }),
  maxError: z.number().min(0.001).max(0.5).default(0.05).meta({
    description: "Largest probability of a wrong answer.",
  }),
  maxBlocks: z.number().int().min(2).max(1000).default(100).meta({
    description: "Number of blocks after which the bisection reports the range that is left.",
  }),
  retrySkipped: z.boolean().default(false).meta({
    description: "Try again the commits that could not be built or run.",
  }),
  clone: change.inputs.shape.clone,
  repository: change.inputs.shape.repository,
  submodule: change.inputs.shape.submodule,
  engine: runShape.engine,
  container: runShape.container,
  data: runShape.data,
  inputSource: runShape.inputSource,
  store: runShape.store,
  reports: runShape.reports,
  prices: runShape.prices,
  region: runShape.region,
  platforms: runShape.platforms,
  spot: runShape.spot,
  spendUsd: z.number().positive().optional().meta({
    description: "Spending limit of the whole bisection in AWS, in USD.",
  }),
  waitMinutes: z.number().nonnegative().optional().meta({
    description:
      "Maximum wait for the jobs of one comparison in AWS, in minutes. Default: no limit.",
  }),
});

export const bisect = command({
  name: "bisect",
  summary: "find the commit that brought a change",
  description:
    "Compares commits between a good and a bad one with the good one, block by block, until one commit brought the change with " +
    "the requested probability. It chooses the comparison with the most expected information per cost. Commits that cannot be " +
    "built or run are skipped and named. If it is interrupted, the same command resumes.",
  positionals: ["suite"],
  examples: [
    "gcbench bisect suite.yml --good 14.4.1 --bad 14.4.2 --timer Photolysis --container",
    "gcbench bisect benchmarks/suites/quickstart.yml --good v1.0 --bad main --results",
  ],
  inputs: inputsSchema,

  async run(inputs, caller) {
    const { timer, memory, results, ...request } = inputs;
    const repository = new ModelClone({
      directory: resolve(inputs.clone),
      credential: gitCredential(),
      signal: caller.signal,
    });
    const loaded = await loadSuite(inputs.suite);
    // On this machine, GEOS-Chem is compiled in an image.
    const isModel = loaded.versions.some((version) => "geosChemClassic" in version);
    const container = inputs.container || (inputs.engine === "local" && isModel);
    const bisection = await bisectSuite(
      loaded,
      {
        ...request,
        quantity: quantityOf({ timer, memory, results }),
        sources: join(WORK_DIRECTORY, "sources"),
      },
      {
        repository,
        machine: readMachine().host,
        readEarlierRecords: (store) =>
          readEarlierRecords({ store, reports: inputs.reports }, caller),
        reserveReport: async () => {},
        pricesOf: (store, run) => readPricesOfRun(store, run, inputs),
        openTarget: async (adapt, spendUsd) => {
          if (inputs.engine === "batch") await buildForCloud(inputs, adapt, caller);
          const step = {
            ...runInputs.parse({ suite: inputs.suite }),
            ...targetInputs({ ...inputs, container }),
          };
          return openTarget({ ...step, spendUsd, adapt }, caller);
        },
      },
      caller,
    );
    const text = renderBisection(bisection);
    return {
      json: bisection,
      outputs: { finished: bisection.outcome !== "unfinished", answer: answerOf(bisection) },
      text,
      summary: codeBlock(text.split("\n")),
    };
  },
});

/** The options that openTarget knows. Containers always build: each commit is new. */
function targetInputs({ engine, container, ...inputs }: z.infer<typeof inputsSchema>) {
  const { data, inputSource, store, prices, region, platforms, spot } = inputs;
  const known = { engine, container, build: container, spot };
  return { ...known, data, inputSource, store, prices, region, platforms };
}

function quantityOf(asked: {
  timer: string | undefined;
  memory: boolean;
  results: boolean;
}): BisectedQuantity {
  const { timer, memory, results } = asked;
  if (Number(timer !== undefined) + Number(memory) + Number(results) > 1) {
    throw new UsageError(
      "A bisection has one quantity: use one of --timer, --memory and --results.",
    );
  }
  if (timer !== undefined) return { kind: "timer", timer };
  if (memory) return { kind: "memory" };
  return results ? { kind: "results" } : { kind: "wall-time" };
}
