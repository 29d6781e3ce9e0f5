import { shortened } from "../../core/format/text.ts";
import { agreementBody } from "../agreement/agreement-section.ts";
import { configurationBody } from "../configuration/configuration-section.ts";
import { costBody } from "../cost/cost-section.ts";
import { memoryBody } from "../memory/memory-section.ts";
import { MODELS_TITLE, modelsBody } from "../models/model-section.ts";
import { platformsBody } from "../platforms/platform-section.ts";
import { profileMarkdown } from "../profile/profile-section.ts";
import { factTable, timersTable, verdictCell } from "../report-files.ts";
import { boldIf, codeBlock, codeSpan, escapeMarkdown, table } from "../text/markdown.ts";
import { nonBreaking } from "../text/non-breaking.ts";
import { MAX_SENTENCE_LENGTH } from "./limits.ts";
import type { Publication, PublicationRow } from "./publication.ts";
import { describeCause, reasonMarkdown } from "./regression-text.ts";
import { sourceNote } from "./source.ts";
import type { PastVerdict } from "./verdict-history.ts";

/** Maximum numbers of table rows and timer tables in a comment; the full report has all. */
const MAX_ROWS = 40;
const MAX_TIMER_TABLES = 12;
const MAX_CONFIGURATIONS = 3;
const MAX_PROFILES = 5;
const MAX_FAILURES = 5;
const MAX_ACCEPTED = 5;
const MAX_FAILURE_LOG_LINES = 40;
const MAX_LOG_LINE_LENGTH = 200;

/** Order of rows if there are too many. */
const URGENCY = ["worse", "refused", "open", "better", "neutral"];

/** Visible part of a publication: verdict, table of results, and links. */
export function leadMarkdown(publication: Publication): readonly string[] {
  const { mark, headline, cause, warning, notes } = publication;
  const where = cause ? ` ${sentence(cause)}` : "";
  return [
    `**${nonBreaking(`${mark} ${sentence(headline)}`)}**${where}`,
    ...(warning === null ? [] : [`**⚠ ${sentence(warning)}**`]),
    ...missingNote(publication),
    ...configurations(publication),
    ...acceptedLines(publication),
    ...routines(publication),
    ...sourceNote(publication),
    rowsTable(publication),
    ...(notes.length > 0
      ? [`> ${sentence(notes[0] ?? "")}${hiddenNotesLine(notes.length - 1)}`]
      : []),
    metadataLine(publication),
  ];
}

/** Differences between configurations that change the work precede the numbers; the others are in a fold. */
function configurations({ report }: Publication): readonly string[] {
  return report.configurations
    .filter(({ changesWork }) => changesWork)
    .slice(0, MAX_CONFIGURATIONS)
    .map((one) => `**⚠ ${sentence(one.sentence)}**`);
}

/** One line for each regression that a person closed with a reason. */
function acceptedLines({ context: { accepted = [] } }: Publication): readonly string[] {
  return accepted
    .slice(0, MAX_ACCEPTED)
    .map(
      ({ cause, reason, number, url }) =>
        `${escapeMarkdown(describeCause(cause))}: ${reasonMarkdown(reason)}, [issue ${number}](${url}).`,
    );
}

/** What the profiles say, with links to the flame graphs beside the report. */
function routines({ report, context: { reportUrl } }: Publication): readonly string[] {
  const folder = reportUrl?.endsWith("/report.md") ? reportUrl.slice(0, -"report.md".length) : null;
  return report.profiles.slice(0, MAX_PROFILES).map(({ key, sentences, chart }) => {
    const link = folder === null ? "" : ` [Flame graph](${folder}${chart})`;
    const title = report.profiles.length === 1 ? "" : `**${escapeMarkdown(key)}**<br>`;
    return `${title}${sentences.map(sentence).join("<br>")}${link}`;
  });
}

/** Folded part of a publication. */
export function foldsMarkdown(
  publication: Publication,
  earlierVerdicts: readonly PastVerdict[],
): readonly string[] {
  const { report } = publication;
  return [
    ...fold(`Failures (${report.failures.length})`, failures(publication)),
    ...fold("Different configurations", configurationBody(report.configurations)),
    ...fold("Do the results agree?", report.agreement ? agreementBody(report.agreement) : ""),
    ...fold("Timers", timers(publication)),
    ...fold("Routines", profiles(publication)),
    ...fold("Memory", memoryBody(report.memory)),
    ...fold(
      "Which platform",
      report.platformQuestions.length > 0 ? platformsBody(report.platformQuestions, []) : "",
    ),
    ...fold(MODELS_TITLE, report.models ? modelsBody(report.models) : ""),
    ...fold("Cost", report.cost ? costBody(report.cost, null) : ""),
    ...fold(
      "Evidence for the verdict",
      list([
        ...report.evidence,
        ...report.notes,
        ...(report.falseAlarms === null ? [] : [report.falseAlarms]),
      ]),
    ),
    ...fold("How these numbers were obtained", obtained(publication)),
    ...fold(
      `${historyTitle(publication, earlierVerdicts)} (${earlierVerdicts.length})`,
      historyTable(earlierVerdicts),
    ),
  ];
}

