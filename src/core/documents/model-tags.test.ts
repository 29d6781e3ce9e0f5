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

describe("modelTagInName", () => {
  it.each([
    ["14.7.0", "14.7.0", "release"],
    ["geos-chem-14.7.0", "14.7.0", "release"],
    ["geos-chem-14.7.0-debian13-native", "14.7.0", "release"],
    ["geos-chem-14.8.0-rc.1", "14.8.0-rc.1", "rc"],
    ["geos-chem-14.8.0-alpha.10-native", "14.8.0-alpha.10", "alpha"],
  ])("finds the GEOS-Chem tag: %s", (name, tag, stage) => {
    expect(modelTagInName(name)).toMatchObject({ tag, stage });
  });

  it.each(["miniature", "next", "head", "geos-chem-dev", "my-14.7.0", "geos-chem-14.7", "14.7.0x"])(
    "finds no GEOS-Chem tag: %s",
    (name) => expect(modelTagInName(name)).toBeNull(),
  );
});

describe("parseModelTag and byAge", () => {
  it.each(["v14.7.0", "14.7", "14.7.0-alpha", "14.7.0-dev.1", "14.7.0\n", "14.7.0-alpha.1.2", ""])(
    "reject %j",
    (text) => expect(parseModelTag(text)).toBeNull(),
  );

  it("sort tags by age, whatever their order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(TAGS), (tags) => {
        const sorted = tags.map(tag).toSorted(byAge);
        expect(sorted.map((parsed) => parsed.tag)).toEqual(
          TAGS.filter((name) => tags.includes(name)),
        );
      }),
    );
  });
});

describe("newerThan", () => {
  const names = (pinned: string, earliest: Parameters<typeof newerThan>[2]) =>
    newerThan(tag(pinned), [...TAGS, "GCHP", "14.7"], earliest).map((parsed) => parsed.tag);

  it("returns all newer releases, and no pre-release unless requested", () => {
    expect(names("14.6.3", "release")).toEqual(["14.7.0", "14.7.1"]);
    expect(names("14.7.1", "release")).toEqual([]);
  });

  it("adds the newest pre-release of a requested stage if it is newer than all releases", () => {
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
