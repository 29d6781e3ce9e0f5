import { constants } from "node:fs";
import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { digestOf } from "../../core/documents/digest.ts";
import {
  type PinnedPlatform,
  type PinnedWorkload,
  workloadDigest,
} from "../../core/documents/plan.ts";
import { LOCAL_PLATFORM } from "../../core/documents/platform.ts";
import type { Suite } from "../../core/documents/suite.ts";
import type { PinnedVersion, Version } from "../../core/documents/version.ts";
import type { CommandWorkload, Workload } from "../../core/documents/workload.ts";
import { UsageError } from "../../core/errors.ts";
import type { LoadedSuite, SuiteEntry } from "../../core/planning/loaded-suite.ts";
import type { PinnedSuite } from "../../core/planning/make-plan.ts";
import { hostArchitecture, type LogicalProcessor } from "../../machine/machine.ts";
import { chooseCores, usableProcessors } from "../../machine/processors.ts";
import { readElf } from "../../model/elf.ts";
import { fileDigest } from "../../model/file-digest.ts";
import { digestRunDirectory, type RunDirectoryDigests } from "../../model/prepare-run-directory.ts";
import { CONFIG_FILE } from "../../model/run-directory.ts";
import { syntheticInputsDigest } from "../synthetic/data-root.ts";
import { notesOnOutputs } from "./command-checks.ts";
import { compileMiniature, type MiniatureBuildOptions } from "./miniature-build.ts";
import { plannedArguments, plannedCommand, plannedLibraries } from "./planned-files.ts";
import { checkSimulatedTime, suiteError } from "./run-directory-checks.ts";

export interface PinOptions extends MiniatureBuildOptions {
  /** Default: digestRunDirectory. */
  readonly digestRunDirectory?: DigestRunDirectory;
}

type DigestRunDirectory = (directory: string) => Promise<RunDirectoryDigests>;

/**
 * Pins a suite to this machine: compiles versions, and takes digests of executables, configuration and initial state. A
 * later measurement checks that these have not changed.
 *
 * @throws {UsageError} something that the suite names is missing or cannot run here
 */
export async function pinSuite(loaded: LoadedSuite, options: PinOptions): Promise<PinnedSuite> {
  const platforms = pinPlatforms(loaded.suite); // First: the versions of a suite for AWS may not exist here.
  const digest = onceForEach(options.digestRunDirectory ?? digestRunDirectory);
  const known = { loaded, options, digest };
  const versions: PinnedVersion[] = [];
  for (const version of loaded.versions) versions.push(await pinVersion(version, known));
  const workloads: PinnedWorkload[] = [];
  const notes = new Set<string>();
  for (const workload of loaded.workloads) {
    const pinned = await pinWorkload(workload, versions, known);
    workloads.push(pinned.workload);
    for (const note of pinned.notes) notes.add(note);
  }
  return { suite: loaded.suite, versions, workloads, platforms, notes: [...notes] };
}

/** A run directory holds gigabytes, and several versions and workloads may share it. */
function onceForEach(digest: DigestRunDirectory): DigestRunDirectory {
  const digests = new Map<string, Promise<RunDirectoryDigests>>();
  return (directory) => {
    const found = digests.get(directory) ?? digest(directory);
    digests.set(directory, found);
    return found;
  };
}

interface KnownSuite {
  readonly loaded: LoadedSuite;
  readonly options: PinOptions;
  readonly digest: DigestRunDirectory;
}

interface NotedWorkload {
  readonly workload: PinnedWorkload;
  readonly notes: readonly string[];
}

async function pinVersion(
  version: Version,
  { loaded, options, digest }: KnownSuite,
): Promise<PinnedVersion> {
  const { name, description, arguments: args, environment } = version;
  if ("geosChemClassic" in version) {
    throw new UsageError(
      `Version ${name} needs a container image. Build it with \`gcbench build SUITE\`, then run \`gcbench run SUITE --container\`.`,
    );
  }
  const built = "miniature" in version ? await compileMiniature(version, options) : null;
  const path = "miniature" in version ? (built?.path ?? "") : version.executable;
  const executable = await pinExecutable(path, version, loaded.workloads);
  const runDirectory = "miniature" in version ? null : (version.runDirectory ?? null);
  const entry = { kind: "versions", name } as const;
  const ownDirectory =
    runDirectory === null ? null : await located(loaded, entry, digest(runDirectory));
  const configuration = ownDirectory?.configuration ?? null;
  const { compilers, loader, ...file } = executable;
  const declared = "miniature" in version ? undefined : version.toolchain;
  return {
    name,
    ...(description === undefined ? {} : { description }),
    digest: digestOf({ executable: file.sha256, args, environment, configuration }),
    executable: file,
    arguments: args,
    environment,
    runDirectory,
    files: {
      ...(await plannedLibraries({ path, loader }, version, loaded.workloads)),
      ...(await plannedArguments(version)),
      ...ownDirectory?.files,
    },
    toolchain: built?.toolchain ?? {
      compiler: declared?.compiler ?? (compilers.join(", ") || null),
      flags: declared?.flags ?? null,
    },
  };
}

async function pinExecutable(path: string, { name }: Version, workloads: readonly Workload[]) {
  const fail = (why: string, cause?: unknown) =>
    new UsageError(`Version ${name}: ${path} ${why}`, { cause });
  const bytes = await readFile(path).catch((cause) => {
    throw fail(
      "is unreadable. Check the path: it is relative to the file that contains it.",
      cause,
    );
  });
  const mustExecute = workloads.some(
    (workload) => workload.kind !== "command" || workload.command[0] === "{executable}",
  );
  if (mustExecute) {
    await access(path, constants.X_OK).catch((cause) => {
      throw fail("is not executable. Run `chmod +x`.", cause);
    });
  }
  const elf = readElf(bytes);
  const host = hostArchitecture();
  if (elf && elf.architecture !== host) {
    throw fail(
      `is built for ${elf.architecture ?? "an unsupported architecture"}, but this machine is ${host}. ` +
        "Build it for this machine, or run the suite on a matching one.",
    );
  }
  return {
    path,
    sha256: await fileDigest(path),
    architecture: elf?.architecture ?? null,
    needs: [...(elf?.needs ?? [])],
    compilers: elf?.compilers ?? [],
    loader: elf?.loader ?? null,
  };
}

