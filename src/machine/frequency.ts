import { existsSync } from "node:fs";
import { read } from "./machine.ts";

/** Reading a frequency interrupts the processor on some machines, so only some of many are read. */
const MAX_PROCESSORS = 8;
const KHZ_PER_MHZ = 1000;

/** Mean frequency of a trial's processors. */
export class FrequencySampler {
  readonly #files: readonly string[];
  #sum = 0;
  #samples = 0;

  /**
   * @param cores processors of the trial; null: not known, so nothing is read
   * @param root directory that holds `sys`. Default: this machine's
   */
  constructor(cores: readonly number[] | null, root = "") {
    this.#files = (cores ?? [])
      .slice(0, MAX_PROCESSORS)
      .map((core) => `${root}/sys/devices/system/cpu/cpu${core}/cpufreq/scaling_cur_freq`)
      .filter((file) => existsSync(file));
  }

  sample(): void {
    for (const file of this.#files) {
      const khz = Number(read(file));
      if (!(khz > 0)) continue;
      this.#sum += khz / KHZ_PER_MHZ;
      this.#samples += 1;
    }
  }

  /** Undefined: the machine does not tell. */
  get meanMHz(): number | undefined {
    return this.#samples === 0 ? undefined : Math.round(this.#sum / this.#samples);
  }
}
