import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { GitHubForge } from "../../src/adapters/github/github-forge.ts";
import { GitHubRepositorySettings } from "../../src/adapters/github/github-repository-settings.ts";
import { setupGithub } from "../../src/commands/account/setup-github.ts";
import { doctor } from "../../src/commands/check/doctor.ts";
import { CALLER_PATH, callerWorkflow } from "../../src/core/github/caller-workflow.ts";
import { modelPartOf } from "../../src/core/github/set-up.ts";
import { describeChecks, describeDryRun } from "../../src/report/infrastructure/set-up.ts";
import { PROVE_SUITE } from "../../src/use-cases/account/prove-run.ts";
import {
  checkSetUp,
  type SetUpOptions,
  type SetUpRequest,
  setUpGitHub,
} from "../../src/use-cases/account/set-up-github.ts";
import { firstSuites, personalToken, resolveSource } from "../../src/wiring/github-set-up.ts";
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
 * A repository in which nothing of gcbench is, and an account with or without gcbench: the GitHub emulator and the AWS
 * emulator.
 */

const SHA = "c".repeat(40);
const SOURCE = { repository: "someone/gcbench", ref: SHA, name: "v0.1.0" };
const CHANGE = /^(POST|PUT|PATCH|DELETE) /;

let github: GitHub;
let aws: AwsEmulator;

async function startRepository(): Promise<void> {
  github = await startGitHub();
  github.extras.settings.releases.set("v0.1.0", SHA);
  github.calls.length = 0;
}
async function startAccount(): Promise<void> {
  aws = await startCloud();
}

beforeEach(startRepository);
afterEach(() => github.close());

/** Gives each test of a group an empty account. */
function useEmptyAccount(): void {
  beforeEach(startAccount);
  afterEach(() => aws.stop());
}

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

