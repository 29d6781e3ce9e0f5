import { marked, type Token } from "marked";
import { beforeAll, describe, expect, it } from "vitest";
import { richRun } from "../../../test/support/rich-report.ts";
import { sampleRun } from "../../../test/support/sample-report.ts";
import { planOf } from "../../core/comparison/build-provenance.ts";
import { compare } from "../../core/comparison/compare.ts";
import { summariseRun } from "../../core/comparison/summarise-run.ts";
import { verifyReport } from "../../core/comparison/verify-report.ts";
import { type Comparison, comparisonSchema } from "../../core/documents/comparison.ts";
import { type RunSummary, runSummarySchema } from "../../core/documents/published-run.ts";
import { type BlockRecord, recordSchema } from "../../core/documents/record.ts";
import { toJson } from "../../core/format/json.ts";
import { renderReport } from "../report-files.ts";
import { renderResultsPages } from "../site/site-files.ts";
import { renderCheck } from "./check.ts";
import { renderComment, renderJobSummary } from "./comment.ts";
import { type Publication, viewPublication } from "./publication.ts";
import { newRegressions, viewRegressions } from "./regression-alert.ts";
import { readVerdicts, writeVerdicts } from "./verdict-history.ts";

const SHA = "a".repeat(40);
const CONTEXT = {
  sha: SHA,
  reportUrl: "https://example.org/report",
  workflowUrl: "https://example.org/run",
};
const RICH = richRun();

const view = (comparison: Comparison, fails = false) =>
  viewPublication({ comparison, fails, context: CONTEXT });
const byBlock = (records: readonly BlockRecord[]) =>
  new Map(records.map((record) => [record.spec.block.id, record]));
/** Body of the issue about a publication, for the releases of the rich run. */
function issueBody(publication: Publication, comparison = RICH.comparison): string {
  const alert = viewRegressions(publication, comparison);
  const [[regression, found] = []] = newRegressions(alert.causes, alert);
  if (!regression || !found) throw new Error("no regression");
  return alert.render(regression, found, null).body;
}
/** The comparison with the names of versions of the rich run: issues are only for releases. */
const asReleases = (comparison: Comparison): Comparison => ({
  ...comparison,
  cells: comparison.cells.map((cell) => ({ ...cell, baseline: "14.6.3", candidate: "14.7.0" })),
});
const withoutHidden = (body: string) => body.replace(/<!--.*?-->\n/gs, "");

function tokensOf(markdown: string): readonly Token[] {
  const found: Token[] = [];
  void marked.walkTokens(marked.lexer(markdown), (token) => {
    found.push(token);
  });
  return found;
}

describe("comment, check, issue, summary and index", () => {
  it("start with the same verdict, the issue with its own regression", () => {
    const publication = view(RICH.comparison);
    const first = withoutHidden(renderComment(publication, null)).split("\n")[0];
    const check = renderCheck(publication, { sha: SHA, file: null });
    expect(check.summary.split("\n")[0]).toBe(first);
    expect(renderJobSummary(publication)).toContain(`\n${first}\n`);
    expect(withoutHidden(issueBody(publication)).split("\n")[0]).toContain(
      "Convection takes 50.1 % longer in short.",
    );
    expect(check.title).toBe(publication.verdict);
    const runSummary = summariseRun(RICH.comparison, publication, { pullRequest: 1, sha: SHA });
    expect(runSummary.verdict).toBe(publication.verdict);
    const report = renderReport(RICH.comparison).get("report.md") ?? "";
    expect(report).toContain(publication.headline);
  });

  it("show the same figures", () => {
    const publication = view(RICH.comparison);
    const check = renderCheck(publication, { sha: SHA, file: null });
    const index = renderResultsPages(
      new Map([["sample-1", toJson(summariseRun(RICH.comparison, publication, CONTEXT_OF_RUN))]]),
    );
    const texts = [renderComment(publication, null), check.summary, index.get("README.md") ?? ""];
    expect(publication.rows.length).toBe(2);
    for (const { change, interval } of publication.rows) {
      expect(change).toMatch(/^\+4/);
      for (const text of texts) {
        const shown = text.replaceAll("\u00a0", " ");
        expect(shown).toContain(change);
        expect(shown).toContain(interval);
      }
    }
  });
});

const CONTEXT_OF_RUN = { pullRequest: null, sha: SHA };

