/** Id of a block's attempt. Each retry gets its own id because records are never overwritten. */
export function attemptId(block: string, attempt: number): string {
  return attempt === 1 ? block : `${block}.r${attempt}`;
}

export function isRetry(id: string): boolean {
  return ATTEMPT.test(id);
}

export function nextAttemptId(id: string): string {
  const attempt = Number(ATTEMPT.exec(id)?.[1] ?? 1);
  return attemptId(firstAttemptId(id), attempt + 1);
}

/** Block id as in the plan, without the attempt number. */
export function firstAttemptId(id: string): string {
  return id.replace(ATTEMPT, "");
}

const ATTEMPT = /\.r(\d+)$/;
