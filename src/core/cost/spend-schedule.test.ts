import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ScheduledBlock, scheduleUnder } from "./spend-schedule.ts";

const block = (change: Partial<ScheduledBlock> = {}): ScheduledBlock => ({
  cell: "a",
  look: 0,
  seconds: 100,
  amount: 1,
  maxAmount: 4,
  ...change,
});

const blocks = fc.array(
  fc.record({
    cell: fc.constantFrom("a", "b", "c"),
    look: fc.integer({ min: 0, max: 2 }),
    seconds: fc.integer({ min: 1, max: 500 }),
    amount: fc.integer({ min: 0, max: 3 }),
    maxAmount: fc.integer({ min: 3, max: 9 }),
  }),
  { maxLength: 12 },
);

describe("scheduleUnder", () => {
  it("runs the blocks of a look in parallel and looks in sequence, without a limit", () => {
    const scheduled = [block(), block({ seconds: 150 }), block({ look: 1 }), block({ cell: "b" })];
    expect(scheduleUnder(scheduled, null)).toEqual({
      seconds: 250,
      concurrentBlocks: 3,
      isWaiting: false,
      unaffordableBlocks: 0,
    });
  });

  it("delays blocks whose worst case does not fit until others turn out cheaper", () => {
    const scheduled = [block(), block(), block()];
    // 8 of 9 USD are committed. Then 2 USD are spent, and the third block fits.
    expect(scheduleUnder(scheduled, 9)).toEqual({
      seconds: 200,
      concurrentBlocks: 2,
      isWaiting: true,
      unaffordableBlocks: 0,
    });
  });

  it("reports blocks that never fit", () => {
    const scheduled = [block({ amount: 4 }), block({ amount: 4 }), block()];
    expect(scheduleUnder(scheduled, 9)).toEqual({
      seconds: 100,
      concurrentBlocks: 2,
      isWaiting: true,
      unaffordableBlocks: 1,
    });
    expect(scheduleUnder(scheduled, 3)).toEqual({
      seconds: 0,
      concurrentBlocks: 0,
      isWaiting: true,
      unaffordableBlocks: 3,
    });
    expect(scheduleUnder([], 3)).toEqual({
      seconds: 0,
      concurrentBlocks: 0,
      isWaiting: false,
      unaffordableBlocks: 0,
    });
  });

  it("delays nothing if the limit covers the worst case of all blocks", () => {
    fc.assert(
      fc.property(blocks, (scheduled) => {
        const all = scheduled.reduce((sum, { maxAmount }) => sum + maxAmount, 0);
        const free = scheduleUnder(scheduled, null);
        expect(scheduleUnder(scheduled, all)).toEqual(free);
        expect(free).toMatchObject({ isWaiting: false, unaffordableBlocks: 0 });
        const longest = Math.max(0, ...scheduled.map(({ seconds }) => seconds));
        expect(free.seconds).toBeGreaterThanOrEqual(longest);
      }),
    );
  });
});
