import { sum } from "d3-array";

/** A block as it is expected to go. */
export interface ScheduledBlock {
  /** Blocks that are looked at together: a comparison on a platform. */
  readonly cell: string;
  /** Which look asks for it, from 0: it begins when all of its cell's earlier looks have ended. */
  readonly look: number;
  readonly seconds: number;
  /** What it is expected to cost. */
  readonly usd: number;
  /** What counts against the limit while it is under way: all the time that it may take. */
  readonly maxUsd: number;
}

/** How a run goes, with as many blocks under way as its spend limit has room for. */
export interface Schedule {
  /** From the first block's begin to the last one's end. */
  readonly seconds: number;
  /** Blocks that begin at once. */
  readonly atOnce: number;
  /** Whether a block had to wait for room under the limit. */
  readonly waits: boolean;
  /** Blocks for which there is no room even when nothing is under way: the run stops before them. */
  readonly left: number;
}

interface Running {
  readonly block: ScheduledBlock;
  readonly endsAt: number;
}

/**
 * Plays through how blocks begin and end: a block begins in its turn when what has been spent, what is under way at its
 * worst, and its own worst stay within the limit, as a run hands blocks over.
 *
 * @param blocks in the order of the plan
 * @param limitUsd null: no limit
 */
export function scheduleUnder(
  blocks: readonly ScheduledBlock[],
  limitUsd: number | null,
): Schedule {
  const waiting = [...blocks];
  let running: readonly Running[] = [];
  let [now, spentUsd, waits] = [0, 0, false];
  let atOnce: number | null = null;
  for (;;) {
    const startingMessage: Running[] = [];
    for (const block of findReadyBlocks(waiting, running)) {
      const bound = sum([...running, ...startingMessage], (one) => one.block.maxUsd);
      const fits = limitUsd === null || spentUsd + bound + block.maxUsd <= limitUsd;
      if (fits) startingMessage.push({ block, endsAt: now + block.seconds });
      else waits = true;
    }
    for (const { block } of startingMessage) waiting.splice(waiting.indexOf(block), 1);
    running = [...running, ...startingMessage];
    atOnce ??= startingMessage.length;
    if (running.length === 0) return { seconds: now, atOnce, waits, left: waiting.length };
    now = Math.min(...running.map(({ endsAt }) => endsAt));
    spentUsd += sum(running, ({ block, endsAt }) => (endsAt === now ? block.usd : 0));
    running = running.filter(({ endsAt }) => endsAt !== now);
  }
}

/** The blocks that their cell's present look asks for. */
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
