import { describe, expect, it } from "vitest";
import { record, samplePlan } from "../../../test/support/samples.ts";
import { compare } from "../../core/comparison/compare.ts";
import { blockSpec } from "../../core/documents/plan.ts";
import { renderReport } from "../report-files.ts";
import { renderTerminal } from "../terminal.ts";
import { viewReport } from "../view.ts";

/** A comparison of equally fast versions. @param mib peak memory of the candidate; the baseline's is 1,000 MiB */
function comparisonWith(mib: number) {
  const plan = samplePlan();
  const records = plan.blocks.map((block, number) => {
    const made = record(blockSpec(plan, "sample-1", block), (_, index) => {
      return 100 * (1 + 0.001 * Math.sin(12.9 * number + 78.2 * index));
    });
    const trials = made.trials.map((trial) => ({
      ...trial,
      peakMemoryMiB: trial.side === "B" ? mib : 1000,
    }));
    return { ...made, trials };
  });
  return compare({ run: "sample-1", plan, records, gcbench: "0.1.0" });
}

describe("memory in a report", () => {
  it("is the headline if it grew and no time changed", () => {
    const comparison = comparisonWith(1120);
    const view = viewReport(comparison);
    expect(view.headline).toMatch(
      /^Found: next needs 12\.0 % more memory \(\+12\.0 to \+12\.0 %\)\./,
    );
    expect(view.cause).toMatch(/^Total: .*no material change\.$/);
    expect(view.tone).toBe("worse");
    expect(renderReport(comparison).get("report.md")).toMatch(
      /## Memory\n\n.*\n.*\n\| peak \| 1,000.MiB \| 1,120.MiB \| \*\*\+12\.0.%\*\* \|/,
    );
    expect(renderTerminal(view)).toMatch(/memory that changed[\s\S]*peak[^\n]*▲ more/);
  });

  it("is a quiet row if it did not change, or no line on the screen", () => {
    const comparison = comparisonWith(1001);
    const view = viewReport(comparison);
    expect(view.headline).toMatch(/^No material change: /);
    expect(renderReport(comparison).get("report.md")).toMatch(/\| peak \|.* no.material.change \|/);
    expect(renderTerminal(view)).not.toContain("memory that changed");
  });

  it("is told if it shrank, without a warning", () => {
    const view = viewReport(comparisonWith(900));
    expect(view.headline).toMatch(/^No material change: /);
    expect(view.memory).toMatchObject([{ verdict: "▼ less", tone: "better", isFinding: true }]);
  });
});
