import { allInTotal } from "../../core/cost/run-cost.ts";
import type { Comparison } from "../../core/documents/comparison.ts";
import type {
  CostParts,
  CostSummary,
  InputsCost,
  PlatformCost,
  SimulatedDayCost,
} from "../../core/documents/cost-summary.ts";
import { type Price, priceKey } from "../../core/documents/prices.ts";
import {
  formatBytes,
  formatCount,
  formatSeconds,
  formatShare,
  formatUsdAmount,
  NONE,
} from "../../core/format/text.ts";
import { priceNote } from "../platforms/platform-view.ts";
import { platformLabel } from "../text/platform-label.ts";

/** What a report says of the run's cost, as text. */
export interface CostView {
  /** All-in, and how much of it was for the trials of complete blocks. */
  readonly headline: string;
  /** Where the rest went. */
  readonly rest: string;
  readonly rows: readonly CostRowView[];
  /** Of what no ranking by cost shows. */
  readonly days: readonly DayCostView[];
  readonly notes: readonly string[];
}

export interface CostRowView {
  readonly platform: string;
  readonly price: string;
  readonly use: string;
  /** In the order of `COST_PARTS`. */
  readonly parts: readonly string[];
  readonly allIn: string;
  readonly isTotal: boolean;
}

export interface DayCostView {
  readonly version: string;
  readonly platform: string;
  readonly compute: string;
  readonly allIn: string;
  readonly basedOn: string;
}

/** What money went to: what one wants first, what was in vain last. */
export const COST_PARTS: readonly {
  readonly part: keyof CostParts;
  readonly title: string;
  /** In a sentence. */
  readonly name: string;
}[] = [
  { part: "trials", title: "Compute only", name: "the trials" },
  { part: "warmUp", title: "Warm-up", name: "warm-ups" },
  { part: "boot", title: "Boot, image", name: "boot and image" },
  { part: "staging", title: "Staging", name: "staging" },
  { part: "other", title: "Between", name: "what lies between the trials" },
  { part: "failed", title: "Failed, lost", name: "failed blocks and lost attempts" },
];

/** @returns null where there is nothing to say: machines without a price, none of AWS */
export function viewCost(comparison: Comparison): CostView | null {
  const { cost } = comparison;
  if (!cost) return null;
  const format = formatFor(cost.total);
  const rows = cost.platforms.map((own) =>
    viewRow(own, platformLabel(comparison, own.platform), format),
  );
  const priced = cost.platforms.filter(({ usd }) => usd !== null).length;
  return {
    ...describeTotal(cost),
    rows: [...rows, ...(cost.total && priced > 1 ? [totalRow(cost.total, format)] : [])],
    days: unrankedDays(comparison, cost).map((day) => viewDay(comparison, day)),
    notes: notesOn(comparison, cost),
  };
}

function describeTotal({ total }: CostSummary): Pick<CostView, "headline" | "rest"> {
  if (!total) return { headline: "No price is known of these machines.", rest: "" };
  const all = allInTotal(total);
  const format = formatFor(total);
  const share = all > 0 ? ` (${formatShare(total.trials / all)})` : "";
  const others = COST_PARTS.filter(({ part }) => part !== "trials" && total[part] > 0)
    .toSorted((a, b) => total[b.part] - total[a.part])
    .map(({ part, name }) => `${name} ${formatPart(total[part], format)}`);
  return {
    headline: `${format(all)} USD all-in, ${format(total.trials)} USD of it${share} for the trials themselves.`,
    rest: others.length > 0 ? `The rest, in USD: ${others.join(", ")}.` : "",
  };
}

type Format = (usd: number) => string;

/** All figures of a table with the same digits: cents where there is a dollar, else as much as tells. */
function formatFor(total: CostParts | null): Format {
  return total && allInTotal(total) >= 1 ? (usd) => usd.toFixed(2) : formatUsdAmount;
}

function formatPart(usd: number, format: Format): string {
  if (usd === 0) return NONE;
  return Number(format(usd)) === 0 ? "< 0.01" : format(usd);
}

function viewRow(own: PlatformCost, label: string, format: Format): CostRowView {
  const { price, usd, hosts, blocks, failedBlocks, lostAttempts, seconds } = own;
  const use = [
    `${formatCount(hosts, "host")}, ${formatHours(allInTotal(seconds))}`,
    formatCount(blocks, "block"),
    ...(failedBlocks > 0 ? [`${failedBlocks} failed`] : []),
    ...(lostAttempts > 0 ? [`${formatCount(lostAttempts, "attempt")} lost`] : []),
  ];
  return {
    platform: label,
    price: price ? `${price.usdPerHour} USD/h` : "price not known",
    use: use.join(", "),
    parts: COST_PARTS.map(({ part }) => (usd ? formatPart(usd[part], format) : NONE)),
    allIn: usd ? format(allInTotal(usd)) : NONE,
    isTotal: false,
  };
}