describe("conclusion", () => {
  it.each([
    ["failure if the fail-on condition is met", 1.1, true, "failure"],
    ["neutral if slower without a fail-on condition", 1.1, false, "neutral"],
    ["success if nothing changed", 1, false, "success"],
    ["success if faster", 0.9, false, "success"],
  ])("is %s", (_when, factor, fails, conclusion) => {
    expect(view(sampleRun({ factor }).comparison, fails).conclusion).toBe(conclusion);
  });

  it("is neutral after a failure", () => {
    const { comparison } = sampleRun({ factor: 1 });
    const failure = {
      block: comparison.cells[0]?.blocks[0]?.id ?? "",
      position: 1,
      version: "next",
      class: "crash" as const,
      message: "x",
      logLines: [],
      log: null,
    };
    const cells = comparison.cells.map((cell) => ({ ...cell, failures: [failure] }));
    expect(view({ ...comparison, cells }).conclusion).toBe("neutral");
  });
});

describe("earlier verdicts", () => {
  const run = (number: number) => view(sampleRun({ run: `sample-${number}` }).comparison);

  it("are listed in the comment, newest first, once per run", () => {
    let body = renderComment(run(1), null);
    expect(body).not.toContain("Earlier verdicts");
    for (const number of [2, 3, 3]) body = renderComment(run(number), body);
    expect(readVerdicts(body).map((verdict) => verdict.run)).toEqual([
      "sample-1",
      "sample-2",
      "sample-3",
    ]);
    expect(body).toContain("Earlier verdicts (2)");
    expect(renderComment(run(3), body)).toBe(body);
  });

  it("are limited in number and length", () => {
    let body: string | null = null;
    for (let number = 1; number <= 40; number++) body = renderComment(run(number), body);
    const verdicts = readVerdicts(body ?? "");
    expect(verdicts.map((verdict) => verdict.run).slice(0, 1)).toEqual(["sample-21"]);
    expect(verdicts).toHaveLength(20);
    const long = verdicts.map((entry) => ({ ...entry, verdict: "≠".repeat(200) }));
    expect(writeVerdicts(long).length).toBeLessThan(40_000);
    expect(readVerdicts(writeVerdicts(long))).toEqual(long);
  });

  it.each([
    "<!-- gcbench-verdicts: !!! -->",
    `<!-- gcbench-verdicts: ${btoa("not json")} -->`,
    `<!-- gcbench-verdicts: ${btoa('[{"run":"../x","sha":null,"verdict":"","measured":""}]')} -->`,
    `<!-- gcbench-verdicts: ${btoa('{"__proto__":[]}')} -->`,
    "Earlier verdicts (1)\n\n| a | b | c |",
  ])("are not parsed from foreign text: %s", (line) => {
    expect(readVerdicts(`<!-- gcbench: sample -->\n${line}\n`)).toEqual([]);
  });
});

