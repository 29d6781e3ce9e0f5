import Handlebars from "handlebars";
import { excludedFromTimer } from "../core/comparison/excluded-trials.ts";
import type { Comparison } from "../core/documents/comparison.ts";
import { COST_CHART } from "./charts/cost.ts";
import type { ReportCharts } from "./charts/report-charts.ts";
import { DAYS_NOTE } from "./cost/cost-section.ts";
import { ENERGY_LEGEND } from "./energy/energy-section.ts";
import { FLAME_PAGE } from "./flame-page.ts";
import { MEMORY_LEGEND } from "./memory/memory-section.ts";
import { MODELS_LEGEND, MODELS_TITLE, modelFigures } from "./models/model-section.ts";
import { PAGE_STYLE } from "./page-style.ts";
import { rankColumns } from "./platforms/platform-section.ts";
import pageTemplate from "./templates/index.html.hbs";
import explorerScript from "./templates/page.client.js";
import tablesScript from "./templates/tables.client.js";
import { embedJson } from "./text/embed-json.ts";
import { nonBreaking } from "./text/non-breaking.ts";
import { platformLabel } from "./text/platform-label.ts";
import type { ReportView } from "./view.ts";

// Handlebars escapes HTML here. Only charts, style and script, which we render, are inserted
// unescaped.
const template = Handlebars.compile(pageTemplate, { strict: true });

Handlebars.registerHelper("nonBreaking", nonBreaking);

/** Renders the report as a self-contained page with an explorer of all trials. */
export function renderPage(view: ReportView, comparison: Comparison, charts: ReportCharts): string {
  const flameFiles = new Set(view.profiles.map(({ chart }) => chart));
  return template({
    ...view,
    platformQuestions: view.platformQuestions.map((question) => ({
      ...question,
      columns: rankColumns(question).map(({ title }) => title),
      rows: question.rows.map((row) => ({
        ...row,
        cells: rankColumns(question).map(({ cell }) => stripBrackets(cell(row))),
      })),
    })),
    models: view.models && {
      ...view.models,
      title: MODELS_TITLE,
      legend: MODELS_LEGEND,
      figures: modelFigures(view.models).map(({ title }) => title),
      rows: view.models.rows.map((row) => ({
        ...row,
        throughput: stripBrackets(row.throughput),
        cost: stripBrackets(row.cost),
      })),
    },
    costColumns: (view.cost?.columns ?? []).map(({ title }) => title),
    costDays: (view.cost?.days ?? []).map((day) => ({
      ...day,
      compute: stripBrackets(day.compute),
      allIn: stripBrackets(day.allIn),
    })),
    daysNote: DAYS_NOTE,
    energyLegend: ENERGY_LEGEND,
    memoryLegend: MEMORY_LEGEND,
    css: PAGE_STYLE,
    script: [explorerScript, tablesScript].join("\n"),
    charts: [...charts].flatMap(([name, chart]) =>
      name === COST_CHART || flameFiles.has(name) ? [] : [chart],
    ),
    profiles: view.profiles.map((profile) => ({ ...profile, drawn: charts.get(profile.chart) })),
    flamePage: FLAME_PAGE,
    costChart: charts.get(COST_CHART) ?? null,
    isOneCell: view.cells.length === 1,
    hasTimers: view.cells.some(({ timers }) => timers.length > 0),
    data: embedJson(explorerData(comparison)),
  });
}

/** Splits a figure from its interval, which a page shows below it. */
function stripBrackets(text: string): { readonly figure: string; readonly interval: string } {
  const [figure = "", interval = ""] = text.replace(")", "").split(" (");
  return { figure, interval };
}

function explorerData(comparison: Comparison) {
  return comparison.cells
    .filter(({ trials }) => trials.length > 0)
    .map((cell) => {
      const { workload, platform, baseline, candidate, trials, timers } = cell;
      const excluded = timers.map((timer) => ({ timer, trials: excludedFromTimer(cell, timer) }));
      return {
        name: `${workload}, ${platformLabel(comparison, platform, workload)}${candidate ? `, ${candidate} against ${baseline}` : ""}`,
        versions: { A: baseline, B: candidate },
        timers: timers.map(({ name }) => name),
        trials: trials.map((trial) => {
          const { disturbance, ...rest } = trial;
          return {
            ...rest,
            excludedFrom: excluded.flatMap((timer) =>
              timer.trials.has(trial) ? [timer.timer.name] : [],
            ),
            loadBefore: disturbance.loadBefore,
            stealSeconds: disturbance.stealSeconds,
            otherCpuSeconds: disturbance.otherCpuSeconds,
          };
        }),
      };
    });
}
