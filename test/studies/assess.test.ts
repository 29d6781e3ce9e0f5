import { beforeAll, describe, expect, it } from "vitest";
import { assess } from "../../src/core/qualification/assess.ts";
import {
  type Qualification,
  qualificationSchema,
} from "../../src/core/qualification/qualification.ts";
import { upperBound } from "../../src/core/verdict/false-alarm-stats.ts";
import { renderQualification } from "../../src/report/qualification/qualification-files.ts";
import { renderQualificationTerminal } from "../../src/report/qualification/qualification-terminal.ts";
import {
  qualificationRecords,
  type SyntheticMachine,
  workOf,
} from "../support/synthetic-machine.ts";

function qualified(machine: SyntheticMachine, { blocks = 12, seed = 1 } = {}): Qualification {
  const { plan, records } = qualificationRecords(machine, { blocks, seed });
  const work = workOf(plan);
  const qualification = assess({ run: "q-1", gcbench: "0", seed: 1, records, work });
  if (!qualification) throw new Error("no qualification");
  return qualificationSchema.parse(qualification);
}

const finding = ({ findings }: Qualification, name: string) =>
  findings.find((candidate) => candidate.name === name);

describe("assess: a quiet machine", () => {
  let quiet: Qualification;
  beforeAll(() => {
    quiet = qualified({ trialSd: 0.004 });
  });

  it("is trustworthy without reservations", () => {
    expect(quiet).toMatchObject({ fitness: "trustworthy", reasons: [] });
    expect(quiet.blocksToUse).toBeLessThanOrEqual(8);
    expect(quiet.findings.filter(({ status }) => status === "bad")).toEqual([]);
    expect(finding(quiet, "Two states")?.status).toBe("good");
  });

  it("detects injected slow-downs and raises no false alarm", () => {
    const [aa, , twoPercent, fivePercent] = quiet.comparisons;
    expect(aa).toMatchObject({ requested: 0, injected: 0 });
    expect(aa?.effect?.verdict).toBe("no material change");
    expect(twoPercent?.effect?.verdict).toBe("slower");
    expect(fivePercent?.effect?.change).toBeGreaterThan(0.04);
    expect(fivePercent?.effect?.change).toBeLessThan(0.06);
    // Transport takes 30 % of a sample trial and grew by 5 %.
    expect(fivePercent?.injected).toBeCloseTo(0.3 * 0.05, 6);
    for (const { slower, faster } of aa?.resampled ?? []) {
      expect(slower + faster).toBeLessThan(0.05);
    }
    const eight = fivePercent?.resampled.find(({ blocks }) => blocks === 8);
    expect(eight).toMatchObject({ distinct: 495, slower: 1 });
  });

  it("has more power with more blocks and for larger changes", () => {
    const detectable = quiet.power.map(({ smallestDetectable }) => smallestDetectable ?? 1);
    expect(detectable).toHaveLength(3);
    expect(detectable).toEqual(detectable.toSorted((a, b) => b - a));
    for (const { points } of quiet.power) {
      expect(points[0]?.slower).toBeLessThan(0.05);
      expect(points.at(-1)?.slower).toBe(1);
    }
  });

  it("is reproducible", () => {
    expect(qualified({ trialSd: 0.004 })).toEqual(quiet);
  });
});

it("assess: a noisy machine is not fit, and the reasons name the noise", () => {
  const noisy = qualified({ trialSd: 0.05, blockSd: 0.06 });
  expect(noisy.fitness).toBe("not fit");
  expect(noisy.blocksToUse).toBeNull();
  expect(noisy.reasons.join()).toContain("The noise is too large");
  expect(finding(noisy, "Run noise")?.status).toBe("bad");
});

it("assess: a machine in between is usable with more blocks than usual", () => {
  const typical = qualified({ trialSd: 0.012, blockSd: 0.012 }, { blocks: 16 });
  expect(typical.fitness).toBe("usable");
  expect(typical.blocksToUse).toBeGreaterThan(8);
});

