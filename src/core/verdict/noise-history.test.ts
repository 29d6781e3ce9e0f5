import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { describe, expect, it } from "vitest";
import { machine, record, samplePlan } from "../../../test/support/samples.ts";
import { blockSpec, type Plan } from "../documents/plan.ts";
import type { BlockRecord } from "../documents/record.ts";
import { WALL_TIME } from "./block-times.ts";
import { historyFor, noiseIn, noiseOf } from "./noise-history.ts";
import type { Replicate } from "./replicates.ts";

function generator(seed: number) {
  const random = xoroshiro128plus(seed);
  const uniform = () => ((random.next() >>> 0) + 0.5) / 2 ** 32;
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** Comparisons of a known noise: trials vary by `trialSd`, and the versions' difference by what follows from it. */
function comparisons(count: number, blocks: number, trialSd: number, change = 0): Replicate[][] {
  const normal = generator(3);
  const pair = (level: number) => [level + trialSd * normal(), level + trialSd * normal()];
  return Array.from({ length: count }, (_, comparison) =>
    Array.from({ length: blocks }, (_unused, block) => ({
      host: `${comparison}-${block}`,
      blocks: [{ a: pair(0), b: pair(change * comparison) }],
    })),
  );
}

describe("noiseOf", () => {
  it("finds the noise, whatever each comparison's versions did", () => {
    for (const change of [0, 0.1]) {
      const noise = noiseOf(comparisons(200, 8, 0.01, change));
      expect(noise?.duplicateSd).toBeCloseTo(0.01, 3);
      expect(noise?.hostSd).toBeCloseTo(0.01, 3);
      expect(noise?.blocks).toBe(200 * 7 + 1);
    }
  });

  it("does not let a wild block pass for noise", () => {
    const all = comparisons(3, 8, 0.01);
    const wild = { host: "wild", blocks: [{ a: [0, 0.001], b: [0.8, 0.801] }] };
    const calm = noiseOf(all)?.hostSd ?? 0;
    const noise = noiseOf([[wild, ...(all[0] ?? []).slice(1)], ...all.slice(1)])?.hostSd ?? 0;
    expect(noise).toBeLessThan(1.6 * calm);
  });

  it("cuts nothing off where each version ran once in a block, because today could not either", () => {
    const single = (value: number) => ({ host: `${value}`, blocks: [{ a: [0], b: [value] }] });
    const values = [-0.002, -0.001, 0, 0.001, 0.002, 0.06];
    const noise = noiseOf([values.map(single)]);
    expect(noise?.duplicateSd).toBe(0);
    // The plain sum of squares about a centre of 0.01: 0.00301 over 5 degrees of freedom.
    expect(noise?.hostSd).toBeGreaterThan(Math.sqrt(0.00301 / 5));
  });

  it("has nothing to say of what was not replicated", () => {
    expect(noiseOf([])).toBeNull();
    expect(noiseOf(comparisons(5, 1, 0.01))).toBeNull();
  });
});

describe("historyFor", () => {
  const past = (plan: Plan, run: string, day: number): BlockRecord[] => {
    const normal = generator(day);
    return plan.blocks.map((block) => ({
      ...record(blockSpec(plan, run, block), () => 100 * (1 + 0.01 * normal())),
      startedAt: `2026-01-${String(day).padStart(2, "0")}T00:00:00.000Z`,
    }));
  };
  const plan = samplePlan({ suite: { layout: { maxBlocks: 8 } } });
  const key = { workload: plan.workloads[0]?.digest ?? "", platform: "local-2t" };

  it("takes the newest comparisons of the same workload and platform, until they tell as much as 24 blocks", () => {
    const records = [3, 1, 5, 2, 4].flatMap((day) => past(plan, `run-${day}`, day));
    const history = historyFor(plan, records, machine.host);
    expect(history.cells[0]?.runs).toEqual(["run-5", "run-4", "run-3", "run-2"]);
    const noise = noiseIn(history, key, WALL_TIME);
    expect(noise?.blocks).toBe(4 * 7 + 1);
    expect(noise?.hostSd).toBeGreaterThan(0.003);
    expect(noiseIn(history, key, "Transport")).not.toBeNull();
    expect(noiseIn(history, key, "no such timer")).toBeNull();
  });

  it("leaves out comparisons that other work disturbed", () => {
    const records = past(plan, "run-1", 1);
    const busy = records.map((one) => ({
      ...one,
      trials: one.trials.map((trial) => ({
        ...trial,
        disturbance: { ...trial.disturbance, otherCpuSeconds: 0.2 * trial.wallSeconds },
      })),
    }));
    expect(historyFor(plan, busy, machine.host).cells).toEqual([]);
    const { cells } = historyFor(plan, [...busy, ...past(plan, "run-2", 2)], machine.host);
    expect(cells[0]?.runs).toEqual(["run-2"]);
  });

  it("leaves out another machine, another workload, failed blocks and too few of them", () => {
    const records = past(plan, "run-1", 1);
    expect(historyFor(plan, records, "another machine").cells).toEqual([]);
    const other = samplePlan({ platforms: [{ ...plan.platforms[0], id: "c7g-8t" } as never] });
    expect(historyFor(other, records, machine.host).cells).toEqual([]);
    const failed = records.map((one) => ({ ...one, status: "failed" as const }));
    expect(historyFor(plan, failed, machine.host).cells).toEqual([]);
    expect(historyFor(plan, records.slice(0, 4), machine.host).cells).toEqual([]);
  });
});
