import { describe, expect, it } from "vitest";
import { cloudPrices } from "../../../test/support/cloud-samples.ts";
import {
  cloudSuite,
  FakeCloud,
  imageOf,
  noInputs,
  stackOf,
} from "../../../test/support/fake-cloud.ts";
import { FakeCaller } from "../../../test/support/fakes.ts";
import { TAGS } from "../../core/cloud/tags.ts";
import { NO_PRICES } from "../../core/documents/prices.ts";
import type { OrphanedResource } from "../../ports/orphaned-resources.ts";
import { bootstrapAccount } from "./bootstrap.ts";
import { cleanUpAccount } from "./clean-up.ts";
import { readCurrentPrices } from "./current-prices.ts";
import { deploySuite } from "./deploy.ts";
import { type DestroyRequest, destroyPlatforms } from "./destroy.ts";

const loaded = cloudSuite();

describe("deploySuite", () => {
  const deploy = (cloud: FakeCloud, yes: boolean, caller = new FakeCaller(), checkOnly = false) =>
    deploySuite(loaded, { yes, checkOnly }, { cloud, inputs: noInputs, prices: NO_PRICES }, caller);

  it("deploys the platforms and says which images exist", async () => {
    const cloud = new FakeCloud({ images: [imageOf("arm64", loaded.versions)] });
    const caller = new FakeCaller();
    const { deployment } = await deploy(cloud, true, caller);
    expect(deployment?.outcome).toBe("changed");
    expect(cloud.calls).toEqual(["deploy graviton3-4xlarge intel-4xlarge"]);
    const told = caller.messages.join("\n");
    expect(told).toContain("Image gcbench:sample-arm64 is made for arm64");
    expect(told).toContain("Image gcbench:sample-amd64 is not in the registry yet");
  });

  it("changes nothing without confirmation, and asks for --yes where nobody can answer", async () => {
    const cloud = new FakeCloud();
    const caller = new FakeCaller();
    caller.answer = "no";
    expect((await deploy(cloud, false, caller)).deployment?.outcome).toBe("declined");
    await expect(deploy(cloud, false)).rejects.toThrow(/--yes/);
    expect(cloud.calls).toEqual([]);
  });

  it("checks the account and the suite and changes nothing with checkOnly", async () => {
    const cloud = new FakeCloud();
    const caller = new FakeCaller();
    const checked = await deploy(cloud, false, caller, true);
    expect(checked.deployment).toBeNull();
    expect(checked.platforms.map(({ name }) => name)).toEqual([
      "graviton3-4xlarge",
      "intel-4xlarge",
    ]);
    expect(caller.messages.join("\n")).toContain("Account ");
    expect(cloud.calls).toEqual([]);
  });
});

describe("destroyPlatforms", () => {
  const stacks = ["graviton3-4xlarge", "intel-4xlarge"].map((name) =>
    stackOf(`gcbench-${name}`, { tags: { [TAGS.platform]: name } }),
  );
  const destroy = (cloud: FakeCloud, request: Partial<DestroyRequest>) =>
    destroyPlatforms(
      { loaded: null, idle: false, all: false, bootstrap: false, yes: true, ...request },
      cloud,
      new FakeCaller(),
    );

  it("removes the selected platforms of a suite, and their job definitions", async () => {
    const cloud = new FakeCloud({ stacks });
    const { removed } = await destroy(cloud, { loaded, platforms: "graviton3" });
    expect(removed).toEqual(["gcbench-graviton3-4xlarge"]);
    expect(cloud.calls).toEqual([
      "remove gcbench-graviton3-4xlarge",
      "deregister graviton3-4xlarge",
    ]);
  });

  it("skips platforms with jobs where only idle ones are requested", async () => {
    const cloud = new FakeCloud({ stacks, jobs: [2, 0] });
    const result = await destroy(cloud, { all: true, idle: true });
    expect(result.removed).toEqual(["gcbench-intel-4xlarge"]);
    expect(result.busy.map(({ stack, jobs }) => [stack.name, jobs])).toEqual([
      ["gcbench-graviton3-4xlarge", 2],
    ]);
  });

  it("removes the bootstrap stack last, and only with all platforms", async () => {
    const bootstrapStack = stackOf("gcbench", { outputs: { BucketName: "results" } });
    const cloud = new FakeCloud({ stacks, bootstrapStack });
    await expect(destroy(cloud, { loaded, platforms: "intel", bootstrap: true })).rejects.toThrow(
      /still use it: gcbench-graviton3-4xlarge\. Add --all/,
    );
    const result = await destroy(cloud, { all: true, bootstrap: true });
    expect(cloud.calls.at(-1)).toBe("remove gcbench");
    expect(result).toMatchObject({ outcome: "changed", bucket: "results" });
  });

  it("throws UsageError for a request that names nothing", async () => {
    await expect(destroy(new FakeCloud(), {})).rejects.toThrow(/Say what to remove/);
  });
});

