import {
  CreateOpenIDConnectProviderCommand,
  DeleteOpenIDConnectProviderCommand,
  GetRoleCommand,
  IAMClient,
  ListOpenIDConnectProvidersCommand,
} from "@aws-sdk/client-iam";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { z } from "zod";
import { AwsAccount } from "../../src/adapters/aws/aws-account.ts";
import { readBootstrap } from "../../src/adapters/aws/infrastructure/bootstrap-stack.ts";
import { readStack } from "../../src/adapters/aws/infrastructure/read-stacks.ts";
import { bootstrap } from "../../src/commands/account/bootstrap.ts";
import { destroy } from "../../src/commands/account/destroy.ts";
import { BOOTSTRAP_STACK } from "../../src/core/cloud/tags.ts";
import type { AwsEmulator } from "../support/aws-emulator/emulator.ts";
import { CloudHost, startCloud } from "../support/deployment-fixture.ts";

const URL = "https://token.actions.githubusercontent.com";
const OURS = { repository: "o/r", ownerId: "1", repositoryId: "2" };

let emulator: AwsEmulator;
let account: AwsAccount;
let iam: IAMClient;
let host: CloudHost;

beforeAll(async () => {
  emulator = await startCloud({ limits: { stackResourceSeconds: 0.02, iamSeconds: 0 } });
  account = new AwsAccount("us-west-2");
  iam = new IAMClient({ region: account.region });
});
afterAll(() => emulator.stop());
beforeEach(() => {
  host = new CloudHost();
  host.answer = "yes";
});
afterEach(async () => {
  await emulator.resetFaults();
  await destroyAll();
  for (const OpenIDConnectProviderArn of await providers()) {
    await iam.send(new DeleteOpenIDConnectProviderCommand({ OpenIDConnectProviderArn }));
  }
});

const prepare = async (inputs: z.input<typeof bootstrap.inputs>, on = host) =>
  (await bootstrap.run(bootstrap.inputs.parse(inputs), on)) as { json: unknown; text: string };
const destroyAll = async () =>
  (await destroy.run(
    destroy.inputs.parse({ all: true, bootstrap: true, yes: true }) as never,
    host,
  )) as { text: string };
/** The provider that the stack holds. */
const ownProvider = async () =>
  (await readStack(account, BOOTSTRAP_STACK))?.outputs["OidcProviderArn"];
const providers = async () => {
  const { OpenIDConnectProviderList = [] } = await iam.send(
    new ListOpenIDConnectProvidersCommand({}),
  );
  return OpenIDConnectProviderList.flatMap(({ Arn }) => Arn ?? []);
};
const providerOfOthers = async (ClientIDList = ["sts.amazonaws.com"]) => {
  const command = new CreateOpenIDConnectProviderCommand({ Url: URL, ClientIDList });
  return (await iam.send(command)).OpenIDConnectProviderArn ?? "";
};

interface Trust {
  readonly Statement: readonly {
    readonly Principal: { readonly Federated: string };
    readonly Condition: { readonly StringEquals: Readonly<Record<string, string | string[]>> };
  }[];
}

/** Whom AWS lets take on a role, as IAM has it. */
async function trustedBy(kind: "deploy" | "run") {
  const { deployRoleArn, runRoleArn } = await readBootstrap(account);
  const RoleName = ((kind === "deploy" ? deployRoleArn : runRoleArn) ?? "").split("/").at(-1);
  const { Role } = await iam.send(new GetRoleCommand({ RoleName }));
  const document = decodeURIComponent(Role?.AssumeRolePolicyDocument ?? "");
  const [statement] = (JSON.parse(document) as Trust).Statement;
  const subjects = statement?.Condition.StringEquals["token.actions.githubusercontent.com:sub"];
  return { provider: statement?.Principal.Federated, subjects };
}

