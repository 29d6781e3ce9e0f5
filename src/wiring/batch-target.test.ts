import { resolve } from "node:path";
import { expect, it } from "vitest";
import { FakeCaller } from "../../test/support/fakes.ts";
import { openBatchTarget } from "./batch-target.ts";
import { openStore } from "./open-store.ts";

const inputs = {
  suite: resolve(import.meta.dirname, "../../benchmarks/suites/architectures.yml"),
  aA: false,
  profile: false,
  spot: false,
  detach: false,
  retryFailed: false,
  rankBy: "wall-time" as const,
};

it.each([".gcbench/store", "/data/store"])(
  "openBatchTarget refuses the directory %s as a store before it calls AWS",
  async (store) => {
    await expect(openBatchTarget({ ...inputs, store }, new FakeCaller())).rejects.toThrow(
      `${store} is a directory, and jobs in AWS can't reach it: name s3://bucket/prefix, or leave --store out.`,
    );
  },
);

it("openStore opens .gcbench/store if no store is named", async () => {
  expect((await openStore(undefined)).location).toBe((await openStore(".gcbench/store")).location);
});
