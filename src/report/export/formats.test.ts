import { describe, expect, it } from "vitest";
import { z } from "zod";
import { comparisonOf, MARGIN, SINGLE } from "../../../test/support/sample-comparison.ts";
import { pinnedVersion, type SuiteChange } from "../../../test/support/samples.ts";
import { toBencher } from "./bencher.ts";
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

const CANDIDATES: SuiteChange = {
  suite: { versions: ["base", "next", "other"] },
  versions: ["base", "next", "other"].map((name) => pinnedVersion(name)),
};

const bencher = (...given: Parameters<typeof comparisonOf>) =>
  bencherSchema.parse(JSON.parse(toBencher(comparisonOf(...given))));
const entries = (...given: Parameters<typeof comparisonOf>) =>
  entriesSchema.parse(JSON.parse(toGithubActionBenchmark(comparisonOf(...given))));
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
