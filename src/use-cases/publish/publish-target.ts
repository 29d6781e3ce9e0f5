import type { Caller } from "../../ports/caller.ts";
import type { Forge } from "../../ports/forge.ts";
import type { WorkflowContext } from "../../ports/workflow-context.ts";

/** What a command that publishes was told about its target. */
interface TargetOptions {
  /** A number, or `auto`. */
  readonly pullRequest: string;
  readonly sha?: string | undefined;
  readonly comment: boolean;
  readonly check: boolean;
  readonly status: boolean;
}

export interface CommitTarget {
  readonly pullRequest: number | null;
  /** Commit that was measured; null: not known. */
  readonly sha: string | null;
}

/**
 * The pull request and the commit: as named, as the event says, or the pull request that GitHub knows for the commit. GitHub is never
 * asked for the commit: today's head may not be the commit that was measured.
 */
export async function targetOf(
  { pullRequest, sha: named, comment }: TargetOptions,
  workflow: WorkflowContext,
  forge: Forge | null,
): Promise<CommitTarget> {
  if (pullRequest !== "auto") {
    const number = Number(pullRequest);
    // The event can be about something else: a schedule, a command on another branch.
    const isOfEvent = workflow.pullRequest === number;
    return { pullRequest: number, sha: named ?? (isOfEvent ? workflow.sha : null) };
  }
  const sha = named ?? workflow.sha;
  if (workflow.pullRequest !== null) return { pullRequest: workflow.pullRequest, sha };
  if (!comment || !forge || sha === null) return { pullRequest: null, sha };
  const head = sha === workflow.sha ? (workflow.head ?? undefined) : undefined;
  const found = await forge.pullRequestOf({ sha, head });
  return { pullRequest: found?.number ?? null, sha };
}

/** Warns about a comment or check that has no target. */
export function warnMissingTarget(
  { comment, check, status }: TargetOptions,
  { pullRequest, sha }: CommitTarget,
  caller: Pick<Caller, "warn">,
): void {
  if (comment && pullRequest === null)
    caller.warn(
      "No open pull request has this commit as its head, so there is no comment. The pull request was closed, its branch has newer commits, or the commit was never pushed. Give --pull-request.",
    );
  if ((check || status) && sha === null)
    caller.warn(
      `The measured commit is not known, because the event is about none. So there is no ${check ? "check" : "status"}. Give --sha.`,
    );
}
