import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createScaleFixture, RUN, type ScaleFixture } from "../../perf/scale-fixture.ts";
import { Budget } from "../../src/core/cost/budget.ts";
import { inUsd } from "../../src/core/cost/budget-unit.ts";
import type { Plan } from "../../src/core/documents/plan.ts";
import { NO_PRICES } from "../../src/core/documents/prices.ts";
import { NO_HISTORY } from "../../src/core/documents/run-history.ts";
import { blockKeys } from "../../src/core/documents/store-layout.ts";
import type { RunOutcome } from "../../src/use-cases/run/run-options.ts";
import { runPlan } from "../../src/use-cases/run/run-plan.ts";
import { wallClock } from "../support/cloud-fixture.ts";
import { FakeCaller } from "../support/fakes.ts";

const BLOCKS = 60;

let fixture: ScaleFixture;
let plan: Plan;
let outcome: RunOutcome;
let calls: Readonly<Record<string, number>>;
beforeAll(async () => {
  fixture = await createScaleFixture();
  await fixture.emulator.limits({ submitsPerSecond: 0 }); // A repeated call would be counted.
  plan = fixture.scalePlan(BLOCKS);
  ({ outcome, calls } = await run());
});
afterAll(() => fixture.stop());

async function run() {
  await fixture.emulator.resetCalls();
  const outcome = await runPlan({
    plan,
    run: RUN,
    engine: fixture.engine(RUN),
    store: fixture.store,
    caller: Object.assign(new FakeCaller(), { clock: wallClock }),
    history: NO_HISTORY,
    retryFailed: false,
    budgets: [new Budget({ plan, unit: inUsd(NO_PRICES, null) })],
  });
  return { outcome, calls: await fixture.emulator.calls() };
}

describe("BatchEngine with many blocks", () => {
  it("stores one record for each", async () => {
    expect(outcome.isFinished).toBe(true);
    const ids = outcome.records.map(({ spec }) => spec.block.id);
    expect(ids.toSorted()).toEqual(plan.blocks.map(({ id }) => id).toSorted());
    const names = [
      "spec.json",
      "record.json",
      "jobs/1-claim.json",
      "jobs/1.json",
      "jobs/1-end.json",
    ];
    const expected = ids.flatMap((id) =>
      names.map((name) => `${blockKeys.prefix(RUN)}${id}/${name}`),
    );
    expect(await fixture.store.list(blockKeys.prefix(RUN))).toEqual(expected.toSorted());
  });

  it("needs a fixed number of Batch calls", () => {
    expect(calls["batch.SubmitJob"]).toBe(BLOCKS);
    // One for each of the two kinds of machines, however many blocks there are.
    expect(calls["batch.RegisterJobDefinition"]).toBe(2);
    expect(calls["batch.ListJobs"]).toBeUndefined();
    expect(calls["batch.TerminateJob"]).toBeUndefined();
    // Many are asked for at once.
    expect(calls["batch.DescribeJobs"]).toBeLessThan(BLOCKS);
  });

  it("needs a fixed number of S3 calls", () => {
    // By the client spec, claim, note and end, by the job its record; plan, history and end of the run.
    expect(calls["s3.PutObject"]).toBe(5 * BLOCKS + 3);
    // By the job its spec, by the client its record, twice; the plan, and the history.
    expect(calls["s3.GetObject"]).toBe(3 * BLOCKS + 2);
    // The run's events once, its records once, its jobs once.
    expect(calls["s3.ListObjectsV2"]).toBe(3);
  });

  it("runs none again for a later client, which reads each record once", async () => {
    const again = await run();
    expect(again.outcome.records).toHaveLength(BLOCKS);
    expect(again.calls["batch.SubmitJob"]).toBeUndefined();
    // The plan, the history and the event that finished the run.
    expect(again.calls["s3.GetObject"]).toBe(BLOCKS + 3);
  });
});
