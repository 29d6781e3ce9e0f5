import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { digestOf, shortDigest } from "../documents/digest.ts";
import type { Variable } from "../documents/result-values.ts";

/*
 * A difference of two fields, from two small summaries made at different times on different machines.
 *
 * Every value is added, with a random sign, to one of 32 sums drawn at random (the Count Sketch [1], used to
 * estimate a second moment as in [2] and [3]). Sign and sum depend on the variable's name, its size and the value's
 * place alone, so that the sums are linear in the values: the sums of x minus the sums of y are the sums of x - y. Their
 * squares add up to ||x - y||^2 on average, with a relative variance of at most 2/32; what is taken from them
 * has a standard error of an eighth. One addition a value, however many sums there are.
 *
 * [1] Charikar, Chen & Farach-Colton, "Finding frequent items in data streams", Theor. Comput. Sci. 312(1), 2004,
 *     doi:10.1016/S0304-3975(03)00400-6.
 * [2] Alon, Matias & Szegedy, "The space complexity of approximating the frequency moments", J. Comput. Syst.
 *     Sci. 58(1), 1999, doi:10.1006/jcss.1997.1545.
 * [3] Thorup & Zhang, "Tabulation-based 5-independent hashing with applications to linear probing and second moment
 *     estimation", SIAM J. Comput. 41(2), 2012, doi:10.1137/100800774.
 */

/** Of a difference that is estimated from two sketches. */
export const SKETCH_STANDARD_ERROR = 1 / 8;

const SUMS = 32;
/** Five bits say which sum, one which sign; the two lowest bits of a draw are weak and not used. */
const BITS = 6;
const SIGNS_PER_WORD = 5;
const LOW_BITS = 2;
/** Numbers that the generator gives before its state has forgotten how few bits it was seeded with. */
const DISCARDED = 64;
const BYTES = 8;

/** Values as a file holds them. */
export type Numbers = ArrayLike<number>;

/** What is kept of values, besides what the file says of them. */
export type Summary = Pick<Variable, "missing" | "notFinite" | "min" | "max" | "rms" | "sketch">;

/**
 * Summarises the values of a variable. Missing values and those that are no number are counted, and are zeros in the sketch.
 *
 * @param name of the variable, which is part of the seed
 * @param fill the value that stands for a missing one; null: there is none
 */
export function summariseValues(name: string, values: Numbers, fill: number | null): Summary {
  const { missing, notFinite, min, max } = rangeOf(values, fill);
  const present = values.length - missing - notFinite;
  const largest = present > 0 ? Math.max(Math.abs(min), Math.abs(max)) : 0;
  const { sums, squares } = foldValues(name, values, { fill, scale: largest });
  return {
    ...(missing > 0 ? { missing } : {}),
    ...(notFinite > 0 ? { notFinite } : {}),
    min: present > 0 ? rounded(min) : null,
    max: present > 0 ? rounded(max) : null,
    rms: largest === 0 ? 0 : rounded(largest * Math.sqrt(squares / present)),
    sketch: largest === 0 ? "" : encode(sums),
  };
}

/** Beyond it a sum could overflow; no quantity of a model is as large. */
const MAX_MAGNITUDE = 2 ** 1000;

function isNumber(value: number): boolean {
  return Math.abs(value) <= MAX_MAGNITUDE;
}

/** Nine digits are enough to divide by, and keep a record short. */
function rounded(value: number): number {
  return Number(value.toPrecision(9));
}

function rangeOf(values: Numbers, fill: number | null) {
  let [missing, notFinite, min, max] = [0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    if (value === fill) missing++;
    else if (!isNumber(value)) notFinite++;
    else {
      if (value < min) min = value;
      if (value > max) max = value;
    }
  }
  return { missing, notFinite, min, max };
}

/**
 * The sums, with what rounding takes from each addition kept apart (Knuth's TwoSum), because differences in the last
 * digits are looked for; and the sum of the squares, of values over the scale.
 */
function foldValues(
  name: string,
  values: Numbers,
  { fill, scale }: { readonly fill: number | null; readonly scale: number },
): { sums: Float64Array; squares: number } {
  const sums = new Float64Array(SUMS);
  const rests = new Float64Array(SUMS);
  let squares = 0;
  if (scale === 0) return { sums, squares };
  const places = randomPlaces(name, values.length);
  for (let index = 0; index < values.length; index++) {
    const place = places();
    const value = values[index] as number;
    if (value === 0 || value === fill || !isNumber(value)) continue;
    const scaled = value / scale;
    squares += scaled * scaled; // Three times as fast as a power.
    const bucket = place >>> 1;
    const term = value * (1 - 2 * (place & 1));
    const sum = sums[bucket] as number;
    const next = sum + term;
    const part = next - sum;
    rests[bucket] = (rests[bucket] as number) + (sum - (next - part) + (term - part));
    sums[bucket] = next;
  }
  return { sums: sums.map((sum, bucket) => sum + (rests[bucket] as number)), squares };
}

/** For each value in turn: which sum (upper bits) and which sign (lowest bit). */
function randomPlaces(name: string, length: number): () => number {
  const random = xoroshiro128plus(Number.parseInt(shortDigest(digestOf([name, length])), 16) | 0);
  for (let count = 0; count < DISCARDED; count++) random.next();
  let [bits, left] = [0, 0];
  return () => {
    if (left === 0) {
      bits = random.next() >>> LOW_BITS;
      left = SIGNS_PER_WORD;
    }
    const place = bits & (2 ** BITS - 1);
    bits >>>= BITS;
    left--;
    return place;
  };
}

/**
 * Estimates how far two variables are apart: the root mean square of their difference over that of their values (the
 * larger of the two), over all values of the variable. It is 0 for equal values, about 1e-15 where only the last
 * digits of the largest values differ, and never larger than the largest relative difference of a single value by more
 * than its own standard error.
 *
 * @returns null: they have different shapes
 */
export function relativeDifference(a: Variable, b: Variable): number | null {
  if (a.sha256 === b.sha256) return 0;
  if (a.shape !== b.shape) return null;
  const norm = Math.max(normOf(a), normOf(b));
  if (norm === 0) return 0;
  const [one, other] = [decode(a.sketch), decode(b.sketch)];
  const squares = one.reduce(
    (sum, value, bucket) => sum + ((value - (other[bucket] as number)) / norm) ** 2,
    0,
  );
  return Math.sqrt(squares);
}

function normOf({ rms, shape, missing = 0, notFinite = 0 }: Variable): number {
  const values = shape.split("x").reduce((product, size) => product * Number(size), 1);
  return rms * Math.sqrt(values - missing - notFinite);
}

function encode(sums: Float64Array): string {
  const view = new DataView(new ArrayBuffer(SUMS * BYTES));
  sums.forEach((sum, bucket) => {
    view.setFloat64(bucket * BYTES, sum, true);
  });
  return btoa(String.fromCharCode(...new Uint8Array(view.buffer)));
}

function decode(sketch: string): Float64Array {
  if (sketch === "") return new Float64Array(SUMS);
  const bytes = Uint8Array.from(atob(sketch), (character) => character.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  return Float64Array.from({ length: SUMS }, (_, bucket) => view.getFloat64(bucket * BYTES, true));
}
