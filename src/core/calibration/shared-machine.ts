import type { RandomStream } from "./random-stream.ts";

/**
 * Noise in time on a machine that is shared with others, as measured with trials of one and three seconds on two shared
 * cores: it is the same for trials of any length, which average it over their time.
 */
export interface SharedMachineNoise {
  /** Relative sd of the machine's slowness from moment to moment, in a quiet minute. */
  readonly quietSd: number;
  /** A minute's sd is between the quiet one and so many times that. */
  readonly minuteGrowth: number;
  /** Seconds in which that noise forgets itself (AR(1) in continuous time). */
  readonly memorySeconds: number;
  /** Other programs slow it down: mean seconds from one burst to the next, mean length, and by how much. */
  readonly bursts: {
    readonly everySeconds: number;
    readonly meanSeconds: number;
    readonly slowdown: { readonly from: number; readonly to: number };
  };
}

export const SHARED_MACHINE: SharedMachineNoise = {
  quietSd: 0.04,
  minuteGrowth: 4,
  memorySeconds: 1,
  bursts: { everySeconds: 45, meanSeconds: 4, slowdown: { from: 0.1, to: 0.6 } },
};

interface Burst {
  readonly begin: number;
  readonly end: number;
  readonly slowdown: number;
}

const MINUTE = 60;

/** A machine on which one trial follows another. */
export class SharedMachine {
  readonly #noise: SharedMachineNoise;
  readonly #random: RandomStream;
  readonly #minutes: number[] = [];
  #bursts: Burst[] = [];
  #known = 0;
  #now = 0;
  #moment: number;

  constructor(noise: SharedMachineNoise, random: RandomStream) {
    this.#noise = noise;
    this.#random = random;
    this.#moment = random.normal();
    this.#now = random.uniform() * MINUTE;
  }

  /** Time that this machine was measured, and waited between trials, in seconds. */
  get now(): number {
    return this.#now;
  }

  wait(seconds: number): void {
    this.#now += seconds;
  }

  /** Runs a trial. @param seconds that it takes undisturbed @returns seconds that it took */
  run(seconds: number): number {
    const slowdown = this.#noiseOver(seconds) + this.#burstsOver(seconds);
    const taken = seconds * Math.max(0.5, 1 + slowdown);
    this.#now += taken;
    return taken;
  }

  /** The moments' mean over a trial: an Ornstein-Uhlenbeck process, averaged, is close to AR(1) from trial to trial. */
  #noiseOver(seconds: number): number {
    const length = seconds / this.#noise.memorySeconds;
    const decay = 1 - Math.exp(-length);
    const variance = (2 / length) * (1 - decay / length);
    const carried = decay ** 2 / (2 * (length - decay));
    this.#moment = carried * this.#moment + Math.sqrt(1 - carried ** 2) * this.#random.normal();
    return this.#sdOver(seconds) * Math.sqrt(variance) * this.#moment;
  }

  #sdOver(seconds: number): number {
    const first = Math.floor(this.#now / MINUTE);
    const last = Math.floor((this.#now + seconds) / MINUTE);
    let squares = 0;
    for (let minute = first; minute <= last; minute++) {
      this.#minutes[minute] ??= this.#noise.minuteGrowth ** this.#random.uniform();
      squares += (this.#minutes[minute] ?? 1) ** 2;
    }
    return this.#noise.quietSd * Math.sqrt(squares / (last - first + 1));
  }

  #burstsOver(seconds: number): number {
    const { everySeconds, meanSeconds, slowdown } = this.#noise.bursts;
    const end = this.#now + seconds;
    while (this.#known < end) {
      const begin = this.#known + this.#exponential(everySeconds);
      const size = slowdown.from + (slowdown.to - slowdown.from) * this.#random.uniform();
      this.#bursts.push({ begin, end: begin + this.#exponential(meanSeconds), slowdown: size });
      this.#known = begin;
    }
    this.#bursts = this.#bursts.filter((burst) => burst.end > this.#now);
    const lost = this.#bursts.map(
      (burst) =>
        burst.slowdown * Math.max(0, Math.min(end, burst.end) - Math.max(this.#now, burst.begin)),
    );
    return lost.reduce((sum, one) => sum + one, 0) / seconds;
  }

  #exponential(mean: number): number {
    return -mean * Math.log(1 - this.#random.uniform());
  }
}
