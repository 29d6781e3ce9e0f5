import { readDescriptions } from "../adapters/synthetic/description-files.ts";
import { readRunConfiguration } from "../adapters/synthetic/run-configuration.ts";
import { writeInputs } from "../adapters/synthetic/write-inputs.ts";
import type { InputDescriptions, SyntheticInputPorts } from "../use-cases/plan/synthetic-inputs.ts";
import { syntheticDescriptions } from "./locations.ts";

/** The descriptions in benchmarks/synthetic. */
export function inputDescriptions(): InputDescriptions {
  const folder = syntheticDescriptions();
  return { folder, readDescriptions: () => readDescriptions(folder) };
}

export function syntheticInputPorts(): SyntheticInputPorts {
  return { ...inputDescriptions(), readRunConfiguration, writeInputs };
}
