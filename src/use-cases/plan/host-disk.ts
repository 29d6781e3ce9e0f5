import { diskGiBFor } from "../../core/documents/inputs.ts";
import { usesRunDirectory } from "../../core/documents/workload.ts";
import { UsageError } from "../../core/errors.ts";
import type { NamedImage } from "../../core/planning/image-versions.ts";
import type { LoadedSuite } from "../../core/planning/loaded-suite.ts";
import type { Caller } from "../../ports/caller.ts";
import { type ImageInputPorts, pinImageWorkloads } from "./image-workloads.ts";

/** Default disk of a host in infrastructure/platform.yml. */
const DEFAULT_HOST_DISK_GIB = 100;

/** The disk that inputs of this size need, in GiB; undefined: the default disk holds them. */
export function minDiskFor(bytes: number): number | undefined {
  const needed = diskGiBFor(bytes);
  return needed > DEFAULT_HOST_DISK_GIB ? needed : undefined;
}

/**
 * The disk that a suite's inputs need, in GiB. If it is not known yet, the caller is told why, and the run checks again.
 *
 * @param images the suite's images that are already in the registry
 */
export async function minDiskOf(
  loaded: LoadedSuite,
  images: readonly NamedImage[],
  ports: ImageInputPorts,
  caller: Caller,
): Promise<number | undefined> {
  if (!loaded.workloads.some(usesRunDirectory)) return undefined;
  if (images.length === 0) {
    caller.info(
      `How much disk the inputs need is known once the image is built. Until then hosts keep their disk, or get ${DEFAULT_HOST_DISK_GIB} GiB.`,
    );
    return undefined;
  }
  try {
    const { bytes } = await pinImageWorkloads(loaded, images, ports, caller);
    return minDiskFor(bytes);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    caller.warn(`How much disk the inputs need is not known: ${error.message}`);
    return undefined;
  }
}

/**
 * Explains a deployment that failed because the current role may not give hosts the disk that the inputs need.
 *
 * @returns the error itself if it has another reason
 */
export function explainSmallDisk(
  error: unknown,
  {
    suite,
    minDiskGiB,
    isAccessDenied,
  }: {
    readonly suite: string;
    readonly minDiskGiB: number | undefined;
    readonly isAccessDenied: (error: unknown) => boolean;
  },
): unknown {
  if (minDiskGiB === undefined || !isAccessDenied(error)) return error;
  return new UsageError(
    `The inputs of ${suite} need hosts with a disk of ${minDiskGiB} GiB, and the current role may not change platforms. ` +
      `Run gcbench deploy ${suite} with a role that may: it finds the image and sets that disk (or --disk-gib ${minDiskGiB}). In a workflow, re-run all jobs.`,
    { cause: error },
  );
}
