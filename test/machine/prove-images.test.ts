import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type Proof, writeProof } from "../../scripts/prove-images/proof.ts";
import type { Architecture } from "../../src/core/documents/version.ts";
import { SAMPLE_PROOF } from "../support/sample-proof.ts";

const home = mkdtempSync(join(tmpdir(), "gcbench-proofs-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

function compare(...proofs: readonly Proof[]) {
  const place = mkdtempSync(join(home, "all-"));
  const directories = proofs.map((proof, index) => {
    const directory = join(place, String(index));
    mkdirSync(directory);
    writeProof(directory, proof);
    return directory;
  });
  const script = join(import.meta.dirname, "../../scripts/prove-images/compare.ts");
  return spawnSync(process.execPath, [script, ...directories], { encoding: "utf8" });
}

const on = (architecture: Architecture, changes: Partial<Proof> = {}): Proof => ({
  ...SAMPLE_PROOF,
  versions: SAMPLE_PROOF.versions.map((version) => ({
    ...version,
    executable: { ...version.executable, architecture },
  })),
  ...changes,
});

describe("scripts/prove-images/compare.ts", () => {
  it("describes each image and confirms that strict builds agree", () => {
    const { status, stdout, stderr } = compare(on("amd64"), on("arm64"));
    expect(stderr).toBe("");
    expect(stdout).toContain("- debian13: bit-identical values in every file");
    expect(stdout).toMatch(/\| amd64 +\| debian13 \| strict \| any +\| glibc 2\.41 \| none /);
    expect(stdout).toContain("`-O3 -ffp-contract=off`");
    expect(status).toBe(0);
  });

  it("lists images of GCHP, which nothing is compared with", () => {
    const gchp = { model: "gchp", build: "portable", outputs: null } as const;
    const { status, stdout } = compare(on("amd64"), on("arm64"), on("arm64", gchp));
    expect(stdout).toMatch(/\| gchp +\| arm64 +\| debian13 \| portable \|/);
    expect(stdout).toContain("- debian13: bit-identical values in every file");
    expect(status).toBe(0);
  });

  it("fails on a different value or file, and names the file", () => {
    const other = { outputs: { "Restarts/GEOSChem.Restart.20190101_0300z.nc4": "e".repeat(64) } };
    const values = compare(on("amd64"), on("arm64", other));
    expect(values.stdout).toContain(
      "**different values** in `Restarts/GEOSChem.Restart.20190101_0300z.nc4`",
    );
    const more = { outputs: { ...SAMPLE_PROOF.outputs, "more.nc4": "f".repeat(64) } };
    const files = compare(on("amd64"), on("arm64", more));
    expect(files.stdout).toContain("**different values** in `more.nc4`");
    expect([values.status, files.status]).toEqual([1, 1]);
  });

  it("fails when one architecture did not run, and shows the others", () => {
    const portable = on("arm64", { build: "portable", outputs: null, selfTest: "a | b" });
    const { status, stdout } = compare(on("amd64"), portable);
    expect(stdout).toContain("nothing to compare");
    expect(stdout).toMatch(/\| arm64 +\| debian13 \| portable \|/);
    expect(status).toBe(1);
  });

  it("reports a base tag that now names another image", () => {
    const baseNow = `sha256:${"9".repeat(64)}`;
    const { stdout } = compare(on("amd64", { baseNow }), on("arm64", { baseNow }));
    expect(stdout).toContain(`current digest of the tag: \`${baseNow}\``);
    const unknown = compare(on("amd64", { baseNow: null }), on("arm64", { baseNow: null }));
    expect(unknown.stdout).toContain("current digest of the tag: unknown");
  });
});
