import { mkdir, mkdtemp, readFile, rm, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { formatMemory } from "../core/format/text.ts";
import { SelfTestError } from "./self-test-error.ts";

const MIB = 2 ** 20;
/** Space for the output of a one-day simulation (restart, diagnostics, log), with a margin. */
const MIN_FREE_MIB = 1024;

/**
 * Checks that a directory is writable: writes a file, reads it and deletes it.
 *
 * @param variable environment variable that sets the directory; the advice names it
 * @throws {SelfTestError} a step fails
 */
export async function checkWriting(directory: string, variable: string): Promise<string> {
  try {
    await mkdir(directory, { recursive: true });
    const scratch = await mkdtemp(join(directory, ".gcbench-write-"));
    try {
      const path = join(scratch, "block");
      const written = Buffer.alloc(MIB, "gcbench");
      await writeFile(path, written, { flush: true });
      if (written.equals(await readFile(path))) return `${directory} is readable and writable`;
      throw new Error("the file's content differs from what was written");
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new SelfTestError(
      `cannot write to ${directory}: ${why}`,
      `Make it writable for the container's user ${process.getuid?.() ?? ""}, or set ${variable} to another directory.`,
    );
  }
}

/** @throws {SelfTestError} the file system has too little free space */
export async function checkDisk(directory: string): Promise<string> {
  const { bavail, bsize } = await statfs(directory);
  const freeMiB = Math.floor((bavail * bsize) / MIB);
  const freeText = `${formatMemory(freeMiB)} free in ${directory}`;
  if (freeMiB >= MIN_FREE_MIB) return freeText;
  throw new SelfTestError(
    `${freeText}, but a run needs ${formatMemory(MIN_FREE_MIB)}`,
    "Deploy hosts with a larger disk: `gcbench deploy SUITE --disk-gib N`.",
  );
}
