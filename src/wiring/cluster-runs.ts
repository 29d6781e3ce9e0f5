import { userInfo } from "node:os";
import { ClusterEngine } from "../adapters/cluster/cluster-engine.ts";
import { readClusterLog } from "../adapters/cluster/cluster-log.ts";
import { type PartitionLimits, readPartitions } from "../adapters/slurm/partitions.ts";
import { SlurmCommands } from "../adapters/slurm/slurm-commands.ts";
import { SlurmScheduler } from "../adapters/slurm/slurm-scheduler.ts";
import { jobTimeLimitSeconds } from "../core/cost/budget.ts";
import { clusterUnits } from "../core/cost/budget-unit.ts";
import type { BlockSpec } from "../core/documents/plan.ts";
import type { StartedOnCluster } from "../core/documents/run-event.ts";
import { jobEndKeys, jobLogKeys, recordKeys } from "../core/documents/store-layout.ts";
import { UsageError } from "../core/errors.ts";
import type { Caller } from "../ports/caller.ts";
import { describeCoreHours } from "../use-cases/run/core-hours.ts";
import type { DetachedRun } from "../use-cases/run/detached-run.ts";
import { RunLog } from "../use-cases/run/run-log.ts";
import { openLocalRuns, type RunLocation } from "./local-runs.ts";
import { harnessPath } from "./locations.ts";
import type { OpenedRun } from "./opened-run.ts";

/** Slurm of this login node. */
export function openSlurm(caller: Caller): SlurmCommands {
  const notify = (message: string) => caller.warn(message);
  return new SlurmCommands({ clock: caller.clock, notify });
}

/**
 * Opens a run on a cluster, to resume it from a login node.
 *
 * @returns null: no directory here has the run
 * @throws {UsageError} the run needs no jobs: it ran on this machine
 */
export async function openClusterRun(
  run: string,
  location: RunLocation,
  caller: Caller,
): Promise<OpenedRun | null> {
  const store = await openLocalRuns(location, run);
  if (!store) return null;
  const log = new RunLog(store, run, caller);
  const { started } = await log.state();
  if (started?.engine !== "slurm") {
    throw new UsageError(
      `Run ${run} in ${store.location} has no jobs: it ran on this machine. The command that started it resumes it.`,
    );
  }
  const slurm = openSlurm(caller);
  const engine = await clusterEngine({ slurm, log, started }, caller);
  return {
    log,
    engine,
    units: ({ platforms }, prices) => clusterUnits(prices, platforms),
    notes: async () => [await describeCoreHours(log), slurm.describeCalls()].flat(),
    openJobLog: ({ block, number, jobId }) => {
      const path = store.describe(jobLogKeys.of(run, block, number));
      return readClusterLog(path, async () => {
        if (await store.read(jobEndKeys.of(run, block, number))) return true;
        if (await store.read(recordKeys.of(run, block))) return true;
        return !(await engine.isOpen(jobId));
      });
    },
  };
}

export async function clusterEngine(
  known: Pick<DetachedRun, "log"> & {
    readonly slurm: SlurmCommands;
    readonly started: StartedOnCluster;
    /** Default: read when a job is submitted. */
    readonly partitions?: PartitionLimits;
  },
  caller: Caller,
): Promise<ClusterEngine> {
  const { slurm, log, started } = known;
  const { site, at } = started;
  const named = site.platforms.map(({ partition }) => partition);
  let partitions = known.partitions ? Promise.resolve(known.partitions) : null;
  return new ClusterEngine({
    scheduler: new SlurmScheduler(slurm, userName()),
    store: log.store,
    clock: caller.clock,
    run: log.run,
    startedAt: Date.parse(at) / 1000,
    site,
    paths: { node: process.execPath, harness: harnessPath() },
    timeLimitMinutes: async (spec) => {
      partitions ??= readPartitions(slurm, named);
      return timeLimitMinutes(spec, await partitions);
    },
    notify: (message) => caller.warn(message),
  });
}

/** The block's own limit, at most the partition's. */
function timeLimitMinutes(spec: BlockSpec, partitions: PartitionLimits): number {
  const own = jobTimeLimitSeconds(spec.block, spec, spec.limits.trialMinutes) / 60;
  const partition = partitions.get(spec.platform.node?.partition ?? "");
  return Math.floor(Math.min(Math.ceil(own), partition ?? Number.POSITIVE_INFINITY));
}

function userName(): string {
  return String(process.getuid?.() ?? userInfo().username);
}
