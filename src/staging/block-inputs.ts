import { mkdir, rm, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { HarnessEvent } from "../core/documents/harness-event.ts";
import {
  type InputSet,
  inputSetDigest,
  inputSetSchema,
  type Staging,
} from "../core/documents/inputs.ts";
import type { BlockSpec } from "../core/documents/plan.ts";
import { inputSetKey } from "../core/documents/store-layout.ts";
import { parseStored } from "../core/documents/stored.ts";
import { UsageError } from "../core/errors.ts";
import { formatBytes, formatCount, formatSeconds } from "../core/format/text.ts";
import type { InputCache, InputSource } from "../ports/inputs.ts";
import type { Store } from "../ports/store.ts";
import { stageInputs } from "./stage-inputs.ts";
import type { Staged } from "./staged.ts";
import { uploadInputs } from "./upload-inputs.ts";

/** Where images have their data root. */
const DEFAULT_DATA_ROOT = "/data";

/** How a harness comes to input files. */
export interface InputsAccess {
  readonly cache: InputCache | null;
  openSource(location: string, region: string): Promise<InputSource>;
}

export interface BlockInputsOptions {
  readonly store: Store;
  readonly spec: BlockSpec;
  readonly access: InputsAccess;
  readonly signal: AbortSignal;
  readonly say: (event: HarnessEvent) => void;
  readonly progressSeconds: number;
}

/** The inputs of a block, on this machine. */
export interface BlockInputs {
  readonly staging: Staging;
  /** What a trial's run directory has to have: path in it to absolute path. */
  readonly links: Readonly<Record<string, string>>;
  /** After the measurement: puts what the cache lacks into it. Never throws. */
  keep(): Promise<void>;
}

/** Where this machine keeps input files. */
export function dataRoot(): string {
  return process.env["GCBENCH_DATA"] || DEFAULT_DATA_ROOT;
}

/**
 * Brings the inputs that a block's workload was planned with to this machine.
 *
 * @returns null: it was planned without, or with the run directories of this machine
 * @throws {UsageError} they can't be had as they were planned
 */
export async function stageBlockInputs(options: BlockInputsOptions): Promise<BlockInputs | null> {
  const { store, spec, access, signal, say } = options;
  const digest = spec.workload.inputs;
  const set = digest && (await readSet(store, spec, digest));
  if (!set) return null;
  const root = dataRoot();
  const report = reporter(options);
  const staged = await stageInputs({
    set,
    digest,
    root,
    signal,
    cache: access.cache,
    foreign: "replace",
    openSource: (location, region) => access.openSource(location, region),
    onProgress: report,
    onWait: () => say({ event: "waiting", reason: "another block stages inputs to this machine" }),
    onNote: (message) => say({ event: "note", message }),
  });
  say({ event: "note", message: describeStaged(staged) });
  return {
    staging: staged.staging,
    links: Object.fromEntries(
      Object.entries(set.links).map(([place, path]) => [place, join(root, path)]),
    ),
    keep: async () => {
      const uploadNote = access.cache && (await uploadInputs(access.cache, staged, signal));
      if (uploadNote) say({ event: "note", message: uploadNote });
    },
  };
}

async function readSet(store: Store, spec: BlockSpec, digest: string): Promise<InputSet | null> {
  const key = inputSetKey(spec.run, digest);
  const content = await store.read(key);
  if (!content) {
    // A run directory of this machine brings its own data root: its digest is of its restart files.
    if (spec.versions.A.image === undefined) return null;
    throw new UsageError(
      `The inputs of workload ${spec.workload.workload.name} are not in the store (${store.describe(key)}): begin a new run (--again).`,
    );
  }
  const set = parseStored(store.describe(key), content, inputSetSchema);
  if (inputSetDigest(set) === digest) return set;
  throw new UsageError(`${store.describe(key)} is not the input set that was planned (${digest}).`);
}

function reporter({ say, progressSeconds }: BlockInputsOptions) {
  let saidAt = Number.NEGATIVE_INFINITY;
  return (doneBytes: number, totalBytes: number) => {
    const now = performance.now() / 1000;
    if (now - saidAt < progressSeconds) return;
    saidAt = now;
    say({ event: "staging", doneBytes, totalBytes });
  };
}

function describeStaged({ staging }: Staged): string {
  const { files, bytes, fetchedBytes, cachedBytes, seconds } = staging;
  const all = `${formatCount(files, "input file")} (${formatBytes(bytes)})`;
  if (fetchedBytes === 0) return `${all} were on this machine already.`;
  const cached = cachedBytes > 0 ? `, ${formatBytes(cachedBytes)} of it from the cache` : "";
  return `${all} are on this machine: ${formatBytes(fetchedBytes)} fetched in ${formatSeconds(seconds)}${cached}.`;
}

/** Gives a trial's run directory the files that it has to have; what it brought along under their names goes. */
export async function linkInputs(
  directory: string,
  links: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [place, target] of Object.entries(links)) {
    const link = join(directory, place);
    await mkdir(dirname(link), { recursive: true });
    await rm(link, { force: true });
    await symlink(target, link);
  }
}
