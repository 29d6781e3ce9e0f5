import { group } from "d3-array";
import type { Plan, Side } from "../documents/plan.ts";
import type { PlatformFacts } from "../documents/platform-comparison.ts";
import type { PriceList } from "../documents/prices.ts";
import type { BlockRecord, Machine } from "../documents/record.ts";
import { byStart } from "../documents/record-times.ts";
import { hostOf, isBlockReplicate } from "../verdict/block-times.ts";
import { priceOf } from "./price-lookup.ts";

export interface ComparePlatformsInput {
  readonly plan: Plan;
  readonly records: readonly BlockRecord[];
  readonly prices: PriceList;
}

/** What one version did on one host. */
export interface HostTimes {
  readonly host: string;
  readonly machines: readonly Machine[];
  /** Logarithms of wall seconds, in the order of running. */
  readonly trials: readonly number[];
  readonly simulatedDays: readonly (number | null)[];
}

/** What one version did on one platform. */
export interface Measured {
  readonly facts: PlatformFacts;
  readonly hosts: readonly HostTimes[];
  readonly isLocal: boolean;
}

/** What a version of a workload did on each platform that ran it, in the plan's order. */
export function measurementsOf(
  input: ComparePlatformsInput,
  key: { readonly workload: string; readonly version: string },
): readonly Measured[] {
  return input.plan.platforms.flatMap(
    ({ id }) => measuredOn(input, { ...key, platform: id }) ?? [],
  );
}

function measuredOn(
  { plan, records, prices }: ComparePlatformsInput,
  key: { workload: string; version: string; platform: string },
): Measured | null {
  const own = records
    .filter(({ status, spec }) => status === "complete" && spec.block.platform === key.platform)
    .filter(({ spec }) => spec.block.workload === key.workload)
    .toSorted(byStart)
    .flatMap((record) => hostTimes(record, key.version) ?? []);
  const hosts = [...group(own, ({ host }) => host)].map(([host, blocks]) => ({
    host,
    machines: blocks.flatMap(({ machines }) => machines),
    trials: blocks.flatMap(({ trials }) => trials),
    simulatedDays: blocks.flatMap(({ simulatedDays }) => simulatedDays),
  }));
  const platform = plan.platforms.find(({ id }) => id === key.platform);
  const machines = hosts.flatMap((one) => one.machines);
  if (hosts.length === 0 || !platform) return null;
  const region = regionOf(machines);
  return {
    hosts,
    isLocal: records.some(
      (one) => one.spec.block.platform === key.platform && isBlockReplicate(one),
    ),
    facts: {
      platform: platform.id,
      name: platform.name,
      threads: platform.threads,
      hosts: hosts.length,
      trials: hosts.reduce((sum, { trials }) => sum + trials.length, 0),
      cpuModels: distinct(machines.map(({ cpuModel }) => cpuModel)),
      physicalCores: distinct(machines.flatMap(({ physicalCores }) => physicalCores ?? [])),
      threadsPerCore: distinct(machines.flatMap(({ threadsPerCore }) => threadsPerCore ?? [])),
      memoryMiB: Math.min(...machines.map(({ memoryMiB }) => memoryMiB)),
      price: priceOf(prices, platform, region),
      overhead: prices.overheads.find((one) => one.platform === platform.name) ?? null,
    },
  };
}

/** Where machines of AWS stand; null: they are not of AWS. */
export function regionOf(machines: readonly Machine[]): string | null {
  return machines.find(({ instance }) => instance !== undefined)?.instance?.region ?? null;
}

/** @returns null where the block did not run the version, or a time is not above 0 */
function hostTimes(record: BlockRecord, version: string): HostTimes | null {
  const { A, B } = record.spec.versions;
  const sides: readonly Side[] = [
    ...(A.name === version ? (["A"] as const) : []),
    ...(B?.name === version ? (["B"] as const) : []),
  ];
  const trials = record.trials.filter(
    ({ side, failure }) => failure === null && sides.includes(side),
  );
  if (trials.length === 0 || trials.some(({ wallSeconds }) => wallSeconds <= 0)) return null;
  return {
    host: isBlockReplicate(record) ? record.spec.block.id : hostOf(record),
    machines: record.sessions.map(({ machine }) => machine),
    trials: trials.map(({ wallSeconds }) => Math.log(wallSeconds)),
    simulatedDays: trials.map(({ simulatedDays }) => simulatedDays),
  };
}

/** What a trial simulates, where all say the same. */
export function commonDays(measured: readonly Measured[]): number | null {
  const days = distinct(
    measured.flatMap(({ hosts }) => hosts.flatMap(({ simulatedDays }) => simulatedDays)),
  );
  const [only = null] = days;
  return days.length === 1 && only !== null && only > 0 ? only : null;
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
