import { formatCount } from "../../core/format/text.ts";
import type { SeriesHistory } from "../../core/history/version-history.ts";
import { PEAK_MEMORY, WALL_TIME } from "../../core/verdict/block-times.ts";

type SeriesNames = Pick<
  SeriesHistory,
  "workload" | "inputs" | "platformName" | "threads" | "machine"
>;

/** Name of a series' workload: `transport-tracers-4x5-1d with synthetic inputs`. */
export function workloadTitle({
  workload,
  inputs,
}: Pick<SeriesNames, "workload" | "inputs">): string {
  return inputs === "synthetic" ? `${workload} with synthetic inputs` : workload;
}

/** Title of a series: `miniature-4h on local, 2 threads (AMD EPYC, machine-0123)`. */
export function seriesTitle(series: SeriesNames): string {
  return `${workloadTitle(series)} on ${machineTitle(series)}`;
}

/** The machines of a series: `local, 2 threads (AMD EPYC, machine-0123)`. */
export function machineTitle(
  series: Pick<SeriesNames, "platformName" | "threads" | "machine">,
): string {
  return `${series.platformName}, ${formatCount(series.threads, "thread")}${hostTitle(series)}`;
}

/** The machines of a series without their threads: `local (AMD EPYC, machine-0123)`. */
export function machineName(series: Pick<SeriesNames, "platformName" | "machine">): string {
  return `${series.platformName}${hostTitle(series)}`;
}

function hostTitle({ machine }: Pick<SeriesNames, "machine">): string {
  return machine ? ` (${machine.cpuModel}, ${machine.host.slice(0, SHORT_HOST)})` : "";
}

/** Name of a quantity at the start of a title: `Wall time`, `Peak memory`, `Transport`. */
export function quantityTitle(quantity: string): string {
  if (quantity === WALL_TIME) return "Wall time";
  return quantity === PEAK_MEMORY ? "Peak memory" : quantity;
}

/** Digits of a machine id, enough to distinguish a few machines. */
const SHORT_HOST = 16;
