import {
  repositoriesWithoutIds,
  type TrustParameters,
  trustedRepositories,
} from "../../core/github/github-trust.ts";
import {
  addWorkflowTrust,
  describeWorkflowTrust,
  parseWorkflowTrust,
  type WorkflowTrust,
  workflowTrustOf,
} from "../../core/github/workflow-trust.ts";
import { REPOSITORY } from "../../core/product.ts";

export interface WorkflowTrustChange {
  /** Null: the stack did not check workflows yet. */
  readonly before: WorkflowTrust | null;
  readonly after: WorkflowTrust;
}

/**
 * The trusted workflows after the change: the requested ones, else those of the stack and the added ones, else gcbench's own.
 *
 * @param stack null: there is no bootstrap stack yet
 * @throws {UsageError} the request has another form
 */
export function requestedWorkflows(
  {
    workflows: requested,
    addedWorkflows: added,
  }: { readonly workflows?: string | undefined; readonly addedWorkflows?: string | undefined },
  stack: { readonly parameters: Readonly<Record<string, string>> } | null,
): WorkflowTrustChange {
  const before = workflowTrustOf(stack?.parameters ?? {});
  if (requested !== undefined) return { before, after: parseWorkflowTrust(requested) };
  if (added !== undefined)
    return { before, after: addWorkflowTrust(before, parseWorkflowTrust(added)) };
  return { before, after: before ?? parseWorkflowTrust(REPOSITORY) };
}

/** Says which jobs of the trusted repositories may assume the roles; empty: no repository is trusted. */
export function describeJobs(
  trust: TrustParameters,
  { before, after }: WorkflowTrustChange,
): readonly string[] {
  if (trustedRepositories(trust).length === 0) return [];
  const now = describeWorkflowTrust(after);
  const old = before === null ? now : describeWorkflowTrust(before);
  const unknown = repositoriesWithoutIds(trust);
  return [
    old === now ? now : `${now}\nUntil now: ${old}`,
    unknown.length === 0
      ? "AWS checks the repositories' ids too, so a repository of the same name gets no role."
      : `AWS does not check ids, because those of ${unknown.join(", ")} are unknown. Add --owner-id and --repository-id.`,
  ];
}
