import type { Cell, Comparison } from "../../core/documents/comparison.ts";
import type { ProfileComparison, RoutineComparison } from "../../core/documents/profile.ts";
import { changeColumn, secondsColumn } from "../../core/format/columns.ts";
import { formatCount, formatShare, NONE } from "../../core/format/text.ts";
import { platformLabel } from "../text/platform-label.ts";
import { workSentence } from "../text/work-sentence.ts";
import { nextStep } from "./next-step.ts";

/** Where a comparison's time went, by routine. */
export interface ProfileView {
  readonly key: string;
  readonly baseline: string;
  readonly candidate: string;
  /** What the routines did to the total and to timers, most important first. */
  readonly sentences: readonly string[];
  readonly basis: string;
  readonly routines: readonly RoutineView[];
  /** File of the flame graph. */
  readonly chart: string;
}

export interface RoutineView {
  readonly name: string;
  readonly secondsA: string;
  readonly secondsB: string;
  readonly change: string;
  readonly interval: string;
  readonly inclusive: string;
  readonly isProven: boolean;
  readonly tone: "worse" | "better" | "neutral";
}

const MAX_NAMED = 3;
const MAX_ROWS = 15;

/** Name of a comparison's flame graph. */
export function flameFile(comparison: Pick<Comparison, "cells">, cell: Cell): string {
  const profiled = comparison.cells.filter(({ profile }) => profile);
  return profiled.length > 1 ? `flame-graph-${profiled.indexOf(cell) + 1}.svg` : "flame-graph.svg";
}

export function viewProfiles(comparison: Comparison): readonly ProfileView[] {
  return comparison.cells.flatMap((cell) => {
    const { profile, candidate, baseline, workload } = cell;
    if (!profile || candidate === null) return [];
    const key = [workload, platformLabel(comparison, cell.platform), candidate].join(" · ");
    const chart = flameFile(comparison, cell);
    return [
      {
        key,
        baseline,
        candidate,
        sentences: [
          workSentence(cell),
          ...describeRoutines(cell, profile),
          nextStep(cell, slowerRoutines(profile)),
        ].filter(Boolean),
        basis: describeBasis(cell, profile),
        routines: viewRoutines(profile),
        chart,
      },
    ];
  });
}

/** Names of the routines that are proven to take longer, most seconds first. */
function slowerRoutines({ routines }: ProfileComparison): readonly string[] {
  return routines
    .filter(({ isProven, self }) => isProven && self.change > 0)
    .toSorted((a, b) => b.self.change - a.self.change)
    .map(({ name }) => name);
}

/** Sentences on the total and on each timer that changed. Names come from the program under test: the caller escapes them. */
function describeRoutines({ timers, a, b }: Cell, profile: ProfileComparison): readonly string[] {
  const proven = profile.routines
    .filter(({ isProven }) => isProven)
    .toSorted((a, b) => Math.abs(b.self.change) - Math.abs(a.self.change));
  const changed = timers.flatMap(({ name, secondsA, secondsB, effect }) => {
    if (effect?.verdict !== "slower" && effect?.verdict !== "faster") return [];
    const own = proven.filter((routine) => routine.timers.includes(name));
    const seconds = (secondsB ?? 0) - (secondsA ?? 0);
    if (own.length === 0) return [unprovenIn(profile, { name, seconds })];
    const format = signedSeconds([seconds, ...own.map(({ self }) => self.change)]);
    return [`${name} ${format(seconds)}: ${listed(own, format)}.`];
  });
  if (proven.length === 0) {
    const hint = changed.length === 0 ? largest(profile) : "";
    return [`The profiles prove no change of a routine.${hint}`, ...changed];
  }
  const format = signedSeconds(proven.map(({ self }) => self.change));
  const total = a && b ? b.wallSeconds - a.wallSeconds : profile.change;
  return [`Changed routines: ${listed(proven, format)}; total ${format(total)}.`, ...changed];
}

