import { formatBytesOf, formatRoughly } from "../../core/format/text.ts";
import type { BlockMark, ProgressView } from "../../ports/caller.ts";
import type { Clock } from "../../ports/clock.ts";
import { SYSTEM_CLOCK } from "./system-clock.ts";

const MIN_INTERVAL_SECONDS = 60;
const SHOWN_STEPS = 10;

/** Progress for outputs without line replacement: one line as each block starts, and at most one a minute after it. */
export class ProgressLines {
  readonly #clock: Pick<Clock, "now">;
  #begun = "";
  #last = "";
  #printedAt = Number.NEGATIVE_INFINITY;

  constructor(clock: Pick<Clock, "now"> = SYSTEM_CLOCK) {
    this.#clock = clock;
  }

  /** @returns null if there is nothing new, or not yet time to print it */
  next(view: ProgressView | null): string | null {
    if (!view) return null;
    const lines = view.lines.map((line) =>
      line.replace(/, \d+ s.*/, "").replace(/[\d.]+ of (?=.*B$)/, ""),
    );
    const rows = (view.table ?? []).map(({ label, marks }) => `${label}: ${countMarks(marks)}`);
    const steps = [...lines, ...rows].join("; ");
    const begun = `${view.title}, ${view.unit === undefined ? startOf(lines[0] ?? "") : ""}`;
    const state = `${Math.floor(view.fraction * SHOWN_STEPS)} ${steps}`;
    const now = this.#clock.now();
    const isDue = now - this.#printedAt >= MIN_INTERVAL_SECONDS;
    if (steps === "" || state === this.#last || !(isDue || begun !== this.#begun)) return null;
    this.#begun = begun;
    this.#last = state;
    this.#printedAt = now;
    const counted = view.total === 0 ? "" : `${blocksOf(view, "/")}, `;
    return `[${counted}${remaining(view)}] ${steps}`;
  }
}

/** The block of a line, with what it waits for: `short on local-2t, block 2`. */
function startOf(line: string): string {
  const [block = "", ...state] = line.split(": ");
  return state[0]?.startsWith("waiting, ") ? line : block;
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
