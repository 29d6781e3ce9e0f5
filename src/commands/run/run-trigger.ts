import { z } from "zod";
import { currentWorkflowRun, readWorkflowContext } from "../../adapters/github/workflow-context.ts";
import { commitSchema } from "../../core/documents/published-run.ts";
import {
  branchSchema,
  RESULTS_BRANCH,
  type Trigger,
  triggerSchema,
} from "../../core/documents/run-trigger.ts";
import { UsageError } from "../../core/errors.ts";
import type { failOnInput } from "../shared-inputs.ts";

/** What a workflow says of whom it measures for. */
export const triggerInputs = {
  pullRequest: z.number().int().positive().optional().meta({
    description: "In a workflow: pull request that the result is for; it gets a comment.",
  }),
  sha: commitSchema
    .optional()
    .meta({ description: "In a workflow: commit that the result is for; it gets a check." }),
  baseSha: commitSchema
    .optional()
    .meta({ description: "In a workflow: commit that it is compared with." }),
  publishBranch: branchSchema.optional().meta({
    description: `In a workflow: branch for the result, where gcbench collect publishes it. Default: ${RESULTS_BRANCH}.`,
  }),
  alert: z.boolean().default(false).meta({
    description: "In a workflow: open an issue where a release became slower.",
  }),
  status: z.boolean().default(false).meta({
    description:
      "In a workflow: the status of a /benchmark comment waits at the commit; where the run is left to gcbench collect, that sets it.",
  }),
};

interface TriggerOptions {
  readonly pullRequest?: number | undefined;
  readonly sha?: string | undefined;
  readonly baseSha?: string | undefined;
  readonly publishBranch?: string | undefined;
  readonly alert: boolean;
  readonly status: boolean;
  readonly failOn: z.infer<typeof failOnInput>;
}

/**
 * Who asks for this run, as GitHub's runner tells it. The commit is settled here, when the run begins, and never asked for later: that
 * which was named, or that of an event about a commit.
 *
 * @returns null outside of workflows: nobody would publish it
 * @throws {UsageError} a status is to wait at a commit that nobody named
 */
export async function currentTrigger(
  options: TriggerOptions,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Trigger | null> {
  if (environment["GITHUB_ACTIONS"] !== "true") return null;
  const {
    repository,
    sha: ofEvent,
    pullRequest: eventPull,
  } = await readWorkflowContext(environment);
  if (!repository) return null;
  const { pullRequest = null, baseSha = null, alert, status, failOn } = options;
  const isOfEvent = pullRequest === null || pullRequest === eventPull;
  const sha = options.sha ?? (isOfEvent ? ofEvent : null);
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
