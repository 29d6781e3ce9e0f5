import { z } from "zod";
import { OUTERMOST_TIMER, type Timer } from "../core/documents/timer.ts";

/**
 * How deep a timer is: `=>` marks a part of a timer, `->` a part of that part (12.8 to 14.2), and a deeper indent
 * without an arrow the parts of those.
 */
const ARROWS: Readonly<Record<string, number>> = { "=>": 1, "->": 2 };
const DEEPEST = 3;
/** Of the timers without an arrow the outer ones are indented by 2. */
const DEEP_INDENT = 6;

/**
 * Parents of the timers that GEOS-Chem prints with an arrow (14.x, and the larger set before 14.3.0). The
 * lines above decide only for unknown ones: when two threads fail together the log holds two interleaved
 * tables, and the lines above belong to the other.
 */
const KNOWN_PARENTS: Readonly<Record<string, string>> = {
  "Gas-phase chem": "All chemistry",
  Photolysis: "All chemistry",
  "Aerosol chem": "All chemistry",
  "Linearized chem": "All chemistry",
  "Strat chem": "All chemistry",
  "All aerosol chem": "All chemistry",
  "FAST-JX photolysis": "All chemistry",
};

const TABLE_TITLE = "G E O S - C H E M   T I M E R S";
const TABLE_LINE =
  /^(?<label>\s*(?:[=-]> ?)?[A-Za-z][^:]*?)\s*:\s+(?<clock>[\d*]+-[\d*]+:[\d*]+:[\d*.]+)\s+(?<seconds>\S+)\s*$/;
/** A timer that did not run, or whose clock wrapped; its parts can have times. */
const IDLE_LINE = /^(?<label>\s*(?:[=-]> ?)?[A-Za-z][^:]*?)\s*:\s+(?:>>>>>|Invalid run time)/;
const JSON_ENTRY =
  /"(?<label>[^"\n]+)"\s*:\s*\{\s*(?:"d_hms"\s*:\s*"(?<clock>[^"]*)"\s*,\s*)?"seconds"\s*:\s*(?<seconds>[^\s,}]+)/g;

/**
 * Timers of a `gcclassic_timers.json`, in the model's order, without timers that did not run. The file is scanned, not
 * parsed: the model writes a trailing comma if its last timer did not run, asterisks for a number that is too wide, and
 * a partial file when it crashes.
 */
export function parseTimersJson(text: string): readonly Timer[] {
  return collect([...text.matchAll(JSON_ENTRY)].map(({ groups }) => groups));
}

/** Timers of the table at the end of the log, in the same form. */
export function parseTimersTable(log: string): readonly Timer[] {
  const title = log.indexOf(TABLE_TITLE);
  if (title < 0) return [];
  const lines = log.slice(title).split("\n");
  return collect(lines.map((line) => (TABLE_LINE.exec(line) ?? IDLE_LINE.exec(line))?.groups));
}

type Entry = Record<string, string | undefined> | undefined;

function collect(entries: readonly Entry[]): readonly Timer[] {
  const timers = new Map<string, Timer>();
  /** The last timer of each depth; those without a time count as well. */
  const above: string[] = [];
  for (const entry of entries) {
    const { name, depth } = readLabel(entry?.["label"] ?? "");
    if (name === "") continue;
    above.length = Math.min(above.length, depth);
    const containing = KNOWN_PARENTS[name] ?? above.at(-1) ?? OUTERMOST_TIMER;
    const outer = name === OUTERMOST_TIMER ? null : OUTERMOST_TIMER;
    above.push(name);
    const seconds = parseSeconds(entry?.["seconds"], entry?.["clock"]);
    if (seconds === null || timers.has(name)) continue;
    timers.set(name, { name, parent: depth === 0 ? outer : containing, seconds });
  }
  return [...timers.values()];
}

function readLabel(label: string): { name: string; depth: number } {
  const [, indent = "", arrow, name = ""] = /^(\s*)([=-]>)?\s*(.*?)\s*$/.exec(label) ?? [];
  if (arrow !== undefined) return { name, depth: ARROWS[arrow] ?? 1 };
  return { name, depth: indent.length >= DEEP_INDENT ? DEEPEST : 0 };
}

/** The clock field serves where the seconds were too wide for theirs; null where neither is a time. */
function parseSeconds(seconds = "", clock = ""): number | null {
  const direct = Number(seconds);
  if (seconds !== "" && Number.isFinite(direct)) return direct >= 0 ? direct : null;
  const parts = /^(\d+)-(\d+):(\d+):(\d+(?:\.\d*)?)$/.exec(clock)?.slice(1).map(Number);
  if (!parts) return null;
  const [days = 0, hours = 0, minutes = 0, rest = 0] = parts;
  return ((days * 24 + hours) * 60 + minutes) * 60 + rest;
}

/** Timers of a JSON object that maps names to seconds. Invalid values are ignored. */
export function parseTimersObject(text: string): readonly Timer[] {
  const entries = timersObjectSchema.safeParse(parseJson(text));
  if (!entries.success) return [];
  return Object.entries(entries.data).flatMap(([name, seconds]) =>
    typeof seconds === "number" && seconds >= 0 ? [{ name, parent: null, seconds }] : [],
  );
}

/** Timers in a program's own format: a pattern with the groups name and seconds, matched on each line. */
export function parseTimerLines(log: string, pattern: string): readonly Timer[] {
  const line = new RegExp(pattern);
  const timers = new Map<string, Timer>();
  for (const text of log.split("\n")) {
    const { name, seconds } = line.exec(text)?.groups ?? {};
    const value = parseSeconds(seconds);
    if (name && value !== null) timers.set(name, { name, parent: null, seconds: value });
  }
  return [...timers.values()];
}

const timersObjectSchema = z.record(z.string().min(1), z.unknown());

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
