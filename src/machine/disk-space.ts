import { constants, existsSync } from "node:fs";
import { access, lstat, readdir, statfs } from "node:fs/promises";
import { dirname, join } from "node:path";
import { formatBytes, formatCount } from "../core/format/text.ts";

/** Space on a disk, free or in use. */
export interface DiskSpace {
  readonly bytes: number;
  /** Number of files; free: infinite on a file system without that limit. */
  readonly files: number;
}

/** Less free space than this counts as none: programs fail before the last byte is used. */
const FULL_BYTES = 64 * 1024;

/** Space that this user can still use on the file system of a directory. */
export async function freeSpace(directory: string): Promise<DiskSpace> {
  const { bfree, bavail, bsize, files, ffree } = await statfs(directory);
  const blocks = process.getuid?.() === 0 ? bfree : bavail; // Only root can use the reserved blocks.
  return { bytes: blocks * bsize, files: files === 0 ? Number.POSITIVE_INFINITY : ffree };
}

/** Space that the files below a directory use. Symbolic links are not followed. */
export async function usedSpace(directory: string): Promise<DiskSpace> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    entries.map(async ({ parentPath, name }) => {
      const found = await lstat(join(parentPath, name)).catch(() => null);
      return found ? found.blocks * BLOCK_BYTES : 0;
    }),
  );
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), files: entries.length };
}

const BLOCK_BYTES = 512; // Unit of st_blocks on Linux and macOS.

/** What a disk lacks, as in "has 3.4 MB free, but 12 MB are needed"; null: it has enough. */
export function describeShortage(free: DiskSpace, needed?: DiskSpace): string | null {
  if (free.files === 0) return "has no free inodes (df -i): it can hold no more files";
  if (free.bytes < FULL_BYTES) return `is full: ${formatBytes(free.bytes)} free`;
  if (!needed) return null;
  if (free.bytes < needed.bytes)
    return `has ${formatBytes(free.bytes)} free, but ${formatBytes(needed.bytes)} are needed`;
  if (free.files < needed.files)
    return `has ${formatCount(free.files, "free inode")} (df -i), but ${formatCount(needed.files, "file")} are needed`;
  return null;
}

const REASONS: Readonly<Record<string, string>> = {
  EDQUOT: "the disk quota is exhausted",
  EROFS: "its file system is read-only",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EIO: "the disk reports an input/output error",
  ESTALE: "its network file system was unmounted or replaced",
  ENOTCONN: "its network file system is not reachable",
};

/** Why a disk rejected a write below a directory; null: the error has another reason. */
export async function diskErrorReason(error: unknown, directory: string): Promise<string | null> {
  const existing = existingPartOf(directory);
  const code = codeOf(error);
  if (code === "ENOSPC") {
    const free = await freeSpace(existing).catch(() => null);
    return `its disk ${(free && describeShortage(free)) ?? "is full"}`;
  }
  // Node's recursive mkdir reports ENOENT on a read-only file system.
  const denied = code === "ENOENT" ? await access(existing, constants.W_OK).catch(codeOf) : code;
  return REASONS[denied ?? ""] ?? null;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function existingPartOf(path: string): string {
  return existsSync(path) || path === dirname(path) ? path : existingPartOf(dirname(path));
}
