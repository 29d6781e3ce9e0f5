import {
  METRICS,
  type Metric,
  type PlatformFacts,
  type PlatformQuestion,
  type RankedPlatform,
  type Ranking,
} from "../documents/platform-comparison.ts";
import { describeBuilds } from "./build-kind.ts";
import {
  type ComparePlatformsInput,
  commonDays,
  type Measured,
  measurementsOf,
} from "./platform-measurements.ts";
import { figureOf, logTimesOf, timesOf } from "./platform-metrics.ts";
import {
  CONFIDENCE,
  eliminate,
  type PlatformRank,
  type PlatformSample,
  rankPlatforms,
} from "./platform-question.ts";
import { isOneThreadPerCore, scalings } from "./thread-counts.ts";

/** Compares the platforms of each version and workload that ran on at least two platforms. */
export function comparePlatforms(input: ComparePlatformsInput): readonly PlatformQuestion[] {
  const { plan } = input;
  const versions = new Set(plan.versions.map(({ name }) => name));
  return plan.workloads.flatMap(({ workload }) =>
    [...versions].flatMap((version) => {
      const measured = measurementsOf(input, { workload: workload.name, version });
      if (measured.length < 2) return [];
      return [{ workload: workload.name, version, ...compareMeasured(measured) }];
    }),
  );
}

function compareMeasured(
  measured: readonly Measured[],
): Omit<PlatformQuestion, "workload" | "version"> {
  const times = timesOf(measured);
  const rankings = (Object.keys(METRICS) as Metric[]).flatMap((metric) => {
    const logCosts = logTimesOf(metric, measured, times);
    return logCosts.length < 2 ? [] : [rank(metric, logCosts)];
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

function rank(metric: Metric, samples: readonly PlatformSample[]): Ranking {
  const ranked = rankPlatforms(samples);
  const { surviving } = eliminate(samples);
  const required = new Map(surviving.map(({ id, requiredHosts }) => [id, requiredHosts]));
  return {
    metric,
    confidence: CONFIDENCE,
    platforms: ranked.map((platform) => ({
      ...describe(metric, platform, ranked),
      requiredHosts: required.get(platform.id) ?? platform.hosts,
    })),
  };
}

function describe(
  metric: Metric,
  rank: PlatformRank,
  all: readonly PlatformRank[],
): Omit<RankedPlatform, "requiredHosts"> {
  const { gapInterval } = rank;
  return {
    platform: rank.id,
    ...figureOf(metric, rank),
    rankStatus: rankStatusOf(rank, all),
    gapToBest: Math.expm1(rank.gapToBest),
    gapLow: gapInterval && Math.expm1(gapInterval.low),
    gapHigh: gapInterval && Math.expm1(gapInterval.high),
    p: rank.p,
  };
}

function rankStatusOf(
  rank: PlatformRank,
  all: readonly PlatformRank[],
): RankedPlatform["rankStatus"] {
  const others = all.filter((other) => other !== rank);
  if (rank.hosts < 2 || others.every(({ hosts }) => hosts < 2)) return "too few hosts";
  if (!rank.canBeBest) return "worse";
  return others.some(({ canBeBest }) => canBeBest) ? "as good as the best" : "best";
}

function notesOn(measured: readonly Measured[]): readonly string[] {
  const facts = measured.map(({ facts }) => facts);
  const mixed = facts.filter(({ cpuModels }) => cpuModels.length > 1);
  const priced = facts.filter(({ price }) => price !== null);
  const free = facts.filter(({ price }) => price === null);
  const isSweep = ({ name, threads }: PlatformFacts) =>
    facts.some((other) => other.name === name && other.threads !== threads);
  const shared = facts.filter((platform) => !isOneThreadPerCore(platform) && isSweep(platform));
  const builds = describeBuilds(measured.map(({ facts: own, builds }) => ({ ...own, builds })));
  return [
    ...mixed.map(
      ({ platform, cpuModels }) =>
        `Hosts of ${platform} have different processors: ${cpuModels.join(", ")}.`,
    ),
    ...(priced.length > 0 && free.length > 0
      ? [`The price of ${names(free)} is unknown: not ranked by cost.`]
      : []),
    ...(shared.length > 0
      ? [`More threads than physical cores on ${names(shared)}: excluded from the scaling fit.`]
      : []),
    ...(builds === null ? [] : [builds]),
  ];
}

function names(facts: readonly PlatformFacts[]): string {
  return facts.map(({ platform }) => platform).join(", ");
}
