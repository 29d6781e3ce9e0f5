import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Script } from "node:vm";
import { describe, expect, it } from "vitest";
import { CLI } from "../support/command-suite.ts";

/** Runs the command line in this Node, which says that it is another version. */
function gcbenchOn(version: string) {
  const preload = join(mkdtempSync(join(tmpdir(), "gcbench-node-")), "version.cjs");
  writeFileSync(
    preload,
    `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${version}" } });`,
  );
  return spawnSync(process.execPath, ["--require", preload, CLI, "--version"], {
    encoding: "utf8",
  });
}

describe("the command line", () => {
  it.each(["10.24.1", "18.20.8", "20.18.3"])("says which Node it needs on Node %s", (version) => {
    const { status, stdout, stderr } = gcbenchOn(version);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain("gcbench needs Node 20.19 or later, but ");
    expect(stderr).toContain(`is Node ${version}.`);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it.each(["20.19.0", "24.1.0"])("starts on Node %s", (version) => {
    expect(gcbenchOn(version)).toMatchObject({ status: 0, stderr: "" });
  });

  it("starts from a file that Node 10 can read", () => {
    const code = readFileSync(CLI, "utf8");
    // As a script: import statements, import.meta and await at the top are errors there.
    expect(() => new Script(code)).not.toThrow();
    expect(code).not.toMatch(/\?\?|\?\.|\|\|=|&&=|#\w+\s*[(=;]|\d_\d|catch\s*\{/);
  });
});
