import type {
  CallgrindRun,
  CheckedCandidate,
  CheckedWorkload,
} from "../documents/instruction-check.ts";

/** Smallest change that is called more or less work. The loader's work depends on the names of files. */
export const MIN_CHANGE = 0.0005;
/**
 * The limit, in distances of the baseline's two runs. Two runs alone show the noise badly: with normal noise of any size, an
 * unchanged candidate exceeds it in 1.8 % of cases.
 */
export const SPREAD_FACTOR = 30;
/** Routines that are named, and the share of the largest change from which one is. */
const MAX_ROUTINES = 5;
const NAMED_SHARE = 0.05;

/** A version that ran under callgrind. */
export interface CountedVersion {
  readonly version: string;
  readonly run: CallgrindRun;
}

/** Runs of a workload on a platform. */
export interface CountedWorkload {
  readonly workload: string;
  readonly platform: string;
  /** Two runs of the baseline. */
  readonly baseline: readonly [CountedVersion, CountedVersion];
  readonly candidates: readonly CountedVersion[];
}

/** Says which candidates do more work than the baseline. */
export function checkInstructions(counted: CountedWorkload): CheckedWorkload {
  const { workload, platform, baseline, candidates } = counted;
  const [first, second] = baseline;
  const mean = (first.run.instructions + second.run.instructions) / 2;
  const spread = Math.abs(first.run.instructions - second.run.instructions) / mean;
  const limit = Math.max(MIN_CHANGE, SPREAD_FACTOR * spread);
  const known = [routinesOf(first.run), routinesOf(second.run)];
  const before = new Map(
    [...new Set(known.flatMap((one) => [...one.keys()]))].map((name) => [
      name,
      known.reduce((sum, one) => sum + (one.get(name) ?? 0), 0) / known.length,
    ]),
  );
  return {
    workload,
    platform,
    baseline: { ...summary(first), instructions: mean },
    spread,
    limit,
    candidates: candidates.map((candidate): CheckedCandidate => {
      const change = candidate.run.instructions / mean - 1;
      const isChanged = Math.abs(change) > limit;
      return {
        ...summary(candidate),
        finding: isChanged ? (change > 0 ? "more work" : "less work") : "same work",
        change,
        routines: isChanged ? carriers(before, routinesOf(candidate.run)) : [],
      };
    }),
  };
}

function summary({ version, run: { instructions, waiting } }: CountedVersion) {
  return { version, instructions, waitingShare: waiting / Math.max(1, instructions + waiting) };
}

function routinesOf({ routines }: CallgrindRun): ReadonlyMap<string, number> {
  return new Map(routines);
}

/** Routines with the largest changes. */
function carriers(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>) {
  const changed = [...new Set([...before.keys(), ...after.keys()])]
    .map((name) => ({
      name,
      baseline: before.get(name) ?? 0,
      candidate: after.get(name) ?? 0,
    }))
    .toSorted((a, b) => sizeOf(b) - sizeOf(a) || (a.name < b.name ? -1 : 1));
  const largest = changed[0] ? sizeOf(changed[0]) : 0;
  return changed.slice(0, MAX_ROUTINES).filter((one) => sizeOf(one) >= NAMED_SHARE * largest);
}

function sizeOf({
  baseline,
  candidate,
}: {
  readonly baseline: number;
  readonly candidate: number;
}) {
  return Math.abs(candidate - baseline);
}
