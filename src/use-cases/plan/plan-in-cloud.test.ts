import { describe, expect, it } from "vitest";
import {
  cloudSuite,
  FakeCloud,
  FakeSuiteImages,
  imageOf,
  machineFacts,
  noInputs,
} from "../../../test/support/fake-cloud.ts";
import { FakeCaller } from "../../../test/support/fakes.ts";
import { UsageError } from "../../core/errors.ts";
import { pinSuitePlatforms, planInCloud } from "./plan-in-cloud.ts";

const loaded = cloudSuite();
const bothImages = [imageOf("arm64", loaded.versions), imageOf("amd64", loaded.versions)];

function plan(images: FakeSuiteImages, only?: string) {
  const { instanceTypes } = new FakeCloud();
  const ports = { instanceTypes, images, ...noInputs };
  return planInCloud(loaded, only, ports, new FakeCaller());
}

describe("planInCloud", () => {
  it("pins each version once for each architecture, from that architecture's image", async () => {
    const images = new FakeSuiteImages(bothImages);
    const { plan: made, staged } = await plan(images);
    const builds = made.versions.map(({ name, executable, image }) => [
      name,
      executable.architecture,
      image,
    ]);
    expect(builds).toEqual([
      ["base", "arm64", bothImages[0]?.reference],
      ["next", "arm64", bothImages[0]?.reference],
      ["base", "amd64", bothImages[1]?.reference],
      ["next", "amd64", bothImages[1]?.reference],
    ]);
    expect(made.platforms.map(({ name }) => name)).toEqual(["graviton3-4xlarge", "intel-4xlarge"]);
    expect(staged).toMatchObject({ sets: [], bytes: 0 });
  });

  it("looks each architecture's image up once, and only for the selected platforms", async () => {
    const both = new FakeSuiteImages(bothImages);
    await plan(both);
    expect(both.lookups).toEqual(["sample-arm64", "sample-amd64"]);
    const one = new FakeSuiteImages(bothImages);
    const { plan: made } = await plan(one, "graviton3");
    expect(one.lookups).toEqual(["sample-arm64"]);
    expect(made.platforms.map(({ instance }) => instance?.type)).toEqual(["c7g.4xlarge"]);
  });

  it("gives the same plan for the same suite and images", async () => {
    const [one, other] = await Promise.all([1, 2].map(() => plan(new FakeSuiteImages(bothImages))));
    expect(one?.plan).toEqual(other?.plan);
  });

  it("throws UsageError for an architecture without an image, and says how to build it", async () => {
    const images = new FakeSuiteImages(bothImages.slice(0, 1));
    await expect(plan(images)).rejects.toThrow(
      "Image gcbench:sample-amd64 is missing: build it for amd64.",
    );
  });

  it("throws UsageError for an image that lacks a version of the suite", async () => {
    const images = new FakeSuiteImages([
      imageOf("arm64", loaded.versions.slice(0, 1)),
      ...bothImages.slice(1),
    ]);
    await expect(plan(images)).rejects.toThrow("does not contain version next, only base");
  });

  it("throws UsageError for a platform that the suite does not have", async () => {
    await expect(plan(new FakeSuiteImages(bothImages), "graviton9")).rejects.toThrow(
      "The suite has no platform graviton9: there is: graviton3-4xlarge, intel-4xlarge",
    );
  });
});

describe("pinSuitePlatforms with names", () => {
  /** A region without Graviton. */
  const x86Only = {
    describe: async (types: readonly string[]) => {
      const missing = types.filter((type) => type.startsWith("c7g"));
      if (missing.length > 0) throw new UsageError(`Region does not offer ${missing}`);
      return types.map((type) => machineFacts(type, "amd64"));
    },
  };
  const uses = ["graviton3", { name: "intel", instanceType: "c7i.{2xlarge,4xlarge}" }];
  const suite = { ...loaded, suite: { ...loaded.suite, platforms: uses } };
  const select = async (only: string) =>
    (await pinSuitePlatforms(suite, only, { instanceTypes: x86Only })).map(({ name }) => name);

  it("asks AWS about the named platforms alone", async () => {
    expect(await select("intel")).toEqual(["intel-2xlarge", "intel-4xlarge"]);
    expect(await select("intel-4xlarge")).toEqual(["intel-4xlarge"]);
    expect(await select("intel-4xlarge-8t,intel-2xlarge")).toEqual([
      "intel-2xlarge",
      "intel-4xlarge",
    ]);
    await expect(select("intel,graviton3")).rejects.toThrow("does not offer c7g.4xlarge");
  });

  it("refuses a name that no platform has, before AWS is asked", async () => {
    await expect(select("intel-9xlarge")).rejects.toThrow(
      "The suite has no platform intel-9xlarge: did you mean intel-2xlarge?",
    );
    await expect(select("intel-4xlarge-spot")).rejects.toThrow(
      "The suite has no platform intel-4xlarge-spot",
    );
  });
});

it("pinSuitePlatforms selects every kind of machine of a short name", async () => {
  const { instanceTypes } = new FakeCloud();
  const spot = [{ name: "graviton3", purchase: "spot" as const }, "graviton3", "intel"];
  const selected = await pinSuitePlatforms(
    { ...loaded, suite: { ...loaded.suite, platforms: spot } },
    "graviton3",
    { instanceTypes },
  );
  expect(selected.map(({ name }) => name)).toEqual(["graviton3-4xlarge-spot", "graviton3-4xlarge"]);
});
