/** Formats durations, amounts and changes with sensible digits and a unit. */

/** Placeholder for a missing value. */
export const NONE = "–";

/**
 * Formats a duration: `52.1 ms`, `0.42 s`, `12.3 s`, `4 min 05 s`, `3 h 20 min`. Thresholds allow
 * for rounding.
 */
export function formatSeconds(seconds: number): string {
  if (seconds === 0) return "0 s";
  if (seconds < 0.0995) return `${(seconds * 1000).toPrecision(3)} ms`;
  if (seconds < 9.995) return `${seconds.toFixed(2)} s`;
  if (seconds < 99.95) return `${seconds.toFixed(1)} s`;
  return formatLongSeconds(Math.round(seconds));
}

/** A duration as clocks and GNU time show it: `3:37:38`. */
export function clockTime(seconds: number): string {
  const total = Math.round(seconds);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${Math.floor(total / 3600)}:${two(Math.floor(total / 60) % 60)}:${two(total % 60)}`;
}

/** Formats a duration with its standard deviation in the same unit: `10.2 s ± 0.3 s`, `52.1 ms ± 0.8 ms`. */
export function formatSpread(seconds: number, deviation: number): string {
  const text = formatSeconds(seconds);
  const [, fraction = "", unit] = /^\d+(?:\.(\d+))? (m?s)$/.exec(text) ?? [];
  if (unit === undefined) return `${text} ± ${formatSeconds(deviation)}`;
  return `${text} ± ${(unit === "ms" ? deviation * 1000 : deviation).toFixed(fraction.length)} ${unit}`;
}

/** Formats an approximate duration, such as a remaining time: `8 s`, `2 min`, `3 h 20 min`. */
export function formatRoughly(seconds: number): string {
  if (seconds < 100) return `${Math.max(1, Math.round(seconds))} s`;
  if (seconds < 3600) return `${Math.round(seconds / 60)} min`;
  return formatLongSeconds(Math.round(seconds / 60) * 60);
}

function formatLongSeconds(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${pad(seconds % 60)} s`;
  if (minutes < 24 * 60) return `${Math.floor(minutes / 60)} h ${pad(minutes % 60)} min`;
  return `${Math.floor(minutes / (24 * 60))} d ${Math.floor((minutes / 60) % 24)} h`;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

/** Formats a relative change with its sign: `+4.1 %`. One decimal, two below 1 %, none above 99.5 %: `+1,135 %`. */
export function formatChange(change: number): string {
  const percent = change * 100;
  const digits = Math.abs(percent) < 0.995 ? 2 : Math.abs(percent) < 99.5 ? 1 : 0;
  const text = Math.abs(percent).toFixed(digits);
  const sign = Number(text) === 0 ? "" : percent > 0 ? "+" : "−";
  return `${sign}${digits === 0 ? text.replace(/\B(?=(?:\d{3})+$)/g, ",") : text} %`;
}

/** Formats the size of a change, without its sign: `4.1 %`. */
export function formatSize(change: number): string {
  return formatChange(Math.abs(change)).replace("+", "");
}

/** Formats a share: `80 %`, with a decimal if it is below 1 % and not 0. */
export function formatShare(share: number): string {
  return `${(share * 100).toFixed(share > 0 && share < 0.01 ? 1 : 0)} %`;
}

/** Formats a share or spread with three significant digits: `0.88 %`. */
export function formatPercent(fraction: number): string {
  return `${formatNumber(fraction * 100)} %`;
}

/** Formats the interval of a change: `+2.3 to +5.9 %`. */
export function formatInterval(low: number, high: number): string {
  return `${formatChange(low).replace(" %", "")} to ${formatChange(high)}`;
}

let threeDigits: Intl.NumberFormat | undefined;

/** Formats a number with three significant digits: `0.0421`, `3.14`, `1,230`. */
export function formatNumber(value: number): string {
  // The first one takes 15 ms: most commands format no number.
  threeDigits ??= new Intl.NumberFormat("en-US", {
    minimumSignificantDigits: 3,
    maximumSignificantDigits: 3,
  });
  return threeDigits.format(value);
}

/** Significant digits of an interval's width. */
const WIDTH_DIGITS = 2;

/**
 * Formats an interval of absolute values with as many digits as its width needs: `311.9 to 312.3`,
 * `9.8 to 15.6`.
 */
export function formatEnds(low: number, high: number): string {
  const width = high - low;
  const digits = width > 0 ? WIDTH_DIGITS - 1 - Math.floor(Math.log10(width)) : MAX_FRACTION_DIGITS;
  const fraction = Math.min(MAX_FRACTION_DIGITS, Math.max(0, digits));
  const format = new Intl.NumberFormat("en-US", {
    minimumFractionDigits: width > 0 ? fraction : 0,
    maximumFractionDigits: fraction,
  });
  return `${format.format(low)} to ${format.format(high)}`;
}

/** Maximum number of decimals. */
const MAX_FRACTION_DIGITS = 12;

/**
 * Formats USD without the unit: `1,234.50`, `12.34`; below 1 with three significant digits:
 * `0.0421`.
 */
export function formatUsdAmount(usd: number): string {
  if (usd === 0) return "0";
  if (Math.abs(usd) < 0.9995) return formatNumber(usd);
  return usd.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** Formats USD: `12.34 USD`. */
export function formatUsd(usd: number): string {
  return `${formatUsdAmount(usd)} USD`;
}

/** Formats core hours with three digits: `1,230 core hours`. */
export function formatCoreHours(hours: number): string {
  return `${hours === 0 ? "0" : formatNumber(hours)} core hours`;
}

/** Formats memory: `2,140 MiB`; from 10 GiB on `12.3 GiB`. */
export function formatMemory(mebibytes: number): string {
  return mebibytes < 10_240
    ? `${Math.round(mebibytes).toLocaleString("en-US")} MiB`
    : `${(mebibytes / 1024).toFixed(1)} GiB`;
}

const BYTE_UNITS = ["B", "kB", "MB", "GB", "TB"] as const;

/** Formats an amount of data in decimal units: `42 B`, `3.4 GB`, `120 MB`. */
export function formatBytes(bytes: number): string {
  const { value, unit } = scaleBytes(bytes, bytes);
  return `${value} ${unit}`;
}

/** Formats progress in the unit of the total: `1.2 of 3.4 GB`. */
export function formatBytesOf(done: number, total: number): string {
  const { unit } = scaleBytes(total, total);
  return `${scaleBytes(done, total).value} of ${scaleBytes(total, total).value} ${unit}`;
}

/** @param reference number of bytes that determines the unit */
function scaleBytes(bytes: number, reference: number): { value: string; unit: string } {
  // 999.5 rounds up to the next unit.
  const power = BYTE_UNITS.findIndex((_, index) => reference < 999.5 * 1000 ** index);
  const index = power < 0 ? BYTE_UNITS.length - 1 : power;
  const scaled = bytes / 1000 ** index;
  const digits = index > 0 && scaled < 99.95 ? 1 : 0;
  return { value: scaled.toFixed(digits), unit: BYTE_UNITS[index] ?? "B" };
}

/** Formats a time in UTC: `2026-11-22 08:26 UTC`. */
export function formatInstant(iso: string): string {
  return `${iso.slice(0, 16).replace("T", " ")} UTC`;
}

/** Formats a range of counts: `8 blocks`, or `3 to 8 blocks`. */
export function formatCountRange(min: number, max: number, noun: string): string {
  const text = formatCount(max, noun);
  return min === max ? text : `${min} to ${text}`;
}

/** Formats a count: `1 block`, `3 blocks`. */
export function formatCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/**
 * Truncates a text to a number of UTF-16 code units, with an ellipsis at the end. Never splits a
 * character.
 */
export function shortened(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  return `${text.slice(0, maxLength - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** Formats a list of names: `a, b and 58 more`, or all names if there are at most `max`. */
export function formatNames(names: readonly string[], max: number): string {
  const hidden = names.length - max;
  if (hidden <= 0) return names.join(", ");
  return `${names.slice(0, max).join(", ")} and ${hidden} more`;
}

/** `1.5 of 2 cores`. */
export function formatCores(used: number, cores: number): string {
  return `${used.toFixed(1)} of ${formatCount(cores, "core")}`;
}
