import type { InputList } from "../../core/documents/inputs.ts";
import { parseStored } from "../../core/documents/parse-stored.ts";
import { planSchema } from "../../core/documents/plan.ts";
import { type Architecture, architectureSchema } from "../../core/documents/version.ts";
import {
  type RunDirectoryWorkload,
  usesRunDirectory,
  type Workload,
} from "../../core/documents/workload.ts";
import { UsageError } from "../../core/errors.ts";
import type { NamedImage } from "../../core/planning/image-versions.ts";
import type { LoadedSuite } from "../../core/planning/loaded-suite.ts";
import { runsWorkload } from "../../core/planning/version-workloads.ts";
import type { Caller } from "../../ports/caller.ts";
import type { InputFiles } from "../../ports/input-files.ts";
import type { ModelDryRun } from "../../ports/model-dry-run.ts";
import type { ImageInputList, SuiteImages } from "../../ports/suite-images.ts";

/** The files that one version reads for one workload. */
export interface RequiredInputs {
  readonly workload: string;
  readonly version: string;
  readonly list: InputList;
  /** Data root of the run directory; null: the version is in an image. */
  readonly root: string | null;
  /** Absolute paths outside of that root. */
  readonly elsewhere: readonly string[];
  /** Run directory on this machine; null: the version is in an image. */
  readonly runDirectory: string | null;
}

export interface RequiredInputPorts {
  readonly files: InputFiles;
  readonly loadSuite: (path: string) => Promise<LoadedSuite>;
  readonly dryRun: ModelDryRun;
  /** Where images are looked up, in this order. */
  readonly images: readonly ImageSource[];
  /** Architecture of this machine. */
  readonly architecture: Architecture;
}

export interface ImageSource {
  /** @throws the images cannot be reached */
  open(): Promise<SuiteImages>;
}

/** The part of a version that decides its inputs. */
interface InputReader {
  readonly name: string;
  /** On this machine; null: the version is in an image. */
  readonly executable: string | null;
  readonly runDirectory: string | null;
  readonly runs: (workload: Workload) => boolean;
}

interface InputQuery {
  readonly workloads: readonly Workload[];
  readonly readers: readonly InputReader[];
  /** The image of a version that is in one. */
  readonly imageOf: (version: string) => ImageQuery | null;
}

/** An image by its name, or the image of a suite. */
type ImageQuery = { readonly name: string } | { readonly loaded: LoadedSuite };

const ARCHITECTURES = architectureSchema.options;

/**
 * The input files that the versions of a suite or a plan read. Executables on this machine are asked by a dry run; images
 * list their inputs in labels.
 *
 * @param path of a suite, or of a plan.json
 * @param image name of the image. Default: the image of the suite
 * @throws {UsageError} no workload reads inputs, or a version's inputs are not known
 */
export async function requiredInputs(
  path: string,
  image: string | undefined,
  ports: RequiredInputPorts,
  caller: Caller,
): Promise<readonly RequiredInputs[]> {
  const query = path.endsWith(".json")
    ? await queryOfPlan(path, ports.files)
    : queryOfSuite(await ports.loadSuite(path));
  const models = query.workloads.filter(usesRunDirectory);
  if (models.length === 0) {
    throw new UsageError(
      `${path} has no workload of GEOS-Chem Classic or GCHP: it reads no inputs.`,
    );
  }
  const needed: RequiredInputs[] = [];
  for (const reader of query.readers) {
    caller.signal.throwIfAborted();
    const own = models.filter(reader.runs);
    if (reader.executable === null) {
      const wanted = image === undefined ? query.imageOf(reader.name) : { name: image };
      needed.push(...(await inputsOfImage(reader.name, { models: own, wanted }, ports)));
      continue;
    }
    for (const workload of own) {
      needed.push(await inputsOfExecutable(reader, workload, ports.dryRun, caller));
    }
  }
  return needed;
}

function queryOfSuite(loaded: LoadedSuite): InputQuery {
  const readers = loaded.versions.map((version): InputReader => {
    const { name } = version;
    const runs = (workload: Workload) => runsWorkload(version, workload);
    if (!("executable" in version)) return { name, executable: null, runDirectory: null, runs };
    const { executable, runDirectory = null } = version;
    return { name, executable, runDirectory, runs };
  });
  return { workloads: loaded.workloads, readers, imageOf: () => ({ loaded }) };
}

