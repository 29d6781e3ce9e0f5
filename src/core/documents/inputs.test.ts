import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UsageError } from "../errors.ts";
import { byFolder } from "../planning/input-folders.ts";
import { diskGiBFor, type InputList, mergeInputLists } from "./inputs.ts";
import { cachedInputKeys, cachedSetKeys, inputSetKeys } from "./store-layout.ts";

const paths = fc.array(fc.stringMatching(/^[a-d]\/[a-d]$/));
const lists: fc.Arbitrary<InputList> = fc.record({
  required: paths,
  optional: paths,
  links: fc.constant({}),
});

describe("mergeInputLists", () => {
  it("lists each path once, whatever the order", () => {
    fc.assert(
      fc.property(fc.array(lists), (given) => {
        const { required, optional } = mergeInputLists(given);
        const all = [...required, ...optional];
        expect(new Set(all).size).toBe(all.length);
        expect(new Set(all)).toEqual(
          new Set(given.flatMap((list) => [...list.required, ...list.optional])),
        );
        expect(new Set(required)).toEqual(new Set(given.flatMap((list) => list.required)));
        expect(mergeInputLists(given.toReversed())).toEqual({ required, optional, links: {} });
      }),
    );
  });

  it("requires linked files, and refuses different restart files of the same name", () => {
    const list = { required: [], optional: ["r/1"], links: { "Restarts/x": "r/1" } };
    expect(mergeInputLists([list])).toEqual({ required: ["r/1"], optional: [], links: list.links });
    const other = { ...list, links: { "Restarts/x": "r/2" } };
    expect(() => mergeInputLists([list, other])).toThrow(UsageError);
    expect(() => mergeInputLists([list, other])).toThrow(/"r\/1" and "r\/2"/);
  });
});

describe("byFolder", () => {
  it("groups input files by folder and kind, largest first", () => {
    const files = [
      { path: "HEMCO/CEDS/v2024-06/2019/a.nc", bytes: 5 },
      { path: "HEMCO/CEDS/v2024-06/2018/a.nc", bytes: 5 },
      { path: "GEOS_4x5/MERRA2/2019/01/m.nc4", bytes: 100 },
      { path: "GEOSCHEM_RESTARTS/GC_14.7.0/r.nc4", bytes: 7 },
      { path: "top.nc", bytes: 1 },
    ];
    expect(byFolder(files)).toEqual([
      { kind: "meteorology", folder: "GEOS_4x5/MERRA2", files: 1, bytes: 100 },
      { kind: "emissions", folder: "HEMCO/CEDS", files: 2, bytes: 10 },
      { kind: "restart", folder: "GEOSCHEM_RESTARTS/GC_14.7.0", files: 1, bytes: 7 },
      { kind: "other", folder: ".", files: 1, bytes: 1 },
    ]);
  });
});

it("input keys hold the digest without its sha256: prefix", () => {
  const digest = `sha256:${"b".repeat(64)}`;
  expect(inputSetKeys.of("run-1", digest)).toBe(`runs/run-1/inputs/${"b".repeat(64)}.json`);
  expect(cachedInputKeys.of(digest)).toBe(`cache/inputs/${"b".repeat(64)}`);
  expect(cachedSetKeys.of(digest)).toBe(`cache/inputs/sets/${"b".repeat(64)}.json`);
});

it("diskGiBFor adds the inputs to a fixed reserve", () => {
  expect(diskGiBFor(0)).toBe(60);
  expect(diskGiBFor(40 * 2 ** 30 + 1)).toBe(101);
});
