import padjust from "@stdlib/stats-padjust";
import type { Cell, MemoryChange, PeakChange } from "../documents/comparison.ts";
import type { BlockRecord } from "../documents/record.ts";
import { byStart } from "../documents/record-times.ts";
import { PEAK_MEMORY, replicatesFrom } from "../verdict/block-times.ts";
import type { Replicate } from "../verdict/replicates.ts";
import { CONFIDENCE, judgeAdjusted, MATERIAL_CHANGE, unadjustedP } from "../verdict/verdict.ts";
import { belongsToCell } from "./cells.ts";
import { holmLevels } from "./compare-timers.ts";
import { compareGrowth } from "./memory-growth.ts";

/** Probability of a false verdict on the peak memory of any comparison of a run. */
const FAMILY_LEVEL = 1 - CONFIDENCE;

/**
 * Judges the memory of all comparisons of a run: the peaks together, with Holm's correction, and the growth of each.
 * Memory never decides when a run stops, so each comparison is tested once, with all its hosts.
 *
 * @returns a result for each cell; null: nothing to compare, or fewer than two hosts
 */
export function compareMemory(
  records: readonly BlockRecord[],
  cells: readonly Omit<Cell, "timers" | "memory">[],
): readonly (MemoryChange | null)[] {
  const compared = cells.map((cell) => {
    if (cell.candidate === null || cell.differences.length > 0) return [];
    return records
      .filter(({ spec, status }) => status === "complete" && belongsToCell(cell, spec.block))
      .toSorted(byStart);
  });
  const peaks = judgePeaks(compared.map((own) => replicatesFrom(own, PEAK_MEMORY)));
  return peaks.map((peak, index) => peak && { peak, growth: compareGrowth(compared[index] ?? []) });
}

function judgePeaks(cells: readonly (readonly Replicate[])[]): readonly (PeakChange | null)[] {
  const tested = cells.filter((hosts) => hosts.length >= 2);
  const raw = tested.map((hosts) => unadjustedP(hosts, null) ?? 1);
  const holm = raw.length === 0 ? [] : [...padjust(raw, "holm")].map(Number);
  const levelOf = holmLevels(raw, holm, FAMILY_LEVEL);
  return cells.map((hosts) => {
    const index = tested.indexOf(hosts);
    const p = holm[index];
    if (p === undefined) return null;
    const { verdict, change, low, high, confidence } = judgeAdjusted(hosts, {
      history: null,
      p,
      isSignificant: p < FAMILY_LEVEL,
      alpha: levelOf(index),
      confidence: CONFIDENCE,
      minChange: MATERIAL_CHANGE,
    });
    if (change === null || low === null || high === null) return null;
    return { verdict: NAMES[verdict], change, low, high, confidence, p, hosts: hosts.length };
  });
}

const NAMES = {
  slower: "more",
  faster: "less",
  "no material change": "no material change",
  inconclusive: "inconclusive",
  "not comparable": "inconclusive",
} as const;
