import os from "node:os";
import { setTimeout } from "node:timers/promises";
import type { Disturbance } from "../core/documents/record.ts";
import { readOutOfMemoryKills } from "./cgroup.ts";
import { listDirectory, read } from "./machine.ts";
import { foreignShare, type NumaPages, readNumaPages } from "./numa.ts";

/** Machine-wide counters at one moment; null: not available (macOS, some containers). */
export interface MachineCounters {
  readonly load: number | null;
  readonly busySeconds: number | null;
  readonly stealSeconds: number | null;
  readonly throttledSeconds: number | null;
  readonly thermalThrottles: number | null;
  /** Processes that the kernel killed for lack of memory. */
  readonly oomKills: number | null;
  /** The same in this process's cgroup only. */
  readonly ownOomKills: number | null;
  /** Null: fewer than two NUMA nodes. */
  readonly numa: NumaPages | null;
}

const TICKS_PER_SECOND = 100; // USER_HZ, fixed in the kernel's interface to programs (man 5 proc).

export function readCounters(): MachineCounters {
  // user nice system idle iowait irq softirq steal guest guest_nice; guest time is counted in user.
  const ticks = (read("/proc/stat") ?? "").split("\n")[0]?.split(/\s+/).slice(1).map(Number);
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = ticks ?? [];
  const busy = user + nice + system + irq + softirq;
  const throttled = /^throttled_usec (\d+)$/m.exec(read("/sys/fs/cgroup/cpu.stat") ?? "")?.[1];
  const oomKills = /^oom_kill (\d+)$/m.exec(read("/proc/vmstat") ?? "")?.[1];
  return {
    load: process.platform === "win32" ? null : (os.loadavg()[0] ?? null),
    busySeconds: ticks ? busy / TICKS_PER_SECOND : null,
    stealSeconds: ticks ? steal / TICKS_PER_SECOND : null,
    throttledSeconds: throttled === undefined ? null : Number(throttled) / 1e6,
    thermalThrottles: readThermalThrottles(),
    oomKills: oomKills === undefined ? null : Number(oomKills),
    ownOomKills: readOutOfMemoryKills(read),
    numa: readNumaPages(),
  };
}

const PROCESSORS = "/sys/devices/system/cpu";

/** Thermal throttling events since boot, summed over processors; null: not counted (arm64, most virtual machines). */
function readThermalThrottles(): number | null {
  const counts = listDirectory(PROCESSORS)
    .filter((name) => /^cpu\d+$/.test(name))
    .map((name) => read(`${PROCESSORS}/${name}/thermal_throttle/core_throttle_count`))
    .filter((count) => count !== null);
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + Number(count), 0);
}

/** How much of this machine's processors other programs use just now. */
export interface MachineLoad {
  readonly busyCores: number;
  readonly cores: number;
}

/** @returns null where the machine does not count processor time */
export async function measureLoad(seconds = 1): Promise<MachineLoad | null> {
  const [before, beganAt] = [readCounters(), performance.now()];
  await setTimeout(seconds * 1000);
  const after = readCounters();
  const busy = difference(before.busySeconds, after.busySeconds);
  if (busy === null) return null;
  const stolen = difference(before.stealSeconds, after.stealSeconds) ?? 0;
  const elapsed = (performance.now() - beganAt) / 1000;
  return { busyCores: (busy + stolen) / elapsed, cores: os.cpus().length };
}

/**
 * Disturbance of a trial, from counters before and after it.
 *
 * @param trialSeconds processor time of the trial itself, which is not a disturbance
 */
export function disturbanceBetween(
  before: MachineCounters,
  after: MachineCounters,
  trialSeconds: number,
): Disturbance {
  const busy = difference(before.busySeconds, after.busySeconds);
  const foreign = foreignShare(before.numa, after.numa);
  return {
    loadBefore: before.load,
    loadAfter: after.load,
    stealSeconds: difference(before.stealSeconds, after.stealSeconds),
    otherCpuSeconds: busy === null ? null : rounded(Math.max(0, busy - trialSeconds)),
    throttledSeconds: difference(before.throttledSeconds, after.throttledSeconds),
    thermalThrottles: difference(before.thermalThrottles, after.thermalThrottles),
    ...(foreign === undefined ? {} : { foreignMemoryShare: foreign }),
  };
}

/**
 * Whether the kernel killed a process of the trial for lack of memory between the two readings. A machine that several people
 * use also counts the processes of others, so the own cgroup's count decides where it exists.
 *
 * @param isElsewhere a scheduler's daemon started processes of the trial in other cgroups
 */
export function ranOutOfMemory(
  before: MachineCounters,
  after: MachineCounters,
  isElsewhere: boolean,
): boolean {
  const own = difference(before.ownOomKills, after.ownOomKills);
  const all = difference(before.oomKills, after.oomKills) ?? 0;
  return (own ?? all) > 0 || (isElsewhere && all > 0);
}

function difference(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : rounded(Math.max(0, after - before));
}

function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
