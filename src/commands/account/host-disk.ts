import type { AwsAccount } from "../../adapters/aws/aws-account.ts";
import { isAwsError } from "../../adapters/aws/aws-errors.ts";
import { loadSuite } from "../../adapters/catalogue/yaml-catalogue.ts";
import type { NamedImage } from "../../adapters/images/image-pinner.ts";
import { diskGiBFor } from "../../core/documents/inputs.ts";
import { UsageError } from "../../core/errors.ts";
import type { Host } from "../../ports/host.ts";
import { pinImageWorkloads } from "../images/image-workloads.ts";

/** Of a host where nobody asks for another size: the default of infrastructure/platform.yml. */
const DEFAULT_HOST_DISK_GIB = 100;

/** Disk that inputs of so many bytes need; undefined: the usual one holds them. */
export function minDiskFor(bytes: number): number | undefined {
  const needed = diskGiBFor(bytes);
  return needed > DEFAULT_HOST_DISK_GIB ? needed : undefined;
}

/**
 * Disk that a suite's inputs need, from the same sets that its run stages. What is not known before the image is built,
 * or can't be looked up from here, is told, and no fault: the run says what is missing.
 *
 * @param images the suite's, as far as they are in the registry
 */
export async function minDiskOf(
  images: readonly NamedImage[],
  { suite, account }: { readonly suite: string; readonly account: AwsAccount },
  host: Host,
): Promise<number | undefined> {
  const loaded = await loadSuite(suite);
  if (!loaded.workloads.some(({ kind }) => kind === "geos-chem-classic")) return undefined;
  if (images.length === 0) {
    host.info(
      `How much disk the inputs need is known once the image is built: until then hosts get what is usual, ${DEFAULT_HOST_DISK_GIB} GiB, or what they have.`,
    );
    return undefined;
  }
  try {
    const place = { sources: undefined, region: account.region };
    const { bytes } = await pinImageWorkloads(loaded, images, place, host);
    return minDiskFor(bytes);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    host.warn(`How much disk the inputs need is not known: ${error.message}`);
    return undefined;
  }
}

/** Of a run whose role may not give its hosts the disk that the inputs need: who may, and how. */
export function explainSmallDisk(
  error: unknown,
  { suite, minDiskGiB }: { readonly suite: string; readonly minDiskGiB: number | undefined },
): unknown {
  if (minDiskGiB === undefined || !isDenied(error)) return error;
  return new UsageError(
    `The inputs of ${suite} need hosts with a disk of ${minDiskGiB} GiB, and the role in use may not change platforms. ` +
      `Call gcbench deploy ${suite} with the role that may: now that the image is there, it gives them that disk (or --disk-gib ${minDiskGiB}). In a workflow, re-run all jobs.`,
    { cause: error },
  );
}

function isDenied(error: unknown): boolean {
  if (isAwsError(error, "AccessDenied", "AccessDeniedException")) return true;
  return error instanceof Error && error.cause !== undefined && isDenied(error.cause);
}
