import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawHost, NOISE, seeded } from "../../../test/support/platform-study.ts";
import { average } from "../verdict/replicates.ts";
import { explainNoFit, fitScaling, predictScaling, type ScalingSample } from "./scaling.ts";

const COUNTS = [1, 2, 4, 8, 16, 32];

/** Two hosts for each thread count. */
function paired(seconds: readonly number[]): ScalingSample[] {
  return COUNTS.map((threads, index) => ({
    threads,
    seconds: seconds.slice(2 * index, 2 * index + 2),
  }));
}

const WITH_COHERENCY = paired([
  101.2, 99.1, 53.4, 52.2, 29.9, 30.6, 19.6, 19.1, 16.4, 16.9, 18.9, 19.3,
]);
const WITHOUT_COHERENCY = paired([
  101.2, 99.1, 52.4, 51.2, 28.9, 29.6, 17.6, 17.1, 11.1, 11.4, 8.2, 8.3,
]);
const SUPERLINEAR = paired([101.0, 99.5, 49.8, 50.1, 24.7, 24.9, 12.2, 12.4, 6.1, 6.2, 3.0, 3.1]);

function law(t1: number, sigma: number, kappa: number): ScalingSample[] {
  return COUNTS.map((threads) => ({
    threads,
    seconds: [t1 * (sigma + (1 - sigma) / threads + kappa * (threads - 1))],
  }));
}

/*
 * SciPy 1.17.1, p = np.repeat([1, 2, 4, 8, 16, 32], 2), g the geometric mean of the two times at each count:
 *   v, c = curve_fit(lambda p, t1, s, k: t1*(s + (1-s)/p + k*(p-1)), p, y, p0=[100, .05, .002], sigma=g,
 *                    absolute_sigma=False, xtol=1e-14, ftol=1e-14, gtol=1e-14)
 *   v, v -+ stats.t.ppf(0.975, 12 - len(v)) * np.sqrt(np.diag(c)); without k for Amdahl's law
 */
describe("fitScaling agrees with SciPy", () => {
  it("with coherency cost", () => {
    const fit = fitScaling(WITH_COHERENCY);
    expect(fit.law).toBe("usl");
    expect(fit.oneThreadSeconds.value).toBeCloseTo(99.98412333084048, 6);
    expect(fit.oneThreadSeconds.low).toBeCloseTo(98.0165069471808, 4);
    expect(fit.serialFraction.value).toBeCloseTo(0.052848672494432765, 8);
    expect(fit.serialFraction.low).toBeCloseTo(0.04472907092566949, 6);
    expect(fit.serialFraction.high).toBeCloseTo(0.06096827406319604, 6);
    expect(fit.coherencyCost.value).toBeCloseTo(0.003522344468191812, 8);
    expect(fit.coherencyCost.low).toBeCloseTo(0.0032303295301396116, 7);
    expect(fit.coherencyCost.high).toBeCloseTo(0.003814359406244012, 7);
    // sqrt((1 - sigma) / kappa) = 16.398
    expect(fit.bestThreads).toBe(16);
  });

  it("without coherency cost: Amdahl's law, although the full law has an estimate of kappa", () => {
    const fit = fitScaling(WITHOUT_COHERENCY);
    expect(fit.law).toBe("amdahl");
    expect(fit.oneThreadSeconds.value).toBeCloseTo(99.93688971426472, 6);
    expect(fit.serialFraction.value).toBeCloseTo(0.0534076371312615, 8);
    expect(fit.serialFraction.low).toBeCloseTo(0.050907750551107966, 6);
    expect(fit.serialFraction.high).toBeCloseTo(0.05590752371141504, 6);
    expect(fit.coherencyCost).toMatchObject({ value: 0, low: 0 });
    expect(fit.coherencyCost.high).toBeCloseTo(0.00011171560700919543, 7);
    expect(fit.bestThreads).toBeNull();
    expect(fit.maxSpeedup).toBeCloseTo(1 / 0.0534076371312615, 5);
  });

  // nnls(X / g[:, None], y / g) with X = np.c_[np.ones(12), 1/p]: [0, 98.94116208], residual 0.044744558377382
  it("with superlinear speed-up: no parameter is negative", () => {
    const fit = fitScaling(SUPERLINEAR);
    expect(fit.law).toBe("amdahl");
    expect(fit.serialFraction).toEqual({ value: 0, low: 0, high: 0 });
    expect(fit.oneThreadSeconds.value).toBeCloseTo(98.94116208, 6);
    expect(fit.relativeError * Math.sqrt(fit.degrees)).toBeCloseTo(0.044744558377382, 9);
    expect(fit.maxSpeedup).toBeNull();
  });
});

