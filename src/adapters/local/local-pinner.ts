import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { differingSettings } from "../../core/configuration/differing-settings.ts";
import { digestOf } from "../../core/documents/digest.ts";
import {
  type PinnedPlatform,
  type PinnedWorkload,
  workloadDigest,
} from "../../core/documents/plan.ts";
import type { DifferingSettings } from "../../core/documents/run-settings.ts";
import type { PinnedVersion, Version } from "../../core/documents/version.ts";
import type {
  CommandWorkload,
  RunDirectoryWorkload,
  Workload,
} from "../../core/documents/workload.ts";
import { UsageError } from "../../core/errors.ts";
import type { LoadedSuite } from "../../core/planning/loaded-suite.ts";
import type { PinnedSuite } from "../../core/planning/make-plan.ts";
import { plannedWorkloads, runsWorkload } from "../../core/planning/version-workloads.ts";
import { readElf } from "../../model/elf.ts";
import { fileDigest } from "../../model/file-digest.ts";
import { digestGchpRunDirectory } from "../../model/gchp-run-directory.ts";
import { digestRunDirectory, type RunDirectoryDigests } from "../../model/prepare-run-directory.ts";
import { CONFIG_FILE } from "../../model/run-directory.ts";
import { readRunSettings } from "../../model/settings/read-run-settings.ts";
import { notesOnOutputs } from "./command-checks.ts";
import { pinPlatforms } from "./local-platforms.ts";
import {
  compileMiniature,
  compileMiniatureMpi,
  type MiniatureBuildOptions,
} from "./miniature-build.ts";
import { allOf, checkExecutable, checkFolder, pathProblem, problemAt } from "./path-checks.ts";
import { plannedArguments, plannedCommand, plannedLibraries } from "./planned-files.ts";
import { checkRunDirectory } from "./run-directory-checks.ts";

export interface PinOptions extends MiniatureBuildOptions {
  /** Platforms that share this machine's files: nodes of its cluster. Default: this machine alone. */
  readonly platforms?: readonly PinnedPlatform[] | undefined;
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
  const platforms = options.platforms ?? pinPlatforms(loaded.suite); // First: the versions of a suite for AWS may not exist here.
  const digestOfModel = (digest: DigestRunDirectory) =>
    onceForEach((directory) => digestFolder(loaded, directory, digest));
  const digest = {
    classic: digestOfModel(options.digestRunDirectory ?? digestRunDirectory),
    gchp: digestOfModel(options.digestRunDirectory ?? digestGchpRunDirectory),
  };
  const known = { loaded, options, digest, platforms };
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
  /** By the model whose run directory it is. */
  readonly digest: Readonly<Record<"classic" | "gchp", DigestRunDirectory>>;
  readonly platforms: readonly PinnedPlatform[];
}

interface NotedWorkload {
  readonly workload: PinnedWorkload;
  readonly notes: readonly string[];
}

async function pinVersion(
  version: Version,
  { loaded, options, digest, platforms }: KnownSuite,
): Promise<PinnedVersion> {
  const { name, description, arguments: args, environment } = version;
  if ("geosChemClassic" in version || "gchp" in version) {
    const action =
      options.platforms === undefined
        ? "Build it with `gcbench build SUITE`, then run `gcbench run SUITE --container`."
        : "Jobs of a cluster run none. Use --engine local or --engine batch, or name an executable in place of this version.";
    throw new UsageError(`Version ${name} needs a container image. ${action}`);
  }
  const built = await compileBuiltIn(version, options);
  const path = "executable" in version ? version.executable : (built?.path ?? "");
  const executable = await pinExecutable(path, loaded, platforms);
  const runDirectory = "executable" in version ? (version.runDirectory ?? null) : null;
  const runsGchp = loaded.workloads.some(
    (workload) => workload.kind === "gchp" && runsWorkload(version, workload),
  );
  const ownDirectory =
    runDirectory === null ? null : await digest[runsGchp ? "gchp" : "classic"](runDirectory);
  const configuration = ownDirectory?.configuration ?? null;
  const { compilers, loader, ...file } = executable;
  const declared = "executable" in version ? version.toolchain : undefined;
  return {
    name,
    ...(description === undefined ? {} : { description }),
    digest: digestOf({ executable: file.sha256, args, environment, configuration }),
    executable: file,
    arguments: args,
    environment,
    ...plannedWorkloads(version, loaded.workloads),
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

/** Null: the version is no built-in model. */
async function compileBuiltIn(version: Version, options: PinOptions) {
  if ("miniature" in version) return compileMiniature(version, options);
  if ("miniatureMpi" in version) return compileMiniatureMpi(version, options);
  return null;
}

async function pinExecutable(
  path: string,
  loaded: LoadedSuite,
  platforms: readonly PinnedPlatform[],
) {
  const mustExecute = loaded.workloads.some(
    (workload) => workload.kind !== "command" || workload.command[0] === "{executable}",
  );
  await checkExecutable(loaded, path, { mustExecute });
  const elf = readElf(await readFile(path));
  const other = elf && platforms.find(({ architecture }) => architecture !== elf.architecture);
  if (elf && other) {
    const machine = other.node ? `platform ${other.name}` : "this machine";
    throw pathProblem(
      loaded,
      path,
      `is built for ${elf.architecture ?? "an unsupported architecture"}, but ${machine} is ${other.architecture}. ` +
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
  { loaded, digest: digests }: KnownSuite,
): Promise<NotedWorkload> {
  if (workload.kind === "miniature" || workload.kind === "miniature-mpi") {
    const digest = workloadDigest(workload, null);
    return { workload: { workload, digest, inputs: null }, notes: [] };
  }
  if (workload.kind === "command") {
    if (workload.workingDirectory !== undefined) {
      await checkFolder(loaded, workload.workingDirectory);
    }
    return { workload: await pinCommand(workload), notes: await notesOnOutputs(workload) };
  }
  const digest = digests[workload.kind === "gchp" ? "gchp" : "classic"];
  const notes: string[] = [];
  const found: { name: string; restarts: string; synthetic: string | null }[] = [];
  const runners = versions.filter(({ workloads }) => workloads?.includes(workload.name) ?? true);
  for (const { name, runDirectory } of runners) {
    const directory = runDirectory ?? workload.runDirectory ?? "";
    const { restarts, settings } = await digest(directory);
    if (settings?.hasTimersSwitch === false) notes.push(noTimersNote(directory));
    const synthetic = await checkRunDirectory(loaded, workload, { directory, settings });
    found.push({ name, restarts, synthetic });
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
  const configurations = await configurationsOf(workload, runners);
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
  { runDirectory, simulatedHours }: RunDirectoryWorkload,
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
