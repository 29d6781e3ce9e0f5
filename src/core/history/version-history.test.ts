import { describe, expect, it } from "vitest";
import { machine } from "../../../test/support/samples.ts";
import {
  type HistoryRun,
  historyRecords,
  version,
} from "../../../test/support/synthetic-noise-history.ts";
import { UsageError } from "../errors.ts";
import { versionHistory } from "./version-history.ts";

/** Times of timers: 1.2 has a slower transport, 1.4 a faster chemistry. */
const parts = (name: string) => {
  const minor = Number(name.split(".")[1] ?? 0);
  return {
    Transport: minor >= 2 ? 36 : 30,
    Chemistry: minor >= 4 ? 45 : 50,
    Convection: 20,
  };
};
const [v0, v1, v2, v3, v4] = ["1.0", "1.1", "1.2", "1.3", "1.4"].map((name) => version(name)) as [
  ReturnType<typeof version>,
  ReturnType<typeof version>,
  ReturnType<typeof version>,
  ReturnType<typeof version>,
  ReturnType<typeof version>,
];

/** 1.3 and 1.4 were never measured against 1.0. */
const chained: readonly HistoryRun[] = [
  { run: "a", versions: [v0, v1, v2], day: "2026-01-01" },
  { run: "b", versions: [v2, v3, v4], day: "2026-01-02" },
];

const historyOf = (runs: readonly HistoryRun[], reference?: string) =>
  versionHistory(historyRecords(runs, { parts }), { reference });

