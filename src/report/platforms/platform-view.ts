import type { Comparison } from "../../core/documents/comparison.ts";
import { LOCAL_PLATFORM } from "../../core/documents/platform.ts";
import {
  METRICS,
  type Metric,
  type PlatformFacts,
  type PlatformQuestion,
  type RankedPlatform,
  type Ranking,
  type RankStatus,
  type Scaling,
} from "../../core/documents/platform-comparison.ts";
import { type Price, pricedMachine, priceKey } from "../../core/documents/prices.ts";
import {
  type ColumnFormat,
  changeColumn,
  intervalColumn,
  numberColumn,
} from "../../core/format/columns.ts";
import { formatCount, formatNumber, NONE } from "../../core/format/text.ts";
import type { Tone } from "../text/headline.ts";
import { syntheticWorkloads } from "../text/input-kind.ts";
import { platformLabel } from "../text/platform-label.ts";
import { wallTimeColumn } from "../text/wall-time-column.ts";

/** View of a platform comparison. */
export interface PlatformQuestionView {
  readonly key: string;
  /** The best platform, or the indistinguishable best platforms. */
  readonly headline: string;
  readonly hasCost: boolean;
  readonly hasAllInCost: boolean;
  readonly hasThroughput: boolean;
  /** Best first. */
  readonly rows: readonly PlatformRowView[];
  readonly scaling: readonly ScalingView[];
  readonly notes: readonly string[];
}

export interface PlatformRowView {
  readonly platform: string;
  readonly processor: string;
  readonly cores: string;
  readonly basedOn: string;
  readonly wallTime: string;
  readonly throughput: string;
  readonly cost: string;
  readonly allInCost: string;
  /** Gap by the ranking's metric, with its interval. */
  readonly gapToBest: string;
  readonly rankStatus: string;
  readonly tone: Tone;
}

export interface ScalingView {
  readonly title: string;
  readonly text: string;
}

/** Mark of a rank status, so that it is readable without colours. */
const RANK_STATUS_NAMES: Readonly<
  Record<RankStatus, { readonly mark: string; readonly tone: Tone }>
> = {
  best: { mark: "✓", tone: "better" },
  "as good as the best": { mark: "≈", tone: "better" },
  worse: { mark: "−", tone: "neutral" },
  "too few hosts": { mark: "?", tone: "open" },
};

export function toneOf(rankStatus: RankStatus): Tone {
  return RANK_STATUS_NAMES[rankStatus].tone;
}

/** Ranking by a metric, or the first one if it is not available. */
export function chosenRanking({ rankings }: PlatformQuestion, metric: Metric): Ranking | null {
  return rankings.find((ranking) => ranking.metric === metric) ?? rankings[0] ?? null;
}

export function viewPlatforms(comparison: Comparison): readonly PlatformQuestionView[] {
  const views = (comparison.platformQuestions ?? []).flatMap((question) => {
    const ranking = chosenRanking(question, comparison.rankBy);
    return ranking ? [viewQuestion(comparison, question, ranking)] : [];
  });
  // Prices of several versions are the same: the first ranking has their sources.
  return views.map((view, index) => {
    const told = new Set(views.slice(0, index).flatMap(({ notes }) => notes));
    return { ...view, notes: view.notes.filter((note) => !told.has(note)) };
  });
}

function viewQuestion(
  comparison: Comparison,
  question: PlatformQuestion,
  ranking: Ranking,
): PlatformQuestionView {
  const label = (id: string) => platformLabel(comparison, id, question.workload);
  const has = (metric: Metric) =>
    question.rankings.some((candidate) => candidate.metric === metric);
  const gaps = gapColumn(ranking.platforms);
  const isSynthetic = syntheticWorkloads(comparison).includes(question.workload);
  return {
    key: `${question.workload}${isSynthetic ? " with synthetic inputs" : ""} · ${question.version}`,
    headline: [describeBest(ranking, label), describeOther(question, ranking, label)].join(""),
    hasThroughput: has("throughput"),
    hasCost: has("cost"),
    hasAllInCost: has("all-in-cost"),
    rows: ranking.platforms.flatMap((ranked) => {
      const facts = question.platforms.find(({ platform }) => platform === ranked.platform);
      const gap = ranked.gapToBest === 0 ? NONE : gaps(ranked);
      return facts
        ? [viewRow(comparison, question, { ranked, facts, label: label(ranked.platform), gap })]
        : [];
    }),
    scaling: question.scaling.map(viewScaling),
    notes: [...question.notes, ...priceNotes(question), ...localNotes(question, ranking)],
  };
}

