import { readFile } from "node:fs/promises";
import { z } from "zod";
import { UsageError } from "../../core/errors.ts";

/** What GitHub says of the workflow that runs us. All of it was written by GitHub, none by a pull request's code. */
export interface WorkflowContext {
  /** `owner/name`; null: not in a workflow. */
  readonly repository: string | null;
  readonly serverUrl: string;
  readonly apiUrl: string;
  /** Address of the workflow's run. */
  readonly workflowUrl: string | null;
  /** Commit that was measured: of a pull request its head, not the merge that GitHub makes of it. */
  readonly sha: string | null;
  /** Branch of it, as `owner:branch`. */
  readonly head: string | null;
  /** Null: the event does not say. A fork's workflow_run never does. */
  readonly pullRequest: number | null;
}

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
      html_url: z.string().nullish(),
      pull_requests: z
        .array(pullSchema.extend({ base: z.object({ repo: z.object({ id: z.number() }) }) }))
        .nullish(),
    })
    .nullish(),
  repository: z.object({ id: z.number() }).nullish(),
});

export async function readWorkflowContext(
  environment: NodeJS.ProcessEnv = process.env,
): Promise<WorkflowContext> {
  const {
    GITHUB_REPOSITORY: repository,
    GITHUB_SERVER_URL: serverUrl = "https://github.com",
    GITHUB_API_URL: apiUrl = "https://api.github.com",
    GITHUB_RUN_ID: runId,
    GITHUB_SHA: sha,
    GITHUB_EVENT_PATH: eventPath,
  } = environment;
  const event = eventPath ? await readEvent(eventPath) : {};
  const { pull_request: pull, workflow_run: run, issue } = event;
  const owner = run?.head_repository?.owner.login;
  const own = run?.pull_requests?.find(({ base }) => base.repo.id === event.repository?.id);
  return {
    repository: repository || null,
    serverUrl,
    apiUrl,
    workflowUrl:
      run?.html_url ??
      (repository && runId ? `${serverUrl}/${repository}/actions/runs/${runId}` : null),
    sha: run?.head_sha ?? pull?.head.sha ?? sha ?? null,
    head: owner && run?.head_branch ? `${owner}:${run.head_branch}` : (pull?.head.label ?? null),
    pullRequest: pull?.number ?? own?.number ?? (issue?.pull_request ? issue.number : null),
  };
}

async function readEvent(path: string): Promise<z.infer<typeof eventSchema>> {
  try {
    return eventSchema.parse(JSON.parse(await readFile(path, "utf8")));
  } catch (cause) {
    throw new UsageError(`GITHUB_EVENT_PATH: ${path} is no event of GitHub.`, { cause });
  }
}
