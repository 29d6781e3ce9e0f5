import { access, constants, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { InputList } from "../../core/documents/inputs.ts";
import { UsageError } from "../../core/errors.ts";
import { stripControls } from "../../core/format/control-characters.ts";
import { hostArchitecture } from "../../machine/machine.ts";
import { inputsOfDryRun } from "../../model/dry-run-log.ts";
import { excerpt } from "../../model/excerpt.ts";
import { parseModelLog } from "../../model/log-scanner.ts";
import { copyRunDirectory } from "../../model/prepare-run-directory.ts";
import { lastLines, type ProcessResult, runBounded } from "../process/bounded-process.ts";
import { DATA_ROOT } from "./create-run-directory.ts";

const PROGRAM = "gcclassic";
/** A dry run steps through all simulated days and looks for every file; a month takes minutes. */
const TIME_LIMIT_SECONDS = 3600;
const MAX_OUTPUT_BYTES = 256 * 2 ** 20;

/** The system's dynamic linkers, for an executable whose own linker is added later in the build. */
const LINKERS = { amd64: "/lib64/ld-linux-x86-64.so.2", arm64: "/lib/ld-linux-aarch64.so.1" };
/** Exit code of a shell that does not find the command (POSIX, XCU 2.8.2). */
const NOT_FOUND = 127;
/** Raises the stack limit, because the model's main thread needs far more than the default 8 MiB. */
const WITH_STACK = 'ulimit -s unlimited 2>/dev/null || ulimit -s "$(ulimit -H -s)"; exec "$@"';

export interface DryRunOptions {
  readonly workload: string;
  readonly runDirectory: string;
  readonly executables: readonly string[];
  readonly restart: string | undefined;
  /** An empty directory for the run. */
  readonly scratch: string;
  readonly signal?: AbortSignal | undefined;
}

/** Executables of a version's tree, portable ones first. */
export async function executablesOf(tree: string): Promise<readonly string[]> {
  const targets = await readdir(join(tree, "bin")).catch(() => []);
  const inOrder = targets.toSorted((a, b) => Number(b === "any") - Number(a === "any"));
  const paths = inOrder.map((target) => join(tree, "bin", target, PROGRAM));
  const isExecutable = await Promise.all(
    paths.map((path) =>
      access(path, constants.X_OK).then(
        () => true,
        () => false,
      ),
    ),
  );
  return paths.filter((_, index) => isExecutable[index]);
}

/**
 * Input files of a run, from the model's dry run, which needs none of them.
 *
 * @throws {UsageError} no executable runs on this machine, the dry run fails, or a file cannot be staged
 */
export async function dryRunInputs(order: DryRunOptions): Promise<InputList> {
  const { workload, scratch } = order;
  await copyRunDirectory(order.runDirectory, scratch, undefined);
  const log = await firstRunnable(order);
  const paths = { dataRoot: DATA_ROOT, runDirectory: scratch, restart: order.restart };
  const { list, problems } = inputsOfDryRun(log, paths);
  if (problems.length === 0) return list;
  throw new UsageError(
    `Workload ${workload}: the dry run lists inputs that cannot be staged:\n${problems.map((problem) => `  ${stripControls(problem)}`).join("\n")}`,
  );
}

/** Log of the first executable that runs. One for another CPU family ends with an illegal instruction. */
async function firstRunnable(order: DryRunOptions): Promise<string> {
  const { workload, executables, scratch } = order;
  if (executables.length === 0) {
    throw new UsageError(`Workload ${workload}: bin/*/${PROGRAM} for the dry run does not exist.`);
  }
  const failures: string[] = [];
  for (const executable of executables) {
    const end = await dryRun(executable, scratch, order.signal);
    const { ended, dryRun: isDryRun } = parseModelLog(end.output);
    if (end.code === 0 && ended && isDryRun) return end.output;
    failures.push(`${executable} ${explainEnd(end)}`);
  }
  throw new UsageError(`Workload ${workload}: the dry run failed.\n${failures.join("\n")}`);
}

function explainEnd(end: ProcessResult): string {
  if (end.isTruncated !== null) return `was killed: it exceeded its ${end.isTruncated} limit.`;
  const status = end.killedBy ?? `exit code ${end.code}`;
  const lines = excerpt(end.output).map(stripControls).join("\n");
  return `ended with ${status}. Its output:\n${lastLines(lines)}`;
}

async function dryRun(
  executable: string,
  directory: string,
  signal: AbortSignal | undefined,
): Promise<ProcessResult> {
  const start = (command: readonly string[]) =>
    runBounded({
      program: "sh",
      arguments: ["-c", WITH_STACK, "sh", ...command, "--dryrun"],
      environment: environment(),
      directory,
      timeLimitSeconds: TIME_LIMIT_SECONDS,
      maxOutputBytes: MAX_OUTPUT_BYTES,
      signal,
    });
  const end = await start([executable]);
  if (end.code !== NOT_FOUND) return end;
  const linker = LINKERS[hostArchitecture()];
  return start([linker, executable]);
}

function environment(): Readonly<Record<string, string>> {
  const inherited = ["PATH", "LD_LIBRARY_PATH", "QEMU_STACK_SIZE"].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(inherited),
    OMP_NUM_THREADS: "1",
    OMP_STACKSIZE: "500M",
    LC_ALL: "C",
  };
}
