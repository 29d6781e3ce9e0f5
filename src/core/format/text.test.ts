import { describe, expect, it } from "vitest";
import {
  formatBytes,
  formatBytesOf,
  formatChange,
  formatEnds,
  formatInterval,
  formatMemory,
  formatNames,
  formatNumber,
  formatRoughly,
  formatSeconds,
  formatShare,
  formatSize,
  formatSpread,
  formatUsdAmount,
  shortened,
} from "./text.ts";

describe("formatSeconds", () => {
  it.each([
    [0, "0 s"],
    [0.000_4, "0.400 ms"],
    [0.0521, "52.1 ms"],
    [0.0994, "99.4 ms"],
    [0.0996, "0.10 s"],
    [0.42, "0.42 s"],
    [9.994, "9.99 s"],
    [9.996, "10.0 s"],
    [12.34, "12.3 s"],
    [99.94, "99.9 s"],
    [99.96, "1 min 40 s"],
    [245, "4 min 05 s"],
    [3599.6, "1 h 00 min"],
    [12_000, "3 h 20 min"],
    [86_400 * 3 + 3600 * 5, "3 d 5 h"],
  ])("%d is %s", (seconds, text) => {
    expect(formatSeconds(seconds)).toBe(text);
  });
});

describe("formatSize", () => {
  it.each([
    [0.041, "4.1 %"],
    [-0.041, "4.1 %"],
    [0.008_8, "0.88 %"],
    [0, "0.00 %"],
  ])("%d is %s", (change, text) => {
    expect(formatSize(change)).toBe(text);
  });
});

describe("formatShare", () => {
  it.each([
    [0, "0 %"],
    [0.004, "0.4 %"],
    [0.07, "7 %"],
    [1, "100 %"],
  ])("%d is %s", (share, text) => {
    expect(formatShare(share)).toBe(text);
  });
});

describe("formatRoughly", () => {
  it.each([
    [0.2, "1 s"],
    [8.4, "8 s"],
    [130, "2 min"],
    [12_029, "3 h 20 min"],
  ])("%d is %s", (seconds, text) => {
    expect(formatRoughly(seconds)).toBe(text);
  });
});

describe("formatChange", () => {
  it.each([
    [0, "0.00 %"],
    [-0.000_01, "0.00 %"],
    [0.004_2, "+0.42 %"],
    [0.009_94, "+0.99 %"],
    [0.009_96, "+1.0 %"],
    [-0.041, "−4.1 %"],
    [0.996, "+100 %"],
    [2.5, "+250 %"],
    [11.346, "+1,135 %"],
    [-12_345.6, "−1,234,560 %"],
  ])("%d is %s", (change, text) => {
    expect(formatChange(change)).toBe(text);
  });
});

it("formatInterval, formatNumber and formatMemory format typical values", () => {
  expect(formatInterval(-0.012, 0.034)).toBe("−1.2 to +3.4 %");
  expect([0.042_13, 2.7145, 1234.5].map(formatNumber)).toEqual(["0.0421", "2.71", "1,230"]);
  expect([64.3, 2140, 12_595].map(formatMemory)).toEqual(["64 MiB", "2,140 MiB", "12.3 GiB"]);
});

describe("formatUsdAmount", () => {
  it.each([
    [0, "0"],
    [0.04213, "0.0421"],
    [0.9994, "0.999"],
    [0.9996, "1.00"],
    [12.345, "12.35"],
    [1234.5, "1,234.50"],
  ])("%d is %s", (usd, text) => {
    expect(formatUsdAmount(usd)).toBe(text);
  });
});

describe("formatBytes", () => {
  it.each([
    [0, "0 B"],
    [999, "999 B"],
    [1000, "1.0 kB"],
    [99_960, "100 kB"],
    [999_600, "1.0 MB"],
    [116_000_000, "116 MB"],
    [3.4e9, "3.4 GB"],
    [5e15, "5000 TB"],
  ])("%d is %s", (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });

  it("formatBytesOf uses the unit of the total", () => {
    expect(formatBytesOf(1_234_000_000, 3_400_000_000)).toBe("1.2 of 3.4 GB");
    expect(formatBytesOf(0, 0)).toBe("0 of 0 B");
  });
});

describe("formatEnds", () => {
  it.each([
    [311.92, 312.14, "311.92 to 312.14"],
    [9.75, 15.55, "9.8 to 15.6"],
    [1210, 1480, "1,210 to 1,480"],
    [-0.0213, 0.0041, "-0.021 to 0.004"],
    [100, 100, "100 to 100"],
  ])("%d and %d is %s", (low, high, text) => {
    expect(formatEnds(low, high)).toBe(text);
  });
});

describe("formatNames", () => {
  it("lists up to the given number of names and counts the others", () => {
    expect(formatNames(["a", "b", "c"], 3)).toBe("a, b, c");
    expect(formatNames(["a", "b", "c", "d"], 2)).toBe("a, b and 2 more");
  });
});

describe("shortened", () => {
  it("ends in an ellipsis and never splits a character", () => {
    expect(shortened("abc", 3)).toBe("abc");
    expect(shortened("abcd", 3)).toBe("ab…");
    expect(shortened("a😀bc", 3)).toBe("a…");
  });
});

it.each([
  [10.21, 0.31, "10.2 s ± 0.3 s"],
  [1.021, 0.0061, "1.02 s ± 0.01 s"],
  [0.0521, 0.0008, "52.1 ms ± 0.8 ms"],
  [245, 12.34, "4 min 05 s ± 12.3 s"],
])("formatSpread of %d s and %d s is %s", (seconds, deviation, text) => {
  expect(formatSpread(seconds, deviation)).toBe(text);
});
