import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { z } from "zod";
import { InfrastructureError, InterruptedError } from "../core/errors.ts";
import { type HelperProgram, isExecutable, prepareHelper } from "./helper-program.ts";
import source from "./launcher.c";

/** A program to run, and how to run it. */
export interface Launch {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly directory: string;
  /** File for standard output and standard error. */
  readonly log: string;
  readonly stack: "unlimited" | "keep";
  /** Logical processors to run on; null or empty: the kernel chooses. */
  readonly cores: readonly number[] | null;
  readonly timeoutSeconds: number;
  /** Time between SIGTERM and SIGKILL for a program that has to end. Default: SIGKILL at once. */
  readonly graceSeconds?: number;
  /** The program has many processes, and its memory is that of all of them, sampled. Default: that of the largest. */
  readonly sumsProcesses?: boolean;
  /** Count the instructions in user space. Default: count nothing. */
  readonly countsInstructions?: boolean;
}

const startedSchema = z.object({
  started: z.literal(true),
  code: z.number().nullable(),
  signal: z.number().nullable(),
  wallSeconds: z.number(),
  userSeconds: z.number(),
  systemSeconds: z.number(),
  peakMemoryKiB: z.number(),
  minorFaults: z.number(),
  majorFaults: z.number(),
  involuntarySwitches: z.number(),
  pinned: z.boolean(),
  instructions: z
    .number()
    .nullable()
    .optional()
    .describe("Null: the machine did not count them; absent: not requested."),
  counterErrno: z.number().optional(),
  counterError: z.string().optional().describe("The kernel's reason."),
});

const notStartedSchema = z.object({
  started: z.literal(false),
  step: z.string(),
  errno: z.number(),
  error: z.string(),
});

const resultSchema = z.discriminatedUnion("started", [startedSchema, notStartedSchema]);

/** The kernel's report on the program, or why it did not start. */
export type LaunchResult = z.infer<typeof resultSchema> & { readonly timedOut: boolean };

/** launcher.c. */
export const LAUNCHER: HelperProgram = { name: "launcher", source };

/** Runs programs through launcher.c, whose comments explain why it exists. */
export class Launcher {
  readonly #path: string;

  private constructor(path: string) {
    this.#path = path;
  }

  /**
   * @param buildDirectory directory of compiled programs
   * @param prebuilt directory of the image's compiled helpers (GCBENCH_BUILD); nothing is compiled then
   * @throws {UsageError} the machine has no C compiler, or the image has no launcher for this harness
   */
  static async prepare(
    buildDirectory: string,
    prebuilt = process.env["GCBENCH_BUILD"],
  ): Promise<Launcher> {
    return new Launcher(await prepareHelper(LAUNCHER, { buildDirectory, prebuilt }));
  }

  /**
   * Runs a program until it ends, times out or the signal fires. No child process survives.
   *
   * @param onStart receives the id of the launcher's process, whose child is the program
   * @throws {InterruptedError} the signal fired
   * @throws {InfrastructureError} the launcher itself failed
   */
  async run(
    launch: Launch,
    signal: AbortSignal,
    onStart: (launcher: number) => void = () => {},
  ): Promise<LaunchResult> {
    const cpus = launch.cores?.join(",") || "any";
    const program = findProgram(launch.program, launch.environment["PATH"] ?? "");
    const count = launch.countsInstructions ? "instructions" : "nothing";
    const grace = String(launch.graceSeconds ?? 0);
    const args = [launch.log, launch.directory, launch.stack, cpus, count, grace, "--", program];
    const child = spawn(this.#path, [...args, ...launch.arguments], {
      env: { ...launch.environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    if (child.pid !== undefined) onStart(child.pid);
    let timedOut = false;
    const end = () => child.kill("SIGTERM");
    const timer = setTimeout(
      () => {
        timedOut = true;
        end();
      },
      Math.min(launch.timeoutSeconds * 1000, MAX_TIMER_MS),
    );
    signal.addEventListener("abort", end, { once: true });
    if (signal.aborted) end();
    try {
      const output = await collectOutput(child);
      // A scheduler signals program and harness at once, and the program can be faster.
      if (!timedOut && /"signal":(?:9|15)\b|"code":1(?:37|43)\b/.test(output))
        await delay(SIGNAL_MS);
      signal.throwIfAborted();
      return { ...resultSchema.parse(JSON.parse(output)), timedOut };
    } catch (error) {
      if (signal.aborted) throw new InterruptedError("The run was interrupted.", { cause: error });
      throw new InfrastructureError(`The launcher failed: ${error}`, { cause: error });
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
    }
  }
}

/** A signal to all processes of a job reaches the last one within this time. */
const SIGNAL_MS = 500;
const MAX_TIMER_MS = 2 ** 31 - 1; // Maximum delay of setTimeout: 24.8 days.

/** Looks up a name without a slash in PATH, as a shell does. For a name not found, exec reports the error. */
function findProgram(name: string, path: string): string {
  if (name.includes("/")) return name;
  const candidates = path.split(delimiter).map((directory) => join(directory || ".", name));
  return candidates.find((path) => isExecutable(path)) ?? name;
}

async function collectOutput(child: ReturnType<typeof spawn>): Promise<string> {
  let output = "";
  let errors = "";
  child.stdout?.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    errors += chunk;
  });
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (status !== 0) throw new Error(errors.trim() || `exit code ${status}`);
  return output;
}
