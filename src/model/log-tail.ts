import { type FileHandle, open } from "node:fs/promises";
import { isoMinute, RUN_TIME_LINE, STEP_LINE, toMinutes } from "./simulated-time.ts";

/** Characters kept between reads, enough for a line split across two reads. */
const OVERLAP = 200;

/** Maximum bytes per read, from the end of the log: reading must not disturb the model. */
const MAX_READ_BYTES = 2 ** 20;

/** Follows a running model's log and reports its simulated time. */
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

  /** Simulated date, and the completed fraction of the simulated period (0 to 1); null if the log does not show it yet. */
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
      return ""; // The log does not exist yet.
    } finally {
      await file?.close();
    }
  }
}
