import { isRegression } from "../../core/comparison/finding.ts";
import type { FoundCause } from "../../core/comparison/regression-causes.ts";
import { allInTotal } from "../../core/cost/run-cost.ts";
import type { Cell, Comparison } from "../../core/documents/comparison.ts";
import type { ClosingReason } from "../../core/documents/regression.ts";
import { usdColumn } from "../../core/format/columns.ts";
import { stripControlsDeep } from "../../core/format/control-characters.ts";
import { formatInstant, formatUsd, NONE } from "../../core/format/text.ts";
import type { Conclusion } from "../../ports/forge.ts";
import { DISAGREEMENT } from "../agreement/agreement-view.ts";
import type { CellView } from "../cell-view.ts";
import { isMeasured, type Tone, VERDICTS } from "../text/headline.ts";
import { type ReportView, viewReport } from "../view.ts";
import { describeVisibleChange } from "./visible-change.ts";

/** Publication of a run, shared by comment, check, job summary and index. */
export interface Publication {
  readonly suite: string;
  readonly run: string;
  /** Verdict in a line with its mark, preceded by a warning if results do not agree. */
  readonly verdict: string;
  readonly mark: string;
  readonly headline: string;
  /** Warning about unexpected results; null: none. */
  readonly warning: string | null;
  readonly tone: Tone;
  /** Parts of the model that caused the change; empty if none is significant. */
  readonly cause: string;
  readonly conclusion: Conclusion;
  readonly rows: readonly PublicationRow[];
  /** All-in cost of the run; null: no price is known. */
  readonly cost: string | null;
  readonly intervalTitle: string;
  /** The smallest change that the run could have found, in a sentence; null: nothing was compared. */
  readonly visibleChange: string | null;
  /** End of the last trial; empty without trials. */
  readonly measured: string;
  /** The report's notes. */
  readonly notes: readonly string[];
  readonly report: ReportView;
  readonly context: PublicationContext;
}

export interface PublicationRow {
  readonly workload: string;
  readonly platform: string;
  /** Candidate and baseline: `next against base`. */
  readonly versions: string;
  readonly change: string;
  readonly interval: string;
  readonly verdict: string;
  readonly tone: Tone;
  readonly isFinding: boolean;
  readonly part: CellView["part"];
  readonly cost: string;
}

/** Origin of the report, and links. */
export interface PublicationContext {
  /** Measured commit; null: unknown. */
  readonly sha: string | null;
  /** URL of the full report; null: none. */
  readonly reportUrl: string | null;
  /** URL of the workflow run; null: none. */
  readonly workflowUrl: string | null;
  /** URL of the workflow run that runs gcpy on the kept outputs. Default: none. */
  readonly gcpyUrl?: string | null;
  /** Source of the figures, as named by a trusted workflow; absent: the publisher. */
  readonly source?: string | null;
  /** Machines that left no report. Default: none. */
  readonly missing?: readonly string[];
  /** Regressions that people closed with a reason. Default: none. */
  readonly accepted?: readonly AcceptedRegression[];
}

/** A regression of the run that a person closed with a reason. */
export interface AcceptedRegression {
  readonly cause: FoundCause;
  readonly reason: ClosingReason;
  /** Of the issue. */
  readonly number: number;
  readonly url: string;
}

export interface PublicationInput {
  readonly comparison: Comparison;
  /** True if the user's fail-on condition is met. */
  readonly fails: boolean;
  readonly context: PublicationContext;
}

const MARKS: Readonly<Record<Tone, string>> = {
  worse: "▲",
  better: "▼",
  neutral: "=",
  open: "?",
  refused: "✗",
};

/** View of a run for publication. */
export function viewPublication({ comparison, fails, context }: PublicationInput): Publication {
  const plain = stripControlsDeep(comparison);
  const report = viewReport(comparison);
  const { headline } = report;
  const mark = markOf(plain, report.tone);
  const total = plain.cost?.total ?? null;
  const warning = report.agreement?.warning ?? null;
  const verdict = `${mark} ${headline}`;
  return {
    suite: plain.suite,
    run: plain.run,
    mark,
    headline,
    warning,
    verdict: warning === null ? verdict : `⚠ ${DISAGREEMENT} ${verdict}`,
    // A faster version with wrong results is no improvement.
    tone: warning === null ? report.tone : "worse",
    cause: report.cause,
    conclusion: conclusionOf(plain, { fails, hasAgreement: warning === null }),
    rows: viewRows(report, plain),
    cost: total && formatUsd(allInTotal(total)),
    intervalTitle: report.intervalTitle,
    visibleChange: describeVisibleChange(plain),
    measured: plain.measuredTo === null ? "" : formatInstant(plain.measuredTo),
    notes: report.notes,
    report,
    context,
  };
}

/** Mark of a tone. Incomparable sides have the mark of that verdict, failures their own. */
function markOf({ cells }: Comparison, tone: Tone): string {
  const isNotComparable = cells.some(({ differences }) => differences.length > 0);
  return tone === "refused" && isNotComparable ? VERDICTS["not comparable"].mark : MARKS[tone];
}

/**
 * Conclusion of a check: success requires that everything is decided, not slower, and without
 * unexpected results; failure requires the user's fail-on condition.
 */
function conclusionOf(
  { cells }: Comparison,
  { fails, hasAgreement }: { readonly fails: boolean; readonly hasAgreement: boolean },
): Conclusion {
  if (fails) return "failure";
  return hasAgreement && cells.every(isPass) && cells.length > 0 ? "success" : "neutral";
}

function isPass(cell: Cell): boolean {
  if (cell.failures.length > 0 || !isMeasured(cell)) return false;
  const { verdict } = cell.effect ?? {};
  if (isRegression(cell)) return false;
  return cell.candidate === null || verdict === "faster" || verdict === "no material change";
}

function viewRows({ cells }: ReportView, comparison: Comparison): readonly PublicationRow[] {
  const costs = comparison.cells.map((cell) => costOf(cell, comparison));
  const format = usdColumn(costs.filter((usd) => usd !== null));
  return cells.map((view, index) => {
    const { workload, platform, baseline, candidate, change, interval } = view;
    const { verdict, tone, isFinding, part } = view;
    const usd = costs[index] ?? null;
    return {
      workload,
      platform,
      versions: candidate === null ? baseline : `${candidate} against ${baseline}`,
      change,
      interval,
      verdict,
      tone,
      isFinding,
      part,
      cost: usd === null ? NONE : `${format(usd)} USD`,
    };
  });
}

/** All-in cost of a cell's blocks; null: no price is known. */
function costOf({ blocks }: Cell, { cost }: Comparison): number | null {
  const ids = new Set(blocks.map(({ id }) => id));
  const known = (cost?.blocks ?? [])
    .filter(({ block }) => ids.has(block))
    .flatMap(({ allInUsd }) => allInUsd ?? []);
  return known.length === 0 ? null : known.reduce((sum, usd) => sum + usd, 0);
}
