import { mkdir, rm, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { HarnessEvent } from "../core/documents/harness-event.ts";
import {
  type InputSet,
  inputSetDigest,
  inputSetSchema,
  type Staging,
} from "../core/documents/inputs.ts";
import { parseStored } from "../core/documents/parse-stored.ts";
import type { BlockSpec } from "../core/documents/plan.ts";
import { inputSetKeys } from "../core/documents/store-layout.ts";
import { UsageError } from "../core/errors.ts";
import { formatBytes, formatCount, formatSeconds } from "../core/format/text.ts";
import type { InputCache, InputSource } from "../ports/inputs.ts";
import type { Store } from "../ports/store.ts";
import { stageInputs } from "./stage-inputs.ts";
import type { Staged } from "./staged.ts";
import { uploadInputs } from "./upload-inputs.ts";

/** Data root in images. */
const DEFAULT_DATA_ROOT = "/data";

/** How a harness reaches input files. */
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

/** The inputs of a block, staged on this machine. */
export interface BlockInputs {
  readonly staging: Staging;
  /** Files that a trial's run directory needs: path in the run directory to absolute path. */
  readonly links: Readonly<Record<string, string>>;
  /** Uploads files that the cache lacks; call it after the measurement. Never throws. */
  keep(): Promise<void>;
}

/** Directory for input files on this machine (GCBENCH_DATA, else /data). */
export function dataRoot(): string {
  return process.env["GCBENCH_DATA"] || DEFAULT_DATA_ROOT;
}

/**
 * Stages the planned inputs of a block's workload on this machine.
 *
 * @returns null if the workload was planned without inputs, or with run directories of this machine
 * @throws {UsageError} the planned inputs are unavailable
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
    onWait: (holder) => say({ event: "waiting", reason: holder }),
    onNote: (message) => say({ event: "note", message }),
  });
  say({ event: "note", message: describeStaged(staged) });
  return {
    staging: staged.staging,
    links: Object.fromEntries(
      Object.entries(set.links).map(([link, path]) => [link, join(root, path)]),
    ),
    keep: async () => {
      const uploadNote = access.cache && (await uploadInputs(access.cache, staged, signal));
      if (uploadNote) say({ event: "note", message: uploadNote });
    },
  };
}

async function readSet(store: Store, spec: BlockSpec, digest: string): Promise<InputSet | null> {
  const key = inputSetKeys.of(spec.run, digest);
  const content = await store.read(key);
  if (!content) {
    // A run directory of this machine has its own data root; its digest covers its restart files.
    if (spec.versions.A.image === undefined) return null;
    throw new UsageError(
      `The inputs of workload ${spec.workload.workload.name} are not in the store (${store.describe(key)}). Start a new run with --again.`,
    );
  }
  const set = parseStored(store.describe(key), content, inputSetSchema);
  if (inputSetDigest(set) === digest) return set;
  throw new UsageError(
    `${store.describe(key)} differs from the planned input set (${digest}). Start a new run with --again.`,
  );
}

function reporter({ say, progressSeconds }: BlockInputsOptions) {
  let reportedAt = Number.NEGATIVE_INFINITY;
  return (doneBytes: number, totalBytes: number) => {
    const now = performance.now() / 1000;
    if (now - reportedAt < progressSeconds) return;
    reportedAt = now;
    say({ event: "staging", doneBytes, totalBytes });
  };
}

function describeStaged({ staging }: Staged): string {
  const { files, bytes, fetchedBytes, cachedBytes, seconds } = staging;
  const all = `${formatCount(files, "input file")} (${formatBytes(bytes)})`;
  if (fetchedBytes === 0) return `${all} were already on this machine.`;
  const cached = cachedBytes > 0 ? `, ${formatBytes(cachedBytes)} of them from the cache` : "";
  return `${all} staged: ${formatBytes(fetchedBytes)} fetched in ${formatSeconds(seconds)}${cached}.`;
}

/** Links input files into a trial's run directory, replacing existing files of the same names. */
export async function linkInputs(
  directory: string,
  links: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [path, target] of Object.entries(links)) {
    const link = join(directory, path);
    await mkdir(dirname(link), { recursive: true });
    await rm(link, { force: true });
    await symlink(target, link);
  }
}
