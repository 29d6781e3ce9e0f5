/** A failed block that is tried again gets an id of its own: records are never overwritten. */
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

/** Id of the block as the plan has it. */
export function firstAttemptId(id: string): string {
  return id.replace(ATTEMPT, "");
}

const ATTEMPT = /\.r(\d+)$/;
