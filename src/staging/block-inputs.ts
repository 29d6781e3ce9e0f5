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
import { inputKindOf } from "../core/documents/workload.ts";
import { UsageError } from "../core/errors.ts";
import { formatBytes, formatCount, formatSeconds } from "../core/format/text.ts";
import { describeHolder, MachineLock } from "../machine/machine-lock.ts";
import type { InputCache, InputSource } from "../ports/inputs.ts";
import type { Store } from "../ports/store.ts";
import { explainDiskError } from "./disk-errors.ts";
import { shortHash } from "./move-to-data-root.ts";
import { stageInputs } from "./stage-inputs.ts";
import type { Staged } from "./staged.ts";
import { uploadInputs } from "./upload-inputs.ts";

/** Data root in images. */
const DEFAULT_DATA_ROOT = "/data";

/** How a harness reaches input files. */
export interface InputsAccess {
  readonly cache: InputCache | null;
  openSource(location: string, region: string): Promise<InputSource>;
  /** @throws {UsageError} the planned files cannot be made */
  makeSynthetic(planned: SyntheticRequest): Promise<SyntheticFiles>;
}

/** Planned synthetic inputs as the store holds them. */
export interface SyntheticRequest {
  /** Address in the store, for messages. */
  readonly name: string;
  readonly content: Uint8Array;
  /** Digest in the plan. */
  readonly digest: string;
  readonly root: string;
  readonly signal: AbortSignal;
}

/** Synthetic inputs on this machine. */
export interface SyntheticFiles {
  readonly files: number;
  /** Made by this call; the others existed. */
  readonly made: number;
  readonly bytes: number;
  readonly madeBytes: number;
  /** Path in the run directory to path below the data root. */
  readonly links: Readonly<Record<string, string>>;
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
 * Stages the planned inputs of a block's workload on this machine, or makes them if they are synthetic.
 *
 * @returns null if the workload was planned without inputs, or with run directories of this machine
 * @throws {UsageError} the planned inputs are unavailable
 */
export async function stageBlockInputs(options: BlockInputsOptions): Promise<BlockInputs | null> {
  const { store, spec, access, signal, say } = options;
  const digest = spec.workload.inputs;
  const stored = digest && (await readStored(store, spec, digest));
  if (!stored) return null;
  if (inputKindOf(spec.workload.workload) === "synthetic") {
    return makeBlockInputs({ ...stored, digest, root: dataRoot(), signal }, options);
  }
  const set = readSet(stored, digest);
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
    links: below(root, set.links),
    keep: async () => {
      const uploadNote = access.cache && (await uploadInputs(access.cache, staged, signal));
      if (uploadNote) say({ event: "note", message: uploadNote });
    },
  };
}

/** Makes files in the place of staging them. Nothing is uploaded, because making them takes seconds. */
async function makeBlockInputs(
  request: SyntheticRequest,
  { access, say }: BlockInputsOptions,
): Promise<BlockInputs> {
  const { digest, root, signal } = request;
  const lock = await MachineLock.acquire({
    signal,
    purpose: `making inputs in ${root}`,
    onWait: (holder) => say({ event: "waiting", reason: describeHolder(holder) }),
    name: `staging-${shortHash(root)}`,
  });
  const begin = performance.now();
  try {
    const { files, made, bytes, madeBytes, links } = await access.makeSynthetic(request);
    const seconds = (performance.now() - begin) / 1000;
    const all = `${formatCount(files, "synthetic input file")} (${formatBytes(bytes)})`;
    say({ event: "note", message: `${all}: ${made} made in ${formatSeconds(seconds)}.` });
    return {
      staging: { set: digest, files, bytes, fetchedBytes: madeBytes, cachedBytes: 0, seconds },
      links: below(root, links),
      keep: async () => undefined,
    };
  } catch (error) {
    throw await explainDiskError(error, { root });
  } finally {
    await lock.release();
  }
}

function below(
  root: string,
  links: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(links).map(([link, path]) => [link, join(root, path)]));
}

interface Stored {
  /** Address, for messages. */
  readonly name: string;
  readonly content: Uint8Array;
}

async function readStored(store: Store, spec: BlockSpec, digest: string): Promise<Stored | null> {
  const key = inputSetKeys.of(spec.run, digest);
  const name = store.describe(key);
  const content = await store.read(key);
  if (content) return { name, content };
  // A run directory of this machine has its own data root; its digest covers its restart files.
  if (spec.versions.A.image === undefined) return null;
  throw new UsageError(
    `The inputs of workload ${spec.workload.workload.name} are not in the store (${name}). Start a new run with --again.`,
  );
}

function readSet({ name, content }: Stored, digest: string): InputSet {
  const set = parseStored(name, content, inputSetSchema);
  if (inputSetDigest(set) === digest) return set;
  throw new UsageError(
    `${name} differs from the planned input set (${digest}). Start a new run with --again.`,
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
