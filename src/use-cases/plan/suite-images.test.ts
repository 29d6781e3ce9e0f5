import { expect, it } from "vitest";
import { cloudSuite, FakeSuiteImages, imageOf } from "../../../test/support/fake-cloud.ts";
import { lookUpSuiteImages } from "./suite-images.ts";

it("lookUpSuiteImages reports a missing image without failing", async () => {
  const loaded = cloudSuite();
  const images = new FakeSuiteImages([imageOf("arm64", loaded.versions)]);
  const platforms = (["arm64", "amd64", "arm64"] as const).map((architecture) => ({
    architecture,
  }));
  const found = await lookUpSuiteImages(loaded, platforms, images);
  expect(found.map(({ tag, image }) => [tag, image?.named])).toEqual([
    ["sample-arm64", "gcbench:sample-arm64"],
    ["sample-amd64", undefined],
  ]);
});
