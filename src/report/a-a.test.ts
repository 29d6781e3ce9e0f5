import { describe, expect, it } from "vitest";
import { pinnedVersion, record, samplePlan } from "../../test/support/samples.ts";
import { compare } from "../core/comparison/compare.ts";
import { digestOf } from "../core/documents/digest.ts";
import type { FalseAlarmStats } from "../core/documents/false-alarm-stats.ts";
import { blockSpec, type Side } from "../core/documents/plan.ts";
import { NO_HISTORY } from "../core/documents/run-history.ts";
import { renderReport } from "./report-files.ts";
import { renderTerminal } from "./terminal.ts";
import { viewReport } from "./view.ts";

/** A/A comparison in which one side takes longer by a factor. */
function reportOf(slowness: number, falseAlarmStats: FalseAlarmStats | null = null) {
  const plan = samplePlan({
    versions: [pinnedVersion("base"), pinnedVersion("base-again", { digest: digestOf("base") })],
    suite: { versions: ["base", "base-again"], layout: { maxBlocks: 3, looks: "none" } },
  });
  const seconds = (block: number) => (side: Side, index: number) =>
    (10 + block / 10 + index / 200) * (side === "B" ? slowness : 1);
  const records = plan.blocks.map((block, index) =>
    record(blockSpec(plan, "run-1", block), seconds(index)),
  );
  return compare({
    run: "run-1",
    plan,
    records,
    gcbench: "0",
    history: { ...NO_HISTORY, falseAlarmStats },
  });
}

function twoVersions(falseAlarmStats: FalseAlarmStats | null = null) {
  const plan = samplePlan();
  const records = plan.blocks.map((block) => record(blockSpec(plan, "run-1", block), () => 1));
  const history = { ...NO_HISTORY, falseAlarmStats };
  return compare({ run: "run-1", plan, records, gcbench: "0", history });
}

describe("a report of an A/A comparison", () => {
  it("reports no false alarm if nothing is called slower or faster", () => {
    const { headline, cause, notes } = viewReport(reportOf(1));
    expect(headline).toBe("A/A: no false alarm.");
    expect(cause).toContain("No material change: base-again against base");
    expect(notes.join()).toContain("both sides are the same version");
  });

  it.each([
    { slowness: 1.1, word: "slower" },
    { slowness: 0.9, word: "faster" },
  ])("reports a false alarm if it is called $word", ({ slowness, word }) => {
    const { headline, tone } = viewReport(reportOf(slowness));
    expect(headline).toMatch(new RegExp(`^False alarm: base-again is ${word} than base by`));
    expect(tone).toBe("worse");
  });

  it("differs from a report of two versions", () => {
    const { headline, notes } = viewReport(twoVersions());
    expect(headline).not.toContain("A/A");
    expect(notes.join()).not.toContain("A/A");
  });
});

describe("false-alarm statistics in a report", () => {
  it.each([
    {
      slowness: 1,
      stats: { comparisons: 40, falseAlarms: 0, upperBound: 0.0722 },
      expectedText:
        "In 41 A/A comparisons of these workloads on these platforms: 0 false alarms, upper bound 7 %.",
    },
    {
      slowness: 1.1,
      stats: { comparisons: 19, falseAlarms: 0, upperBound: 0.146 },
      expectedText:
        "In 20 A/A comparisons of these workloads on these platforms: 1 false alarm, upper bound 22 %.",
    },
    {
      slowness: null,
      stats: { comparisons: 20, falseAlarms: 0, upperBound: 0.139 },
      expectedText:
        "In 20 A/A comparisons of these workloads on these platforms: 0 false alarms, upper bound 14 %.",
    },
  ])(
    "appear in the terminal, the Markdown and the page: $expectedText",
    ({ slowness, stats, expectedText }) => {
      const comparison = slowness === null ? twoVersions(stats) : reportOf(slowness, stats);
      const files = renderReport(comparison);
      expect(renderTerminal(viewReport(comparison))).toContain(expectedText);
      expect(files.get("report.md")).toContain(expectedText);
      expect(files.get("index.html")).toContain(expectedText.replaceAll("`", "&#x60;"));
    },
  );

  it.each([
    { comparisons: 18, falseAlarms: 0, upperBound: 0.153 },
    { comparisons: 0, falseAlarms: 0, upperBound: 1 },
  ])("are omitted at $comparisons comparisons, which are too few", (tally) => {
    const comparison = reportOf(1, tally);
    expect(renderTerminal(viewReport(comparison))).not.toContain("A/A comparisons");
    expect(renderReport(comparison).get("report.md")).not.toContain("upper bound");
  });

  it("are omitted if there are none", () => {
    expect(renderReport(reportOf(1)).get("report.md")).not.toContain("upper bound");
  });
});
