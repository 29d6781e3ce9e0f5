import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readDescriptions } from "../../src/adapters/synthetic/description-files.ts";
import { writeInputs } from "../../src/adapters/synthetic/write-inputs.ts";
import type { Descriptions } from "../../src/synthetic/description.ts";
import {
  syntheticInputsDigest,
  syntheticInputsSchema,
} from "../../src/synthetic/planned-inputs.ts";
import { resolveInputs, type WrittenInputs } from "../../src/synthetic/resolve-inputs.ts";
import { describeRun } from "../../src/use-cases/plan/described-run.ts";
import { planSyntheticInputs } from "../../src/use-cases/plan/synthetic-inputs.ts";
import {
  ALL_FULLCHEM_INPUTS,
  FULLCHEM_INPUTS,
  FULLCHEM_RESTART,
  fullchemConfiguration,
  NOT_TRANSPORTED,
  OPTIONAL_FULLCHEM_INPUTS,
  TRANSPORTED,
} from "../support/fullchem-inputs.ts";
import { readVariable, readVariables, variableNames } from "../support/hdf5-variable.ts";
import { rangeProblems } from "../support/physical-ranges.ts";

/* One hour of full chemistry at 4x5: files for every line of the real model's dry run, less those of emissions. */

const DESCRIPTIONS = resolve(import.meta.dirname, "../../benchmarks/synthetic");
const TABLES = resolve(import.meta.dirname, "../support/fullchem-tables.f90");
const REQUIRED = [...FULLCHEM_INPUTS, FULLCHEM_RESTART];
const NETCDF = REQUIRED.filter((path) => /\.nc4?$/.test(path));
/** All files of the climatology have the same values. */
const DIFFERENT = NETCDF.filter((path) => !/gmi\.clim\.(?!CO\.|OH\.)/.test(path));
const TEXT = REQUIRED.filter((path) => path.endsWith(".dat"));
/** The same dry run at 2x2.5: its weather and noon values are other files. */
const at2x25 = (path: string): string =>
  path.replace("GEOS_4x5", "GEOS_2x2.5").replace(".4x5.", ".2x25.").replace("Grid4x5", "Grid2x25");
const NOON_AT_2X25 = TEXT.filter((path) => path.includes("Grid4x5")).map(at2x25);
const MAX_TOTAL_BYTES = 100e6;
const LAYER = 46 * 72;
const EQUATOR = 23 * 72;

let descriptions: Descriptions;
let root: string;
let written: WrittenInputs;

function resolved(paths: readonly string[], levels = 72) {
  const run = describeRun([fullchemConfiguration(levels)], { required: paths, descriptions });
  return resolveInputs(paths, descriptions, run.settings, run.describeOther);
}

const make = (folder: string, paths: readonly string[], levels?: number) =>
  writeInputs(folder, resolved(paths, levels).files, {
    shared: descriptions.shared,
    signal: new AbortController().signal,
    onFile: () => undefined,
  });

const species = (name: string) =>
  readVariable(join(root, FULLCHEM_RESTART), `SpeciesRst_${name}`).values;
/** Profile above the equator, from the surface up. */
const profile = (name: string): readonly number[] => {
  const all = species(name);
  return Array.from({ length: 72 }, (_, level) => all[level * LAYER + EQUATOR] ?? Number.NaN);
};
const sumOf = (...names: readonly string[]): readonly number[] =>
  names
    .map(profile)
    .reduce((sum, one) => sum.map((value, level) => value + (one[level] ?? Number.NaN)));