describe("fitScaling", () => {
  it("recovers the parameters of exact times, at any scale", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 1e5, noNaN: true }),
        fc.double({ min: 0.001, max: 0.9, noNaN: true }),
        fc.double({ min: 1e-4, max: 0.05, noNaN: true }),
        (t1, sigma, kappa) => {
          const fit = fitScaling(law(t1, sigma, kappa));
          expect(fit.law).toBe("usl");
          expect(fit.oneThreadSeconds.value / t1).toBeCloseTo(1, 6);
          expect(fit.serialFraction.value).toBeCloseTo(sigma, 6);
          expect(fit.coherencyCost.value / kappa).toBeCloseTo(1, 4);
        },
      ),
    );
  });

  it("covers the serial fraction and rarely detects a coherency cost that does not exist", () => {
    const random = seeded(21);
    const replicates = 1500;
    let covered = 0;
    let withCoherency = 0;
    for (let replicate = 0; replicate < replicates; replicate++) {
      const samples = law(100, 0.05, 0).map(({ threads, seconds: [exact = 0] }) => ({
        threads,
        seconds: Array.from(
          { length: 3 },
          () => exact * Math.exp(average(drawHost(NOISE.typical, 2, random))),
        ),
      }));
      const fit = fitScaling(samples);
      withCoherency += Number(fit.law === "usl");
      const { low, high } = fit.serialFraction;
      covered += Number(fit.law === "amdahl" && low <= 0.05 && 0.05 <= high);
    }
    const amdahl = replicates - withCoherency;
    expect(covered / amdahl).toBeGreaterThanOrEqual(0.93);
    expect(withCoherency / replicates).toBeLessThanOrEqual(0.045);
  });

  it("predictScaling reproduces exact times and speed-ups", () => {
    const [oneThread, eightThreads] = predictScaling(law(100, 0.1, 0.001), [1, 8]);
    expect(oneThread?.speedup).toMatchObject({ value: 1 });
    expect(eightThreads?.seconds.value).toBeCloseTo(100 * (0.1 + 0.9 / 8 + 0.007), 8);
    expect(eightThreads?.speedup.value).toBeCloseTo(1 / (0.1 + 0.9 / 8 + 0.007), 8);
  });

  it("finds the thread count with the smallest time", () => {
    const fit = fitScaling(law(100, 0.05, 0.01));
    const counts = Array.from({ length: 32 }, (_, index) => index + 1);
    const predicted = predictScaling(law(100, 0.05, 0.01), counts);
    const best = predicted.toSorted((a, b) => a.seconds.value - b.seconds.value)[0];
    expect(fit.bestThreads).toBe(best?.threads);
    expect(fit.maxSpeedup).toBeCloseTo(best?.speedup.value ?? 0, 9);
  });

  it("has a high serial fraction if times grow with threads", () => {
    const fit = fitScaling(
      COUNTS.map((threads) => ({ threads, seconds: [100 + Math.log(threads)] })),
    );
    expect(fit.serialFraction.value).toBeGreaterThan(0.9);
    expect(fit.bestThreads ?? 1).toBe(1);
  });

  it("rejects fewer than five thread counts and invalid times", () => {
    const four = law(100, 0.1, 0).slice(0, 4);
    expect(explainNoFit(four)).toBe(
      "a scaling law needs at least 5 thread counts, but there are 4",
    );
    expect(() => fitScaling(four)).toThrow(RangeError);
    expect(explainNoFit([...four, { threads: 16, seconds: [] }])).toContain("but there are 4");
    for (const wrong of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(explainNoFit([...law(100, 0.1, 0), { threads: 64, seconds: [wrong] }])).toContain(
        "is not positive and finite",
      );
    }
  });
});
