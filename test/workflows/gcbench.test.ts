import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { dispatchErrors } from "../../src/adapters/yaml/workflow-document.ts";
import { CALLER_FILE, callerWorkflow, SCHEDULES } from "../../src/core/github/caller-workflow.ts";
import { REPOSITORY as GCBENCH, VERSION } from "../../src/core/product.ts";
import { START_INPUTS } from "../../src/use-cases/publish/watch-versions.ts";
import { checkExamples, dispatchInputs, examplesCalling } from "../support/workflow-check.ts";
import { findTool, runTool, unless } from "../support/workflow-tools.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const OURS = read(`.github/workflows/${CALLER_FILE}`);
const SUBMODULE = { kind: "submodule", path: "src/GEOS-Chem" } as const;
const release = { repository: GCBENCH, ref: `v${VERSION}`, name: null };
const caller = callerWorkflow(release, SUBMODULE);
const actionlint = findTool("actionlint");

describe("a caller's gcbench.yml", () => {
  it("is the one in the guide", () => {
    expect(examplesCalling(read("docs/how-to/set-up-github.md"), CALLER_FILE)).toEqual([caller]);
  });

  it("gives gcbench.yml what it takes, and the rights that its jobs ask for", () => {
    expect(checkExamples(`\`\`\`yaml\n${caller}\`\`\`\n`, ROOT)).toEqual({ count: 1, errors: [] });
  });

  it("passes all inputs that version-watch sets, and gcbench.yml reads each of its inputs", () => {
    expect(dispatchErrors(CALLER_FILE, caller, START_INPUTS)).toEqual([]);
    const unread = dispatchInputs(caller).filter((name) => !OURS.includes(`event.inputs.${name} `));
    expect(unread).toEqual([]);
  });

  it("has the schedules that gcbench.yml compares", () => {
    for (const cron of [SCHEDULES.versions, SCHEDULES.cleanUp]) {
      expect(OURS.match(/\d+ \d+ \* \* \S/g)).toContain(cron);
    }
    const { on } = parse(caller) as { on: { schedule: readonly { cron: string }[] } };
    expect(on.schedule.map(({ cron }) => cron)).toEqual(Object.values(SCHEDULES));
  });

  it("has about 30 lines", () => {
    expect(caller.split("\n").length).toBeLessThan(36);
  });

  it("names the release of a commit beside it", () => {
    const pinned = { repository: GCBENCH, ref: "a".repeat(40), name: "v9.0.0" };
    expect(callerWorkflow(pinned, SUBMODULE)).toContain(`gcbench.yml@${"a".repeat(40)} # v9.0.0\n`);
  });

  it("reacts to comments and labels only in repositories of the model", () => {
    expect(caller).toContain("issue_comment");
    expect(callerWorkflow(release, { kind: "other" })).not.toMatch(
      /issue_comment|pull_request_target/,
    );
  });

  it.skipIf(actionlint === null)(`passes actionlint${unless(actionlint)}`, async () => {
    const file = join(mkdtempSync(join(tmpdir(), "gcbench-caller-")), CALLER_FILE);
    writeFileSync(file, caller);
    expect(await runTool(actionlint ?? "", [file], { cwd: ROOT })).toEqual({
      status: 0,
      output: "",
    });
  });
});

describe("gcbench.yml", () => {
  const { jobs } = parse(OURS) as { jobs: Record<string, { if: string }> };

  /** Values of GitHub's contexts, in an expression that uses only comparisons. */
  function isTrue(expression: string, values: Readonly<Record<string, string>>): boolean {
    const text = Object.entries({ "cancelled()": "", ...values }).reduce(
      (rest, [name, value]) => rest.replaceAll(name, JSON.stringify(value)),
      expression.replace(/^\$\{\{(.*)\}\}$/, "$1"),
    );
    return Boolean(new Function(`return ${text}`)());
  }

  it.each([
    ["workflow_dispatch", "", ["benchmark"]],
    ["issue_comment", "", ["command"]],
    ["pull_request_target", "", ["command"]],
    ["push", "", ["command"]],
    ["repository_dispatch", "", ["collect"]],
    ["schedule", SCHEDULES.collect, ["collect"]],
    ["schedule", "19 * * * *", ["collect"]],
    ["schedule", SCHEDULES.versions, ["versions"]],
    ["schedule", SCHEDULES.cleanUp, ["clean-up", "regressions"]],
  ])("runs on %s %s the jobs %j", (event, schedule, expected) => {
    const values = { "github.event_name": event, "github.event.schedule": schedule };
    const run = Object.entries(jobs).filter(([, job]) => isTrue(job.if, values));
    expect(run.map(([name]) => name)).toEqual(expected);
  });
});
