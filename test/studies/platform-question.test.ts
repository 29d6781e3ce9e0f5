import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  eliminate,
  type PlatformSample,
  rankPlatforms,
  samplesOf,
} from "../../src/core/platforms/platform-question.ts";
import {
  chooseByElimination,
  chooseByOneHost,
  drawHost,
  ladder,
  NOISE,
  seeded,
  study,
} from "../support/platform-study.ts";

const platform = (id: string, ...values: number[]): PlatformSample => ({ id, values });

const logTimes = fc.double({ min: -5, max: 10, noNaN: true });
const samplesArbitrary = fc
  .array(fc.array(logTimes, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 6 })
  .map((all) => all.map((values, index) => ({ id: `p${index}`, values })));

describe("rankPlatforms", () => {
  // SciPy 1.17.1: r = stats.ttest_ind(b, a); r.pvalue, r.confidence_interval(0.98). With two
  // platforms and
  // equal numbers of hosts, both variances are moderated to the pooled variance.
  it("agrees with SciPy for two platforms", () => {
    const [first, second] = rankPlatforms([
      platform("b", 4.66, 4.69, 4.65, 4.7),
      platform("a", 4.61, 4.64, 4.6, 4.63),
    ]);
    expect(first).toMatchObject({ id: "a", canBeBest: true, gapToBest: 0 });
    expect(second).toMatchObject({ id: "b", canBeBest: false });
    expect(second?.p).toBeCloseTo(0.01049579759523536, 9);
    expect(first?.gapInterval).toEqual({ low: 0, high: 0 });
    expect(second?.gapInterval?.low).toBeCloseTo(0.007859973950635583, 9);
    expect(second?.gapInterval?.high).toBeCloseTo(0.10214002604936562, 9);
  });

  it("keeps platforms that are indistinguishable from the best and drops worse ones", () => {
    const ranked = rankPlatforms([
      platform("far", 5, 5.01, 5.005),
      platform("best", 4.6, 4.61, 4.605),
      platform("near", 4.601, 4.612, 4.606),
    ]);
    expect(ranked.map(({ id, canBeBest }) => [id, canBeBest])).toEqual([
      ["best", true],
      ["near", true],
      ["far", false],
    ]);
    const far = ranked[2];
    expect(far?.gapInterval?.low).toBeGreaterThan(0.3);
    expect(far?.gapInterval?.high).toBeLessThan(0.5);
  });

  it("gives no interval for a single host", () => {
    const [first, second] = rankPlatforms([platform("a", 1), platform("b", 9)]);
    expect(first).toMatchObject({ interval: null, canBeBest: true });
    expect(second).toMatchObject({ gapInterval: null, canBeBest: true, p: 1 });
  });

  it("does not moderate a platform whose hosts vary far more than the others'", () => {
    const stable = ["a", "b", "c"].map((id, index) =>
      platform(id, ...[0, 0.01, 0.02, 0.005].map((x) => x + index)),
    );
    const noisy = platform("noisy", 0.2, 1.6, -0.9, 0.4);
    const [a] = rankPlatforms([...stable, noisy]).filter(({ id }) => id === "a");
    const noisyRank = rankPlatforms([...stable, noisy]).find(({ id }) => id === "noisy");
    const width = (rank: typeof a) => (rank?.interval?.high ?? 0) - (rank?.interval?.low ?? 0);
    // Student's t over its own four hosts: t(0.975, 3) = 3.182446, sd = 1.0242884
    expect(width(noisyRank) / 2).toBeCloseTo((3.182446 * 1.0242884) / 2, 3);
    expect(noisyRank?.canBeBest).toBe(true);
  });

  it("depends neither on the order of platforms and hosts nor on the unit", () => {
    fc.assert(
      fc.property(
        samplesArbitrary,
        fc.double({ min: -3, max: 3, noNaN: true }),
        (samples, shift) => {
          const moved = samples.toReversed().map(({ id, values }) => ({
            id,
            values: values.toReversed().map((value) => value + shift),
          }));
          const [original, transformed] = [rankPlatforms(samples), rankPlatforms(moved)];
          for (const rankStatus of original) {
            const same = transformed.find(({ id }) => id === rankStatus.id);
            expect(same?.gapToBest).toBeCloseTo(rankStatus.gapToBest, 6);
            expect(same?.value).toBeCloseTo(rankStatus.value + shift, 6);
          }
        },
      ),
    );
  });

  it("always has a platform that can be best, and the first has no gap", () => {
    fc.assert(
      fc.property(samplesArbitrary, (samples) => {
        const [first] = rankPlatforms(samples);
        expect(first?.canBeBest).toBe(true);
        expect(first?.gapToBest).toBe(0);
      }),
    );
  });

  it("handles equal values", () => {
    const [, second] = rankPlatforms([platform("a", 1, 1), platform("b", 1, 1)]);
    expect(second).toMatchObject({ canBeBest: true, gapToBest: 0, p: 1 });
    const [, worse] = rankPlatforms([platform("a", 1, 1), platform("b", 2, 2)]);
    expect(worse).toMatchObject({ canBeBest: false, gapInterval: { low: 1, high: 1 }, p: 0 });
  });

  it.each([[[]], [[1, Number.NaN]], [[Number.NEGATIVE_INFINITY]]])("rejects %j", (values) => {
    expect(() => rankPlatforms([platform("a", 1, 2), platform("b", ...values)])).toThrow(
      RangeError,
    );
  });

  it("covers all gaps to the best simultaneously, with four hosts per platform", () => {
    const random = seeded(3);
    const costs = ladder(8, 0.02);
    let covered = 0;
    const replicates = 1500;
    for (let replicate = 0; replicate < replicates; replicate++) {
      const measured = costs.map((cost, index) => ({
        id: String(index),
        hosts: Array.from({ length: 4 }, () =>
          drawHost(NOISE.typical, 2, random).map((value) => value + Math.log(cost)),
        ),
      }));
      const all = rankPlatforms(samplesOf(measured));
      covered += Number(
        all.every(({ id, gapInterval }) => {
          const truth = Math.log(costs[Number(id)] ?? 1);
          const { low = 1, high = 0 } = gapInterval ?? {};
          return low <= truth + 1e-12 && truth <= high + 1e-12;
        }),
      );
    }
    expect(covered / replicates).toBeGreaterThanOrEqual(0.97);
  });
});

