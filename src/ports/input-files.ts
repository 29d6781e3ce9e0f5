/** Files that the user names: comparisons, plans, histories. */
export interface InputFiles {
  /** @returns null: there is no such file. @throws {UsageError} the file cannot be read */
  read(path: string): Promise<Uint8Array | null>;
  /** Size of a file in bytes; null: there is no such file. */
  size(path: string): Promise<number | null>;
  isFolder(path: string): Promise<boolean>;
}
