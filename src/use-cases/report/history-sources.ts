import { UsageError } from "../../core/errors.ts";
import type { InputFiles } from "../../ports/input-files.ts";

/** A folder that was named with an option; undefined: the default folder. */
export interface NamedFolder {
  readonly option: string;
  readonly folder: string | undefined;
}

/**
 * Checks that the folders that were named exist. A mistyped name must not look like a history without comparisons. The
 * default folders may be missing: the first run makes them.
 *
 * @throws {UsageError} a folder is missing
 */
export async function requireFolders(
  named: readonly NamedFolder[],
  files: InputFiles,
): Promise<void> {
  const faults: string[] = [];
  for (const { option, folder } of named) {
    if (folder === undefined || /^\w+:\/\//.test(folder)) continue;
    if (!(await files.isFolder(folder))) faults.push(`${option}: there is no folder ${folder}.`);
  }
  if (faults.length === 0) return;
  throw new UsageError(`${faults.join("\n")}\nName the folder that holds the records.`);
}

/**
 * Checks that an empty history would not overwrite one with comparisons.
 *
 * @param sources the places without comparisons, for the message
 * @throws {UsageError} the folder holds such a history
 */
export async function protectHistory(
  out: string,
  sources: readonly string[],
  files: InputFiles,
): Promise<void> {
  const content = await files.read(`${out}/history.json`);
  if (content === null || isEmptyHistory(new TextDecoder().decode(content))) return;
  throw new UsageError(
    `No comparison of versions is in ${sources.join(" or ")}, and the history in ${out} would be written over with an empty page. ` +
      "Name the folder of the records with --store or --reports, or another folder for the page with --out.",
  );
}

/** A file that is no history may hold anything: it counts as one with comparisons. */
function isEmptyHistory(json: string): boolean {
  try {
    return !(JSON.parse(json).series.length > 0);
  } catch {
    return false;
  }
}
