/** Current size and version of an input file at its source. */
export interface InputObject {
  readonly bytes: number;
  /** Changes with the content. */
  readonly etag: string;
}

/** Bytes of a file as they arrive. A broken connection throws; the caller then requests the remaining bytes. */
export interface InputStream {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** MD5 of the whole file, 32 hexadecimal digits; null: the source does not provide it. */
  readonly md5: string | null;
}

/** Range of bytes in a file: `from` is included, `to` is not. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
  /** Size of the whole file. */
  readonly bytes: number;
}

/** A source of input files, by their paths relative to the data root. */
export interface InputSource {
  /** Address: s3://bucket/prefix. */
  readonly location: string;
  /** AWS region of the source. */
  region(): Promise<string>;
  /** Files at these paths. Missing files are absent from the result. */
  lookUp(paths: readonly string[]): Promise<ReadonlyMap<string, InputObject>>;
  /** Some names of files in the same directory, for messages. */
  siblings(path: string): Promise<readonly string[]>;
  /**
   * @throws {UsageError} the file is gone, or its content no longer matches the ETag
   * @throws {InfrastructureError} the source denies access
   */
  open(path: string, etag: string, range: ByteRange, signal: AbortSignal): Promise<InputStream>;
}

/** A file on this machine to store in a cache. */
export interface StagedContent {
  readonly path: string;
  readonly bytes: number;
  /** Replaces a damaged file in the cache. */
  readonly isRepair: boolean;
}

/** Cache of input files by content. Files that it lost are fetched from the source again. */
export interface InputCache {
  /** Address, for messages. */
  readonly location: string;
  /** SHA-256 of each file of a set; null: the set is not in the cache, or its manifest is damaged. */
  manifest(set: string): Promise<ReadonlyMap<string, string> | null>;
  open(sha256: string, range: ByteRange, signal: AbortSignal): Promise<InputStream>;
  has(sha256: string): Promise<boolean>;
  /** @returns too-large: the cache accepts no files of this size */
  put(sha256: string, file: StagedContent, signal: AbortSignal): Promise<"stored" | "too-large">;
  putManifest(set: string, files: ReadonlyMap<string, string>): Promise<void>;
}

/** The sources of a run's inputs, in the order of lookup. */
export interface InputSources {
  readonly locations: readonly string[];
  open(): Promise<readonly InputSource[]>;
}
