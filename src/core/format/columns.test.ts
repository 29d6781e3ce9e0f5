import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  changeColumn,
  intervalColumn,
  memoryColumn,
  numberColumn,
  secondsColumn,
  usdColumn,
} from "./columns.ts";

const shown =
  (column: (values: readonly number[]) => (value: number) => string) =>
  (values: readonly number[]) =>
    values.map(column(values));

describe("a column of times", () => {
  it.each([
    [
      [412, 428.5],
      ["412 s", "429 s"],
    ],
    [
      [156.6, 82.4, 0.31, 0.004, 0],
      ["156.6 s", "82.4 s", "0.3 s", "< 0.1 s", "0.0 s"],
    ],
    [
      [0.7977, 0.0013],
      ["0.798 s", "0.001 s"],
    ],
    [
      [0.0521, 0.00012],
      ["52.10 ms", "0.12 ms"],
    ],
    [
      [12_000, 45],
      ["12,000 s", "45 s"],
    ],
    [
      [36_000, 7200],
      ["10.00 h", "2.00 h"],
    ],
    [
      [0, 0],
      ["0 s", "0 s"],
    ],
    [[], []],
  ])("shows %j as %j", (values, texts) => {
    expect(shown(secondsColumn)(values)).toEqual(texts);
  });
});

it.each([
  [
    [0.012, 0.5],
    ["+1.2 %", "+50.0 %"],
  ],
  [
    [-0.0012, 0.0098],
    ["−0.12 %", "+0.98 %"],
  ],
  [
    [0.00001, 3.004],
    ["0.0 %", "+300.4 %"],
  ],
])("a column of changes shows %j as %j", (values, texts) => {
  expect(shown(changeColumn)(values)).toEqual(texts);
});

it("a column of intervals has the same decimals at all ends", () => {
  const show = (intervals: readonly { low: number; high: number }[]) =>
    intervals.map(({ low, high }) => intervalColumn(intervals)(low, high));
  expect(
    show([
      { low: -0.002, high: 0.004 },
      { low: 0.48, high: 0.52 },
    ]),
  ).toEqual(["−0.2 to +0.4 %", "+48.0 to +52.0 %"]);
  expect(show([{ low: 2.18, high: 4 }])).toEqual(["+218 to +400 %"]);
  expect(show([{ low: -1, high: 7e41 }])).toEqual(["−100 to > +1,000,000 %"]);
});

it("a column of memory has one unit", () => {
  expect(shown(memoryColumn)([64, 2140])).toEqual(["64 MiB", "2,140 MiB"]);
  expect(shown(memoryColumn)([512, 20_480])).toEqual(["0.5 GiB", "20.0 GiB"]);
});

it("a column of USD has cents, and more decimals if all are below 1 USD", () => {
  expect(shown(usdColumn)([12.345, 0.004])).toEqual(["12.35", "< 0.01"]);
  expect(shown(usdColumn)([0.0421, 0.003])).toEqual(["0.0421", "0.0030"]);
});

const values = fc.array(fc.double({ min: 0, max: 1e7, noNaN: true }), {
  minLength: 1,
  maxLength: 9,
});

it.each([
  ["numbers", numberColumn],
  ["times", secondsColumn],
  ["USD", usdColumn],
] as const)(
  "a column of %s has one unit and one number of decimals, and shows only 0 as 0",
  (_, column) => {
    fc.assert(
      fc.property(values, (all) => {
        const texts = all.map(column(all));
        const unit = (text: string) => text.replace(/[\d.,<]/g, "").trim();
        const decimals = (text: string) => /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
        expect(new Set(texts.map(unit)).size).toBe(1);
        expect(new Set(texts.map(decimals)).size).toBe(1);
        for (const text of texts) expect(text).not.toMatch(/NaN|Infinity|e[+-]/);
        // A value that is not 0 never looks like 0.
        for (const [index, text] of texts.entries()) {
          const isZero = /^0(\.0+)?( |$)/.test(text);
          expect(isZero).toBe(all[index] === 0);
        }
      }),
    );
  },
);
