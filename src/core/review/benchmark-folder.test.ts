import { expect, it } from "vitest";
import { benchmarkFolder } from "./benchmark-folder.ts";

const minutesAt = (iso: string) => Date.parse(iso) / 60_000;

it.each([
  ["4.0x5.0", "2019-07-01T00:00Z", "2019-08-01T00:00Z", "1Mon", "gcc-4x5-1Mon-14.7.0"],
  ["2.0x2.5", "2019-07-01T00:00Z", "2019-07-01T01:00Z", "1Hr", "gcc-2x25-1Hr-14.7.0"],
  ["0.25x0.3125", "2019-07-01T00:00Z", "2019-07-08T00:00Z", "7Day", "gcc-025x03125-7Day-14.7.0"],
  ["4.0x5.0", "2019-01-01T00:00Z", "2020-01-01T00:00Z", "1Yr", "gcc-4x5-1Yr-14.7.0"],
  ["4.0x5.0", "2019-02-01T00:00Z", "2019-03-01T00:00Z", "1Mon", "gcc-4x5-1Mon-14.7.0"],
  ["c24", "2019-07-01T00:00Z", "2019-08-01T00:00Z", "1Mon", "gchp-c24-1Mon-14.7.0"],
  ["4.0x5.0", "2019-07-01T00:00Z", "2019-07-29T00:00Z", "28Day", "gcc-4x5-28Day-14.7.0"],
])("benchmarkFolder names %s from %s to %s as %s", (resolution, from, to, length, key) => {
  const [start, end] = [minutesAt(from), minutesAt(to)];
  const model = resolution.startsWith("c") ? ("gchp" as const) : ("gcc" as const);
  const run = { model, version: "14.7.0", resolution, start, minutes: end - start };
  expect(benchmarkFolder(run)).toEqual({ length, model, key });
});
