import { readlinkSync } from "node:fs";
import { listDirectory, read } from "./machine.ts";

const TICKS_PER_SECOND = 100; // USER_HZ, fixed in the kernel's interface to programs (man 5 proc).

/** Processor time of a process and all its threads. */
export interface ProcessorTime {
  readonly userSeconds: number;
  readonly systemSeconds: number;
}

/** All descendants of a process, without the process itself; none: not Linux, or none runs. */
export function descendantsOf(process: number): readonly number[] {
  const found: number[] = [];
  const next = childrenOf(process);
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    found.push(id);
    next.push(...childrenOf(id));
  }
  return found;
}

/** Processes whose working directory this is, of this user. @param directory its real path */
export function processesIn(directory: string): readonly number[] {
  const ids = listDirectory("/proc").filter((name) => /^\d+$/.test(name));
  return ids.filter((id) => isIn(id, directory)).map(Number);
}

/** Null: the process has ended, or this is not Linux. */
export function processorTimeOf(process: number): ProcessorTime | null {
  // The name of a program, in parentheses, can contain spaces and parentheses.
  const fields = /^.*\) (.*)$/s.exec(read(`/proc/${process}/stat`) ?? "")?.[1]?.split(" ");
  const [user, system] = [fields?.[11], fields?.[12]].map(Number);
  if (user === undefined || system === undefined || !Number.isFinite(user + system)) return null;
  return { userSeconds: user / TICKS_PER_SECOND, systemSeconds: system / TICKS_PER_SECOND };
}

function isIn(id: string, directory: string): boolean {
  try {
    return readlinkSync(`/proc/${id}/cwd`) === directory;
  } catch {
    return false; // Another user's, or it ended.
  }
}

/** Processes that the main thread of a process started; kernels without CONFIG_PROC_CHILDREN list none. */
function childrenOf(process: number): number[] {
  const list = read(`/proc/${process}/task/${process}/children`) ?? "";
  return list === "" ? [] : list.split(" ").map(Number);
}
