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

/** First line of the one comment that a pull request has for a suite, and for each source of its figures. */
export function commentMarker(publication: Pick<Publication, "suite" | "context">): string {
  return `<!-- gcbench: ${subjectOf(publication)} -->`;
}

/**
 * The comment on a pull request. Where it holds the verdict of a run that was measured later, that one stays the first
 * line: runs do not end in the order of their commits.
 *
 * @param before body of the comment that it takes the place of; null: it is the first
 */
export function renderComment(publication: Publication, before: string | null): string {
  const earlierVerdicts = before === null ? [] : readVerdicts(before);
  // Published once more, as by whoever looks whether all is there: a comment does not go back.
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
  const left = MAX_BODY_LENGTH - new TextEncoder().encode(`${head}\n`).length;
  return `${head}\n${fitParts(parts, left, omittedNote(publication))}`;
}

/** Whether a comment tells of this publication, in its first line or in its fold, whoever wrote it last. */
export function holdsComment(publication: Publication, body: string): boolean {
  return hasVerdict(readVerdicts(body), publication);
}

function newerMarkdown({ sha, run, verdict, measured }: PastVerdict): readonly string[] {
  const what = sha === null ? "A newer run" : `A newer commit, ${codeSpan(sha.slice(0, 10))},`;
  return [
    `**${nonBreaking(escapeMarkdown(verdict))}**`,
    `${what} was measured ${escapeMarkdown(measured)} (run ${codeSpan(run)}): that is the verdict above. What follows is of an older run, published later.`,
  ];
}

/** The summary of a workflow's job: the same, without what is only there to be found again. */
export function renderJobSummary(publication: Publication): string {
  const parts = [
    `### Benchmark ${publication.suite}`,
    ...leadMarkdown(publication),
    ...foldsMarkdown(publication, []),
  ];
  return fitParts(parts, MAX_JOB_SUMMARY_BYTES, omittedNote(publication));
}

/** What stands where something was cut. */
export function omittedNote({ context }: Publication): string {
  const { reportUrl } = context;
  return reportUrl
    ? `*Cut to what GitHub takes: the [whole report](${reportUrl}) has the rest.*`
    : "*Cut to what GitHub takes: the report's folder has the rest.*";
}