function describeBest({ metric, platforms }: Ranking, label: (id: string) => string): string {
  const by = METRICS[metric].name;
  const best = platforms.filter(({ rankStatus }) => rankStatus !== "worse");
  const [first, second] = platforms;
  if (!first || !second) return "";
  if (best.some(({ rankStatus }) => rankStatus === "too few hosts"))
    return `Which is the best by ${by} is open: one host says nothing of how hosts differ.`;
  if (best.length === 1) {
    const ahead = second.gapLow === null ? "" : `, the next by ${gapColumn([second])(second)}`;
    return `Best by ${by}: ${label(first.platform)}; all others are behind${ahead}.`;
  }
  const names = best.map(({ platform }) => label(platform)).join("; ");
  return `No single best by ${by}: ${best.length} of ${platforms.length} can't be told apart (${names}).`;
}

/** The best by time beside the best by cost, and the other way round. Empty: the same, or unknown. */
function describeOther(
  { rankings }: PlatformQuestion,
  { metric, platforms: [first] }: Ranking,
  label: (id: string) => string,
): string {
  const isCost = metric === "cost" || metric === "all-in-cost";
  const other = rankings.find((one) => one.metric === (isCost ? "wall-time" : "cost"));
  const best = other?.platforms.filter(({ rankStatus }) => rankStatus !== "worse") ?? [];
  const [only, ...more] = best;
  if (!other || !only || more.length > 0 || only.rankStatus === "too few hosts") return "";
  if (only.platform === first?.platform) return "";
  return ` Best by ${METRICS[other.metric].name}: ${label(only.platform)}.`;
}

function gapColumn(platforms: readonly RankedPlatform[]): (platform: RankedPlatform) => string {
  const change = changeColumn(platforms.map(({ gapToBest }) => gapToBest));
  const interval = intervalColumn(
    platforms.map(({ gapLow, gapHigh }) => ({ low: gapLow, high: gapHigh })),
  );
  return ({ gapToBest, gapLow, gapHigh }) =>
    gapLow === null || gapHigh === null
      ? change(gapToBest)
      : `${change(gapToBest)} (${interval(gapLow, gapHigh)})`;
}

function viewRow(
  comparison: Comparison,
  question: PlatformQuestion,
  {
    ranked,
    facts,
    label,
    gap,
  }: { ranked: RankedPlatform; facts: PlatformFacts; label: string; gap: string },
): PlatformRowView {
  const figure = (metric: Metric) => {
    const ranking = question.rankings.find((candidate) => candidate.metric === metric);
    const own = ranking?.platforms.find(({ platform }) => platform === facts.platform);
    return ranking && own ? formatFigure(own, metricColumn(comparison, ranking)) : NONE;
  };
  const { mark, tone } = RANK_STATUS_NAMES[ranked.rankStatus];
  const unit = facts.name === LOCAL_PLATFORM ? "block" : "host";
  return {
    platform: label,
    processor: facts.cpuModels.join(", "),
    cores: coresText(facts),
    basedOn: `${formatCount(facts.hosts, unit)}, ${formatCount(facts.trials, "trial")}`,
    wallTime: figure("wall-time"),
    throughput: figure("throughput"),
    cost: figure("cost"),
    allInCost: figure("all-in-cost"),
    gapToBest: gap,
    rankStatus: `${mark} ${ranked.rankStatus}`,
    tone,
  };
}

/**
 * Cores and threads: `16 cores, 1 thread per core`. A vCPU is a core on some machines and half a
 * core on others.
 */
