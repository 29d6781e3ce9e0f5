import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { UsageError } from "../core/errors.ts";
import { formatBytes } from "../core/format/text.ts";

const ADVICE =
  "On AWS, gcbench deploy --disk-gib sets a larger disk. Instance types with local storage (c7gd, c7id) have their own.";

const DISK_ERRORS: Readonly<Record<string, (path: string) => string>> = {
  ENOSPC: (path) => `The disk is full while writing ${path}. ${ADVICE}`,
  EDQUOT: (path) =>
    `The disk quota is exhausted while writing ${path}. Free space or raise the quota.`,
  EFBIG: (path) => `${path} exceeds the maximum file size of this file system.`,
  EROFS: (path) => `Cannot write ${path}: its file system is read-only.`,
  ENOTDIR: (path) => `Cannot create ${path}: part of its path is a file, not a directory.`,
  EACCES: (path) => `Cannot write ${path}: permission denied. ${OWNER_ADVICE}`,
  EPERM: (path) => `Cannot write ${path}: permission denied. ${OWNER_ADVICE}`,
};
const OWNER_ADVICE =
  "In a container, the directory mounted at /data must belong to user 10001; gcbench deploy sets this on AWS hosts.";

/** Whether an error comes from this machine's disk. */
export function isDiskError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error && String(error.code) in DISK_ERRORS;
}

/** @returns a UsageError with advice for a disk error; any other error unchanged */
export function explainDiskError(error: unknown, path: string): unknown {
  if (!isDiskError(error)) return error;
  const explain = DISK_ERRORS[String(error.code)];
  return explain ? new UsageError(explain(path), { cause: error }) : error;
}

/**
 * Checks free space before anything is fetched.
 *
 * @param bytes bytes to fetch
 * @throws {UsageError} the free space is too small
 */
export async function requireFreeDisk(root: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(root);
  const free = bavail * bsize;
  if (free > bytes) return;
  throw new UsageError(
    `The remaining inputs need ${formatBytes(bytes)}, but ${root} has only ${formatBytes(free)} free. ${ADVICE}`,
  );
}

/** Runs work that writes below a data root. Disk errors become UsageErrors with advice. */
export async function withDiskErrorHints<T>(root: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explainDiskError(error, isDiskError(error) && error.path ? dirname(error.path) : root);
  }
}
