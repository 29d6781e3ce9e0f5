import { mkdir, mkdtemp, readFile, rm, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { formatMemory } from "../core/format/text.ts";
import { SelfTestError } from "./self-test-error.ts";

const MIB = 2 ** 20;
/** What a run of a simulated day writes (restart, diagnostics, log) with room to spare. */
const MIN_FREE_MIB = 1024;

/**
 * Writes a file, reads it again and removes it.
 *
 * @param variable environment variable that names the directory, for the advice
 * @throws {SelfTestError} it can't be done
 */
export async function checkWriting(directory: string, variable: string): Promise<string> {
  try {
    await mkdir(directory, { recursive: true });
    const place = await mkdtemp(join(directory, ".gcbench-write-"));
    try {
      const path = join(place, "block");
      const written = Buffer.alloc(MIB, "gcbench");
      await writeFile(path, written, { flush: true });
      if (written.equals(await readFile(path))) return `${directory} can be written and read`;
      throw new Error("what was written is not what is read");
    } finally {
      await rm(place, { recursive: true, force: true });
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new SelfTestError(
      `${directory} can't be written: ${why}`,
      `Make it writable for the user ${process.getuid?.() ?? ""} of the container, or name another in ${variable}.`,
    );
  }
}

/** @throws {SelfTestError} there is too little room */
export async function checkDisk(directory: string): Promise<string> {
  const { bavail, bsize } = await statfs(directory);
  const freeMiB = Math.floor((bavail * bsize) / MIB);
  const freeText = `${formatMemory(freeMiB)} free in ${directory}`;
  if (freeMiB >= MIN_FREE_MIB) return freeText;
  throw new SelfTestError(
    `${freeText}, and a run needs ${formatMemory(MIN_FREE_MIB)}`,
    "Give hosts a larger disk: `gcbench deploy SUITE --disk-gib N`.",
  );
}