/** The tests of a group share an account that another repository of the same name and number was set up with. */
function useSetUpAccount(): void {
  beforeAll(async () => {
    await startAccount();
    await startRepository();
    await setUp({ prove: false });
    await github.close();
  });
  afterAll(() => aws.stop());
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
  describe("in an empty account", () => {
    useEmptyAccount();

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
      expect(environments.get("gcbench-deploy")?.branches.map(({ name }) => name)).toEqual([
        "main",
      ]);
      expect(workflow.can_approve_pull_request_reviews).toBe(true);
      expect(await fileOf(CALLER_PATH)).toBe(callerWorkflow(SOURCE, modelPartOf("model")));
      expect(await fileOf("benchmarks/geos-chem-versions.yml")).toContain(
        "name: geos-chem-versions",
      );
      expect(runs).toMatchObject([{ display_title: PROVE_SUITE, conclusion: "success" }]);
      const first = changes();
      expect(first).toHaveLength(10);

      github.calls.length = 0;
      const again = new CloudHost();
      expect(await setUp({ yes: false }, again)).toMatchObject({
        outcome: "unchanged",
        applied: [],
      });
      expect([changes(), again.questions]).toEqual([[], []]);
    });

    it("resumes after each interruption and does nothing twice", async () => {
      for (const last of [
        "Done: Pull requests",
        "Done: Environment",
        "Done: Variable GCBENCH_DEPLOY_ROLE",
        "Done: Files",
        "Prove run:",
      ]) {
        const caller = new CloudHost();
        caller.onMessage = (message) => {
          if (message.startsWith(last)) caller.stop.abort();
        };
        await expect(setUp({}, caller)).rejects.toThrow("Interrupted.");
      }
      expect(await setUp()).toMatchObject({ outcome: "changed", applied: ["Prove run"] });
      expect(changes()).toHaveLength(10);
      expect(github.extras.settings.runs).toHaveLength(1);
    });
  });

  describe("in an account that it leaves empty", () => {
    beforeAll(startAccount);
    afterAll(() => aws.stop());

    it("changes nothing if the answer is no, or if nobody can answer", async () => {
      const caller = new CloudHost();
      caller.answer = "no";
      expect(await setUp({ yes: false }, caller)).toMatchObject({ outcome: "declined" });
      await expect(setUp({ yes: false })).rejects.toThrow(/add --yes/);
      expect(changes()).toEqual([]);
      expect(await (await openCloud("us-west-2", caller)).bootstrapStack.read()).toBeNull();
    });

    it.each([
      [
        "a subject that the organization customized",
        () =>
          Object.assign(github.extras.settings, {
            subject: { use_default: false },
            organizationSubject: ["repo", "context", "job_workflow_ref"],
          }),
        /customized \(repo, context, job_workflow_ref\).*gh api -X PUT repos\/octo\/model\/actions\/oidc\/customization\/sub -F use_default=true/,
      ],
      [
        "a token that may not write workflows",
        () => Object.assign(github.extras.settings, { scopes: "repo, read:org" }),
        /gh auth refresh --hostname github.com --scopes workflow/,
      ],
    ])("names the fix for %s before it changes anything", async (_, arrange, message) => {
      arrange();
      await expect(setUp()).rejects.toThrow(message);
      expect(changes()).toEqual([]);
    });

    it("refuses a person who is no administrator", async () => {
      const caller = new CloudHost();
      const options = { prove: true, waitMinutes: 1, yes: true };
      const run = setUpGitHub(request, options, await openPorts(caller, "contributor"), caller);
      await expect(run).rejects.toThrow(/Ask an administrator of octo\/model/);
    });

    it("names what to give if gcbench has no such release", async () => {
      const { settings } = await openPorts(new CloudHost());
      const release = { repository: "someone/gcbench", ref: "v0.1.0", name: null };
      expect(await resolveSource(settings, "someone/gcbench@v0.1.0")).toEqual(release);
      await expect(resolveSource(settings, "someone/gcbench@v9")).rejects.toThrow(/no such tag/);
      await expect(resolveSource(settings, undefined)).rejects.toThrow(
        /--gcbench OWNER\/gcbench@COMMIT/,
      );
    });
  });

  describe("in an account with gcbench", () => {
    useSetUpAccount();

    it("opens one pull request if the branch is protected, and proves after the merge", async () => {
      github.extras.settings.rules = [{ type: "pull_request" }];
      const result = await setUp();
      expect(result).toMatchObject({
        outcome: "merge",
        pullRequest: expect.stringMatching(/\/pull\/\d+$/),
      });
      expect(await fileOf(CALLER_PATH, "gcbench/set-up")).toContain("name: gcbench");
      expect(github.extras.settings.runs).toEqual([]);
      github.calls.length = 0;
      expect(await setUp()).toEqual({ ...result, applied: [] });
      expect(changes()).toEqual([]);

      const number = result.pullRequest?.split("/").at(-1);
      await github.as("octo", "PUT", `/repos/${REPOSITORY}/pulls/${number}/merge`, {});
      expect(await setUp()).toMatchObject({ outcome: "changed", applied: ["Prove run"] });
    });

    it("keeps existing suites, and updates only the commit in a workflow file that someone changed", async () => {
      const old = callerWorkflow(
        { ...SOURCE, ref: "b".repeat(40), name: "v0.0.9" },
        modelPartOf("geos-chem"),
      );
      const edited = old.replace("17 * * * *", "19 * * * *");
      await put(CALLER_PATH, edited);
      await put("benchmarks/platforms.yml", "platforms: []\n");
      expect(await setUp()).toMatchObject({ outcome: "merge" });
      expect(await fileOf(CALLER_PATH, "gcbench/set-up")).toBe(
        edited.replace(`${"b".repeat(40)} # v0.0.9`, `${SHA} # v0.1.0`),
      );
      expect(await fileOf("benchmarks/platforms.yml", "gcbench/set-up")).toBe("platforms: []\n");
    });

    it("names the job in which the prove run failed, and starts another one when repeated", async () => {
      const { settings } = github.extras;
      settings.ending = { conclusion: "failure", failedJobs: ["gcbench / benchmark / platforms"] };
      await expect(setUp()).rejects.toThrow(
        /ended as failure in gcbench \/ benchmark \/ platforms: https:.*then run the same command again/s,
      );
      settings.ending = { conclusion: "success", failedJobs: [] };
      expect(await setUp()).toMatchObject({ outcome: "changed", applied: ["Prove run"] });
      expect(settings.runs.map(({ conclusion }) => conclusion)).toEqual(["failure", "success"]);
    });

    it("stops waiting after the given minutes", async () => {
      const { settings } = github.extras;
      settings.isStuck = true;
      const result = await setUp({ waitMinutes: 0.01 });
      expect(result).toMatchObject({ outcome: "waiting", proof: settings.runs[0]?.html_url });
    });

    it("allows gcbench's workflows beside those of an organization's list", async () => {
      const { settings } = github.extras;
      settings.actions = { enabled: true, allowed_actions: "selected" };
      settings.selected = {
        ...settings.selected,
        github_owned_allowed: false,
        patterns_allowed: ["a/b@*"],
      };
      await setUp({ prove: false });
      expect(settings.selected).toEqual({
        github_owned_allowed: true,
        verified_allowed: false,
        patterns_allowed: ["a/b@*", "someone/gcbench/*@*"],
      });
    });

    it("keeps reviewers of an existing environment", async () => {
      const reviewers = [{ type: "User", id: 7 }];
      await github.as("octo", "PUT", `/repos/${REPOSITORY}/environments/gcbench-deploy`, {
        reviewers,
        wait_timer: 5,
      });
      await setUp({ prove: false });
      const rules = github.extras.settings.environments.get("gcbench-deploy")?.protection_rules;
      expect(rules).toMatchObject([
        { type: "wait_timer", wait_timer: 5 },
        { type: "required_reviewers", reviewers: [{ type: "User", reviewer: { id: 7 } }] },
      ]);
    });
  });
});

