import pc from "picocolors";
import { formatCount } from "../core/format/text.ts";
import { wrapLines } from "../core/format/wrap-lines.ts";
import type { AgreementView } from "./agreement/agreement-view.ts";
import type { CellView } from "./cell-view.ts";
import { configurationTerminal } from "./configuration/configuration-section.ts";
import type { CostView } from "./cost/cost-view.ts";
import type { MemoryRow } from "./memory/memory-view.ts";
import { MODELS_TITLE, modelFigures } from "./models/model-section.ts";
import type { ModelsView } from "./models/model-view.ts";
import { rankColumns } from "./platforms/platform-section.ts";
import type { PlatformQuestionView } from "./platforms/platform-view.ts";
import type { Tone } from "./text/headline.ts";
import { screenColumns, terminalTable } from "./text/terminal-table.ts";
import type { ReportView } from "./view.ts";

/** Colour of a tone in a terminal. */
export const PAINT: Readonly<Record<Tone, (text: string) => string>> = {
  worse: pc.red,
  better: pc.green,
  neutral: (text) => text,
  open: pc.yellow,
  refused: pc.magenta,
};

/** Maximum number of differing settings on the screen, for each comparison. */
const MAX_SETTINGS = 8;

/** What follows the report on the screen. */
export interface ReportEnd {
  /** Lines after the notes, as the path of the report. */
  readonly below?: readonly string[];
  /** Maximum number of lines after the verdict. Default: no limit. */
  readonly maxLines?: number;
}

/** Maximum number of lines after the verdict on a screen, so that the verdict is seen without scrolling. */
export const MAX_LINES_AFTER_VERDICT = 25;

/** Renders a report for a terminal: tables, failures, then the verdict, and at the end its notes. */
export function renderTerminal(view: ReportView, end: ReportEnd = {}): string {
  const parts = [
    pc.dim(view.measured),
    ...view.configurations.map((one) => configurationTerminal(one, MAX_SETTINGS)),
    ...seriesOf(view).flatMap((series) => [
      versionsTable(view, series),
      ...changedTimers(view, series),
    ]),
    ...view.platformQuestions.map(platformQuestion),
  ];
  if (view.models) parts.push(modelsOf(view.models));
  if (view.cost) parts.push(costOf(view.cost));
  const memory = view.memory.filter(({ isFinding }) => isFinding);
  if (memory.length > 0) parts.push(changedMemory(memory));
  if (view.agreement) parts.push(agreementOf(view.agreement));
  if (view.failures.length > 0) parts.push(failures(view));
  parts.push(
    [
      pc.bold(PAINT[view.tone](view.headline)),
      ...(view.cause ? [view.cause] : []),
      ...view.profiles.flatMap(({ key, sentences }) =>
        view.profiles.length === 1
          ? sentences
          : [pc.bold(key), ...sentences.map((one) => `  ${one}`)],
      ),
      ...(view.agreement?.warning ? [PAINT.worse(`⚠ ${view.agreement.warning}`)] : []),
    ].join("\n"),
  );
  const after = afterVerdict(view, end);
  if (after !== "") parts.push(after);
  return parts.join("\n\n");
}

function afterVerdict(view: ReportView, { below = [], maxLines = Infinity }: ReportEnd): string {
  const falseAlarms = view.falseAlarms === null ? [] : [view.falseAlarms];
  const all = [...view.evidence, ...view.notes, ...falseAlarms].map((note) =>
    pc.dim(`  · ${note}`),
  );
  const lines = below.map((line) => `  ${line}`);
  // Two empty lines, one line that counts the other notes.
  const room = maxLines - lines.reduce((sum, line) => sum + heightOf(line), 0) - 3;
  const shown = firstThatFit(all, room);
  const hidden = all.length - shown.length;
  const more = `  · ${formatCount(hidden, "more note")}: --verbose prints all of them.`;
  const notes = hidden > 0 ? [...shown, pc.dim(more)] : shown;
  return [notes, lines]
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n");
}

function firstThatFit(lines: readonly string[], room: number): readonly string[] {
  let used = 0;
  const end = lines.findIndex((line) => {
    used += heightOf(line);
    return used > room;
  });
  return end < 0 ? lines : lines.slice(0, end);
}

/** Number of lines on the screen. */
function heightOf(line: string): number {
  return wrapLines(line, screenColumns()).split("\n").length;
}

/**
 * Workloads with their platforms. They are headings, because columns would not fit 80 characters.
 */
function seriesOf({ cells }: ReportView): readonly string[] {
  return [...new Set(cells.map(seriesName))];
}

function seriesName({ workload, platform }: CellView): string {
  return `${workload} on ${platform}`;
}

function versionsTable({ cells, intervalTitle }: ReportView, series: string): string {
  const seriesCells = cells.filter((cell) => seriesName(cell) === series);
  const baselines = new Set<string>();
  const rows = seriesCells.flatMap((cell) => {
    const { baseline, candidate, throughputA, throughputB } = cell;
    const { spreadA: wallA, spreadB: wallB } = cell;
    // Each comparison has its own baseline. Identical ones are shown once.
    const key = JSON.stringify([baseline, wallA, throughputA]);
    const isNew = !baselines.has(key);
    baselines.add(key);
    const verdict = PAINT[cell.tone](cell.verdict);
    return [
      ...(isNew ? [[baseline, wallA, throughputA, "", "", ""]] : []),
      ...(candidate === null
        ? []
        : [[candidate, wallB, throughputB, cell.change, cell.interval, verdict]]),
    ];
  });
  const titles = ["version", "wall time", "days/day", "change", intervalTitle, "verdict"];
  const table = terminalTable(titles, rows, [1, 2, 3, 4], { optional: 2 });
  return `  ${pc.bold(series)}\n${table}`;
}

