import { describe, expect, it } from "vitest";
import { machine, record, samplePlan } from "../../../test/support/samples.ts";
import { compare } from "../comparison/compare.ts";
import { comparisonSchema } from "../documents/comparison.ts";
import { blockSpec, type PinnedPlatform } from "../documents/plan.ts";
import { type PriceList, priceListSchema } from "../documents/prices.ts";
import type { BlockRecord } from "../documents/record.ts";

function pinned(name: string, threads: number): PinnedPlatform {
  return { id: `${name}-${threads}t`, name, architecture: "amd64", threads, cores: [] };
}

/** Factor by which hosts differ: half a percent, in a different order on each platform. */
const wobble = (seed: number, index: number) => 1 + 0.005 * Math.sin(12.9 * seed + 78.2 * index);

interface Run {
  readonly platforms: readonly PinnedPlatform[];
  /** Wall seconds on each platform. */
  readonly seconds: readonly number[];
  readonly blocks?: number;
  readonly prices?: PriceList;
  readonly hostOf?: (platform: string, index: number) => string;
}

function compareRun({ platforms, seconds, blocks = 4, prices, hostOf }: Run) {
  const plan = samplePlan({ platforms, suite: { layout: { maxBlocks: blocks } } });
  const records = plan.blocks.map((block, index): BlockRecord => {
    const number = platforms.findIndex(({ id }) => id === block.platform);
    const ordinal = Number(block.id.slice(-2));
    const measured = record(
      blockSpec(plan, "sample-1", block),
      (side, trial) => (seconds[number] ?? 1) * wobble(index, trial) * (side === "B" ? 1.5 : 1),
    );
    const host = hostOf?.(block.platform, ordinal) ?? `i-${block.platform}-${ordinal}`;
    return {
      ...measured,
      startedAt: `2026-01-01T00:00:${String(index).padStart(2, "0")}.000Z`,
      sessions: measured.sessions.map((session) => ({
        ...session,
        machine: { ...machine, host, physicalCores: 16 },
      })),
    };
  });
  return compare({
    run: "sample-1",
    plan,
    records,
    gcbench: "0",
    ...(prices === undefined ? {} : { prices }),
  });
}

const PRICES = priceListSchema.parse({
  schemaVersion: 1,
  prices: [
    { platform: "fast", usdPerHour: 2, purchase: "on-demand", date: "2026-11-01", source: "list" },
    { platform: "cheap", usdPerHour: 1, purchase: "on-demand", date: "2026-11-02", source: "list" },
  ],
  overheads: [
    {
      platform: "fast",
      bootSeconds: 60,
      imagePullSeconds: 30,
      stagingSeconds: 10,
      date: "2026-11-01",
      source: "measured",
    },
  ],
});
const FAST = pinned("fast", 16);
const CHEAP = pinned("cheap", 16);

