import { describe, expect, it } from "vitest";
import {
  at,
  type CloudBlock,
  cloudPlatform,
  cloudPrices,
  cloudRecord,
} from "../../../test/support/cloud-samples.ts";
import { FakeCaller, FakeEngine, FakeStore } from "../../../test/support/fakes.ts";
import { pinnedVersion, samplePlan } from "../../../test/support/samples.ts";
import { Budget } from "../../core/cost/budget.ts";
import { inUsd } from "../../core/cost/budget-unit.ts";
import type { Plan } from "../../core/documents/plan.ts";
import { NO_HISTORY } from "../../core/documents/run-history.ts";
import { jobEndKeys } from "../../core/documents/store-layout.ts";
import { toJson } from "../../core/format/json.ts";
import { runPlan } from "./run-plan.ts";

/** A dollar a second; four blocks of two trials of at most a minute each. */
const PRICES = cloudPrices({ "c7g.4xlarge": 3600 });
/** Two trials and a warm-up, half an hour, ten minutes of boot. */
const MAX_USD = 3 * 60 + 1800 + 600;

function planOf(spendUsd: number): Plan {
  return samplePlan({
    platforms: [cloudPlatform("graviton3-4xlarge", "c7g.4xlarge")],
    versions: [pinnedVersion("base")],
    suite: {
      versions: ["base"],
      layout: { maxBlocks: 4 },
      limits: { trialMinutes: 1, spendUsd },
    },
  });
}

/** @param times what each block does, by its index */
async function run(plan: Plan, store: FakeStore, times: (index: number) => CloudBlock) {
  const engine = new FakeEngine(store, (spec) =>
    cloudRecord(
      plan,
      plan.blocks.findIndex(({ id }) => id === spec.block.id),
      times(plan.blocks.findIndex(({ id }) => id === spec.block.id)),
    ),
  );
  const caller = new FakeCaller();
  const outcome = await runPlan({
    plan,
    run: "sample-1",
    engine,
    store,
    caller,
    history: NO_HISTORY,
    prices: PRICES,
    retryFailed: false,
    budgets: [new Budget({ plan, unit: inUsd(PRICES, "us-west-2") })],
  });
  return { outcome, submitted: engine.submitted, messages: caller.messages };
}

/** All on one host, which lives 100 s for each block. */
const sharing = (index: number): CloudBlock => ({
  host: "i-1",
  launched: 0,
  began: 100 * index + 5,
  firstRun: 100 * index + 6,
  ended: 100 * (index + 1),
});

describe("the spending limit of a run", () => {
  it("counts a host's launch once, however many blocks it served", async () => {
    // The fourth block begins with 300 USD spent: were each block counted from the launch, it would be 600.
    const plan = planOf(MAX_USD + 350);
    const { outcome, submitted } = await run(plan, new FakeStore(), sharing);
    expect(submitted).toHaveLength(4);
    expect(outcome.isFinished).toBe(true);
  });

  it("stops before a block whose worst case no longer fits", async () => {
    const { outcome, submitted, messages } = await run(
      planOf(MAX_USD + 250),
      new FakeStore(),
      sharing,
    );
    expect(submitted).toHaveLength(3);
    expect(outcome).toMatchObject({ isFinished: false, stopped: "spending limit" });
    expect(messages.join()).toContain("leaves no room for another block");
  });

  it("remembers what an earlier client paid for attempts that left no record", async () => {
    const plan = planOf(MAX_USD + 250);
    const store = new FakeStore();
    const lost = {
      schemaVersion: 1,
      jobId: "job-1",
      jobName: "sample",
      attempts: [
        { startedAt: at(0), stoppedAt: at(300), exitCode: null, reason: "gone", instance: "i-0" },
      ],
      createdAt: at(0),
      stoppedAt: at(300),
      status: "FAILED",
      statusReason: null,
    };
    await store.writeOnce(jobEndKeys.of("sample-1", plan.blocks[3]?.id ?? "", 1), toJson(lost));
    const { outcome, submitted } = await run(plan, store, sharing);
    expect(submitted).toEqual([]);
    expect(outcome.stopped).toBe("spending limit");
  });
});
