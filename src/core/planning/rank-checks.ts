import { layoutError, type MpiWorkload, ranksOf } from "../documents/mpi-workload.ts";
import type { PinnedPlatform, Plan } from "../documents/plan.ts";
import { usesMpi } from "../documents/workload.ts";
import { UsageError } from "../errors.ts";

/** A workload with MPI on a platform. */
interface RankedCell {
  readonly workload: MpiWorkload;
  readonly platform: PinnedPlatform;
  readonly ranks: number;
  readonly ranksPerNode: number;
}

type Planned = Pick<Plan, "workloads" | "platforms">;

function rankedCells({ workloads, platforms }: Planned): readonly RankedCell[] {
  return workloads.flatMap(({ workload }) => {
    if (!usesMpi(workload)) return [];
    return platforms.map((platform) => {
      const ranks = ranksOf(workload, platform.threads);
      return { workload, platform, ranks, ranksPerNode: ranks / workload.nodes };
    });
  });
}

/** @throws {UsageError} the ranks of a workload do not fit its grid, or a platform */
export function requireRanksFit(planned: Planned): void {
  for (const { workload, platform, ranks, ranksPerNode } of rankedCells(planned)) {
    const { name, nodes, oversubscribe } = workload;
    const fault = layoutError(workload, ranks);
    if (fault !== null) {
      const source =
        workload.ranks === undefined
          ? ` takes its ranks from the threads of platform ${platform.id}:`
          : ":";
      throw new UsageError(
        `Workload ${name}${source} ${fault}. Set ranks in the workload, or threads of the platform.`,
      );
    }
    if (ranksPerNode <= platform.threads || oversubscribe) continue;
    const where = nodes === 1 ? "" : ` on each of ${nodes} nodes`;
    throw new UsageError(
      `Workload ${name} runs ${ranksPerNode} ranks${where}, but platform ${platform.id} has ${platform.threads} threads. ` +
        "Use fewer ranks or more threads. To let ranks share cores, set oversubscribe: true in the workload; the times are then noisy.",
    );
  }
}

/** What a plan's ranks leave unused, or share. */
export function notesOnRanks(plan: Planned): readonly string[] {
  return rankedCells(plan).flatMap(({ workload: { name }, platform, ranksPerNode }) => {
    const { id, threads } = platform;
    if (ranksPerNode > threads) {
      return [
        `Workload ${name} runs ${ranksPerNode} ranks on the ${threads} threads of platform ${id}: ranks share cores and wait for each other, so the times are noisy.`,
      ];
    }
    if (ranksPerNode === threads) return [];
    return [
      `Workload ${name} runs ${ranksPerNode} ranks on platform ${id}, so ${threads - ranksPerNode} of its ${threads} threads are idle.`,
    ];
  });
}
