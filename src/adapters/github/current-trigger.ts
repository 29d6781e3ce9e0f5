import { RESULTS_BRANCH, type Trigger, triggerSchema } from "../../core/documents/run-trigger.ts";
import { UsageError } from "../../core/errors.ts";
import { currentWorkflowRun, readWorkflowContext } from "./workflow-context.ts";

export interface TriggerOptions {
  readonly pullRequest?: number | undefined;
  readonly sha?: string | undefined;
  readonly baseSha?: string | undefined;
  readonly publishBranch?: string | undefined;
  readonly alert: boolean;
  readonly status: boolean;
  readonly failOn: Trigger["publish"]["failOn"];
}

/**
 * The workflow that requests a run, as GitHub's runner describes it. The commit is fixed here: the named one, or that of an event about a
 * commit. It is never asked of GitHub later.
 *
 * @returns null outside of workflows: no result would be published
 * @throws {UsageError} a status waits at a commit that is not known
 */
export async function currentTrigger(
  options: TriggerOptions,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Trigger | null> {
  if (environment["GITHUB_ACTIONS"] !== "true") return null;
  const event = await readWorkflowContext(environment);
  const { repository } = event;
  if (!repository) return null;
  const { pullRequest = null, baseSha = null, alert, status, failOn } = options;
  const isOfEvent = pullRequest === null || pullRequest === event.pullRequest;
  const sha = options.sha ?? (isOfEvent ? event.sha : null);
  if (status && sha === null) {
    throw new UsageError("--status needs --sha, the commit that the status waits at.");
  }
  return triggerSchema.parse({
    schemaVersion: 1,
    repository,
    repositoryId: environment["GITHUB_REPOSITORY_ID"] ?? null,
    pullRequest,
    headSha: sha,
    baseSha,
    event: environment["GITHUB_EVENT_NAME"] ?? "",
    workflowRun: currentWorkflowRun(environment),
    publish: {
      branch: options.publishBranch ?? RESULTS_BRANCH,
      comment: pullRequest !== null,
      check: sha !== null,
      alert,
      failOn,
      status,
    },
  });
}
