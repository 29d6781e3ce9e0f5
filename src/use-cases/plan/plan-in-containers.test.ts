import { expect, it } from "vitest";
import {
  cloudSuite,
  FakeSuiteImages,
  imageOf,
  noInputs,
} from "../../../test/support/fake-cloud.ts";
import { FakeCaller } from "../../../test/support/fakes.ts";
import { pinnedSuite } from "../../../test/support/samples.ts";
import { planInContainers } from "./plan-in-containers.ts";

const loaded = cloudSuite();
const { platforms } = pinnedSuite();

function plan(images: FakeSuiteImages, image?: string) {
  return planInContainers(
    loaded,
    { platforms, architecture: "amd64", image },
    { images, ...noInputs },
    new FakeCaller(),
  );
}

it("planInContainers takes the versions of the suite's image for this machine", async () => {
  const own = imageOf("amd64", loaded.versions);
  const images = new FakeSuiteImages([own, imageOf("arm64", loaded.versions)]);
  const made = await plan(images);
  expect(made.image).toEqual(own);
  expect(made.plan.versions.map(({ name, image }) => [name, image])).toEqual([
    ["base", own.reference],
    ["next", own.reference],
  ]);
});

it("planInContainers refuses a missing image, and a named image for another architecture", async () => {
  await expect(plan(new FakeSuiteImages([]))).rejects.toThrow("gcbench:sample-amd64 is missing");
  await expect(plan(new FakeSuiteImages([]), "mine:1")).rejects.toThrow("Image mine:1 is not on");
  const other = new FakeSuiteImages([imageOf("arm64", loaded.versions, "mine:1")]);
  await expect(plan(other, "mine:1")).rejects.toThrow("is for arm64, and this machine is amd64");
});
