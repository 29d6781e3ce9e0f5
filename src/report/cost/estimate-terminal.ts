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

/** An estimate as a terminal shows it: the sum, the platforms with the cheapest first, how rough it is. */
export function renderEstimate(estimate: RunEstimate): string {
  const platforms = byCost(estimate.platforms);
  const remarks = [...estimate.notes, ...priceNotes(platforms)];
  return [
    pc.bold(headline(estimate)),
    terminalTable(
      ["platform", "machine", "USD/h", "a trial", "blocks", "host-hours", "USD"],
      platforms.map(rowOf),
      [2, 3, 4, 5, 6],
    ),
    terminalTable(
      ["trial of", "platform", "takes", "known from"],
      platforms.flatMap(trialRows),
      [2],
    ),
    remarks.map((remark) => pc.dim(`  · ${remark}`)).join("\n"),
  ].join("\n\n");
}

/** `Prices of c7g.4xlarge, c8g.4xlarge: 2026-01-19, AWS price list.`: those of one day and source together. */
function priceNotes(platforms: readonly PlatformEstimate[]): readonly string[] {
  const prices = platforms.flatMap(({ price }) => price ?? []);
  const groups = group(prices, ({ date, source }) => `${date}, ${source}`);
  return [...groups].map(([from, own]) => {
    const machines = [...new Set(own.map(pricedMachine))].join(", ");
    return `${own.length === 1 ? "Price" : "Prices"} of ${machines}: ${from}.`;
  });
}

function headline(estimate: RunEstimate): string {
  const { suite, region, platforms, usd, hostHours, spendLimitForecast } = estimate;
  const use = hostHours ? `, ${formatSpan(hostHours, formatHours)} host-hours` : "";
  const money = usd ? `about ${formatSpan(usd, formatUsdAmount)} USD` : describeKnown(platforms);
  const time = describeTime(estimate);
  // Money and hosts are of the whole run, and the time is not.
  return spendLimitForecast?.exceedsLimit
    ? `${suite} in ${region}: ${money}${use} for the whole run; ${time}.`
    : `${suite} in ${region}: ${money}; ${time}${use}.`;
}

/** `33 min to 1 h 07 min, hosts side by side`, and where a spend limit ends it, if it does. */
function describeTime({ hours, spendLimitForecast }: RunEstimate): string {
  if (spendLimitForecast?.startableBlocks === 0 && spendLimitForecast.exceedsLimit)
    return "the spend limit lets no block begin";
  if (!hours) return "time not known";
  const way = spendLimitForecast?.isWaiting
    ? "as many hosts side by side as the spend limit has room for"
    : "hosts side by side";
  const time = formatSpan(hours, (value) => formatRoughly(value * 3600));
  if (!spendLimitForecast?.exceedsLimit) return `${time}, ${way}`;
  const end =
    spendLimitForecast.firstLook.unaffordableBlocks > 0 ? "until" : "until it is decided or";
  return `${time} ${end} the limit ends it, ${way}`;
}

/** The sum of what is known, where something is not. */
function describeKnown(platforms: readonly PlatformEstimate[]): string {
  const known = platforms.flatMap(({ usd }) => usd ?? []);
  if (known.length === 0) return "cost not known";
  const total = { min: sum(known, ({ min }) => min), max: sum(known, ({ max }) => max) };
  const unknown = platforms.filter(({ usd }) => usd === null).map(({ platform }) => platform);
  return `about ${formatSpan(total, formatUsdAmount)} USD without ${unknown.join(", ")}`;
}

function rowOf(own: PlatformEstimate): readonly string[] {
  const { platform, instanceType, price, trials, blocks, hostHours, usd } = own;
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
  return trials.map((trial) => [trial.workload, platform, timeOf(trial), timeSourceText(trial)]);
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
