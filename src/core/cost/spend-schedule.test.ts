import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ScheduledBlock, scheduleUnder } from "./spend-schedule.ts";

const block = (change: Partial<ScheduledBlock> = {}): ScheduledBlock => ({
  cell: "a",
  look: 0,
  seconds: 100,
  usd: 1,
  maxUsd: 4,
  ...change,
});

const blocks = fc.array(
  fc.record({
    cell: fc.constantFrom("a", "b", "c"),
    look: fc.integer({ min: 0, max: 2 }),
    seconds: fc.integer({ min: 1, max: 500 }),
    usd: fc.integer({ min: 0, max: 3 }),
    maxUsd: fc.integer({ min: 3, max: 9 }),
  }),
  { maxLength: 12 },
);

describe("a schedule under a spend limit", () => {
  it("has all blocks of a look side by side, and looks one after the other, without a limit", () => {
    const own = [block(), block({ seconds: 150 }), block({ look: 1 }), block({ cell: "b" })];
    expect(scheduleUnder(own, null)).toEqual({ seconds: 250, atOnce: 3, waits: false, left: 0 });
  });

  it("lets wait what has no room at its worst, until others turned out cheaper", () => {
    const own = [block(), block(), block()];
    // 8 of 9 USD are bound. Then 2 are spent, and the third has room.
    expect(scheduleUnder(own, 9)).toEqual({ seconds: 200, atOnce: 2, waits: true, left: 0 });
  });

  it("leaves what never has room", () => {
    const own = [block({ usd: 4 }), block({ usd: 4 }), block()];
    expect(scheduleUnder(own, 9)).toEqual({ seconds: 100, atOnce: 2, waits: true, left: 1 });
    expect(scheduleUnder(own, 3)).toEqual({ seconds: 0, atOnce: 0, waits: true, left: 3 });
    expect(scheduleUnder([], 3)).toEqual({ seconds: 0, atOnce: 0, waits: false, left: 0 });
  });

  it("waits for nothing and leaves nothing where the limit has room for all at their worst", () => {
    fc.assert(
      fc.property(blocks, (own) => {
        const all = own.reduce((sum, { maxUsd }) => sum + maxUsd, 0);
        const free = scheduleUnder(own, null);
        expect(scheduleUnder(own, all)).toEqual(free);
        expect(free).toMatchObject({ waits: false, left: 0 });
        const longest = Math.max(0, ...own.map(({ seconds }) => seconds));
        expect(free.seconds).toBeGreaterThanOrEqual(longest);
      }),
    );
  });
});
