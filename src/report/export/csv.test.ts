import { describe, expect, it } from "vitest";
import { comparisonOf, MARGIN, SINGLE } from "../../../test/support/sample-comparison.ts";
import { record, samplePlan } from "../../../test/support/samples.ts";
import { compare } from "../../core/comparison/compare.ts";
import type { Comparison } from "../../core/documents/comparison.ts";
import { blockSpec } from "../../core/documents/plan.ts";
import { NO_PRICES } from "../../core/documents/prices.ts";
import { toCsv } from "./csv.ts";

/**
 * Comparison with outliers: a trial of B in all timers, two trials of A only in transport. Trials
 * scatter by 0.1 %, because detecting outliers requires some noise.
 */
function disturbed() {
  const plan = samplePlan({ suite: { layout: { maxBlocks: 4 } } });
  const records = plan.blocks.map((block, number) => {
    const complete = record(blockSpec(plan, "sample-1", block), (side) =>
      side === "B" ? 110 : 100,
    );
    const trials = complete.trials.map((trial, index) => {
      const scatter = 1 + 0.001 * (index % 3);
      const isHit = trial.side === "B" && number === 0 && index === 1;
      const isPartlyHit =
        number < 2 && index === complete.trials.findIndex(({ side }) => side === "A");
      const timers = trial.timers.map((timer) => ({
        ...timer,
        seconds: timer.seconds * scatter * (isPartlyHit && timer.name === "Transport" ? 1.5 : 1),
      }));
      return { ...trial, wallSeconds: trial.wallSeconds * scatter * (isHit ? 1.5 : 1), timers };
    });
    return { ...complete, trials };
  });
  return compare({ run: "sample-1", plan, records, isFinished: true, gcbench: "0.1.0" });
}

/** Rows of the CSV. No field of these tables is quoted. */
function rows(...given: Parameters<typeof comparisonOf>): Record<string, string>[] {
  return rowsOf(comparisonOf(...given));
}

function rowsOf(comparison: Comparison): Record<string, string>[] {
  const [head = [], ...body] = toCsv(comparison)
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(","));
  return body.map((row) =>
    Object.fromEntries(head.map((title, index) => [title, row[index] ?? ""])),
  );
}

describe("toCsv", () => {
  it("writes a row for the wall time and for each timer, with units in the titles", () => {
    const [wall, whole, part] = rows();
    expect(wall).toMatchObject({
      quantity: "wall time",
      timer: "",
      baseline: "base",
      candidate: "next",
      candidate_peak_memory_mib: "64",
      memory_verdict: "no material change",
      memory_confidence: "0.94",
      memory_growth_verdict: "",
      candidate_trials: "6",
      verdict: "slower",
      hosts: "3",
      hosts_are_blocks: "true",
      time_confidence: "0.95",
    });
    expect(Number(wall?.["baseline_seconds"])).toBeCloseTo(100, 2);
    expect(Number(wall?.["change_fraction"])).toBeCloseTo(0.1, 9);
    expect(Number(wall?.["baseline_low_seconds"])).toBeCloseTo(100 * Math.exp(-MARGIN), 1);
    expect(whole).toMatchObject({ timer: "GEOS-Chem", verdict: "", candidate_peak_memory_mib: "" });
    expect(part).toMatchObject({ timer: "Transport", parent_timer: "GEOS-Chem" });
    expect(Number(part?.["candidate_seconds"])).toBeCloseTo(33, 2);
  });

  it("counts included trials, separately for the wall time and each timer", () => {
    const comparison = disturbed();
    expect(comparison.cells[0]).toMatchObject({ a: { trials: 8 }, b: { trials: 8 } });
    const found = rowsOf(comparison).map((row) => [
      row["timer"],
      row["baseline_trials"],
      row["candidate_trials"],
    ]);
    expect(found).toEqual([
      ["", "8", "7"],
      ["GEOS-Chem", "8", "8"],
      ["Transport", "6", "8"],
    ]);
  });

  it("writes ranks, and costs if there is a price", () => {
    const platforms = [1, 2].map((threads) => ({
      id: `local-${threads}t`,
      name: "local",
      architecture: "amd64" as const,
      threads,
      cores: [],
    }));
    const price = { platform: "local", purchase: "own" as const, usdPerHour: 2.4 };
    const dated = { ...price, date: "2026-11-01", source: "a bill" };
    const found = rows({ ...SINGLE, platforms }, undefined, {
      ...NO_PRICES,
      prices: [dated],
    }).filter(({ quantity }) => quantity === "wall time");
    expect(found).toHaveLength(2);
    for (const row of found) {
      // 100 s for a quarter of a day at 2.4 USD per hour.
      expect(Number(row["baseline_usd_per_simulated_day"])).toBeCloseTo(
        ((100 / 3600) * 2.4) / 0.25,
        1,
      );
      expect(Number(row["baseline_low_usd_per_simulated_day"])).toBeLessThan(0.267);
      expect(row["candidate_usd_per_simulated_day"]).toBe("");
      expect(row["rank_status_by_wall_time"]).toBe("as good as the best");
      expect(row["gap_to_best_by_cost_low_fraction"]).toBe("0");
    }
    const [unpriced] = rows({ ...SINGLE, platforms });
    expect(unpriced).toMatchObject({ rank_status_by_cost: "", baseline_usd_per_simulated_day: "" });
  });

  it("leaves the candidate's fields empty for a single version", () => {
    expect(rows(SINGLE)[0]).toMatchObject({
      candidate: "",
      candidate_seconds: "",
      candidate_trials: "",
      verdict: "",
    });
  });

  it("escapes timer names, which the model chooses", () => {
    const text = toCsv(comparisonOf({}, (name) => `=HYPERLINK("http://x","${name}")\u001b[2J`));
    expect(text).toContain(`"'=HYPERLINK(""http://x"",""Transport"")"`);
    expect(text).not.toContain("\u001b");
  });
});
