import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadSuite } from "../../src/adapters/yaml/yaml-catalogue.ts";
import { REPOSITORY as GCBENCH } from "../../src/core/product.ts";
import { type ActFixture, type ActSource, makeCaller, makeSource } from "../support/act/act.ts";
import { publishForkReport, serveModel, succeeded } from "../support/act/act-scenarios.ts";
import { type CloudCommands, FIRST, startCloud } from "../support/cloud-command.ts";
import { CLI } from "../support/command-suite.ts";
import { ALL_GRANTED, bodiesOf } from "../support/github-emulator/forge-fixtures.ts";
import {
  BOT,
  type GitHub,
  REPOSITORY,
  startGitHub,
  tokenOf,
} from "../support/github-emulator/github.ts";
import { runProgram } from "../support/run-program.ts";
import { examplesCalling, yamlBlocks } from "../support/workflow-check.ts";
import { findTool, unless } from "../support/workflow-tools.ts";

/*
 * The files that docs/reference/workflows.md has people copy, run from a repository in which nothing of gcbench is: what they call, and what that
 * checks out, are of another one.
 */

const found = findTool("act");
const ROOT = resolve(import.meta.dirname, "../..");
const PAGE = readFileSync(join(ROOT, "docs/reference/workflows.md"), "utf8");
const WATCH = ".github/workflows/gcbench-version-watch.yml";
const VERSIONS = "benchmarks/versions.yml";
const SUITE = "benchmarks/suites/geos-chem-versions.yml";
const NEW_VERSIONS = "gcbench/new-versions";

