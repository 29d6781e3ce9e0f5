import os from "node:os";
import { readCgroupMemory } from "./cgroup.ts";
import { read } from "./machine.ts";

/** Memory that several programs share: the machine's, or that of a cgroup with a limit. */
export interface MemoryPool {
  readonly totalMiB: number;
  /** What programs other than this process use. Page cache does not count. */
  readonly usedMiB: number;
  /** How often the kernel found the pool exhausted; null: not counted. */
  readonly exhaustions: number | null;
}

const MIB = 2 ** 20;
const KIB_PER_MIB = 1024;
const BYTES_PER_KIB = 1024;

/** The cgroups of this process that have a limit, then the machine. Read it while no trial runs. */
export function readMemoryPools(): readonly MemoryPool[] {
  const own = ownBytes();
  const cgroups = readCgroupMemory(read, os.totalmem()).map(
    ({ limitBytes, usedBytes, exhaustions }) => ({
      totalMiB: limitBytes / MIB,
      usedMiB: Math.max(0, usedBytes - own) / MIB,
      exhaustions,
    }),
  );
  const available = /^MemAvailable:\s+(\d+) kB$/m.exec(read("/proc/meminfo") ?? "")?.[1];
  const totalMiB = os.totalmem() / MIB;
  if (available === undefined) return cgroups;
  const usedMiB = totalMiB - Number(available) / KIB_PER_MIB - own / MIB;
  return [...cgroups, { totalMiB, usedMiB: Math.max(0, usedMiB), exhaustions: null }];
}

/** Memory of this process without the pages of its program, which are page cache. */
function ownBytes(): number {
  const anonymous = /^RssAnon:\s+(\d+) kB$/m.exec(read("/proc/self/status") ?? "")?.[1];
  return Number(anonymous ?? 0) * BYTES_PER_KIB;
}

/** A trial that used this share of a pool would have exhausted it almost alone. */
const OWN_SHARE = 0.8;
/** Below this share, other programs are the usual background. */
const OTHERS_SHARE = 0.25;

/**
 * The pool that other programs exhausted, when the kernel killed a trial for lack of memory.
 *
 * @param peakMiB peak memory of the trial's largest process
 * @param before pools before the trial
 * @param after the same pools after it, in the same order
 * @returns null: the trial itself used too much
 */
export function exhaustedByOthers(
  peakMiB: number,
  before: readonly MemoryPool[],
  after: readonly MemoryPool[],
): MemoryPool | null {
  const pools = after.map((pool, index) => {
    const earlier = before[index] ?? pool;
    return {
      pool: { ...pool, usedMiB: Math.max(pool.usedMiB, earlier.usedMiB) },
      isExhausted: (pool.exhaustions ?? 0) > (earlier.exhaustions ?? 0),
    };
  });
  const { pool } = pools.find(({ isExhausted }) => isExhausted) ?? pools.at(-1) ?? {};
  if (!pool || peakMiB >= OWN_SHARE * pool.totalMiB) return null;
  return pool.usedMiB >= OTHERS_SHARE * pool.totalMiB ? pool : null;
}
