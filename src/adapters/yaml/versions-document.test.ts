import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { type ModelTag, parseModelTag } from "../../core/documents/model-tags.ts";
import { suiteSchema } from "../../core/documents/suite.ts";
import { versionCatalogueSchema } from "../../core/documents/version.ts";
import { UsageError } from "../../core/errors.ts";
import { pinnedTag, withComparison, withNewVersions } from "./versions-document.ts";

const benchmarks = resolve(import.meta.dirname, "../../../benchmarks");
const file = "versions.yml";
const text = readFileSync(join(benchmarks, file), "utf8");

function tag(name: string): ModelTag {
  const parsed = parseModelTag(name);
  if (!parsed) throw new Error(name);
  return parsed;
}

it("pinnedTag finds the newest version that is named after its tag", () => {
  expect(pinnedTag(text, file).tag).toBe("14.7.0");
  expect(() => pinnedTag("versions: []\n", file)).toThrow(UsageError);
  expect(() => pinnedTag("versions: {a: 1}\n", file)).toThrow("is not a valid versions file");
});

it("withNewVersions adds versions and changes no existing line", () => {
  const tags = [tag("14.7.1"), tag("14.8.0")];
  const updated = withNewVersions(text, { pinned: tag("14.7.0"), tags, repository: null }, file);
  const before = text.split("\n");
  const existing = updated.split("\n").filter((line) => !/14\.7\.1|14\.8\.0/.test(line));
  expect(existing).toEqual(before);
  const names = versionCatalogueSchema.parse(parse(updated)).versions.map(({ name }) => name);
  const at = names.indexOf("geos-chem-14.7.0");
  expect(names.slice(at, at + 3)).toEqual([
    "geos-chem-14.7.0",
    "geos-chem-14.7.1",
    "geos-chem-14.8.0",
  ]);
  expect(withNewVersions(updated, { pinned: tag("14.7.0"), tags, repository: null }, file)).toBe(
    updated,
  );
});

it("withNewVersions names the repository of tags that are not GEOS-Chem's own", () => {
  const repository = "https://example.org/octo/GCClassic";
  const tags = [tag("14.7.1")];
  const updated = withNewVersions(text, { pinned: tag("14.7.0"), tags, repository }, file);
  const { versions } = versionCatalogueSchema.parse(parse(updated));
  expect(versions.find(({ name }) => name === "geos-chem-14.7.1")).toMatchObject({
    geosChemClassic: { repository, tag: "14.7.1" },
  });
});

it("withComparison creates a suite that compares the two versions", () => {
  const suite = readFileSync(join(benchmarks, "suites", "geos-chem-versions.yml"), "utf8");
  const comparison = withComparison(suite, { pinned: tag("14.7.0"), newest: tag("14.8.0") });
  const parsed = suiteSchema.parse(parse(comparison));
  expect(parsed.versions).toEqual(["geos-chem-14.7.0", "geos-chem-14.8.0"]);
  const old = suiteSchema.parse(parse(suite));
  expect({ ...parsed, versions: old.versions, description: old.description }).toEqual(old);
  expect(comparison).toContain("# Full chemistry is unsuitable");
});
