import { sum } from "d3-array";

/** Block with its expected time, and its amount of what the limit counts. */
export interface ScheduledBlock {
  /** Comparison on a platform whose blocks share looks. */
  readonly cell: string;
  /** Look that needs the block, from 0. It starts when the cell's earlier looks have ended. */
  readonly look: number;
  readonly seconds: number;
  /** Expected USD or core hours. */
  readonly amount: number;
  /** USD or core hours at the time limit, committed while the block runs. */
  readonly maxAmount: number;
}

/** Schedule of a run that starts as many blocks as its spending limit allows. */
export interface Schedule {
  /** From the start of the first block to the end of the last. */
  readonly seconds: number;
  /** Blocks that start together at the beginning. */
  readonly concurrentBlocks: number;
  /** True if a block had to wait for the limit. */
  readonly isWaiting: boolean;
  /** Blocks that do not fit even if nothing else runs: the run stops before them. */
  readonly unaffordableBlocks: number;
}

interface Running {
  readonly block: ScheduledBlock;
  readonly endsAt: number;
}

/**
 * Simulates starts and ends of blocks. A block starts if spent cost, worst case of running blocks
 * and its own worst case fit the limit, as in a run.
 *
 * @param blocks in the order of the plan
 * @param limit null: no limit
 */
export function scheduleUnder(blocks: readonly ScheduledBlock[], limit: number | null): Schedule {
  const waiting = [...blocks];
  let running: readonly Running[] = [];
  let [now, spent, isWaiting] = [0, 0, false];
  let concurrentBlocks: number | null = null;
  for (;;) {
    const starting: Running[] = [];
    for (const block of findReadyBlocks(waiting, running)) {
      const committed = sum([...running, ...starting], (running) => running.block.maxAmount);
      const fits = limit === null || spent + committed + block.maxAmount <= limit;
      if (fits) starting.push({ block, endsAt: now + block.seconds });
      else isWaiting = true;
    }
    for (const { block } of starting) waiting.splice(waiting.indexOf(block), 1);
    running = [...running, ...starting];
    concurrentBlocks ??= starting.length;
    if (running.length === 0)
      return { seconds: now, concurrentBlocks, isWaiting, unaffordableBlocks: waiting.length };
    now = Math.min(...running.map(({ endsAt }) => endsAt));
    spent += sum(running, ({ block, endsAt }) => (endsAt === now ? block.amount : 0));
    running = running.filter(({ endsAt }) => endsAt !== now);
  }
}

/** Waiting blocks that the current look of their cell needs. */
function findReadyBlocks(
  waiting: readonly ScheduledBlock[],
  running: readonly Running[],
): readonly ScheduledBlock[] {
  const open = [...waiting, ...running.map(({ block }) => block)];
  const look = new Map<string, number>();
  for (const block of open) {
    look.set(block.cell, Math.min(look.get(block.cell) ?? block.look, block.look));
  }
  return waiting.filter((block) => block.look === look.get(block.cell));
}
