import { agreementsOf } from "../agreement/agreements.ts";
import type { BisectedQuantity } from "../documents/bisection.ts";
import type { Plan } from "../documents/plan.ts";
import type { BlockRecord } from "../documents/record.ts";
import { byStart } from "../documents/record-times.ts";
import { UsageError } from "../errors.ts";
import { PEAK_MEMORY, replicatesFrom, WALL_TIME } from "../verdict/block-times.ts";
import type { MeasuredCommit } from "./bisection.ts";

/** A finished comparison of a commit with the good end. */
export interface ComparisonRun {
  readonly position: number;
  readonly plan: Plan;
  /** Complete blocks. */
  readonly records: readonly BlockRecord[];
}

/** Name of a quantity among those of a trial; null: results are bisected. */
export function quantityName(quantity: BisectedQuantity): string | null {
  if (quantity.kind === "results") return null;
  if (quantity.kind === "timer") return quantity.timer;
  return quantity.kind === "memory" ? PEAK_MEMORY : WALL_TIME;
}

/**
 * What the comparisons say of each commit.
 *
 * @throws {UsageError} the trials do not report the quantity, or results of one version differ between trials
 */
export function evidenceOf(
  runs: readonly ComparisonRun[],
  quantity: BisectedQuantity,
): readonly MeasuredCommit[] {
  const positions = [...new Set(runs.map(({ position }) => position))];
  return positions.map((position) => {
    const own = runs.filter((run) => run.position === position);
    const blocks = own.reduce((sum, { records }) => sum + records.length, 0);
    const name = quantityName(quantity);
    if (name === null) {
      return { position, blocks, replicates: [], differs: own.some(resultsDiffer) };
    }
    const replicates = own.flatMap(({ records }) => {
      const measured = replicatesFrom(records.toSorted(byStart), name);
      if (measured.length === 0) throw notReported(name, records);
      return measured;
    });
    return { position, blocks, replicates, differs: null };
  });
}

function notReported(name: string, records: readonly BlockRecord[]): UsageError {
  const timers = new Set(
    records.flatMap(({ trials }) => trials.flatMap((trial) => trial.timers.map((one) => one.name))),
  );
  const known =
    timers.size === 0 ? "The trials report no timers." : `There are: ${[...timers].join(", ")}.`;
  return new UsageError(`Not every trial has a time above 0 for timer ${name}. ${known}`);
}

function resultsDiffer({ plan, records }: ComparisonRun): boolean {
  const agreements = agreementsOf(plan, records);
  const unstable = agreements.find(
    ({ relation, verdict }) =>
      relation === "repeats" && verdict !== "exact" && verdict !== "within tolerance",
  );
  if (unstable) {
    throw new UsageError(
      `The results of ${unstable.a.version} differ between its own trials, so a bisection of results cannot find a commit. Use one thread, or a strict build.`,
    );
  }
  const compared = agreements.filter(({ relation }) => relation === "versions");
  if (compared.length === 0) {
    throw new UsageError(
      "The trials wrote no results to compare. Check `outputs` of the workload.",
    );
  }
  return compared.some(({ verdict }) => verdict !== "exact" && verdict !== "within tolerance");
}
