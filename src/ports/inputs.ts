/** An input file as its source has it now. */
export interface InputObject {
  readonly bytes: number;
  /** Another content has another one. */
  readonly etag: string;
}

/** A file's bytes as they come. What breaks off throws; it is asked for anew from where it broke. */
export interface InputStream {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** MD5 of the whole file, 32 hexadecimal digits; null: its source does not tell. */
  readonly md5: string | null;
}

/** Bytes from the first to before the last. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
  /** Of the whole file. */
  readonly bytes: number;
}

/** Where input files are kept, under the paths that they have below the data root. */
export interface InputSource {
  /** For people, and to find it again: s3://bucket/prefix. */
  readonly location: string;
  /** Of AWS, where it is. */
  region(): Promise<string>;
  /** What is there of these paths; what is not is left out. */
  lookUp(paths: readonly string[]): Promise<ReadonlyMap<string, InputObject>>;
  /** Names of what lies in the same directory, some of them. */
  siblings(path: string): Promise<readonly string[]>;
  /**
   * @throws {UsageError} it is not there any more, or has another content than this ETag's
   * @throws {InfrastructureError} it is refused
   */
  open(path: string, etag: string, range: ByteRange, signal: AbortSignal): Promise<InputStream>;
}

/** A file on this machine that a cache is to keep. */
export interface StagedContent {
  readonly path: string;
  readonly bytes: number;
  /** What the cache has under this content's name is known to be something else: it is replaced. */
  readonly isRepair: boolean;
}

/** Input files by content, nearer or safer than their source. What it lost is taken from the source again. */
export interface InputCache {
  /** For people. */
  readonly location: string;
  /** Which content each file of the set has; null: nobody has put the set here, or it is damaged. */
  manifest(set: string): Promise<ReadonlyMap<string, string> | null>;
  open(sha256: string, range: ByteRange, signal: AbortSignal): Promise<InputStream>;
  has(sha256: string): Promise<boolean>;
  /** @returns too-large: it holds no files of this size */
  put(sha256: string, file: StagedContent, signal: AbortSignal): Promise<"stored" | "too-large">;
  putManifest(set: string, files: ReadonlyMap<string, string>): Promise<void>;
}

/** The sources in which a run's inputs are looked up, in order. */
export interface InputSources {
  readonly locations: readonly string[];
  open(): Promise<readonly InputSource[]>;
}
