import { join, resolve } from "node:path";
import { hostIdentity } from "../../machine/machine.ts";
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
import { bisectInputs, quantityOf, targetInputs } from "./bisect-inputs.ts";
import { openTarget } from "./open-target.ts";
import { runInputs } from "./run-inputs.ts";

export const bisect = command({
  name: "bisect",
  summary: "find the commit that brought a change",
  description:
    "Compares commits of the range with its good end, until the commit that brought the change is known as surely as --max-error requests. " +
    "It always makes the comparison that should tell most for its cost. It skips commits that cannot be built or run, and names " +
    "them. After an interruption, the same command resumes.",
  positionals: ["suite"],
  examples: [
    "gcbench bisect suite.yml --good 14.4.1 --bad 14.4.2 --timer Photolysis --container",
    "gcbench bisect benchmarks/suites/quickstart.yml --good v1.0 --bad main --results",
  ],
  inputs: bisectInputs,

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
        machine: hostIdentity(),
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
