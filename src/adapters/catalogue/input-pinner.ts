import { posix } from "node:path";
import {
  type InputFile,
  type InputList,
  type InputSet,
  inputSetDigest,
  mergeInputLists,
} from "../../core/documents/inputs.ts";
import { inputSetKeys } from "../../core/documents/store-layout.ts";
import { UsageError } from "../../core/errors.ts";
import { toJson } from "../../core/format/json.ts";
import { formatCount } from "../../core/format/text.ts";
import type { InputSource } from "../../ports/inputs.ts";
import type { Store } from "../../ports/store.ts";
import { didYouMean } from "./yaml-file.ts";

const MAX_NAMED = 20;
/** Maximum directories searched for similar names. */
const MAX_SIBLING_FOLDERS = 5;

export interface PinnedInputs {
  readonly set: InputSet;
  readonly digest: string;
  /** Optional files that no source has; the model works without them. */
  readonly excluded: readonly string[];
}

/**
 * Pins the files of input lists to their sources' current versions. Each file comes from the first source that has it.
 *
 * @param lists lists of all versions of a workload
 * @param sources at least one
 * @throws {UsageError} lists all required files that no source has
 */
export async function pinInputs(
  lists: readonly InputList[],
  sources: readonly InputSource[],
): Promise<PinnedInputs> {
  const [first] = sources;
  if (!first) throw new RangeError("inputs need a source");
  const list = mergeInputLists(lists);
  const files: InputFile[] = [];
  let remaining: readonly string[] = [...list.required, ...list.optional];
  for (const source of sources) {
    if (remaining.length === 0) break;
    const found = await source.lookUp(remaining);
    const location = source === first || found.size === 0 ? {} : await locationOf(source);
    for (const [path, { bytes, etag }] of found) files.push({ path, bytes, etag, ...location });
    remaining = remaining.filter((path) => !found.has(path));
  }
  const isRequired = new Set(list.required);
  const missing = remaining.filter((path) => isRequired.has(path));
  if (missing.length > 0) throw await missingFiles(missing, sources);
  const set: InputSet = {
    schemaVersion: 1,
    ...(await locationOf(first)),
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    links: list.links,
  };
  return { set, digest: inputSetDigest(set), excluded: remaining };
}

async function locationOf(source: InputSource): Promise<{ source: string; region: string }> {
  return { source: source.location, region: await source.region() };
}

/** Stores input sets where a run's jobs look for them. */
export async function storeInputSets(
  store: Store,
  run: string,
  sets: readonly InputSet[],
): Promise<void> {
  for (const set of sets) {
    // The key contains the content's digest, so an existing set is identical.
    await store.writeOnce(inputSetKeys.of(run, inputSetDigest(set)), toJson(set));
  }
}

async function missingFiles(
  missing: readonly string[],
  sources: readonly InputSource[],
): Promise<UsageError> {
  const hints = await hintsFor(missing.slice(0, MAX_NAMED), sources);
  const lines = missing.slice(0, MAX_NAMED).map((path) => `  ${path}${hints.get(path) ?? ""}`);
  const more = missing.length > MAX_NAMED ? `\n  and ${missing.length - MAX_NAMED} more` : "";
  const locations = sources.map(({ location }) => location);
  const where =
    locations.length === 1 ? `not in ${locations[0]}` : `in none of ${locations.join(", ")}`;
  return new UsageError(
    `${formatCount(missing.length, "required input file")} ${missing.length === 1 ? "is" : "are"} ${where}:\n${lines.join("\n")}${more}\n` +
      "Nothing was started. Choose dates or a version with existing inputs, or add a source with --source.",
  );
}

/** Similar names in each missing file's directory, for the first few directories. */
async function hintsFor(
  missing: readonly string[],
  sources: readonly InputSource[],
): Promise<ReadonlyMap<string, string>> {
  const hints = new Map<string, string>();
  const directories = [...new Set(missing.map((path) => posix.dirname(path)))];
  for (const directory of directories.slice(0, MAX_SIBLING_FOLDERS)) {
    const inDirectory = missing.filter((path) => posix.dirname(path) === directory);
    const [example = ""] = inDirectory;
    const names = (await Promise.all(sources.map((source) => source.siblings(example)))).flat();
    for (const path of inDirectory) {
      const hint =
        names.length === 0
          ? "its directory does not exist"
          : didYouMean(posix.basename(path), names);
      if (hint) hints.set(path, ` (${hint.replace(/[?.]$/, "")})`);
    }
  }
  return hints;
}
