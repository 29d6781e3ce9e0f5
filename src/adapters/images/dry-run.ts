import { access, constants, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { InputList } from "../../core/documents/inputs.ts";
import { UsageError } from "../../core/errors.ts";
import { stripControls } from "../../core/format/control-characters.ts";
import { hostArchitecture } from "../../machine/machine.ts";
import { inputsOfDryRun } from "../../model/dry-run.ts";
import { excerpt } from "../../model/excerpt.ts";
import { parseModelLog } from "../../model/log-scanner.ts";
import { copyRunDirectory } from "../../model/prepare-run-directory.ts";
import { lastLines, type ProcessResult, runBounded } from "../process/bounded-process.ts";
import { DATA_ROOT } from "./create-run-directory.ts";

const PROGRAM = "gcclassic";
/** A dry run steps through all simulated days, and looks for each file: a month takes minutes. */
const TIME_LIMIT_SECONDS = 3600;
const MAX_OUTPUT_BYTES = 256 * 2 ** 20;

/** The system's dynamic linker, for an executable whose own one is put beside it later in the build. */
const LINKERS = { amd64: "/lib64/ld-linux-x86-64.so.2", arm64: "/lib/ld-linux-aarch64.so.1" };
/** Of a shell that can't find what it is to execute: POSIX, XCU 2.8.2. */
const NOT_FOUND = 127;
/** The model's main thread needs far more than the usual 8 MiB of stack. */
const WITH_STACK = 'ulimit -s unlimited 2>/dev/null || ulimit -s "$(ulimit -H -s)"; exec "$@"';

export interface DryRunOptions {
  readonly workload: string;
  readonly runDirectory: string;
  readonly executables: readonly string[];
  readonly restart: string | undefined;
  /** An empty directory to run in. */
  readonly scratch: string;
  readonly signal?: AbortSignal | undefined;
}

/** The executables of a version's tree, those for any processor first. */
export async function executablesOf(tree: string): Promise<readonly string[]> {
  const targets = await readdir(join(tree, "bin")).catch(() => []);
  const inOrder = targets.toSorted((a, b) => Number(b === "any") - Number(a === "any"));
  const paths = inOrder.map((target) => join(tree, "bin", target, PROGRAM));
  const isThere = await Promise.all(
    paths.map((path) =>
      access(path, constants.X_OK).then(
        () => true,
        () => false,
      ),
    ),
  );
  return paths.filter((_, index) => isThere[index]);
}

/**
 * The input files that a run reads, as the model itself lists them in a dry run, which needs none of them.
 *
 * @throws {UsageError} no executable runs here, the dry run fails, or asks for files that nobody can stage
 */
export async function dryRunInputs(order: DryRunOptions): Promise<InputList> {
  const { workload, scratch } = order;
  await copyRunDirectory(order.runDirectory, scratch, undefined);
  const log = await firstRunnable(order);
  const places = { dataRoot: DATA_ROOT, runDirectory: scratch, restart: order.restart };
  const { list, problems } = inputsOfDryRun(log, places);
  if (problems.length === 0) return list;
  throw new UsageError(
    `Workload ${workload}: its dry run gives no list of inputs to stage:\n${problems.map((fault) => `  ${stripControls(fault)}`).join("\n")}`,
  );
}

/** An executable for another CPU family dies of an instruction that this one has not: then the next one is tried. */
async function firstRunnable(order: DryRunOptions): Promise<string> {
  const { workload, executables, scratch } = order;
  if (executables.length === 0) {
    throw new UsageError(`Workload ${workload}: there is no bin/*/${PROGRAM} for its dry run.`);
  }
  const failures: string[] = [];
  for (const executable of executables) {
    const end = await dryRun(executable, scratch, order.signal);
    const { ended, dryRun: wasDry } = parseModelLog(end.output);
    if (end.code === 0 && ended && wasDry) return end.output;
    failures.push(`${executable} ${explainEnd(end)}`);
  }
  throw new UsageError(`Workload ${workload}: its dry run failed.\n${failures.join("\n")}`);
}

function explainEnd(end: ProcessResult): string {
  if (end.isTruncated !== null) return `was ended: it passed its limit of ${end.isTruncated}.`;
  const status = end.killedBy ?? `status ${end.code}`;
  const lines = excerpt(end.output).map(stripControls).join("\n");
  return `ended with ${status}. It said:\n${lastLines(lines)}`;
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
  const kept = ["PATH", "LD_LIBRARY_PATH", "QEMU_STACK_SIZE"].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(kept),
    OMP_NUM_THREADS: "1",
    OMP_STACKSIZE: "500M",
    LC_ALL: "C",
  };
}
