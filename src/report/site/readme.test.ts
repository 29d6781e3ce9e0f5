import { expect, it } from "vitest";
import { summaryRow } from "../../../test/support/published-runs.ts";
import type { RunSummary } from "../../core/documents/published-run.ts";
import { toJson } from "../../core/format/json.ts";
import { renderResultsPages } from "./site-files.ts";

const row = (candidate: string): RunSummary["rows"][number] => ({
  ...summaryRow(candidate),
  candidate,
  baseline: "base",
});

const summary = (run: string, measuredTo: string, candidates: readonly string[]): RunSummary => ({
  schemaVersion: 1 as const,
  run,
  suite: "sample",
  verdict: "▼ faster",
  tone: "better" as const,
  measuredFrom: null,
  measuredTo,
  gcbench: "0.1.0",
  usd: null,
  pullRequest: null,
  sha: null,
  rows: candidates.map(row),
});

const day = (number: number) => new Date(1_700_000_000_000 + number * 86_400_000).toISOString();

function readmeOf(summaries: readonly RunSummary[]): string {
  const texts = summaries.map((runSummary): [string, string] => [
    runSummary.run,
    toJson(runSummary),
  ]);
  return renderResultsPages(new Map(texts), { hasSite: false }).get("README.md") ?? "";
}

const SMALL = Array.from({ length: 150 }, (_, number) =>
  summary(`run-${number}`, day(number), ["next"]),
);

it("renderResultsPages shortens a run of many candidates to a row of limited length", () => {
  const long = Array.from({ length: 60 }, (_, number) => `candidate-with-a-long-name-${number}`);
  const before = readmeOf(SMALL);
  const after = readmeOf([...SMALL, summary("run-big", day(1000), long)]);
  expect(before.match(/runs\/run-\d+\//g)).toHaveLength(151); // Each run, and the latest comparison.
  expect(after.match(/^\| .*runs\/run-\d+\//gm)).toHaveLength(151);
  expect(after.length - before.length).toBeLessThan(61 * 200);
  expect(after).toContain(
    "| candidate-with-a-long-name-0, base, candidate-with-a-long-name-1 and 58 more |",
  );
});

it("renderResultsPages omits the oldest rows of both tables and gives their number", () => {
  const name = (run: number, number: number) => `${"v".repeat(50)}-${run}-${number}`;
  const summaries = Array.from({ length: 300 }, (_, run) =>
    summary(`run-${run}`, day(run), [name(run, 0), name(run, 1)]),
  );
  const readme = readmeOf(summaries);
  expect(readme).toContain("Only in the folders below [runs](runs): 100 earlier runs.");
  expect(readme).toContain("Only in the folders below [runs](runs): 400 earlier comparisons.");
  expect(readme).toContain("runs/run-299/report.md");
  expect(readme).not.toContain("runs/run-99/report.md");
});

it("renderResultsPages stays below GitHub's limit, however long the rows are", () => {
  const summaries = Array.from({ length: 200 }, (_, run) => ({
    ...summary(`run-${run}`.padEnd(160, "x"), day(run), ["a", "b", "c"]),
    verdict: "<|".repeat(1000),
  }));
  const readme = readmeOf(summaries);
  expect(new TextEncoder().encode(readme).length).toBeLessThan(450 * 1024);
  const hidden = Number(/: (\d+) earlier runs\./.exec(readme)?.[1]);
  expect(hidden).toBeGreaterThan(0);
  expect(readme.match(/^\| 20.*report\.md\) \|$/gm)).toHaveLength(200 - hidden);
});
