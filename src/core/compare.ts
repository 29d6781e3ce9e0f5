import padjust from "@stdlib/stats-padjust";
import { mean } from "simple-statistics";
import type { Cell, Comparison, TimerComparison, VersionSummary } from "./comparison.ts";
import { digestOf } from "./digest.ts";
import type { Block, Plan, Side } from "./plan.ts";
import type { BlockRecord, Machine, Trial } from "./record.ts";
import { tEstimate } from "./statistics.ts";
import { judge, notComparable } from "./verdict.ts";

/** A timer below this share of its run is not tested: its clock's steps would be most of what is seen. */
const SMALLEST_TESTED_SHARE = 0.005;
/** A timer that changed by less of its own time is not flagged. */
const SMALLEST_TIMER_CHANGE = 0.02;
const SECONDS_PER_DAY = 86_400;
/** Processor time that others took, as a share of a trial's wall time, from which on it is worth a note. */
const NOTABLE_DISTURBANCE = 0.05;

export interface CompareInput {
  readonly run: string;
  readonly plan: Plan;
  readonly records: readonly BlockRecord[];
  /** Version of gcbench. */
  readonly gcbench: string;
}

/** Compares the versions of a run, from its records alone: the same records give the same comparison. */
export function compare({ run, plan, records, gcbench }: CompareInput): Comparison {
  const drafts = cellsOf(plan).map((cell) => draftCell(plan, cell, records));
  const adjusted = adjustTimers(drafts);
  const times = records.flatMap(({ startedAt, endedAt }) => [startedAt, endedAt]).sort();
  return {
    schemaVersion: 1,
    run,
    plan: plan.id,
    suite: plan.suite,
    ...(plan.description === undefined ? {} : { description: plan.description }),
    gcbench,
    measuredFrom: times[0] ?? null,
    measuredTo: times.at(-1) ?? null,
    workloads: plan.workloads,
    versions: plan.versions,
    platforms: plan.platforms,
    machines: distinctMachines(records),
    cells: drafts.map(({ cell, timers }) => ({
      ...cell,
      timers: timers.map((timer) => judgeTimer(timer, adjusted, cell.differences.length > 0)),
    })),
  };
}

type CellKey = Pick<Block, "workload" | "platform" | "baseline" | "candidate">;

function cellsOf({ blocks }: Plan): readonly CellKey[] {
  const cells = new Map<string, CellKey>();
  for (const { workload, platform, baseline, candidate } of blocks) {
    const key = { workload, platform, baseline, candidate };
    cells.set(JSON.stringify(key), key);
  }
  return [...cells.values()];
}

function isOf(key: CellKey, block: Block): boolean {
  return (
    block.workload === key.workload &&
    block.platform === key.platform &&
    block.candidate === key.candidate
  );
}

interface DraftTimer {
  readonly timer: Omit<TimerComparison, "effect">;
  /** Differences of its logarithm, one a block; empty: not to be tested. */
  readonly differences: readonly number[];
}

interface DraftCell {
  readonly cell: Omit<Cell, "timers">;
  readonly timers: readonly DraftTimer[];
}

function draftCell(plan: Plan, key: CellKey, all: readonly BlockRecord[]): DraftCell {
  const records = all
    .filter(({ spec }) => isOf(key, spec.block))
    .toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
  const complete = records.filter(({ status }) => status === "complete");
  const trialsOf = (side: Side) => complete.flatMap((record) => sideTrials(record, side));
  const differences = differencesBetweenSides(plan, key);
  const changes = complete.flatMap(
    (record) => blockDifference(record, ({ wallSeconds }) => wallSeconds) ?? [],
  );
  const effect =
    key.candidate === null
      ? null
      : differences.length > 0
        ? notComparable(complete.length)
        : judge(changes);
  const cell = {
    ...key,
    differences: [...differences],
    effect: records.length === 0 ? null : effect,
    a: summarise(trialsOf("A")),
    b: summarise(trialsOf("B")),
    trials: complete.flatMap(trialPoints),
    blocks: records.map((record) => ({
      id: record.spec.block.id,
      status: record.status,
      host: record.sessions.at(-1)?.machine.host ?? "",
      startedAt: record.startedAt,
      endedAt: record.endedAt,
      sessions: record.sessions.length,
      change: changeOf(record),
    })),
    failures: records.flatMap(failedTrials),
    planned: plan.blocks.filter((block) => isOf(key, block)).length,
  };
  return { cell: { ...cell, notes: [...notesOn(cell, complete)] }, timers: draftTimers(complete) };
}

function sideTrials({ trials }: BlockRecord, side: Side): readonly Trial[] {
  return trials.filter((trial) => trial.side === side && trial.failure === null);
}

/**
 * Mean of log B minus mean of log A within one block, so that whatever the host adds to all its trials falls out.
 *
 * @returns null where a side has no trial, or a time is not above 0
 */
function blockDifference(
  record: BlockRecord,
  seconds: (trial: Trial) => number | null,
): number | null {
  const means = (["A", "B"] as const).map((side) => {
    const times = sideTrials(record, side).map(seconds);
    const isUsable = times.length > 0 && times.every((time) => time !== null && time > 0);
    return isUsable ? mean(times.map((time) => Math.log(time ?? 0))) : null;
  });
  const [a, b] = means;
  return a == null || b == null ? null : b - a;
}

function changeOf(record: BlockRecord): number | null {
  const difference = blockDifference(record, ({ wallSeconds }) => wallSeconds);
  return difference === null || record.status === "failed" ? null : Math.expm1(difference);
}

