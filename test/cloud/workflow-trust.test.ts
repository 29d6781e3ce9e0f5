import { AssumeRoleWithWebIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { z } from "zod";
import { AwsAccount } from "../../src/adapters/aws/aws-account.ts";
import { readBootstrap } from "../../src/adapters/aws/infrastructure/bootstrap-stack.ts";
import { bootstrap } from "../../src/commands/account/bootstrap.ts";
import { destroy } from "../../src/commands/account/destroy.ts";
import { REPOSITORY } from "../../src/core/product.ts";
import type { AwsEmulator } from "../support/aws-emulator/emulator.ts";
import { CloudHost, startCloud } from "../support/deployment-fixture.ts";

/** Jobs whose OIDC tokens AWS's STS judges by the trust policy of the stack. */
const OURS = { repository: "o/r", ownerId: "1", repositoryId: "2" };
const COMMIT = "0123456789abcdef0123456789abcdef01234567";

let emulator: AwsEmulator;
let account: AwsAccount;
let sts: STSClient;
let host: CloudHost;

beforeAll(async () => {
  emulator = await startCloud({ limits: { stackResourceSeconds: 0.02, iamSeconds: 0 } });
  account = new AwsAccount("us-west-2");
  sts = new STSClient({ region: account.region });
});
afterAll(() => emulator.stop());
beforeEach(() => {
  host = new CloudHost();
  host.answer = "yes";
});
afterEach(async () => {
  const inputs = destroy.inputs.parse({ all: true, bootstrap: true, yes: true });
  await destroy.run(inputs as never, host);
});

const prepare = async (inputs: Partial<z.input<typeof bootstrap.inputs>> = {}) =>
  (await bootstrap.run(bootstrap.inputs.parse({ ...OURS, ...inputs }), host)) as { text: string };

const workflow = (file: string, reference = "refs/tags/v1.2.3", repository = REPOSITORY) =>
  `${repository}/.github/workflows/${file}@${reference}`;
/** A job on branch main of o/r. */
const RUN = {
  iss: "https://token.actions.githubusercontent.com",
  aud: "sts.amazonaws.com",
  sub: "repo:o/r:ref:refs/heads/main",
  repository_id: "2",
  job_workflow_ref: workflow("benchmark.yml"),
};
/** A job in the environment of o/r. */
const DEPLOY = { ...RUN, sub: "repo:o/r:environment:gcbench-deploy" };

/** Whether a job gets a role. */
async function mayAssume(kind: "deploy" | "run", claims: Readonly<Record<string, unknown>>) {
  const { deployRoleArn, runRoleArn } = await readBootstrap(account);
  const payload = Buffer.from(JSON.stringify(claims)).toString("base64url");
  const command = new AssumeRoleWithWebIdentityCommand({
    RoleArn: (kind === "deploy" ? deployRoleArn : runRoleArn) ?? "",
    RoleSessionName: "job",
    WebIdentityToken: `header.${payload}.signature`,
  });
  try {
    return (await sts.send(command)).Credentials !== undefined;
  } catch (error) {
    expect(String(error)).toMatch(/Not authorized to perform|No OpenIDConnect provider found/);
    return false;
  }
}

describe("the roles of the bootstrap stack", () => {
  it("let in gcbench's workflows of a release or of main, each for its own role", async () => {
    await prepare();
    for (const job of [RUN, { ...RUN, sub: "repo:o@1/r@2:ref:refs/heads/main" }]) {
      expect(await mayAssume("run", job)).toBe(true);
    }
    const onMain = workflow("collect.yml", "refs/heads/main");
    expect(await mayAssume("run", { ...RUN, job_workflow_ref: onMain })).toBe(true);
    expect(await mayAssume("deploy", DEPLOY)).toBe(true);
    const cleanUp = { ...DEPLOY, job_workflow_ref: workflow("clean-up.yml") };
    expect(await mayAssume("deploy", cleanUp)).toBe(true);
    expect(await mayAssume("run", DEPLOY)).toBe(false);
    expect(await mayAssume("deploy", RUN)).toBe(false);
  });

  it("refuse every other workflow", async () => {
    await prepare();
    const refused = {
      "another workflow of the trusted repository": workflow("ci.yml", "refs/heads/main", "o/r"),
      "a copy of the workflow": workflow("benchmark.yml", "refs/heads/main", "o/r"),
      "a fork's workflow of the same name": workflow("benchmark.yml", "refs/tags/v1", "x/gcbench"),
      "another workflow of gcbench": workflow("ci.yml"),
      "a workflow that only assumes the other role": workflow("clean-up.yml"),
      "another branch of gcbench": workflow("benchmark.yml", "refs/heads/v1"),
      "a pull request of gcbench": workflow("benchmark.yml", "refs/pull/7/merge"),
      "a commit, which may be a fork's": workflow("benchmark.yml", COMMIT),
      "no workflow in the token": undefined,
    };
    expect(await mayAssume("run", RUN)).toBe(true);
    for (const [what, job_workflow_ref] of Object.entries(refused)) {
      expect(await mayAssume("run", { ...RUN, job_workflow_ref }), what).toBe(false);
    }
  });

  it("refuse gcbench's workflow in every other repository and context", async () => {
    await prepare();
    const refused = {
      "a fork": { sub: "repo:x/r:ref:refs/heads/main", repository_id: "3" },
      "another branch": { sub: "repo:o/r:ref:refs/heads/dev" },
      "a pull request": { sub: "repo:o/r:pull_request" },
      "a repository that took over the name": { repository_id: "3" },
      "a token of another issuer": { iss: "https://token.actions.x.ghe.com" },
    };
    for (const [what, claims] of Object.entries(refused)) {
      expect(await mayAssume("run", { ...RUN, ...claims }), what).toBe(false);
    }
  });

  it("let in a named commit or release only, and keep that choice", async () => {
    await prepare({ workflows: `my-org/gcbench@${COMMIT}, my-org/gcbench@v2.0.0` });
    await prepare({ branch: "main" });
    const from = (reference: string) => ({
      ...RUN,
      job_workflow_ref: workflow("benchmark.yml", reference, "my-org/gcbench"),
    });
    expect(await mayAssume("run", from(COMMIT))).toBe(true);
    expect(await mayAssume("run", from("refs/tags/v2.0.0"))).toBe(true);
    expect(await mayAssume("run", from("refs/tags/v2.0.01"))).toBe(false);
    expect(await mayAssume("run", RUN)).toBe(false);
  });

  it("let in every workflow of the trusted branch on request, and say so", async () => {
    const { text } = await prepare({ workflows: "any" });
    const sentence =
      "Any workflow of these repositories may assume the roles, not only gcbench's own.";
    expect(host.shown).toContain(sentence);
    expect(text).toContain(sentence);
    const own = workflow("ci.yml", "refs/heads/main", "o/r");
    expect(await mayAssume("run", { ...RUN, job_workflow_ref: own })).toBe(true);
    expect(await mayAssume("run", { ...RUN, sub: "repo:o/r:pull_request" })).toBe(false);
    await prepare({ workflows: REPOSITORY });
    expect(host.shown).toContain(`Until now: ${sentence}`);
    expect(await mayAssume("run", { ...RUN, job_workflow_ref: own })).toBe(false);
  });

  it("check ids only where all are known, and name the repositories without", async () => {
    await prepare();
    expect(host.shown).toContain("AWS checks the repositories' ids too");
    await prepare({ repository: "a/b", ownerId: undefined, repositoryId: undefined });
    expect(host.shown).toContain("AWS does not check ids, because those of a/b are unknown.");
    const other = { ...RUN, sub: "repo:a/b:ref:refs/heads/main", repository_id: "9" };
    expect(await mayAssume("run", other)).toBe(true);
  });

  it("accept the tokens of an enterprise with data residency", async () => {
    await prepare({ githubHost: "octocorp.ghe.com" });
    const iss = "https://token.actions.octocorp.ghe.com";
    expect(await mayAssume("run", { ...RUN, iss })).toBe(true);
    expect(await mayAssume("run", { ...RUN, iss, repository_id: "3" })).toBe(false);
    await prepare({ branch: "dev" });
    const dev = { ...RUN, iss, sub: "repo:o/r:ref:refs/heads/dev" };
    expect(await mayAssume("run", dev)).toBe(true);
  });

  it("are described in words", async () => {
    const { text } = await prepare();
    expect(text).toContain(
      `Only jobs of these workflows may assume the roles: benchmark.yml, clean-up.yml, collect.yml, and gcpy.yml of ${REPOSITORY}, at tag v* or branch main.`,
    );
  });

  it.each(["gcbench", "o/gcbench@main", "o/gcbench@1234567", "o/gcbench@refs/heads/*", 'o/g@v1"'])(
    "need workflows of a known form: %s",
    async (workflows) => {
      await expect(prepare({ workflows })).rejects.toThrow(/--workflows .*: expected /);
    },
  );
});
