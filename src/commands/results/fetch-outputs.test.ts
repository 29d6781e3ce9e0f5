import { mkdtempSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { FakeCaller } from "../../../test/support/fakes.ts";
import { measure, RUN } from "../../../test/support/report-samples.ts";
import { samplePlan } from "../../../test/support/samples.ts";
import { DirectoryStore } from "../../adapters/local/directory-store.ts";
import { keptOutputKeys, planKeys, recordKeys } from "../../core/documents/store-layout.ts";
import { toJson } from "../../core/format/json.ts";
import { fetchOutputs } from "./fetch-outputs.ts";

const CONFIG =
  "simulation:\n  start_date: [20190701, 000000]\n  end_date: [20190801, 000000]\ngrid:\n  resolution: 4.0x5.0\n";
const plan = samplePlan();
const block = plan.blocks[0]?.id ?? "";

let top: string;
let store: DirectoryStore;
beforeEach(async () => {
  top = mkdtempSync(join(tmpdir(), "gcbench-fetch-"));
  store = new DirectoryStore(join(top, "store"));
  await store.writeOnce(planKeys.of(RUN), toJson(plan));
  for (const record of measure(plan)) {
    await store.writeOnce(recordKeys.of(RUN, record.spec.block.id), toJson(record));
  }
});

async function keep(version: string, path = "geoschem_config.yml", content = CONFIG) {
  const key = keptOutputKeys.of(RUN, block, `1Mon/gcc/gcc-4x5-1Mon-${version}/${path}`);
  await store.writeOnce(key, content);
}

/** The collections of gcpy's tables of masses, OH and emissions, and of its plots of concentrations. */
async function keepAll(version: string) {
  await keep(version);
  for (const name of ["GEOSChem.SpeciesConc", "GEOSChem.StateMet", "HEMCO_diagnostics"]) {
    await keep(version, `OutputDir/${name}.20190701_0000z.nc4`);
  }
  await keep(version, "OutputDir/GEOSChem.Metrics.20190701_0000z.nc4");
  await keep(version, "Restarts/GEOSChem.Restart.20190801_0000z.nc4");
}

function fetch(change: { readonly plots?: boolean } = {}) {
  const inputs = { run: RUN, out: join(top, "gcpy"), plots: true, store: join(top, "store") };
  return fetchOutputs.run({ ...inputs, region: undefined, ...change }, new FakeCaller());
}

describe("fetch-outputs", () => {
  const folder = () => join(top, "gcpy", block);
  const configuration = () => parse(readFileSync(join(folder(), "benchmark.yml"), "utf8"));

  it("copies the outputs of both versions beside a configuration that names them", async () => {
    for (const version of ["base", "next"]) {
      await keepAll(version);
      await keep(version, "OutputDir/GEOSChem.Metrics.nc4", version);
    }
    expect(await fetch()).toMatchObject({ text: folder(), outputs: { comparisons: 1 } });
    const { paths, data, options } = configuration();
    expect(paths.results_dir).toBe(join(folder(), "BenchmarkResults"));
    expect(options.outputs).toMatchObject({ plot_conc: true, mass_table: true });
    for (const [side, version] of [
      ["ref", "base"],
      ["dev", "next"],
    ] as const) {
      const { dir, outputs_subdir } = data[side].gcc;
      const file = join(paths.main_dir, dir, outputs_subdir, "GEOSChem.Metrics.nc4");
      expect(readFileSync(file, "utf8")).toBe(version);
    }
  });

  it("turns plots off, and no table", async () => {
    for (const version of ["base", "next"]) await keepAll(version);
    await fetch({ plots: false });
    const outputs = Object.entries(configuration().options.outputs);
    const on = outputs.filter(([, isMade]) => isMade === true).map(([name]) => name);
    expect(on.filter((name) => name.startsWith("plot_"))).toEqual([]);
    expect(on).toEqual(expect.arrayContaining(["mass_table", "emis_table", "OH_metrics"]));
  });

  it("turns off what gcpy cannot make from the collections of both versions", async () => {
    await keepAll("base");
    await keep("base", "OutputDir/GEOSChem.AdvFluxVert.nc4");
    await keepAll("next");
    await fetch();
    expect(configuration().options.outputs).toMatchObject({
      plot_conc: true,
      mass_table: true,
      OH_metrics: true,
      timing_table: true,
      plot_jvalues: false,
      ste_table: false,
      summary_table: false,
    });
  });

  it("copies outputs of GCHP, and has gcpy compare GCHP with GCHP", async () => {
    const paths = [
      "RunGCHP.txt",
      "Restarts/GEOSChem.Restart.20190701_0000z.c24.nc4",
      "Restarts/GEOSChem.Restart.20190801_0000z.c24.nc4",
      "OutputDir/GEOSChem.Emissions.20190701_0000z.nc4",
      "OutputDir/GEOSChem.AdvFluxVert.20190701_0000z.nc4",
    ];
    for (const version of ["base", "next"]) {
      for (const path of paths) {
        const top = `1Mon/gchp/gchp-c24-1Mon-${version}`;
        await store.writeOnce(keptOutputKeys.of(RUN, block, `${top}/${path}`), version);
      }
    }
    expect(await fetch()).toMatchObject({ text: folder(), outputs: { comparisons: 1 } });
    const { paths: written, data, options } = configuration();
    expect(options.comparisons).toMatchObject({
      gcc_vs_gcc: { run: false },
      gchp_vs_gchp: { run: true },
    });
    expect(options.outputs).toMatchObject({
      mass_table: true,
      emis_table: true,
      plot_conc: false,
      OH_metrics: false,
      ste_table: false,
      timing_table: false, // gcpy makes none for GCHP.
    });
    expect(data.dev.gchp).toMatchObject({
      version: "gchp-c24-1Mon-next",
      resolution: "c24",
      logs_template: "RunGCHP.txt",
      bmk_start: "2019-07-01T00:00:00",
      bmk_end: "2019-08-01T00:00:00",
    });
    const { dir, restarts_subdir } = data.ref.gchp;
    const restart = "GEOSChem.Restart.20190801_0000z.c24.nc4";
    expect(readFileSync(join(written.main_dir, dir, restarts_subdir, restart), "utf8")).toBe(
      "base",
    );
  });

  it("refuses a run without outputs of both versions", async () => {
    await keep("base");
    await expect(fetch()).rejects.toThrow("The store has no outputs of run sample-1.");
    expect(statSync(join(top, "gcpy"), { throwIfNoEntry: false })).toBeUndefined();
  });
});
