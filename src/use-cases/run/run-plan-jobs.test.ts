import { describe, expect, it } from "vitest";
import { FakeEngine } from "../../../test/support/fakes.ts";
import { RUN, runOptions, setUpRun } from "../../../test/support/sample-run.ts";
import { samplePlan } from "../../../test/support/samples.ts";
import type { PinnedPlatform } from "../../core/documents/plan.ts";
import { runPlan } from "./run-plan.ts";
import { isRunFinished } from "./stored-runs.ts";

describe("runPlan: lost and detached blocks", () => {
  it("reruns a lost block with a message, and abandons it after several losses", async () => {
    const once = setUpRun((spec) =>
      spec.block.id.endsWith("01") ? ["lose", "complete"] : ["complete"],
    );
    expect((await once.run()).records).toHaveLength(3);
    expect(once.caller.messages.join()).toContain("was lost and runs again: the host went away");

    const always = setUpRun(() => ["lose", "lose", "lose", "lose"]);
    const { abandonedBlocks, isFinished } = await always.run();
    expect({ isFinished, abandonedBlocks: abandonedBlocks.join() }).toMatchObject({
      isFinished: false,
      abandonedBlocks: expect.stringContaining("was lost 3 times: the host went away"),
    });
    // Its cell is abandoned; nothing is left to cancel, and the run is not finished.
    expect(new Set(always.engine.submitted).size).toBe(1);
    expect(always.engine.cancelled).toEqual([]);
    expect(await isRunFinished(always.store, RUN)).toBe(false);
  });

  it("abandons a permanently broken platform at once, and continues with the others", async () => {
    const { store, makeRecord, caller } = setUpRun();
    const two = { ...samplePlan().platforms[0], id: "other-1t", name: "other", threads: 1 };
    const plan = samplePlan({ platforms: [...samplePlan().platforms, two as PinnedPlatform] });
    const engine = new FakeEngine(store, makeRecord, ({ platform }) =>
      platform.name === "other" ? ["break"] : ["complete"],
    );
    const input = runOptions({ plan, engine, store, caller });
    expect((await runPlan(input)).abandonedBlocks.join()).toMatch(/^short__other-1t.*INVALID$/);
    expect(engine.submitted.filter((id) => id.includes("other"))).toHaveLength(1);
    expect(engine.submitted.filter((id) => id.includes("local"))).toHaveLength(3);
  });

  it("submits the blocks of the next look and returns if detached; a later call waits", async () => {
    const { store, makeRecord, caller, plan } = setUpRun();
    const engine = new FakeEngine(store, makeRecord, () => ["wait", "complete"], 100);
    const input = runOptions({ plan, engine, store, caller });
    const handed = await runPlan({ ...input, detach: true });
    expect(handed).toMatchObject({ isFinished: false, running: 3, records: [] });
    engine.detachJobs([...engine.submitted]);
    expect(await runPlan(input)).toMatchObject({ isFinished: true, running: 0 });
    expect(engine.submitted).toHaveLength(6); // The same three, submitted again.
  });

  it("attaches to all blocks of an earlier client, retries included, before it checks limits and signals", async () => {
    const { store, makeRecord, caller, plan } = setUpRun();
    const [first, second] = plan.blocks.map(({ id }) => id);
    const engine = new FakeEngine(store, makeRecord, () => ["wait", "wait"], 100);
    engine.detachJobs([`${first}.r2`, second ?? ""]);
    const input = runOptions({ plan, engine, store, caller });
    const outcome = await runPlan({ ...input, deadline: 0 });
    expect(outcome.stopped).toBe("deadline");
    expect([...engine.submitted].sort()).toEqual([`${first}.r2`, second].sort());
    expect(caller.messages.join()).toContain("2 blocks cancelled");
  });

  it("warns that blocks still run, and cancels none, when the engine fails", async () => {
    const { store, makeRecord, caller, plan } = setUpRun();
    const engine = new FakeEngine(store, makeRecord, () => ["wait"], 100);
    engine.detachJobs([]);
    const input = runOptions({ plan, engine, store, caller });
    await expect(runPlan(input)).rejects.toThrow("no script left");
    expect(engine.cancelled).toEqual([]);
    expect(caller.messages.join()).toContain(`3 blocks still run`);
  });

  it("does not retry blocks that another client cancelled", async () => {
    const { store, makeRecord, caller, plan } = setUpRun();
    const engine = new FakeEngine(store, makeRecord, () => ["cancel"], 100);
    engine.detachJobs([]);
    const input = runOptions({ plan, engine, store, caller });
    await expect(runPlan(input)).rejects.toThrow(/cancelled from elsewhere \(by a user\)/);
    expect(engine.submitted).toHaveLength(3);
  });

  it("counts lost attempts over all calls", async () => {
    const { store, makeRecord, caller, plan } = setUpRun();
    const engine = new FakeEngine(store, makeRecord, () => ["complete"], 100);
    engine.detachJobs([], new Map([[plan.blocks[0]?.id ?? "", 3]]));
    const input = runOptions({ plan, engine, store, caller });
    const { abandonedBlocks } = await runPlan({ ...input, onInterrupt: "leave" });
    expect(abandonedBlocks.join()).toContain("was lost 3 times");
    expect(engine.submitted).toEqual([]);
  });

  it("ignores attempts that were lost before the last request", async () => {
    const { store, makeRecord, caller, plan } = setUpRun();
    const engine = new FakeEngine(store, makeRecord, () => ["complete"], 100);
    const lost = new Map([[plan.blocks[0]?.id ?? "", 3]]);
    engine.detachJobs([], lost);
    const input = runOptions({ plan, engine, store, caller });
    const { abandonedBlocks } = await runPlan({ ...input, detach: true, ignoredFailures: lost });
    expect(abandonedBlocks).toEqual([]);
    expect(engine.submitted).toContain(plan.blocks[0]?.id);
  });
});