it("assess: few blocks are weaker evidence than many", () => {
  const machine = { trialSd: 0.006, blockSd: 0.005 };
  const long = qualified(machine, { blocks: 48, seed: 4 });
  const short = qualified(machine, { blocks: 3, seed: 4 });
  const width = ({ noise }: Qualification) => noise.high / noise.low;
  expect(width(short)).toBeGreaterThan(1.5 * width(long));
  expect(short.falseAlarms.upperBound).toBeGreaterThan(long.falseAlarms.upperBound);
});

it("assess: a machine that favours a side is not fit because of false alarms", () => {
  const biased = qualified({ trialSd: 0.003, bias: 0.03 });
  expect(biased.fitness).toBe("not fit");
  expect(biased.reasons[0]).toContain("The same version was called slower");
});

describe("findDisturbances", () => {
  it("reports bursts and their likely cause", () => {
    const burst = qualified({ trialSd: 0.004, bursts: { share: 0.15, factor: 1.2 } });
    expect(finding(burst, "Bursts")?.status).not.toBe("good");
    expect(finding(burst, "Bursts")?.advice).toContain("other programs");
    expect(finding(burst, "Other programs")?.found).toMatch(
      /took (17|18|19|20|21|22)\.\d % longer/,
    );
  });

  it("reports drift, a slow first trial, and two states", () => {
    expect(finding(qualified({ trialSd: 0.004, drift: 0.05 }), "Drift")?.found).toMatch(
      /^\+[45]\./,
    );
    const cold = qualified({ trialSd: 0.004, firstTrial: 1.02 });
    expect(finding(cold, "First trial")).toMatchObject({ status: "notable" });
    const states = qualified({ trialSd: 0.004, slowState: 1.05 });
    expect(finding(states, "Two states")?.found).toMatch(/^50 % .* (4|5)\.\d % longer$/);
  });

  it("reports nothing on a quiet machine", () => {
    const quiet = qualified({ trialSd: 0.004 }, { seed: 2 });
    for (const name of ["Bursts", "Drift", "First trial", "Two states", "Other programs"]) {
      expect(finding(quiet, name)?.status, name).toBe("good");
    }
  });
});

it("assess returns null with too few complete blocks", () => {
  const { plan, records } = qualificationRecords({ trialSd: 0.01 }, { blocks: 1, seed: 1 });
  const input = { run: "q-1", gcbench: "0", seed: 1, work: workOf(plan) };
  expect(assess({ ...input, records })).toBeNull();
  expect(assess({ ...input, records: [] })).toBeNull();
});

describe("upperBound", () => {
  // SciPy 1.17.1: stats.binomtest(0, 41, alternative="less").proportion_ci(0.95).high, and (2, 20)
  it.each([
    { found: 0, of: 41, bound: 0.07046111727054 },
    { found: 2, of: 20, bound: 0.28261852488586 },
    { found: 0, of: 0, bound: 1 },
    { found: 3, of: 3, bound: 1 },
  ])("is $bound for $found of $of", ({ found, of, bound }) => {
    expect(upperBound(found, of)).toBeCloseTo(bound, 8);
  });
});

it("renderQualification: terminal, Markdown and chart agree", () => {
  const qualification = qualified({ trialSd: 0.004 });
  const files = renderQualification(qualification);
  const terminal = renderQualificationTerminal(qualification, "q/qualification.md");
  const headline = `Trustworthy: ${qualification.blocksToUse} blocks detect 2 % on this machine.`;
  expect(terminal).toContain(headline);
  expect(files.get("qualification.md")).toContain(`**${headline}**`);
  expect(files.get("qualification.md")).toContain("![Detection rate by size of the change");
  // Three known slow-downs at three numbers of blocks.
  expect(files.get("power.svg")?.match(/<circle/g)).toHaveLength(9);
  expect(files.get("power.svg")?.match(/<polyline/g)).toHaveLength(3);
});
