export interface Clock {
  /** Seconds since 1970, for timestamps. */
  now(): number;
  /** @throws {InterruptedError} the signal fired */
  sleep(seconds: number, signal?: AbortSignal): Promise<void>;
}
