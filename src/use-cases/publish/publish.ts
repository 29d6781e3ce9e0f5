import { summariseRun } from "../../core/comparison/summarise-run.ts";
import { verifyReport } from "../../core/comparison/verify-report.ts";
import type { Comparison } from "../../core/documents/comparison.ts";
import type { RunSummary } from "../../core/documents/published-run.ts";
import type { BlockRecord } from "../../core/documents/record.ts";
import { InterruptedError, PermanentError } from "../../core/errors.ts";
import { toJson } from "../../core/format/json.ts";
import type { Clock } from "../../ports/clock.ts";
import type { CheckRun, Conclusion, Forge } from "../../ports/forge.ts";
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
import { renderReport } from "../../report/report-files.ts";
import { updateAlert } from "./alert-issue.ts";
import { addToSticky } from "./sticky-comment.ts";

/** What a report rests on. All that is published is made anew from it. */
export interface ReportData {
  readonly comparison: Comparison;
  /** By block. */
  readonly records: ReadonlyMap<string, BlockRecord>;
}

/** What is to be published, and where. */
export interface PublishRequest {
  readonly data: ReportData;
  /** The comparison holds what the user wants to fail on. */
  readonly fails: boolean;
  /** Name of the run's folder; null: the run's own. */
  readonly folderName: string | null;
  /** It holds a version that is slower, or fails. */
  readonly isRegression: boolean;
  readonly context: PublicationContext;
  /** The report's address is on the shelf: there is none where it did not get there. */
  readonly isReportPublished: boolean;
  /** Whom the run is for; null: no pull request. */
  readonly pullRequest: number | null;
  readonly comment: boolean;
  readonly check: boolean;
  readonly alert: boolean;
  /** For annotations; null: none. */
  readonly file: AnnotatedFile | null;
}

/** All of it, rendered: what a dry run shows. */
export interface Rendered {
  readonly publication: Publication;
  readonly folder: PublishedFolder;
  readonly comment: string | null;
  readonly check: CheckRun | null;
  readonly alert: Alert | null;
  readonly jobSummary: string;
}

/** Where a part is published. */
export type PublishTarget = "results" | "comment" | "check" | "alert";

/** A part that is not where it should be, and why. */
export interface PublishError {
  readonly place: PublishTarget;
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
}

/** @throws {UsageError} the report does not hold together */
export function renderAll(order: PublishRequest): Rendered {
  verifyReport(order.data.comparison, order.data.records);
  return renderPages(order, renderFolder(order));
}

/** All but the folder, which does not know where it is. */
function renderPages(order: PublishRequest, folder: PublishedFolder): Rendered {
  const { data, context, file } = order;
  const { comparison } = data;
  const publication = viewPublication({ ...order, comparison });
  const { sha } = context;
  return {
    publication,
    folder,
    comment: order.comment ? renderComment(publication, null) : null,
    check: order.check && sha !== null ? renderCheck(publication, { sha, file }) : null,
    alert: order.alert ? renderAlert(publication, comparison, order.isRegression) : null,
    jobSummary: renderJobSummary(publication),
  };
}

/** What of a report's folder never changes; nothing of it is rendered. */
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

function renderFolder(order: PublishRequest): PublishedFolder {
  const { folderName, pullRequest } = order;
  const { comparison } = order.data;
  const { sha } = order.context;
  const publication = viewPublication({ ...order, comparison });
  const run = folderName ?? comparison.run;
  const summary = summariseRun(comparison, publication, { pullRequest, sha });
  return {
    run,
    files: new Map([
      ...folderOf(order.data).files,
      ...renderReport(comparison),
      ["summary.json", toJson(summary)],
    ]),
    data: ["comparison.json"],
    subject: `Add ${run}: ${countVerdicts(summary)}`,
  };
}

/** `1 slower, 2 no material change`. Of a fixed vocabulary: a commit's message is no place for texts of others. */
function countVerdicts({ rows }: RunSummary): string {
  const words = rows.map(({ verdict, isFailed }) => verdict ?? (isFailed ? "failed" : "measured"));
  return [...new Set(words)]
    .map((word) => `${words.filter((one) => one === word).length} ${word}`)
    .join(", ");
}

