import padjust from "@stdlib/stats-padjust";
import type { Cell } from "../documents/comparison.ts";
import type { MemoryChange, PeakChange } from "../documents/memory-change.ts";
import type { BlockRecord } from "../documents/record.ts";
import { byStart } from "../documents/record-times.ts";
import { PEAK_MEMORY, replicatesFrom } from "../verdict/block-times.ts";
import type { Replicate } from "../verdict/replicates.ts";
import { CONFIDENCE, judgeAdjusted, MATERIAL_CHANGE, unadjustedP } from "../verdict/verdict.ts";
import { belongsToCell } from "./cells.ts";
import { holmLevels } from "./compare-timers.ts";
import { type DraftGrowth, draftGrowth, judgeGrowth, type MemoryTest } from "./memory-growth.ts";

/** Probability of a false verdict on the memory of any comparison of a run. */
const FAMILY_LEVEL = 1 - CONFIDENCE;

/** Memory of a comparison before all comparisons of a run are judged together. */
export interface DraftMemory {
  readonly peak: readonly Replicate[];
  /** Null: the growth of a trial is unknown. */
  readonly growth: DraftGrowth | null;
}

/**
 * Judges the memory of all comparisons of a run.
 *
 * @returns a result for each cell; null: nothing to compare, or fewer than two hosts
 */
export function compareMemory(
  records: readonly BlockRecord[],
  cells: readonly Omit<Cell, "timers" | "memory">[],
): readonly (MemoryChange | null)[] {
  return judgeMemory(
    cells.map((cell) => {
      if (cell.candidate === null || cell.differences.length > 0) return null;
      const own = records
        .filter(({ spec, status }) => status === "complete" && belongsToCell(cell, spec.block))
        .toSorted(byStart);
      return { peak: replicatesFrom(own, PEAK_MEMORY), growth: draftGrowth(own) };
    }),
  );
}

/**
 * Judges the peaks and the growths of all comparisons together, with Holm's correction. Memory never decides when a run
 * stops, so each quantity is tested once, with all hosts.
 */
export function judgeMemory(
  drafts: readonly (DraftMemory | null)[],
): readonly (MemoryChange | null)[] {
  const tested = drafts
    .flatMap((draft) => [draft?.peak ?? [], draft?.growth?.replicates ?? []])
    .filter((hosts) => hosts.length >= 2);
  const raw = tested.map((hosts) => unadjustedP(hosts, null) ?? 1);
  const holm = raw.length === 0 ? [] : [...padjust(raw, "holm")].map(Number);
  const levelOf = holmLevels(raw, holm, FAMILY_LEVEL);
  const testOf = (hosts: readonly Replicate[]): MemoryTest | null => {
    const index = tested.indexOf(hosts);
    const p = holm[index];
    return p === undefined ? null : { p, isSignificant: p < FAMILY_LEVEL, alpha: levelOf(index) };
  };
  return drafts.map((draft) => {
    const test = draft && testOf(draft.peak);
    const peak = test && judgePeak(draft.peak, test);
    if (!peak) return null;
    const growthTest = draft.growth && testOf(draft.growth.replicates);
    return { peak, growth: growthTest && judgeGrowth(draft.growth, growthTest) };
  });
}

function judgePeak(hosts: readonly Replicate[], test: MemoryTest): PeakChange | null {
  const { verdict, change, low, high, confidence } = judgeAdjusted(hosts, {
    ...test,
    history: null,
    confidence: CONFIDENCE,
    minChange: MATERIAL_CHANGE,
  });
  if (change === null || low === null || high === null) return null;
  return {
    verdict: NAMES[verdict],
    change,
    low,
    high,
    confidence,
    p: test.p,
    hosts: hosts.length,
  };
}

const NAMES = {
  slower: "more",
  faster: "less",
  "no material change": "no material change",
  inconclusive: "inconclusive",
  "not comparable": "inconclusive",
} as const;
