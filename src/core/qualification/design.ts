import type { Suite } from "../documents/suite.ts";
import { suiteSchema } from "../documents/suite.ts";
import type { MiniatureWorkload } from "../documents/workload.ts";
import { UsageError } from "../errors.ts";

/** Known slow-downs, as fractions of the wall time. */
export const KNOWN_CHANGES: readonly number[] = [0.01, 0.02, 0.05];
/** Number of comparisons: the miniature with itself, and with each known slow-down. */
const COMPARISONS = 1 + KNOWN_CHANGES.length;
/** Blocks per comparison with the default duration. */
const PREFERRED_BLOCKS = 16;
/** Minimum number of blocks for a verdict without noise history. */
export const MIN_QUALIFICATION_BLOCKS = 3;
/** Shorter trials consist mainly of start-up, whose noise differs from the model's. */
const MIN_TRIAL_SECONDS = 1;
const TRIALS = 4;
/** Length of the warm-up relative to a trial. */
const WARM_UP_SHARE = 0.25;
/** Overhead of a block: process start, digests, records. */
const BLOCK_OVERHEAD_SECONDS = 1.2;
/** The miniature's duration is a multiple of 20 minutes. */
const STEPS_PER_HOUR = 3;

export interface QualificationRequest {
  readonly minutes: number;
  /** Blocks per comparison; undefined: as many as the minutes allow. */
  readonly blocks?: number | undefined;
  /** Simulated hours per trial; undefined: as many as the minutes allow. */
  readonly hours?: number | undefined;
}

/** Results of a few short runs of the miniature. */
export interface Probe {
  readonly secondsPerSimulatedHour: number;
  /** Share of the wall time in timers that can be slowed. */
  readonly slowableShare: number;
}

export interface QualificationDesign {
  readonly blocks: number;
  readonly simulatedHours: number;
  readonly trialSeconds: number;
  readonly totalSeconds: number;
}

/** Duration of a block from process start to record. */
export function qualificationBlockSeconds(trialSeconds: number): number {
  return BLOCK_OVERHEAD_SECONDS + (TRIALS + WARM_UP_SHARE) * trialSeconds;
}

/**
 * Chooses number and length of blocks. More blocks take precedence over longer trials, because they
 * show the variation between blocks. Trials are never so short that start-up dominates.
 *
 * @throws {UsageError} the time is too short for the minimum number of blocks
 */
export function designQualification(
  { minutes, blocks: requestedBlocks, hours }: QualificationRequest,
  { secondsPerSimulatedHour }: Probe,
): QualificationDesign {
  const seconds = minutes * 60;
  const affordable = (trialSeconds: number) =>
    Math.floor(seconds / (COMPARISONS * qualificationBlockSeconds(trialSeconds)));
  const fixed = hours === undefined ? null : hours * secondsPerSimulatedHour;
  const blocks =
    requestedBlocks ?? Math.min(PREFERRED_BLOCKS, affordable(fixed ?? MIN_TRIAL_SECONDS));
  if (blocks < MIN_QUALIFICATION_BLOCKS) {
    const needed =
      (MIN_QUALIFICATION_BLOCKS *
        COMPARISONS *
        qualificationBlockSeconds(fixed ?? MIN_TRIAL_SECONDS)) /
      60;
    throw new UsageError(
      `${minutes} minutes are too short for ${MIN_QUALIFICATION_BLOCKS} blocks per comparison. ` +
        `This machine needs at least \`--minutes ${Math.ceil(needed)}\`.`,
    );
  }
  const available =
    (seconds / (COMPARISONS * blocks) - BLOCK_OVERHEAD_SECONDS) / (TRIALS + WARM_UP_SHARE);
  const targetSeconds = fixed ?? Math.max(MIN_TRIAL_SECONDS, available);
  const steps = Math.max(1, Math.floor((STEPS_PER_HOUR * targetSeconds) / secondsPerSimulatedHour));
  const simulatedHours = hours ?? steps / STEPS_PER_HOUR;
  const trialSeconds = simulatedHours * secondsPerSimulatedHour;
  return {
    blocks,
    simulatedHours,
    trialSeconds,
    totalSeconds: COMPARISONS * blocks * qualificationBlockSeconds(trialSeconds),
  };
}

/** Warm-up of about a quarter of a trial, in whole time steps of the miniature. */
export function warmUpHours(simulatedHours: number): number {
  const steps = Math.round(simulatedHours * STEPS_PER_HOUR * WARM_UP_SHARE);
  return Math.max(1, steps) / STEPS_PER_HOUR;
}

/**
 * Factor by which the miniature's timers must slow down for its wall time to grow by a fraction.
 */
export function slowdownFactor(change: number, slowable: number): number {
  return 1 + (slowable > 0 ? change / slowable : change);
}

const FACTOR_DIGITS = 4;

/**
 * Options of the miniature. They have the same length for every version, because the length of
 * arguments can affect times.
 */
export function slowdownArguments(factor: number): string[] {
  return ["--slow", `GEOS-Chem=${factor.toFixed(FACTOR_DIGITS)}`];
}

export const BASELINE = "miniature";
export const REPEAT_SUFFIX = "miniature-again";

/** Name of a slowed version: `slow-2pct`. */
export function slowdownVersionName(change: number): string {
  return `slow-${Math.round(change * 100)}pct`;
}

/** Known change of a qualification's version; 0: none; null: not one of its versions. */
export function requestedChange(version: string): number | null {
  if (version === REPEAT_SUFFIX) return 0;
  return KNOWN_CHANGES.find((change) => slowdownVersionName(change) === version) ?? null;
}

/**
 * Name of a qualification's suite. Its start is the same for all qualifications; the rest tells the
 * requested duration.
 */
export function suiteName({ minutes, blocks }: QualificationRequest): string {
  return blocks === undefined ? `qualify-${minutes}min` : `qualify-${blocks}x-${minutes}min`;
}

/**
 * Suite of a qualification. It runs all blocks, because it measures noise instead of reaching a
 * verdict.
 */
export function qualificationSuite(options: {
  readonly name: string;
  readonly design: QualificationDesign;
  readonly slowable: number;
  readonly workload: MiniatureWorkload;
}): Suite {
  const { name, design, slowable, workload } = options;
  const version = (versionName: string, factor: number, description: string) => ({
    name: versionName,
    description,
    miniature: {},
    arguments: slowdownArguments(factor),
  });
  return suiteSchema.parse({
    name,
    description: "The miniature compared with itself, unchanged and with known slow-downs.",
    workloads: [workload],
    versions: [
      version(BASELINE, 1, "The built-in model."),
      version(
        REPEAT_SUFFIX,
        1,
        "The same version again: any verdict slower or faster is a false alarm.",
      ),
      ...KNOWN_CHANGES.map((change) =>
        version(
          slowdownVersionName(change),
          slowdownFactor(change, slowable),
          `The built-in model with ${Math.round(change * 100)} % more work.`,
        ),
      ),
    ],
    layout: { maxBlocks: design.blocks, looks: "none", rounds: 1 },
  });
}
