import { posix } from "node:path";
import { SaxesParser } from "saxes";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { RunSummary } from "../../src/core/documents/published-run.ts";
import { parseRegressionList } from "../../src/core/documents/regression-list.ts";
import { unpairedRunFile } from "../../src/core/documents/unpaired-run.ts";
import { toJson } from "../../src/core/format/json.ts";
import { renderFeeds } from "../../src/report/site/feeds.ts";
import { renderResultsPages } from "../../src/report/site/site-files.ts";
import {
  acceptedRegression,
  syntheticSummaries,
  unpairedRun,
  versionName,
} from "../support/published-runs.ts";

/** GitHub and browsers show a page of this size at once. */
const MAX_PAGE_BYTES = 1_000_000;
const EVIL = "</script><script>alert(1)</script><img src=x onerror=alert(1)>]]>&\u001b[31m";

const textsOf = (summaries: readonly RunSummary[]) =>
  new Map(summaries.map((summary) => [summary.run, toJson(summary)]));
const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/** A history of more versions than a page shows, and several pages of runs. */
const many = syntheticSummaries({ runs: 640, versions: 320, workloads: 1 });

describe("renderResultsPages", () => {
  let files: ReadonlyMap<string, string>;
  beforeAll(() => {
    files = renderResultsPages(textsOf(many));
  });
  const page = (name: string) => files.get(name) ?? "";
  const pagesOf = (pattern: RegExp) => [...files.keys()].filter((name) => pattern.test(name));

  it("links only to its own pages and to reports, relatively, and loads nothing", () => {
    const runs = new Set(many.map(({ run }) => `runs/${run}/index.html`));
    let links = 0;
    for (const [name, html] of files) {
      if (!name.endsWith(".html")) continue;
      expect(/<(?:img|iframe|object|embed)\b|\ssrc=|@import|url\(/.test(html), name).toBe(false);
      for (const [, href = ""] of html.matchAll(/\shref="([^"]*)"/g)) {
        const [path = ""] = href.split("#");
        const target = path === "" ? name : posix.join(posix.dirname(name), path);
        expect(files.has(target) || runs.has(target), `${name}: ${href}`).toBe(true);
        links++;
      }
    }
    expect(links).toBeGreaterThan(2000);
  });

  it("gives the same bytes for the same summaries in any order", () => {
    expect(renderResultsPages(textsOf(many.toReversed()))).toEqual(files);
  });

  it("shows unpaired runs apart, escaped, on pages below 1 MB", () => {
    const machine = "x".repeat(120);
    const source = `https://example.org/${"y".repeat(480)}`;
    const runs = [
      ...Array.from({ length: 1200 }, (_, index) =>
        unpairedRun(versionName(index), { machine, source }),
      ),
      unpairedRun("14.7.0", { workload: "evil", source: "</td><script>alert(1)</script>" }),
    ];
    const unpaired = new Map(runs.map((run) => [unpairedRunFile(run), toJson(run)]));
    const few = textsOf(many.slice(0, 3));
    const before = renderResultsPages(few);
    const rendered = renderResultsPages(few, { unpaired });
    const added = [...rendered].filter(([name, text]) => before.get(name) !== text);
    expect(added.map(([name]) => name)).toEqual([
      "index.html",
      "site/unpaired__evil.html",
      "site/unpaired__tt-3h.html",
      "site/unpaired__tt-3h__2.html",
      "site/unpaired__tt-3h__3.html",
    ]);
    for (const [name, text] of added) {
      expect(bytesOf(text), name).toBeLessThan(MAX_PAGE_BYTES);
      expect(text.match(/<script>/g), name).toHaveLength(1);
      expect(text).toContain("no verdict uses them");
    }
    const rows = added.flatMap(([, text]) => text.match(/href="\.\.\/unpaired-runs\//g) ?? []);
    expect(rows).toHaveLength(1201);
  });

  it("keeps each page below 1 MB", () => {
    for (const [name, text] of files) expect(bytesOf(text), name).toBeLessThan(MAX_PAGE_BYTES);
  });

  it("links every point of a history's chart to a report", () => {
    const [history = ""] = pagesOf(/^site\/fullchem.*[0-9a-f]{8}\.html$/);
    const [chart = ""] = page(history).match(/<svg.*?<\/svg>/s) ?? [];
    const points = chart.match(/<circle/g) ?? [];
    expect(points.length).toBeGreaterThanOrEqual(150);
    expect(chart.match(/<a href="\.\.\/runs\/synthetic-\d+\/index\.html"/g)).toEqual(
      points.map(() => expect.any(String)),
    );
  });

  it("shows all versions on pages of earlier versions", () => {
    const pages = pagesOf(/fullchem.*graviton4/);
    expect(pages).toHaveLength(3);
    const labels = pages.flatMap((name) =>
      [...page(name).matchAll(/<td class="one-line" data-value="\d+"><a [^>]*>([^<]*)/g)].map(
        ([, label]) => label,
      ),
    );
    expect(new Set(labels).size).toBe(320);
  });

  it("changes few pages when a run is added", () => {
    const before = renderResultsPages(textsOf(many.slice(0, -1)));
    const changed = [...files].filter(([name, text]) => before.get(name) !== text);
    const names = changed.map(([name]) => name).filter((name) => !name.startsWith("site/full"));
    expect(names.toSorted()).toEqual(["README.md", "index.html", "site/runs.html"]);
    // The run measured on three of six machines.
    expect(changed).toHaveLength(3 + 3);
  });

  it("names slow-downs that remain, the latest verdicts, and the fastest and cheapest machine", () => {
    const start = page("index.html").replaceAll("\u00a0", " ");
    expect(start).toMatch(
      /2 slow-downs remain in 6 histories\. The largest: [\w.-]+, \+\d\.\d %\./,
    );
    expect(start).toContain("640 runs measured 320 versions in 1 workload on 6 machines.");
    expect(start).toContain("runs fastest on amd-turin-4xlarge (16 threads): ");
    expect(start).toContain("It costs least on graviton3-4xlarge (16 threads): ");
    expect(start).toContain("runs/synthetic-00639/index.html");
  });

  it("omits a slow-down that a later version undid", () => {
    const undone = syntheticSummaries({ runs: 120, versions: 10, workloads: 1 }).map((summary) => ({
      ...summary,
      rows: summary.rows.map((row) => {
        const step = row.candidate === "14.0.1-alpha.1" ? 0.1 : 0;
        const back = row.candidate === "14.0.1-alpha.3" || row.candidate === "14.0.1" ? -0.1 : 0;
        const isChain = row.baseline !== "14.0.0" || row.candidate === "14.0.1-alpha.0";
        return {
          ...row,
          measured: (isChain ? row.measured : []).map((one) => ({ ...one, change: step + back })),
        };
      }),
    }));
    const start = renderResultsPages(textsOf(undone)).get("index.html") ?? "";
    expect(/<h1.*?<\/h1>/.exec(start)?.[0]).toContain("No lasting slow-down in 6 histories.");
  });

  it("names a regression that a report found and that is no lasting change yet", () => {
    const calm = syntheticSummaries({ runs: 60, versions: 10, workloads: 1 }).map((summary) => ({
      ...summary,
      rows: summary.rows.map((row) => ({
        ...row,
        measured: row.measured.map((one) => ({ ...one, change: 0 })),
        regressions: [] as { quantity: string; change: number }[],
      })),
    }));
    const last = calm.at(-1);
    const found = calm.with(-1, {
      ...calm[0],
      ...last,
      rows: (last?.rows ?? []).map((row) => ({
        ...row,
        regressions: [{ quantity: "Convection", change: 3.3 }],
      })),
    } as (typeof calm)[number]);
    const start = renderResultsPages(textsOf(found)).get("index.html")?.replaceAll("\u00a0", " ");
    expect(start).toContain("No lasting slow-down in 6 histories. 1 new regression.");
    expect(start).toContain(`${last?.rows[0]?.candidate}: Convection +330 %</b>`);
    expect(renderResultsPages(textsOf(calm)).get("index.html")).not.toContain("New regressions");
  });

  it("names the version from which the model needs more memory, with a chart that opens the reports", () => {
    const start = page("index.html").replaceAll("\u00a0", " ");
    expect(/<h1.*?<\/h1>/.exec(start)?.[0]).toContain(
      "Peak memory rose with 14.4.4-alpha.0, +8.0 %.",
    );
    expect(start).toContain("<h2>Peak memory that rose</h2>");
    const [history = ""] = pagesOf(/^site\/fullchem.*graviton4.*[0-9a-f]{8}\.html$/);
    const own = page(history).replaceAll("\u00a0", " ");
    expect(own).toMatch(/14\.4\.4-alpha\.0: peak memory \+8\.0 % \(/);
    const [, chart = ""] = page(history).match(/<div class="wide"><svg.*?<\/svg>/gs) ?? [];
    expect(chart).toContain("Peak memory");
    expect(chart.match(/<a href="\.\.\/runs\/synthetic-/g)?.length).toBeGreaterThan(100);
  });

  describe("with a regression that a person accepted", () => {
    const accepted = acceptedRegression({
      workload: "fullchem-4x5-1mo",
      baseline: "14.7.1",
      version: "14.7.2",
    });
    const list = { schemaVersion: 1 as const, repository: "octo/model", regressions: [accepted] };
    const rendered = renderResultsPages(textsOf(many), { regressions: list });
    const start = (rendered.get("index.html") ?? "").replaceAll("\u00a0", " ");
    const reason = `octo accepted this on 2026-02-02: New emissions need it. (<a href="${accepted.url}">issue 12</a>)`;

    it("shows the reason beside the step, and counts one slow-down less", () => {
      expect(page("index.html")).toContain("14.7.2-alpha.0: ");
      expect(start).toMatch(/1 slow-down remains in 6 histories: /);
      expect(start.split("<h2>Accepted</h2>")[1]?.split("</section>")[0]).toContain(reason);
      const histories = [...rendered].filter(([name]) =>
        /^site\/full.*[0-9a-f]{8}\.html/.test(name),
      );
      expect(histories).toHaveLength(6);
      for (const [name, html] of histories) expect(html, name).toContain(reason);
    });

    it("keeps it out of the feeds, and keeps the list for the next publication", () => {
      const found = (files: ReadonlyMap<string, string>) =>
        JSON.parse(files.get("feed.json") ?? "").items.map(({ title }: { title: string }) => title);
      const named = (titles: string[]) =>
        titles.filter((title) => title.includes("14.7.3-alpha.0 is slower"));
      expect(named(found(files)).length).toBeGreaterThan(0);
      expect(named(found(rendered))).toEqual([]);
      expect(parseRegressionList(rendered.get("regressions.json") ?? "")).toEqual(list);
    });
  });

  it("escapes names of machines, timers and verdicts", () => {
    const evil = many.slice(0, 40).map((summary) => ({
      ...summary,
      verdict: EVIL,
      tone: "worse" as const,
      rows: summary.rows.map((row) => ({
        ...row,
        machine: { host: `machine-${EVIL}`, cpuModel: EVIL },
        measured: row.measured.map((one) =>
          one.quantity === "Transport" ? { ...one, quantity: EVIL } : one,
        ),
      })),
    }));
    const rendered = renderResultsPages(textsOf(evil));
    for (const [name, text] of rendered) {
      if (!/\.(?:html|xml)$/.test(name)) continue;
      expect(/<script>alert|<img/.test(text), name).toBe(false);
      expect(text.includes("\u001b"), name).toBe(false);
    }
    expect(() => parseXml(rendered.get("feed.xml") ?? "")).not.toThrow();
    expect(JSON.parse(rendered.get("feed.json") ?? "").items[0].title).toContain("alert(1)");
  });

  it("names unreadable summaries and shows the others", () => {
    const texts = new Map([...textsOf(many.slice(0, 3)), ["broken-1", "{"], ["empty-1", ""]]);
    const rendered = renderResultsPages(texts);
    expect(rendered.get("index.html")).toContain(
      "The summaries of these folders can't be read: broken-1, empty-1.",
    );
    expect(rendered.get("index.html")).toContain("3 runs measured");
  });

  it("shows a message without runs", () => {
    const rendered = renderResultsPages(new Map());
    expect(rendered.get("index.html")).toContain("No run is published yet.");
    expect(() => parseXml(rendered.get("feed.xml") ?? "")).not.toThrow();
  });

  it("lists histories that the start page has no room for", () => {
    const hosts = Array.from({ length: 60 }, (_, index) => `machine-${index}`);
    const local = many.slice(0, 60).map((summary, index) => ({
      ...summary,
      rows: summary.rows.map((row) => ({
        ...row,
        machine: { host: hosts[index] ?? "", cpuModel: "Model X" },
      })),
    }));
    const rendered = renderResultsPages(textsOf(local));
    expect(rendered.get("index.html")).toContain('<a href="site/histories.html">80 more histories');
    const listed = [...rendered]
      .filter(([name]) => name.startsWith("site/histories"))
      .flatMap(([, html]) => html.match(/<td class="machine">/g) ?? []);
    expect(listed).toHaveLength(180);
  });

  it("renders only the page for GitHub without a site", () => {
    expect([...renderResultsPages(textsOf(many.slice(0, 3)), { hasSite: false }).keys()]).toEqual([
      "README.md",
      ".nojekyll",
    ]);
  });
});

describe("feeds", () => {
  const feedsOf = (siteUrl: string | null) =>
    renderFeeds(many.toReversed(), { siteUrl, regressions: [] });
  const files = feedsOf(null);
  const json = JSON.parse(files.get("feed.json") ?? "");
  const worse = many.filter(({ tone }) => tone === "worse").map(({ run }) => run);

  it("hold the newest regressions, newest first", () => {
    const expected = worse
      .toReversed()
      .slice(0, 50)
      .map((run) => `runs/${run}/index.html`);
    expect(expected.length).toBeGreaterThan(10);
    expect(json.items.map(({ url }: { url: string }) => url)).toEqual(expected);
    expect(json.version).toBe("https://jsonfeed.org/version/1.1");
  });

  it("have whole addresses where the site's address is known", () => {
    const site = "https://octo.github.io/model/";
    const known = feedsOf(site);
    const feed = JSON.parse(known.get("feed.json") ?? "");
    expect(feed).toMatchObject({
      home_page_url: `${site}index.html`,
      feed_url: `${site}feed.json`,
    });
    for (const [index, { url }] of feed.items.entries())
      expect(url).toBe(`${site}${json.items[index].url}`);
    const atom = known.get("feed.xml") ?? "";
    expect(parseXml(atom).map(({ url }) => url)).toEqual(
      feed.items.map(({ url }: { url: string }) => url),
    );
    const links = [...atom.matchAll(/<link [^>]*href="([^"]*)"/g)].map(([, href]) => href);
    expect(links.length).toBe(feed.items.length + 2);
    for (const link of links) expect(link).toMatch(/^https:\/\/octo\.github\.io\/model\/\S+$/);
  });

  it("hold what JSON Feed 1.1 and Atom ask for", () => {
    const known = feedsOf("https://example.org/");
    expect(
      jsonFeedSchema.safeParse(JSON.parse(known.get("feed.json") ?? "")).error,
    ).toBeUndefined();
    // Relative addresses are no addresses there, so the feed does not name itself.
    expect(Object.keys(json)).not.toContain("feed_url");
    const counts = elementsOf(known.get("feed.xml") ?? "");
    for (const name of ["feed/id", "feed/title", "feed/updated", "feed/author"])
      expect(counts.get(name), name).toBe(1);
    for (const name of ["id", "title", "updated"])
      expect(counts.get(`feed/entry/${name}`), name).toBe(json.items.length);
  });

  it("are the same entries in Atom, each with an id, a title, a time and a link", () => {
    const entries = parseXml(files.get("feed.xml") ?? "");
    expect(entries).toEqual(
      json.items.map(({ id, title, date_published: updated, url }: Record<string, string>) => ({
        id,
        title,
        updated,
        url,
      })),
    );
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const { id } of entries) {
      expect(id).toMatch(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    }
  });
});

/** jsonfeed.org/version/1.1: what must be there, and of which kind. */
const jsonFeedSchema = z.strictObject({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: z.url(),
      title: z.string(),
      content_text: z.string().min(1),
      date_published: z.iso.datetime(),
    }),
  ),
});

/** How often each element occurs in a document, by its path. */
function elementsOf(xml: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const path: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", ({ name, uri }) => {
    expect(uri).toBe("http://www.w3.org/2005/Atom");
    path.push(name);
    counts.set(path.join("/"), (counts.get(path.join("/")) ?? 0) + 1);
  });
  parser.on("closetag", () => {
    path.pop();
  });
  parser.write(xml).close();
  return counts;
}

/** Entries of an Atom feed. @throws the text is not well-formed XML */
function parseXml(xml: string): readonly Record<string, string>[] {
  const entries: Record<string, string>[] = [];
  const path: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    path.push(name);
    if (name === "entry") entries.push({});
    const entry = path.includes("entry") ? entries.at(-1) : undefined;
    const href = attributes["href"];
    if (entry && name === "link" && href) entry["url"] = String(href.value);
  });
  parser.on("text", (text) => {
    const name = path.at(-1) ?? "";
    const entry = path.includes("entry") ? entries.at(-1) : undefined;
    if (entry && ["id", "title", "updated"].includes(name)) entry[name] = text;
  });
  parser.on("closetag", () => {
    path.pop();
  });
  parser.write(xml).close();
  return entries;
}
