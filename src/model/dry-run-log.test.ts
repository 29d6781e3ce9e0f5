import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { inputListSchema } from "../core/documents/inputs.ts";
import { inputsOfDryRun, localInputsOfDryRun } from "./dry-run-log.ts";

const places = { dataRoot: "/data", runDirectory: "/scratch/run", restart: "RST/first.nc4" };
const RESTART_LINE =
  "HEMCO: REQUIRED FILE NOT FOUND ./Restarts/GEOSChem.Restart.20190101_0000z.nc4\n";
const sample = (name: string) =>
  readFileSync(
    resolve(import.meta.dirname, "../../test/fixtures/geos-chem", name, "run.log"),
    "latin1",
  );

it("inputsOfDryRun lists the files that a real dry run of 14.7.0 found and missed, each once", () => {
  const { list, problems } = inputsOfDryRun(sample("dry-run-all-present"), places);
  expect(problems).toEqual([]);
  expect(inputListSchema.parse(list)).toEqual(list);
  expect(list.required).toHaveLength(15);
  expect(list.required).toContain("ExtData/GEOS_4x5/MERRA2/2019/01/MERRA2.20190102.I3.4x5.nc4");
  expect(list.required).toContain(
    "ExtData/CHEM_INPUTS/Olson_Land_Map_201203/Olson_2001_Drydep_Inputs.nc",
  );
  expect(list.optional).toEqual([]);
  expect(list.links).toEqual({
    "Restarts/GEOSChem.Restart.20190101_0000z.nc4": "RST/first.nc4",
  });
});

it("inputsOfDryRun normalizes doubled slashes of a real full-chemistry log", () => {
  const { list } = inputsOfDryRun(sample("ok-fullchem-2-threads"), places);
  expect(list.required).toContain("ExtData/CHEM_INPUTS/Aerosol_Optics/v2025-03/so4.dat");
  expect(list.required).toContain("ExtData/CHEM_INPUTS/FastJ_201204/fastj.jv_atms_dat.nc");
  expect(list.required.filter((path) => path.includes("NoonTime"))).toHaveLength(12 * 6);
  expect(list.required.join("\n")).not.toContain("//");
});

it("inputsOfDryRun distinguishes required from optional files; required wins", () => {
  const log = `${RESTART_LINE}PHOTOLYSIS (dry-run): REQUIRED FILE NOT FOUND /data/CHEM_INPUTS/a.dat
HEMCO: OPTIONAL FILE NOT FOUND /data/HEMCO/b.nc
HEMCO: OPTIONAL FILE NOT FOUND /data/HEMCO/c.nc
HEMCO: REQUIRED FILE NOT FOUND
  /data/HEMCO/c.nc
HEMCO: OPTIONAL FILE NOT FOUND ./Restarts/HEMCO_restart.201901010000.nc
HEMCO: Opening /scratch/run/HEMCO_Config.rc
`;
  const { list, problems } = inputsOfDryRun(log, places);
  expect(problems).toEqual([]);
  expect(list.required).toEqual(["CHEM_INPUTS/a.dat", "HEMCO/c.nc"]);
  expect(list.optional).toEqual(["HEMCO/b.nc"]);
});

it("inputsOfDryRun reports files that cannot be staged", () => {
  const log = `${RESTART_LINE}HEMCO: REQUIRED FILE NOT FOUND /home/someone/own.nc
HEMCO: Opening /data/../etc/own.nc
HEMCO: REQUIRED FILE NOT FOUND ../elsewhere.nc
HEMCO: REQUIRED FILE NOT FOUND ./mask.nc
HEMCO: OPTIONAL FILE NOT FOUND /home/someone/other.nc
HEMCO: Opening /data/HEMCO/good.nc
`;
  expect(inputsOfDryRun(log, places).problems).toEqual([
    "/home/someone/own.nc is not below /data",
    "/data/../etc/own.nc is not below /data",
    "../elsewhere.nc is not below /data",
    "mask.nc is not in the run directory",
  ]);
});

it("inputsOfDryRun requires the restart in the log and in the workload, or in neither", () => {
  const data = "HEMCO: Opening /data/HEMCO/good.nc\n";
  const without = { ...places, restart: undefined };
  expect(inputsOfDryRun(data, without)).toEqual({
    list: { required: ["HEMCO/good.nc"], optional: [], links: {} },
    problems: [],
  });
  expect(inputsOfDryRun(RESTART_LINE + data, without).problems[0]).toContain(
    "create.restart names no file for it",
  );
  expect(inputsOfDryRun(data, places).problems[0]).toContain("RST/first.nc4 would be ignored");
  expect(inputsOfDryRun("", without).problems).toEqual(["the log names no input file"]);
});

it("localInputsOfDryRun lists each file opened below the data root once", () => {
  const { list, elsewhere } = localInputsOfDryRun(sample("dry-run-all-present"), "/data/ExtData");
  expect(inputListSchema.parse(list)).toEqual(list);
  expect(elsewhere).toEqual([]);
  expect(list.required).toContain("GEOS_4x5/MERRA2/2019/01/MERRA2.20190101.A3dyn.4x5.nc4");
  expect(list.required).toContain("CHEM_INPUTS/Olson_Land_Map_201203/Olson_2001_Drydep_Inputs.nc");
  expect(new Set(list.required).size).toBe(list.required.length);
  expect(list.required).toHaveLength(15);
});

it("localInputsOfDryRun distinguishes optional files, files of the run directory and files elsewhere", () => {
  const text = [
    "HEMCO: OPTIONAL FILE NOT FOUND /d/HEMCO//A/x.nc",
    "HEMCO: OPTIONAL FILE NOT FOUND /d/HEMCO/B/y.nc",
    "HEMCO: REQUIRED FILE NOT FOUND /d/HEMCO/B/y.nc",
    "HEMCO: REQUIRED FILE NOT FOUND ./Restarts/r.nc4",
    "HEMCO: Opening /other/z.nc",
  ].join("\n");
  expect(localInputsOfDryRun(text, "/d/")).toEqual({
    list: { required: ["HEMCO/B/y.nc"], optional: ["HEMCO/A/x.nc"], links: {} },
    elsewhere: ["/other/z.nc"],
  });
});
