import { escapeMarkdown } from "../text/markdown.ts";
import type { Publication } from "./publication.ts";

/** Descriptions of sources named by trusted workflows. */
const SOURCE_LABELS: Readonly<Record<string, string>> = {
  "pull-request-runner":
    "Measured by the pull request's own runner: anyone who can change the pull request can change these figures.",
};

type SourceInput = Pick<Publication, "suite" | "context">;

/**
 * Subject of comments, checks and issues: the suite, and the source if another party measured it.
 * The source comes from the publisher, never from a report, so that a report can't replace one from
 * another source.
 */
export function subjectOf({ suite, context: { source } }: SourceInput): string {
  return source ? `${suite} from ${source}` : suite;
}

/** Note on limited trust in the figures, shown below the headline. */
export function sourceNote({ context: { source } }: SourceInput): readonly string[] {
  return source
    ? [escapeMarkdown(SOURCE_LABELS[source] ?? `Source of these figures: ${source}.`)]
    : [];
}
