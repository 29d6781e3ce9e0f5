import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { gcbench, writeCommandSuite } from "../support/command-suite.ts";

describe("gcbench history", () => {
  it("follows the versions of earlier runs, and refuses an unknown reference", () => {
    const directory = writeCommandSuite();
    // Files of the same bytes would be one version under two names.
    writeFileSync(join(directory, "after.sh"), "#!/bin/sh\nsleep 0.06\n", { mode: 0o755 });
    expect(gcbench(["run", "suite.yml"], directory).status).toBe(0);
    const { status, stdout } = gcbench(["history", "--out", "page", "--json"], directory);
    expect(status).toBe(0);
    const [place] = JSON.parse(stdout).series;
    expect(place.versions.map(({ label }: { label: string }) => label)).toEqual([
      "before",
      "after",
    ]);
    expect(place).toMatchObject({ reference: "before", comparisons: 1, blocks: 3 });
    for (const file of ["history.md", "history.html", "history.json", "history-1.svg"]) {
      expect(existsSync(join(directory, "page", file)), file).toBe(true);
    }
    const refused = gcbench(["history", "--reference", "nobody"], directory);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain("Choose one of: before, after");
    const page = () => readFileSync(join(directory, "page", "history.html"), "utf8");
    const written = page();
    mkdirSync(join(directory, "empty"));
    const sources = ["--store", "empty", "--reports", "empty"];
    const emptied = gcbench(["history", "--out", "page", ...sources], directory);
    expect(emptied.status).toBe(2);
    expect(emptied.stderr).toContain("would be written over with an empty page");
    expect(page()).toBe(written);
  });

  it.each([
    { options: ["--store", "nowhere"], printed: "--store: there is no folder nowhere." },
    { options: ["--reports", "nowhere"], printed: "--reports: there is no folder nowhere." },
  ])("refuses a missing folder: $options", ({ options, printed }) => {
    const directory = mkdtempSync(join(tmpdir(), "gcbench-cwd-"));
    const { status, stderr } = gcbench(["history", "--out", "page", ...options], directory);
    expect(status).toBe(2);
    expect(stderr).toContain(printed);
    expect(existsSync(join(directory, "page"))).toBe(false);
  });

  it("says that no run exists yet", () => {
    const { status, stdout } = gcbench(["history"]);
    expect(status).toBe(0);
    expect(stdout).toContain("No versions have been compared yet");
  });
});
