import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FormulaEvaluator } from "./evaluate-formula.ts";
import { FormulaError, parseFormula } from "./parse-formula.ts";

function evaluate(text: string, numbers: Readonly<Record<string, number>> = {}): number {
  const evaluator = new FormulaEvaluator({
    definitions: new Map([["half", parseFormula("x / 2")]]),
    fields: new Map(),
    sizes: { level: 1, latitude: 1, longitude: 1 },
  });
  return evaluator.evaluate(parseFormula(text), numbers).values[0] ?? Number.NaN;
}

describe("a formula", () => {
  it.each([
    ["1 + 2 * 3", 7],
    ["(1 + 2) * 3", 9],
    ["10 - 3 - 2", 5],
    ["2 ^ 3 ^ 2", 512],
    ["-2 ^ 2", -4],
    ["2 ^ -1", 0.5],
    ["8 / 4 / 2", 1],
    ["1.5e-3 * 2", 0.003],
    ["1 < 2 and not 3 < 2", 1],
    ["1 == 2 or 2 != 2", 0],
    ["if(1 >= 2, 5, 6)", 6],
    ["clip(7, 0, 3)", 3],
    ["mod(-1, 24)", 23],
    ["cos(90)", 0],
    ["cos(-90)", 0],
    ["sin(30) * 2", 1],
    ["bell(5, 5, 2)", 1],
    ["max(min(1, 2), 0)", 1],
  ])("%s is %d", (text, value) => expect(evaluate(text)).toBeCloseTo(value, 12));

  it("reads numbers and definitions", () => {
    expect(evaluate("half + x", { x: 4 })).toBe(6);
  });

  it("computes sums and products as numbers do", () => {
    fc.assert(
      fc.property(fc.tuple(fc.integer(), fc.integer(), fc.integer()), ([a, b, c]) => {
        expect(evaluate("a * b - c / 2", { a, b, c })).toBe(a * b - c / 2);
      }),
    );
  });

  it.each([
    ["1 +", "its end: expected a number, a name or ("],
    ["1 2", "column 3 (2): expected an operator"],
    ["(1", "its end: expected )"],
    ["sin(1, 2)", "column 1: sin takes 1 values, not 2"],
    ["eval(1)", "column 1: there is no function eval"],
    ["constructor(1)", "there is no function constructor"],
    ["lat; lon", "column 4: unexpected character"],
    ["x[0]", "column 2: unexpected character"],
    ["and", "column 1 (and): expected a number, a name or ("],
    ["(".repeat(200), "it is nested too deeply"],
  ])("%s is refused with the position", (text, message) => {
    expect(() => parseFormula(text)).toThrow(FormulaError);
    expect(() => parseFormula(text)).toThrow(message);
  });

  it.each(["__proto__", "toString", "process"])("%s has no meaning", (name) => {
    expect(() => evaluate(name)).toThrow(`${name} has no meaning here`);
  });
});

describe("a field", () => {
  const evaluator = new FormulaEvaluator({
    definitions: new Map([["plane", parseFormula("lat + lon")]]),
    fields: new Map([
      ["lat", { axes: ["latitude" as const], values: Float64Array.of(-90, 0, 90) }],
      ["lon", { axes: ["longitude" as const], values: Float64Array.of(0, 1) }],
      ["lev", { axes: ["level" as const], values: Float64Array.of(100, 200) }],
    ]),
    sizes: { level: 2, latitude: 3, longitude: 2 },
  });

  it("has no more axes than its formula", () => {
    expect(evaluator.evaluate(parseFormula("2 * lon"), {})).toMatchObject({ axes: ["longitude"] });
    expect(evaluator.evaluate(parseFormula("3"), {}).axes).toEqual([]);
  });

  it("is in the order level, latitude, longitude", () => {
    const field = evaluator.evaluate(parseFormula("lon + plane - lon + lev"), {});
    expect([...field.values]).toEqual([10, 11, 100, 101, 190, 191, 110, 111, 200, 201, 290, 291]);
  });

  it("is spread over further axes, and refuses to lose one", () => {
    const field = evaluator.evaluate(parseFormula("lat"), {});
    expect([...evaluator.expand(field, ["latitude", "longitude"])]).toEqual([
      -90, -90, 0, 0, 90, 90,
    ]);
    const levels = evaluator.evaluate(parseFormula("lev"), {});
    expect(() => evaluator.expand(levels, ["latitude", "longitude"])).toThrow(
      "it depends on the level",
    );
  });

  it("is computed again when a number of its definitions changes", () => {
    const timed = new FormulaEvaluator({
      definitions: new Map([
        ["wave", parseFormula("tide + 1")],
        ["tide", parseFormula("hour * 2")],
      ]),
      fields: new Map(),
      sizes: { level: 1, latitude: 1, longitude: 1 },
    });
    const wave = parseFormula("wave");
    expect([3, 4, 3].map((hour) => timed.evaluate(wave, { hour }).values[0])).toEqual([7, 9, 7]);
    expect(timed.dependsOn(wave, "hour")).toBe(true);
    expect(timed.dependsOn(wave, "day")).toBe(false);
  });
});
