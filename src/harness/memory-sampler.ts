import { realpathSync } from "node:fs";
import type { Trial } from "../core/documents/record.ts";
import { FrequencySampler } from "../machine/frequency.ts";
import type { Launch, Launcher, LaunchResult } from "../machine/launcher.ts";
import {
  descendantsOf,
  type ProcessorTime,
  processesIn,
  processorTimeOf,
} from "../machine/processes.ts";
import { proportionalMemoryOf, residentMemoryOf } from "../machine/resident-memory.ts";
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
  /** Largest memory of all processes together, in MiB; 0: the launch does not sum them. */
  readonly sampledPeakMiB: number;
  /** A scheduler's daemon started processes of the trial. */
  readonly isElsewhere: boolean;
  readonly meanMHz: number | undefined;
}> {
  const frequency = new FrequencySampler(launch.cores);
  let sampler: MemorySampler | undefined;
  try {
    const result = await launcher.run(launch, signal, (id) => {
      sampler = new MemorySampler(launch, id, frequency);
    });
    return {
      result: result.started && sampler ? withTime(result, sampler.detachedTimes) : result,
      memorySamples: sampler?.samples,
      sampledPeakMiB: sampler?.peakMiB ?? 0,
      isElsewhere: (sampler?.detachedTimes.length ?? 0) > 0,
      meanMHz: frequency.meanMHz,
    };
  } finally {
    sampler?.stop();
  }
}

/** The kernel counts only descendants of the launcher in the program's time. */
function withTime<T extends ProcessorTime>(result: T, times: readonly ProcessorTime[]): T {
  return {
    ...result,
    userSeconds: times.reduce((sum, time) => sum + time.userSeconds, result.userSeconds),
    systemSeconds: times.reduce((sum, time) => sum + time.systemSeconds, result.systemSeconds),
  };
}

class MemorySampler {
  readonly #tail: LogTail;
  readonly #launcher: number;
  readonly #sums: boolean;
  readonly #directory: string;
  readonly #frequency: FrequencySampler;
  /** Of ranks that a scheduler's daemon started for its launcher, by process, when they were last read. */
  readonly #detachedTimes = new Map<number, ProcessorTime>();
  #samples: Samples = [];
  #first: number | null = null;
  #peakMiB = 0;
  #reads = 0;
  #interval = FIRST_INTERVAL_MS;
  #timer: NodeJS.Timeout;
  #isStopped = false;

  /** @param launcher process whose descendants are the trial */
  constructor(
    { log, directory, sumsProcesses = false }: Pick<Launch, "log" | "directory" | "sumsProcesses">,
    launcher: number,
    frequency: FrequencySampler,
  ) {
    this.#tail = new LogTail(log);
    this.#launcher = launcher;
    this.#sums = sumsProcesses;
    this.#directory = sumsProcesses ? realpathSync(directory) : directory;
    this.#frequency = frequency;
    this.#timer = this.#next();
  }

  /** Undefined: none. */
  get samples(): Samples | undefined {
    return this.#samples.length > 0 ? this.#samples : undefined;
  }

  get detachedTimes(): readonly ProcessorTime[] {
    return [...this.#detachedTimes.values()];
  }

  get peakMiB(): number {
    return this.#peakMiB;
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
    const descendants = descendantsOf(this.#launcher);
    const memoryMiB = this.#sums
      ? proportionalMemoryOf([...descendants, ...this.#readDetached(descendants)])
      : residentMemoryOf(descendants);
    if (this.#sums) this.#addPeak(memoryMiB ?? 0);
    if (date !== null && memoryMiB !== null) this.#add(date, memoryMiB);
    this.#timer = this.#next();
  }

  #readDetached(descendants: readonly number[]): readonly number[] {
    const below = new Set(descendants);
    const detached = processesIn(this.#directory).filter((id) => !below.has(id));
    for (const id of detached) {
      const time = processorTimeOf(id);
      if (time) this.#detachedTimes.set(id, time);
    }
    return detached;
  }

  /** A start-up has no simulated date yet, and reading the memory of many processes takes their time. */
  #addPeak(memoryMiB: number): void {
    this.#peakMiB = Math.max(this.#peakMiB, memoryMiB);
    this.#reads += 1;
    if (this.#reads % MAX_SAMPLES === 0) this.#interval *= 2;
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
