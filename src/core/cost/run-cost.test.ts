import { describe, expect, it } from "vitest";
import {
  at,
  type CloudBlock,
  cloudPlatform,
  cloudPrices,
  cloudRecord,
} from "../../../test/support/cloud-samples.ts";
import { record, samplePlan } from "../../../test/support/samples.ts";
import type { CostParts } from "../documents/cost-summary.ts";
import type { JobAttempt, JobEnd } from "../documents/job.ts";
import { blockSpec } from "../documents/plan.ts";
import type { BlockRecord } from "../documents/record.ts";
import { measuredOverheads } from "./measured-overheads.ts";
import { allInTotal, runCost } from "./run-cost.ts";

const CLOUD = cloudPlatform("graviton3-4xlarge", "c7g.4xlarge");

/** Prices of 1 USD per second, so that seconds and USD are the same numbers. */
const PRICES = cloudPrices({ "c7g.4xlarge": 3600 });

const PLAN = samplePlan({ platforms: [CLOUD], suite: { layout: { maxBlocks: 4 } } });
/** Record of a PLAN block with a 20 s warm-up and four trials of 30 s. */
const blockRecord = (index: number, times: CloudBlock) => cloudRecord(PLAN, index, times);

function jobEnd(jobId: string, attempts: readonly Partial<JobAttempt>[]): JobEnd {
  return {
    schemaVersion: 1,
    jobId,
    jobName: jobId,
    attempts: attempts.map((attempt) => ({
      startedAt: null,
      stoppedAt: null,
      exitCode: null,
      reason: null,
      ...attempt,
    })),
    createdAt: at(0),
    stoppedAt: at(1000),
    status: "SUCCEEDED",
    statusReason: null,
  };
}

const costOf = (
  records: readonly BlockRecord[],
  more: Partial<Parameters<typeof runCost>[0]> = {},
) => runCost({ plan: PLAN, records, prices: PRICES, ...more });

const rounded = (parts: CostParts | null | undefined) =>
  parts && Object.fromEntries(Object.entries(parts).map(([part, usd]) => [part, Math.round(usd)]));

const FIRST = { host: "i-1", launched: 0, began: 100, firstRun: 110, ended: 270 };

