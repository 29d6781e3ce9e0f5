import { summariseRun } from "../../core/comparison/summarise-run.ts";
import { verifyReport } from "../../core/comparison/verify-report.ts";
import type { Comparison } from "../../core/documents/comparison.ts";
import type { RunSummary } from "../../core/documents/published-run.ts";
import type { BlockRecord } from "../../core/documents/record.ts";
import { DisabledFeatureError, InterruptedError, PermanentError } from "../../core/errors.ts";
import { toJson } from "../../core/format/json.ts";
import type { Clock } from "../../ports/clock.ts";
import type { CheckRun, CommitStatus, Conclusion, Forge } from "../../ports/forge.ts";
import type { PublishedFolder, ResultsRepository } from "../../ports/results-repository.ts";
import { type Alert, renderAlert } from "../../report/publishing/alert.ts";
import { type AnnotatedFile, renderCheck } from "../../report/publishing/check.ts";
import {
  commentMarker,
  holdsComment,
  renderComment,
  renderJobSummary,
} from "../../report/publishing/comment.ts";
import {
  type Publication,
  type PublicationContext,
  viewPublication,
} from "../../report/publishing/publication.ts";
import { renderRunsIndex } from "../../report/publishing/runs-index.ts";
import { renderStatus } from "../../report/publishing/status.ts";
import { renderReport } from "../../report/report-files.ts";
import { updateAlert } from "./alert-issue.ts";
import { setVerdict } from "./benchmark-status.ts";
import { addToSticky } from "./sticky-comment.ts";

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
  /** A version is slower, or failed. */
  readonly isRegression: boolean;
  readonly context: PublicationContext;
  /** The address of the report is in the results repository: if publishing there fails, there is no address. */
  readonly isReportPublished: boolean;
  /** Pull request that the run is for; null: none. */
  readonly pullRequest: number | null;
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
  readonly alert: Alert | null;
  /** With the verdict, also if it is not published. */
  readonly status: CommitStatus;
  readonly jobSummary: string;
}

/** A target of a publication. */
export type PublishTarget = "results" | "comment" | "check" | "alert" | "status";

/** A target that did not get its part, and why. */
export interface PublishError {
  readonly target: PublishTarget;
  readonly error: Error;
}

export interface Published {
  readonly rendered: Rendered;
  readonly conclusion: Conclusion;
  readonly resultsCommit: string | null;
  readonly alreadyExists: boolean;
  readonly commentUrl: string | null;
  readonly checkUrl: string | null;
  readonly alertUrl: string | null;
  readonly errors: readonly PublishError[];
  /** Targets that the repository's owner disabled. */
  readonly notes: readonly string[];
}

/** @throws {UsageError} the report contradicts its records */
export function renderAll(request: PublishRequest): Rendered {
  verify(request.data);
  return renderPages(request, renderFolder(request));
}

function verify({ parts, ...data }: ReportData): void {
  for (const { comparison, records } of parts ?? [data]) verifyReport(comparison, records);
}

