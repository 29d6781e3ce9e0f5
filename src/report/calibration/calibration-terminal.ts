import pc from "picocolors";
import type { Calibration } from "../../core/calibration/calibration.ts";
import { terminalTable } from "../text/terminal-table.ts";
import {
  describeStudies,
  memoryTable,
  rulesTable,
  type Table,
  targetsTable,
  timersTable,
  verdictsTable,
} from "./calibration-tables.ts";

/** Renders a calibration for a terminal. The file written by --out also describes the rules. */
export function describeCalibration(calibration: Calibration): string {
  const { studies, tables, memory, memoryRuns, targets, effects } = calibration;
  const missed = targets.filter(({ isMet, isConclusive }) => !isMet && isConclusive).length;
  const open = targets.filter(({ isMet, isConclusive }) => !isMet && !isConclusive).length;
  const parts = studies.flatMap((study) => [
    `${pc.bold(study.name)}: ${study.description}`,
    inTerminal(rulesTable(study, effects)),
    inTerminal(verdictsTable(study)),
  ]);
  if (tables.length > 0) {
    parts.push(
      `${pc.bold("platforms x timers")}: ${tables[0]?.platforms} x ${tables[0]?.timers}, noise model ${tables[0]?.model}`,
      inTerminal(timersTable(tables)),
    );
  }
  if (memory.length > 0) {
    parts.push(
      `${pc.bold("memory")}: ${memoryRuns.toLocaleString("en-US")} runs of each noise and length; a leak of 1 is the growth that counts`,
      inTerminal(memoryTable(memory)),
    );
  }
  if (targets.length > 0) {
    const rest = open > 0 ? `, ${open} undecided with this few replicates` : "";
    const found =
      missed === 0
        ? pc.green(open > 0 ? "none missed" : "all met")
        : pc.yellow(`${missed} not met`);
    parts.push(`${pc.bold("targets")}: ${targets.length}, ${found}${rest}`);
    parts.push(inTerminal(targetsTable(targets)));
  }
  return [...parts, pc.dim(describeStudies(calibration))].join("\n\n");
}

function inTerminal({ columns, rows }: Table): string {
  return terminalTable(
    columns.map(({ title }) => title),
    rows,
    columns.flatMap(({ isNumber }, index) => (isNumber ? [index] : [])),
  );
}