describe("cleanUpAccount", () => {
  const orphan = (name: string): OrphanedResource => ({
    kind: "queue",
    id: name,
    name,
    state: "VALID",
    since: null,
  });

  it("keeps resources younger than the given hours", async () => {
    const cloud = new FakeCloud();
    const caller = new FakeCaller();
    await caller.clock.sleep(10_000);
    await cleanUpAccount({ olderThan: 2, yes: true }, cloud.orphanedResources, caller);
    await cleanUpAccount({ olderThan: 0, yes: true }, cloud.orphanedResources, caller);
    expect(cloud.calls).toEqual(["find before 2800", "find before null"]);
  });

  it("deletes what it can and throws InfrastructureError with the rest", async () => {
    const cloud = new FakeCloud({ orphans: [orphan("gone"), orphan("stuck")] });
    const run = cleanUpAccount(
      { olderThan: 0, yes: true },
      cloud.orphanedResources,
      new FakeCaller(),
    );
    await expect(run).rejects.toThrow(/Removed 1 of 2.*queue stuck: in use/s);
  });
});

describe("bootstrapAccount", () => {
  it("creates the stack in the default network after confirmation", async () => {
    const cloud = new FakeCloud();
    const result = await bootstrapAccount({ yes: true }, cloud, new FakeCaller());
    expect(result.outcome).toBe("changed");
    expect(cloud.calls).toEqual(["plan vpc-default", "apply"]);
  });

  it("keeps the network of the existing stack", async () => {
    const bootstrapStack = stackOf("gcbench", { outputs: { VpcId: "vpc-9", SubnetIds: "a,b" } });
    const plan = { kind: "unchanged", stack: bootstrapStack } as const;
    const cloud = new FakeCloud({ bootstrapStack, plan });
    const result = await bootstrapAccount({ yes: false }, cloud, new FakeCaller());
    expect(result.outcome).toBe("unchanged");
    expect(cloud.calls).toEqual(["plan vpc-9"]);
  });
});

describe("readCurrentPrices", () => {
  it("sorts prices, and names the types without one", async () => {
    const { prices } = cloudPrices({ "c8g.large": 0.2, "c7g.large": 0.1, "c7g.large spot": 0.04 });
    const cloud = new FakeCloud({ prices });
    const caller = new FakeCaller();
    const types = ["c7g.large", "c8g.large", "x1.large"];
    const { found, missing } = await readCurrentPrices(types, cloud, caller);
    expect(found.map(({ usdPerHour }) => usdPerHour)).toEqual([0.1, 0.04, 0.2]);
    expect(missing).toEqual(["x1.large"]);
    expect(caller.messages).toContain("warning: AWS has no price of x1.large in us-west-2.");
  });

  it("throws UsageError if no type has a price", async () => {
    const run = readCurrentPrices(["x1.large"], new FakeCloud(), new FakeCaller());
    await expect(run).rejects.toThrow("AWS has none of these machines in us-west-2: x1.large.");
  });
});
