import { spawn } from "node:child_process";
import { InterruptedError } from "../../core/errors.ts";
import { stripControls } from "../../core/format/control-characters.ts";

/** A program to run during an image build. */
export interface BoundedProcess {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly directory: string;
  /** File descriptor for standard input; absent: none. The program never has a terminal. */
  readonly input?: number;
  readonly timeLimitSeconds: number;
  /** Maximum bytes of standard output and error together; beyond it the program is killed. */
  readonly maxOutputBytes: number;
  readonly signal?: AbortSignal | undefined;
}

/** Result of a program. A program killed at a limit has no exit code. */
export interface ProcessResult {
  readonly code: number | null;
  readonly killedBy: string | null;
  readonly isTruncated: "time" | "output" | null;
  /** Standard output and error up to the limit, decoded leniently. */
  readonly output: string;
}

/**
 * Runs a program until it ends, reaches a limit or the signal fires. No child process survives.
 *
 * @throws {InterruptedError} the signal fired
 * @throws {Error} the program does not start
 */
export async function runBounded(bounded: BoundedProcess): Promise<ProcessResult> {
  const { signal } = bounded;
  if (signal?.aborted) throw interrupted(signal);
  // A separate process group and session: no terminal for prompts, and all children can be killed.
  const child = spawn(bounded.program, [...bounded.arguments], {
    cwd: bounded.directory,
    env: { ...bounded.environment },
    stdio: [bounded.input ?? "ignore", "pipe", "pipe"],
    detached: true,
  });
  const chunks: Buffer[] = [];
  let bytes = 0;
  let isTruncated: ProcessResult["isTruncated"] = null;
  const end = () => endGroup(child.pid);
  const cut = (why: "time" | "output") => {
    isTruncated ??= why;
    end();
  };
  const collect = (chunk: Buffer) => {
    if (bytes < bounded.maxOutputBytes) chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > bounded.maxOutputBytes) cut("output");
  };
  child.stdout?.on("data", collect);
  child.stderr?.on("data", collect);
  const timer = setTimeout(() => cut("time"), bounded.timeLimitSeconds * 1000);
  signal?.addEventListener("abort", end, { once: true });
  try {
    const [code, killedBy] = await new Promise<[number | null, NodeJS.Signals | null]>(
      (resolve, reject) => {
        child.on("error", reject);
        child.on("close", (...result) => resolve(result));
      },
    );
    if (signal?.aborted) throw interrupted(signal);
    return { code, killedBy, isTruncated, output: Buffer.concat(chunks).toString("latin1") };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", end);
  }
}

function interrupted(signal: AbortSignal): InterruptedError {
  return new InterruptedError("Interrupted. The same command resumes.", { cause: signal.reason });
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // The group has already ended.
  }
}

const LAST_LINES = 12;
const MAX_LINE_LENGTH = 200;

/** Last lines of an output for an error message: indented, shortened, without repetitions and control characters. */
export function lastLines(output: string): string {
  const shown: { line: string; times: number }[] = [];
  for (const raw of output.split("\n")) {
    const line = stripControls(raw).trimEnd().slice(0, MAX_LINE_LENGTH);
    const last = shown.at(-1);
    if (line.trim() === "") continue;
    if (last?.line === line) last.times++;
    else shown.push({ line, times: 1 });
  }
  if (shown.length === 0) return "  (no output)";
  return shown
    .slice(-LAST_LINES)
    .map(({ line, times }) => `  ${line}${times > 1 ? ` (${times} times)` : ""}`)
    .join("\n");
}
