import type { Agreement } from "../documents/agreement.ts";
import type { Comparison } from "../documents/comparison.ts";
import { UsageError } from "../errors.ts";

/** Comparison from one of several machines. */
export interface NamedComparison {
  /** Name of the machine, which replaces the platform's. */
  readonly machine: string;
  readonly comparison: Comparison;
}

/**
 * Joins comparisons of the same suite and versions from several machines, to show them together. Each verdict stays as its
 * machine reached it. The result is only for display: its provenance is the first machine's, so it can't be compared again.
 *
 * @throws {UsageError} two comparisons are of different suites or versions, or there is none
 */
export function joinComparisons(named: readonly NamedComparison[]): Comparison {
  const parts = named.map(({ machine, comparison }) => onMachine(machine, comparison));
  const [first] = parts;
  if (!first) throw new UsageError("There is no comparison to join.");
  for (const [index, part] of parts.entries()) {
    if (subjectOf(part) !== subjectOf(first)) {
      throw new UsageError(
        `The reports of ${named[0]?.machine} and ${named[index]?.machine} compare different suites or versions, so they can't be published together.`,
      );
    }
  }
  const { platformQuestions: _questions, cost: _cost, ...common } = first;
  const times = parts.flatMap(({ measuredFrom, measuredTo }) => [measuredFrom, measuredTo]);
  const [from = null, ...later] = times.filter((time) => time !== null).sort();
  return {
    ...common,
    measuredFrom: from,
    measuredTo: later.at(-1) ?? from,
    versions: parts.flatMap(({ versions }) => versions),
    platforms: parts.flatMap(({ platforms }) => platforms),
    machines: parts.flatMap(({ machines }) => machines),
    falseAlarmStats: null,
    cells: parts.flatMap(({ cells }) => cells),
    agreements: parts.flatMap(({ agreements = [] }) => agreements),
  };
}

function subjectOf({ suite, workloads, cells }: Comparison): string {
  const compared = cells.map(({ workload, baseline, candidate }) => [
    workload,
    baseline,
    candidate,
  ]);
  return JSON.stringify([suite, workloads.map(({ workload }) => workload), compared]);
}

function onMachine(machine: string, comparison: Comparison): Comparison {
  const ids = new Map(
    comparison.platforms.map(({ id, threads }) => [
      id,
      comparison.platforms.length === 1 ? machine : `${machine}-${threads}t`,
    ]),
  );
  const idOf = (id: string) => ids.get(id) ?? id;
  const sideOf = (side: Agreement["a"]) => ({ ...side, platform: idOf(side.platform) });
  return {
    ...comparison,
    platforms: comparison.platforms.map((one) => ({ ...one, id: idOf(one.id), name: machine })),
    cells: comparison.cells.map((cell) => ({ ...cell, platform: idOf(cell.platform) })),
    agreements: (comparison.agreements ?? []).map((one) => ({
      ...one,
      a: sideOf(one.a),
      b: sideOf(one.b),
    })),
  };
}
