import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { evaluateCondition } from "../support/github-expressions.ts";

interface Job {
  readonly if?: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly uses?: string;
  readonly steps?: readonly { readonly name?: string; readonly uses?: string; run?: string }[];
}

const FOLDER = resolve(import.meta.dirname, "../../.github/workflows");
function jobOf(file: string, name: string): Job {
  const { jobs } = parse(readFileSync(join(FOLDER, file), "utf8")) as { jobs: Record<string, Job> };
  const job = jobs[name];
  if (!job) throw new Error(`${file} has no job ${name}`);
  return job;
}

describe("the workflow gcpy", () => {
  const { permissions, steps = [] } = jobOf("gcpy.yml", "tables");

  it("may read the repository and assume a role, and write nothing", () => {
    expect(permissions).toEqual({ contents: "read", "id-token": "write" });
  });

  it("gives gcpy neither a network nor the job's environment", () => {
    const { run = "" } = steps.find(({ name }) => name === "Run gcpy") ?? {};
    expect(run).toContain("docker run --rm --network none ");
    expect(run).toContain("--cap-drop ALL");
    expect(run).not.toMatch(/--env|-e |--privileged|docker\.sock/);
  });

  it("builds the image before a step has the role", () => {
    const build = steps.findIndex(({ run }) => run?.startsWith("docker build"));
    const fetch = steps.findIndex(({ uses }) => uses?.endsWith("/actions/fetch-outputs"));
    expect(build).toBeGreaterThan(-1);
    expect(fetch).toBeGreaterThan(build);
  });

  it.each([
    ["benchmark.yml", "run", "true", true],
    ["benchmark.yml", "run", "false", false],
    ["benchmark.yml", "run", "", false],
    ["collect.yml", "collect", '["month-1"]', true],
    ["collect.yml", "collect", "[]", false],
    ["collect.yml", "collect", "", false],
  ])("is called by %s if job %s has kept outputs (%s)", (file, name, kept, isCalled) => {
    const job = jobOf(file, "gcpy");
    expect(job.uses).toBe("./.github/workflows/gcpy.yml");
    expect(job.permissions).toEqual(permissions);
    const needs = { [name]: { result: "success", outputs: { "kept-outputs": kept } } };
    const status = { always: true, cancelled: false };
    expect(evaluateCondition(job.if ?? "", { needs }, status)).toBe(isCalled);
  });
});
