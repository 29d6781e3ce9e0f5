import { describe, expect, it } from "vitest";
import { FakeCaller, FakeEngine, FakeStore, type ScriptStep } from "../../../test/support/fakes.ts";
import { failedRecord, record, samplePlan } from "../../../test/support/samples.ts";
import type { BlockSpec } from "../../core/documents/plan.ts";
import { InfrastructureError, InterruptedError, UsageError } from "../../core/errors.ts";
import { tryTrial } from "./try-trial.ts";

function setUp(...steps: ScriptStep[]) {
  const store = new FakeStore();
  const specs: BlockSpec[] = [];
  const makeRecord = (spec: BlockSpec, status: string) => {
    specs.push(spec);
    return status === "failed" ? failedRecord(spec, "crash") : record(spec, () => 1.5);
  };
  const engine = new FakeEngine(store, makeRecord, () => [...steps]);
  const caller = new FakeCaller();
  const run = () => tryTrial(samplePlan(), { engine, store }, caller);
  return { run, engine, caller, specs };
}

describe("tryTrial", () => {
  it("runs one trial of the baseline, without a warm-up", async () => {
    const { run, specs } = setUp("wait", "complete");
    expect((await run()).trial.wallSeconds).toBe(1.5);
    expect(specs).toMatchObject([
      { warmUp: false, rounds: 1, block: { order: ["A"], baseline: "base" } },
    ]);
  });

  it("throws UsageError if the trial fails", async () => {
    const failed = setUp("failed").run();
    await expect(failed).rejects.toThrow(UsageError);
    await expect(failed).rejects.toThrow(/^The trial of base failed: it broke\n {2}last words\n/);
  });

  it("throws InfrastructureError if the harness ends without a record", async () => {
    await expect(setUp("lose").run()).rejects.toThrow(InfrastructureError);
  });

  it("cancels the trial on Ctrl-C", async () => {
    const { run, engine, caller } = setUp("wait", "wait");
    caller.stop.abort();
    await expect(run()).rejects.toThrow(InterruptedError);
    expect(engine.cancelled).toHaveLength(1);
  });
});
