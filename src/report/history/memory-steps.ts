import { formatChange, formatNames, NONE } from "../../core/format/text.ts";
import type { ChangeInterval, HistoryStep } from "../../core/history/named-steps.ts";
import type { SeriesHistory } from "../../core/history/version-history.ts";

const MAX_NAMED = 3;

/** ` Steps of the peak memory: 1.2.0 +12.0 %.`; empty: none. */
export function headlineOfMemory(allSeries: readonly Pick<SeriesHistory, "memorySteps">[]): string {
  const steps = allSeries.flatMap((series) => series.memorySteps);
  const largest = steps.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change));
  const named = largest.map(({ version, change }) => `${version} ${formatChange(change)}`);
  if (named.length === 0) return "";
  return ` ${steps.length > 1 ? "Steps" : "Step"} of the peak memory: ${formatNames(named, MAX_NAMED)}.`;
}

/** Change of a version's peak memory, with a mark where it has a step. */
export function memoryCell(
  ratio: ChangeInterval | undefined,
  given: {
    readonly isReference: boolean;
    readonly step: HistoryStep | undefined;
    readonly format: (change: number) => string;
  },
): string {
  const { isReference, step, format } = given;
  if (!ratio) return NONE;
  if (isReference) return "reference";
  const mark = step ? (step.change > 0 ? "▲ " : "▼ ") : "";
  return `${mark}${format(ratio.change)}`;
}
