import { expect, it } from "vitest";
import { definitionDigest, versionSchema } from "./version.ts";

const digest = (version: object) => definitionDigest(versionSchema.parse(version));

it("changes with what an executable is built from, and with nothing else", () => {
  const plain = digest({ name: "a", miniature: {} });
  expect(digest({ name: "b", description: "other", miniature: {} })).toBe(plain);
  expect(digest({ name: "a", arguments: ["-x"], environment: { A: "1" }, miniature: {} })).toBe(
    plain,
  );
  expect(digest({ name: "a", miniature: { flags: "-O2" } })).toBe(plain); // The default, written out.
  expect(digest({ name: "a", miniature: { flags: "-O3" } })).not.toBe(plain);
  expect(digest({ name: "a", miniature: { slow: { Convection: 2 } } })).not.toBe(plain);
  expect(digest({ name: "a", executable: "/a" })).not.toBe(plain);
});
