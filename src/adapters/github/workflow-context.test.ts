import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readWorkflowContext } from "./workflow-context.ts";

const MERGE = "c".repeat(40);
const HEAD = "a".repeat(40);

function contextOf(event: unknown, name = "other") {
  const path = join(mkdtempSync(join(tmpdir(), "gcbench-event-")), "event.json");
  writeFileSync(path, typeof event === "string" ? event : JSON.stringify(event));
  return readWorkflowContext({
    GITHUB_REPOSITORY: "octo/model",
    GITHUB_RUN_ID: "5",
    GITHUB_SHA: MERGE,
    GITHUB_EVENT_PATH: path,
    GITHUB_EVENT_NAME: name,
  });
}

describe("readWorkflowContext", () => {
  it("returns the head of a pull request, not GitHub's merge commit", async () => {
    const head = { sha: HEAD, label: "octo:bump" };
    expect(await contextOf({ pull_request: { number: 7, head } })).toMatchObject({
      pullRequest: 7,
      sha: HEAD,
      head: "octo:bump",
      workflowUrl: "https://github.com/octo/model/actions/runs/5",
    });
  });

  it("returns commit and branch of a fork's workflow, but no pull request", async () => {
    const run = {
      id: 4,
      event: "pull_request",
      head_sha: HEAD,
      head_branch: "mine",
      pull_requests: [],
      head_repository: { owner: { login: "stranger" } },
      html_url: "https://github.com/octo/model/actions/runs/4",
    };
    expect(await contextOf({ workflow_run: run, repository: { id: 1 } })).toMatchObject({
      pullRequest: null,
      sha: HEAD,
      head: "stranger:mine",
      workflowUrl: "https://github.com/octo/model/actions/runs/4",
    });
  });

  it("returns a workflow's pull request only if it belongs to this repository", async () => {
    const run = (id: number) => ({
      id: 4,
      event: "pull_request",
      head_sha: HEAD,
      head_branch: "mine",
      pull_requests: [{ number: 3, base: { repo: { id } } }],
    });
    const repository = { id: 1 };
    const current = await contextOf({ workflow_run: run(1), repository });
    const other = await contextOf({ workflow_run: run(2), repository });
    expect([current.pullRequest, other.pullRequest]).toEqual([3, null]);
  });

  it("returns the pull request of a comment, and none for an issue", async () => {
    const on = await contextOf({ issue: { number: 9, pull_request: { url: "x" } } });
    const issue = await contextOf({ issue: { number: 9 } });
    expect([on.pullRequest, issue.pullRequest]).toEqual([9, null]);
  });

  it("returns only the commit of a push", async () => {
    expect(await contextOf({}, "push")).toMatchObject({
      pullRequest: null,
      sha: MERGE,
      head: null,
    });
  });

  it.each(["issue_comment", "schedule", "workflow_dispatch", "repository_dispatch"])(
    "returns no commit for %s, because GitHub reports that of the workflow file",
    async (name) => {
      const event = { issue: { number: 9, pull_request: { url: "x" } } };
      expect(await contextOf(event, name)).toMatchObject({ sha: null });
    },
  );

  it("returns no pull request for a workflow of two pull requests", async () => {
    const run = {
      id: 4,
      event: "pull_request",
      head_sha: HEAD,
      head_branch: "mine",
      pull_requests: [3, 4].map((number) => ({ number, base: { repo: { id: 1 } } })),
    };
    const context = await contextOf({ workflow_run: run, repository: { id: 1 } });
    expect(context).toMatchObject({ pullRequest: null, sha: HEAD });
  });

  it("throws UsageError for an invalid event", async () => {
    await expect(contextOf("{broken")).rejects.toThrow(/is not an event of GitHub/);
  });

  it("returns null outside a workflow", async () => {
    expect(await readWorkflowContext({})).toMatchObject({
      repository: null,
      sha: null,
      pullRequest: null,
      workflowUrl: null,
    });
  });
});
