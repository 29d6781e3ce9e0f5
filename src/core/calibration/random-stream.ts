import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { digestOf, shortDigest } from "../documents/digest.ts";

/** Numbers that the generator gives before its state has forgotten how few bits it was seeded with. */
const DISCARDED = 64;
const TWO_TO_32 = 2 ** 32;

/**
 * Seeded random numbers. Each stream has a name, and its numbers depend on the seed and the name alone: what
 * else a study draws, and in what order, changes nothing in it.
 */
export class RandomStream {
  readonly #generator: ReturnType<typeof xoroshiro128plus>;
  #spare: number | null = null;

  constructor(seed: number, name: string) {
    this.#generator = xoroshiro128plus(Number.parseInt(shortDigest(digestOf([seed, name])), 16));
    for (let count = 0; count < DISCARDED; count++) this.#generator.next();
  }

  /** Even between 0 and 1, both excluded. */
  uniform(): number {
    return ((this.#generator.next() >>> 0) + 0.5) / TWO_TO_32;
  }

  /** A whole number from 0 to below the bound. */
  below(bound: number): number {
    return Math.floor(this.uniform() * bound);
  }

  /**
   * Standard normal [1].
   *
   * [1] Box & Muller, "A note on the generation of random normal deviates", Ann. Math. Statist. 29(2), 1958,
   *     doi:10.1214/aoms/1177706645.
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

  /** Student's t, scaled to a variance of 1. @param degrees at least 3, for below that it has no variance */
  student(degrees: number): number {
    const centre = this.normal();
    let squares = 0;
    for (let count = 0; count < degrees; count++) squares += this.normal() ** 2;
    return (centre / Math.sqrt(squares / degrees)) * Math.sqrt((degrees - 2) / degrees);
  }

  /** So many of the values, each at most once, in random order (Fisher and Yates). */
  sample<T>(values: readonly T[], count: number): T[] {
    const left = [...values];
    for (let index = 0; index < Math.min(count, left.length); index++) {
      const other = index + this.below(left.length - index);
      const chosen = left[other] as T;
      left[other] = left[index] as T;
      left[index] = chosen;
    }
    return left.slice(0, count);
  }
}
