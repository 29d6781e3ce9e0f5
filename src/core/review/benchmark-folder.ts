const MINUTES_PER_HOUR = 60;
const HOURS_PER_DAY = 24;

/** What names the outputs of a model run. */
export interface BenchmarkRun {
  /** GEOS-Chem Classic or GCHP, as the GEOS-Chem Support Team abbreviates them. */
  readonly model: "gcc" | "gchp";
  readonly version: string;
  /** Resolution as in geoschem_config.yml, 4.0x5.0, or of a cubed sphere, c24. */
  readonly resolution: string;
  /** Simulated time in UTC minutes since 1970. */
  readonly start: number;
  readonly minutes: number;
}

/** Parts of a key of the GEOS-Chem Support Team: `1Mon/gcc/gcc-4x5-1Mon-14.7.0`, `1Mon/gchp/gchp-c24-1Mon-14.7.0`. */
export interface BenchmarkFolder {
  readonly length: string;
  readonly model: BenchmarkRun["model"];
  readonly key: string;
}

/** The folder for the outputs of a run, by the naming of the GEOS-Chem Support Team. */
export function benchmarkFolder({
  model,
  version,
  resolution,
  start,
  minutes,
}: BenchmarkRun): BenchmarkFolder {
  const length = lengthName(start, minutes);
  const grid = resolution.replaceAll(/\.0+(?=x|$)/g, "").replaceAll(".", "");
  return { length, model, key: `${model}-${grid}-${length}-${version}` };
}

/** `1Hr`, `7Day`, `1Mon`, `1Yr`: calendar months and years where the dates fit. */
function lengthName(start: number, minutes: number): string {
  const from = new Date(start * 60_000);
  const to = new Date((start + minutes) * 60_000);
  const months =
    (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  const shifted = new Date(from);
  shifted.setUTCMonth(from.getUTCMonth() + months);
  if (months > 0 && shifted.getTime() === to.getTime()) {
    return months % 12 === 0 ? `${months / 12}Yr` : `${months}Mon`;
  }
  const hours = Math.round(minutes / MINUTES_PER_HOUR);
  return hours % HOURS_PER_DAY === 0 ? `${hours / HOURS_PER_DAY}Day` : `${hours}Hr`;
}
