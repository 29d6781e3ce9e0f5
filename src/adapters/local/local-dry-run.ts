import { mkdir, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UsageError } from "../../core/errors.ts";
import { removeTree } from "../../machine/remove-tree.ts";
import { type LocalInputs, localInputsOfDryRun } from "../../model/dry-run-log.ts";
import { excerpt } from "../../model/excerpt.ts";
import { parseModelLog } from "../../model/log-scanner.ts";
import { copyRunDirectory } from "../../model/prepare-run-directory.ts";
import { CONFIG_FILE, dataRootOf } from "../../model/run-directory.ts";
import { type ProcessResult, runBounded } from "../process/bounded-process.ts";

const EXECUTABLE = "gcclassic";
/** A dry run reads only configuration files, which takes seconds. */
const MAX_SECONDS = 300;
const MAX_LOG_BYTES = 64 * 2 ** 20;

export interface DryRun extends LocalInputs {
  /** Data root of the run directory. */
  readonly root: string;
  readonly version: string | null;
}

export interface DryRunRequest {
  readonly executable: string;
  /** Run directory of GEOS-Chem Classic; not modified. */
  readonly runDirectory: string;
  readonly simulatedHours: number | undefined;
  readonly signal: AbortSignal;
}

/**
 * Lists the inputs of a run with the model's dry run, in a copy of its run directory.
 *
 * @throws {UsageError} the directory is not a run directory, or the program does not support dry runs
 */
export async function dryRun(request: DryRunRequest): Promise<DryRun> {
  const { executable, runDirectory, simulatedHours, signal } = request;
  const scratch = await mkdtemp(join(tmpdir(), "gcbench-dry-run-"));
  try {
    const directory = join(scratch, "run");
    await mkdir(directory);
    await copyRunDirectory(runDirectory, directory, simulatedHours);
    await symlink(executable, join(directory, EXECUTABLE));
    const config = await readFile(join(directory, CONFIG_FILE), "utf8");
    const root = dataRootOf(config);
    if (!root) {
      throw new UsageError(`${join(runDirectory, CONFIG_FILE)} has no root_data_dir. Add it.`);
    }
    const { output: log, code, killedBy, isTruncated } = await runDry(directory, signal);
    const parsed = parseModelLog(log);
    if (code !== 0 || !parsed.dryRun || !parsed.ended) {
      throw new UsageError(
        `${executable} --dryrun did not complete in a copy of ${runDirectory} (${isTruncated ? `${isTruncated} limit exceeded` : (killedBy ?? `exit code ${code}`)}):\n${excerpt(log).join("\n")}`,
      );
    }
    return { ...localInputsOfDryRun(log, root), root, version: parsed.version };
  } finally {
    await removeTree(scratch).catch(() => rm(scratch, { recursive: true, force: true }));
  }
}

/** Runs the model through a shell that raises the stack limit. No text of a suite passes through the shell. */
function runDry(directory: string, signal: AbortSignal): Promise<ProcessResult> {
  const script = `ulimit -s unlimited 2>/dev/null || ulimit -s "$(ulimit -H -s)"; exec ./${EXECUTABLE} --dryrun`;
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return runBounded({
    program: "/bin/sh",
    arguments: ["-c", script],
    directory,
    environment: {
      ...Object.fromEntries(inherited),
      OMP_NUM_THREADS: "1",
      OMP_STACKSIZE: "500M",
    },
    timeLimitSeconds: MAX_SECONDS,
    maxOutputBytes: MAX_LOG_BYTES,
    signal,
  });
}