/** Table of changed timers, if any. With several candidates, each timer names its candidate. */
function changedTimers({ cells }: ReportView, series: string): readonly string[] {
  const seriesCells = cells.filter((cell) => seriesName(cell) === series);
  const rows = seriesCells.flatMap(({ candidate, timers }) =>
    timers
      .filter(({ isFinding }) => isFinding)
      .map(({ name, secondsA, secondsB, change, interval, verdict, tone }) => [
        seriesCells.length > 1 ? `${name}, ${candidate}` : name,
        ...[secondsA, secondsB, change, interval],
        PAINT[tone](verdict),
      ]),
  );
  const titles = ["timers that changed", "baseline", "candidate", "change", "interval", "verdict"];
  return rows.length > 0 ? [terminalTable(titles, rows, [1, 2, 3, 4])] : [];
}

function changedMemory(rows: readonly MemoryRow[]): string {
  const hasSeveral = new Set(rows.map(({ comparison }) => comparison)).size > 1;
  const titles = ["memory that changed", "baseline", "candidate", "change", "interval", "verdict"];
  return terminalTable(
    titles,
    rows.map(({ quantity, comparison, baseline, candidate, change, interval, verdict, tone }) => [
      hasSeveral ? `${quantity}, ${comparison}` : quantity,
      ...[baseline, candidate, change, interval],
      PAINT[tone](verdict),
    ]),
    [1, 2, 3, 4],
  );
}

function modelsOf(view: ModelsView): string {
  const figures = modelFigures(view);
  const drawn = terminalTable(
    ["model", "workload, version", "platform", "cores", ...figures.map(({ title }) => title)],
    view.rows.map((row) => [
      ...[row.model, row.measured, `${row.platform}, ${row.parallelism}`, row.cores],
      ...figures.map(({ cell }) => cell(row)),
    ]),
    [3, ...figures.map((_, index) => index + 4)],
  );
  return [
    `  ${pc.bold(MODELS_TITLE)}`,
    drawn,
    ...view.notes.map((note) => pc.dim(`  ${note}`)),
  ].join("\n");
}

function platformQuestion(question: PlatformQuestionView): string {
  const columns = rankColumns(question);
  const ranking = terminalTable(
    ["platform", "rank status", ...columns.map(({ title }) => title.toLowerCase()), "processor"],
    question.rows.map((row) => [
      row.platform,
      PAINT[row.tone](row.rankStatus),
      ...columns.map(({ cell }) => cell(row)),
      `${row.processor}, ${row.cores}`,
    ]),
    columns.map((_, index) => index + 2),
  );
  return [
    `${pc.bold(question.key)}: ${question.headline}`,
    ranking,
    ...question.scaling.map(({ title, text }) => `  ${title}: ${text}`),
    ...question.notes.map((note) => pc.dim(`  · ${note}`)),
  ].join("\n");
}

function costOf({ headline, rest, columns, rows, days, notes }: CostView): string {
  const titles = ["USD", ...columns.map(({ title }) => title.toLowerCase()), "all-in"];
  const numbers = titles.map((_, index) => index).slice(1);
  const dayTitles = ["cost of a simulated day", "platform", "USD, compute only", "USD, all-in"];
  return [
    `${pc.bold("Cost")}: ${headline} ${rest}`.trimEnd(),
    terminalTable(
      titles,
      rows.map(({ platform, parts, allIn }) => [platform, ...parts, allIn]),
      numbers,
    ),
    ...(days.length > 0
      ? [
          terminalTable(
            dayTitles,
            days.map(({ version, platform, compute, allIn }) => [
              version,
              platform,
              compute,
              allIn,
            ]),
            [2, 3],
          ),
        ]
      : []),
    ...notes.map((note) => pc.dim(`  · ${note}`)),
  ].join("\n");
}

/** A line on agreement, and a table of results that are not identical. */
function agreementOf({ headline, rows, tone }: AgreementView): string {
  const differing = rows.filter(({ difference }) => difference !== "0");
  const table = terminalTable(
    ["results", "expected", "worst", "difference", "verdict"],
    differing.map((row) => [
      row.pair,
      row.expected,
      row.worst,
      row.difference,
      PAINT[row.tone](row.verdict),
    ]),
    [3],
  );
  const line = `${pc.bold("Agreement")}: ${PAINT[tone](headline)}`;
  return differing.length > 0 ? `${line}\n${table}` : line;
}

function failures(view: ReportView): string {
  return view.failures
    .map(({ version, class: name, where, message, logLines, logCommand }) =>
      [
        pc.magenta(`  ${version} failed: ${name} (${where})`),
        `  ${message}`,
        ...logLines.map((line) => pc.dim(`    | ${line}`)),
        `  Whole log: ${logCommand}`,
      ].join("\n"),
    )
    .join("\n");
}
