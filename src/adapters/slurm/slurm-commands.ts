import { spawn } from "node:child_process";
import { InfrastructureError, UsageError } from "../../core/errors.ts";
import { stripControls } from "../../core/format/control-characters.ts";
import type { Clock } from "../../ports/clock.ts";
import { isPassing } from "./slurm-errors.ts";

/** A command that hangs longer than this is killed: Slurm's own time-outs are shorter. */
const COMMAND_SECONDS = 120;
/** Waits between repetitions while the controller does not answer: 10 minutes in all, as a restart can take. */
const RETRY_SECONDS = [2, 5, 10, 20, 30, 60, 60, 60, 60, 60, 60, 60, 60, 60] as const;
/** Minimum time between two messages that Slurm does not answer. */
const REPORT_SECONDS = 600;
const MAX_ERROR_TEXT = 500;

export type SlurmProgram = "sbatch" | "squeue" | "sacct" | "scancel" | "sinfo";

/** A command of Slurm that failed. */
export class SlurmError extends InfrastructureError {
  /** What the command said, in one line. */
  readonly text: string;

  constructor(program: SlurmProgram, text: string) {
    super(`${program} failed: ${text}`);
    this.text = text;
  }
}

export interface SlurmCommandsOptions {
  readonly clock: Clock;
  /** Reports to a person that Slurm does not answer. */
  readonly notify: (message: string) => void;
}

/** Runs Slurm's commands, without a shell, and counts them. */
export class SlurmCommands {
  readonly #options: SlurmCommandsOptions;
  readonly calls = new Map<SlurmProgram, number>();
  /** When a person was last told that Slurm does not answer, in seconds since 1970. */
  #reportedAt = Number.NEGATIVE_INFINITY;

  constructor(options: SlurmCommandsOptions) {
    this.#options = options;
  }

  /**
   * Runs a command once.
   *
   * @param input standard input. Default: none
   * @throws {UsageError} the command is not installed
   * @throws {SlurmError} the command failed
   */
  async runOnce(program: SlurmProgram, args: readonly string[], input = ""): Promise<string> {
    this.calls.set(program, (this.calls.get(program) ?? 0) + 1);
    const { status, output, errors } = await execute(program, args, input);
    if (status === 0) return output;
    const text = stripControls((errors || output).trim().replace(/\s*\n\s*/g, "; "));
    throw new SlurmError(program, text.slice(0, MAX_ERROR_TEXT) || `exit status ${status}`);
  }

  /**
   * Runs a command that may be repeated, again while the controller does not answer.
   *
   * @throws {SlurmError} the command failed, or the controller did not answer for 10 minutes
   */
  async run(program: SlurmProgram, args: readonly string[]): Promise<string> {
    return this.retry(() => this.runOnce(program, args));
  }

  /** Repeats work while Slurm's controller does not answer. @param work receives the number of repetitions so far */
  async retry<T>(work: (repetitions: number) => Promise<T>): Promise<T> {
    for (let repetitions = 0; ; repetitions++) {
      try {
        return await work(repetitions);
      } catch (error) {
        const seconds = RETRY_SECONDS[repetitions];
        if (!(error instanceof SlurmError) || !isPassing(error.text)) throw error;
        if (seconds === undefined) {
          throw new InfrastructureError(
            `Slurm has not answered for 10 minutes (${error.message}). Submitted jobs continue. Run the same command again when Slurm answers: it resumes.`,
            { cause: error },
          );
        }
        const { clock, notify } = this.#options;
        if (clock.now() - this.#reportedAt >= REPORT_SECONDS) {
          this.#reportedAt = clock.now();
          notify(`Slurm does not answer; gcbench tries again (${error.message}).`);
        }
        await clock.sleep(seconds);
      }
    }
  }

  /** `12 calls of Slurm: 8 squeue, 4 sbatch`. */
  describeCalls(): string {
    const sorted = [...this.calls].toSorted(([, a], [, b]) => b - a);
    const all = sorted.reduce((sum, [, count]) => sum + count, 0);
    return `Slurm commands: ${all} (${sorted.map(([name, count]) => `${count} ${name}`).join(", ")})`;
  }
}

interface Ended {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

async function execute(
  program: SlurmProgram,
  args: readonly string[],
  input: string,
): Promise<Ended> {
  const child = spawn(program, [...args], {
    // Seconds since 1970, in place of local time in the site's format; sacct reads its times in UTC.
    env: { ...withoutDefaults(process.env), SLURM_TIME_FORMAT: "%s", TZ: "UTC", LC_ALL: "C" },
    stdio: ["pipe", "pipe", "pipe"],
    timeout: COMMAND_SECONDS * 1000,
    killSignal: "SIGKILL",
    // Ctrl-C must not end a submission in the middle.
    detached: true,
  });
  let output = "";
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (piece: string) => {
    output += piece;
  });
  child.stderr.setEncoding("utf8").on("data", (piece: string) => {
    errors += piece;
  });
  child.stdin.on("error", () => {}); // The command ended without reading it.
  child.stdin.end(input);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on("error", (cause) => reject(explainStart(program, cause)));
    child.on("close", (code) => resolve(code));
  });
  return { status, output, errors };
}

/** The environment without the user's defaults for Slurm's commands, which would change jobs and lists. */
function withoutDefaults(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(
      ([name]) => !/^(?:SBATCH_|SQUEUE_|SACCT_|SCANCEL_|SINFO_)/.test(name),
    ),
  );
}

function explainStart(program: SlurmProgram, cause: Error): Error {
  if (!("code" in cause) || cause.code !== "ENOENT") return cause;
  return new UsageError(
    `Slurm's command ${program} is not in PATH. Run gcbench on a login node of the cluster, or load the module of Slurm.`,
    { cause },
  );
}
