import type { Calibration } from "../../core/calibration/calibration.ts";
import { MeasuredDraws } from "../../core/calibration/measured-draws.ts";
import type { MeasuredSeries } from "../../core/calibration/measured-series.ts";
import { MEMORY_NOISE } from "../../core/calibration/memory-noise.ts";
import { MemoryStudy } from "../../core/calibration/memory-study.ts";
import { ModelDraws } from "../../core/calibration/model-draws.ts";
import { Study } from "../../core/calibration/study.ts";
import { TableStudy, type TimerChange } from "../../core/calibration/table-study.ts";
import { checkTargets } from "../../core/calibration/targets.ts";
import type { NoiseModel } from "../../core/documents/noise-model.ts";
import { formatCount } from "../../core/format/text.ts";
import type { Caller } from "../../ports/caller.ts";

/** What to try the verdict on. */
export interface CalibrationPlan {
  readonly models: readonly NoiseModel[];
  readonly sets: readonly { readonly name: string; readonly series: readonly MeasuredSeries[] }[];
  /** B over A minus 1. */
  readonly effects: readonly number[];
  readonly replicates: number;
  readonly tableRuns: number;
  readonly memoryRuns: number;
  readonly seed: number;
  /** Version of gcbench. */
  readonly gcbench: string;
}

/** Tables of platforms and timers are made with this model, the one that their targets are for. */
const TABLE_MODEL = "typical";
/** Steps of a study that a run over a table of timers takes as long as; only the remaining time depends on it. */
const TABLE_WEIGHT = 6;
/** The same for a run of a study of memory. */
const MEMORY_WEIGHT = 6;
/** Simulated days of a trial in a study of memory. */
const MEMORY_TRIAL_DAYS = [1, 31];
/** Weight after which the display is brought up to date, and Ctrl-C heard: some tens of milliseconds. */
const CHUNK = 60;

const CHANGES: readonly (TimerChange | null)[] = [
  null,
  { timer: "chemistry", effect: 0.05 },
  { timer: "convection", effect: 0.1 },
];

interface Task {
  readonly label: string;
  readonly steps: number;
  readonly weight: number;
  step(): void;
}

/**
 * Tries the verdict and its rivals on noise that is known. What comes out depends on the plan alone.
 *
 * @throws {InterruptedError} the caller's signal fired; there is nothing to keep
 */
export async function calibrate(plan: CalibrationPlan, caller: Caller): Promise<Calibration> {
  const { models, sets, effects, replicates, tableRuns, memoryRuns, seed, gcbench } = plan;
  const sources = [
    ...models.map((model) => new ModelDraws(model, seed)),
    ...sets.map(({ name, series }) => new MeasuredDraws(name, series, seed)),
  ];
  const studies = sources.map((source) => new Study(source, effects));
  const tables = tableRuns === 0 ? [] : tableStudies(models, seed);
  const memory = memoryRuns === 0 ? [] : memoryStudies(seed);
  await runTasks(
    [
      ...studies.map((study) => ({
        label: `${study.name}: ${formatCount(replicates, "comparison")}`,
        steps: replicates,
        weight: effects.length / 4,
        step: () => study.step(),
      })),
      ...tables.map((table) => ({
        label: `${table.name}: ${formatCount(tableRuns, "run")}`,
        steps: tableRuns,
        weight: TABLE_WEIGHT,
        step: () => table.step(),
      })),
      ...memory.map((study) => ({
        label: `${study.name}: ${formatCount(memoryRuns, "run")}`,
        steps: memoryRuns,
        weight: MEMORY_WEIGHT,
        step: () => study.step(),
      })),
    ],
    caller,
  );
  const results = {
    studies: studies.map((study) => study.result()),
    tables: tables.map((table) => table.result()),
    memory: memory.flatMap((study) => study.result()),
  };
  return {
    schemaVersion: 1,
    gcbench,
    seed,
    replicates,
    tableRuns: tables.length === 0 ? 0 : tableRuns,
    memoryRuns,
    effects,
    ...results,
    targets: checkTargets(results),
  };
}

function tableStudies(models: readonly NoiseModel[], seed: number): readonly TableStudy[] {
  const model = models.find(({ name }) => name === TABLE_MODEL);
  if (!model) return [];
  return [true, false].flatMap((hasHistory) =>
    CHANGES.map((change) => new TableStudy(model, { seed, change, hasHistory })),
  );
}

function memoryStudies(seed: number): readonly MemoryStudy[] {
  return MEMORY_NOISE.flatMap((noise) =>
    MEMORY_TRIAL_DAYS.map((trialDays) => new MemoryStudy(noise, { trialDays, seed })),
  );
}

async function runTasks(tasks: readonly Task[], caller: Caller): Promise<void> {
  const total = tasks.reduce((sum, { steps, weight }) => sum + steps * weight, 0);
  const begin = caller.clock.now();
  let done = 0;
  let chunk = 0;
  try {
    for (const [index, { label, steps, weight, step }] of tasks.entries()) {
      for (let count = 0; count < steps; count++) {
        step();
        done += weight;
        chunk += weight;
        if (chunk < CHUNK) continue;
        chunk = 0;
        const fraction = done / total;
        caller.progress({
          title: "calibrate",
          unit: "study",
          done: index,
          total: tasks.length,
          maxTotal: tasks.length,
          fraction,
          remainingSeconds: ((caller.clock.now() - begin) * (1 - fraction)) / fraction,
          lines: [label],
        });
        await caller.clock.sleep(0, caller.signal);
      }
    }
  } finally {
    caller.progress(null);
  }
}
