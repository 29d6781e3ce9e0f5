import { z } from "zod";
import { parseEffects } from "../../core/calibration/parse-effects.ts";
import { VERSION } from "../../core/product.ts";
import { renderCalibration } from "../../report/calibration/calibration-files.ts";
import { describeCalibration } from "../../report/calibration/calibration-terminal.ts";
import { calibrate as calibrateAll } from "../../use-cases/check/calibrate.ts";
import { writeFiles } from "../../use-cases/report/write-report.ts";
import { readMeasurements, readNoiseModels } from "../../wiring/calibration-files.ts";
import { outputFiles } from "../../wiring/output-files.ts";
import { command } from "../command.ts";

/** A comparison of a table of 45 timers takes longer, and its targets are coarser. */
const TABLE_SHARE = 0.1;
/** So does a comparison of memory: nine changes of 2, 4 and 8 blocks. */
const MEMORY_SHARE = 0.1;

export const calibrate = command({
  name: "calibrate",
  summary: "measure how often the verdict is right, on known noise",
  description:
    "Simulates comparisons with noise models and applies the verdict to them, with and without history: false " +
    "alarms, changes found, model runs and coverage of the interval, each with its Monte-Carlo error. It applies the " +
    "rules of other tools to the same draws, and shows the targets. It does the same for the verdict on memory. With --data it uses real repeated measurements of " +
    "unchanged programs, relabelled at random: NDJSON, a program a line, as " +
    '{"program": "...", "hosts": [{"host": "...", "seconds": [in the order of running]}]}.',
  positionals: [],
  examples: [
    "gcbench calibrate",
    "gcbench calibrate --model typical --replicates 20000 --out calibration",
    "gcbench calibrate --data measured.ndjson",
  ],
  inputs: z.strictObject({
    models: z.string().min(1).optional().meta({
      value: "path",
      description: "YAML file of noise models. Default: benchmarks/noise-models.yml.",
    }),
    model: z
      .array(z.string().min(1))
      .optional()
      .meta({ description: "Names of the noise models to try. Default: all of the file." }),
    data: z
      .array(z.string().min(1))
      .optional()
      .meta({ value: "path", description: "Files of real measurements to try instead of models." }),
    effects: z
      .string()
      .default("0,0.02,0.03,0.05")
      .meta({ description: "True changes to try, as B over A minus 1, separated by commas." }),
    replicates: z.coerce
      .number()
      .int()
      .min(1)
      .max(10_000_000)
      .default(2000)
      .meta({ description: "Number of comparisons of each model or file." }),
    tableRuns: z.coerce.number().int().min(0).max(10_000_000).optional().meta({
      description:
        "Number of simulated runs of 3 platforms with 15 timers each, with the noise model typical. Default: a tenth of the replicates.",
    }),
    memoryRuns: z.coerce.number().int().min(0).max(10_000_000).optional().meta({
      description:
        "Number of comparisons of memory, for each kind of noise and length of a trial. Default: a tenth of the replicates; none with --model or --data.",
    }),
    seed: z.coerce
      .number()
      .int()
      .default(1)
      .meta({ description: "Seed of the random numbers. The same seed gives the same result." }),
    out: z.string().min(1).optional().meta({
      value: "path",
      description: "Folder to write calibration.json, calibration.md and calibration.svg to.",
    }),
  }),

  async run({ models, model, data = [], tableRuns, memoryRuns, out, ...inputs }, caller) {
    const isOnModels = data.length === 0 || models !== undefined || model !== undefined;
    const request = {
      models: isOnModels ? await readNoiseModels(models, model) : [],
      sets: await Promise.all(data.map(readMeasurements)),
      effects: parseEffects(inputs.effects),
      replicates: inputs.replicates,
      tableRuns: tableRuns ?? Math.round(TABLE_SHARE * inputs.replicates),
      memoryRuns:
        memoryRuns ??
        (data.length === 0 && model === undefined
          ? Math.round(MEMORY_SHARE * inputs.replicates)
          : 0),
      seed: inputs.seed,
      gcbench: VERSION,
    };
    const calibration = await calibrateAll(request, caller);
    if (out) await writeFiles(out, renderCalibration(calibration), outputFiles);
    return { json: calibration, text: describeCalibration(calibration) };
  },
});
