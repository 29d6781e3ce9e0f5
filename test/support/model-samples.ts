/** A run of two models, GEOS-Chem Classic and GCHP, with simulated records: no figure is of a real machine. */
import { compare } from "../../src/core/comparison/compare.ts";
import { digestOf } from "../../src/core/documents/digest.ts";
import { blockSpec, type PinnedPlatform, type Plan } from "../../src/core/documents/plan.ts";
import { priceListSchema } from "../../src/core/documents/prices.ts";
import type { BlockRecord } from "../../src/core/documents/record.ts";
import { workloadSchema } from "../../src/core/documents/workload.ts";
import { machine, pinnedVersion, record, samplePlan } from "./samples.ts";

interface SampleMachine {
  readonly name: string;
  readonly threads: number;
  readonly cores: number;
  readonly threadsPerCore: number;
  readonly cpuModel: string;
  readonly usdPerHour: number;
  /** Seconds of a trial of each model. */
  readonly seconds: Readonly<Record<string, number>>;
}

const MACHINES: readonly SampleMachine[] = [
  {
    name: "graviton4",
    threads: 48,
    cores: 48,
    threadsPerCore: 1,
    usdPerHour: 1.9,
    cpuModel: "AWS Graviton4",
    seconds: { classic: 410, gchp: 655 },
  },
  {
    name: "intel-full",
    threads: 96,
    cores: 48,
    threadsPerCore: 2,
    usdPerHour: 4.28,
    cpuModel: "Intel Xeon Platinum 8488C",
    seconds: { classic: 372, gchp: 540 },
  },
  {
    name: "amd-hpc",
    threads: 96,
    cores: 96,
    threadsPerCore: 1,
    usdPerHour: 7.2,
    cpuModel: "AMD EPYC 9R14",
    seconds: { classic: 355, gchp: 301 },
  },
];

const WORKLOADS = [
  workloadSchema.parse({
    name: "classic",
    kind: "geos-chem-classic",
    simulatedHours: 24,
    runDirectory: "/run",
  }),
  workloadSchema.parse({
    name: "gchp",
    kind: "gchp",
    gridResolution: "c24",
    simulatedHours: 24,
    runDirectory: "/run",
  }),
];

function platformOf({ name, threads }: SampleMachine): PinnedPlatform {
  return { id: `${name}-${threads}t`, name, architecture: "amd64", threads, cores: [] };
}

export function modelsPlan(machines = MACHINES): Plan {
  return samplePlan({
    workloads: WORKLOADS.map((workload) => ({
      workload,
      digest: digestOf(workload.name),
      inputs: null,
    })),
    versions: [
      pinnedVersion("classic-14.6.3", { workloads: ["classic"] }),
      pinnedVersion("classic-14.7.0", { workloads: ["classic"] }),
      pinnedVersion("gchp-14.6.3", { workloads: ["gchp"] }),
      pinnedVersion("gchp-14.7.0", { workloads: ["gchp"] }),
    ],
    platforms: machines.map(platformOf),
    suite: {
      name: "models",
      description: "Simulated records, to show a report: nothing here was measured.",
      workloads: ["classic", "gchp"],
      versions: ["classic-14.6.3", "classic-14.7.0", "gchp-14.6.3", "gchp-14.7.0"],
      layout: { maxBlocks: 4 },
    },
  });
}

export function modelsRecords(
  plan: Plan,
  machines: readonly SampleMachine[],
): readonly BlockRecord[] {
  return plan.blocks.map((block, index) => {
    const own = machines.find((one) => platformOf(one).id === block.platform);
    if (!own) throw new RangeError(block.platform);
    const base = own.seconds[block.workload] ?? 1;
    // GCHP 14.7.0 is made 4 % slower, and GEOS-Chem Classic 14.7.0 as fast as before.
    const change = block.workload === "gchp" ? 1.04 : 1;
    const made = record(
      blockSpec(plan, "models-1", block),
      (side, trial) =>
        base *
        (side === "B" ? change : 1) *
        (1 + 0.004 * Math.sin(12.9 * index) + 0.001 * Math.sin(78.2 * trial + index)),
    );
    const host = {
      ...machine,
      host: `i-${index}`,
      cpuModel: own.cpuModel,
      physicalCores: own.cores,
      threadsPerCore: own.threadsPerCore,
      logicalProcessors: own.cores * own.threadsPerCore,
    };
    const peakMemoryMiB = block.workload === "gchp" ? 620 * own.threads : 11_800;
    return {
      ...made,
      sessions: made.sessions.map((session) => ({ ...session, machine: host })),
      trials: made.trials.map((one) => ({ ...one, simulatedDays: 1, peakMemoryMiB })),
    };
  });
}

const PRICES = priceListSchema.parse({
  schemaVersion: 1,
  prices: MACHINES.map(({ name, usdPerHour }) => ({
    platform: name,
    usdPerHour,
    purchase: "on-demand",
    date: "2026-11-20",
    source: "made up",
  })),
});

export function modelsComparison(machines = MACHINES) {
  const plan = modelsPlan(machines);
  const records = modelsRecords(plan, machines);
  return compare({ run: "models-1", plan, records, gcbench: "0.1.0", prices: PRICES });
}

export const SAMPLE_MACHINES = MACHINES;
