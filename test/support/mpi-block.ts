import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { DirectoryStore } from "../../src/adapters/local/directory-store.ts";
import { compileMiniatureMpi } from "../../src/adapters/local/miniature-build.ts";
import { digestOf } from "../../src/core/documents/digest.ts";
import { blockSpec } from "../../src/core/documents/plan.ts";
import { type BlockRecord, recordSchema } from "../../src/core/documents/record.ts";
import { recordKeys, specKeys } from "../../src/core/documents/store-layout.ts";
import { workloadSchema } from "../../src/core/documents/workload.ts";
import { toJson } from "../../src/core/format/json.ts";
import { runBlock } from "../../src/harness/block.ts";
import { hostArchitecture } from "../../src/machine/machine.ts";
import { launcherDirectory } from "../../src/machine/mpi-launcher.ts";
import { fileDigest } from "../../src/model/file-digest.ts";
import { pinnedVersion, samplePlan } from "./samples.ts";
import { BUILDS, QUIET } from "./scripted-block.ts";
import { findTool } from "./workflow-tools.ts";

const SOURCE = resolve(import.meta.dirname, "../../benchmarks/miniature/miniature.c");

/** Whether Open MPI is installed. With GCBENCH_REQUIRE_TOOLS=1 it must be. */
export const hasMpi = (): boolean => ["mpicc", "mpirun"].every((name) => findTool(name) !== null);

/** For the title of a test. */
export const UNLESS_MPI = hasMpi() ? "" : " (skipped: mpicc or mpirun is missing)";

/** Path of the compiled MPI miniature, which stands for GCHP in tests. */
export async function mpiMiniature(): Promise<string> {
  const version = {
    name: "plain",
    arguments: [],
    environment: {},
    miniatureMpi: { slow: {}, imbalance: {}, flags: "-O2" },
  };
  const options = { buildDirectory: BUILDS, miniatureSource: SOURCE };
  return (await compileMiniatureMpi(version, options)).path;
}

/** Makes a run directory with GCHP's files. */
export async function makeRunDirectory(grid = "c12"): Promise<string> {
  const directory = join(mkdtempSync(join(tmpdir(), "gcbench-gchp-")), "rundir");
  const args = ["--create-run-directory", directory, "--grid", grid];
  execFileSync(await mpiMiniature(), args);
  return directory;
}

export interface MpiBlock {
  readonly runDirectory: string;
  readonly run: (signal?: AbortSignal) => Promise<void>;
  readonly record: () => BlockRecord;
  /** Stored log of the first trial. */
  readonly log: () => string;
  /** Paths of all that the store has of the block. */
  readonly stored: () => readonly string[];
  /** Whether a process of the program or a file of its launcher is left. */
  readonly isAnythingLeft: () => boolean;
}

export interface MpiBlockOptions {
  /** Arguments of the program. */
  readonly arguments?: readonly string[];
  /** Fields of the workload. */
  readonly workload?: object;
  readonly executable?: string;
  readonly trialMinutes?: number;
  /** Processors of the platform. Default: the kernel chooses. */
  readonly cores?: readonly number[];
  /** Default: no warm-up. */
  readonly warmUp?: boolean;
  /** Called with each progress event. */
  readonly onProgress?: (fraction: number | null) => void;
}

/** A block of workload kind `gchp` with one trial of the MPI miniature, on c12 and six ranks. */
export async function mpiBlock(options: MpiBlockOptions = {}): Promise<MpiBlock> {
  const { workload = {}, trialMinutes = 5, warmUp = false, cores = [], onProgress } = options;
  const runDirectory = await makeRunDirectory();
  const path = options.executable ?? (await mpiMiniature());
  const planned = workloadSchema.parse({
    name: "made-up",
    kind: "gchp",
    gridResolution: "c12",
    ranks: 6,
    oversubscribe: true,
    simulatedHours: 1,
    warmUpHours: 1 / 3,
    runDirectory,
    sharedMemoryMiB: 1,
    ...workload,
  });
  const architecture = hostArchitecture();
  const executable = { path, sha256: await fileDigest(path), architecture, needs: [] };
  const plan = samplePlan({
    workloads: [{ workload: planned, digest: digestOf("w"), inputs: null }],
    versions: ["base", "next"].map((name) =>
      pinnedVersion(name, { executable, arguments: [...(options.arguments ?? [])] }),
    ),
    platforms: [{ id: "local-1t", name: "local", architecture, threads: 1, cores: [...cores] }],
    suite: { layout: { maxBlocks: 1, rounds: 1, warmUp }, limits: { trialMinutes } },
  });
  const [first] = plan.blocks;
  if (!first) throw new Error("no block");
  const block = { ...first, order: ["A"] as const };
  const store = new DirectoryStore(mkdtempSync(join(tmpdir(), "gcbench-mpi-store-")));
  const spec = { ...blockSpec(plan, "run-1", first), block: { ...block, order: [...block.order] } };
  await store.writeOnce(specKeys.of("run-1", block.id), toJson(spec));
  const launcherFiles = launcherDirectory(join(BUILDS, "scratch", `run-1__${block.id}`, "run"));
  const record = () =>
    recordSchema.parse(
      JSON.parse(readFileSync(store.describe(recordKeys.of("run-1", block.id)), "utf8")),
    );
  return {
    runDirectory,
    stored: () =>
      readdirSync(dirname(store.describe(specKeys.of("run-1", block.id))), {
        recursive: true,
        encoding: "utf8",
      }),
    log: () => readFileSync(store.describe(record().trials[0]?.log ?? ""), "utf8"),
    isAnythingLeft: () => existsSync(launcherFiles) || isRunning(path),
    run: (signal = new AbortController().signal) =>
      runBlock({
        run: "run-1",
        block: block.id,
        store,
        work: BUILDS,
        harnessVersion: "test",
        signal,
        ...QUIET,
        progressSeconds: 0.05,
        say: (event) => event.event === "progress" && onProgress?.(event.trialFraction),
      }),
    record,
  };
}

/** Whether a process runs a program. */
function isRunning(program: string): boolean {
  return readdirSync("/proc").some((id) => {
    try {
      return readlinkSync(`/proc/${id}/exe`) === program;
    } catch {
      return false; // Not a process, or it ended.
    }
  });
}
