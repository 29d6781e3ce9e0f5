/** Counts the bytes of missing inputs: those on disk, and those received from the cache or the source. */
export class StagingProgress {
  readonly #onProgress: (done: number, total: number) => void;
  #total = 0;
  #done = 0;
  #fetchedBytes = 0;
  #cachedBytes = 0;

  constructor(onProgress: (done: number, total: number) => void) {
    this.#onProgress = onProgress;
  }

  /** Sets the size of all missing inputs. */
  expect(bytes: number): void {
    this.#total = bytes;
  }

  /** @param bytes newly on disk; negative: deleted again */
  add(bytes: number): void {
    this.#done += bytes;
    this.#onProgress(this.#done, this.#total);
  }

  /** Counts a transfer, also if its file turns out to be wrong. */
  receive(bytes: number, from: "cache" | "source"): void {
    this.#fetchedBytes += bytes;
    if (from === "cache") this.#cachedBytes += bytes;
  }

  get total(): number {
    return this.#total;
  }

  get missingBytes(): number {
    return this.#total - this.#done;
  }

  /** Bytes received in all, and those of them that came from the cache. */
  get received() {
    return { fetchedBytes: this.#fetchedBytes, cachedBytes: this.#cachedBytes };
  }
}
