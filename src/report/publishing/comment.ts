import { fitParts } from "../fit-markdown.ts";
import { codeSpan, escapeMarkdown } from "../text/markdown.ts";
import { nonBreaking } from "../text/non-breaking.ts";
import { foldsMarkdown, leadMarkdown } from "./body.ts";
import { MAX_BODY_LENGTH, MAX_JOB_SUMMARY_BYTES } from "./limits.ts";
import type { Publication } from "./publication.ts";
import { subjectOf } from "./source.ts";
import {
  addVerdict,
  hasVerdict,
  isSuperseded,
  newerThan,
  type PastVerdict,
  readVerdicts,
  writeVerdicts,
} from "./verdict-history.ts";

/** First line of a comment, unique for a suite and source on a pull request. */
export function commentMarker(publication: Pick<Publication, "suite" | "context">): string {
  return `<!-- gcbench: ${subjectOf(publication)} -->`;
}

/**
 * Renders the comment on a pull request. If the previous comment has a verdict measured later, that
 * stays on the first line, because runs do not end in the order of their commits.
 *
 * @param before body of the previous comment; null: there is none
 */
export function renderComment(publication: Publication, before: string | null): string {
  const earlierVerdicts = before === null ? [] : readVerdicts(before);
  // Publishing a superseded run again does not change the comment.
  if (before !== null && isSuperseded(earlierVerdicts, publication)) return before;
  const verdicts = addVerdict(earlierVerdicts, publication);
  const head = [commentMarker(publication), writeVerdicts(verdicts)].join("\n");
  const others = verdicts.filter(({ run }) => run !== publication.run);
  const newer = newerThan(earlierVerdicts, publication);
  const parts = [
    ...(newer === null ? [] : newerMarkdown(newer)),
    ...leadMarkdown(publication),
    ...foldsMarkdown(publication, others),
  ];
  const available = MAX_BODY_LENGTH - new TextEncoder().encode(`${head}\n`).length;
  return `${head}\n${fitParts(parts, available, omittedNote(publication))}`;
}

/** True if a comment contains this publication, on its first line or in its fold. */
export function holdsComment(publication: Publication, body: string): boolean {
  return hasVerdict(readVerdicts(body), publication);
}

function newerMarkdown({ sha, run, verdict, measured }: PastVerdict): readonly string[] {
  const what = sha === null ? "A newer run" : `A newer commit, ${codeSpan(sha.slice(0, 10))},`;
  return [
    `**${nonBreaking(escapeMarkdown(verdict))}**`,
    `${what} was measured ${escapeMarkdown(measured)} (run ${codeSpan(run)}) and has the verdict above. The following is about an older run that was published later.`,
  ];
}

/** Renders the job summary: like the comment, without hidden state. */
export function renderJobSummary(publication: Publication): string {
  const parts = [
    `### Benchmark ${publication.suite}`,
    ...leadMarkdown(publication),
    ...foldsMarkdown(publication, []),
  ];
  return fitParts(parts, MAX_JOB_SUMMARY_BYTES, omittedNote(publication));
}

/** Note in place of omitted parts. */
export function omittedNote({ context }: Publication): string {
  const { reportUrl } = context;
  return reportUrl
    ? `*Shortened to GitHub's limit. See the [full report](${reportUrl}).*`
    : "*Shortened to GitHub's limit. See the report's folder.*";
}
