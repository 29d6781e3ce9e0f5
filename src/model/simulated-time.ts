/** The model's clock in UTC minutes since 1970. GEOS-Chem has no leap seconds, and its time steps are whole minutes. */

/** `---> DATE: 2019/01/01  UTC: 00:10`: all time steps until this time are done. Groups: year to minute. */
export const STEP_LINE = /---> DATE: (\d{4})\/(\d\d)\/(\d\d)\s+UTC: (\d\d):(\d\d)/g;

/** `End time of run             : 20190101 030000`. Groups: Start or End, then year to minute. */
export const RUN_TIME_LINE =
  /^(Start|End) time of run\s*:\s*(\d{4})(\d\d)(\d\d)\s+(\d\d)(\d\d)\d\d/gm;

const ONE_STEP = new RegExp(STEP_LINE.source);
const ONE_RUN_TIME = new RegExp(RUN_TIME_LINE.source);

export const MINUTES_PER_DAY = 1440;
export const SECONDS_PER_DAY = 86_400;

/** Simulated minutes of a time step's line; null: it is another line. */
export function readStep(line: string): number | null {
  const [, ...date] = ONE_STEP.exec(line) ?? [];
  return date.length > 0 ? toMinutes(date) : null;
}

/** `AGCM Date: 2019/07/01  Time: 00:10:00  Throughput(days/day)[Avg Tot Run]: 74.4 40.8 40.9`; newer ones begin with GCHP. */
const GCHP_STEP =
  /^\s*\w+ Date: (\d{4})\/(\d\d)\/(\d\d)\s+Time: (\d\d):(\d\d):\d\d\s+Throughput\(days\/day\)\[Avg Tot Run\]:\s*(\S+)\s/;
const GCHP_START_DATE = /Read CAP restart properly, Current Date\s*=\s*(\d{4})\/(\d\d)\/(\d\d)/;
const GCHP_START_TIME = /Current Time\s*=\s*(\d\d)[/:](\d\d)[/:]\d\d/;

/** How far a running GCHP is. */
export interface GchpProgress {
  /** Simulated UTC minutes since 1970: all time steps until this time are done. */
  readonly minutes: number;
  /** Simulated days per day since the start; null: too wide for its field. */
  readonly daysPerDay: number | null;
}

/** Progress in a line of GCHP's log; null: it is another line. */
export function readGchpProgress(line: string): GchpProgress | null {
  const found = GCHP_STEP.exec(line);
  if (!found) return null;
  const daysPerDay = Number(found[6]);
  return {
    minutes: toMinutes(found.slice(1, 6)),
    daysPerDay: Number.isFinite(daysPerDay) ? daysPerDay : null,
  };
}

/** Day on which GCHP says that it starts, as simulated minutes; null: it is another line. */
export function readGchpStartDate(line: string): number | null {
  const [, ...date] = GCHP_START_DATE.exec(line) ?? [];
  return date.length > 0 ? toMinutes(date) : null;
}

/** Minutes of the start's time of day, which follows on a line of its own; null: it is another line. */
export function readGchpStartTime(line: string): number | null {
  const [, hour, minute] = GCHP_START_TIME.exec(line) ?? [];
  return hour === undefined ? null : Number(hour) * 60 + Number(minute);
}

/** Simulated minutes of a line that says when the run starts or ends; null: it is another line. */
export function readRunTime(line: string): { which: string; minutes: number } | null {
  const [, which = "", ...date] = ONE_RUN_TIME.exec(line) ?? [];
  return which === "" ? null : { which, minutes: toMinutes(date) };
}

/** @param parts year, month, day, hour, minute as digits; missing ones count as the first of their kind */
export function toMinutes(parts: readonly (string | undefined)[]): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = parts.map((part) =>
    part === undefined ? undefined : Number(part),
  );
  return Date.UTC(year, month - 1, day, hour, minute) / 60_000;
}

/** `20190101_0300`, as in the names of restart files. */
export function toStamp(minutes: number): string {
  const digits = isoMinute(minutes).replace(/\D/g, "");
  return `${digits.slice(0, 8)}_${digits.slice(8)}`;
}

/** `2019-01-01 03:00`. */
export function isoMinute(minutes: number): string {
  return new Date(minutes * 60_000).toISOString().slice(0, 16).replace("T", " ");
}
