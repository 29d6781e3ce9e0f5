import Handlebars from "handlebars";
import type { Comparison } from "../core/documents/comparison.ts";
import { stripControlsDeep } from "../core/format/control-characters.ts";
import { agreementMarkdown } from "./agreement/agreement-section.ts";
import type { CellView } from "./cell-view.ts";
import { COST_CHART } from "./charts/cost.ts";
import { drawnFiles, type ReportCharts, reportCharts } from "./charts/report-charts.ts";
import { configurationMarkdown } from "./configuration/configuration-section.ts";
import { costMarkdown } from "./cost/cost-section.ts";
import { energyMarkdown } from "./energy/energy-section.ts";
import type { Fact } from "./facts.ts";
import { FLAME_PAGE, renderFlamePage } from "./flame-page.ts";
import { memoryMarkdown } from "./memory/memory-section.ts";
import { modelsMarkdown } from "./models/model-section.ts";
import { renderPage } from "./page.ts";
import { platformsMarkdown, type QuestionCharts } from "./platforms/platform-section.ts";
import { profileMarkdown } from "./profile/profile-section.ts";
import reportTemplate from "./templates/report.md.hbs";
import {
  boldIf,
  chartPicture,
  codeBlock,
  codeSpan,
  escapeMarkdown,
  table,
} from "./text/markdown.ts";
import { nonBreaking } from "./text/non-breaking.ts";
import type { TimerView } from "./timer-view.ts";
import { type ReportView, viewReport } from "./view.ts";

/** Files of a report by name relative to its folder. */
export type ReportFiles = ReadonlyMap<string, string>;

Handlebars.registerHelper("chartPicture", chartPicture);

// `noEscape`: this is Markdown. Text is escaped with escapeMarkdown, codeSpan or codeBlock; names
// have a safe alphabet.
const template = Handlebars.compile(reportTemplate, { noEscape: true, strict: true });

/** Renders a comparison. The same comparison gives the same files. */
export function renderReport(stored: Comparison): ReportFiles {
  const comparison = stripControlsDeep(stored);
  const view = viewReport(comparison);
  const { charts, timers, questions } = reportCharts(comparison);
  const flamePage = renderFlamePage(view, comparison);
  const hasRecords = comparison.rankedRuns === undefined;
  return new Map([
    [
      "report.md",
      renderMarkdown(view, charts, { timers, questions, isInFolder: true, hasRecords }),
    ],
    ["index.html", renderPage(view, comparison, charts)],
    ...(flamePage === null ? [] : [[FLAME_PAGE, flamePage] as const]),
    ...[...charts].flatMap(([name, drawn]) => drawnFiles(name, drawn)),
  ]);
}

/**
 * Renders a report as self-contained Markdown for a job summary, without charts and links to files.
 */
export function renderSummary(stored: Comparison): string {
  const view = viewReport(stripControlsDeep(stored));
  const folder = { timers: [], questions: [], isInFolder: false, hasRecords: false };
  return renderMarkdown(view, new Map(), folder);
}

interface MarkdownFolder {
  readonly timers: readonly { readonly file: string; readonly title: string }[];
  readonly questions: readonly QuestionCharts[];
  /** True if page and data are in the same folder. */
  readonly isInFolder: boolean;
  /** False: the records of several runs stay in their stores. */
  readonly hasRecords: boolean;
}

function renderMarkdown(
  view: ReportView,
  charts: ReportCharts,
  { timers: timersCharts, questions, isInFolder, hasRecords }: MarkdownFolder,
): string {
  return template({
    ...view,
    isInFolder,
    hasRecords,
    headline: escapeMarkdown(view.headline),
    cause: escapeMarkdown(view.cause),
    measured: escapeMarkdown(view.measured),
    description: view.description && escapeMarkdown(view.description),
    notes: view.notes.map(escapeMarkdown),
    evidence: view.evidence.map(escapeMarkdown),
    changesChart: charts.has("change.svg") && "change.svg",
    trialsChart: charts.has("trials.svg") && "trials.svg",
    timersCharts,
    configurationSection: configurationMarkdown(view.configurations),
    versionsTable: versionsTable(view),
    platformsSection: platformsMarkdown(view.platformQuestions, questions),
    modelsSection: modelsMarkdown(view.models),
    costSection: costMarkdown(view.cost, charts.has(COST_CHART) ? COST_CHART : null),
    profiles: view.profiles.map((profile) => ({ ...profileMarkdown(profile), isInFolder })),
    warning: view.agreement?.warning && escapeMarkdown(view.agreement.warning),
    energySection: energyMarkdown(view.energy),
    memorySection: memoryMarkdown(view.memory),
    agreementSection: agreementMarkdown(view.agreement),
    changedTimers: changedTimers(view),
    timersTables: view.cells
      .filter(({ timers }) => timers.length > 0)
      .map(({ key, timers }) => ({ title: key, table: timersTable(timers) })),
    blocksTable: blocksTable(view),
    factTables: [...view.facts.machines, ...view.facts.versions, ...view.facts.workloads].map(
      factTable,
    ),
    provenanceTable: factTable(view.provenance),
    failures: view.failures.map((failure) => ({
      ...failure,
      message: codeSpan(failure.message),
      // Not `log`: Handlebars has a helper of that name, which prints to standard output.
      logBlock: codeBlock(failure.logLines),
    })),
  });
}

