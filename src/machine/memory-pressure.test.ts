import { expect, it } from "vitest";
import { exhaustedByOthers, type MemoryPool, readMemoryPools } from "./memory-pressure.ts";

const machine = (usedMiB: number): MemoryPool => ({ totalMiB: 16_000, usedMiB, exhaustions: null });
const group = (usedMiB: number, exhaustions: number): MemoryPool => ({
  totalMiB: 4000,
  usedMiB,
  exhaustions,
});

it.each([
  { what: "alone on the machine", peak: 15_000, before: [machine(800)], after: [machine(800)] },
  { what: "with many small processes", peak: 900, before: [machine(800)], after: [machine(800)] },
  {
    what: "with nearly all memory, although others use some",
    peak: 13_000,
    before: [machine(5000)],
    after: [machine(5000)],
  },
  {
    what: "at the limit of its cgroup, on a machine that others use",
    peak: 1000,
    before: [group(0, 3), machine(9000)],
    after: [group(100, 4), machine(9000)],
  },
])("exhaustedByOthers blames a version that ran out of memory $what", (run) => {
  expect(exhaustedByOthers(run.peak, run.before, run.after)).toBeNull();
});

it.each([
  { when: "before the trial", before: [machine(9000)], after: [machine(800)], pool: 0 },
  { when: "after the trial", before: [machine(800)], after: [machine(9000)], pool: 0 },
  {
    when: "in the same cgroup",
    before: [group(0, 0), machine(800)],
    after: [group(2000, 1), machine(2800)],
    pool: 0,
  },
  {
    when: "outside the cgroup, whose limit was not reached",
    before: [group(0, 1), machine(9000)],
    after: [group(0, 1), machine(15_000)],
    pool: 1,
  },
])("exhaustedByOthers names the memory that others used $when", ({ before, after, pool }) => {
  expect(exhaustedByOthers(1500, before, after)?.totalMiB).toBe(after[pool]?.totalMiB);
});

it.runIf(process.platform === "linux")("readMemoryPools ends with the machine", () => {
  const pool = readMemoryPools().at(-1);
  expect(pool?.usedMiB).toBeGreaterThan(0);
  expect(pool?.usedMiB).toBeLessThan(pool?.totalMiB ?? 0);
});
