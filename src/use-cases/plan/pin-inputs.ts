import { digestOf } from "../../core/documents/digest.ts";
import {
  type InputFile,
  type InputList,
  type InputSet,
  inputSetDigest,
  mergeInputLists,
} from "../../core/documents/inputs.ts";
import { inputSetKeys } from "../../core/documents/store-layout.ts";
import { UsageError } from "../../core/errors.ts";
import { didYouMean } from "../../core/format/did-you-mean.ts";
import { toJson } from "../../core/format/json.ts";
import { formatCount } from "../../core/format/text.ts";
import type { InputSource } from "../../ports/inputs.ts";
import type { Store } from "../../ports/store.ts";
import type { SyntheticInputs } from "../../synthetic/planned-inputs.ts";

const MAX_NAMED = 20;
/** Directories that are searched for a name similar to a missing one. */
const MAX_SIBLING_FOLDERS = 5;

export interface PinnedInputs {
  readonly set: InputSet;
  readonly digest: string;
  /** Optional files that no source has; the model runs without them. */
  readonly excluded: readonly string[];
}

/**
 * Pins the files of several lists, as their sources have them now. The first source that has a file provides it.
 *
 * @param lists of all versions of a workload
 * @param sources at least one
 * @throws {UsageError} lists the required files that no source has
 */
export async function pinInputs(
  lists: readonly InputList[],
  sources: readonly InputSource[],
): Promise<PinnedInputs> {
  const [first] = sources;
  if (!first) throw new RangeError("inputs need a source");
  const list = mergeInputLists(lists);
  const files: InputFile[] = [];
  let left: readonly string[] = [...list.required, ...list.optional];
  for (const source of sources) {
    if (left.length === 0) break;
    const found = await source.lookUp(left);
    const own = source === first || found.size === 0 ? {} : await placeOf(source);
    for (const [path, { bytes, etag }] of found) files.push({ path, bytes, etag, ...own });
    left = left.filter((path) => !found.has(path));
  }
  const isRequired = new Set(list.required);
  const missing = left.filter((path) => isRequired.has(path));
  if (missing.length > 0) throw await missingFiles(missing, sources);
  const set: InputSet = {
    schemaVersion: 1,
    ...(await placeOf(first)),
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    links: list.links,
  };
  return { set, digest: inputSetDigest(set), excluded: left };
}

async function placeOf(source: InputSource): Promise<{ source: string; region: string }> {
  return { source: source.location, region: await source.region() };
}

/** Stores the input sets of a run for its jobs. */
export async function storeInputSets(
  store: Store,
  run: string,
  sets: readonly (InputSet | SyntheticInputs)[],
): Promise<void> {
  for (const set of sets) {
    // The key holds the digest of the content: an existing set is the same.
    await store.writeOnce(inputSetKeys.of(run, digestOf(set)), toJson(set));
  }
}

async function missingFiles(
  missing: readonly string[],
  sources: readonly InputSource[],
): Promise<UsageError> {
  const hints = await hintsFor(missing.slice(0, MAX_NAMED), sources);
  const lines = missing.slice(0, MAX_NAMED).map((path) => `  ${path}${hints.get(path) ?? ""}`);
  const more = missing.length > MAX_NAMED ? `\n  and ${missing.length - MAX_NAMED} more` : "";
  const places = sources.map(({ location }) => location);
  const where = places.length === 1 ? `not in ${places[0]}` : `in none of ${places.join(", ")}`;
  return new UsageError(
    `${formatCount(missing.length, "required input file")} ${missing.length === 1 ? "is" : "are"} ${where}:\n${lines.join("\n")}${more}\n` +
      "Nothing was begun. Choose dates or a version whose inputs are there, or name another source with --source.",
  );
}

/** The most similar name in the same directory, for the first few directories. */
async function hintsFor(
  missing: readonly string[],
  sources: readonly InputSource[],
): Promise<ReadonlyMap<string, string>> {
  const hints = new Map<string, string>();
  const directories = [...new Set(missing.map((path) => folderOf(path)))];
  for (const directory of directories.slice(0, MAX_SIBLING_FOLDERS)) {
    const own = missing.filter((path) => folderOf(path) === directory);
    const [example = ""] = own;
    const names = (await Promise.all(sources.map((source) => source.siblings(example)))).flat();
    for (const path of own) {
      const hint =
        names.length === 0 ? "its directory is not there" : didYouMean(nameOf(path), names);
      if (hint) hints.set(path, ` (${hint.replace(/[?.]$/, "")})`);
    }
  }
  return hints;
}

function folderOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
