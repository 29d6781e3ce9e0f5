import { describe, expect, it } from "vitest";
import { MEMORY_NOISE } from "../../src/core/calibration/memory-noise.ts";
import { type MemoryResult, MemoryStudy } from "../../src/core/calibration/memory-study.ts";

const RUNS = 300;
/** The verdict's nominal level, and three standard errors of such a share. */
const MAX_FALSE_ALARMS = 0.02 + 3 * Math.sqrt((0.02 * 0.98) / RUNS);
/** An interval of "no material change" has 94 %. */
const MIN_COVERAGE = 0.94 - 3 * Math.sqrt((0.94 * 0.06) / RUNS);

const MONTHS = MEMORY_NOISE.map((noise) => ({ name: noise.name, results: study(noise) }));

function study(noise: (typeof MEMORY_NOISE)[number]): readonly MemoryResult[] {
  const trials = new MemoryStudy(noise, { trialDays: 31, seed: 1 });
  for (let run = 0; run < RUNS; run++) trials.step();
  return trials.result();
}

function resultOf(name: string, blocks: number): MemoryResult {
  const found = MONTHS.find((one) => one.name === name)?.results.find(
    (one) => one.blocks === blocks,
  );
  if (!found) throw new Error(`no study ${name} with ${blocks} blocks`);
  return found;
}

const found = (outcomes: MemoryResult["peak"], effect: number) =>
  outcomes.find((outcome) => outcome.effect === effect)?.more.rate;

// docs/explanation/how-a-verdict-is-reached.md has the figures of 3,000 runs of `gcbench calibrate`.
describe("the verdict on memory of simulated runs", () => {
  it.each(MONTHS)("raises few false alarms with $name noise", ({ results }) => {
    for (const { falseAlarm, peak, growth } of results) {
      expect(falseAlarm.rate).toBeLessThanOrEqual(MAX_FALSE_ALARMS);
      for (const { covered } of [...peak, ...growth]) {
        expect(covered.rate).toBeGreaterThanOrEqual(MIN_COVERAGE);
      }
      const large = [...peak.filter(({ effect }) => effect >= 0.05), ...growth.slice(-2)];
      for (const { noMaterialChange } of large) {
        expect(noMaterialChange.rate).toBeLessThanOrEqual(0.02);
      }
    }
  });

  it.each([
    { name: "quiet", blocks: 4, min: 0.99 },
    { name: "typical", blocks: 2, min: 0.9 },
    { name: "typical", blocks: 4, min: 0.99 },
    { name: "noisy", blocks: 4, min: 0.9 },
  ])("finds 5 % more with $name noise and $blocks blocks", ({ name, blocks, min }) => {
    expect(found(resultOf(name, blocks).peak, 0.05)).toBeGreaterThanOrEqual(min);
  });

  it.each([
    { name: "typical", blocks: 2, min: 0.9 },
    { name: "typical", blocks: 4, min: 0.99 },
    { name: "noisy", blocks: 8, min: 0.95 },
  ])("finds a leak of twice the material growth with $name noise and $blocks blocks", (study) => {
    expect(found(resultOf(study.name, study.blocks).growth, 2)).toBeGreaterThanOrEqual(study.min);
  });

  it("finds a leak of 2 % of the peak a day in trials of one day", () => {
    const [typical] = MEMORY_NOISE.filter(({ name }) => name === "typical");
    if (!typical) throw new Error("no typical noise");
    const days = new MemoryStudy(typical, { trialDays: 1, seed: 1 });
    for (let run = 0; run < RUNS; run++) days.step();
    const outcome = days.result().find(({ blocks }) => blocks === 4)?.growth;
    expect(found(outcome ?? [], 31)).toBeGreaterThanOrEqual(0.95);
  });

  it("calls no half of a material leak more, in trials of a month", () => {
    for (const blocks of [2, 4, 8]) {
      expect(found(resultOf("typical", blocks).growth, 0.5)).toBeLessThanOrEqual(0.02);
    }
  });
});
