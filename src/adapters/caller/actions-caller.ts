import { error, setOutput, warning } from "@actions/core";
import { stripControlsByLine } from "../../core/format/control-characters.ts";
import type { Caller, Confirmation, ProgressView } from "../../ports/caller.ts";
import type { Clock } from "../../ports/clock.ts";
import { currentUser } from "./current-user.ts";
import { ProgressLines } from "./progress-lines.ts";
import { SYSTEM_CLOCK } from "./system-clock.ts";

/** Host for a step of a GitHub workflow: writes lines and annotations to its log. */
export class ActionsCaller implements Caller {
  readonly signal: AbortSignal;
  readonly clock: Clock = SYSTEM_CLOCK;
  readonly user: string = currentUser();
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

  async ask(): Promise<null> {
    return null;
  }
}

/** Writes an error, annotated at its file and line. */
export function annotate(problem: { message: string; file?: string; line?: number }): void {
  const { message, file, line } = problem;
  const location = { ...(file ? { file } : {}), ...(line ? { startLine: line } : {}) };
  error(stripControlsByLine(message), location);
}

/**
 * A line without workflow commands. Messages quote logs and compilers. A line that begins with `::` or contains `##[` would
 * be a command to the runner (docs.github.com, "Workflow commands for GitHub Actions").
 */
export function escapeCommand(text: string): string {
  return stripControlsByLine(text)
    .replace(/^(\s*):(?=:)/gm, "$1: ")
    .replaceAll("##[", "## [");
}
