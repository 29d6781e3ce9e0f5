import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "../../core/errors.ts";
import { reportsInput, storeInput } from "../shared-inputs.ts";

interface Sources {
  readonly store: string;
  readonly reports: string;
}

/**
 * A folder that somebody named is there: a name that is mistyped must not look like a past without comparisons. The usual
 * folders may be missing, because the first run makes them; a bucket answers for itself.
 *
 * @throws {UsageError} it is not
 */
export async function checkSources({ store, reports }: Sources): Promise<void> {
  const named = [
    { option: "--store", folder: store, usual: storeInput.parse(undefined) },
    { option: "--reports", folder: reports, usual: reportsInput.parse(undefined) },
  ].filter(({ folder, usual }) => folder !== usual && !/^\w+:\/\//.test(folder));
  const faults: string[] = [];
  for (const { option, folder } of named) {
    if (!(await isFolder(folder))) faults.push(`${option}: there is no folder ${folder}.`);
  }
  if (faults.length > 0)
    throw new UsageError(`${faults.join("\n")}\nName the folder that holds the records.`);
}

/**
 * A page of a history is not written over with one that says nothing.
 *
 * @throws {UsageError} there is one in the folder
 */
export async function preservePage(out: string, { store, reports }: Sources): Promise<void> {
  if (!(await holdsHistory(out))) return;
  throw new UsageError(
    `No comparison of versions is in ${store} or ${reports}, and the history in ${out} would be written over with an empty page. ` +
      "Name where the records are with --store or --reports, or another folder for the page with --out.",
  );
}

/** What can't be read may hold one. */
async function holdsHistory(out: string): Promise<boolean> {
  const json = await readFile(join(out, "history.json"), "utf8").catch(() => null);
  if (json === null) return false;
  try {
    return JSON.parse(json).series.length > 0;
  } catch {
    return true;
  }
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
