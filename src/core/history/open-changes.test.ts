import { beforeAll, describe, expect, it } from "vitest";
import { pinnedSuite } from "../../../test/support/samples.ts";
import { historyRecords, version } from "../../../test/support/synthetic-noise-history.ts";
import { compare } from "../comparison/compare.ts";
import { makePlan } from "../planning/make-plan.ts";
import { versionHistory } from "./version-history.ts";

const DAY = "2026-01-01";
const versions = [version("1.0"), version("1.1")];

/** Verdict on 1.1 in a run's report, and in the history of the same records. */
function bothOn(seconds: number, { scatter, blocks }: { scatter: number; blocks: number }) {
  const parts = (name: string) => ({ Transport: name === "1.0" ? 30 : seconds, Chemistry: 70 });
  const records = historyRecords([{ run: "a", versions, day: DAY, blocks }], { parts, scatter });
  const names = versions.map(({ name }) => name);
  const suite = { versions: names, layout: { maxBlocks: blocks } };
  const plan = makePlan(pinnedSuite({ versions, suite }));
  const report = compare({ run: "a", plan, records, isFinished: true, gcbench: "0" });
  const [series] = versionHistory(records).series;
  const effect = report.cells[0]?.effect;
  return {
    isChanged: effect?.verdict === "slower" || effect?.verdict === "faster",
    p: effect?.p ?? null,
    isStep: (series?.steps.length ?? 0) > 0,
    open: series?.openChanges ?? [],
  };
}

const cases = [0.005, 0.01, 0.02, 0.03].flatMap((scatter) =>
  [3, 4, 5, 8].flatMap((blocks) =>
    [24, 27, 30, 31, 32, 33, 34, 36, 38, 40].map((seconds) => ({ scatter, blocks, seconds })),
  ),
);

describe("openChanges", () => {
  let found: readonly ReturnType<typeof bothOn>[];
  beforeAll(() => {
    found = cases.map(({ seconds, ...noise }) => bothOn(seconds, noise));
  });

  it("omits changes that the report of the only comparison calls inconclusive", () => {
    const inconclusive = found.filter(({ isChanged }) => !isChanged);
    expect(inconclusive.length).toBeGreaterThan(10);
    expect(inconclusive.flatMap(({ open }) => open)).toEqual([]);
  });

  it("includes changes that the report calls slower or faster and that are no steps, with the report's p", () => {
    const changed = found.filter(({ isChanged, isStep }) => isChanged && !isStep);
    expect(changed.length).toBeGreaterThan(10);
    for (const { open, p } of changed) {
      expect(open).toMatchObject([{ version: "1.1", run: "a", p }]);
    }
  });

  it("has the interval that a step needs to exclude 0, and that contains it", () => {
    const open = found.flatMap((one) => one.open);
    expect(open.length).toBeGreaterThan(10);
    for (const { low, high } of open) {
      expect(low).toBeLessThan(0);
      expect(high).toBeGreaterThan(0);
    }
  });

  it("omits changes that a step explains", () => {
    const many = Array.from({ length: 12 }, (_, index) => version(`1.${index}`));
    const parts = (name: string) => ({
      Transport: Number(name.slice(2)) >= 6 ? 34 : 30,
      Chemistry: 70,
    });
    const runs = many.slice(1).map((one, index) => ({
      run: `run-${index}`,
      versions: [many[0] ?? one, one],
      day: `2026-01-${11 + index}`,
    }));
    const [series] = versionHistory(historyRecords(runs, { parts })).series;
    expect(series?.steps.map((step) => step.version)).toEqual(["1.6"]);
    expect(series?.openChanges).toEqual([]);
  });
});
