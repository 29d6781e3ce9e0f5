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
import { type ColumnFormat, numberColumn, usdColumn } from "../../core/format/columns.ts";
import {
  formatBytes,
  formatCount,
  formatSeconds,
  formatShare,
  NONE,
} from "../../core/format/text.ts";
import { priceNote } from "../platforms/platform-view.ts";
import { platformLabel } from "../text/platform-label.ts";

/** View of a run's cost. */
export interface CostView {
  /** All-in cost, and the share of trials in complete blocks. */
  readonly headline: string;
  /** Other costs. */
  readonly rest: string;
  readonly columns: readonly CostColumn[];
  readonly rows: readonly CostRowView[];
  /** Costs of simulated days that no ranking shows. */
  readonly days: readonly DayCostView[];
  readonly notes: readonly string[];
}

export interface CostRowView {
  readonly platform: string;
  readonly price: string;
  readonly use: string;
  /** One for each column. */
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

export interface CostColumn {
  readonly part: keyof CostParts;
  readonly title: string;
  /** Name inside a sentence. */
  readonly name: string;
}

/** Parts of the cost: useful ones first, lost ones last. */
export const COST_PARTS: readonly CostColumn[] = [
  { part: "trials", title: "Compute only", name: "the trials" },
  { part: "warmUp", title: "Warm-up", name: "warm-ups" },
  { part: "boot", title: "Boot, image", name: "boot and image" },
  { part: "waiting", title: "Waiting", name: "waiting for another measurement" },
  { part: "staging", title: "Staging", name: "staging" },
  { part: "other", title: "Between", name: "time between trials" },
  { part: "failed", title: "Failed, lost", name: "failed blocks and lost attempts" },
];

/** Columns of a table of costs. Waiting has one only if it happened. */
export function costColumns(all: readonly CostParts[]): readonly CostColumn[] {
  const hasWaited = all.some(({ waiting }) => waiting > 0);
  return COST_PARTS.filter(({ part }) => part !== "waiting" || hasWaited);
}

/** View of a comparison's cost. @returns null without costs */
export function viewCost(comparison: Comparison): CostView | null {
  const { cost } = comparison;
  if (!cost) return null;
  const format = formatFor(cost.total);
  const columns = costColumns(cost.platforms.flatMap(({ usd }) => usd ?? []));
  const rows = cost.platforms.map((platformCost) =>
    viewRow(platformCost, {
      label: platformLabel(comparison, platformCost.platform),
      format,
      columns,
    }),
  );
  const priced = cost.platforms.filter(({ usd }) => usd !== null).length;
  return {
    ...describeTotal(cost),
    columns,
    rows: [...rows, ...(cost.total && priced > 1 ? [totalRow(cost.total, format, columns)] : [])],
    days: viewDays(comparison, unrankedDays(comparison, cost)),
    notes: notesOn(comparison, cost),
  };
}

function describeTotal({ total }: CostSummary): Pick<CostView, "headline" | "rest"> {
  if (!total) return { headline: "The prices of these machines are unknown.", rest: "" };
  const all = allInTotal(total);
  const format = formatFor(total);
  const share = all > 0 ? ` (${formatShare(total.trials / all)})` : "";
  const others = COST_PARTS.filter(({ part }) => part !== "trials" && total[part] > 0)
    .toSorted((a, b) => total[b.part] - total[a.part])
    .map(({ part, name }) => `${name} ${formatPart(total[part], format)}`);
  return {
    headline: `${format(all)} USD all-in, ${format(total.trials)} USD of it${share} for trials.`,
    rest: others.length > 0 ? `Other costs in USD: ${others.join(", ")}.` : "",
  };
}

function formatFor(total: CostParts | null): ColumnFormat {
  return usdColumn(total ? [allInTotal(total)] : []);
}

function formatPart(usd: number, format: ColumnFormat): string {
  return usd === 0 ? NONE : format(usd);
}

interface RowOptions {
  readonly label: string;
  readonly format: ColumnFormat;
  readonly columns: readonly CostColumn[];
}

function viewRow(platformCost: PlatformCost, { label, format, columns }: RowOptions): CostRowView {
  const { price, usd, hosts, blocks, failedBlocks, lostAttempts, seconds } = platformCost;
  const use = [
    `${formatCount(hosts, "host")}, ${formatHours(allInTotal(seconds))}`,
    formatCount(blocks, "block"),
    ...(failedBlocks > 0 ? [`${failedBlocks} failed`] : []),
    ...(lostAttempts > 0 ? [`${formatCount(lostAttempts, "attempt")} lost`] : []),
  ];
  return {
    platform: label,
    price: price ? `${price.usdPerHour} USD/h` : "unknown price",
    use: use.join(", "),
    parts: columns.map(({ part }) => (usd ? formatPart(usd[part], format) : NONE)),
    allIn: usd ? format(allInTotal(usd)) : NONE,
    isTotal: false,
  };
}

function totalRow(
  total: CostParts,
  format: ColumnFormat,
  columns: readonly CostColumn[],
): CostRowView {
  return {
    platform: "Total",
    price: "",
    use: "",
    parts: columns.map(({ part }) => formatPart(total[part], format)),
    allIn: format(allInTotal(total)),
    isTotal: true,
  };
}

/** Formats hours: `0.42 h`, `12.3 h`. */
function formatHours(seconds: number): string {
  const hours = seconds / 3600;
  return `${hours < 9.995 ? hours.toFixed(2) : hours.toFixed(1)} h`;
}

/** Costs of simulated days without a ranking by cost, which would show the same figures. */
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

function viewDays(
  comparison: Comparison,
  days: readonly SimulatedDayCost[],
): readonly DayCostView[] {
  const isOneWorkload = comparison.workloads.length === 1;
  const compute = figureColumn(days.map((day) => day.compute));
  const allIn = figureColumn(days.flatMap((day) => day.allIn ?? []));
  return days.map((day) => ({
    version: isOneWorkload ? day.version : `${day.workload} · ${day.version}`,
    platform: platformLabel(comparison, day.platform, day.workload),
    compute: compute(day.compute),
    allIn: day.allIn ? allIn(day.allIn) : NONE,
    basedOn: formatCount(day.hosts, "host"),
  }));
}

type Figure = SimulatedDayCost["compute"];

function figureColumn(figures: readonly Figure[]): (figure: Figure) => string {
  const format = numberColumn(
    figures.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]),
  );
  return ({ value, low, high }) =>
    low === null || high === null
      ? format(value)
      : `${format(value)} (${format(low)} to ${format(high)})`;
}

