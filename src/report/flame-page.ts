import Handlebars from "handlebars";
import type { Comparison } from "../core/documents/comparison.ts";
import { describeBar, flameBars } from "./profile/flame-layout.ts";
import script from "./templates/flame.client.js";
import style from "./templates/flame.css";
import pageTemplate from "./templates/flame.html.hbs";
import pageStyle from "./templates/page.css";
import { embedJson } from "./text/embed-json.ts";
import type { ReportView } from "./view.ts";

export const FLAME_PAGE = "flame-graph.html";

// Handlebars escapes HTML. Style, script and data are ours.
const template = Handlebars.compile(pageTemplate, { strict: true });

/** Renders the flame graphs of a report as a self-contained page; null: no trial was profiled. */
export function renderFlamePage(view: ReportView, { cells }: Comparison): string | null {
  if (view.profiles.length === 0) return null;
  const trees = cells.flatMap(({ profile, candidate }) =>
    profile && candidate !== null ? [profile.tree] : [],
  );
  const graphs = trees.map((tree) =>
    flameBars(tree).map((bar) => ({
      name: bar.name,
      parent: bar.parent,
      a: bar.secondsA,
      b: bar.secondsB,
      tint: bar.tint,
      text: describeBar(bar),
    })),
  );
  return template({ ...view, css: [pageStyle, style].join("\n"), script, data: embedJson(graphs) });
}
