import { readFile } from "node:fs/promises";

/** Ticks a second in /proc, of every Linux that programs see (sysconf(3), _SC_CLK_TCK). */
const TICKS = 100;
/** A clock that was set meanwhile, or that of the server that keeps the file. */
const TOLERANCE_SECONDS = 300;

/**
 * Whether the process that had this number at a time lives on: not where it has ended and nobody has asked for its status yet, nor where
 * another process has got its number since. Elsewhere than on Linux, whether there is a process of that number.
 *
 * @param since seconds since 1970
 */
export async function isProcessAlive(pid: number, since: number): Promise<boolean> {
  if (!isThere(pid)) return false;
  const [stat, uptime] = await Promise.all([read(`/proc/${pid}/stat`), read("/proc/uptime")]);
  if (stat === null || uptime === null) return isThere(pid);
  // The name before may hold blanks and brackets; proc(5): then the state, and in the 20th place its start.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  if (fields[0] === "Z" || fields[0] === "X") return false;
  const age = Number.parseFloat(uptime) - Number(fields[19]) / TICKS;
  return !(Date.now() / 1000 - since > age + TOLERANCE_SECONDS);
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

async function read(path: string): Promise<string | null> {
  return readFile(path, "utf8").catch(() => null);
}
