import { marked, type Token } from "marked";
import { beforeAll, describe, expect, it } from "vitest";
import { issueBody, publicationOf, SHA } from "../../../test/support/publications.ts";
import { richRun } from "../../../test/support/rich-report.ts";
import { planOf } from "../../core/comparison/build-provenance.ts";
import { compare } from "../../core/comparison/compare.ts";
import { summariseRun } from "../../core/comparison/summarise-run.ts";
import { verifyReport } from "../../core/comparison/verify-report.ts";
import { type Comparison, comparisonSchema } from "../../core/documents/comparison.ts";
import { runSummarySchema } from "../../core/documents/published-run.ts";
import { type BlockRecord, recordSchema } from "../../core/documents/record.ts";
import { toJson } from "../../core/format/json.ts";
import { renderReport } from "../report-files.ts";
import { renderResultsPages } from "../site/site-files.ts";
import { renderCheck } from "./check.ts";
import { renderComment } from "./comment.ts";

const HOSTILE =
  '"><img src=x onerror=alert(1)><script>alert(1)</script> @octocat #12 GH-3 [a](https://evil.example) ' +
  "https://evil.example www.evil.example `x` </details></table> --> | a | **b** $x$ ~~~ {{y}}";

/** Tags of a chart's picture. */
const CHART =
  /<\/?picture>|<source media="\(max-width: 600px\)" srcset="[\w.-]+-narrow\.svg">|<img alt="[\w ,.-]+" src="[\w.-]+\.svg">/g;

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
      verifyReport(again, new Map(parsed.map((record) => [record.spec.block.id, record])));
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

/** What is published of a run, with hostile text wherever it is accepted. */
function publishPoisoned() {
  const { comparison, records } = richRun();
  const { poisoned, accepted } = poison(comparison, records);
  const publication = publicationOf(poisoned);
  const check = renderCheck(publication, { sha: SHA, file: null });
  const summary = toJson(summariseRun(poisoned, publication, { pullRequest: null, sha: null }));
  const index = renderResultsPages(new Map([["sample-1", summary]]));
  const report = renderReport(poisoned);
  const releases = {
    ...poisoned,
    cells: poisoned.cells.map((cell) => ({ ...cell, baseline: "14.6.3", candidate: "14.7.0" })),
  };
  const history = [...index].find(([name]) => name.startsWith("site/short-"))?.[1];
  return {
    accepted,
    summary,
    report,
    markdown: {
      "the comment": renderComment(publication, renderComment(publicationOf(comparison), null)),
      "the check's summary": check.summary,
      "the check's text": check.text,
      // Issues are only for releases.
      "the issue": issueBody(publication, releases),
      "the index": index.get("README.md") ?? "",
      "the report": report.get("report.md") ?? "",
    },
    pages: {
      "the site": index.get("index.html") ?? "",
      "the runs": index.get("site/runs.html") ?? "",
      "a history": history ?? "",
      "the report": report.get("index.html") ?? "",
    },
  };
}

describe("untrusted text", () => {
  let published: ReturnType<typeof publishPoisoned>;
  beforeAll(() => {
    published = publishPoisoned();
  });

  it("is accepted in many fields", () => {
    expect(published.accepted).toBeGreaterThan(30);
  });

  it.each([
    "the comment",
    "the check's summary",
    "the check's text",
    "the issue",
    "the index",
    "the report",
  ] as const)("adds no markup, link or mention to %s", (where) => {
    for (const token of tokensOf(published.markdown[where])) {
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
    ["the site", 1],
    ["the runs", 1],
    ["a history", 2],
    ["the report", 2],
  ] as const)("adds no element to the page of %s", (where, scripts) => {
    const html = published.pages[where];
    const shown = html.replace(/<script[^>]*>.*?<\/script>/gs, "");
    expect(shown).not.toMatch(/<img|<script|onerror=alert\(1\)>/);
    expect(html.match(/<\/script>/g)?.length ?? 0).toBe(scripts);
  });

  it("adds no element to a chart", () => {
    const svgs = [...published.report].filter(([name]) => name.endsWith(".svg"));
    expect(svgs.length).toBeGreaterThan(2);
    for (const [name, svg] of svgs) expect(svg, name).not.toMatch(/<(img|script)/);
  });

  it("makes a summary that the index accepts", () => {
    expect(runSummarySchema.safeParse(JSON.parse(published.summary)).success).toBe(true);
  });
});

function tokensOf(markdown: string): readonly Token[] {
  const found: Token[] = [];
  void marked.walkTokens(marked.lexer(markdown), (token) => {
    found.push(token);
  });
  return found;
}

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
