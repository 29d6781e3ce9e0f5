/** How long a command waits for a run in AWS. */
export interface RequestedWait {
  readonly waitMinutes?: number | undefined;
  /** Longest wait that the caller can afford, if none is requested. */
  readonly maxWaitMinutes?: number | undefined;
}

/**
 * Seconds to wait: as requested, else as long as the caller can. 0 if the run is known to take longer than that; null: no limit.
 *
 * @param leastSeconds what the run takes at least; null: unknown
 */
export function plannedWaitSeconds(
  { waitMinutes, maxWaitMinutes }: RequestedWait,
  leastSeconds: number | null,
): number | null {
  if (waitMinutes !== undefined) return waitMinutes * 60;
  if (maxWaitMinutes === undefined) return null;
  const max = maxWaitMinutes * 60;
  return leastSeconds !== null && leastSeconds > max ? 0 : max;
}
