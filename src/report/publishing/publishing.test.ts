import { beforeAll, describe, expect, it } from "vitest";
import { issueBody, SHA, publicationOf as view } from "../../../test/support/publications.ts";
import { richRun } from "../../../test/support/rich-report.ts";
import { sampleRun } from "../../../test/support/sample-report.ts";
import { summariseRun } from "../../core/comparison/summarise-run.ts";
import type { Comparison } from "../../core/documents/comparison.ts";
import type { RunSummary } from "../../core/documents/published-run.ts";
import { toJson } from "../../core/format/json.ts";
import { renderReport } from "../report-files.ts";
import { renderResultsPages } from "../site/site-files.ts";
import { renderCheck } from "./check.ts";
import { renderComment, renderJobSummary } from "./comment.ts";
import { readVerdicts, writeVerdicts } from "./verdict-history.ts";

let rich: Comparison;
beforeAll(() => {
  rich = richRun().comparison;
});

const withoutHidden = (body: string) => body.replace(/<!--.*?-->\n/gs, "");

describe("comment, check, issue, summary and index", () => {
  it("start with the same verdict, the issue with its own regression", () => {
    const publication = view(rich);
    const first = withoutHidden(renderComment(publication, null)).split("\n")[0];
    const check = renderCheck(publication, { sha: SHA, file: null });
    expect(check.summary.split("\n")[0]).toBe(first);
    expect(renderJobSummary(publication)).toContain(`\n${first}\n`);
    expect(withoutHidden(issueBody(publication, rich)).split("\n")[0]).toContain(
      "Convection takes 50.1 % longer in short.",
    );
    expect(check.title).toBe(publication.verdict);
    const runSummary = summariseRun(rich, publication, { pullRequest: 1, sha: SHA });
    expect(runSummary.verdict).toBe(publication.verdict);
    const report = renderReport(rich).get("report.md") ?? "";
    expect(report).toContain(publication.headline);
  });

  it("show the same figures", () => {
    const publication = view(rich);
    const check = renderCheck(publication, { sha: SHA, file: null });
    const index = renderResultsPages(
      new Map([["sample-1", toJson(summariseRun(rich, publication, CONTEXT_OF_RUN))]]),
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
