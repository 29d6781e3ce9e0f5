import type { MemoryResult } from "./memory-study.ts";
import type { StudyResult } from "./study.ts";
import type { TableResult } from "./table-study.ts";
import type { TargetOutcome } from "./targets.ts";

/**
 * Content of calibration.json. The same inputs and the same version of gcbench produce the same
 * file.
 */
export interface Calibration {
  readonly schemaVersion: 1;
  /** Version of gcbench. */
  readonly gcbench: string;
  readonly seed: number;
  /** Number of comparisons per study. */
  readonly replicates: number;
  /** Number of runs per table of platforms and timers. */
  readonly tableRuns: number;
  /** Number of runs per study of memory. */
  readonly memoryRuns: number;
  /** True changes tested, B over A minus 1. */
  readonly effects: readonly number[];
  readonly studies: readonly StudyResult[];
  readonly tables: readonly TableResult[];
  readonly memory: readonly MemoryResult[];
  readonly targets: readonly TargetOutcome[];
}
