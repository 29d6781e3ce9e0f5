import { describe, expect, it } from "vitest";
import { FakeStore } from "../../../test/support/fakes.ts";
import { record, samplePlan } from "../../../test/support/samples.ts";
import { blockSpec } from "../../core/documents/plan.ts";
import { NO_PRICES, priceListSchema } from "../../core/documents/prices.ts";
import { jobEndKeys, jobKeys, sessionKeys } from "../../core/documents/store-layout.ts";
import { toJson } from "../../core/format/json.ts";
import { readJobs, readRunPrices, storePrices } from "./stored-runs.ts";

const LIST = priceListSchema.parse({
  schemaVersion: 1,
  prices: [
    { platform: "local", usdPerHour: 1, purchase: "own", date: "2026-11-01", source: "a bill" },
  ],
});

describe("the prices of a run", () => {
  it("are those that it began with", async () => {
    const store = new FakeStore();
    expect(await readRunPrices(store, "sample-1")).toBeNull();
    expect(await storePrices(store, "sample-1", LIST)).toEqual(LIST);
    expect(await storePrices(store, "sample-1", NO_PRICES)).toEqual(LIST);
    expect(await readRunPrices(store, "sample-1")).toEqual(LIST);
  });

  it("are refused if the document is damaged", async () => {
    const store = new FakeStore();
    await store.writeOnce("runs/sample-1/prices.json", "{}");
    await expect(readRunPrices(store, "sample-1")).rejects.toThrow(
      /is not a valid gcbench document/,
    );
  });
});

describe("the jobs of a run", () => {
  it("are how they ended, and the sessions that no record tells of", async () => {
    const store = new FakeStore();
    const plan = samplePlan();
    const [block] = plan.blocks;
    if (!block) throw new Error("the sample plan has no block");
    const made = record(blockSpec(plan, "sample-1", block), () => 30);
    const [told] = made.sessions;
    if (!told) throw new Error("the sample record has no session");
    const end = {
      schemaVersion: 1 as const,
      jobId: "job-1",
      jobName: "sample",
      attempts: [],
      createdAt: "2026-01-01T00:00:00.000Z",
      stoppedAt: null,
      status: "FAILED",
      statusReason: null,
    };
    await store.writeOnce(sessionKeys.of("sample-1", block.id, 1), toJson(told));
    await store.writeOnce(sessionKeys.of("sample-1", block.id, 2), toJson({ ...told, session: 2 }));
    await store.writeOnce(jobKeys.of("sample-1", block.id, 1), "{}");
    await store.writeOnce(jobEndKeys.of("sample-1", block.id, 1), toJson(end));
    const jobs = await readJobs(store, "sample-1", [made]);
    expect(jobs.ends).toEqual([{ block: block.id, end }]);
    expect(jobs.sessions.map(({ session }) => session.session)).toEqual([2]);
  });
});
