import { read } from "./machine.ts";

const KIB_PER_MIB = 1024;

/**
 * Resident memory of processes, in MiB. Memory that they share counts for each of them.
 *
 * @returns null: no process
 */
export function residentMemoryOf(processes: readonly number[]): number | null {
  return sumMiB(processes, residentKiB);
}

/** As residentMemoryOf, but memory that processes share counts once: in equal parts for those that share it. */
export function proportionalMemoryOf(processes: readonly number[]): number | null {
  return sumMiB(processes, (id) => {
    const rollup = read(`/proc/${id}/smaps_rollup`) ?? "";
    return kibOf(rollup, /^Pss:\s+(\d+) kB$/m) ?? residentKiB(id);
  });
}

function sumMiB(processes: readonly number[], kibOfProcess: (id: number) => number): number | null {
  if (processes.length === 0) return null;
  return processes.reduce((sum, id) => sum + kibOfProcess(id), 0) / KIB_PER_MIB;
}

function residentKiB(id: number): number {
  return kibOf(read(`/proc/${id}/status`) ?? "", /^VmRSS:\s+(\d+) kB$/m) ?? 0;
}

function kibOf(text: string, pattern: RegExp): number | null {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? null : Number(found);
}
