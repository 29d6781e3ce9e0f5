import { describe, expect, it } from "vitest";
import { FakeCaller, FakeEngine, FakeStore } from "../../../test/support/fakes.ts";
import { record, samplePlan } from "../../../test/support/samples.ts";
import { NO_HISTORY } from "../../core/documents/run-history.ts";
import { eventKeys, planKeys } from "../../core/documents/store-layout.ts";
import { runPlan } from "./run-plan.ts";
import { chooseRun, otherKeys, unfinishedRuns } from "./stored-runs.ts";

const RUN = "sample-1";

/** A store with a run that is finished. */
async function measuredRun() {
  const [store, caller, plan] = [new FakeStore(), new FakeCaller(), samplePlan()];
  const engine = new FakeEngine(store, (spec) => record(spec, () => 10));
  const options = {
    plan,
    run: RUN,
    engine,
    store,
    caller,
    history: NO_HISTORY,
    retryFailed: false,
  };
  await runPlan(options);
  return { store, plan };
}

describe("stored runs", () => {
  it("are resumed, or followed by another on request if the last is finished", async () => {
    const store = new FakeStore();
    const plan = samplePlan();
    const prefix = `sample-${plan.id.slice(7, 15)}-`;
    expect(await chooseRun(store, plan, false)).toEqual({ run: `${prefix}1`, isFinished: false });
    await store.writeOnce(planKeys.of(`${prefix}1`), "{}");
    expect(await chooseRun(store, plan, true)).toEqual({ run: `${prefix}1`, isFinished: false });
    await store.writeOnce(eventKeys.of(`${prefix}1`, 1, "finished"), "{}");
    expect(await chooseRun(store, plan, false)).toEqual({ run: `${prefix}1`, isFinished: true });
    expect(await chooseRun(store, plan, true)).toEqual({ run: `${prefix}2`, isFinished: false });
  });

  it("include an unfinished run of the same suite under another plan", async () => {
    const { store, plan } = await measuredRun();
    await store.writeOnce(planKeys.of("sample-0123abcd-1"), "{}");
    await store.writeOnce(planKeys.of("sample-0123abcd-2"), "{}");
    await store.writeOnce(eventKeys.of("sample-0123abcd-2", 1, "finished"), "{}");
    await store.writeOnce(planKeys.of("sample-more-0123abcd-1"), "{}");
    expect(await unfinishedRuns(store, plan)).toEqual(["sample-0123abcd-1"]);
  });

  it("may hold keys that gcbench did not write", async () => {
    const { store } = await measuredRun();
    for (const kind of ["requested", "reported", "published", "delivered"]) {
      await store.writeOnce(eventKeys.of(RUN, 12, kind), "{}");
    }
    expect(await otherKeys(store, RUN)).toEqual([]);
    await store.writeOnce(`runs/${RUN}/notes.txt`, "mine");
    expect(await otherKeys(store, RUN)).toEqual([`runs/${RUN}/notes.txt`]);
  });
});
