import { readPartitions } from "../adapters/slurm/partitions.ts";
import type { Metric } from "../core/documents/platform-comparison.ts";
import { UsageError } from "../core/errors.ts";
import { pinSitePlatforms } from "../core/planning/site-platforms.ts";
import type { Caller } from "../ports/caller.ts";
import { beginClusterRun, type ClusterRunRequest } from "../use-cases/plan/begin-cluster-run.ts";
import { planOnMachine } from "../use-cases/plan/plan-on-machine.ts";
import { describeCoreHours } from "../use-cases/run/core-hours.ts";
import type { ExecutionTarget } from "../use-cases/run/execution-target.ts";
import { RunLog } from "../use-cases/run/run-log.ts";
import { clusterEngine, openSlurm } from "./cluster-runs.ts";
import { localMachine } from "./local-machine.ts";
import { openStore } from "./open-store.ts";
import { readPrices } from "./prices.ts";
import { loadVariant, type SuiteVariant } from "./suites.ts";

export interface ClusterTargetInputs extends SuiteVariant {
  readonly suite: string;
  readonly store?: string | undefined;
  readonly platforms?: string | undefined;
  readonly detach: boolean;
  readonly retryFailed: boolean;
  readonly coreHours?: number | undefined;
  readonly spendUsd?: number | undefined;
  readonly deadlineHours?: number | undefined;
  readonly prices?: string | undefined;
  readonly rankBy?: Metric | undefined;
}

/**
 * Plans a suite for the cluster of this login node.
 *
 * @throws {UsageError} the store is no directory, or the suite names no platform of a cluster
 */
export async function openClusterTarget(
  inputs: ClusterTargetInputs,
  caller: Caller,
): Promise<ExecutionTarget> {
  const { rankBy, detach, retryFailed, coreHours, spendUsd, deadlineHours } = inputs;
  const store = await openStore(inputs.store);
  if (/^\w+:\/\//.test(store.location)) {
    throw new UsageError(
      `Jobs of a cluster write to a directory that its nodes share, and not to ${store.location}. Name one with --store.`,
    );
  }
  const loaded = await loadVariant(inputs.suite, inputs);
  const { site, platforms } = pinSitePlatforms(loaded, inputs.platforms);
  const slurm = openSlurm(caller);
  const named = [...new Set(platforms.flatMap(({ node }) => node?.partition ?? []))];
  const partitions = await readPartitions(slurm, named);
  const plan = await planOnMachine(loaded, localMachine(caller), caller, platforms);
  const filePrices = await readPrices(inputs.prices, []);
  return {
    plan,
    store,
    begin: async (run, _trigger, history) => {
      const request: ClusterRunRequest = {
        plan,
        site,
        filePrices,
        isContinuation: detach && !retryFailed && deadlineHours === undefined,
        history,
        rankBy,
        coreHours,
        spendUsd,
        deadlineHours,
        problemAt: loaded.problemAt,
      };
      const ports = {
        store,
        openEngine: (
          log: Parameters<typeof clusterEngine>[0]["log"],
          started: Parameters<typeof clusterEngine>[0]["started"],
        ) => clusterEngine({ slurm, log, started, partitions }, caller),
      };
      return beginClusterRun(run, request, ports, caller);
    },
    notes: async (run) => {
      const used = await describeCoreHours(new RunLog(store, run, caller));
      return [...used, slurm.describeCalls()];
    },
  };
}
