import type { Comparison } from "../../core/documents/comparison.ts";
import type { ModelRow } from "../../core/documents/model-comparison.ts";
import { type ColumnFormat, memoryColumn, numberColumn } from "../../core/format/columns.ts";
import { formatCount, formatNumber, NONE } from "../../core/format/text.ts";

/** What a model takes on a number of physical cores. */
export interface ModelRowView {
  readonly cores: string;
  readonly platform: string;
  /** The row before is of another platform. */
  readonly isFirst: boolean;
  readonly model: string;
  /** Workload and version. */
  readonly measured: string;
  /** Threads or ranks. */
  readonly parallelism: string;
  readonly throughput: string;
  readonly memory: string;
  readonly cost: string;
}

export interface ModelsView {
  readonly rows: readonly ModelRowView[];
  readonly hasCost: boolean;
  /** Sentences below the table. */
  readonly notes: readonly string[];
}

/** Throughput, memory and cost of the models of a run; null: it has only one. */
export function viewModels(comparison: Comparison): ModelsView | null {
  const models = comparison.models ?? [];
  if (models.length === 0) return null;
  const throughput = figureFormat(
    models.flatMap(({ simulatedDaysPerDay }) => simulatedDaysPerDay ?? []),
  );
  const cost = figureFormat(models.flatMap(({ usdPerSimulatedDay }) => usdPerSimulatedDay ?? []));
  const memory = memoryColumn(models.map(({ peakMemoryMiB }) => peakMemoryMiB));
  const rows = models.map((row, index): ModelRowView => {
    const { kind, count } = row.parallelism;
    return {
      cores: row.cores === null ? "cores unknown" : formatCount(row.cores, "core"),
      platform: nameOf(comparison, row.platform),
      isFirst: !isSamePlace(row, models[index - 1]),
      model: row.model,
      measured: `${row.workload}, ${row.version}`,
      parallelism: formatCount(count, kind === "ranks" ? "rank" : "thread"),
      throughput: throughput(row.simulatedDaysPerDay),
      memory: memory(row.peakMemoryMiB),
      cost: cost(row.usdPerSimulatedDay),
    };
  });
  return {
    rows,
    hasCost: models.some(({ usdPerSimulatedDay }) => usdPerSimulatedDay !== null),
    notes: notesOn(models),
  };
}

const nameOf = ({ platforms }: Comparison, id: string): string =>
  platforms.find((platform) => platform.id === id)?.name ?? id;

const isSamePlace = (row: ModelRow, before: ModelRow | undefined): boolean =>
  row.platform === before?.platform && row.cores === before.cores;

/** Figures of a column that differ by more are shown with three digits each. */
const MAX_SPREAD = 100;

type Figure = ModelRow["simulatedDaysPerDay"];

function figureFormat(figures: readonly NonNullable<Figure>[]): (figure: Figure) => string {
  const values = figures.map(({ value }) => value);
  // Decimals for the largest would hide the others.
  const isWide = Math.max(...values) > MAX_SPREAD * Math.min(...values);
  const format: ColumnFormat = isWide ? formatNumber : numberColumn(values);
  return (figure) => {
    if (figure === null) return NONE;
    const { value, low, high } = figure;
    const interval = low === null || high === null ? "" : ` (${format(low)} to ${format(high)})`;
    return `${format(value)}${interval}`;
  };
}

function notesOn(models: readonly ModelRow[]): readonly string[] {
  const counts = [...new Set(models.flatMap(({ cores }) => cores ?? []))];
  const modelsOn = (count: number) =>
    new Set(models.filter(({ cores }) => cores === count).map(({ model }) => model));
  const alone = counts.filter((count) => modelsOn(count).size === 1);
  const shared = [
    ...new Set(
      models.flatMap(({ cores, model, platform, parallelism }) =>
        cores !== null && parallelism.count > cores ? [`${model} on ${platform}`] : [],
      ),
    ),
  ];
  const isEqual = alone.length < counts.length;
  return [
    "Different models are not versions of each other: grids, time steps and numerics differ. So this table has no verdict and no ranking.",
    ...(isEqual ? [] : ["No two models ran on the same number of physical cores."]),
    ...(isEqual && alone.length > 0 ? [`Only one model ran on ${alone.join(" and ")} cores.`] : []),
    ...(shared.length > 0
      ? [
          `More threads or ranks than physical cores, so that they share cores: ${shared.join(", ")}.`,
        ]
      : []),
    ...(models.some(({ cores }) => cores === null)
      ? ["The physical cores of some hosts are unknown, or differ between hosts of a platform."]
      : []),
  ];
}
