import { describe, expect, it } from "vitest";
import { FakeCaller, FakeEngine } from "../../../test/support/fakes.ts";
import { RUN, runOptions, setUpRun } from "../../../test/support/sample-run.ts";
import { samplePlan } from "../../../test/support/samples.ts";
import type { BlockSpec } from "../../core/documents/plan.ts";
import { InterruptedError } from "../../core/errors.ts";
import { RunLog } from "./run-log.ts";
import { runPlan } from "./run-plan.ts";
import { isRunFinished } from "./stored-runs.ts";

describe("runPlan: limits and interruptions", () => {
  it("starts no block that would end after the suite's time limit, and ends the run with what it has", async () => {
    const { store, makeRecord, caller } = setUpRun();
    const engine = new FakeEngine(store, makeRecord);
    const plan = samplePlan({ suite: { limits: { wallMinutes: 30 } } }); // A sample block takes an hour.
    const input = runOptions({ plan, engine, store, caller });
    const { records, isFinished } = await runPlan(input);
    expect(records).toHaveLength(1);
    expect(isFinished).toBe(true);
    const told = caller.messages.filter((message) => message.includes("limits.wallMinutes"));
    expect(told).toEqual([
      "The suite's time limit (limits.wallMinutes: 30) ended the run: 1 of at most 3 blocks is done, and the next one would take about 1 h 00 min. " +
        "To measure more, raise the limit and run the suite again, which starts a new run.",
    ]);
    const events = await new RunLog(store, "sample-1", caller).events();
    expect(events).toContainEqual(expect.objectContaining({ kind: "finished", reason: told[0] }));
    const longer = samplePlan({ suite: { limits: { wallMinutes: 90 } } });
    const other = {
      ...input,
      plan: longer,
      run: "sample-2",
      engine: new FakeEngine(store, makeRecord),
    };
    expect((await runPlan(other)).records).toHaveLength(3);
  });

  it("counts compiling in the suite's time limit, and still runs one block", async () => {
    const { store, makeRecord, caller } = setUpRun();
    const plan = samplePlan({ suite: { limits: { wallMinutes: 90 } } }); // A sample block takes an hour.
    const blocksAfter = async (run: string, compileMinutes: number) => {
      const engine = new FakeEngine(store, makeRecord);
      const startedAt = caller.clock.now() - compileMinutes * 60;
      const input = runOptions({ plan, engine, store, caller });
      return (await runPlan({ ...input, run, startedAt })).records.length;
    };
    expect(await blocksAfter("compiled-quickly", 10)).toBe(3);
    expect(await blocksAfter("compiled-slowly", 45)).toBe(1);
    expect(await blocksAfter("compiled-too-slowly", 120)).toBe(1);
  });

  it("cancels a block that still runs at the time limit, and reports the others", async () => {
    const { store, makeRecord, caller } = setUpRun();
    const quick = (spec: BlockSpec, status: string) => {
      const made = makeRecord(spec, status);
      return { ...made, endedAt: made.startedAt };
    };
    const engine = new FakeEngine(store, quick, ({ block }) =>
      block.id.endsWith("02") ? Array(400).fill("wait") : ["complete"],
    );
    const plan = samplePlan({ suite: { limits: { wallMinutes: 2 } } });
    const input = runOptions({ plan, engine, store, caller });
    const { records, isFinished, running } = await runPlan(input);
    expect({ records: records.length, isFinished, running }).toEqual({
      records: 1,
      isFinished: true,
      running: 0,
    });
    expect(engine.cancelled.join()).toContain("time limit");
    expect(caller.messages.join("\n")).toMatch(
      /limits\.wallMinutes: 2\) ended the run: 1 of at most \d+ blocks is done, and \S+__02 still ran and was cancelled\./,
    );
  });

  it("returns after its maximum wait; a later call resumes", async () => {
    const { store, makeRecord, caller, plan } = setUpRun();
    const engine = new FakeEngine(store, makeRecord, () => Array(9).fill("wait"), 100);
    const input = runOptions({ plan, engine, store, caller });
    const startingMessage = caller.clock.now();
    const handed = await runPlan({ ...input, waitUntil: startingMessage + 2 });
    expect(handed).toMatchObject({ isFinished: false, running: 3, stopped: null });
    expect(caller.clock.now()).toBeGreaterThanOrEqual(startingMessage + 2);
    expect(engine.cancelled).toEqual([]);
  });

  it("cancels running blocks at the deadline, keeps complete ones, and leaves the run open", async () => {
    const { store, makeRecord, caller, plan } = setUpRun();
    const engine = new FakeEngine(store, makeRecord, ({ block }) =>
      block.id.endsWith("01") ? ["complete"] : Array.from({ length: 9 }, () => "wait"),
    );
    const input = runOptions({ plan, engine, store, caller });
    const outcome = await runPlan({ ...input, deadline: 2 });
    expect(outcome).toMatchObject({ stopped: "deadline", isFinished: false });
    expect(outcome.records).toHaveLength(1);
    expect(engine.cancelled).toEqual(["The deadline is reached"]);
    expect(caller.messages.join()).toMatch(
      /The deadline is reached: 1 block cancelled, 1 of at most \d+ done\. The same command with a higher --deadline-hours resumes the run\./,
    );
    expect(await isRunFinished(store, RUN)).toBe(false);
  });

  it("continues past its deadline if a later request has a later deadline", async () => {
    const { store, makeRecord, caller, plan } = setUpRun();
    const engine = new FakeEngine(store, makeRecord, () => ["wait", "wait", "wait", "complete"]);
    const input = runOptions({ plan, engine, store, caller });
    const latestLimits = async () => ({ deadline: 1e6, spendUsd: null, coreHours: null });
    const outcome = await runPlan({ ...input, deadline: 2, latestLimits });
    expect(outcome).toMatchObject({ stopped: null, isFinished: true });
    expect(engine.cancelled).toEqual([]);
  });

  it("leaves running blocks alone when it is interrupted, if told to", async () => {
    const { store, makeRecord, caller, plan } = setUpRun();
    const engine = new FakeEngine(store, makeRecord, () => ["wait", "wait", "wait"]);
    caller.progress = () => caller.stop.abort();
    const input = runOptions({ plan, engine, store, caller });
    await expect(runPlan({ ...input, onInterrupt: "leave" })).rejects.toThrow(InterruptedError);
    expect(engine.cancelled).toEqual([]);
  });

  it("cancels its blocks when it is interrupted, and resumes later", async () => {
    const { run, caller, engine, store, makeRecord } = setUpRun((spec) =>
      spec.block.id.endsWith("02") ? ["wait", "wait", "wait", "wait"] : ["complete"],
    );
    caller.progress = (view) => {
      if (view?.done === 1) caller.stop.abort();
    };
    await expect(run()).rejects.toThrow(InterruptedError);
    expect(engine.cancelled).toHaveLength(1);
    const next = new FakeCaller();
    const rest = new FakeEngine(store, makeRecord);
    await runPlan(runOptions({ plan: samplePlan(), engine: rest, store, caller: next }));
    expect(rest.submitted.map((id) => id.slice(-2))).toEqual(["02", "03"]);
  });
});
