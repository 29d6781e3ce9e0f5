import type { Timer } from "../core/documents/timer.ts";
import { RUN_TIME_LINE, STEP_LINE, toMinutes } from "./simulated-time.ts";
import { parseTimersTable } from "./timers.ts";

/**
 * What the log of one run of GEOS-Chem Classic (or of the miniature, which writes the same form) says.
 * The form was read off real runs of 14.7.0.
 */
export interface ModelLog {
  readonly version: string | null;
  /** The model printed its first banner: it was really started. */
  readonly started: boolean;
  readonly dryRun: boolean;
  /** The END banner is there. A dry run prints it too, whatever it missed. */
  readonly ended: boolean;
  /** Simulated minutes since 1970 of the first and the last `---> DATE:` line. */
  readonly firstStep: number | null;
  readonly lastStep: number | null;
  /** Simulated minutes since 1970 at which the run is to start and to end. */
  readonly startOfRun: number | null;
  readonly endOfRun: number | null;
  /** Restart files that the model said it creates. */
  readonly restartsNamed: readonly string[];
  /** What the model itself gave as errors, first cause first, each unwrapped to one line. */
  readonly errors: readonly string[];
  /** What its runtime, the loader or the shell said: less telling than the model's own words. */
  readonly runtimeErrors: readonly string[];
  readonly missing: readonly MissingFile[];
  /** The table of timers at the end; empty where there is none. */
  readonly timers: readonly Timer[];
  /** The last line that is not empty: where a run that died without a word stopped. */
  readonly lastLine: string | null;
}

export interface MissingFile {
  readonly path: string;
  readonly required: boolean;
}

const START_BANNER = "S T A R T I N G   G E O S - C H E M";
const END_BANNER = "E N D   O F   G E O S -- C H E M";
const DRY_RUN = "GEOS-CHEM IS IN DRY-RUN MODE";
const VERSION = /===> GEOS-Chem version\s*:\s*(\S.*?)\s*$/m;
const RESTART = /Creating file for Restart;[^\n]*\n\s*with filename = (\S+)/g;
const NOT_FOUND = /: (REQUIRED|OPTIONAL) FILE NOT FOUND (\S+)/g;
const MODEL_ERROR = /^\s*(?:[A-Za-z][\w-]*(?: [\w-]+)? ERROR\s*:|ERROR:|!! (?=\S))/;
const RUNTIME_ERROR =
  /(?:Fortran runtime error|error while loading shared libraries|^libgomp:|exec format error|cannot execute|std::bad_alloc|cannot allocate memory|out of memory|Program received signal|forrtl: severe|illegal instruction|segmentation fault|double free or corruption|malloc\(\)|^.*: command not found|permission denied$|^killed$)/i;
const END_OF_ERROR = /^\s*(?:$|=+\s*$|-{10,}|-->|-> at |STOP at|GEOS-C(?:hem|HEM) WARNING)/;
/** No log of the model has so many; they make what looks for the end of a line slow. */
const LONG_BLANKS = /[ \t]{400,}/g;
/** What a terminal would act on, from a log that is damaged or no log at all. */
const CONTROL = /\p{Cc}/gu;
const MAX_LAST_LINE_LENGTH = 200;
/** An error's text never runs on longer than this; what follows is another block cut into it. */
const MAX_ERROR_LINES = 8;

/** @param text the log as decoded leniently; it can hold NUL bytes, or end in mid-line */
export function parseModelLog(text: string): ModelLog {
  const plain = text.replaceAll("\0", "").replaceAll("\r\n", "\n");
  const log = lastRun(plain.replace(LONG_BLANKS, " "));
  const lines = log.split("\n");
  const steps = [...log.matchAll(STEP_LINE)].map(([, ...date]) => toMinutes(date));
  const period = new Map(
    [...log.matchAll(RUN_TIME_LINE)].map(([, which, ...date]) => [which, toMinutes(date)]),
  );
  return {
    version: VERSION.exec(log)?.[1] ?? null,
    started: log.includes(START_BANNER),
    dryRun: log.includes(DRY_RUN),
    ended: log.includes(END_BANNER),
    firstStep: steps[0] ?? null,
    lastStep: steps.at(-1) ?? null,
    startOfRun: period.get("Start") ?? null,
    endOfRun: period.get("End") ?? null,
    restartsNamed: [...log.matchAll(RESTART)].map(([, path = ""]) => path),
    errors: modelErrors(lines),
    runtimeErrors: lines
      .filter((line) => RUNTIME_ERROR.test(line))
      .map((line) => line.trim().replace(CONTROL, "")),
    missing: missingFiles(log),
    timers: parseTimersTable(log),
    lastLine: lastLogLine(lines),
  };
}

function lastLogLine(lines: readonly string[]): string | null {
  const last = lines.findLast((line) => line.trim() !== "");
  return last?.trim().replace(CONTROL, "").slice(0, MAX_LAST_LINE_LENGTH) ?? null;
}

/** A log that several runs were appended to speaks of the last one. */
function lastRun(text: string): string {
  const first = text.indexOf(START_BANNER);
  const last = text.lastIndexOf(START_BANNER);
  return first === last ? text : text.slice(text.lastIndexOf("\n", last) + 1);
}

/** Joins what the model wrapped at 79 columns, up to the line that says where in the source it was. */
function modelErrors(lines: readonly string[]): readonly string[] {
  const errors: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    if (!MODEL_ERROR.test(lines[index] ?? "")) continue;
    const block = [lines[index] ?? ""];
    for (const line of lines.slice(index + 1, index + MAX_ERROR_LINES)) {
      if (END_OF_ERROR.test(line) || MODEL_ERROR.test(line)) break;
      block.push(line);
    }
    const text = block
      .join(" ")
      .replace(/\s+/g, " ")
      .replace(CONTROL, "")
      .replace(/^ ?!! /, "")
      .trim();
    if (!errors.includes(text)) errors.push(text);
  }
  return errors;
}

function missingFiles(log: string): readonly MissingFile[] {
  const found = new Map<string, boolean>();
  for (const [, kind, path = ""] of log.matchAll(NOT_FOUND)) {
    found.set(path, (found.get(path) ?? false) || kind === "REQUIRED");
  }
  return [...found].map(([path, required]) => ({ path, required }));
}

const EXCERPT_LINES = 20;
const LINES_BEFORE_CAUSE = 3;
const MAX_LINE_LENGTH = 200;

/** The lines of a log that say why a run failed: around the first error, or else the last ones. */
export function excerpt(text: string): readonly string[] {
  const lines = text
    .replaceAll("\0", "")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.trimEnd().slice(0, MAX_LINE_LENGTH));
  const isCause = (line: string) => MODEL_ERROR.test(line) || RUNTIME_ERROR.test(line);
  const cause = lines.findIndex(isCause);
  if (cause < 0) return lines.slice(-EXCERPT_LINES);
  const first = Math.max(0, cause - LINES_BEFORE_CAUSE);
  return lines.slice(first, first + EXCERPT_LINES);
}
