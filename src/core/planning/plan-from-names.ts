import { digestOf } from "../documents/digest.ts";
import { type PinnedPlatform, type Plan, workloadDigest } from "../documents/plan.ts";
import type { Suite } from "../documents/suite.ts";
import type { Version } from "../documents/version.ts";
import type { Workload } from "../documents/workload.ts";
import { makePlan } from "./make-plan.ts";
import { plannedWorkloads } from "./version-workloads.ts";

/**
 * Expands a suite by names only, for an estimate. Nothing is compiled and no image is looked up, so
 * the plan can't run.
 */
export function planFromNames(
  named: {
    readonly suite: Suite;
    readonly workloads: readonly Workload[];
    readonly versions: readonly Version[];
  },
  platforms: readonly PinnedPlatform[],
): Plan {
  return makePlan({
    suite: named.suite,
    workloads: named.workloads.map((workload) => ({
      workload,
      digest: workloadDigest(workload, null),
      inputs: null,
    })),
    versions: named.versions.map((version) => ({
      name: version.name,
      digest: digestOf(version.name),
      executable: { path: "", sha256: digestOf(version.name), architecture: null, needs: [] },
      arguments: [],
      environment: {},
      ...plannedWorkloads(version, named.workloads),
      runDirectory: null,
      toolchain: { compiler: null, flags: null },
    })),
    platforms,
  });
}
