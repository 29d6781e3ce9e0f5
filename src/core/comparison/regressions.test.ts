import { describe, expect, it } from "vitest";
import { releaseRun } from "../../../test/support/release-run.ts";
import type { Cell, Comparison, Effect } from "../documents/comparison.ts";
import { failsOn } from "./fails-on.ts";
import { afterRun, isClearlyLarger, matchingCause, withoutAccepted } from "./known-regressions.ts";
import { type FoundCause, otherRegressions, regressionCauses } from "./regression-causes.ts";
import { suspectRanges } from "./suspect-ranges.ts";

const RUN = releaseRun({ factor: 1 }).comparison;
const [CELL] = RUN.cells;

const effectOf = (change: number, verdict: Effect["verdict"] = "slower"): Effect => ({
  verdict,
  change,
  low: change - 0.01,
  high: change + 0.01,
  confidence: 0.98,
  p: 0.001,
  smallestDetectable: 0.01,
  hosts: 4,
  trials: 16,
  noise: "none",
});

interface CellChange extends Partial<Cell> {
  /** Change of the total; null: not material. */
  readonly total?: number | null;
  /** Seconds that slower timers add to the baseline's total of 100 s. */
  readonly added?: Readonly<Record<string, number>>;
}

function cellOf({ total = null, added = {}, ...change }: CellChange): Cell {
  if (!CELL?.a || !CELL.b || !CELL.memory) throw new Error("no cell");
  const effect = total === null ? effectOf(0, "no material change") : effectOf(total);
  const timers = Object.entries(added).map(([name, seconds]) => ({
    name,
    parent: null,
    isLeaf: true,
    secondsA: 10,
    secondsB: 10 + seconds,
    effect: effectOf(seconds / 10),
    isWatched: false,
  }));
  return {
    ...CELL,
    effect,
    timers,
    a: { ...CELL.a, wallSeconds: 100 },
    b: { ...CELL.b, wallSeconds: 100 * (1 + (total ?? 0)) },
    ...change,
  };
}

const runOf = (cells: readonly CellChange[], change: Partial<Comparison> = {}): Comparison => ({
  ...RUN,
  agreements: [],
  measuredTo: "2026-02-01T00:00:00.000Z",
  ...change,
  cells: cells.map(cellOf),
});

const STATE = { source: null, measured: "", goneSince: null, closed: null, earlier: null };

const namesOf = (comparison: Comparison) =>
  regressionCauses(comparison).map(({ workload, quantity }) =>
    [workload, quantity.kind, quantity.timer].filter(Boolean).join(" "),
  );
const firstCause = (comparison: Comparison): FoundCause => {
  const [cause] = regressionCauses(comparison);
  if (!cause) throw new Error("no cause");
  return cause;
};

describe("causes of regressions", () => {
  it.each<[string, CellChange, readonly string[]]>([
    ["a slow total without timers", { total: 0.1 }, ["short total"]],
    ["a slow timer of an unchanged total", { added: { A: 0.8 } }, ["short timer A"]],
    [
      "a slow total that one timer explains",
      { total: 0.1, added: { A: 9, B: 0.5 } },
      ["short timer A"],
    ],
    [
      "a slow total that two timers explain",
      { total: 0.1, added: { A: 6, B: 4 } },
      ["short timer A", "short timer B"],
    ],
    [
      "a slow total that many small timers explain",
      { total: 0.1, added: { A: 1.5, B: 1.5, C: 1.5, D: 1.5, E: 1.5, F: 1.5 } },
      ["short total"],
    ],
    ["a slow total that no timer explains", { total: 0.1, added: { A: 2.5 } }, ["short total"]],
  ])("of %s", (_what, cell, expected) => {
    expect(namesOf(runOf([cell]))).toEqual(expected);
  });

  it("join platforms, also where the total alone is slow on one of them", () => {
    const cells = [
      { platform: "graviton3", total: 0.1, added: { A: 9 } },
      { platform: "genoa", total: 0.1, added: { A: 8 } },
      { platform: "xeon", total: 0.05 },
    ];
    const causes = regressionCauses(runOf(cells));
    expect(causes).toHaveLength(1);
    expect(causes[0]?.sizes.map(({ platform, kind }) => `${platform} ${kind}`)).toEqual([
      "graviton3 timer",
      "genoa timer",
      "xeon total",
    ]);
  });

  it("begin with failures, then the largest", () => {
    const failed = {
      block: "b",
      position: 0,
      version: "geos-chem-14.7.0",
      class: "crash" as const,
    };
    const failure = { ...failed, message: "", logLines: [], log: null };
    const cells = [
      { workload: "one", total: 0.05 },
      { workload: "two", total: 0.2 },
      { workload: "three", failures: [failure] },
    ];
    expect(namesOf(runOf(cells))).toEqual(["three failure", "two total", "one total"]);
  });

  it("include memory, and exclude comparisons of a version with itself", () => {
    const memory = CELL?.memory && {
      ...CELL.memory,
      peak: { ...CELL.memory.peak, verdict: "more" as const, change: 0.2 },
    };
    expect(namesOf(runOf([{ memory: memory ?? null }]))).toEqual(["short memory"]);
    expect(namesOf(runOf([{ total: 0.1, candidate: "geos-chem-14.6.3" }]))).toEqual([]);
  });

  it("are those of releases only", () => {
    const comparison = runOf([{ total: 0.1, candidate: "geos-chem-14.8.0-rc.1" }]);
    expect(namesOf(comparison)).toEqual([]);
    expect(otherRegressions(comparison)).toEqual(["geos-chem-14.8.0-rc.1"]);
  });
});

