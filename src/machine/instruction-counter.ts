import { mkdtemp, rm } from "node:fs/promises";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";
import { passiveWaiting } from "./environment.ts";
import type { Launch, Launcher, LaunchResult } from "./launcher.ts";
import { missingRight } from "./profiler.ts";

/** Instructions of a program, or why they are not known. */
export type InstructionCount = number | { readonly problem: string };

const REFUSED: readonly (number | undefined)[] = [constants.errno.EACCES, constants.errno.EPERM];
const PROBE_SECONDS = 10;

/** The same launch with instructions counted, and threads that sleep while they wait. */
export function counted(launch: Launch): Launch {
  const environment = passiveWaiting(launch.environment);
  return { ...launch, environment, countsInstructions: true };
}

/** What the launcher counted. */
export function instructionsOf(result: LaunchResult): InstructionCount {
  if (!result.started) return { problem: result.error };
  const { instructions, counterErrno, counterError } = result;
  if (instructions != null) return instructions;
  const refused = REFUSED.includes(counterErrno) ? missingRight() : null;
  return {
    problem: refused ?? `The processor counts no instructions here (${counterError}).`,
  };
}

/** Counts the instructions of a short program. @returns null: this machine can count */
export async function counterProblem(
  launcher: Launcher,
  signal: AbortSignal,
): Promise<string | null> {
  const directory = await mkdtemp(join(tmpdir(), "gcbench-counter-"));
  try {
    const launch: Launch = {
      program: "true",
      arguments: [],
      environment: { PATH: process.env["PATH"] ?? "" },
      directory,
      log: join(directory, "log"),
      stack: "keep",
      cores: null,
      timeoutSeconds: PROBE_SECONDS,
      countsInstructions: true,
    };
    const found = instructionsOf(await launcher.run(launch, signal));
    return typeof found === "number" ? null : found.problem;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
