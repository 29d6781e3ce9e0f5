import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { InfrastructureError } from "../core/errors.ts";

/** Builds, scratch and the default store of a local run, in the directory the command is called from. */
export const WORK_DIRECTORY = ".gcbench";
export const DEFAULT_STORE = `${WORK_DIRECTORY}/store`;
/** Where reports of local runs go; not kept by git. */
export const DEFAULT_REPORTS = "reports/local";

export const buildDirectory = (): string => resolve(WORK_DIRECTORY, "build");

/** The root of gcbench itself, found from the bundle in dist/ or from the sources. */
export function productRoot(): string {
  let directory = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(directory, "package.json"))) {
    const parent = dirname(directory);
    if (parent === directory) throw new InfrastructureError("gcbench can't find its own files.");
    directory = parent;
  }
  return directory;
}

export const harnessPath = (): string => join(productRoot(), "dist", "harness.js");
export const miniatureSource = (): string =>
  join(productRoot(), "benchmarks", "miniature", "miniature.c");
/** Descriptions of synthetic input files. */
export const syntheticDescriptions = (): string => join(productRoot(), "benchmarks", "synthetic");
export const noiseModelsFile = (): string => join(productRoot(), "benchmarks", "noise-models.yml");
/** What comes with gcbench to estimate with: recorded facts of instance types, and dated prices. */
export const instanceTypesFile = (): string =>
  join(productRoot(), "benchmarks", "instance-types.json");
export const recordedPricesFile = (): string => join(productRoot(), "benchmarks", "prices.json");

/** Runs that were made without gcbench, one file each. */
export const DEFAULT_UNPAIRED_RUNS = "benchmarks/unpaired-runs";
