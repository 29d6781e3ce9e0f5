import { summariseRun } from "../../core/comparison/summarise-run.ts";
import { verifyReport } from "../../core/comparison/verify-report.ts";
import type { Comparison } from "../../core/documents/comparison.ts";
import type { RunSummary } from "../../core/documents/published-run.ts";
import type { BlockRecord } from "../../core/documents/record.ts";
import type { RegressionList } from "../../core/documents/regression-list.ts";
import { toJson } from "../../core/format/json.ts";
import type { CheckRun, CommitStatus } from "../../ports/forge.ts";
import type { PublishedFolder } from "../../ports/results-repository.ts";
import { type AnnotatedFile, renderCheck } from "../../report/publishing/check.ts";
import { renderComment, renderJobSummary } from "../../report/publishing/comment.ts";
import {
  type Publication,
  type PublicationContext,
  viewPublication,
} from "../../report/publishing/publication.ts";
import { type RegressionAlert, viewRegressions } from "../../report/publishing/regression-alert.ts";
import { renderStatus } from "../../report/publishing/status.ts";
import { renderReport } from "../../report/report-files.ts";

/** What a report rests on. Everything published is rendered again from it. */
export interface ReportData {
  readonly comparison: Comparison;
  /** By block. */
  readonly records: ReadonlyMap<string, BlockRecord>;
  /** Reports of single machines that the comparison was joined from. Default: it is one itself. */
  readonly parts?: readonly ReportData[];
}

/** What to publish, and where. */
export interface PublishRequest {
  readonly data: ReportData;
  /** The comparison holds what --fail-on asks for. */
  readonly fails: boolean;
  /** Name of the run's folder; null: the run's name. */
  readonly folderName: string | null;
  readonly context: PublicationContext;
  /** The address of the report is in the results repository: if publishing there fails, there is no address. */
  readonly isReportPublished: boolean;
  /** Pull request that the run is for; null: none. */
  readonly pullRequest: number | null;
  /** Render the site of all runs on the results branch. */
  readonly site: boolean;
  /** Address of that site with a final slash; null: unknown. */
  readonly siteUrl: string | null;
  /** Regressions with an issue, for that site; null: as the branch says. */
  readonly regressions: RegressionList | null;
  readonly comment: boolean;
  readonly check: boolean;
  readonly alert: boolean;
  readonly status: boolean;
  /** File for annotations; null: none. */
  readonly file: AnnotatedFile | null;
}

/** Everything rendered: what a dry run shows. */
export interface Rendered {
  readonly publication: Publication;
  readonly folder: PublishedFolder;
  readonly comment: string | null;
  readonly check: CheckRun | null;
  readonly alert: RegressionAlert | null;
  /** With the verdict, also if it is not published. */
  readonly status: CommitStatus;
  readonly jobSummary: string;
}

/** @throws {UsageError} the report contradicts its records */
export function renderAll(request: PublishRequest): Rendered {
  verify(request.data);
  return renderPages(request, renderFolder(request));
}

export function verify({ parts, ...data }: ReportData): void {
  for (const { comparison, records } of parts ?? [data]) verifyReport(comparison, records);
}

/** Everything but the folder, which does not know its address. */
export function renderPages(request: PublishRequest, folder: PublishedFolder): Rendered {
  const { data, context, file } = request;
  const { comparison } = data;
  const publication = viewPublication({ ...request, comparison });
  const { sha } = context;
  return {
    publication,
    folder,
    comment: request.comment ? renderComment(publication, null) : null,
    check: request.check && sha !== null ? renderCheck(publication, { sha, file }) : null,
    alert: request.alert ? viewRegressions(publication, comparison) : null,
    status: renderStatus(publication, comparison),
    jobSummary: renderJobSummary(publication),
  };
}

/** The files of a report's folder that never change: data, nothing rendered. */
export function folderOf({ comparison, records }: ReportData): PublishedFolder {
  return {
    run: comparison.run,
    files: new Map([["comparison.json", toJson(comparison)], ...recordFiles(records)]),
    data: ["comparison.json"],
    subject: comparison.run,
  };
}

function recordFiles(records: ReportData["records"]): readonly (readonly [string, string])[] {
  return [...records].map(([block, record]) => [`records/${block}.json`, toJson(record)] as const);
}

export function renderFolder(request: PublishRequest): PublishedFolder {
  const { data, folderName, pullRequest, context } = request;
  const run = folderName ?? data.comparison.run;
  const { files, summary } = renderRun(data, run, { pullRequest, sha: context.sha });
  return {
    run,
    files,
    data: ["comparison.json"],
    subject: `Add ${run}: ${countVerdicts(summary)}`,
  };
}

/** The files of a run's folder on a results branch or in a site, the summary last. */
export function renderRun(
  data: ReportData,
  run: string,
  { pullRequest, sha }: Pick<RunSummary, "pullRequest" | "sha">,
): { readonly files: ReadonlyMap<string, string>; readonly summary: RunSummary } {
  const { comparison } = data;
  const context = { sha, reportUrl: null, workflowUrl: null };
  const publication = viewPublication({ comparison, fails: false, context });
  const summary = { ...summariseRun(comparison, publication, { pullRequest, sha }), run };
  const files = new Map([
    ...folderOf(data).files,
    ...renderReport(comparison),
    ["summary.json", toJson(summary)] as const,
  ]);
  return { files, summary };
}

/** `1 slower, 2 no material change`. From a fixed vocabulary: text from outside must not enter a commit message. */
function countVerdicts({ rows }: RunSummary): string {
  const words = rows.map(({ verdict, isFailed }) => verdict ?? (isFailed ? "failed" : "measured"));
  return [...new Set(words)]
    .map((word) => `${words.filter((one) => one === word).length} ${word}`)
    .join(", ");
}
