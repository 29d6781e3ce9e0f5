import type { Comparison } from "../../core/documents/comparison.ts";
import { changeColumn, intervalColumn, numberColumn } from "../../core/format/columns.ts";
import { platformLabel } from "../text/platform-label.ts";

/** A row on energy: a comparison on machines that tell it. */
export interface EnergyRow {
  readonly comparison: string;
  readonly baseline: string;
  readonly candidate: string;
  readonly change: string;
  readonly interval: string;
}

const KILO = 1000;

/** Energy of the comparisons; empty where no machine tells it. */
export function viewEnergy(comparison: Comparison): readonly EnergyRow[] {
  const known = comparison.cells.flatMap(({ energy }) => energy ?? []);
  const kilojoules = numberColumn(
    known.flatMap(({ joulesPerDayA: a, joulesPerDayB: b }) => [a / KILO, b / KILO]),
  );
  const change = changeColumn(known.map((one) => one.change));
  const interval = intervalColumn(known);
  return comparison.cells.flatMap(({ workload, platform, candidate, energy }) =>
    energy
      ? [
          {
            comparison: [workload, platformLabel(comparison, platform, workload), candidate].join(
              " · ",
            ),
            baseline: `${kilojoules(energy.joulesPerDayA / KILO)} kJ`,
            candidate: `${kilojoules(energy.joulesPerDayB / KILO)} kJ`,
            change: change(energy.change),
            interval: interval(energy.low, energy.high),
          },
        ]
      : [],
  );
}
