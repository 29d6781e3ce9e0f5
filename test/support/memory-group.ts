import { existsSync, mkdirSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const V1 = "/sys/fs/cgroup/memory";
const V2 = "/sys/fs/cgroup";

/** A cgroup with a memory limit, which a process joins by writing its id to `procs`. */
export interface MemoryGroup {
  readonly procs: string;
  readonly remove: () => void;
}

/** @returns null: this user may not make cgroups, or the memory controller is not available */
export function makeMemoryGroup(name: string, limitMiB: number): MemoryGroup | null {
  const isV1 = existsSync(join(V1, "memory.limit_in_bytes"));
  const directory = join(isV1 ? V1 : V2, `gcbench-${name}-${process.pid}`);
  try {
    if (!isV1) writeFileSync(join(V2, "cgroup.subtree_control"), "+memory");
    mkdirSync(directory);
    const limit = isV1 ? "memory.limit_in_bytes" : "memory.max";
    writeFileSync(join(directory, limit), String(limitMiB * 2 ** 20));
    if (!isV1) writeFileSync(join(directory, "memory.swap.max"), "0");
  } catch {
    return null;
  }
  return { procs: join(directory, "cgroup.procs"), remove: () => rmdirSync(directory) };
}
