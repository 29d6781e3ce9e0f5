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
});
