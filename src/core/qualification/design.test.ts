import { describe, expect, it } from "vitest";
import { trial } from "../../../test/support/samples.ts";
import { UsageError } from "../errors.ts";
import {
  designQualification,
  qualificationSuite,
  slowdownArguments,
  slowdownFactor,
} from "./design.ts";
import { injectedChange, parseWork, slowableShare } from "./injected-work.ts";
import { blocksNeeded, detectableWith } from "./noise.ts";

const probe = { secondsPerSimulatedHour: 1, slowableShare: 0.9 };

describe("designQualification", () => {
  it.each([1.5, 2, 10, 60])("keeps to %d minutes", (minutes) => {
    const { blocks, totalSeconds, trialSeconds } = designQualification({ minutes }, probe);
    expect(totalSeconds).toBeLessThanOrEqual(minutes * 60);
    expect(totalSeconds).toBeGreaterThan(minutes * 60 * 0.6);
    expect(blocks).toBeGreaterThanOrEqual(3);
    expect(trialSeconds).toBeGreaterThanOrEqual(1);
  });

  it("prefers more blocks to longer trials", () => {
    const short = designQualification({ minutes: 3 }, probe);
    const long = designQualification({ minutes: 60 }, probe);
    expect(long.blocks).toBeGreaterThan(short.blocks);
    expect(long.trialSeconds).toBeGreaterThan(short.trialSeconds);
  });

  it("reports the required time if there is too little", () => {
    const tooShort = () => designQualification({ minutes: 0.5 }, probe);
    expect(tooShort).toThrow(UsageError);
    expect(tooShort).toThrow("--minutes 2");
  });

  it("uses the requested blocks and hours", () => {
    const design = designQualification({ minutes: 1, blocks: 5, hours: 2 }, probe);
    expect(design).toMatchObject({ blocks: 5, simulatedHours: 2, trialSeconds: 2 });
  });

  it("slowdownFactor compensates for time that can't be slowed", () => {
    expect(slowdownFactor(0.02, 0.8)).toBeCloseTo(1.025, 12);
    const lengths = [1, 1.01, 1.0526].map((factor) => slowdownArguments(factor).join(" ").length);
    expect(new Set(lengths).size).toBe(1);
  });

  it("qualificationSuite compares the miniature with an identical version", () => {
    const { versions } = qualificationSuite({
      name: "q",
      design: designQualification({ minutes: 10 }, probe),
      slowable: 1,
      workload: { name: "m", kind: "miniature", simulatedHours: 1, grid: "72x46x20" },
    });
    const [a, b, ...slowed] = versions.map((version) =>
      typeof version === "string" ? {} : { ...version, name: "", description: "" },
    );
    expect(a).toEqual(b);
    expect(slowed).toHaveLength(3);
    for (const slower of slowed) expect(slower).not.toEqual(a);
  });
});

describe("work counts", () => {
  const work = parseWork(
    "WORK Transport             : 1000 face fluxes\nWORK Convection : 50 tracer-levels\nWORK x\n",
  );

  it("are parsed from the log", () => {
    expect([...work]).toEqual([
      ["Transport", 1000],
      ["Convection", 50],
    ]);
    expect(parseWork("nothing of the kind").size).toBe(0);
  });

  it("are weighted with the time of their timer", () => {
    const slowed = new Map([...work, ["Transport", 1100] as const]);
    const trials = [trial(1, "A", 10), trial(2, "A", 20)];
    expect(injectedChange(trials, { baseline: work, slowed })).toBeCloseTo(0.3 * 0.1, 12);
    expect(slowableShare(trials, work)).toBeCloseTo(0.3, 12);
    expect(injectedChange(trials, { baseline: new Map(), slowed })).toBeNull();
  });
});

describe("blocksNeeded", () => {
  it("grows with the noise, up to the maximum of a suite", () => {
    expect(blocksNeeded(0.001)).toBe(3);
    const counts = [0.01, 0.02, 0.03, 0.04].map((sd) => blocksNeeded(sd) ?? Number.NaN);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts[0]).toBeLessThan(counts[3] ?? 0);
    expect(blocksNeeded(0.1)).toBeNull();
  });

  // SciPy 1.17.1: math.expm1((stats.t.ppf(0.995, 10) + stats.t.ppf(0.8, 10)) * 0.01 / 8**0.5)
  it("detectableWith follows Student's t", () => {
    expect(detectableWith(8, 0.01)).toBeCloseTo(0.014415931326274, 8);
  });
});