function missingNote({ context: { missing = [] } }: Publication): readonly string[] {
  if (missing.length === 0) return [];
  return [`**⚠ No report from ${sentence(missing.join(", "))}: the job failed or was cancelled.**`];
}

/** Escapes a text and limits its length. */
function sentence(text: string): string {
  return escapeMarkdown(shortened(text, MAX_SENTENCE_LENGTH));
}

function rowsTable({ rows, intervalTitle }: Publication): string {
  const hasCost = rows.some(({ cost }) => /\d/.test(cost));
  // If all rows are about the same versions, the verdict names them.
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
  const shown = byUrgency(rows);
  const drawn = table(
    columns,
    shown.map((row) => [
      escapeMarkdown(row.workload),
      escapeMarkdown(row.platform),
      ...(hasVersions ? [escapeMarkdown(row.versions)] : []),
      boldIf(row.isFinding, row.change),
      row.interval.replaceAll(" ", "\u00a0"),
      verdictCell(row),
      ...(hasCost ? [row.cost] : []),
    ]),
  );
  const hidden = rows.length - shown.length;
  return hidden > 0 ? `${drawn}\n\n${hidden} more rows are in the full report.` : drawn;
}

function byUrgency(rows: readonly PublicationRow[]): readonly PublicationRow[] {
  if (rows.length <= MAX_ROWS) return rows;
  return rows
    .toSorted((a, b) => URGENCY.indexOf(a.tone) - URGENCY.indexOf(b.tone))
    .slice(0, MAX_ROWS);
}

function hiddenNotesLine(count: number): string {
  return count > 0 ? ` (${count} more below)` : "";
}

/** When, what and where: measured, commit, suite, run, cost, links. */
export function metadataLine({ suite, run, cost, report, context }: Publication): string {
  const { sha, reportUrl, workflowUrl, gcpyUrl } = context;
  const parts = [
    ...(sha ? [`Commit ${codeSpan(sha.slice(0, 10))}`] : []),
    `suite ${codeSpan(suite)}`,
    `run ${codeSpan(run)}`,
    ...(cost ? [`${cost} all-in`] : []),
    ...(reportUrl ? [`[full report](${reportUrl})`] : []),
    ...(workflowUrl ? [`[workflow](${workflowUrl})`] : []),
    ...(gcpyUrl ? [`[tables of gcpy](${gcpyUrl}#artifacts)`] : []),
  ];
  return `${sentence(report.measured)}.<br>${parts.join(" · ")}`;
}

function failures({ report }: Publication): string {
  return report.failures
    .slice(0, MAX_FAILURES)
    .map(({ version, where, class: kind, message, logLines }) =>
      [
        `**${escapeMarkdown(version)}** failed: ${escapeMarkdown(kind)} (${escapeMarkdown(where)}).`,
        codeSpan(shortened(message, MAX_SENTENCE_LENGTH)),
        ...(logLines.length > 0 ? [codeBlock(endOf(logLines))] : []),
      ].join("\n\n"),
    )
    .join("\n\n");
}

/** Limits the log of a failure, to leave space for the rest. */
function endOf(logLines: readonly string[]): readonly string[] {
  return logLines.slice(-MAX_FAILURE_LOG_LINES).map((line) => shortened(line, MAX_LOG_LINE_LENGTH));
}

function timers({ report }: Publication): string {
  const tables = report.cells
    .filter((cell) => cell.timers.length > 0)
    .slice(0, MAX_TIMER_TABLES)
    .map((cell) => `${escapeMarkdown(cell.key)}\n\n${timersTable(cell.timers)}`);
  return tables.length === 0
    ? ""
    : [...tables, escapeMarkdown(report.explained.timers)].join("\n\n");
}

function profiles({ report }: Publication): string {
  return report.profiles
    .slice(0, MAX_PROFILES)
    .map(profileMarkdown)
    .map(({ key, table: routinesTable, basis }) => `${key}\n\n${routinesTable}\n\n${basis}`)
    .join("\n\n");
}

function obtained({ report }: Publication): string {
  const { facts, explained, provenance } = report;
  const tables = [...facts.versions, ...facts.workloads, ...facts.machines, provenance];
  return [
    [explained.obtained, explained.local].filter(Boolean).map(escapeMarkdown).join(" "),
    escapeMarkdown(explained.times),
    ...tables.map(factTable),
  ].join("\n\n");
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${escapeMarkdown(line)}`).join("\n");
}

function historyTitle({ measured }: Publication, earlierVerdicts: readonly PastVerdict[]): string {
  const hasNewer = earlierVerdicts.some((verdict) => verdict.measured > measured);
  return hasNewer ? "Other verdicts" : "Earlier verdicts";
}

/** Newest first. */
function historyTable(earlierVerdicts: readonly PastVerdict[]): string {
  if (earlierVerdicts.length === 0) return "";
  return table(
    [{ title: "Measured" }, { title: "Commit" }, { title: "Verdict" }],
    earlierVerdicts
      .toReversed()
      .map(({ measured, sha, verdict }) => [
        escapeMarkdown(measured),
        sha ? codeSpan(sha.slice(0, 10)) : "",
        escapeMarkdown(verdict),
      ]),
  );
}

function fold(title: string, content: string): readonly string[] {
  return content === "" ? [] : [`<details><summary>${title}</summary>\n\n${content}\n\n</details>`];
}
