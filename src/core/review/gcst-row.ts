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

/**
 * Fields of a row of GEOS-Chem Classic, in the order of gcpy's benchmark_gcclassic_stats.py (1.8.1). Empty: unknown, or a
 * column that people fill in.
 */
export function gcstRow({ wallSeconds, peakMemoryKiB, oh, timers }: GcstRun): readonly string[] {
  const seconds = new Map(timers.map((timer) => [timer.name, timer.seconds]));
  const memoryGB = peakMemoryKiB === null ? null : Math.round(peakMemoryKiB) / KIB_PER_GB;
  return rowOf({ wallSeconds, memoryGB, oh }, TIMERS, (name) => {
    const value = seconds.get(name);
    return value === undefined ? undefined : Math.round(value);
  });
}

/** Facts of a run of GCHP. Null: unknown. */
export interface GchpRun {
  readonly memoryMB: number | null;
  readonly oh: OhMetrics | null;
  /** Seconds of MAPL's timers by path, as in All.Run.GCHP.DYNAMICS. */
  readonly timers: ReadonlyMap<string, number>;
}

/** Columns of GCHP, and the timers that they hold: a path, or a name that occurs once. */
const GCHP_TIMERS: Readonly<Record<string, string>> = {
  Run: "All.Run",
  SetService: "All.SetService",
  Initialize: "All.Initialize",
  EXTDATA: "All.Run.EXTDATA",
  HIST: "All.Run.HIST",
  Transport: "All.Run.GCHP.DYNAMICS",
  "GEOS-Chem": "GCHPchem",
  Convection: "GC_CONV",
  "Dry deposition": "GC_DRYDEP",
  HEMCO: "GC_EMIS",
  "Boundary layer mixing": "GC_TURB",
  "All chemistry": "GC_CHEM",
  "Wet deposition": "GC_WETDEP",
  Diagnostics: "GC_DIAGN",
  Finalize: "All.Finalize",
};
const MB_PER_GB = 1e3;

/** Fields of a row of GCHP, in the order of gcpy's benchmark_gchp_stats.py (1.8.1). */
export function gchpRow({ memoryMB, oh, timers }: GchpRun): readonly string[] {
  const secondsOf = (wanted: string) => {
    const exact = timers.get(wanted);
    if (exact !== undefined) return exact;
    const named = [...timers].filter(([path]) => path.endsWith(`.${wanted}`));
    return named.length === 1 ? named[0]?.[1] : undefined;
  };
  const memoryGB = memoryMB === null ? null : memoryMB / MB_PER_GB;
  return rowOf(
    { wallSeconds: timers.get("All") ?? null, memoryGB, oh },
    Object.keys(GCHP_TIMERS),
    (column) => secondsOf(GCHP_TIMERS[column] ?? ""),
  );
}

interface CommonFields {
  readonly wallSeconds: number | null;
  readonly memoryGB: number | null;
  readonly oh: OhMetrics | null;
}

function rowOf(
  { wallSeconds, memoryGB, oh }: CommonFields,
  timers: readonly string[],
  secondsOf: (timer: string) => number | undefined,
): readonly string[] {
  return [
    wallSeconds === null ? "" : clockTime(wallSeconds),
    "",
    "",
    String(memoryGB ?? ""),
    oh?.meanOh.toFixed(11) ?? "",
    "",
    oh?.mcfYears.toFixed(6) ?? "",
    oh?.ch4Years.toFixed(6) ?? "",
    "",
    ...timers.map((timer) => String(secondsOf(timer) ?? "")),
    "",
  ];
}

/** A row as text. Its values are numbers and times, so no field needs quotes. */
export function writeGcstRow(fields: readonly string[]): string {
  return fields.join(",");
}
