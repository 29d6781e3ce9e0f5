import type { BlockRecord } from "../record.ts";
import type { Cell } from "./comparison.ts";

/** Processor time that others took, as a share of a trial's wall time, from which on it is worth a note. */
const NOTABLE_DISTURBANCE = 0.05;

/** What a reader should know before believing the numbers of a cell. */
export function notesOn(
  cell: Omit<Cell, "timers" | "notes">,
  records: readonly BlockRecord[],
): readonly string[] {
  const notes: string[] = [];
  const models = new Set(
    records.flatMap(({ sessions }) => sessions.map(({ machine }) => machine.cpuModel)),
  );
  if (models.size > 1)
    notes.push(`The blocks ran on different processors: ${[...models].join(", ")}.`);
  const resumed = cell.blocks.filter(({ sessions }) => sessions > 1).length;
  if (resumed > 0)
    notes.push(`${blocksText(resumed)} interrupted and went on later; finished trials were kept.`);
  const disturbed = cell.trials.filter(isDisturbed).length;
  if (disturbed > 0) {
    notes.push(
      `In ${disturbed} of ${cell.trials.length} trials other work took processor time of this machine.`,
    );
  }
  notes.push(...outputNotes(cell));
  return notes;
}

function blocksText(count: number): string {
  return count === 1 ? "1 block was" : `${count} blocks were`;
}

function isDisturbed({ disturbance, wallSeconds }: Cell["trials"][number]): boolean {
  const { stealSeconds, otherCpuSeconds, throttledSeconds } = disturbance;
  const lost = (stealSeconds ?? 0) + (otherCpuSeconds ?? 0) + (throttledSeconds ?? 0);
  return lost > NOTABLE_DISTURBANCE * wallSeconds;
}

function outputNotes({
  a,
  b,
  baseline,
  candidate,
}: Pick<Cell, "a" | "b" | "baseline" | "candidate">) {
  const notes: string[] = [];
  for (const [name, summary] of [
    [baseline, a],
    [candidate, b],
  ] as const) {
    if (summary && summary.outputs.length > 1) {
      notes.push(`Results of ${name} differ from trial to trial: it is not repeatable.`);
    }
  }
  const [first, second] = [a?.outputs, b?.outputs];
  if (first?.length === 1 && second?.length === 1) {
    notes.push(
      first[0] === second[0]
        ? "Both versions computed the same results, bit for bit."
        : "The versions computed different results: a change of time can be a change of what is computed.",
    );
  }
  return notes;
}
