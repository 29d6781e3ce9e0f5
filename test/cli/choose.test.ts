import { cpSync, existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { loadSuite } from "../../src/adapters/yaml/yaml-catalogue.ts";
import { choose } from "../../src/commands/suite/choose.ts";
import { definitionDigest } from "../../src/core/documents/version.ts";
import { FakeCaller } from "../support/fakes.ts";

const BENCHMARKS = resolve(import.meta.dirname, "../../benchmarks");

let directory: string;

beforeEach(() => {
  directory = join(mkdtempSync(join(tmpdir(), "gcbench-choose-")), "benchmarks");
  cpSync(BENCHMARKS, directory, { recursive: true });
});

const suite = (name: string) => join(directory, "suites", `${name}.yml`);

async function make(name: string, versions: string) {
  const inputs = choose.inputs.parse({ suite: suite(name), versions });
  await choose.run(inputs, new FakeCaller());
  return loadSuite(suite(`${name}.chosen`));
}

it("gcbench choose compares tags, built like the suite's own versions", async () => {
  const { versions, suite: written } = await make("geos-chem-versions", "14.7.0, 14.8.0-rc.1");
  expect(versions.map(({ name }) => name)).toEqual(["geos-chem-14.7.0", "geos-chem-14.8.0-rc.1"]);
  const old = await loadSuite(suite("geos-chem-versions"));
  // An already pinned version keeps its digest, so gcbench finds its builds and measurements.
  expect(versions.map(definitionDigest)[0]).toBe(old.versions.map(definitionDigest)[1]);
  expect(written).toMatchObject({ layout: old.suite.layout, limits: old.suite.limits });
  expect(written.platforms).toEqual(old.suite.platforms);
});

it("gcbench choose keeps the build of a version that a tag replaces", async () => {
  const { versions } = await make("geos-chem-platforms", "14.6.3");
  expect(versions).toMatchObject([
    { name: "geos-chem-14.6.3-native", geosChemClassic: { tag: "14.6.3", build: "native" } },
  ]);
});

it("gcbench choose accepts names from the suite and versions.yml, and drops the image tag of other versions", async () => {
  const { versions, suite: written } = await make("architectures", "miniature-again,miniature");
  expect(versions.map(({ name }) => name)).toEqual(["miniature-again", "miniature"]);
  expect(written.image).toBeUndefined();
});

it.each([
  ["quickstart", "miniatur", "Version miniatur: no version is named"],
  ["quickstart", "miniatur", "did you mean miniature?"],
  ["quickstart", "14.7.0", "names no version of GEOS-Chem that says how to build it"],
  ["quickstart", "miniature,miniature", "--versions names miniature twice"],
  ["geos-chem-versions", "14.7.0,geos-chem-14.7.0", "--versions names geos-chem-14.7.0 twice"],
  ["quickstart", " , ", "names no version"],
])("gcbench choose rejects, for suite %s, the versions %j", async (name, versions, message) => {
  const before = readFileSync(suite(name), "utf8");
  await expect(make(name, versions)).rejects.toThrow(message);
  expect(existsSync(suite(`${name}.chosen`))).toBe(false);
  expect(readFileSync(suite(name), "utf8")).toBe(before);
});
