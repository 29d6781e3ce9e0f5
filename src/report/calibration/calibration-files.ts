import type { Calibration } from "../../core/calibration/calibration.ts";
import { toJson } from "../../core/format/json.ts";
import { table } from "../text/markdown.ts";
import { calibrationChart } from "./calibration-charts.ts";
import {
  describeStudies,
  memoryTable,
  rulesTable,
  type Table,
  targetsTable,
  timersTable,
  verdictsTable,
} from "./calibration-tables.ts";

/** Renders a calibration as files by name. */
export function renderCalibration(calibration: Calibration): ReadonlyMap<string, string> {
  const chart = calibrationChart(calibration);
  return new Map([
    ["calibration.json", toJson(calibration)],
    ["calibration.md", renderMarkdown(calibration, chart !== null)],
    ...(chart ? [["calibration.svg", chart] as const] : []),
  ]);
}

function renderMarkdown(calibration: Calibration, hasChart: boolean): string {
  const { studies, tables, memory, memoryRuns, targets, effects } = calibration;
  const [first] = tables;
  const parts = [
    "# Calibration",
    describeStudies(calibration),
    ...(hasChart ? ["![False alarms and changes found, by rule](calibration.svg)"] : []),
    ...(targets.length > 0 ? ["## Targets", inMarkdown(targetsTable(targets))] : []),
    ...studies.flatMap((study) => [
      `## ${study.name}`,
      study.description,
      inMarkdown(rulesTable(study, effects)),
      inMarkdown(verdictsTable(study)),
    ]),
    ...(first
      ? [
          `## ${first.platforms} platforms x ${first.timers} timers, noise model ${first.model}`,
          `${first.falseAlarm.of.toLocaleString("en-US")} runs.`,
          inMarkdown(timersTable(tables)),
        ]
      : []),
    ...(memory.length > 0
      ? [
          "## Memory",
          `${memoryRuns.toLocaleString("en-US")} runs of each noise and length. A leak of 1 is the growth that counts.`,
          memoryNoise(memory),
          inMarkdown(memoryTable(memory)),
        ]
      : []),
    "## Rules",
    inMarkdown(appliedTable(calibration)),
  ];
  return `${parts.join("\n\n")}\n`;
}

function memoryNoise(memory: Calibration["memory"]): string {
  const lines = memory.map(({ noise, description }) => `- **${noise}**: ${description}`);
  return [...new Set(lines)].join("\n");
}

function appliedTable({ studies }: Calibration): Table {
  const rules = new Map(studies.flatMap((study) => study.rules.map((rule) => [rule.rule, rule])));
  return {
    columns: [{ title: "rule" }, { title: "procedure" }, { title: "source" }],
    rows: [...rules.values()].map(({ label, applied, source }) => [label, applied, source]),
  };
}

function inMarkdown({ columns, rows }: Table): string {
  return table(columns, rows);
}
