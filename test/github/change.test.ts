import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { loadSuite } from "../../src/adapters/yaml/yaml-catalogue.ts";
import { change } from "../../src/commands/suite/change.ts";
import { FakeCaller } from "../support/fakes.ts";

const BENCHMARKS = resolve(import.meta.dirname, "../../benchmarks");
const SOURCE = "benchmarks/miniature/miniature.c";

let clone: string;
let base: string;
let head: string;

const git = (...args: readonly string[]) =>
  execFileSync(
    "git",
    ["-c", "user.name=t", "-c", "user.email=t@example.org", "-C", clone, ...args],
    {
      encoding: "utf8",
    },
  ).trim();

function commit(path: string, text: string): string {
  mkdirSync(dirname(join(clone, path)), { recursive: true });
  writeFileSync(join(clone, path), text);
  git("add", ".");
  git("commit", "--quiet", "-m", path);
  return git("rev-parse", "HEAD");
}

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), "gcbench-clone-"));
  git("init", "--quiet", "-b", "main");
  for (const name of ["versions.yml", "platforms.yml", "suites", "workloads"]) {
    cpSync(join(BENCHMARKS, name), join(clone, "benchmarks", name), { recursive: true });
  }
  base = commit(SOURCE, "int main(void) { return 0; }\n");
  git("checkout", "--quiet", "-b", "change");
  head = commit(SOURCE, "int main(void) { return 1; }\n");
  git("checkout", "--quiet", "main");
  commit("README.md", "main has gone on\n");
});

const suite = (name: string) => join(clone, "benchmarks", "suites", `${name}.yml`);
const make = (name: string, more: object = {}) => {
  const inputs = { suite: suite(name), base: git("rev-parse", "main"), head, clone, ...more };
  return change.run(change.inputs.parse(inputs), new FakeCaller());
};

describe("gcbench change", () => {
  it("compares with the commit where the change branched off", async () => {
    const result = await make("quickstart");
    expect("outputs" in result && result.outputs).toMatchObject({
      base,
      head,
      versions: `base-${base.slice(0, 7)} head-${head.slice(0, 7)}`,
      runners: "[]",
    });
    const { versions, suite: written } = await loadSuite(suite("quickstart.change"));
    expect(written.name).toBe("quickstart");
    const texts = versions.map((version) =>
      "miniature" in version ? readFileSync(version.miniature.source?.file ?? "", "utf8") : "",
    );
    expect(texts).toEqual(["int main(void) { return 0; }\n", "int main(void) { return 1; }\n"]);
    expect(git("status", "--porcelain", "--", SOURCE)).toBe("");
  });

  it("drops a fixed image tag, keeps the rest, and names the runners that build", async () => {
    const result = await make("architectures");
    expect("outputs" in result && result.outputs?.["runners"]).toBe(
      '["ubuntu-24.04","ubuntu-24.04-arm"]',
    );
    const { suite: written } = await loadSuite(suite("architectures.change"));
    const { suite: old } = await loadSuite(suite("architectures"));
    expect(written.image).toBeUndefined();
    expect(written.platforms).toEqual(old.platforms);
    expect(written.limits).toEqual(old.limits);
  });

  it("names the runners of the measured platforms by any of their names", async () => {
    const runnersOf = async (platforms: string) => {
      const result = await make("architectures", { platforms });
      return "outputs" in result && result.outputs?.["runners"];
    };
    expect(await runnersOf("graviton3")).toBe('["ubuntu-24.04-arm"]');
    expect(await runnersOf("amd-genoa-4xlarge, intel")).toBe('["ubuntu-24.04"]');
    await expect(runnersOf("graviton5")).rejects.toThrow(
      "no platform graviton5: did you mean graviton3?",
    );
  });

  it("builds a submodule of GEOS-Chem from both commits, and the rest as pinned", async () => {
    const repository = "https://github.com/octo/geos-chem";
    await make("geos-chem-versions", { repository, submodule: "src/GEOS-Chem" });
    const { versions } = await loadSuite(suite("geos-chem-versions.change"));
    const sources = versions.map(
      (version) => "geosChemClassic" in version && version.geosChemClassic,
    );
    expect(sources).toMatchObject([
      { tag: "14.6.3", submodules: { "src/GEOS-Chem": { repository, commit: base } } },
      { tag: "14.6.3", submodules: { "src/GEOS-Chem": { repository, commit: head } } },
    ]);
  });

  it("builds the superproject from both commits", async () => {
    const repository = "https://github.com/octo/GCClassic";
    await make("geos-chem-versions", { repository });
    const { versions } = await loadSuite(suite("geos-chem-versions.change"));
    expect(versions).toMatchObject([
      { geosChemClassic: { repository, commit: base } },
      { geosChemClassic: { repository, commit: head } },
    ]);
  });

  it("says what can't be compared, and writes nothing", async () => {
    await expect(make("quickstart", { head: base })).rejects.toThrow(
      "there is no change to compare",
    );
    await expect(make("quickstart", { head: "0".repeat(40) })).rejects.toThrow("has no commit 000");
    await expect(make("geos-chem-versions")).rejects.toThrow("--repository");
    git("checkout", "--quiet", "--orphan", "other");
    const unrelatedCommit = commit("other.txt", "x\n");
    await expect(make("quickstart", { head: unrelatedCommit })).rejects.toThrow("fetch-depth: 0");
    expect(() => readFileSync(suite("quickstart.change"))).toThrow();
  });
});
