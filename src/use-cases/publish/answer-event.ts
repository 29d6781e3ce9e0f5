import { z } from "zod";
import { commitSchema } from "../../core/documents/published-run.ts";
import { UsageError } from "../../core/errors.ts";
import { ANSWER_MARKER, parseBenchmarkComment } from "../../core/github/benchmark-comment.ts";
import type { Forge, PullRequest } from "../../ports/forge.ts";
import { codeSpan, escapeMarkdown } from "../../report/text/markdown.ts";
import { benchmarkStatus } from "./benchmark-status.ts";
import { putSticky } from "./sticky-comment.ts";
import { mayWrite } from "./write-permission.ts";

/** Length of `at=` for a fork's head. With fewer digits, its author could make another commit that begins with them. */
const WHOLE_COMMIT = 40;
/** Label that requests a benchmark of a pull request. */
const LABEL = "benchmark";
const NO_COMMIT = "0".repeat(40);

const numberSchema = z.number().int().positive();
const userSchema = z.object({ login: z.string() });
const commentEventSchema = z.object({
  action: z.literal("created"),
  issue: z.object({ number: numberSchema, pull_request: z.unknown().optional() }),
  comment: z.object({ id: numberSchema, body: z.string(), user: userSchema }),
});
const repositorySchema = z.object({ id: z.number() });
const labelEventSchema = z.object({
  action: z.literal("labeled"),
  label: z.object({ name: z.string() }),
  sender: userSchema,
  pull_request: z.object({
    number: numberSchema,
    head: z.object({ sha: commitSchema, repo: repositorySchema.nullable() }),
    base: z.object({ sha: commitSchema, repo: repositorySchema }),
  }),
});
const pushEventSchema = z.object({ ref: z.string(), before: commitSchema, after: commitSchema });

/** The event of a new comment, of a label or of a push, as GitHub sends it. */
export const benchmarkEventSchema = z.union([
  commentEventSchema,
  labelEventSchema,
  pushEventSchema,
]);
export type BenchmarkEvent = z.infer<typeof benchmarkEventSchema>;

/** Suites that a comment can name. */
export interface BenchmarkSuites {
  pathOf(suite: string): string;
  /** Why a suite cannot be measured in AWS on these platforms; null: it can. */
  rejection(suite: string, platforms: readonly string[]): Promise<string | null>;
  /** Why a suite cannot be bisected on a runner of GitHub; null: it can. */
  bisectRejection(suite: string): Promise<string | null>;
}

export interface AnswerPorts {
  readonly suites: BenchmarkSuites;
  /** Page of this workflow run, for the status. */
  readonly page: string | null;
  openForge(): Promise<Forge>;
}

/** The commits to compare. */
export interface RequestedChange extends Pick<PullRequest, "headSha" | "baseSha" | "isFromFork"> {
  /** Number of the pull request; null: a push. */
  readonly number: number | null;
}

/** A bisection that a comment requested. It runs on a runner of GitHub, because a job that holds credentials compiles no code. */
export interface AcceptedBisection {
  readonly good: string;
  readonly bad: string;
  /** Path of the suite. */
  readonly suite: string;
  /** Number of the pull request that gets the answer. */
  readonly number: number;
}

export type Answer =
  | { readonly accepted: false; readonly text: string; readonly bisection?: AcceptedBisection }
  | {
      readonly accepted: true;
      readonly text: string;
      /** Path of the suite. */
      readonly suite: string;
      readonly platforms: readonly string[];
      readonly change: RequestedChange;
    };

/**
 * Answers an event that requests a benchmark: who may request it, of which suite, at which commit.
 *
 * @param defaultSuite if the event names none
 */
export function answerEvent(
  event: BenchmarkEvent,
  defaultSuite: string,
  ports: AnswerPorts,
): Promise<Answer> {
  if ("comment" in event) return answerComment(event, defaultSuite, ports);
  if ("label" in event) return answerLabel(event, defaultSuite, ports);
  return answerPush(event, defaultSuite, ports);
}