function summarise(trials: readonly Trial[]): VersionSummary | null {
  const [first] = trials;
  if (!first) return null;
  const wallSeconds = Math.exp(mean(trials.map((trial) => Math.log(trial.wallSeconds))));
  const days = first.simulatedDays;
  return {
    trials: trials.length,
    wallSeconds,
    simulatedDaysPerDay: days ? (days * SECONDS_PER_DAY) / wallSeconds : null,
    userSeconds: mean(trials.map((trial) => trial.userSeconds)),
    systemSeconds: mean(trials.map((trial) => trial.systemSeconds)),
    peakMemoryMiB: Math.max(...trials.map((trial) => trial.peakMemoryMiB)),
    outputs: [...new Set(trials.filter(hasOutputs).map(({ outputs }) => digestOf(outputs)))],
  };
}

function hasOutputs({ outputs }: Trial): boolean {
  return outputs.length > 0;
}

function trialPoints({ spec, trials }: BlockRecord): readonly Cell["trials"][number][] {
  return trials.map(({ position, side, wallSeconds, timers, session, startedAt, disturbance }) => ({
    block: spec.block.id,
    position,
    side,
    wallSeconds,
    timers: Object.fromEntries(timers.map(({ name, seconds }) => [name, seconds])),
    session,
    startedAt,
    disturbance,
  }));
}

function failedTrials({ spec, warmUp, trials }: BlockRecord) {
  return [...(warmUp ? [warmUp] : []), ...trials].flatMap(({ failure, position, side, log }) =>
    failure
      ? [
          {
            block: spec.block.id,
            position,
            version: spec.versions[side]?.name ?? "",
            ...failure,
            log,
          },
        ]
      : [],
  );
}

/** What the two versions differ in besides being two versions. */
function differencesBetweenSides({ versions }: Plan, key: CellKey): readonly string[] {
  const a = versions.find(({ name }) => name === key.baseline);
  const b = versions.find(({ name }) => name === key.candidate);
  if (!a || !b) return [];
  const differs = (what: string, one: string | null, other: string | null) =>
    one !== null && other !== null && one !== other ? [`${what}: ${one} against ${other}`] : [];
  return [
    ...differs("compiler", a.toolchain.compiler, b.toolchain.compiler),
    ...differs("compiler flags", a.toolchain.flags, b.toolchain.flags),
    ...differs("architecture", a.executable.architecture, b.executable.architecture),
  ];
}

function notesOn(
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

function draftTimers(records: readonly BlockRecord[]): readonly DraftTimer[] {
  const trials = records.flatMap((record) => record.trials);
  const parents = new Map<string, string | null>();
  for (const { timers } of trials) {
    for (const { name, parent } of timers) if (!parents.has(name)) parents.set(name, parent);
  }
  const inner = new Set(parents.values());
  return [...parents].map(([name, parent]) => {
    const seconds = (trial: Trial) =>
      trial.timers.find((timer) => timer.name === name)?.seconds ?? null;
    const isLeaf = !inner.has(name);
    const timer = {
      name,
      parent,
      isLeaf,
      secondsA: meanSeconds(trials, "A", seconds),
      secondsB: meanSeconds(trials, "B", seconds),
    };
    const wall = mean(trials.map(({ wallSeconds }) => wallSeconds));
    const isLong =
      Math.max(timer.secondsA ?? 0, timer.secondsB ?? 0) >= SMALLEST_TESTED_SHARE * wall;
    const differences = records.map((record) => blockDifference(record, seconds));
    const usable = differences.filter((difference) => difference !== null);
    const isTested = isLeaf && isLong && usable.length === records.length && usable.length >= 2;
    return { timer, differences: isTested ? usable : [] };
  });
}

function meanSeconds(
  trials: readonly Trial[],
  side: Side,
  seconds: (trial: Trial) => number | null,
): number | null {
  const times = trials
    .filter((trial) => trial.side === side)
    .map(seconds)
    .filter((time) => time !== null);
  return times.length > 0 ? mean(times) : null;
}

/** Holm's correction [1] over every timer tested in every cell. [1] Holm 1979, Scand. J. Statist. 6(2):65-70. */
function adjustTimers(drafts: readonly DraftCell[]): ReadonlyMap<DraftTimer, number> {
  const tested = drafts.flatMap(({ timers }) =>
    timers.filter(({ differences }) => differences.length > 0),
  );
  if (tested.length === 0) return new Map();
  const raw = tested.map(({ differences }) => tEstimate(differences, 0.95).p);
  const adjusted = padjust(raw, "holm");
  return new Map(tested.map((timer, index) => [timer, Number(adjusted[index])]));
}

function judgeTimer(
  draft: DraftTimer,
  adjusted: ReadonlyMap<DraftTimer, number>,
  isRefused: boolean,
): TimerComparison {
  const p = adjusted.get(draft);
  const { timer, differences } = draft;
  if (p === undefined) return { ...timer, effect: null };
  if (isRefused) return { ...timer, effect: notComparable(differences.length) };
  return {
    ...timer,
    effect: judge(differences, { adjust: () => p, smallest: SMALLEST_TIMER_CHANGE }),
  };
}

function distinctMachines(records: readonly BlockRecord[]): Machine[] {
  const machines = records.flatMap(({ sessions }) => sessions.map(({ machine }) => machine));
  return [...new Map(machines.map((machine) => [machine.host, machine])).values()];
}
