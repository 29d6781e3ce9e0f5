import type { BlockRecord } from "../../core/documents/record.ts";
import { formatCount, formatRoughly } from "../../core/format/text.ts";
import type { RunPlanOptions } from "./run-options.ts";

type Options = Pick<RunPlanOptions, "plan" | "engine" | "caller" | "startedAt">;

/**
 * Keeps `limits.wallMinutes`. The first block always runs to its end: a report needs one.
 */
export class WallTime {
  readonly #options: Options;
  readonly #beganAt: number;
  #longestSeconds: number | null = null;
  #cancelled: readonly string[] | null = null;

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

  /** Notes that the limit ends the run. @param cancelled ids of the blocks that still ran */
  end(cancelled: readonly string[]): void {
    this.#cancelled = [...(this.#cancelled ?? []), ...cancelled];
  }

  /** Why the run ended, and how to measure more; null: the limit did not end it. @param done number of records */
  describeEnd(done: number): string | null {
    const { limits, blocks } = this.#options.plan;
    if (this.#cancelled === null) return null;
    const last =
      this.#cancelled.length > 0
        ? `${this.#cancelled.join(", ")} still ran and was cancelled`
        : `the next one would take about ${formatRoughly(this.#longestSeconds ?? 0)}`;
    return (
      `The suite's time limit (limits.wallMinutes: ${limits.wallMinutes}) ended the run: ${done} of at most ${formatCount(blocks.length, "block")} ${done === 1 ? "is" : "are"} done, and ${last}. ` +
      "To measure more, raise the limit and run the suite again, which starts a new run."
    );
  }

  /** In seconds. */
  get #left(): number {
    const { plan, engine, caller } = this.#options;
    const { wallMinutes } = plan.limits;
    if (wallMinutes === undefined || engine.detachedJobs) return Number.POSITIVE_INFINITY;
    return wallMinutes * 60 - (caller.clock.now() - this.#beganAt);
  }
}
