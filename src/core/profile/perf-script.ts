import { isOpenMpRuntime } from "./openmp-runtime.ts";
import { routineName } from "./routine-name.ts";
import { StackCounts } from "./stack-counts.ts";

/** A frame of a sample, as `perf script -F ip,sym,dso` prints it. */
interface Frame {
  readonly symbol: string;
  readonly object: string;
}

const FRAME = /^\s+[0-9a-f]+ (.*) \((.*)\)$/;
const DELETED = / \(deleted\)\)$/;
const UNKNOWN = "[unknown]";

/** Start of a process or thread, which every stack has. */
const START = /^(_start|__libc_start\w*|start_thread|__?clone3?)$/;

/**
 * Reads the output of `perf script` line by line, so that a profile of any size needs little memory. A sample is a line
 * about its thread, the frames from the innermost outwards, and an empty line.
 */
export class PerfScript {
  readonly #counts = new StackCounts();
  #frames: Frame[] | null = null;

  /** @param line without its line break */
  add(line: string): void {
    const frame = parseFrame(line);
    if (frame === null) {
      this.#endSample();
      this.#frames = [];
    } else this.#frames?.push(frame);
  }

  end(): StackCounts {
    this.#endSample();
    return this.#counts;
  }

  #endSample(): void {
    const frames = this.#frames;
    this.#frames = null;
    const [innermost] = frames ?? [];
    if (!frames || !innermost) return;
    if (isOpenMpRuntime(innermost)) {
      this.#counts.addWaiting();
      return;
    }
    const known = frames.filter(
      (frame) => frame.object !== UNKNOWN && !isOpenMpRuntime(frame) && !START.test(frame.symbol),
    );
    this.#counts.add(withoutRepeats(known.map(nameOf).reverse()));
  }
}

function parseFrame(line: string): Frame | null {
  const [, symbol, path] = FRAME.exec(line.replace(DELETED, ")")) ?? [];
  if (symbol === undefined || path === undefined) return null;
  return { symbol, object: path.slice(path.lastIndexOf("/") + 1) };
}

function nameOf({ symbol, object }: Frame): string {
  return routineName(symbol === UNKNOWN ? `[${object}]` : symbol);
}

/** An OpenMP body and its routine are one routine. So is a routine that calls itself. */
function withoutRepeats(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => name !== names[index - 1]);
}
