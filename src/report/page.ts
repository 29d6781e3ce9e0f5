import Handlebars from "handlebars";
import type { Comparison } from "../core/comparison.ts";
import pageTemplate from "./templates/index.html.hbs";
import script from "./templates/page.client.js";
import css from "./templates/page.css";
import type { ReportView } from "./view.ts";

// Handlebars escapes for HTML here; only what we render ourselves (charts, style, script) goes in as it is.
const template = Handlebars.compile(pageTemplate, { strict: true });

/** A number keeps its unit on its line. */
Handlebars.registerHelper("unbroken", (text: string) =>
  text.replace(/(\d) (%|m?s\b|min\b|h\b)/g, "$1\u00a0$2"),
);

/** The report as one page that needs nothing else, with a chart of all trials to look into. */
export function renderPage(
  view: ReportView,
  comparison: Comparison,
  charts: ReadonlyMap<string, string>,
): string {
  return template({
    ...view,
    css,
    script,
    charts: [...charts.values()],
    data: embedJson(explorerData(comparison)),
  });
}

function explorerData({ cells }: Comparison) {
  return cells
    .filter(({ trials }) => trials.length > 0)
    .map(({ workload, platform, baseline, candidate, trials, timers }) => ({
      name: `${workload}, ${platform}${candidate ? `, ${candidate} against ${baseline}` : ""}`,
      versions: { A: baseline, B: candidate },
      timers: timers.map(({ name }) => name),
      trials: trials.map(({ disturbance, ...trial }) => ({
        ...trial,
        loadBefore: disturbance.loadBefore,
        stealSeconds: disturbance.stealSeconds,
        otherCpuSeconds: disturbance.otherCpuSeconds,
      })),
    }));
}

/** JSON inside a script element: `<` would let a text end the element. */
function embedJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
