import { pinInputs } from "../../adapters/catalogue/input-pinner.ts";
import type { LoadedSuite } from "../../adapters/catalogue/suite-checks.ts";
import { type NamedImage, pinImageWorkload } from "../../adapters/images/image-pinner.ts";
import { imageInputLists } from "../../adapters/images/input-lists.ts";
import { type InputSet, inputSetBytes } from "../../core/documents/inputs.ts";
import type { PinnedWorkload } from "../../core/documents/plan.ts";
import { formatBytes, formatCount } from "../../core/format/text.ts";
import type { Host } from "../../ports/host.ts";
import { DEFAULT_INPUT_SOURCES, openInputSource } from "../../wiring/open-inputs.ts";
import { parseList } from "../cloud-suite.ts";

export interface ImageWorkloads {
  readonly workloads: readonly PinnedWorkload[];
  /** What blocks stage before they measure. */
  readonly sets: readonly InputSet[];
  /** Of the largest set. */
  readonly bytes: number;
}

/**
 * Workloads with the inputs that their versions read, as the images say, pinned as their source has them now: what is
 * missing is named here, before any machine is paid for.
 *
 * @param images one for each architecture
 * @param sources addresses of S3, separated by commas; undefined: GEOS-Chem's own buckets
 */
export async function pinImageWorkloads(
  { workloads, versions }: LoadedSuite,
  images: readonly NamedImage[],
  { sources, region }: { sources: string | undefined; region: string },
  host: Host,
): Promise<ImageWorkloads> {
  const places = sources === undefined ? DEFAULT_INPUT_SOURCES : parseList(sources);
  const names = new Set(versions.map(({ name }) => name));
  const pinned: PinnedWorkload[] = [];
  const sets: InputSet[] = [];
  for (const workload of workloads) {
    const lists = images
      .flatMap((image) => (workload.kind === "geos-chem-classic" ? listsOf(image) : []))
      .filter((one) => one.workload === workload.name && names.has(one.version));
    if (lists.length === 0) {
      pinned.push(pinImageWorkload(workload, null));
      continue;
    }
    host.info(`Looking up the inputs of ${workload.name} in ${places.join(", ")}`);
    const opened = await Promise.all(
      places.map((place) => openInputSource(place, { here: region })),
    );
    const { set, digest } = await pinInputs(
      lists.map(({ list }) => list),
      opened,
    );
    const size = formatBytes(inputSetBytes(set));
    host.info(`  ${formatCount(set.files.length, "file")}, ${size}`);
    pinned.push(pinImageWorkload(workload, digest));
    sets.push(set);
  }
  return { workloads: pinned, sets, bytes: Math.max(0, ...sets.map(inputSetBytes)) };
}

function listsOf({ labels, named }: NamedImage) {
  return imageInputLists(labels, named);
}
