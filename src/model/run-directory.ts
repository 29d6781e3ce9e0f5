import type { TimeSteps } from "../core/planning/simulated-time.ts";
import { toMinutes, toStamp } from "./simulated-time.ts";

/**
 * The role of each file of a GEOS-Chem Classic run directory in a trial. Times are UTC minutes since 1970. The layout
 * is that of createRunDir.sh of 14.x.
 */

export const CONFIG_FILE = "geoschem_config.yml";
export const RESTARTS = "Restarts";
export const OUTPUTS = "OutputDir";
export const TIMERS_FILE = "gcclassic_timers.json";

/** Files of earlier runs or builds, and files that a run does not read. */
const NOT_PART_OF_RUN = [
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

/** Whether a trial needs this entry of the run directory's top level. */
export function isPartOfRun(name: string): boolean {
  return !NOT_PART_OF_RUN.some((pattern) => pattern.test(name));
}

/** `root_data_dir: /data/ExtData`, with or without quotes. */
const DATA_ROOT = /^\s*root_data_dir:\s*["']?([^"'#\n]+?)["']?\s*(?:#.*)?$/m;

/** Data root in geoschem_config.yml; null if there is none. */
export function dataRootOf(config: string): string | null {
  return DATA_ROOT.exec(config)?.[1] ?? null;
}

/** Simulation in geoschem_config.yml, as in fullchem; null if it has no name. */
export function simulationOf(config: string): string | null {
  return /^\s*name:\s*["']?(\w+)/m.exec(config)?.[1] ?? null;
}

/** Horizontal resolution in geoschem_config.yml, as in 4.0x5.0; null if it has none. */
export function resolutionOf(config: string): string | null {
  return /^\s*resolution:\s*["']?([\d.x]+)/m.exec(config)?.[1] ?? null;
}

/** Simulated period in geoschem_config.yml; null if a date is missing. */
export function readSpan(config: string): { start: number; end: number } | null {
  const start = readDate(config, "start_date");
  const end = readDate(config, "end_date");
  return start === null || end === null ? null : { start, end };
}

/**
 * Whether a restart file is input. A restart after the start is an earlier run's output, and a trial could overwrite it
 * through a link. A file without a date in its name counts as input.
 */
export function isInitialRestart(name: string, start: number): boolean {
  const date = restartDate(name);
  return date === null || date <= start;
}

function restartDate(name: string): number | null {
  const found = /(\d{4})(\d\d)(\d\d)_?(\d\d)?(\d\d)?/.exec(name);
  return found && toMinutes(found.slice(1));
}

/**
 * Simulated dates of restart files, in UTC minutes since 1970, if all their names have one and none is the start. Null:
 * the run can find its restart.
 */
export function otherRestartDates(
  names: readonly string[],
  start: number,
): readonly number[] | null {
  const dates = names.map(restartDate);
  const dated = dates.filter((date) => date !== null);
  return dated.length < dates.length || dated.includes(start) ? null : dated;
}

/**
 * The configuration with timers on, and with a new end date if hours are given. Comments are preserved. A missing switch
 * for timers is added beside the dates.
 */
export function adaptConfig(config: string, simulatedHours: number | undefined): string {
  const timed = hasTimersSwitch(config)
    ? config.replace(/^(\s*use_gcclassic_timers:\s*)\S+/m, "$1true")
    : config.replace(/^([ \t]*)start_date:/m, "$1use_gcclassic_timers: true\n$1start_date:");
  const span = readSpan(config);
  if (simulatedHours === undefined || !span) return timed;
  const end = formatDate(span.start + Math.round(simulatedHours * 60));
  return timed.replace(/^(\s*end_date:\s*)\[[^\]]*\]/m, `$1${end}`);
}

/**
 * The configuration with another start date and the same duration. Comments are preserved.
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

/** Whether geoschem_config.yml has the switch for timers. */
export function hasTimersSwitch(config: string): boolean {
  return /^\s*use_gcclassic_timers:\s*\S/m.test(config);
}

/** Time steps in geoschem_config.yml; null: it names none. */
export function readTimeSteps(config: string): TimeSteps | null {
  const minutes = (key: string) =>
    Number(new RegExp(`^\\s*${key}_timestep_in_s:\\s*(\\d+)`, "m").exec(config)?.[1] ?? 0) / 60;
  const [transport, chemistry] = [minutes("transport"), minutes("chemistry")];
  if (transport === 0) return null;
  return { step: transport, longest: Math.max(transport, chemistry) };
}

/** Data root in geoschem_config.yml, or null. */
export function readDataRoot(config: string): string | null {
  return /^\s*root_data_dir:\s*["']?([^\s"'#]+)/m.exec(config)?.[1] ?? null;
}

/** Simulations that start from another simulation's restart file, as in download_data.yml of 14.x. */
const RESTART_OF: Readonly<Record<string, string>> = {
  aerosol: "fullchem",
  tago3: "fullchem",
  ch4: "carbon",
  co2: "carbon",
  tagco: "carbon",
};
/** Aerosol microphysics is a full-chemistry simulation with restart files of its own: TOMAS15, TOMAS40. */
const MICROPHYSICS = /^TOMAS\d*$/i;

/**
 * Mismatch between a restart file's name (GEOSChem.Restart.SIMULATION.YYYYMMDD_hhmmz.nc4) and a run directory. Null: no
 * mismatch, or the name does not show one. It detects menu answers that created another simulation than intended.
 */
export function restartMismatch(config: string, restart: string): string | null {
  const [, restartSimulation, year, month, day, hour, minute] =
    /GEOSChem\.Restart\.(\w+)\.(\d{4})(\d\d)(\d\d)_(\d\d)(\d\d)z/.exec(restart) ?? [];
  if (restartSimulation === undefined) return null;
  const simulation = simulationOf(config) ?? "none";
  const needs = RESTART_OF[simulation.toLowerCase()] ?? simulation;
  const isMicrophysics = needs === "fullchem" && MICROPHYSICS.test(restartSimulation);
  if (!isMicrophysics && !restartSimulation.toLowerCase().startsWith(needs.toLowerCase())) {
    return `the restart is for simulation ${restartSimulation}, but the run directory is for ${simulation}`;
  }
  const start = readSpan(config)?.start;
  if (start === toMinutes([year, month, day, hour, minute])) return null;
  return "the restart's date differs from the start of the run";
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
