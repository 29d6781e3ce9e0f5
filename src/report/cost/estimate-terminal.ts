import { group, sum } from "d3-array";
import pc from "picocolors";
import { pricedMachine } from "../../core/documents/prices.ts";
import { byCost } from "../../core/estimate/estimate-notes.ts";
import type {
  ExpectedTrial,
  PlatformEstimate,
  RunEstimate,
  Span,
} from "../../core/estimate/estimate-summary.ts";
import { formatCountRange, formatRoughly, formatUsdAmount, NONE } from "../../core/format/text.ts";
import { terminalTable } from "../text/terminal-table.ts";

/** Renders estimates for a terminal: a total for each run, all platforms (cheapest first), notes. */
export function renderEstimates(estimates: readonly RunEstimate[]): string {
  const platforms = byCost(estimates.flatMap((estimate) => estimate.platforms));
  const remarks = [...notesOf(estimates), ...priceNotes(platforms)];
  const hasCoreHours = platforms.some(({ coreHours }) => coreHours !== null);
  const columns = PLATFORM_COLUMNS.filter(({ isOfCluster }) => !isOfCluster || hasCoreHours);
  return [
    estimates.map((estimate) => pc.bold(headline(estimate))).join("\n"),
    terminalTable(
      columns.map(({ title }) => title),
      platforms.map((platform) => columns.map(({ cell }) => cell(platform))),
      columns.flatMap(({ isText }, index) => (isText ? [] : [index])),
    ),
    terminalTable(
      ["trial of", "platform", "takes", "limit", "source"],
      platforms.flatMap(trialRows),
      [2, 3],
    ),
    remarks.map((remark) => pc.dim(`  · ${remark}`)).join("\n"),
  ].join("\n\n");
}

/** Notes of all runs once, and those of one run with its place. */
function notesOf(estimates: readonly RunEstimate[]): readonly string[] {
  const notes = estimates.flatMap((estimate) =>
    estimate.notes.map((note) => {
      const isCommon = estimates.every((other) => other.notes.includes(note));
      return isCommon ? note : `${estimate.site ?? estimate.region}: ${note}`;
    }),
  );
  return [...new Set(notes)];
}

const placeOf = ({ region, site }: RunEstimate): string =>
  site === null ? `in ${region}` : `on cluster ${site}`;

interface PlatformColumn {
  readonly title: string;
  readonly cell: (platform: PlatformEstimate) => string;
  readonly isText?: boolean;
  readonly isOfCluster?: boolean;
}

const PLATFORM_COLUMNS: readonly PlatformColumn[] = [
  { title: "platform", cell: ({ platform }) => platform, isText: true },
  { title: "machine", cell: ({ machine }) => machine, isText: true },
  { title: "USD/h", cell: ({ price }) => (price ? String(price.usdPerHour) : NONE) },
  { title: "trial", cell: ({ trials }) => onlyTime(trials) },
  {
    title: "blocks",
    cell: ({ blocks }) =>
      formatCountRange(blocks.min, blocks.max, "block").replace(/ blocks?$/, ""),
  },
  { title: "host-hours", cell: ({ hostHours }) => orNone(hostHours, formatHours) },
  {
    title: "core-hours",
    cell: ({ coreHours }) => orNone(coreHours, formatHours),
    isOfCluster: true,
  },
  { title: "USD", cell: ({ usd }) => orNone(usd, formatUsdAmount) },
];

/** Prices by date and source: `Prices of c7g.4xlarge, c8g.4xlarge: 2026-01-19, AWS price list.` */
function priceNotes(platforms: readonly PlatformEstimate[]): readonly string[] {
  const prices = platforms.flatMap(({ price }) => price ?? []);
  const groups = group(prices, ({ date, source }) => `${date}, ${source}`);
  return [...groups].map(([from, listed]) => {
    const machines = [...new Set(listed.map(pricedMachine))].join(", ");
    return `${listed.length === 1 ? "Price" : "Prices"} of ${machines}: ${from}.`;
  });
}

