import type { OhMetrics } from "./oh-metrics.ts";

/** What a review compares, computed from the outputs of one run. */
export interface ReviewOutputs {
  /** Null: no Metrics collection. */
  readonly oh: OhMetrics | null;
  /** Species by name, Gg in the last restart file. */
  readonly masses: ReadonlyMap<string, number>;
  /** Diagnostics of HEMCO by name, Gg over the run. */
  readonly emissions: ReadonlyMap<string, number>;
  /** Why something is missing. */
  readonly notes: readonly string[];
}
