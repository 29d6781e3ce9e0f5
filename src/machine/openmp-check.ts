import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { HelperProgram } from "./helper-program.ts";
import type { Launcher } from "./launcher.ts";
import source from "./openmp-check.c";

/** openmp-check.c, which says there what it does. */
export const OPENMP_CHECK: HelperProgram = { name: "openmp-check", source, openmp: true };

/** As the model's own settings have it (OMP_STACKSIZE), in MiB: the stack of each thread but the first. */
export const THREAD_STACK_MIB = 500;
/** How deep the stacks are reached into; less than they have, for something of each is in use already. */
export const REACH_MIB = 400;
const TIMEOUT_SECONDS = 60;

const KIB = z.number().nullable();
const limitsSchema = z.object({ softKiB: KIB, hardKiB: KIB });
const threadsSchema = z.object({ openmp: z.boolean(), threads: z.number() });

/** What openmp-check found. */
export interface OpenmpFindings {
  /** Limits of the first thread's stack, as the launcher sets them; numbers null: no limit. Null: it did not say. */
  readonly limits: z.infer<typeof limitsSchema> | null;
  /** Null: it did not get so far. */
  readonly threads: z.infer<typeof threadsSchema> | null;
  /** It ran under qemu, whose word on the limit says nothing. */
  readonly isEmulated: boolean;
  /** How it ended, and what it said besides, on a line. */
  readonly end: string;
}

/** Runs it as a model is run: by the launcher, with the stack raised, and with the model's environment. */
export async function runOpenmpCheck(
  launcher: Launcher,
  { program, threads, directory, isEmulated, signal }: OpenmpRun,
): Promise<OpenmpFindings> {
  const log = join(directory, "openmp-check.log");
  const result = await launcher.run(
    {
      program,
      arguments: [String(REACH_MIB), ...(isEmulated ? ["always"] : [])],
      environment: {
        PATH: process.env["PATH"] ?? "",
        OMP_NUM_THREADS: String(threads),
        OMP_STACKSIZE: `${THREAD_STACK_MIB}M`,
        // qemu, which may emulate a build, gives its programs a stack of its own and takes no limit for it.
        QEMU_STACK_SIZE: String(THREAD_STACK_MIB * 2 ** 20),
      },
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
  const rest = lines.filter((line, at) => line !== "" && values[at] === null).join(" ");
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
  /** For its log. */
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
