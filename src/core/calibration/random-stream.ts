import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { digestOf, shortDigest } from "../documents/digest.ts";

/** Numbers to discard until the generator's state is well mixed after seeding. */
const DISCARDED = 64;
const TWO_TO_32 = 2 ** 32;

/**
 * Seeded random numbers. A stream's numbers depend only on the seed and the stream's name, not on
 * other draws of a study.
 */
export class RandomStream {
  readonly #generator: ReturnType<typeof xoroshiro128plus>;
  #spare: number | null = null;

  constructor(seed: number, name: string) {
    this.#generator = xoroshiro128plus(Number.parseInt(shortDigest(digestOf([seed, name])), 16));
    for (let count = 0; count < DISCARDED; count++) this.#generator.next();
  }

  /** Uniform between 0 and 1, both excluded. */
  uniform(): number {
    return ((this.#generator.next() >>> 0) + 0.5) / TWO_TO_32;
  }

  /** Random integer from 0 to below the bound. */
  below(bound: number): number {
    return Math.floor(this.uniform() * bound);
  }

  /**
   * Standard normal deviate [1].
   *
   * [1] Box & Muller, "A note on the generation of random normal deviates", Ann. Math. Statist.
   *     29(2), 1958, doi:10.1214/aoms/1177706645.
   */
  normal(): number {
    if (this.#spare !== null) {
      const spare = this.#spare;
      this.#spare = null;
      return spare;
    }
    const radius = Math.sqrt(-2 * Math.log(this.uniform()));
    const angle = 2 * Math.PI * this.uniform();
    this.#spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  }

  /**
   * Student's t, scaled to unit variance. @param degrees at least 3; below, the variance is
   * undefined
   */
  student(degrees: number): number {
    const centre = this.normal();
    let squares = 0;
    for (let count = 0; count < degrees; count++) squares += this.normal() ** 2;
    return (centre / Math.sqrt(squares / degrees)) * Math.sqrt((degrees - 2) / degrees);
  }

  /** Random sample without replacement, in random order (Fisher and Yates). */
  sample<T>(values: readonly T[], count: number): T[] {
    const pool = [...values];
    for (let index = 0; index < Math.min(count, pool.length); index++) {
      const other = index + this.below(pool.length - index);
      const chosen = pool[other] as T;
      pool[other] = pool[index] as T;
      pool[index] = chosen;
    }
    return pool.slice(0, count);
  }
}
