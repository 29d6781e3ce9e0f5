import type { CauseRule } from "./causes/cause-rule.ts";
import { CLUES } from "./causes/clues.ts";
import { LINE_RULES } from "./causes/rules.ts";
import { isReportStart, REPORT_WORDS } from "./error-reports.ts";
import { type LogPosition, RunState } from "./log-findings.ts";
import { MarkedLines } from "./marked-lines.ts";
import type { ModelLog } from "./model-log.ts";
import { WordFinder } from "./word-finder.ts";

/** `*** S T A R T I N G   4 x 5   G E O S - C H E M ***`: 12.0 to 12.3 print the resolution in it. */
const START_BANNER = /S T A R T I N G\s+(?:\S.{0,40}\s)?G E O S ?-+ ?C H E M/;
const END_BANNER = /E N D\s+O F\s+G E O S ?-+ ?C H E M/;
/** Lines that only GCHP's framework MAPL writes. */
const GCHP =
  /\bpe=\d+ FAIL at line=|\bMAPL(?:[._]\w+)?:|\bMAPL_\w+\.F90|\bGCHP(?:ctm|chem|_)\w*|\b(?:AGCM|GCHP) Date:|Starting GCHP|gridded component '(?:GCHP|EXTDATA)/;
const GCHP_MODE = /===> Mode of operation\s*:.*\bGCHP\b/;
/** The last that MAPL prints, when the run is over. */
const GCHP_REPORT = /Report on process:\s*0\s*$/;
const STOP_LINE = /^\s*(?:ERROR )?STOP\b/;
const DO_ERR_OUT = /Code stopped from DO_ERR_OUT/;
/** Timers: a table of 12.8 has some 60 lines, and two threads can print theirs at once. */
const MAX_TABLE_LINES = 300;

type Handler = (run: RunState, line: string, scanner: LogScanner) => void;

/** What the model prints about the run itself. */
const STRUCTURE: readonly { readonly words: readonly string[]; readonly read: Handler }[] = [
  {
    words: ["s t a r t i n g"],
    read: (_, line, scanner) => START_BANNER.test(line) && scanner.startRun(),
  },
  { words: ["e n d   o f"], read: (run, line) => END_BANNER.test(line) && run.end() },
  { words: ["---> date", " tot run]:"], read: (run, line) => run.readStep(line) },
  { words: ["===> geos-chem version"], read: (run, line) => run.readVersion(line) },
  { words: ["===> compiler"], read: (run, line) => run.readCompiler(line) },
  { words: ["in dry-run mode"], read: (run) => run.markDryRun() },
  { words: ["time of run"], read: (run, line) => run.readPeriod(line) },
  {
    words: ["creating file for restart", "with filename ="],
    read: (run, line) => run.readRestart(line),
  },
  { words: ["file not found"], read: (run, line) => run.readMissing(line) },
  { words: ["t i m e r s"], read: (_, line, scanner) => scanner.captureTable(line) },
  {
    words: ["===> mode of operation", "mapl", "gchp", "fail at line=", "agcm date"],
    read: (run, line) => (GCHP.test(line) || GCHP_MODE.test(line)) && run.gchp.mark(),
  },
  { words: ["read cap restart"], read: (_, line, scanner) => scanner.startGchp(line) },
  { words: ["current time  ", "current time ="], read: (run, line) => run.gchp.readStart(line) },
  { words: ["total pes"], read: (run, line) => run.gchp.readRanks(line) },
  { words: ["mem/swap used"], read: (run, line) => run.gchp.readMemory(line) },
  {
    words: ["times for component", "model throughput"],
    read: (_run, _line, scanner) => scanner.readTimers(),
  },
  {
    words: ["report on process"],
    read: (run, line, scanner) => {
      if (!GCHP_REPORT.test(line)) return;
      run.surviveAll();
      scanner.readTimers();
    },
  },
  {
    words: ["stop"],
    read: (run, line, scanner) => STOP_LINE.test(line) && run.stop(line, scanner.position),
  },
  {
    words: ["do_err_out"],
    read: (run, line, scanner) => DO_ERR_OUT.test(line) && run.stop("", scanner.position),
  },
  { words: [".f90", ".f:"], read: (run, line) => run.readFrame(line) },
];

const REPORTS: Handler = (run, line, scanner) => {
  if (isReportStart(line)) scanner.openReport(run, line);
};

