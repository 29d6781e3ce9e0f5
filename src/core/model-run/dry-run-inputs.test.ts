import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { inputListSchema } from "../inputs.ts";
import { readDryRunInputs } from "./dry-run-inputs.ts";

const log = readFileSync(
  new URL("../../../test/fixtures/geos-chem/dry-run-all-present/run.log", import.meta.url),
  "latin1",
);

it("lists what a real dry run of 14.7.0 opened, below its data root, each file once", () => {
  const { list, elsewhere } = readDryRunInputs(log, "/data/ExtData");
  expect(inputListSchema.parse(list)).toEqual(list);
  expect(elsewhere).toEqual([]);
  expect(list.required).toContain("GEOS_4x5/MERRA2/2019/01/MERRA2.20190101.A3dyn.4x5.nc4");
  expect(list.required).toContain("CHEM_INPUTS/Olson_Land_Map_201203/Olson_2001_Drydep_Inputs.nc");
  expect(new Set(list.required).size).toBe(list.required.length);
  expect(list.required).toHaveLength(15);
});

it("tells optional files, files of the run directory, and files elsewhere apart", () => {
  const text = [
    "HEMCO: OPTIONAL FILE NOT FOUND /d/HEMCO//A/x.nc",
    "HEMCO: OPTIONAL FILE NOT FOUND /d/HEMCO/B/y.nc",
    "HEMCO: REQUIRED FILE NOT FOUND /d/HEMCO/B/y.nc",
    "HEMCO: REQUIRED FILE NOT FOUND ./Restarts/r.nc4",
    "HEMCO: Opening /other/z.nc",
  ].join("\n");
  expect(readDryRunInputs(text, "/d/")).toEqual({
    list: { required: ["HEMCO/B/y.nc"], optional: ["HEMCO/A/x.nc"], links: {} },
    elsewhere: ["/other/z.nc"],
  });
});
