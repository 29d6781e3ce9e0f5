import { readDescriptions } from "../adapters/synthetic/description-files.ts";
import { readRunSettings } from "../adapters/synthetic/run-settings.ts";
import { writeInputs } from "../adapters/synthetic/write-inputs.ts";
import type { SyntheticInputPorts } from "../use-cases/plan/synthetic-inputs.ts";
import { syntheticDescriptions } from "./locations.ts";

/** Descriptions come from benchmarks/synthetic. */
export function syntheticInputPorts(): SyntheticInputPorts {
  const folder = syntheticDescriptions();
  return { folder, readDescriptions: () => readDescriptions(folder), readRunSettings, writeInputs };
}
