import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  pinnedVersion,
  record,
  type SuiteChange,
  samplePlan,
} from "../../../test/support/samples.ts";
import { compare } from "../../core/comparison/compare.ts";
import type { Comparison } from "../../core/documents/comparison.ts";
import { blockSpec, type Side } from "../../core/documents/plan.ts";
import { NO_PRICES, type PriceList } from "../../core/documents/prices.ts";
import { toBencher } from "./bencher.ts";
import { toCsv } from "./csv.ts";
import { toGithubActionBenchmark } from "./github-action-benchmark.ts";

/** Schema documented at bencher.dev/docs/reference/bencher-metric-format. */
const bencherSchema = z.record(
  z.string().min(1).max(1024),
  z.record(
    z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .max(64),
    z
      .strictObject({
        value: z.number(),
        lower_value: z.number().optional(),
        upper_value: z.number().optional(),
      })
      .refine(({ value, lower_value = value, upper_value = value }) => {
        return lower_value <= value && value <= upper_value;
      }),
  ),
);

/** Schema that github-action-benchmark reads; it uses a range only if a number follows `± `. */
const entriesSchema = z.array(
  z.strictObject({
    name: z.string().min(1),
    unit: z.enum(["s", "%", "MiB"]),
    value: z.number(),
    range: z
      .string()
      .regex(/^± \d.+$/)
      .refine((range) => Number.isFinite(Number(range.slice(2))))
      .optional(),
    extra: z.string(),
  }),
);

/** Three blocks on a single machine. B takes 1.1 times as long, and blocks differ by 1 %. */
function comparisonOf(
  change: SuiteChange = {},
  rename = (name: string) => name,
  prices: PriceList = NO_PRICES,
) {
  const plan = samplePlan(change);
  const records = plan.blocks.map((block, number) => {
    const seconds = (side: Side) => (side === "B" ? 110 : 100) * (1 + 0.01 * (number - 1));
    const complete = record(blockSpec(plan, "sample-1", block), seconds);
    return {
      ...complete,
      trials: complete.trials.map((trial) => ({
        ...trial,
        timers: trial.timers.map((timer) => ({ ...timer, name: rename(timer.name) })),
      })),
    };
  });
  return compare({ run: "sample-1", plan, records, isFinished: true, prices, gcbench: "0.1.0" });
}

/**
 * Comparison with outliers: a trial of B in all timers, two trials of A only in transport. Trials
 * scatter by 0.1 %, because detecting outliers requires some noise.
 */
function disturbed() {
  const plan = samplePlan({ suite: { layout: { maxBlocks: 4 } } });
  const records = plan.blocks.map((block, number) => {
    const complete = record(blockSpec(plan, "sample-1", block), (side) =>
      side === "B" ? 110 : 100,
    );
    const trials = complete.trials.map((trial, index) => {
      const scatter = 1 + 0.001 * (index % 3);
      const isHit = trial.side === "B" && number === 0 && index === 1;
      const isPartlyHit =
        number < 2 && index === complete.trials.findIndex(({ side }) => side === "A");
      const timers = trial.timers.map((timer) => ({
        ...timer,
        seconds: timer.seconds * scatter * (isPartlyHit && timer.name === "Transport" ? 1.5 : 1),
      }));
      return { ...trial, wallSeconds: trial.wallSeconds * scatter * (isHit ? 1.5 : 1), timers };
    });
    return { ...complete, trials };
  });
  return compare({ run: "sample-1", plan, records, isFinished: true, gcbench: "0.1.0" });
}

const SINGLE: SuiteChange = { suite: { versions: ["base"] }, versions: [pinnedVersion("base")] };
const CANDIDATES: SuiteChange = {
  suite: { versions: ["base", "next", "other"] },
  versions: ["base", "next", "other"].map((name) => pinnedVersion(name)),
};

const bencher = (...given: Parameters<typeof comparisonOf>) =>
  bencherSchema.parse(JSON.parse(toBencher(comparisonOf(...given))));
const entries = (...given: Parameters<typeof comparisonOf>) =>
  entriesSchema.parse(JSON.parse(toGithubActionBenchmark(comparisonOf(...given))));
/** Rows of the CSV. No field of these tables is quoted. */
function rows(...given: Parameters<typeof comparisonOf>): Record<string, string>[] {
  return rowsOf(comparisonOf(...given));
}

