import type { Timer } from "../core/documents/timer.ts";
import type { CauseRule } from "./causes/cause-rule.ts";
import type { ErrorReport } from "./error-reports.ts";
import type { GchpLog } from "./gchp-findings.ts";

/**
 * What the log of one run says, of GEOS-Chem Classic (or of the miniature, which writes the same form) or of GCHP. The
 * forms are those of 12.0 to 14.8; docs/how-to/inspect-a-run.md says how they are read.
 */
export interface ModelLog {
  readonly version: string | null;
  /** As the model names the compiler that built it. */
  readonly compiler: string | null;
  /** What only GCHP's framework MAPL writes; null: it is no log of GCHP. */
  readonly gchp: GchpLog | null;
  /** The model printed its first banner: it was really started. */
  readonly started: boolean;
  readonly dryRun: boolean;
  /** The END banner is there. A dry run prints it too, whatever it missed. */
  readonly ended: boolean;
  /** The program printed that it stops, after its last time step. */
  readonly stopped: boolean;
  /** Simulated minutes since 1970 of the first and the last time step's line, of GCHP from its start on. */
  readonly firstStep: number | null;
  readonly lastStep: number | null;
  /** Simulated minutes since 1970 at which the run is to start and to end. */
  readonly startOfRun: number | null;
  readonly endOfRun: number | null;
  /** Restart files that the model said it creates. */
  readonly restartsNamed: readonly string[];
  /** What the model itself reported after its last time step, and after the END banner if it is there; first cause first. */
  readonly reports: readonly ErrorReport[];
  /** What everything around the model said, in the same part of the log; one for each rule. */
  readonly events: readonly LogEvent[];
  /** The same from before the banner: standard error can stand in front of standard output. */
  readonly preamble: readonly LogEvent[];
  /** What looked like an error and was survived. */
  readonly survived: readonly Quote[];
  readonly missing: readonly MissingFile[];
  /** The table of timers at the end; empty where there is none. */
  readonly timers: readonly Timer[];
  /** The last line that says anything: where a run that died without a word stopped. */
  readonly lastLine: string | null;
}

/** A message of the run-time library, the loader, a shell, a scheduler or a debugger. */
export interface LogEvent {
  readonly rule: CauseRule;
  readonly line: number;
  readonly text: string;
}

export interface Quote {
  readonly text: string;
  /** Number of the line, from 1. */
  readonly line: number;
}

export interface MissingFile {
  readonly path: string;
  readonly required: boolean;
}
