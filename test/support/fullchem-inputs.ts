import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { HemcoField, RunConfiguration } from "../../src/core/documents/run-configuration.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures");
const read = (name: string): string => readFileSync(join(FIXTURES, name), "latin1");

const LINES = read("inputs/fullchem-4x5-1h.txt").trim().split("\n");

/** Every file that GEOS-Chem 14.7.0 listed in its dry run of one hour of full chemistry at 4x5. */
export const ALL_FULLCHEM_INPUTS: readonly string[] = LINES.map((line) =>
  line.replace("optional ", ""),
);
/** Files among them that the model reads if present. */
export const OPTIONAL_FULLCHEM_INPUTS: readonly string[] = LINES.filter((line) =>
  line.startsWith("optional "),
).map((line) => line.replace("optional ", ""));

/** Folders below HEMCO/ that public templates of HEMCO_Config.rc read outside of `(((EMISSIONS`. */
const NOT_EMISSIONS =
  /^HEMCO\/(?:CMIP6|GMI|NOAA_GMD|OCEAN_O3_DRYDEP|OLSON_MAP|STRAT|SfcFix|TIMEZONES|UVALBEDO|Yuan_XLAI)\//;

/** Files that remain if EMISSIONS is switched off. */
export const FULLCHEM_INPUTS: readonly string[] = ALL_FULLCHEM_INPUTS.filter(
  (path) => !path.startsWith("HEMCO/") || NOT_EMISSIONS.test(path),
);

export const FULLCHEM_RESTART =
  "GEOSCHEM_RESTARTS/synthetic/GEOSChem.Restart.fullchem.20190701_0000z.nc4";

/** Species that the real model printed; the first are transported. */
const SPECIES: readonly string[] = [
  ...read("geos-chem/ok-fullchem-2-threads/run.log").matchAll(
    /^(\w+) +\d+(?: +(?:\d+|-)){5}\s*$/gm,
  ),
].map(([, name = ""]) => name);
export const TRANSPORTED: readonly string[] = SPECIES.slice(0, SPECIES.indexOf("XYLE") + 1);
export const NOT_TRANSPORTED: readonly string[] = SPECIES.slice(TRANSPORTED.length);

/** Variables, times and units as in public templates of HEMCO_Config.rc. */
const FIELDS: readonly (readonly [
  file: RegExp,
  variables: string,
  time: string,
  units: string,
  levels?: "levels",
])[] = [
  [/gmi\.clim\.OH\./, "species", "2005/1-12/1/0", "v/v", "levels"],
  [/gmi\.clim\./, "loss", "2005/1-12/1/0", "s-1", "levels"],
  [/gmi\.clim\./, "prod", "2005/1-12/1/0", "v/v/s", "levels"],
  [/GEOSCCM_Bry\.2007/, "BR BRCL BRO BRONO2 HBR HOBR", "2007/1-12/1/0", "pptv", "levels"],
  [/uvalbedo/, "UVALBD", "1985/1-12/1/0", "percent"],
  [/CMIP6_GHG/, "CH3Cl CH2Cl2 CHCl3 CH3Br", "1750-2014/1-12/1/0", "ppbv"],
  [
    /surface_VMRs_WMO2018/,
    "CCl4 CFC113 CFC114 CFC115 CFC11 CFC12 CH3CCl3 H1211 H1301 C2BR2F4 HCFC141b HCFC142b HCFC22 N2O",
    "1960-2100/1-12/1/0",
    "v/v",
  ],
  [/surface_VMR_OCS/, "OCS", "1985/1/1/0", "ppbv"],
  [/surface_VMR_H2/, "H2", "1985/1/1/0", "ppbv"],
  [/surface\.methane/, "SFC_CH4", "1979-2022/1-12/1/0", "ppbv"],
  [/WOA_2013_salinity/, "s_mn", "1985/1/1/0", "1"],
  [/Oi_prj/, "Ensemble_Monthly_mean", "1970/1-12/1/0", "1"],
];

const fields = FULLCHEM_INPUTS.flatMap((path) =>
  FIELDS.filter(([pattern]) => pattern.test(path)).flatMap(
    ([, variables, time, units, levels]): readonly HemcoField[] =>
      variables.split(" ").map((variable) => ({
        file: path
          .replace("WMO2018_2019", "WMO2018_$YYYY")
          .replace("VMR_2014", "VMR_$YYYY")
          .replace("Bry.200707", "Bry.2007$MM"),
        variable,
        time,
        hasLevels: levels !== undefined,
        units,
      })),
  ),
);

/** A run directory's configuration. @param levels 47 or 72 */
export const fullchemConfiguration = (levels: number): RunConfiguration => ({
  simulation: "fullchem",
  resolution: "4.0x5.0",
  levels,
  start: "20190701_0000",
  species: [...TRANSPORTED],
  fields,
});
