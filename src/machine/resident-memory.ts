import { readdirSync, readlinkSync } from "node:fs";
import { read } from "./machine.ts";

const KIB_PER_MIB = 1024;

/**
 * Resident memory of all descendants of a process, in MiB, without the process itself. Memory that processes share
 * counts for each of them.
 *
 * @returns null: not Linux, or no descendant runs
 */
export function residentMemoryBelow(process: number): number | null {
  return sumMiB(descendantsOf(process), residentKiB);
}

/**
 * Memory of the descendants of a process, and of the processes that work in a directory, in MiB: a scheduler's launcher
 * starts ranks as children of a daemon. Memory that processes share counts once: in equal parts for those that share it.
 *
 * @param directory its real path
 * @returns null: not Linux, or no such process runs
 */
export function proportionalMemoryOf(process: number, directory: string): number | null {
  const all = new Set([...descendantsOf(process), ...workingIn(directory)]);
  return sumMiB([...all], (id) => {
    const rollup = read(`/proc/${id}/smaps_rollup`) ?? "";
    return kibOf(rollup, /^Pss:\s+(\d+) kB$/m) ?? residentKiB(id);
  });
}

function sumMiB(processes: readonly number[], kibOfProcess: (id: number) => number): number | null {
  if (processes.length === 0) return null;
  return processes.reduce((sum, id) => sum + kibOfProcess(id), 0) / KIB_PER_MIB;
}

function descendantsOf(process: number): readonly number[] {
  const found: number[] = [];
  const next = childrenOf(process);
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    found.push(id);
    next.push(...childrenOf(id));
  }
  return found;
}

function workingIn(directory: string): readonly number[] {
  try {
    const ids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
    return ids.filter((id) => worksIn(id, directory)).map(Number);
  } catch {
    return []; // Not Linux.
  }
}

function worksIn(id: string, directory: string): boolean {
  try {
    return readlinkSync(`/proc/${id}/cwd`) === directory;
  } catch {
    return false; // Another user's, or it ended.
  }
}

function residentKiB(id: number): number {
  return kibOf(read(`/proc/${id}/status`) ?? "", /^VmRSS:\s+(\d+) kB$/m) ?? 0;
}

function kibOf(text: string, pattern: RegExp): number | null {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? null : Number(found);
}

/** Processes that the main thread of a process started; kernels without CONFIG_PROC_CHILDREN list none. */
function childrenOf(process: number): number[] {
  const list = read(`/proc/${process}/task/${process}/children`) ?? "";
  return list === "" ? [] : list.split(" ").map(Number);
}
