import { read } from "./machine.ts";

const KIB_PER_MIB = 1024;

/**
 * Resident memory of all descendants of a process, in MiB, without the process itself. Memory that processes share
 * counts for each of them.
 *
 * @returns null: not Linux, or no descendant runs
 */
export function residentMemoryBelow(process: number): number | null {
  const children = childrenOf(process);
  if (children.length === 0) return null;
  let kib = 0;
  for (let next = children.pop(); next !== undefined; next = children.pop()) {
    kib += Number(/^VmRSS:\s+(\d+) kB$/m.exec(read(`/proc/${next}/status`) ?? "")?.[1] ?? 0);
    children.push(...childrenOf(next));
  }
  return kib / KIB_PER_MIB;
}

/** Processes that the main thread of a process started; kernels without CONFIG_PROC_CHILDREN list none. */
function childrenOf(process: number): number[] {
  const list = read(`/proc/${process}/task/${process}/children`) ?? "";
  return list === "" ? [] : list.split(" ").map(Number);
}
