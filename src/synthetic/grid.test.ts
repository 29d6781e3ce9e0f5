import { describe, expect, it } from "vitest";
import { printedCoefficients } from "../../test/support/transport-tracers-inputs.ts";
import { boxGrid, levelFields, modelGrid, modelGridOf } from "./grid.ts";

describe("grids", () => {
  it.each([
    { name: "4x5", size: [46, 72], first: [-90, -180], last: [90, 175] },
    { name: "2x25", size: [91, 144], first: [-90, -180], last: [90, 177.5] },
  ] as const)("$name reaches both poles and begins at the date line", (grid) => {
    const { latitudes, longitudes } = modelGrid(grid.name);
    expect([latitudes.length, longitudes.length]).toEqual(grid.size);
    expect([latitudes[0], longitudes[0]]).toEqual(grid.first);
    expect([latitudes.at(-1), longitudes.at(-1)]).toEqual(grid.last);
  });

  it.each([
    ["4.0x5.0", "4x5"],
    ["2x2.5", "2x25"],
    ["2.0x2.5", "2x25"],
    ["0.5x0.625", null],
    ["nested", null],
  ])("%s is known as %s", (name, grid) => expect(modelGridOf(name)).toBe(grid));

  it("equal boxes are centred between the poles", () => {
    const { latitudes, longitudes } = boxGrid(2);
    expect([latitudes[0], latitudes.at(-1), latitudes.length]).toEqual([-89, 89, 90]);
    expect([longitudes[0], longitudes.at(-1), longitudes.length]).toEqual([-179, 179, 180]);
  });
});

describe("levels", () => {
  it("have the 47 pressures that the real model prints", () => {
    const { fields, count } = levelFields(47, "edges");
    expect(count).toBe(48);
    for (const [name, printed] of [
      ["a", printedCoefficients("Ap")],
      ["b", printedCoefficients("Bp")],
    ] as const) {
      const values = [...(fields.get(name)?.values ?? [])];
      expect(printed).toHaveLength(48);
      for (const [edge, value] of printed.entries()) expect(values[edge]).toBeCloseTo(value, 5);
    }
  });

  it.each([47, 72] as const)(
    "of %d layers fill the column from the surface to 0.01 hPa",
    (levels) => {
      const { fields, count } = levelFields(levels, "centres");
      const value = (name: string, level: number) => fields.get(name)?.values[level] ?? 0;
      const thickness = (level: number) => value("delta_a", level) + value("delta_b", level) * 1000;
      const all = Array.from({ length: count }, (_, level) => thickness(level));
      expect(count).toBe(levels);
      expect(all.every((one) => one > 0)).toBe(true);
      expect(all.reduce((sum, one) => sum + one, 0)).toBeCloseTo(999.99, 6);
      const pressures = all.map((_, level) => value("a", level) + value("b", level) * 1000);
      expect(pressures).toEqual(pressures.toSorted((a, b) => b - a));
    },
  );
});
