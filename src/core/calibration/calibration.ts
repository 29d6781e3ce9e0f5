import type { StudyResult } from "./study.ts";
import type { TableResult } from "./table-study.ts";
import type { TargetOutcome } from "./targets.ts";

/** The file calibration.json. The same inputs and the same version of gcbench give the same file. */
export interface Calibration {
  readonly schemaVersion: 1;
  /** Version of gcbench. */
  readonly gcbench: string;
  readonly seed: number;
  /** Comparisons of each study. */
  readonly replicates: number;
  /** Runs of each table of platforms and timers. */
  readonly tableRuns: number;
  /** True changes that were tried, B over A minus 1. */
  readonly effects: readonly number[];
  readonly studies: readonly StudyResult[];
  readonly tables: readonly TableResult[];
  readonly targets: readonly TargetOutcome[];
}
