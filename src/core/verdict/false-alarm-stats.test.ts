import { describe, expect, it } from "vitest";
import { historyRecords, version } from "../../../test/support/synthetic-noise-history.ts";
import { countFalseAlarms, upperBound } from "./false-alarm-stats.ts";

const base = version("base");
const duplicate = version("base-again", { digest: base.digest });
const parts = () => ({ Transport: 60, Chemistry: 40 });

describe("upperBound", () => {
  // Exact: the rate at which no hit in n has a probability of 0.05 is 1 - 0.05^(1/n).
  it.each([
    { hits: 0, trials: 41, bound: 1 - 0.05 ** (1 / 41) },
    { hits: 0, trials: 1, bound: 0.95 },
    { hits: 0, trials: 0, bound: 1 },
    { hits: 3, trials: 3, bound: 1 },
  ])("of $hits in $trials is $bound", ({ hits, trials, bound }) => {
    expect(upperBound(hits, trials)).toBeCloseTo(bound, 9);
  });

  it("is where so few hits have a probability of 5 %", () => {
    const p = upperBound(2, 40);
    const binomial = [0, 1, 2]
      .map((k) => [1, 40, 780][k] ?? 0)
      .reduce((sum, ways, k) => sum + ways * p ** k * (1 - p) ** (40 - k), 0);
    expect(binomial).toBeCloseTo(0.05, 6);
  });
});

describe("countFalseAlarms", () => {
  it("counts comparisons of a version with itself, by digest and not by name", () => {
    const earlierRecords = historyRecords(
      [
        { run: "a", versions: [base, duplicate], day: "2026-01-01" },
        { run: "b", versions: [base, duplicate, version("next")], day: "2026-01-02" },
      ],
      { parts },
    );
    const tally = countFalseAlarms(earlierRecords);
    expect(tally).toMatchObject({ comparisons: 2, falseAlarms: 0 });
    expect(tally.upperBound).toBeCloseTo(1 - 0.05 ** (1 / 2), 9);
  });

  it("counts no comparison of equal builds that nobody named as an A/A comparison", () => {
    const copy = version("copy", { digest: base.digest });
    const earlierRecords = historyRecords(
      [{ run: "a", versions: [base, copy], day: "2026-01-01" }],
      { parts },
    );
    expect(countFalseAlarms(earlierRecords)).toMatchObject({ comparisons: 0 });
  });

  it("counts an alarm", () => {
    const earlierRecords = historyRecords(
      [{ run: "a", versions: [base, duplicate], day: "2026-01-01" }],
      {
        parts: (name) => ({ Transport: name === "base-again" ? 70 : 60, Chemistry: 40 }),
      },
    );
    expect(countFalseAlarms(earlierRecords)).toEqual({
      comparisons: 1,
      falseAlarms: 1,
      upperBound: 1,
    });
  });

  it("counts nothing that one block can't tell, and nothing where there is nothing", () => {
    const earlierRecords = historyRecords(
      [{ run: "a", versions: [base, duplicate], day: "2026-01-01", blocks: 1 }],
      {
        parts,
      },
    );
    expect(countFalseAlarms(earlierRecords)).toEqual({
      comparisons: 0,
      falseAlarms: 0,
      upperBound: 1,
    });
    expect(countFalseAlarms([])).toEqual({ comparisons: 0, falseAlarms: 0, upperBound: 1 });
  });
});
