import { z } from "zod";
import { branchSchema, type Origin, originSchema, RESULTS_BRANCH } from "../core/origin.ts";
import { commitSchema } from "../core/published-run.ts";
import type { failOnInput } from "./shared-inputs.ts";

/** What a workflow says of whom it measures for. */
export const originInputs = {
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
  alert: z
    .boolean()
    .default(false)
    .meta({ description: "In a workflow: open an issue where something became slower." }),
};

interface OriginOptions {
  readonly pullRequest?: number | undefined;
  readonly sha?: string | undefined;
  readonly baseSha?: string | undefined;
  readonly publishBranch?: string | undefined;
  readonly alert: boolean;
  readonly failOn: z.infer<typeof failOnInput>;
}

/**
 * Who asks for this run, as GitHub's runner tells it.
 *
 * @returns null outside of workflows: nobody would publish it
 */
export function originHere(
  options: OriginOptions,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Origin | null {
  const { GITHUB_REPOSITORY: repository, GITHUB_EVENT_NAME: event } = environment;
  if (environment["GITHUB_ACTIONS"] !== "true" || !repository) return null;
  const { pullRequest = null, baseSha = null, alert, failOn } = options;
  const sha = options.sha ?? environment["GITHUB_SHA"] ?? null;
  return originSchema.parse({
    schemaVersion: 1,
    repository,
    pullRequest,
    headSha: sha,
    baseSha,
    event: event ?? "",
    workflowRun: workflowRunHere(environment),
    publish: {
      branch: options.publishBranch ?? RESULTS_BRANCH,
      comment: pullRequest !== null,
      check: sha !== null,
      alert,
      failOn,
    },
  });
}

/** Address of the workflow run that this is a step of; null: it is of none that people can find. */
export function workflowRunHere(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment;
  const id = environment["GITHUB_RUN_ID"];
  if (!server?.startsWith("https://") || !repository || !id) return null;
  return `${server}/${repository}/actions/runs/${id}`;
}
