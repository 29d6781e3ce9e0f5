import { describe, expect, it } from "vitest";
import { syntheticSummaries } from "../../../test/support/published-runs.ts";
import { pinnedSuite } from "../../../test/support/samples.ts";
import {
  type HistoryRun,
  historyRecords,
  version,
} from "../../../test/support/synthetic-noise-history.ts";
import { compare } from "../comparison/compare.ts";
import { summariseRun } from "../comparison/summarise-run.ts";
import type { RunSummary } from "../documents/published-run.ts";
import type { BlockRecord } from "../documents/record.ts";
import { makePlan } from "../planning/make-plan.ts";
import { publishedHistory } from "./published-history.ts";
import { publishedSeries } from "./published-series.ts";
import { versionHistory } from "./version-history.ts";

const BLOCKS = 4;
const names = Array.from({ length: 12 }, (_, index) => `14.${index}.0`);
/** Transport takes longer from 14.6.0 on. */
const parts = (name: string) => ({
  Transport: names.indexOf(name) >= 6 ? 36 : 30,
  Chemistry: 70,
});
const versions = names.map((name) => version(name));
const runs: readonly HistoryRun[] = versions.slice(1).map((candidate, index) => ({
  run: `run-${index}`,
  versions: [versions[index] ?? candidate, candidate],
  day: `2026-01-${String(index + 1).padStart(2, "0")}`,
  blocks: BLOCKS,
}));
const records = historyRecords(runs, { parts });

/** Summaries of the same runs. */
function summaryOf({ run, versions: own }: HistoryRun, all: readonly BlockRecord[]): RunSummary {
  const suite = { versions: own.map(({ name }) => name), layout: { maxBlocks: BLOCKS } };
  const comparison = compare({
    run,
    plan: makePlan(pinnedSuite({ versions: own, suite })),
    records: all.filter(({ spec }) => spec.run === run),
    isFinished: true,
    gcbench: "0.1.0",
  });
  return summariseRun(
    comparison,
    { verdict: "", tone: "neutral" },
    { pullRequest: null, sha: null },
  );
}

function historyOf(summaries: readonly RunSummary[]) {
  const [series] = publishedSeries(summaries);
  if (!series) throw new Error("no series");
  return publishedHistory(series);
}

describe("publishedHistory", () => {
  it("finds the steps, timers and changes that the records' history finds", () => {
    const published = historyOf(runs.map((run) => summaryOf(run, records)));
    const [expected] = versionHistory(records).series;
    expect(published.reference).toBe(expected?.reference);
    expect(published.versions.map(({ label }) => label)).toEqual(names);
    expect(published.steps.map((step) => [step.version, step.timers[0]?.name])).toEqual([
      ["14.6.0", "Transport"],
    ]);
    expect(expected?.steps.map((step) => [step.version, step.timers[0]?.name])).toEqual([
      ["14.6.0", "Transport"],
    ]);
    const changes = expected?.quantities[0]?.ratios.map(({ change }) => change) ?? [];
    expect(changes).toHaveLength(12);
    for (const [index, ratio] of (published.quantities[0]?.ratios ?? []).entries()) {
      expect(ratio.change).toBeCloseTo(changes[index] ?? Number.NaN, 2);
      expect(ratio.low).toBeLessThanOrEqual(ratio.change);
    }
  });

  it("does not depend on the order of the summaries", () => {
    const summaries = runs.map((run) => summaryOf(run, records));
    expect(historyOf(summaries.toReversed())).toEqual(historyOf(summaries));
  });

  it("omits comparisons that are not comparable, and names versions without a connection", () => {
    const summaries = runs.map((run) => summaryOf(run, records));
    const cut = summaries.map((summary, index) =>
      index === 9
        ? {
            ...summary,
            rows: summary.rows.map((row) => ({ ...row, verdict: "not comparable" as const })),
          }
        : summary,
    );
    const history = historyOf(cut);
    expect(history.versions.map(({ label }) => label)).toEqual(names.slice(0, 10));
    expect(history.unconnected).toEqual(["14.10.0", "14.11.0"]);
  });

  it("names a change that a report found and that no step explains", () => {
    const summaries = runs.map((run) => summaryOf(run, records));
    const odd = summaries.map((summary, index) =>
      index < 10
        ? summary
        : {
            ...summary,
            rows: summary.rows.map((row) => ({
              ...row,
              verdict: "slower" as const,
              change: 0.02,
              low: 0.012,
              high: 0.028,
              p: 0.002,
              measured: row.measured.map((one) => ({
                ...one,
                change: one.change + 0.02,
                sd: 0.03,
              })),
            })),
          },
    );
    const history = historyOf(odd);
    expect(history.steps.map((step) => step.version)).toEqual(["14.6.0"]);
    expect(history.openChanges).toMatchObject([{ version: "14.11.0", run: "run-10" }]);
  });

  it("finds planted steps, and no others, in synthetic runs", () => {
    const summaries = syntheticSummaries({ runs: 240, versions: 20, workloads: 1 });
    for (const series of publishedSeries(summaries)) {
      const { steps } = publishedHistory(series);
      expect(steps.map(({ at }) => at)).toEqual([3, 8, 14, 18]);
    }
  });

  it("finds the version that needs more memory", () => {
    const summaries = syntheticSummaries({ runs: 240, versions: 20, workloads: 1 });
    for (const series of publishedSeries(summaries)) {
      const { memory, memorySteps, versions: all } = publishedHistory(series);
      expect(memorySteps).toMatchObject([{ at: 11, quantity: "peak memory" }]);
      expect(memorySteps[0]?.change).toBeCloseTo(0.08, 2);
      expect(memory?.ratios).toHaveLength(all.length);
    }
  });

  it("finds the step of the peak memory that the records' history finds", () => {
    const memory = (name: string) => (names.indexOf(name) >= 4 ? 1100 : 1000);
    const measured = historyRecords(runs, { parts, memory });
    const [expected] = versionHistory(measured).series;
    const { memorySteps } = historyOf(runs.map((run) => summaryOf(run, measured)));
    expect(memorySteps.map((step) => step.version)).toEqual(["14.4.0"]);
    expect(expected?.memorySteps.map((step) => step.version)).toEqual(["14.4.0"]);
    expect(memorySteps[0]?.change).toBeCloseTo(expected?.memorySteps[0]?.change ?? 1, 3);
  });

  it("connects the versions of a page through an earlier version, without a step in the gap", () => {
    const hub = versions[0];
    const star = versions.slice(1).map((candidate, index) => ({
      run: `star-${index}`,
      versions: [hub ?? candidate, candidate],
      day: `2026-01-${String(index + 1).padStart(2, "0")}`,
      blocks: BLOCKS,
    }));
    const measured = historyRecords(star, { parts });
    const [series] = publishedSeries(star.map((run) => summaryOf(run, measured)));
    if (!series) throw new Error("no series");
    const late = publishedHistory(series, 8);
    expect(late.versions.map(({ label }) => label)).toEqual(["14.0.0", ...names.slice(8)]);
    expect(late.quantities[0]?.ratios.at(-1)?.change).toBeCloseTo(0.06, 2);
    expect(late.steps).toEqual([]);
    expect(publishedHistory(series, 4).steps.map((step) => step.version)).toEqual(["14.6.0"]);
  });
});
