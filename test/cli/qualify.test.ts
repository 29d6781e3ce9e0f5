import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { comparisonSchema } from "../../src/core/documents/comparison.ts";
import { qualificationSchema } from "../../src/core/qualification/qualification.ts";
import { gcbench } from "../support/command-suite.ts";
import { useOwnLock } from "../support/own-lock.ts";

useOwnLock();

describe("gcbench qualify", () => {
  const short = ["qualify", "--blocks", "3", "--hours", "1", "--grid", "8x6x5"];

  it("measures known slow-downs, assesses the machine, and measures nothing twice", () => {
    const directory = mkdtempSync(join(tmpdir(), "gcbench-qualify-"));
    const { status, stdout, stderr } = gcbench([...short, "--out", "q", "--json"], directory);
    expect(status).toBe(0);
    expect(stderr).toContain("4 comparisons of 3 blocks");
    const { run, qualification } = JSON.parse(stdout);
    const { comparisons, trials, fitness } = qualificationSchema.parse(qualification);
    expect(trials).toBe(48);
    expect(comparisons.map(({ requested }) => requested)).toEqual([0, 0.01, 0.02, 0.05]);
    expect(comparisons.map(({ blocks }) => blocks)).toEqual([3, 3, 3, 3]);
    // On this grid a trial is start-up for the most part, so that little of it can be slowed.
    expect(comparisons.every(({ injected }) => injected !== null)).toBe(true);
    const { versions } = comparisonSchema.parse(
      JSON.parse(readFileSync(join(directory, "q/comparison.json"), "utf8")),
    );
    expect(new Set(versions.map(({ executable }) => executable.sha256)).size).toBe(1);
    expect(new Set(versions.map(({ digest }) => digest)).size).toBe(4);
    const page = readFileSync(join(directory, "q/qualification.md"), "utf8");
    expect(page).toContain(
      { trustworthy: "Trust", usable: "Usable", "not fit": "Not fit" }[fitness],
    );
    const again = gcbench([...short, "--json"], directory);
    expect(again.stderr).toContain("nothing to measure");
    expect(JSON.parse(again.stdout)).toMatchObject({ run, qualification });
  });

  it("says that other platforms need AWS Batch", () => {
    const { status, stderr } = gcbench(["qualify", "c7g"]);
    expect(status).toBe(2);
    expect(stderr).toContain("Platform c7g needs AWS Batch");
  });
});