function totalRow(total: CostParts, format: Format): CostRowView {
  return {
    platform: "Total",
    price: "",
    use: "",
    parts: COST_PARTS.map(({ part }) => formatPart(total[part], format)),
    allIn: format(allInTotal(total)),
    isTotal: true,
  };
}

/** `0.42 h`, `12.3 h`. */
function formatHours(seconds: number): string {
  const hours = seconds / 3600;
  return `${hours < 9.995 ? hours.toFixed(2) : hours.toFixed(1)} h`;
}

/** Where a version ran on two platforms with a price, the ranking has these figures. */
function unrankedDays(
  { platformQuestions = [] }: Comparison,
  { simulatedDays }: CostSummary,
): readonly SimulatedDayCost[] {
  return simulatedDays.filter(
    ({ workload, version }) =>
      !platformQuestions.some(
        (question) =>
          question.workload === workload &&
          question.version === version &&
          question.rankings.some(({ metric }) => metric === "cost"),
      ),
  );
}

function viewDay(comparison: Comparison, day: SimulatedDayCost): DayCostView {
  const isOneWorkload = comparison.workloads.length === 1;
  return {
    version: isOneWorkload ? day.version : `${day.workload} · ${day.version}`,
    platform: platformLabel(comparison, day.platform),
    compute: formatFigure(day.compute),
    allIn: day.allIn ? formatFigure(day.allIn) : NONE,
    basedOn: formatCount(day.hosts, "host"),
  };
}

function formatFigure({ value, low, high }: SimulatedDayCost["compute"]): string {
  return low === null || high === null
    ? formatUsdAmount(value)
    : `${formatUsdAmount(value)} (${formatUsdAmount(low)} to ${formatUsdAmount(high)})`;
}

function notesOn(comparison: Comparison, cost: CostSummary): readonly string[] {
  const label = (id: string) => platformLabel(comparison, id);
  const unpriced = cost.platforms.filter(({ price }) => price === null);
  const unlaunched = cost.platforms.filter(({ unknownLaunches }) => unknownLaunches > 0);
  const isRented = comparison.platforms.some(({ instance }) => instance !== undefined);
  return [
    ...priceNotes(comparison, cost),
    ...unpriced.map(({ platform }) => `No price is known of ${label(platform)}: it is in no sum.`),
    ...unlaunched.map(
      ({ platform, unknownLaunches }) =>
        `${formatCount(unknownLaunches, "host")} of ${label(platform)} did not tell of a launch: boot is counted there as far as the list of prices knows it.`,
    ),
    ...cost.platforms.flatMap(({ platform, inputs }) =>
      inputs ? describeInputs(label(platform), inputs) : [],
    ),
    ...(isRented
      ? [
          "A host is paid for from its launch, by the second, a minute at least. What is not in these sums: the minutes until an idle host is ended, its disk and address, storage and logs.",
        ]
      : []),
  ];
}

/** Staging takes money and no part of a trial: a reader should see how much data it was about. */
function describeInputs(platform: string, inputs: InputsCost): string {
  const { blocks, found, bytes, fetchedBytes, cachedBytes, seconds } = inputs;
  const cached = cachedBytes > 0 ? `, ${formatBytes(cachedBytes)} of it from the cache` : "";
  const there = found > 0 ? `; ${found} of them found all on their host` : "";
  return `Inputs on ${platform}: ${formatBytes(bytes)} for ${formatCount(blocks, "block")}, ${formatBytes(fetchedBytes)} fetched in ${formatSeconds(seconds)}${cached}${there}. It is part of the staging, and of no trial.`;
}

/** A ranking by cost names its prices itself. */
function priceNotes(
  { platformQuestions = [] }: Comparison,
  { platforms }: CostSummary,
): readonly string[] {
  const named = new Set(
    platformQuestions.flatMap((question) =>
      question.platforms.flatMap(({ price }) => (price ? [priceKey(price)] : [])),
    ),
  );
  const prices = new Map<string, Price>(
    platforms.flatMap(({ price }) => (price ? [[priceKey(price), price]] : [])),
  );
  return [...prices].flatMap(([key, price]) => (named.has(key) ? [] : [priceNote(price)]));
}
