import { constants } from "node:fs";
import { access, readdir, stat } from "node:fs/promises";
import { type FileProblem, InvalidFilesError } from "../../core/errors.ts";
import { describePathError } from "../../core/format/path-error.ts";
import type { LoadedSuite } from "../../core/planning/loaded-suite.ts";

/** A problem at the line that names a path. */
export function problemAt(
  { writtenPaths }: LoadedSuite,
  path: string,
  message: string,
): InvalidFilesError {
  const { key, text: _, ...location } = writtenPaths?.get(path) ?? { key: "", file: path };
  return new InvalidFilesError([{ ...location, message: key ? `${key}: ${message}` : message }]);
}

/** A path that can't be used, as it is written. */
export function pathProblem(loaded: LoadedSuite, path: string, why: string): InvalidFilesError {
  const { text = path } = loaded.writtenPaths?.get(path) ?? {};
  const at = text === path ? "" : ` (looked for at ${path})`;
  return problemAt(loaded, path, `${text} ${why}${at}`);
}

/** @throws {InvalidFilesError} the path is no file, or can't be executed where it must be */
export async function checkExecutable(
  loaded: LoadedSuite,
  path: string,
  { mustExecute }: { readonly mustExecute: boolean },
): Promise<void> {
  try {
    if ((await stat(path)).isDirectory())
      throw pathProblem(loaded, path, "is a folder, not a file");
    await access(path, constants.R_OK);
  } catch (error) {
    throw error instanceof InvalidFilesError
      ? error
      : pathProblem(loaded, path, describePathError(path, error));
  }
  if (!mustExecute) return;
  await access(path, constants.X_OK).catch(() => {
    throw pathProblem(loaded, path, "is not executable. Run `chmod +x`");
  });
}

/** @throws {InvalidFilesError} the path is no folder that can be read */
export async function checkFolder(loaded: LoadedSuite, path: string): Promise<void> {
  try {
    if (!(await stat(path)).isDirectory())
      throw pathProblem(loaded, path, "is a file, not a folder");
    await readdir(path);
  } catch (error) {
    throw error instanceof InvalidFilesError
      ? error
      : pathProblem(loaded, path, describePathError(path, error));
  }
}

/** Runs all checks, one after the other. @throws {InvalidFilesError} all their problems together */
export async function allOf<T>(checks: readonly (() => Promise<T>)[]): Promise<readonly T[]> {
  const results: T[] = [];
  const problems: FileProblem[] = [];
  for (const check of checks) {
    try {
      results.push(await check());
    } catch (error) {
      if (!(error instanceof InvalidFilesError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new InvalidFilesError(problems);
  return results;
}
