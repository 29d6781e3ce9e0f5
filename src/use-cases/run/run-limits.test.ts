import { describe, expect, it } from "vitest";
import { FakeCaller, FakeStore } from "../../../test/support/fakes.ts";
import { samplePlan } from "../../../test/support/samples.ts";
import { RunLog } from "./run-log.ts";
import { recordLimits, withLimitsInForce } from "./run-requests.ts";
import { otherKeys } from "./stored-runs.ts";

const RUN = "sample-1";
const own = samplePlan();
const plan = { ...own, limits: { ...own.limits, spendUsd: 5 } };

function setUp() {
  const store = new FakeStore();
  const newLog = () => new RunLog(store, RUN, new FakeCaller());
  const log = newLog();
  const limits = async (requested = {}) =>
    withLimitsInForce(await newLog().state(), plan, requested).limits;
  return { store, log, newLog, limits };
}

describe("the limits of a run", () => {
  it("are the suite's, without an event, until a client requests others", async () => {
    const { store, log, limits } = setUp();
    await recordLimits(log, plan, {});
    await recordLimits(log, plan, { spendUsd: 5 });
    expect(await limits()).toEqual(plan.limits);
    expect(store.contents.size).toBe(0);
  });

  it("hold for every client, each until a client requests another one", async () => {
    const { store, log, limits } = setUp();
    await recordLimits(log, plan, { spendUsd: 2, deadlineHours: 3 });
    expect(await limits()).toMatchObject({ spendUsd: 2, deadlineHours: 3 });
    await recordLimits(log, plan, { spendUsd: 9 });
    expect(await limits()).toMatchObject({ spendUsd: 9, deadlineHours: 3 });
    expect(await otherKeys(store, RUN)).toEqual([]);
  });

  it("change for others only when they are recorded", async () => {
    const { limits } = setUp();
    expect(await limits({ spendUsd: 1 })).toMatchObject({ spendUsd: 1 });
    expect(await limits()).toMatchObject({ spendUsd: 5 });
  });

  it("are all recorded if several clients request some at once", async () => {
    const { store, newLog } = setUp();
    await Promise.all([1, 2, 3].map((spendUsd) => recordLimits(newLog(), plan, { spendUsd })));
    expect(await store.list("runs/")).toHaveLength(3);
  });
});
