import { describe, expect, it } from "vitest";
import { sampleRun } from "../../test/support/sample-report.ts";
import { describeEvidence } from "./evidence.ts";

describe("describeEvidence", () => {
  const [cell] = sampleRun({ factor: 1 }).comparison.cells;
  if (!cell?.effect) throw new Error("no effect");
  const undecided = {
    ...cell,
    planned: 8,
    effect: { ...cell.effect, verdict: "inconclusive" },
  } as const;

  it("names the time limit that ended a run without a decision", () => {
    expect(describeEvidence({ ...undecided, nextLook: null }, 30)[0]).toBe(
      "Stopped at the time limit of 30 minutes without a decision after 3 blocks of 8.",
    );
  });

  it("names no time limit if there is none", () => {
    expect(describeEvidence({ ...undecided, nextLook: null })[0]).toBe(
      "Stopped without a decision after 3 blocks of 8.",
    );
  });

  it.each([
    [
      0.04,
      "run about 4 times as many blocks (raise the limit that stopped the run, and layout.maxBlocks), simulate longer",
    ],
    [0.019, "run about 2 times as many blocks"],
    [0.3, "simulate longer in each trial, or use a quieter machine: more blocks alone"],
  ])("says what finds 2 %% where %f is the smallest change found", (smallestDetectable, advice) => {
    const open = {
      ...undecided,
      nextLook: null,
      effect: { ...undecided.effect, smallestDetectable },
    };
    expect(describeEvidence(open).join("\n")).toContain(advice);
  });
});
