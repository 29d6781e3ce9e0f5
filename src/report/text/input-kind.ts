import type { Comparison } from "../../core/documents/comparison.ts";
import { inputKindOf } from "../../core/documents/workload.ts";

/** Names of the workloads with synthetic inputs. */
export function syntheticWorkloads({
  workloads,
}: Pick<Comparison, "workloads">): readonly string[] {
  return workloads
    .filter(({ workload }) => inputKindOf(workload) === "synthetic")
    .map(({ workload }) => workload.name);
}

/** Sentence for a headline; empty: all inputs are real. */
export function inputsSentence(comparison: Pick<Comparison, "workloads">): string {
  const names = syntheticWorkloads(comparison);
  if (names.length === 0) return "";
  const some = names.length < comparison.workloads.length ? `: ${names.join(", ")}` : "";
  return ` Measured with synthetic inputs${some}.`;
}
