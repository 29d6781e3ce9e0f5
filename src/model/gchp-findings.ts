import { MaplTimerReader, type MaplTimers, readMaplMemory } from "./mapl-timers.ts";
import { readGchpStartDate, readGchpStartTime } from "./simulated-time.ts";

/** What only GCHP writes. */
export interface GchpLog {
  /** The largest memory in use on a node that MAPL printed, in MB of 1e6 bytes; null: it printed none. */
  readonly memoryMB: number | null;
  /** MPI ranks; null: the log does not say. */
  readonly ranks: number | null;
  readonly timers: MaplTimers;
}

/** `     SHMEM: Total PEs         = 6`, with other words before it in older versions. */
const RANKS = /\bTotal PEs\s*=\s*(\d+)\s*$/;

/** What is known of GCHP's framework while a log is read. */
export class GchpFindings {
  readonly #timers = new MaplTimerReader();
  #isGchp = false;
  #memoryMB: number | null = null;
  #ranks: number | null = null;
  /** Simulated minutes since 1970. */
  #start: number | null = null;

  get start(): number | null {
    return this.#start;
  }

  /** MAPL's tables have begun: the run is over. */
  get hasTimers(): boolean {
    return this.#timers.hasTables;
  }

  mark(): void {
    this.#isGchp = true;
  }

  readStart(line: string): void {
    this.#start = readGchpStartDate(line) ?? this.#start;
    if (this.#start === null) return;
    const time = readGchpStartTime(line);
    if (time !== null) this.#start += time;
  }

  readMemory(line: string): void {
    const used = readMaplMemory(line);
    if (used !== null) this.#memoryMB = Math.max(used, this.#memoryMB ?? used);
  }

  readRanks(line: string): void {
    const [, ranks] = RANKS.exec(line) ?? [];
    if (ranks !== undefined) this.#ranks = Number(ranks);
  }

  readTimerLine(line: string, isWhole: boolean): void {
    this.#timers.readLine(line, isWhole);
  }

  /** Null: no line of GCHP was read. */
  finish(): GchpLog | null {
    const timers = this.#timers.finish();
    return this.#isGchp ? { memoryMB: this.#memoryMB, ranks: this.#ranks, timers } : null;
  }
}
