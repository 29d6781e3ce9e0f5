import { shortened } from "../../core/format/text.ts";
import { agreementBody } from "../agreement/agreement-section.ts";
import { costBody } from "../cost/cost-section.ts";
import { platformsBody } from "../platforms/platform-section.ts";
import { factTable, timersTable } from "../report-files.ts";
import { codeBlock, codeSpan, prose, table } from "../text/markdown.ts";
import { unbroken } from "../text/unbroken.ts";
import { LONGEST_SENTENCE } from "./limits.ts";
import type { Publication, PublicationRow } from "./publication.ts";
import { sourceNote } from "./source.ts";
import type { PastVerdict } from "./verdict-history.ts";

/** Rows of a table, and comparisons with their timers, that a comment shows; the whole report has all. */
const MOST_ROWS = 40;
const MOST_TIMER_TABLES = 12;
const MOST_FAILURES = 5;
const MOST_LOG_LINES = 40;
const LONGEST_LOG_LINE = 200;

/** What decides which rows are shown where there are too many. */
const URGENCY = ["worse", "refused", "open", "better", "neutral"];

/** What a reader sees without opening anything: the verdict, one table, what it is about and where more is. */
export function leadMarkdown(publication: Publication): readonly string[] {
  const { mark, headline, cause, warning, notes } = publication;
  const where = cause ? ` ${sentence(cause)}` : "";
  return [
    `**${unbroken(`${mark} ${sentence(headline)}`)}**${where}`,
    ...(warning === null ? [] : [`**⚠ ${sentence(warning)}**`]),
    ...sourceNote(publication),
    rowsTable(publication),
    ...(notes.length > 0 ? [`> ${sentence(notes[0] ?? "")}${moreNotes(notes.length - 1)}`] : []),
    aboutLine(publication),
  ];
}

/** The rest, folded. */
export function foldsMarkdown(
  publication: Publication,
  past: readonly PastVerdict[],
): readonly string[] {
  const { report } = publication;
  return [
    ...fold(`Failures (${report.failures.length})`, failures(publication)),
    ...fold("Do the results agree?", report.agreement ? agreementBody(report.agreement) : ""),
    ...fold("Timers", timers(publication)),
    ...fold(
      "Which platform",
      report.platformQuestions.length > 0 ? platformsBody(report.platformQuestions, []) : "",
    ),
    ...fold("What it cost", report.cost ? costBody(report.cost, null) : ""),
    ...fold(
      "What the verdict rests on",
      list([
        ...report.basis,
        ...report.notes,
        ...(report.falseAlarms === null ? [] : [report.falseAlarms]),
      ]),
    ),
    ...fold("How these numbers were obtained", obtained(publication)),
    ...fold(`${pastTitle(publication, past)} (${past.length})`, pastTable(past)),
  ];
}

/** As prose, of a length that leaves room for the rest. */
function sentence(text: string): string {
  return prose(shortened(text, LONGEST_SENTENCE));
}

function rowsTable({ rows, intervalTitle }: Publication): string {
  const hasCost = rows.some(({ cost }) => /\d/.test(cost));
  // Where all rows are of the same versions, the verdict names them.
  const hasVersions = new Set(rows.map(({ versions }) => versions)).size > 1;
  const columns = [
    { title: "Workload" },
    { title: "Platform" },
    ...(hasVersions ? [{ title: "Versions" }] : []),
    { title: "Change", isNumber: true },
    { title: intervalTitle, isNumber: true },
    { title: "Verdict" },
    ...(hasCost ? [{ title: "Cost", isNumber: true }] : []),
  ];
  const shown = mostUrgent(rows);
  const drawn = table(
    columns,
    shown.map(({ workload, platform, versions, change, interval, verdict, cost }) => [
      prose(workload),
      prose(platform),
      ...(hasVersions ? [prose(versions)] : []),
      change,
      interval.replaceAll(" ", "\u00a0"),
      `**${unbroken(verdict)}**`,
      ...(hasCost ? [cost] : []),
    ]),
  );
  const left = rows.length - shown.length;
  return left > 0 ? `${drawn}\n\n${left} more are in the whole report.` : drawn;
}

function mostUrgent(rows: readonly PublicationRow[]): readonly PublicationRow[] {
  if (rows.length <= MOST_ROWS) return rows;
  return rows
    .toSorted((one, other) => URGENCY.indexOf(one.tone) - URGENCY.indexOf(other.tone))
    .slice(0, MOST_ROWS);
}

function moreNotes(count: number): string {
  return count > 0 ? ` (${count} more below)` : "";
}

function aboutLine({ suite, run, cost, report, context }: Publication): string {
  const { sha, reportUrl, workflowUrl } = context;
  const parts = [
    ...(sha ? [`Commit ${codeSpan(sha.slice(0, 10))}`] : []),
    `suite ${codeSpan(suite)}`,
    `run ${codeSpan(run)}`,
    ...(cost ? [`${cost} all-in`] : []),
    ...(reportUrl ? [`[whole report](${reportUrl})`] : []),
    ...(workflowUrl ? [`[workflow](${workflowUrl})`] : []),
  ];
  return `${sentence(report.measured)}.<br>${parts.join(" · ")}`;
}

function failures({ report }: Publication): string {
  return report.failures
    .slice(0, MOST_FAILURES)
    .map(({ version, where, class: kind, message, logLines }) =>
      [
        `**${prose(version)}** failed: ${prose(kind)} (${prose(where)}).`,
        codeSpan(shortened(message, LONGEST_SENTENCE)),
        ...(logLines.length > 0 ? [codeBlock(endOf(logLines))] : []),
      ].join("\n\n"),
    )
    .join("\n\n");
}

/** One failure's log must not take the room of all that comes after it. */
function endOf(logLines: readonly string[]): readonly string[] {
  return logLines.slice(-MOST_LOG_LINES).map((line) => shortened(line, LONGEST_LOG_LINE));
}

function timers({ report }: Publication): string {
  const tables = report.cells
    .filter((cell) => cell.timers.length > 0)
    .slice(0, MOST_TIMER_TABLES)
    .map((cell) => `${prose(cell.key)}\n\n${timersTable(cell.timers)}`);
  return tables.length === 0 ? "" : [...tables, prose(report.explained.timers)].join("\n\n");
}

function obtained({ report }: Publication): string {
  const { facts, explained, provenance } = report;
  const tables = [...facts.versions, ...facts.workloads, ...facts.machines, provenance];
  return [
    [explained.obtained, explained.local].filter(Boolean).map(prose).join(" "),
    prose(explained.times),
    ...tables.map(factTable),
  ].join("\n\n");
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${prose(line)}`).join("\n");
}

function pastTitle({ measured }: Publication, past: readonly PastVerdict[]): string {
  const hasNewer = past.some((one) => one.measured > measured);
  return hasNewer ? "Other verdicts here" : "Earlier verdicts here";
}

/** The newest first. */
function pastTable(past: readonly PastVerdict[]): string {
  if (past.length === 0) return "";
  return table(
    [{ title: "Measured" }, { title: "Commit" }, { title: "Verdict" }],
    past
      .toReversed()
      .map(({ measured, sha, verdict }) => [
        prose(measured),
        sha ? codeSpan(sha.slice(0, 10)) : "",
        prose(verdict),
      ]),
  );
}

function fold(title: string, content: string): readonly string[] {
  return content === "" ? [] : [`<details><summary>${title}</summary>\n\n${content}\n\n</details>`];
}