export interface PublishTargets {
  /** Null: nothing goes to GitHub's pages. */
  readonly forge: Forge | null;
  /** Null: the results are committed nowhere. */
  readonly resultsRepository: ResultsRepository | null;
  /** What of it was done before; absent: this is asked for once. */
  readonly inputLog?: PublishState | null;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  log(line: string): void;
  warn(message: string): void;
}

/** Remembers what of a run was published where, for whoever is called again until all is. */
export interface PublishState {
  /** Places that got their part, or refused it for good. */
  readonly done: ReadonlySet<string>;
  note(place: string, outcome: PublishOutcome): Promise<void>;
}

export type PublishOutcome =
  | { readonly outcome: "published" }
  | { readonly outcome: "refused"; readonly why: string };

/**
 * Publishes a report: first the results, which all else links to; what is linked from is rendered when it is known whether they are there.
 * What one place refuses keeps no other from getting its part: it is among the faults.
 *
 * @throws {UsageError} the report does not hold together
 */
export async function publish(order: PublishRequest, places: PublishTargets): Promise<Published> {
  const { forge, resultsRepository, log, clock, signal } = places;
  verifyReport(order.data.comparison, order.data.records);
  const folder = renderFolder(order);
  const attempt = new Attempts(places);
  const published =
    resultsRepository &&
    (await attempt.to("results", () => resultsRepository.put(folder, renderRunsIndex)));
  if (resultsRepository && published) {
    log(
      `${published.alreadyExists ? "Was there already" : "Committed"}: runs/${folder.run}, ${resultsRepository.location}`,
    );
  }
  const isLinked = !order.isReportPublished || !attempt.failed("results");
  const context = isLinked ? order.context : { ...order.context, reportUrl: null };
  const rendered = renderPages({ ...order, context }, folder);
  const urls = forge
    ? await publishPages(rendered, order.pullRequest, { forge, attempt, log, clock, signal })
    : NO_TARGET;
  return {
    rendered,
    conclusion: rendered.publication.conclusion,
    resultsCommit: published?.commit ?? null,
    alreadyExists: published?.alreadyExists ?? false,
    ...urls,
    errors: attempt.errors,
  };
}

const NO_TARGET = { commentUrl: null, checkUrl: null, alertUrl: null };

interface PageTargets extends Pick<PublishTargets, "log" | "clock" | "signal"> {
  readonly forge: Forge;
  readonly attempt: Attempts;
}

/** What goes to GitHub's pages. */
async function publishPages(
  { publication, comment, check, alert }: Rendered,
  pullRequest: number | null,
  { forge, attempt, log, clock, signal }: PageTargets,
): Promise<typeof NO_TARGET | Pick<Published, keyof typeof NO_TARGET>> {
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

/** Tries each part; what went wrong is kept. */
class Attempts {
  readonly errors: PublishError[] = [];
  readonly #places: PublishTargets;

  constructor(places: PublishTargets) {
    this.#places = places;
  }

  failed(place: PublishTarget): boolean {
    return this.errors.some((fault) => fault.place === place);
  }

  /** @returns null: it failed, or was settled before */
  async to<T>(place: PublishTarget, act: () => Promise<T>): Promise<T | null> {
    const { inputLog = null, log, warn } = this.#places;
    if (inputLog?.done.has(place)) return null;
    try {
      const result = await act();
      await inputLog?.note(place, { outcome: "published" });
      return result;
    } catch (error) {
      if (error instanceof InterruptedError || !(error instanceof Error)) throw error;
      if (inputLog && error instanceof PermanentError) {
        await inputLog.note(place, { outcome: "refused", why: error.message });
        warn(`${error.message}\nThat is for good: the ${place} is left out.`);
      } else {
        this.errors.push({ place, error });
        log(`Not published: ${place}.`);
      }
      return null;
    }
  }
}
