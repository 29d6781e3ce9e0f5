import { expect, it } from "vitest";
import { hemcoFields } from "./hemco-fields.ts";

/** The three kinds of lines in HEMCO_Config.rc: base emissions, scale factors and masks. */
const CONFIG = `
ROOT:   /data/HEMCO
0 OIL  $ROOT/OIL/v1/oil_$YYYY.nc emi 2010-2021/1-12/1/0 C xy kg/m2/s CH4 732 1 1  # a remark
0 OIL2 - - - - - - CO2 732 1 1
* OH   $ROOT/OH/v2/oh.nc OH 1985/1-12/1/0 C xyz kg/m3 * 2 1 1
0 AIR  $ROOT/AIR/air.nc CO 2019/1-12/1/0 C xyL* kg/m2/s CO - 20 1
#0 OFF $ROOT/OFF/off.nc emi 2012/1/1/0 C xy kg/m2/s CH4 - 1 1
52 SEASON $ROOT/OIL/v1/season.nc sf 2018/1-12/1/0 C xy 1 1
53 CONSTANT 1.05 - - - xy unitless 1
1001 MEXICO $ROOT/MASKS/mexico.nc MASK 2000/1/1/0 C xy 1 1 -118/17/-95/33
* RESTART ./Restarts/restart.nc X 2019/1/1/0 EF xyz 1 * - 1 1
`;

it("hemcoFields reads the file, variable, time, levels and units of each line below the data root", () => {
  const field = (file: string, variable: string, units: string, time: string) => ({
    file: `HEMCO/${file}`,
    variable,
    time,
    hasLevels: variable === "OH",
    units,
  });
  expect(hemcoFields(CONFIG)).toEqual([
    field("OIL/v1/oil_$YYYY.nc", "emi", "kg/m2/s", "2010-2021/1-12/1/0"),
    field("OH/v2/oh.nc", "OH", "kg/m3", "1985/1-12/1/0"),
    field("AIR/air.nc", "CO", "kg/m2/s", "2019/1-12/1/0"),
    field("OIL/v1/season.nc", "sf", "1", "2018/1-12/1/0"),
    field("MASKS/mexico.nc", "MASK", "1", "2000/1/1/0"),
  ]);
});