/** Everything but the folder, which does not know its address. */
function renderPages(request: PublishRequest, folder: PublishedFolder): Rendered {
  const { data, context, file } = request;
  const { comparison } = data;
  const publication = viewPublication({ ...request, comparison });
  const { sha } = context;
  return {
    publication,
    folder,
    comment: request.comment ? renderComment(publication, null) : null,
    check: request.check && sha !== null ? renderCheck(publication, { sha, file }) : null,
    alert: request.alert ? renderAlert(publication, comparison, request.isRegression) : null,
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

function renderFolder(request: PublishRequest): PublishedFolder {
  const { folderName, pullRequest } = request;
  const { comparison } = request.data;
  const { sha } = request.context;
  const publication = viewPublication({ ...request, comparison });
  const run = folderName ?? comparison.run;
  const summary = summariseRun(comparison, publication, { pullRequest, sha });
  return {
    run,
    files: new Map([
      ...folderOf(request.data).files,
      ...renderReport(comparison),
      ["summary.json", toJson(summary)],
    ]),
    data: ["comparison.json"],
    subject: `Add ${run}: ${countVerdicts(summary)}`,
  };
}

/** `1 slower, 2 no material change`. From a fixed vocabulary: text from outside must not enter a commit message. */
function countVerdicts({ rows }: RunSummary): string {
  const words = rows.map(({ verdict, isFailed }) => verdict ?? (isFailed ? "failed" : "measured"));
  return [...new Set(words)]
    .map((word) => `${words.filter((one) => one === word).length} ${word}`)
    .join(", ");
}

export interface PublishTargets {
  /** Null: no comment, check or issue. */
  readonly forge: Forge | null;
  /** Null: the results are not committed. */
  readonly resultsRepository: ResultsRepository | null;
  /** Targets that are done; null: none is remembered. */
  readonly publishState?: PublishState | null;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  log(line: string): void;
  warn(message: string): void;
}

/** Remembers which targets of a result are done, for a client that is called until all are. */
export interface PublishState {
  /** Targets that got their part, or refused it for good. */
  readonly done: ReadonlySet<string>;
  record(target: string, outcome: PublishOutcome): Promise<void>;
}

export type PublishOutcome =
  | { readonly outcome: "published"; readonly reason: null }
  | { readonly outcome: "refused"; readonly reason: string };

export const PUBLISHED: PublishOutcome = { outcome: "published", reason: null };

/**
 * Publishes a report. The results come first, because all other targets link to them. A target that fails does not stop the others: it is
 * among the errors.
 *
 * @throws {UsageError} the report contradicts its records
 */
export async function publish(
  request: PublishRequest,
  targets: PublishTargets,
): Promise<Published> {
  const { forge, resultsRepository, log, clock, signal } = targets;
  verify(request.data);
  const folder = renderFolder(request);
  const attempt = new Attempts(targets);
  const published =
    resultsRepository &&
    (await attempt.to("results", () => resultsRepository.put(folder, renderRunsIndex)));
  if (resultsRepository && published) {
    log(
      `${published.alreadyExists ? "Already committed" : "Committed"}: runs/${folder.run}, ${resultsRepository.location}`,
    );
  }
  const isLinked = !request.isReportPublished || !attempt.failed("results");
  const context = isLinked ? request.context : { ...request.context, reportUrl: null };
  const rendered = renderPages({ ...request, context }, folder);
  const urls = forge
    ? await publishPages(rendered, request.pullRequest, { forge, attempt, log, clock, signal })
    : NO_PAGES;
  const { sha } = context;
  if (forge && request.status && sha !== null) {
    await attempt.to("status", () => setVerdict(forge, { sha, status: rendered.status, log }));
  }
  return {
    rendered,
    conclusion: rendered.publication.conclusion,
    resultsCommit: published?.commit ?? null,
    alreadyExists: published?.alreadyExists ?? false,
    ...urls,
    errors: attempt.errors,
    notes: attempt.notes,
  };
}

const NO_PAGES = { commentUrl: null, checkUrl: null, alertUrl: null };

interface PageTargets extends Pick<PublishTargets, "log" | "clock" | "signal"> {
  readonly forge: Forge;
  readonly attempt: Attempts;
}

/** Publishes comment, check and issue. */
async function publishPages(
  { publication, comment, check, alert }: Rendered,
  pullRequest: number | null,
  { forge, attempt, log, clock, signal }: PageTargets,
): Promise<typeof NO_PAGES | Pick<Published, keyof typeof NO_PAGES>> {
  const marker = commentMarker(publication);
  const text = {
    write: (before: string | null) => renderComment(publication, before),
    holds: (body: string) => holdsComment(publication, body),
    clock,
    signal,
  };
  const made =
    comment === null || pullRequest === null
      ? null
      : await attempt.to("comment", () =>
          addToSticky(forge, { number: pullRequest, marker }, text),
        );
  return {
    commentUrl: made?.url ?? null,
    checkUrl: check && (await attempt.to("check", () => forge.putCheck(check))),
    alertUrl: alert && (await attempt.to("alert", () => updateAlert(forge, alert, log))),
  };
}

/** Tries each target, and keeps the errors. */
class Attempts {
  readonly errors: PublishError[] = [];
  readonly notes: string[] = [];
  readonly #targets: PublishTargets;

  constructor(targets: PublishTargets) {
    this.#targets = targets;
  }

  failed(target: PublishTarget): boolean {
    return this.errors.some((error) => error.target === target);
  }

  /** @returns null: it failed, or the target was done before */
  async to<T>(target: PublishTarget, act: () => Promise<T>): Promise<T | null> {
    const { publishState = null, log, warn } = this.#targets;
    if (publishState?.done.has(target)) return null;
    try {
      const result = await act();
      await publishState?.record(target, PUBLISHED);
      return result;
    } catch (error) {
      if (error instanceof InterruptedError || !(error instanceof Error)) throw error;
      if (error instanceof DisabledFeatureError) {
        await publishState?.record(target, { outcome: "refused", reason: error.message });
        this.notes.push(error.message);
        warn(error.message);
      } else if (publishState && error instanceof PermanentError) {
        await publishState.record(target, { outcome: "refused", reason: error.message });
        warn(`${error.message}\nThe ${target} is skipped for good.`);
      } else {
        this.errors.push({ target, error });
        log(`Not published: ${target}.`);
      }
      return null;
    }
  }
}
