import { expect, it } from "vitest";
import { pinnedVersion } from "../../../test/support/samples.ts";
import { buildDifferences, definitionDigest, versionSchema } from "./version.ts";

const digest = (version: object) => definitionDigest(versionSchema.parse(version));

it("definitionDigest changes only with what an executable is built from", () => {
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

it("definitionDigest depends on a source's content, not its path", () => {
  const source = (file: string, digit: string) =>
    digest({ name: "a", miniature: { source: { file, sha256: `sha256:${digit.repeat(64)}` } } });
  expect(source("/here/a.c", "1")).toBe(source("/there/b.c", "1"));
  expect(source("/here/a.c", "2")).not.toBe(source("/here/a.c", "1"));
});

it("buildDifferences ignores flags for the same commits and reports them for different ones", () => {
  const commit = (digit: string) => ({ commits: { ".": digit.repeat(40) } });
  const flags = (text: string) => ({ toolchain: { compiler: "gcc 14", flags: text } });
  const portable = pinnedVersion("a", { ...commit("1"), ...flags("-O3") });
  const native = pinnedVersion("b", { ...commit("1"), ...flags("-O3 -mcpu=neoverse-v1") });
  expect(buildDifferences(portable, native)).toEqual([]);
  const newer = pinnedVersion("c", { ...commit("2"), ...flags("-O3 -mcpu=neoverse-v1") });
  expect(buildDifferences(portable, newer)).toEqual([
    "compiler flags differ (-O3, -O3 -mcpu=neoverse-v1)",
  ]);
  expect(buildDifferences(native, newer)).toEqual([]);
});

it("buildDifferences reports different C libraries", () => {
  const built = (name: string, digit: string, libc: string) => {
    const version = pinnedVersion(name, { commits: { ".": digit.repeat(40) } });
    return { ...version, executable: { ...version.executable, libc } };
  };
  expect(buildDifferences(built("a", "1", "glibc 2.34"), built("b", "2", "glibc 2.41"))).toEqual([
    "C libraries differ (glibc 2.34, glibc 2.41)",
  ]);
});
