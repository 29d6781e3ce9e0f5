import { z } from "zod";
import { OUTERMOST_TIMER, type Timer } from "../core/documents/timer.ts";

const ARROW = "=>";

/**
 * Parents of the timers that GEOS-Chem prints with an arrow (14.x, and the larger set before 14.3.0). For other timers
 * the line above decides. It can be wrong: when two threads fail at once, the log interleaves two tables.
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
  /^\s*(?<label>(?:=> ?)?[A-Za-z][^:]*?)\s*:\s+(?<clock>[\d*]+-[\d*]+:[\d*]+:[\d*.]+)\s+(?<seconds>\S+)\s*$/;
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
  return collect(lines.map((line) => TABLE_LINE.exec(line)?.groups));
}

type Entry = Record<string, string | undefined> | undefined;

function collect(entries: readonly Entry[]): readonly Timer[] {
  const timers = new Map<string, Timer>();
  let above: string | null = null;
  for (const entry of entries) {
    const label = entry?.["label"]?.trim();
    if (!label) continue;
    const isChild = label.startsWith(ARROW);
    const name = isChild ? label.slice(ARROW.length).trim() : label;
    if (!isChild) above = name;
    const seconds = parseSeconds(entry?.["seconds"], entry?.["clock"]);
    if (seconds === null || timers.has(name)) continue;
    const outer = name === OUTERMOST_TIMER ? null : OUTERMOST_TIMER;
    timers.set(name, { name, parent: isChild ? (KNOWN_PARENTS[name] ?? above) : outer, seconds });
  }
  return [...timers.values()];
}

/** Uses the clock field if the seconds were too wide for theirs; null if neither is a time. */
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
