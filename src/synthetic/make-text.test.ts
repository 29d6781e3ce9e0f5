import { describe, expect, it } from "vitest";
import { checkTextFile } from "./check-text.ts";
import { textDescriptionSchema } from "./description.ts";
import { makeText } from "./make-text.ts";

const describeText = (lines: readonly unknown[], values: object = {}, define: object = {}) =>
  textDescriptionSchema.parse({
    name: "sample",
    description: "of a test",
    paths: ["{kind}_{MM}.dat"],
    define,
    values,
    lines,
  });

const made = (description: ReturnType<typeof describeText>, captures = { kind: "so4", MM: "07" }) =>
  String(Buffer.concat(makeText("so4_07.dat", description, captures)));

describe("a text file", () => {
  it("has numbers in the formats of Fortran", () => {
    const values = {
      small: { formula: "1.23456e-19", range: [0, 1] },
      half: { formula: "-0.5", range: [-1, 1] },
    };
    const lines = ["{small:ES10.3}|{small:F5.2}|{half:F7.3}|{half:ES9.1}|{MM:I4}|{kind:A5}|"];
    expect(made(describeText(lines, values))).toBe(
      " 1.235E-19| 0.00| -0.500| -5.0E-01|   7|so4  |\n",
    );
  });

  it("repeats lines over counters and lists, the last one fastest", () => {
    const repeated = {
      for: {
        row: 2,
        gas: [
          { name: "NO", weight: 30 },
          { name: "O3", weight: 48 },
        ],
      },
      lines: ["{row:I1} {gas:I1} {name} {weight:F4.0}{heavy:F6.1}"],
    };
    const values = { heavy: { formula: "weight * row", range: [0, 100] } };
    expect(made(describeText(["head of {kind}", "", repeated], values))).toBe(
      "head of so4\n\n1 1 NO   30  30.0\n1 2 O3   48  48.0\n2 1 NO   30  60.0\n2 2 O3   48  96.0\n",
    );
  });

  it("has lists in a line, whose index is i", () => {
    const values = { level: { formula: "10 * i + start", range: [0, 99] } };
    const lines = ["{level[1..3]:F5.0}", "{level[4..5]:F5.0}"];
    expect(made(describeText(lines, values, { start: "MM" }))).toBe(
      "   17   27   37\n   47   57\n",
    );
  });

  it("has formulas that depend on a part of its path", () => {
    const values = { density: { formula: "{kind}_density", range: [0, 9] } };
    const description = describeText(["{density:F4.1}"], values, { so4_density: "1.8" });
    expect(made(description)).toBe(" 1.8\n");
    expect(checkTextFile(description, { kind: "so4", MM: "07" })).toEqual([]);
    expect(checkTextFile(description, { kind: "tar", MM: "07" })).toEqual([
      expect.stringContaining("values.density.formula: tar_density has no meaning here"),
    ]);
  });

  it.each([
    ["{wide:F4.1}", "1000.5 is wider than format F4.1"],
    ["{half:I4}", "0.5 is not an integer"],
    ["{kind:A2}", "so4 is wider than format A2"],
    ["{kind:F4.1}", 'format F4.1 cannot hold "so4"'],
    ["{negative:F5.1}", "negative would be -1, outside of its range 0 to 1"],
  ])("with field %s is refused, with the description to correct", (line, message) => {
    const values = {
      wide: { formula: "1000.5", range: [0, 2000] },
      half: { formula: "0.5", range: [0, 1] },
      negative: { formula: "-1", range: [0, 1] },
    };
    expect(() => made(describeText([line], values))).toThrow(
      `so4_07.dat: ${message}. Correct the description sample.`,
    );
  });
});