async function answerComment(
  { issue, comment }: z.infer<typeof commentEventSchema>,
  defaultSuite: string,
  ports: AnswerPorts,
): Promise<Answer> {
  const parsed = issue.pull_request ? parseBenchmarkComment(comment.body) : null;
  if (!parsed || parsed.kind === "other") {
    return rejected("The comment is not a /benchmark comment on a pull request.");
  }
  const forge = await ports.openForge();
  const { login } = comment.user;
  if (!(await mayWrite(login, forge))) {
    await forge.react(comment.id, "-1");
    return rejected(notAllowed(login, forge));
  }
  const explain = async (why: string) => {
    await forge.react(comment.id, "confused");
    return rejectInComment(issue.number, why, forge);
  };
  if (parsed.kind === "mistake") return explain(parsed.message);
  if (parsed.kind === "bisect") {
    const { good, bad, suite: named } = parsed.request;
    const own = named ?? defaultSuite;
    const why = await ports.suites.bisectRejection(own);
    if (why) return explain(why);
    await forge.react(comment.id, "rocket");
    const bisection = { good, bad, suite: ports.suites.pathOf(own), number: issue.number };
    return { accepted: false, text: `Bisecting ${good}..${bad} with ${own}.`, bisection };
  }
  const { platforms, commit, suite } = parsed.request;
  const name = suite ?? defaultSuite;
  const rejection = await ports.suites.rejection(name, platforms);
  if (rejection) return explain(rejection);
  // From here on this commit is measured, whatever is pushed later.
  const pull = await forge.pullRequest(issue.number);
  const mistake = explainWrongCommit(pull, commit);
  if (mistake) return explain(mistake);
  await forge.react(comment.id, "rocket");
  return accept({ name, platforms, change: pull }, forge, ports);
}

/** The commit is the head at the moment of the label, as the event names it. */
async function answerLabel(
  { label, sender, pull_request: pull }: z.infer<typeof labelEventSchema>,
  name: string,
  ports: AnswerPorts,
): Promise<Answer> {
  if (label.name !== LABEL) return rejected(`The label is not ${LABEL}.`);
  const forge = await ports.openForge();
  if (!(await mayWrite(sender.login, forge))) return rejected(notAllowed(sender.login, forge));
  const { number, head, base } = pull;
  const change = {
    number,
    headSha: head.sha,
    baseSha: base.sha,
    isFromFork: head.repo?.id !== base.repo.id,
  };
  const rejection = (await ports.suites.rejection(name, [])) ?? explainWrongCommit(change, null);
  if (rejection) return rejectInComment(number, rejection, forge);
  return accept({ name, platforms: [], change }, forge, ports);
}

/** A push was allowed by GitHub, so its author may write. */
async function answerPush(
  { ref, before, after }: z.infer<typeof pushEventSchema>,
  name: string,
  ports: AnswerPorts,
): Promise<Answer> {
  if (before === NO_COMMIT || after === NO_COMMIT) {
    return rejected(`The push created or deleted ${ref}, so there is no commit to compare with.`);
  }
  const rejection = await ports.suites.rejection(name, []);
  if (rejection) throw new UsageError(`Nothing was started: ${rejection}.`);
  const change = { number: null, headSha: after, baseSha: before, isFromFork: false };
  return accept({ name, platforms: [], change }, await ports.openForge(), ports);
}

function notAllowed(login: string, { repository }: Forge): string {
  return `${login} may not write to ${repository}, so nothing was started.`;
}

async function accept(
  {
    name,
    platforms,
    change,
  }: {
    readonly name: string;
    readonly platforms: readonly string[];
    readonly change: RequestedChange;
  },
  forge: Forge,
  { suites, page }: AnswerPorts,
): Promise<Answer> {
  const { number, headSha } = change;
  const status = { ...benchmarkStatus("started", page), description: `${name} is being measured` };
  await forge.setStatus(headSha, status);
  const text = `Measuring ${name} at ${headSha}${number === null ? "" : ` for pull request ${number}`}.`;
  return { accepted: true, text, suite: suites.pathOf(name), platforms, change };
}

/** @returns null: the head is the commit that the comment names */
function explainWrongCommit(
  { headSha, isFromFork }: Pick<PullRequest, "headSha" | "isFromFork">,
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
async function rejectInComment(number: number, why: string, forge: Forge): Promise<Answer> {
  const usage = "/benchmark [suite] [platform,platform] [at=COMMIT]";
  const bisectUsage = "/benchmark bisect GOOD..BAD [suite]";
  const sentence = /[.?]$/.test(why) ? why : `${why}.`;
  const body = `${ANSWER_MARKER}\nNothing was started: ${escapeMarkdown(sentence)}\n\nUsage: ${codeSpan(usage)} or ${codeSpan(bisectUsage)}.`;
  await putSticky(forge, { number, marker: ANSWER_MARKER }, () => body);
  return rejected(`Nothing was started: ${sentence}`);
}
