import { group } from "d3-array";
import { priceOf, regionOf } from "../cost/price-lookup.ts";
import type { Plan, Side } from "../documents/plan.ts";
import type { PlatformFacts } from "../documents/platform-comparison.ts";
import type { PriceList } from "../documents/prices.ts";
import type { BlockRecord, Machine } from "../documents/record.ts";
import { byStart } from "../documents/record-times.ts";
import { inputKindOf } from "../documents/workload.ts";
import { hostOf, isBlockReplicate } from "../verdict/block-times.ts";
import { buildKindOf } from "./build-kind.ts";

export interface ComparePlatformsInput {
  readonly plan: Plan;
  readonly records: readonly BlockRecord[];
  readonly prices: PriceList;
  /** Of versions that a comparison in the same report is about. Default: none. */
  readonly comparedTimes?: ComparedTimes;
}

/** The times of a version as a comparison has them: logarithms of wall seconds, one a host; null: it has none. */
export type ComparedTimes = (key: {
  readonly workload: string;
  readonly version: string;
  readonly platform: string;
}) => readonly number[] | null;

/** Times of a version on a host. */
export interface HostTimes {
  readonly host: string;
  readonly machines: readonly Machine[];
  readonly builds: readonly string[];
  /** Logarithms of wall seconds, in execution order. */
  readonly trials: readonly number[];
  readonly simulatedDays: readonly (number | null)[];
}

/** Measurements of a version on a platform. */
export interface Measured {
  readonly facts: PlatformFacts;
  readonly hosts: readonly HostTimes[];
  /** What a comparison takes of them, one a host; null: there is none. */
  readonly compared: readonly number[] | null;
  readonly isLocal: boolean;
  /** Processors that the version was built for, as buildKindOf names them. */
  readonly builds: readonly string[];
}

/** Measurements of a version of a workload on each platform that ran it, in the plan's order. */
export function measurementsOf(
  input: ComparePlatformsInput,
  key: { readonly workload: string; readonly version: string },
): readonly Measured[] {
  return input.plan.platforms.flatMap(
    ({ id }) => measuredOn(input, { ...key, platform: id }) ?? [],
  );
}

function measuredOn(
  { plan, records, prices, comparedTimes }: ComparePlatformsInput,
  key: { workload: string; version: string; platform: string },
): Measured | null {
  const times = records
    .filter(({ status, spec }) => status === "complete" && spec.block.platform === key.platform)
    .filter(({ spec }) => spec.block.workload === key.workload)
    .toSorted(byStart)
    .flatMap((record) => hostTimes(record, key.version) ?? []);
  const hosts = [...group(times, ({ host }) => host)].map(([host, blocks]) => ({
    host,
    machines: blocks.flatMap(({ machines }) => machines),
    builds: blocks.flatMap(({ builds }) => builds),
    trials: blocks.flatMap(({ trials }) => trials),
    simulatedDays: blocks.flatMap(({ simulatedDays }) => simulatedDays),
  }));
  const platform = plan.platforms.find(({ id }) => id === key.platform);
  const machines = hosts.flatMap((host) => host.machines);
  if (hosts.length === 0 || !platform) return null;
  const region = regionOf(machines);
  const compared = comparedTimes?.(key) ?? null;
  return {
    hosts,
    compared,
    builds: distinct(hosts.flatMap(({ builds }) => builds)),
    isLocal: records.some(
      (record) => record.spec.block.platform === key.platform && isBlockReplicate(record),
    ),
    facts: {
      platform: platform.id,
      name: platform.name,
      threads: platform.threads,
      hosts: compared?.length ?? hosts.length,
      trials: hosts.reduce((sum, { trials }) => sum + trials.length, 0),
      cpuModels: distinct(machines.map(({ cpuModel }) => cpuModel)),
      physicalCores: distinct(machines.flatMap(({ physicalCores }) => physicalCores ?? [])),
      threadsPerCore: distinct(machines.flatMap(({ threadsPerCore }) => threadsPerCore ?? [])),
      memoryMiB: Math.min(...machines.map(({ memoryMiB }) => memoryMiB)),
      price: priceOf(prices, platform, region),
      overhead: prices.overheads.find((overhead) => overhead.platform === platform.name) ?? null,
    },
  };
}

/** @returns null if the block did not run the version, or a time is not positive */
function hostTimes(record: BlockRecord, version: string): HostTimes | null {
  const { A, B } = record.spec.versions;
  const sides: readonly Side[] = [
    ...(A.name === version ? (["A"] as const) : []),
    ...(B?.name === version ? (["B"] as const) : []),
  ];
  const trials = record.trials.filter(
    ({ side, failure }) => failure === null && sides.includes(side),
  );
  // A simulated day with synthetic inputs does not cost what a real one costs.
  const isReal = inputKindOf(record.spec.workload.workload) === "real";
  if (trials.length === 0 || trials.some(({ wallSeconds }) => wallSeconds <= 0)) return null;
  return {
    host: isBlockReplicate(record) ? record.spec.block.id : hostOf(record),
    machines: record.sessions.map(({ machine }) => machine),
    builds: sides.map((side) => (side === "A" ? A : (B ?? A))).map(buildKindOf),
    trials: trials.map(({ wallSeconds }) => Math.log(wallSeconds)),
    simulatedDays: trials.map(({ simulatedDays }) => (isReal ? simulatedDays : null)),
  };
}

/** Simulated days per trial; null: unknown or different between trials. */
export function commonDays(measured: readonly Measured[]): number | null {
  const days = distinct(
    measured.flatMap(({ hosts }) => hosts.flatMap(({ simulatedDays }) => simulatedDays)),
  );
  const [common = null] = days;
  return days.length === 1 && common !== null && common > 0 ? common : null;
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
