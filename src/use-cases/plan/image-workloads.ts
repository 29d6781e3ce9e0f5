import { differingSettings } from "../../core/configuration/differing-settings.ts";
import { type InputList, type InputSet, inputSetBytes } from "../../core/documents/inputs.ts";
import type { PinnedWorkload } from "../../core/documents/plan.ts";
import type { DifferingSettings } from "../../core/documents/run-settings.ts";
import { inputKindOf, usesRunDirectory, type Workload } from "../../core/documents/workload.ts";
import { UsageError } from "../../core/errors.ts";
import { formatBytes, formatCount } from "../../core/format/text.ts";
import { type NamedImage, pinImageWorkload } from "../../core/planning/image-versions.ts";
import type { LoadedSuite } from "../../core/planning/loaded-suite.ts";
import type { Caller } from "../../ports/caller.ts";
import type { InputSources } from "../../ports/inputs.ts";
import type { SuiteImages } from "../../ports/suite-images.ts";
import { type SyntheticInputs, syntheticInputsDigest } from "../../synthetic/planned-inputs.ts";
import { pinInputs } from "./pin-inputs.ts";
import { type InputDescriptions, planSyntheticInputs } from "./synthetic-inputs.ts";

export interface ImageWorkloads {
  readonly workloads: readonly PinnedWorkload[];
  /** The inputs that blocks stage, or make, before they measure. */
  readonly sets: readonly PlannedInputs[];
  /** Size of the largest staged set. */
  readonly bytes: number;
}

export type PlannedInputs = InputSet | SyntheticInputs;

/** Where the inputs of workloads in images come from. */
export interface ImageInputPorts {
  readonly images: SuiteImages;
  readonly inputSources: InputSources;
  readonly descriptions: InputDescriptions;
}

/**
 * Pins the inputs of workloads: the files that the images list, as their sources have them now, or as descriptions make them.
 *
 * @param images one for each architecture
 * @throws {UsageError} lists the required files that no source has, or that no description covers
 */
export async function pinImageWorkloads(
  { workloads, versions }: LoadedSuite,
  images: readonly NamedImage[],
  ports: ImageInputPorts,
  caller: Caller,
): Promise<ImageWorkloads> {
  refuseMixedKinds(workloads);
  const names = new Set(versions.map(({ name }) => name));
  const pinned: PinnedWorkload[] = [];
  const sets: PlannedInputs[] = [];
  let bytes = 0;
  for (const workload of workloads) {
    const lists = images
      .flatMap((image) => (usesRunDirectory(workload) ? ports.images.inputLists(image) : []))
      .filter((one) => one.workload === workload.name && names.has(one.version))
      .map(({ list }) => list);
    if (lists.length === 0) {
      pinned.push(pinImageWorkload(workload, null));
      continue;
    }
    const inputs =
      inputKindOf(workload) === "synthetic"
        ? await describe(workload, lists, ports, caller)
        : await lookUp(workload, lists, ports, caller);
    const configurations = configurationsOf(workload.name, names, images, ports);
    pinned.push({
      ...pinImageWorkload(workload, inputs.digest),
      ...(configurations ? { configurations } : {}),
    });
    sets.push(inputs.set);
    bytes = Math.max(bytes, inputs.bytes);
  }
  return { workloads: pinned, sets, bytes };
}

/** The run directory of a version is the same for all architectures. Undefined: all versions have equal ones. */
function configurationsOf(
  workload: string,
  versions: ReadonlySet<string>,
  images: readonly NamedImage[],
  ports: ImageInputPorts,
): DifferingSettings | undefined {
  const found = images
    .flatMap((image) => ports.images.runSettings(image))
    .filter((one) => one.workload === workload && versions.has(one.version));
  return differingSettings(
    Object.fromEntries(found.map(({ version, settings }) => [version, settings])),
  );
}

interface WorkloadInputs {
  readonly set: PlannedInputs;
  readonly digest: string;
  /** Bytes to stage. */
  readonly bytes: number;
}

async function lookUp(
  { name }: Workload,
  lists: readonly InputList[],
  { inputSources }: ImageInputPorts,
  caller: Caller,
): Promise<WorkloadInputs> {
  caller.info(`Looking up the inputs of ${name} in ${inputSources.locations.join(", ")}`);
  const { set, digest } = await pinInputs(lists, await inputSources.open());
  const bytes = inputSetBytes(set);
  caller.info(`  ${formatCount(set.files.length, "file")}, ${formatBytes(bytes)}`);
  return { set, digest, bytes };
}

/** Synthetic files are small enough for every disk. */
async function describe(
  { name }: Workload,
  lists: readonly InputList[],
  { descriptions }: ImageInputPorts,
  caller: Caller,
): Promise<WorkloadInputs> {
  const set = await planSyntheticInputs(lists, descriptions);
  const files = formatCount(set.paths.length, "file");
  caller.info(`Inputs of ${name}: ${files}, synthetic. Each block makes the missing ones.`);
  return { set, digest: syntheticInputsDigest(set), bytes: 0 };
}

/** All blocks of a run share a data root, and synthetic and real files never share one. */
function refuseMixedKinds(workloads: readonly Workload[]): void {
  const models = workloads.filter(usesRunDirectory);
  const synthetic = models.find((workload) => inputKindOf(workload) === "synthetic");
  const real = models.find((workload) => inputKindOf(workload) === "real");
  if (!synthetic || !real) return;
  throw new UsageError(
    `Workload ${synthetic.name} has synthetic inputs, and ${real.name} has real ones. A run in images has one kind. Write two suites.`,
  );
}
