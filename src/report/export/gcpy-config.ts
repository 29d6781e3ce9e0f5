import type { BenchmarkRun } from "../../core/review/benchmark-folder.ts";
import { benchmarkFolder } from "../../core/review/benchmark-folder.ts";
import { LOG_OF_KEPT_RUN } from "../../core/review/kept-files.ts";

/** A run with the paths of its kept outputs. */
export interface GcpyRun {
  readonly run: BenchmarkRun;
  readonly folder: { readonly paths: readonly string[] };
}

/** The two runs that gcpy compares. */
export interface GcpyRuns {
  readonly ref: GcpyRun;
  readonly dev: GcpyRun;
}

export interface GcpyPaths {
  /** Folder that holds the kept outputs. */
  readonly outputs: string;
  /** Folder for gcpy's results. */
  readonly folder: string;
}

export interface GcpyOptions {
  /** Plots too; otherwise tables alone, which need no map data from the internet. Default: true. */
  readonly plots?: boolean;
}

/** Emissions of GEOS-Chem Classic and of GCHP. */
const EMISSIONS = "HEMCO_diagnostics";
const EMISSIONS_OF_GCHP = "Emissions";
/** Collections of the tables that compare file by file. */
const COMPARED = [
  "AerosolMass",
  "Aerosols",
  "DryDep",
  "JValues",
  "Metrics",
  "SpeciesConc",
  "StateMet",
];

/**
 * Tables and plots, with the collections that gcpy reads for each. It stops at the first file that it lacks, so without a
 * collection its outputs are switched off.
 */
const OUTPUTS: Readonly<Record<string, readonly string[]>> = {
  plot_conc: ["SpeciesConc", "StateMet"],
  plot_emis: [EMISSIONS],
  emis_table: [EMISSIONS],
  plot_jvalues: ["JValues"],
  plot_aod: ["Aerosols"],
  mass_table: ["Restart"],
  OH_metrics: ["Metrics"],
  ste_table: ["AdvFluxVert"],
  timing_table: [],
  summary_table: [EMISSIONS, ...COMPARED],
  sanity_check_table: [EMISSIONS, ...COMPARED],
};
/** gcpy has no such table for GCHP, or stops at the lines that follow the timers in its log. */
const NOT_OF_GCHP = ["ste_table", "timing_table"];
const OTHERS = [
  "plot_drydep",
  "mass_accum_table",
  "ops_budget_table",
  "plot_budget",
  "plot_2d_met",
  "plot_3d_met",
  "plot_uvflux",
];

/**
 * Configuration of gcpy's run_benchmark for two runs of one model, with the keys of gcpy 1.7 and 1.8.
 *
 * @param paths absolute
 */
export function toGcpyConfig(
  { ref, dev }: GcpyRuns,
  { outputs, folder }: GcpyPaths,
  { plots = true }: GcpyOptions = {},
): string {
  const quote = (text: string) => JSON.stringify(text);
  const run = (one: BenchmarkRun) => {
    const { length, model, key } = benchmarkFolder(one);
    return {
      version: quote(key),
      dir: quote(`${length}/${model}/${key}`),
      outputs_subdir: "OutputDir",
      restarts_subdir: "Restarts",
      logs_subdir: ".",
      logs_template: quote(LOG_OF_KEPT_RUN[model]),
      bmk_start: quote(instant(one.start)),
      bmk_end: quote(instant(one.start + one.minutes)),
    };
  };
  const collections = [collectionsOf(ref), collectionsOf(dev)];
  const isKept = (name: string) => collections.every((kept) => kept.has(name));
  const isGchp = ref.run.model === "gchp";
  // gcpy reads the keys of both models, even where it compares runs of one.
  const both = (one: BenchmarkRun) => ({
    gcc: run(one),
    gchp: { ...run(one), "is_pre_14.0": false, resolution: isGchp ? one.resolution : "c24" },
  });
  const isMade = (name: string, needed: readonly string[]) =>
    needed.map((one) => (isGchp && one === EMISSIONS ? EMISSIONS_OF_GCHP : one)).every(isKept) &&
    !(isGchp && NOT_OF_GCHP.includes(name));
  return yaml({
    paths: {
      main_dir: quote(outputs),
      // gcpy takes a relative path as one below Dev's outputs, which are in the store.
      results_dir: quote(`${folder}/BenchmarkResults`),
      weights_dir: quote(`${folder}/weights`),
      spcdb_dir: "default",
    },
    data: { ref: both(ref.run), dev: both(dev.run) },
    options: {
      bmk_type: "FullChemBenchmark",
      comparisons: {
        gcc_vs_gcc: { run: !isGchp, dir: "GCC_version_comparison", tables_subdir: "Tables" },
        gchp_vs_gcc: { run: false, dir: "GCHP_GCC_comparison", tables_subdir: "Tables" },
        gchp_vs_gchp: { run: isGchp, dir: "GCHP_version_comparison", tables_subdir: "Tables" },
        gchp_vs_gcc_diff_of_diffs: { run: false, dir: "GCHP_GCC_diff_of_diffs" },
      },
      outputs: {
        ...Object.fromEntries(
          Object.entries(OUTPUTS).map(([name, needed]) => [
            name,
            isMade(name, needed) && (plots || !name.startsWith("plot_")),
          ]),
        ),
        plot_options: { by_spc_cat: true, by_hco_cat: true },
        ...Object.fromEntries(OTHERS.map((name) => [name, false])),
      },
      n_cores: -1,
    },
  });
}

/** `SpeciesConc` of `OutputDir/GEOSChem.SpeciesConc.20190701_0000z.nc4`. */
function collectionsOf({ folder: { paths } }: GcpyRun): ReadonlySet<string> {
  return new Set(
    paths.flatMap((path) => {
      const found = /^(?:OutputDir|Restarts)\/(?:GEOSChem\.)?(\w+)\./.exec(path);
      return found?.[1] === undefined ? [] : [found[1]];
    }),
  );
}

/** `2019-07-01T00:00:00`. */
function instant(minutes: number): string {
  return new Date(minutes * 60_000).toISOString().slice(0, 19);
}

type Yaml = { readonly [key: string]: string | number | boolean | Yaml };

/** Strings are written as they are, so the caller quotes what needs quotes. */
function yaml(map: Yaml, indent = ""): string {
  return Object.entries(map)
    .map(([key, value]) =>
      typeof value === "object"
        ? `${indent}${key}:\n${yaml(value, `${indent}  `)}`
        : `${indent}${key}: ${value}\n`,
    )
    .join("");
}