describe("runCost", () => {
  it("splits a host's billed time into parts", () => {
    const cost = costOf([blockRecord(0, FIRST)]);
    expect(rounded(cost?.total)).toEqual({
      boot: 100,
      waiting: 0,
      staging: 10,
      warmUp: 20,
      trials: 120,
      other: 20,
      failed: 0,
    });
    const { computeUsd, allInUsd } = cost?.blocks[0] ?? {};
    expect([computeUsd, allInUsd].map((usd) => Math.round(usd ?? 0))).toEqual([120, 270]);
  });

  it("counts waiting for another measurement as its own part, never as staging", () => {
    const measured = blockRecord(0, FIRST);
    const waitedSeconds = 40;
    const sessions = measured.sessions.map((session) => ({ ...session, waitedSeconds }));
    const waited = { ...measured, sessions };
    const parts = { boot: 60, waiting: 40, staging: 10, warmUp: 20, trials: 120, other: 20 };
    expect(rounded(costOf([waited])?.total)).toEqual({ ...parts, failed: 0 });
    expect(measuredOverheads({ plan: PLAN, records: [waited] })).toMatchObject([
      { bootSeconds: 60, stagingSeconds: 10 },
    ]);
  });

  it("reports the time and volume of input staging", () => {
    const staging = {
      set: `sha256:${"c".repeat(64)}`,
      files: 42,
      bytes: 1000,
      fetchedBytes: 800,
      cachedBytes: 300,
      seconds: 7,
    };
    const staged = (index: number, change: Partial<typeof staging>) => {
      const measured = blockRecord(index, FIRST);
      const sessions = measured.sessions.map((session) => ({
        ...session,
        staging: { ...staging, ...change },
      }));
      return { ...measured, sessions };
    };
    const cost = costOf([
      staged(0, {}),
      staged(1, { fetchedBytes: 0, cachedBytes: 0, seconds: 1 }),
    ]);
    expect(cost?.platforms[0]?.inputs).toEqual({
      blocks: 2,
      found: 1,
      bytes: 2000,
      fetchedBytes: 800,
      cachedBytes: 300,
      seconds: 8,
    });
    expect(costOf([blockRecord(0, FIRST)])?.platforms[0]).not.toHaveProperty("inputs");
  });

  it("counts a launch once if a host ran several blocks", () => {
    const second = { ...FIRST, began: 300, firstRun: 310, ended: 470 };
    const cost = costOf([blockRecord(1, second), blockRecord(0, FIRST)]);
    expect(cost?.platforms[0]).toMatchObject({ hosts: 1, blocks: 2, unknownLaunches: 0 });
    expect(cost?.total?.boot).toBeCloseTo(130, 6); // The launch, plus 30 s between the blocks.
    expect(cost?.total && allInTotal(cost.total)).toBeCloseTo(470, 6);
  });

  it("includes a job's time around the harness", () => {
    const job = { id: "job-1", attempt: 1 };
    const end = jobEnd("job-1", [{ startedAt: at(60), stoppedAt: at(300), instance: "i-1" }]);
    const jobs = { ends: [{ block: PLAN.blocks[0]?.id ?? "", end }], sessions: [] };
    const total = costOf([blockRecord(0, { ...FIRST, job })], { jobs })?.total;
    expect(rounded(total)).toMatchObject({ boot: 60, staging: 50, trials: 120, other: 50 });
  });

  it("counts reclaimed attempts and failed blocks with their launch", () => {
    const [first, second] = PLAN.blocks;
    const reclaimed = blockRecord(0, { ...FIRST, host: "i-0", job: { id: "job-1", attempt: 1 } });
    const end = jobEnd("job-1", [
      { startedAt: at(100), stoppedAt: at(200), reason: "Host EC2 (instance i-0) terminated." },
      { startedAt: at(400), stoppedAt: at(570), exitCode: 0 },
    ]);
    const cost = costOf(
      [
        blockRecord(0, {
          host: "i-1",
          launched: 300,
          began: 400,
          firstRun: 410,
          ended: 570,
          job: { id: "job-1", attempt: 2 },
        }),
        blockRecord(1, { ...FIRST, host: "i-2", status: "failed" }),
      ],
      {
        jobs: {
          ends: [{ block: first?.id ?? "", end }],
          sessions: reclaimed.sessions.map((session) => ({ block: first?.id ?? "", session })),
        },
      },
    );
    expect(cost?.platforms[0]).toMatchObject({
      hosts: 3,
      blocks: 1,
      failedBlocks: 1,
      lostAttempts: 1,
    });
    expect(rounded(cost?.total)).toMatchObject({ failed: 200 + 270, trials: 120, boot: 100 });
    expect(cost?.blocks.find(({ block }) => block === second?.id)?.computeUsd).toBe(0);
    expect(cost?.blocks.find(({ block }) => block === first?.id)?.hosts.toSorted()).toEqual([
      "i-0",
      "i-1",
    ]);
  });

  it("bills at least a minute", () => {
    const short = blockRecord(0, { host: "i-1", launched: 0, began: 5, firstRun: 5, ended: 10 });
    const none = { ...short, warmUp: null, trials: [] };
    const total = costOf([none])?.total;
    expect(total && allInTotal(total)).toBeCloseTo(60, 6);
  });

  it("uses the listed overhead if a launch time is unknown", () => {
    const unknown = blockRecord(0, { ...FIRST, launched: null });
    expect(costOf([unknown])?.platforms[0]).toMatchObject({ unknownLaunches: 1 });
    expect(costOf([unknown])?.total?.boot).toBe(0);
    const overhead = {
      platform: CLOUD.name,
      bootSeconds: 70,
      imagePullSeconds: 5,
      stagingSeconds: 9,
      date: "2026-11-01",
      source: "made up",
    };
    const prices = { ...PRICES, overheads: [overhead] };
    expect(costOf([unknown], { prices })?.total?.boot).toBeCloseTo(75, 6);
  });

  it("has seconds but no USD without a price", () => {
    const cost = costOf([blockRecord(0, FIRST)], { prices: { ...PRICES, prices: [] } });
    expect(cost?.total).toBeNull();
    expect(cost?.platforms[0]).toMatchObject({ price: null, usd: null });
    expect(cost?.platforms[0]?.seconds.trials).toBeCloseTo(120, 6);
  });

  it("is null on a local machine without a price", () => {
    const plan = samplePlan();
    const [block] = plan.blocks;
    if (!block) throw new Error("the sample plan has no block");
    const records = [record(blockSpec(plan, "sample-1", block), () => 30)];
    expect(runCost({ plan, records, prices: PRICES })).toBeNull();
    const desk = { platform: "local", usdPerHour: 3600, purchase: "own" as const };
    const priced = { ...PRICES, prices: [{ ...desk, date: "2026-11-01", source: "a bill" }] };
    const cost = runCost({ plan, records, prices: priced });
    expect(cost?.total?.trials).toBeCloseTo(120, 6);
    expect(cost?.total?.boot).toBe(0);
    expect(cost?.platforms[0]?.unknownLaunches).toBe(0);
  });

  it("splits the billed time of the hosts completely", () => {
    const times = [0, 1, 2].map((index) => ({
      host: `i-${index % 2}`,
      launched: 1000 * (index % 2),
      began: 2000 + 500 * index,
      firstRun: 2010 + 500 * index,
      ended: 2300 + 500 * index,
    }));
    const total = costOf(times.map((block, index) => blockRecord(index, block)))?.total;
    expect(total && allInTotal(total)).toBeCloseTo(3300 + (2800 - 1000), 6);
  });
});

describe("measuredOverheads", () => {
  it("averages over hosts with a known launch, each counted once", () => {
    const again = { ...FIRST, began: 300, firstRun: 390, ended: 470 };
    const other = { host: "i-2", launched: 0, began: 140, firstRun: 170, ended: 400 };
    const silent = { ...FIRST, host: "i-3", launched: null };
    const records = [FIRST, again, other, silent].map((times, index) => blockRecord(index, times));
    expect(measuredOverheads({ plan: PLAN, records })).toMatchObject([
      { platform: CLOUD.name, bootSeconds: 120, stagingSeconds: 20, imagePullSeconds: 0 },
    ]);
  });

  it("ignores clocks that disagree", () => {
    const early = blockRecord(0, { ...FIRST, launched: 200 });
    expect(measuredOverheads({ plan: PLAN, records: [early] })).toEqual([]);
  });
});
