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
    description: "Pull request to comment on, in a workflow.",
  }),
  sha: commitSchema.optional().meta({ description: "Commit that gets the check, in a workflow." }),
  baseSha: commitSchema.optional().meta({ description: "Commit of the baseline, in a workflow." }),
  publishBranch: branchSchema.optional().meta({
    description: `Branch to which gcbench collect publishes the result, in a workflow. Default: ${RESULTS_BRANCH}.`,
  }),
  alert: z.boolean().default(false).meta({
    description: "Open an issue if a release became slower, in a workflow.",
  }),
  status: z.boolean().default(false).meta({
    description:
      "Let gcbench collect set the commit status of a /benchmark comment, if it finishes the run.",
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
