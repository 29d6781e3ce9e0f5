import pc from "picocolors";
import { failsOn } from "../../core/comparison/fails-on.ts";
import type { Comparison } from "../../core/documents/comparison.ts";
import type { Metric } from "../../core/documents/platform-comparison.ts";
import type { PriceList } from "../../core/documents/prices.ts";
import type { FailOn } from "../../core/documents/run-trigger.ts";
import { InfrastructureError, UsageError } from "../../core/errors.ts";
import type { Ending } from "../../core/exit-status.ts";
import { formatCount } from "../../core/format/text.ts";
import { mayHaveKeptOutputs } from "../../core/review/kept-files.ts";
import type { OutputFiles } from "../../ports/output-files.ts";
import type { Store } from "../../ports/store.ts";
import { viewPublication } from "../../report/publishing/publication.ts";
import { renderSummary } from "../../report/report-files.ts";
import { MAX_LINES_AFTER_VERDICT, renderTerminal } from "../../report/terminal.ts";
import { codeBlock } from "../../report/text/markdown.ts";
import { viewReport } from "../../report/view.ts";
import { compareRun } from "./compare-run.ts";
import { writeReport } from "./write-report.ts";

export interface ReportOptions {
  readonly store: Store;
  readonly run: string;
  readonly prices: PriceList;
  readonly folder: string;
  readonly files: OutputFiles;
  /** Default: the metric of the last request, else the plan's. */
  readonly rankBy?: Metric | undefined;
  readonly failOn: FailOn;
  /** Lines below the report. */
  readonly notes?: readonly string[];
  /** Blocks that could not be run, and why. With one of them the command fails. */
  readonly abandonedBlocks?: readonly string[];
  /**
   * Called with the outputs once the report is written, also if no block completed.
   *
   * @param records the number of records behind the report
   */
  readonly onReport?: (outputs: Outputs, records: number) => Promise<void>;
}

type Outputs = Readonly<Record<string, string | number | boolean>>;

/** The result of a command that wrote a report. */
export interface RunReport extends Ending {
  readonly json: unknown;
  readonly outputs: Outputs;
  readonly summary: string;
  readonly text: string;
  readonly screen: string;
}

/**
 * Compares a run and writes its report.
 *
 * @throws {UsageError} no block completed; the report says why
 */
export async function reportRun(options: ReportOptions): Promise<RunReport> {
  const { store, run, prices, folder, files, failOn, notes = [], abandonedBlocks = [] } = options;
  const { comparison, records } = await compareRun(store, run, { prices, rankBy: options.rankBy });
  await writeReport(folder, comparison, records, files);
  const outputs = {
    run,
    finished: true,
    report: folder,
    ...outcomeOutputs(comparison, failOn),
    "kept-outputs": mayHaveKeptOutputs(records),
  };
  await options.onReport?.(outputs, records.length);
  const refused = refusedComparisons(comparison);
  if (refused.length === 0) requireRecords(comparison, abandonedBlocks);
  const view = viewReport(comparison);
  const pages = ["report.md", "index.html"].map((file) => files.shown(`${folder}/${file}`));
  const below = [`${pc.dim("Report:")} ${pages.join(" and ")}`, ...notes];
  const abandoned = describeAbandonedBlocks(abandonedBlocks);
  return {
    json: { run, report: folder, comparison, abandonedBlocks },
    outputs,
    summary: [renderSummary(comparison), ...abandoned.map(inBlock)].join("\n\n"),
    text: renderTerminal(view, { below }),
    screen: renderTerminal(view, { below, maxLines: MAX_LINES_AFTER_VERDICT }),
    found: failsOn(comparison, failOn),
    errors: [
      ...abandoned.map((text) => new InfrastructureError(text)),
      ...refused.map((text) => new UsageError(text)),
    ],
  };
}

function refusedComparisons({ cells }: Comparison): readonly string[] {
  return cells.flatMap(({ baseline, candidate, platform, differences }) =>
    differences.length > 0
      ? [
          `${candidate} and ${baseline} on ${platform} are not comparable: ${differences.join("; ")}.`,
        ]
      : [],
  );
}

function describeAbandonedBlocks(abandonedBlocks: readonly string[]): readonly string[] {
  if (abandonedBlocks.length === 0) return [];
  const what = `${formatCount(abandonedBlocks.length, "block")} could not be run; the report is of the rest:`;
  const again = `gcbench run tries ${abandonedBlocks.length === 1 ? "it" : "them"} again (with --detach: and --retry-failed).`;
  return [[what, ...abandonedBlocks.map((line) => `  ${line}`), again].join("\n")];
}

function inBlock(text: string): string {
  return codeBlock(text.split("\n"));
}

/** The outputs of a workflow step that describe a comparison. */
export function outcomeOutputs(comparison: Comparison, failOn: FailOn) {
  const { verdict, cause, conclusion } = viewPublication({
    comparison,
    fails: failsOn(comparison, failOn),
    context: { sha: null, reportUrl: null, workflowUrl: null },
  });
  return { verdict: cause ? `${verdict} ${cause}` : verdict, conclusion };
}

/** A run without any completed block is an error; its report says what failed and why. */
function requireRecords(comparison: Comparison, abandonedBlocks: readonly string[]): void {
  if (comparison.cells.some(({ trials }) => trials.length > 0)) return;
  const [explained] = describeAbandonedBlocks(abandonedBlocks);
  if (explained)
    throw new InfrastructureError(explained.replace("; the report is of the rest", ""));
  const view = viewReport(comparison);
  throw new UsageError(
    `${renderTerminal(view)}\n\nNo block completed. Fix the problem above, then rerun with --again.`,
  );
}
