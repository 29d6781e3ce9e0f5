import fc from "fast-check";
import { expect, it } from "vitest";
import { estimateElapsed } from "../../src/core/estimate/estimate-elapsed.ts";
import { samplePlan } from "../support/samples.ts";

const plan = samplePlan({ suite: { layout: { maxBlocks: 8 } } });

/** Expected blocks of the plan: comparison, look, time and cost. */
const blocks = fc.array(
  fc.record({
    cell: fc.constantFrom("a", "b", "c"),
    look: fc.integer({ min: 0, max: 2 }),
    seconds: fc.integer({ min: 1, max: 500 }),
    amount: fc.integer({ min: 0, max: 5 }),
    maxAmount: fc.integer({ min: 5, max: 9 }),
  }),
  { minLength: plan.blocks.length, maxLength: plan.blocks.length },
);

it("estimateElapsed returns a span with max at least min, whatever the limit", () => {
  fc.assert(
    fc.property(blocks, fc.integer({ min: 1, max: 60 }), (drawn, limit) => {
      const expected = drawn.map((block, index) => ({
        ...block,
        id: plan.blocks[index]?.id ?? "",
      }));
      const first = new Set(expected.filter(({ look }) => look === 0).map(({ id }) => id));
      const { hours, limitForecast } = estimateElapsed(plan, expected, { first, limit });
      expect(hours === null).toBe(limitForecast?.startableBlocks === 0);
      if (hours) expect(hours.max).toBeGreaterThanOrEqual(hours.min);
    }),
    { numRuns: 2000 },
  );
});
