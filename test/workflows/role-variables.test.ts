import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { roleVariablesOf } from "../../src/core/github/role-variables.ts";

const WORKFLOWS = resolve(import.meta.dirname, "../../.github/workflows");

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps?: readonly Step[] }>>;
}

/** Steps that assume a role in AWS. */
const steps = readdirSync(WORKFLOWS).flatMap((file) => {
  const { jobs } = parse(readFileSync(join(WORKFLOWS, file), "utf8")) as Workflow;
  return Object.values(jobs).flatMap(({ steps = [] }) =>
    steps.flatMap(({ uses = "", with: inputs = {} }) => {
      const [, action] = /\/actions\/([a-z-]+)(?:@|$)/.exec(uses) ?? [];
      const [, variable] = /vars\.(\w+)/.exec(String(inputs["role"] ?? "")) ?? [];
      return action && variable
        ? [{ file, action, variable, isCheck: "check-only" in inputs }]
        : [];
    }),
  );
});

describe("the variable that an error names for an empty role", () => {
  it.each(steps)("is that of $action in $file", ({ action, variable, isCheck }) => {
    expect(roleVariablesOf(action, isCheck)).toContain(variable);
  });

  it("is checked for both roles", () => {
    expect(new Set(steps.map(({ variable }) => variable)).size).toBe(2);
  });
});

it("an action whose role variable is empty names the variable in the summary", () => {
  const directory = mkdtempSync(join(tmpdir(), "gcbench-step-"));
  const summary = join(directory, "summary");
  const action = resolve(import.meta.dirname, "../../dist/action-collect.js");
  const { status } = spawnSync(process.execPath, [action], {
    cwd: directory,
    env: {
      HOME: directory,
      AWS_EC2_METADATA_DISABLED: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_REPOSITORY: "octo/model",
      GITHUB_STEP_SUMMARY: summary,
      INPUT_ROLE: "",
    },
  });
  expect(status).toBe(2);
  const text = readFileSync(summary, "utf8");
  expect(text).toContain("Set GCBENCH_RUN_ROLE at https://github.com/octo/model/settings/");
  expect(text).toContain("gh variable set GCBENCH_RUN_ROLE --repo octo/model --body ARN");
});
