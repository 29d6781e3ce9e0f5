import { describe, expect, it } from "vitest";
import { FakeStore } from "../../../test/support/fakes.ts";
import { samplePlan } from "../../../test/support/samples.ts";
import { applyStoredLimits, storeLimits } from "./run-limits.ts";
import { otherKeys } from "./stored-runs.ts";

const RUN = "sample-1";

describe("the bounds of a run", () => {
  const own = samplePlan();
  const plan = { ...own, limits: { ...own.limits, spendUsd: 5 } };
  const limitsOf = async (store: FakeStore, asked = {}) =>
    (await applyStoredLimits(store, { run: RUN, plan }, asked)).limits;

  it("are the suite's where nobody asked for others, and nothing is written", async () => {
    const store = new FakeStore();
    await storeLimits(store, { run: RUN, plan }, {});
    await storeLimits(store, { run: RUN, plan }, { spendUsd: 5 });
    expect(await limitsOf(store)).toEqual(plan.limits);
    expect(store.contents.size).toBe(0);
  });

  it("hold for whoever goes on with it, each until another one is asked for", async () => {
    const store = new FakeStore();
    await storeLimits(store, { run: RUN, plan }, { spendUsd: 2, deadlineHours: 3 });
    expect(await limitsOf(store)).toMatchObject({ spendUsd: 2, deadlineHours: 3 });
    await storeLimits(store, { run: RUN, plan }, { spendUsd: 9 });
    expect(await limitsOf(store)).toMatchObject({ spendUsd: 9, deadlineHours: 3 });
    expect(await otherKeys(store, RUN)).toEqual([]);
  });

  it("are kept by storeLimits alone: what can't be kept to is not", async () => {
    const store = new FakeStore();
    expect(await limitsOf(store, { spendUsd: 1 })).toMatchObject({ spendUsd: 1 });
    expect(await limitsOf(store)).toMatchObject({ spendUsd: 5 });
  });

  it("are the later ones where two ask at once", async () => {
    const store = new FakeStore();
    await Promise.all(
      [1, 2, 3].map((spendUsd) => storeLimits(store, { run: RUN, plan }, { spendUsd })),
    );
    expect(await store.list("runs/")).toHaveLength(3);
  });
});