describe.skipIf(found === null)(
  `a repository that calls gcbench's workflows${unless(found)}`,
  () => {
    let github: GitHub;
    let source: ActSource;
    const order = { act: found ?? "", event: "workflow_dispatch", token: tokenOf(BOT) };

    beforeAll(async () => {
      github = await startGitHub();
      github.extras.tokens.set(tokenOf(BOT), { login: BOT, permissions: ALL_GRANTED });
      source = makeSource();
    });
    afterAll(() => github?.close());

    /** The page's file that calls a workflow, with the names filled in. */
    function callerOf(workflow: string, which = (_: string) => true): string {
      const [text, ...others] = examplesCalling(PAGE, workflow).filter(which);
      if (text === undefined || others.length > 0) throw new Error(`which caller of ${workflow}?`);
      return text
        .replaceAll(GCBENCH, source.repository)
        .replaceAll(/@v[\d.]+$/gm, `@${source.sha}`);
    }

    function createActFixture(): ActFixture {
      const fixture = makeCaller(github.gitDirectory, source, github);
      fixture.serve(`https://github.com/${REPOSITORY}.git`, github.gitDirectory);
      return fixture;
    }

    const block = (beginning: string) =>
      yamlBlocks(PAGE).find((text) => text.startsWith(beginning)) ?? "";
    const git = (...args: readonly string[]) =>
      execFileSync("git", ["-C", github.gitDirectory, ...args], { encoding: "utf8" }).trim();

    describe("version-watch", () => {
      /** What the page and the first steps have people put there. */
      function makeWatching(left: readonly string[] = []): ActFixture {
        const fixture = createActFixture();
        const own = (path: string) => readFileSync(join(ROOT, path), "utf8");
        const starts = (text: string) => text.includes("pull-request:");
        const files = {
          [WATCH]: callerOf("version-watch.yml"),
          ".github/workflows/benchmark.yml": callerOf("benchmark.yml", starts),
          [VERSIONS]: block("versions:\n"),
          [SUITE]: block("name: geos-chem-versions\n"),
          ...Object.fromEntries(
            ["platforms.yml", "workloads/transport-tracers-4x5-1d.yml"].map((name) => [
              `benchmarks/${name}`,
              own(`benchmarks/${name}`),
            ]),
          ),
        };
        for (const [path, text] of Object.entries(files)) {
          if (!left.includes(path)) fixture.commit(path, text);
        }
        fixture.push();
        serveModel(fixture, "99.0.0");
        return fixture;
      }
      const watch = { ...order, workflow: WATCH.replace(/.*\//, "") };

      it("names missing files and pushes nothing", async () => {
        const fixture = makeWatching([VERSIONS, SUITE]);
        const { status, output } = await fixture.run(watch);
        expect(status).not.toBe(0);
        expect(output).toContain(`2 problems found`);
        expect(output).toContain(`${VERSIONS}: there is no such file on branch main`);
        expect(output).toContain(`${SUITE}: there is no such file on branch main`);
        expect(git("branch", "--list", NEW_VERSIONS)).toBe("");
        expect(github.extras.dispatches).toEqual([]);
      });

      it("raises the caller's versions and starts its own workflow", async () => {
        const fixture = makeWatching();
        await github.branch(REPOSITORY, NEW_VERSIONS);
        succeeded(await fixture.run(watch));
        const sha = git("rev-parse", NEW_VERSIONS);
        expect(github.extras.dispatches).toMatchObject([
          {
            workflow: "benchmark.yml",
            body: { ref: "main", inputs: { suite: SUITE, ref: sha, sha } },
          },
        ]);
        expect(git("diff", "--name-only", `main..${NEW_VERSIONS}`).split("\n").toSorted()).toEqual(
          [SUITE, VERSIONS].toSorted(),
        );
        // As the workflow that was started reads it.
        fixture.git("fetch", "--quiet", github.gitDirectory, NEW_VERSIONS);
        fixture.git("checkout", "--quiet", "FETCH_HEAD");
        const { versions } = await loadSuite(join(fixture.directory, SUITE));
        expect(versions.map(({ name }) => name)).toEqual(["geos-chem-14.7.0", "geos-chem-99.0.0"]);
      });
    });

    it("gets comments on a fork's pull request from its own workflow's data", async () => {
      const fixture = createActFixture();
      fixture.commit(".github/workflows/publish.yml", callerOf("publish-pull-request.yml"));
      fixture.push();
      const { number, payload } = await publishForkReport(fixture, github, "called");
      const event = { event: "workflow_run", payload };
      // The regression in the report fails the workflow.
      const { status, output } = await fixture.run({ ...order, ...event, workflow: "publish.yml" });
      expect([status, output]).toEqual([1, expect.stringContaining("Of 2 comparisons: 2 slower.")]);
      const [comment = "", ...others] = await bodiesOf(github, number);
      expect(others).toEqual([]);
      expect(comment).toContain("/actions/runs/7");
      expect(comment).not.toContain("all is well");
    });

    describe("for AWS", () => {
      let cloud: CloudCommands;
      let fixture: ActFixture;

      beforeAll(async () => {
        cloud = await startCloud({
          suite: { name: "called", platforms: [{ name: FIRST, threads: 1 }] },
        });
        fixture = createActFixture();
        fixture.commit(".github/workflows/collect.yml", callerOf("collect.yml"));
        const cleaning = callerOf("clean-up.yml");
        fixture.commit(".github/workflows/clean-up.yml", cleaning);
        fixture.commit(
          ".github/workflows/clean-all.yml",
          `${cleaning}    with: { older-than: "0" }\n`,
        );
        fixture.push();
      });
      afterAll(() => cloud?.stop());

      const call = (workflow: string) =>
        fixture.run({
          ...order,
          workflow,
          environment: { ...cloud.environment, GITHUB_ACTIONS: "true" },
        });

      it("collects a detached run and publishes it on the caller's branch", async () => {
        const begun = await runProgram({
          program: CLI,
          args: ["run", "benchmarks/suite.yml", "--engine", "batch", "--detach", "--json"],
          cwd: cloud.directory,
          environment: {
            ...process.env,
            ...cloud.environment,
            GITHUB_ACTIONS: "true",
            GITHUB_REPOSITORY: REPOSITORY,
          },
        });
        expect(begun).toMatchObject({ status: 0 });
        const { run } = JSON.parse(begun.output) as { run: string };
        const isThere = () => git("branch", "--list", "gcbench-results") !== "";
        // Jobs take their time: who looks too early is no worse off.
        for (let look = 0; look < 20 && !isThere(); look++) succeeded(await call("collect.yml"));
        expect(git("ls-tree", "-r", "--name-only", "gcbench-results")).toContain(
          `runs/${run}/comparison.json`,
        );
      });

      it("cleans up resources older than the given age", async () => {
        const weekly = await call("clean-up.yml");
        expect([weekly.status, weekly.output]).toEqual([0, expect.stringContaining("removed=0")]);
        const all = await call("clean-all.yml");
        expect([all.status, all.output]).toEqual([0, expect.stringMatching(/removed=[1-9]/)]);
      });
    });
  },
);
