import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, rm, statfs } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { UsageError } from "../core/errors.ts";
import { isExecutable } from "./helper-program.ts";
import { removeTree } from "./remove-tree.ts";

/** Environment variable with the command that starts an MPI program on this machine or cluster. */
export const MPI_LAUNCHER_VARIABLE = "GCBENCH_MPI_LAUNCHER";
const DEFAULT_LAUNCHER = "mpirun -n {ranks}";
/** Launcher of a version in an image, from the folder of its executable (container/gchp/mpi.sh). */
const OWN_LAUNCHER = "../../mpi/bin/mpirun";
/** Ranks of srun, and ranks on other nodes, are no children of their launcher: it ends them if it gets SIGTERM. */
export const LAUNCHER_GRACE_SECONDS = 10;
const SHARED_MEMORY = "/dev/shm";
const BYTES_PER_MIB = 2 ** 20;
/** What a launcher learns from the scheduler whose job it runs in. */
const SCHEDULER_VARIABLE = /^(?:SLURM|PBS)_/;
/** What modules set for Open MPI, for MPICH and its relatives such as Intel MPI, and for their network libraries. */
const MPI_VARIABLE = /^(?:(?:OMPI|PMIX|PRTE)_MCA|OPAL|I_MPI|MPICH|HYDRA|MV2|MVP|UCX|FI)_/;

/** The ranks of one MPI program. */
export interface MpiRun {
  /** Path of the program, whose image may bring a launcher. Default: another program. */
  readonly executable?: string;
  readonly ranks: number;
  readonly nodes: number;
  /** More ranks than cores. */
  readonly isOversubscribed: boolean;
}

