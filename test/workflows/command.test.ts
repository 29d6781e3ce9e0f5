import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { ECRClient, ListImagesCommand } from "@aws-sdk/client-ecr";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DockerCli } from "../../src/adapters/docker/docker-cli.ts";
import { type ActFixture, createActFixture } from "../support/act/act.ts";
import { succeeded } from "../support/act/act-scenarios.ts";
import { type CloudCommands, FIRST, SECOND, startCloud } from "../support/cloud-command.ts";
import { BASE, hasContainers, inContainers } from "../support/container-tests.ts";
import {
  ALL_GRANTED,
  bodiesOf,
  checksAt,
  SHORT_VERDICT,
} from "../support/github-emulator/forge-fixtures.ts";
import {
  BOT,
  type GitHub,
  REPOSITORY,
  startGitHub,
  tokenOf,
} from "../support/github-emulator/github.ts";
import { findTool, unless } from "../support/workflow-tools.ts";

const found = findTool("act");

/** Trials of milliseconds, and few of them: what is tested is the way, not the measurement. */
const WORKLOAD = { name: "tiny", kind: "miniature", simulatedHours: 1, grid: "12x8x5" };
const MINIATURE = "benchmarks/miniature/miniature.c";

/** From the comment to its status: nothing of the change is there before, no image is built. */
describe.runIf(found !== null && hasContainers)(
  inContainers(`a /benchmark comment${unless(found)}`),
  () => {
    let github: GitHub;
    let cloud: CloudCommands;

    beforeAll(async () => {
      github = await startGitHub();
      github.extras.tokens.set(tokenOf(BOT), { login: BOT, permissions: ALL_GRANTED });
      // What startCloud itself pushes is for other tests.
      cloud = await startCloud({ mode: "docker", image: BASE });
    });
    afterAll(async () => {
      await cloud?.stop();
      await github?.close();
      await removeImages();
    });

    it("compiles the head commit, measures on the named platform, and sets the commit's status", async () => {
      const { fixture, base, head, number, order } = await comment("first");
      const ended = await fixture.run({ ...order, workflow: "waiting.yml" });
      succeeded(ended);
      const [text = "", ...others] = await verdictsAt(number);
      expect(others).toEqual([]);
      expect(text).toContain(`head-${head.slice(0, 7)}`);
      expect(text).toContain(`base-${base.slice(0, 7)}`);
      expect(text).toContain(FIRST);
      expect(text).not.toContain(SECOND);
      expect(await checksAt(github, github.extras.stubs.get(head) ?? "")).toHaveLength(1);
      expect(github.extras.statuses).toMatchObject([
        { sha: head, status: { state: "pending", description: "arms is being measured" } },
        { sha: head, status: { state: "pending", description: "being measured" } },
        { sha: head, status: MEASURED },
      ]);
      const { output } = await cloud.gcbench("status", runOf(github));
      expect(output).toContain("finished, 2 blocks done");
      // Of what the job without credentials made only the image itself is taken in, and none of the parts that others are made of.
      const images = new ListImagesCommand({ repositoryName: "gcbench" });
      const { imageIds = [] } = await new ECRClient(cloud.emulator.client).send(images);
      const tags = imageIds.flatMap(({ imageTag }) => imageTag ?? []);
      expect(tags.filter((tag) => !tag.startsWith("miniature-v1-"))).toEqual([
        expect.stringMatching(/^arms-[0-9a-f]{12}-(amd64|arm64)$/),
      ]);
    });

    it("leaves the status to collect when it does not wait", async () => {
      const { fixture, head, number, order } = await comment("second");
      github.extras.statuses.length = 0;
      succeeded(await fixture.run({ ...order, workflow: "leaving.yml" }));
      expect(await verdictsAt(number)).toEqual([]);
      expect(github.extras.statuses.at(-1)).toMatchObject({
        sha: head,
        status: { state: "pending", description: "running; results are collected later" },
      });
      // Jobs take their time: who looks too early is no worse off.
      for (let look = 0; look < 20 && (await verdictsAt(number)).length === 0; look++) {
        const { payload: _, ...rest } = order;
        succeeded(
          await fixture.run({ ...rest, event: "workflow_dispatch", workflow: "collect.yml" }),
        );
      }
      expect(await verdictsAt(number)).toHaveLength(1);
      expect(github.extras.statuses.at(-1)).toMatchObject({
        sha: head,
        status: MEASURED,
      });
    });

    const verdictsAt = async (number: number) =>
      (await bodiesOf(github, number)).filter((body) => body.includes("<!-- gcbench: arms"));

    /** A pull request with a commit of its own, and a comment on it that asks for one platform. */
    async function comment(name: string) {
      const fixture = createActFixture(github.gitDirectory, github);
      fixture.serve(`https://github.com/${REPOSITORY}.git`, github.gitDirectory);
      const { base, head } = commitChange(fixture, name);
      // Meanwhile the emulator has closed connections that were idle, which is noticed only now.
      await setTimeout(50);
      const { number, id, body } = await ask(base, head);
      const docker = await DockerCli.find();
      const order = {
        act: found ?? "",
        event: "issue_comment",
        token: tokenOf(BOT),
        payload: {
          action: "created",
          issue: { number, pull_request: {} },
          comment: { id, body, user: { login: "octo" } },
        },
        environment: {
          ...cloud.environment,
          GITHUB_ACTIONS: "true",
          GITHUB_SERVER_URL: "https://github.com",
          GCBENCH_DOCKER: join(import.meta.dirname, "../support/act/docker-client.sh"),
          STUB_DOCKER: docker.client,
          STUB_BASE: BASE,
        },
      };
      return { fixture, base, head, number, order };
    }

    async function ask(base: string, head: string) {
      const own = await github.branch(REPOSITORY, `asked-${head.slice(0, 7)}`);
      // The emulator's commits are not git's: its answers name those that git has, and its checks are at its own.
      github.extras.stubs.set(head, own);
      const pulls = `/repos/${REPOSITORY}/pulls`;
      const pull = { title: "t", head: `asked-${head.slice(0, 7)}`, base: "main" };
      const { number } = await github.as<{ number: number }>("octo", "POST", pulls, pull);
      const seen = await github.as<object>("octo", "GET", `${pulls}/${number}`);
      const repo = { full_name: REPOSITORY };
      const text = JSON.stringify({
        ...seen,
        head: { sha: head, repo },
        base: { sha: base, repo },
      });
      const call = new RegExp(`^GET .*/pulls/${number}$`);
      github.extras.faults.push({ call, answer: { status: 200, text, headers: {} } });
      const body = `/benchmark arms ${FIRST}`;
      const comments = `/repos/${REPOSITORY}/issues/${number}/comments`;
      const { id } = await github.as<{ id: number }>("octo", "POST", comments, { body });
      return { number, id, body };
    }
  },
);

