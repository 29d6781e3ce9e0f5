import type { Bisection, Decision } from "../../core/bisect/bisection.ts";
import type { ComparisonRun } from "../../core/bisect/evidence.ts";
import type { Plan } from "../../core/documents/plan.ts";
import type { BisectionState } from "./bisection-log.ts";
import type { BisectionRequest, CommitRange } from "./comparisons.ts";

/** A bisection at one moment. */
export interface BisectionDetails {
  readonly name: string;
  readonly plan: Plan;
  readonly range: CommitRange;
  readonly request: BisectionRequest;
  readonly state: BisectionState;
  readonly bisection: Bisection;
  readonly runs: readonly ComparisonRun[];
  readonly decision: Decision;
  /** Where the runs are. */
  readonly store: string;
}

/** The commit at a position; 0: the good end. */
export function commitAt({ range }: Pick<BisectionDetails, "range">, position: number): string {
  return range.commits[position - 1]?.commit ?? range.good;
}

const SHORT_COMMIT = 7;

export function shortCommit(details: Pick<BisectionDetails, "range">, position: number): string {
  return commitAt(details, position).slice(0, SHORT_COMMIT);
}
