import { parseRegressionList } from "../../core/documents/regression-list.ts";
import { DisabledFeatureError, InterruptedError, PermanentError } from "../../core/errors.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Conclusion, Forge } from "../../ports/forge.ts";
import type { ResultsRepository } from "../../ports/results-repository.ts";
import { commentMarker, holdsComment, renderComment } from "../../report/publishing/comment.ts";
import { renderResultsPages } from "../../report/site/site-files.ts";
import { setVerdict } from "./benchmark-status.ts";
import { updateRegressions } from "./regression-issues.ts";
import {
  type PublishRequest,
  type Rendered,
  renderFolder,
  renderPages,
  verify,
} from "./render-publication.ts";
import { addToSticky } from "./sticky-comment.ts";
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
  /** Issues about regressions. */
  readonly alertUrls: readonly string[];
  readonly errors: readonly PublishError[];
  /** Targets that the repository's owner disabled. */
  readonly notes: readonly string[];
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
    (await attempt.to("results", () =>
      resultsRepository.put(folder, (summaries, { regressions, unpaired }) =>
        renderResultsPages(summaries, {
          hasSite: request.site,
          siteUrl: request.siteUrl,
          regressions: request.regressions ?? parseRegressionList(regressions ?? ""),
          unpaired,
        }),
      ),
    ));
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

const NO_PAGES = { commentUrl: null, checkUrl: null, alertUrls: [] };

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
    alertUrls:
      (alert && (await attempt.to("alert", () => updateRegressions(forge, alert, log)))) ?? [],
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