describe("doctor --github and --dry-run", () => {
  describe("in an empty account", () => {
    useEmptyAccount();

    it("name the fix for each missing part, and nothing after the set-up", async () => {
      const ports = await openPorts(new CloudHost());
      const { tasks, files } = await checkSetUp(request, ports);
      expect(describeChecks(tasks)).toMatchInlineSnapshot(`
        "✘ AWS account                  no stack gcbench in us-west-2
            → gcbench bootstrap --region us-west-2 --repository octo/model --owner-id 3 --repository-id 1 --branch main --workflows someone/gcbench,someone/gcbench@cccccccccccccccccccccccccccccccccccccccc
        ✔ Access                       administrator of octo/model
        ✔ Issues                       enabled
        ✔ OIDC subject                 GitHub's default
        ✔ Actions                      may run workflows of someone/gcbench
        ✘ Pull requests                Actions may not create them, and new versions of GEOS-Chem need one
            → gh api -X PUT repos/octo/model/actions/permissions/workflow -f default_workflow_permissions=read -F can_approve_pull_request_reviews=true
        ✘ Environment                  gcbench-deploy does not exist
            → gh api -X PUT repos/octo/model/environments/gcbench-deploy -F 'deployment_branch_policy[protected_branches]=false' -F 'deployment_branch_policy[custom_branch_policies]=true'
        ✘ Environment's branch         main may not use gcbench-deploy
            → gh api -X POST repos/octo/model/environments/gcbench-deploy/deployment-branch-policies -f name=main
        ✘ Variable GCBENCH_DEPLOY_ROLE not set
            → gh variable set GCBENCH_DEPLOY_ROLE --repo octo/model --body ARN
        ✘ Variable GCBENCH_RUN_ROLE    not set
            → gh variable set GCBENCH_RUN_ROLE --repo octo/model --body ARN
        ✘ Variable GCBENCH_REGION      not set
            → gh variable set GCBENCH_REGION --repo octo/model --body us-west-2
        ✘ Files                        .github/workflows/gcbench.yml, benchmarks/platforms.yml, benchmarks/workloads/transport-tracers-4x5-1d.yml, benchmarks/versions.yml, benchmarks/geos-chem-versions.yml: not up to date on main
            → Commit them to main (gcbench setup-github octo/model --dry-run prints them).
        ✘ Prove run                    none yet; a new one costs about 0.05 USD
            → gh workflow run gcbench.yml --repo octo/model -f suite=gcbench-source/benchmarks/suites/prove.yml"
      `);
      expect(describeDryRun(tasks, files.changes)).toContain(
        callerWorkflow(SOURCE, modelPartOf("model")),
      );
      expect(changes()).toEqual([]);
      await setUp();
      const after = await checkSetUp(request, ports);
      expect(after.tasks.filter(({ state }) => state !== "good")).toEqual([]);
      expect(describeDryRun(after.tasks, after.files.changes)).toBe("Nothing to do.");
    });
  });

  describe("in an account with gcbench", () => {
    useSetUpAccount();

    it("find a disabled workflow and a branch that may deploy without need", async () => {
      await setUp();
      github.extras.settings.disabled.set("gcbench.yml", "disabled_inactivity");
      github.extras.settings.environments
        .get("gcbench-deploy")
        ?.branches.push({ id: 9, name: "*" });
      const { tasks } = await checkSetUp(request, await openPorts(new CloudHost()));
      expect(tasks.filter(({ state }) => state !== "good")).toMatchObject([
        { state: "limited", found: "* may deploy in AWS too" },
        { state: "missing", fix: "gh workflow enable gcbench.yml --repo octo/model" },
      ]);
    });
  });
});

