/** Files that people read: reports, plans, exports. */
export interface OutputFiles {
  /**
   * Checks that a report can be written to a folder, before hours are spent.
   *
   * @throws {UsageError} the folder cannot be written, or holds a page that gcbench did not write
   */
  reserve(folder: string): Promise<void>;
  /** Writes a file. A reader sees the old content or the new one, never a part. */
  replace(path: string, content: string): Promise<void>;
  /** Deletes the files of a folder with an extension, such as `.json`, except those named. */
  removeOthers(folder: string, names: ReadonlySet<string>, extension: string): Promise<void>;
  /** A path as people read it: relative to the working directory. */
  shown(path: string): string;
}