describe("gcbench bootstrap: trusted repositories", () => {
  it("adds named repositories one by one and removes one on request", async () => {
    await prepare(OURS);
    await prepare({ repository: "a/b", branch: "dev" });
    expect(host.shown).toContain("may take on the roles: a/b (new), o/r (as before).");
    expect((await trustedBy("run")).subjects).toEqual([
      "repo:a/b:ref:refs/heads/dev",
      "repo:o/r:ref:refs/heads/main",
      "repo:o@1/r@2:ref:refs/heads/main",
    ]);
    const { text } = await prepare({ untrust: "O/R" });
    expect(host.shown).toContain("may take on the roles: a/b (as before), o/r (no longer).");
    expect(text).not.toContain("repo:o/r:");
    expect((await trustedBy("run")).subjects).toEqual(["repo:a/b:ref:refs/heads/dev"]);
    expect((await trustedBy("deploy")).subjects).toEqual(["repo:a/b:environment:gcbench-deploy"]);
  });

  it("confirms each change of trust, and never removes a repository silently", async () => {
    await prepare(OURS);
    host.answer = "no";
    await prepare({ untrust: "o/r" });
    expect(host.shown).toContain("may take on the roles: o/r (no longer).");
    expect((await trustedBy("run")).subjects).toHaveLength(2);
    await expect(prepare({ untrust: "x/y" })).rejects.toThrow(
      "--untrust x/y: it is not trusted; these are: o/r.",
    );
    expect(() => bootstrap.inputs.parse({ ...OURS, branch: "a,repo:x/y:b" })).toThrow(/commas/);
  });

  it("keeps branch and environment until new ones are given, and shows both", async () => {
    await prepare({ repository: "o/r", branch: "dev", environment: "machines" });
    expect(await prepare({ repository: "o/r" })).toMatchObject({ json: { outcome: "unchanged" } });
    await prepare(OURS);
    expect((await trustedBy("run")).subjects).toEqual([
      "repo:o/r:ref:refs/heads/dev",
      "repo:o@1/r@2:ref:refs/heads/dev",
    ]);
    expect((await trustedBy("deploy")).subjects).toContain("repo:o/r:environment:machines");
    await prepare({ repository: "o/r", branch: "main" });
    expect(host.shown).toContain(
      [
        "o/r changes:",
        "  - repo:o/r:ref:refs/heads/dev",
        "  - repo:o@1/r@2:ref:refs/heads/dev",
        "  + repo:o/r:ref:refs/heads/main",
        "  + repo:o@1/r@2:ref:refs/heads/main",
      ].join("\n"),
    );
    expect((await trustedBy("deploy")).subjects).toContain("repo:o/r:environment:machines");
  });

  it.each([{ branch: "dev" }, { environment: "machines" }, { ownerId: "1", repositoryId: "2" }])(
    "need --repository with %j",
    async (inputs) => {
      await expect(prepare(inputs)).rejects.toThrow(/ are of a repository: add --repository/);
      expect(await readStack(account, BOOTSTRAP_STACK)).toBeNull();
    },
  );
});

