import {
  parseRegressionList,
  REGRESSIONS_FILE,
  type RegressionList,
} from "../../core/documents/regression-list.ts";
import { UsageError } from "../../core/errors.ts";
import type { InputFiles } from "../../ports/input-files.ts";

export interface RegressionListLocation {
  /** File that the user named; undefined: the first regressions.json in the folders, if there is one. */
  readonly file: string | undefined;
  readonly folders: readonly string[];
}

/**
 * Reads a list of regressions.
 *
 * @returns null: no file is named, and no folder has one
 * @throws {UsageError} the named file is missing, or a file is no list of regressions
 */
export async function readRegressionList(
  { file, folders }: RegressionListLocation,
  files: InputFiles,
): Promise<RegressionList | null> {
  const paths = file === undefined ? folders.map((one) => `${one}/${REGRESSIONS_FILE}`) : [file];
  for (const path of paths) {
    const content = await files.read(path);
    if (content === null && file !== undefined) {
      throw new UsageError(`--regressions: there is no file ${file}. ${HOW_TO_WRITE}`);
    }
    if (content === null) continue;
    const list = parseRegressionList(new TextDecoder().decode(content));
    if (list) return list;
    throw new UsageError(`${path} is not a list of regressions. ${HOW_TO_WRITE}`);
  }
  return null;
}

const HOW_TO_WRITE = `Write it with gcbench regressions --json > ${REGRESSIONS_FILE}.`;
