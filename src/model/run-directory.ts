import { toMinutes, toStamp } from "./simulated-time.ts";

/**
 * What the files of a GEOS-Chem Classic run directory are to a trial. Times are in UTC minutes since 1970.
 * The layout is that of createRunDir.sh of 14.x.
 */

export const CONFIG_FILE = "geoschem_config.yml";
export const RESTARTS = "Restarts";
export const OUTPUTS = "OutputDir";
export const TIMERS_FILE = "gcclassic_timers.json";

/** Left behind by earlier runs or builds, or of no use to a run. */
const OMITTED_NOTE = [
  /^gcclassic/,
  /^build/,
  /^CodeDir$/,
  /^OutputDir$/,
  /^Restarts$/,
  /^\./,
  /\.log$/,
  /^log[._]/,
  /^slurm-/,
  /^core(\.\d+)?$/,
  /\.(out|err)$/,
  /~$/,
];

/** Whether a trial needs this entry of the top of the run directory. */
export function isPartOfRun(name: string): boolean {
  return !OMITTED_NOTE.some((pattern) => pattern.test(name));
}

/** Simulated span as geoschem_config.yml gives it; null where a date can't be found. */
export function readSpan(config: string): { start: number; end: number } | null {
  const start = readDate(config, "start_date");
  const end = readDate(config, "end_date");
  return start === null || end === null ? null : { start, end };
}

/**
 * A restart of the start or before is input; one of later is what an older run wrote, and linking to it would
 * let a trial overwrite it. A file without a date in its name is taken for input.
 */
export function isInitialRestart(name: string, start: number): boolean {
  const found = /(\d{4})(\d\d)(\d\d)_?(\d\d)?(\d\d)?/.exec(name);
  if (!found) return true;
  return toMinutes(found.slice(1)) <= start;
}

/** The configuration with its timers on and, where hours are given, its end moved; comments stay as they are. */
export function adaptConfig(config: string, simulatedHours: number | undefined): string {
  const timed = config.replace(/^(\s*use_gcclassic_timers:\s*)\S+/m, "$1true");
  const span = readSpan(config);
  if (simulatedHours === undefined || !span) return timed;
  const end = formatDate(span.start + simulatedHours * 60);
  return timed.replace(/^(\s*end_date:\s*)\[[^\]]*\]/m, `$1${end}`);
}

/**
 * The configuration with its start at another date and its end as far behind it as before; comments stay as they are.
 *
 * @param start simulated UTC minutes since 1970
 */
export function startAt(config: string, start: number): string {
  const span = readSpan(config);
  if (!span) return config;
  const end = start + (span.end - span.start);
  return config
    .replace(/^(\s*start_date:\s*)\[[^\]]*\]/m, `$1${formatDate(start)}`)
    .replace(/^(\s*end_date:\s*)\[[^\]]*\]/m, `$1${formatDate(end)}`);
}

/** Whether a run will leave its timers: geoschem_config.yml has the switch, and it is on. */
export function hasTimersOn(config: string): boolean {
  return /^\s*use_gcclassic_timers:\s*true\b/im.test(config);
}

/** Where a run reads its input data from, as geoschem_config.yml gives it; null where it does not. */
export function readDataRoot(config: string): string | null {
  return /^\s*root_data_dir:\s*["']?([^\s"'#]+)/m.exec(config)?.[1] ?? null;
}

/** Simulations that start from another one's restart file, as download_data.yml of 14.x pairs them. */
const RESTART_OF: Readonly<Record<string, string>> = {
  aerosol: "fullchem",
  tago3: "fullchem",
  ch4: "carbon",
  co2: "carbon",
  tagco: "carbon",
};
/** Aerosol microphysics is full chemistry by its simulation's name, with restart files of its own: TOMAS15, TOMAS40. */
const MICROPHYSICS = /^TOMAS\d*$/i;

/**
 * What is wrong with a restart file for a run directory, by the file's name (GEOSChem.Restart.SIMULATION.YYYYMMDD_hhmmz.nc4); null:
 * nothing, or its name does not tell. It finds answers that made another simulation than was meant, because menus change.
 */
export function restartMismatch(config: string, restart: string): string | null {
  const [, of, year, month, day, hour, minute] =
    /GEOSChem\.Restart\.(\w+)\.(\d{4})(\d\d)(\d\d)_(\d\d)(\d\d)z/.exec(restart) ?? [];
  if (of === undefined) return null;
  const simulation = /^\s*name:\s*["']?(\w+)/m.exec(config)?.[1] ?? "none";
  const needs = RESTART_OF[simulation.toLowerCase()] ?? simulation;
  const isOfIt = needs === "fullchem" && MICROPHYSICS.test(of);
  if (!isOfIt && !of.toLowerCase().startsWith(needs.toLowerCase())) {
    return `it is of simulation ${of}, and the run directory of ${simulation}`;
  }
  const start = readSpan(config)?.start;
  if (start === toMinutes([year, month, day, hour, minute])) return null;
  return "it is of another date than the start of the run";
}

function readDate(config: string, key: string): number | null {
  const pattern = new RegExp(
    `^\\s*${key}:\\s*\\[\\s*(\\d{4})(\\d\\d)(\\d\\d)\\s*,\\s*(\\d{1,6})\\s*\\]`,
    "m",
  );
  const found = pattern.exec(config);
  if (!found) return null;
  const time = (found[4] ?? "").padStart(6, "0");
  return toMinutes([...found.slice(1, 4), time.slice(0, 2), time.slice(2, 4)]);
}

function formatDate(minutes: number): string {
  return `[${toStamp(minutes).replace("_", ", ")}00]`;
}
