import { join, relative } from "node:path";
import pc from "picocolors";
import { failsOn } from "../../core/comparison/fails-on.ts";
import type { Comparison } from "../../core/documents/comparison.ts";
import type { Metric } from "../../core/documents/platform-comparison.ts";
import type { PriceList } from "../../core/documents/prices.ts";
import type { FailOn } from "../../core/documents/run-trigger.ts";
import { InfrastructureError, UsageError } from "../../core/errors.ts";
import { formatCount } from "../../core/format/text.ts";
import type { Store } from "../../ports/store.ts";
import { viewPublication } from "../../report/publishing/publication.ts";
import { renderSummary } from "../../report/report-files.ts";
import { renderTerminal } from "../../report/terminal.ts";
import { codeBlock } from "../../report/text/markdown.ts";
import { viewReport } from "../../report/view.ts";
import { compareRun } from "../../use-cases/report/compare-run.ts";
import type { Report } from "../command.ts";
import { writeReport } from "./write-report.ts";

export interface ReportOptions {
  readonly store: Store;
  readonly run: string;
  readonly prices: PriceList;
  readonly folder: string;
  readonly rankBy?: Metric | undefined;
  /** What the reader types for an A/A comparison. Default: nobody knows the suite's path. */
  readonly aaCommand?: string;
  readonly failOn: FailOn;
  /** For the reader, below the report. */
  readonly notes?: readonly string[];
  /** Blocks that could not be run, with the reason. They make the command fail. */
  readonly givenUp?: readonly string[];
  /**
   * Hears the outputs once the report is written, before a run in which nothing came through is refused.
   *
   * @param records how many the report rests on
   */
  readonly onReport?: (outputs: Outputs, records: number) => Promise<void>;
}

type Outputs = NonNullable<Report["outputs"]>;

/** What is there of a run becomes its report, and the result of the command. */
export async function reportRun(options: ReportOptions): Promise<Report> {
  const { store, run, prices, folder, failOn, notes = [], givenUp = [] } = options;
  const { comparison, records } = await compareRun(store, run, { prices, rankBy: options.rankBy });
  await writeReport(folder, comparison, records);
  const outputs: Outputs = {
    run,
    finished: true,
    report: folder,
    ...outcomeOutputs(comparison, failOn),
  };
  await options.onReport?.(outputs, records.length);
  requireRecords(comparison, givenUp);
  const view = viewReport(comparison, options);
  const files = ["report.md", "index.html"].map((file) => relative("", join(folder, file)));
  const below = [`${pc.dim("  Report:")} ${files.join("  ")}`, ...notes.map((note) => `  ${note}`)];
  return {
    json: { run, report: folder, comparison, givenUp },
    outputs,
    summary: [
      renderSummary(comparison, options),
      ...describeAbandonedBlocks(givenUp).map(inBlock),
    ].join("\n\n"),
    text: [renderTerminal(view), below.join("\n")].join("\n\n"),
    found: failsOn(comparison, failOn),
    errors: describeAbandonedBlocks(givenUp).map((text) => new InfrastructureError(text)),
  };
}

function describeAbandonedBlocks(givenUp: readonly string[]): readonly string[] {
  if (givenUp.length === 0) return [];
  const what = `${formatCount(givenUp.length, "block")} could not be run; the report is of the rest:`;
  const again = `gcbench run tries ${givenUp.length === 1 ? "it" : "them"} again (with --detach: and --retry-failed).`;
  return [[what, ...givenUp.map((line) => `  ${line}`), again].join("\n")];
}

function inBlock(text: string): string {
  return codeBlock(text.split("\n"));
}

/** What the next steps of a workflow may need to know of a comparison. */
export function outcomeOutputs(comparison: Comparison, failOn: FailOn) {
  const { verdict, cause, conclusion } = viewPublication({
    comparison,
    fails: failsOn(comparison, failOn),
    context: { sha: null, reportUrl: null, workflowUrl: null },
  });
  return { verdict: cause ? `${verdict} ${cause}` : verdict, conclusion };
}

/** A run in which nothing ended well is the user's to mend: its report says what failed and why. */
function requireRecords(comparison: Comparison, givenUp: readonly string[]): void {
  if (comparison.cells.some(({ trials }) => trials.length > 0)) return;
  const [explained] = describeAbandonedBlocks(givenUp);
  if (explained)
    throw new InfrastructureError(explained.replace("; the report is of the rest", ""));
  const view = viewReport(comparison);
  throw new UsageError(
    `${renderTerminal(view)}\n\nNo block came through. Mend that, then run it with --again.`,
  );
}
