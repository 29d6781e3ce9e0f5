import { readdir } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import type { createLogUpdate } from "log-update";
import pc from "picocolors";
import { InterruptedError } from "../../core/errors.ts";
import { stripControlsByLine } from "../../core/format/control-characters.ts";
import { shownWidth, wrapLines } from "../../core/format/wrap-lines.ts";
import type {
  BlockMark,
  Caller,
  Confirmation,
  ProgressRow,
  ProgressView,
} from "../../ports/caller.ts";
import type { Clock } from "../../ports/clock.ts";
import { currentUser } from "./current-user.ts";
import { blocksOf, countMarks, ProgressLines, remaining } from "./progress-lines.ts";
import { SYSTEM_CLOCK } from "./system-clock.ts";

const BAR_WIDTH = 24;
const MIN_BAR_WIDTH = 6;
/** Columns beside the bar: percentage, blocks, remaining time. */
const BAR_MARGIN = 66;

interface TerminalOptions {
  readonly signal: AbortSignal;
  /** Whether a person sees the output as it changes. */
  readonly interactive: boolean;
}

/** Host for a terminal, or for a log without line replacement. Messages go to standard error. */
export class TerminalCaller implements Caller {
  readonly signal: AbortSignal;
  readonly clock: Clock = SYSTEM_CLOCK;
  readonly user: string = currentUser();
  readonly #display: Display;
  readonly #interactive: boolean;

  private constructor(display: Display, { signal, interactive }: TerminalOptions) {
    this.signal = signal;
    this.#interactive = interactive;
    this.#display = display;
  }

  static async open(options: TerminalOptions): Promise<TerminalCaller> {
    if (!options.interactive) return new TerminalCaller(new PlainDisplay(), options);
    // Loaded for a person only: its tables of characters take a fifth of a command's start.
    const { createLogUpdate } = await import("log-update");
    const update = createLogUpdate(process.stderr, { showCursor: true });
    return new TerminalCaller(new LiveDisplay(update), options);
  }

  info(message: string): void {
    this.#display.print(stripControlsByLine(message));
  }

  warn(message: string): void {
    this.#display.print(pc.yellow(`warning: ${stripControlsByLine(message)}`));
  }

  progress(view: ProgressView | null): void {
    this.#display.show(view);
  }

  async confirm(question: string): Promise<Confirmation> {
    const line = await this.#readAnswer(`${question} [y/N]`);
    if (line === undefined) return "nobody";
    return /^y(es)?$/i.test(line ?? "") ? "yes" : "no";
  }

  async ask(question: string): Promise<string | null> {
    const line = await this.#readAnswer(`${question}:`);
    if (line === null) throw new InterruptedError("The input ended.");
    return line ?? null;
  }

  /** The line that a person types; null: the input ended. Undefined: nobody is at the terminal. */
  async #readAnswer(question: string): Promise<string | null | undefined> {
    if (!this.#interactive || !process.stdin.isTTY) return undefined;
    this.#display.show(null);
    const shown = wrapLines(stripControlsByLine(question), terminalColumns());
    return readLine(`${shown} `, this.signal);
  }
}

/** Reads a line of standard input, without surrounding spaces. Null: the input ended. */
async function readLine(question: string, signal: AbortSignal): Promise<string | null> {
  const lines = createInterface({
    input: process.stdin,
    output: process.stderr,
    completer: completePath,
  });
  const ended = new AbortController();
  lines.once("close", () => ended.abort());
  // While a line is read, the terminal delivers Ctrl-C as a key.
  lines.once("SIGINT", () => process.kill(process.pid, "SIGINT"));
  try {
    const line = await lines.question(question, {
      signal: AbortSignal.any([signal, ended.signal]),
    });
    return line.trim();
  } catch (error) {
    if (signal.aborted) throw new InterruptedError("Interrupted.", { cause: error });
    return null;
  } finally {
    lines.close();
  }
}

/** Completes the path that is typed. */
async function completePath(typed: string): Promise<[string[], string]> {
  const folder = typed.slice(0, typed.lastIndexOf("/") + 1);
  const directory = folder.startsWith("~/") ? join(homedir(), folder.slice(2)) : folder || ".";
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
  const paths = entries.map((entry) => `${folder}${entry.name}${entry.isDirectory() ? "/" : ""}`);
  return [paths.filter((path) => path.startsWith(typed)), typed];
}

type LogUpdate = ReturnType<typeof createLogUpdate>;

interface Display {
  print(line: string): void;
  show(view: ProgressView | null): void;
}

/** Redraws its lines in place. */
class LiveDisplay implements Display {
  readonly #update: LogUpdate;

  constructor(update: LogUpdate) {
    this.#update = update;
  }

  print(line: string): void {
    this.#update.clear();
    process.stderr.write(`${wrapLines(line, terminalColumns())}\n`);
  }

  show(view: ProgressView | null): void {
    if (view) this.#update(render(view));
    else this.#update.clear();
  }
}

/** Prints a line whenever something new starts. */
class PlainDisplay implements Display {
  readonly #progress = new ProgressLines();

  print(line: string): void {
    process.stderr.write(`${line}\n`);
  }

  show(view: ProgressView | null): void {
    const line = this.#progress.next(view);
    if (line !== null) this.print(line);
  }
}

const terminalColumns = (): number => process.stderr.columns || 80;

function render(view: ProgressView): string {
  const columns = terminalColumns();
  const length = Math.min(BAR_WIDTH, Math.max(MIN_BAR_WIDTH, columns - BAR_MARGIN));
  const filled = Math.round(view.fraction * length);
  const bar = pc.cyan("█".repeat(filled)) + pc.dim("░".repeat(length - filled));
  const percent = `${Math.floor(view.fraction * 100)} %`.padStart(5);
  const counted = view.total === 0 ? "" : `${blocksOf(view, " of ")}  `;
  const text = `${percent}  ${counted}${pc.bold(remaining(view))}`;
  const whole = `${bar} ${text}`;
  const head = shownWidth(whole) <= columns ? whole : text.trimStart();
  const width = columns - 3;
  return [
    head,
    ...view.lines.map((line) => pc.dim(`  ${clip(line, width)}`)),
    ...renderTable(view.table ?? [], width),
  ].join("\n");
}

const MARKS: Readonly<Record<BlockMark, string>> = {
  done: pc.green("●"),
  failed: pc.red("✗"),
  running: pc.cyan("▶"),
  starting: pc.yellow("◐"),
  waiting: pc.dim("○"),
  "to come": pc.dim("·"),
};

/** One row per platform and one mark per block, or counts if the marks exceed the width. */
function renderTable(table: readonly ProgressRow[], width: number): readonly string[] {
  const labelWidth = Math.max(0, ...table.map(({ label }) => label.length));
  return table.flatMap(({ label, marks, note, soFar }) => {
    const counts = countMarks(marks);
    const fitsMarks = labelWidth + marks.length + counts.length + 4 <= width;
    const symbols = fitsMarks ? `${marks.map((mark) => MARKS[mark]).join("")}  ` : "";
    const row = `  ${label.padEnd(labelWidth)}  ${symbols}${pc.dim(counts)}`;
    return [
      row,
      ...(soFar ? [`    ${clip(`change so far ${soFar}`, width - 2)}`] : []),
      ...(note ? [pc.yellow(`    ${clip(note, width - 2)}`)] : []),
    ];
  });
}

function clip(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}
