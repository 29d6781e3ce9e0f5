import { escapeMarkdown } from "../text/markdown.ts";
import type { Publication } from "./publication.ts";

/** Source of figures that the pull request's own workflow measured on GitHub's runners. */
const PULL_REQUEST_RUNNER = "pull-request-runner";

/** Descriptions of sources named by trusted workflows. */
const SOURCE_LABELS: Readonly<Record<string, string>> = {
  [PULL_REQUEST_RUNNER]:
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

/** Notes on limited trust in the figures and on their limits, shown below the headline. */
export function sourceNote({
  context: { source },
  visibleChange,
}: Pick<Publication, "context" | "visibleChange">): readonly string[] {
  if (!source) return [];
  const label = SOURCE_LABELS[source] ?? `Source of these figures: ${source}.`;
  const isShared = source === PULL_REQUEST_RUNNER && visibleChange !== null;
  return [...(isShared ? [`**${escapeMarkdown(visibleChange)}**`] : []), escapeMarkdown(label)];
}
