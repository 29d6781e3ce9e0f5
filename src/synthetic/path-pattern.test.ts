import { expect, it } from "vitest";
import { fillIn, matchPath } from "./path-pattern.ts";

it.each([
  [
    "A/{YYYY}/{MM}/x.{YYYY}{MM}{DD}.nc",
    "A/2019/07/x.20190701.nc",
    { YYYY: "2019", MM: "07", DD: "01" },
  ],
  [
    "A/*/CEDS_{species}_{YYYY}.nc",
    "A/v2/CEDS_ALK4_butanes_2019.nc",
    { species: "ALK4_butanes", YYYY: "2019" },
  ],
  ["{grid}.nc", "4x5.nc", { grid: "4x5" }],
])("%s matches %s", (pattern, path, captures) =>
  expect(matchPath(pattern, path)).toEqual(captures),
);

it.each([
  ["A/{YYYY}/x.{YYYY}.nc", "A/2019/x.2018.nc"],
  ["A/*.nc", "A/b/c.nc"],
  ["A.nc", "Axnc"],
  ["A/{name}.nc", "A/b/c.nc"],
])("%s does not match %s", (pattern, path) => expect(matchPath(pattern, path)).toBeNull());

it("fills in what was captured and leaves the rest", () => {
  expect(fillIn("{a}-{n}", { a: "x" })).toBe("x-{n}");
});
