import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { describe, expect, it } from "vitest";
import { workChange } from "../../src/core/comparison/work-change.ts";
import type { Effect } from "../../src/core/documents/comparison.ts";
import { blockSpec } from "../../src/core/documents/plan.ts";
import type { BlockRecord } from "../../src/core/documents/record.ts";
import { record, samplePlan } from "../support/samples.ts";

const RUNS = 2000;
const UNCHANGED = { verdict: "inconclusive", change: 0.002 } as const;
const SLOWER = { verdict: "slower", change: 0.05 } as const;

interface Model {
  readonly blocks: number;
  /** Standard deviation of a count, relative. */
  readonly sd: number;
  /** Instructions of the candidate over those of the baseline. */
  readonly work: number;
}

const templates = new Map<number, readonly BlockRecord[]>();

function records(blocks: number): readonly BlockRecord[] {
  const known = templates.get(blocks);
  if (known) return known;
  const plan = samplePlan({ suite: { layout: { maxBlocks: blocks } } });
  const made = plan.blocks.map((block) => record(blockSpec(plan, "run-1", block), () => 100));
  templates.set(blocks, made);
  return made;
}

/** Share of simulated runs with a finding. */
function share(
  { blocks, sd, work }: Model,
  effect: Pick<Effect, "verdict" | "change">,
  finding: string,
): number {
  // One generator for all runs: the first numbers of neighbouring seeds are related.
  const generator = xoroshiro128plus(20_261_201);
  const uniform = () => uniformFloat64(generator);
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  let found = 0;
  for (let run = 0; run < RUNS; run++) {
    const simulated = records(blocks).map((one) => ({
      ...one,
      instructions: (["A", "B"] as const).map((side) => ({
        side,
        session: 1,
        startedAt: "2026-12-01T00:00:00Z",
        wallSeconds: 100,
        counter: "processor" as const,
        instructions: Math.round(1e11 * Math.exp(sd * normal()) * (side === "B" ? work : 1)),
      })),
    }));
    if (workChange(simulated, effect)?.finding === finding) found++;
  }
  return found / RUNS;
}

describe("instructions of 2,000 simulated runs", () => {
  it.each([
    { blocks: 2, sd: 1e-4 },
    { blocks: 4, sd: 1e-4 },
    { blocks: 4, sd: 1e-3 },
    { blocks: 8, sd: 1e-2 },
  ])(
    "name more work in an unchanged pair in at most 1.5 % of runs: $blocks blocks, noise $sd",
    (model) => {
      expect(share({ ...model, work: 1 }, UNCHANGED, "more work")).toBeLessThanOrEqual(0.015);
      expect(share({ ...model, work: 1 }, SLOWER, "more work")).toBeLessThanOrEqual(0.015);
    },
  );

  it("find 0.3 % more instructions in four blocks at a noise of 0.01 %", () => {
    expect(share({ blocks: 4, sd: 1e-4, work: 1.003 }, UNCHANGED, "more work")).toBeGreaterThan(
      0.99,
    );
  });

  it("find slower work in four blocks at a noise of 0.03 %", () => {
    const same = { blocks: 4, sd: 3e-4, work: 1 };
    expect(share(same, SLOWER, "slower work")).toBeGreaterThan(0.95);
  });

  it("name the cause of a slower version falsely in at most 1.5 % of runs", () => {
    const same = { blocks: 3, sd: 5e-3, work: 1 };
    expect(share(same, SLOWER, "more work")).toBeLessThanOrEqual(0.015);
    const more = { blocks: 3, sd: 5e-3, work: 1.05 };
    expect(share(more, SLOWER, "slower work")).toBeLessThanOrEqual(0.015);
  });
});
