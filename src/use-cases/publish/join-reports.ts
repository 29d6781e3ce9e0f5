import { joinComparisons } from "../../core/comparison/join-comparisons.ts";
import { UsageError } from "../../core/errors.ts";
import type { ReportData } from "./render-publication.ts";

/** What a folder of reports holds for one machine. */
export interface MachineReport {
  readonly machine: string;
  /** Null: the machine left no report. */
  readonly report: ReportData | null;
}

export interface JoinedReports {
  readonly data: ReportData;
  /** Machines without a report. */
  readonly missing: readonly string[];
}

/**
 * Joins the reports of several machines, to publish them together.
 *
 * @throws {UsageError} no machine left a report, or the reports are of different versions
 */
export function joinReports(found: readonly MachineReport[]): JoinedReports {
  const parts = found.flatMap(({ machine, report }) => (report ? [{ machine, report }] : []));
  if (parts.length === 0) {
    throw new UsageError(`None of ${found.map(({ machine }) => machine).join(", ")} has a report.`);
  }
  const comparison = joinComparisons(
    parts.map(({ machine, report }) => ({ machine, comparison: report.comparison })),
  );
  return {
    data: { comparison, records: new Map(), parts: parts.map(({ report }) => report) },
    missing: found.flatMap(({ machine, report }) => (report ? [] : [machine])),
  };
}
