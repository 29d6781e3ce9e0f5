import { mkdir, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UsageError } from "../../core/errors.ts";
import { removeTree } from "../../machine/remove-tree.ts";
import { type LocalInputs, localInputsOfDryRun } from "../../model/dry-run.ts";
import { excerpt } from "../../model/excerpt.ts";
import { parseModelLog } from "../../model/log-scanner.ts";
import { copyRunDirectory } from "../../model/prepare-run-directory.ts";
import { CONFIG_FILE } from "../../model/run-directory.ts";
import { type ProcessResult, runBounded } from "../process/bounded-process.ts";

const EXECUTABLE = "gcclassic";
/** A dry run reads configuration files only: seconds. */
const MAX_SECONDS = 300;
const MAX_LOG_BYTES = 64 * 2 ** 20;
/** `root_data_dir: /data/ExtData`, with or without quotes. */
const ROOT = /^\s*root_data_dir:\s*["']?([^"'#\n]+?)["']?\s*(?:#.*)?$/m;

export interface DryRun extends LocalInputs {
  /** Data root that the run directory names. */
  readonly root: string;
  readonly version: string | null;
}

export interface DryRunRequest {
  readonly executable: string;
  /** Of GEOS-Chem Classic; it is only read. */
  readonly runDirectory: string;
  readonly simulatedHours: number | undefined;
  readonly signal: AbortSignal;
}

/**
 * Has the model itself say what a run would read, in a copy of its run directory.
 *
 * @throws {UsageError} it is no run directory; the program makes no dry run
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
    const root = ROOT.exec(config)?.[1];
    if (!root) {
      throw new UsageError(`${join(runDirectory, CONFIG_FILE)} names no root_data_dir.`);
    }
    const { output: log, code, killedBy, isTruncated } = await runDry(directory, signal);
    const parsed = parseModelLog(log);
    if (code !== 0 || !parsed.dryRun || !parsed.ended) {
      throw new UsageError(
        `${executable} --dryrun in a copy of ${runDirectory} did not end as a dry run does (${isTruncated ? `limit of ${isTruncated}` : (killedBy ?? `exit status ${code}`)}):\n${excerpt(log).join("\n")}`,
      );
    }
    return { ...localInputsOfDryRun(log, root), root, version: parsed.version };
  } finally {
    await removeTree(scratch).catch(() => rm(scratch, { recursive: true, force: true }));
  }
}

/** The model keeps large arrays on its stack, so the shell lifts its limit; nothing of a suite passes through it. */
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