async function queryOfPlan(path: string, files: InputFiles): Promise<InputQuery> {
  const content = await files.read(path);
  if (!content) {
    throw new UsageError(`There is no plan ${path}: gcbench plan SUITE --out FILE writes one.`);
  }
  const plan = parseStored(path, content, planSchema);
  const images = new Map(plan.versions.map(({ name, image }) => [name, image]));
  return {
    workloads: plan.workloads.map(({ workload }) => workload),
    readers: plan.versions.map(({ name, executable, image, runDirectory, workloads }) => ({
      name,
      executable: image === undefined ? executable.path : null,
      runDirectory,
      runs: (workload) => workloads?.includes(workload.name) ?? true,
    })),
    imageOf: (version) => {
      const name = images.get(version);
      return name === undefined ? null : { name };
    },
  };
}

async function inputsOfExecutable(
  { name, executable, runDirectory }: InputReader,
  workload: RunDirectoryWorkload,
  dryRun: ModelDryRun,
  caller: Caller,
): Promise<RequiredInputs> {
  if (workload.kind === "gchp") {
    throw new UsageError(
      `Workload ${workload.name}: GCHP has no dry run, so the inputs of executable ${executable} are not known. ` +
        "Build the version into an image (gchp: { tag: ... }), or list the inputs of GEOS-Chem Classic for the same simulation and dates.",
    );
  }
  const directory = runDirectory ?? workload.runDirectory;
  if (!directory || executable === null) {
    throw new UsageError(`Version ${name} has no run directory for workload ${workload.name}.`);
  }
  caller.info(`Dry run of ${name} for ${workload.name}`);
  const { list, root, elsewhere } = await dryRun.run({
    executable,
    runDirectory: directory,
    simulatedHours: workload.simulatedHours,
    signal: caller.signal,
  });
  return { workload: workload.name, version: name, list, root, elsewhere, runDirectory: directory };
}

async function inputsOfImage(
  version: string,
  { models, wanted }: { models: readonly Workload[]; wanted: ImageQuery | null },
  ports: RequiredInputPorts,
): Promise<readonly RequiredInputs[]> {
  if (wanted === null) {
    throw new UsageError(
      `Version ${version} is built into an image, and the plan names none: build it (gcbench build SUITE), then name it with --image.`,
    );
  }
  const { named, lists } = await listsOf(wanted, ports);
  return models.map(({ name: workload }) => {
    const own = lists.find((one) => one.workload === workload && one.version === version);
    if (own) return { ...own, root: null, elsewhere: [], runDirectory: null };
    throw new UsageError(
      `Image ${named} holds no run directory of version ${version} for workload ${workload}. Build it again.`,
    );
  });
}

interface ImageLists {
  readonly named: string;
  readonly lists: readonly ImageInputList[];
}

/** The lists of the first image that is found, for any architecture: all read the same inputs. */
async function listsOf(
  wanted: ImageQuery,
  { images, architecture }: RequiredInputPorts,
): Promise<ImageLists> {
  const reasons: string[] = [];
  let shown = "of the suite";
  for (const source of images) {
    try {
      const place = await source.open();
      shown = "name" in wanted ? wanted.name : await place.tagOf(wanted.loaded, architecture);
      const image = await findAny(shown, place);
      if (image) return { named: image.named, lists: place.inputLists(image) };
      const [first] = ARCHITECTURES;
      if (first) reasons.push(place.describeMissing(`${shown}-${first}`, first));
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new UsageError(
    `Image ${shown} is neither on this machine nor in the account's registry: ${reasons.join("; ")}`,
  );
}

async function findAny(name: string, place: SuiteImages): Promise<NamedImage | null> {
  const image = await place.findNamed(name);
  if (image) return image;
  for (const architecture of ARCHITECTURES) {
    const found = await place.find(`${name}-${architecture}`, architecture);
    if (found) return found;
  }
  return null;
}
