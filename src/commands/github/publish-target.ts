import type { WorkflowContext } from "../../adapters/github/workflow-context.ts";
import type { Forge } from "../../ports/forge.ts";
import type { Host } from "../../ports/host.ts";

/** What a command that publishes was told of whom it is for. */
interface Asked {
  /** A number, or auto. */
  readonly pullRequest: string;
  readonly sha?: string | undefined;
  readonly comment: boolean;
  readonly check: boolean;
}

export interface Target {
  readonly pullRequest: number | null;
  /** Commit that was measured; null: nobody said. */
  readonly sha: string | null;
}

/**
 * What of GitHub's pages it is about: as asked, as the event says, or as GitHub knows the commit. The commit is never asked of GitHub: the
 * head of now may not be what was measured.
 */
export async function targetOf(
  { pullRequest, sha: asked, comment }: Asked,
  workflow: WorkflowContext,
  forge: Forge | null,
): Promise<Target> {
  if (pullRequest !== "auto") {
    const number = Number(pullRequest);
    // The event may be of something else: a schedule, a command on another branch.
    const isOfEvent = workflow.pullRequest === number;
    return { pullRequest: number, sha: asked ?? (isOfEvent ? workflow.sha : null) };
  }
  const sha = asked ?? workflow.sha;
  if (workflow.pullRequest !== null) return { pullRequest: workflow.pullRequest, sha };
  if (!comment || !forge || sha === null) return { pullRequest: null, sha };
  const head = sha === workflow.sha ? (workflow.head ?? undefined) : undefined;
  const found = await forge.pullRequestOf({ sha, head });
  return { pullRequest: found?.number ?? null, sha };
}

/** Says what is not published because nobody knows where. */
export function warnMissingTarget(
  { comment, check }: Asked,
  { pullRequest, sha }: Target,
  host: Host,
): void {
  if (comment && pullRequest === null)
    host.warn(
      "No open pull request has this commit as its head: there is no comment. It was closed, its branch went on since, or the commit was never pushed. Give --pull-request.",
    );
  if (check && sha === null)
    host.warn(
      "Nobody said which commit was measured, and the event is about none: there is no check. Give --sha.",
    );
}
