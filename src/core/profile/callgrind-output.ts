import { isOpenMpRuntime } from "./openmp-runtime.ts";
import { routineName } from "./routine-name.ts";

/** `fn=(12) name`, or `fn=(12)` for a name that was given before. */
const NAMED = /^(c?fn|c?ob)=\((\d+)\)(?: (.*))?$/;
/** A position, absolute or relative to the last one, and the instructions there. */
const COST = /^[\d+*-]\S* (\d+)$/;
/** In place of the name of a routine that the file does not name. */
const ADDRESS = /^(0x[0-9a-f]+|\(below main\)|)$/;

/** How many times longer a program takes under callgrind, about. */
export const CALLGRIND_SLOWDOWN = 50;

/** Instructions of a program by routine. Those of the OpenMP runtime are apart. */
export interface RoutineCounts {
  readonly instructions: number;
  readonly waiting: number;
  readonly routines: ReadonlyMap<string, number>;
}

/**
 * Reads the output of callgrind line by line [1]. Only the instructions of routines themselves count, so those of called
 * routines, which follow a line `calls=`, are skipped.
 *
 * [1] https://valgrind.org/docs/manual/cl-format.html
 */
export class CallgrindOutput {
  readonly #routines = new Map<string, number>();
  readonly #names = { fn: new Map<string, string>(), ob: new Map<string, string>() };
  #object = "";
  #symbol = "";
  #isCall = false;
  #waiting = 0;

  /** @param line without its line break */
  add(line: string): void {
    if (line.startsWith("calls=")) {
      this.#isCall = true;
      return;
    }
    const cost = COST.exec(line)?.[1];
    if (cost !== undefined) {
      if (!this.#isCall) this.#count(Number(cost));
      this.#isCall = false;
      return;
    }
    const [, key, id, given] = NAMED.exec(line) ?? [];
    if (key === undefined || id === undefined) return;
    const names = key.endsWith("fn") ? this.#names.fn : this.#names.ob;
    if (given !== undefined) names.set(id, given);
    const name = names.get(id) ?? "";
    if (key === "fn") this.#symbol = name;
    if (key === "ob") this.#object = name.slice(name.lastIndexOf("/") + 1);
  }

  /** The next line belongs to another process. */
  endFile(): void {
    this.#names.fn.clear();
    this.#names.ob.clear();
    this.#isCall = false;
  }

  end(): RoutineCounts {
    const instructions = [...this.#routines.values()].reduce((sum, count) => sum + count, 0);
    return { instructions, waiting: this.#waiting, routines: this.#routines };
  }

  #count(instructions: number): void {
    const symbol = this.#symbol;
    if (isOpenMpRuntime({ symbol, object: this.#object })) {
      this.#waiting += instructions;
      return;
    }
    const name = routineName(ADDRESS.test(symbol) ? `[${this.#object}]` : withoutCycle(symbol));
    this.#routines.set(name, (this.#routines.get(name) ?? 0) + instructions);
  }
}

/** Callgrind numbers the recursions and cycles of a routine: `solve'2`. */
function withoutCycle(symbol: string): string {
  return symbol.replace(/'\d+$/, "");
}
