import { describe, expect, it } from "vitest";
import { blockSpec } from "../../src/core/documents/plan.ts";
import {
  acceleratedClock,
  createCloudFixture,
  until,
  untilOver,
} from "../support/cloud-fixture.ts";

describe("BatchEngine: a broken queue", () => {
  it("explains a long wait, and stops waiting if the queue is broken", async () => {
    const separate = await createCloudFixture(); // No host of an earlier test can take the job.
    try {
      const run = "sample-00000000-1";
      const plan = separate.plan();
      const [block] = plan.blocks;
      if (!block) throw new Error("no block");
      const spec = blockSpec(plan, run, block);
      const hasty = separate.engine(run, { clock: acceleratedClock(100) });
      await separate.emulator.limits({ capacity: { [spec.platform.instance?.type ?? ""]: 0 } });
      await hasty.submit(spec);
      let reason = "";
      await until(async () => {
        const [state] = await hasty.states([block.id]);
        reason = state?.status === "waiting" ? (state.reason ?? "") : "";
        return reason.includes("AWS has started no host");
      });
      expect(reason).toContain("CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY");
      await separate.emulator.invalidate({
        computeEnvironment: spec.platform.name,
        reason: "CLIENT_ERROR - the role is gone",
      });
      await until(async () => (await hasty.states([block.id]))[0]?.status === "lost");
      await hasty.giveUp(block.id, "no waiting helps");
      expect(await separate.engine(run).pending()).toEqual([]);
      expect((await hasty.states([block.id]))[0]).toMatchObject({
        isPermanent: true,
        reason: expect.stringContaining("AWS says: CLIENT_ERROR - the role is gone"),
      });
    } finally {
      await separate.stop();
    }
  });

  it("reports jobs on a deleted queue, and submissions to it, as lost", async () => {
    const separate = await createCloudFixture();
    try {
      const run = "sample-00000000-1";
      const plan = separate.plan();
      const specs = plan.blocks.slice(0, 2).map((block) => blockSpec(plan, run, block));
      for (const { block } of specs) await separate.store.writeOnce(`script/${block.id}`, "hang");
      const engine = separate.engine(run);
      const [spec] = specs;
      if (!spec) throw new Error("no block");
      await engine.submit(spec);
      const ids = [spec.block.id];
      await until(async () => (await engine.states(ids))[0]?.status === "running");
      await separate.emulator.deleteQueue(separate.queues.get(spec.platform.name) ?? "");
      expect(await untilOver(engine, ids)).toMatchObject([{ status: "lost" }]);
      await engine.submit(spec);
      expect(await untilOver(engine, ids)).toMatchObject([
        {
          status: "lost",
          isPermanent: true,
          reason: expect.stringContaining("Batch rejected the job"),
        },
      ]);
    } finally {
      await separate.stop();
    }
  });
});
