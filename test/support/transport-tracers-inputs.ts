import { readFileSync } from "node:fs";
import { join } from "node:path";

const weather = (day: string, kinds: readonly string[]) =>
  kinds.map((kind) => `GEOS_4x5/MERRA2/2019/01/MERRA2.201901${day}.${kind}.4x5.nc4`);
const KINDS = ["A1", "A3cld", "A3dyn", "A3mstC", "A3mstE", "I3"];

/** Restart file of an image's run directory. */
export const RESTART =
  "GEOSCHEM_RESTARTS/GC_14.7.0/GEOSChem.Restart.TransportTracers.20190101_0000z.nc4";

/** Files that GEOS-Chem 14.7.0 lists in the dry run of one day of TransportTracers at 4x5. */
export const TRANSPORT_TRACERS_INPUTS: readonly string[] = [
  "CHEM_INPUTS/Olson_Land_Map_201203/Olson_2001_Drydep_Inputs.nc",
  "GEOS_4x5/MERRA2/2015/01/MERRA2.20150101.CN.4x5.nc4",
  ...weather("01", KINDS),
  ...weather("02", KINDS),
  ...weather("03", ["I3"]),
  "HEMCO/CEDS/v2024-06/2019/CEDS_CO_0.1x0.1_2019.nc",
  "HEMCO/OLSON_MAP/v2019-02/Olson_2001_Land_Type_Masks.025x025.generic.nc",
  "HEMCO/SF6/v2019-01/EDGAR_v42_SF6_IPCC_2.generic.01x01.nc",
  "HEMCO/TIMEZONES/v2024-02/timezones_vohra_2017_0.1x0.1.nc",
  "HEMCO/Yuan_XLAI/v2021-06/Yuan_proc_MODIS_XLAI.025x025.2019.nc",
  "HEMCO/ZHANG_Rn222/v2021-11/Rn222_Emis_Zhang_Liu_et_al_05x05_mass.nc",
];

/** Log of the real 14.7.0, whose 47 levels it prints. */
const LOG = join(
  import.meta.dirname,
  "../fixtures/geos-chem/ok-transport-tracers-1-thread/run.log",
);

/** Hybrid coefficients that the real model printed. @param name Ap (hPa) or Bp */
export function printedCoefficients(name: "Ap" | "Bp"): readonly number[] {
  const log = readFileSync(LOG, "latin1");
  const table = new RegExp(`^${name}\\s*\\n((?:\\s+[\\d.]+)+)`, "m").exec(log)?.[1] ?? "";
  return table.trim().split(/\s+/).map(Number);
}
