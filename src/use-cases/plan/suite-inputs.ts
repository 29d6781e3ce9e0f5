import { type InputList, inputSetBytes, mergeInputLists } from "../../core/documents/inputs.ts";
import type { InputFiles } from "../../ports/input-files.ts";
import type { InputSource } from "../../ports/inputs.ts";
import { type PinnedInputs, pinInputs } from "./pin-inputs.ts";
import type { RequiredInputs } from "./required-inputs.ts";

/** The input files of a suite: where they are, and how large. */
export interface SuiteInputs {
  /** Bytes of the files below the data root of this machine, by path. */
  readonly local: ReadonlyMap<string, number>;
  /** The data root; null: there is none, or there are several. */
  readonly root: string | null;
  /** The other files, as their sources have them. */
  readonly pinned: PinnedInputs;
  readonly workloads: readonly WorkloadInputs[];
  /** Absolute paths outside of the data root. */
  readonly elsewhere: readonly string[];
}

/** The inputs of one workload. A file that two workloads share counts for both. */
export interface WorkloadInputs {
  readonly workload: string;
  readonly files: number;
  readonly bytes: number;
}

const NO_INPUTS: PinnedInputs = {
  set: { schemaVersion: 1, source: "", region: "", files: [], links: {} },
  digest: "",
  excluded: [],
};

/** The required files below the data root of this machine, and the names of the others. */
export interface LocatedInputs {
  readonly root: string | null;
  readonly local: ReadonlyMap<string, number>;
  readonly missing: InputList;
}

/** @param usesDataRoot false: look up all files in the sources */
export async function locateInputs(
  needed: readonly RequiredInputs[],
  usesDataRoot: boolean,
  files: InputFiles,
): Promise<LocatedInputs> {
  const root = usesDataRoot ? dataRootOf(needed) : null;
  const list = mergeInputLists(needed.map((one) => withoutLinks(one.list)));
  const local = root === null ? new Map() : await filesBelow(root, list, files);
  const missing: InputList = {
    required: list.required.filter((path) => !local.has(path)),
    optional: list.optional.filter((path) => !local.has(path)),
    links: {},
  };
  return { root, local, missing };
}

/**
 * Looks up the missing files in their sources.
 *
 * @throws {UsageError} lists the required files that no source has
 */
export async function findSuiteInputs(
  needed: readonly RequiredInputs[],
  { root, local, missing }: LocatedInputs,
  sources: readonly InputSource[],
): Promise<SuiteInputs> {
  const isComplete = missing.required.length + missing.optional.length === 0;
  const pinned = isComplete ? NO_INPUTS : await pinInputs([missing], sources);
  return {
    local,
    root,
    pinned,
    workloads: workloadsOf(needed, local, pinned),
    elsewhere: [...new Set(needed.flatMap((one) => one.elsewhere))],
  };
}

/** Bytes of all files, shared files counted once. */
export function totalBytes({ local, pinned }: SuiteInputs): number {
  return inputSetBytes(pinned.set) + [...local.values()].reduce((sum, bytes) => sum + bytes, 0);
}

/** The data root that all run directories on this machine share. */
function dataRootOf(needed: readonly RequiredInputs[]): string | null {
  const roots = new Set(needed.map(({ root }) => root));
  const [root = null] = roots;
  return roots.size === 1 ? root : null;
}

/** Each workload links its own restart file to the same name, so links of several workloads cannot be merged. */
export function withoutLinks({ required, optional, links }: InputList): InputList {
  return { required: [...required, ...Object.values(links)], optional, links: {} };
}

async function filesBelow(
  root: string,
  { required, optional }: InputList,
  files: InputFiles,
): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for (const path of [...required, ...optional]) {
    const bytes = await files.size(`${root}/${path}`);
    if (bytes !== null) found.set(path, bytes);
  }
  return found;
}

function workloadsOf(
  needed: readonly RequiredInputs[],
  local: ReadonlyMap<string, number>,
  { set }: PinnedInputs,
): readonly WorkloadInputs[] {
  const sizes = new Map([...local, ...set.files.map(({ path, bytes }) => [path, bytes] as const)]);
  return [...new Set(needed.map(({ workload }) => workload))].map((workload) => {
    const lists = needed.filter((one) => one.workload === workload).map(({ list }) => list);
    const { required, optional } = mergeInputLists(lists.map(withoutLinks));
    const own = [...required, ...optional].flatMap((path) => sizes.get(path) ?? []);
    return { workload, files: own.length, bytes: own.reduce((sum, bytes) => sum + bytes, 0) };
  });
}
