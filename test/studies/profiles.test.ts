import { describe, expect, it } from "vitest";
import type { ProfileComparison } from "../../src/core/documents/profile.ts";
import { CHANGED_ROUTINE, profiledRun } from "../support/simulated-profiles.ts";

const TYPICAL = { blocks: 4, samples: 1000, trialSd: 0.01, routineSd: 0.05 };
const RUNS = 200;

function runs(addedSeconds: number) {
  return Array.from({ length: RUNS }, (_, index) =>
    profiledRun({ ...TYPICAL, seed: index + 1, addedSeconds }),
  );
}

function share(profiles: readonly ProfileComparison[], test: (one: ProfileComparison) => boolean) {
  return profiles.filter(test).length / profiles.length;
}

const isOtherProven = ({ routines }: ProfileComparison) =>
  routines.some(({ name, isProven }) => isProven && name !== CHANGED_ROUTINE);
const changed = ({ routines }: ProfileComparison) =>
  routines.find(({ name }) => name === CHANGED_ROUTINE);

describe("profiles of simulated runs", () => {
  it("name a routine of an unchanged pair in at most 2 of 100 runs", () => {
    const unchanged = runs(0);
    expect(
      share(unchanged, ({ routines }) => routines.some(({ isProven }) => isProven)),
    ).toBeLessThanOrEqual(0.02);
  });

  it("name the routine that takes 5 % of the run longer, with an interval that holds its change", () => {
    const slowed = runs(5);
    expect(share(slowed, (one) => changed(one)?.isProven === true)).toBeGreaterThan(0.8);
    expect(share(slowed, isOtherProven)).toBeLessThanOrEqual(0.02);
    const holds = share(slowed, (one) => {
      const { low, high } = changed(one)?.self ?? {};
      return low != null && high != null && low <= 5 && high >= 5;
    });
    expect(holds).toBeGreaterThan(0.95);
  });

  it("split the total's change into changes of routines", () => {
    const { routines, change } = profiledRun({ ...TYPICAL, seed: 7, addedSeconds: 5 });
    const sum = routines.reduce((total, { self }) => total + self.change, 0);
    expect(sum).toBeCloseTo(change, 6);
    for (const { selfA, selfB, self } of routines)
      expect(selfB - selfA).toBeCloseTo(self.change, 6);
  });
});
