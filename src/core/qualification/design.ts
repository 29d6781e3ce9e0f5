import type { Suite } from "../documents/suite.ts";
import { suiteSchema } from "../documents/suite.ts";
import type { MiniatureWorkload } from "../documents/workload.ts";
import { UsageError } from "../errors.ts";

/** Sizes of the known slow-downs, as fractions of the wall time. */
export const KNOWN_CHANGES: readonly number[] = [0.01, 0.02, 0.05];
/** Comparisons of a qualification: one of the miniature with itself, and one for each known slow-down. */
const COMPARISONS = 1 + KNOWN_CHANGES.length;
/** Blocks a comparison that the default duration aims at. */
const PREFERRED_BLOCKS = 16;
/** Fewer blocks have no verdict without history. */
export const MIN_QUALIFICATION_BLOCKS = 3;
/** Shorter trials are start-up for a good part: their noise would not be the model's. */
const MIN_TRIAL_SECONDS = 1;
const TRIALS = 4;
/** Length of the warm-up as a share of a trial. */
const WARM_UP_SHARE = 0.25;
/** What a block costs beside its trials: a process of its own, digests, records. */
const BLOCK_OVERHEAD_SECONDS = 1.2;
/** The miniature's duration is a multiple of 20 minutes. */
const STEPS_PER_HOUR = 3;

export interface QualificationRequest {
  readonly minutes: number;
  /** Blocks a comparison; undefined: as many as the minutes allow. */
  readonly blocks?: number | undefined;
  /** Simulated hours of a trial; undefined: as the minutes allow. */
  readonly hours?: number | undefined;
}

/** What a few short runs of the miniature told. */
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

/** A block from the start of its process to its record. */
export function qualificationBlockSeconds(trialSeconds: number): number {
  return BLOCK_OVERHEAD_SECONDS + (TRIALS + WARM_UP_SHARE) * trialSeconds;
}

/**
 * How many blocks of which length: blocks tell how much they vary, so that they come before long trials, and no
 * trial is shorter than start-up costs let it be.
 *
 * @throws {UsageError} the time is not enough for the fewest blocks
 */
export function designQualification(
  { minutes, blocks: asked, hours }: QualificationRequest,
  { secondsPerSimulatedHour }: Probe,
): QualificationDesign {
  const seconds = minutes * 60;
  const affordable = (trialSeconds: number) =>
    Math.floor(seconds / (COMPARISONS * qualificationBlockSeconds(trialSeconds)));
  const fixed = hours === undefined ? null : hours * secondsPerSimulatedHour;
  const blocks = asked ?? Math.min(PREFERRED_BLOCKS, affordable(fixed ?? MIN_TRIAL_SECONDS));
  if (blocks < MIN_QUALIFICATION_BLOCKS) {
    const needed =
      (MIN_QUALIFICATION_BLOCKS *
        COMPARISONS *
        qualificationBlockSeconds(fixed ?? MIN_TRIAL_SECONDS)) /
      60;
    throw new UsageError(
      `${minutes} minutes are not enough for ${MIN_QUALIFICATION_BLOCKS} blocks of each comparison: ` +
        `this machine needs \`--minutes ${Math.ceil(needed)}\` at least.`,
    );
  }
  const left =
    (seconds / (COMPARISONS * blocks) - BLOCK_OVERHEAD_SECONDS) / (TRIALS + WARM_UP_SHARE);
  const wanted = fixed ?? Math.max(MIN_TRIAL_SECONDS, left);
  const steps = Math.max(1, Math.floor((STEPS_PER_HOUR * wanted) / secondsPerSimulatedHour));
  const simulatedHours = hours ?? steps / STEPS_PER_HOUR;
  const trialSeconds = simulatedHours * secondsPerSimulatedHour;
  return {
    blocks,
    simulatedHours,
    trialSeconds,
    totalSeconds: COMPARISONS * blocks * qualificationBlockSeconds(trialSeconds),
  };
}

/** Shortest warm-up of about a quarter of a trial, in whole steps of the miniature. */
export function warmUpHours(simulatedHours: number): number {
  const steps = Math.round(simulatedHours * STEPS_PER_HOUR * WARM_UP_SHARE);
  return Math.max(1, steps) / STEPS_PER_HOUR;
}

/** What the miniature has to be slowed by, for its wall time to grow by a fraction. */
export function slowdownFactor(change: number, slowable: number): number {
  return 1 + (slowable > 0 ? change / slowable : change);
}

const FACTOR_DIGITS = 4;

/** Options of the miniature: as long for every version, because the length of arguments can move a time. */
export function slowdownArguments(factor: number): string[] {
  return ["--slow", `GEOS-Chem=${factor.toFixed(FACTOR_DIGITS)}`];
}

export const BASELINE = "miniature";
export const REPEAT_SUFFIX = "miniature-again";

/** `slow-2pct`: the miniature, slowed by a known part of its wall time. */
export function slowdownVersionName(change: number): string {
  return `slow-${Math.round(change * 100)}pct`;
}

/** The known change of a version of a qualification; 0: none, null: not one of its versions. */
export function requestedChange(version: string): number | null {
  if (version === REPEAT_SUFFIX) return 0;
  return KNOWN_CHANGES.find((change) => slowdownVersionName(change) === version) ?? null;
}

/** Begins the names of all suites that qualify: what follows says how much was asked for. */
export function suiteName({ minutes, blocks }: QualificationRequest): string {
  return blocks === undefined ? `qualify-${minutes}min` : `qualify-${blocks}x-${minutes}min`;
}

/** The suite that a qualification runs; all of its blocks, because it is about the noise and not about a verdict. */
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
    description: "The miniature against itself, and against itself with known slow-downs.",
    workloads: [workload],
    versions: [
      version(BASELINE, 1, "The built-in model as it is."),
      version(
        REPEAT_SUFFIX,
        1,
        "The same again: whatever is called slower or faster is a false alarm.",
      ),
      ...KNOWN_CHANGES.map((change) =>
        version(
          slowdownVersionName(change),
          slowdownFactor(change, slowable),
          `The built-in model with ${Math.round(change * 100)} % more to do.`,
        ),
      ),
    ],
    layout: { maxBlocks: design.blocks, looks: "none" },
  });
}
