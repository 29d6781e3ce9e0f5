import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import {
  type MeasuredSeries,
  parseMeasuredSeries,
} from "../../core/calibration/measured-series.ts";
import { type NoiseModel, noiseModelsSchema } from "../../core/documents/noise-model.ts";
import { type FileProblem, InvalidFilesError, UsageError } from "../../core/errors.ts";
import { YamlFile } from "./yaml-file.ts";

/**
 * Noise models of a YAML file.
 *
 * @param names undefined: all models of the file
 * @throws {UsageError} the file is missing or wrong, or has no model of a name
 */
export async function readNoiseModels(
  path: string,
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

/** Repeated measurements of unchanged programs. */
export interface MeasurementFile {
  /** Name of the file without `.ndjson`. */
  readonly name: string;
  readonly series: readonly MeasuredSeries[];
}

/** @throws {UsageError} the file cannot be read, or a line of it is wrong */
export async function readMeasurements(path: string): Promise<MeasurementFile> {
  const text = await readFile(path, "utf8").catch((cause) => {
    if (!["ENOENT", "EISDIR", "EACCES"].includes(String(cause?.code))) throw cause;
    throw new UsageError(`${path} cannot be read: ${cause.message}`, { cause });
  });
  return { name: basename(path, ".ndjson"), series: parseMeasuredSeries(path, text) };
}
