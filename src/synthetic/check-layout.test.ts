import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { TRANSPORT_TRACERS_INPUTS } from "../../test/support/transport-tracers-inputs.ts";
import { readDescriptions } from "../adapters/synthetic/description-files.ts";
import { checkLayout } from "./check-layout.ts";
import { type Descriptions, type GriddedDescription, isGridded } from "./description.ts";
import { resolveInputs } from "./resolve-inputs.ts";

const FOLDER = resolve(import.meta.dirname, "../../benchmarks/synthetic");
const descriptions = await readDescriptions(FOLDER);
const A1 = "GEOS_4x5/MERRA2/2019/01/MERRA2.20190101.A1.4x5.nc4";
const A3 = "GEOS_4x5/MERRA2/2019/01/MERRA2.20190101.A3cld.4x5.nc4";
const I3 = "GEOS_4x5/MERRA2/2019/01/MERRA2.20190101.I3.4x5.nc4";
const RESTART = "GEOSCHEM_RESTARTS/x/GEOSChem.Restart.TransportTracers.20190101_0000z.nc4";

function problemsOf(
  paths: readonly string[],
  change: (one: GriddedDescription) => GriddedDescription = (one) => one,
): readonly string[] {
  const files = descriptions.files.map((one) => (isGridded(one) ? change(one) : one));
  const changed: Descriptions = { ...descriptions, files };
  const resolved = resolveInputs(paths, changed, { grid: "4x5", levels: 72, species: null });
  return resolved.files.flatMap(checkLayout);
}

describe("layout of described files", () => {
  it("is what the model expects of TransportTracers", () => {
    expect(problemsOf([...TRANSPORT_TRACERS_INPUTS, RESTART])).toEqual([]);
  });

  it("lacks a variable that the model reads", () => {
    const without = (one: GriddedDescription) => {
      const { PBLH, ...variables } = one.variables;
      return { ...one, variables };
    };
    expect(problemsOf([A1], without)).toEqual([
      `${A1}: variable PBLH is missing. Correct the description weather-a1.`,
    ]);
  });

  it("has another number of levels, times or boxes", () => {
    const change = (one: GriddedDescription): GriddedDescription => ({
      ...one,
      levels: "72-edges",
      grid: 5,
      times: { date: "2019-01-01", clock: "0000", firstMinute: 0, stepMinutes: 180, count: 8 },
    });
    expect(problemsOf([A3], change)).toEqual([
      expect.stringContaining(
        "the grid has 36 latitudes and 72 longitudes, but the model expects 46",
      ),
      expect.stringContaining("it has 73 levels, but the model expects 72"),
      expect.stringContaining(
        "it has 8 times from minute 0, but the model expects 8 times from minute 90",
      ),
    ]);
  });

  it("has levels for a surface variable", () => {
    const change = (one: GriddedDescription): GriddedDescription => {
      const variables = Object.fromEntries(
        Object.entries(one.variables).map(([name, { levels, ...rest }]) => [name, rest]),
      );
      return { ...one, variables };
    };
    expect(problemsOf([I3], change)).toEqual([
      expect.stringContaining("variable PS must not have levels"),
    ]);
  });

  it("needs a known list of species", () => {
    expect(() => problemsOf([RESTART.replace("TransportTracers", "fullchem")])).toThrow(
      'The species of simulation "fullchem" are unknown',
    );
  });
});