/** Table with a row per version: rows with both versions would be wider than GitHub shows. */
function versionsTable({ cells, intervalTitle }: ReportView): string {
  const columns = [
    { title: "Workload" },
    { title: "Platform" },
    { title: "Version" },
    { title: "Wall time", isNumber: true },
    { title: "Days/day", isNumber: true },
    { title: "Memory", isNumber: true },
    { title: "Change", isNumber: true },
    { title: intervalTitle, isNumber: true },
    { title: "Verdict" },
  ];
  return table(
    columns,
    cells.flatMap((cell) => [
      [
        cell.workload,
        cell.platform,
        cell.baseline,
        cell.wallA,
        cell.throughputA,
        cell.memoryA,
        cell.candidate === null ? "" : "baseline",
        "",
        cell.basedOn,
      ],
      ...(cell.candidate === null
        ? []
        : [
            [
              "",
              "",
              cell.candidate,
              cell.wallB,
              cell.throughputB,
              cell.memoryB,
              boldIf(cell.isFinding, cell.change),
              cell.interval,
              verdictCell(cell),
            ],
          ]),
    ]),
  );
}

/** Verdict of a row, bold if it is a finding, with a finding in timers on a line of its own. */
export function verdictCell({
  verdict,
  isFinding,
  part,
}: Pick<CellView, "verdict" | "isFinding" | "part">): string {
  const total = boldIf(isFinding, nonBreaking(verdict));
  return part ? `${total}<br>**${nonBreaking(part.verdict)}**` : total;
}

/** Tables of changed timers, with titles if there are several comparisons. */
function changedTimers({ cells }: ReportView) {
  return cells.flatMap(({ key, timers }) => {
    const changed = timers.filter(({ isFinding }) => isFinding);
    const title = cells.length > 1 ? key : "";
    return changed.length > 0 ? [{ title, table: timersTable(flat(changed)) }] : [];
  });
}

function flat(timers: readonly TimerView[]): readonly TimerView[] {
  return timers.map((timer) => ({ ...timer, depth: 0 }));
}

/**
 * Table of a comparison's timers, in the model's order. Parents are not repeated; depth is shown by
 * indentation.
 */
export function timersTable(timers: readonly TimerView[]): string {
  const columns = [
    { title: "Timer" },
    { title: "Baseline", isNumber: true },
    { title: "Candidate", isNumber: true },
    { title: "Change", isNumber: true },
    { title: "Interval", isNumber: true },
    { title: "Verdict" },
  ];
  return table(
    columns,
    timers.map(({ name, depth, secondsA, secondsB, change, interval, verdict, isFinding }) => [
      `${"&emsp;".repeat(depth)}${boldIf(isFinding, codeSpan(name))}`,
      secondsA,
      secondsB,
      boldIf(isFinding, change),
      interval,
      boldIf(isFinding, nonBreaking(verdict)),
    ]),
  );
}

function blocksTable({ cells }: ReportView): string {
  const columns = [
    { title: "Block" },
    { title: "Started" },
    { title: "Host" },
    { title: "Trials in order" },
    { title: "Change", isNumber: true },
    { title: "Record" },
  ];
  const blocks = cells.flatMap((cell) => cell.blocks);
  return table(
    columns,
    blocks.map(({ id, startedAt, host, trials, change, status }) => [
      id,
      startedAt,
      escapeMarkdown(host),
      nonBreaking(trials),
      change,
      `[${status}](records/${id}.json)`,
    ]),
  );
}

/** Table of facts about a machine, version or workload. */
export function factTable(facts: readonly Fact[]): string {
  const [first, ...others] = facts;
  const columns = [{ title: first?.name ?? "" }, { title: codeSpan(first?.value ?? "") }];
  return table(
    columns,
    others.map(({ name, value }) => [name, codeSpan(value)]),
  );
}
