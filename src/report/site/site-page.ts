import Handlebars from "handlebars";
import { PAGE_STYLE } from "../page-style.ts";
import script from "../templates/site.client.js";
import siteStyle from "../templates/site.css";
import pageTemplate from "../templates/site.html.hbs";
import { nonBreaking } from "../text/non-breaking.ts";

/** Folder of all pages but the start page. */
export const PAGES = "site";
export const START_PAGE = "index.html";
export const RUNS_PAGE = "runs.html";

// Handlebars escapes HTML here. Only the style and script, which are ours, and the rendered content are inserted unescaped.
const page = Handlebars.compile(pageTemplate, { strict: true });
Handlebars.registerHelper("nonBreaking", nonBreaking);

const STYLE = [PAGE_STYLE, siteStyle].join("\n");

export interface SitePage {
  readonly title: string;
  readonly heading: string;
  readonly tone: string;
  /** Below the heading. */
  readonly facts: string;
  /** Path from the page to the start page's folder: empty, or `../`. */
  readonly root: "" | "../";
  /** Rendered HTML. */
  readonly content: string;
}

/** A page of the site. It loads nothing, and its links are relative. */
export function renderSitePage(view: SitePage): string {
  const pages = view.root === "" ? `${PAGES}/` : "";
  return page({ ...view, pages, runsPage: RUNS_PAGE, css: STYLE, script });
}

/** Address of a run's report. */
export function reportOf(run: string, root: SitePage["root"]): string {
  return `${root}runs/${run}/index.html`;
}
