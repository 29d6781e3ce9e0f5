/** What one job printed, read piece by piece. */
export interface JobLog {
  next(): Promise<JobLogPiece>;
}

export interface JobLogPiece {
  readonly lines: readonly string[];
  /** The job has ended and all its lines were read. */
  readonly isOver: boolean;
}
