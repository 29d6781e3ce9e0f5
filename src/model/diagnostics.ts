/**
 * Switches a run's diagnostics off in the files of its run directory: what is written then is the final restart, and the
 * time of a short run is the model's. The forms are those of GEOS-Chem Classic 14.x and HEMCO 3.x.
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
 * HISTORY.rc with no collection but the restart, and that at the end of the run.
 *
 * @returns null where it has no list of collections, or does not define the restart
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

/**
 * HEMCO_Config.rc with its diagnostics written at the end of the run only. HEMCO has no switch that turns them off.
 *
 * @returns null where it does not say how often they are written
 */
export function withDiagnosticsAtEnd(config: string): string | null {
  const frequency = /^(\s*DiagnFreq\s*:[ \t]*)\S[^\n]*$/m;
  return frequency.test(config) ? config.replace(frequency, "$1End") : null;
}

/** A list of diagnostics (HEMCO_Diagn.rc) with none of them asked for. */
export function withoutEntries(list: string): string {
  return list
    .split("\n")
    .map((line) => (line.trim() === "" ? line : commentedOut(line)))
    .join("\n");
}

/** As GEOS-Chem and HEMCO know comments: from a # on. */
function commentedOut(line: string): string {
  return /^\s*#/.test(line) ? line : `#${line}`;
}
