/**
 * Switches off a run's diagnostics in the files of its run directory. The run then writes only the final restart, and the
 * time of a short run is computation. The file formats are those of GEOS-Chem Classic 14.x and HEMCO 3.x.
 */

export const HISTORY_FILE = "HISTORY.rc";
export const HEMCO_FILE = "HEMCO_Config.rc";
export const HEMCO_DIAGNOSTICS_FILE = "HEMCO_Diagn.rc";

const LIST_BEGIN = /^\s*COLLECTIONS\s*:/;
const LIST_END = /^\s*::/;
const RESTART = "'Restart',";
const RESTART_TIMES = /^(\s*Restart\.(?:frequency|duration):\s*)[^\n]*$/gm;
const RESTART_DEFINED = /^\s*Restart\.fields:/m;

/**
 * HISTORY.rc with the restart as its only collection, written at the end of the run.
 *
 * @returns null if the file has no list of collections or does not define the restart
 */
export function withRestartOnly(history: string): string | null {
  const lines = history.split("\n");
  const begin = lines.findIndex((line) => LIST_BEGIN.test(line));
  const end = lines.findIndex((line, index) => index > begin && LIST_END.test(line));
  if (begin < 0 || end < 0 || !RESTART_DEFINED.test(history)) return null;
  const [, inFirstLine = ""] = (lines[begin] ?? "").split(/:(.*)/s);
  const others = [inFirstLine, ...lines.slice(begin + 1, end)].filter(
    (line) => line.trim() !== "" && !/^\s*'Restart'/.test(line),
  );
  const list = [`COLLECTIONS: ${RESTART}`, ...others.map(commentedOut)];
  return [...lines.slice(0, begin), ...list, ...lines.slice(end)]
    .join("\n")
    .replace(RESTART_TIMES, "$1'End',");
}

/** GCHP's HISTORY.rc with no collection. @returns null if the file has no list of collections */
export function withoutCollections(history: string): string | null {
  const lines = history.split("\n");
  const begin = lines.findIndex((line) => LIST_BEGIN.test(line));
  const end = lines.findIndex((line, index) => index > begin && LIST_END.test(line));
  if (begin < 0 || end < 0) return null;
  const [, first = ""] = (lines[begin] ?? "").split(/:(.*)/s);
  const others = [first, ...lines.slice(begin + 1, end)].filter((line) => line.trim() !== "");
  const list = ["COLLECTIONS:", ...others.map(commentedOut)];
  return [...lines.slice(0, begin), ...list, ...lines.slice(end)].join("\n");
}

/**
 * HEMCO_Config.rc with diagnostics written only at the end of the run. HEMCO has no switch that turns them off.
 *
 * @returns null if the file does not set the frequency of diagnostics
 */
export function withDiagnosticsAtEnd(config: string): string | null {
  const frequency = /^(\s*DiagnFreq\s*:[ \t]*)\S[^\n]*$/m;
  return frequency.test(config) ? config.replace(frequency, "$1End") : null;
}

/** A list of diagnostics (HEMCO_Diagn.rc) with all entries commented out. */
export function withoutEntries(list: string): string {
  return list
    .split("\n")
    .map((line) => (line.trim() === "" ? line : commentedOut(line)))
    .join("\n");
}

/** A line as a comment, which starts with # in GEOS-Chem and HEMCO. */
function commentedOut(line: string): string {
  return /^\s*#/.test(line) ? line : `#${line}`;
}
