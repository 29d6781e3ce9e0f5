/** Lines of allPEs.log begin with the rank and the logger; older versions print the tables in the main log. */
const LOG_PREFIX = /^\s*\d+:\s*[\w.]+:\s*INFO:\s?/;
const CHEMISTRY_TABLE = "Times for component <GCHPchem>";
const COMPONENT_TABLE = /Times for component </;
const SUMMARY_TABLE = /Report on process:\s*0/;
/** `------GC_CHEM   |   2.23   8012.38   177.38 |  1.76 ...`: name, then the share, inclusive and exclusive seconds of the fastest rank. */
const COMPONENT_LINE = /^(-*)([\w<>.]+)\s*\|\s*[\d.]+\s+([\d.]+)/;
/** `------GCHP   1   7432.432  100.00   0.895  0.01`: name, cycles, inclusive seconds. */
const SUMMARY_LINE = /^(-*)([\w<>.]+)\s+\d+\s+([\d.]+)\s+[\d.]+/;
const DASHES_PER_LEVEL = 2;

/**
 * Inclusive seconds of MAPL's timers at the end of a log of GCHP, by path: `All.Run.GCHP.DYNAMICS` of the summary of
 * process 0, and `GCHPchem.Run...` of GCHPchem, where the fastest rank counts, as in gcpy.
 */
export function parseMaplTimers(log: string): ReadonlyMap<string, number> {
  const timers = new Map<string, number>();
  let pattern: RegExp | null = null;
  let path: string[] = [];
  for (const raw of log.split("\n")) {
    const line = raw.replace(LOG_PREFIX, "").trim();
    if (SUMMARY_TABLE.test(line)) pattern = SUMMARY_LINE;
    else if (line.includes(CHEMISTRY_TABLE)) pattern = COMPONENT_LINE;
    else if (COMPONENT_TABLE.test(line)) pattern = null;
    const [matched, dashes = "", name = "", seconds] = pattern?.exec(line) ?? [];
    if (matched === undefined) continue;
    path = [...path.slice(0, dashes.length / DASHES_PER_LEVEL), name];
    timers.set(path.join("."), Number(seconds));
  }
  return timers;
}

/** The largest memory in use that MAPL prints, in MB of 1e6 bytes; null: it prints none. */
export function parseMaplMemory(log: string): number | null {
  const used = log.matchAll(/Mem\/Swap Used \(MB\) at[^=\n]+=\s*([-+\d.Ee]+)/g);
  const values = [...used].map(([, value]) => Number(value)).filter(Number.isFinite);
  return values.length > 0 ? values.reduce((a, b) => Math.max(a, b)) : null;
}
