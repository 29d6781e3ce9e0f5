import { constants } from "node:fs";
import { copyFile, readdir, stat, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileDigest, timeDigest } from "./file-digest.ts";

/** Larger files are input data, which runs only read, so they are linked. Smaller files are configuration and copied. */
const MAX_COPY_BYTES = 16 * 2 ** 20;

/** Whether a run needs an entry of the run directory's top level. */
export type IsPartOfRun = (name: string) => boolean;

export interface NamedDigest {
  readonly name: string;
  readonly sha256: string;
}

export function listConfiguration(
  directory: string,
  isPart: IsPartOfRun,
): Promise<readonly string[]> {
  return listFiles(directory, isPart, (size) => size <= MAX_COPY_BYTES);
}

/** Input data in the run directory itself, which trials read through links. */
export function listLargeFiles(directory: string, isPart: IsPartOfRun): Promise<readonly string[]> {
  return listFiles(directory, isPart, (size) => size > MAX_COPY_BYTES);
}

async function listFiles(
  directory: string,
  isPart: IsPartOfRun,
  hasSize: (size: number) => boolean,
): Promise<readonly string[]> {
  const names = (await readdir(directory)).filter(isPart).sort();
  const facts = await Promise.all(names.map((name) => inspectFile(join(directory, name))));
  return names.filter((_, index) => {
    const { isFile = false, size = 0 } = facts[index] ?? {};
    return isFile && hasSize(size);
  });
}

/** Type and size of a file. Links are followed; a broken link counts as no file. */
export async function inspectFile(path: string): Promise<{ isFile: boolean; size: number }> {
  const found = await stat(path).catch(() => null);
  return { isFile: found?.isFile() ?? false, size: found?.size ?? 0 };
}

export async function copyOrLink(source: string, target: string): Promise<void> {
  const { size, isFile } = await inspectFile(source);
  if (isFile && size <= MAX_COPY_BYTES) {
    await copyFile(source, target, constants.COPYFILE_FICLONE);
  } else {
    await symlink(resolve(source), target);
  }
}

export async function digestFiles(
  directory: string,
  names: readonly string[],
): Promise<readonly NamedDigest[]> {
  return Promise.all(
    names.map(async (name) => ({ name, sha256: await fileDigest(join(directory, name)) })),
  );
}

/** Files as a plan keeps them: absolute path to digest. */
export function plannedDigests(directory: string, files: readonly NamedDigest[]) {
  return files.map(({ name, sha256 }) => [resolve(directory, name), sha256] as const);
}

/** Large files as a plan keeps them: absolute path to size and time. */
export async function plannedLargeFiles(directory: string, isPart: IsPartOfRun) {
  const names = await listLargeFiles(directory, isPart);
  return Promise.all(
    names.map(
      async (name) => [resolve(directory, name), await timeDigest(join(directory, name))] as const,
    ),
  );
}
