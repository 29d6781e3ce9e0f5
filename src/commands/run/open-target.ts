import { UsageError } from "../../core/errors.ts";
import type { Caller } from "../../ports/caller.ts";
import type { ExecutionTarget } from "../../use-cases/run/execution-target.ts";
import { openLocalTarget } from "../../wiring/local-target.ts";
import type { SuiteVariant } from "../../wiring/suites.ts";
import { kebab } from "../input-text.ts";
import type { RunInputs } from "./run-inputs.ts";

/** Inputs of a run, and how it changes the suite. */
export type TargetInputs = RunInputs & Pick<SuiteVariant, "adapt">;

const BATCH_VALUES = [
  "region",
  "platforms",
  "hosts",
  "spendUsd",
  "deadlineHours",
  "waitMinutes",
] as const;
const BATCH_FLAGS = ["detach", "spot"] as const;
const LOCAL_VALUES = ["image", "data"] as const;
const LOCAL_FLAGS = ["container", "build"] as const;

/**
 * Plans the suite for where it runs.
 *
 * @throws {UsageError} an option is for the other engine
 */
export async function openTarget(inputs: TargetInputs, caller: Caller): Promise<ExecutionTarget> {
  if (inputs.engine === "local") {
    refuseBatchOptions(inputs);
    return openLocalTarget(inputs, caller);
  }
  const other =
    LOCAL_FLAGS.find((key) => inputs[key]) ?? LOCAL_VALUES.find((key) => inputs[key] !== undefined);
  if (other) {
    throw new UsageError(`--${other} is for --engine local: in AWS every block is in a container.`);
  }
  // Loaded where it is needed: a run on this machine does without the SDK.
  const { openBatchTarget } = await import("../../wiring/batch-target.ts");
  return openBatchTarget(inputs, caller);
}

/** @throws {UsageError} an option is for AWS */
export function refuseBatchOptions(inputs: RunInputs): void {
  const other =
    BATCH_VALUES.find((key) => inputs[key] !== undefined) ?? BATCH_FLAGS.find((key) => inputs[key]);
  if (other) throw new UsageError(`--${kebab(other)} is for --engine batch.`);
}
