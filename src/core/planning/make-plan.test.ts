import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pinnedSuite, pinnedVersion, samplePlan } from "../../../test/support/samples.ts";
import { blockSpec, planSchema } from "../documents/plan.ts";
import { makePlan } from "./make-plan.ts";

describe("makePlan", () => {
  it("gives the same plan, byte for byte, for the same suite and seed", () => {
    const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 20 }), (seed, blocks) => {
        const make = () =>
          JSON.stringify(samplePlan({ suite: { seed, layout: { maxBlocks: blocks } } }));
        expect(make()).toBe(make());
      }),
    );
  });

  it("keeps ABBA and BAAB in balance, in an order that the seed decides", () => {
    const orders = (seed: number) =>
      samplePlan({ suite: { seed, layout: { maxBlocks: 12 } } }).blocks.map(({ order }) =>
        order.join(""),
      );
    for (let seed = 0; seed < 20; seed++) {
      expect(orders(seed).filter((order) => order === "ABBA")).toHaveLength(6);
      expect(new Set(orders(seed))).toEqual(new Set(["ABBA", "BAAB"]));
    }
    expect(
      new Set(Array.from({ length: 20 }, (_, seed) => orders(seed).join())).size,
    ).toBeGreaterThan(10);
  });

  it("leaves the other blocks as they are when a version is added", () => {
    const before = samplePlan().blocks;
    const versions = ["base", "next", "more"].map((name) => pinnedVersion(name));
    const after = samplePlan({ versions, suite: { versions: ["base", "next", "more"] } }).blocks;
    expect(after).toEqual(expect.arrayContaining(before));
    expect(after).toHaveLength(2 * before.length);
  });

  it("compares every version with the baseline that the suite names", () => {
    const plan = samplePlan({ suite: { baseline: "next" } });
    expect(
      new Set(plan.blocks.map(({ baseline, candidate }) => `${candidate}/${baseline}`)),
    ).toEqual(new Set(["base/next"]));
  });

  it("measures a single version alone, two trials a block", () => {
    const plan = samplePlan({ versions: [pinnedVersion("base")], suite: { versions: ["base"] } });
    expect(plan.blocks.map(({ candidate, order }) => [candidate, order.join("")])).toEqual([
      [null, "AA"],
      [null, "AA"],
      [null, "AA"],
    ]);
  });

  it("plans each comparison once where a version is built for two architectures", () => {
    const versions = [pinnedVersion("base"), pinnedVersion("next")];
    const built = versions.flatMap((one) => [
      one,
      { ...one, executable: { ...one.executable, architecture: "arm64" as const } },
    ]);
    const idsOf = (all: typeof versions) =>
      samplePlan({ versions: all }).blocks.map(({ id }) => id);
    expect(idsOf(built)).toEqual(idsOf(versions));
  });

  it("changes its id with whatever decides what is measured", () => {
    const one = makePlan(pinnedSuite());
    const digest = pinnedVersion("other").digest;
    const versions = [pinnedVersion("base"), pinnedVersion("next", { digest })];
    expect(samplePlan({ versions }).id).not.toBe(one.id);
    expect(samplePlan({ suite: { seed: 2 } }).id).not.toBe(one.id);
  });

  it("is what its schema says, and its blocks have different ids", () => {
    const plan = samplePlan();
    expect(planSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
    const ids = plan.blocks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it("blockSpec refuses a block of another plan", () => {
  const plan = samplePlan();
  const [block] = plan.blocks;
  if (!block) throw new Error("no block");
  expect(blockSpec(plan, "r", block).versions.B?.name).toBe("next");
  expect(() => blockSpec(plan, "r", { ...block, candidate: "unheard-of" })).toThrow("unheard-of");
});
