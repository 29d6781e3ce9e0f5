import { formatBytesOf, formatRoughly } from "../../core/format/text.ts";
import type { BlockMark, ProgressView } from "../../ports/caller.ts";

/** Progress for outputs without line replacement: one line whenever something new starts. */
export class ProgressLines {
  #last = "";

  /** @returns null if nothing new started */
  next(view: ProgressView | null): string | null {
    if (!view) return null;
    const steps = [
      ...view.lines.map((line) => line.replace(/, \d+ s.*/, "").replace(/[\d.]+ of (?=.*B$)/, "")),
      ...(view.table ?? []).map(({ label, marks }) => `${label}: ${countMarks(marks)}`),
    ].join("; ");
    if (steps === this.#last || steps === "") return null;
    this.#last = steps;
    const counted = view.total === 0 ? "" : `${blocksOf(view, "/")}, `;
    return `[${counted}${remaining(view)}] ${steps}`;
  }
}

/** Counts of marks as text: `3 done, 2 running`. */
export function countMarks(marks: readonly BlockMark[]): string {
  const counts = new Map<BlockMark, number>();
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return [...counts].map(([mark, count]) => `${count} ${mark}`).join(", ");
}

/** Progress in blocks or bytes, with the maximum number of blocks if an undecided comparison may need more. */
export function blocksOf({ unit, done, total, maxTotal }: ProgressView, of: string): string {
  if (unit === "byte") return formatBytesOf(done, total);
  const noun = unit === "study" ? "studies" : unit === "file" ? "files" : "blocks";
  return `${done}${of}${total} ${noun}${maxTotal > total ? ` (${maxTotal} at most)` : ""}`;
}

export function remaining({ remainingSeconds, maxTotal, total }: ProgressView): string {
  if (remainingSeconds === null) return "remaining time unknown";
  return `${formatRoughly(remainingSeconds)} ${maxTotal > total ? "to the next look" : "left"}`;
}
