import { allInTotal } from "../../core/cost/run-cost.ts";
import type { Cell, Comparison } from "../../core/documents/comparison.ts";
import { stripControlsDeep } from "../../core/format/control-characters.ts";
import { formatInstant, formatUsd, NONE } from "../../core/format/text.ts";
import type { Conclusion } from "../../ports/forge.ts";
import { DISAGREEMENT } from "../agreement/agreement-view.ts";
import { isMeasured, type Tone, VERDICTS } from "../text/headline.ts";
import { type CellView, type ReportView, viewReport } from "../view.ts";

/** What the comment, the check, the summary of a job and the index say of a run: one model, so that they agree. */
export interface Publication {
  readonly suite: string;
  readonly run: string;
  /** The verdict in one line, with its mark; where results do not agree, that before it. */
  readonly verdict: string;
  readonly mark: string;
  readonly headline: string;
  /** Which results do not agree, though they should; null: all agree as far as is known. */
  readonly warning: string | null;
  readonly tone: Tone;
  /** Parts of the model that it comes from; empty where none stands out. */
  readonly cause: string;
  readonly conclusion: Conclusion;
  readonly rows: readonly PublicationRow[];
  /** All-in, of the whole run; null: no machine has a price. */
  readonly cost: string | null;
  readonly intervalTitle: string;
  /** When the last trial ended; empty where none did. */
  readonly measured: string;
  /** What a reader should know before all else: no more than the report's own notes. */
  readonly notes: readonly string[];
  readonly report: ReportView;
  readonly context: PublicationContext;
}

export interface PublicationRow {
  readonly workload: string;
  readonly platform: string;
  /** `next against base`. */
  readonly versions: string;
  readonly change: string;
  readonly interval: string;
  readonly verdict: string;
  readonly tone: Tone;
  readonly cost: string;
}

/** Where the report is about, and where more of it is. */
export interface PublicationContext {
  /** Commit that was measured; null: not known. */
  readonly sha: string | null;
  /** Address of the whole report; null: nowhere. */
  readonly reportUrl: string | null;
  /** Address of the workflow's run; null: it did not run in one. */
  readonly workflowUrl: string | null;
  /** Who measured, as a trusted workflow names it; absent: whoever publishes. */
  readonly source?: string | null;
}

export interface PublicationInput {
  readonly comparison: Comparison;
  /** It holds what the user wants to fail on. */
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

/** Puts a run into the words that it is published with. */
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
    // How fast a wrong result is found is no good news.
    tone: warning === null ? report.tone : "worse",
    cause: report.cause,
    conclusion: conclusionOf(plain, { fails, agrees: warning === null }),
    rows: report.cells.map((view, index) => viewRow(view, plain, plain.cells[index])),
    cost: total && formatUsd(allInTotal(total)),
    intervalTitle: report.intervalTitle,
    measured: plain.measuredTo === null ? "" : formatInstant(plain.measuredTo),
    notes: report.notes,
    report,
    context,
  };
}

/** What was refused because its sides differ has the mark of that verdict; what failed, its own. */
function markOf({ cells }: Comparison, tone: Tone): string {
  const isNotComparable = cells.some(({ effect }) => effect?.verdict === "not comparable");
  return tone === "refused" && isNotComparable ? VERDICTS["not comparable"].mark : MARKS[tone];
}

/** Green is only what was decided, is no slower and computes the same; red only what the user asked to fail on. */
function conclusionOf(
  { cells }: Comparison,
  { fails, agrees }: { readonly fails: boolean; readonly agrees: boolean },
): Conclusion {
  if (fails) return "failure";
  return agrees && cells.every(isPass) && cells.length > 0 ? "success" : "neutral";
}

function isPass(cell: Cell): boolean {
  if (cell.failures.length > 0 || !isMeasured(cell)) return false;
  const { verdict } = cell.effect ?? {};
  return cell.candidate === null || verdict === "faster" || verdict === "no material change";
}

function viewRow(view: CellView, { cost }: Comparison, cell: Cell | undefined): PublicationRow {
  const { workload, platform, baseline, candidate, change, interval, verdict, tone } = view;
  const ids = new Set((cell?.blocks ?? []).map(({ id }) => id));
  const paid = (cost?.blocks ?? []).filter(({ block }) => ids.has(block));
  const known = paid.flatMap(({ allInUsd }) => allInUsd ?? []);
  return {
    workload,
    platform,
    versions: candidate === null ? baseline : `${candidate} against ${baseline}`,
    change,
    interval,
    verdict,
    tone,
    cost: known.length === 0 ? NONE : formatUsd(known.reduce((sum, one) => sum + one, 0)),
  };
}
