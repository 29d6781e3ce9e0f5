import { z } from "zod";
import {
  ANSWER_MARKER,
  parseBenchmarkComment,
  STATUS_CONTEXT,
  STATUSES,
  type StatusEnd,
} from "../../core/github/benchmark-comment.ts";
import type { CommitStatus, Forge, PullRequest } from "../../ports/forge.ts";
import { codeSpan, escapeMarkdown } from "../../report/text/markdown.ts";
import { putSticky } from "./sticky-comment.ts";

/** People who may spend the account's money: those who may change the code. */
const WRITE_PERMISSIONS = ["admin", "maintain", "write"];
/** Length of `at=` for a fork's head. With fewer digits, its author could make another commit that begins with them. */
const WHOLE_COMMIT = 40;

/** The event of a new comment, as GitHub sends it. */
export const commentEventSchema = z.object({
  action: z.literal("created"),
  issue: z.object({ number: z.number().int().positive(), pull_request: z.unknown().optional() }),
  comment: z.object({
    id: z.number().int().positive(),
    body: z.string(),
    user: z.object({ login: z.string() }),
  }),
});
export type CommentEvent = z.infer<typeof commentEventSchema>;

/** Suites that a comment can name. */
export interface BenchmarkSuites {
  pathOf(suite: string): string;
  /** Why a suite cannot be measured in AWS on these platforms; null: it can. */
  rejection(suite: string, platforms: readonly string[]): Promise<string | null>;
}

export interface AnswerPorts {
  readonly suites: BenchmarkSuites;
  /** Page of this workflow run, for the status. */
  readonly page: string | null;
  openForge(): Promise<Forge>;
}

export type Answer =
  | { readonly accepted: false; readonly text: string }
  | {
      readonly accepted: true;
      readonly text: string;
      /** Path of the suite. */
      readonly suite: string;
      readonly platforms: readonly string[];
      readonly pull: PullRequest;
    };

/**
 * Answers a `/benchmark` comment: who may ask, for which suite, at which commit.
 *
 * @param defaultSuite if the comment names none
 */
export async function answerComment(
  event: CommentEvent,
  defaultSuite: string,
  ports: AnswerPorts,
): Promise<Answer> {
  const { issue, comment } = event;
  const parsed = issue.pull_request ? parseBenchmarkComment(comment.body) : null;
  if (!parsed || parsed.kind === "other") {
    return rejected("The comment is not a /benchmark comment on a pull request.");
  }
  const forge = await ports.openForge();
  const { login } = comment.user;
  if (!WRITE_PERMISSIONS.includes(await forge.permissionOf(login))) {
    await forge.react(comment.id, "-1");
    return rejected(`${login} may not write to ${forge.repository}, so nothing was started.`);
  }
  if (parsed.kind === "mistake") return explain(event, parsed.message, forge);
  const { platforms, commit, suite } = parsed.request;
  const name = suite ?? defaultSuite;
  const rejection = await ports.suites.rejection(name, platforms);
  if (rejection) return explain(event, rejection, forge);
  // From here on this commit is measured, whatever is pushed later.
  const pull = await forge.pullRequest(issue.number);
  const mistake = explainWrongCommit(pull, commit);
  if (mistake) return explain(event, mistake, forge);
  await forge.react(comment.id, "rocket");
  const status = { state: "pending", description: `${name} is being measured` } as const;
  await forge.setStatus(pull.headSha, statusOf(status, ports.page));
  const text = `Measuring ${name} at ${pull.headSha} for pull request ${pull.number}.`;
  return { accepted: true, text, suite: ports.suites.pathOf(name), platforms, pull };
}

/** @returns null: the head is the commit that the comment names */
function explainWrongCommit(
  { headSha, isFromFork }: PullRequest,
  commit: string | null,
): string | null {
  if (isFromFork && commit?.length !== WHOLE_COMMIT) {
    return `the head is in another repository, and its owner can push at any moment. Name the commit that you have read with all ${WHOLE_COMMIT} digits, as at=...`;
  }
  if (commit === null || headSha.startsWith(commit)) return null;
  return `the head is ${headSha} now, and not ${commit}`;
}

function rejected(text: string): Answer {
  return { accepted: false, text };
}

/** Says in a comment what to write instead. */
async function explain(event: CommentEvent, why: string, forge: Forge): Promise<Answer> {
  const { number } = event.issue;
  await forge.react(event.comment.id, "confused");
  const usage = "/benchmark [suite] [platform,platform] [at=COMMIT]";
  const sentence = /[.?]$/.test(why) ? why : `${why}.`;
  const body = `${ANSWER_MARKER}\nNothing was started: ${escapeMarkdown(sentence)}\n\nUsage: ${codeSpan(usage)}.`;
  await putSticky(forge, { number, marker: ANSWER_MARKER }, () => body);
  return rejected(`Nothing was started: ${sentence}`);
}

/** How a requested benchmark ended. */
export interface FinishedBenchmark {
  readonly sha: string;
  readonly end: StatusEnd;
  /** Page of this workflow run. */
  readonly page: string | null;
}

/** Sets the status of a `/benchmark` comment. The status of a later comment, and a final status of this one, stay. */
export async function finishStatus({ sha, end, page }: FinishedBenchmark, forge: Forge) {
  const status = statusOf(STATUSES[end], page);
  const now = await forge.statusAt(sha, STATUS_CONTEXT);
  if (now && now.url !== status.url) {
    const text = `The status of ${sha} belongs to a later command: ${now.description}.`;
    return { json: { sha, state: now.state }, text };
  }
  if (now && end === "running" && now.state !== "pending") {
    const text = `The status of ${sha} is final already: ${now.description}.`;
    return { json: { sha, state: now.state }, text };
  }
  await forge.setStatus(sha, status);
  const { state, description } = status;
  return { json: { sha, state }, text: `Status of ${sha}: ${state}, ${description}.` };
}

function statusOf(
  status: Pick<CommitStatus, "state" | "description">,
  page: string | null,
): CommitStatus {
  return { context: STATUS_CONTEXT, ...status, ...(page === null ? {} : { url: page }) };
}
