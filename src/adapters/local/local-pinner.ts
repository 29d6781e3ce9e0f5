import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { differingSettings } from "../../core/configuration/differing-settings.ts";
import { digestOf } from "../../core/documents/digest.ts";
import {
  type PinnedPlatform,
  type PinnedWorkload,
  workloadDigest,
} from "../../core/documents/plan.ts";
import { LOCAL_PLATFORM } from "../../core/documents/platform.ts";
import type { DifferingSettings } from "../../core/documents/run-settings.ts";
import type { Suite } from "../../core/documents/suite.ts";
import type { PinnedVersion, Version } from "../../core/documents/version.ts";
import type {
  CommandWorkload,
  GeosChemClassicWorkload,
  Workload,
} from "../../core/documents/workload.ts";
import { UsageError } from "../../core/errors.ts";
import type { LoadedSuite } from "../../core/planning/loaded-suite.ts";
import type { PinnedSuite } from "../../core/planning/make-plan.ts";
import { hostArchitecture, type LogicalProcessor } from "../../machine/machine.ts";
import { chooseCores, usableProcessors } from "../../machine/processors.ts";
import { readElf } from "../../model/elf.ts";
import { fileDigest } from "../../model/file-digest.ts";
import { digestRunDirectory, type RunDirectoryDigests } from "../../model/prepare-run-directory.ts";
import { CONFIG_FILE } from "../../model/run-directory.ts";
import { readRunSettings } from "../../model/settings/read-run-settings.ts";
import { syntheticInputsDigest } from "../synthetic/data-root.ts";
import { notesOnOutputs } from "./command-checks.ts";
import { compileMiniature, type MiniatureBuildOptions } from "./miniature-build.ts";
import { allOf, checkExecutable, checkFolder, pathProblem, problemAt } from "./path-checks.ts";
import { plannedArguments, plannedCommand, plannedLibraries } from "./planned-files.ts";
import { checkSimulatedTime } from "./run-directory-checks.ts";

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
  const digest = onceForEach((directory) =>
    digestFolder(loaded, directory, options.digestRunDirectory ?? digestRunDirectory),
  );
  const known = { loaded, options, digest };
  const versions = await allOf(loaded.versions.map((version) => () => pinVersion(version, known)));
  const pinned = await allOf(
    loaded.workloads.map((workload) => () => pinWorkload(workload, versions, known)),
  );
  return {
    suite: loaded.suite,
    versions,
    workloads: pinned.map(({ workload }) => workload),
    platforms,
    notes: [...new Set(pinned.flatMap(({ notes }) => notes))],
  };
}

/** @throws {InvalidFilesError} it is no run directory that can be measured */
async function digestFolder(loaded: LoadedSuite, directory: string, digest: DigestRunDirectory) {
  await checkFolder(loaded, directory);
  return digest(directory).catch((error) => {
    throw error instanceof UsageError ? problemAt(loaded, directory, error.message) : error;
  });
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
  const executable = await pinExecutable(path, loaded);
  const runDirectory = "miniature" in version ? null : (version.runDirectory ?? null);
  const ownDirectory = runDirectory === null ? null : await digest(runDirectory);
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

async function pinExecutable(path: string, loaded: LoadedSuite) {
  const mustExecute = loaded.workloads.some(
    (workload) => workload.kind !== "command" || workload.command[0] === "{executable}",
  );
  await checkExecutable(loaded, path, { mustExecute });
  const elf = readElf(await readFile(path));
  const host = hostArchitecture();
  if (elf && elf.architecture !== host) {
    throw pathProblem(
      loaded,
      path,
      `is built for ${elf.architecture ?? "an unsupported architecture"}, but this machine is ${host}. ` +
        "Build it for this machine, or run the suite on a matching one",
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
  { loaded, digest }: KnownSuite,
): Promise<NotedWorkload> {
  if (workload.kind === "miniature") {
    const digest = workloadDigest(workload, null);
    return { workload: { workload, digest, inputs: null }, notes: [] };
  }
  if (workload.kind === "command") {
    if (workload.workingDirectory !== undefined) {
      await checkFolder(loaded, workload.workingDirectory);
    }
    return { workload: await pinCommand(workload), notes: await notesOnOutputs(workload) };
  }
  const notes: string[] = [];
  const found: { name: string; restarts: string; synthetic: string | null }[] = [];
  for (const { name, runDirectory } of versions) {
    const directory = runDirectory ?? workload.runDirectory ?? "";
    const { restarts, settings } = await digest(directory);
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
  const configurations = await configurationsOf(workload, versions);
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
    ...(configurations ? { configurations } : {}),
  };
  return { workload: pinned, notes };
}

/** Undefined: all versions use one run directory, or equal ones. */
async function configurationsOf(
  { runDirectory, simulatedHours }: GeosChemClassicWorkload,
  versions: readonly PinnedVersion[],
): Promise<DifferingSettings | undefined> {
  const directories = versions.map((version) => ({
    name: version.name,
    directory: version.runDirectory ?? runDirectory ?? "",
  }));
  if (new Set(directories.map(({ directory }) => directory)).size < 2) return undefined;
  const settings = await Promise.all(
    directories.map(
      async ({ name, directory }) =>
        [name, await readRunSettings(directory, simulatedHours)] as const,
    ),
  );
  return differingSettings(Object.fromEntries(settings));
}

/** The content of the files that a command names determines its results, wherever they are. */
async function pinCommand(workload: CommandWorkload): Promise<PinnedWorkload> {
  const files = await plannedCommand(workload);
  const contents = Object.values(files);
  const inputs = contents.length > 0 ? digestOf(contents) : null;
  return { workload, digest: workloadDigest(workload, inputs), inputs, files };
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
