import { beforeAll, describe, expect, it } from "vitest";
import { pinnedVersion, record, samplePlan } from "../../test/support/samples.ts";
import { compare } from "../core/comparison/compare.ts";
import { summariseRun } from "../core/comparison/summarise-run.ts";
import type { Comparison } from "../core/documents/comparison.ts";
import { blockSpec } from "../core/documents/plan.ts";
import { MATERIAL_CHANGE } from "../core/verdict/verdict.ts";
import { toCsv } from "./export/csv.ts";
import { renderCheck } from "./publishing/check.ts";
import { renderComment } from "./publishing/comment.ts";
import { viewPublication } from "./publishing/publication.ts";
import { renderReport } from "./report-files.ts";
import { renderResultsPages } from "./site/site-files.ts";
import { renderTerminal } from "./terminal.ts";
import { viewReport } from "./view.ts";

interface Model {
  readonly factor: number;
  readonly scatter: number;
  readonly blocks: number;
}

/** Between -1 and 1, as if by chance. */
function scattered(one: number, other: number): number {
  const value = Math.sin(12.9898 * one + 78.233 * other) * 43_758.5453;
  return 2 * (value - Math.floor(value)) - 1;
}

function comparisonOf({ factor, scatter, blocks }: Model) {
  const plan = samplePlan({ suite: { layout: { maxBlocks: blocks } } });
  const records = plan.blocks.map((block, number) =>
    record(
      blockSpec(plan, "sample-1", block),
      (side, index) =>
        100 * (side === "B" ? factor : 1) * (1 + scatter * scattered(number + 1, index)),
    ),
  );
  return compare({ run: "sample-1", plan, records, gcbench: "0", isFinished: true });
}

const MODELS: readonly Model[] = [
  0.9, 0.97, 0.985, 0.995, 1, 1.005, 1.012, 1.02, 1.05, 1.2,
].flatMap((factor) =>
  [0.001, 0.004, 0.01, 0.03].flatMap((scatter) =>
    [3, 5, 8].map((blocks) => ({ factor, scatter, blocks })),
  ),
);

it("a verdict and the interval beside it agree, of the total and of each timer", () => {
  const seen = new Set<string>();
  for (const model of MODELS) {
    const [cell] = comparisonOf(model).cells;
    for (const effect of [cell?.effect, ...(cell?.timers ?? []).map((timer) => timer.effect)]) {
      if (!effect || effect.low === null || effect.high === null) continue;
      const { verdict, change, low, high } = effect;
      seen.add(verdict);
      const name = `${JSON.stringify(model)} ${verdict}`;
      expect(change, name).toBeGreaterThanOrEqual(low);
      expect(change, name).toBeLessThanOrEqual(high);
      if (verdict === "slower") expect(low, name).toBeGreaterThan(0);
      if (verdict === "faster") expect(high, name).toBeLessThan(0);
      if (verdict === "no material change") {
        expect(Math.max(-low, high), name).toBeLessThan(MATERIAL_CHANGE);
      }
    }
    const { verdict, low, high } = cell?.effect ?? {};
    // The total is never inconclusive beside an interval that excludes 0.
    if (verdict === "inconclusive") expect((low ?? 0) * (high ?? 0)).toBeLessThanOrEqual(0);
  }
  expect([...seen].sort()).toEqual(["faster", "inconclusive", "no material change", "slower"]);
});

describe.each([
  ["slower", { factor: 1.05, scatter: 0.004, blocks: 5 }],
  ["faster", { factor: 0.9, scatter: 0.01, blocks: 5 }],
  ["no material change", { factor: 1, scatter: 0.004, blocks: 8 }],
  ["inconclusive", { factor: 1.02, scatter: 0.03, blocks: 5 }],
] as const)("the interval beside the verdict %s", (verdict, model) => {
  let comparison: Comparison;
  beforeAll(() => {
    comparison = comparisonOf(model);
  });

  it("is the one that decided, in all texts", () => {
    const publication = viewPublication({
      comparison,
      fails: false,
      context: { sha: "a".repeat(40), reportUrl: null, workflowUrl: null },
    });
    const files = renderReport(comparison);
    const effect = comparison.cells[0]?.effect;
    const interval = publication.rows[0]?.interval ?? "";
    expect(effect?.verdict).toBe(verdict);
    expect(interval).toMatch(/^[+−]?\d+\.\d+ to [+−]?\d+\.\d+ %$/);
    const summary = JSON.stringify(
      summariseRun(comparison, publication, { pullRequest: null, sha: null }),
    );
    const index = renderResultsPages(new Map([["sample-1", summary]]));
    const texts = {
      report: files.get("report.md"),
      page: files.get("index.html"),
      chart: files.get("change.svg"),
      "chart for phones": files.get("change-narrow.svg"),
      terminal: renderTerminal(viewReport(comparison)),
      comment: renderComment(publication, null),
      check: renderCheck(publication, { sha: "a".repeat(40), file: null }).summary,
      runs: index.get("README.md"),
      "page of runs": index.get("index.html"),
    };
    for (const [name, text] of Object.entries(texts)) {
      expect((text ?? "").replaceAll(/\u00a0|&nbsp;/g, " "), name).toContain(interval);
    }
  });

  it("is in the CSV with all digits", () => {
    const effect = comparison.cells[0]?.effect;
    const [head = "", row = ""] = toCsv(comparison).split("\r\n");
    const field = (name: string) => Number(row.split(",")[head.split(",").indexOf(name)]);
    expect(field("change_low_fraction")).toBeCloseTo(effect?.low ?? Number.NaN, 9);
    expect(field("change_high_fraction")).toBeCloseTo(effect?.high ?? Number.NaN, 9);
  });
});

it("a ranking and a comparison in one report show the same wall times", () => {
  const platforms = ["fast", "slow"].map((name) => ({
    id: `${name}-16t`,
    name,
    architecture: "amd64" as const,
    threads: 16,
    cores: [],
  }));
  const plan = samplePlan({
    platforms,
    versions: [pinnedVersion("base"), pinnedVersion("next")],
    suite: { layout: { maxBlocks: 4 } },
  });
  const records = plan.blocks.map((block, number) =>
    record(blockSpec(plan, "sample-1", block), (side, index) => {
      // One trial is excluded, so that the mean depends on which trials count.
      if (number === 1 && index === 1) return 400;
      const base = block.platform.startsWith("fast") ? 100 : 150;
      return base * (side === "B" ? 1.1 : 1) * (1 + 0.004 * scattered(number + 1, index));
    }),
  );
  const comparison = compare({ run: "sample-1", plan, records, gcbench: "0", isFinished: true });
  const { cells, platformQuestions } = viewReport(comparison);
  expect(comparison.cells.flatMap(({ trials }) => trials).some((one) => one.isExcluded)).toBe(true);
  expect(platformQuestions).toHaveLength(2);
  for (const { key, rows } of platformQuestions) {
    for (const { platform, wallTime } of rows) {
      const cell = cells.find((one) => one.platform === platform);
      const own = key.endsWith("base") ? cell?.wallA : cell?.wallB;
      expect(wallTime.replace(/ \(.*/, ""), `${key} ${platform}`).toBe(own);
    }
  }
});
