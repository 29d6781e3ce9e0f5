import { digestOf } from "../../src/core/documents/digest.ts";
import { blockSpec } from "../../src/core/documents/plan.ts";
import type { BlockRecord, Machine, Trial } from "../../src/core/documents/record.ts";
import type { PinnedVersion } from "../../src/core/documents/version.ts";
import { makePlan } from "../../src/core/planning/make-plan.ts";
import { machine, pinnedSuite, pinnedVersion, record } from "./samples.ts";

/** Times of a version's parts, in seconds. The wall time is their sum. */
export type Parts = Readonly<Record<string, number>>;

export interface HistoryRun {
  readonly run: string;
  /** The first is the baseline. */
  readonly versions: readonly PinnedVersion[];
  /** ISO day, as in 2026-01-31. */
  readonly day: string;
  readonly blocks?: number;
  readonly machine?: Machine;
}

export interface HistoryModel {
  readonly parts: (version: string) => Parts;
  /** Relative size of the scatter of a trial. */
  readonly scatter?: number;
  /** Peak memory of a version in MiB, which scatters a tenth as much as times. Default: that of the sample trial, exactly. */
  readonly memory?: (version: string) => number;
}

/** Records of runs that never happened, with a scatter that is the same each time. */
export function historyRecords(runs: readonly HistoryRun[], model: HistoryModel): BlockRecord[] {
  return runs.flatMap((run, index) => runRecords(run, index, model));
}

function runRecords(past: HistoryRun, index: number, model: HistoryModel): BlockRecord[] {
  const { run, versions, day, blocks = 4 } = past;
  const plan = makePlan(
    pinnedSuite({
      versions,
      suite: { versions: versions.map(({ name }) => name), layout: { maxBlocks: blocks } },
    }),
  );
  const scatter = noiseFactor(index + 1, model.scatter ?? 0.005);
  return plan.blocks.map((block, number) => {
    const spec = blockSpec(plan, run, block);
    const made = record(spec, () => 1);
    const startedAt = `${day}T${String(Math.floor(number / 4)).padStart(2, "0")}:${String((number % 4) * 15).padStart(2, "0")}:00.000Z`;
    const sessions = made.sessions.map((session) => ({
      ...session,
      machine: past.machine ?? machine,
    }));
    const trials = made.trials.map((trial) => {
      const version = spec.versions[trial.side]?.name ?? "";
      const timed = withParts(trial, model.parts(version), scatter);
      const peak = model.memory?.(version);
      return peak === undefined
        ? timed
        : { ...timed, peakMemoryMiB: peak * Math.exp(scatter() / 10) };
    });
    return { ...made, startedAt, endedAt: startedAt, sessions, trials };
  });
}

function withParts(trial: Trial, parts: Parts, scatter: () => number): Trial {
  const timers = Object.entries(parts).map(([name, seconds]) => ({
    name,
    parent: "GEOS-Chem",
    seconds: seconds * Math.exp(scatter()),
  }));
  const wallSeconds = timers.reduce((sum, { seconds }) => sum + seconds, 0);
  return {
    ...trial,
    wallSeconds,
    timers: [{ name: "GEOS-Chem", parent: null, seconds: wallSeconds }, ...timers],
  };
}

/** Scatter without a generator: fractional parts of multiples of the golden ratio, made bell-shaped. */
function noiseFactor(seed: number, size: number): () => number {
  let count = seed * 7919;
  const next = () => {
    count++;
    return ((count * 0.618033988749895) % 1) + ((count * 0.7548776662466927) % 1) - 1;
  };
  return () => size * (next() + next() + next()) * SPREAD;
}

/** Makes three sums of two uniform values a standard deviation of 1. */
const SPREAD = Math.SQRT2;

/** A version whose digest follows from its name. */
export function version(name: string, change: Partial<PinnedVersion> = {}): PinnedVersion {
  return pinnedVersion(name, { digest: digestOf(`version ${name}`), ...change });
}