export function coresText({ physicalCores, threadsPerCore }: PlatformFacts): string {
  const cores = physicalCores.length === 0 ? "unknown cores" : coreCount(physicalCores);
  return threadsPerCore.length === 0
    ? cores
    : `${cores}, ${threadsPerCore.join(" or ")} ${threadsPerCore.join() === "1" ? "thread" : "threads"} per core`;
}

function coreCount(cores: readonly number[]): string {
  return cores.length === 1 ? formatCount(cores[0] ?? 0, "core") : `${cores.join(" or ")} cores`;
}

/** Format of a metric's column, with the unit unless the column's title names it. */
export function metricColumn(
  comparison: Comparison,
  { metric, platforms }: Pick<Ranking, "metric" | "platforms">,
): ColumnFormat {
  if (metric === "wall-time") return wallTimeColumn(comparison);
  return numberColumn(
    platforms.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]),
  );
}

function formatFigure(
  { value, low, high }: RankedPlatform,
  format: (value: number) => string,
): string {
  if (low === null || high === null) return format(value);
  // The unit follows the upper end: `412.0 to 415.1 s`.
  return `${format(value)} (${format(low).replace(/ (ms|s|h)$/, "")} to ${format(high)})`;
}

function priceNotes({ platforms }: PlatformQuestion): readonly string[] {
  const prices = new Map(
    platforms.flatMap(({ price }) => (price ? [[priceKey(price), price]] : [])),
  );
  return [...prices.values()].map(priceNote);
}

/** Source and date of a price. */
export function priceNote(price: Price): string {
  return `Price of ${pricedMachine(price)}: ${priceText(price)}.`;
}

function priceText({ usdPerHour, range, purchase, region, date, source }: Price): string {
  const spread = range ? ` (${range.low} to ${range.high})` : "";
  const where = region ? `, ${region}` : "";
  return `${usdPerHour} USD per hour${spread}, ${purchase}${where}, ${date}, ${source}`;
}

function localNotes({ isLocal, platforms }: PlatformQuestion, ranking: Ranking): readonly string[] {
  const ranked = new Set(ranking.platforms.map(({ platform }) => platform));
  const own = platforms.filter(
    ({ name, platform }) => name === LOCAL_PLATFORM && ranked.has(platform),
  );
  if (!isLocal || own.length === 0) return [];
  if (own.length === platforms.length) {
    return [
      "With a single machine, repeated blocks replace independent hosts, so the ranking applies to that machine only.",
    ];
  }
  const names = own.map(({ platform }) => platform).join(", ");
  return [
    `Repeated blocks on one machine replace independent hosts on ${names}, so its figures apply to that machine only.`,
  ];
}

function viewScaling({ name, points, fit, noFitReason }: Scaling): ScalingView {
  const title = `${name} at ${points.map(({ threads }) => threads).join(", ")} threads`;
  if (!fit) {
    const [first] = points;
    const last = points.at(-1);
    const ratio =
      first && last && first.threads < last.threads
        ? `${last.threads} threads are ${formatNumber(first.seconds / last.seconds)} times as fast as ${first.threads}; `
        : "";
    return { title, text: `${ratio}${noFitReason ?? "no fit"}.` };
  }
  const { serialFraction, coherencyCost, bestThreads, maxSpeedup, law } = fit;
  const percent = (value: number) => formatNumber(value * 100);
  const serial = `serial fraction ${percent(serialFraction.value)} % (${percent(serialFraction.low)} to ${percent(serialFraction.high)})`;
  const speedup =
    maxSpeedup === null
      ? ""
      : `, at most ${formatNumber(maxSpeedup)} times as fast as a single thread`;
  if (law === "amdahl") {
    return {
      title,
      text: `Amdahl's law: ${serial}${speedup}; more threads always help.`,
    };
  }
  const coherency = `${percent(coherencyCost.value)} % of the single-thread time per further thread (${percent(coherencyCost.low)} to ${percent(coherencyCost.high)})`;
  const maxThreads = Math.max(...points.map(({ threads }) => threads));
  const extrapolation =
    bestThreads !== null && bestThreads > maxThreads ? ", beyond the measured range" : "";
  return {
    title,
    text: `Gunther's law: ${serial}, ${coherency}; best with ${bestThreads} threads${extrapolation}${speedup}.`,
  };
}
