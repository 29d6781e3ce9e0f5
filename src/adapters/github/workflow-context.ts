import { readFile } from "node:fs/promises";
import { z } from "zod";
import { pageAddressSchema } from "../../core/documents/run-trigger.ts";
import { UsageError } from "../../core/errors.ts";
import type { WorkflowContext } from "../../ports/workflow-context.ts";

const pullSchema = z.object({ number: z.number().int().positive() });
const eventSchema = z.object({
  pull_request: pullSchema
    .extend({ head: z.object({ sha: z.string(), label: z.string().nullish() }) })
    .nullish(),
  issue: pullSchema.extend({ pull_request: z.unknown().optional().optional() }).nullish(),
  workflow_run: z
    .object({
      id: z.number(),
      event: z.string(),
      head_sha: z.string(),
      head_branch: z.string().nullish(),
      head_repository: z.object({ owner: z.object({ login: z.string() }) }).nullish(),
      html_url: pageAddressSchema.nullish(),
      pull_requests: z
        .array(pullSchema.extend({ base: z.object({ repo: z.object({ id: z.number() }) }) }))
        .nullish(),
    })
    .nullish(),
  repository: z.object({ id: z.number() }).nullish(),
});

/** Events whose commit is in GITHUB_SHA (docs.github.com, "Events that trigger workflows"). */
const COMMIT_EVENTS = ["push", "merge_group"];

/** Address of the current workflow run; null outside a workflow. */
export function currentWorkflowRun(environment: NodeJS.ProcessEnv = process.env): string | null {
  const {
    GITHUB_SERVER_URL: server = "https://github.com",
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: id,
  } = environment;
  if (!repository || !id) return null;
  return pageAddressSchema.safeParse(`${server}/${repository}/actions/runs/${id}`).data ?? null;
}

export async function readWorkflowContext(
  environment: NodeJS.ProcessEnv = process.env,
): Promise<WorkflowContext> {
  const {
    GITHUB_REPOSITORY: repository,
    GITHUB_SERVER_URL: serverUrl = "https://github.com",
    GITHUB_API_URL: apiUrl = "https://api.github.com",
    GITHUB_EVENT_NAME: eventName,
    GITHUB_SHA: sha = null,
    GITHUB_EVENT_PATH: eventPath,
  } = environment;
  const event = eventPath ? await readEvent(eventPath) : {};
  const { pull_request: pull, workflow_run: run, issue } = event;
  const owner = run?.head_repository?.owner.login;
  const [pullOfRun, ...others] =
    run?.pull_requests?.filter(({ base }) => base.repo.id === event.repository?.id) ?? [];
  const ofRun = others.length === 0 ? pullOfRun?.number : undefined;
  return {
    repository: repository || null,
    serverUrl,
    apiUrl,
    workflowUrl: run?.html_url ?? currentWorkflowRun(environment),
    sha: run?.head_sha ?? pull?.head.sha ?? (COMMIT_EVENTS.includes(eventName ?? "") ? sha : null),
    head: owner && run?.head_branch ? `${owner}:${run.head_branch}` : (pull?.head.label ?? null),
    pullRequest: pull?.number ?? ofRun ?? (issue?.pull_request ? issue.number : null),
  };
}

async function readEvent(path: string): Promise<z.infer<typeof eventSchema>> {
  try {
    return eventSchema.parse(JSON.parse(await readFile(path, "utf8")));
  } catch (cause) {
    throw new UsageError(`GITHUB_EVENT_PATH: ${path} is not an event of GitHub.`, { cause });
  }
}
