import { describe, expect, it } from "vitest";
import { machine } from "../../../test/support/samples.ts";
import {
  type HistoryRun,
  historyRecords,
  version,
} from "../../../test/support/synthetic-noise-history.ts";
import { UsageError } from "../errors.ts";
import { versionHistory } from "./version-history.ts";

/** 1.2 brought a slower transport, 1.4 a faster chemistry; convection is not touched. */
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

/** 1.3 and 1.4 never met 1.0 in a block. */
const chained: readonly HistoryRun[] = [
  { run: "a", versions: [v0, v1, v2], day: "2026-01-01" },
  { run: "b", versions: [v2, v3, v4], day: "2026-01-02" },
];

const historyOf = (runs: readonly HistoryRun[], reference?: string) =>
  versionHistory(historyRecords(runs, { parts }), { reference });

describe("versionHistory", () => {
  it("names the version that brought each step, its size and its timers, over chains of pairs", () => {
    const [place] = historyOf(chained, "1.0").places;
    expect(place?.versions.map(({ label, isDirect }) => [label, isDirect])).toEqual([
      ["1.0", true],
      ["1.1", true],
      ["1.2", true],
      ["1.3", false],
      ["1.4", false],
    ]);
    expect(place?.steps.map(({ version: name, candidates }) => [name, candidates])).toEqual([
      ["1.2", ["1.2"]],
      ["1.4", ["1.4"]],
    ]);
    const [slower, faster] = place?.steps ?? [];
    expect(slower?.change).toBeCloseTo(0.06, 2);
    expect(slower?.low).toBeLessThan(0.06);
    expect(slower?.high).toBeGreaterThan(0.06);
    expect(slower?.timers.map(({ name }) => name)).toEqual(["Transport"]);
    expect(slower?.timers[0]?.change).toBeCloseTo(0.2, 1);
    expect(slower?.timers[0]?.part).toBeCloseTo(1, 0);
    expect(faster?.change).toBeCloseTo(-5 / 106, 2);
    expect(faster?.timers.map(({ name }) => name)).toEqual(["Chemistry"]);
    const wall = place?.series[0];
    expect(wall?.quantity).toBe("wall time");
    expect(wall?.ratios[4]?.change).toBeCloseTo(0.01, 2);
    expect(wall?.levels[3]).toBeCloseTo(0.06, 2);
  });

  it("turns the sign where the reference is at the other end", () => {
    const [there] = historyOf(chained, "1.0").places;
    const [back] = historyOf(chained, "1.4").places;
    const forth = there?.series[0]?.ratios[4]?.change ?? 0;
    expect(Math.log1p(back?.series[0]?.ratios[0]?.change ?? 1)).toBeCloseTo(-Math.log1p(forth), 9);
    expect(back?.steps.map(({ change }) => change)).toEqual(
      there?.steps.map(({ change }) => change),
    );
  });

  it("takes the most usual baseline as the reference, and a digest's beginning as a name", () => {
    const runs = [...chained, { run: "c", versions: [v2, v1], day: "2026-01-03" }];
    expect(historyOf(runs).places[0]?.reference).toBe("1.2");
    const digest = v3.digest.replace("sha256:", "").slice(0, 10);
    expect(historyOf(runs, digest).places[0]?.reference).toBe("1.3");
  });

  it("refuses a reference that no record knows, and says which there are", () => {
    expect(() => historyOf(chained, "9.9")).toThrow(UsageError);
    expect(() => historyOf(chained, "9.9")).toThrow(/1\.0, 1\.1, 1\.2/);
  });

  it("names versions that nothing connects with the reference", () => {
    const island = { run: "c", versions: [version("2.0"), version("2.1")], day: "2026-01-03" };
    const [place] = historyOf([...chained, island]).places;
    expect(place?.unconnected).toEqual([["2.0", "2.1"]]);
    expect(place?.versions).toHaveLength(5);
    const [other] = historyOf([...chained, island], "2.1").places;
    expect(other?.versions.map(({ label }) => label)).toEqual(["2.0", "2.1"]);
  });

  it("uses no comparison of builds that differ, and says so", () => {
    const other = version("1.5", { toolchain: { compiler: "gcc 12.2.0", flags: "-O3" } });
    const [place] = historyOf([
      ...chained,
      { run: "c", versions: [v4, other], day: "2026-01-03" },
    ]).places;
    expect(place?.excluded).toEqual([
      "1.4 and 1.5 in c: not comparable (compiler flags: -O2 against -O3)",
    ]);
    expect(place?.unconnected).toEqual([["1.5"]]);
  });

  it("keeps machines apart where blocks ran on one's own", () => {
    const elsewhere = { ...machine, host: "machine-ffff" };
    const runs = [
      ...chained,
      { run: "c", versions: [v0, v1], day: "2026-01-03", machine: elsewhere },
    ];
    const { places } = historyOf(runs);
    expect(places.map((place) => [place.machine?.host, place.versions.length])).toEqual([
      [machine.host, 5],
      ["machine-ffff", 2],
    ]);
  });

  it("tells versions of one name by their digests", () => {
    const rebuilt = version("1.1", { digest: version("another build").digest });
    const [place] = historyOf([
      { run: "a", versions: [v0, v1], day: "2026-01-01" },
      { run: "b", versions: [v0, rebuilt], day: "2026-01-02" },
    ]).places;
    const labels = place?.versions.map(({ label }) => label) ?? [];
    expect(new Set(labels).size).toBe(3);
    expect(labels[1]).toMatch(/^1\.1 \([0-9a-f]{8}\)$/);
  });

  it("names a step of a part where the whole took none", () => {
    const small = (name: string) => ({ Transport: 97, Convection: name >= "1.2" ? 3.3 : 3 });
    const [place] = versionHistory(historyRecords(chained, { parts: small })).places;
    expect(place?.steps).toEqual([]);
    expect(place?.timerSteps.map(({ quantity, version: name }) => [quantity, name])).toEqual([
      ["Convection", "1.2"],
    ]);
  });

  it("follows no timer that some version lacks", () => {
    const renamed = (name: string): Record<string, number> =>
      name >= "1.3" ? { Transport: 30, "New chemistry": 50 } : { Transport: 30, Chemistry: 50 };
    const [place] = versionHistory(historyRecords(chained, { parts: renamed })).places;
    expect(place?.series.map(({ quantity }) => quantity)).toEqual(["wall time", "Transport"]);
  });

  it("shows the noise that the next verdict will use, and where it is from", () => {
    const [place] = historyOf(chained).places;
    expect(place?.noise).toMatchObject({ runs: ["b", "a"] });
    expect(place?.noise?.duplicateSd).toBeGreaterThan(0.001);
    expect(place?.noise?.duplicateSd).toBeLessThan(0.01);
  });

  it.each([
    { name: "nothing", runs: [], versions: 0 },
    {
      name: "a version alone",
      runs: [{ run: "a", versions: [v0], day: "2026-01-01" }],
      versions: 0,
    },
    {
      name: "one block of two versions",
      runs: [{ run: "a", versions: [v0, v1], day: "2026-01-01", blocks: 1 }],
      versions: 1,
    },
    {
      name: "a version against itself",
      runs: [{ run: "a", versions: [v0, { ...v0, name: "again" }], day: "2026-01-01" }],
      versions: 1,
    },
  ])("makes no step of $name", ({ runs, versions }) => {
    const { places } = historyOf(runs);
    expect(places.flatMap((place) => place.steps)).toEqual([]);
    expect(places[0]?.versions.length ?? 0).toBe(versions);
  });
});
