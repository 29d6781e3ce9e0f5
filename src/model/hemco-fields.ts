import type { HemcoField } from "../core/documents/run-configuration.ts";

const ROOT = "$ROOT/";
/** Folder of HEMCO's files below the data root. */
const FOLDER = "HEMCO/";
/** Columns of base emissions, scale factors and masks alike: number, name, file, variable, time, cycle, dimensions, units. */
const COLUMNS = { file: 2, variable: 3, time: 4, dimensions: 6, units: 7 } as const;
const MIN_COLUMNS = 9;

/**
 * Fields that HEMCO reads from files below its root, of all sections, switched on or not. Source: HEMCO reference guide,
 * "HEMCO configuration file".
 *
 * @param text of HEMCO_Config.rc
 */
export function hemcoFields(text: string): readonly HemcoField[] {
  const found = new Map<string, HemcoField>();
  for (const line of text.split("\n")) {
    const columns = line.replace(/#.*/, "").trim().split(/\s+/);
    const file = columns[COLUMNS.file];
    if (columns.length < MIN_COLUMNS || !file?.startsWith(ROOT)) continue;
    const column = (index: number) => columns[index] ?? "";
    const field = {
      file: FOLDER + file.slice(ROOT.length),
      variable: column(COLUMNS.variable),
      time: column(COLUMNS.time),
      hasLevels: column(COLUMNS.dimensions).startsWith("xyz"),
      units: column(COLUMNS.units),
    };
    found.set(`${field.file} ${field.variable}`, field);
  }
  return [...found.values()];
}