const MEASURED = { state: "success", description: expect.stringMatching(SHORT_VERDICT) };

/** A workflow of another repository. Whatever the verdict, it passes. */
const callerWith = (inputs: Readonly<Record<string, string>>) => ({
  name: "Caller",
  on: { issue_comment: { types: ["created"] } },
  permissions: {},
  jobs: {
    benchmark: {
      permissions: {
        contents: "write",
        "pull-requests": "write",
        statuses: "write",
        checks: "write",
        issues: "write",
        "id-token": "write",
      },
      uses: "./.github/workflows/benchmark-command.yml",
      with: { "fail-on": "never", ...inputs },
    },
  },
});

function commitChange(
  fixture: ActFixture,
  name: string,
): { readonly base: string; readonly head: string } {
  const waiting = JSON.stringify(callerWith({}));
  fixture.commit(".github/workflows/waiting.yml", waiting);
  const leaving = JSON.stringify(callerWith({ "wait-minutes": "0" }));
  fixture.commit(".github/workflows/leaving.yml", leaving);
  const base = fixture.commit(
    "benchmarks/suites/arms.yml",
    JSON.stringify({
      name: "arms",
      workloads: [WORKLOAD],
      versions: ["miniature"],
      layout: { maxBlocks: 2, rounds: 1, looks: "none", warmUp: false },
      platforms: [
        { name: FIRST, threads: 1 },
        { name: SECOND, threads: 1 },
      ],
      limits: { trialMinutes: 1 },
    }),
  );
  fixture.git("checkout", "--quiet", "-b", "asked");
  const source = readFileSync(join(fixture.directory, MINIATURE), "utf8");
  const head = fixture.commit(MINIATURE, `${source}/* ${name} */\n`);
  fixture.git("checkout", "--quiet", "main");
  fixture.push();
  return { base, head };
}

/** The suite's image, by all of its names. What it was made of stays, for the next time. */
async function removeImages(): Promise<void> {
  const docker = await DockerCli.find();
  const names = await docker.run(["image", "ls", "--format", "{{.Repository}}:{{.Tag}}"]);
  const own = names.split("\n").filter((name) => /gcbench:arms-[0-9a-f]{12}-\w+$/.test(name));
  if (own.length > 0) await docker.run(["image", "rm", "--force", ...own]);
}

/** The run's folder on the branch of results. */
function runOf({ gitDirectory }: GitHub): string {
  const args = ["-C", gitDirectory, "ls-tree", "-r", "--name-only", "gcbench-results"];
  const tree = execFileSync("git", args, { encoding: "utf8" });
  return /^runs\/(arms-[0-9a-f]{8}-1)\/comparison\.json$/m.exec(tree)?.[1] ?? "";
}
