import { formatMemory } from "./text.ts";

/** Formats the values of a table's column with the same unit and the same number of decimals. */
export type ColumnFormat = (value: number) => string;

/** Significant digits of a column's smallest value, and the most that its largest gets. */
const DIGITS = 3;
const MAX_DIGITS = 4;
/** Most decimals of any number, and of a time. */
const MAX_FRACTION_DIGITS = 12;
const MAX_TIME_DECIMALS = 3;

/** Format of durations: seconds; milliseconds if all are short, or hours if all are long. */
export function secondsColumn(values: readonly number[]): ColumnFormat {
  const { factor, unit } = unitOf(values);
  const format = numberColumn(
    values.map((value) => value * factor),
    MAX_TIME_DECIMALS,
  );
  return (value) => `${format(value * factor)} ${unit}`;
}

function unitOf(values: readonly number[]): { readonly factor: number; readonly unit: string } {
  const largest = largestOf(values);
  if (largest > 0 && largest < 0.0995) return { factor: 1000, unit: "ms" };
  return Math.min(...values) >= SECONDS_PER_HOUR && values.length > 0
    ? { factor: 1 / SECONDS_PER_HOUR, unit: "h" }
    : { factor: 1, unit: "s" };
}

const SECONDS_PER_HOUR = 3600;

/** Format of numbers from 0 on. A number that would be rounded to 0 is shown as less than a unit of the last decimal: `< 0.1`. */
export function numberColumn(
  values: readonly number[],
  maxDecimals = MAX_FRACTION_DIGITS,
): ColumnFormat {
  const present = values.filter((value) => value > 0);
  const wanted = DIGITS - 1 - exponentOf(Math.min(...present));
  const most = MAX_DIGITS - 1 - exponentOf(largestOf(values));
  const decimals = Math.max(0, Math.min(wanted, most, maxDecimals));
  return fixed(present.length === 0 ? 0 : decimals);
}

function fixed(decimals: number): ColumnFormat {
  const format = new Intl.NumberFormat("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const unit = 10 ** -decimals;
  return (value) =>
    value > 0 && value < unit / 2 ? `< ${format.format(unit)}` : format.format(value);
}

/** Format of USD without the unit: cents, or three significant digits of the largest below 1 USD. */
export function usdColumn(usd: readonly number[]): ColumnFormat {
  const largest = largestOf(usd);
  return largest > 0 && largest < 0.9995 ? numberColumn([largest]) : fixed(CENTS);
}

const CENTS = 2;

/** Format of relative changes: one decimal, or two if all are below 1 %. */
export function changeColumn(changes: readonly number[]): ColumnFormat {
  return percentFormat(largestOf(changes) < 0.00995 ? 2 : 1);
}

/** Format of intervals of changes: `+2.3 to +5.9 %`; without decimals if an end is beyond 100 %. */
export function intervalColumn(
  intervals: readonly { readonly low: number | null; readonly high: number | null }[],
): (low: number, high: number) => string {
  const largest = largestOf(intervals.flatMap(({ low, high }) => [low ?? 0, high ?? 0]));
  const format = percentFormat(largest < 0.00995 ? 2 : largest < 0.9995 ? 1 : 0);
  return (low, high) => `${format(low).replace(" %", "")} to ${format(high)}`;
}

/** A larger change, as the end of an interval can be, says no more than that. */
const MAX_CHANGE = 1e4;

function percentFormat(digits: number): ColumnFormat {
  const number = new Intl.NumberFormat("en-US", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return (change) => {
    if (change > MAX_CHANGE) return `> +${(MAX_CHANGE * 100).toLocaleString("en-US")} %`;
    const text = number.format(Math.abs(change * 100));
    const sign = Number(text) === 0 ? "" : change > 0 ? "+" : "−";
    return `${sign}${text} %`;
  };
}

/** Format of memory: MiB, or GiB if the largest value is at least 10 GiB. */
export function memoryColumn(mebibytes: readonly number[]): ColumnFormat {
  return largestOf(mebibytes) < 10_240
    ? formatMemory
    : (value) => `${(value / 1024).toFixed(1)} GiB`;
}

function largestOf(values: readonly number[]): number {
  return Math.max(0, ...values.map(Math.abs));
}

/** Exponent of a number in scientific notation, rounded to the digits that are shown. */
function exponentOf(value: number): number {
  return Number(value.toExponential(DIGITS - 1).split("e")[1]);
}
