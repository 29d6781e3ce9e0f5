import { group } from "d3-array";
import type { Plan, Side } from "../plan.ts";
import type { BlockRecord, Machine } from "../record.ts";
import { byStart } from "../record-times.ts";
import { hostOf, standsForHost } from "../verdict/block-times.ts";
import {
  METRICS,
  type Metric,
  type PlatformFacts,
  type PlatformQuestion,
  type RankedPlatform,
  type Ranking,
} from "./platform-comparison.ts";
import {
  CONFIDENCE,
  eliminate,
  type MeasuredPlatform,
  type PlatformSample,
  type Standing,
  samplesOf,
  standings,
} from "./platform-question.ts";
import { type PriceList, priceOf } from "./prices.ts";
import { isOneThreadPerCore, scalings } from "./thread-counts.ts";

const SECONDS_PER_HOUR = 3600;
const SECONDS_PER_DAY = 86_400;

export interface ComparePlatformsInput {
  readonly plan: Plan;
  readonly records: readonly BlockRecord[];
  readonly prices: PriceList;
}

/** What one version did on one host. */
interface HostTimes {
  readonly host: string;
  readonly machines: readonly Machine[];
  /** Logarithms of wall seconds, in the order of running. */
  readonly trials: readonly number[];
  readonly simulatedDays: readonly (number | null)[];
}

interface Measured {
  readonly facts: PlatformFacts;
  readonly hosts: readonly HostTimes[];
  readonly isLocal: boolean;
}

/** For each version of each workload that ran on two platforms or more: which of them is the best. */
export function comparePlatforms(input: ComparePlatformsInput): readonly PlatformQuestion[] {
  const { plan } = input;
  const versions = new Set(plan.versions.map(({ name }) => name));
  return plan.workloads.flatMap(({ workload }) =>
    [...versions].flatMap((version) => {
      const measured = plan.platforms.flatMap(
        ({ id }) => measuredOn(input, { workload: workload.name, version, platform: id }) ?? [],
      );
      if (measured.length < 2) return [];
      return [{ workload: workload.name, version, ...answer(measured) }];
    }),
  );
}

/** A figure of a platform with the 95 % interval over its hosts. */
export interface PlatformFigure {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** What a simulated day costs with one version on one platform. */
export interface DayCost {
  readonly workload: string;
  readonly version: string;
  readonly platform: string;
  readonly hosts: number;
  readonly compute: PlatformFigure;
  readonly allIn: PlatformFigure | null;
}

/** What a simulated day costs, also where only one platform ran; the same figures as in the rankings. */
export function simulatedDayCosts(input: ComparePlatformsInput): readonly DayCost[] {
  const { plan } = input;
  const names = [...new Set(plan.versions.map(({ name }) => name))];
  return plan.workloads.flatMap(({ workload }) =>
    names.flatMap((version) => {
      const key = { workload: workload.name, version };
      const measured = plan.platforms.flatMap(
        ({ id }) => measuredOn(input, { ...key, platform: id }) ?? [],
      );
      const compute = figuresOf("cost", measured);
      const allIn = figuresOf("all-in-cost", measured);
      return measured.flatMap(({ facts: { platform, hosts } }) => {
        const figure = compute.get(platform);
        return figure
          ? [{ ...key, platform, hosts, compute: figure, allIn: allIn.get(platform) ?? null }]
          : [];
      });
    }),
  );
}

function figuresOf(
  metric: Metric,
  measured: readonly Measured[],
): ReadonlyMap<string, PlatformFigure> {
  const ranked = standings(lossesOf(metric, measured, timesOf(measured)));
  return new Map(ranked.map((own) => [own.id, figureOf(metric, own)]));
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
    isLocal: records.some((one) => one.spec.block.platform === key.platform && standsForHost(one)),
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
    host: standsForHost(record) ? record.spec.block.id : hostOf(record),
    machines: record.sessions.map(({ machine }) => machine),
    trials: trials.map(({ wallSeconds }) => Math.log(wallSeconds)),
    simulatedDays: trials.map(({ simulatedDays }) => simulatedDays),
  };
}

function answer(measured: readonly Measured[]): Omit<PlatformQuestion, "workload" | "version"> {
  const times = timesOf(measured);
  const rankings = (Object.keys(METRICS) as Metric[]).flatMap((metric) => {
    const losses = lossesOf(metric, measured, times);
    return losses.length < 2 ? [] : [rank(metric, losses)];
  });
  const platforms = measured.map(({ facts }) => facts);
  return {
    simulatedDays: commonDays(measured),
    isLocal: measured.some(({ isLocal }) => isLocal),
    platforms,
    rankings,
    scaling: scalings(platforms, times),
    notes: [...notesOn(measured)],
  };
}

