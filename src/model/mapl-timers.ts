import { componentRow, numberOf, type RankSpread, reportRow } from "./mapl-rows.ts";

export interface MaplTimer {
  readonly name: string;
  /** Names from the top of its table, joined by dots: `All.Run.GCHP`. */
  readonly path: string;
  /** Path of the timer that contains it; null: the top of its table. */
  readonly parent: string | null;
  /** 0: the top of its table. */
  readonly depth: number;
  /** Null: stars. */
  readonly cycles: number | null;
  readonly inclusive: number | null;
  readonly exclusive: number | null;
  /** Null: a timer of process 0 alone. For others, inclusive and exclusive are those of the slowest rank. */
  readonly ranks: RankSpread | null;
}

export interface MaplTable {
  /** Component, or `All` for the report of process 0. */
  readonly title: string;
  readonly timers: readonly MaplTimer[];
  /** Every row is there: the table ended, and its exclusive times add up to its top. */
  readonly isComplete: boolean;
}

export interface MaplTimers {
  readonly components: readonly MaplTable[];
  /** Report on process 0; null: the log has none. */
  readonly report: MaplTable | null;
  /** Simulated days per day; null: not printed, or too wide. */
  readonly daysPerDay: number | null;
}

/**
 * What may precede a line: nothing, `profiler: `, or from 14.7 on, in allPEs.log, rank and logger. Lines of other
 * loggers can stand between the rows of a table.
 */
const PREFIX = /^(?:\s*\d+:)?\s*(?:[\w.]*profiler|MAPL):(?:\s*INFO:)? ?/;
const OTHER_LOGGER = /^\s*\d+:\s*[\w.]+:\s*[A-Z]+:/;
const COMPONENT_TITLE = /^\s*Times for component <(.+)>\s*$/;
const REPORT_TITLE = /^\s*Report on process:\s*0\s*$/;
const THROUGHPUT = /Model Throughput:\s*(\S+)\s+days per day/;
const DASHES_PER_LEVEL = 2;
/** Half of the last printed digit, for each row of a sum. */
const ROUNDING = { component: 0.005, report: 0.0005 } as const;
/** Components have some 30 rows, and the report of process 0 some 100. A log of noise must not fill the memory. */
const MAX_ROWS = 5000;
const MAX_TABLES = 500;

type Kind = "component" | "report";

interface OpenTable {
  readonly kind: Kind;
  readonly title: string;
  readonly timers: MaplTimer[];
  /** Names down to the last row. */
  path: readonly string[];
  /** A row was cut or can't be read. */
  isDamaged: boolean;
  /** A blank line or the next table followed its rows. */
  isEnded: boolean;
}

/** Reads MAPL's timers from the lines of a log. A table that was cut is incomplete; no number of it is a guess. */
export class MaplTimerReader {
  readonly #components = new Map<string, MaplTable>();
  #report: MaplTable | null = null;
  #daysPerDay: number | null = null;
  #open: OpenTable | null = null;

  /** Whether the lines up to here hold a table. */
  get hasTables(): boolean {
    return this.#open !== null || this.#report !== null || this.#components.size > 0;
  }