describe("a known cause", () => {
  const known = firstCause(runOf([{ total: 0.1, added: { A: 9 } }]));
  const version = (baseline: string, candidate: string, cell: CellChange = {}) =>
    firstCause(
      runOf([
        {
          total: 0.1,
          added: { A: 9 },
          ...cell,
          baseline: `geos-chem-${baseline}`,
          candidate: `geos-chem-${candidate}`,
        },
      ]),
    );

  it.each<[string, FoundCause, boolean]>([
    ["the same step", version("14.6.3", "14.7.0"), true],
    ["the same version against an older one", version("14.5.0", "14.7.0"), true],
    ["a later version against the same baseline", version("14.6.3", "14.8.0"), true],
    ["a later step", version("14.7.0", "14.8.0"), false],
    ["a later version that is worse", version("14.6.3", "14.8.0", { added: { A: 12 } }), false],
    ["the same total without its timers", version("14.6.3", "14.7.0", { added: {} }), true],
    ["the total's other timer", version("14.6.3", "14.7.0", { added: { B: 9 } }), false],
    ["another timer", version("14.6.3", "14.7.0", { total: null, added: { B: 9 } }), false],
    ["another build", version("14.6.3", "14.8.0-native"), false],
    ["another workload", version("14.6.3", "14.7.0", { workload: "long" }), false],
  ])("is compared with %s", (_what, found, expected) => {
    expect(matchingCause(found, [known]) === known).toBe(expected);
  });

  it("is clearly larger if the interval lies above that of the same platform", () => {
    const on = (platform: string, total: number) => firstCause(runOf([{ platform, total }])).sizes;
    const earlier = [...on("genoa", 0.3), ...on("xeon", 0.05)];
    expect(isClearlyLarger(on("xeon", 0.06), earlier)).toBe(false);
    expect(isClearlyLarger(on("xeon", 0.08), earlier)).toBe(true);
    expect(isClearlyLarger(on("graviton3", 0.3), earlier)).toBe(false);
    expect(isClearlyLarger(on("graviton3", 0.4), earlier)).toBe(true);
  });

  it("loses the platforms on which a run proves it gone, and keeps those that it did not measure", () => {
    const cells = ["genoa", "xeon"].map((platform) => ({ platform, total: 0.1 }));
    const cause = firstCause(runOf(cells));
    const state = { ...STATE, causes: [cause] };
    const left = (comparison: Comparison) =>
      afterRun(state, new Map(), comparison).causes[0]?.sizes.map(({ platform }) => platform);
    const later = { measuredTo: "2026-03-01T00:00:00.000Z" };
    expect(left(runOf([{ platform: "genoa" }], later))).toEqual(["xeon"]);
    const uncertain = { platform: "genoa", effect: effectOf(0.095, "inconclusive") };
    expect(left(runOf([uncertain], later))).toEqual(["genoa", "xeon"]);
    const smaller = { platform: "genoa", effect: effectOf(0.02, "inconclusive") };
    expect(left(runOf([smaller], later))).toEqual(["xeon"]);
    const earlier = { measuredTo: "2026-01-01T00:00:00.000Z" };
    expect(left(runOf([{ platform: "genoa" }], earlier))).toEqual(["genoa", "xeon"]);
  });
});

