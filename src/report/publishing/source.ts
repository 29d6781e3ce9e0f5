import { escapeMarkdown } from "../text/markdown.ts";
import type { Publication } from "./publication.ts";

/** What is said of figures whose source a trusted workflow named, by that name. */
const SOURCE_LABELS: Readonly<Record<string, string>> = {
  "pull-request-runner":
    "Measured by the pull request's own runner; whoever may change the pull request may change these figures.",
};

type SourceInput = Pick<Publication, "suite" | "context">;

/**
 * What comments, checks and issues are told apart by: the suite, and where somebody else measured it, who. The source comes from
 * whoever publishes and never from a report, so that a report can take the place of none but its own kind.
 */
export function subjectOf({ suite, context: { source } }: SourceInput): string {
  return source ? `${suite} from ${source}` : suite;
}

/** Right below the headline: how far the figures can be trusted, where that is less than usual. */
export function sourceNote({ context: { source } }: SourceInput): readonly string[] {
  return source
    ? [escapeMarkdown(SOURCE_LABELS[source] ?? `Source of these figures: ${source}.`)]
    : [];
}
