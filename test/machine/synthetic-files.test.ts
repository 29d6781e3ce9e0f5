import { execFile, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { readDescriptions } from "../../src/adapters/synthetic/description-files.ts";
import { writeInputs } from "../../src/adapters/synthetic/write-inputs.ts";
import type { Descriptions } from "../../src/synthetic/description.ts";
import {
  type RunSettings,
  resolveInputs,
  type WrittenInputs,
} from "../../src/synthetic/resolve-inputs.ts";
import { missingIn } from "../support/fields-that-the-model-reads.ts";
import { readVariable } from "../support/hdf5-variable.ts";
import { RESTART, TRANSPORT_TRACERS_INPUTS } from "../support/transport-tracers-inputs.ts";

const run = promisify(execFile);
const DESCRIPTIONS = resolve(import.meta.dirname, "../../benchmarks/synthetic");
const SETTINGS: RunSettings = { grid: "4x5", levels: 72, species: null };
const ALL = [...TRANSPORT_TRACERS_INPUTS, RESTART];
const WEATHER = "GEOS_4x5/MERRA2/2019/01/MERRA2.20190101";
const LAND_TYPES = "HEMCO/OLSON_MAP/v2019-02/Olson_2001_Land_Type_Masks.025x025.generic.nc";
const MAX_TOTAL_BYTES = 100e6;

let descriptions: Descriptions;
let root: string;
let written: WrittenInputs;

async function make(paths: readonly string[], folder: string, settings = SETTINGS) {
  const { files, undescribed } = resolveInputs(paths, descriptions, settings);
  expect(undescribed).toEqual([]);
  return writeInputs(folder, files, {
    shared: descriptions.shared,
    signal: new AbortController().signal,
    onFile: () => undefined,
  });
}

const newFolder = () => mkdtempSync(join(tmpdir(), "gcbench-synthetic-"));
const digest = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");

const variable = (path: string, name: string, folder = root) =>
  readVariable(join(folder, path), name);
const values = (path: string, name: string, folder = root): readonly number[] => [
  ...variable(path, name, folder).values,
];
const lowest = (all: readonly number[]) => all.reduce((low, one) => Math.min(low, one), Infinity);
const highest = (all: readonly number[]) =>
  all.reduce((high, one) => Math.max(high, one), -Infinity);

beforeAll(async () => {
  descriptions = await readDescriptions(DESCRIPTIONS);
  root = newFolder();
  written = await make(ALL, root);
});

describe("synthetic inputs of TransportTracers", () => {
  it("are all that the dry run of 14.7.0 lists, below 100 MB", () => {
    expect(written).toMatchObject({ made: ALL.length, kept: 0 });
    expect(written.bytes).toBeLessThan(MAX_TOTAL_BYTES);
    for (const path of ALL) expect(existsSync(join(root, path))).toBe(true);
  });

  it("are the same bytes at every call", async () => {
    const again = newFolder();
    const paths = [`${WEATHER}.A1.4x5.nc4`, `${WEATHER}.I3.4x5.nc4`, LAND_TYPES];
    await make(paths, again);
    for (const path of paths) expect(digest(join(again, path))).toBe(digest(join(root, path)));
    rmSync(again, { recursive: true });
  });

  it.each([
    { file: `${WEATHER}.I3.4x5.nc4`, name: "T", low: 215, high: 320 },
    { file: `${WEATHER}.I3.4x5.nc4`, name: "QV", low: 3e-6, high: 0.025 },
    { file: `${WEATHER}.I3.4x5.nc4`, name: "PS", low: 95000, high: 105000 },
    { file: `${WEATHER}.A3dyn.4x5.nc4`, name: "U", low: -60, high: 100 },
    { file: `${WEATHER}.A3dyn.4x5.nc4`, name: "V", low: -60, high: 60 },
    { file: `${WEATHER}.A3dyn.4x5.nc4`, name: "RH", low: 0, high: 1 },
    { file: `${WEATHER}.A3cld.4x5.nc4`, name: "CLOUD", low: 0, high: 1 },
    { file: `${WEATHER}.A3mstE.4x5.nc4`, name: "CMFMC", low: 0, high: 0.2 },
    { file: `${WEATHER}.A1.4x5.nc4`, name: "TS", low: 200, high: 325 },
    { file: `${WEATHER}.A1.4x5.nc4`, name: "SWGDN", low: 0, high: 1200 },
    { file: `${WEATHER}.A1.4x5.nc4`, name: "PBLH", low: 50, high: 4000 },
    { file: RESTART, name: "Met_BXHEIGHT", low: 50, high: 12000 },
    { file: RESTART, name: "SpeciesRst_SF6", low: 5e-12, high: 2e-11 },
  ])("$name stays in its physical range", ({ file, name, low, high }) => {
    const all = values(file, name);
    expect(lowest(all)).toBeGreaterThanOrEqual(low);
    expect(highest(all)).toBeLessThanOrEqual(high);
  });

  it.each(["0401", "0701", "1001", "1231"])("stay in range on %s", async (date) => {
    const folder = newFolder();
    const month = date.slice(0, 2);
    const paths = ["A1", "I3"].map(
      (kind) => `GEOS_4x5/MERRA2/2019/${month}/MERRA2.2019${date}.${kind}.4x5.nc4`,
    );
    await expect(make(paths, folder)).resolves.toMatchObject({ made: 2 });
    rmSync(folder, { recursive: true });
  });

  it("have times as the real files have them", () => {
    const times = (kind: string) => values(`${WEATHER}.${kind}.4x5.nc4`, "time");
    expect(times("A1").slice(0, 2)).toEqual([30, 90]);
    expect(times("A1")).toHaveLength(24);
    expect(times("A3mstE")).toEqual([90, 270, 450, 630, 810, 990, 1170, 1350]);
    expect(times("I3").slice(0, 2)).toEqual([0, 180]);
  });

  it("run from south to north, from west to east and from the surface up", () => {
    const file = `${WEATHER}.I3.4x5.nc4`;
    expect(values(file, "lat").slice(0, 2)).toEqual([-90, -86]);
    expect(values(file, "lon").slice(0, 2)).toEqual([-180, -175]);
    expect(values(file, "lev").slice(0, 2)).toEqual([1, 2]);
    expect(variable(file, "QV").shape).toEqual([8, 72, 46, 72]);
    const humidity = values(file, "QV");
    const layer = 46 * 72;
    const equator = 23 * 72;
    const column = Array.from({ length: 20 }, (_, level) => humidity[level * layer + equator] ?? 0);
    expect(column).toEqual(column.toSorted((a, b) => b - a));
  });

  it("have relative humidity that follows from temperature, pressure and specific humidity", () => {
    const [temperature, vapour] = ["T", "QV"].map((name) => values(`${WEATHER}.I3.4x5.nc4`, name));
    const humidity = values(`${WEATHER}.A3dyn.4x5.nc4`, "RH");
    const pressure = 1005; // hPa at the centre of the lowest level
    for (let box = 0; box < 46 * 72; box++) {
      const kelvin = temperature?.[box] ?? 0;
      const saturation = 6.112 * Math.exp((17.67 * (kelvin - 273.15)) / (kelvin - 29.65));
      const expected = ((vapour?.[box] ?? 0) * pressure) / 0.622 / saturation;
      expect(Math.abs((humidity[box] ?? 0) - expected)).toBeLessThan(0.15);
    }
  });

  it("have a tropopause that is higher in the tropics than at the poles", () => {
    const level = values(RESTART, "Met_TropLev");
    expect([level[0], level[23 * 72]]).toEqual([29, 35]);
  });

  it("are dark at night and have a shallow boundary layer over land then", () => {
    const of = (name: string) => values(`${WEATHER}.A1.4x5.nc4`, name).slice(0, 46 * 72);
    expect(lowest(of("SWGDN"))).toBe(0);
    expect(lowest(of("PBLH"))).toBeLessThan(300);
    expect(highest(of("PBLH"))).toBeGreaterThan(1000);
  });

  it("have one surface pressure and no wind at each pole", () => {
    const pressure = values(`${WEATHER}.I3.4x5.nc4`, "PS").slice(0, 46 * 72);
    expect(new Set(pressure.slice(0, 72)).size).toBe(1);
    expect(new Set(pressure.slice(-72)).size).toBe(1);
    const wind = values(`${WEATHER}.A3dyn.4x5.nc4`, "U").slice(0, 46 * 72);
    expect(wind.slice(0, 72).every((speed) => speed === 0)).toBe(true);
  });

  it("divide every box among land, ice, lakes and ocean", () => {
    const file = "GEOS_4x5/MERRA2/2015/01/MERRA2.20150101.CN.4x5.nc4";
    const parts = ["FRLAKE", "FRLAND", "FRLANDIC", "FROCEAN"].map((name) => values(file, name));
    const sums = parts[0]?.map((_, box) => parts.reduce((sum, part) => sum + (part[box] ?? 0), 0));
    for (const sum of sums ?? [0]) expect(sum).toBeCloseTo(1, 3);
  });

  it("give every box 73 land types that add up to 1", () => {
    const types = Array.from({ length: 73 }, (_, type) =>
      values(LAND_TYPES, `LANDTYPE${String(type).padStart(2, "0")}`),
    );
    const sums = types[0]?.map((_, box) => types.reduce((sum, type) => sum + (type[box] ?? 0), 0));
    for (const sum of sums ?? [0]) expect(sum).toBeCloseTo(1, 3);
    expect(types.filter((type) => highest(type) > 0)).toHaveLength(3);
  });

  it("have dry air that weighs as much as the surface pressure, less vapour", () => {
    const thickness = values(RESTART, "Met_DELPDRY");
    const layer = 46 * 72;
    const column = Array.from({ length: 72 }, (_, level) => thickness[level * layer] ?? 0);
    const sum = column.reduce((total, one) => total + one, 0);
    expect(sum).toBeCloseTo(0.995 * (1013.25 - 0.01), 1);
  });
});

describe("another run", () => {
  it("has the levels, grid and species of its run directory", async () => {
    const folder = newFolder();
    const restart = "GEOSCHEM_RESTARTS/synthetic/GEOSChem.Restart.carbon.20190715_0600z.nc4";
    const weather = "GEOS_2x2.5/MERRA2/2019/07/MERRA2.20190715.A3cld.2x25.nc4";
    const state = weather.replace("A3cld", "I3");
    const settings: RunSettings = { grid: "2x25", levels: 47, species: ["CH4", "NO"] };
    await make([restart, weather, state], folder, settings);
    expect(variable(restart, "SpeciesRst_NO", folder).shape).toEqual([1, 47, 91, 144]);
    expect(values(restart, "time", folder)).toEqual([360]); // It starts at 06:00.
    expect(new Set(values(state, "PS", folder).slice(0, 144)).size).toBe(1);
    expect(variable(weather, "CLOUD", folder).shape).toEqual([8, 72, 91, 144]);
    rmSync(folder, { recursive: true });
  });
});

describe("a second call", () => {
  const paths = ["HEMCO/TIMEZONES/v2024-02/timezones_vohra_2017_0.1x0.1.nc", RESTART];

  it("keeps complete files, and makes missing or damaged ones", async () => {
    const folder = newFolder();
    await make(paths.slice(0, 1), folder);
    expect(await make(paths, folder)).toMatchObject({ made: 1, kept: 1 });
    truncateSync(join(folder, RESTART), 100);
    expect(await make(paths, folder)).toMatchObject({ made: 1, kept: 1 });
    const left = readdirSync(folder, { recursive: true, encoding: "utf8" });
    expect(left.filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("makes a file again if its description changed", async () => {
    const folder = newFolder();
    await make(paths, folder);
    const before = descriptions;
    descriptions = { ...before, shared: { ...before.shared, unused: "1" } };
    const second = await make(paths, folder);
    descriptions = before;
    expect(second).toMatchObject({ made: 2, kept: 0 });
  });

  it("refuses a folder with other files and leaves them alone", async () => {
    const folder = newFolder();
    await make(paths.slice(1), folder);
    const other = join(folder, "HEMCO/TIMEZONES");
    await run("mkdir", ["-p", join(other, "v2024-02")]);
    writeFileSync(join(folder, paths[0] ?? ""), "real");
    await expect(make(paths, folder)).rejects.toThrow("synthetic and real files must not mix");
    expect(readFileSync(join(folder, paths[0] ?? ""), "utf8")).toBe("real");
  });
});

const hasNcdump = spawnSync("ncdump").error === undefined;

describe.runIf(hasNcdump)(`ncdump${hasNcdump ? "" : " (not installed)"}`, () => {
  it("reads dimensions, units and text attributes", async () => {
    const { stdout } = await run("ncdump", ["-h", join(root, `${WEATHER}.A3mstE.4x5.nc4`)]);
    for (const line of [
      "time = UNLIMITED ; // (8 currently)",
      "lev = 73 ;",
      "float CMFMC(time, lev, lat, lon) ;",
      'CMFMC:units = "kg m-2 s-1" ;',
      'time:units = "minutes since 2019-01-01 00:00:00" ;',
      'lev:positive = "up" ;',
      ':Conventions = "COARDS" ;',
    ]) {
      expect(stdout).toContain(line);
    }
  });

  it.each(ALL)("finds in the header of %s what the model reads", async (path) => {
    const { stdout } = await run("ncdump", ["-h", join(root, path)]);
    expect(stdout).toContain(":Title = ");
    expect(missingIn(stdout, path)).toEqual([]);
  });

  it.each([
    [RESTART, "SpeciesRst_SF6"],
    [`${WEATHER}.A3dyn.4x5.nc4`, "RH"],
    [LAND_TYPES, "LANDTYPE31"],
  ])("reads all values of %s", async (path, name) => {
    const copy = join(root, "copy.nc");
    await run("nccopy", ["-k", "cdf5", join(root, path), copy]);
    const { stdout } = await run("ncdump", ["-v", name, copy], { maxBuffer: 2 ** 30 });
    expect(stdout.split("data:")[1]).not.toMatch(/\bNaN|\b_\b/i);
  });
});

const PYTHON = process.env["GCBENCH_TEST_PYTHON"] ?? "python3";
const hasNetcdf4 = spawnSync(PYTHON, ["-c", "import netCDF4"]).status === 0;

describe.runIf(hasNetcdf4)(`python's netCDF4${hasNetcdf4 ? "" : " (not installed)"}`, () => {
  it("reads the same temperatures", async () => {
    const path = join(root, `${WEATHER}.I3.4x5.nc4`);
    const script = `import netCDF4; t = netCDF4.Dataset("${path}")["T"]; print(t.dimensions, t[3].astype("f8").sum())`;
    const { stdout } = await run(PYTHON, ["-c", script]);
    const step = 72 * 46 * 72;
    const sum = values(`${WEATHER}.I3.4x5.nc4`, "T")
      .slice(3 * step, 4 * step)
      .reduce((total, one) => total + one, 0);
    expect(stdout).toContain("('time', 'lev', 'lat', 'lon')");
    expect(Number(stdout.trim().split(" ").at(-1))).toBeCloseTo(sum, 3);
  });
});
