import { escapeMarkdown, table } from "../text/markdown.ts";
import type { EnergyRow } from "./energy-view.ts";

export const ENERGY_LEGEND =
  "Energy of the processor packages (RAPL) per simulated day: other programs are included, memory modules and disks are not. It never decides a verdict.";

/** Section of report.md on energy; empty where no machine tells it. */
export function energyMarkdown(rows: readonly EnergyRow[]): string {
  if (rows.length === 0) return "";
  const columns = [
    { title: "Comparison" },
    { title: "Baseline", isNumber: true },
    { title: "Candidate", isNumber: true },
    { title: "Change", isNumber: true },
    { title: "Interval", isNumber: true },
  ];
  const drawn = table(
    columns,
    rows.map(({ comparison, baseline, candidate, change, interval }) => [
      escapeMarkdown(comparison),
      baseline,
      candidate,
      change,
      interval,
    ]),
  );
  return `## Energy\n\n${drawn}\n\n${ENERGY_LEGEND}`;
}
