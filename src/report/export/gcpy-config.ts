import type { BenchmarkRun } from "../../core/review/benchmark-folder.ts";
import { benchmarkFolder } from "../../core/review/benchmark-folder.ts";
import { LOG_OF_KEPT_RUN } from "../../core/review/kept-files.ts";

/** The two runs that gcpy compares. */
export interface GcpyRuns {
  readonly ref: BenchmarkRun;
  readonly dev: BenchmarkRun;
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

/** Tables and plots that the collections of a one-month benchmark allow. */
const OUTPUTS: Readonly<Record<string, boolean>> = {
  plot_conc: true,
  plot_emis: true,
  emis_table: true,
  plot_jvalues: true,
  plot_aod: true,
  plot_drydep: false,
  mass_table: true,
  mass_accum_table: false,
  ops_budget_table: false,
  OH_metrics: true,
  ste_table: true,
  timing_table: true,
  summary_table: true,
  sanity_check_table: true,
};
const PLOTS_OF_OTHER_COLLECTIONS = ["plot_budget", "plot_2d_met", "plot_3d_met", "plot_uvflux"];

/**
 * Configuration of gcpy's run_benchmark for two runs of GEOS-Chem Classic, with the keys of gcpy 1.7 and 1.8.
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
      logs_template: quote(LOG_OF_KEPT_RUN),
      bmk_start: quote(instant(one.start)),
      bmk_end: quote(instant(one.start + one.minutes)),
    };
  };
  // gcpy reads the keys of GCHP even where it compares no run of GCHP.
  const both = (one: BenchmarkRun) => ({
    gcc: run(one),
    gchp: { ...run(one), "is_pre_14.0": false, resolution: "c24" },
  });
  return yaml({
    paths: {
      main_dir: quote(outputs),
      // gcpy takes a relative path as one below Dev's outputs, which are in the store.
      results_dir: quote(`${folder}/BenchmarkResults`),
      weights_dir: quote(`${folder}/weights`),
      spcdb_dir: "default",
    },
    data: { ref: both(ref), dev: both(dev) },
    options: {
      bmk_type: "FullChemBenchmark",
      comparisons: {
        gcc_vs_gcc: { run: true, dir: "GCC_version_comparison", tables_subdir: "Tables" },
        gchp_vs_gcc: { run: false, dir: "GCHP_GCC_comparison", tables_subdir: "Tables" },
        gchp_vs_gchp: { run: false, dir: "GCHP_version_comparison", tables_subdir: "Tables" },
        gchp_vs_gcc_diff_of_diffs: { run: false, dir: "GCHP_GCC_diff_of_diffs" },
      },
      outputs: {
        ...Object.fromEntries(
          Object.entries(OUTPUTS).map(([name, isMade]) => [
            name,
            isMade && (plots || !name.startsWith("plot_")),
          ]),
        ),
        plot_options: { by_spc_cat: true, by_hco_cat: true },
        ...Object.fromEntries(PLOTS_OF_OTHER_COLLECTIONS.map((name) => [name, false])),
      },
      n_cores: -1,
    },
  });
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