  /** @param isWhole false: the log ends within this line, so its last number can be cut */
  readLine(raw: string, isWhole = true): void {
    const line = raw.replace(PREFIX, "");
    if (!isWhole) {
      if (this.#open && line.trim() !== "") this.#open.isDamaged = true;
      return;
    }
    const throughput = THROUGHPUT.exec(line)?.[1];
    if (throughput !== undefined) {
      this.#close();
      this.#daysPerDay = numberOf(throughput);
      return;
    }
    const component = COMPONENT_TITLE.exec(line)?.[1];
    if (component !== undefined) this.#start("component", component);
    else if (REPORT_TITLE.test(line)) this.#start("report", "All");
    else if (this.#open && (line !== raw || !OTHER_LOGGER.test(raw))) this.#readRow(line);
  }

  finish(): MaplTimers {
    const open = this.#open;
    this.#open = null;
    if (open) this.#keep(open);
    return {
      components: [...this.#components.values()],
      report: this.#report,
      daysPerDay: this.#daysPerDay,
    };
  }

  #start(kind: Kind, title: string): void {
    this.#close();
    // allPEs.log is appended to: after a report, the tables of another run begin.
    if (kind === "component" && this.#report !== null) {
      this.#components.clear();
      this.#report = null;
      this.#daysPerDay = null;
    }
    const state = { path: [], isDamaged: false, isEnded: false };
    this.#open = { kind, title, timers: [], ...state };
  }

  #close(): void {
    if (!this.#open) return;
    this.#open.isEnded = true;
    this.#keep(this.#open);
    this.#open = null;
  }

  #keep(open: OpenTable): void {
    const { kind, title, timers } = open;
    if (timers.length === 0) return;
    const table = { title, timers, isComplete: isComplete(open) };
    if (kind === "report") this.#report = table;
    else if (this.#components.size < MAX_TABLES || this.#components.has(title)) {
      this.#components.set(title, table);
    }
  }

  #readRow(line: string): void {
    const open = this.#open;
    if (!open) return;
    if (line.trim() === "") {
      if (open.timers.length > 0) this.#close();
      return;
    }
    const row = open.kind === "component" ? componentRow(line) : reportRow(line);
    if (row === null) {
      if (open.kind === "component" && open.timers.length > 0 && line.includes("|")) {
        open.isDamaged = true;
      }
      return;
    }
    if (open.timers.length >= MAX_ROWS) {
      open.isDamaged = true;
      return;
    }
    const { dashes, name, ...times } = row;
    // A name can begin with dashes of its own; a timer is never more than one level below the one before it.
    const depth = Math.min(Math.floor(dashes.length / DASHES_PER_LEVEL), open.path.length);
    const full = dashes.slice(depth * DASHES_PER_LEVEL) + name;
    const above = open.path.slice(0, depth);
    if (depth === 0 && open.timers.length > 0) {
      open.isDamaged = true;
      return;
    }
    open.path = [...above, full];
    open.timers.push({
      name: full,
      path: open.path.join("."),
      parent: depth === 0 ? null : above.join("."),
      depth,
      ...times,
    });
  }
}

/** The exclusive times of all rows add up to the top's time, of process 0 or as a mean over ranks. */
function isComplete({ kind, timers, isDamaged, isEnded }: OpenTable): boolean {
  const [top] = timers;
  if (!top || isDamaged) return false;
  const timesOf = ({ ranks, ...own }: MaplTimer) => ranks?.mean ?? own;
  const total = timesOf(top).inclusive;
  const parts = timers.map((timer) => timesOf(timer).exclusive);
  // Without stars the sum decides, with stars the end of the table.
  if (total === null || parts.includes(null)) return isEnded;
  const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
  const isWhole = Math.abs(sum - total) <= ROUNDING[kind] * (timers.length + 1);
  return isWhole && (isEnded || kind === "report");
}

/** MAPL's timers at the end of a log of GCHP. */
export function parseMaplTimers(log: string): MaplTimers {
  const reader = new MaplTimerReader();
  const lines = log.split(/\r?\n/);
  const last = lines.pop() ?? "";
  for (const line of lines) reader.readLine(line);
  reader.readLine(last, false);
  return reader.finish();
}

/**
 * Inclusive seconds by path for the support team's sheet: of the report of process 0, and of GCHPchem, where the fastest
 * rank counts, as in gcpy.
 */
export function sheetSeconds({ components, report }: MaplTimers): ReadonlyMap<string, number> {
  const chemistry = components.find(({ title }) => title === "GCHPchem")?.timers ?? [];
  const rows = [
    ...chemistry.map(({ path, ranks }) => [path, ranks?.min.inclusive ?? null] as const),
    ...(report?.timers ?? []).map(({ path, inclusive }) => [path, inclusive] as const),
  ];
  return new Map(rows.flatMap(([path, seconds]) => (seconds === null ? [] : [[path, seconds]])));
}

/** The largest memory in use that MAPL prints, in MB of 1e6 bytes; null: it prints none. */
export function parseMaplMemory(log: string): number | null {
  const used = log.split("\n").map(readMaplMemory);
  return used.reduce((a, b) => (a === null ? b : Math.max(a, b ?? a)), null);
}

/** Memory in use on the fullest node, in MB of 1e6 bytes; null: another line. */
export function readMaplMemory(line: string): number | null {
  const [, used] = /Mem\/Swap Used \(MB\) at[^=]+=\s*(-?\d+\.\d+E[-+]\d+)\s/.exec(line) ?? [];
  return numberOf(used);
}