function notesOn(comparison: Comparison, cost: CostSummary): readonly string[] {
  const label = (id: string) => platformLabel(comparison, id);
  const unpriced = cost.platforms.filter(({ price }) => price === null);
  const unlaunched = cost.platforms.filter(({ unknownLaunches }) => unknownLaunches > 0);
  const isRented = comparison.platforms.some(({ instance }) => instance !== undefined);
  return [
    ...priceNotes(comparison, cost),
    ...unpriced.map(
      ({ platform }) => `The price of ${label(platform)} is unknown: it is excluded from all sums.`,
    ),
    ...unlaunched.map(
      ({ platform, unknownLaunches }) =>
        `${formatCount(unknownLaunches, "host")} of ${label(platform)} have an unknown launch time: their boot cost comes from the price list, if listed.`,
    ),
    ...cost.platforms.flatMap(({ platform, inputs }) =>
      inputs ? describeInputs(label(platform), inputs) : [],
    ),
    ...(isRented
      ? [
          "A host is billed from its launch, per second, for at least a minute. Not included: idle minutes before a host stops, its disk and address, storage and logs.",
        ]
      : []),
  ];
}

/** Describes input staging, which is billed but not part of any trial. */
function describeInputs(platform: string, inputs: InputsCost): string {
  const { blocks, found, bytes, fetchedBytes, cachedBytes, seconds } = inputs;
  const cached = cachedBytes > 0 ? `, ${formatBytes(cachedBytes)} of it from the cache` : "";
  const present = found > 0 ? `; ${found} found all inputs on their host` : "";
  return `Inputs on ${platform}: ${formatBytes(bytes)} for ${formatCount(blocks, "block")}, ${formatBytes(fetchedBytes)} fetched in ${formatSeconds(seconds)}${cached}${present}. This is part of staging, not of any trial.`;
}

/** Prices that no ranking by cost mentions. */
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
