import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { HelperProgram } from "./helper-program.ts";
import type { Launcher } from "./launcher.ts";
import source from "./openmp-check.c";

/** The helper openmp-check.c. */
export const OPENMP_CHECK: HelperProgram = { name: "openmp-check", source, openmp: true };

/** Stack of each OpenMP thread in MiB, as in the model's own settings (OMP_STACKSIZE). */
export const THREAD_STACK_MIB = 500;
/** Stack depth that the check reaches, in MiB. It is less than the stack's size, because part of each stack is in use. */
export const REACH_MIB = 400;
/** Environment in which a model has threads with such a stack. */
export const stackEnvironment = (): Record<string, string> => ({
  PATH: process.env["PATH"] ?? "",
  OMP_STACKSIZE: `${THREAD_STACK_MIB}M`,
  // qemu, which may emulate a build, ignores the stack limit and gives programs a stack of its own.
  QEMU_STACK_SIZE: String(THREAD_STACK_MIB * 2 ** 20),
});
const TIMEOUT_SECONDS = 60;

const KIB = z.number().nullable();
const limitsSchema = z.object({ softKiB: KIB, hardKiB: KIB });
const threadsSchema = z.object({ openmp: z.boolean(), threads: z.number() });

/** What openmp-check found. */
export interface OpenmpFindings {
  /** Stack limits of the first thread as the launcher sets them; null fields: no limit. Null: not reported. */
  readonly limits: z.infer<typeof limitsSchema> | null;
  /** Null: openmp-check ended before it started threads. */
  readonly threads: z.infer<typeof threadsSchema> | null;
  /** Whether openmp-check ran under qemu, which reports a meaningless limit. */
  readonly isEmulated: boolean;
  /** Exit code or signal, with any other output, on one line. */
  readonly end: string;
}

/** Runs openmp-check in the same way as a model: through the launcher, with a raised stack and the model's environment. */
export async function runOpenmpCheck(
  launcher: Launcher,
  { program, threads, directory, isEmulated, signal }: OpenmpRun,
): Promise<OpenmpFindings> {
  const log = join(directory, "openmp-check.log");
  const result = await launcher.run(
    {
      program,
      arguments: [String(REACH_MIB), ...(isEmulated ? ["always"] : [])],
      environment: { ...stackEnvironment(), OMP_NUM_THREADS: String(threads) },
      directory,
      log,
      stack: "unlimited",
      cores: null,
      timeoutSeconds: TIMEOUT_SECONDS,
    },
    signal,
  );
  const lines = (await readFile(log, "latin1").catch(() => "")).split("\n");
  const values = lines.map(parse);
  const rest = lines.filter((line, index) => line !== "" && values[index] === null).join(" ");
  const end = result.started
    ? `${result.signal === null ? `exit code ${result.code}` : `signal ${result.signal}`}${rest && `: ${rest}`}`
    : `${result.step}: ${result.error}`;
  return {
    limits: firstOf(limitsSchema, values),
    threads: firstOf(threadsSchema, values),
    isEmulated,
    end,
  };
}

export interface OpenmpRun {
  /** Path of the compiled program. */
  readonly program: string;
  readonly threads: number;
  readonly isEmulated: boolean;
  /** Directory for the log. */
  readonly directory: string;
  readonly signal: AbortSignal;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function firstOf<S extends z.ZodType>(schema: S, values: readonly unknown[]): z.infer<S> | null {
  for (const value of values) {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
  }
  return null;
}
