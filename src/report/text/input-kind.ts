import type { Comparison } from "../../core/documents/comparison.ts";
import { inputKindOf, switchedOffBy } from "../../core/documents/workload.ts";

/** Names of the workloads with synthetic inputs. */
export function syntheticWorkloads({
  workloads,
}: Pick<Comparison, "workloads">): readonly string[] {
  return workloads
    .filter(({ workload }) => inputKindOf(workload) === "synthetic")
    .map(({ workload }) => workload.name);
}

/** Sentences for a headline; empty: all inputs are real, and nothing is switched off. */
export function inputsSentence(comparison: Pick<Comparison, "workloads">): string {
  const names = syntheticWorkloads(comparison);
  const some = names.length < comparison.workloads.length ? `: ${names.join(", ")}` : "";
  const kind = names.length === 0 ? "" : ` Measured with synthetic inputs${some}.`;
  const off = switchedOffSentence(comparison);
  return `${kind}${off === "" ? "" : ` ${off}`}`;
}

/** What workloads turn off, such as `Switched off: EMISSIONS.`; empty: nothing. */
export function switchedOffSentence({
  workloads,
}: {
  readonly workloads: readonly Pick<Comparison["workloads"][number], "workload">[];
}): string {
  const parts = workloads.flatMap(({ workload }) => {
    const off = switchedOffBy(workload).join(", ");
    if (off === "") return [];
    return workloads.length > 1 ? [`${off} (${workload.name})`] : [off];
  });
  return parts.length === 0 ? "" : `Switched off: ${parts.join("; ")}.`;
}
