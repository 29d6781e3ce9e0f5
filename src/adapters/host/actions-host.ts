import { error, notice, setOutput, warning } from "@actions/core";
import { stripControlsByLine } from "../../core/format/control-characters.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Confirmation, Host, ProgressView } from "../../ports/host.ts";
import { ProgressLines } from "./progress-lines.ts";
import { SYSTEM_CLOCK } from "./system-clock.ts";

/** Runs a command as a step of a GitHub workflow: its log takes lines, and some of them as annotations. */
export class ActionsHost implements Host {
  readonly signal: AbortSignal;
  readonly clock: Clock = SYSTEM_CLOCK;
  readonly #progress = new ProgressLines();

  constructor({ signal }: { signal: AbortSignal }) {
    this.signal = signal;
  }

  info(message: string): void {
    process.stdout.write(`${escapeCommand(message)}\n`);
  }

  warn(message: string): void {
    warning(stripControlsByLine(message));
  }

  progress(view: ProgressView | null): void {
    const line = this.#progress.next(view);
    if (line !== null) this.info(line);
  }

  output(name: string, value: string): void {
    setOutput(name, value);
  }

  async confirm(): Promise<Confirmation> {
    return "nobody";
  }
}

/** Puts a mistake beside the line of the file that it is in. */
export function annotate(fault: { message: string; file?: string; line?: number }): void {
  const { message, file, line } = fault;
  const place = { ...(file ? { file } : {}), ...(line ? { startLine: line } : {}) };
  error(stripControlsByLine(message), place);
}

export function appendSummary(message: string): void {
  notice(stripControlsByLine(message));
}

/**
 * A line that the runner takes for nothing but a line. Messages quote logs and compilers, and what begins with `::`, or
 * holds `##[`, would be a command to it (docs.github.com, "Workflow commands for GitHub Actions").
 */
export function escapeCommand(text: string): string {
  return stripControlsByLine(text)
    .replace(/^(\s*):(?=:)/gm, "$1: ")
    .replaceAll("##[", "## [");
}
