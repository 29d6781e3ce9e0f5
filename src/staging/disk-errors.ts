import { readFile, statfs } from "node:fs/promises";
import { resolve, sep } from "node:path";
import { diskGiBFor } from "../core/documents/inputs.ts";
import { InfrastructureError, UsageError } from "../core/errors.ts";
import { formatBytes } from "../core/format/text.ts";
import { type DiskSpace, describeShortage, freeSpace } from "../machine/disk-space.ts";

/** The disk of this machine cannot hold the inputs. */
export class HostDiskError extends InfrastructureError {
  /** Whether the whole disk is smaller than the inputs, so that hosts of the same kind fail too. */
  readonly isTooSmall: boolean;

  constructor(message: string, { isTooSmall, cause }: { isTooSmall: boolean; cause?: unknown }) {
    super(message, { cause });
    this.isTooSmall = isTooSmall;
  }
}

/** Space that inputs need, in bytes. */
export interface InputSpace {
  readonly totalBytes: number;
  /** What is not on the disk yet. */
  readonly missingBytes: number;
}

const OWNER_ADVICE =
  "In a container, the directory mounted at /data must belong to user 10001; gcbench deploy sets this on AWS hosts.";
const FULL = "ENOSPC";

/** Errors that only a person can end, because another host has the same settings. */
const USAGE_ERRORS: Readonly<Record<string, (path: string) => string>> = {
  EFBIG: (path) => `${path} exceeds the maximum file size of this file system.`,
  ENOTDIR: (path) => `Cannot create ${path}: part of its path is a file, not a directory.`,
  EACCES: (path) => `Cannot write ${path}: permission denied. ${OWNER_ADVICE}`,
  EPERM: (path) => `Cannot write ${path}: permission denied. ${OWNER_ADVICE}`,
};
const HOST_ERRORS: Readonly<Record<string, (path: string) => string>> = {
  EDQUOT: (path) =>
    `The disk quota of this machine is exhausted while writing ${path}. Free space or raise the quota.`,
  EROFS: (path) => `Cannot write ${path}: the file system of this machine is read-only.`,
};

/** Whether an error comes from this machine's disk. */
export function isDiskError(error: unknown): error is NodeJS.ErrnoException {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return code === FULL || code in USAGE_ERRORS || code in HOST_ERRORS;
}

/**
 * Explains an error of this machine's disk.
 *
 * @param known needs: default unknown
 * @returns a HostDiskError or a UsageError with advice; any other error unchanged
 */
export async function explainDiskError(
  error: unknown,
  { root, needs }: { readonly root: string; readonly needs?: InputSpace | undefined },
): Promise<unknown> {
  if (!isDiskError(error)) return error;
  const code = String(error.code);
  const path = error.path ?? root;
  const usage = USAGE_ERRORS[code];
  if (usage) return new UsageError(usage(path), { cause: error });
  const host = HOST_ERRORS[code];
  if (host) return new HostDiskError(host(path), { isTooSmall: false, cause: error });
  return shortageOf(root, needs, error);
}

/**
 * Checks free space before anything is fetched.
 *
 * @throws {HostDiskError} the free space is too small
 */
export async function requireFreeDisk(root: string, needs: InputSpace): Promise<void> {
  if ((await freeSpace(root)).bytes <= needs.missingBytes) throw await shortageOf(root, needs);
}

async function shortageOf(
  root: string,
  needs: InputSpace | undefined,
  cause?: unknown,
): Promise<HostDiskError> {
  const [free, { blocks, bsize }, device] = await Promise.all([
    freeSpace(root),
    statfs(root),
    deviceOf(root),
  ]);
  const size = blocks * bsize;
  const disk = `The disk of ${root} (${device ? `${device}, ` : ""}${formatBytes(size)})`;
  const diskGiB = needs ? diskGiBFor(needs.totalBytes) : "N";
  return new HostDiskError(
    `${disk} ${describeSpace(free, needs)}. Free space there. In AWS, give the hosts a larger disk: gcbench deploy SUITE --disk-gib ${diskGiB}.`,
    { isTooSmall: needs !== undefined && size <= needs.totalBytes, cause },
  );
}

function describeSpace(free: DiskSpace, needs: InputSpace | undefined): string {
  if (!needs || free.files === 0) return describeShortage(free) ?? "was full";
  const { totalBytes, missingBytes } = needs;
  if (free.bytes > missingBytes) return "was full while inputs were written";
  const all = totalBytes > missingBytes ? ` (${formatBytes(totalBytes)} in all)` : "";
  return `has ${formatBytes(free.bytes)} free, but the inputs need ${formatBytes(missingBytes)}${all}`;
}

/** The device that holds a directory, as Linux names it; null: not known. */
async function deviceOf(directory: string): Promise<string | null> {
  const mounts = await readFile("/proc/self/mounts", "utf8").catch(() => "");
  const path = resolve(directory);
  const holding = mounts.split("\n").flatMap((line) => {
    const [device = "", point = ""] = line.split(" ");
    const isAbove = point === "/" || path === point || path.startsWith(point + sep);
    return point !== "" && isAbove ? [{ device, point }] : [];
  });
  return holding.toSorted((a, b) => b.point.length - a.point.length)[0]?.device ?? null;
}
