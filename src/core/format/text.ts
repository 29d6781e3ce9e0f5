/** Durations, amounts and changes as people read them: sensible digits, and always a unit. */

/** Where there is no value. */
export const NONE = "–";

/** `52.1 ms`, `0.42 s`, `12.3 s`, `4 min 05 s`, `3 h 20 min`. The limits are where the next form's rounding begins. */
export function formatSeconds(seconds: number): string {
  if (seconds === 0) return "0 s";
  if (seconds < 0.0995) return `${(seconds * 1000).toPrecision(3)} ms`;
  if (seconds < 9.995) return `${seconds.toFixed(2)} s`;
  if (seconds < 99.95) return `${seconds.toFixed(1)} s`;
  return formatLongSeconds(Math.round(seconds));
}

/** For what need not be exact, such as a remaining time: `8 s`, `2 min`, `3 h 20 min`. */
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

/** A relative change with its sign: `+4.1 %`. One digit behind the point, two below 1 %. */
export function formatChange(change: number): string {
  const percent = change * 100;
  const digits = Math.abs(percent) < 0.995 ? 2 : Math.abs(percent) < 99.5 ? 1 : 0;
  const text = Math.abs(percent).toFixed(digits);
  const sign = Number(text) === 0 ? "" : percent > 0 ? "+" : "−";
  return `${sign}${text} %`;
}

/** The size of a change, whichever way it goes: `4.1 %`. */
export function formatSize(change: number): string {
  return formatChange(Math.abs(change)).replace("+", "");
}

/** A share of a whole: `80 %`, with one digit behind the point where it is below 1 % and not 0. */
export function formatShare(share: number): string {
  return `${(share * 100).toFixed(share > 0 && share < 0.01 ? 1 : 0)} %`;
}

/** A share or a spread, without a sign: `0.88 %`. */
export function formatPercent(fraction: number): string {
  return `${formatNumber(fraction * 100)} %`;
}

/** The interval of a change: `+2.3 to +5.9 %`. */
export function formatInterval(low: number, high: number): string {
  return `${formatChange(low).replace(" %", "")} to ${formatChange(high)}`;
}

const threeDigits = new Intl.NumberFormat("en-US", {
  minimumSignificantDigits: 3,
  maximumSignificantDigits: 3,
});

/** Three significant digits: `0.0421`, `3.14`, `1,230`. */
export function formatNumber(value: number): string {
  return threeDigits.format(value);
}

/** Digits of an interval's width that its ends show. */
const WIDTH_DIGITS = 2;

/** The ends of an interval of absolute values, with the digits that tell them apart: `311.9 to 312.3`, `9.8 to 15.6`. */
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

/** Digits behind the point of a number that is told by its difference from another. */
const MAX_FRACTION_DIGITS = 12;

/** An amount of USD without its unit: `1,234.50`, `12.34`, below 1 three significant digits, as `0.0421`. */
export function formatUsdAmount(usd: number): string {
  if (usd === 0) return "0";
  if (Math.abs(usd) < 0.9995) return threeDigits.format(usd);
  return usd.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** `12.34 USD`. */
export function formatUsd(usd: number): string {
  return `${formatUsdAmount(usd)} USD`;
}

/** `2,140 MiB` up to 10 GiB, then `12.3 GiB`. */
export function formatMemory(mebibytes: number): string {
  return mebibytes < 10_240
    ? `${Math.round(mebibytes).toLocaleString("en-US")} MiB`
    : `${(mebibytes / 1024).toFixed(1)} GiB`;
}

const BYTE_UNITS = ["B", "kB", "MB", "GB", "TB"] as const;

/** An amount of data in decimal units, as files and transfers are given: `42 B`, `3.4 GB`, `120 MB`. */
export function formatBytes(bytes: number): string {
  const { value, unit } = scaleBytes(bytes, bytes);
  return `${value} ${unit}`;
}

/** `1.2 of 3.4 GB`. */
export function formatBytesOf(done: number, total: number): string {
  const { unit } = scaleBytes(total, total);
  return `${scaleBytes(done, total).value} of ${scaleBytes(total, total).value} ${unit}`;
}

/** @param reference decides the unit */
function scaleBytes(bytes: number, reference: number): { value: string; unit: string } {
  // 999.5 rounds up to the next unit.
  const power = BYTE_UNITS.findIndex((_, index) => reference < 999.5 * 1000 ** index);
  const index = power < 0 ? BYTE_UNITS.length - 1 : power;
  const scaled = bytes / 1000 ** index;
  const digits = index > 0 && scaled < 99.95 ? 1 : 0;
  return { value: scaled.toFixed(digits), unit: BYTE_UNITS[index] ?? "B" };
}

/** `2026-11-22 08:26 UTC`. */
export function formatInstant(iso: string): string {
  return `${iso.slice(0, 16).replace("T", " ")} UTC`;
}

/** `8 blocks`, or `3 to 8 blocks` where it is not settled yet. */
export function formatCountRange(least: number, most: number, noun: string): string {
  const text = formatCount(most, noun);
  return least === most ? text : `${least} to ${text}`;
}

/** `1 block`, `3 blocks`. */
export function formatCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** A text cut to so many characters, the last of them an ellipsis where something is missing; never within a character. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** `a, b and 58 more`: all names where there are no more than `most`. */
export function formatNames(names: readonly string[], most: number): string {
  const left = names.length - most;
  if (left <= 0) return names.join(", ");
  return `${names.slice(0, most).join(", ")} and ${left} more`;
}
