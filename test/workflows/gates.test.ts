import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { evaluateCondition, evaluateText } from "../support/github-expressions.ts";
import { callDefaults } from "../support/workflow-check.ts";

const FOLDER = resolve(import.meta.dirname, "../../.github/workflows");
const workflowSchema = z.object({
  jobs: z.record(
    z.string(),
    z.object({
      if: z.string().optional(),
      needs: z.string().or(z.array(z.string())).default([]),
      with: z.record(z.string(), z.unknown()).optional(),
      steps: z
        .array(
          z.object({
            uses: z.string().optional(),
            env: z.record(z.string(), z.string()).optional(),
            with: z.record(z.string(), z.unknown()).optional(),
          }),
        )
        .default([]),
    }),
  ),
});

const textOf = (file: string) => readFileSync(join(FOLDER, file), "utf8");

function jobOf(file: string, name: string) {
  const job = workflowSchema.parse(parse(textOf(file))).jobs[name];
  if (!job) throw new Error(`${file} has no job ${name}`);
  return job;
}

/** An input of the step that uses one of our actions. */
function inputOf(file: string, job: string, action: string, input: string): string {
  const step = jobOf(file, job).steps.find(({ uses }) => uses?.endsWith(`/actions/${action}`));
  return String(step?.with?.[input] ?? "");
}

/** Results of the jobs that a job needs: these, and success. */
function needsOf(file: string, job: string, results: Readonly<Record<string, string>>) {
  const names = [jobOf(file, job).needs].flat();
  return Object.fromEntries(
    names.map((name) => [name, { result: results[name] ?? "success", outputs: {} }]),
  );
}

describe("a pull request's gate", () => {
  it.each(["pull-request.yml", "publish-pull-request.yml", "benchmark-command.yml"])(
    "is a regression unless the caller of %s says otherwise",
    (file) => {
      expect(callDefaults(textOf(file))["fail-on"]).toBe("regression");
    },
  );

  it.each([
    ["default", "7", "regression"],
    ["", "7", "regression"],
    ["default", "", "never"],
    ["never", "7", "never"],
    ["inconclusive", "", "inconclusive"],
  ])("of benchmark.yml with fail-on '%s' and pull request '%s' is %s", (failOn, pull, expected) => {
    const step = jobOf("benchmark.yml", "request").steps.find(({ env }) => env?.["FAIL_ON"]);
    const inputs = { "fail-on": failOn || "default", "pull-request": pull };
    expect(evaluateText(step?.env?.["FAIL_ON"] ?? "", { inputs })).toBe(expected);
  });

  it.each([
    ["pull-request.yml", "measure", "commits"],
    ["publish-pull-request.yml", "publish", "publish"],
  ])("of %s is a regression for the workflow's own events", (file, job, action) => {
    const failOn = inputOf(file, job, action, "fail-on");
    expect(evaluateText(failOn, { inputs: {} })).toBe("regression");
    expect(evaluateText(failOn, { inputs: { "fail-on": "never" } })).toBe("never");
  });

  it("is decided by the publication, which knows what people accepted, and collect gets it and the status", () => {
    const of = (job: string, input: string) => inputOf("benchmark.yml", job, job, input);
    expect(of("run", "fail-on")).toBe("never");
    expect(of("run", "publish-fail-on")).toBe(of("publish", "fail-on"));
    const { outputs } = parse(textOf("benchmark.yml")).on.workflow_call;
    expect(outputs.conclusion.value).toContain("jobs.publish.");
    expect([of("run", "status"), of("publish", "status")]).toEqual(["true", "true"]);
  });
});

