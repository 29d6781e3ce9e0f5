import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { LoadedSuite } from "../../adapters/catalogue/suite-checks.ts";
import { loadSuite } from "../../adapters/catalogue/yaml-catalogue.ts";
import { DockerCli } from "../../adapters/docker/docker-cli.ts";
import { imageInputLists } from "../../adapters/images/input-lists.ts";
import { localName, suiteTag } from "../../adapters/images/suite-build.ts";
import { dryRun } from "../../adapters/local/dry-run.ts";
import type { InputList } from "../../core/documents/inputs.ts";
import { planSchema } from "../../core/documents/plan.ts";
import { parseStored } from "../../core/documents/stored.ts";
import { architectureSchema } from "../../core/documents/version.ts";
import type { GeosChemClassicWorkload, Workload } from "../../core/documents/workload.ts";
import { UsageError } from "../../core/errors.ts";
import { hostArchitecture } from "../../machine/machine.ts";
import type { Host } from "../../ports/host.ts";
import { targetsOf } from "../images/build.ts";
import { productRoot } from "../locations.ts";

/** What one version reads for one workload. */
export interface RequiredInputs {
  readonly workload: string;
  readonly version: string;
  readonly list: InputList;
  /** Where it looks for them; null: where they are staged to, in an image. */
  readonly root: string | null;
  /** Absolute paths outside of that root. */
  readonly elsewhere: readonly string[];
}

/** A version, as far as its inputs go. */
interface VersionInputs {
  readonly name: string;
  /** On this machine; null: it is in an image. */
  readonly executable: string | null;
  readonly image: string | null;
  readonly runDirectory: string | null;
}

const ARCHITECTURES = architectureSchema.options;

interface InputQuery {
  readonly workloads: readonly Workload[];
  readonly readers: readonly VersionInputs[];
}

/**
 * What the versions of a suite or a plan read: of run directories on this machine by a dry run, of images by their labels.
 *
 * @param path of a suite, or of a plan.json
 * @param image in place of the one that the suite names
 * @throws {UsageError} nothing of it reads inputs; a version does not tell
 */
export async function requiredInputs(
  path: string,
  image: string | undefined,
  host: Host,
): Promise<readonly RequiredInputs[]> {
  const { workloads, readers } = path.endsWith(".json")
    ? await inputQueryOfPlan(path)
    : await inputQueryOfSuite(path);
  const classic = workloads.filter((workload) => workload.kind === "geos-chem-classic");
  if (classic.length === 0) {
    throw new UsageError(
      `${path} has no workload of GEOS-Chem Classic: nothing of it reads inputs.`,
    );
  }
  const needed: RequiredInputs[] = [];
  for (const reader of readers) {
    host.signal.throwIfAborted();
    if (reader.executable === null) needed.push(...(await ofImage(reader, classic, image)));
    else for (const workload of classic) needed.push(await ofMachine(reader, workload, host));
  }
  return needed;
}

async function inputQueryOfSuite(path: string): Promise<InputQuery> {
  const loaded = await loadSuite(path);
  const { workloads, versions } = loaded;
  const isBuilt = versions.some((version) => !("executable" in version));
  const image = isBuilt ? await tagOf(loaded) : null;
  const readers = versions.map((version): VersionInputs => {
    const hasLocalExecutable = "executable" in version;
    return {
      name: version.name,
      executable: hasLocalExecutable ? version.executable : null,
      runDirectory: hasLocalExecutable ? (version.runDirectory ?? null) : null,
      image,
    };
  });
  return { workloads, readers };
}

/** The suite's image, of whatever architecture is here: what its versions read is the same on all. */
async function tagOf(loaded: LoadedSuite): Promise<string> {
  const architecture = hostArchitecture();
  const targets = targetsOf(loaded, architecture);
  return suiteTag({ loaded, root: productRoot(), architecture, targets });
}