interface LogWords {
  readonly finder: WordFinder;
  /** What to do about a line that holds a word, by the word's number. */
  readonly handlers: readonly { readonly order: number; readonly read: Handler }[];
}

/** Every word. Compiled for the first log, because most commands read none. */
let logWords: LogWords | undefined;

function compile(): LogWords {
  const words: string[] = [];
  const handlers: { order: number; read: Handler }[] = [];
  const add = (list: readonly string[], read: Handler) => {
    const order = handlers.length;
    for (const word of list) {
      words.push(word);
      handlers.push({ order, read });
    }
  };
  for (const { words: list, read } of STRUCTURE) add(list, read);
  for (const rule of CLUES) add(rule.words, (run, line) => run.readClue(line, rule));
  add(REPORT_WORDS, REPORTS);
  for (const rule of LINE_RULES) {
    add(rule.words, (run, line, scanner) => scanner.matchRule(run, line, rule));
  }
  return { finder: new WordFinder(words), handlers };
}

/**
 * Reads the log of one or several runs in pieces, in memory that does not grow with it. Of several runs in one log
 * the last one counts.
 */
export class LogScanner {
  readonly #lines: MarkedLines;
  readonly #handlers: LogWords["handlers"];
  #run = new RunState(null);
  #table: string[] | null = null;
  #isMatched = false;
  /** MAPL's tables of timers have begun. Every line counts from here on. */
  #readsTimers = false;

  constructor() {
    logWords ??= compile();
    const { finder, handlers } = logWords;
    this.#handlers = handlers;
    this.#lines = new MarkedLines(finder, (line, words) => this.#read(line, words));
  }

  get position(): LogPosition {
    return { number: this.#lines.number, previous: this.#lines.previous() };
  }

  /** @param piece any part of the log; it can hold NUL bytes, or end in mid-line */
  push(piece: Buffer): void {
    this.#lines.push(piece);
  }

  finish(): ModelLog {
    this.#lines.finish();
    return this.#run.finish(this.#lines.previous());
  }

  startRun(): void {
    this.#run = new RunState(this.#run);
    this.#table = null;
    this.#readsTimers = false;
  }

  /** GCHP says when it starts. A log that is appended to holds several runs. */
  startGchp(line: string): void {
    if (this.#run.isUnderway) {
      this.#run = new RunState(null);
      this.#readsTimers = false;
    }
    this.#run.gchp.mark();
    this.#run.gchp.readStart(line);
  }

  readTimers(): void {
    this.#readsTimers = true;
  }

  /** Two threads that fail together print two tables, one into the other. */
  captureTable(title: string): void {
    if (this.#table !== null) return;
    this.#table = this.#run.table;
    this.#table.push(title);
  }

  /** A model's error is not also a message of its surroundings. */
  openReport(run: RunState, line: string): void {
    this.#isMatched = true;
    run.openReport(line, this.#lines.number);
  }

  /** A line counts for the first rule that it matches. */
  matchRule(run: RunState, line: string, rule: CauseRule): void {
    if (this.#isMatched || !rule.pattern.test(line)) return;
    this.#isMatched = true;
    run.addEvent(rule, line, this.#lines.number);
  }

  #read(line: string, words: readonly number[]): void {
    this.#isMatched = false;
    if (this.#table !== null && this.#table.length < MAX_TABLE_LINES) this.#table.push(line);
    // A line of an open report is the model's, whatever words are in it.
    if (this.#run.continueReport(line)) this.#isMatched = true;
    if (words.length > 0) {
      let last = -1;
      const handlers = words.map((word) => this.#handlers[word]);
      if (handlers.length > 1) handlers.sort(byOrder);
      for (const handler of handlers) {
        if (handler === undefined || handler.order === last) continue;
        last = handler.order;
        handler.read(this.#run, line, this);
      }
    }
    if (this.#readsTimers) this.#run.gchp.readTimerLine(line, !this.#lines.isCut);
    const isTableOpen = this.#table !== null && this.#table.length < MAX_TABLE_LINES;
    this.#lines.wantsAll = this.#run.isReportOpen || isTableOpen || this.#readsTimers;
  }
}

function byOrder(a: { order: number } | undefined, b: { order: number } | undefined): number {
  return (a?.order ?? 0) - (b?.order ?? 0);
}

/** @param text the log as decoded leniently (latin1); it can hold NUL bytes, or end in mid-line */
export function parseModelLog(text: string): ModelLog {
  const scanner = new LogScanner();
  scanner.push(Buffer.from(text, "latin1"));
  return scanner.finish();
}
