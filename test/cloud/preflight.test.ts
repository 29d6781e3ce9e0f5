import { CreateComputeEnvironmentCommand } from "@aws-sdk/client-batch";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { AwsAccount } from "../../src/adapters/aws/aws-account.ts";
import {
  describeInstanceTypes,
  subnetsOffering,
} from "../../src/adapters/aws/ec2-instance-types.ts";
import { preflight } from "../../src/adapters/aws/infrastructure/aws-preflight.ts";
import { findNetwork } from "../../src/adapters/aws/infrastructure/default-network.ts";
import type { PinnedPlatform } from "../../src/core/documents/plan.ts";
import type { AwsEmulator } from "../support/aws-emulator/emulator.ts";
import { CloudHost, platform, startCloud } from "../support/deployment-fixture.ts";

let emulator: AwsEmulator;
let account: AwsAccount;
let host: CloudHost;

beforeAll(async () => {
  emulator = await startCloud({ limits: { computeEnvironmentSeconds: 0 } });
  account = new AwsAccount("us-west-2");
});
afterAll(() => emulator.stop());
beforeEach(async () => {
  await emulator.limits({ vcpuQuotas: {} });
  host = new CloudHost();
});

/** Larger than any account's quota. */
const HUGE = 10_000_000;

function sized(name: string, vcpus: number, type = "c7g.4xlarge"): PinnedPlatform {
  const { instance, ...rest } = platform({ name });
  if (!instance) throw new Error("a platform of AWS has an instance");
  return { ...rest, instance: { ...instance, type, vcpus } };
}

describe("the preflight", () => {
  it("names the account and role of the credentials", async () => {
    const found = await preflight(account, [platform()], host);
    expect(found).toMatchObject({
      account: "123456789012",
      identity: expect.stringMatching(/^arn:aws:/),
      region: "us-west-2",
    });
  });

  it("refuses a run beyond a quota, and says how to raise the quota", async () => {
    await emulator.limits({ vcpuQuotas: { "L-1216C47A": 10 } });
    await expect(preflight(account, [platform()], host)).rejects.toThrow(
      /graviton3-4xlarge needs 16 vCPUs, but the quota .* is 10: .*\(Amazon EC2, L-1216C47A, us-west-2\)/s,
    );
  });

  it("uses the separate quotas of spot and HPC machines", async () => {
    await emulator.limits({ vcpuQuotas: { "L-34B43A08": 10 } });
    await preflight(account, [platform(), sized("hpc", 64, "hpc7g.16xlarge")], host);
    const { instance } = platform();
    if (!instance) throw new Error("a platform of AWS has an instance");
    const spot = platform({ instance: { ...instance, purchase: "spot" } });
    await expect(preflight(account, [spot], host)).rejects.toThrow(/L-34B43A08/);
    await emulator.limits({ vcpuQuotas: { "L-F7808C92": 10 } });
    const hpc = sized("hpc", 64, "hpc7g.16xlarge");
    await expect(preflight(account, [hpc], host)).rejects.toThrow(/L-F7808C92/);
  });

  it("says which platforms wait for each other, and continues", async () => {
    await emulator.limits({ vcpuQuotas: { "L-1216C47A": 20 } });
    const { notes } = await preflight(account, [platform(), sized("other", 16)], host);
    expect(notes.join()).toMatch(/needs 32 vCPUs, but the quota .* is 20: some jobs wait/);
    expect(host.shown).toContain("some jobs wait");
  });

  it("continues when it may not read quotas", async () => {
    await emulator.faults({ calls: "*quota*.GetServiceQuota", deny: true });
    const found = await preflight(account, [sized("huge", HUGE)], host);
    await emulator.resetFaults();
    expect(found.notes.join()).toMatch(/Cannot read the vCPU quota/);
  });

  it("reports all obstacles together", async () => {
    await emulator.control("instance-profile", { name: "hosts" });
    const { subnetIds } = await findNetwork(account, {});
    for (let count = 0; count < 50; count++) {
      await account.batch.send(
        new CreateComputeEnvironmentCommand({
          computeEnvironmentName: `e${count}`,
          type: "MANAGED",
          computeResources: {
            type: "EC2",
            maxvCpus: 16,
            instanceTypes: ["c7g.4xlarge"],
            instanceRole: "hosts",
            subnets: subnetIds.slice(0, 1),
            securityGroupIds: [],
          },
        }),
      );
    }
    const refused = preflight(account, [sized("huge", HUGE)], host);
    await expect(refused).rejects.toThrow(/huge needs/);
    await expect(refused).rejects.toThrow(/50 compute environments.*50 exist, and 1 more/s);
  });

  it("names the missing permission", async () => {
    await emulator.faults({ calls: "sts.*", deny: true });
    await expect(preflight(account, [platform()], host)).rejects.toThrow(
      /AWS denied sts:GetCallerIdentity/,
    );
    await emulator.resetFaults();
  });
});

describe("instance types", () => {
  it("have the sizes that AWS describes", async () => {
    const [graviton, intel] = await describeInstanceTypes(account, ["c7g.4xlarge", "c7i.4xlarge"]);
    expect(graviton).toMatchObject({
      architecture: "arm64",
      vcpus: 16,
      cores: 16,
      threadsPerCore: [1],
      memoryMiB: 32_768,
    });
    expect(graviton?.purchases).toEqual(["on-demand", "spot"]);
    expect(intel).toMatchObject({ architecture: "amd64", vcpus: 16, cores: 8 });
    expect(intel?.threadsPerCore.toSorted()).toEqual([1, 2]);
  });

  it("are all named when they do not exist", async () => {
    const types = ["c7g.4xlarge", "c7g.5xlarge", "c7i.1024xlarge"];
    const refused = describeInstanceTypes(account, types);
    await expect(refused).rejects.toThrow(/c7g.5xlarge: not offered in any region of this account/);
    await expect(refused).rejects.toThrow(/c7i.1024xlarge/);
  });

  it("are looked up in the zones that offer them", async () => {
    const { subnetIds } = await findNetwork(account, {});
    const found = await subnetsOffering(account, { types: ["c7g.4xlarge"], subnetIds });
    const usable = found.get("c7g.4xlarge") ?? [];
    expect(usable.length).toBeGreaterThan(0);
    expect(subnetIds).toEqual(expect.arrayContaining([...usable]));
    const none = subnetsOffering(account, { types: ["c7g.5xlarge"], subnetIds });
    await expect(none).rejects.toThrow(/is not offered in any zone/);
  });
});

describe("the network", () => {
  it("is the default VPC with one subnet a zone, or the given one if it is consistent", async () => {
    const { vpcId, subnetIds } = await findNetwork(account, {});
    expect(new Set(subnetIds).size).toBe(subnetIds.length);
    const subnets = subnetIds.slice(0, 1);
    expect(await findNetwork(account, { vpc: vpcId, subnets })).toEqual({
      vpcId,
      subnetIds: subnets,
    });
    await expect(findNetwork(account, { subnets: ["subnet-0"] })).rejects.toThrow(
      /has no subnet subnet-0/,
    );
    await expect(findNetwork(new AwsAccount("us-west-2"), { vpc: "vpc-0" })).rejects.toThrow(
      /no subnet for hosts/,
    );
  });
});
