import { stat } from "node:fs/promises";
import { glob } from "tinyglobby";
import { UsageError } from "../../core/errors.ts";

/** A pattern that the shell did not expand becomes the paths that it matches. @throws {UsageError} nothing matches */
export async function expandPaths(targets: readonly string[]): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const target of targets) {
    const isThere = (await stat(target).catch(() => null)) !== null;
    if (isThere || !/[*?[{]/.test(target)) {
      paths.push(target);
      continue;
    }
    const found = await glob(target, { onlyFiles: false, expandDirectories: false });
    if (found.length === 0) throw new UsageError(`No file or directory matches ${target}.`);
    paths.push(...found.map((path) => path.replace(/\/$/, "")).sort());
  }
  return paths;
}
