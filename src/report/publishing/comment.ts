import { fitMarkdown } from "../fit-markdown.ts";
import { foldsMarkdown, leadMarkdown } from "./body.ts";
import { LONGEST_BODY } from "./limits.ts";
import type { Publication } from "./publication.ts";
import { subjectOf } from "./source.ts";
import { addVerdict, readVerdicts, writeVerdicts } from "./verdict-history.ts";

/** First line of the one comment that a pull request has for a suite, and for each source of its figures. */
export function commentMarker(publication: Pick<Publication, "suite" | "context">): string {
  return `<!-- gcbench: ${subjectOf(publication)} -->`;
}

/**
 * The comment on a pull request.
 *
 * @param before body of the comment that it takes the place of; null: it is the first
 */
export function renderComment(publication: Publication, before: string | null): string {
  const past = before === null ? [] : readVerdicts(before);
  const verdicts = addVerdict(past, publication);
  const head = [commentMarker(publication), writeVerdicts(verdicts)].join("\n");
  const earlier = verdicts.filter(({ run }) => run !== publication.run);
  const body = [...leadMarkdown(publication), ...foldsMarkdown(publication, earlier)].join("\n\n");
  const left = LONGEST_BODY - new TextEncoder().encode(`${head}\n`).length;
  return `${head}\n${fitMarkdown(body, left, leftOutNote(publication))}`;
}

/** The summary of a workflow's job: the same, without what is only there to be found again. */
export function renderJobSummary(publication: Publication): string {
  return [
    `### Benchmark ${publication.suite}`,
    ...leadMarkdown(publication),
    ...foldsMarkdown(publication, []),
  ].join("\n\n");
}

/** What stands where something was cut. */
export function leftOutNote({ context }: Publication): string {
  const { reportUrl } = context;
  return reportUrl
    ? `*Cut to what GitHub takes: the [whole report](${reportUrl}) has the rest.*`
    : "*Cut to what GitHub takes: the report's folder has the rest.*";
}
