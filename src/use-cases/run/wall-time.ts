import type { BlockRecord } from "../../core/documents/record.ts";
import type { RunPlanOptions } from "./run-options.ts";

type Options = Pick<RunPlanOptions, "plan" | "engine" | "caller" | "startedAt">;

/**
 * Keeps `limits.wallMinutes`. The first block always runs to its end: a report needs one.
 */
export class WallTime {
  readonly #options: Options;
  readonly #beganAt: number;
  #longestSeconds: number | null = null;

  constructor(options: Options) {
    this.#options = options;
    this.#beganAt = options.startedAt ?? options.caller.clock.now();
  }

  observe(ended: readonly BlockRecord[]): void {
    for (const { startedAt, endedAt } of ended) {
      const seconds = (Date.parse(endedAt) - Date.parse(startedAt)) / 1000;
      this.#longestSeconds = Math.max(seconds, this.#longestSeconds ?? 0);
    }
  }

  /** Whether another block would end after the limit, if it takes as long as the longest so far. */
  get hasNoRoom(): boolean {
    return this.#longestSeconds !== null && this.#left < this.#longestSeconds;
  }

  /** Whether the limit is reached: what still runs is cancelled, because it took longer than the others. */
  get isOver(): boolean {
    return this.#longestSeconds !== null && this.#left < 0;
  }

  /** In seconds. */
  get #left(): number {
    const { plan, engine, caller } = this.#options;
    const { wallMinutes } = plan.limits;
    if (wallMinutes === undefined || engine.detachedJobs) return Number.POSITIVE_INFINITY;
    return wallMinutes * 60 - (caller.clock.now() - this.#beganAt);
  }
}