function rowsOf(comparison: Comparison): Record<string, string>[] {
  const [head = [], ...body] = toCsv(comparison)
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(","));
  return body.map((row) =>
    Object.fromEntries(head.map((title, index) => [title, row[index] ?? ""])),
  );
}

// Means of the hosts are 99, 100 and 101 s, 0.01 apart in logarithms: standard error 0.01 /
// sqrt(3), t(0.975, 2) = 4.3027.
const MARGIN = 4.3027 * (0.01 / Math.sqrt(3));

describe("toBencher", () => {
  it("writes wall times in nanoseconds with intervals over hosts, and the change in percent", () => {
    const found = bencher();
    expect(Object.keys(found)).toEqual([
      "short/local-2t: wall time",
      "short/local-2t/baseline: wall time",
      "short/local-2t: timer GEOS-Chem",
      "short/local-2t/baseline: timer GEOS-Chem",
      "short/local-2t: timer Transport",
      "short/local-2t/baseline: timer Transport",
    ]);
    const candidate = found["short/local-2t: wall time"];
    expect(Object.keys(candidate ?? {})).toEqual([
      "latency",
      "relative-time",
      "simulated-days-per-day",
      "peak-memory",
      "relative-peak-memory",
    ]);
    expect(candidate?.["relative-peak-memory"]?.value).toBeCloseTo(100, 6);
    expect(candidate?.["latency"]?.value).toBeCloseTo(110e9, -7);
    expect(candidate?.["latency"]?.lower_value).toBeCloseTo(110e9 * Math.exp(-MARGIN), -8);
    expect(candidate?.["latency"]?.upper_value).toBeCloseTo(110e9 * Math.exp(MARGIN), -8);
    expect(candidate?.["relative-time"]?.value).toBeCloseTo(110, 6);
    expect(candidate?.["simulated-days-per-day"]?.value).toBeCloseTo((0.25 * 86_400) / 110, 1);
    expect(candidate?.["peak-memory"]).toEqual({ value: 64 });
    const baseline = found["short/local-2t/baseline: wall time"];
    expect(baseline?.["latency"]?.value).toBeCloseTo(100e9, -7);
    expect(baseline).not.toHaveProperty("relative-time");
    expect(baseline).not.toHaveProperty("relative-peak-memory");
  });

  it("writes a single version without a relative time", () => {
    const found = bencher(SINGLE);
    expect(Object.keys(found)).toEqual([
      "short/local-2t: wall time",
      "short/local-2t: timer GEOS-Chem",
      "short/local-2t: timer Transport",
    ]);
    expect(found["short/local-2t: wall time"]).not.toHaveProperty("relative-time");
    expect(found["short/local-2t: wall time"]?.["latency"]).toHaveProperty("lower_value");
  });

  it("separates several candidates, whatever their timers' names", () => {
    const names = Object.keys(bencher(CANDIDATES, (name) => `baseline: ${name}`));
    expect(names).toHaveLength(12);
    expect(names).toContain("short/local-2t/other: timer baseline: Transport");
  });

  it("has no interval with a single host, and no change if not comparable", () => {
    const [first] = Object.values(bencher({ suite: { layout: { maxBlocks: 1 } } }));
    expect(first?.["latency"]).toEqual({ value: expect.any(Number) });
    const toolchain = { compiler: "gcc 14", flags: "-O3" };
    const versions = [pinnedVersion("base"), pinnedVersion("next", { toolchain })];
    for (const complete of Object.values(bencher({ versions }))) {
      expect(complete).not.toHaveProperty("relative-time");
      expect(complete).toHaveProperty("latency");
    }
  });
});

describe("toGithubActionBenchmark", () => {
  it("writes times, changes and memory, all smaller-is-better", () => {
    const found = entries();
    expect(found.slice(0, 4).map(({ name, unit }) => [name, unit])).toEqual([
      ["short/local-2t: wall time", "s"],
      ["short/local-2t/baseline: wall time", "s"],
      ["short/local-2t: wall time relative to the baseline", "%"],
      ["short/local-2t: peak memory", "MiB"],
    ]);
    expect(new Set(found.map(({ name }) => name)).size).toBe(found.length);
    expect(found[4]).toMatchObject({
      name: "short/local-2t: peak memory relative to the baseline",
      unit: "%",
      value: 100,
      extra: expect.stringMatching(/^no material change, 3 replicates\n94 % interval/),
    });
    const [wall, , relative] = found;
    expect(wall?.value).toBeCloseTo(110, 2);
    expect(Number(wall?.range?.slice(2))).toBeCloseTo(110 * Math.expm1(MARGIN), 2);
    expect(wall?.extra).toBe("95 % interval 107.3 to 112.8 s\nnext\nrun sample-1");
    expect(relative?.value).toBeCloseTo(110, 6);
    expect(relative?.extra).toMatch(/^slower, 3 replicates\n98 % interval/);
  });

  it("writes times and memory of a single version", () => {
    expect(entries(SINGLE).map(({ name }) => name)).toEqual([
      "short/local-2t: wall time",
      "short/local-2t: peak memory",
      "short/local-2t: timer GEOS-Chem",
      "short/local-2t: timer Transport",
    ]);
  });
});

