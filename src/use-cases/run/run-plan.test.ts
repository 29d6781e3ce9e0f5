import { describe, expect, it } from "vitest";
import { FakeEngine } from "../../../test/support/fakes.ts";
import { RUN, runOptions, setUpRun } from "../../../test/support/sample-run.ts";
import { record } from "../../../test/support/samples.ts";
import { planKeys, recordKeys } from "../../core/documents/store-layout.ts";
import { workloadSchema } from "../../core/documents/workload.ts";
import { InterruptedError, UsageError } from "../../core/errors.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Engine } from "../../ports/engine.ts";
import { runPlan } from "./run-plan.ts";
import { isRunFinished } from "./stored-runs.ts";

describe("runPlan", () => {
  it("runs every block once and gives all records", async () => {
    const { run, engine, plan, store } = setUpRun(() => ["wait", "wait", "complete"]);
    const { records } = await run();
    expect(records.map(({ spec }) => spec.block.id)).toEqual(plan.blocks.map(({ id }) => id));
    expect(engine.submitted).toEqual(plan.blocks.map(({ id }) => id));
    expect(await store.read(planKeys.of(RUN))).not.toBeNull();
    expect(await isRunFinished(store, RUN)).toBe(true);
  });

  it("says once which timers and outputs no trial in the cloud reported", async () => {
    const { store, caller, plan } = setUpRun();
    const workload = workloadSchema.parse({
      name: "solver",
      kind: "command",
      command: ["{executable}"],
      outputs: ["*.nc"],
      timers: { format: "lines", pattern: "(?<name>x) (?<seconds>1)" },
    });
    const engine = new FakeEngine(store, (spec) => {
      const made = record({ ...spec, workload: { ...spec.workload, workload } }, () => 10);
      const trials = made.trials.map((trial) => ({ ...trial, timers: [], outputs: [] }));
      return { ...made, trials };
    });
    engine.detachJobs([]);
    await runPlan(runOptions({ plan, engine, store, caller }));
    expect(caller.messages.filter((message) => message.includes("in the trials of"))).toEqual([
      "warning: No timer was found in the trials of solver. Check `timers` in the workload.",
      "warning: No output was found in the trials of solver, so their results are not compared. Check `outputs` in the workload.",
    ]);
  });

  it("looks at the blocks when the engine says that they ended, before the next look is due", async () => {
    const { store, caller, plan, makeRecord } = setUpRun(() => ["wait", "complete"]);
    const engine: Engine = Object.assign(new FakeEngine(store, makeRecord), {
      blockEnd: () => Promise.resolve(),
    });
    const clock: Clock = {
      now: () => 0,
      sleep: (_, signal) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener("abort", () => reject(new InterruptedError("Interrupted.")));
        }),
    };
    const options = runOptions({ plan, engine, store, caller: Object.assign(caller, { clock }) });
    expect((await runPlan(options)).records).toHaveLength(plan.blocks.length);
  });

  it("submits no block that has a record", async () => {
    const { run, store, makeRecord, engine } = setUpRun();
    await run();
    const again = new FakeEngine(store, makeRecord);
    expect((await run(false, again)).records).toHaveLength(3);
    expect(again.submitted).toEqual([]);
    expect(engine.submitted).toHaveLength(3);
  });

  it.each([
    { failure: "model-error", submitted: 1 },
    { failure: "missing-input", submitted: 1 },
    { failure: "killed", submitted: 2 },
  ] as const)(
    "stops a version that does not run: after $submitted for $failure",
    async ({ failure, submitted }) => {
      const { run, engine, caller } = setUpRun(() => ["failed"], failure);
      await run();
      expect(engine.submitted).toHaveLength(submitted);
      expect(caller.messages[0]).toContain(`base failed (${failure}): it broke`);
    },
  );

  it("retries failed blocks under new ids on request", async () => {
    const { run, store, makeRecord, plan } = setUpRun(() => ["failed"], "killed");
    await run();
    const again = new FakeEngine(store, makeRecord);
    const { records } = await run(true, again);
    const first = plan.blocks[0]?.id;
    expect(again.submitted).toContain(`${first}.r2`);
    expect(records.filter(({ status }) => status === "complete")).toHaveLength(3);
    expect(records.filter(({ status }) => status === "failed")).toHaveLength(2);
  });

  it("names a damaged record, and does not change it", async () => {
    const { run, store, plan, engine } = setUpRun();
    const key = recordKeys.of(RUN, plan.blocks[0]?.id ?? "");
    await store.writeOnce(key, '{"half": ');
    await expect(run()).rejects.toThrow(UsageError);
    await expect(run()).rejects.toThrow(`memory/${key}`);
    expect(engine.submitted).toEqual([]);
    expect(new TextDecoder().decode((await store.read(key)) ?? undefined)).toBe('{"half": ');
  });

  it("shows the remaining time once a block is done", async () => {
    const { run, caller } = setUpRun(() => ["wait", "complete"]);
    await run();
    const views = caller.views.filter((view) => view !== null);
    expect(views[0]?.remainingSeconds).toBeNull();
    // Two blocks to go, each of four trials of 10 s and a warm-up as long.
    expect(views.find(({ done }) => done === 1)?.remainingSeconds).toBeCloseTo(100, 6);
    expect(caller.views.at(-1)).toBeNull();
  });
});
