import type { Cell } from "../documents/comparison.ts";
import type { Side } from "../documents/plan.ts";
import type { BlockRecord } from "../documents/record.ts";
import { formatCores, formatSeconds } from "../format/text.ts";
import { hostOf } from "../verdict/block-times.ts";
import { contentDigest, hasOutputs, sideTrials } from "./measured-trials.ts";

/** Cores that a hypervisor must take to be noted. */
const NOTABLE_CORES = 0.05;
/** Share of the trials' wall time that a processor limit must take to be noted. */
const NOTABLE_THROTTLING = 0.05;

/** Caveats about the numbers of a cell. */
export function notesOn(
  cell: Omit<Cell, "timers" | "memory" | "notes">,
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
    notes.push(
      `${blocksText(resumed)} interrupted and resumed; trials finished before the interruption count.`,
    );
  notes.push(...loadNotes(cell));
  notes.push(...outputNotes(cell, records));
  const problems = records.flatMap(({ profileProblem }) => profileProblem ?? []);
  notes.push(...new Set(problems.map((problem) => `A profile is missing: ${problem}`)));
  return notes;
}

function blocksText(count: number): string {
  return count === 1 ? "1 block was" : `${count} blocks were`;
}

function loadNotes({
  otherWork,
  trials,
}: Omit<Cell, "timers" | "memory" | "notes">): readonly string[] {
  const notes: string[] = [];
  if (otherWork?.isDisturbing) {
    const { programCores, stolenCores, cores } = otherWork;
    const stolen =
      stolenCores > NOTABLE_CORES
        ? ` The hypervisor gave ${formatCores(stolenCores, cores)} to other machines.`
        : "";
    notes.push(
      `Other programs used ${formatCores(programCores, cores)} while the trials ran.${stolen}`,
    );
  }
  const throttled = trials.reduce((sum, one) => sum + (one.disturbance.throttledSeconds ?? 0), 0);
  const wall = trials.reduce((sum, { wallSeconds }) => sum + wallSeconds, 0);
  if (throttled > NOTABLE_THROTTLING * wall) {
    notes.push(`A processor limit (cgroup) held the trials back for ${formatSeconds(throttled)}.`);
  }
  return notes;
}

function outputNotes(
  { baseline, candidate }: Pick<Cell, "baseline" | "candidate">,
  records: readonly BlockRecord[],
): readonly string[] {
  const notes: string[] = [];
  for (const [name, side] of [
    [baseline, "A"],
    [candidate, "B"],
  ] as const) {
    // Compare on a single host: on another processor the last digits can differ.
    if (hostsOf(records).some((host) => contentsOf(ofHost(records, host), side).length > 1))
      notes.push(`Results of ${name} differ between trials: it is not reproducible.`);
  }
  if (notes.length > 0) return notes;
  const pairs = hostsOf(records).flatMap((host) => {
    const [a] = contentsOf(ofHost(records, host), "A");
    const [b] = contentsOf(ofHost(records, host), "B");
    return a === undefined || b === undefined ? [] : [a === b];
  });
  if (pairs.every((isSame) => isSame)) return [];
  return [
    "The versions computed different results, so a change in time may come from a change in the computation.",
  ];
}

function hostsOf(records: readonly BlockRecord[]): readonly string[] {
  return [...new Set(records.map(hostOf))];
}

function ofHost(records: readonly BlockRecord[], host: string): readonly BlockRecord[] {
  return records.filter((record) => hostOf(record) === host);
}

/** Distinct digests of a side's results. */
function contentsOf(records: readonly BlockRecord[], side: Side): readonly string[] {
  const trials = records.flatMap((record) => sideTrials(record, side));
  return [...new Set(trials.filter(hasOutputs).map(contentDigest))];
}
