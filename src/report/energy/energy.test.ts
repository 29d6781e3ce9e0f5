import { describe, expect, it } from "vitest";
import { record, samplePlan } from "../../../test/support/samples.ts";
import { compare } from "../../core/comparison/compare.ts";
import type { Comparison } from "../../core/documents/comparison.ts";
import { blockSpec } from "../../core/documents/plan.ts";
import type { Trial } from "../../core/documents/record.ts";
import { toCsv } from "../export/csv.ts";
import { renderReport } from "../report-files.ts";

/** A run whose trials, of a quarter of a simulated day, used made-up energy. */
function comparisonWith(energyOf: (trial: Trial, block: number) => number | undefined): Comparison {
  const plan = samplePlan();
  const records = plan.blocks.map((block, number) => {
    const noise = (index: number) => 1 + 0.001 * Math.sin(12.9 * number + 78.2 * index);
    const made = record(blockSpec(plan, "run-1", block), (_, index) => 100 * noise(index));
    const trials = made.trials.map((trial) => {
      const energyJoules = energyOf(trial, number);
      return energyJoules === undefined ? trial : { ...trial, energyJoules };
    });
    return { ...made, trials };
  });
  return compare({ run: "run-1", plan, records, isFinished: true, gcbench: "0" });
}

const joules = ({ side, position }: Trial) =>
  (side === "B" ? 2600 : 2500) * (1 + 0.002 * Math.sin(position));

describe("energy per simulated day", () => {
  const comparison = comparisonWith(joules);

  it("is compared with an interval, and decides nothing", () => {
    const { energy, effect } = comparison.cells[0] ?? {};
    expect(energy?.joulesPerDayA).toBeCloseTo(10_000, -3);
    expect((energy?.joulesPerDayB ?? 0) / (energy?.joulesPerDayA ?? 1)).toBeCloseTo(
      1 + (energy?.change ?? 0),
      10,
    );
    expect(energy?.change).toBeCloseTo(0.04, 2);
    expect(energy?.low).toBeGreaterThan(0);
    expect(energy?.high).toBeLessThan(0.1);
    expect(effect).toEqual(comparisonWith(() => undefined).cells[0]?.effect);
  });

  it("is a row of the report and of its page, and a column of the table for programs", () => {
    const files = renderReport(comparison);
    expect(files.get("report.md")).toMatch(
      /## Energy\n\n.*\n.*\n\| short .*next \| 10\.\d+.kJ \| 10\.\d+.kJ \| \+\d\.\d.% \|/,
    );
    expect(files.get("index.html")).toMatch(/<h2>Energy<\/h2>[\s\S]*kJ<\/td>/);
    const [titles = "", first = ""] = toCsv(comparison).split("\r\n");
    const column = titles.split(",").indexOf("energy_change_fraction");
    expect(Number(first.split(",")[column])).toBeCloseTo(0.04, 2);
  });

  it("is absent where a trial does not tell it", () => {
    const some = comparisonWith((trial, block) => (block === 1 ? undefined : joules(trial)));
    expect(some.cells[0]?.energy).toBeUndefined();
    const none = comparisonWith(() => undefined);
    expect(none.cells[0]?.energy).toBeUndefined();
    expect(renderReport(none).get("report.md")).not.toContain("Energy");
    expect(renderReport(none).get("index.html")).not.toContain("<h2>Energy");
  });
});