describe("toCsv", () => {
  it("writes a row for the wall time and for each timer, with units in the titles", () => {
    const [wall, whole, part] = rows();
    expect(wall).toMatchObject({
      quantity: "wall time",
      timer: "",
      baseline: "base",
      candidate: "next",
      candidate_peak_memory_mib: "64",
      memory_verdict: "no material change",
      memory_confidence: "0.94",
      memory_growth_verdict: "",
      candidate_trials: "6",
      verdict: "slower",
      hosts: "3",
      hosts_are_blocks: "true",
      time_confidence: "0.95",
    });
    expect(Number(wall?.["baseline_seconds"])).toBeCloseTo(100, 2);
    expect(Number(wall?.["change_fraction"])).toBeCloseTo(0.1, 9);
    expect(Number(wall?.["baseline_low_seconds"])).toBeCloseTo(100 * Math.exp(-MARGIN), 1);
    expect(whole).toMatchObject({ timer: "GEOS-Chem", verdict: "", candidate_peak_memory_mib: "" });
    expect(part).toMatchObject({ timer: "Transport", parent_timer: "GEOS-Chem" });
    expect(Number(part?.["candidate_seconds"])).toBeCloseTo(33, 2);
  });

  it("counts included trials, separately for the wall time and each timer", () => {
    const comparison = disturbed();
    expect(comparison.cells[0]).toMatchObject({ a: { trials: 8 }, b: { trials: 8 } });
    const found = rowsOf(comparison).map((row) => [
      row["timer"],
      row["baseline_trials"],
      row["candidate_trials"],
    ]);
    expect(found).toEqual([
      ["", "8", "7"],
      ["GEOS-Chem", "8", "8"],
      ["Transport", "6", "8"],
    ]);
  });

  it("writes ranks, and costs if there is a price", () => {
    const platforms = [1, 2].map((threads) => ({
      id: `local-${threads}t`,
      name: "local",
      architecture: "amd64" as const,
      threads,
      cores: [],
    }));
    const price = { platform: "local", purchase: "own" as const, usdPerHour: 2.4 };
    const dated = { ...price, date: "2026-11-01", source: "a bill" };
    const found = rows({ ...SINGLE, platforms }, undefined, {
      ...NO_PRICES,
      prices: [dated],
    }).filter(({ quantity }) => quantity === "wall time");
    expect(found).toHaveLength(2);
    for (const row of found) {
      // 100 s for a quarter of a day at 2.4 USD per hour.
      expect(Number(row["baseline_usd_per_simulated_day"])).toBeCloseTo(
        ((100 / 3600) * 2.4) / 0.25,
        1,
      );
      expect(Number(row["baseline_low_usd_per_simulated_day"])).toBeLessThan(0.267);
      expect(row["candidate_usd_per_simulated_day"]).toBe("");
      expect(row["rank_status_by_wall_time"]).toBe("as good as the best");
      expect(row["gap_to_best_by_cost_low_fraction"]).toBe("0");
    }
    const [unpriced] = rows({ ...SINGLE, platforms });
    expect(unpriced).toMatchObject({ rank_status_by_cost: "", baseline_usd_per_simulated_day: "" });
  });

  it("leaves the candidate's fields empty for a single version", () => {
    expect(rows(SINGLE)[0]).toMatchObject({
      candidate: "",
      candidate_seconds: "",
      candidate_trials: "",
      verdict: "",
    });
  });

  it("escapes timer names, which the model chooses", () => {
    const text = toCsv(comparisonOf({}, (name) => `=HYPERLINK("http://x","${name}")\u001b[2J`));
    expect(text).toContain(`"'=HYPERLINK(""http://x"",""Transport"")"`);
    expect(text).not.toContain("\u001b");
  });
});
