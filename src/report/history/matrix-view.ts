import { changeColumn } from "../../core/format/columns.ts";
import { formatChange, NONE } from "../../core/format/text.ts";
import type { SeriesHistory } from "../../core/history/version-history.ts";
import { machineTitle, workloadTitle } from "./series-title.ts";

/** Changes of each version, with a column for each machine or platform. */
export interface MatrixView {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly version: string; readonly cells: readonly string[] }[];
}

/** Tables of workloads that were measured on several machines or platforms. */
export function viewMatrices(allSeries: readonly SeriesHistory[]): readonly MatrixView[] {
  const digests = [...new Set(allSeries.map(({ workloadDigest }) => workloadDigest))];
  return digests.flatMap((digest) => {
    const sameWorkload = allSeries.filter(({ workloadDigest }) => workloadDigest === digest);
    if (sameWorkload.length < 2) return [];
    const formats = sameWorkload.map(({ quantities }) =>
      changeColumn((quantities[0]?.ratios ?? []).map(({ change }) => change)),
    );
    const versions = [
      ...new Set(sameWorkload.flatMap((series) => series.versions.map(({ label }) => label))),
    ];
    return [
      {
        title: sameWorkload.slice(0, 1).map(workloadTitle).join(),
        columns: sameWorkload.map(machineTitle),
        rows: versions.map((version) => ({
          version,
          cells: sameWorkload.map((series, column) =>
            matrixCell(series, version, formats[column] ?? formatChange),
          ),
        })),
      },
    ];
  });
}

function matrixCell(
  { versions, quantities, reference, steps }: SeriesHistory,
  version: string,
  format: (change: number) => string,
): string {
  const index = versions.findIndex(({ label }) => label === version);
  const ratio = quantities[0]?.ratios[index];
  if (index < 0 || !ratio) return NONE;
  if (version === reference) return "reference";
  const step = steps.find(({ at }) => at === index);
  const mark = step ? (step.change > 0 ? "▲ " : "▼ ") : "";
  return `${mark}${format(ratio.change)}`;
}
