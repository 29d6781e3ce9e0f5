import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { type Contexts, evaluateText } from "../support/github-expressions.ts";
import { exampleWorkflows } from "../support/github-validator.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const FOLDER = join(ROOT, ".github", "workflows");
const WORKFLOWS = readdirSync(FOLDER).map((file) => ({ file, text: textOf(file) }));
/** GitHub: the name of a group is shorter than that. */
const MAX_LENGTH = 400;

function textOf(file: string): string {
  return readFileSync(join(FOLDER, file), "utf8");
}

const concurrencySchema = z.object({ group: z.string() }).optional();
const workflowSchema = z.object({
  concurrency: concurrencySchema,
  jobs: z.record(
    z.string(),
    z.object({
      concurrency: concurrencySchema,
      steps: z
        .array(z.object({ id: z.string().optional(), run: z.string().optional() }))
        .optional(),
    }),
  ),
});

const names = (count: number, name: string) =>
  Array.from({ length: count }, (_, index) => `${name}-${index + 10}`).join(",");
/** A large request: 24 platforms and 16 versions with names of usual length, in a path that is as long as most file systems allow. */
const REQUEST = {
  SHA: "a".repeat(40),
  SUITE: `benchmarks/suites/${"s".repeat(250)}.yml`,
  VERSIONS: names(16, "geos-chem-14.7.0-rc"),
  PLATFORMS: names(24, "intel-sapphire-rapids-4xlarge-spot-1tpc"),
  SPOT: "true",
};

/** Runs the step of benchmark.yml that records the request. @returns its outputs */
function recordRequest(environment: Readonly<Record<string, string>>) {
  const { jobs } = workflowSchema.parse(parse(textOf("benchmark.yml")));
  const script = jobs["request"]?.steps?.find(({ id }) => id === "request")?.run ?? "";
  const output = join(mkdtempSync(join(tmpdir(), "gcbench-request-")), "output");
  writeFileSync(output, "");
  const env = {
    PATH: process.env["PATH"],
    GITHUB_OUTPUT: output,
    FAIL_ON: "never",
    ...environment,
  };
  const shell = ["--noprofile", "--norc", "-eo", "pipefail"]; // As on GitHub.
  execFileSync("bash", [...shell, "-c", script], { cwd: ROOT, env, stdio: "ignore" });
  const lines = readFileSync(output, "utf8").trim().split("\n");
  return Object.fromEntries(lines.map((line) => line.split("=", 2))) as Record<string, string>;
}

const LONGEST_BRANCH = "b".repeat(244);
function largeContexts(): Contexts {
  const head = { id: 2 ** 40, full_name: `${"o".repeat(39)}/${"n".repeat(100)}` };
  return {
    github: {
      workflow: "gcbench: benchmark of our pull requests",
      run_id: "12345678901",
      ref: `refs/heads/${LONGEST_BRANCH}`,
      event_name: "pull_request",
      sha: REQUEST.SHA,
      event: {
        pull_request: { number: 123_456 },
        workflow_run: { head_branch: LONGEST_BRANCH, head_repository: head },
      },
    },
    inputs: {
      suite: REQUEST.SUITE,
      versions: REQUEST.VERSIONS,
      platforms: REQUEST.PLATFORMS,
      spot: true,
      artifact: "gcbench-report-of-the-second-suite",
      branch: "b".repeat(200),
      run: `${"s".repeat(60)}-1a2b3c4d-12`,
      range: `${"a".repeat(40)}..${"b".repeat(40)}`,
      timer: "Gas-phase chemistry",
    },
    needs: { request: { outputs: recordRequest(REQUEST) } },
    matrix: { runner: "ubuntu-24.04-arm" },
    vars: {},
  };
}

const CONTEXTS = largeContexts();

/** Groups of a workflow and its jobs. */
function groupsOf(text: string): readonly string[] {
  const { concurrency, jobs } = workflowSchema.parse(parse(text));
  return [concurrency, ...Object.values(jobs).map((job) => job.concurrency)].flatMap(
    (one) => one?.group ?? [],
  );
}

const EXAMPLES = ["docs/reference/workflows.md", "docs/how-to/set-up-github.md"].flatMap((page) =>
  exampleWorkflows(readFileSync(join(ROOT, page), "utf8")).map((text) => ({ file: page, text })),
);
const GROUPS = [...WORKFLOWS, ...EXAMPLES].flatMap(({ file, text }) =>
  groupsOf(text).map((group) => ({ file, group })),
);

describe("concurrency groups", () => {
  it.each(GROUPS)(
    "$group of $file begins with gcbench- and is short for every suite",
    ({ group }) => {
      const name = evaluateText(group, CONTEXTS);
      expect(name).toMatch(/^gcbench-[\w./: -]+$/);
      expect(name).not.toMatch(/-$|--/);
      expect(name.length).toBeLessThan(MAX_LENGTH);
    },
  );

  it("exist in every workflow, and in an example for callers", () => {
    const files = new Set(GROUPS.map(({ file }) => file));
    const without = WORKFLOWS.map(({ file }) => file).filter((file) => !files.has(file));
    // gcbench.yml only calls other workflows, and they have groups.
    expect(without).toEqual(["gcbench.yml"]);
    expect(files).toContain("docs/reference/workflows.md");
  });

  it("differ for the jobs of one request, so that none waits for another", () => {
    const groups = groupsOf(textOf("benchmark.yml")).map((group) => evaluateText(group, CONTEXTS));
    expect(groups.length).toBeGreaterThan(3);
    expect(new Set(groups).size).toBe(groups.length);
  });

  it("are the same for equal requests, and differ for any other", () => {
    const { id } = recordRequest(REQUEST);
    expect(id).toMatch(/^[0-9a-f]{64}$/);
    expect(recordRequest(REQUEST)["id"]).toBe(id);
    const others = Object.keys(REQUEST).map((name) => recordRequest({ ...REQUEST, [name]: "x" }));
    expect(new Set([id, ...others.map((other) => other["id"])]).size).toBe(others.length + 1);
  });

  it("belong to a commit even if the request names none", () => {
    const head = execFileSync("git", ["rev-parse", "HEAD"], { cwd: ROOT, encoding: "utf8" }).trim();
    expect(recordRequest({ ...REQUEST, SHA: "" })).toMatchObject({ commit: head, sha: head });
    expect(recordRequest(REQUEST)).toMatchObject({ commit: head, sha: REQUEST.SHA });
  });
});
