import { describe, expect, it } from "vitest";
import type { HemcoField } from "../core/documents/run-configuration.ts";
import { hemcoRulesSchema } from "./description.ts";
import { describeHemcoFile } from "./hemco-files.ts";

const RULES = hemcoRulesSchema.parse({
  description: "of a test",
  grid: 2,
  rules: [
    { units: ["kg/m2/s"], files: ["CO2"], formula: "1e-8", range: [0, 1] },
    { units: ["kg/m2/s"], formula: "1e-12", range: [0, 1] },
    { units: ["kg/m3"], variables: ["OH*"], levels: true, formula: "1e-14", range: [0, 1] },
  ],
});

function described(path: string, field: Partial<HemcoField>, year = 2019) {
  const whole = {
    file: path,
    variable: "emi",
    time: "2010-2018/1-12/1/0",
    hasLevels: false,
    units: "kg/m2/s",
    ...field,
  };
  return describeHemcoFile(path, { fields: [whole], rules: RULES, year });
}

describe("the description of a file in HEMCO_Config.rc", () => {
  it.each([
    ["HEMCO/CO2/v1/x.nc", "1e-8"],
    ["HEMCO/CO2X/v1/x.nc", "1e-12"],
  ])("of %s has the formula of the first rule that matches", (path, formula) => {
    expect(described(path, {})).toMatchObject({
      paths: [path],
      variables: { emi: { formula, units: "kg/m2/s", levels: "none" } },
    });
  });

  it("has the levels of the run where HEMCO reads levels", () => {
    const oh = described("HEMCO/OH/oh.nc", { variable: "OH", hasLevels: true, units: "kg/m3" });
    expect(oh).toMatchObject({ levels: "run" });
    expect(oh).not.toHaveProperty("variables.OH.levels");
  });

  it.each([
    ["a.nc", "2010-2018/1-12/1/0", { monthsOf: "2018" }],
    ["a.nc", "1985/1-12/1/0", { monthsOf: "1985" }],
    ["a.nc", "2010-2021/1-12/1/0", { monthsOf: "2019" }],
    ["a.nc", "2012-2016/1-12/1-31/0", { monthsOf: "2016" }],
    ["a_2014.nc", "2010-2018/1-12/1/0", { monthsOf: "2014" }],
    ["a.nc", "2015/1/1/0", { date: "2015-01-01", count: 1 }],
    ["a.nc", "2000/1/1/*", { date: "2000-01-01", stepMinutes: 60, count: 24 }],
    ["a_201602.nc", "2010-2018/1-12/1-31/0", { date: "2016-02-01", stepMinutes: 1440, count: 29 }],
  ])("of %s with times %s has %o", (name, time, times) => {
    const file = name.replace(/_\d{4}/, "_$YYYY").replace(/\d\d\.nc/, "$MM.nc");
    expect(described(`HEMCO/X/${name}`, { file: `HEMCO/X/${file}`, time })).toMatchObject({
      times,
    });
  });

  it.each([
    [{ units: "furlong" }, "no rule for emi in furlong"],
    [{ time: "2000/1/WD/0" }, "times 2000/1/WD/0 are not supported"],
  ])("with %o is refused with the reason", (field, reason) => {
    expect(described("HEMCO/X/a.nc", field)).toEqual({ reason });
  });

  it.each(["HEMCO/X/other.nc", "HEMCO/X/a.dat"])("does not exist for %s", (path) => {
    expect(
      describeHemcoFile(path, {
        fields: [
          {
            file: "HEMCO/X/a.nc",
            variable: "emi",
            time: "2000/1/1/0",
            hasLevels: false,
            units: "kg/m2/s",
          },
        ],
        rules: RULES,
        year: 2019,
      }),
    ).toBeNull();
  });
});
