import type { Comparison } from "../../core/documents/comparison.ts";
import { ranksOf } from "../../core/documents/mpi-workload.ts";
import { usesMpi } from "../../core/documents/workload.ts";
import { formatCount } from "../../core/format/text.ts";

/**
 * Label of a platform (`local, 2 threads`), or its id if unknown.
 *
 * @param workload name of a workload: with MPI, the label counts its ranks
 */
export function platformLabel(
  { platforms, workloads }: Pick<Comparison, "platforms" | "workloads">,
  id: string,
  workload?: string,
): string {
  const platform = platforms.find((candidate) => candidate.id === id);
  if (!platform) return id;
  const { name, threads } = platform;
  const found = workloads.find(({ workload: one }) => one.name === workload)?.workload;
  return found && usesMpi(found)
    ? `${name}, ${formatCount(ranksOf(found, threads), "rank")}`
    : `${name}, ${formatCount(threads, "thread")}`;
}
