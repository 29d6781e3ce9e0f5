import type { Comparison } from "../core/comparison/comparison.ts";
import { verifyReport } from "../core/comparison/verify-report.ts";
import { InfrastructureError, InterruptedError, UsageError } from "../core/errors.ts";
import { toJson } from "../core/json.ts";
import { type RunSummary, summariseRun } from "../core/published-run.ts";
import type { BlockRecord } from "../core/record.ts";
import type {
  CheckRun,
  Conclusion,
  Forge,
  IssueText,
  PublishedFolder,
  ResultsShelf,
} from "../ports.ts";
import { renderAlert } from "../report/publishing/alert.ts";
import { type AnnotatedFile, renderCheck } from "../report/publishing/check.ts";
import { commentMarker, renderComment, renderJobSummary } from "../report/publishing/comment.ts";
import {
  type Publication,
  type PublicationContext,
  viewPublication,
} from "../report/publishing/publication.ts";
import { renderRunsIndex } from "../report/publishing/runs-index.ts";
import { renderReport } from "../report/report-files.ts";

/** What a report rests on. All that is published is made anew from it. */
export interface ReportData {
  readonly comparison: Comparison;
  /** By block. */
  readonly records: ReadonlyMap<string, BlockRecord>;
}

/** What is to be published, and where. */
export interface PublishOrder {
  readonly data: ReportData;
  /** The comparison holds what the user wants to fail on. */
  readonly fails: boolean;
  /** Name of the run's folder; null: the run's own. */
  readonly folderName: string | null;
  /** It holds a version that is slower, or fails. */
  readonly isRegression: boolean;
  readonly context: PublicationContext;
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
  readonly alert: IssueText | null;
  readonly jobSummary: string;
}

export interface Published {
  readonly conclusion: Conclusion;
  readonly resultsCommit: string | null;
  readonly wasThere: boolean;
  readonly commentUrl: string | null;
  readonly checkUrl: string | null;
  readonly alertUrl: string | null;
}

/** @throws {UsageError} the report does not hold together */
export function renderAll(order: PublishOrder): Rendered {
  const { data, context, file } = order;
  verifyReport(data.comparison, data.records);
  const publication = viewPublication({ ...order, comparison: data.comparison });
  const { sha } = context;
  return {
    publication,
    folder: renderFolder(order, publication),
    comment: order.comment ? renderComment(publication, null) : null,
    check: order.check && sha !== null ? renderCheck(publication, { sha, file }) : null,
    alert: order.alert && order.isRegression ? renderAlert(publication) : null,
    jobSummary: renderJobSummary(publication),
  };
}

function renderFolder(
  { data: { comparison, records }, folderName, pullRequest, context: { sha } }: PublishOrder,
  publication: Publication,
): PublishedFolder {
  const run = folderName ?? comparison.run;
  const summary = summariseRun(comparison, publication, { pullRequest, sha });
  return {
    run,
    files: new Map([
      ["comparison.json", toJson(comparison)],
      ...[...records].map(([block, record]) => [`records/${block}.json`, toJson(record)] as const),
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

export interface Places {
  /** Null: nothing goes to GitHub's pages. */
  readonly forge: Forge | null;
  /** Null: the results are committed nowhere. */
  readonly shelf: ResultsShelf | null;
  say(line: string): void;
}

/**
 * Publishes what was rendered: first the results, which all else links to. What one place refuses keeps no other from
 * getting its part; then the first refusal is the outcome.
 *
 * @throws {UsageError} a place refused, with what was published all the same
 */
export async function publish(
  rendered: Rendered,
  pullRequest: number | null,
  { forge, shelf, say }: Places,
): Promise<Published> {
  const { publication, folder, check, alert } = rendered;
  const attempt = new Attempts(say);
  const shelved = shelf && (await attempt.to("commit", () => shelf.put(folder, renderRunsIndex)));
  if (shelf && shelved) {
    say(
      `${shelved.wasThere ? "Was there already" : "Committed"}: runs/${folder.run}, ${shelf.location}`,
    );
  }
  const comments = rendered.comment !== null && forge !== null && pullRequest !== null;
  const commentUrl = comments
    ? await attempt.to("comment", () => putComment(forge, pullRequest, publication))
    : null;
  const checkUrl = check && forge ? await attempt.to("check", () => forge.putCheck(check)) : null;
  const alertUrl = alert && forge ? await attempt.to("alert", () => forge.putIssue(alert)) : null;
  attempt.end();
  return {
    conclusion: publication.conclusion,
    resultsCommit: shelved?.commit ?? null,
    wasThere: shelved?.wasThere ?? false,
    ...{ commentUrl, checkUrl, alertUrl },
  };
}

/** The one comment of a suite: made once, and then updated in place, with the verdicts that it had before. */
async function putComment(
  forge: Forge,
  pullRequest: number,
  publication: Publication,
): Promise<string> {
  const there = await forge.findComment(pullRequest, commentMarker(publication.suite));
  const body = renderComment(publication, there?.body ?? null);
  if (there === null) return (await forge.createComment(pullRequest, body)).url;
  if (there.body === body) return there.url;
  return (await forge.updateComment(there.id, body)).url;
}

/** Tries each part; what went wrong is told when all were tried. */
class Attempts {
  readonly #faults: Error[] = [];
  readonly #done: string[] = [];
  readonly #say: (line: string) => void;

  constructor(say: (line: string) => void) {
    this.#say = say;
  }

  async to<T>(what: string, act: () => Promise<T>): Promise<T | null> {
    try {
      const result = await act();
      this.#done.push(what);
      return result;
    } catch (error) {
      if (error instanceof InterruptedError || !(error instanceof Error)) throw error;
      this.#faults.push(error);
      this.#say(`Not published: ${what}.`);
      return null;
    }
  }

  end(): void {
    const [first] = this.#faults;
    if (!first) return;
    const done = this.#done.length > 0 ? `\nPublished all the same: ${this.#done.join(", ")}.` : "";
    const message = `${this.#faults.map((fault) => fault.message).join("\n\n")}${done}`;
    const options = { cause: first };
    const isTheirs = this.#faults.every((fault) => fault instanceof UsageError);
    throw isTheirs ? new UsageError(message, options) : new InfrastructureError(message, options);
  }
}
