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

describe("commit of the current trigger", () => {
  it.each([
    ["is the pushed commit for a push", "push", {}, {}, OWN],
    ["is the head for a pull request", "pull_request", pull, { pullRequest: 7 }, HEAD],
    ["is unknown for a pull request other than the event's", "push", {}, { pullRequest: 7 }, null],
    ["is unknown for a comment", "issue_comment", {}, { pullRequest: 7 }, null],
    ["is unknown for a manual start", "workflow_dispatch", {}, {}, null],
    ["is the given commit", "issue_comment", {}, { pullRequest: 7, sha: NAMED }, NAMED],
  ])("%s", async (_what, name, event, more, sha) => {
    const trigger = await currentTrigger({ ...ASKED, ...more }, inWorkflow(name, event));
    expect(trigger).toMatchObject({ headSha: sha, publish: { check: sha !== null } });
  });

  it("is required if a commit status waits for the run", async () => {
    const asked = currentTrigger({ ...ASKED, status: true }, inWorkflow("issue_comment"));
    await expect(asked).rejects.toThrow(UsageError);
    const named = { ...ASKED, status: true, sha: NAMED };
    const trigger = await currentTrigger(named, inWorkflow("issue_comment"));
    expect(trigger?.publish.status).toBe(true);
  });
});

describe("current trigger", () => {
  it("is null outside of workflows", async () => {
    expect(await currentTrigger(ASKED, { GITHUB_REPOSITORY: "octo/model" })).toBeNull();
  });

  it("contains the address of the workflow run", async () => {
    const trigger = await currentTrigger(ASKED, inWorkflow("push"));
    expect(trigger?.workflowRun).toBe("https://github.com/octo/model/actions/runs/5");
  });

  it("parses a trigger without a status as one with status false", async () => {
    const { publish, ...trigger } = (await currentTrigger(ASKED, inWorkflow("push"))) ?? {};
    const { status: _, ...earlier } = publish ?? {};
    expect(triggerSchema.parse({ ...trigger, publish: earlier }).publish.status).toBe(false);
  });
});
