import type { ListedRegression } from "../../core/documents/regression-list.ts";
import { formatCount, NONE } from "../../core/format/text.ts";
import { fitParts } from "../fit-markdown.ts";
import { escapeMarkdown, table } from "../text/markdown.ts";
import { MAX_BODY_LENGTH } from "./limits.ts";
import {
  formatRegressionChange,
  formatRegressionInterval,
  maxSize,
  reasonMarkdown,
} from "./regression-text.ts";

/** A regression of the weekly list. */
interface SummaryRegression extends ListedRegression {
  readonly ageDays: number;
}

/** Start of the issue that lists the open regressions. */
export const SUMMARY_MARKER = "<!-- gcbench-open-regressions -->";
export const SUMMARY_TITLE = "Open performance regressions";
export const SUMMARY_LABEL = "perf-regression-summary";

/** The open regressions, oldest first, and those that await a reason or were accepted. */
export function renderSummary(listed: readonly SummaryRegression[]): string {
  const of = (state: ListedRegression["state"]) => listed.filter((one) => one.state === state);
  const open = of("open");
  const unexplained = of("closed without a reason");
  const accepted = of("accepted");
  const untriaged = open.filter(({ isTriaged }) => !isTriaged).length;
  const parts = [
    open.length === 0
      ? "No regression is open."
      : `${formatCount(open.length, "regression")} open, ${untriaged === 0 ? "all" : `${untriaged} not`} triaged.`,
    ...(open.length > 0 ? [openTable(open)] : []),
    ...(unexplained.length > 0
      ? [`Closed without a reason, so the next run reopens them: ${links(unexplained)}.`]
      : []),
    ...(accepted.length > 0 ? [acceptedList(accepted)] : []),
  ];
  return fitParts(parts, MAX_BODY_LENGTH - SUMMARY_MARKER.length - 1);
}

/** Maximum number of rows. */
const MAX_ROWS = 100;

function openTable(open: readonly SummaryRegression[]): string {
  const drawn = table(
    [
      { title: "Regression" },
      { title: "Since" },
      { title: "Size", isNumber: true },
      { title: "Interval", isNumber: true },
      { title: "Age", isNumber: true },
      { title: "Owner" },
      { title: "Triaged" },
    ],
    open.slice(0, MAX_ROWS).map(openRow),
  );
  const hidden = open.length - MAX_ROWS;
  return hidden > 0 ? `${drawn}\n\n${hidden} more are open.` : drawn;
}

function openRow(one: SummaryRegression): readonly string[] {
  const [cause] = one.regression.causes;
  const size = cause && maxSize(cause);
  return [
    `[${escapeMarkdown(one.title)}](${one.url})`,
    cause ? escapeMarkdown(cause.version) : "",
    cause && size ? formatRegressionChange(size, cause) : NONE,
    size ? formatRegressionInterval(size) : NONE,
    formatCount(one.ageDays, "day"),
    one.owners.length > 0 ? escapeMarkdown(one.owners.join(", ")) : NONE,
    one.isTriaged ? "yes" : "no",
  ];
}

function links(listed: readonly ListedRegression[]): string {
  return listed.map(({ title, url }) => `[${escapeMarkdown(title)}](${url})`).join(", ");
}

function acceptedList(accepted: readonly ListedRegression[]): string {
  const lines = accepted
    .slice(-MAX_ROWS)
    .map((one) => `- ${links([one])}: ${one.reason ? reasonMarkdown(one.reason) : ""}`);
  const title = `Accepted (${accepted.length})`;
  return `<details><summary>${title}</summary>\n\n${lines.join("\n")}\n\n</details>`;
}
