import { describe, expect, it } from "vitest";
import { expandInstanceTypes, type InstanceFacts } from "../documents/instance.ts";
import { type PlatformUse, suiteSchema } from "../documents/suite.ts";
import { pinCloudPlatforms } from "./cloud-platforms.ts";

const facts: readonly InstanceFacts[] = [
  ...[8, 16, 32].map((vcpus) => ({
    type: `c7g.${vcpus / 4}xlarge`,
    architecture: "arm64" as const,
    vcpus,
    cores: vcpus,
    threadsPerCore: [1],
    memoryMiB: vcpus * 2048,
    purchases: ["on-demand" as const, "spot" as const],
  })),
  {
    type: "c7i.4xlarge",
    architecture: "amd64",
    vcpus: 16,
    cores: 8,
    threadsPerCore: [1, 2],
    memoryMiB: 32_768,
    purchases: ["on-demand"],
  },
];
const catalogue = [
  {
    name: "graviton3",
    architecture: "arm64" as const,
    processor: "Graviton3",
    instanceType: "c7g.4xlarge",
  },
  {
    name: "intel",
    architecture: "amd64" as const,
    processor: "Xeon",
    instanceType: "c7i.4xlarge",
  },
];

function pin(...platforms: PlatformUse[]) {
  const suite = suiteSchema.parse({ name: "s", workloads: ["w"], versions: ["v"], platforms });
  return pinCloudPlatforms(suite, catalogue, facts);
}

describe("instance types in a suite", () => {
  it("are single types or sizes of a family", () => {
    expect(expandInstanceTypes("c7g.4xlarge")).toEqual(["c7g.4xlarge"]);
    expect(expandInstanceTypes("c7g.{2xlarge, 4xlarge}")).toEqual(["c7g.2xlarge", "c7g.4xlarge"]);
    expect(() =>
      suiteSchema.parse({
        name: "s",
        workloads: ["w"],
        versions: ["v"],
        platforms: [{ name: "graviton3", instanceType: "c7g.{2xlarge" }],
      }),
    ).toThrow(/several of a family/);
  });
});

describe("pinCloudPlatforms", () => {
  it("uses whole hosts with a thread per core by default", () => {
    expect(pin("graviton3", "intel")).toMatchObject([
      { id: "graviton3-4xlarge-16t", threads: 16, instance: { job: { vcpus: 16 } } },
      { id: "intel-4xlarge-8t", threads: 8, instance: { threadsPerCore: 2, job: { vcpus: 16 } } },
    ]);
  });

  it("accepts the classic setting: 15 vCPUs and 30,000 MiB on a 4xlarge", () => {
    const [platform] = pin({ name: "intel", threads: 15, vcpus: 15, memoryMiB: 30_000 });
    expect(platform).toMatchObject({ threads: 15, instance: { job: { memoryMiB: 30_000 } } });
  });

  it("expands sizes and names each kind of machine", () => {
    const names = pin({
      name: "graviton3",
      instanceType: "c7g.{2xlarge,4xlarge,8xlarge}",
      purchase: "spot",
    }).map(({ id }) => id);
    expect(names).toEqual([
      "graviton3-2xlarge-spot-8t",
      "graviton3-4xlarge-spot-16t",
      "graviton3-8xlarge-spot-32t",
    ]);
    expect(pin({ name: "intel", threadsPerCore: 1 })[0]?.id).toBe("intel-4xlarge-1tpc-8t");
  });

  it.each<[string, PlatformUse, RegExp]>([
    [
      "15 vCPUs with one thread per core of 8 cores",
      { name: "intel", threadsPerCore: 1, vcpus: 15 },
      /15 vCPUs: c7i.4xlarge has 8 with 1 thread per core/,
    ],
    [
      "all of the nominal memory",
      { name: "graviton3", memoryMiB: 32_768 },
      /32768 MiB: about 30146 of the 32768 MiB/,
    ],
    [
      "a job that shares its host",
      { name: "graviton3", vcpus: 8, memoryMiB: 8000 },
      /could share its/,
    ],
    ["spot where there is none", { name: "intel", purchase: "spot" }, /is not available as spot/],
    ["two threads per core of one", { name: "graviton3", threadsPerCore: 2 }, /only with 1/],
    ["more threads than processors", { name: "graviton3", threads: 17 }, /17 threads need/],
    ["another family", { name: "graviton3", instanceType: "c8g.4xlarge" }, /family c7g/],
    ["an unknown type", { name: "graviton3", instanceType: "c7g.metal" }, /has no instance type/],
    ["this machine", "local", /--engine local/],
  ])("rejects %s", (_, use, message) => {
    expect(() => pin(use)).toThrow(message);
  });

  it("rejects a catalogue that contradicts AWS, and a platform listed twice", () => {
    const suite = suiteSchema.parse({
      name: "s",
      workloads: ["w"],
      versions: ["v"],
      platforms: ["graviton3"],
    });
    const wrong = catalogue.map((platform) => ({ ...platform, architecture: "amd64" as const }));
    expect(() => pinCloudPlatforms(suite, wrong, facts)).toThrow(/but .* is arm64 on AWS/);
    expect(() => pin("intel", "intel")).toThrow(/twice/);
  });
});
