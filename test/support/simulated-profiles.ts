import { RandomStream } from "../../src/core/calibration/random-stream.ts";
import { compare } from "../../src/core/comparison/compare.ts";
import type { Cell } from "../../src/core/documents/comparison.ts";
import { blockSpec, type Side } from "../../src/core/documents/plan.ts";
import type { Profile, ProfileComparison } from "../../src/core/documents/profile.ts";
import type { BlockRecord } from "../../src/core/documents/record.ts";
import { record, samplePlan } from "./samples.ts";

/** A simulated run with profiles. Standard deviations are of log time. */
export interface ProfiledRun {
  readonly seed: number;
  readonly blocks: number;
  /** Samples of a profile. */
  readonly samples: number;
  /** Of each trial, and of each routine in a profiled trial on top of the sampling error. */
  readonly trialSd: number;
  readonly routineSd: number;
  /** Seconds that the first routine, with a tenth of the run of 100 s, takes longer. Default: 0. */
  readonly addedSeconds?: number;
  /** Instructions of the candidate over those of the baseline. Default: 1. */
  readonly work?: number;
}

const RUN_SECONDS = 100;
const ROUTINES = 24;
/** Shares fall like those of real profiles: the first of 10 %, then from 16 % down to 0.3 %. */
const SHARES = [0.1, ...Array.from({ length: ROUTINES - 1 }, (_, index) => 0.16 * 0.84 ** index)];
const WHOLE = SHARES.reduce((sum, share) => sum + share, 0);

/** Standard deviation of log instructions, as a processor's counter shows with threads that sleep while they wait. */
const COUNT_SD = 1e-4;
const INSTRUCTIONS = 1e11;

export const CHANGED_ROUTINE = "routine_1";

/** Profiles of a run as its comparison has them. */
export function profiledRun(model: ProfiledRun): ProfileComparison {
  const { profile } = profiledCell(model);
  if (!profile) throw new Error("the comparison has no profile");
  return profile;
}

/** Comparison of a run with profiles and counted instructions. */
export function profiledCell(model: ProfiledRun): Cell {
  const random = new RandomStream(model.seed, "profiles");
  const secondsOf = (side: Side) =>
    SHARES.map(
      (share, index) =>
        (share / WHOLE) * RUN_SECONDS +
        (index === 0 && side === "B" ? (model.addedSeconds ?? 0) : 0),
    );
  const noisy = (seconds: number) => seconds * Math.exp(model.trialSd * random.normal());
  const plan = samplePlan({ suite: { layout: { maxBlocks: model.blocks } } });
  const profileOf = (side: Side): Profile => {
    const weights = secondsOf(side).map(
      (value) => value * Math.exp(model.routineSd * random.normal()),
    );
    const counts = draw(weights, model.samples, random);
    return {
      side,
      session: 1,
      startedAt: "2026-12-01T00:00:00Z",
      wallSeconds: RUN_SECONDS,
      clock: "cpu-clock",
      hertz: 99,
      samples: model.samples,
      waitingSamples: 0,
      tree: {
        names: counts.map((_, index) => `routine_${index + 1}`),
        nodes: counts.map((count, index) => [-1, index, count]),
      },
      stacks: "none",
    };
  };
  const countOf = (side: Side) => ({
    side,
    session: 1,
    startedAt: "2026-12-01T00:00:00Z",
    wallSeconds: RUN_SECONDS,
    counter: "processor" as const,
    instructions: Math.round(
      INSTRUCTIONS * Math.exp(COUNT_SD * random.normal()) * (side === "B" ? (model.work ?? 1) : 1),
    ),
  });
  const records = plan.blocks.map((block): BlockRecord => {
    const spec = blockSpec(plan, "profiled-1", block);
    const times = (side: Side) => noisy(secondsOf(side).reduce((sum, value) => sum + value, 0));
    return {
      ...record(spec, times),
      profiles: [profileOf("A"), profileOf("B")],
      instructions: [countOf("A"), countOf("B")],
    };
  });
  const [cell] = compare({
    run: "profiled-1",
    plan,
    records,
    isFinished: true,
    gcbench: "0",
  }).cells;
  if (!cell) throw new Error("the comparison has no cell");
  return cell;
}

/** Counts of independent samples by weight. */
function draw(weights: readonly number[], samples: number, random: RandomStream): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const counts = weights.map(() => 0);
  for (let sample = 0; sample < samples; sample++) {
    let left = random.uniform() * whole;
    let index = 0;
    while (index < weights.length - 1 && left >= (weights[index] ?? 0)) {
      left -= weights[index] ?? 0;
      index++;
    }
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}
