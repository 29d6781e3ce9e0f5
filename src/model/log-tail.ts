import { type FileHandle, open } from "node:fs/promises";
import { isoMinute, RUN_TIME_LINE, STEP_LINE, toMinutes } from "./simulated-time.ts";

/** Enough for a line that a read cut in two. */
const OVERLAP = 200;

/** Of more than this between two reads only the last part counts: reading must not disturb the model. */
const MAX_READ_BYTES = 2 ** 20;

/** Follows the log of a running model and says how far its simulated time has come. */
export class LogTail {
  readonly #path: string;
  #offset = 0;
  #rest = "";
  #first: number | null = null;
  #last: number | null = null;
  #end: number | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  /** Simulated date and share of the simulated span done, 0 to 1; null where the log does not tell. */
  async read(): Promise<{ date: string | null; fraction: number | null }> {
    const text = this.#rest + (await this.#readNew());
    this.#rest = text.slice(-OVERLAP);
    for (const [, which, ...date] of text.matchAll(RUN_TIME_LINE)) {
      if (which === "End") this.#end = toMinutes(date);
    }
    for (const [, ...date] of text.matchAll(STEP_LINE)) {
      this.#last = toMinutes(date);
      this.#first ??= this.#last;
    }
    return { date: this.#last === null ? null : isoMinute(this.#last), fraction: this.#fraction() };
  }

  #fraction(): number | null {
    if (this.#first === null || this.#last === null || this.#end === null) return null;
    const span = this.#end - this.#first;
    return span > 0 ? Math.min(1, (this.#last - this.#first) / span) : null;
  }

  async #readNew(): Promise<string> {
    let file: FileHandle | undefined;
    try {
      file = await open(this.#path);
      const { size } = await file.stat();
      if (size <= this.#offset) return "";
      const buffer = Buffer.alloc(Math.min(size - this.#offset, MAX_READ_BYTES));
      const { bytesRead } = await file.read(buffer, 0, buffer.length, size - buffer.length);
      this.#offset = size;
      return buffer.toString("latin1", 0, bytesRead);
    } catch {
      return ""; // Not there yet.
    } finally {
      await file?.close();
    }
  }
}