beforeAll(async () => {
  descriptions = await readDescriptions(DESCRIPTIONS);
  root = mkdtempSync(join(tmpdir(), "gcbench-fullchem-"));
  written = await make(root, REQUIRED);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("synthetic inputs of full chemistry", () => {
  it("are all files that the dry run lists, apart from those of emissions, below 100 MB", () => {
    expect(ALL_FULLCHEM_INPUTS).toHaveLength(252);
    expect(resolved(REQUIRED).undescribed).toEqual([]);
    expect(written).toMatchObject({ made: REQUIRED.length, kept: 0 });
    expect(written.bytes).toBeLessThan(MAX_TOTAL_BYTES);
  });

  it("have a description for every file at 2x2.5 too", () => {
    const paths = REQUIRED.map(at2x25);
    expect(paths.filter((path) => !REQUIRED.includes(path)).length).toBeGreaterThan(72);
    expect(resolved(paths).undescribed).toEqual([]);
  });

  it("are planned as one document that a block reads back", async () => {
    const configuration = fullchemConfiguration(72);
    const optional = [...OPTIONAL_FULLCHEM_INPUTS];
    const required = FULLCHEM_INPUTS.filter((path) => !optional.includes(path));
    const list = { required, optional, configuration };
    const links = { "Restarts/GEOSChem.Restart.20190701_0000z.nc4": FULLCHEM_RESTART };
    const planned = await planSyntheticInputs([{ ...list, links }], {
      folder: DESCRIPTIONS,
      readDescriptions: async () => descriptions,
    });
    expect(planned.paths).toEqual([...REQUIRED].sort());
    const stored = syntheticInputsSchema.parse(JSON.parse(JSON.stringify(planned)));
    expect(syntheticInputsDigest(stored)).toBe(syntheticInputsDigest(planned));
  });

  it("name each file of emissions that would have no description", () => {
    const missing = resolved(ALL_FULLCHEM_INPUTS).undescribed.map(({ path }) => path);
    expect(missing).toContain(
      "HEMCO/VOLCANO/v2024-04/so2_volcanic_emissions_CARN_v202401.degassing_only.rc",
    );
    expect(missing.filter((path) => FULLCHEM_INPUTS.includes(path))).toEqual([]);
  });

  it.each(DIFFERENT)("stay in physical ranges in %s", (path) => {
    const fields = readVariables(join(root, path), (shape) => shape.length >= 2);
    expect(fields.flatMap(({ name, values }) => rangeProblems(name, values))).toEqual([]);
  });
});

describe("the restart file of full chemistry", () => {
  it("holds every transported species, and the radicals", () => {
    const names = new Set(variableNames(join(root, FULLCHEM_RESTART)));
    expect(TRANSPORTED).toHaveLength(268);
    expect(TRANSPORTED.filter((name) => !names.has(`SpeciesRst_${name}`))).toEqual([]);
    for (const name of ["OH", "HO2", "O", "O1D", "MO2", "N2", "O2"]) {
      expect(NOT_TRANSPORTED).toContain(name);
      expect(names).toContain(`SpeciesRst_${name}`);
    }
  });

  it("has an ozone layer, and dry air in the stratosphere", () => {
    const ozone = profile("O3");
    const highest = ozone.indexOf(Math.max(...ozone));
    expect(highest).toBeGreaterThan(40); // 34 km is in level 47 of 72.
    expect(highest).toBeLessThan(54);
    expect(Math.max(...ozone)).toBeGreaterThan(5e-6);
    expect(ozone[0]).toBeLessThan(6e-8);
    expect(profile("H2O")[45]).toBeLessThan(1e-5);
  });

  it("has the same radicals by day and by night", () => {
    for (const name of ["OH", "HO2", "O1D", "NO", "NO3", "Cl", "BrO"]) {
      const all = species(name);
      for (let level = 0; level < 72; level++) {
        const row = all.slice(level * LAYER + EQUATOR, level * LAYER + EQUATOR + 72);
        expect(new Set(row).size).toBe(1);
      }
    }
  });

  it("has budgets of nitrogen, chlorine and bromine as large as in the atmosphere", () => {
    const highestOf = (...names: readonly string[]) => Math.max(...sumOf(...names));
    expect(highestOf("NO", "NO2", "NO3", "N2O5", "N2O5", "HNO3", "HNO4", "ClNO3")).toBeLessThan(
      2.5e-8,
    );
    expect(highestOf("NO", "NO2", "NO3", "N2O5", "N2O5", "HNO3", "HNO4", "ClNO3")).toBeGreaterThan(
      5e-9,
    );
    expect(highestOf("HCl", "ClNO3", "ClO", "HOCl", "Cl")).toBeLessThan(4e-9);
    expect(highestOf("BrO", "BrNO3", "HBr", "HOBr", "Br")).toBeLessThan(3e-11);
  });

  it("has 47 levels if the run has", async () => {
    const folder = mkdtempSync(join(tmpdir(), "gcbench-fullchem-47-"));
    const paths = [FULLCHEM_RESTART, "HEMCO/GMI/v2015-02/gmi.clim.CO.geos5.2x25.nc"];
    await make(folder, paths, 47);
    const shapeOf = (path: string, name: string) => readVariable(join(folder, path), name).shape;
    expect(shapeOf(FULLCHEM_RESTART, "SpeciesRst_O3")).toEqual([1, 47, 46, 72]);
    expect(shapeOf(paths[1] ?? "", "loss")).toEqual([12, 47, 18, 36]);
    rmSync(folder, { recursive: true });
  });
});

const hasNcdump = spawnSync("ncdump").error === undefined;

describe.runIf(hasNcdump)(`ncdump${hasNcdump ? "" : " (not installed)"}`, () => {
  it.each(NETCDF)("reads the header of %s with the fields that HEMCO_Config.rc names", (path) => {
    const header = execFileSync("ncdump", ["-h", join(root, path)], { encoding: "utf8" });
    expect(header).toContain(":Title = ");
    for (const { file, variable, hasLevels, units } of fullchemConfiguration(72).fields) {
      const name = file.replace("$YYYY", path.includes("CMIP6") ? "2014" : "2019");
      if (name.replace("$MM", "07") !== path) continue;
      const dimensions = hasLevels ? "time, lev, lat, lon" : "time, lat, lon";
      expect(header).toContain(`float ${variable}(${dimensions}) ;`);
      expect(header).toContain(`${variable}:units = "${units}" ;`);
    }
  });
});

const hasGfortran = spawnSync("gfortran", ["--version"]).status === 0;

describe.runIf(hasGfortran)(`gfortran${hasGfortran ? "" : " (not installed)"}`, () => {
  let output: string;

  beforeAll(async () => {
    await make(root, NOON_AT_2X25);
    const program = join(root, "tables");
    execFileSync("gfortran", ["-o", program, TABLES]);
    output = execFileSync(program, [root], { encoding: "utf8", maxBuffer: 2 ** 24 });
  });

  it("reads every text table with the formats of Cloud-J and GEOS-Chem", () => {
    const read = [...output.matchAll(/^(\S+\.dat) +(\d+)/gm)];
    expect(new Set(read.map(([, path]) => `CHEM_INPUTS/${path}`))).toEqual(
      new Set([...TEXT, ...NOON_AT_2X25]),
    );
    for (const [, , count] of read) expect(Number(count)).toBeGreaterThan(100);
  });

  it.each([
    ["Aerosol_Optics/v2025-03/so4.dat", 0, 4],
    ["CLOUD_J/v2025-01/FJX_spec.dat", 0, 1e-16],
    ["CLOUD_J/v2025-01/FJX_j2j.dat", 0.01, 2],
    ["CLOUD_J/v2025-01/FJX_scat-cld.dat", 2, 3],
    ["Linoz_200910/Linoz_March2007.dat", -1e-4, 400],
    ["UCX_201403/NoonTime/Grid4x5/InitCFC_JNO2_07.dat", 1e-4, 2e-2],
    ["UCX_201403/NoonTime/Grid4x5/InitCFC_O1D_01.dat", 0, 1e-13],
    ["UCX_201403/NoonTime/Grid2x25/InitCFC_JNO2_07.dat", 1e-4, 2e-2],
  ])("finds %s between %d and %d", (path, low, high) => {
    const line = output.split("\n").find((one) => one.startsWith(path)) ?? "";
    const [least, greatest] = line.trim().split(/\s+/).slice(2).map(Number);
    expect(least).toBeGreaterThanOrEqual(low);
    expect(greatest).toBeLessThanOrEqual(high);
  });

  it("finds a photolysis reaction for each species to which the real model gave one", () => {
    const reactants = [...output.matchAll(/^reaction (\w+)/gm)].map(([, name]) => name);
    const log = readFileSync(
      resolve(import.meta.dirname, "../fixtures/geos-chem/ok-fullchem-2-threads/run.log"),
      "latin1",
    );
    const photolysed = [
      ...log.matchAll(/^(\w+) +\d+ +(?:\d+|-) +(?:\d+|-) +\d+ +(?:\d+|-) +(?:\d+|-)\s*$/gm),
    ].map(([, name]) => name);
    expect(photolysed).toHaveLength(150);
    expect(new Set(reactants)).toEqual(new Set(photolysed));
  });
});
