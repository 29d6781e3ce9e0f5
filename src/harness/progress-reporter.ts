import type { HarnessEvent } from "../core/documents/harness-event.ts";
import { LogTail } from "../model/log-tail.ts";
import type { BlockProgress } from "../ports/engine.ts";

type Base = Pick<BlockProgress, "position" | "trials" | "trialsDoneSeconds">;

export interface ReporterOptions {
  readonly say: (event: HarnessEvent) => void;
  /** Seconds between progress events of a trial. */
  readonly progressSeconds: number;
}

/** Reports a trial's progress at intervals. Each report reads only the end of the log, to disturb the model little. */
export class ProgressReporter {
  readonly #base: Base;
  readonly #options: ReporterOptions;
  #timer: NodeJS.Timeout | undefined;

  constructor(base: Base, options: ReporterOptions) {
    this.#base = base;
    this.#options = options;
  }

  /** @param minutes simulated duration of the trial; null: unknown */
  follow(logPath: string, minutes: number | null = null): void {
    const tail = new LogTail(logPath, minutes);
    const begin = performance.now();
    const report = async () => {
      const { date, fraction } = await tail.read();
      this.#options.say({
        event: "progress",
        ...this.#base,
        trialsDoneSeconds: [...this.#base.trialsDoneSeconds],
        trialSeconds: (performance.now() - begin) / 1000,
        trialFraction: fraction,
        simulatedDate: date,
      });
    };
    void report();
    this.#timer = setInterval(() => void report(), this.#options.progressSeconds * 1000);
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
