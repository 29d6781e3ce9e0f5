import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { UsageError } from "../../core/errors.ts";

/** What recipes with files from elsewhere take of gcbench itself. */
const OWN = ["package.json", "dist", "benchmarks/miniature/miniature.c"];

/**
 * Does work with a build context of gcbench's own files and others: a context is one directory, and theirs may lie anywhere.
 *
 * @param brought path in the context to path on this machine
 * @throws {UsageError} one of them is not there
 */
export async function withContext<T>(
  root: string,
  brought: Readonly<Record<string, string>>,
  work: (context: string) => Promise<T>,
): Promise<T> {
  const context = await mkdtemp(join(tmpdir(), "gcbench-context-"));
  try {
    for (const path of OWN) await take(join(root, path), join(context, path));
    for (const [path, from] of Object.entries(brought)) await take(from, join(context, path));
    return await work(context);
  } finally {
    await rm(context, { recursive: true, force: true });
  }
}

async function take(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await cp(from, to, { recursive: true }).catch((cause) => {
    throw new UsageError(`${from} is missing, and an image is to be built from it.`, { cause });
  });
}