describe("the status of a benchmark", () => {
  const file = "benchmark.yml";
  const state = (results: Readonly<Record<string, string>>, finished = "") => {
    const needs = needsOf(file, "status", results);
    const run = { result: results["run"] ?? "success", outputs: { finished } };
    return evaluateText(inputOf(file, "status", "answer", "state"), { needs: { ...needs, run } });
  };

  it.each([
    ["success", { image: "skipped" }, "true"],
    ["running", { image: "skipped", publish: "skipped" }, "false"],
    ["failure", { check: "failure", deploy: "skipped", run: "skipped", publish: "skipped" }, ""],
    ["failure", { run: "failure" }, "true"],
    ["cancelled", { run: "cancelled", publish: "skipped" }, ""],
  ])("is %s after %o", (expected, results, finished) => {
    expect(state(results, finished)).toBe(expected);
  });

  it("is set after every job that affects it, also if the request could not be recorded", () => {
    const { jobs } = workflowSchema.parse(parse(textOf(file)));
    // gcpy says nothing about times, and takes long.
    const without = ["status", "clean-up", ...(file === "benchmark.yml" ? ["gcpy"] : [])];
    const others = Object.keys(jobs).filter((name) => !without.includes(name));
    expect([jobOf(file, "status").needs].flat().toSorted()).toEqual(others.toSorted());
    const condition = jobOf(file, "status").if ?? "";
    const needs = { request: { outputs: { sha: "" } } };
    const status = { always: true, cancelled: false };
    expect(evaluateCondition(condition, { needs, inputs: { sha: "abc" } }, status)).toBe(true);
    expect(evaluateCondition(condition, { needs, inputs: { sha: "" } }, status)).toBe(false);
  });

  it.each([
    ["cancelled", "cancelled"],
    ["failure", "failure"],
    ["success", "failure"],
    ["timed_out", "failure"],
    ["action_required", "skipped"],
  ])(
    "of a pull request's runner without a report, which ended as %s, is %s",
    (conclusion, expected) => {
      const github = { event: { workflow_run: { conclusion } } };
      const text = inputOf("publish-pull-request.yml", "publish", "answer", "state");
      expect(evaluateText(text, { github })).toBe(expected);
    },
  );
});

describe("the jobs of a benchmark", () => {
  const file = "benchmark.yml";
  const starts = (
    job: string,
    results: Readonly<Record<string, string>>,
    inputs: Readonly<Record<string, string>> = {},
    isCancelled = false,
  ) => {
    const contexts = { needs: needsOf(file, job, results), inputs: { artifact: "", ...inputs } };
    return evaluateCondition(jobOf(file, job).if ?? "true", contexts, {
      always: true,
      cancelled: isCancelled,
    });
  };

  it("compile only after both checks, and beside the deployment", () => {
    for (const job of ["deploy", "image", "build"]) {
      expect(jobOf(file, job).needs).toEqual(expect.arrayContaining(["check", "check-run"]));
    }
    expect(jobOf(file, "image").needs).not.toContain("deploy");
    expect(jobOf(file, "build").needs).not.toContain("deploy");
    expect(starts("build", { check: "failure", image: "skipped" })).toBe(false);
    expect(starts("build", { "check-run": "failure", image: "skipped" })).toBe(false);
  });

  it("push what the job without credentials compiled, or compile themselves", () => {
    expect(starts("image", {})).toBe(false);
    expect(starts("build", { image: "skipped" })).toBe(true);
    expect(starts("image", {}, { artifact: "change" })).toBe(true);
    expect(starts("build", { image: "failure" }, { artifact: "change" })).toBe(false);
    expect(starts("build", {}, { artifact: "change" })).toBe(true);
    const compile = inputOf(file, "build", "build", "compile");
    expect(evaluateText(compile, { inputs: { artifact: "change" } })).toBe("false");
    expect(evaluateText(compile, { inputs: { artifact: "" } })).toBe("true");
  });

  it("run once platforms and images exist", () => {
    expect(starts("run", {})).toBe(true);
    expect(starts("run", { deploy: "failure" })).toBe(false);
    expect(starts("run", { build: "skipped" })).toBe(false);
    expect(starts("run", {}, {}, true)).toBe(false);
  });
});

describe("benchmark-command", () => {
  const starts = (github: object, vars = {}) =>
    evaluateCondition(
      jobOf("benchmark-command.yml", "answer").if ?? "",
      { github, vars },
      {
        always: true,
        cancelled: false,
      },
    );

  it.each([
    [
      "a command",
      { event: { issue: { pull_request: {} }, comment: { body: "/benchmark" } } },
      true,
    ],
    ["another comment", { event: { issue: { pull_request: {} }, comment: { body: "ok" } } }, false],
    ["a comment on an issue", { event: { issue: {}, comment: { body: "/benchmark" } } }, false],
    [
      "the label",
      { event_name: "pull_request_target", event: { label: { name: "benchmark" } } },
      true,
    ],
    [
      "another label",
      { event_name: "pull_request_target", event: { label: { name: "bug" } } },
      false,
    ],
    ["a push without an account", { event_name: "push", event: {} }, false],
  ])("answers %s: %#", (_, github, expected) => {
    expect(starts(github)).toBe(expected);
  });

  it("answers a push when there is an account", () => {
    expect(starts({ event_name: "push", event: {} }, { GCBENCH_RUN_ROLE: "arn" })).toBe(true);
  });
});
