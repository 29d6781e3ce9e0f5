import { digestOf } from "../../core/documents/digest.ts";
import type { RunSummary } from "../../core/documents/published-run.ts";
import type { ListedRegression } from "../../core/documents/regression-list.ts";
import { toJson } from "../../core/format/json.ts";
import {
  type OpenFindings,
  withoutAcceptedFindings,
} from "../../core/history/regressions-at-steps.ts";
import { element, escapeXml } from "../charts/svg.ts";
import { reportOf, START_PAGE } from "./site-page.ts";

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

interface FeedOptions {
  /** Address of the site with a final slash; null: unknown, so links are relative. */
  readonly siteUrl: string | null;
  /** Regressions with an issue. */
  readonly regressions: readonly ListedRegression[];
}

/** Feeds of the newest runs that found a regression that no person accepted. @param runs newest first */
export function renderFeeds(
  runs: readonly RunSummary[],
  { siteUrl, regressions }: FeedOptions,
): ReadonlyMap<string, string> {
  const address = (path: string) => (siteUrl === null ? path : new URL(path, siteUrl).href);
  const entries = runs
    .filter((run) => isRegression(run, regressions))
    .slice(0, MAX_ENTRIES)
    .map((run) => viewEntry(run, address));
  return new Map([
    [ATOM_FEED, renderAtom(entries, address)],
    [JSON_FEED, renderJson(entries, { siteUrl, address })],
  ]);
}

function isRegression(
  { tone, rows }: RunSummary,
  regressions: readonly ListedRegression[],
): boolean {
  const isWorse = (row: OpenFindings) =>
    row.regressions.length > 0 || row.isFailed || row.hasUnexpectedResults;
  const worse = rows.filter(isWorse);
  if (worse.length === 0) return tone === "worse";
  return worse.some((row) => isWorse(withoutAcceptedFindings(row, regressions)));
}

function viewEntry(
  { run, suite, verdict, measuredTo, measuredFrom }: RunSummary,
  address: (path: string) => string,
): Entry {
  return {
    id: idOf(run),
    title: verdict,
    href: address(reportOf(run, "")),
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

function renderAtom(entries: readonly Entry[], address: (path: string) => string): string {
  const text = (name: string, value: string) => element(name, {}, escapeXml(value));
  const feed = element(
    "feed",
    { xmlns: "http://www.w3.org/2005/Atom" },
    text("id", idOf(TITLE)),
    text("title", TITLE),
    text("updated", entries[0]?.updated ?? EPOCH),
    element("author", {}, text("name", "gcbench")),
    element("link", { rel: "self", href: address(ATOM_FEED) }),
    element("link", { rel: "alternate", href: address(START_PAGE), type: "text/html" }),
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

function renderJson(
  entries: readonly Entry[],
  { siteUrl, address }: Pick<FeedOptions, "siteUrl"> & { address(path: string): string },
): string {
  return toJson({
    version: "https://jsonfeed.org/version/1.1",
    title: TITLE,
    // These must be whole addresses.
    ...(siteUrl === null
      ? {}
      : { home_page_url: address(START_PAGE), feed_url: address(JSON_FEED) }),
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
