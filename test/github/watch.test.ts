import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import type { Report } from "../../src/commands/command.ts";
import { watch } from "../../src/commands/github/watch.ts";
import { FakeCaller } from "../support/fakes.ts";
import { ALL_GRANTED, bodiesOf } from "../support/github-emulator/forge-fixtures.ts";
import {
  BOT,
  type GitHub,
  REPOSITORY,
  startGitHub,
  tokenOf,
} from "../support/github-emulator/github.ts";

const BENCHMARKS = resolve(import.meta.dirname, "../../benchmarks");
const BRANCH = "gcbench/new-versions";
const WORKFLOW = ".github/workflows/benchmark.yml";

let github: GitHub;
let clone: string;
let model: string;

const git = (directory: string, ...args: readonly string[]) =>
  execFileSync(
    "git",
    ["-c", "user.name=t", "-c", "user.email=t@example.org", "-C", directory, ...args],
    {
      encoding: "utf8",
    },
  ).trim();

function write(path: string, text: string): void {
  mkdirSync(dirname(join(clone, path)), { recursive: true });
  writeFileSync(join(clone, path), text);
}

/** Puts files onto main, in place of those that are there. */
function push(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) write(path, text);
  git(clone, "add", ".");
  git(clone, "commit", "--quiet", "-m", "other files");
  git(clone, "push", "--quiet", "--force", github.gitDirectory, "main");
}

function tag(...names: readonly string[]): void {
  for (const name of names) git(model, "tag", name);
}

beforeAll(async () => {
  github = await startGitHub();
  github.extras.tokens.set(tokenOf(BOT), { login: BOT, permissions: ALL_GRANTED });
  // The emulator's branches are not those of its git repository.
  await github.branch(REPOSITORY, BRANCH);
});
afterAll(() => github.close());

beforeEach(() => {
  model = mkdtempSync(join(tmpdir(), "gcbench-model-"));
  git(model, "init", "--quiet", "-b", "main");
  git(model, "commit", "--quiet", "--allow-empty", "-m", "model");
  clone = mkdtempSync(join(tmpdir(), "gcbench-clone-"));
  git(clone, "init", "--quiet", "-b", "main");
  mkdirSync(join(clone, "benchmarks"));
  for (const name of ["versions.yml", "suites"]) {
    cpSync(join(BENCHMARKS, name), join(clone, "benchmarks", name), { recursive: true });
  }
  write(WORKFLOW, readFileSync(resolve(BENCHMARKS, "..", WORKFLOW), "utf8"));
  git(clone, "add", ".");
  git(clone, "commit", "--quiet", "-m", "benchmarks");
  git(clone, "remote", "add", "origin", `${github.url}/${REPOSITORY}.git`);
  git(clone, "push", "--quiet", "--force", github.gitDirectory, "main");
  github.extras.dispatches.length = 0;
  for (const [name, value] of Object.entries({
    GITHUB_TOKEN: tokenOf(BOT),
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: github.url,
  })) {
    vi.stubEnv(name, value);
  }
  return () => {
    vi.unstubAllEnvs();
    git(github.gitDirectory, "update-ref", "-d", `refs/heads/${BRANCH}`);
  };
});

async function look(more: Readonly<Record<string, unknown>> = {}): Promise<Report> {
  const result = await watch.run(watch.inputs.parse({ model, clone, ...more }), new FakeCaller());
  if (!("text" in result)) throw new Error("a stream");
  return result;
}

