import { describe, expect, it } from "vitest";
import { FakeEngine, FakeHost, FakeStore } from "../../../test/support/fakes.ts";
import { record, samplePlan } from "../../../test/support/samples.ts";
import { NO_HISTORY } from "../../core/documents/run-history.ts";
import { InterruptedError } from "../../core/errors.ts";
import { isCancelled, recordCancellation, requireNotCancelled, resumeRun } from "./cancellation.ts";
import { runPlan } from "./run-plan.ts";
import { otherKeys } from "./stored-runs.ts";

const RUN = "sample-1";
const NOTE = { at: 0, reason: "somebody" };

function setUp() {
  const store = new FakeStore();
  const engine = new FakeEngine(
    store,
    (spec) => record(spec, () => 10),
    () => ["wait", "wait", "complete"],
  );
  const isNow = async () => isCancelled(RUN, await store.list("runs/"));
  return { store, engine, isNow };
}

describe("a cancelled run", () => {
  it("stays so until somebody goes on with it, as often as it is cancelled", async () => {
    const { store, isNow } = setUp();
    expect(await isNow()).toBe(false);
    for (let time = 0; time < 3; time++) {
      await recordCancellation(store, RUN, NOTE);
      await recordCancellation(store, RUN, NOTE);
      expect(await isNow()).toBe(true);
      await resumeRun(store, RUN);
      await resumeRun(store, RUN);
      expect(await isNow()).toBe(false);
    }
    expect(await store.list("runs/")).toHaveLength(6);
    expect(await otherKeys(store, RUN)).toEqual([]);
  });

  it("is another one's only where the name is the same, not where it begins alike", async () => {
    const { store } = setUp();
    await recordCancellation(store, `${RUN}0`, NOTE);
    expect(isCancelled(RUN, await store.list("runs/"))).toBe(false);
  });

  it("gets no step", async () => {
    const { store, engine } = setUp();
    await recordCancellation(store, RUN, NOTE);
    const step = requireNotCancelled({ run: RUN, store, engine }, async () => {
      throw new Error("it was taken");
    });
    await expect(step).rejects.toThrow(InterruptedError);
  });

  it("has ended what a step handed over while it was cancelled", async () => {
    const { store, engine } = setUp();
    const step = requireNotCancelled({ run: RUN, store, engine }, async () => {
      await recordCancellation(store, RUN, NOTE);
    });
    await expect(step).rejects.toThrow("was cancelled");
    expect(engine.cancelled).toHaveLength(1);
  });
});

describe("an interrupted runPlan", () => {
  async function interrupt(change: { readonly outlives: boolean; readonly leaves?: boolean }) {
    const { store, engine, isNow } = setUp();
    if (change.outlives) engine.detachJobs([]);
    const host = new FakeHost();
    host.progress = () => host.stop.abort();
    const running = runPlan({
      plan: samplePlan(),
      run: RUN,
      engine,
      store,
      host,
      history: NO_HISTORY,
      retryFailed: false,
      onInterrupt: change.leaves ? "leave" : "cancel",
    });
    await expect(running).rejects.toThrow(InterruptedError);
    return isNow();
  }

  it("leaves a run cancelled that others could go on with", async () => {
    expect(await interrupt({ outlives: true })).toBe(true);
  });
  it("does not where its jobs go on, or nobody else could", async () => {
    expect(await interrupt({ outlives: true, leaves: true })).toBe(false);
    expect(await interrupt({ outlives: false })).toBe(false);
  });
});
