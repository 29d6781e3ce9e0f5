import { digestOf } from "../../core/documents/digest.ts";
import type { RunSummary } from "../../core/documents/published-run.ts";
import { toJson } from "../../core/format/json.ts";
import { element, escapeXml } from "../charts/svg.ts";
import { reportOf } from "./site-page.ts";

export const ATOM_FEED = "feed.xml";
export const JSON_FEED = "feed.json";
const MAX_ENTRIES = 50;
const TITLE = "Benchmark regressions";
/** Before the first run. */
const EPOCH = "1970-01-01T00:00:00.000Z";

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly updated: string;
  readonly content: string;
}

/** Feeds of the newest runs that found a regression. @param runs newest first */
export function renderFeeds(runs: readonly RunSummary[]): ReadonlyMap<string, string> {
  const entries = runs.filter(isRegression).slice(0, MAX_ENTRIES).map(viewEntry);
  return new Map([
    [ATOM_FEED, renderAtom(entries)],
    [JSON_FEED, renderJson(entries)],
  ]);
}

function isRegression({ tone, rows }: RunSummary): boolean {
  const isWorse = rows.some(
    (row) => row.regressions.length > 0 || row.isFailed || row.hasUnexpectedResults,
  );
  return tone === "worse" || isWorse;
}

function viewEntry({ run, suite, verdict, measuredTo, measuredFrom }: RunSummary): Entry {
  return {
    id: idOf(run),
    title: verdict,
    href: reportOf(run, ""),
    updated: instant(measuredTo ?? measuredFrom),
    content: `${suite}: ${verdict} Run ${run}.`,
  };
}

/** A time that a record names may be anything: a feed needs a valid one. */
function instant(time: string | null): string {
  const known = new Date(time ?? EPOCH);
  return Number.isNaN(known.getTime()) ? EPOCH : known.toISOString();
}

/** Atom needs an id that is a URI and never changes: a UUID from the run's name (RFC 9562, version 8). */
function idOf(name: string): string {
  const hex = digestOf(name).replace("sha256:", "");
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join("-")}`;
}

function renderAtom(entries: readonly Entry[]): string {
  const text = (name: string, value: string) => element(name, {}, escapeXml(value));
  const feed = element(
    "feed",
    { xmlns: "http://www.w3.org/2005/Atom" },
    text("id", idOf(TITLE)),
    text("title", TITLE),
    text("updated", entries[0]?.updated ?? EPOCH),
    element("author", {}, text("name", "gcbench")),
    element("link", { rel: "self", href: ATOM_FEED }),
    element("link", { rel: "alternate", href: "index.html", type: "text/html" }),
    ...entries.map((entry) =>
      element(
        "entry",
        {},
        text("id", entry.id),
        text("title", entry.title),
        text("updated", entry.updated),
        element("link", { rel: "alternate", href: entry.href, type: "text/html" }),
        element("content", { type: "text" }, escapeXml(entry.content)),
      ),
    ),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`;
}

function renderJson(entries: readonly Entry[]): string {
  return toJson({
    version: "https://jsonfeed.org/version/1.1",
    title: TITLE,
    home_page_url: "index.html",
    feed_url: JSON_FEED,
    authors: [{ name: "gcbench" }],
    items: entries.map(({ id, title, href, updated, content }) => ({
      id,
      url: href,
      title,
      content_text: content,
      date_published: updated,
    })),
  });
}