/** The routine that may carry the change of a timer: the one that changed most of those with a similar name. */
function unprovenIn(
  { routines }: ProfileComparison,
  timer: { readonly name: string; readonly seconds: number },
): string {
  const [most] = routines
    .filter(({ p, timers }) => p !== null && timers.includes(timer.name))
    .toSorted((a, b) => Math.sign(timer.seconds) * (b.self.change - a.self.change));
  if (!most) return `${timer.name}: no routine in the profiles has a similar name.`;
  const { change, low, high } = most.self;
  const format = signedSeconds([timer.seconds, change, low ?? 0, high ?? 0]);
  const interval = low === null || high === null ? "" : ` (${format(low)} to ${format(high)})`;
  return `${timer.name} ${format(timer.seconds)}: perhaps ${most.name} ${format(change)}, not proven${interval}.`;
}

/** The largest change of a tested routine, with the interval that shows how little is known. */
function largest({ routines }: ProfileComparison): string {
  const [first] = routines
    .filter(({ p }) => p !== null)
    .toSorted((a, b) => Math.abs(b.self.change) - Math.abs(a.self.change));
  if (!first || first.self.low === null || first.self.high === null) return "";
  const { change, low, high } = first.self;
  const format = signedSeconds([change, low, high]);
  return ` The largest is of ${first.name}: ${format(change)} (${format(low)} to ${format(high)}).`;
}

function listed(
  routines: readonly RoutineComparison[],
  format: (seconds: number) => string,
): string {
  const named = routines.slice(0, MAX_NAMED).map((routine) => {
    const { name, self, selfA } = routine;
    const relative =
      selfA > 0 ? ` (${changeColumn([self.change / selfA])(self.change / selfA)})` : "";
    return `${name} ${format(self.change)}${relative}`;
  });
  const more = routines.length - named.length;
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

function describeBasis({ baseline, candidate }: Cell, profile: ProfileComparison): string {
  const { blocks, samplesA, samplesB, waitingA, waitingB } = profile;
  const clock = profile.clocks.includes("cpu-clock")
    ? "the kernel's software clock"
    : "processor cycles";
  const waiting =
    Math.max(waitingA, waitingB) < 0.005
      ? ""
      : ` Waiting in the OpenMP runtime is excluded: ${formatShare(waitingA)} of all samples of ${baseline}, ${formatShare(waitingB)} of ${candidate}.`;
  return `${formatCount(samplesA + samplesB, "sample")} by ${clock}, from a separate trial of each version in ${formatCount(blocks, "block")}.${waiting}`;
}

function signedSeconds(values: readonly number[]): (seconds: number) => string {
  const format = secondsColumn(values.map(Math.abs));
  return (seconds) => {
    const text = format(Math.abs(seconds));
    if (text.startsWith("<")) return format(0);
    return `${seconds < 0 ? "−" : "+"}${text}`;
  };
}

/** Proven routines first, then those with the most time. */
function viewRoutines({ routines }: ProfileComparison): readonly RoutineView[] {
  const shown = routines
    .filter(({ p }) => p !== null)
    .toSorted((a, b) => Number(b.isProven) - Number(a.isProven))
    .slice(0, MAX_ROWS);
  const seconds = secondsColumn(shown.flatMap(({ selfA, selfB }) => [selfA, selfB]));
  const inclusive = secondsColumn(
    shown.flatMap(({ inclusiveA, inclusiveB }) => [inclusiveA, inclusiveB]),
  );
  const signed = signedSeconds(
    shown.flatMap(({ self }) => [self.change, self.low ?? 0, self.high ?? 0]),
  );
  return shown.map(({ name, selfA, selfB, self, inclusiveA, inclusiveB, isProven }) => ({
    name,
    secondsA: seconds(selfA),
    secondsB: seconds(selfB),
    change: signed(self.change),
    interval:
      self.low === null || self.high === null
        ? NONE
        : `${signed(self.low)} to ${signed(self.high)}`,
    inclusive: `${inclusive(inclusiveA)} → ${inclusive(inclusiveB)}`,
    isProven,
    tone: !isProven ? "neutral" : self.change > 0 ? "worse" : "better",
  }));
}
