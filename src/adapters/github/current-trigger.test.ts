import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { triggerSchema } from "../../core/documents/run-trigger.ts";
import { UsageError } from "../../core/errors.ts";
import { currentTrigger } from "./current-trigger.ts";

const OWN = "c".repeat(40);
const HEAD = "a".repeat(40);
const NAMED = "b".repeat(40);

const ASKED = { alert: false, status: false, failOn: "never" } as const;

function inWorkflow(name: string, event: unknown = {}): NodeJS.ProcessEnv {
  const path = join(mkdtempSync(join(tmpdir(), "gcbench-event-")), "event.json");
  writeFileSync(path, JSON.stringify(event));
  return {
    GITHUB_ACTIONS: "true",
    GITHUB_REPOSITORY: "octo/model",
    GITHUB_RUN_ID: "5",
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: path,
    GITHUB_SHA: OWN,
  };
}

const pull = { pull_request: { number: 7, head: { sha: HEAD, label: "octo:bump" } } };

describe("the commit of a run", () => {
  it.each([
    ["of a push is that which was pushed", "push", {}, {}, OWN],
    ["of a pull request is its head", "pull_request", pull, { pullRequest: 7 }, HEAD],
    ["of another pull request than the event's is not known", "push", {}, { pullRequest: 7 }, null],
    ["of a comment is not known", "issue_comment", {}, { pullRequest: 7 }, null],
    ["of a start by hand is not known", "workflow_dispatch", {}, {}, null],
    ["is that which was named", "issue_comment", {}, { pullRequest: 7, sha: NAMED }, NAMED],
  ])("%s", async (_what, name, event, more, sha) => {
    const trigger = await currentTrigger({ ...ASKED, ...more }, inWorkflow(name, event));
    expect(trigger).toMatchObject({ headSha: sha, publish: { check: sha !== null } });
  });

  it("has to be named where a status waits at it", async () => {
    const asked = currentTrigger({ ...ASKED, status: true }, inWorkflow("issue_comment"));
    await expect(asked).rejects.toThrow(UsageError);
    const named = { ...ASKED, status: true, sha: NAMED };
    const trigger = await currentTrigger(named, inWorkflow("issue_comment"));
    expect(trigger?.publish.status).toBe(true);
  });
});

describe("who asks for a run", () => {
  it("is nobody outside of workflows", async () => {
    expect(await currentTrigger(ASKED, { GITHUB_REPOSITORY: "octo/model" })).toBeNull();
  });

  it("is found by the workflow's own run", async () => {
    const trigger = await currentTrigger(ASKED, inWorkflow("push"));
    expect(trigger?.workflowRun).toBe("https://github.com/octo/model/actions/runs/5");
  });

  it("is read as an earlier gcbench wrote it, without a status", async () => {
    const { publish, ...trigger } = (await currentTrigger(ASKED, inWorkflow("push"))) ?? {};
    const { status: _, ...earlier } = publish ?? {};
    expect(triggerSchema.parse({ ...trigger, publish: earlier }).publish.status).toBe(false);
  });
});
