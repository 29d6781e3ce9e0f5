import type { HemcoField, RunConfiguration } from "../../src/core/documents/run-configuration.ts";

/** Restart file of an image's run directory. */
export const CARBON_RESTART =
  "GEOSCHEM_RESTARTS/synthetic/GEOSChem.Restart.carbon.20190101_0000z.nc4";

/*
 * Files of one day of the carbon simulation at 4x5. No dry run of 14.7.0 was made for it. These are inventories that the public
 * run-directory template of the carbon simulation switches on by default (geoschem/geos-chem,
 * run/GCClassic/HEMCO_Config.rc.templates/HEMCO_Config.rc.carbon, commit 01f2a97c), one for each form of file, variable and unit.
 * Lines without a commit there are assumptions: OCS, biospheric CO2, chlorine and the loss frequency.
 */
const FIELDS: readonly (readonly [
  file: string,
  path: string,
  variables: string,
  time: string,
  units: string,
])[] = [
  [
    "CH4/v2023-07/Gridded_GHGI_v2/Express_Extension_Gridded_GHGI_Methane_v2_$YYYY.nc",
    "CH4/v2023-07/Gridded_GHGI_v2/Express_Extension_Gridded_GHGI_Methane_v2_2019.nc",
    "emi_ch4_1B2a_Petroleum_Systems_Exploration emi_ch4_3C_Rice_Cultivation",
    "2012-2020/1-12/1/0",
    "molec/cm2/s",
  ],
  [
    "CH4/v2023-07/Gridded_GHGI_v2/Gridded_GHGI_Methane_v2_Monthly_Scale_Factors_$YYYY.nc",
    "CH4/v2023-07/Gridded_GHGI_v2/Gridded_GHGI_Methane_v2_Monthly_Scale_Factors_2018.nc",
    "monthly_scale_factor_3C_Rice_Cultivation",
    "2012-2018/1-12/1/0",
    "1",
  ],
  [
    "CH4/v2022-11/Scarpelli_Mexico/MEX_Tia2020_oil_2015.nc",
    "CH4/v2022-11/Scarpelli_Mexico/MEX_Tia2020_oil_2015.nc",
    "emis_ch4",
    "2015/1/1/0",
    "molec/cm2/s",
  ],
  [
    "CH4/v2022-01/Scarpelli_Canada/can_emis_coal_2018.nc",
    "CH4/v2022-01/Scarpelli_Canada/can_emis_coal_2018.nc",
    "coal_total",
    "2018/1/1/0",
    "kg/m2/s",
  ],
  [
    "CH4/v2023-04/EDGARv7/$YYYY/v7.0_FT2021_CH4_$YYYY_PRO_OIL.0.1x0.1.nc",
    "CH4/v2023-04/EDGARv7/2019/v7.0_FT2021_CH4_2019_PRO_OIL.0.1x0.1.nc",
    "emi_ch4",
    "2010-2021/1-12/1/0",
    "kg/m2/s",
  ],
  [
    "CH4/v2023-04/EDGARv6_SF/EDGARv6_CH4_MonthlyScaleFactors_AGS.0.1x0.1.nc",
    "CH4/v2023-04/EDGARv6_SF/EDGARv6_CH4_MonthlyScaleFactors_AGS.0.1x0.1.nc",
    "sf_ch4",
    "2018/1-12/1/0",
    "1",
  ],
  [
    "AEIC2019/v2022-03/2019_monmean/AEIC_monmean_2019$MM.0.5x0.625.36L.nc",
    "AEIC2019/v2022-03/2019_monmean/AEIC_monmean_201901.0.5x0.625.36L.nc",
    "CO",
    "2019/1-12/1/0",
    "kg/m2/s levels",
  ],
  [
    "OH/v2022-11/v5-07-08/OH_3Dglobal.geos5.47L.4x5.nc",
    "OH/v2022-11/v5-07-08/OH_3Dglobal.geos5.47L.4x5.nc",
    "OH",
    "1985/1-12/1/0",
    "kg/m3 levels",
  ],
  [
    "GMI/v2022-11/gmi.clim.CO.geos5.2x25.nc",
    "GMI/v2022-11/gmi.clim.CO.geos5.2x25.nc",
    "loss",
    "2005/1-12/1/0",
    "s-1 levels",
  ],
  [
    "GMI/v2022-11/gmi.clim.CO.geos5.2x25.nc",
    "GMI/v2022-11/gmi.clim.CO.geos5.2x25.nc",
    "prod",
    "2005/1-12/1/0",
    "v/v/s levels",
  ],
  [
    "CO2/v2022-11/BIO/SiB3_$YYYY.nc",
    "CO2/v2022-11/BIO/SiB3_2010.nc",
    "CO2",
    "2006-2010/1-12/1/0",
    "kg/m2/s",
  ],
  [
    "OCS/v2023-01/OCS_ocean.nc",
    "OCS/v2023-01/OCS_ocean.nc",
    "OCS",
    "2012-2016/1-12/1/0",
    "kg/m2/s",
  ],
  [
    "GCC/v2023/Cl.nc",
    "GCC/v2023/Cl.nc",
    "SpeciesConcVV_Cl",
    "2010-2019/1-12/1/0",
    "mol/mol levels",
  ],
  ["GCC/v2023/loss.nc", "GCC/v2023/loss.nc", "CH4loss", "1985/1-12/1/0", "1/s levels"],
];

const fields = FIELDS.flatMap(([file, , variables, time, units]): readonly HemcoField[] => {
  const [unit = "", levels] = units.split(" ");
  return variables.split(" ").map((variable) => ({
    file: `HEMCO/${file}`,
    variable,
    time,
    hasLevels: levels !== undefined,
    units: unit,
  }));
});

export const CARBON_CONFIGURATION: RunConfiguration = {
  simulation: "carbon",
  resolution: "4.0x5.0",
  levels: 72,
  start: "20190101_0000",
  species: ["CH4", "CO", "CO2", "OCS"],
  fields,
};

export const CARBON_INPUTS: readonly string[] = [
  ...new Set(FIELDS.map(([, path]) => `HEMCO/${path}`)),
];
