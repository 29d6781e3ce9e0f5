/** Records in the folders of earlier reports. */
export interface EarlierReports {
  /** Path and content of each record file. */
  records(): AsyncIterable<{ readonly path: string; readonly content: Uint8Array }>;
}
