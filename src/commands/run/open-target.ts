import { UsageError } from "../../core/errors.ts";
import type { Caller } from "../../ports/caller.ts";
import type { ExecutionTarget } from "../../use-cases/run/execution-target.ts";
import { openLocalTarget } from "../../wiring/local-target.ts";
import type { SuiteVariant } from "../../wiring/suites.ts";
import { kebab } from "../input-text.ts";
import type { RunInputs } from "./run-inputs.ts";

/** Inputs of a run, and how it changes the suite. */
export type TargetInputs = RunInputs & Pick<SuiteVariant, "adapt">;

/** Options of some engines only, and those engines. */
const ENGINES_OF: Partial<Record<keyof RunInputs, readonly RunInputs["engine"][]>> = {
  region: ["batch"],
  hosts: ["batch"],
  spendUsd: ["batch", "slurm"],
  spot: ["batch"],
  coreHours: ["slurm"],
  platforms: ["batch", "slurm"],
  deadlineHours: ["batch", "slurm"],
  waitMinutes: ["batch", "slurm"],
  detach: ["batch", "slurm"],
  inputSource: ["local", "batch"],
};
const LOCAL_VALUES = ["image", "data"] as const;
const LOCAL_FLAGS = ["container", "build"] as const;

/**
 * Plans the suite for where it runs.
 *
 * @throws {UsageError} an option is for the other engine
 */
export async function openTarget(inputs: TargetInputs, caller: Caller): Promise<ExecutionTarget> {
  refuseOtherEngines(inputs);
  if (inputs.engine === "local") return openLocalTarget(inputs, caller);
  const other =
    LOCAL_FLAGS.find((key) => inputs[key]) ?? LOCAL_VALUES.find((key) => inputs[key] !== undefined);
  if (other) {
    const why = inputs.engine === "batch" ? ": in AWS every block is in a container" : "";
    throw new UsageError(`--${kebab(other)} is for --engine local${why}.`);
  }
  if (inputs.engine === "slurm") {
    const { openClusterTarget } = await import("../../wiring/cluster-target.ts");
    return openClusterTarget(inputs, caller);
  }
  // Loaded where it is needed: a run on this machine does without the SDK.
  const { openBatchTarget } = await import("../../wiring/batch-target.ts");
  return openBatchTarget(inputs, caller);
}

/** @throws {UsageError} an option is for another engine */
export function refuseOtherEngines(inputs: RunInputs): void {
  for (const [key, engines] of Object.entries(ENGINES_OF)) {
    const value = inputs[key as keyof RunInputs];
    if (value === undefined || value === false || engines.includes(inputs.engine)) continue;
    throw new UsageError(
      `--${kebab(key)} is for ${engines.map((engine) => `--engine ${engine}`).join(" or ")}.`,
    );
  }
}
