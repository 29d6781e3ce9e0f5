import type { InputList } from "../core/documents/inputs.ts";
import { MINUTES_PER_DAY } from "./simulated-time.ts";

/**
 * Input files of GCHP, which has no dry run. ExtData.rc names them as templates. Its meteorology is read in every run; the
 * other entries are read only where HEMCO_Config.rc asks for them, so they count as optional.
 */

export const EXT_DATA_FILE = "ExtData.rc";
/** Links of a run directory to folders of the data root. */
export const DATA_LINKS = ["ChemDir", "HcoDir", "MetDir"] as const;
const METEOROLOGY: (typeof DATA_LINKS)[number] = "MetDir";

export interface ExtDataOptions {
  /** Links of the run directory: name to folder below the data root. */
  readonly folders: Readonly<Record<string, string>>;
  /** Simulated start and end, UTC minutes since 1970. */
  readonly start: number;
  readonly end: number;
  /** Further files below the data root, with {yyyy}, {mm} and {dd}. */
  readonly further: readonly string[];
  /** Initial restart: its name in the run directory, and its path below the data root. */
  readonly restart: readonly [name: string, path: string] | null;
}

export interface ExtDataInputs {
  readonly list: InputList;
  /** Problems that make the list unusable, as text for people. */
  readonly problems: readonly string[];
}

interface Entry {
  /** `./MetDir/%y4/%m2/MERRA2.%y4%m2%d2.A1.05x0625.nc4` */
  readonly template: string;
  /** Values between two times of the file are interpolated, so the next day's file is needed too. */
  readonly isInterpolated: boolean;
}

/** Input files of a run from its ExtData.rc. */
export function inputsOfExtData(text: string, options: ExtDataOptions): ExtDataInputs {
  const { folders, start, end, further, restart } = options;
  const problems = new Set<string>();
  const required = new Set<string>(further.flatMap((path) => expandBraces(path, start, end)));
  const optional = new Set<string>();
  let hasMeteorology = false;
  for (const { template, isInterpolated } of entriesOf(text)) {
    const [, link = "", rest = ""] = /^\.\/(\w+)\/(.+)$/.exec(template) ?? [];
    const folder = folders[link];
    if (folder === undefined) {
      problems.add(`${template} is not in a linked folder (${Object.keys(folders).join(", ")})`);
      continue;
    }
    const isMeteorology = link === METEOROLOGY;
    hasMeteorology ||= isMeteorology;
    const last = isInterpolated ? end : end - 1;
    for (const path of expandTokens(rest, start, last)) {
      (isMeteorology ? required : optional).add(`${folder}/${path}`);
    }
  }
  if (!hasMeteorology) {
    problems.add(`${EXT_DATA_FILE} names no meteorology below ./${METEOROLOGY}`);
  }
  const list = {
    required: [...required].sort(),
    optional: [...optional].filter((path) => !required.has(path)).sort(),
    links: restart === null ? {} : { [restart[0]]: restart[1] },
  };
  return { list, problems: [...problems] };
}

/** Rows of PrimaryExports with a file: name, units, climatology, conservative, refresh, offset, scale, variable, template. */
function entriesOf(text: string): readonly Entry[] {
  const [, section = ""] = /^PrimaryExports%%\s*$([\s\S]*?)^%%\s*$/m.exec(text) ?? [];
  return section.split("\n").flatMap((line) => {
    if (/^\s*(#|$)/.test(line)) return [];
    // Units can have blanks between quotes.
    const columns = line.match(/'[^']*'|\S+/g) ?? [];
    const template = columns[8] ?? "";
    if (!template.startsWith("./")) return [];
    return [{ template, isInterpolated: /^[0%]/.test(columns[4] ?? "") }];
  });
}

/** A template for each simulated day, each path once. `%h2` and `%n2` become each hour of these days. */
function expandTokens(template: string, start: number, last: number): readonly string[] {
  const hours = template.includes("%h2") ? [...Array(24).keys()] : [0];
  return unique(
    daysOf(start, last).flatMap((day) =>
      hours.map((hour) =>
        template
          .replaceAll("%y4", day.slice(0, 4))
          .replaceAll("%m2", day.slice(4, 6))
          .replaceAll("%d2", day.slice(6, 8))
          .replaceAll("%h2", String(hour).padStart(2, "0"))
          .replaceAll("%n2", "00"),
      ),
    ),
  );
}

function expandBraces(path: string, start: number, end: number): readonly string[] {
  return unique(
    daysOf(start, end - 1).map((day) =>
      path
        .replaceAll("{yyyy}", day.slice(0, 4))
        .replaceAll("{mm}", day.slice(4, 6))
        .replaceAll("{dd}", day.slice(6, 8)),
    ),
  );
}

/** Days as `20190701`, from the day of the first minute to the day of the last. */
function daysOf(first: number, last: number): readonly string[] {
  const days: string[] = [];
  const from = Math.floor(first / MINUTES_PER_DAY);
  for (let day = from; day <= Math.floor(last / MINUTES_PER_DAY); day += 1) {
    const date = new Date(day * MINUTES_PER_DAY * 60_000).toISOString();
    days.push(date.slice(0, 10).replaceAll("-", ""));
  }
  return days;
}

const unique = (paths: readonly string[]): readonly string[] => [...new Set(paths)];
