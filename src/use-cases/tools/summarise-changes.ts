import { provenTimers } from "../../core/comparison/finding.ts";
import { allInTotal } from "../../core/cost/run-cost.ts";
import type { ChangeSummary } from "../../core/documents/change-summary.ts";
import type { Cell, Comparison, TimerComparison } from "../../core/documents/comparison.ts";
import { recordKeys } from "../../core/documents/store-layout.ts";
import { inputKindOf } from "../../core/documents/workload.ts";
import { stripControlsDeep } from "../../core/format/control-characters.ts";
import { headline } from "../../report/text/headline.ts";

/** The findings of a comparison without its trials. Control characters of logs are removed. */
export function summariseChanges(stored: Comparison): ChangeSummary {
  const comparison = stripControlsDeep(stored);
  const { run, suite, measuredFrom, measuredTo, agreements = [], cost } = comparison;
  const total = cost?.total ?? null;
  const told = headline(comparison);
  return {
    schemaVersion: 1,
    run,
    suite,
    headline: told.headline,
    cause: told.cause,
    measuredFrom,
    measuredTo,
    cells: comparison.cells.map((cell) => summariseCell(comparison, cell)),
    agreements,
    usd: total && allInTotal(total),
  };
}

function summariseCell({ run, workloads }: Comparison, cell: Cell): ChangeSummary["cells"][number] {
  const { workload, platform, baseline, candidate, effect, cpuTime, memory, energy, work } = cell;
  const pinned = workloads.find((one) => one.workload.name === workload);
  const watched = cell.timers.filter(({ isWatched }) => isWatched);
  return {
    workload,
    inputs: pinned ? inputKindOf(pinned.workload) : "real",
    platform,
    baseline,
    candidate,
    effect,
    cpuTime,
    ...(energy ? { energy } : {}),
    ...(work ? { work } : {}),
    memory,
    timers: [...new Set([...provenTimers(cell), ...watched])].flatMap(timerChange),
    routines: (cell.profile?.routines ?? []).filter(({ isProven }) => isProven),
    differences: cell.differences,
    notes: cell.notes,
    failures: cell.failures,
    records: cell.blocks.map(({ id }) => recordKeys.of(run, id)),
  };
}

function timerChange({ name, secondsA, secondsB, isWatched, effect, ranks }: TimerComparison) {
  const spread = ranks ? { ranks } : {};
  return effect ? [{ name, secondsA, secondsB, isWatched, effect, ...spread }] : [];
}
