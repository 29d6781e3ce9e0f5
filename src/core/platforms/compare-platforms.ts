import {
  METRICS,
  type Metric,
  type PlatformFacts,
  type PlatformQuestion,
  type RankedPlatform,
  type Ranking,
} from "../documents/platform-comparison.ts";
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

/** For each version of each workload that ran on two platforms or more: which of them is the best. */
export function comparePlatforms(input: ComparePlatformsInput): readonly PlatformQuestion[] {
  const { plan } = input;
  const versions = new Set(plan.versions.map(({ name }) => name));
  return plan.workloads.flatMap(({ workload }) =>
    [...versions].flatMap((version) => {
      const measured = measurementsOf(input, { workload: workload.name, version });
      if (measured.length < 2) return [];
      return [{ workload: workload.name, version, ...answer(measured) }];
    }),
  );
}

function answer(measured: readonly Measured[]): Omit<PlatformQuestion, "workload" | "version"> {
  const times = timesOf(measured);
  const rankings = (Object.keys(METRICS) as Metric[]).flatMap((metric) => {
    const logLosses = logTimesOf(metric, measured, times);
    return logLosses.length < 2 ? [] : [rank(metric, logLosses)];
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
  const wanted = new Map(surviving.map(({ id, requiredHosts }) => [id, requiredHosts]));
  return {
    metric,
    confidence: CONFIDENCE,
    platforms: ranked.map((own) => ({
      ...describe(metric, own, ranked),
      requiredHosts: wanted.get(own.id) ?? own.hosts,
    })),
  };
}

function describe(
  metric: Metric,
  own: PlatformRank,
  all: readonly PlatformRank[],
): Omit<RankedPlatform, "requiredHosts"> {
  const { gapInterval } = own;
  return {
    platform: own.id,
    ...figureOf(metric, own),
    rankStatus: rankStatusOf(own, all),
    gapToBest: Math.expm1(own.gapToBest),
    gapLow: gapInterval && Math.expm1(gapInterval.low),
    gapHigh: gapInterval && Math.expm1(gapInterval.high),
    p: own.p,
  };
}

function rankStatusOf(
  own: PlatformRank,
  all: readonly PlatformRank[],
): RankedPlatform["rankStatus"] {
  const others = all.filter((other) => other !== own);
  if (own.hosts < 2 || others.every(({ hosts }) => hosts < 2)) return "too few hosts";
  if (!own.canBeBest) return "worse";
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