function headline(estimate: RunEstimate): string {
  const { suite, site, hostHours, limitForecast } = estimate;
  const isInCloud = site === null;
  const use = isInCloud && hostHours ? `, ${formatSpan(hostHours, formatHours)} host-hours` : "";
  const place = placeOf(estimate);
  const amount = isInCloud ? describeMoney(estimate) : describeCoreHours(estimate);
  const time = describeTime(estimate);
  // Cost and hours of hosts and cores are for the whole run, but time is until the limit.
  return limitForecast?.exceedsLimit
    ? `${suite} ${place}: ${amount}${use} for the whole run; ${time}.`
    : `${suite} ${place}: ${amount}; ${time}${use}.`;
}

function describeMoney({ usd, platforms }: RunEstimate): string {
  return usd ? `about ${formatSpan(usd, formatUsdAmount)} USD` : describeKnown(platforms);
}

/** A cluster that charges no dollars has none. */
function describeCoreHours({ coreHours, usd }: RunEstimate): string {
  if (!coreHours) return "core hours unknown";
  const money = usd ? ` (${formatSpan(usd, formatUsdAmount)} USD)` : "";
  return `about ${formatSpan(coreHours, formatHours)} core hours${money}`;
}

/**
 * Describes the elapsed time: `33 min to 1 h 07 min, hosts in parallel`, and how a limit ends it.
 */
function describeTime({ hours, limitForecast, budgets, site }: RunEstimate): string {
  const tightest = budgets.find(({ forecast }) => forecast === limitForecast);
  const limit = tightest?.key === "limits.coreHours" ? "core-hour limit" : "spending limit";
  if (limitForecast?.startableBlocks === 0 && limitForecast.exceedsLimit)
    return `the ${limit} allows no block`;
  if (!hours) return "time unknown";
  const hosts = site === null ? "hosts" : "nodes";
  const parallelism = limitForecast?.isWaiting
    ? `as many ${hosts} in parallel as the ${limit} allows`
    : `${hosts} in parallel`;
  const queue = site === null ? "" : ", without time in the queue";
  const time = formatSpan(hours, (value) => formatRoughly(value * 3600));
  if (!limitForecast?.exceedsLimit) return `${time}, ${parallelism}${queue}`;
  const end = limitForecast.firstLook.unaffordableBlocks > 0 ? "until" : "until decided or";
  return `${time} ${end} the limit is reached, ${parallelism}${queue}`;
}

/** Sum of known costs, naming the platforms without a price. */
function describeKnown(platforms: readonly PlatformEstimate[]): string {
  const known = platforms.flatMap(({ usd }) => usd ?? []);
  if (known.length === 0) return "cost unknown";
  const total = { min: sum(known, ({ min }) => min), max: sum(known, ({ max }) => max) };
  const unknown = platforms.filter(({ usd }) => usd === null).map(({ platform }) => platform);
  return `about ${formatSpan(total, formatUsdAmount)} USD without ${unknown.join(", ")}`;
}

/** Empty if the platform runs several workloads: the second table has them. */
function onlyTime(trials: readonly ExpectedTrial[]): string {
  const [first, ...others] = trials;
  return first && others.length === 0 ? timeOf(first) : NONE;
}

function orNone(span: Span | null, format: (value: number) => string): string {
  return span ? formatSpan(span, format) : NONE;
}

function trialRows({ platform, trials }: PlatformEstimate): readonly (readonly string[])[] {
  return trials.map((trial) => [
    trial.workload,
    platform,
    timeOf(trial),
    formatRoughly(trial.limitMinutes * 60),
    timeSourceText(trial),
  ]);
}

function timeOf({ seconds, timeSource }: ExpectedTrial): string {
  if (seconds === null) return NONE;
  return timeSource === "measured" ? formatRoughly(seconds) : `~ ${formatRoughly(seconds)}`;
}

function timeSourceText({ timeSource, source }: ExpectedTrial): string {
  return timeSource === "expected" ? `expected: ${source}` : source;
}

function formatHours(hours: number): string {
  return hours.toFixed(hours < 10 ? 2 : 0);
}

function formatSpan({ min, max }: Span, format: (value: number) => string): string {
  const [from, to] = [format(min), format(max)];
  return from === to ? from : `${from} to ${to}`;
}
