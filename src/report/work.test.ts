import { describe, expect, it } from "vitest";
import { type CountedRun, countedComparison } from "../../test/support/counted-run.ts";
import type { BlockRecord } from "../core/documents/record.ts";
import { renderReport } from "./report-files.ts";
import { viewReport } from "./view.ts";

const noisy = (side: string, block: number) =>
  1 + 5e-5 * Math.sin(7 * block + (side === "B" ? 1 : 0));

function evidenceOf(time: number, work: number, more: Partial<CountedRun> = {}) {
  const comparison = countedComparison({
    seconds: (side) => (side === "B" ? 100 * time : 100),
    instructions: (side, block) => 1e9 * noisy(side, block) * (side === "B" ? work : 1),
    ...more,
  });
  return { text: viewReport(comparison).evidence.join("\n"), files: renderReport(comparison) };
}

const uncounted = (record: BlockRecord): BlockRecord => ({
  ...record,
  instructions: [],
  instructionsProblem: "The processor counts no instructions here (No such file or directory).",
});

describe("a report on work", () => {
  it.each([
    [
      1.05,
      1.05,
      /More work: next executes 5\.0 % more instructions \(\+[\d.]+ to \+[\d.]+ %, counted by the processor\); the wall time changed by \+5\.0 %/,
    ],
    [
      0.95,
      0.94,
      /Less work: next executes 6\.0 % fewer instructions .*; the wall time changed by −5\.0 %/,
    ],
    [
      1.05,
      1,
      /Slower work: the wall time changed by \+5\.0 % .*, the instructions by [+−]?0\.0\d %/,
    ],
    [0.95, 1, /Faster work: the wall time changed by −5\.0 % .*, the instructions by /],
    [
      1.1,
      1.03,
      /Cannot tell more work from slower work: the wall time changed by \+10\.0 % .*, the instructions by \+3\.0 %/,
    ],
  ])("names time %f and work %f, with both figures", (time, work, sentence) => {
    const { text, files } = evidenceOf(time, work);
    expect(text).toMatch(sentence);
    expect(files.get("index.html")).toMatch(/(work|Work).*instructions/);
  });

  it("is silent about an unchanged pair", () => {
    expect(evidenceOf(1, 1).text).not.toMatch(/instructions/);
    expect(evidenceOf(1, 1, { change: uncounted }).text).not.toMatch(/instructions/);
  });

  it("says why it cannot tell without counts", () => {
    expect(evidenceOf(1.05, 1, { change: uncounted }).text).toContain(
      "Cannot tell more work from slower work. The processor counts no instructions here (No such file or directory).",
    );
  });
});
