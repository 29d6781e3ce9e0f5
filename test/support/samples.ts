import { digestOf } from "../../src/core/documents/digest.ts";
import type { BlockSpec, Plan, Side } from "../../src/core/documents/plan.ts";
import { LOCAL_PLATFORM } from "../../src/core/documents/platform.ts";
import type { BlockRecord, Machine, Trial } from "../../src/core/documents/record.ts";
import { suiteSchema } from "../../src/core/documents/suite.ts";
import type { PinnedVersion } from "../../src/core/documents/version.ts";
import { workloadSchema } from "../../src/core/documents/workload.ts";
import { makePlan, type PinnedSuite } from "../../src/core/planning/make-plan.ts";

/** Values of the domain for tests: made up, and valid. */

/** What differs from the sample suite; the suite itself as it would be written. */
export type SuiteChange = Omit<Partial<PinnedSuite>, "suite"> & {
  readonly suite?: { readonly layout?: object; readonly [key: string]: unknown };
};

export function pinnedVersion(name: string, change: Partial<PinnedVersion> = {}): PinnedVersion {
  return {
    name,
    digest: digestOf(name),
    executable: {
      path: `/bin/${name}`,
      sha256: digestOf(`${name} bytes`),
      architecture: "amd64",
      needs: [],
    },
    arguments: [],
    environment: {},
    runDirectory: null,
    toolchain: { compiler: "gcc 12.2.0", flags: "-O2" },
    ...change,
  };
}

export function pinnedSuite(change: SuiteChange = {}): PinnedSuite {
  const workload = workloadSchema.parse({ name: "short", kind: "miniature", simulatedHours: 6 });
  const { suite, ...rest } = change;
  return {
    workloads: [{ workload, digest: digestOf("short"), inputs: null }],
    versions: [pinnedVersion("base"), pinnedVersion("next")],
    platforms: [
      { id: "local-2t", name: "local", architecture: "amd64", threads: 2, cores: [0, 1] },
    ],
    ...rest,
    suite: suiteSchema.parse({
      name: "sample",
      workloads: ["short"],
      versions: ["base", "next"],
      ...suite,
      layout: { rounds: 1, ...(suite?.layout ?? { maxBlocks: 3 }) },
    }),
  };
}

export function samplePlan(change: SuiteChange = {}): Plan {
  return makePlan(pinnedSuite(change));
}

export const machine: Machine = {
  host: "machine-0123456789ab",
  boot: "boot-1",
  architecture: "amd64",
  cpuModel: "Model X",
  cpuVendor: "Vendor",
  cpuSignature: "25-17-1",
  microcode: "0x1",
  sockets: 1,
  physicalCores: 2,
  logicalProcessors: 2,
  threadsPerCore: 1,
  maxMHz: null,
  governor: null,
  memoryMiB: 8192,
  kernel: "Linux 6.1",
  operatingSystem: "Debian",
  libc: "glibc 2.36",
  clockSource: "tsc",
  virtualisation: null,
  cgroup: { cpus: null, memoryMiB: null },
};

export function trial(
  position: number,
  side: Side,
  wallSeconds: number,
  change: Partial<Trial> = {},
): Trial {
  return {
    position,
    side,
    session: 1,
    startedAt: new Date(1_700_000_000_000 + position * 60_000).toISOString(),
    wallSeconds,
    userSeconds: wallSeconds * 1.9,
    systemSeconds: 0.01,
    peakMemoryMiB: 64,
    majorFaults: 0,
    involuntarySwitches: 3,
    exit: { code: 0, signal: null },
    failure: null,
    simulatedDays: 0.25,
    modelSeconds: wallSeconds * 0.99,
    timers: [
      { name: "GEOS-Chem", parent: null, seconds: wallSeconds * 0.99 },
      { name: "Transport", parent: "GEOS-Chem", seconds: wallSeconds * 0.3 },
    ],
    outputs: [{ path: "Restarts/r", bytes: 10, sha256: digestOf("results") }],
    log: "logs/1",
    disturbance: {
      loadBefore: 0,
      loadAfter: 1,
      stealSeconds: 0,
      otherCpuSeconds: 0,
      throttledSeconds: null,
    },
    ...change,
  };
}

/** This machine is one; in the cloud every block gets a fresh one. */
function hostFor({ platform, block }: BlockSpec): string {
  return platform.name === LOCAL_PLATFORM ? machine.host : `i-${block.id}`;
}

/** @param seconds wall time of each trial, in the block's order; the index runs over all rounds */
export function record(
  spec: BlockSpec,
  seconds: (side: Side, index: number) => number,
): BlockRecord {
  const rounds = spec.rounds ?? 1;
  return {
    schemaVersion: 1,
    spec,
    status: "complete",
    startedAt: "2026-01-01T00:00:00.000Z",
    endedAt: "2026-01-01T01:00:00.000Z",
    sessions: [
      {
        schemaVersion: 1,
        session: 1,
        startedAt: "2026-01-01T00:00:00.000Z",
        machine: { ...machine, host: hostFor(spec) },
        harness: { version: "0.1.0", node: "v20" },
        pinned: true,
      },
    ],
    rounds,
    warmUp: null,
    trials: Array.from({ length: rounds })
      .flatMap(() => spec.block.order)
      .map((side, index) => trial(index + 1, side, seconds(side, index))),
  };
}

export function failedRecord(
  spec: BlockSpec,
  name: NonNullable<Trial["failure"]>["class"],
): BlockRecord {
  const failure = { class: name, message: "it broke", logLines: ["last words"] };
  return { ...record(spec, () => 1), status: "failed", trials: [trial(1, "A", 0, { failure })] };
}
