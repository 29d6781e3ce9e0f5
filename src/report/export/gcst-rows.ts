import type { Cell, Comparison, VersionSummary } from "../../core/documents/comparison.ts";
import { stripControlsDeep } from "../../core/format/control-characters.ts";
import { gcstRow, writeGcstRow } from "../../core/review/gcst-row.ts";
import type { OhMetrics } from "../../core/review/oh-metrics.ts";

const KIB_PER_MIB = 1024;

/**
 * Rows for the sheet of the GEOS-Chem Support Team, one for each version of each cell, below a comment that names it.
 *
 * @param oh metrics of versions whose outputs were kept, by version for each index of a cell
 */
export function toGcstRows(
  comparison: Comparison,
  oh: ReadonlyMap<number, ReadonlyMap<string, OhMetrics>>,
): string {
  const { cells } = stripControlsDeep(comparison);
  const rows = cells.flatMap((cell, index) =>
    versionsOf(cell).map(({ version, summary, timers }) => {
      const row = gcstRow({
        wallSeconds: summary.wallSeconds,
        peakMemoryKiB: summary.peakMemoryMiB * KIB_PER_MIB,
        oh: oh.get(index)?.get(version) ?? null,
        timers,
      });
      const trials = `mean of ${summary.trials} trials`;
      return `# ${version}: ${cell.workload} on ${cell.platform}, ${trials}\n${writeGcstRow(row)}\n`;
    }),
  );
  return [...new Set(rows)].join("");
}

interface MeasuredVersion {
  readonly version: string;
  readonly summary: VersionSummary;
  readonly timers: readonly { readonly name: string; readonly seconds: number }[];
}

function versionsOf({ baseline, candidate, a, b, timers }: Cell): readonly MeasuredVersion[] {
  const measured = (side: "secondsA" | "secondsB") =>
    timers.flatMap((timer) => {
      const seconds = timer[side];
      return seconds === null ? [] : [{ name: timer.name, seconds }];
    });
  return [
    ...(a ? [{ version: baseline, summary: a, timers: measured("secondsA") }] : []),
    ...(b && candidate !== null
      ? [{ version: candidate, summary: b, timers: measured("secondsB") }]
      : []),
  ];
}
