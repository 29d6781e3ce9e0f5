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
  #waiting = 0;

  addWaiting(): void {
    this.#waiting += 1;
  }

  /** @param routines from the outermost inwards */
  add(routines: readonly string[]): void {
    const inner = routines.at(-1) ?? NO_NAME;
    const kept =
      routines.length > MAX_DEPTH ? [...routines.slice(0, MAX_DEPTH - 1), inner] : routines;
    const path = kept.join(SEPARATOR) || NO_NAME;
    const isFull = this.#counts.size >= MAX_STACKS && !this.#counts.has(path);
    const key = isFull ? inner : path;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  /** Samples in the OpenMP runtime. */
  get waiting(): number {
    return this.#waiting;
  }

  /** All others, most samples first. */
  stacks(): readonly CountedStack[] {
    return [...this.#counts]
      .sort(([a, samplesA], [b, samplesB]) => samplesB - samplesA || (a < b ? -1 : 1))
      .map(([path, samples]) => ({ routines: path.split(SEPARATOR), samples }));
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
