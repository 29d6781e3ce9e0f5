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

describe("what the event of a workflow says", () => {
  it("of a pull request: its head, not the merge that GitHub makes of it", async () => {
    const head = { sha: HEAD, label: "octo:bump" };
    expect(await contextOf({ pull_request: { number: 7, head } })).toMatchObject({
      pullRequest: 7,
      sha: HEAD,
      head: "octo:bump",
      workflowUrl: "https://github.com/octo/model/actions/runs/5",
    });
  });

  it("of a fork's workflow: the commit and its branch, and no pull request", async () => {
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

  it("of a workflow: a pull request only where it is of this repository", async () => {
    const run = (id: number) => ({
      id: 4,
      event: "pull_request",
      head_sha: HEAD,
      head_branch: "mine",
      pull_requests: [{ number: 3, base: { repo: { id } } }],
    });
    const repository = { id: 1 };
    const own = await contextOf({ workflow_run: run(1), repository });
    const other = await contextOf({ workflow_run: run(2), repository });
    expect([own.pullRequest, other.pullRequest]).toEqual([3, null]);
  });

  it("of a comment: the pull request that it is on; of an issue none", async () => {
    const on = await contextOf({ issue: { number: 9, pull_request: { url: "x" } } });
    const issue = await contextOf({ issue: { number: 9 } });
    expect([on.pullRequest, issue.pullRequest]).toEqual([9, null]);
  });

  it("of a push: the commit alone", async () => {
    expect(await contextOf({}, "push")).toMatchObject({
      pullRequest: null,
      sha: MERGE,
      head: null,
    });
  });

  it.each(["issue_comment", "schedule", "workflow_dispatch", "repository_dispatch"])(
    "of %s: no commit, because GitHub tells that of the workflow's own files",
    async (name) => {
      const event = { issue: { number: 9, pull_request: { url: "x" } } };
      expect(await contextOf(event, name)).toMatchObject({ sha: null });
    },
  );

  it("of a workflow of two pull requests: neither", async () => {
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

  it("is refused where it is no event", async () => {
    await expect(contextOf("{broken")).rejects.toThrow(/is no event of GitHub/);
  });

  it("is nothing outside a workflow", async () => {
    expect(await readWorkflowContext({})).toMatchObject({
      repository: null,
      sha: null,
      pullRequest: null,
      workflowUrl: null,
    });
  });
});
