import { readFile } from "node:fs/promises";

/** Clock ticks per second in /proc, on every Linux (sysconf(3), _SC_CLK_TCK). */
const TICKS = 100;
/** Tolerance for a changed clock, or for a file server's clock. */
const TOLERANCE_SECONDS = 300;

/**
 * Whether a process that existed at a given time is still alive: not a zombie, and not another process with the same number.
 * Outside Linux: whether any process has that number.
 *
 * @param since seconds since 1970
 */
export async function isProcessAlive(pid: number, since: number): Promise<boolean> {
  if (!exists(pid)) return false;
  const [stat, uptime] = await Promise.all([read(`/proc/${pid}/stat`), read("/proc/uptime")]);
  if (stat === null || uptime === null) return exists(pid);
  // The process name may contain blanks and brackets. After it: the state, and as 20th field the start time (proc(5)).
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  if (fields[0] === "Z" || fields[0] === "X") return false;
  const age = Number.parseFloat(uptime) - Number(fields[19]) / TICKS;
  return !(Date.now() / 1000 - since > age + TOLERANCE_SECONDS);
}

function exists(pid: number): boolean {
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
