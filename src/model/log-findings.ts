import type { CauseRule, ClueRule } from "./causes/cause-rule.ts";
import { classifyReport } from "./causes/rules.ts";
import {
  type Clue,
  explain,
  oneLine,
  type PendingReport,
  ReportBuilder,
  readClue,
  withClue,
} from "./error-reports.ts";
import { GchpFindings } from "./gchp-findings.ts";
import type { LogEvent, MissingFile, ModelLog } from "./model-log.ts";
import { readGchpProgress, readRunTime, readStep } from "./simulated-time.ts";
import { parseTimersTable } from "./timers.ts";

const VERSION = /===> GEOS-Chem version\s*:\s*(\S.*?)\s*$/;
const COMPILER = /===> Compiler\s*:\s*(\S.*?)\s*$/;
const RESTART_LINE = /Creating file for Restart\b/;
const FILE_NAME = /with filename = (\S+)/;
const NOT_FOUND = /: (REQUIRED|OPTIONAL) FILE NOT FOUND (\S+)/;
/** `at /path/emissions_mod.F90:184`, or a row of Intel's traceback: image, address, routine, line, source. */
const FRAME = /([\w./-]+\.[fF](?:90)?):(\d+)|\s(\d+)\s+(\S+\.[fF](?:90)?)\s*$/;
/** What shells, time(1) and launchers write after a program ended. */
const EPILOGUE =
  /^\s*(?:(?:real|user|sys)\s+[\d.]+(?:m[\d.]+s)?\s*$|[\d.:]+ ?(?:user|real|elapsed)\b|Command (?:being timed|exited)|(?:slurmstepd|srun|mpirun|mpiexec|prterun|Exited with)\b|Application \d+ exit|[-=*#!+]{3,}\s*$)/;

/** Limits of what is kept, so that a log of any length takes bounded memory. Later ones only repeat earlier ones. */
const MAX_REPORTS = 30;
const MAX_EVENTS = 60;
const MAX_SURVIVED = 20;
const MAX_MISSING = 100_000;
const MAX_RESTARTS = 1000;
const MAX_LINE_SHOWN = 400;
const MAX_LAST_LINE = 200;
const MAX_CALLERS = 6;
/** Standard error is not buffered, standard output is: a few steps can stand after the message that ended the run. */
const STEPS_IN_BUFFER = 20;

interface PendingEvent {
  readonly rule: CauseRule;
  readonly line: number;
  readonly text: string;
  /** Time steps done before it. */
  readonly steps: number;
  also: string | null;
  frame: string | null;
  /** Of GCHP: the process that failed, and its callers. */
  readonly process: string | undefined;
  readonly callers: string[];
}

/** Position of a line in a log. */
export interface LogPosition {
  /** From 1. */
  readonly number: number;
  /** The last non-blank lines before it, oldest first. */
  readonly previous: readonly string[];
}

/** What is known of one run while its log is read. */
export class RunState {
  readonly table: string[] = [];
  readonly gchp = new GchpFindings();
  readonly #isFirst: boolean;
  readonly #preamble: readonly PendingEvent[];
  #version: string | null = null;
  #compiler: string | null = null;
  #dryRun = false;
  #ended = false;
  #stopped = false;
  #steps = 0;
  #firstStep: number | null = null;
  #lastStep: number | null = null;
  readonly #period = new Map<string, number>();
  #expectsRestart = false;
  readonly #restarts: string[] = [];
  readonly #missing = new Map<string, boolean>();
  #open: ReportBuilder | null = null;
  /** First lines of the reports since the last time step: the same again tells nothing new. */
  readonly #opened = new Set<string>();
  readonly #reports: PendingReport[] = [];
  readonly #events: PendingEvent[] = [];
  readonly #clues = new Map<string, Clue>();
  readonly #lastLines = new Map<ClueRule, string>();
  readonly #survived = new Map<string, PendingReport | PendingEvent>();

  /** @param before what stood in the log before this run's banner; null: the log begins */
  constructor(before: RunState | null) {
    this.#isFirst = before === null;
    // Of a run before it, only what follows its END banner can be about this one.
    this.#preamble = before && (before.#isFirst || before.#ended) ? before.#events : [];
  }

  get isReportOpen(): boolean {
    return this.#open !== null;
  }

  get isUnderway(): boolean {
    return this.#steps > 0 || this.gchp.hasTimers;
  }

  readVersion(line: string): void {
    this.#version ??= VERSION.exec(line)?.[1] ?? null;
  }

  readCompiler(line: string): void {
    this.#compiler ??= COMPILER.exec(line)?.[1] ?? null;
  }

  markDryRun(): void {
    this.#dryRun = true;
  }

  readPeriod(line: string): void {
    const found = readRunTime(line);
    if (found) this.#period.set(found.which, found.minutes);
  }

  readRestart(line: string): void {
    const name = FILE_NAME.exec(line)?.[1];
    if (name === undefined) this.#expectsRestart = RESTART_LINE.test(line);
    else if (this.#expectsRestart) {
      if (this.#restarts.length >= MAX_RESTARTS) this.#restarts.shift();
      this.#restarts.push(name);
      this.#expectsRestart = false;
    }
  }

  readMissing(line: string): void {
    const [, kind, path = ""] = NOT_FOUND.exec(line) ?? [];
    if (path === "" || this.#missing.size >= MAX_MISSING) return;
    this.#missing.set(path, (this.#missing.get(path) ?? false) || kind === "REQUIRED");
  }

  /** A time step proves that the run survived what it reported before. */
  readStep(line: string): void {
    const minutes = readStep(line) ?? readGchpProgress(line)?.minutes ?? null;
    if (minutes === null) return;
    this.#steps++;
    this.#firstStep ??= minutes;
    this.#lastStep = minutes;
    this.#surviveReports();
  }

  end(): void {
    this.#ended = true;
    this.surviveAll();
  }

  /** The run came to its end, so that nothing before it was fatal. */
  surviveAll(): void {
    this.#surviveReports();
    this.#survive(this.#events.splice(0));
  }

  /** The program says that it stops. Without a report before it, the lines above say why. */
  stop(line: string, { number, previous }: LogPosition): void {
    this.#stopped = true;
    this.#closeReport();
    if (this.#reports.length > 0) return;
    const lines = previous.filter((text) => !EPILOGUE.test(text)).slice(-2);
    const text = oneLine([...lines, line].join(" "));
    this.#open = new ReportBuilder(text, number);
    this.#closeReport();
  }

  openReport(line: string, number: number): void {
    this.#closeReport();
    if (this.#opened.has(line)) return;
    if (this.#opened.size < MAX_REPORTS) this.#opened.add(line);
    this.#open = new ReportBuilder(line, number);
  }

  /** @returns whether the line belongs to the report that is open */
  continueReport(line: string): boolean {
    if (!this.#open) return false;
    if (this.#open.add(line)) return true;
    this.#closeReport();
    return false;
  }

  readClue(line: string, rule: ClueRule): void {
    // The first of a kind is the cause; but of files the last one matters. Logs name thousands of them.
    if (rule.keep === "last") this.#lastLines.set(rule, line);
    else if (!this.#clues.has(rule.id)) {
      const clue = readClue(line.slice(0, MAX_LINE_SHOWN), rule);
      if (clue) this.#clues.set(rule.id, clue);
    }
  }

  addEvent(rule: CauseRule, line: string, number: number): void {
    const text = oneLine(line).slice(0, MAX_LINE_SHOWN);
    const [, process, file, at] = rule.caller?.exec(line) ?? [];
    if (process !== undefined) this.#stopped = true;
    const called = this.#events.find((event) => event.process && event.process === process);
    if (called && called.callers.length < MAX_CALLERS) called.callers.push(`${file}:${Number(at)}`);
    if (called) return;
    const earlier = this.#events.find((event) => event.rule === rule);
    if (earlier) {
      // What another program says of the same can tell more: srun after slurmstepd.
      if (speaker(earlier.text) !== speaker(text)) earlier.also ??= text;
    } else if (this.#events.length < MAX_EVENTS) {
      const more = { also: null, frame: null, process, callers: [] };
      this.#events.push({ rule, line: number, text, steps: this.#steps, ...more });
    }
  }

  /** The innermost line of the program's own source in a traceback. */
  readFrame(line: string): void {
    const event = this.#events.at(-1);
    if (!event || event.frame !== null) return;
    const [, path, at, intelAt, intelPath] = FRAME.exec(line) ?? [];
    const source = path ?? intelPath;
    if (source) event.frame = `in ${source}, line ${at ?? intelAt}`;
  }

  finish(lastLines: readonly string[]): ModelLog {
    this.#closeReport();
    const clues = this.#allClues();
    const isSurvived = (event: PendingEvent) => this.#steps - event.steps > STEPS_IN_BUFFER;
    this.#survive(this.#events.filter(isSurvived));
    const lastLine = lastLines.findLast((line) => !EPILOGUE.test(line)) ?? lastLines.at(-1);
    return {
      version: this.#version,
      compiler: this.#compiler,
      gchp: this.#isFirst ? this.gchp.finish() : null,
      started: !this.#isFirst,
      dryRun: this.#dryRun,
      ended: this.#ended,
      stopped: this.#stopped,
      firstStep: this.gchp.start ?? this.#firstStep,
      lastStep: this.#lastStep,
      startOfRun: this.#period.get("Start") ?? null,
      endOfRun: this.#period.get("End") ?? null,
      restartsNamed: this.#restarts,
      reports: this.#reports.map((report) => ({ ...report, rule: classifyReport(report.text) })),
      events: this.#events
        .filter((event) => !isSurvived(event))
        .map((event) => toEvent(event, clues)),
      preamble: this.#preamble.map((event) => toEvent(event, clues)),
      survived: [...this.#survived.values()].map(({ text, line }) => ({ text, line })),
      missing: [...this.#missing].map(([path, required]): MissingFile => ({ path, required })),
      timers: parseTimersTable(this.table.join("\n")),
      lastLine: lastLine === undefined ? null : oneLine(lastLine).slice(0, MAX_LAST_LINE),
    };
  }

  #allClues(): readonly Clue[] {
    const last = [...this.#lastLines].map(([rule, line]) => readClue(line, rule));
    return [...this.#clues.values(), ...last.filter((clue) => clue !== null)];
  }

  #closeReport(): void {
    if (!this.#open) return;
    const report = this.#open.finish(this.#allClues());
    this.#open = null;
    const isRepeated = this.#reports.some(({ text }) => text === report.text);
    if (isRepeated) return;
    if (this.#reports.length >= MAX_REPORTS) {
      const minor = this.#reports.findIndex(({ isFatal }) => !isFatal);
      if (!report.isFatal || minor < 0) return;
      this.#reports.splice(minor, 1);
    }
    this.#reports.push(report);
  }

  #surviveReports(): void {
    this.#closeReport();
    this.#survive(this.#reports.splice(0));
    this.#stopped = false;
    this.#opened.clear();
    this.#clues.clear();
  }

  #survive(found: readonly (PendingReport | PendingEvent)[]): void {
    for (const one of found) {
      // The same error with other numbers is the same error.
      const key = one.text.replace(/\d+/g, "0");
      if (this.#survived.size < MAX_SURVIVED || this.#survived.has(key)) {
        if (!this.#survived.has(key)) this.#survived.set(key, one);
      }
    }
  }
}

function speaker(text: string): string {
  return text.split(":", 1)[0] ?? "";
}

function toEvent(event: PendingEvent, clues: readonly Clue[]): LogEvent {
  const { rule, line, also, frame, callers } = event;
  const place = callers.length > 0 ? `called from ${callers.join(", ")}` : frame;
  const text = also !== null && rule.role === "limit" ? `${event.text}; ${also}` : event.text;
  const explained = withClue(text, explain(text, clues));
  const isPlaced = place === null || /\bline \d+/.test(explained);
  return { rule, line, text: isPlaced ? explained : `${explained} (${place})` };
}