describe("versionHistory", () => {
  it("names the version of each lasting change of the peak memory", () => {
    const memory = (name: string) => (Number(name.split(".")[1]) >= 3 ? 1120 : 1000);
    const records = historyRecords(chained, { parts, memory });
    const [series] = versionHistory(records, { reference: "1.0" }).series;
    expect(series?.memory?.quantity).toBe("peak memory");
    expect(series?.memory?.ratios.map(({ change }) => Math.round(100 * change))).toEqual([
      0, 0, 0, 12, 12,
    ]);
    expect(series?.memorySteps).toMatchObject([{ version: "1.3", previous: "1.2" }]);
    expect(series?.memorySteps[0]?.change).toBeCloseTo(0.12, 2);
  });

  it("reports no step of the peak memory below 2 %, or without a change", () => {
    for (const memory of [() => 1000, (name: string) => (name === "1.0" ? 1000 : 1015)]) {
      const [series] = versionHistory(historyRecords(chained, { parts, memory })).series;
      expect(series?.memorySteps).toEqual([]);
    }
  });

  it("names the version, size and timers of each step along a chain of comparisons", () => {
    const [series] = historyOf(chained, "1.0").series;
    expect(series?.versions.map(({ label, isDirect }) => [label, isDirect])).toEqual([
      ["1.0", true],
      ["1.1", true],
      ["1.2", true],
      ["1.3", false],
      ["1.4", false],
    ]);
    expect(series?.steps.map(({ version: name, candidates }) => [name, candidates])).toEqual([
      ["1.2", ["1.2"]],
      ["1.4", ["1.4"]],
    ]);
    const [slower, faster] = series?.steps ?? [];
    expect(slower?.change).toBeCloseTo(0.06, 2);
    expect(slower?.low).toBeLessThan(0.06);
    expect(slower?.high).toBeGreaterThan(0.06);
    expect(slower?.timers.map(({ name }) => name)).toEqual(["Transport"]);
    expect(slower?.timers[0]?.change).toBeCloseTo(0.2, 1);
    expect(slower?.timers[0]?.part).toBeCloseTo(1, 0);
    expect(faster?.change).toBeCloseTo(-5 / 106, 2);
    expect(faster?.timers.map(({ name }) => name)).toEqual(["Chemistry"]);
    const wall = series?.quantities[0];
    expect(wall?.quantity).toBe("wall time");
    expect(wall?.ratios[4]?.change).toBeCloseTo(0.01, 2);
    expect(wall?.levels[3]).toBeCloseTo(0.06, 2);
  });

  it("reverses the sign if the reference is at the other end", () => {
    const [there] = historyOf(chained, "1.0").series;
    const [back] = historyOf(chained, "1.4").series;
    const forth = there?.quantities[0]?.ratios[4]?.change ?? 0;
    expect(Math.log1p(back?.quantities[0]?.ratios[0]?.change ?? 1)).toBeCloseTo(
      -Math.log1p(forth),
      9,
    );
    expect(back?.steps.map(({ change }) => change)).toEqual(
      there?.steps.map(({ change }) => change),
    );
  });

  it("uses the most frequent baseline as the reference, and accepts the start of a digest", () => {
    const runs = [...chained, { run: "c", versions: [v2, v1], day: "2026-01-03" }];
    expect(historyOf(runs).series[0]?.reference).toBe("1.2");
    const digest = v3.digest.replace("sha256:", "").slice(0, 10);
    expect(historyOf(runs, digest).series[0]?.reference).toBe("1.3");
  });

  it("rejects an unknown reference and lists the known versions", () => {
    expect(() => historyOf(chained, "9.9")).toThrow(UsageError);
    expect(() => historyOf(chained, "9.9")).toThrow(/1\.0, 1\.1, 1\.2/);
  });

  it("lists versions that are not connected with the reference", () => {
    const island = { run: "c", versions: [version("2.0"), version("2.1")], day: "2026-01-03" };
    const [series] = historyOf([...chained, island]).series;
    expect(series?.unconnected).toEqual([["2.0", "2.1"]]);
    expect(series?.versions).toHaveLength(5);
    const [other] = historyOf([...chained, island], "2.1").series;
    expect(other?.versions.map(({ label }) => label)).toEqual(["2.0", "2.1"]);
  });

  it("excludes comparisons of different builds, with the reason", () => {
    const other = version("1.5", { toolchain: { compiler: "gcc 12.2.0", flags: "-O3" } });
    const [series] = historyOf([
      ...chained,
      { run: "c", versions: [v4, other], day: "2026-01-03" },
    ]).series;
    expect(series?.excluded).toEqual([
      "1.4 and 1.5 in c: not comparable: compiler flags differ (-O2, -O3)",
    ]);
    expect(series?.unconnected).toEqual([["1.5"]]);
  });

  it("separates local machines", () => {
    const elsewhere = { ...machine, host: "machine-ffff" };
    const runs = [
      ...chained,
      { run: "c", versions: [v0, v1], day: "2026-01-03", machine: elsewhere },
    ];
    const { series: histories } = historyOf(runs);
    expect(histories.map((series) => [series.machine?.host, series.versions.length])).toEqual([
      [machine.host, 5],
      ["machine-ffff", 2],
    ]);
  });

  it("distinguishes versions of the same name by digest", () => {
    const rebuilt = version("1.1", { digest: version("another build").digest });
    const [series] = historyOf([
      { run: "a", versions: [v0, v1], day: "2026-01-01" },
      { run: "b", versions: [v0, rebuilt], day: "2026-01-02" },
    ]).series;
    const labels = series?.versions.map(({ label }) => label) ?? [];
    expect(new Set(labels).size).toBe(3);
    expect(labels[1]).toMatch(/^1\.1 \([0-9a-f]{8}\)$/);
  });

  it("reports a step of a timer without a step of the wall time", () => {
    const small = (name: string) => ({ Transport: 97, Convection: name >= "1.2" ? 3.3 : 3 });
    const [series] = versionHistory(historyRecords(chained, { parts: small })).series;
    expect(series?.steps).toEqual([]);
    expect(series?.timerSteps.map(({ quantity, version: name }) => [quantity, name])).toEqual([
      ["Convection", "1.2"],
    ]);
  });

  it("omits timers that a version lacks", () => {
    const renamed = (name: string): Record<string, number> =>
      name >= "1.3" ? { Transport: 30, "New chemistry": 50 } : { Transport: 30, Chemistry: 50 };
    const [series] = versionHistory(historyRecords(chained, { parts: renamed })).series;
    expect(series?.quantities.map(({ quantity }) => quantity)).toEqual(["wall time", "Transport"]);
  });

  it("reports the noise history for the next verdict, with its source", () => {
    const [series] = historyOf(chained).series;
    expect(series?.noise).toMatchObject({ runs: ["b", "a"] });
    expect(series?.noise?.duplicateSd).toBeGreaterThan(0.001);
    expect(series?.noise?.duplicateSd).toBeLessThan(0.01);
  });

  it.each([
    { name: "nothing", runs: [], versions: 0 },
    {
      name: "a single version",
      runs: [{ run: "a", versions: [v0], day: "2026-01-01" }],
      versions: 0,
    },
    {
      name: "a single block of two versions",
      runs: [{ run: "a", versions: [v0, v1], day: "2026-01-01", blocks: 1 }],
      versions: 1,
    },
    {
      name: "a version against itself",
      runs: [{ run: "a", versions: [v0, { ...v0, name: "again" }], day: "2026-01-01" }],
      versions: 1,
    },
  ])("finds no step in $name", ({ runs, versions }) => {
    const { series: histories } = historyOf(runs);
    expect(histories.flatMap((series) => series.steps)).toEqual([]);
    expect(histories[0]?.versions.length ?? 0).toBe(versions);
  });
});
