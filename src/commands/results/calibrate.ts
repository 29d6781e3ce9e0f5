import { readFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { z } from "zod";
import { YamlFile } from "../../adapters/catalogue/yaml-file.ts";
import { parseMeasuredSeries } from "../../core/calibration/measured-series.ts";
import { type NoiseModel, noiseModelsSchema } from "../../core/documents/noise-model.ts";
import { type FileProblem, InvalidFilesError, UsageError } from "../../core/errors.ts";
import { VERSION } from "../../core/product.ts";
import { renderCalibration } from "../../report/calibration/calibration-files.ts";
import { describeCalibration } from "../../report/calibration/calibration-terminal.ts";
import { calibrate as calibrateAll } from "../../use-cases/report/calibrate.ts";
import { command } from "../command.ts";
import { noiseModelsFile } from "../locations.ts";
import { replaceFile } from "./write-report.ts";

/** Runs over a table of 45 timers take longer, and their targets are not as fine. */
const TABLE_SHARE = 0.1;
const MIN_EFFECT = -0.9;
const MAX_EFFECT = 10;

export const calibrate = command({
  name: "calibrate",
  summary: "measure how often the verdict is right, on noise that is known",
  description:
    "Simulates comparisons with noise models and applies the verdict to them, with and without history: false " +
    "alarms, changes found, model runs, coverage of the interval, each with its Monte-Carlo error; beside it the " +
    "rules of other tools on the same draws, and the targets. With --data it does so on real repeated " +
    "measurements of unchanged programs, relabelled by chance: NDJSON, a program a line, as " +
    '{"program": "...", "hosts": [{"host": "...", "seconds": [in the order of running]}]}.',
  positionals: [],
  examples: [
    "gcbench calibrate",
    "gcbench calibrate --model typical --replicates 20000 --out calibration",
    "gcbench calibrate --data measured.ndjson",
  ],
  inputs: z.strictObject({
    models: z
      .string()
      .min(1)
      .optional()
      .meta({ description: "YAML file of noise models. Default: benchmarks/noise-models.yml." }),
    model: z
      .array(z.string().min(1))
      .optional()
      .meta({ description: "Names of the models to try. Default: all of the file." }),
    data: z
      .array(z.string().min(1))
      .optional()
      .meta({ description: "Files of real measurements, tried in place of models." }),
    effects: z
      .string()
      .default("0,0.02,0.03,0.05")
      .meta({ description: "True changes to try, B over A minus 1." }),
    replicates: z.coerce
      .number()
      .int()
      .min(1)
      .max(10_000_000)
      .default(2000)
      .meta({ description: "Comparisons of each model or file." }),
    tableRuns: z.coerce.number().int().min(0).max(10_000_000).optional().meta({
      description:
        "Runs over 3 platforms x 15 timers, with the model typical. Default: a tenth of the replicates.",
    }),
    seed: z.coerce
      .number()
      .int()
      .default(1)
      .meta({ description: "Of the random numbers: the same seed gives the same result." }),
    out: z.string().min(1).optional().meta({
      description: "Folder to write calibration.json, calibration.md and calibration.svg to.",
    }),
  }),

  async run(inputs, host) {
    const { replicates, seed, data = [], out } = inputs;
    const effects = parseEffects(inputs.effects);
    const isOnModels =
      data.length === 0 || inputs.models !== undefined || inputs.model !== undefined;
    const models = isOnModels ? await loadModels(inputs.models, inputs.model) : [];
    const sets = await Promise.all(data.map(loadMeasurements));
    const calibration = await calibrateAll(
      {
        models,
        sets,
        effects,
        replicates,
        tableRuns: inputs.tableRuns ?? Math.round(TABLE_SHARE * replicates),
        seed,
        gcbench: VERSION,
      },
      host,
    );
    for (const [name, content] of out ? renderCalibration(calibration) : []) {
      await replaceFile(join(out ?? "", name), content);
    }
    return { json: calibration, text: describeCalibration(calibration) };
  },
});

function parseEffects(text: string): readonly number[] {
  const effects = text.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  const isGood = (effect: number) => effect >= MIN_EFFECT && effect <= MAX_EFFECT;
  if (!effects.every(isGood)) {
    throw new UsageError(
      `--effects ${text}: expected fractions between ${MIN_EFFECT} and ${MAX_EFFECT}, as in 0,0.02,0.05`,
    );
  }
  return [...new Set(effects)].toSorted((a, b) => a - b);
}

async function loadModels(
  path: string = relative(process.cwd(), noiseModelsFile()),
  names: readonly string[] | undefined,
): Promise<readonly NoiseModel[]> {
  const file = await YamlFile.read(path);
  if (!file) throw new UsageError(`There is no file ${path}.`);
  const problems: FileProblem[] = [];
  const parsed = file.parse(noiseModelsSchema, problems);
  if (!parsed) throw new InvalidFilesError(problems);
  if (names === undefined) return parsed.models;
  return names.map((name) => {
    const model = parsed.models.find((one) => one.name === name);
    if (model) return model;
    const known = parsed.models.map((one) => one.name).join(", ");
    throw new UsageError(`${path} has no model ${name}; there is: ${known}`);
  });
}

async function loadMeasurements(path: string) {
  try {
    const text = await readFile(path, "utf8");
    return { name: basename(path, ".ndjson"), series: parseMeasuredSeries(path, text) };
  } catch (error) {
    if (
      error instanceof Error &&
      "code" in error &&
      ["ENOENT", "EISDIR", "EACCES"].includes(String(error.code))
    ) {
      throw new UsageError(`${path} can't be read: ${error.message}`, { cause: error });
    }
    throw error;
  }
}
