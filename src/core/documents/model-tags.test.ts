import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byAge, type ModelTag, modelTagInName, newerThan, parseModelTag } from "./model-tags.ts";

const TAGS = [
  "14.6.3",
  "14.7.0-alpha.2",
  "14.7.0-alpha.10",
  "14.7.0-beta.0",
  "14.7.0-rc.0",
  "14.7.0",
  "14.7.1",
  "14.10.0-alpha.0",
  "15.0.0-rc.1",
];

function tag(text: string): ModelTag {
  const parsed = parseModelTag(text);
  if (!parsed) throw new Error(text);
  return parsed;
}

describe("a version's name", () => {
  it.each([
    ["14.7.0", "14.7.0", "release"],
    ["geos-chem-14.7.0", "14.7.0", "release"],
    ["geos-chem-14.7.0-debian13-native", "14.7.0", "release"],
    ["geos-chem-14.8.0-rc.1", "14.8.0-rc.1", "rc"],
    ["geos-chem-14.8.0-alpha.10-native", "14.8.0-alpha.10", "alpha"],
  ])("tells of a version of GEOS-Chem: %s", (name, tag, stage) => {
    expect(modelTagInName(name)).toMatchObject({ tag, stage });
  });

  it.each(["miniature", "next", "head", "geos-chem-dev", "my-14.7.0", "geos-chem-14.7", "14.7.0x"])(
    "tells of none: %s",
    (name) => expect(modelTagInName(name)).toBeNull(),
  );
});

describe("a version's tag", () => {
  it.each(["v14.7.0", "14.7", "14.7.0-alpha", "14.7.0-dev.1", "14.7.0\n", "14.7.0-alpha.1.2", ""])(
    "is not %j",
    (text) => expect(parseModelTag(text)).toBeNull(),
  );

  it("is ordered by age, whatever order the tags came in", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(TAGS), (some) => {
        const sorted = some.map(tag).toSorted(byAge);
        expect(sorted.map((one) => one.tag)).toEqual(TAGS.filter((one) => some.includes(one)));
      }),
    );
  });
});

describe("what is newer than the pinned version", () => {
  const names = (pinned: string, earliest: Parameters<typeof newerThan>[2]) =>
    newerThan(tag(pinned), [...TAGS, "GCHP", "14.7"], earliest).map((one) => one.tag);

  it("is every release, and no pre-release unless asked", () => {
    expect(names("14.6.3", "release")).toEqual(["14.7.0", "14.7.1"]);
    expect(names("14.7.1", "release")).toEqual([]);
  });

  it("is of the pre-releases the newest as far as asked, where no release is newer", () => {
    expect(names("14.7.0", "rc")).toEqual(["14.7.1", "15.0.0-rc.1"]);
    expect(newerThan(tag("14.7.1"), ["14.10.0-alpha.0"], "rc")).toEqual([]);
    expect(newerThan(tag("14.7.1"), ["14.10.0-alpha.0"], "alpha")).toHaveLength(1);
    expect(newerThan(tag("14.6.3"), ["14.7.0-rc.0", "14.7.0"], "alpha").map((t) => t.tag)).toEqual([
      "14.7.0",
    ]);
  });

  it("counts a release as newer than its own pre-release", () => {
    expect(newerThan(tag("14.7.0-rc.0"), ["14.7.0"], "release")).toHaveLength(1);
  });
});
