import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { UsageError } from "../core/errors.ts";
import { formatBytes } from "../core/format/text.ts";

const ADVICE =
  "In AWS, gcbench deploy --disk-gib gives hosts larger disks, and types with instance storage (c7gd, c7id) bring their own.";

const FAULTS: Readonly<Record<string, (place: string) => string>> = {
  ENOSPC: (place) => `The disk is full: ${place} could not be written to its end. ${ADVICE}`,
  EDQUOT: (place) => `Your quota on the disk is used up: ${place} could not be written.`,
  EFBIG: (place) => `${place} is larger than files may be on this file system.`,
  EROFS: (place) => `${place} can't be written: its file system is read-only.`,
  ENOTDIR: (place) => `${place} can't be made: a part of its path is a file and no folder.`,
  EACCES: (place) => `${place} can't be written: this user has no right to. ${OWNER_ADVICE}`,
  EPERM: (place) => `${place} can't be written: this user has no right to. ${OWNER_ADVICE}`,
};
const OWNER_ADVICE =
  "In a container the folder that is mounted at /data must belong to user 10001; gcbench deploy makes it so on hosts of AWS.";

/** Of this machine's disk, and of no network. */
export function isDiskError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error && String(error.code) in FAULTS;
}

/** @returns what the user can do about it, or the error as it is */
export function explainDiskError(error: unknown, place: string): unknown {
  if (!isDiskError(error)) return error;
  const explain = FAULTS[String(error.code)];
  return explain ? new UsageError(explain(place), { cause: error }) : error;
}

/**
 * Found out before anything is fetched.
 *
 * @param bytes that are still to come
 * @throws {UsageError} there is less room
 */
export async function requireFreeDisk(root: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(root);
  const free = bavail * bsize;
  if (free > bytes) return;
  throw new UsageError(
    `The inputs that are still to come take ${formatBytes(bytes)}, and ${root} has ${formatBytes(free)} free. ${ADVICE}`,
  );
}

/** The nearest directory that is there: a file system can be asked of it. */
export async function withDiskErrorHints<T>(root: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explainDiskError(error, isDiskError(error) && error.path ? dirname(error.path) : root);
  }
}
