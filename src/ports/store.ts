/** Where plans, records and logs are kept. All that is written is written once. */
export interface Store {
  /** For people: a directory, or an s3:// address. */
  readonly location: string;
  /** @returns null where the key does not exist */
  read(key: string): Promise<Uint8Array | null>;
  /**
   * Writes all of it or nothing.
   * @returns false where the key existed already; what is there stays as it is
   */
  writeOnce(key: string, content: Uint8Array | string): Promise<boolean>;
  /** Keys that begin with the prefix, sorted. */
  list(prefix: string): Promise<readonly string[]>;
  /** Where a person finds the key: a path or an address. */
  describe(key: string): string;
}
