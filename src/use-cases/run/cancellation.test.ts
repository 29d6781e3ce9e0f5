import { describe, expect, it } from "vitest";
import { FakeCaller, FakeEngine, FakeStore } from "../../../test/support/fakes.ts";
import { record, samplePlan } from "../../../test/support/samples.ts";
import { NO_HISTORY } from "../../core/documents/run-history.ts";
import { InterruptedError } from "../../core/errors.ts";
import { recordCancellation, requireNotCancelled, resumeRun } from "./cancellation.ts";
import { RunLog, readRunState } from "./run-log.ts";
import { runPlan } from "./run-plan.ts";
import { otherKeys } from "./stored-runs.ts";

const RUN = "sample-1";

function setUp() {
  const store = new FakeStore();
  const engine = new FakeEngine(
    store,
    (spec) => record(spec, () => 10),
    () => ["wait", "wait", "complete"],
  );
  const log = new RunLog(store, RUN, new FakeCaller());
  // As another client sees it.
  const isCancelled = async () => (await readRunState(store, RUN)).isCancelled;
  return { store, engine, log, isCancelled };
}

describe("a cancelled run", () => {
  it("stays cancelled until a client resumes it, and can be cancelled again", async () => {
    const { store, log, isCancelled } = setUp();
    expect(await isCancelled()).toBe(false);
    for (let time = 0; time < 3; time++) {
      await recordCancellation(log, "a person");
      await recordCancellation(log, "a person");
      expect(await isCancelled()).toBe(true);
      await resumeRun(log);
      await resumeRun(log);
      expect(await isCancelled()).toBe(false);
    }
    expect(await store.list("runs/")).toHaveLength(6);
    expect(await otherKeys(store, RUN)).toEqual([]);
  });

  it("does not cancel a run whose name begins the same", async () => {
    const { store, isCancelled } = setUp();
    await recordCancellation(new RunLog(store, `${RUN}0`, new FakeCaller()), "a person");
    expect(await isCancelled()).toBe(false);
  });

  it("takes no step", async () => {
    const { log, engine } = setUp();
    await recordCancellation(log, "a person");
    const step = requireNotCancelled({ log, engine }, async () => {
      throw new Error("it was taken");
    });
    await expect(step).rejects.toThrow(InterruptedError);
  });

  it("loses the jobs of a step during which it was cancelled by another client", async () => {
    const { store, log, engine } = setUp();
    const step = requireNotCancelled({ log, engine }, async () => {
      await recordCancellation(new RunLog(store, RUN, new FakeCaller()), "a person");
    });
    await expect(step).rejects.toThrow("was cancelled");
    expect(engine.cancelled).toHaveLength(1);
  });
});

describe("an interrupted runPlan", () => {
  async function interrupt(change: { readonly outlives: boolean; readonly leaves?: boolean }) {
    const { store, engine, isCancelled } = setUp();
    if (change.outlives) engine.detachJobs([]);
    const caller = new FakeCaller();
    caller.progress = () => caller.stop.abort();
    const running = runPlan({
      plan: samplePlan(),
      run: RUN,
      engine,
      store,
      caller,
      history: NO_HISTORY,
      retryFailed: false,
      onInterrupt: change.leaves ? "leave" : "cancel",
    });
    await expect(running).rejects.toThrow(InterruptedError);
    return isCancelled();
  }

  it("records a cancellation if its jobs outlive the client", async () => {
    expect(await interrupt({ outlives: true })).toBe(true);
  });
  it("records none if it leaves the jobs running, or if they end with the client", async () => {
    expect(await interrupt({ outlives: true, leaves: true })).toBe(false);
    expect(await interrupt({ outlives: false })).toBe(false);
  });
});
