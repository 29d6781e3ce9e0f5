import type { Trial } from "../core/documents/record.ts";
import { FrequencySampler } from "../machine/frequency.ts";
import type { Launch, Launcher, LaunchResult } from "../machine/launcher.ts";
import { residentMemoryBelow } from "../machine/resident-memory.ts";
import { LogTail } from "../model/log-tail.ts";

type Samples = NonNullable<Trial["memorySamples"]>;

/** First interval between samples. It doubles whenever there are too many samples, so long trials are read rarely. */
const FIRST_INTERVAL_MS = 100;
const MAX_SAMPLES = 64;
const MINUTES_PER_DAY = 1440;

/**
 * Runs a program and samples its resident memory and its simulated time, to see whether the memory grows, and the frequency of
 * its processors.
 */
export async function runSampled(
  launcher: Launcher,
  launch: Launch,
  signal: AbortSignal,
): Promise<{
  readonly result: LaunchResult;
  readonly memorySamples: Samples | undefined;
  readonly meanMHz: number | undefined;
}> {
  const frequency = new FrequencySampler(launch.cores);
  let sampler: MemorySampler | undefined;
  try {
    const result = await launcher.run(launch, signal, (id) => {
      sampler = new MemorySampler(launch.log, id, frequency);
    });
    return { result, memorySamples: sampler?.samples, meanMHz: frequency.meanMHz };
  } finally {
    sampler?.stop();
  }
}

class MemorySampler {
  readonly #tail: LogTail;
  readonly #launcher: number;
  readonly #frequency: FrequencySampler;
  #samples: Samples = [];
  #first: number | null = null;
  #interval = FIRST_INTERVAL_MS;
  #timer: NodeJS.Timeout;
  #isStopped = false;

  /** @param launcher process whose descendants are the trial */
  constructor(logPath: string, launcher: number, frequency: FrequencySampler) {
    this.#tail = new LogTail(logPath);
    this.#launcher = launcher;
    this.#frequency = frequency;
    this.#timer = this.#next();
  }

  /** Undefined: none. */
  get samples(): Samples | undefined {
    return this.#samples.length > 0 ? this.#samples : undefined;
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  #next(): NodeJS.Timeout {
    return setTimeout(() => void this.#sample(), this.#interval);
  }

  async #sample(): Promise<void> {
    const { date } = await this.#tail.read();
    if (this.#isStopped) return;
    this.#frequency.sample();
    const memoryMiB = residentMemoryBelow(this.#launcher);
    if (date !== null && memoryMiB !== null) this.#add(date, memoryMiB);
    this.#timer = this.#next();
  }

  #add(date: string, memoryMiB: number): void {
    const minutes = Date.parse(`${date}Z`) / 60_000;
    this.#first ??= minutes;
    this.#samples.push({
      simulatedDays: (minutes - this.#first) / MINUTES_PER_DAY,
      memoryMiB: Math.round(memoryMiB * 10) / 10,
    });
    if (this.#samples.length <= MAX_SAMPLES) return;
    this.#samples = this.#samples.filter((_, index) => index % 2 === 0);
    this.#interval *= 2;
  }
}
