/** Limits of the folded stacks of a trial. A model has a few thousand stacks; a faulty unwinder invents any number. */
const MAX_STACKS = 20_000;
const MAX_DEPTH = 64;
const MAX_TEXT_BYTES = 8 * 2 ** 20;

const SEPARATOR = ";";
/** Name of samples whose routine is not known. */
const NO_NAME = "[unknown]";
export const WAITING = "[waiting in the OpenMP runtime]";

/** A call path from the outermost routine inwards, and how often it was sampled. */
export interface CountedStack {
  readonly routines: readonly string[];
  readonly samples: number;
}

/** Counts the call paths of samples. */
export class StackCounts {
  readonly #counts = new Map<string, number>();
  /** Call paths that begin with the body of an OpenMP region: its caller is in the runtime, which keeps no frame pointer. */
  readonly #bodies = new Map<string, number>();
  #waiting = 0;

  addWaiting(): void {
    this.#waiting += 1;
  }

  /**
   * @param routines from the outermost inwards
   * @param isBody the outermost is the body of an OpenMP region
   */
  add(routines: readonly string[], isBody: boolean): void {
    const counts = isBody ? this.#bodies : this.#counts;
    const inner = routines.at(-1) ?? NO_NAME;
    const kept =
      routines.length > MAX_DEPTH ? [...routines.slice(0, MAX_DEPTH - 1), inner] : routines;
    const key = kept.join(SEPARATOR) || NO_NAME;
    const isFull = this.#counts.size + this.#bodies.size >= MAX_STACKS && !counts.has(key);
    const own = isFull ? inner : key;
    counts.set(own, (counts.get(own) ?? 0) + 1);
  }

  /** Samples in the OpenMP runtime. */
  get waiting(): number {
    return this.#waiting;
  }

  /** All others, most samples first. Bodies of OpenMP regions continue the most frequent path to their routine. */
  stacks(): readonly CountedStack[] {
    const callers = this.#callers();
    const all = new Map(this.#counts);
    for (const [key, samples] of this.#bodies) {
      const [routine = ""] = key.split(SEPARATOR, 1);
      const whole = [callers.get(routine), key].filter(Boolean).join(SEPARATOR);
      all.set(whole, (all.get(whole) ?? 0) + samples);
    }
    return [...all]
      .map(([key, samples]) => ({ routines: key.split(SEPARATOR), samples }))
      .sort((a, b) => b.samples - a.samples || (a.routines.join() < b.routines.join() ? -1 : 1));
  }

  /** The most frequent path above each routine that also runs outside a body. */
  #callers(): ReadonlyMap<string, string> {
    const best = new Map<string, { readonly path: string; readonly samples: number }>();
    for (const [key, samples] of this.#counts) {
      const routines = key.split(SEPARATOR);
      routines.forEach((routine, depth) => {
        if (depth === 0 || samples <= (best.get(routine)?.samples ?? 0)) return;
        best.set(routine, { path: routines.slice(0, depth).join(SEPARATOR), samples });
      });
    }
    return new Map([...best].map(([routine, { path }]) => [routine, path]));
  }
}

/** Folded stacks, as flame graph programs read them: `outer;inner 12` in a line. */
export function foldedStacks(counts: StackCounts): string {
  const lines: string[] = [];
  let [bytes, rest] = [0, 0];
  for (const { routines, samples } of counts.stacks()) {
    const line = `${routines.join(SEPARATOR)} ${samples}`;
    bytes += line.length + 1;
    if (bytes > MAX_TEXT_BYTES) rest += samples;
    else lines.push(line);
  }
  if (rest > 0) lines.push(`[other] ${rest}`);
  if (counts.waiting > 0) lines.push(`${WAITING} ${counts.waiting}`);
  return lines.map((line) => `${line}\n`).join("");
}

/** @throws {RangeError} a line is not a folded stack */
export function parseFolded(text: string): readonly CountedStack[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [, path, samples] = /^(.+) (\d+)$/.exec(line) ?? [];
      if (path === undefined) throw new RangeError(`"${line.slice(0, 80)}" is not a folded stack`);
      return { routines: path.split(SEPARATOR), samples: Number(samples) };
    });
}
