/** Values of a part along a row: the value at `from`, then every `step`-th. */
export interface Row {
  readonly values: Float64Array;
  from: number;
  readonly step: number;
}

/** Computes `to[begin]` to `to[end - 1]` from the rows of the parts. */
export type Kernel = (to: Float64Array, begin: number, end: number, parts: readonly Row[]) => void;

/*
 * Making a file spends its time here. Each operation that descriptions use on whole grids has a loop of its own. Others call a
 * function for each value, which allocates its result.
 */

const NONE: Row = { values: new Float64Array(1), from: 0, step: 0 };

export const add: Kernel = (to, begin, end, [a = NONE, b = NONE]) => {
  let [i, j] = [a.from, b.from];
  for (let at = begin; at < end; at++, i += a.step, j += b.step) {
    to[at] = (a.values[i] as number) + (b.values[j] as number);
  }
};

export const subtract: Kernel = (to, begin, end, [a = NONE, b = NONE]) => {
  let [i, j] = [a.from, b.from];
  for (let at = begin; at < end; at++, i += a.step, j += b.step) {
    to[at] = (a.values[i] as number) - (b.values[j] as number);
  }
};

export const multiply: Kernel = (to, begin, end, [a = NONE, b = NONE]) => {
  let [i, j] = [a.from, b.from];
  for (let at = begin; at < end; at++, i += a.step, j += b.step) {
    to[at] = (a.values[i] as number) * (b.values[j] as number);
  }
};

export const divide: Kernel = (to, begin, end, [a = NONE, b = NONE]) => {
  let [i, j] = [a.from, b.from];
  for (let at = begin; at < end; at++, i += a.step, j += b.step) {
    to[at] = (a.values[i] as number) / (b.values[j] as number);
  }
};

export const minimum: Kernel = (to, begin, end, [a = NONE, b = NONE]) => {
  let [i, j] = [a.from, b.from];
  for (let at = begin; at < end; at++, i += a.step, j += b.step) {
    to[at] = Math.min(a.values[i] as number, b.values[j] as number);
  }
};

export const maximum: Kernel = (to, begin, end, [a = NONE, b = NONE]) => {
  let [i, j] = [a.from, b.from];
  for (let at = begin; at < end; at++, i += a.step, j += b.step) {
    to[at] = Math.max(a.values[i] as number, b.values[j] as number);
  }
};

export const copy: Kernel = (to, begin, end, [a = NONE]) => {
  let i = a.from;
  for (let at = begin; at < end; at++, i += a.step) to[at] = a.values[i] as number;
};

export const exponential: Kernel = (to, begin, end, [a = NONE]) => {
  let i = a.from;
  for (let at = begin; at < end; at++, i += a.step) to[at] = Math.exp(a.values[i] as number);
};

export const clip: Kernel = (to, begin, end, [a = NONE, b = NONE, c = NONE]) => {
  let [i, j, k] = [a.from, b.from, c.from];
  for (let at = begin; at < end; at++, i += a.step, j += b.step, k += c.step) {
    to[at] = Math.min(
      Math.max(a.values[i] as number, b.values[j] as number),
      c.values[k] as number,
    );
  }
};

export const bell: Kernel = (to, begin, end, [a = NONE, b = NONE, c = NONE]) => {
  let [i, j, k] = [a.from, b.from, c.from];
  for (let at = begin; at < end; at++, i += a.step, j += b.step, k += c.step) {
    const distance = ((a.values[i] as number) - (b.values[j] as number)) / (c.values[k] as number);
    to[at] = Math.exp(-distance * distance);
  }
};

export const choose: Kernel = (to, begin, end, [a = NONE, b = NONE, c = NONE]) => {
  let [i, j, k] = [a.from, b.from, c.from];
  for (let at = begin; at < end; at++, i += a.step, j += b.step, k += c.step) {
    to[at] = a.values[i] !== 0 ? (b.values[j] as number) : (c.values[k] as number);
  }
};

/** Loop of a function of one value. */
export const unary =
  (apply: (a: number) => number): Kernel =>
  (to, begin, end, [a = NONE]) => {
    let i = a.from;
    for (let at = begin; at < end; at++, i += a.step) to[at] = apply(a.values[i] as number);
  };

/** Loop of a function of two values. */
export const binary =
  (apply: (a: number, b: number) => number): Kernel =>
  (to, begin, end, [a = NONE, b = NONE]) => {
    let [i, j] = [a.from, b.from];
    for (let at = begin; at < end; at++, i += a.step, j += b.step) {
      to[at] = apply(a.values[i] as number, b.values[j] as number);
    }
  };