describe("comparePlatforms", () => {
  it("ranks by the wall times that stand beside the comparison of the same versions", () => {
    const comparison = compareRun({ platforms: [FAST, CHEAP], seconds: [100, 150], blocks: 8 });
    const times = (comparison.platformQuestions ?? []).flatMap(({ version, rankings }) =>
      (rankings.find(({ metric }) => metric === "wall-time")?.platforms ?? []).map(
        ({ platform, value }) => ({ version, platform, value }),
      ),
    );
    expect(times).toHaveLength(4);
    for (const { version, platform, value } of times) {
      const cell = comparison.cells.find((one) => one.platform === platform);
      const summary = version === cell?.baseline ? cell.a : cell?.b;
      expect(value).toBeCloseTo(summary?.wallSeconds ?? 0, 9);
    }
  });

  it("omits versions that ran on a single platform", () => {
    expect(compareRun({ platforms: [FAST], seconds: [100] }).platformQuestions).toBeUndefined();
  });

  it("ranks each version by each available metric", () => {
    const comparison = compareRun({
      platforms: [FAST, CHEAP],
      seconds: [100, 150],
      prices: PRICES,
    });
    const [base, next] = comparison.platformQuestions ?? [];
    expect([base?.version, next?.version]).toEqual(["base", "next"]);
    expect(base?.rankings.map(({ metric }) => metric)).toEqual(["wall-time", "throughput", "cost"]);
    const [time, throughput, cost] = base?.rankings ?? [];
    expect(time?.platforms.map(({ platform, rankStatus }) => [platform, rankStatus])).toEqual([
      ["fast-16t", "best"],
      ["cheap-16t", "worse"],
    ]);
    expect(time?.platforms[1]?.gapToBest).toBeCloseTo(0.5, 1);
    // 0.25 simulated days in 100 s, at 2 USD an hour
    expect(throughput?.platforms[0]?.value).toBeCloseTo((0.25 * 86_400) / 100, -1);
    expect(cost?.platforms.map(({ platform }) => platform)).toEqual(["cheap-16t", "fast-16t"]);
    expect(cost?.platforms[1]?.value).toBeCloseTo((2 * (100 / 3600)) / 0.25, 2);
    for (const { value, low, high } of base?.rankings.flatMap((ranking) => ranking.platforms) ??
      []) {
      expect(low).toBeLessThan(value);
      expect(high).toBeGreaterThan(value);
    }
    expect(next?.rankings[0]?.platforms[0]?.value).toBeCloseTo(150, -1);
    expect(comparisonSchema.parse(JSON.parse(JSON.stringify(comparison)))).toEqual(comparison);
  });

  it("names no single best platform if two are indistinguishable", () => {
    const [base] =
      compareRun({ platforms: [FAST, CHEAP], seconds: [100, 100.1] }).platformQuestions ?? [];
    expect(base?.rankings[0]?.platforms.map(({ rankStatus }) => rankStatus)).toEqual([
      "as good as the best",
      "as good as the best",
    ]);
    // Three hosts decided the comparison of the versions, and the ranking takes the same.
    expect(base?.rankings[0]?.platforms.map(({ requiredHosts }) => requiredHosts)).toEqual([4, 4]);
  });

  it("includes boot and staging if all platforms have them", () => {
    const both = {
      ...PRICES,
      overheads: [...PRICES.overheads, { ...PRICES.overheads[0], platform: "cheap" }],
    };
    const prices = priceListSchema.parse(both);
    const [base] =
      compareRun({ platforms: [FAST, CHEAP], seconds: [100, 150], prices }).platformQuestions ?? [];
    const allIn = base?.rankings.find(({ metric }) => metric === "all-in-cost");
    const fast = allIn?.platforms.find(({ platform }) => platform === "fast-16t");
    expect(fast?.value).toBeCloseTo((2 * (200 / 3600)) / 0.25, 2);
  });

  it("counts blocks on the same host as a single replicate, except on this machine", () => {
    const run = { seconds: [100, 150], hostOf: (platform: string) => `i-${platform}` };
    const [cloud] = compareRun({ ...run, platforms: [FAST, CHEAP] }).platformQuestions ?? [];
    expect(cloud?.platforms.map(({ hosts, trials }) => [hosts, trials])).toEqual([
      [1, 8],
      [1, 8],
    ]);
    expect(cloud?.rankings[0]?.platforms.map(({ rankStatus, low }) => [rankStatus, low])).toEqual([
      ["too few hosts", null],
      ["too few hosts", null],
    ]);
    const platforms = [pinned("local", 1), pinned("local", 2)];
    const [local] = compareRun({ ...run, platforms }).platformQuestions ?? [];
    expect(local).toMatchObject({ isLocal: true, platforms: [{ hosts: 3 }, { hosts: 3 }] });
  });

  it("fits a scaling law to five or more thread counts, without threads that share cores", () => {
    const counts = [1, 2, 4, 8, 16, 32];
    const [base] =
      compareRun({
        platforms: counts.map((threads) => pinned("fast", threads)),
        seconds: counts.map((threads) => 100 * (0.1 + 0.9 / Math.min(threads, 16))),
      }).platformQuestions ?? [];
    const [scaling] = base?.scaling ?? [];
    expect(scaling?.fit?.law).toBe("amdahl");
    expect(scaling?.fit?.serialFraction.value).toBeCloseTo(0.1, 2);
    expect(scaling?.points.map(({ threads, isFitted }) => [threads, isFitted]).at(-1)).toEqual([
      32,
      false,
    ]);
    expect(scaling?.fit?.predictions.at(-1)?.threads).toBe(16);
    expect(base?.notes.join()).toContain("fast-32t");
  });

  it("explains why there is no fit", () => {
    const [base] =
      compareRun({ platforms: [pinned("fast", 1), pinned("fast", 2)], seconds: [100, 60] })
        .platformQuestions ?? [];
    expect(base?.scaling).toMatchObject([
      {
        name: "fast",
        fit: null,
        noFitReason: "a scaling law needs at least 5 thread counts, but there are 2",
      },
    ]);
  });

  it("notes platforms without a price", () => {
    const other = pinned("other", 16);
    const [base] =
      compareRun({ platforms: [FAST, CHEAP, other], seconds: [1, 2, 3], prices: PRICES })
        .platformQuestions ?? [];
    expect(base?.notes).toContain("The price of other-16t is unknown: not ranked by cost.");
    expect(base?.rankings.at(-1)?.platforms).toHaveLength(2);
  });
});

describe("priceListSchema", () => {
  const price = { platform: "a", usdPerHour: 1, purchase: "spot", date: "2026-11-01", source: "x" };
  it.each([
    [{ ...price, date: undefined }],
    [{ ...price, date: "yesterday" }],
    [{ ...price, source: "" }],
    [{ ...price, usdPerHour: 0 }],
    [{ ...price, usdPerHour: "1" }],
    [{ ...price, range: { low: 2, high: 1 } }],
    [{ ...price, currency: "EUR" }],
  ])("rejects %j", (wrong) => {
    expect(priceListSchema.safeParse({ schemaVersion: 1, prices: [price] }).success).toBe(true);
    expect(priceListSchema.safeParse({ schemaVersion: 1, prices: [wrong] }).success).toBe(false);
  });

  it("rejects a platform with two prices", () => {
    const twice = { schemaVersion: 1, prices: [price, price] };
    expect(priceListSchema.safeParse(twice).error?.message).toContain("a price is listed twice");
  });
});
