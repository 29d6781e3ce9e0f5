import { readFile, realpath } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";
import { UsageError } from "../core/errors.ts";
import type { AnnotatedFile } from "../report/publishing/check.ts";

/**
 * The file whose lines a check speaks of. GitHub knows it by its path within the repository.
 *
 * @param path from where the command runs
 * @param repository folder of the repository: a workflow's GITHUB_WORKSPACE
 * @throws {UsageError} it is not there, or not in the repository
 */
export async function readAnnotated(path: string, repository: string): Promise<AnnotatedFile> {
  const text = await readFile(path, "utf8").catch((cause) => {
    throw new UsageError(`There is no ${path} to annotate.`, { cause });
  });
  // The folders as they are, so that a link to one leads to the same; the file's own name stays.
  const file = join(await realpath(dirname(path)), basename(path));
  const within = relative(await realpath(repository), file);
  if (within === ".." || within.startsWith(`..${sep}`) || isAbsolute(within)) {
    throw new UsageError(
      `${path} is outside of the repository (${repository}), so that no check can speak of its lines. Name a file of the repository with --annotate.`,
    );
  }
  return { path: within.split(sep).join("/"), lines: text.split("\n") };
}