/** Pins a workload. All versions must start from the same state, because the cost of chemistry depends on it. */
async function pinWorkload(
  workload: Workload,
  versions: readonly PinnedVersion[],
  known: KnownSuite,
): Promise<NotedWorkload> {
  if (workload.kind === "miniature") {
    const digest = workloadDigest(workload, null);
    return { workload: { workload, digest, inputs: null }, notes: [] };
  }
  if (workload.kind === "command") {
    return { workload: await pinCommand(workload), notes: await notesOnOutputs(workload) };
  }
  const { loaded, digest } = known;
  const notes: string[] = [];
  const found: { name: string; restarts: string; synthetic: string | null }[] = [];
  for (const { name, runDirectory } of versions) {
    const directory = runDirectory ?? workload.runDirectory ?? "";
    const entry = runDirectory
      ? ({ kind: "versions", name } as const)
      : ({ kind: "workloads", name: workload.name } as const);
    const { restarts, settings } = await located(loaded, entry, digest(directory));
    if (settings) checkSimulatedTime(loaded, workload, { directory, settings });
    if (settings?.hasTimersSwitch === false) notes.push(noTimersNote(directory));
    found.push({ name, restarts, synthetic: await syntheticInputsDigest(directory, workload) });
  }
  const [first, ...others] = found;
  const other = others.find(({ restarts }) => restarts !== first?.restarts);
  if (first && other) {
    throw new UsageError(
      `Versions ${first.name} and ${other.name} start from different restart files. ` +
        "The cost of chemistry depends on the initial state. Put the same files into Restarts/ of both run directories.",
    );
  }
  const different = found.find(({ synthetic }) => synthetic !== first?.synthetic);
  if (first && different) {
    throw new UsageError(
      `Versions ${first.name} and ${different.name} have different synthetic inputs. Name one data root in both run directories.`,
    );
  }
  const own = workload.runDirectory ? await digest(workload.runDirectory) : null;
  const inputs = digestOf({
    restarts: first?.restarts,
    configuration: own?.configuration,
    ...(first?.synthetic ? { synthetic: first.synthetic } : {}),
  });
  const pinned = {
    workload,
    digest: workloadDigest(workload, inputs),
    inputs,
    ...(own ? { files: own.files } : {}),
  };
  return { workload: pinned, notes };
}

/** The content of the files that a command names determines its results, wherever they are. */
async function pinCommand(workload: CommandWorkload): Promise<PinnedWorkload> {
  const files = await plannedCommand(workload);
  const contents = Object.values(files);
  const inputs = contents.length > 0 ? digestOf(contents) : null;
  return { workload, digest: workloadDigest(workload, inputs), inputs, files };
}

/** Adds the suite's line to an error in a run directory. */
async function located<T>(loaded: LoadedSuite, entry: SuiteEntry, result: Promise<T>): Promise<T> {
  try {
    return await result;
  } catch (error) {
    if (!(error instanceof UsageError) || !loaded.problemAt) throw error;
    throw suiteError(loaded, entry, { key: "runDirectory", message: error.message });
  }
}

function noTimersNote(directory: string): string {
  return `${join(directory, CONFIG_FILE)} has no use_gcclassic_timers: gcbench adds it to each trial's copy, so that the report has timers.`;
}

/** @throws {UsageError} a platform is not this machine, or has fewer processors than threads */
export function pinPlatforms({ platforms }: Suite): readonly PinnedPlatform[] {
  const pinned = platforms.flatMap((use) => {
    const { name, threads, cores } = typeof use === "string" ? { name: use } : use;
    if (name !== LOCAL_PLATFORM) {
      throw new UsageError(
        `Platform ${name} is in AWS, and this plan is for this machine. \`gcbench run SUITE --engine batch\` measures there, ` +
          "`gcbench estimate SUITE` says before what it will run and cost. " +
          `To measure here, name ${LOCAL_PLATFORM} as the platform of the suite.`,
      );
    }
    const processors = usableProcessors(cores);
    const counts = threads === undefined ? [defaultThreads(processors)] : [threads].flat();
    return counts.map((count) => pinLocal(count, processors));
  });
  const duplicate = pinned.find(
    ({ id }, index) => pinned.findIndex((platform) => platform.id === id) < index,
  );
  if (duplicate)
    throw new UsageError(
      `The suite names platform ${duplicate.name} with ${duplicate.threads} threads twice.`,
    );
  return pinned;
}

function pinLocal(threads: number, processors: readonly LogicalProcessor[]): PinnedPlatform {
  if (processors.length > 0 && threads > processors.length) {
    throw new UsageError(
      `${threads} threads need as many processors, but only ${processors.length} are available. ` +
        "More threads than processors would wait for each other and spoil the times. Reduce the threads.",
    );
  }
  return {
    id: `${LOCAL_PLATFORM}-${threads}t`,
    name: LOCAL_PLATFORM,
    architecture: hostArchitecture(),
    threads,
    cores: [...chooseCores(threads, processors)],
  };
}

function defaultThreads(processors: readonly LogicalProcessor[]): number {
  const cores = new Set(processors.map(({ socket, core }) => `${socket}:${core}`));
  return Math.max(1, cores.size);
}
