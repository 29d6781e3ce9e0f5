import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { shuffleBytes } from "../../src/synthetic/netcdf/encode-chunk.ts";
import { netcdfBytes } from "../../src/synthetic/netcdf/netcdf-file.ts";

const GRID = { time: 1, lev: 3, lat: 4, lon: 5 } as const;
type Dimension = keyof typeof GRID;

/** A variable with smooth values: a mean, plus a wave of the given amplitude. */
interface SampleVariable {
  readonly dimensions: readonly Dimension[];
  readonly units: string;
  readonly mean: number;
  readonly amplitude: number;
}

const COLUMN = ["time", "lat", "lon"] as const;
const BOX = ["time", "lev", "lat", "lon"] as const;

/** A small netCDF-4 file as the model writes its outputs. */
export function sampleNetcdf(variables: Readonly<Record<string, SampleVariable>>): Buffer {
  const attributes = (units: string) => ({ units, long_name: "sample" });
  const coordinates = Object.entries(GRID).map(([name, size]) => ({
    name,
    type: "double" as const,
    dimensions: [name],
    attributes: attributes(name === "time" ? "minutes since 2019-07-01 00:00:00" : "1"),
    chunks: [
      deflateSync(shuffleBytes(Float64Array.from({ length: size }, (_, index) => index + 1))),
    ],
  }));
  const fields = Object.entries(variables).map(([name, { dimensions, units, mean, amplitude }]) => {
    const size = dimensions.reduce((product, dimension) => product * GRID[dimension], 1);
    const values = Float32Array.from(
      { length: size },
      (_, index) => mean + amplitude * Math.sin(1.3 * index + 0.5),
    );
    return {
      name,
      type: "float" as const,
      dimensions,
      attributes: attributes(units),
      chunks: [deflateSync(shuffleBytes(values))],
    };
  });
  const bytes = netcdfBytes({
    attributes: { title: "sample" },
    dimensions: Object.entries(GRID).map(([name, size]) => ({ name, size, isUnlimited: false })),
    variables: [...coordinates, ...fields],
  });
  return Buffer.concat(bytes);
}

const column = (mean: number, units = "1") => ({
  dimensions: COLUMN,
  units,
  mean,
  amplitude: mean / 5,
});

/** Outputs of a month as a benchmark of full chemistry leaves them. @param factor of OH, masses and emissions */
export function writeModelOutputs(directory: string, factor: number): void {
  const area = { dimensions: ["lat", "lon"] as const, units: "m2", mean: 2.5e13, amplitude: 5e12 };
  for (const folder of ["OutputDir", "Restarts"]) {
    mkdirSync(join(directory, folder), { recursive: true });
  }
  const files = {
    "OutputDir/GEOSChem.Metrics.20190701_0000z.nc4": sampleNetcdf({
      AirMassColumnFull: column(2.5e17, "kg"),
      OHwgtByAirMassColumnFull: column(8e3 * factor, "kg air kg OH m-3"),
      LossOHbyCH4columnTrop: column(4e34 * factor, "molec s-1"),
      LossOHbyMCFcolumnTrop: column(7e34 * factor, "molec s-1"),
    }),
    "Restarts/GEOSChem.Restart.20190801_0000z.nc4": sampleNetcdf({
      AREA: area,
      Met_DELPDRY: { dimensions: BOX, units: "hPa", mean: 300, amplitude: 40 },
      // gcpy reads these for its tables of the troposphere.
      Met_BXHEIGHT: { dimensions: BOX, units: "m", mean: 500, amplitude: 50 },
      Met_TropLev: { dimensions: COLUMN, units: "1", mean: 2, amplitude: 0 },
      SpeciesRst_O3: {
        dimensions: BOX,
        units: "mol mol-1 dry",
        mean: 5e-8 * factor,
        amplitude: 2e-8,
      },
      SpeciesRst_CO: { dimensions: BOX, units: "mol mol-1 dry", mean: 1e-7, amplitude: 3e-8 },
    }),
    "OutputDir/HEMCO_diagnostics.201907010000.nc": sampleNetcdf({
      AREA: area,
      EmisCO_Total: column(3e-11 * factor, "kg/m2/s"),
      EmisCO_Anthro: { dimensions: BOX, units: "kg/m2/s", mean: 1e-11, amplitude: 1e-12 },
    }),
    "species_database.yml":
      "CO:\n  MW_g: 28.01\nO3:\n  MW_g: 48.0\nOH:\n  MW_g: 17.01\nCH4:\n  MW_g: 16.04\n",
    "geoschem_config.yml":
      "simulation:\n  name: fullchem\n  start_date: [20190701, 000000]\n  end_date: [20190801, 000000]\ngrid:\n  resolution: 4.0x5.0\n",
  };
  for (const [path, content] of Object.entries(files))
    writeFileSync(join(directory, path), content);
}
