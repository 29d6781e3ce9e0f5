import type { Cell } from "../../core/documents/comparison.ts";
import type { MemoryChange } from "../../core/documents/memory-change.ts";
import { formatInterval, formatNumber, formatSize } from "../../core/format/text.ts";

/** What is proven of a candidate's memory, in a sentence; empty: nothing. */
export function memorySentence({ candidate, memory }: Pick<Cell, "candidate" | "memory">): string {
  const parts = memory ? [...describePeak(memory), ...describeGrowth(memory)] : [];
  return parts.length === 0 ? "" : `${candidate} ${parts.join(" and ")}.`;
}

function describePeak({ peak: { verdict, change, low, high } }: MemoryChange): readonly string[] {
  if (verdict !== "more" && verdict !== "less") return [];
  return [`needs ${formatSize(change)} ${verdict} memory (${formatInterval(low, high)})`];
}

function describeGrowth({ growth }: MemoryChange): readonly string[] {
  if (growth?.verdict !== "more" && growth?.verdict !== "less") return [];
  const { verdict, difference, low, high } = growth;
  const size = formatNumber(Math.abs(difference));
  return [
    `grows by ${size} MiB ${verdict} per simulated day (${formatNumber(low)} to ${formatNumber(high)})`,
  ];
}
