import { describe, expect, it } from "vitest";
import { richRun } from "../../../test/support/rich-report.ts";
import { sampleRun } from "../../../test/support/sample-report.ts";
import type { Cell } from "../documents/comparison.ts";
import { measuredChanges } from "./measured-changes.ts";

describe("measuredChanges", () => {
  it("repeats the changes of the wall time, of the peak memory and of each tested timer", () => {
    const [cell] = richRun().comparison.cells as [Cell];
    const tested = cell.timers.filter(({ effect }) => effect !== null);
    const changes = measuredChanges(cell);
    expect(changes.map(({ quantity }) => quantity)).toEqual([
      "wall time",
      "peak memory",
      ...tested.map(({ name }) => name),
    ]);
    const effects = [cell.effect, cell.memory?.peak, ...tested.map(({ effect }) => effect)];
    const complete = cell.blocks.filter(({ status }) => status === "complete");
    for (const [index, { change, replicates }] of changes.entries()) {
      // A verdict counts the hosts of its look, a history counts all.
      expect(Math.expm1(change)).toBeCloseTo(effects[index]?.change ?? Number.NaN, 3);
      expect(replicates).toBe(complete.length);
    }
  });

  it("ignores excluded trials, except for the memory", () => {
    const [cell] = sampleRun({ factor: 1.1 }).comparison.cells as [Cell];
    const [first, ...rest] = cell.trials;
    if (!first) throw new Error("no trial");
    const disturbed = { ...first, wallSeconds: 3 * first.wallSeconds };
    const change = (trial: typeof first) =>
      Math.expm1(measuredChanges({ ...cell, trials: [trial, ...rest] })[0]?.change ?? 0);
    expect(change({ ...disturbed, isExcluded: true })).toBeCloseTo(0.1, 2);
    const memory = measuredChanges({ ...cell, trials: [{ ...first, isExcluded: true }, ...rest] });
    expect(memory[1]).toEqual(measuredChanges(cell)[1]);
    expect(Math.abs(change(disturbed) - 0.1)).toBeGreaterThan(0.05);
  });

  it("is empty without a complete block", () => {
    const [cell] = sampleRun({}).comparison.cells as [Cell];
    const blocks = cell.blocks.map((block) => ({ ...block, status: "failed" as const }));
    expect(measuredChanges({ ...cell, blocks })).toEqual([]);
  });
});