describe("the commands", () => {
  const inputs = { repository: REPOSITORY, gcbench: "someone/gcbench@v0.1.0", region: "us-west-2" };

  useEmptyAccount();

  beforeEach(() => {
    vi.stubEnv("GITHUB_API_URL", github.url);
    vi.stubEnv("GH_TOKEN", tokenOf("octo"));
  });

  it("set up, print what is missing, and check, with the token of the environment", async () => {
    const run = (more: object) =>
      setupGithub.run(setupGithub.inputs.parse({ ...inputs, ...more }), new CloudHost());
    expect(await run({ dryRun: true })).toMatchObject({
      text: expect.stringMatching(
        /^gh variable set GCBENCH_REGION --repo octo\/model --body us-west-2$/m,
      ),
    });
    expect(await run({ yes: true, prove: false })).toMatchObject({
      text: expect.stringContaining("gh workflow run gcbench.yml --repo octo/model"),
    });
    expect(await run({ dryRun: true })).toMatchObject({
      text: expect.stringMatching(
        /Prove run: none yet; a new one costs about 0\.05\d* USD, at most 0\.500 USD/,
      ),
    });
    const { repository: checked, ...rest } = inputs;
    const check = doctor.inputs.parse({ ...rest, github: checked });
    expect(await doctor.run(check, new CloudHost())).toMatchObject({
      json: {
        findings: expect.arrayContaining([
          expect.objectContaining({ name: "Files", state: "good" }),
        ]),
      },
    });
  });

  it("use the login of gh if the environment has no token", async () => {
    const folder = mkdtempSync(join(tmpdir(), "gcbench-gh-"));
    writeFileSync(join(folder, "gh"), "#!/bin/sh\necho from-$1-$2\n", { mode: 0o755 });
    vi.stubEnv("PATH", `${folder}:/usr/bin:/bin`);
    expect(await personalToken({})).toBe("from-auth-token");
    expect(await personalToken({ GITHUB_TOKEN: "second" })).toBe("second");
    expect(await personalToken({ GH_TOKEN: "first", GITHUB_TOKEN: "second" })).toBe("first");
    writeFileSync(join(folder, "gh"), "#!/bin/sh\nexit 1\n");
    await expect(personalToken({})).rejects.toThrow(/gh auth login --scopes workflow/);
  });
});

async function put(path: string, text: string): Promise<void> {
  const content = Buffer.from(text).toString("base64");
  await github.as("octo", "PUT", `/repos/${REPOSITORY}/contents/${path}`, {
    message: path,
    content,
  });
  github.calls.length = 0;
}
