import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import pLimit from "p-limit";
import type { InputFile } from "../core/documents/inputs.ts";
import { InfrastructureError, InterruptedError, UsageError } from "../core/errors.ts";
import { bootIdentity } from "../machine/machine.ts";
import { describeHolder, MachineLock } from "../machine/machine-lock.ts";
import type { InputSource, StagedContent } from "../ports/inputs.ts";
import { explainDiskError, type InputSpace, isDiskError, requireFreeDisk } from "./disk-errors.ts";
import { hasEtag, plainMd5 } from "./etag.ts";
import { fetchInput } from "./fetch-input.ts";
import { InputLog, STAGING_FOLDER } from "./input-log.ts";
import { moveToDataRoot, requireOwnFiles, shortHash } from "./move-to-data-root.ts";
import { PartFile } from "./part-file.ts";
import type { Staged, StageOptions } from "./staged.ts";
import { StagingProgress } from "./staging-progress.ts";

/** Each connection to S3 transfers 50 to 100 MB/s. */
const MAX_CONCURRENT_DOWNLOADS = 16;

/**
 * Stages the files of an input set below a data root. Verified files are reused; others come from the cache, or else from
 * the source. A file gets its final name once it is complete, verified and on disk. Partial transfers are resumed.
 *
 * @throws {HostDiskError} the disk is full, or too small
 * @throws {UsageError} the source's content changed, or other files are in the way
 * @throws {InterruptedError} the signal fired; received data was saved
 */
export async function stageInputs(options: StageOptions): Promise<Staged> {
  const { root, signal, onWait } = options;
  let stage: Stage | null = null;
  try {
    await mkdir(join(root, STAGING_FOLDER), { recursive: true });
    const lock = await MachineLock.acquire({
      signal,
      purpose: `staging to ${root}`,
      onWait: (holder) => onWait(describeHolder(holder)),
      name: `staging-${shortHash(root)}`,
    });
    const begin = performance.now();
    try {
      stage = await Stage.begin(options);
      await stage.run();
      return stage.result((performance.now() - begin) / 1000);
    } finally {
      await lock.release();
    }
  } catch (error) {
    throw await explainDiskError(error, { root, needs: stage?.needs });
  }
}

class Stage {
  readonly #options: StageOptions;
  readonly #inputLog: InputLog;
  readonly #manifest: ReadonlyMap<string, string> | null;
  readonly #parts: string;
  readonly #contents = new Map<string, string>();
  readonly #uncached = new Map<string, StagedContent>();
  readonly #sources = new Map<string, Promise<InputSource>>();
  readonly #slots = pLimit(MAX_CONCURRENT_DOWNLOADS);
  readonly #stop = new AbortController();
  readonly #progress: StagingProgress;
  #missing: readonly InputFile[] = [];
  #isManifestCorrect = true;

  private constructor(
    options: StageOptions,
    inputLog: InputLog,
    manifest: ReadonlyMap<string, string> | null,
  ) {
    this.#options = options;
    this.#inputLog = inputLog;
    this.#manifest = manifest;
    this.#progress = new StagingProgress(options.onProgress);
    this.#parts = join(options.root, STAGING_FOLDER, "parts", bootIdentity());
  }

  static async begin(options: StageOptions): Promise<Stage> {
    const { cache, digest, root, onNote } = options;
    const manifest = await cache?.manifest(digest).catch((error) => {
      onNote(
        `Cannot read the input cache, so all inputs come from their source: ${messageOf(error)}`,
      );
      return null;
    });
    return new Stage(options, await InputLog.read(root), manifest ?? null);
  }

