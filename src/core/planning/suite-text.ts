import type { Suite } from "../documents/suite.ts";

/** A workload, as `gcbench init` writes it. */
export type DraftWorkload =
  | {
      readonly kind: "command";
      readonly name: string;
      readonly command: readonly string[];
      readonly workingDirectory: string | null;
    }
  | {
      readonly kind: "geos-chem-classic";
      readonly name: string;
      readonly runDirectory: string;
      readonly simulatedHours: number;
    }
  /** Text of a workload file that gcbench brings along. */
  | { readonly kind: "file"; readonly name: string; readonly text: string };

export interface DraftVersion {
  readonly name: string;
  /** Path of a program, or tag of GEOS-Chem Classic. */
  readonly source: { readonly executable: string } | { readonly tag: string };
}

/** What a trial showed. */
export interface TrialFacts {
  readonly wallSeconds: number;
  readonly memoryMiB: number;
  /** Version, date. */
  readonly source: string;
  /** Pattern of the timers in the log; null: none found. */
  readonly timerPattern: string | null;
  /** Files that the trial wrote. */
  readonly outputs: readonly string[];
}

export interface SuiteDraft {
  readonly name: string;
  readonly workload: DraftWorkload;
  readonly versions: readonly [DraftVersion, DraftVersion];
  /** Null: no trial ran. */
  readonly trial: TrialFacts | null;
  readonly trialMinutes: Suite["limits"]["trialMinutes"] | null;
}

/** Simulated hours of a warm-up: they open most input files. */
export const WARM_UP_HOURS = 1;

/** Text of a suite, with comments for the person who edits it. */
export function suiteText(draft: SuiteDraft): string {
  const { name, workload, versions, trialMinutes } = draft;
  return `${[
    "# Written by gcbench init.",
    `name: ${name}`,
    "workloads:",
    ...asItem(workloadLines(workload, draft.trial)),
    "# The first version is the baseline.",
    "versions:",
    ...versions.map((version) => `  - { name: ${quoted(version.name)}, ${sourceOf(version)} }`),
    "# One thread per physical core. To choose: [{ name: local, threads: 2 }]",
    "platforms: [local]",
    ...(trialMinutes === null
      ? []
      : ["# A trial that takes longer fails.", `limits: { trialMinutes: ${trialMinutes} }`]),
  ].join("\n")}\n`;
}

function workloadLines(workload: DraftWorkload, trial: TrialFacts | null): readonly string[] {
  switch (workload.kind) {
    case "file":
      return workload.text
        .trimEnd()
        .split("\n")
        .filter((line) => !line.startsWith("# yaml-language-server"));
    case "geos-chem-classic":
      return [
        `name: ${workload.name}`,
        "kind: geos-chem-classic",
        "# gcbench only reads it: each trial runs in a copy.",
        `runDirectory: ${quoted(workload.runDirectory)}`,
        "# From the start date. A run shorter than a day measures mostly input.",
        `simulatedHours: ${workload.simulatedHours}`,
        ...(workload.simulatedHours > WARM_UP_HOURS
          ? ["# The warm-up of each block opens the files.", `warmUpHours: ${WARM_UP_HOURS}`]
          : []),
        ...expectedLines(trial),
      ];
    case "command":
      return [
        `name: ${workload.name}`,
        "kind: command",
        "# Runs without a shell. gcbench replaces {executable}, {threads} and {directory}, the trial's own empty directory.",
        `command: [${workload.command.map(quoted).join(", ")}]`,
        ...(workload.workingDirectory === null
          ? []
          : [`workingDirectory: ${quoted(workload.workingDirectory)}`]),
        "# A trial succeeds with exit status 0. More conditions:",
        "# success: { logContains: complete, files: [result.dat] }",
        ...timerLines(trial),
        ...outputLines(trial),
        ...expectedLines(trial),
      ];
  }
}

function timerLines(trial: TrialFacts | null): readonly string[] {
  const pattern = trial?.timerPattern;
  return [
    "# Timers: lines of the log that match this regular expression.",
    pattern == null
      ? "# timers: { format: lines, pattern: '^(?<name>\\w+): (?<seconds>[0-9.]+) s' }"
      : `timers: { format: lines, pattern: '${pattern.replaceAll("'", "''")}' }`,
  ];
}

function outputLines(trial: TrialFacts | null): readonly string[] {
  const outputs = trial?.outputs ?? [];
  return [
    "# Result files, compared between the versions. Remove files that differ in every run.",
    outputs.length === 0 ? '# outputs: ["*.dat"]' : `outputs: [${outputs.map(quoted).join(", ")}]`,
  ];
}

/** From this, the first estimate of a run follows. */
function expectedLines(trial: TrialFacts | null): readonly string[] {
  if (trial === null) return [];
  const { wallSeconds, memoryMiB, source } = trial;
  const seconds = Number(wallSeconds.toPrecision(3));
  return [
    `expected: { wallSeconds: ${seconds}, memoryMiB: ${Math.ceil(memoryMiB)}, source: ${quoted(source)} }`,
  ];
}

function sourceOf({ source }: DraftVersion): string {
  return "tag" in source
    ? `geosChemClassic: { tag: ${quoted(source.tag)} }`
    : `executable: ${quoted(source.executable)}`;
}

/** Lines as an item of a YAML list. */
function asItem(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) =>
    index === 0 ? `  - ${line}` : line === "" ? line : `    ${line}`,
  );
}

/** A string in YAML: plain if it can only be read as a string. */
function quoted(text: string): string {
  return /^[A-Za-z./~][\w./~-]*[A-Za-z/_][\w./~-]*$/.test(text) &&
    !/^(?:true|false|null|yes|no|on|off)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
