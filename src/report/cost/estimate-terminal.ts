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

/** Renders an estimate for a terminal: total, platforms (cheapest first), notes. */
export function renderEstimate(estimate: RunEstimate): string {
  const platforms = byCost(estimate.platforms);
  const remarks = [...estimate.notes, ...priceNotes(platforms)];
  return [
    pc.bold(headline(estimate)),
    terminalTable(
      ["platform", "machine", "USD/h", "trial", "blocks", "host-hours", "USD"],
      platforms.map(rowOf),
      [2, 3, 4, 5, 6],
    ),
    terminalTable(
      ["trial of", "platform", "takes", "limit", "source"],
      platforms.flatMap(trialRows),
      [2, 3],
    ),
    remarks.map((remark) => pc.dim(`  · ${remark}`)).join("\n"),
  ].join("\n\n");
}

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
  const { suite, region, platforms, usd, hostHours, spendLimitForecast } = estimate;
  const use = hostHours ? `, ${formatSpan(hostHours, formatHours)} host-hours` : "";
  const money = usd ? `about ${formatSpan(usd, formatUsdAmount)} USD` : describeKnown(platforms);
  const time = describeTime(estimate);
  // Cost and host-hours are for the whole run, but time is until the limit.
  return spendLimitForecast?.exceedsLimit
    ? `${suite} in ${region}: ${money}${use} for the whole run; ${time}.`
    : `${suite} in ${region}: ${money}; ${time}${use}.`;
}

/**
 * Describes the elapsed time: `33 min to 1 h 07 min, hosts in parallel`, and how a spending limit
 * ends it.
 */
function describeTime({ hours, spendLimitForecast }: RunEstimate): string {
  if (spendLimitForecast?.startableBlocks === 0 && spendLimitForecast.exceedsLimit)
    return "the spending limit allows no block";
  if (!hours) return "time unknown";
  const parallelism = spendLimitForecast?.isWaiting
    ? "as many hosts in parallel as the spending limit allows"
    : "hosts in parallel";
  const time = formatSpan(hours, (value) => formatRoughly(value * 3600));
  if (!spendLimitForecast?.exceedsLimit) return `${time}, ${parallelism}`;
  const end = spendLimitForecast.firstLook.unaffordableBlocks > 0 ? "until" : "until decided or";
  return `${time} ${end} the limit is reached, ${parallelism}`;
}

/** Sum of known costs, naming the platforms without a price. */
function describeKnown(platforms: readonly PlatformEstimate[]): string {
  const known = platforms.flatMap(({ usd }) => usd ?? []);
  if (known.length === 0) return "cost unknown";
  const total = { min: sum(known, ({ min }) => min), max: sum(known, ({ max }) => max) };
  const unknown = platforms.filter(({ usd }) => usd === null).map(({ platform }) => platform);
  return `about ${formatSpan(total, formatUsdAmount)} USD without ${unknown.join(", ")}`;
}

function rowOf(listed: PlatformEstimate): readonly string[] {
  const { platform, instanceType, price, trials, blocks, hostHours, usd } = listed;
  const times = trials.map(timeOf);
  return [
    platform,
    instanceType,
    price ? String(price.usdPerHour) : NONE,
    times.length === 1 ? (times[0] ?? NONE) : NONE,
    formatCountRange(blocks.min, blocks.max, "block").replace(/ blocks?$/, ""),
    hostHours ? formatSpan(hostHours, formatHours) : NONE,
    usd ? formatSpan(usd, formatUsdAmount) : NONE,
  ];
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