describe("gcbench bootstrap: GitHub's identity provider", () => {
  it("uses the account's provider and keeps it when the stack is deleted", async () => {
    const arn = await providerOfOthers();
    await prepare(OURS);
    expect(host.shown).toContain(`has GitHub's identity provider already: ${arn} is used`);
    expect((await trustedBy("run")).provider).toBe(arn);
    expect((await trustedBy("deploy")).provider).toBe(arn);
    expect(await prepare({})).toMatchObject({ json: { outcome: "unchanged" } });
    await destroyAll();
    expect(await providers()).toEqual([arn]);
  });

  it("leaves the stack's own provider with the stack, even when it is named", async () => {
    await prepare(OURS);
    const [arn = ""] = await providers();
    expect(host.shown).not.toContain("already");
    expect(await prepare(OURS)).toMatchObject({ json: { outcome: "unchanged" } });
    await prepare({ ...OURS, oidcProvider: arn, branch: "dev" });
    expect(await ownProvider()).toBe(arn);
    expect((await trustedBy("run")).provider).toBe(arn);
  });

  it("leaves the provider with the stack when the role may not look for it", async () => {
    await prepare(OURS);
    const [arn = ""] = await providers();
    await emulator.faults({ calls: "iam.ListOpenIDConnectProviders", deny: true });
    await prepare({ ...OURS, oidcProvider: arn, branch: "dev" });
    expect(host.shown).not.toMatch(/remove +OidcProvider/);
    await emulator.resetFaults();
    expect(await ownProvider()).toBe(arn);
    expect(await providers()).toEqual([arn]);
    expect((await trustedBy("run")).provider).toBe(arn);
  });

  it("keeps the provider after its stack is deleted, and the next stack uses it", async () => {
    await prepare(OURS);
    const [arn = ""] = await providers();
    const { text } = await destroyAll();
    expect(host.shown).toContain(`GitHub's identity provider ${arn} stays too`);
    expect(text).toContain(
      `aws iam delete-open-id-connect-provider --open-id-connect-provider-arn ${arn}`,
    );
    expect(await providers()).toEqual([arn]);
    await prepare(OURS);
    expect(host.shown).toContain(`has GitHub's identity provider already: ${arn} is used`);
    expect((await trustedBy("run")).provider).toBe(arn);
    expect(await ownProvider()).toBeUndefined();
    // No longer this stack's: destroy has nothing to say of it.
    host = new CloudHost();
    expect((await destroyAll()).text).not.toContain(arn);
    expect(await providers()).toEqual([arn]);
  });

  it("keeps the provider when no repository is left, and uses it again later", async () => {
    await prepare(OURS);
    const [arn = ""] = await providers();
    await prepare({ untrust: "o/r" });
    expect(host.shown).toMatch(/remove +OidcProvider +IAM::OIDCProvider +kept in the account/);
    expect(await providers()).toEqual([arn]);
    await prepare(OURS);
    expect((await trustedBy("deploy")).provider).toBe(arn);
    expect(await prepare({ oidcProvider: arn })).toMatchObject({ json: { outcome: "unchanged" } });
    await prepare({ repository: "a/b" });
    expect((await trustedBy("run")).provider).toBe(arn);
    expect(await providers()).toEqual([arn]);
  });

  it("leaves no provider after a stack that failed to be created", async () => {
    await emulator.faults({
      calls: "iam.CreateRole",
      principal: "stack",
      resource: "DeployRole",
      deny: true,
    });
    await expect(prepare(OURS)).rejects.toThrow(/failed at/);
    await emulator.resetFaults();
    expect(await providers()).toEqual([]);
    await prepare(OURS);
    expect(await ownProvider()).toBe((await providers())[0]);
  });

  it("names the command that recreates a deleted provider of the stack", async () => {
    await prepare(OURS);
    const [arn = ""] = await providers();
    await iam.send(new DeleteOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: arn }));
    expect(await prepare({})).toMatchObject({ json: { outcome: "unchanged" } });
    expect(host.shown).toContain(
      `aws iam create-open-id-connect-provider --url ${URL} --client-id-list sts.amazonaws.com`,
    );
    expect(await providerOfOthers()).toBe(arn);
    host = new CloudHost();
    await prepare({});
    expect(host.shown).not.toContain(arn);
  });

  it("refuses the ARN of another address or account", async () => {
    for (const end of [
      "token.actions.githubusercontent.com/an-enterprise",
      "github.example.org/_services/token",
    ]) {
      const oidcProvider = `arn:aws:iam::123456789012:oidc-provider/${end}`;
      expect(() => bootstrap.inputs.parse({ ...OURS, oidcProvider })).toThrow(
        /the roles accept tokens of no other address/,
      );
    }
    const strange = "arn:aws:iam::999999999999:oidc-provider/token.actions.githubusercontent.com";
    await expect(prepare({ ...OURS, oidcProvider: strange })).rejects.toThrow(
      "it has none of GitHub's yet",
    );
    const arn = await providerOfOthers();
    await expect(prepare({ ...OURS, oidcProvider: strange })).rejects.toThrow(`it has ${arn}.`);
    expect(await readStack(account, BOOTSTRAP_STACK)).toBeNull();
  });

  it("creates the provider when the one of another owner was deleted", async () => {
    const arn = await providerOfOthers();
    await prepare(OURS);
    await iam.send(new DeleteOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: arn }));
    await prepare({});
    expect(host.shown).toContain(`is gone from the account (the roles used ${arn})`);
    expect(await ownProvider()).toBe((await providers())[0]);
  });

  it("does not look for a provider when no repository is trusted", async () => {
    const arn = await providerOfOthers();
    await prepare({});
    expect(host.shown).not.toContain(arn);
    expect((await readBootstrap(account)).runRoleArn).toBeNull();
  });

  it("names the command that fixes a provider without AWS's audience", async () => {
    const arn = await providerOfOthers(["another-owner"]);
    await prepare(OURS);
    expect(host.shown).toContain(
      `aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${arn} --client-id sts.amazonaws.com`,
    );
  });

  it("fails with the reason when it may not look, and says how to name the provider", async () => {
    const arn = await providerOfOthers();
    await emulator.faults({ calls: "iam.ListOpenIDConnectProviders", deny: true });
    await expect(prepare(OURS)).rejects.toThrow(/failed at OidcProvider .*AlreadyExists/s);
    expect(host.shown).toContain("add --oidc-provider arn:aws:iam::ACCOUNT:oidc-provider/");
    await emulator.resetFaults();
    await prepare({ ...OURS, oidcProvider: arn });
    expect((await trustedBy("run")).provider).toBe(arn);
  });
});
