import { UsageError } from "../core/errors.ts";
import type { GriddedDescription } from "./description.ts";
import { type Captures, fillIn } from "./path-pattern.ts";

/** A time of a file. */
export interface FileTime {
  /** Value of the time coordinate. */
  readonly value: number;
  /** UTC hour with its fraction, 0 to 24. */
  readonly hour: number;
  /** Day of the year, from 1. */
  readonly day: number;
  /** 1 to 12. */
  readonly month: number;
}

export interface FileTimes {
  readonly units: string;
  readonly times: readonly FileTime[];
}

const MINUTES_PER_DAY = 1440;
const MS_PER_MINUTE = 60_000;

/** Times of a file. Each file counts from its own start. @throws {UsageError} the path has no such date */
export function fileTimes(times: GriddedDescription["times"], captures: Captures): FileTimes {
  if ("monthsOf" in times) {
    const year = Number(fillIn(times.monthsOf, captures));
    const start = instant(`${String(year).padStart(4, "0")}-01-01`);
    return {
      units: `days since ${year}-01-01 00:00:00`,
      times: Array.from({ length: 12 }, (_, month) => {
        const minutes = Date.UTC(year, month, 1) / MS_PER_MINUTE - start;
        return timeAt(start + minutes, minutes / MINUTES_PER_DAY);
      }),
    };
  }
  const date = fillIn(times.date, captures);
  const start = instant(date);
  const clock = minutesOf(fillIn(times.clock, captures));
  return {
    units: `minutes since ${date} 00:00:00`,
    times: Array.from({ length: times.count }, (_, index) => {
      const minutes = clock + times.firstMinute + index * times.stepMinutes;
      return timeAt(start + minutes, minutes);
    }),
  };
}

/** @param clock as hhmm */
const minutesOf = (clock: string): number =>
  60 * Number(clock.slice(0, 2)) + Number(clock.slice(2));

/** @returns UTC minutes since 1970 */
function instant(date: string): number {
  const milliseconds = Date.parse(`${date}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(milliseconds)) {
    throw new UsageError(
      `${date} is not a date in the form YYYY-MM-DD. Check "times" of the description.`,
    );
  }
  return milliseconds / MS_PER_MINUTE;
}

function timeAt(minutes: number, value: number): FileTime {
  const date = new Date(minutes * MS_PER_MINUTE);
  const yearStart = Date.UTC(date.getUTCFullYear(), 0, 1) / MS_PER_MINUTE;
  return {
    value,
    hour: (minutes % MINUTES_PER_DAY) / 60,
    day: 1 + Math.floor((minutes - yearStart) / MINUTES_PER_DAY),
    month: date.getUTCMonth() + 1,
  };
}