describe("samplesOf", () => {
  it("excludes an outlier trial, but none of an even pair", () => {
    const hosts = [
      [1, 1.01],
      [1.02, 1.01],
      [1, 1.4],
    ];
    const [sample] = samplesOf([{ id: "a", hosts }]);
    expect(sample?.values[0]).toBeCloseTo(1.005, 12);
    expect(sample?.values[2]).toBe(1);
  });
});

describe("eliminate", () => {
  it("requires two hosts first, then another host of each survivor", () => {
    expect(eliminate([platform("a"), platform("b", 1)])).toMatchObject({
      isDecided: false,
      surviving: [
        { id: "b", requiredHosts: 2 },
        { id: "a", requiredHosts: 2 },
      ],
    });
    const { surviving, eliminated, isDecided } = eliminate([
      platform("a", 1, 1.01),
      platform("b", 1.005, 1.012),
      platform("c", 2, 2.01),
    ]);
    expect(isDecided).toBe(false);
    expect(surviving).toEqual([
      { id: "a", requiredHosts: 3 },
      { id: "b", requiredHosts: 3 },
    ]);
    expect(eliminated).toMatchObject([{ id: "c" }]);
    expect(eliminated[0]?.reason).toMatch(/^\+172 % behind a, p = /);
  });

  it("is decided when one survivor is left, or after twelve hosts", () => {
    const near = (shift: number) =>
      Array.from({ length: 12 }, (_, index) => shift + Math.sin(index));
    expect(eliminate([platform("a", 1, 1.01), platform("b", 2, 2.01)])).toMatchObject({
      isDecided: true,
      surviving: [{ id: "a", requiredHosts: 2 }],
    });
    expect(eliminate([platform("a", ...near(0)), platform("b", ...near(0.01))])).toMatchObject({
      isDecided: true,
      surviving: [{ requiredHosts: 12 }, { requiredHosts: 12 }],
    });
  });

  // docs/how-to/choose-a-platform.md reports 20,000 replicates; these bounds allow for the error of
  // 1,500.
  it("finds the cheapest of eight types that differ by 3 %, unlike runs on a single host", () => {
    const random = seeded(11);
    const costs = ladder(8, 0.03);
    const { typical } = NOISE;
    const elimination = study(costs, 1500, () => chooseByElimination(costs, typical, random));
    expect(elimination.rightChoice).toBeGreaterThanOrEqual(0.99);
    expect(elimination.meanRuns).toBeLessThanOrEqual(73);
    for (const runs of [1, 5]) {
      const singleHost = study(costs, 1500, () =>
        chooseByOneHost(costs, typical, { runs, random }),
      );
      expect(singleHost.rightChoice).toBeLessThan(0.86);
    }
  });

  it("rarely drops one of two equal platforms despite testing after every round", () => {
    const random = seeded(12);
    const costs = ladder(2, 0);
    const { bestKept } = study(costs, 1500, () =>
      chooseByElimination(costs, NOISE.typical, random),
    );
    expect(bestKept).toBeGreaterThanOrEqual(0.935);
  });
});
