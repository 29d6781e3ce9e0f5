import { type FileHandle, open } from "node:fs/promises";
import {
  isoMinute,
  RUN_TIME_LINE,
  readGchpProgress,
  readGchpStartDate,
  readGchpStartTime,
  STEP_LINE,
  toMinutes,
} from "./simulated-time.ts";

/** Characters kept between reads, enough for a line split across two reads. */
const OVERLAP = 200;

/** Maximum bytes per read, from the end of the log: reading must not disturb the model. */
const MAX_READ_BYTES = 2 ** 20;

/** Follows a running model's log and reports its simulated time. */
export class LogTail {
  readonly #path: string;
  readonly #minutes: number | null;
  #offset = 0;
  #rest = "";
  #first: number | null = null;
  #last: number | null = null;
  #end: number | null = null;
  /** Day on which GCHP starts, in simulated minutes. */
  #day: number | null = null;

  /** @param minutes simulated duration, for models whose log does not say when they end; null: unknown */
  constructor(path: string, minutes: number | null = null) {
    this.#path = path;
    this.#minutes = minutes;
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
    this.#readGchp(text);
    return { date: this.#last === null ? null : isoMinute(this.#last), fraction: this.#fraction() };
  }

  /** GCHP says when it starts, on two lines, and where it is after each step. */
  #readGchp(text: string): void {
    if (!text.includes("Current ") && !text.includes(" Tot Run]:")) return;
    for (const line of text.split("\n")) {
      const day = readGchpStartDate(line);
      const time = this.#day === null ? null : readGchpStartTime(line);
      this.#day = day ?? this.#day;
      if (time !== null) this.#first ??= (this.#day ?? 0) + time;
      const progress = readGchpProgress(line);
      if (progress === null) continue;
      this.#last = progress.minutes;
      this.#first ??= progress.minutes;
    }
  }

  #fraction(): number | null {
    if (this.#first === null || this.#last === null) return null;
    const end = this.#end ?? (this.#minutes === null ? null : this.#first + this.#minutes);
    if (end === null) return null;
    const span = end - this.#first;
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
