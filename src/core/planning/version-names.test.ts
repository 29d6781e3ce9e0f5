import { describe, expect, it } from "vitest";
import { nameSchema } from "../documents/names.ts";
import { commonName, toName, versionNames } from "./version-names.ts";

describe("versionNames", () => {
  it.each([
    ["/x/swe-O2", "/x/swe-O3", ["swe-O2", "swe-O3"]],
    ["/b/main/bin/gcclassic", "/b/mine/bin/gcclassic", ["main", "mine"]],
    ["/a b/__x", "/a b/ö", ["baseline", "candidate"]],
    ["/model", "/old/model", ["baseline", "candidate"]],
  ])("of %s and %s", (one, other, names) => {
    expect(versionNames(one, other)).toEqual(names);
  });
});

it("commonName is the start that two file names share", () => {
  expect(commonName("/x/swe-O2", "/x/swe-O3")).toBe("swe");
  expect(commonName("/a/gcclassic", "/b/gcclassic")).toBe("gcclassic");
  expect(commonName("/a/before.sh", "/a/after.sh")).toBe("trial");
});

it("toName makes a name of any text that holds a letter or digit", () => {
  for (const text of ["a b", "__x", "-y", "a__b", "z".repeat(99), "v1/2"]) {
    expect(nameSchema.safeParse(toName(text)).success, text).toBe(true);
  }
});