describe("gcbench watch", () => {
  it("does nothing when no tag is newer than the pinned one", async () => {
    tag("14.6.3", "14.7.0", "v15.0.0", "14.8.0-rc.0");
    const { outputs } = await look();
    expect(outputs).toMatchObject({ found: false, newest: "14.7.0" });
    expect(git(github.gitDirectory, "branch", "--list", BRANCH)).toBe("");
  });

  it("proposes a new tag and starts its benchmark, both once", async () => {
    tag("14.7.1", "14.8.0");
    const first = await look();
    expect(first.outputs).toMatchObject({ found: true, newest: "14.8.0", started: true });
    const commit = git(github.gitDirectory, "rev-parse", BRANCH);
    expect(git(github.gitDirectory, "rev-list", "--count", BRANCH)).toBe("2");
    const shown = (path: string) =>
      git(github.gitDirectory, "show", `${BRANCH}:benchmarks/${path}`);
    expect(shown("versions.yml")).toContain("name: geos-chem-14.8.0");
    expect(shown("versions.yml")).toContain("name: geos-chem-14.7.1");
    const suite = parse(shown("suites/geos-chem-versions.yml")) as { versions: string[] };
    expect(suite.versions).toEqual(["geos-chem-14.7.0", "geos-chem-14.8.0"]);
    const [started] = github.extras.dispatches;
    const number = String(first.outputs?.["pull-request"]);
    const inputs = { ref: commit, sha: commit, "pull-request": number };
    expect(started).toMatchObject({ workflow: "benchmark.yml", body: { ref: "main", inputs } });

    const pull = await github.as<{ body: string }>(
      "octo",
      "GET",
      `/repos/${REPOSITORY}/pulls/${number}`,
    );
    for (const text of [pull.body, first.summary]) {
      expect(text).toContain("If GitHub shows **Approve workflows to run** on this pull request");
    }

    const again = await look();
    expect(again.outputs).toMatchObject({ started: false, sha: commit });
    expect(github.extras.dispatches).toHaveLength(1);
    expect(git(clone, "status", "--porcelain")).toBe("");

    push({ "README.md": "main has gone on\n" });
    expect((await look()).outputs).toMatchObject({ started: false, sha: commit });

    tag("14.8.1");
    const later = await look();
    expect(later.outputs).toMatchObject({
      newest: "14.8.1",
      started: true,
      "pull-request": Number(number),
    });
    const comments = await bodiesOf(github, Number(number));
    expect(comments).toHaveLength(1);
    expect(comments[0]).toContain(String(later.outputs?.["sha"]));
  });

  it("starts the workflow with the given limit and alert, after it checks that the workflow has these inputs", async () => {
    tag("15.1.0");
    await look({ alert: true, spendUsd: 20 });
    const [started] = github.extras.dispatches;
    expect(started).toMatchObject({ body: { inputs: { alert: "true", "spend-usd": "20" } } });
    const text = readFileSync(join(clone, WORKFLOW), "utf8");
    push({ [WORKFLOW]: text.replaceAll(/^ {6}alert:\n(?: {8}.*\n)+/gm, "") });
    await expect(look({ alert: true })).rejects.toThrow(/has no input alert/);
  });

  it("starts the benchmark at the next call after a failure", async () => {
    tag("15.0.0");
    const refused = {
      status: 403,
      text: '{"message":"Resource not accessible by integration"}',
      headers: {},
    };
    github.extras.faults.push({ call: /^POST .*dispatches$/, answer: refused });
    await expect(look()).rejects.toThrow("actions: write");
    expect((await look()).outputs).toMatchObject({ started: true });
    expect((await look()).outputs).toMatchObject({ started: false });
  });

  it("starts nothing without permission to comment, because the next call would start it again", async () => {
    tag("15.1.0");
    const refused = { status: 403, text: '{"message":"Resource not accessible"}', headers: {} };
    github.extras.faults.push({
      call: /^POST .*\/comments$|^PATCH .*\/comments\//,
      answer: refused,
    });
    await expect(look()).rejects.toThrow("pull-requests: write");
    expect(github.extras.dispatches).toEqual([]);
  });

  it("does not repeat a closed proposal until a newer tag appears", async () => {
    tag("15.2.0");
    const { outputs } = await look();
    const pull = `/repos/${REPOSITORY}/pulls/${outputs?.["pull-request"]}`;
    await github.as("octo", "PATCH", pull, { state: "closed" });
    // As after "Delete branch": a new commit would not be the old one.
    git(github.gitDirectory, "update-ref", "-d", `refs/heads/${BRANCH}`);
    const again = await look();
    expect(again.text).toContain("was closed");
    expect(again.outputs).toMatchObject({
      started: false,
      "pull-request": outputs?.["pull-request"],
    });
    expect(git(github.gitDirectory, "branch", "--list", BRANCH)).toBe("");
    expect(github.extras.dispatches).toHaveLength(1);

    tag("15.2.1");
    const later = await look();
    expect(later.outputs).toMatchObject({ started: true, newest: "15.2.1" });
    expect(later.outputs?.["pull-request"]).not.toBe(outputs?.["pull-request"]);
  });

  it("includes pre-releases on request", async () => {
    tag("14.8.0-alpha.1", "14.8.0-rc.0", "14.8.0-rc.1");
    const { outputs, text } = await look({ preReleases: "rc", dryRun: true });
    expect(outputs).toMatchObject({ newest: "14.8.0-rc.1", versions: "14.8.0-rc.1" });
    expect(text).toContain("Nothing was done");
    expect(git(github.gitDirectory, "branch", "--list", BRANCH)).toBe("");
  });

  it("never sends its token to the model's server", async () => {
    tag("16.0.0");
    const other = await startGitHub();
    try {
      await expect(look({ model: `${other.url}/octo/model.git` })).rejects.toThrow(
        "git may not list the tags",
      );
      expect(other.calls.length).toBeGreaterThan(0);
    } finally {
      await other.close();
    }
  });

  it("explains a versions file that pins nothing", async () => {
    push({ "benchmarks/versions.yml": "versions: []\n" });
    await expect(look()).rejects.toThrow("benchmarks/versions.yml pins no GEOS-Chem version");
    expect(readFileSync(join(clone, "benchmarks/versions.yml"), "utf8")).toBe("versions: []\n");
  });

  it("names all missing files and their purpose before it pushes", async () => {
    tag("17.0.0");
    const more = { versions: "a/versions.yml", suite: "a/b.yml", workflow: "measure.yml" };
    const message = await look(more).catch(String);
    expect(message).toContain("3 problems found");
    expect(message).toContain("a/versions.yml: there is no such file on branch main (name it with");
    expect(message).toContain("a/b.yml: there is no such file on branch main");
    expect(message).toContain(".github/workflows/measure.yml: there is no such file on branch");
    expect(git(github.gitDirectory, "branch", "--list", BRANCH)).toBe("");
  });

  it.each([
    ["on: push\n", "benchmark.yml:1:1: the workflow has no trigger workflow_dispatch"],
    ["on: [workflow_dispatch]\n", "has no input suite, ref, sha, pull-request"],
    ["on: { workflow_dispatch: { inputs: { suite: {} } } }\n", "has no input ref, sha, pull-req"],
    ["on:\n  workflow_dispatch:\n    inputs: [a]\n", "inputs must be a map of names"],
    [
      "on:\n  workflow_dispatch:\n    inputs:\n      suite:\n      ref:\n      sha:\n      pull-request:\n      who: { required: true }\n",
      "benchmark.yml:8:7: gcbench does not set input who (give it a default)",
    ],
    ["on: {\n", "benchmark.yml:"],
  ])("refuses a workflow that can't be started: %j", async (text, message) => {
    push({ [WORKFLOW]: text });
    // Also where nothing is new: who sets it up learns it at once.
    await expect(look()).rejects.toThrow(message);
  });

  it("refuses files that are no suite or no versions, and a suite that does not use the versions", async () => {
    push({ "benchmarks/versions.yml": "versions:\n  - nam: a\n", "benchmarks/s.yml": "name: [\n" });
    const message = await look({ suite: "benchmarks/s.yml" }).catch(String);
    expect(message).toMatch(/benchmarks\/versions\.yml:2:\d+: /);
    expect(message).toMatch(/benchmarks\/s\.yml:\d+:\d+: /);
    const other = { "other/versions.yml": readFileSync(join(BENCHMARKS, "versions.yml"), "utf8") };
    push(other);
    await expect(look({ versions: "other/versions.yml" })).rejects.toThrow(
      "geos-chem-versions.yml: it does not know the versions of other/versions.yml",
    );
  });

  it("says when images can't be built from the model's address", async () => {
    tag("18.0.0");
    const caller = new FakeCaller();
    await watch.run(watch.inputs.parse({ model, clone, dryRun: true }), caller);
    expect(caller.messages.join("\n")).toContain("which is no https address");
  });
});
