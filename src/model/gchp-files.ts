import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { toMinutes } from "./simulated-time.ts";

/** Files by which GCHP shows how far it came. Times are simulated UTC minutes since 1970. */
export interface GchpFiles {
  /** Date in cap_restart, where the next run would start; null: it is missing, empty or unreadable. */
  readonly capRestart: number | null;
  /** End of the run after its start, by CAP.rc; null: CAP.rc does not say. */
  readonly endAfter: (start: number) => number | null;
  /** CAP.rc switches MAPL's timers off. */
  readonly hasNoTimers: boolean;
  /** Restart files that hold anything, by name. */
  readonly restarts: readonly string[];
}

export const GCHP_LOG_ALL_RANKS = "allPEs.log";
/** GCHP's log in a run directory, and its name in the support team's bucket. */
export const GCHP_LOG = /^(?:gchp\.[\w.]*log|RunGCHP\.txt)$/;
export const CAP_RESTART = "cap_restart";
export const CAP_CONFIGURATION = "CAP.rc";

/** Whether a directory's files are GCHP's. */
export function isGchpDirectory(names: readonly string[]): boolean {
  const known = ["GCHP.rc", CAP_CONFIGURATION, "ExtData.rc", "setCommonRunSettings.sh"];
  return known.filter((name) => names.includes(name)).length >= 2;
}

/** @param restarts restart files that hold anything */
export async function readGchpFiles(
  directory: string,
  restarts: readonly string[],
): Promise<GchpFiles | null> {
  const read = (name: string) => readFile(join(directory, name), "latin1").catch(() => null);
  const [capRestart, cap] = await Promise.all([read(CAP_RESTART), read(CAP_CONFIGURATION)]);
  if (capRestart === null && cap === null) return null;
  return {
    capRestart: readCapRestart(capRestart ?? ""),
    endAfter: (start) => plannedEnd(start, cap ?? ""),
    hasNoTimers: /^\s*MAPL_ENABLE_TIMERS:\s*NO\b/im.test(cap ?? ""),
    restarts: restarts.map((path) => basename(path)),
  };
}

/** `20190701 000000` as simulated UTC minutes since 1970; null: no date. */
export function readCapRestart(text: string): number | null {
  const date = /^\s*(\d{4})(\d\d)(\d\d)\s+(\d\d)(\d\d)\d\d\b/.exec(text)?.slice(1);
  return date ? toMinutes(date) : null;
}

/**
 * End of a run by CAP.rc: start and duration (`JOB_SGMT: 00000107 120000`: 1 month, 7 days, 12 hours), but not beyond
 * END_DATE. Null: CAP.rc has no duration.
 */
export function plannedEnd(start: number, cap: string): number | null {
  const value = (key: string) =>
    new RegExp(`^\\s*${key}:\\s*(\\d+\\s+\\d+)`, "m").exec(cap)?.[1] ?? "";
  const last = readCapRestart(value("END_DATE"));
  const parts = /^(\d{4})(\d\d)(\d\d)\s+(\d\d)(\d\d)\d\d$/.exec(value("JOB_SGMT"));
  if (!parts) return null;
  const [years = 0, months = 0, days = 0, hours = 0, minutes = 0] = parts.slice(1).map(Number);
  const from = new Date(start * 60_000);
  const end =
    Date.UTC(
      from.getUTCFullYear() + years,
      from.getUTCMonth() + months,
      from.getUTCDate() + days,
      from.getUTCHours() + hours,
      from.getUTCMinutes() + minutes,
    ) / 60_000;
  return last === null ? end : Math.min(end, last);
}