describe("renderResultsPages", () => {
  let sample: RunSummary;
  beforeAll(() => {
    const { comparison } = sampleRun({});
    sample = summariseRun(comparison, view(comparison), { pullRequest: 7, sha: SHA });
  });
  const summary = (run: string, measuredTo: string) => toJson({ ...sample, run, measuredTo });

  it("lists the newest run first and names unreadable summaries", () => {
    const files = renderResultsPages(
      new Map([
        ["a-1", summary("a-1", "2026-01-01T00:00:00.000Z")],
        ["a-2", summary("a-2", "2026-02-01T00:00:00.000Z")],
        ["a b]", summary("a-2", "2026-02-01T00:00:00.000Z")],
        ["a-4", "{broken"],
      ]),
    );
    const readme = files.get("README.md") ?? "";
    expect(readme.indexOf("runs/a-2/")).toBeLessThan(readme.indexOf("runs/a-1/"));
    expect(readme).toContain("These summaries can't be read: a b\\], a-4.");
    expect(files.get("index.html")).toContain('href="runs/a-1/index.html"');
    // Only the latest comparison of a pair of versions.
    expect(readme.split("## Versions")[1]?.match(/runs\//g)).toHaveLength(1);
  });

  it("lists all runs on the page and the newest in the README", () => {
    const runs = Array.from({ length: 1000 }, (_, number) => `run-${number}`);
    const texts = runs.map((run, number): [string, string] => [
      run,
      summary(run, new Date(1_700_000_000_000 + number * 60_000).toISOString()),
    ]);
    const files = renderResultsPages(new Map(texts));
    expect(files.get("README.md")).toContain("Only in the [site](index.html): 800 earlier runs.");
    expect(files.get("README.md")?.match(/\/report\.md/g)).toHaveLength(201);
    const pages = [...files].filter(([name]) => name.startsWith("site/runs"));
    const rows = pages.flatMap(([, page]) => page.match(/<tr><td class="one-line">/g) ?? []);
    expect(rows).toHaveLength(1000);
  });
});

const HOSTILE =
  '"><img src=x onerror=alert(1)><script>alert(1)</script> @octocat #12 GH-3 [a](https://evil.example) ' +
  "https://evil.example www.evil.example `x` </details></table> --> | a | **b** $x$ ~~~ {{y}}";

/** Tags of a chart's picture. */
const CHART =
  /<\/?picture>|<source media="\(max-width: 600px\)" srcset="[\w.-]+-narrow\.svg">|<img alt="[\w ,.-]+" src="[\w.-]+\.svg">/g;

describe("untrusted text", () => {
  /**
   * Replaces every text of records and comparison by hostile text, where schemas and verification
   * accept it. Equal texts are replaced equally, as in a forged report, and the result is compared
   * again.
   */
  function poison(comparison: Comparison, records: readonly BlockRecord[]) {
    const forged = structuredClone({ comparison, records });
    const compareAgain = () => {
      const { provenance, run, gcbench } = forged.comparison;
      if (!provenance) throw new Error("the comparison has no provenance");
      const plan = planOf(forged.comparison, provenance);
      return compare({ ...provenance, run, gcbench, plan, records: forged.records });
    };
    const accepts = () => {
      try {
        const again = comparisonSchema.parse(JSON.parse(JSON.stringify(compareAgain())));
        const parsed = forged.records.map((record) => recordSchema.parse(record));
        verifyReport(again, byBlock(parsed));
        return true;
      } catch {
        return false;
      }
    };
    let accepted = 0;
    for (const text of textsIn(forged)) {
      const before = structuredClone(forged);
      const hostile = `${HOSTILE} ${accepted}`;
      replaceText(forged, text, hostile);
      if (accepts()) accepted++;
      else Object.assign(forged, before);
    }
    return { poisoned: compareAgain(), accepted };
  }

  const { poisoned, accepted } = poison(RICH.comparison, RICH.records);
  const publication = view(poisoned);
  const check = renderCheck(publication, { sha: SHA, file: null });
  const summary = toJson(summariseRun(poisoned, publication, { pullRequest: null, sha: null }));
  const index = renderResultsPages(new Map([["sample-1", summary]]));
  const historyIn = (files: ReadonlyMap<string, string>) =>
    [...files].find(([name]) => name.startsWith("site/short-"))?.[1] ?? "";
  const report = renderReport(poisoned);

  it("is accepted in many fields", () => {
    expect(accepted).toBeGreaterThan(30);
  });

  it.each([
    ["the comment", renderComment(publication, renderComment(view(RICH.comparison), null))],
    ["the check's summary", check.summary],
    ["the check's text", check.text],
    ["the issue", issueBody(publication, asReleases(poisoned))],
    ["the index", index.get("README.md") ?? ""],
    ["the report", report.get("report.md") ?? ""],
  ])("adds no markup, link or mention to %s", (_where, markdown) => {
    const tokens = tokensOf(markdown);
    for (const token of tokens) {
      if (token.type === "html") {
        const own = token.raw.replace(/<summary>[\w ,()?]+<\/summary>/g, "").replace(CHART, "");
        expect(own).toMatch(/^(<\/?details>|<!-- gcbench[\w-]*: [\w+/=]+ -->|<br>|&\w+;|\s)*$/);
      }
      if (token.type === "link" || token.type === "image")
        expect(token["href"]).not.toContain("evil");
      if (token.type === "text" || token.type === "escape") {
        expect(token.raw).not.toMatch(/@octocat|#12|GH-3|https:\/\/evil|www\.evil/);
      }
    }
  });

  it.each([
    ["the site", index.get("index.html") ?? "", 1],
    ["the runs", index.get("site/runs.html") ?? "", 1],
    ["a history", historyIn(index), 2],
    ["the report", report.get("index.html") ?? "", 2],
  ])("adds no element to the page of %s", (_where, html, scripts) => {
    const shown = html.replace(/<script[^>]*>.*?<\/script>/gs, "");
    expect(shown).not.toMatch(/<img|<script|onerror=alert\(1\)>/);
    expect(html.match(/<\/script>/g)?.length ?? 0).toBe(scripts);
  });

  it("adds no element to a chart", () => {
    const svgs = [...report].filter(([name]) => name.endsWith(".svg"));
    expect(svgs.length).toBeGreaterThan(2);
    for (const [name, svg] of svgs) expect(svg, name).not.toMatch(/<(img|script)/);
  });

  it("makes a summary that the index accepts", () => {
    expect(runSummarySchema.safeParse(JSON.parse(summary)).success).toBe(true);
  });
});

function textsIn(value: unknown): ReadonlySet<string> {
  if (typeof value === "string") return new Set([value]);
  if (typeof value !== "object" || value === null) return new Set();
  return new Set(Object.values(value).flatMap((inner) => [...textsIn(inner)]));
}

function replaceText(tree: object, text: string, by: string): void {
  for (const [key, inner] of Object.entries(tree)) {
    if (inner === text) Object.assign(tree, { [key]: by });
    else if (typeof inner === "object" && inner !== null) replaceText(inner, text, by);
  }
}
