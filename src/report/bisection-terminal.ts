import pc from "picocolors";
import type { BisectedQuantity, BisectionDocument } from "../core/documents/bisection.ts";
import {
  formatChange,
  formatCount,
  formatInterval,
  formatPercent,
  formatShare,
  formatUsd,
  NONE,
} from "../core/format/text.ts";
import { terminalTable } from "./text/terminal-table.ts";

const SHORT_COMMIT = 7;
const short = (commit: string) => commit.slice(0, SHORT_COMMIT);

/** A bisection as text: its comparisons, the skipped commits, what is left, its cost, the answer, and what to do next. */
export function renderBisection(bisection: BisectionDocument): string {
  const { comparisons, skipped, left, next, range } = bisection;
  const table = terminalTable(
    [
      "commit",
      "position",
      "blocks",
      `change from ${range.good}`,
      "probability that it came by then",
    ],
    comparisons.map((one) => [
      short(one.commit),
      `${one.position} of ${bisection.commits}`,
      String(one.blocks),
      changeOf(one),
      one.probability === null ? NONE : formatShare(one.probability),
    ]),
    [1, 2, 4],
  );
  return [
    ...(comparisons.length > 0 ? [table, ""] : []),
    ...skipped.map(({ commit, reason }) => `Skipped ${short(commit)}: ${reason}`),
    ...left.map((one) => `Left to decide: ${one}`),
    pc.dim(costOf(bisection)),
    pc.bold(answerOf(bisection)),
    ...next,
  ].join("\n");
}

function changeOf({
  change,
  low,
  high,
  differs,
}: BisectionDocument["comparisons"][number]): string {
  if (differs !== null) return differs ? "other results" : "same results";
  if (change === null || low === null || high === null) return NONE;
  return `${formatChange(change)} (${formatInterval(low, high)})`;
}

function costOf({ blocks, builds, hours, usd }: BisectionDocument): string {
  const time = hours < 1 ? `${(hours * 60).toFixed(1)} min` : `${hours.toFixed(1)} h`;
  const price = usd === null ? "" : `, ${formatUsd(usd)}`;
  return `${formatCount(blocks, "block")}, ${formatCount(builds, "build")}, ${time} of machine time${price}.`;
}

/** The answer in one line. */
export function answerOf(bisection: BisectionDocument): string {
  const { outcome, steps, error, quantity, total, range: ends } = bisection;
  const range = `${ends.good} and ${ends.bad}`;
  const what = nameOf(quantity);
  if (outcome === "unfinished")
    return "The bisection is not finished. The same command resumes it.";
  if (outcome === "no change") {
    const interval =
      total?.low != null && total.high != null ? ` (${formatInterval(total.low, total.high)})` : "";
    return `${capital(what)} does not differ between ${range}${interval}.`;
  }
  if (outcome === "inconclusive") {
    const interval =
      total?.low != null && total.high != null ? `: ${formatInterval(total.low, total.high)}` : "";
    return `The change of ${what} between ${range} is too small to bisect${interval}.`;
  }
  const found = steps.map((step) => stepText(step, quantity));
  const wrong = error === null ? "" : ` Probability that this is wrong: ${formatPercent(error)}.`;
  if (outcome === "several steps")
    return `More than one commit changed ${nameOf(quantity)}: ${found.join("; ")}.${wrong}`;
  return `${capital(found.join(""))}.${wrong}`;
}

function stepText(
  { commits, change, low, high }: BisectionDocument["steps"][number],
  quantity: BisectedQuantity,
): string {
  const [first] = commits;
  const last = commits.at(-1);
  if (!first || !last) return "";
  const who =
    commits.length === 1
      ? `commit ${short(last.commit)} (${last.subject})`
      : `one of the ${commits.length} commits from ${short(first.commit)} to ${short(last.commit)}`;
  if (change === null || low === null || high === null) return `${who} changed the results`;
  return `${who} changed ${nameOf(quantity)} by ${formatChange(change)} (${formatInterval(low, high)})`;
}

function nameOf(quantity: BisectedQuantity): string {
  if (quantity.kind === "timer") return `timer ${quantity.timer}`;
  if (quantity.kind === "memory") return "peak memory";
  return quantity.kind === "results" ? "the result" : "wall time";
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