function timesOf(measured: readonly Measured[]): readonly PlatformSample[] {
  return samplesOf(
    measured.map(
      ({ facts, hosts }): MeasuredPlatform => ({
        id: facts.platform,
        hosts: hosts.map(({ trials }) => trials),
      }),
    ),
  );
}

/** Of the platforms of which the metric can be worked out, what should be small. */
function lossesOf(
  metric: Metric,
  measured: readonly Measured[],
  times: readonly PlatformSample[],
): readonly PlatformSample[] {
  const days = commonDays(measured);
  return measured.flatMap(({ facts }, index) => {
    const loss = lossOf(metric, facts, days);
    const values = times[index]?.values ?? [];
    return loss ? [{ id: facts.platform, values: values.map(loss) }] : [];
  });
}

/** What a trial simulates, where all say the same. */
function commonDays(measured: readonly Measured[]): number | null {
  const days = distinct(
    measured.flatMap(({ hosts }) => hosts.flatMap(({ simulatedDays }) => simulatedDays)),
  );
  const [only = null] = days;
  return days.length === 1 && only !== null && only > 0 ? only : null;
}

/** From a logarithm of wall seconds to that of what should be small; null: something for it is not known. */
function lossOf(
  metric: Metric,
  { price, overhead }: PlatformFacts,
  days: number | null,
): ((logSeconds: number) => number) | null {
  if (metric === "wall-time") return (logSeconds) => logSeconds;
  if (days === null) return null;
  if (metric === "throughput") return (logSeconds) => logSeconds - Math.log(days * SECONDS_PER_DAY);
  if (!price) return null;
  const perSecond = Math.log(price.usdPerHour / SECONDS_PER_HOUR / days);
  if (metric === "cost") return (logSeconds) => logSeconds + perSecond;
  if (!overhead) return null;
  const { bootSeconds, imagePullSeconds, stagingSeconds } = overhead;
  const around = bootSeconds + imagePullSeconds + stagingSeconds;
  return (logSeconds) => Math.log(Math.exp(logSeconds) + around) + perSecond;
}

function rank(metric: Metric, samples: readonly PlatformSample[]): Ranking {
  const ranked = standings(samples);
  const { surviving } = eliminate(samples);
  const wanted = new Map(surviving.map(({ id, hostsWanted }) => [id, hostsWanted]));
  return {
    metric,
    confidence: CONFIDENCE,
    platforms: ranked.map((own) => ({
      ...describe(metric, own, ranked),
      hostsWanted: wanted.get(own.id) ?? own.hosts,
    })),
  };
}

function describe(
  metric: Metric,
  own: Standing,
  all: readonly Standing[],
): Omit<RankedPlatform, "hostsWanted"> {
  const { behindInterval } = own;
  return {
    platform: own.id,
    ...figureOf(metric, own),
    standing: standingName(own, all),
    behind: Math.expm1(own.behind),
    behindLow: behindInterval && Math.expm1(behindInterval.low),
    behindHigh: behindInterval && Math.expm1(behindInterval.high),
    p: own.p,
  };
}

function figureOf(metric: Metric, { value, interval }: Standing): PlatformFigure {
  const metricValue = (loss: number) => Math.exp(METRICS[metric].isBetterLarge ? -loss : loss);
  const ends = interval && [metricValue(interval.low), metricValue(interval.high)];
  return {
    value: metricValue(value),
    low: ends && Math.min(...ends),
    high: ends && Math.max(...ends),
  };
}

function standingName(own: Standing, all: readonly Standing[]): RankedPlatform["standing"] {
  const others = all.filter((other) => other !== own);
  if (own.hosts < 2 || others.every(({ hosts }) => hosts < 2)) return "too few hosts";
  if (!own.canBeBest) return "behind";
  return others.some(({ canBeBest }) => canBeBest) ? "as good as the best" : "best";
}

function notesOn(measured: readonly Measured[]): readonly string[] {
  const facts = measured.map((one) => one.facts);
  const mixed = facts.filter(({ cpuModels }) => cpuModels.length > 1);
  const priced = facts.filter(({ price }) => price !== null);
  const free = facts.filter(({ price }) => price === null);
  const shared = facts.filter((one) => !isOneThreadPerCore(one));
  return [
    ...mixed.map(
      ({ platform, cpuModels }) =>
        `Hosts of ${platform} have different processors: ${cpuModels.join(", ")}.`,
    ),
    ...(priced.length > 0 && free.length > 0
      ? [`No price is known of ${names(free)}: they are missing from the ranking by cost.`]
      : []),
    ...(shared.length > 0
      ? [
          `More threads than physical cores on ${names(shared)}: not part of the fit over thread counts.`,
        ]
      : []),
  ];
}

function names(facts: readonly PlatformFacts[]): string {
  return facts.map(({ platform }) => platform).join(", ");
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
