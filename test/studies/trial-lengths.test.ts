import { describe, expect, it } from "vitest";
import { studyTrialLength, type TrialLength } from "../../src/core/calibration/trial-lengths.ts";

const STUDY = { replicates: 400, seed: 1 };
/** Three standard errors of a share of 1 % at so few replicates. */
const MAX_FALSE_ALARMS = 0.02 + 3 * Math.sqrt((0.02 * 0.98) / STUDY.replicates);

const study = (length: TrialLength) => studyTrialLength(length, STUDY);

// docs/explanation/how-a-verdict-is-reached.md has the figures of 5,000 comparisons; perf/trial-lengths.ts prints them.
describe("a verdict on a shared machine", () => {
  it.each(
    [true, false].flatMap((isLocal) =>
      [1, 10, 100, 3600].map((seconds) => ({
        seconds,
        isLocal,
        where: isLocal ? "one machine" : "fresh hosts",
      })),
    ),
  )("raises few false alarms with trials of $seconds s on $where", ({ seconds, isLocal }) => {
    const { falseAlarms, coverage } = study({ seconds, isLocal, rounds: "auto" });
    expect(falseAlarms).toBeLessThanOrEqual(MAX_FALSE_ALARMS);
    expect(coverage).toBeGreaterThanOrEqual(0.98);
  });

  it.each([true, false])(
    "finds more with the rounds that the harness chooses for short trials (one machine: %s)",
    (isLocal) => {
      const chosen = study({ seconds: 1, isLocal, rounds: "auto" });
      const single = study({ seconds: 1, isLocal, rounds: 1 });
      expect(chosen.found["0.1"] ?? 0).toBeGreaterThan(single.found["0.1"] ?? 1);
      expect(chosen.found["0.1"]).toBeGreaterThan(0.9);
    },
  );

  it("costs hours of measuring no more rounds", () => {
    expect(study({ seconds: 3600, isLocal: true, rounds: "auto" }).trialsPerBlock).toBe(4);
  });
});