describe("a regression without a size", () => {
  const later = { measuredTo: "2026-03-01T00:00:00.000Z" };
  const sizesAfter = (known: FoundCause, comparison: Comparison) => {
    const state = { ...STATE, causes: [known] };
    return afterRun(state, new Map(), comparison).causes[0]?.sizes.length;
  };
  const failed = (version: string) => {
    const failure = { block: "b", position: 0, version, class: "crash" as const };
    return [{ ...failure, message: "", logLines: [], log: null }];
  };

  it("is gone when the same or a later version no longer fails", () => {
    const known = firstCause(runOf([{ failures: failed("geos-chem-14.7.0") }]));
    expect(sizesAfter(known, runOf([{}], later))).toBe(0);
    expect(sizesAfter(known, runOf([{ candidate: "geos-chem-14.7.1" }], later))).toBe(0);
    expect(sizesAfter(known, runOf([{ candidate: "geos-chem-14.6.2" }], later))).toBe(1);
    const again = { candidate: "geos-chem-14.7.1", failures: failed("geos-chem-14.7.1") };
    expect(sizesAfter(known, runOf([again], later))).toBe(1);
  });

  it("is gone when the results agree again", () => {
    const agreement = RUN.agreements?.find(({ relation }) => relation !== "versions");
    if (!agreement) throw new Error("no agreement");
    const b = { platform: "local-2t", version: "geos-chem-14.7.0" };
    const results = (isUnexpected: boolean) => [{ ...agreement, b, isUnexpected }];
    const known = firstCause(runOf([{}], { agreements: results(true) }));
    expect(known.quantity.kind).toBe("results");
    expect(sizesAfter(known, runOf([{}], { ...later, agreements: results(true) }))).toBe(1);
    expect(sizesAfter(known, runOf([{}], { ...later, agreements: results(false) }))).toBe(0);
    expect(sizesAfter(known, runOf([{}], later))).toBe(1);
  });
});

describe("an accepted regression", () => {
  it("does not make a run fail, but another one does", () => {
    const comparison = runOf([{ total: 0.1, added: { A: 9, B: 0.5 } }]);
    const accepted = regressionCauses(comparison);
    expect(failsOn(comparison, "regression")).toBe(true);
    expect(failsOn(withoutAccepted(comparison, accepted), "regression")).toBe(false);
    expect(failsOn(withoutAccepted(comparison, accepted), "inconclusive")).toBe(false);
    const two = runOf([{ total: 0.1, added: { A: 6, B: 4 } }]);
    const [first] = regressionCauses(two);
    expect(failsOn(withoutAccepted(two, first ? [first] : []), "regression")).toBe(true);
    const elsewhere = runOf([
      { total: 0.1, added: { A: 9 } },
      { workload: "long", total: 0.1 },
    ]);
    expect(failsOn(withoutAccepted(elsewhere, accepted), "regression")).toBe(true);
  });
});

describe("suspects", () => {
  const step = { baseline: "geos-chem-14.6.3", version: "geos-chem-14.7.0" };

  it("are the commits of each submodule that changed", () => {
    const commits = (digit: string) => ({
      ".": digit.repeat(40),
      "src/GEOS-Chem": digit.repeat(40),
      "src/HEMCO": "f".repeat(40),
    });
    const versions = RUN.versions.map((version, index) => ({
      ...version,
      commits: commits(String(index)),
    }));
    expect(suspectRanges({ versions }, step)).toEqual([
      { repository: "geoschem/geos-chem", from: "0".repeat(40), to: "1".repeat(40) },
      { repository: "geoschem/GCClassic", from: "0".repeat(40), to: "1".repeat(40) },
    ]);
  });

  it("are the commits between two tags if the commits are unknown", () => {
    expect(suspectRanges(RUN, step)).toEqual([
      { repository: "geoschem/GCClassic", from: "14.6.3", to: "14.7.0" },
    ]);
    expect(suspectRanges(RUN, { baseline: "base", version: "next" })).toEqual([]);
  });
});
