import padjust from "@stdlib/stats-padjust";
import { group } from "d3-array";
import type { Side } from "../documents/plan.ts";
import type { Profile, ProfileComparison, RoutineComparison } from "../documents/profile.ts";
import type { BlockRecord } from "../documents/record.ts";
import { pathsOf } from "../profile/call-tree.ts";
import { type Callers, callersIn } from "../profile/joined-stacks.ts";
import {
  type BlockShares,
  overdispersion,
  type RoutineDifferences,
  routineChange,
  routineDifferences,
  routineP,
} from "../profile/routine-effects.ts";
import { type ProfiledBlock, routineShares } from "../profile/routine-shares.ts";
import { timersOf } from "../profile/routine-timers.ts";
import {
  hostOf,
  isBlockReplicate,
  replicatesFrom,
  roundTimes,
  WALL_TIME,
} from "../verdict/block-times.ts";
import { interferenceLimit, type NoiseHistory } from "../verdict/effect-estimate.ts";
import {
  average,
  duplicateDistances,
  duplicateSd,
  trialVarianceFactor,
  undisturbedMean,
} from "../verdict/replicates.ts";
import { FAMILY_LEVEL, holmLevels, MIN_TIMER_CHANGE, OPTIONAL_STOP } from "./compare-timers.ts";
import { meanTree } from "./mean-call-tree.ts";

/** Routines below this share of the run are not tested. */
const MIN_TESTED_SHARE = 0.005;
/** Routines that a comparison lists, those with the most time first. */
const MAX_ROUTINES = 200;

interface DraftRoutine {
  readonly name: string;
  readonly self: RoutineDifferences;
  readonly inclusive: RoutineDifferences;
  readonly isTested: boolean;
}

/** Profiles of a cell before the routines of all cells are judged together. */
export interface DraftProfiles {
  readonly blocks: readonly ProfiledBlock[];
  readonly profiles: readonly Profile[];
  readonly timers: readonly string[];
  readonly routines: readonly DraftRoutine[];
  readonly dispersion: number;
}

/**
 * Prepares the profiles of a cell.
 *
 * @param records complete records of the cell, sorted by start
 * @returns null: no block has a profile of both versions
 */
export function draftProfiles(
  records: readonly BlockRecord[],
  history: NoiseHistory | null,
): DraftProfiles | null {
  const replicates = replicatesFrom(records, WALL_TIME);
  const limit = interferenceLimit(replicates, history);
  const profiles = records.flatMap((record) => record.profiles ?? []);
  const callers = callersIn(profiles.flatMap(({ tree }) => pathsOf(tree)));
  const blocks = atSameSpeed(
    records.flatMap((record) => profiledBlock(record, { limit, callers }) ?? []),
  );
  if (blocks.length === 0) return null;
  const trialSd = duplicateSd(duplicateDistances(replicates));
  const timeVariance = trialVarianceFactor(replicates) * trialSd ** 2;
  const byHost = [...group(blocks, ({ host }) => host).values()];
  const names = new Set(
    blocks.flatMap(({ shares }) => [...shares.A.inclusive.keys(), ...shares.B.inclusive.keys()]),
  );
  const routines = [...names].map((name) => {
    const of = (kind: "self" | "inclusive") =>
      routineDifferences(
        byHost.map((own) => own.map((block) => sharesIn(block, kind, name))),
        timeVariance,
      );
    const share = Math.max(meanShare(blocks, "A", name), meanShare(blocks, "B", name));
    const isTested = share >= MIN_TESTED_SHARE && byHost.length >= 2;
    return { name, self: of("self"), inclusive: of("inclusive"), isTested };
  });
  const tested = routines.filter(({ isTested }) => isTested);
  return {
    blocks,
    profiles,
    timers: [
      ...new Set(
        records.flatMap(({ trials }) =>
          trials.flatMap(({ timers }) => timers.map(({ name }) => name)),
        ),
      ),
    ],
    routines,
    dispersion: overdispersion(tested.map(({ self }) => self)),
  };
}

function profiledBlock(
  record: BlockRecord,
  { limit, callers }: { readonly limit: number; readonly callers: Callers },
): ProfiledBlock | null {
  const of = (side: Side) => record.profiles?.find((one) => one.side === side && one.samples > 0);
  const [a, b] = [of("A"), of("B")];
  const rounds = roundTimes(record, WALL_TIME);
  if (!a || !b || rounds.length === 0) return null;
  return {
    host: isBlockReplicate(record) ? record.spec.block.id : hostOf(record),
    shares: { A: routineShares(a, callers), B: routineShares(b, callers) },
    seconds: {
      A: Math.exp(average(rounds.map((round) => undisturbedMean(round.a, limit)))),
      B: Math.exp(average(rounds.map((round) => undisturbedMean(round.b, limit)))),
    },
  };
}

