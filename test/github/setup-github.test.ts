import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { GitHubForge } from "../../src/adapters/github/github-forge.ts";
import { GitHubRepositorySettings } from "../../src/adapters/github/github-repository-settings.ts";
import { CALLER_PATH, callerWorkflow } from "../../src/core/github/caller-workflow.ts";
import { modelPartOf } from "../../src/core/github/set-up.ts";
import { PROVE_SUITE } from "../../src/use-cases/account/prove-run.ts";
import {
  checkSetUp,
  type SetUpOptions,
  type SetUpRequest,
  setUpGitHub,
} from "../../src/use-cases/account/set-up-github.ts";
import { firstSuites, resolveSource } from "../../src/wiring/github-set-up.ts";
import { openCloud } from "../../src/wiring/open-cloud.ts";
import type { AwsEmulator } from "../support/aws-emulator/emulator.ts";
import { CloudHost, startCloud } from "../support/deployment-fixture.ts";
import {
  type GitHub,
  REPOSITORY,
  startGitHub,
  tokenOf,
} from "../support/github-emulator/github.ts";

/*
 * A repository and an account in which nothing of gcbench is: the GitHub emulator and the AWS emulator.
 */

const SHA = "c".repeat(40);
const SOURCE = { repository: "someone/gcbench", ref: SHA, name: "v0.1.0" };
const CHANGE = /^(POST|PUT|PATCH|DELETE) /;

let github: GitHub;
let aws: AwsEmulator;

beforeEach(async () => {
  [github, aws] = await Promise.all([startGitHub(), startCloud()]);
  github.extras.settings.releases.set("v0.1.0", SHA);
  github.calls.length = 0;
});
afterEach(async () => {
  await github.close();
  await aws.stop();
});

const request: SetUpRequest = { source: SOURCE, suites: firstSuites, proveCosts: "about 0.05 USD" };

async function openPorts(caller: CloudHost, login = "octo") {
  const { clock, signal } = caller;
  const warn = (message: string) => caller.warn(message);
  const github_ = {
    token: tokenOf(login),
    repository: REPOSITORY,
    apiUrl: github.url,
    clock,
    signal,
    warn,
  };
  return {
    settings: await GitHubRepositorySettings.open(github_),
    forge: await GitHubForge.open(github_),
    cloud: await openCloud("us-west-2", caller),
  };
}

async function setUp(options: Partial<SetUpOptions> = {}, caller = new CloudHost()) {
  const all = { prove: true, waitMinutes: 60, yes: true, ...options };
  return setUpGitHub(request, all, await openPorts(caller), caller);
}

const changes = () => github.calls.filter((call) => CHANGE.test(call));
const fileOf = async (path: string, ref = "main") => {
  const { content } = await github.as<{ content: string }>(
    "octo",
    "GET",
    `/repos/${REPOSITORY}/contents/${path}?ref=${ref}`,
  );
  return Buffer.from(content, "base64").toString("utf8");
};

describe("setup-github", () => {
  it("sets up an empty repository and account after one question, and proves it", async () => {
    const caller = new CloudHost();
    caller.answer = "yes";
    const result = await setUp({ yes: false }, caller);
    expect(caller.questions).toEqual(["Make these changes?"]);
    expect(result).toMatchObject({ outcome: "changed", pullRequest: null });
    const { variables, environments, workflow, runs } = github.extras.settings;
    expect([...variables.keys()]).toEqual([
      "GCBENCH_DEPLOY_ROLE",
      "GCBENCH_RUN_ROLE",
      "GCBENCH_REGION",
    ]);
    expect(variables.get("GCBENCH_RUN_ROLE")).toMatch(/^arn:aws:iam::\d{12}:role\//);
    expect(environments.get("gcbench-deploy")?.branches.map(({ name }) => name)).toEqual(["main"]);
    expect(workflow.can_approve_pull_request_reviews).toBe(true);
    expect(await fileOf(CALLER_PATH)).toBe(callerWorkflow(SOURCE, modelPartOf("model")));
    expect(await fileOf("benchmarks/geos-chem-versions.yml")).toContain("name: geos-chem-versions");
    expect(runs).toMatchObject([{ display_title: PROVE_SUITE, conclusion: "success" }]);
    const first = changes();
    expect(first.length).toBe(12);

    github.calls.length = 0;
    const again = new CloudHost();
    expect(await setUp({ yes: false }, again)).toMatchObject({ outcome: "unchanged", applied: [] });
    expect([changes(), again.questions]).toEqual([[], []]);
  });
});
