import { InterruptedError } from "../../core/errors.ts";
import type { Clock } from "../../ports/clock.ts";

export const SYSTEM_CLOCK: Clock = { now: () => Date.now() / 1000, sleep };

async function sleep(seconds: number, signal?: AbortSignal): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const interrupted = () => {
      clearTimeout(timer);
      reject(new InterruptedError("Interrupted."));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", interrupted);
      resolve();
    }, seconds * 1000);
    signal?.addEventListener("abort", interrupted, { once: true });
    if (signal?.aborted) interrupted();
  });
}
