import { type InputSet, inputSetBytes } from "../../core/documents/inputs.ts";
import type { PinnedWorkload } from "../../core/documents/plan.ts";
import { formatBytes, formatCount } from "../../core/format/text.ts";
import { type NamedImage, pinImageWorkload } from "../../core/planning/image-versions.ts";
import type { LoadedSuite } from "../../core/planning/loaded-suite.ts";
import type { Caller } from "../../ports/caller.ts";
import type { InputSources } from "../../ports/inputs.ts";
import type { SuiteImages } from "../../ports/suite-images.ts";
import { pinInputs } from "./pin-inputs.ts";

export interface ImageWorkloads {
  readonly workloads: readonly PinnedWorkload[];
  /** The inputs that blocks stage before they measure. */
  readonly sets: readonly InputSet[];
  /** Size of the largest set. */
  readonly bytes: number;
}

interface ImageInputPorts {
  readonly images: SuiteImages;
  readonly inputSources: InputSources;
}

/**
 * Pins the inputs of workloads: the files that the images list, as their sources have them now.
 *
 * @param images one for each architecture
 * @throws {UsageError} lists the required files that no source has
 */
export async function pinImageWorkloads(
  { workloads, versions }: LoadedSuite,
  images: readonly NamedImage[],
  ports: ImageInputPorts,
  caller: Caller,
): Promise<ImageWorkloads> {
  const names = new Set(versions.map(({ name }) => name));
  const pinned: PinnedWorkload[] = [];
  const sets: InputSet[] = [];
  for (const workload of workloads) {
    const lists = images
      .flatMap((image) =>
        workload.kind === "geos-chem-classic" ? ports.images.inputLists(image) : [],
      )
      .filter((one) => one.workload === workload.name && names.has(one.version));
    if (lists.length === 0) {
      pinned.push(pinImageWorkload(workload, null));
      continue;
    }
    const { locations } = ports.inputSources;
    caller.info(`Looking up the inputs of ${workload.name} in ${locations.join(", ")}`);
    const { set, digest } = await pinInputs(
      lists.map(({ list }) => list),
      await ports.inputSources.open(),
    );
    const size = formatBytes(inputSetBytes(set));
    caller.info(`  ${formatCount(set.files.length, "file")}, ${size}`);
    pinned.push(pinImageWorkload(workload, digest));
    sets.push(set);
  }
  return { workloads: pinned, sets, bytes: Math.max(0, ...sets.map(inputSetBytes)) };
}
