import { describe, expect, it } from "vitest";
import { withSwitchedOff } from "./hemco-switches.ts";

const CONFIG = `0       Base                   : on    *
# ----- MAIN SWITCHES ---
    --> EMISSIONS              :       true
    --> METEOROLOGY            :       true     # 1980-2021
    --> CEDS_byFuelType:       false    # 1970-2017
101     SeaFlux                : on    DMS/ACET
104     SoilNOx                : off   NO
### END SECTION EXTENSION SWITCHES ###
(((EMISSIONS
0 SeaFlux : on
)))EMISSIONS
`;

describe("switches of HEMCO", () => {
  it("are turned off in their own form, and nothing else changes", () => {
    const names = ["EMISSIONS", "SeaFlux", "SoilNOx", "CEDS_byFuelType"];
    const { config, unknown } = withSwitchedOff(CONFIG, names);
    expect(unknown).toEqual([]);
    expect(config).toBe(
      CONFIG.replace(
        "EMISSIONS              :       true",
        "EMISSIONS              :       false",
      ).replace("SeaFlux                : on ", "SeaFlux                : off "),
    );
  });

  it("are named if the file does not have them", () => {
    expect(withSwitchedOff(CONFIG, ["METEOROLOGY", "MEGAN"]).unknown).toEqual(["MEGAN"]);
  });
});