  async run(): Promise<void> {
    this.#missing = await this.#findMissing();
    this.#progress.expect(this.#missing.reduce((sum, file) => sum + file.bytes, 0));
    if (this.#missing.length === 0) return;
    await PartFile.removeOfEarlierBoots(this.#parts);
    await requireFreeDisk(this.#options.root, {
      ...this.needs,
      missingBytes: this.#progress.total - (await this.#bytesStarted()),
    });
    const files = pLimit(MAX_CONCURRENT_DOWNLOADS);
    const works = this.#missing.map((file) => files(() => this.#fetchOrStop(file)));
    const ends = await Promise.allSettled(works);
    const errors = ends.flatMap((end) => (end.status === "rejected" ? [end.reason] : []));
    if (this.#options.signal.aborted)
      throw new InterruptedError("Interrupted. Received data was saved; retry to resume.");
    // The cause comes first: other transfers stopped only because of it.
    const [firstError] = [
      ...errors.filter((error) => !(error instanceof InterruptedError)),
      ...errors,
    ];
    if (firstError !== undefined) throw firstError;
  }

  /** Space that the inputs need, in all and still. */
  get needs(): InputSpace {
    return {
      totalBytes: this.#options.set.files.reduce((sum, { bytes }) => sum + bytes, 0),
      missingBytes: this.#progress.missingBytes,
    };
  }

  result(seconds: number): Staged {
    const { set, digest, root } = this.#options;
    return {
      staging: {
        set: digest,
        files: set.files.length,
        bytes: this.needs.totalBytes,
        ...this.#progress.received,
        seconds,
      },
      contents: this.#contents,
      uncached: this.#manifest ? this.#uncached : this.#all(),
      isCached: this.#manifest !== null && this.#isManifestCorrect,
      set,
      root,
    };
  }

  /** All verified files of the set. Files that an earlier attempt fetched may be missing in the cache too. */
  #all(): ReadonlyMap<string, StagedContent> {
    const { set, root } = this.#options;
    const files = set.files.flatMap(({ path, bytes }) => {
      const sha256 = this.#contents.get(path);
      return sha256 ? [[sha256, { path: join(root, path), bytes, isRepair: false }] as const] : [];
    });
    return new Map(files);
  }

  async #findMissing(): Promise<readonly InputFile[]> {
    const { set, foreign } = this.#options;
    const missing: InputFile[] = [];
    const others: string[] = [];
    for (const file of set.files) {
      const presence = await this.#inputLog.presenceOf(file);
      if (presence.state === "present") this.#contents.set(file.path, presence.sha256);
      else if (presence.state !== "foreign") missing.push(file);
      else if (await this.#acceptExisting(file, presence.bytes)) continue;
      else if (foreign === "replace") missing.push(file);
      else others.push(file.path);
    }
    requireOwnFiles(this.#options.root, others);
    return missing;
  }

  /** Accepts an existing file that gcbench did not fetch, if its content is right. */
  async #acceptExisting(file: InputFile, bytes: number): Promise<boolean> {
    if (bytes !== file.bytes) return false;
    const existing = join(this.#options.root, file.path);
    // An ETag with an unusual part size cannot be verified. In the user's own directory the right size is enough.
    const isAccepted =
      (await hasEtag(existing, file)) ||
      (this.#options.foreign === "refuse" && file.etag.includes("-"));
    if (isAccepted) {
      const { sha256 } = await PartFile.digestsOf(existing);
      await this.#inputLog.add(file, { location: existing, sha256 });
      this.#contents.set(file.path, sha256);
    }
    return isAccepted;
  }

  async #bytesStarted(): Promise<number> {
    let bytes = 0;
    for (const file of this.#missing) bytes += await PartFile.bytesOnDisk(this.#partOf(file));
    return bytes;
  }

  async #fetchOrStop(file: InputFile): Promise<void> {
    if (this.#stop.signal.aborted) throw new InterruptedError("Interrupted.");
    try {
      await this.#fetch(file);
    } catch (error) {
      this.#stop.abort(); // Other transfers stop too; a retry resumes them.
      throw error;
    }
  }

  async #fetch(file: InputFile): Promise<void> {
    const { root } = this.#options;
    const part = this.#partOf(file);
    const sha256 =
      (await this.#fetchCached(file, part)) ?? (await this.#fetchFromSource(file, part));
    await moveToDataRoot(this.#inputLog, { root, file, part, sha256 });
    this.#contents.set(file.path, sha256);
  }

  /**
   * Fetches a file from the cache. Any job can write to the cache, both content and manifest. So the content must match the
   * source's ETag in the plan, which no job can change.
   *
   * @returns null if the cache lacks the file or has a wrong one
   */
  async #fetchCached(file: InputFile, part: string): Promise<string | null> {
    const { cache, onNote } = this.#options;
    const sha256 = this.#manifest?.get(file.path);
    if (!cache || sha256 === undefined) return null;
    const from = `${file.path} in ${cache.location}`;
    const md5 = plainMd5(file.etag);
    try {
      await fetchInput(
        {
          from,
          bytes: file.bytes,
          part,
          sha256,
          md5,
          open: (range, signal) => cache.open(sha256, range, signal),
        },
        this.#tools("cache"),
      );
      if (md5 === null && !(await hasEtag(part, file))) {
        await rm(part, { force: true });
        this.#progress.add(-file.bytes);
        throw new InfrastructureError(`${from} cannot be verified against the ETag of its source.`);
      }
      return sha256;
    } catch (error) {
      if (this.#stop.signal.aborted || this.#options.signal.aborted) throw error;
      if (error instanceof UsageError || isDiskError(error)) throw error; // The source cannot help.
      onNote(`${file.path} comes from its source instead of the cache: ${messageOf(error)}`);
      const path = join(this.#options.root, file.path);
      this.#uncached.set(sha256, { path, bytes: file.bytes, isRepair: true });
      return null;
    }
  }

  async #fetchFromSource(file: InputFile, part: string): Promise<string> {
    const { set, root } = this.#options;
    const { path, etag, bytes } = file;
    const source = await this.#source(file.source ?? set.source, file.region ?? set.region);
    const sha256 = await fetchInput(
      {
        from: `${source.location}/${path}`,
        bytes,
        part,
        sha256: null,
        md5: null,
        open: (range, signal) => source.open(path, etag, range, signal),
      },
      this.#tools("source"),
    );
    const cachedSha256 = this.#manifest?.get(path);
    if (cachedSha256 !== undefined && cachedSha256 !== sha256) {
      this.#isManifestCorrect = false;
      if (this.#uncached.get(cachedSha256)?.path === join(root, path))
        this.#uncached.delete(cachedSha256);
    }
    const known = this.#uncached.get(sha256);
    this.#uncached.set(sha256, {
      path: join(root, path),
      bytes,
      isRepair: known?.isRepair ?? false,
    });
    return sha256;
  }

  #tools(from: "cache" | "source") {
    return {
      slots: this.#slots,
      signal: AbortSignal.any([this.#options.signal, this.#stop.signal]),
      onProgress: (bytes: number) => this.#progress.add(bytes),
      onTransfer: (bytes: number) => this.#progress.receive(bytes, from),
    };
  }

  #source(location: string, region: string): Promise<InputSource> {
    const known = this.#sources.get(location) ?? this.#options.openSource(location, region);
    this.#sources.set(location, known);
    return known;
  }

  /** Path of a file's partial transfer. It depends on the ETag, so another version of the file gets another path. */
  #partOf({ path, etag }: InputFile): string {
    return join(this.#parts, shortHash(`${path}\n${etag}`));
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