/** Scales the times of each block to the mean time of the baseline, so that a slow host weighs as much as a fast one. */
function atSameSpeed(blocks: readonly ProfiledBlock[]): readonly ProfiledBlock[] {
  const mean = Math.exp(average(blocks.map(({ seconds }) => Math.log(seconds.A))));
  return blocks.map((block) => {
    const { A, B } = block.seconds;
    return { ...block, seconds: { A: mean, B: (mean * B) / A } };
  });
}

function sharesIn(
  { shares, seconds }: ProfiledBlock,
  kind: "self" | "inclusive",
  name: string,
): BlockShares {
  return {
    shareA: shares.A[kind].get(name) ?? 0,
    shareB: shares.B[kind].get(name) ?? 0,
    secondsA: seconds.A,
    secondsB: seconds.B,
    samplesA: shares.A.samples,
    samplesB: shares.B.samples,
  };
}

function meanShare(blocks: readonly ProfiledBlock[], side: Side, name: string): number {
  return average(blocks.map(({ shares }) => shares[side].self.get(name) ?? 0));
}

/** Judges the routines of all cells together, with Holm's correction. */
export function judgeProfiles(
  drafts: readonly (DraftProfiles | null)[],
): readonly (ProfileComparison | null)[] {
  const tested = drafts.flatMap((draft) =>
    (draft?.routines ?? []).flatMap((routine) => {
      const p = routine.isTested && draft ? routineP(routine.self, draft.dispersion) : null;
      return p === null ? [] : [{ routine, p: Math.min(1, OPTIONAL_STOP * p) }];
    }),
  );
  const raw = tested.map(({ p }) => p);
  const adjusted = raw.length === 0 ? [] : [...padjust(raw, "holm")].map(Number);
  const levelOf = holmLevels(raw, adjusted, FAMILY_LEVEL);
  const indices = new Map(tested.map(({ routine }, index) => [routine, index]));
  return drafts.map((draft) => {
    if (draft === null) return null;
    return comparisonOf(draft, (routine) => {
      const index = indices.get(routine);
      const p = index === undefined ? null : (adjusted[index] ?? 1);
      return { p, alpha: levelOf(index ?? raw.length) / OPTIONAL_STOP };
    });
  });
}

function comparisonOf(
  draft: DraftProfiles,
  judge: (routine: DraftRoutine) => { readonly p: number | null; readonly alpha: number },
): ProfileComparison {
  const { blocks, profiles, dispersion } = draft;
  const seconds = average(blocks.map((block) => block.seconds.A));
  const tree = meanTree(blocks);
  const routines = draft.routines.map((routine): RoutineComparison => {
    const { p, alpha } = judge(routine);
    const mean = (kind: "self" | "inclusive", side: Side) =>
      average(
        blocks.map(
          (block) => (block.shares[side][kind].get(routine.name) ?? 0) * block.seconds[side],
        ),
      );
    const [selfA, selfB] = [mean("self", "A"), mean("self", "B")];
    const self = routineChange(routine.self, { dispersion, alpha, seconds });
    const isLarge = Math.abs(self.change) >= MIN_TIMER_CHANGE * Math.max(selfA, selfB);
    return {
      name: routine.name,
      selfA,
      selfB,
      self,
      inclusiveA: mean("inclusive", "A"),
      inclusiveB: mean("inclusive", "B"),
      inclusive: routineChange(routine.inclusive, { dispersion, alpha, seconds }),
      p,
      isProven: p !== null && p < FAMILY_LEVEL && isLarge,
      timers: [...timersOf(routine.name, draft.timers, tree)],
    };
  });
  const weight = ({ selfA, selfB }: RoutineComparison) => Math.max(selfA, selfB);
  return {
    blocks: blocks.length,
    clocks: [...new Set(profiles.map(({ clock }) => clock))],
    ...totals(profiles),
    change: average(blocks.map(({ seconds: both }) => both.B - both.A)),
    routines: routines
      .toSorted((a, b) => weight(b) - weight(a) || (a.name < b.name ? -1 : 1))
      .slice(0, MAX_ROUTINES),
    tree,
  };
}

function totals(profiles: readonly Profile[]) {
  const of = (side: Side) => {
    const own = profiles.filter((profile) => profile.side === side);
    const samples = own.reduce((sum, one) => sum + one.samples, 0);
    const waiting = own.reduce((sum, one) => sum + one.waitingSamples, 0);
    return { samples, waiting: waiting / Math.max(1, samples + waiting) };
  };
  const [a, b] = [of("A"), of("B")];
  return { samplesA: a.samples, samplesB: b.samples, waitingA: a.waiting, waitingB: b.waiting };
}