/** How the program below a launcher starts. */
export interface MpiLaunch {
  readonly program: string;
  /** Arguments of the launcher, before the program's path. */
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** The template of this machine, else the launcher that belongs to an executable, else the one on PATH. */
export function launcherTemplate(executable = ""): string {
  const own = executable === "" ? "" : join(dirname(executable), OWN_LAUNCHER);
  const known = process.env[MPI_LAUNCHER_VARIABLE];
  return known || (own !== "" && isExecutable(own) ? `${own} -n {ranks}` : DEFAULT_LAUNCHER);
}

/**
 * The launcher's words, split at spaces without a shell.
 *
 * @throws {UsageError} the template has no words, or quotes, which would need a shell
 */
export function launcherWords(
  ranks: number,
  template = process.env[MPI_LAUNCHER_VARIABLE] || DEFAULT_LAUNCHER,
): readonly [string, ...string[]] {
  const [program, ...args] = template
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll("{ranks}", String(ranks)));
  if (!program || /["'`$\\;|&<>]/.test(template)) {
    throw new UsageError(
      `${MPI_LAUNCHER_VARIABLE} is ${JSON.stringify(template)}, but must be a program and its arguments without quotes or other signs of a shell. Example: ${DEFAULT_LAUNCHER}`,
    );
  }
  return [program, ...args];
}

/**
 * Prepares the start of an MPI program. Its launcher keeps its files in a directory of its own, because a launcher that is
 * killed leaves them behind, and those in shared memory would use memory up.
 *
 * @param directory the trial's directory
 * @throws {UsageError} this machine does not have the launcher, or nothing tells it the other nodes
 */
export async function prepareMpiLaunch(run: MpiRun, directory: string): Promise<MpiLaunch> {
  const [program, ...args] = launcherWords(run.ranks, launcherTemplate(run.executable));
  requireLauncher(program);
  requireNodes(run.nodes);
  const own = await emptyLauncherDirectory(directory);
  return {
    program,
    arguments: args,
    environment: { ...inheritedVariables(), ...openMpiVariables(run, own) },
  };
}

function requireLauncher(program: string): void {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const paths = program.includes("/") ? [program] : folders.map((folder) => join(folder, program));
  if (paths.some(isExecutable)) return;
  throw new UsageError(
    `This machine has no ${program}, which starts the ranks of an MPI program. Install Open MPI (apt-get install openmpi-bin), load its module, ` +
      `or set ${MPI_LAUNCHER_VARIABLE} to the command that starts MPI programs here, as in "srun -n {ranks}".`,
  );
}

/** Without a scheduler's variables, mpirun starts all ranks on this machine. */
function requireNodes(nodes: number): void {
  const isTold =
    process.env[MPI_LAUNCHER_VARIABLE] ||
    Object.keys(process.env).some((name) => SCHEDULER_VARIABLE.test(name));
  if (nodes === 1 || isTold) return;
  throw new UsageError(
    `The workload runs on ${nodes} nodes, but mpirun knows only this machine. Run it in a job of a cluster, or name the nodes in ${MPI_LAUNCHER_VARIABLE}, ` +
      'as in "mpirun --hostfile /path/hosts -n {ranks}".',
  );
}

/** Removes what a launcher left, also after it was killed. */
export async function removeLauncherFiles(directory: string): Promise<void> {
  await removeTree(launcherDirectory(directory));
}

/**
 * @param neededMiB shared memory of the ranks of a node
 * @throws {UsageError} this machine has less
 */
export async function requireSharedMemory(workload: string, neededMiB: number): Promise<void> {
  const found = await statfs(SHARED_MEMORY).catch(() => null);
  if (found === null) return; // Not Linux: MPI shares memory in another way.
  const sizeMiB = Math.floor((found.blocks * found.bsize) / BYTES_PER_MIB);
  if (sizeMiB >= neededMiB) return;
  throw new UsageError(
    `Workload ${workload} needs ${neededMiB} MiB of shared memory (sharedMemoryMiB), but ${SHARED_MEMORY} has ${sizeMiB} MiB. ` +
      `Enlarge it (mount -o remount,size=${neededMiB}m ${SHARED_MEMORY}; in a container --shm-size ${neededMiB}m), or set sharedMemoryMiB to what the run needs.`,
  );
}

/**
 * Directory of the launcher's files for a trial. It is short, because sockets below it have long names, and a path of a
 * socket has at most 108 bytes.
 */
export function launcherDirectory(directory: string): string {
  const name = createHash("sha256").update(directory).digest("hex").slice(0, 12);
  return join(existsSync(SHARED_MEMORY) ? SHARED_MEMORY : "/tmp", `gcbench-${name}`);
}

async function emptyLauncherDirectory(directory: string): Promise<string> {
  const own = launcherDirectory(directory);
  await rm(own, { recursive: true, force: true });
  await mkdir(own, { mode: 0o700 });
  return own;
}

/** MCA parameters of Open MPI 4, and of its runtime PRRTE from 5 on. Ranks that srun starts read them too. */
function openMpiVariables(
  { nodes, isOversubscribed }: MpiRun,
  own: string,
): Readonly<Record<string, string>> {
  const isRoot = process.getuid?.() === 0;
  return {
    // Containers and CI run as root, which Open MPI rejects otherwise.
    ...(isRoot ? { OMPI_ALLOW_RUN_AS_ROOT: "1", OMPI_ALLOW_RUN_AS_ROOT_CONFIRM: "1" } : {}),
    ...(isRoot ? { PRTE_ALLOW_RUN_AS_ROOT: "1", PRTE_ALLOW_RUN_AS_ROOT_CONFIRM: "1" } : {}),
    // gcbench chooses the processors; Open MPI would count from the machine's first, whichever it was given.
    OMPI_MCA_hwloc_base_binding_policy: "none",
    PRTE_MCA_hwloc_default_binding_policy: "none",
    // A thread of a core counts as a processor, as in a platform's threads.
    OMPI_MCA_hwloc_base_use_hwthreads_as_cpus: "1",
    ...(isOversubscribed
      ? {
          OMPI_MCA_rmaps_base_oversubscribe: "1",
          OMPI_MCA_mpi_yield_when_idle: "1",
          PRTE_MCA_rmaps_default_mapping_policy: ":oversubscribe",
        }
      : {}),
    ...(nodes === 1
      ? {
          OMPI_MCA_orte_tmpdir_base: own,
          PRTE_MCA_prte_tmpdir_base: own,
          OMPI_MCA_btl_vader_backing_directory: own,
          OMPI_MCA_btl_sm_backing_directory: own,
          OMPI_MCA_osc_sm_backing_directory: own,
        }
      : {}),
  };
}

function inheritedVariables(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value !== undefined && (SCHEDULER_VARIABLE.test(name) || MPI_VARIABLE.test(name))
        ? [[name, value]]
        : [],
    ),
  );
}
