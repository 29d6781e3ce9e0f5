import type { Timer } from "../documents/timer.ts";
import { clockTime } from "../format/text.ts";
import type { OhMetrics } from "./oh-metrics.ts";

/** Facts of a run of GEOS-Chem Classic for the sheet of the GEOS-Chem Support Team. Null: unknown. */
export interface GcstRun {
  readonly wallSeconds: number | null;
  /** Maximum resident set size. */
  readonly peakMemoryKiB: number | null;
  readonly oh: OhMetrics | null;
  readonly timers: readonly Pick<Timer, "name" | "seconds">[];
}

export interface GcstField {
  readonly title: string;
  /** Empty: unknown, or a column that people fill in. */
  readonly value: string;
}

/** Timers in the order of the sheet. */
const TIMERS = [
  "GEOS-Chem",
  "HEMCO",
  "Gas-phase chem",
  "Photolysis",
  "Aerosol chem",
  "Linearized chem",
  "Transport",
  "Convection",
  "Boundary layer mixing",
  "Dry deposition",
  "Wet deposition",
  "Diagnostics",
  "Unit conversions",
];
/** The sheet's GB are 1e6 of GNU time's kbytes. */
const KIB_PER_GB = 1e6;

/** Fields of a row, in the order of gcpy's benchmark_gcclassic_stats.py (1.8.1). */
export function gcstRow({ wallSeconds, peakMemoryKiB, oh, timers }: GcstRun): readonly GcstField[] {
  const empty = { title: "", value: "" };
  const field = (title: string, value: string | null | undefined) => ({
    title,
    value: value ?? "",
  });
  const seconds = new Map(timers.map((timer) => [timer.name, timer.seconds]));
  return [
    field("wall time (h:mm:ss)", wallSeconds === null ? null : clockTime(wallSeconds)),
    empty,
    empty,
    field("memory (GB)", peakMemoryKiB === null ? null : String(Math.round(peakMemoryKiB) / KIB_PER_GB)),
    field("mean OH (1e5 molec cm-3)", oh?.meanOh.toFixed(11)),
    empty,
    field("CH3CCl3 lifetime (years)", oh?.mcfYears.toFixed(6)),
    field("CH4 lifetime (years)", oh?.ch4Years.toFixed(6)),
    empty,
    ...TIMERS.map((name) => {
      const value = seconds.get(name);
      return field(`${name} (s)`, value === undefined ? null : String(Math.round(value)));
    }),
    empty,
  ];
}

/** A row as text. Its values are numbers and times, so no field needs quotes. */
export function writeGcstRow(fields: readonly GcstField[]): string {
  return fields.map(({ value }) => value).join(",");
}
