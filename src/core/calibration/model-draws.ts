import type { NoiseModel } from "../documents/noise-model.ts";
import type { Side } from "../documents/plan.ts";
import { noiseOf } from "../verdict/noise-history.ts";
import { RandomStream } from "./random-stream.ts";
import type { Draw } from "./rules.ts";
import { bySide, type Day, type Order, simulateBlock, simulateTrials } from "./simulate-host.ts";
import type { DrawSource } from "./study.ts";

/** Number of hosts at the last look. */
export const MAX_HOSTS = 8;
export const HISTORY_BLOCKS = 24;
/** Number of runs per side that benchstat recommends. */
export const REFERENCE_RUNS = 10;
/** Number of stored results in Bencher's documentation. */
export const STORED_COMMITS = 64;

const INTERLEAVED: Order = Array.from({ length: 2 * REFERENCE_RUNS }, (_, index) =>
  index % 2 === 0 ? "A" : "B",
);
const ONLY_A: Order = new Array(REFERENCE_RUNS).fill("A");
const ONLY_B: Order = new Array(REFERENCE_RUNS).fill("B");

/**
 * Comparisons simulated with a noise model. The same seed gives the same comparisons, whatever else
 * is studied.
 */
export class ModelDraws implements DrawSource {
  readonly kind = "model";
  readonly name: string;
  readonly description: string;
  readonly #model: NoiseModel;
  readonly #blocks: RandomStream;
  readonly #referenceMethods: RandomStream;

  constructor(model: NoiseModel, seed: number) {
    this.name = model.name;
    this.description = model.description;
    this.#model = model;
    this.#blocks = new RandomStream(seed, `blocks of ${model.name}`);
    this.#referenceMethods = new RandomStream(seed, `rivals of ${model.name}`);
  }

  next(): Draw {
    const past = this.#replicates(HISTORY_BLOCKS, "past");
    return {
      history: noiseOf([past]),
      hosts: this.#replicates(MAX_HOSTS, "today"),
      oneHost: bySide(INTERLEAVED, this.#today(INTERLEAVED)),
      twoHosts: { a: this.#today(ONLY_A), b: this.#today(ONLY_B) },
      stored: {
        past: Array.from({ length: STORED_COMMITS }, () => this.#single("A", "past")),
        now: this.#single("B", "today"),
      },
    };
  }

  #replicates(count: number, day: Day) {
    return Array.from({ length: count }, (_, index) =>
      simulateBlock(this.#model, this.#blocks, { host: `host ${index + 1}`, day }),
    );
  }

  #today(order: Order): number[] {
    return simulateTrials(this.#model, this.#referenceMethods, { order, day: "today" });
  }

  #single(side: Side, day: Day): number {
    const [time = 0] = simulateTrials(this.#model, this.#referenceMethods, { order: [side], day });
    return time;
  }
}
