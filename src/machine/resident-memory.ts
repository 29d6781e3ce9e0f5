import { read } from "./machine.ts";

const KIB_PER_MIB = 1024;

/**
 * Resident memory of all descendants of a process, in MiB, without the process itself. Memory that processes share
 * counts for each of them.
 *
 * @returns null: not Linux, or no descendant runs
 */
export function residentMemoryBelow(process: number): number | null {
  return memoryBelow(process, residentKiB);
}

/** As residentMemoryBelow, but memory that processes share counts once: in equal parts for those that share it. */
export function proportionalMemoryBelow(process: number): number | null {
  return memoryBelow(process, (id) => {
    const rollup = read(`/proc/${id}/smaps_rollup`) ?? "";
    return kibOf(rollup, /^Pss:\s+(\d+) kB$/m) ?? residentKiB(id);
  });
}

function memoryBelow(process: number, kibOfProcess: (id: number) => number): number | null {
  const children = childrenOf(process);
  if (children.length === 0) return null;
  let kib = 0;
  for (let next = children.pop(); next !== undefined; next = children.pop()) {
    kib += kibOfProcess(next);
    children.push(...childrenOf(next));
  }
  return kib / KIB_PER_MIB;
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
