import { relative } from "node:path";
import { readNoiseModels as readModels } from "../adapters/yaml/calibration-files.ts";
import type { NoiseModel } from "../core/documents/noise-model.ts";
import { noiseModelsFile } from "./locations.ts";

export { readMeasurements } from "../adapters/yaml/calibration-files.ts";

/** @param path Default: benchmarks/noise-models.yml of gcbench */
export function readNoiseModels(
  path: string | undefined,
  names: readonly string[] | undefined,
): Promise<readonly NoiseModel[]> {
  return readModels(path ?? relative(process.cwd(), noiseModelsFile()), names);
}
