/** Storage of plans, records and logs. Each key is written once and never changes. */
export interface Store {
  /** Directory or s3:// address, for messages. */
  readonly location: string;
  /** @returns null: the key does not exist */
  read(key: string): Promise<Uint8Array | null>;
  /**
   * Writes the whole content or nothing.
   * @returns false: the key already exists, and its content is unchanged
   */
  writeOnce(key: string, content: Uint8Array | string): Promise<boolean>;
  /** Keys that begin with the prefix, sorted. */
  list(prefix: string): Promise<readonly string[]>;
  /** Path or address of a key, for messages. */
  describe(key: string): string;
}
