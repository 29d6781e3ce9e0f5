import { mkdir, readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { BlockSpec, Side } from "../core/documents/plan.ts";
import type { Trial } from "../core/documents/record.ts";
import { keptOutputKeys } from "../core/documents/store-layout.ts";
import { usesRunDirectory } from "../core/documents/workload.ts";
import { clockTime, formatBytes } from "../core/format/text.ts";
import { type BenchmarkRun, benchmarkFolder } from "../core/review/benchmark-folder.ts";
import { isKeepingBlock, LOG_OF_KEPT_RUN } from "../core/review/kept-files.ts";
import { removeTree } from "../machine/remove-tree.ts";
import { CAP_CONFIGURATION, CAP_RESTART, GCHP_LOG_ALL_RANKS } from "../model/gchp-files.ts";
import { readGchpStart } from "../model/gchp-run-directory.ts";
import { plannedSpan } from "../model/prepare-run-directory.ts";
import {
  CONFIG_FILE,
  OUTPUTS,
  RESTARTS,
  resolutionOf,
  TIMERS_FILE,
} from "../model/run-directory.ts";
import { toStamp } from "../model/simulated-time.ts";
import type { RunningBlock } from "./running-block.ts";
import { versionOf } from "./trial.ts";

/** What gcpy reads of a run directory, and what identifies the run. */
const KEPT = [OUTPUTS, RESTARTS, "species_database.yml", CONFIG_FILE, "HISTORY.rc", TIMERS_FILE];
const KEPT_OF_GCHP = [
  ...[OUTPUTS, RESTARTS, "species_database.yml", CONFIG_FILE, "HISTORY.rc", GCHP_LOG_ALL_RANKS],
  ...["GCHP.rc", CAP_CONFIGURATION, CAP_RESTART, "ExtData.rc", "setCommonRunSettings.sh"],
];
/** GCHP's own run script gives it a name with the date, which gcpy expects. */
const CHECKPOINT = "gcchem_internal_checkpoint";
/** Node reads larger files in pieces only, and S3 takes larger objects in parts only. */
const MAX_FILE_BYTES = 2 * 2 ** 30 - 1;
const BYTES_PER_GIB = 2 ** 30;

/** Whether this block keeps the outputs of its first trial of each version. */
export function keepsOutputs({ block, workload: { workload } }: BlockSpec): boolean {
  return (
    usesRunDirectory(workload) && workload.keepOutputs !== undefined && isKeepingBlock(block.id)
  );
}

/** Sets the outputs of a trial aside, on the same disk and without a copy. */
export async function setOutputsAside(
  { options, spec }: RunningBlock,
  side: Side,
  {
    directory,
    log,
    trial,
  }: { directory: string; log: string; trial: Pick<Trial, "wallSeconds" | "peakMemoryMiB"> },
): Promise<void> {
  const aside = folderAside(options, side);
  await removeTree(aside);
  await mkdir(aside, { recursive: true });
  const run = await describeRun(spec, side, directory);
  const { length, model, key } = benchmarkFolder(run);
  const files = join(aside, length, model, key);
  await mkdir(files, { recursive: true });
  for (const name of model === "gchp" ? KEPT_OF_GCHP : KEPT) {
    await moveIfPresent(join(directory, name), join(files, name));
  }
  if (model === "gchp") {
    const end = toStamp(run.start + run.minutes);
    const restarts = join(files, RESTARTS);
    const named = `GEOSChem.Restart.${end}z.${run.resolution}.nc4`;
    await moveIfPresent(join(restarts, CHECKPOINT), join(restarts, named));
  }
  await writeFile(join(files, LOG_OF_KEPT_RUN[model]), `${log}${usageLines(trial)}`, "latin1");
}

async function moveIfPresent(from: string, to: string): Promise<void> {
  await rename(from, to).catch((error) => {
    if (error.code !== "ENOENT") throw error;
  });
}

async function describeRun(spec: BlockSpec, side: Side, directory: string): Promise<BenchmarkRun> {
  const { workload } = spec.workload;
  const { name: version, runDirectory } = versionOf(spec, side);
  if (workload.kind === "gchp") {
    // The trial's own cap_restart is at the end of the run.
    const start = await readGchpStart(runDirectory ?? workload.runDirectory ?? "");
    const { gridResolution: resolution, simulatedHours } = workload;
    return { model: "gchp", version, resolution, start, minutes: simulatedHours * 60 };
  }
  const config = await readFile(join(directory, CONFIG_FILE), "utf8");
  const resolution = resolutionOf(config) ?? "unknown";
  return { model: "gcc", version, resolution, ...(await plannedSpan(directory)) };
}

/** The lines of GNU time's report that scripts of gcpy look for. */
function usageLines({
  wallSeconds,
  peakMemoryMiB,
}: Pick<Trial, "wallSeconds" | "peakMemoryMiB">): string {
  return (
    `\tElapsed (wall clock) time (h:mm:ss or m:ss): ${clockTime(wallSeconds)}\n` +
    `\tMaximum resident set size (kbytes): ${Math.round(peakMemoryMiB * 1024)}\n`
  );
}

/**
 * Stores the outputs that were set aside. If they are larger than the workload allows, it stores none of them and warns.
 * Outputs that the store already has stay.
 */
export async function storeOutputs({ options, spec }: RunningBlock): Promise<void> {
  const { workload } = spec.workload;
  if (!usesRunDirectory(workload) || !workload.keepOutputs) return;
  const { maxGiB } = workload.keepOutputs;
  for (const side of ["A", "B"] as const) {
    const aside = folderAside(options, side);
    const files = await keptFiles(aside);
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    const tooLarge = files.find((file) => file.bytes > MAX_FILE_BYTES);
    const name = spec.versions[side]?.name ?? "";
    const warn = (message: string) => options.say({ event: "warning", message });
    if (bytes > maxGiB * BYTES_PER_GIB) {
      warn(
        `The outputs of ${name} have ${formatBytes(bytes)}, more than keepOutputs.maxGiB (${maxGiB}) of workload ${workload.name}. gcbench keeps none of them.`,
      );
    } else if (tooLarge) {
      warn(
        `The outputs of ${name} are not kept: ${tooLarge.path} has ${formatBytes(tooLarge.bytes)}, and a file may have 2 GiB. Write the collection more often (HISTORY.rc, duration).`,
      );
    } else {
      for (const { path } of files) {
        await options.store.writeOnce(
          keptOutputKeys.of(options.run, options.block, path),
          await readFile(join(aside, path)),
        );
      }
    }
    await removeTree(aside);
  }
}

function folderAside(
  { work, run, block }: Pick<RunningBlock["options"], "work" | "run" | "block">,
  side: Side,
): string {
  return join(work, "kept", `${run}__${block}`, side);
}

interface KeptFile {
  readonly path: string;
  readonly bytes: number;
}

/** Files, and the initial restart behind its link: gcpy's mass tables begin with it. */
async function keptFiles(directory: string): Promise<readonly KeptFile[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  const files: KeptFile[] = [];
  for (const entry of entries) {
    const isRestart = entry.isSymbolicLink() && basename(entry.parentPath) === RESTARTS;
    if (!entry.isFile() && !isRestart) continue;
    const full = join(entry.parentPath, entry.name);
    files.push({ path: full.slice(directory.length + 1), bytes: (await stat(full)).size });
  }
  return files;
}
