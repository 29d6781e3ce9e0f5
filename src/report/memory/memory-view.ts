import type { Cell, Comparison } from "../../core/documents/comparison.ts";
import type { MemoryChange } from "../../core/documents/memory-change.ts";
import { changeColumn, intervalColumn, memoryColumn } from "../../core/format/columns.ts";
import { formatNumber, NONE } from "../../core/format/text.ts";
import type { Tone } from "../text/headline.ts";
import { platformLabel } from "../text/platform-label.ts";

/** A row of the table of memory: the peak of a comparison, or the growth during the runs. */
export interface MemoryRow {
  readonly comparison: string;
  readonly quantity: string;
  readonly baseline: string;
  readonly candidate: string;
  readonly change: string;
  readonly interval: string;
  readonly verdict: string;
  readonly tone: Tone;
  readonly isFinding: boolean;
}

/** Rows of all comparisons with a verdict on memory; empty: none. */
export function viewMemory(comparison: Comparison): readonly MemoryRow[] {
  const known = comparison.cells.filter(({ memory }) => memory !== null);
  const peaks = known.flatMap(({ memory }) => memory?.peak ?? []);
  const format = {
    memory: memoryColumn(
      known.flatMap(({ a, b }) => [a, b].flatMap((side) => side?.peakMemoryMiB ?? [])),
    ),
    change: changeColumn(peaks.map(({ change }) => change)),
    interval: intervalColumn(peaks),
  };
  return known.flatMap(({ workload, platform, candidate, a, b, memory }) => {
    if (!memory) return [];
    const name = [workload, platformLabel(comparison, platform, workload), candidate].join(" · ");
    const peak = {
      comparison: name,
      quantity: "peak",
      baseline: a ? format.memory(a.peakMemoryMiB) : NONE,
      candidate: b ? format.memory(b.peakMemoryMiB) : NONE,
      change: format.change(memory.peak.change),
      interval: format.interval(memory.peak.low, memory.peak.high),
      ...verdictOf(memory.peak),
    };
    return [peak, ...growthRow(name, memory)];
  });
}

function growthRow(name: string, { growth }: MemoryChange): readonly MemoryRow[] {
  if (!growth) return [];
  return [
    {
      comparison: name,
      quantity: "growth, MiB per simulated day",
      baseline: signed(growth.a),
      candidate: signed(growth.b),
      change: signed(growth.difference),
      interval: `${signed(growth.low)} to ${signed(growth.high)}`,
      ...verdictOf(growth),
    },
  ];
}

/** A growth below a hundredth of a MiB per day is no growth. */
function signed(mib: number): string {
  if (Math.abs(mib) < 0.005) return "0";
  return `${mib > 0 ? "+" : "−"}${formatNumber(Math.abs(mib))}`;
}

const WORDS = {
  more: { verdict: "▲ more", tone: "worse", isFinding: true },
  less: { verdict: "▼ less", tone: "better", isFinding: true },
  "no material change": { verdict: "no material change", tone: "neutral", isFinding: false },
  inconclusive: { verdict: "? inconclusive", tone: "open", isFinding: false },
} as const;

function verdictOf({
  verdict,
}: {
  readonly verdict: NonNullable<Cell["memory"]>["peak"]["verdict"];
}): Pick<MemoryRow, "verdict" | "tone" | "isFinding"> {
  return WORDS[verdict];
}
