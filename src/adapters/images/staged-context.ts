import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { UsageError } from "../../core/errors.ts";

/** gcbench's own files that recipes need. */
const OWN_FILES = ["package.json", "dist", "benchmarks/miniature/miniature.c"];

/**
 * Runs work with a temporary build context of gcbench's files and additional ones, which may be anywhere on this machine.
 *
 * @param additional path in the context to path on this machine
 * @throws {UsageError} a file does not exist
 */
export async function withContext<T>(
  root: string,
  additional: Readonly<Record<string, string>>,
  work: (context: string) => Promise<T>,
): Promise<T> {
  const context = await mkdtemp(join(tmpdir(), "gcbench-context-"));
  try {
    for (const path of OWN_FILES) await addToContext(join(root, path), join(context, path));
    for (const [path, from] of Object.entries(additional))
      await addToContext(from, join(context, path));
    return await work(context);
  } finally {
    await rm(context, { recursive: true, force: true });
  }
}

async function addToContext(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await cp(from, to, { recursive: true }).catch((cause) => {
    throw new UsageError(`${from} does not exist, but the image is built from it.`, { cause });
  });
}