async function inputQueryOfPlan(path: string): Promise<InputQuery> {
  const content = await readFile(path).catch((cause) => {
    throw new UsageError(`There is no plan ${path}: gcbench plan SUITE --out FILE writes one.`, {
      cause,
    });
  });
  const plan = parseStored(path, content, planSchema);
  const readers = plan.versions.map(({ name, executable, image, runDirectory }): VersionInputs => {
    const hasLocalExecutable = image === undefined;
    return {
      name,
      executable: hasLocalExecutable ? executable.path : null,
      image: image ?? null,
      runDirectory,
    };
  });
  return { workloads: plan.workloads.map(({ workload }) => workload), readers };
}

async function ofMachine(
  { name, executable, runDirectory }: VersionInputs,
  workload: GeosChemClassicWorkload,
  host: Host,
): Promise<RequiredInputs> {
  const directory = runDirectory ?? workload.runDirectory;
  if (!directory || executable === null) {
    throw new UsageError(`Version ${name} has no run directory for workload ${workload.name}.`);
  }
  host.info(`Dry run of ${name} for ${workload.name}`);
  const { list, root, elsewhere } = await dryRun({
    executable,
    runDirectory: directory,
    simulatedHours: workload.simulatedHours,
    signal: host.signal,
  });
  return { workload: workload.name, version: name, list, root, elsewhere };
}

async function ofImage(
  reader: VersionInputs,
  workloads: readonly Workload[],
  asked: string | undefined,
): Promise<readonly RequiredInputs[]> {
  const image = asked ?? reader.image;
  if (image === null) {
    throw new UsageError(
      `Version ${reader.name} is built into an image, and the suite names none: build it (gcbench build SUITE), and name it with --image.`,
    );
  }
  const lists = imageInputLists(await labelsOf(image), image);
  return workloads.map(({ name: workload }) => {
    const own = lists.find((one) => one.workload === workload && one.version === reader.name);
    if (own) return { ...own, root: null, elsewhere: [] };
    throw new UsageError(
      `Image ${image} holds no run directory of version ${reader.name} for workload ${workload}. Build it anew.`,
    );
  });
}

/** Of an image of the Docker engine here, or else of the account's registry, for any architecture: inputs have none. */
async function labelsOf(image: string): Promise<Readonly<Record<string, string>>> {
  const reasons: string[] = [];
  const tags = [image, ...ARCHITECTURES.map((one) => localName(`${image}-${one}`))];
  const docker = await DockerCli.find().catch((error: Error) => {
    reasons.push(error.message);
    return null;
  });
  for (const tag of docker ? tags : []) {
    const found = await docker?.inspect(tag).catch(() => null);
    if (found) return found.labels;
  }
  const registered = await registryLabels(image).catch((error: Error) => {
    reasons.push(error.message);
    return null;
  });
  if (registered) return registered;
  throw new UsageError(
    `Image ${image} is neither on this machine nor in the account's registry: ${reasons.join("; ")}`,
  );
}

async function registryLabels(image: string): Promise<Readonly<Record<string, string>>> {
  const { AwsAccount } = await import("../../adapters/aws/aws-account.ts");
  const { defaultRegion } = await import("../../adapters/aws/aws-options.ts");
  const { findImage } = await import("../../adapters/aws/ecr-images.ts");
  const { readBootstrap } = await import("../../adapters/aws/infrastructure/bootstrap-stack.ts");
  const account = new AwsAccount(defaultRegion());
  const { repositoryName: name, repositoryUri: uri } = await readBootstrap(account);
  const ends = await Promise.allSettled(
    ARCHITECTURES.map((architecture) =>
      findImage(account.ecr, { name, uri }, { tag: `${image}-${architecture}`, architecture }),
    ),
  );
  const found = ends.find((end) => end.status === "fulfilled");
  if (found) return found.value.labels;
  throw (ends[0] as PromiseRejectedResult).reason;
}

/** Bytes of the files of a list that are below a data root; those that are not there are left out. */
export async function filesBelow(
  root: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for (const path of paths) {
    const file = await stat(join(root, path)).catch(() => null);
    if (file?.isFile()) found.set(path, file.size);
  }
  return found;
}
